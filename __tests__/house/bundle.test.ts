import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const SHIPPED = ['dist', 'patterns', 'assets', 'examples'] as const;

describe('what users get, without node_modules', () => {
  const work = mkdtempSync(join(tmpdir(), 'patternbank-bundle-'));
  const path = process.env['PATH'] ?? '';

  function run(
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): SpawnSyncReturns<string> {
    return spawnSync(process.execPath, [...args], {
      cwd: work,
      env: { PATH: path, ...env },
      encoding: 'utf8',
    });
  }

  beforeAll(() => {
    for (const folder of SHIPPED) cpSync(folder, join(work, folder), { recursive: true });
  });
  afterAll(() => {
    rmSync(work, { recursive: true, force: true });
  });

  it('the terminal says its version, which is that of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(run(['dist/cli.js', '--version']).stdout.trim()).toBe(version);
  });

  it('the terminal scaffolds the example: one JSON document on standard output, nothing else', () => {
    const { status, stdout } = run([
      'dist/cli.js',
      'scaffold',
      'examples/task-tracker/spec.md',
      '--out',
      'service',
      '--json',
    ]);
    expect([0, 1]).toContain(status);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'scaffold/1', app: 'task-tracker', changed: true });
    expect(readFileSync(join(work, 'service', 'src', 'main.py'), 'utf8')).toContain('create_app');
  });

  it('an unusable argument ends with status 2, on standard error', () => {
    const { status, stdout, stderr } = run(['dist/cli.js', 'validate', '.', '--threshold', '1.5']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('`--threshold` is `1.5`');
  });

  it('the action fails for an unknown mode, and lists the modes', () => {
    const [output, summary, event] = ['output', 'summary', 'event.json'].map((name) => join(work, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(output, '');
    writeFileSync(summary, '');
    writeFileSync(event, '{}');
    const { status, stdout } = run(['dist/index.js'], {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: work,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_EVENT_PATH: event,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'octo/tracker',
      INPUT_MODE: 'gate',
    });
    expect(status).not.toBe(0);
    expect(stdout).toMatch(/^::error [^\n]*inputs\/unknown-mode[^\n]*`scaffold`, `validate`, `populate`/m);
    expect(readFileSync(output, 'utf8')).toContain('production-ready');
  });

  it('the programming interface can be imported', () => {
    const script = 'console.log(Object.keys(await import("./dist/api/index.js")).sort().join(" "))';
    const { stdout } = run(['--input-type=module', '-e', script]);
    expect(stdout.trim().split(' ')).toEqual(
      expect.arrayContaining([
        'composePatterns',
        'generateProductionApp',
        'retrieveProductionPatterns',
        'validateProductionReadiness',
      ]),
    );
  });
});
