import type { Judgement } from '../bundle/index.ts';
import type { Omission } from '../omission.ts';
import type { Evidence, ReadinessReport } from '../readiness/index.ts';
import type { FileTree, ServiceFiles } from '../tree/index.ts';

/** How ready a service on disk is. */
export interface Validation extends Judgement {
  /** Of reading and of judging. */
  readonly omissions: readonly Omission[];
  /** The text of a file that the report names. */
  readonly textOf: (path: string) => string | undefined;
}

/** Judges a service, and names every place as it lies on disk. */
export async function validate(
  { tree, whereIs, omissions }: ServiceFiles,
  judge: (tree: FileTree) => Promise<Judgement>,
): Promise<Validation> {
  const { report, verdict } = await judge(tree);
  const all = [...omissions, ...report.omissions];
  const places = new Map(tree.paths().map((path) => [whereIs(path), path]));
  return {
    report: relocated({ ...report, omissions: all }, whereIs),
    verdict,
    omissions: all,
    textOf: (path) => tree.text(places.get(path) ?? path),
  };
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
