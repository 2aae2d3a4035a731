import type { Omission } from '../../../omission.ts';
import type { SpecRequirements } from '../../../spec/index.ts';
import { settleCycles } from './cycles.ts';
import { settleEnums } from './enums.ts';
import { settleFields } from './fields.ts';
import { settleImplied } from './implied.ts';
import { settleNames } from './names.ts';

/** A spec that can be written as it stands, and what had to give for it. */
export interface Settled {
  readonly spec: SpecRequirements;
  readonly omissions: readonly Omission[];
}

/** Names that something else in the service has: no entity may have them. */
export interface TakenNames {
  /** `LoginAccount` */
  readonly classes: ReadonlySet<string>;
  /** `login_accounts` */
  readonly tables: ReadonlySet<string>;
}

const NOTHING_TAKEN: TakenNames = { classes: new Set(), tables: new Set() };

type Step = (spec: SpecRequirements, taken: TakenNames) => Settled;

const STORED_STEPS: readonly Step[] = [settleNames, settleFields, settleImplied];

const STEPS: readonly Step[] = [...STORED_STEPS, settleEnums, settleCycles];

/** As `settle`, as far as a spec can be compared with what was composed before: names and fields. */
export function settleStored(given: SpecRequirements): Settled {
  return settled({ spec: onlyRequired(given), omissions: [] }, STORED_STEPS, NOTHING_TAKEN);
}

/**
 * Brings a spec into a form in which every name is safe in Python and SQL, every reference has its target, every bound
 * can be kept and every row can be made.
 */
export function settle(given: SpecRequirements, taken: TakenNames): Settled {
  return settled({ spec: onlyRequired(given), omissions: [] }, STEPS, taken);
}

function settled(start: Settled, steps: readonly Step[], taken: TakenNames): Settled {
  return steps.reduce((before, step) => {
    const { spec, omissions } = step(before.spec, taken);
    return { spec, omissions: [...before.omissions, ...omissions] };
  }, start);
}

function onlyRequired(spec: SpecRequirements): SpecRequirements {
  const entities = spec.entities.filter(({ status }) => status === 'required');
  const known = new Set(entities.map(({ name }) => name));
  return {
    ...spec,
    entities,
    relations: spec.relations.filter(({ from, to }) => known.has(from) && known.has(to)),
    endpoints: spec.endpoints.filter(({ status }) => status === 'required'),
  };
}
