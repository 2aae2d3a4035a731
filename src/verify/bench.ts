import { mkdir, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileTree, type TreeFile, updateFolder } from '../tree/index.ts';
import { databaseServer } from './database-server.ts';
import { environmentFor, secretsOf } from './process/environment.ts';
import { redact } from './process/redact.ts';
import { skipped } from './step.ts';
import { STEPS } from './steps/all.ts';
import { COVERAGE_REPORT } from './steps/tests.ts';
import { inService } from './tool.ts';
import type { StepReport } from './verification.ts';
import type { VerifyPorts } from './verify.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

/** A folder in which one service after another is run. What was installed for one stays for the next. */
export interface Bench {
  /** Puts a service in the place of the one before. */
  place(service: FileTree): Promise<void>;
  /** Runs a step of the proof. */
  step(id: string): Promise<StepReport>;
  /** Runs tests of the service until one fails; pytest's exit status, `undefined` where it was ended. */
  test(path: string): Promise<number | undefined>;
  /** What the last step `tests` wrote of the coverage; `undefined` where it wrote nothing. */
  coverage(): Promise<unknown>;
  /** Versions of what runs the services. */
  tools(): Promise<Readonly<Record<string, string>>>;
  /** Ends what was started and deletes the folder. */
  close(): Promise<void>;
}

/** How fast a machine is that does much else says nothing of a pattern: everything may take so many times as long. */
const PATIENCE = 10;
/** Of a run of one test file. */
const TEST_SECONDS = 60 * PATIENCE;
/** One test of such a run: a mistake that makes a test wait for ever is noticed before the whole run is ended. */
const WAIT_SECONDS = 90;
/** What pytest-timeout gives one test. */
const GIVEN = { PYTEST_TIMEOUT: String(60 * PATIENCE) };
/** Example settings are the settings: as a developer's copy has them. */
const SETTINGS = { example: '.env.example', own: '.env' };

/** Opens a bench; close it, whatever happens. */
export async function openBench(ports: Pick<VerifyPorts, 'env' | 'processors' | 'signal'>): Promise<Bench> {
  const { env, processors, signal } = ports;
  const home = await realpath(await mkdtemp(join(tmpdir(), 'patternbank-bench-')));
  const folder = join(home, 'service');
  const scratch = join(home, 'scratch');
  await Promise.all([mkdir(folder), mkdir(scratch)]);
  const secrets = [...secretsOf(env)];
  const hide = (secret: string): void => void secrets.push(secret);
  const server = databaseServer({
    ...{ given: env['DATABASE_URL'], env: environmentFor(env), signal, hide },
  });
  const open = (seconds: number): Promise<Workplace> =>
    openWorkplace(
      {
        ...{ folder, scratch, env, processors, signal, hide },
        ...{ depth: 'normal', server: server.open, given: GIVEN },
      },
      seconds,
    );
  let there = FileTree.of([]);
  return {
    place: async (service) => {
      const after = withSettings(service);
      await updateFolder(folder, { before: there, after });
      there = after;
      // What was measured of the service before says nothing of this one.
      await rm(join(scratch, COVERAGE_REPORT), { force: true });
    },
    step: (id) => runStep(id, { open, clean: (text) => redact(text, secrets) }),
    test: async (path) => testStatus(await open(TEST_SECONDS), path),
    coverage: () => jsonIn(join(scratch, COVERAGE_REPORT)),
    tools: async () => toolsOf(await open(TEST_SECONDS)),
    close: async () => {
      await server.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

function withSettings(service: FileTree): FileTree {
  const example: TreeFile | undefined = service.get(SETTINGS.example);
  return example === undefined ? service : service.with([{ ...example, path: SETTINGS.own }]);
}

interface Running {
  readonly open: (seconds: number) => Promise<Workplace>;
  readonly clean: (text: string) => string;
}

async function runStep(named: string, { open, clean }: Running): Promise<StepReport> {
  const step = STEPS.find((each) => each.id === named);
  if (step === undefined) throw new RangeError(`expected a step, got ${JSON.stringify(named)}`);
  const started = Date.now();
  const workplace = await open(step.seconds * PATIENCE);
  const hasUv = !step.needs.includes('uv') || (await workplace.find('uv')) !== undefined;
  const result = hasUv ? await step.run(workplace) : skipped('uv is not installed');
  const { id, asks, fix, command, required } = step;
  return {
    ...result,
    because: clean(result.because),
    log: clean(result.log),
    ...{ id, asks, fix, command, required },
    seconds: (Date.now() - started) / 1000,
  };
}

async function testStatus(workplace: Workplace, path: string): Promise<number | undefined> {
  const server = await workplace.server();
  const words = ['-q', '-x', '-W', 'error', '-p', 'no:cacheprovider', path];
  // A mistake is planted and taken back within a second: what Python keeps of a file must not outlive it.
  const env = {
    PYTHONDONTWRITEBYTECODE: '1',
    PYTEST_TIMEOUT: String(WAIT_SECONDS),
    ...('url' in server ? { DATABASE_URL: server.url } : {}),
  };
  const { status } = await workplace.run(inService('pytest', words, env));
  return status;
}

/** Programs whose versions are part of a measurement, and how each is asked for it. */
const TOOLS: readonly {
  readonly name: string;
  readonly program: string;
  readonly words: readonly string[];
}[] = [
  { name: 'uv', program: 'uv', words: ['--version'] },
  ...['python', 'pytest', 'coverage', 'mypy', 'ruff'].map((name) => ({
    name,
    ...wordsFor(name, ['--version']),
  })),
];

function wordsFor(program: string, words: readonly string[]) {
  const { program: runner, words: all } = inService(program, words);
  return { program: runner, words: all };
}

async function toolsOf(workplace: Workplace): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const { name, program, words } of TOOLS) {
    const { status, output } = await workplace.run({ program, words });
    const version = /\d+(?:\.\d+)+/.exec(output)?.[0];
    if (status === 0 && version !== undefined) found[name] = version;
  }
  return found;
}

async function jsonIn(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}
