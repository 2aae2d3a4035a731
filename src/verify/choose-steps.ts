import { UserError } from '../diagnostics/index.ts';
import { unknownStep } from './problems.ts';
import { DEPTHS, type Depth, type VerifyStep } from './step.ts';
import { STEPS } from './steps/all.ts';

/** Which steps are wanted. */
export interface Choice {
  readonly depth: Depth;
  /** Ids; empty for all. Named ones run whatever the depth. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

/** A step, and why it is not run where it is not. */
export interface ChosenStep {
  readonly step: VerifyStep;
  readonly skipped?: string;
}

/**
 * The steps of a run, in order.
 *
 * With `only`, what the named steps need comes along, and nothing else is listed.
 *
 * @throws UserError - `verify/unknown-step`
 */
export function chooseSteps({ depth, only, skip }: Choice): readonly ChosenStep[] {
  const unknown = [...only, ...skip].filter((id) => !STEPS.some((step) => step.id === id));
  if (unknown.length > 0)
    throw new UserError(unknown.map((id) => unknownStep.at({ id, known: STEPS.map((step) => step.id) })));
  const wanted = only.length === 0 ? undefined : withNeeded(only);
  return STEPS.filter(({ id }) => wanted?.has(id) ?? true).map((step) => {
    if (skip.includes(step.id)) return { step, skipped: 'it was not wanted: `--skip`' };
    const tooDeep = DEPTHS.indexOf(step.depth) > DEPTHS.indexOf(depth);
    return tooDeep && wanted === undefined
      ? { step, skipped: step.depth === 'full' ? 'only with `--full`' : 'not with `--fast`' }
      : { step };
  });
}

function withNeeded(ids: readonly string[]): ReadonlySet<string> {
  const wanted = new Set(ids);
  // Steps name earlier ones only, so that one way back through the list finds all of them.
  for (const { id, after } of [...STEPS].reverse())
    if (wanted.has(id)) for (const needed of after) wanted.add(needed);
  return wanted;
}
