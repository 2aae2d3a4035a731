import type { Facts } from '../../facts/facts.ts';
import { headOf } from '../../facts/place.ts';
import type { Scope } from '../../facts/python/scope.ts';
import { roleOf } from '../../facts/role.ts';
import type { Evidence } from '../../report.ts';

const MIGRATORS: ReadonlySet<string> = new Set(['upgrade', 'forwards']);
const CHANGES = /\b(create|alter|drop)\s+(table|index|schema)\b/i;

export interface Revisions {
  /** Revisions that change something. */
  readonly effective: readonly Evidence[];
  /** Files that are revisions, effective or not. */
  readonly files: readonly string[];
}

/** The migrations of a repository: of alembic, aerich or piccolo, files of SQL, and functions of its own in `migrations.py`. */
export function revisionsOf({ repository, code }: Pick<Facts, 'repository' | 'code'>): Revisions {
  const modules = code.everything.filter(isRevision);
  const upgrades = modules.flatMap((module) =>
    module.children.filter(({ name, calls }) => MIGRATORS.has(name) && calls.length > 0).map(headOf),
  );
  const sql = repository
    .matching(/(^|\/)(migrations|yoyo)\/([^/]+\/)*[^/]+\.sql$/)
    .filter((path) => /\bcreate\s+table\b/i.test(repository.text(path) ?? ''))
    .map((path) => ({ path, line: 1, endLine: 1 }));
  const own = code.alive.filter((scope) => isOwnMigration(scope, code)).map(headOf);
  return { effective: [...upgrades, ...sql, ...own], files: modules.map(({ path }) => path) };
}

function isRevision({ path, assignments }: Scope): boolean {
  if (/(^|\/)piccolo_migrations\/|(^|\/)migrations\/models\//.test(path)) return true;
  return (
    roleOf(path) === 'migration' &&
    assignments.some(
      ({ target }) => target.kind === 'name' && /^(revision|down_revision|depends)$/.test(target.name),
    )
  );
}

/** A function of the service in a module of migrations that sends a change of the schema. */
function isOwnMigration(scope: Scope, { values }: Facts['code']): boolean {
  return (
    scope.kind === 'function' &&
    /(^|\/)migrations?\.py$/.test(scope.path) &&
    scope.calls.some(({ call }) =>
      call.args.some(({ value }) => CHANGES.test(values.text({ expression: value, scope }) ?? '')),
    )
  );
}
