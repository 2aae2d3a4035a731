import { judgeRun } from '../judge-run.ts';
import { defineStep, passed, skipped } from '../step.ts';
import { runTests, testCount } from '../test-run.ts';
import { inService } from '../tool.ts';

/** Seeds of the random order, and a zone for each: on both sides of UTC, one with half hours. */
const RUNS = [
  { seed: 1, zone: 'Asia/Kathmandu' },
  { seed: 2, zone: 'America/Los_Angeles' },
  { seed: 3, zone: 'UTC' },
];

export const order = defineStep({
  id: 'order',
  asks: 'Do the tests pass in other orders and other time zones?',
  why: 'A test that needs another one, or the clock of one country, fails for somebody else first.',
  fix: 'run `TZ=Asia/Kathmandu uv run pytest --randomly-seed=1`, and give the test that fails what it needs',
  command: 'TZ=… pytest -W error --randomly-seed=…',
  needs: ['uv', 'PostgreSQL'],
  depth: 'full',
  required: false,
  after: ['install', 'tests'],
  seconds: 1800,

  async run(workplace) {
    const server = await workplace.server();
    if ('missing' in server) return skipped(server.missing);
    const seeded = await workplace.run(inService('python', ['-c', 'import pytest_randomly']));
    if (seeded.status !== 0) return skipped('the service has no pytest-randomly');
    for (const { seed, zone } of RUNS) {
      const ran = await runTests(workplace, {
        words: ['--no-cov', `--randomly-seed=${seed}`],
        env: { DATABASE_URL: server.url, TZ: zone },
      });
      const figure = `${testCount(ran.output)} with seed ${seed} in ${zone}`;
      if (ran.status !== 0) return judgeRun(ran, figure);
    }
    return passed(`${RUNS.length} orders, ${RUNS.length} time zones`);
  },
});
