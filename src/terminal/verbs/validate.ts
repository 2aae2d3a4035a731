import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { openJudge } from '../../bundle/index.ts';
import { type Validation, validate } from '../../commands/validate.ts';
import { UserError } from '../../diagnostics/index.ts';
import { NO_POLICY, type Policy, readPolicy } from '../../policy/index.ts';
import { readinessText, summaryMarkdown, toValidateJson } from '../../report/index.ts';
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
  const text = rendered(validation, { folder: dir, format: json ? 'json' : format }, console);
  if (out === undefined) console.stdout.write(text);
  else await writeText(resolve(console.directory, out), text);
  return validation.verdict.ready ? 0 : 1;
};

interface Rendering {
  readonly folder: string;
  readonly format: 'text' | 'json' | 'markdown';
}

function rendered(validation: Validation, { folder, format }: Rendering, console: Console): string {
  const { report, verdict, omissions } = validation;
  switch (format) {
    case 'json':
      return `${JSON.stringify(toValidateJson(report, verdict), null, 2)}\n`;
    case 'markdown':
      return summaryMarkdown({ title: folder, report, verdict, conflicts: [], omissions });
    case 'text':
      return `${readinessText(validation, { folder, omissions, paint: paintFor(console.stdout, console.env) })}\n`;
  }
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
