import type { Omission } from '../../../omission.ts';
import { pythonString } from '../python-literal.ts';
import type { TakenNames } from '../settle/index.ts';
import type { Step } from './statements.ts';

/** A table that a pattern brings: its name, and the calls of Alembic that make it. */
export interface BroughtTable {
  readonly name: string;
  readonly upgrade: readonly string[];
}

/** The tables of the selected patterns, in the order in which they are made, and the names that they take. */
export interface BroughtTables extends TakenNames {
  readonly all: readonly BroughtTable[];
}

export const NOTHING_BROUGHT: BroughtTables = { classes: new Set(), tables: new Set(), all: [] };

/** The steps that make the tables of patterns that are new. */
export function broughtSteps(before: readonly BroughtTable[], now: readonly BroughtTable[]): readonly Step[] {
  const known = new Set(before.map(({ name }) => name));
  return now
    .filter(({ name }) => !known.has(name))
    .map(({ name, upgrade }) => ({ up: upgrade, down: [`op.drop_table(${pythonString(name)})`] }));
}

/** What a pattern makes of its tables now, and the database does not know. */
export function broughtOmissions(
  before: readonly BroughtTable[],
  now: readonly BroughtTable[],
): readonly Omission[] {
  const current = new Map(now.map((table) => [table.name, table.upgrade.join('\n')]));
  return before
    .filter(({ name, upgrade }) => current.get(name) !== upgrade.join('\n'))
    .map(({ name }) => ({
      what: `a change of the table ${name}`,
      because: current.has(name)
        ? 'its pattern makes it in another way now'
        : 'the pattern that made it is not selected any more, and its rows would be lost',
      remedy: 'write the revision with `make migration`, read it, and commit it',
      blocks: true,
    }));
}
