import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { judgeRun } from '../judge-run.ts';
import { type StepDatabase, withDatabase } from '../postgres/databases.ts';
import { defineStep, failed, type StepResult, skipped } from '../step.ts';
import { inService } from '../tool.ts';
import type { Workplace } from '../workplace.ts';

export const migrations = defineStep({
  id: 'migrations',
  asks: 'Do the migrations make what the models say, and can they be undone and done again?',
  why: 'A type or a table that a downgrade leaves behind makes the next upgrade fail, on the night when it is needed.',
  fix: 'run `uv run alembic check`, then `uv run alembic downgrade base` on an empty database, and settle what it leaves',
  command: 'alembic upgrade head && alembic check && alembic downgrade base && alembic upgrade head',
  needs: ['uv', 'PostgreSQL'],
  depth: 'fast',
  required: true,
  after: ['install'],
  seconds: 300,

  async run(workplace) {
    if (!(await hasAlembic(workplace))) return skipped('there is no `alembic.ini`');
    return withDatabase(workplace, (database) => roundTrip(workplace, database));
  },
});

/** Whether the service has migrations. */
export async function hasAlembic({ folder }: Workplace): Promise<boolean> {
  return access(join(folder, 'alembic.ini')).then(
    () => true,
    () => false,
  );
}

async function roundTrip(workplace: Workplace, database: StepDatabase): Promise<StepResult> {
  const alembic = (...words: readonly string[]) =>
    workplace.run(inService('alembic', words, { DATABASE_URL: database.url }));
  const heads = await alembic('heads');
  const count = heads.stdout.match(/\(head\)/g)?.length ?? 0;
  if (count !== 1) return failed(`there are ${count} heads, expected one`, { log: heads.output });
  const up = await alembic('upgrade', 'head');
  if (up.status !== 0) return judgeRun(up, 'upgrade');
  const tables = linesOf((await database.left()).stdout).filter((line) => line.startsWith('table ')).length;
  const check = await alembic('check');
  if (check.status !== 0) return judgeRun(check, 'the models and the migrations differ');
  const down = await alembic('downgrade', 'base');
  if (down.status !== 0) return judgeRun(down, 'downgrade');
  const left = await database.left();
  if (left.status !== 0) return judgeRun(left, 'what is left');
  const names = linesOf(left.stdout);
  if (names.length > 0) return failed(`the downgrade leaves ${names.join(', ')}`, { log: left.output });
  return judgeRun(await alembic('upgrade', 'head'), `${tables} tables and sequences, nothing left behind`);
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
