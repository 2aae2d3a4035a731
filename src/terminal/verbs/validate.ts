import { readFile, realpath } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import {
  type Judge,
  type KeepingJudge,
  type Measure,
  openJudge,
  openKeepingJudge,
} from '../../bundle/index.ts';
import { cacheFolder } from '../../cache-folder.ts';
import { baselineOf, passes, type Validation, validate } from '../../commands/validate.ts';
import { UserError } from '../../diagnostics/index.ts';
import { NO_POLICY, type Policy, readBaseline, readPolicy, type Snapshot } from '../../policy/index.ts';
import { type ReadinessView, type ReportFormat, renderReport } from '../../report/index.ts';
import { readService, readServiceAt, repositoryOf } from '../../tree/index.ts';
import { type Console, paintFor, progressOn } from '../console.ts';
import { baselineMissing } from '../problems.ts';
import type { Run } from '../run.ts';
import { writeText } from '../write-text.ts';

/** The policy of a repository, at its root or in the folder that is scored. */
const POLICY = '.patternbank.yml';

/** `patternbank validate [DIR]`: how ready a service is for production. */
export const runValidate: Run<'validate'> = async (values, console) => {
  const { dir, threshold, changed, out, json, format } = values;
  const folder = resolve(console.directory, dir);
  const progress = progressOn(console.stderr);
  progress.step('reading the service');
  const service = await readService(folder);
  progress.step('judging it');
  const policy = await policyOf(folder, console);
  const { judge, keep } = await openChosenJudge(
    { threshold, policy, today: console.today },
    { changed, folder, env: console.env },
  );
  const baseline = await readChosenBaseline({ ...values, folder, judge }, console);
  const validation = await validate(service, judge, baseline);
  progress.done();
  const below = relative(await repositoryOf(folder), folder).replaceAll(sep, '/');
  const view = viewOf(validation, { title: dir, folder: below || '.' });
  for (const { format: form, file } of format)
    if (file !== undefined) await writeText(resolve(console.directory, file), renderReport(form, view));
  const printed = json ? 'json' : (format.find(({ file }) => file === undefined)?.format ?? 'text');
  await print(printed, { view, out }, console);
  const lost = await keep();
  if (lost !== undefined) console.stderr.write(`nothing is kept for the next run: ${lost}\n`);
  return passes(validation) ? 0 : 1;
};

async function openChosenJudge(
  measure: Measure,
  {
    changed,
    folder,
    env,
  }: { readonly changed: boolean; readonly folder: string; readonly env: Console['env'] },
): Promise<KeepingJudge> {
  if (!changed) return { judge: await openJudge(measure), keep: () => Promise.resolve(undefined) };
  return openKeepingJudge(measure, { folder: cacheFolder(env), of: await realpath(folder) });
}

async function print(
  format: ReportFormat,
  { view, out }: { readonly view: ReadinessView; readonly out: string | undefined },
  console: Console,
): Promise<void> {
  if (out === undefined)
    console.stdout.write(renderReport(format, view, paintFor(console.stdout, console.env)));
  else await writeText(resolve(console.directory, out), renderReport(format, view));
}

function viewOf(
  { report, verdict, omissions, comparison, textOf }: Validation,
  named: Pick<ReadinessView, 'title' | 'folder'>,
): ReadinessView {
  const compared = comparison === undefined ? {} : { comparison };
  return { ...named, report, verdict, conflicts: [], omissions, textOf, ...compared };
}
interface BaselineChoice {
  readonly baseline: string | undefined;
  readonly base: string | undefined;
  readonly folder: string;
  readonly judge: Judge;
}

/** What the service is compared with: a file, or the commit where the work left a branch. */
async function readChosenBaseline(
  { baseline, base, folder, judge }: BaselineChoice,
  console: Console,
): Promise<Snapshot | undefined> {
  if (baseline !== undefined) {
    const text = await readFile(resolve(console.directory, baseline), 'utf8').catch(() => undefined);
    if (text === undefined) throw new UserError([baselineMissing.at({ named: baseline })]);
    return readBaseline(text, baseline);
  }
  if (base === undefined) return undefined;
  const before = await readServiceAt(folder, base);
  if (before === undefined) throw new UserError([baselineMissing.at({ named: base })]);
  return baselineOf(before, judge);
}

async function policyOf(folder: string, console: Console): Promise<Policy> {
  for (const place of new Set([folder, await repositoryOf(folder)])) {
    const path = join(place, POLICY);
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const { policy, diagnostics } = readPolicy(text, relative(console.directory, path));
    if (diagnostics.some(({ severity }) => severity === 'error')) throw new UserError(diagnostics);
    return policy;
  }
  return NO_POLICY;
}
