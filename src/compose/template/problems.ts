import { defineProblem } from '../../diagnostics/index.ts';

export const templateSyntax = defineProblem<{ readonly what: string }>({
  code: 'compose/template-syntax',
  explanation:
    'A template of a pattern does not parse. Templates know the tags if, unless, for, case and assign, and a closed list of filters; there are no includes.',
  message: ({ what }) => `template does not parse: ${what}`,
  help: () => 'write it with the tags and filters of docs/patterns.md',
});

export const templateName = defineProblem<{ readonly what: string }>({
  code: 'compose/template-name',
  explanation:
    'A template uses a name that does not exist. Names are strict, because a silent blank is wrong code.',
  message: ({ what }) => what,
  help: () => 'use a name that templates get, or guard it with the `when` of the file in pattern.yml',
});

export const templateOutput = defineProblem<{ readonly what: string; readonly remedy: string }>({
  code: 'compose/template-output',
  explanation:
    'A template prints text without escaping it for the language of the file. Text of a spec is never code: it passes through the filter of that language.',
  message: ({ what }) => what,
  help: ({ remedy }) => remedy,
});

export const templateFailed = defineProblem<{ readonly what: string }>({
  code: 'compose/template-failed',
  explanation:
    'A template stopped while it was rendered, for example because a filter got a value that it cannot write.',
  message: ({ what }) => `template stopped: ${what}`,
  help: () => 'give the filter a value it can write: text, a number, a boolean, null or a list',
});

export const templateLimit = defineProblem<{ readonly what: string }>({
  code: 'compose/template-limit',
  explanation:
    'A template is too long, ran too long or used too much memory. The limits are far above what a service needs: the template loops.',
  message: ({ what }) => `template went over a limit: ${what}`,
  help: () => 'loop over the lists of the service only, and keep ranges small',
});
