/** What a step of a sample came to, and what it printed. */
export interface FailedStep {
  readonly id: string;
  readonly because: string;
  readonly log: string;
}

/** What failed in a sample, in words, and the patterns that it counts against. */
export interface Blame {
  readonly failure: string;
  readonly patterns: readonly string[];
}

/** A test that failed or that could not begin, as pytest sums up. */
const TEST = /^(?:FAILED|ERROR) ([^\s:]+)(?:::([^\s]+))?/gm;
/** A place of a file, as ruff and mypy name it. */
const PLACE = /(?:^|[\s"'`(])((?:[\w.-]+\/)*[\w.-]+\.\w+)(?=[:\s"'`)]|$)/gm;
/** Failures that are listed; more of them say nothing new. */
const LISTED_MAX = 20;

/**
 * Whom a failed step counts against: the owners of the tests that failed, and of the files that a checker names. A failure
 * that names no file of a pattern counts against all.
 *
 * @param owners - ids of patterns by path
 */
export function blameOf(step: FailedStep, owners: ReadonlyMap<string, string>): Blame {
  const tests = [...step.log.matchAll(TEST)].map(([, path = '', test = '']) => ({ path, test }));
  const named = tests.length > 0 ? tests : placesIn(step.log, owners);
  const patterns = new Set(named.flatMap(({ path }) => owners.get(path) ?? []));
  const isNobodys = patterns.size === 0 || named.some(({ path }) => !owners.has(path));
  return {
    failure: `${step.id}: ${step.because}${listed(named)}`,
    patterns: isNobodys ? [...new Set(owners.values())] : [...patterns],
  };
}

interface Named {
  readonly path: string;
  readonly test: string;
}

function placesIn(log: string, owners: ReadonlyMap<string, string>): readonly Named[] {
  const paths = [...log.matchAll(PLACE)].map(([, path = '']) => path.replace(/^\.\//, ''));
  return [...new Set(paths)].filter((path) => owners.has(path)).map((path) => ({ path, test: '' }));
}

function listed(named: readonly Named[]): string {
  if (named.length === 0) return '';
  const shown = named.slice(0, LISTED_MAX).map(({ path, test }) => (test === '' ? path : `${path}::${test}`));
  const more = named.length > LISTED_MAX ? ` and ${named.length - LISTED_MAX} more` : '';
  return ` (${shown.join(', ')}${more})`;
}
