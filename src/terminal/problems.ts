import { defineProblem, oneLine } from '../diagnostics/index.ts';

/** The command line is none that patternbank understands. */
export const badUsage = defineProblem<{ readonly message: string }>({
  code: 'terminal/usage',
  explanation: 'An unknown command or flag is never skipped: what was meant would silently not happen.',
  message: ({ message }) => message,
  help: () => 'run `patternbank --help`, or `patternbank COMMAND --help`',
});

/** There is no service to update. */
export const nothingToUpdate = defineProblem<{ readonly path: string }>({
  code: 'terminal/nothing-to-update',
  explanation: 'An update merges with what stands in a folder; a folder that does not exist holds nothing.',
  message: ({ path }) => `there is no folder \`${path}\``,
  help: ({ path }) => `write a new service with \`patternbank scaffold SPEC --out ${path}\``,
});

/** `--fix` writes one document. */
export const fixOfSeveral = defineProblem<{ readonly count: number }>({
  code: 'terminal/fix-of-several',
  explanation:
    'The canonical form is one document; rewriting one of several would leave the others contradicting it.',
  message: ({ count }) => `the spec has ${count} documents, and \`--fix\` rewrites one`,
  help: () => 'name one file',
});

/** No probe has this id. */
export const unknownProbe = defineProblem<{ readonly id: string; readonly near: string | undefined }>({
  code: 'terminal/unknown-probe',
  explanation: 'Probes are named by category and number, as `SEC-04`.',
  message: ({ id }) => `there is no probe \`${id}\``,
  help: ({ near }) =>
    near === undefined ? 'run `patternbank probes` for all of them' : `run \`patternbank probes ${near}\``,
});

/** No probe was named. */
export const nothingToFix = defineProblem<object>({
  code: 'terminal/nothing-to-fix',
  explanation: 'A change is proposed for a probe by its id, never for whatever may be missing.',
  message: () => 'no probe is named',
  help: () => 'name one that `patternbank validate` recommends, as `patternbank fix CFG-03`',
});

/** There is nothing to compare with. */
export const baselineMissing = defineProblem<{ readonly named: string }>({
  code: 'terminal/baseline-missing',
  explanation: 'A comparison with nothing would find nothing worse, and pass everything.',
  message: ({ named }) => `there is nothing to compare with at \`${named}\``,
  help: () =>
    'name a file of `validate --json`, or with `--base` a commit that git has and that holds the folder',
});

/** Two flags that say different things. */
export const bothDepths = defineProblem<Record<never, never>>({
  code: 'terminal/both-depths',
  explanation: 'A run is fast or full; which of them was meant is not guessed.',
  message: () => '`--fast` and `--full` exclude each other',
  help: () => 'leave one of them out',
});

/** A search wants a question. */
export const nothingAsked = defineProblem<object>({
  code: 'terminal/nothing-asked',
  explanation: 'A search compares patterns with words, with the code of a file, or with both.',
  message: () => 'nothing is looked for',
  help: () => 'say it in words, as `patternbank search "limit requests"`, or name a file with `--code FILE`',
});

/** The file whose code is looked for cannot be read as text. */
export const noCodeThere = defineProblem<{ readonly path: string; readonly got: string }>({
  code: 'terminal/no-code-there',
  explanation: 'Code is compared with code: the file must be there, and hold text.',
  message: ({ path, got }) => `expected a file of code at \`${oneLine(path)}\`, got ${got}`,
  help: () => 'name a file of Python',
});

/** A pattern lies in the directory of its category. */
export const unclearCategory = defineProblem<{ readonly id: string }>({
  code: 'terminal/unclear-category',
  explanation: 'A pattern lies in the directory of its category, and nothing said which one that is.',
  message: ({ id }) => `nothing says what category \`${id}\` is of`,
  help: () => 'name it with `--category`, or the code that the pattern is made of with `--from FILE`',
});

/** There is a pattern already. */
export const patternExists = defineProblem<{ readonly path: string }>({
  code: 'terminal/pattern-exists',
  explanation: 'A new pattern never takes the place of one that is there.',
  message: ({ path }) => `\`${path}\` is there already`,
  help: () => 'take another id, or delete the directory',
});

/** Code of a pattern lies where the command runs. */
export const codeMissing = defineProblem<{ readonly path: string }>({
  code: 'terminal/code-missing',
  explanation: 'The path of a file below the directory of the command is its path in a service.',
  message: ({ path }) => `there is no file \`${path}\` below this directory`,
  help: () => 'run the command in the root of the service, and name files by their paths from there',
});

/** The run was ended from outside. */
export const trialInterrupted = defineProblem<Record<never, never>>({
  code: 'terminal/trial-interrupted',
  explanation: 'A run that was broken off keeps the samples that came to their end.',
  message: () => 'testing the patterns was interrupted',
  help: () => 'run it again: it goes on with the samples that are left',
});

/** No pattern has this id. */
export const unknownPattern = defineProblem<{ readonly id: string }>({
  code: 'terminal/unknown-pattern',
  explanation: 'A pattern is named by its id, the name of its directory.',
  message: ({ id }) => `there is no pattern \`${oneLine(id)}\``,
  help: () => 'find ids with `patternbank search`, or name the directory of your own with `--patterns DIR`',
});

/** The spec does not ask for the pattern. */
export const patternNotSelected = defineProblem<{
  readonly id: string;
  readonly why: string;
  readonly spec: string;
}>({
  code: 'terminal/pattern-not-selected',
  explanation: 'A pattern writes files for a spec that it is selected for.',
  message: ({ id, why, spec }) => `\`${id}\` is not selected for ${spec}: ${why}`,
  help: () => 'name a spec that asks for it with `--spec SPEC`',
});
