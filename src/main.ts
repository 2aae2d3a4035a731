import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { runAction } from './action/index.ts';
import type { Diagnostic } from './diagnostics/index.ts';
import type { Annotation } from './report/index.ts';

const { env } = process;

process.exitCode = await runAction({
  env,
  eventText: await eventText(env['GITHUB_EVENT_PATH']),
  workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
  temporary: join(env['RUNNER_TEMP'] ?? tmpdir(), 'patternbank'),
  today: new Date().toISOString().slice(0, 10),
  input: (name) => core.getInput(name, { trimWhitespace: false }),
  output: core.setOutput,
  secret: core.setSecret,
  log: core.info,
  annotate,
  say,
  summary: async (markdown) => {
    if ((env['GITHUB_STEP_SUMMARY'] ?? '') !== '') await core.summary.addRaw(markdown, true).write();
  },
});

async function eventText(path: string | undefined): Promise<string | undefined> {
  try {
    return path === undefined || path === '' ? undefined : await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}

function annotate({ code, severity, message, help, span }: Diagnostic): void {
  const level = severity === 'info' ? 'notice' : severity;
  const place = span === undefined ? {} : { file: span.file, line: span.line, endLine: span.endLine };
  say({ level, title: code, message: `${message}\nhelp: ${help}`, ...place });
}

function say({ level, title, message, file, line, endLine }: Annotation): void {
  const place = {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(endLine === undefined ? {} : { endLine }),
  };
  ({ error: core.error, warning: core.warning, notice: core.notice })[level](message, { title, ...place });
}
