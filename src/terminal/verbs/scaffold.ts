import { resolve } from 'node:path';
import { openJudgeAside, openServicePorts, type ServicePorts } from '../../bundle/index.ts';
import { openFolderTarget } from '../../commands/folder-target.ts';
import { scaffold } from '../../commands/scaffold.ts';
import { NO_POLICY } from '../../policy/index.ts';
import { explainText, type ScaffoldResult, scaffoldText, toScaffoldJson } from '../../report/index.ts';
import { pathInRepository } from '../../tree/index.ts';
import { type Console, paintFor, progressOn } from '../console.ts';
import { bankSettings, ownPatterns, readSpecFrom, suggestedFor } from '../ports.ts';
import { printDiagnostics, printJson } from '../print.ts';
import type { Run } from '../run.ts';

/** `patternbank scaffold SPEC --out DIR`: composes a service and writes it; a folder that holds one of ours is updated. */
export const runScaffold: Run<'scaffold'> = async (values, console) => {
  const settings = Object.entries(values.set).map(([key, value]) => `${key}=${value}`);
  return scaffoldInto({ ...values, settings, rebuildsLock: false }, console);
};

/** What a service must reach where nothing else is said. */
const THRESHOLD = 8_000;

export interface FolderScaffold {
  readonly spec: string;
  readonly out: string;
  readonly patterns: string | undefined;
  readonly chatModel: string | undefined;
  readonly settings: readonly string[];
  readonly dryRun: boolean;
  readonly explain: boolean;
  readonly json: boolean;
  readonly rebuildsLock: boolean;
}

/** Composes into a folder and says what was done. @returns the exit status */
export async function scaffoldInto(wanted: FolderScaffold, console: Console): Promise<number> {
  const progress = progressOn(console.stderr);
  const aside = openJudgeAside({ threshold: THRESHOLD, policy: NO_POLICY, today: console.today });
  progress.step('reading the spec');
  const documents = await readSpecFrom(wanted.spec, console);
  const suggested = await suggestedFor(wanted.chatModel, documents, console);
  progress.step('composing the service');
  const ports = await openServicePorts({
    ...bankSettings(console),
    own: ownPatterns(wanted.patterns, console),
  });
  const { settings, dryRun } = wanted;
  const path = await pathInRepository(resolve(console.directory, wanted.spec));
  const request = { path, documents, settings, dryRun, strict: false, suggested };
  const result = await openTarget(wanted, ports, console)
    .then((target) => scaffold(request, { ...ports, judge: aside.judge, onModule: aside.readAhead, target }))
    .finally(() => ports.close());
  progress.done();
  print(result, wanted, console);
  const isSettled = result.conflicts.length === 0 && !result.omissions.some(({ blocks }) => blocks === true);
  return result.verdict.ready && isSettled ? 0 : 1;
}

function openTarget({ out, rebuildsLock }: FolderScaffold, { parses }: ServicePorts, console: Console) {
  return openFolderTarget({ folder: resolve(console.directory, out), rebuildsLock, parses });
}

function print(
  result: ScaffoldResult,
  { out, dryRun, explain, json }: FolderScaffold,
  console: Console,
): void {
  if (json) return printJson(console, toScaffoldJson(result));
  const paint = paintFor(console.stdout, console.env);
  printDiagnostics(console, result.diagnostics);
  if (explain) console.stdout.write(`${explainText(result.plan, paint)}\n\n`);
  console.stdout.write(`${scaffoldText(result, { out, dryRun, paint })}\n`);
}
