import type { Omission } from '../../../omission.ts';
import type { SpecRequirements } from '../../../spec/index.ts';
import { settleCycles } from './cycles.ts';
import { settleEnums } from './enums.ts';
import { settleFields } from './fields.ts';
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

export const NOTHING_TAKEN: TakenNames = { classes: new Set(), tables: new Set() };

const STEPS: readonly ((spec: SpecRequirements, taken: TakenNames) => Settled)[] = [
  settleNames,
  settleFields,
  settleEnums,
  settleCycles,
];

/**
 * Brings a spec into a form in which every name is safe in Python and SQL, every reference has its target, every bound
 * can be kept and every row can be made.
 */
export function settle(given: SpecRequirements, taken: TakenNames): Settled {
  const start: Settled = { spec: onlyRequired(given), omissions: [] };
  return STEPS.reduce((settled, step) => {
    const { spec, omissions } = step(settled.spec, taken);
    return { spec, omissions: [...settled.omissions, ...omissions] };
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
