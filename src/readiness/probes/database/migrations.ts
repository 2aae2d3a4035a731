import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';
import { databaseOf } from './database-use.ts';
import { revisionsOf } from './revisions.ts';

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
    const { effective, files } = revisionsOf({ repository, code });
    if (effective.length > 0) return found(effective);
    const finding = notDetected(
      files.length > 0 ? files : ['migrations/versions'],
      'no revision changes a schema',
    );
    return { ...finding, cap: 'C' };
  },
});
