import { defineProblem } from '../diagnostics/index.ts';

export const twoOwners = defineProblem<{
  readonly path: string;
  readonly first: string;
  readonly second: string;
}>({
  code: 'compose/two-owners',
  explanation:
    'Two selected patterns write one path. Ownership is single, so that an update knows whose text it replaces.',
  message: ({ path, first, second }) => `\`${first}\` and \`${second}\` both write \`${path}\``,
  help: ({ first, second }) =>
    `let \`${second}\` conflict with a capability of \`${first}\` in its pattern.yml, so that one of them is chosen`,
});

export const pathOutside = defineProblem<{ readonly path: string }>({
  code: 'compose/path-outside',
  explanation:
    'A path template of a pattern gives a path that is absolute, leaves the generated repository, or lies in `.git`. Such a file is never written.',
  message: ({ path }) => `expected a path inside the service, got ${JSON.stringify(path)}`,
  help: () => 'correct the `path` of the file in pattern.yml',
});

export const pythonSyntax = defineProblem<{
  readonly path: string;
  readonly line: number;
  readonly what: string;
}>({
  code: 'compose/python-syntax',
  explanation:
    'What a pattern rendered is not Python. This is a defect of the pattern: no spec may bring it about.',
  message: ({ path, line, what }) => `\`${path}\` is not Python at line ${line}: ${what}`,
  help: () => 'correct the template; `patternbank patterns render` shows what it gives',
});

export const dataSyntax = defineProblem<{
  readonly path: string;
  readonly format: string;
  readonly what: string;
}>({
  code: 'compose/data-syntax',
  explanation:
    'What a pattern rendered does not parse as TOML, YAML or JSON. This is a defect of the pattern: no spec may bring it about.',
  message: ({ path, format, what }) => `\`${path}\` is not ${format}: ${what}`,
  help: () => 'correct the template; `patternbank patterns render` shows what it gives',
});

export const unknownKind = defineProblem<{ readonly kind: string }>({
  code: 'compose/unknown-kind',
  explanation: 'A manifest contributes a kind that nobody merges. It would be lost in silence.',
  message: ({ kind }) => `\`${kind}\` is not a kind of contribution`,
  help: () => 'use a kind of docs/patterns.md, or render a file',
});

export const badContribution = defineProblem<{ readonly kind: string; readonly what: string }>({
  code: 'compose/bad-contribution',
  explanation: 'A contribution does not have the shape of its kind, or refers to a name that does not exist.',
  message: ({ kind, what }) => `not a \`${kind}\`: ${what}`,
  help: () => 'correct the entry in pattern.yml',
});

export const missingImport = defineProblem<{
  readonly module: string;
  readonly symbol: string;
  readonly why: string;
}>({
  code: 'compose/missing-import',
  explanation:
    'A contribution names Python that the composed service does not have: importing the application would fail.',
  message: ({ module, symbol, why }) => `\`${symbol}\` cannot be imported from \`${module}\`: ${why}`,
  help: ({ module }) =>
    `correct \`module\` and \`symbol\`, or let a pattern write \`${module.replaceAll('.', '/')}.py\``,
});
