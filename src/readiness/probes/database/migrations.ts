import { headOf } from '../../facts/place.ts';
import { roleOf } from '../../facts/role.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';
import { databaseOf } from './database-use.ts';

const MIGRATORS: ReadonlySet<string> = new Set(['upgrade', 'forwards']);

export const migrations = defineProbe({
  id: 'DB-01',
  name: 'migrations',
  category: 'database',
  level: 'high',
  weight: 5,
  effort: 'medium',
  since: '1.0.0',
  needs: ['repository', 'code', 'manifest', 'containers'],
  asks: 'Does a migration create the schema?',
  why: 'Without one, nobody can say which schema a database has, or bring it to the next.',
  refuses: '`alembic.ini` without revisions, and a revision whose `upgrade` does nothing',
  fix: 'create the first revision with `alembic revision --autogenerate`',
  remedy: {
    file: 'migrations/versions/0001_initial.py',
    snippet:
      'def upgrade() -> None:\n    op.create_table("item", sa.Column("id", sa.Uuid(), primary_key=True))',
  },
  references: ['12-factor XII'],

  examine({ repository, code, manifest, containers }) {
    const use = databaseOf({ repository, code, manifest, containers });
    if (!use.relational) return notApplicable(use.because);
    const revisions = code.everything.filter(
      ({ path, assignments }) =>
        (roleOf(path) === 'migration' &&
          assignments.some(
            ({ target }) => target.kind === 'name' && /^(revision|down_revision|depends)$/.test(target.name),
          )) ||
        /(^|\/)piccolo_migrations\/|(^|\/)migrations\/models\//.test(path),
    );
    const effective = revisions.flatMap((module) =>
      module.children.filter(({ name, calls }) => MIGRATORS.has(name) && calls.length > 0),
    );
    if (effective.length > 0) return found(effective.map(headOf));
    const sql = repository
      .matching(/(^|\/)(migrations|yoyo)\/[^/]+\.sql$/)
      .filter((path) => /\bcreate\s+table\b/i.test(repository.text(path) ?? ''));
    if (sql.length > 0) return found(sql.map((path) => ({ path, line: 1, endLine: 1 })));
    const finding = notDetected(
      revisions.length > 0 ? revisions.map(({ path }) => path) : ['migrations/versions'],
      'no revision changes a schema',
    );
    return { ...finding, cap: 'C' };
  },
});
