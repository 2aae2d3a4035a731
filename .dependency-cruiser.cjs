/**
 * The import rules of DESIGN.md, "The way through": a room lists the rooms it may enter, through their door (`index.ts`).
 * What is not listed is forbidden.
 */
const ROOMS = {
  tree: [],
  diagnostics: [],
  inputs: [],
  spec: [],
  pattern: [],
  openai: [],
  enrichment: ['spec', 'openai'],
  embedding: ['openai'],
  bank: ['pattern', 'embedding'],
  plan: ['spec', 'pattern', 'bank'],
  compose: ['plan', 'spec', 'pattern'],
  merge: ['plan', 'pattern'],
  readiness: [],
  policy: ['readiness'],
  outcome: ['pattern'],
  verify: [],
  trial: ['spec', 'pattern', 'plan', 'compose'],
  report: ['outcome', 'spec', 'pattern', 'bank', 'plan', 'compose', 'merge', 'readiness', 'policy', 'verify'],
  site: ['report', 'pattern', 'bank', 'embedding'],
  github: ['report', 'merge', 'outcome'],
};
/** The rooms that put the others together: they may enter every room, through its door. */
const ASSEMBLERS = ['commands', 'bundle', 'action', 'terminal'];
/** Leaves that every room may import. */
const LEAVES = '^src/(category\\.ts|omission\\.ts|version\\.ts|tree/index\\.ts|diagnostics/index\\.ts)$';
const TOP = '^src/(main|cli|index)\\.ts$';

const roomRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-imports`,
  comment: `src/${room} may enter: ${allowed.length > 0 ? allowed.join(', ') : 'nothing'} (and the leaves)`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    path: '^src/',
    pathNot: [`^src/${room}/`, LEAVES, ...allowed.map((other) => `^src/${other}/index\\.ts$`)],
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'doors',
      comment: "a room's index.ts is its only door; of commands, each verb is one",
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/.+', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', '^src/commands/'] },
    },
    {
      name: 'doors-top',
      comment: 'main, cli and the programming interface enter through doors',
      severity: 'error',
      from: { path: TOP },
      to: { path: '^src/[^/]+/.+', pathNot: ['^src/[^/]+/index\\.ts$', '^src/commands/'] },
    },
    {
      name: 'no-cycles',
      comment: 'no module waits for itself; types alone wait for nothing',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-one-depends-on-assemblers',
      comment: `only ${ASSEMBLERS.join(', ')} and the entries put rooms together`,
      severity: 'error',
      from: { path: '^src/', pathNot: [TOP, `^src/(${ASSEMBLERS.join('|')})/`] },
      to: { path: `^src/(${ASSEMBLERS.join('|')})/` },
    },
    {
      name: 'leaves-import-nothing',
      severity: 'error',
      from: { path: '^src/(category|omission|version)\\.ts$' },
      to: { path: '^src/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
