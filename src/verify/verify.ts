import { access, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServiceError, UserError } from '../diagnostics/index.ts';
import { type Choice, type ChosenStep, chooseSteps } from './choose-steps.ts';
import { copyService } from './copy-service.ts';
import { databaseServer } from './database-server.ts';
import { interrupted, notAService } from './problems.ts';
import { environmentFor, secretsOf } from './process/environment.ts';
import { redact } from './process/redact.ts';
import { type StepResult, skipped, type VerifyStep } from './step.ts';
import { type StepReport, type Verification, verificationOf } from './verification.ts';
import { openWorkplace, type WorkplaceOptions } from './workplace.ts';

export interface VerifyRequest extends Choice {
  /** Absolute path of the service; it is copied, and stays as it is. */
  readonly folder: string;
  /** As the user named it. */
  readonly shown: string;
}

/** What a run touches of its machine. */
export interface VerifyPorts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly processors: number;
  /** Ends the run, and everything that it started. */
  readonly signal?: AbortSignal;
  readonly onStart?: (step: VerifyStep, position: { readonly number: number; readonly of: number }) => void;
  readonly onEnd?: (report: StepReport) => void;
}

/** What every service has. That there is no lock is for the step `lock` to say. */
const PROJECT = 'pyproject.toml';
/** Characters of a step's log that are kept: its end, where programs say what was wrong. */
const LOG_KEPT = 16_000;

/**
 * Proves a service by running it.
 *
 * @returns what each step came to; a failed step is part of it, not an error
 * @throws UserError - `verify/not-a-service`, `verify/unknown-step`
 * @throws ServiceError - `verify/interrupted`
 */
export async function verify(request: VerifyRequest, ports: VerifyPorts): Promise<Verification> {
  const chosen = chooseSteps(request);
  await refuseOther(request);
  const home = await realpath(await mkdtemp(join(tmpdir(), 'patternbank-verify-')));
  const secrets = [...secretsOf(ports.env)];
  const hide = (secret: string): void => void secrets.push(secret);
  const server = databaseServer({
    given: ports.env['DATABASE_URL'],
    env: environmentFor(ports.env),
    signal: ports.signal,
    hide,
  });
  try {
    const folder = join(home, 'service');
    const scratch = join(home, 'scratch');
    await mkdir(scratch);
    await copyService(request.folder, folder);
    const { env, processors, signal } = ports;
    const options = {
      folder,
      scratch,
      env,
      processors,
      signal,
      depth: request.depth,
      server: server.open,
      hide,
    };
    const reports = await runSteps(chosen, { options, ports, clean: (text) => redact(text, secrets) });
    if (signal?.aborted === true) throw new ServiceError(interrupted.at({ path: request.shown }));
    return verificationOf(
      reports,
      new Set(chosen.flatMap(({ step, skipped: why }) => (why === undefined ? [] : [step.id]))),
    );
  } finally {
    await server.close();
    await rm(home, { recursive: true, force: true });
  }
}

async function refuseOther({ folder, shown }: VerifyRequest): Promise<void> {
  const there = await access(join(folder, PROJECT)).then(
    () => true,
    () => false,
  );
  if (!there) throw new UserError(notAService.at({ path: shown, missing: PROJECT }));
}

interface Running {
  readonly options: WorkplaceOptions;
  readonly ports: VerifyPorts;
  /** Takes secrets out of a text. */
  readonly clean: (text: string) => string;
}

async function runSteps(chosen: readonly ChosenStep[], running: Running): Promise<readonly StepReport[]> {
  const { ports, clean } = running;
  const reports: StepReport[] = [];
  for (const [index, { step, skipped: unwanted }] of chosen.entries()) {
    if (ports.signal?.aborted === true) break;
    if (unwanted === undefined) ports.onStart?.(step, { number: index + 1, of: chosen.length });
    const started = Date.now();
    const result = unwanted === undefined ? await runStep(step, reports, running.options) : skipped(unwanted);
    const { id, asks, fix, command, required } = step;
    const report: StepReport = {
      ...result,
      because: clean(result.because),
      log: clean(result.log).slice(-LOG_KEPT),
      ...{ id, asks, fix, command, required },
      seconds: (Date.now() - started) / 1000,
    };
    reports.push(report);
    ports.onEnd?.(report);
  }
  return reports;
}

async function runStep(
  step: VerifyStep,
  before: readonly StepReport[],
  options: WorkplaceOptions,
): Promise<StepResult> {
  const broken = step.after.find((id) => before.find((report) => report.id === id)?.outcome !== 'passed');
  if (broken !== undefined) return skipped(`\`${broken}\` did not pass`);
  const workplace = await openWorkplace(options, step.seconds);
  if (step.needs.includes('uv') && (await workplace.find('uv')) === undefined)
    return skipped('uv is not installed');
  return step.run(workplace);
}
