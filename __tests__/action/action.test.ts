import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Host, runAction } from '../../src/action/index.ts';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { ACTION_OUTPUTS } from '../../src/inputs/index.ts';

let workspace = '';
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'patternbank-action-'));
});
afterEach(() => {
  rmSync(workspace, { recursive: true, force: true });
});

interface Ran {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly problems: readonly Diagnostic[];
  readonly summary: string;
}

async function run(inputs: Readonly<Record<string, string>>, env: Host['env'] = {}): Promise<Ran> {
  const outputs: Record<string, string> = {};
  const problems: Diagnostic[] = [];
  let summary = '';
  const exitCode = await runAction({
    env: { GITHUB_REPOSITORY: 'octo/tracker', GITHUB_EVENT_NAME: 'push', ...env },
    eventText: '{}',
    workspace,
    temporary: join(workspace, 'temporary'),
    today: '2026-11-24',
    input: (name) => inputs[name] ?? '',
    output: (name, value) => {
      outputs[name] = value;
    },
    secret: () => undefined,
    log: () => undefined,
    annotate: (problem) => problems.push(problem),
    say: () => undefined,
    summary: (markdown) => {
      summary = markdown;
      return Promise.resolve();
    },
  });
  return { exitCode, outputs, problems, summary };
}

describe('the action', () => {
  it.each([
    ['an unknown mode', { mode: 'gate' }, 'inputs/unknown-mode'],
    ['a threshold above 1', { mode: 'validate', threshold: '1.5' }, 'inputs/unusable-value'],
    ['a threshold that is no number', { mode: 'validate', threshold: 'NaN' }, 'inputs/unusable-value'],
    ['no token', { mode: 'scaffold', spec: 'spec.md' }, 'action/token-missing'],
    ['a folder outside the workspace', { mode: 'validate', path: '..' }, 'action/path-outside'],
    ['a folder that is not there', { mode: 'validate', path: 'missing' }, 'workspace/missing'],
    [
      'a spec outside the workspace',
      { mode: 'scaffold', 'github-token': 'x', spec: '../spec.md' },
      'workspace/missing',
    ],
  ])('%s ends with 2, names the input, and sets every output', async (_, inputs, code) => {
    const { exitCode, outputs, problems } = await run(inputs);
    expect({ exitCode, codes: problems.map((problem) => problem.code) }).toEqual({
      exitCode: 2,
      codes: [code],
    });
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(ACTION_OUTPUTS).sort());
    expect(outputs['production-ready']).toBe('false');
  });

  it('validate fails for a folder that is no service, and says so in the summary and the report', async () => {
    writeFileSync(join(workspace, 'readme.txt'), 'nothing here');
    const { exitCode, outputs, summary } = await run({ mode: 'validate' });
    expect({ exitCode, score: outputs['production-score'] }).toEqual({ exitCode: 1, score: '0.00' });
    expect(summary).toContain('nothing here starts a service');
    expect(JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8'))).toMatchObject({ not_a_service: true });
    expect(JSON.parse(readFileSync(outputs['sarif'] ?? '', 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  it('warn-only lets the job pass, and the verdict stays what it is', async () => {
    const { exitCode, outputs } = await run({ mode: 'validate', 'warn-only': 'true' });
    expect({ exitCode, ready: outputs['production-ready'] }).toEqual({ exitCode: 0, ready: 'false' });
  });

  it('a policy that cannot be read stops the run: it could excuse anything', async () => {
    writeFileSync(join(workspace, '.patternbank.yml'), 'nonsense: true\n');
    const { exitCode, problems } = await run({ mode: 'validate' });
    expect({ exitCode, codes: problems.map(({ code }) => code) }).toEqual({
      exitCode: 2,
      codes: ['policy/unknown-key'],
    });
  });

  it('a proof that is asked for and cannot be made is named in the summary, and does not pass', async () => {
    const { exitCode, summary } = await run({ mode: 'validate', threshold: '0', verify: 'true' });
    expect(exitCode).toBe(1);
    expect(summary).toContain('the proof that');
  });
});
