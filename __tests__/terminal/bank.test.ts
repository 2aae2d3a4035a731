import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { populateJson, searchJson } from '../../src/report/index.ts';
import { inFolder, ROOT, type as typing } from './typing.ts';

describe('populate', () => {
  it('a dry run on the library that ships finds it unchanged and verified', async () => {
    const { exitCode, stdout } = await typing(ROOT, 'populate', '--dry-run', '--json');
    const { written, patterns, rejected, verified } = populateJson.parse(JSON.parse(stdout));
    expect({ exitCode, written, rejected, problems: verified?.problems }).toEqual({
      exitCode: 0,
      written: false,
      rejected: [],
      problems: [],
    });
    expect(patterns.filter(({ change }) => change !== 'unchanged')).toEqual([]);
  });

  it('outcomes rate the patterns, and what is no outcome is left out', async () => {
    await inFolder(async (folder) => {
      const patterns = [{ id: 'cors_config', version: '1.0.0', files: 1, edited: 1, removed: 0, kept: 5000 }];
      const outcome = {
        schema: 'outcome/1',
        id: 'merged-1',
        app: 'notes',
        event: 'merged',
        at: '2026-11-20',
      };
      mkdirSync(join(folder, 'outcomes', 'notes'), { recursive: true });
      writeFileSync(join(folder, 'outcomes/notes/merged-1.json'), JSON.stringify({ ...outcome, patterns }));
      writeFileSync(join(folder, 'outcomes/notes/readme.json'), '{}');
      const { stdout } = await typing(folder, 'populate', '--outcomes', 'outcomes', '--dry-run', '--json');
      const { outcomes, evolved, patterns: rows } = populateJson.parse(JSON.parse(stdout));
      expect({ outcomes, evolved }).toMatchObject({
        outcomes: 1,
        evolved: [{ id: 'cors_config', outcomes: 1, production_ready: true }],
      });
      expect(rows.filter(({ change }) => change === 'changed').map(({ id }) => id)).toEqual(['cors_config']);
      const missing = await typing(folder, 'populate', '--outcomes', 'nowhere', '--dry-run');
      expect(missing.exitCode).toBe(2);
    });
  });

  it('a pattern with a problem is named with file, line and remedy, and nothing is rebuilt', async () => {
    await inFolder(async (folder) => {
      const own = join(folder, 'own', 'security', 'security_headers');
      mkdirSync(join(folder, 'own', 'security'), { recursive: true });
      cpSync(join(ROOT, 'patterns', 'security', 'security_headers'), own, { recursive: true });
      const manifest = join(own, 'pattern.yml');
      writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('summary:', 'sumary:'));
      const { exitCode, stdout } = await typing(folder, 'populate', '--patterns', 'own', '--dry-run');
      expect(exitCode).toBe(2);
      expect(stdout).toMatch(/rejected {3}own\/security\/security_headers/);
      const lint = await typing(folder, 'patterns', 'lint', 'security_headers', '--patterns', 'own');
      expect(lint.exitCode).toBe(2);
      expect(lint.stdout).toMatch(/--> own\/security\/security_headers\/pattern\.yml:\d+:\d+/);
      expect(lint.stdout).toContain('help: ');
    });
  });
});

describe('search', () => {
  it('finds a pattern by what people ask for, best first', async () => {
    const { exitCode, stdout } = await typing(
      ROOT,
      'search',
      'limit requests per caller',
      '--limit',
      '3',
      '--json',
    );
    const { results } = searchJson.parse(JSON.parse(stdout));
    expect({ exitCode, first: results[0]?.id, count: results.length }).toEqual({
      exitCode: 0,
      first: 'rate_limiting',
      count: 3,
    });
  });

  it('an unknown category is refused, and the message lists the known ones', async () => {
    const { exitCode, stderr } = await typing(ROOT, 'search', 'anything', '--category', 'secutiry');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('`security`');
  });
});

describe('init', () => {
  it('writes a spec and three workflows, and leaves what is there', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'spec.md'), '# mine');
      const { exitCode, stdout } = await typing(folder, 'init');
      expect(exitCode).toBe(0);
      expect(readFileSync(join(folder, 'spec.md'), 'utf8')).toBe('# mine');
      expect(stdout).toMatch(/kept {5}spec\.md/);
      expect(readFileSync(join(folder, '.github/workflows/patternbank-gate.yml'), 'utf8')).toContain(
        'mode: validate',
      );
    });
  });

  it('the spec that it writes reads without a remark and composes into a service that is ready', async () => {
    await inFolder(async (folder) => {
      await typing(folder, 'init');
      const read = await typing(folder, 'spec', 'spec.md');
      expect({ exitCode: read.exitCode, stderr: read.stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect((await typing(folder, 'scaffold', 'spec.md', '--out', 'service')).exitCode).toBe(0);
    });
  });
});
