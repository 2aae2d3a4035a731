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

export const graphAlone = defineProblem<object>({
  code: 'bank/graph-alone',
  explanation:
    'The graph says what patterns require of each other; the vectors that a search compares are in Qdrant.',
  message: () => '`neo4j-uri` is set, and `qdrant-url` is not',
  help: () => 'set `qdrant-url`, or delete `neo4j-uri`',
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
function named(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(' and ');
}

export const qdrantFailed = defineProblem<{ doing: string; host: string; because: string }>({
  code: 'bank/qdrant-failed',
  explanation:
    'Qdrant did not do what it was asked. Every request is bounded in time, and asked again only where the answer says that this may help.',
  message: ({ doing, host, because }) => `Qdrant at \`${host}\` could not ${doing}: ${because}`,
  help: () => 'check that the address and the key are right and that Qdrant runs, then run again',
});

export const oldServer = defineProblem<{ version: string; oldest: string }>({
  code: 'bank/old-server',
  explanation:
    'A collection carries what it was built with. Older servers drop that without a word, and the collection could not be served.',
  message: ({ version, oldest }) => `expected Qdrant ${oldest} or later, got ${version}`,
  help: ({ oldest }) => `update the server to ${oldest} or later`,
});

export const notPopulated = defineProblem<{ collection: string }>({
  code: 'bank/not-populated',
  explanation:
    'Searches ask an alias, which a populate points at a collection once all of it is there and checked.',
  message: ({ collection }) => `Qdrant serves no patterns as \`${collection}\``,
  help: () => 'run `patternbank populate` with the same settings',
});

export const foreignCollection = defineProblem<{ collection: string }>({
  code: 'bank/foreign-collection',
  explanation:
    'A collection that PatternBank did not make is neither searched nor replaced: it belongs to somebody else, or to another version.',
  message: ({ collection }) => `the collection \`${collection}\` was not made by this version of PatternBank`,
  help: () => 'name another one with `qdrant-collection`, or delete it',
});

export const otherDimension = defineProblem<{ built: string; asked: string }>({
  code: 'bank/other-dimension',
  explanation: 'Vectors of two lengths cannot be compared, whatever the models are called.',
  message: ({ built, asked }) => `the bank was built with ${built}, and is asked with ${asked}`,
  help: () => 'run `patternbank populate`, or name the model with which the bank was built',
});

export const codeUnknown = defineProblem<object>({
  code: 'bank/code-unknown',
  explanation:
    'Code is compared with vectors of code, which a populate stores beside those of texts. A bank of an earlier version has none.',
  message: () => 'the bank has no vectors of code',
  help: () => 'run `patternbank populate` with the same settings',
});

export const nothingInCode = defineProblem<object>({
  code: 'bank/nothing-in-code',
  explanation:
    'Code is compared by the structure of its statements, by what it calls and imports, and by its words. Without any, every pattern would be as like it as every other.',
  message: () => 'the code has nothing in it that could be compared',
  help: () => 'name a file that has statements of Python',
});

export const corruptPoint = defineProblem<{ point: string; what: string }>({
  code: 'bank/corrupt-point',
  explanation:
    'Each point carries the digest of its pattern and vector. One that was edited or written in half is refused: what it would select cannot be trusted.',
  message: ({ point, what }) => `the point \`${point}\` of Qdrant is damaged: ${what}`,
  help: () => 'run `patternbank populate`',
});

export const otherAnswer = defineProblem<{ text: string; expected: string; got: string }>({
  code: 'bank/other-answer',
  explanation:
    'Before a new generation is served, sample searches compare it with the embedded bank that holds the same patterns. Another order would give another service.',
  message: ({ text, expected, got }) => `for "${text}" the new bank finds ${got}, expected ${expected}`,
  help: () => 'check the version of the server (Qdrant 1.16 or later), and run again',
});

export const noEarlierGeneration = defineProblem<{ bank: string }>({
  code: 'bank/no-earlier-generation',
  explanation: 'A populate keeps the two generations before the one that it serves; there may be fewer.',
  message: ({ bank }) => `the ${bank} bank keeps no earlier generation`,
  help: () => 'run `patternbank populate` with the patterns that you want',
});

export const neo4jFailed = defineProblem<{ doing: string; host: string; because: string }>({
  code: 'bank/neo4j-failed',
  explanation: 'Neo4j did not do what it was asked. Every query is bounded in time and tries.',
  message: ({ doing, host, because }) => `Neo4j at \`${host}\` could not ${doing}: ${because}`,
  help: () => 'check that address, name and password are right and that Neo4j runs, then run again',
});

export const graphNotPopulated = defineProblem<{ generation: string }>({
  code: 'bank/graph-not-populated',
  explanation:
    'Each generation of patterns is stored in Qdrant and in Neo4j. One that only Qdrant has was populated without Neo4j.',
  message: ({ generation }) => `Neo4j does not have the patterns \`${generation}\` that Qdrant serves`,
  help: () => 'run `patternbank populate` with the same settings',
});
