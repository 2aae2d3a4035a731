import type { Omission } from '../../../omission.ts';
import { sha256 } from '../../../tree/index.ts';
import { Code } from '../../code.ts';
import type { ServiceContext } from '../context.ts';
import { from, importLines } from '../imports.ts';
import { code, type PythonCode } from '../python-code.ts';
import { type BroughtTable, broughtOmissions, broughtSteps } from './brought.ts';
import { describeTables } from './describe-tables.ts';
import { creation, difference, type Renames } from './difference.ts';
import { type DatabaseRecord, recordedSpec } from './record.ts';
import type { Step } from './statements.ts';
import { isSameState, type TableState } from './table-state.ts';

/** A migration, as its template writes it. */
export interface RevisionModel {
  /** File name without its ending: `0002_3f2a9c0d1e4b`. */
  readonly name: Code;
  readonly id: string;
  /** The revision before it; `null` for the first. */
  readonly parent: string | null;
  /** One sentence. */
  readonly summary: string;
  readonly imports: PythonCode;
  /** Statements of `upgrade`, in order. */
  readonly upgrade: readonly PythonCode[];
  /** Statements of `downgrade`, in order. */
  readonly downgrade: readonly PythonCode[];
}

/** What was composed before: the record in the lock, and the newest revisions among the files that are there. */
export interface PreviousDatabase {
  readonly record: DatabaseRecord;
  readonly heads: readonly string[];
  /** New names of columns by their old ones, by table. */
  readonly renames: Renames;
}

/** The migration that a spec needs, and what the lock records of the database. */
export interface Revisions {
  /** One, or none where the database is as the models are. */
  readonly revisions: readonly RevisionModel[];
  readonly record: DatabaseRecord;
  readonly omissions: readonly Omission[];
}

const FIRST = '0001';
const ID_DIGITS = 12;

/** The first migration, or the one that leads from what was composed before to what is composed now. */
export function describeRevisions(
  context: ServiceContext,
  brought: readonly BroughtTable[],
  previous: PreviousDatabase | undefined,
): Revisions {
  const tables = describeTables(context);
  const state = { ...recordedSpec(context.spec), tables, brought };
  if (previous === undefined) {
    const first = {
      name: fileName(`${FIRST}_initial`),
      id: FIRST,
      parent: null,
      summary: 'Create the first tables.',
    };
    return {
      revisions: [{ ...first, ...statementsOf([...creation(tables), ...broughtSteps([], brought)]) }],
      record: { head: FIRST, revisions: 1, ...state },
      omissions: [],
    };
  }
  const { record } = previous;
  const steps = [
    ...broughtSteps(record.brought, brought),
    ...difference(record.tables, tables, previous.renames),
  ];
  const omissions = broughtOmissions(record.brought, brought);
  if (steps.length === 0) return { revisions: [], record: { ...record, ...state }, omissions };
  const [parent, ...others] = previous.heads;
  if (parent === undefined || others.length > 0)
    return { revisions: [], record, omissions: [severalHeads(previous.heads)] };
  const id = sha256(JSON.stringify([parent, steps])).slice(0, ID_DIGITS);
  const number = record.revisions + 1;
  const made = brought.filter(({ name }) => !record.brought.some((table) => table.name === name));
  const changed = [...changedTables(record.tables, tables), ...made.map(({ name }) => name)];
  const revision = {
    name: fileName(`${String(number).padStart(FIRST.length, '0')}_${id}`),
    id,
    parent,
    summary: `Change ${changed.join(', ')}.`,
    ...statementsOf(steps),
  };
  return { revisions: [revision], record: { head: id, revisions: number, ...state }, omissions };
}

/** Digits and hexadecimal digits: one segment of a path. */
function fileName(name: string): Code {
  return new Code('path', name);
}

function statementsOf(steps: readonly Step[]): Pick<RevisionModel, 'imports' | 'upgrade' | 'downgrade'> {
  const upgrade = steps.flatMap(({ up }) => up);
  const downgrade = [...steps].reverse().flatMap(({ down }) => down);
  const usesPostgres = [...upgrade, ...downgrade].some((line) => line.includes('postgresql.'));
  return {
    imports: code(importLines(usesPostgres ? from('sqlalchemy.dialects', 'postgresql') : [])),
    upgrade: upgrade.map(code),
    downgrade: downgrade.map(code),
  };
}

/** Tables that are new, gone or other than before, in the order of the new state. */
function changedTables(before: readonly TableState[], after: readonly TableState[]): readonly string[] {
  const old = new Map(before.map((table) => [table.name, table]));
  const now = new Set(after.map(({ name }) => name));
  const isOther = (table: TableState): boolean => {
    const was = old.get(table.name);
    return was === undefined || !isSameState(was, table);
  };
  return [...after.filter(isOther), ...before.filter(({ name }) => !now.has(name))].map(({ name }) => name);
}

function severalHeads(heads: readonly string[]): Omission {
  const found =
    heads.length === 0 ? 'there is no newest revision' : `there are ${heads.length} newest revisions`;
  return {
    what: 'the migration for what the spec changed',
    because: `${found} in migrations/versions`,
    remedy: 'bring them together with `uv run alembic merge heads`, commit, and run the update again',
    blocks: true,
  };
}
