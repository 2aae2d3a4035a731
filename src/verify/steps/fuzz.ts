import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fuzzConfiguration } from '../fuzz-configuration.ts';
import { howItEnded, judgeRun } from '../judge-run.ts';
import { callerHeader, type LiveService, startService } from '../live-service.ts';
import { withDatabase } from '../postgres/databases.ts';
import { securedOperations } from '../secured-operations.ts';
import { type Depth, defineStep, failed, passed, type StepResult, skipped } from '../step.ts';
import { inService, openTool, type Tool } from '../tool.ts';
import type { StepCommand, Workplace } from '../workplace.ts';

const SCHEMATHESIS: Tool = { name: 'schemathesis', pin: 'schemathesis==4.32.5' };

/** How much is tried: cases of one operation in one phase, and seeds. */
const EFFORT: Readonly<Record<Depth, { readonly examples: number; readonly seeds: readonly number[] }>> = {
  fast: { examples: 5, seeds: [1] },
  normal: { examples: 20, seeds: [1] },
  full: { examples: 100, seeds: [1, 2, 3] },
};

const report = z.object({
  complete: z.boolean(),
  operations: z.object({ tested: z.number(), selected: z.number() }),
  test_cases: z.object({ generated: z.number(), unique_failures: z.number(), errored: z.number() }),
});
type Report = z.infer<typeof report>;

export const fuzz = defineStep({
  id: 'fuzz',
  asks: 'Does every endpoint keep to its own contract, whatever it is sent?',
  why: 'People test what they thought of; the internet sends the rest.',
  fix: 'run the `curl` line that the log prints for the failure, and settle what it shows',
  command: 'schemathesis run http://127.0.0.1:PORT/openapi.json --checks all',
  needs: ['uv', 'PostgreSQL', 'a package index, the first time'],
  depth: 'normal',
  required: false,
  after: ['install', 'migrations'],
  seconds: 3600,

  async run(workplace) {
    const open = await openTool(SCHEMATHESIS, workplace);
    if (open === undefined) return skipped('schemathesis could not be installed');
    return withDatabase(workplace, async ({ url }) => {
      // The limit of requests is another test's: here it would hide what lies behind it.
      const env = { DATABASE_URL: url, RATE_LIMIT__ENABLED: 'false', LOG_LEVEL: 'WARNING' };
      await workplace.run(inService('alembic', ['upgrade', 'head'], env));
      const service = await startService(workplace, env);
      if ('log' in service) return failed('`/livez` never answered', { log: service.log });
      try {
        const header = await callerHeader(workplace, env);
        const document = await documentOf(service);
        const result = await fuzzed(workplace, { service, header, open, document });
        return header === '' ? asStranger(result, securedOperations(document)) : result;
      } finally {
        await service.running.kill();
      }
    });
  },
});

interface Fuzzing {
  readonly service: LiveService;
  /** Of a caller with every role; empty where there are none. */
  readonly header: string;
  /** The service's own OpenAPI document. */
  readonly document: unknown;
  readonly open: (words: readonly string[], env?: StepCommand['env']) => StepCommand;
}

async function fuzzed(workplace: Workplace, fuzzing: Fuzzing): Promise<StepResult> {
  const { examples, seeds } = EFFORT[workplace.depth];
  const configuration = join(workplace.scratch, 'schemathesis.toml');
  await writeFile(configuration, fuzzConfiguration(fuzzing.document));
  let cases = 0;
  for (const seed of seeds) {
    const path = join(workplace.scratch, `fuzz-${seed}.json`);
    const caller = fuzzing.header === '' ? [] : ['--header', fuzzing.header];
    const words = [
      '--config-file',
      configuration,
      'run',
      `${fuzzing.service.url}/openapi.json`,
      ...caller,
      '--checks',
      'all',
    ];
    const bounds = ['--max-examples', String(examples), '--seed', String(seed), '--no-color'];
    // It measures how fast cases are made: that is this machine, which may have other work, and not the service.
    bounds.push('--suppress-health-check', 'too_slow');
    const ran = await workplace.run(
      fuzzing.open([...words, ...bounds, '--report', 'json', '--report-json-path', path]),
    );
    const read = report.safeParse(JSON.parse(await readFile(path, 'utf8').catch(() => 'null')));
    if (!read.success) return failed(`there is no report: ${howItEnded(ran)}`, { log: ran.output });
    cases += read.data.test_cases.generated;
    const problem = problemIn(read.data);
    if (problem !== undefined || ran.status !== 0)
      return failed(problem ?? howItEnded(ran), {
        figure: figureOf(read.data, cases),
        log: withServiceLog(ran.output, fuzzing),
      });
    if (seed === seeds.at(-1)) return passed(figureOf(read.data, cases), ran.output);
  }
  return judgeRun({ status: undefined, output: '', stdout: '', ended: 'interrupted' });
}

/** Whoever is sent away at the door sees nothing of the house. */
function asStranger(result: StepResult, secured: number): StepResult {
  if (secured === 0 || result.outcome !== 'passed') return result;
  const because = `\`make token\` gave no caller, and ${secured} operations want one`;
  return skipped(because, result.log);
}

/** Also a run that ended well proves nothing for what it did not ask. */
function problemIn({ complete, operations, test_cases: cases }: Report): string | undefined {
  if (cases.unique_failures > 0) return `${cases.unique_failures} different failures`;
  if (cases.errored > 0) return `${cases.errored} cases could not be asked`;
  if (!complete || operations.tested < operations.selected || cases.generated === 0)
    return `${operations.tested} of ${operations.selected} operations were asked`;
  return undefined;
}

function figureOf({ operations, test_cases: { unique_failures: failures } }: Report, cases: number): string {
  return `${cases} cases of ${operations.tested} operations, ${failures} failures`;
}

function withServiceLog(output: string, { service }: Fuzzing): string {
  const said = service.running.output().split('\n').slice(-40).join('\n');
  return `${output}\n--- the service printed at the end:\n${said}`;
}

async function documentOf({ url }: LiveService): Promise<unknown> {
  const response = await fetch(`${url}/openapi.json`);
  return response.json();
}
