import type { Facts } from './facts/facts.ts';
import { isFixable } from './fixes/index.ts';
import type { Probe } from './probe.ts';
import type { ProbeResult, ReadinessReport, Recommendation } from './report.ts';
import { rescore, scoreAll, type Weights } from './score.ts';

const EFFORTS = { low: 1, medium: 2, high: 4 };

interface Judged {
  readonly report: Pick<ReadinessReport, 'categories' | 'readable'>;
  readonly results: readonly ProbeResult[];
  readonly probes: readonly Probe[];
  readonly weights: Weights;
  readonly facts: Facts;
}

/** What to do next: the most score for the least work first. */
export function recommend({ report, results, probes, weights, facts }: Judged): readonly Recommendation[] {
  const before = scoreAll(report.categories, report.readable);
  const open = probes.flatMap((probe) => {
    const result = results.find(({ id }) => id === probe.id);
    if (
      result === undefined ||
      result.credit === 10_000 ||
      result.outcome === 'not_applicable' ||
      result.outcome === 'waived'
    )
      return [];
    const repaired = results.map(
      (other): ProbeResult => (other.id === probe.id ? { ...other, outcome: 'pass', credit: 10_000 } : other),
    );
    const gain = Math.max(0, rescore(report, repaired, weights).score - before);
    return [{ probe, result, gain }];
  });
  const worth = ({ probe, gain }: (typeof open)[number]): number => gain / EFFORTS[probe.effort];
  open.sort((a, b) => worth(b) - worth(a) || (a.probe.id < b.probe.id ? -1 : 1));
  return open.map(({ probe, result, gain }) => ({
    probe: probe.id,
    text: probe.fix,
    gain,
    effort: probe.effort,
    file: target(probe, result, facts),
    snippet: fill(probe.remedy.snippet, facts),
    command: `patternbank ${isFixable(probe.id, facts) ? 'fix' : 'probes'} ${probe.id}`,
  }));
}

/** Where the trouble stands, where something bad was seen; else where the remedy belongs. */
function target(probe: Probe, result: ProbeResult, facts: Facts): string {
  const [seen] = result.credit === 0 ? result.evidence : [];
  return seen?.path ?? fill(probe.remedy.file, facts);
}

function fill(text: string, { application, routes }: Facts): string {
  const route = routes.find(({ reachable }) => reachable)?.at.path;
  const module = application?.at.path ?? 'main.py';
  return text.replaceAll('{module}', module).replaceAll('{routes}', route ?? module);
}
