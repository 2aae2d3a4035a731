import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { openJudge } from '../../bundle/index.ts';
import { type Validation, validate } from '../../commands/validate.ts';
import { UserError } from '../../diagnostics/index.ts';
import { NO_POLICY, type Policy, readPolicy } from '../../policy/index.ts';
import { type ReadinessView, type ReportFormat, renderReport } from '../../report/index.ts';
import { readService, repositoryOf } from '../../tree/index.ts';
import { type Console, paintFor, progressOn } from '../console.ts';
import type { Run } from '../run.ts';
import { writeText } from '../write-text.ts';

/** The policy of a repository, at its root or in the folder that is scored. */
const POLICY = '.patternbank.yml';

/** `patternbank validate [DIR]`: how ready a service is for production. */
export const runValidate: Run<'validate'> = async ({ dir, threshold, out, json, format }, console) => {
  const folder = resolve(console.directory, dir);
  const progress = progressOn(console.stderr);
  progress.step('reading the service');
  const service = await readService(folder);
  progress.step('judging it');
  const policy = await policyOf(folder, console);
  const judge = await openJudge({ threshold, policy, today: console.today });
  const validation = await validate(service, judge);
  progress.done();
  const below = relative(await repositoryOf(folder), folder).replaceAll(sep, '/');
  const view = viewOf(validation, { title: dir, folder: below || '.' });
  for (const { format: form, file } of format)
    if (file !== undefined) await writeText(resolve(console.directory, file), renderReport(form, view));
  const printed = json ? 'json' : (format.find(({ file }) => file === undefined)?.format ?? 'text');
  await print(printed, { view, out }, console);
  return validation.verdict.ready ? 0 : 1;
};

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
  { report, verdict, omissions, textOf }: Validation,
  named: Pick<ReadinessView, 'title' | 'folder'>,
): ReadinessView {
  return { ...named, report, verdict, conflicts: [], omissions, textOf };
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
