import type { Ran } from './process/run-process.ts';
import { inService } from './tool.ts';
import type { Workplace } from './workplace.ts';

/** More processes than this wait for the database, not for a processor. */
const PROCESSES_MAX = 4;

/** Runs the service's tests, a warning being an error, on as many processes as the machine has. */
export async function runTests(
  workplace: Workplace,
  { words, env }: { readonly words: readonly string[]; readonly env: Readonly<Record<string, string>> },
): Promise<Ran> {
  const several = await workplace.run(inService('python', ['-c', 'import xdist']));
  const processes = Math.min(workplace.processors, PROCESSES_MAX);
  const parallel = several.status === 0 && processes > 1 ? ['-n', String(processes)] : [];
  return workplace.run(
    inService('pytest', ['-q', '-W', 'error', '-p', 'no:cacheprovider', ...parallel, ...words], env),
  );
}

/** `412 passed, 1 failed`: the counts of the last line of pytest. */
export function testCount(output: string): string {
  const last = output
    .split('\n')
    .reverse()
    .find((line) => /\d+ (?:passed|failed|error)/.test(line));
  const counts = last?.match(/\d+ (?:passed|failed|errors?|skipped|xfailed)/g) ?? [];
  return counts.length === 0 ? 'no test ran' : counts.join(', ');
}
