import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Conflict, LockedFile } from '../../merge/index.ts';
import type { Omission } from '../../omission.ts';
import type { Plan } from '../../plan/index.ts';
import type { Verdict } from '../../policy/index.ts';
import type { ReadinessReport } from '../../readiness/index.ts';
import type { SpecRequirements } from '../../spec/index.ts';
import type { Verification } from '../../verify/index.ts';

/** What one scaffold did. A conflict, a low score or a step left out is part of it, not an error. */
export interface ScaffoldResult {
  readonly spec: SpecRequirements;
  /** The Spec as one input: its path, and the SHA-256 over everything that was read. */
  readonly source: { readonly path: string; readonly sha256: string };
  readonly plan: Plan;
  /** Every file of the service that we keep, those of earlier runs among them: released migrations. */
  readonly files: readonly LockedFile[];
  readonly report: ReadinessReport;
  readonly verdict: Verdict;
  /** Whether anything was written, or would have been on a dry run. */
  readonly changed: boolean;
  readonly conflicts: readonly Conflict[];
  readonly omissions: readonly Omission[];
  readonly diagnostics: readonly Diagnostic[];
  /** What running it came to, where that was asked for. */
  readonly verification?: Verification;
  /** `false` where a proof was asked for and did not succeed. */
  readonly proven?: boolean;
}
