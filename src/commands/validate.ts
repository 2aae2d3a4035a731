import type { Judgement } from '../bundle/index.ts';
import type { Omission } from '../omission.ts';
import { type Comparison, compare, type Snapshot, snapshotOf } from '../policy/index.ts';
import type { Evidence, ReadinessReport } from '../readiness/index.ts';
import type { FileTree, ServiceFiles } from '../tree/index.ts';

/** How ready a service on disk is. */
export interface Validation extends Judgement {
  /** Of reading and of judging. */
  readonly omissions: readonly Omission[];
  /** With a baseline: what the change broke, and what it fixed. */
  readonly comparison?: Comparison;
  /** The text of a file that the report names. */
  readonly textOf: (path: string) => string | undefined;
}

type Judge = (tree: FileTree, unread?: readonly string[]) => Promise<Judgement>;

/** Judges a service, and names every place as it lies on disk. */
export async function validate(
  { tree, whereIs, omissions, unread }: ServiceFiles,
  judge: Judge,
  baseline?: Snapshot,
): Promise<Validation> {
  const { report: found, verdict } = await judge(tree, unread);
  const all = [...omissions, ...found.omissions];
  const report = relocated({ ...found, omissions: all }, whereIs);
  const places = new Map(tree.paths().map((path) => [whereIs(path), path]));
  return {
    report,
    verdict,
    omissions: all,
    ...(baseline === undefined ? {} : { comparison: compare(baseline, snapshotOf(report, verdict)) }),
    textOf: (path) => tree.text(places.get(path) ?? path),
  };
}

/** A service as it was, as what it is compared with. */
export async function baselineOf(service: ServiceFiles, judge: Judge): Promise<Snapshot> {
  const { report, verdict } = await validate(service, judge);
  return snapshotOf(report, verdict);
}

/** `true` where the gate opens: what is ready passes, and with a baseline to hold to, also what did not get worse. */
export function passes({ verdict, comparison }: Pick<Validation, 'verdict' | 'comparison'>): boolean {
  return verdict.ready || comparison?.regressions.length === 0;
}

function relocated(report: ReadinessReport, whereIs: (path: string) => string): ReadinessReport {
  const move = (place: Evidence): Evidence => ({ ...place, path: whereIs(place.path) });
  const moved = (evidence: readonly Evidence[]) => evidence.map(move);
  return {
    ...report,
    caps: report.caps.map((cap) => ({ ...cap, evidence: moved(cap.evidence) })),
    probes: report.probes.map(({ evidence, lacking, ...probe }) => ({
      ...probe,
      evidence: moved(evidence),
      ...(lacking === undefined ? {} : { lacking: moved(lacking) }),
    })),
    gaps: report.gaps.map((gap) => ({ ...gap, at: move(gap.at) })),
  };
}
