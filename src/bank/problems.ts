import { defineProblem } from '../diagnostics/index.ts';

export const corruptIndex = defineProblem<{ what: string }>({
  code: 'bank/corrupt-index',
  explanation:
    'The index of the embedded bank carries its own digest. A cut off, edited or half-written file is refused: what it would select cannot be trusted.',
  message: ({ what }) => `the index of the embedded bank is damaged: ${what}`,
  help: () => 'run `patternbank populate`, or install PatternBank again',
});

export const otherModel = defineProblem<{ built: string; asked: string }>({
  code: 'bank/other-model',
  explanation:
    'Vectors of two models lie in two spaces: a bank built with one never answers questions in the other.',
  message: ({ built, asked }) => `the bank was built with \`${built}\`, and is asked with \`${asked}\``,
  help: ({ asked }) => `run \`patternbank populate\` to build it with \`${asked}\``,
});

export const backendNotAvailable = defineProblem<{ settings: readonly string[] }>({
  code: 'bank/not-available',
  explanation: '`on-backend-error: fail` asks to stop where the configured bank cannot be used.',
  message: ({ settings }) => `${named(settings)} cannot be used: this version has only the embedded bank`,
  help: ({ settings }) => `delete ${named(settings)}, or set \`on-backend-error: embedded\``,
});

export const missingFromIndex = defineProblem<{ id: string }>({
  code: 'bank/missing-from-index',
  explanation: 'Every pattern of the library is in the index.',
  message: ({ id }) => `the index does not have \`${id}\``,
  help: () => 'run `patternbank populate`',
});

export const strayInIndex = defineProblem<{ id: string }>({
  code: 'bank/stray-in-index',
  explanation: 'The index has no pattern that the library does not have.',
  message: ({ id }) => `the index has \`${id}\`, which the library does not have`,
  help: () => 'run `patternbank populate`',
});

export const staleInIndex = defineProblem<{ id: string }>({
  code: 'bank/stale-in-index',
  explanation:
    'The index carries the digest of each pattern as it was read; another one means that the files changed since.',
  message: ({ id }) => `\`${id}\` changed since the index was built`,
  help: () => 'run `patternbank populate`',
});

export const notFindable = defineProblem<{ id: string; text: string; rank: number }>({
  code: 'bank/not-findable',
  explanation:
    'A pattern that its own words do not find among the first of its category would hardly be found by anyone else.',
  message: ({ id, text, rank }) => `\`${id}\` is number ${rank} of its category for its own words "${text}"`,
  help: () => 'say in `asks` what it does that its neighbours do not',
});

export const emptyLibrary = defineProblem<object>({
  code: 'bank/empty-library',
  explanation:
    'A populate without patterns would leave a bank that can answer nothing: mostly a wrong directory.',
  message: () => 'the library has no pattern',
  help: () => 'name the directory that holds `<category>/<id>/pattern.yml` with `--patterns`',
});

export const shrunkenLibrary = defineProblem<{ removed: readonly string[] }>({
  code: 'bank/shrunken-library',
  explanation:
    'A populate that takes patterns away is mostly a wrong directory or a pattern that lint rejected.',
  message: ({ removed }) => `the bank would lose ${named(removed)}`,
  help: () => 'bring the patterns back, or accept it with `--allow-shrink`',
});

/** Names as a sentence lists them. */
export function named(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(' and ');
}
