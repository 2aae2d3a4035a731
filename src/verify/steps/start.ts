import process from 'node:process';
import { howItEnded } from '../judge-run.ts';
import { type LiveService, startService, statusOf } from '../live-service.ts';
import { withDatabase } from '../postgres/databases.ts';
import { memoryOf } from '../process/memory.ts';
import { defineStep, failed, passed, type StepResult } from '../step.ts';
import { inService } from '../tool.ts';

export const start = defineStep({
  id: 'start',
  asks: 'Does it start, answer, and stop when it is told to?',
  why: 'An orchestrator does these three things to every copy, every day.',
  fix: 'run `make migrate run`, look at `/livez` and `/readyz`, and stop it with SIGTERM',
  command: 'uvicorn src.main:app, GET /livez, GET /readyz, SIGTERM',
  needs: ['uv', 'PostgreSQL'],
  depth: 'normal',
  required: false,
  after: ['install', 'migrations'],
  seconds: 180,

  run(workplace) {
    return withDatabase(workplace, async ({ url }) => {
      const env = { DATABASE_URL: url };
      await workplace.run(inService('alembic', ['upgrade', 'head'], env));
      const service = await startService(workplace, env);
      if ('log' in service) return failed('`/livez` never answered', { log: service.log });
      return observed(service);
    });
  },
});

async function observed({ url, running, startSeconds }: LiveService): Promise<StepResult> {
  const ready = await statusOf(`${url}/readyz`);
  const memory = await memoryOf(running.pid);
  const told = Date.now();
  // To the group: what starts the service passes the signal on, and would get it from a terminal as well.
  if (running.pid !== undefined) process.kill(running.pid, 'SIGTERM');
  const ran = await running.done;
  const seconds = (Date.now() - told) / 1000;
  const figure = [
    `answers after ${startSeconds.toFixed(1)} s`,
    ...(memory === undefined ? [] : [`${memory} MB`]),
    `stops in ${seconds.toFixed(1)} s`,
  ].join(', ');
  if (ready !== 200)
    return failed(`\`/readyz\` answered ${ready ?? 'nothing'}, expected 200`, { figure, log: ran.output });
  return ran.status === 0 || ran.status === 143
    ? passed(figure, ran.output)
    : failed(`after SIGTERM: ${howItEnded(ran)}`, { figure, log: ran.output });
}
