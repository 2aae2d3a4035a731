import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServicePorts } from '../../src/bundle/index.ts';
import { composeText, EXAMPLE, openShipped } from './composing.ts';

const work = mkdtempSync(join(tmpdir(), 'patternbank-rule-1-'));

/** The id that git gives a folder, so that names, modes and bytes all count. */
function treeId(folder: string): string {
  execFileSync('git', ['init', '-q'], { cwd: folder });
  execFileSync('git', ['add', '-A', '-f', '.'], { cwd: folder });
  return execFileSync('git', ['write-tree'], { cwd: folder, encoding: 'utf8' }).trim();
}

function scaffold(name: string, env: Readonly<Record<string, string>>): string {
  const out = join(work, name, 'service');
  const folder = join(work, name);
  cpSync('examples/task-tracker', folder, { recursive: true });
  const run = spawnSync(
    process.execPath,
    [resolve('dist/cli.js'), 'scaffold', 'spec.md', '--out', 'service'],
    {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', ...env },
      encoding: 'utf8',
    },
  );
  expect([0, 1]).toContain(run.status);
  return out;
}

describe('same input, same bytes', () => {
  let ports: ServicePorts;
  beforeAll(async () => {
    ports = await openShipped();
  });
  afterAll(() => {
    rmSync(work, { recursive: true, force: true });
  });

  it('two compositions of a spec are the same tree', async () => {
    const first = await composeText(EXAMPLE, ports);
    const second = await composeText(EXAMPLE, await openShipped());
    expect(second.composition.tree.gitTreeId()).toBe(first.composition.tree.gitTreeId());
  });

  it('line ends of the spec do not matter', async () => {
    const unix = await composeText(EXAMPLE, ports);
    const dos = await composeText(EXAMPLE.replaceAll('\n', '\r\n'), ports);
    expect(dos.composition.tree.gitTreeId()).toBe(unix.composition.tree.gitTreeId());
  });

  it('time zone, locale and folder do not matter', () => {
    const here = treeId(scaffold('here', { TZ: 'UTC', LC_ALL: 'C' }));
    const there = treeId(
      scaffold('there', { TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }),
    );
    expect(there).toBe(here);
  });

  it('a second run over its own result changes nothing', () => {
    const folder = scaffold('twice', {});
    const before = readFileSync(join(folder, 'patternbank.lock'), 'utf8');
    const id = treeId(folder);
    rmSync(join(folder, '.git'), { recursive: true });
    const run = spawnSync(
      process.execPath,
      [resolve('dist/cli.js'), 'scaffold', join(work, 'twice', 'spec.md'), '--out', folder, '--json'],
      {
        encoding: 'utf8',
      },
    );
    expect(JSON.parse(run.stdout)).toMatchObject({ changed: false, conflicts: [] });
    expect(readFileSync(join(folder, 'patternbank.lock'), 'utf8')).toBe(before);
    expect(treeId(folder)).toBe(id);
  });
});
