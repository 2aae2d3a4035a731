import { type PreviousDatabase, readRecord, retain } from '../compose/index.ts';
import { readLock } from '../merge/index.ts';
import type { Omission } from '../omission.ts';
import type { SpecRequirements } from '../spec/index.ts';
import { comparePaths } from '../tree/index.ts';

/** What stands where a service goes, as far as its migrations need to know. */
export interface StandingDatabase {
  readonly lockText?: string;
  /** Texts of the files in `migrations/versions/`, people's own among them. */
  readonly migrations: readonly string[];
}

/** The folder of the revisions, below the folder of the service. */
export const REVISIONS_FOLDER = 'migrations/versions';

/** A spec as it is composed over what stands there. */
interface Continued {
  readonly spec: SpecRequirements;
  /** Absent where the lock does not say what the database holds. */
  readonly previous?: PreviousDatabase;
  readonly omissions: readonly Omission[];
}

/** The spec, with what the database holds and the spec may not take away unasked. */
export function continued(spec: SpecRequirements, standing: StandingDatabase | undefined): Continued {
  const lock = standing?.lockText === undefined ? undefined : readLock(standing.lockText).lock;
  const record = readRecord(lock?.database);
  if (record === undefined || standing === undefined) return { spec, omissions: [] };
  const { spec: kept, omissions, renames } = retain(spec, record);
  const heads = standing.migrations.length === 0 ? [record.head] : headsOf(standing.migrations);
  return { spec: kept, previous: { record, heads, renames }, omissions };
}

const REVISION = /^revision(?:\s*:[^=\n]+)?\s*=\s*["']([^"']+)["']/m;
const PARENTS = /^down_revision(?:\s*:[^=\n]+)?\s*=\s*(\([^)]*\)|.*)$/m;

/** Revisions that no other comes after. */
function headsOf(migrations: readonly string[]): readonly string[] {
  const revisions = migrations.flatMap((text) => REVISION.exec(text)?.[1] ?? []);
  const parents = new Set(
    migrations.flatMap((text) =>
      [...(PARENTS.exec(text)?.[1] ?? '').matchAll(/["']([^"']+)["']/g)].map(([, id]) => id),
    ),
  );
  return revisions.filter((id) => !parents.has(id)).sort(comparePaths);
}
