import { judgeRun } from '../judge-run.ts';
import { type StepDatabase, withDatabase } from '../postgres/databases.ts';
import { defineStep, failed, type StepResult, skipped } from '../step.ts';
import { inService } from '../tool.ts';
import type { Workplace } from '../workplace.ts';
import { hasAlembic } from './migrations.ts';

export const offlineSql = defineStep({
  id: 'offline-sql',
  asks: 'Do the migrations render as SQL that makes the same tables?',
  why: 'Where only a database administrator may change tables, this text is what they get.',
  fix: 'run `uv run alembic upgrade head --sql`, and move what needs a connection out of the revision',
  command: 'alembic upgrade head --sql',
  needs: ['uv', 'PostgreSQL'],
  depth: 'normal',
  required: false,
  after: ['install', 'migrations'],
  seconds: 120,

  async run(workplace) {
    if (!(await hasAlembic(workplace))) return skipped('there is no `alembic.ini`');
    return withDatabase(workplace, (database) => renderAndRun(workplace, database));
  },
});

async function renderAndRun(workplace: Workplace, database: StepDatabase): Promise<StepResult> {
  const env = { DATABASE_URL: database.url };
  const rendered = await workplace.run(inService('alembic', ['upgrade', 'head', '--sql'], env));
  if (rendered.status !== 0) return judgeRun(rendered);
  const statements = rendered.stdout.match(/;\s*$/gm)?.length ?? 0;
  const figure = `${statements} statements`;
  const executed = await database.execute(rendered.stdout);
  if (executed.status !== 0) return failed('PostgreSQL refuses the SQL', { figure, log: executed.output });
  return judgeRun(await workplace.run(inService('alembic', ['check'], env)), figure);
}
