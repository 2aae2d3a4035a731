import type { Generated, Regeneration, Standing } from '../merge/index.ts';
import { regenerate, withArchive } from '../merge/index.ts';
import type { Omission } from '../omission.ts';
import type { Verdict } from '../policy/index.ts';
import type { ReadinessReport } from '../readiness/index.ts';
import type { ScaffoldResult } from '../report/index.ts';
import type { FileTree } from '../tree/index.ts';
import { type ComposePorts, type ComposeRequest, composeService } from './compose-service.ts';
import type { StandingDatabase } from './previous-database.ts';

export interface ScaffoldRequest extends ComposeRequest {
  readonly dryRun: boolean;
}

export interface ScaffoldPorts extends ComposePorts {
  readonly target: ServiceTarget;
  /** Judges the tree that would be merged. */
  readonly judge: (tree: FileTree) => Promise<Judgement>;
}

/** A readiness report, and what policy makes of it. */
export interface Judgement {
  readonly report: ReadinessReport;
  readonly verdict: Verdict;
}

/** Where a service goes: a folder, or a branch. */
export interface ServiceTarget {
  /** Whether the lock carries the merge base itself: outside a git repository. */
  readonly archive: boolean;
  /** `false` where a merged text is broken in its language. */
  readonly parses?: (path: string, text: string) => boolean;
  /** What the migrations there have made of the database; `undefined` where nothing stands there. */
  database(): Promise<StandingDatabase | undefined>;
  /** What stands there. @throws UserError - the place holds what is not ours */
  open(generated: Generated): Promise<Standing>;
  /** Writes the difference, whole or not at all. */
  place(regeneration: Regeneration): Promise<readonly Omission[]>;
}

/**
 * Composes a service from a spec and puts it where it goes, merged with what people made of it since.
 *
 * @returns what was done. A conflict, a low score or a step left out is part of the result, not an error.
 * @throws UserError - `spec/*`, `plan/*`, `compose/*`, `workspace/*`
 * @throws ServiceError - a service that the run needs failed
 */
export async function scaffold(request: ScaffoldRequest, ports: ScaffoldPorts): Promise<ScaffoldResult> {
  const composed = await composeService({ ...request, standing: () => ports.target.database() }, ports);
  const standing = await ports.target.open(composed.generated);
  const { archive, parses } = ports.target;
  const unpacked = regenerate(composed.generated, standing, parses === undefined ? {} : { parses });
  // What would be merged is judged, not what we would have liked to write.
  const judgement = ports.judge(unpacked.tree);
  const merged = archive ? withArchive(unpacked, standing) : unpacked;
  const { report, verdict } = await judgement;
  const changed = merged.changes.length > 0;
  const placed = changed && !request.dryRun ? await ports.target.place(merged) : [];
  return {
    ...composed,
    files: merged.lock.files,
    report,
    verdict,
    changed,
    conflicts: merged.conflicts,
    diagnostics: [...composed.diagnostics, ...merged.diagnostics],
    omissions: [...composed.omissions, ...report.omissions, ...placed],
  };
}
