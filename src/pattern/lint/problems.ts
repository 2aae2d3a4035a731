import { defineProblem } from '../../diagnostics/index.ts';

export const missingFile = defineProblem<{ source: string; near?: string | undefined }>({
  code: 'pattern/missing-file',
  explanation: 'The manifest lists a file that is not below `files/`.',
  message: ({ source }) => `\`files/${source}\` does not exist`,
  help: ({ near }) => (near === undefined ? 'add the file, or delete the entry' : `write \`${near}\``),
});

export const unlistedFile = defineProblem<{ source: string }>({
  code: 'pattern/unlisted-file',
  explanation: 'A file below `files/` that the manifest does not list would never reach a service.',
  message: ({ source }) => `\`files/${source}\` is not listed in \`files\``,
  help: ({ source }) => `add \`- {source: ${source}, ownership: managed}\` to \`files\`, or delete the file`,
});

export const badPath = defineProblem<{ path: string }>({
  code: 'pattern/bad-path',
  explanation:
    'Every file of a service lies inside it: a path is relative, normal, and never leaves the tree.',
  message: ({ path }) => `\`${path}\` is not a path inside the service`,
  help: () => 'write a relative path without `..`, `.git` or backslashes',
});

export const loopAndPath = defineProblem<{ path: string; foreach: string | undefined; variable: string }>({
  code: 'pattern/loop-and-path',
  explanation:
    'A file that is written once for each entity needs the entity in its path, and the other way round.',
  message: ({ path, foreach }) =>
    foreach === undefined
      ? `\`${path}\` names a loop variable without \`foreach\``
      : `every ${foreach} writes the same \`${path}\``,
  help: ({ foreach, variable }) =>
    foreach === undefined
      ? 'add `foreach` to the file'
      : `put \`{{ ${variable}… }}\` into \`path\`, or delete \`foreach\``,
});

export const samePath = defineProblem<{ path: string }>({
  code: 'pattern/same-path',
  explanation: 'Each file of a service is written once.',
  message: ({ path }) => `\`${path}\` is written twice by this pattern`,
  help: () => 'delete one of the two entries, or give them conditions that exclude each other',
});

export const badWhen = defineProblem<{ problem: string; help: string }>({
  code: 'pattern/bad-when',
  explanation: 'Conditions use a closed grammar over a closed list of facts; anything else would never hold.',
  message: ({ problem }) => `\`when\`: ${problem}`,
  help: ({ help }) => help,
});

export const negatedProvider = defineProblem<{ capability: string }>({
  code: 'pattern/negated-provider',
  explanation:
    'Whether a pattern is selected cannot depend on the absence of another one: the answer would depend on the order of the questions.',
  message: ({ capability }) => `the pattern's own \`when\` negates \`provides ${capability}\``,
  help: () => 'use `conflicts`, or move the condition to the files',
});

export const unknownKind = defineProblem<{
  kind: string;
  near?: string | undefined;
  known: readonly string[];
}>({
  code: 'pattern/unknown-contribution',
  explanation: 'A contribution is merged by its kind; one that no kind merges would be lost.',
  message: ({ kind }) => `\`${kind}\` is not a kind of contribution`,
  help: ({ near, known }) =>
    near === undefined ? `use one of ${known.map((each) => `\`${each}\``).join(', ')}` : `write \`${near}\``,
});

export const badParameter = defineProblem<{ name: string; expected: string; got: string }>({
  code: 'pattern/bad-parameter',
  explanation: 'The default of a parameter must be a value that a user could have set.',
  message: ({ name, expected, got }) => `parameter \`${name}\`: expected ${expected}, got ${got}`,
  help: ({ name }) => `change the declaration of \`${name}\``,
});

export const badMutation = defineProblem<{ path: string }>({
  code: 'pattern/bad-mutation',
  explanation:
    'A mutation plants its mistake in a file that patterns write: its own, or one that it contributes to or tests.',
  message: ({ path }) => `\`mutation.file\`: no pattern writes \`${path}\``,
  help: () => 'name a file from `files`, with its `path` as it stands there, or one that the pattern adds to',
});

export const missingMutation = defineProblem<Record<never, never>>({
  code: 'pattern/no-mutation',
  severity: 'warning',
  explanation:
    'Tests that nobody saw fail prove little. `patternbank patterns test` plants the mistake that `mutation` names, and expects the tests to notice it.',
  message: () => 'the pattern brings code and names no mistake that its tests must notice',
  help: () => 'add `mutation: {file: …, find: …, replace: …, killed_by: …}`',
});

export const unkilledMutation = defineProblem<{ path: string }>({
  code: 'pattern/unkilled-mutation',
  explanation:
    'A mutation is killed by tests that some pattern brings; without them nobody would notice the mistake.',
  message: ({ path }) => `\`mutation.killed_by\`: no pattern writes \`${path}\``,
  help: () => 'name a test from `files`, or the folder of the tests that notice',
});

export const danglingRequirement = defineProblem<{ capability: string; near?: string | undefined }>({
  code: 'pattern/dangling-requirement',
  explanation:
    'A capability that no pattern provides can never be satisfied, so the pattern could never be selected.',
  message: ({ capability }) => `no pattern provides \`${capability}\``,
  help: ({ near, capability }) =>
    near === undefined ? `add \`${capability}\` to \`provides\` of a pattern` : `write \`${near}\``,
});

export const exclusiveClash = defineProblem<{ capability: string; other: string }>({
  code: 'pattern/exclusive-clash',
  explanation:
    'Two patterns offer a capability that a service has once. One of them says why it does not go with the other, so that the reader of the plan learns it.',
  message: ({ capability, other }) => `\`${capability}\` is exclusive, and \`${other}\` provides it, too`,
  help: ({ capability }) =>
    `add \`- {capability: ${capability}, reason: …}\` to \`conflicts\`, or name the other in \`supersedes\``,
});

export const requirementCycle = defineProblem<{ cycle: readonly string[] }>({
  code: 'pattern/cycle',
  explanation: 'Patterns that require each other in a circle have no order.',
  message: ({ cycle }) => `${cycle.map((id) => `\`${id}\``).join(' requires ')}`,
  help: () => 'move what both need into a pattern of its own',
});

export const unknownSuperseded = defineProblem<{ id: string; near?: string | undefined }>({
  code: 'pattern/unknown-superseded',
  severity: 'warning',
  explanation: 'A pattern supersedes one that is not in this bank; nothing happens until it is.',
  message: ({ id }) => `\`supersedes\` names \`${id}\`, which is not a pattern here`,
  help: ({ near }) => (near === undefined ? 'delete the entry, or add the pattern' : `write \`${near}\``),
});

export const unlikeCode = defineProblem<{ key: string; said: string; found: string; because: string }>({
  code: 'pattern/unlike-its-code',
  severity: 'warning',
  explanation:
    'Search, order and score go by what a manifest says of its code. Where the code clearly shows something else, one of the two is wrong.',
  message: ({ key, said, found, because }) =>
    `\`${key}\` says \`${said}\`, and the code looks like \`${found}\`: ${because}`,
  help: ({ key, found }) => `write \`${found}\` for \`${key}\`, or leave out what does not belong here`,
});
