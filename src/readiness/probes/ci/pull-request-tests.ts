import { below, type Data, everythingIn, textOf, textsOf } from '../../facts/files/data.ts';
import { defineProbe, found, notApplicable, notDetected, partial } from '../../probe.ts';
import { isTestRun } from '../testing/test-runs.ts';

const GATES: readonly string[] = [
  'pull_request',
  'pull_request_target',
  'merge_group',
  'merge_request_event',
];

export const pullRequestTests = defineProbe({
  id: 'CIC-01',
  name: 'pull-request-tests',
  category: 'ci',
  level: 'high',
  weight: 4,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'workflows', 'repository'],
  asks: 'Do the tests run before a change is merged?',
  why: 'After the merge, everybody has the mistake.',
  refuses: 'a workflow whose path filter leaves the service out; tests on push alone count half',
  fix: 'run the tests on pull_request',
  remedy: {
    file: '.github/workflows/ci.yml',
    snippet: 'on:\n  pull_request:\n  push:\n    branches: [main]',
  },
  references: ['Scorecard CI-Tests'],

  examine({ application, workflows, repository }) {
    if (application === undefined && workflows.length === 0)
      return notApplicable('nothing here starts an application');
    const testing = workflows.filter(({ steps }) =>
      steps.some(({ executed, tolerated }) => !tolerated && executed.some(isTestRun)),
    );
    const gating = testing.filter(
      ({ data, triggers }) =>
        GATES.some((gate) => triggers.has(gate)) &&
        !leavesOut(data, application?.at.path, foldersOf(repository.paths())),
    );
    const runsOf = (all: typeof testing): readonly { path: string; line: number; endLine: number }[] =>
      all.flatMap(({ triggers, steps }) => [
        ...GATES.flatMap((gate) => triggers.get(gate) ?? []),
        ...steps.flatMap(({ executed }) => executed.filter(isTestRun).map(({ at }) => at)),
      ]);
    if (gating.length > 0) return found(runsOf(gating));
    const pushed = testing.filter(({ triggers }) => triggers.has('push'));
    return pushed.length > 0
      ? partial(5000, runsOf(pushed), { because: 'the tests run on push, not on pull requests' })
      : notDetected(workflows.length > 0 ? workflows.map(({ path }) => path) : ['.github/workflows']);
  },
});

/**
 * `true` where a path filter cannot match the application. A folder that is not here, and in which the workflow works, is the one that
 * this service lies in.
 */
function leavesOut(data: Data, path: string | undefined, folders: ReadonlySet<string>): boolean {
  const filters = textsOf(below(data, 'on', 'pull_request', 'paths'));
  if (filters.length === 0 || path === undefined) return false;
  const jobs = below(data, 'jobs');
  const words = jobs === undefined ? [] : [...everythingIn(jobs)].flatMap((part) => textOf(part) ?? []);
  const worksIn = (folder: string): boolean =>
    !folders.has(folder) &&
    words.some((word) =>
      word
        .split(/\s+/)
        .some((place) => place === folder || place.replace(/^\.\//, '').startsWith(`${folder}/`)),
    );
  return !filters
    .filter((filter) => !filter.startsWith('!'))
    .some((filter) => {
      const [first = '', second] = filter.split('/');
      const isAround = second !== undefined && /^[\w-][\w.-]*$/.test(first) && worksIn(first);
      return filter.startsWith('**') || path.startsWith(filter.split('*')[0] ?? '') || isAround;
    });
}

function foldersOf(paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.flatMap((path) => (path.includes('/') ? path.split('/').slice(0, 1) : [])));
}
