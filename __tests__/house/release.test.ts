import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VERSION } from '../../src/version.ts';

let folder = '';
let clone = '';

const git = (...args: string[]): string =>
  execFileSync('git', ['-C', clone, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
    encoding: 'utf8',
  });

function commit(): void {
  git('add', '-A');
  git('commit', '--quiet', '--allow-empty', '-m', 'A change');
}

function release(...args: string[]): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(join(clone, 'scripts', 'release.sh'), args, {
    cwd: clone,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

/** A clone with an origin of its own: nothing that a test does leaves it. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'patternbank-release-'));
  clone = join(folder, 'clone');
  execFileSync('git', ['clone', '--quiet', '--bare', '--local', '.', join(folder, 'origin.git')]);
  execFileSync('git', ['clone', '--quiet', '--local', join(folder, 'origin.git'), clone]);
  for (const script of ['release.sh', 'npm-package.sh'])
    cpSync(join('scripts', script), join(clone, 'scripts', script));
  commit();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a release', () => {
  it.each([
    ['an option that it does not know', (): void => undefined, ['--dryrun'], 'unknown option'],
    [
      'a file that is not committed',
      (): void => writeFileSync(join(clone, 'loose.txt'), ''),
      [],
      'not clean',
    ],
    ['a version without notes', (): void => rmSync(join(clone, 'loose.txt')), ['--dry-run'], 'has no notes'],
  ] as const)('stops at %s', (_, prepare, args, says) => {
    prepare();
    const { status, said } = release(...args);
    expect(said).toContain(says);
    expect(status).not.toBe(0);
  });

  it('on a dry run packs what runs from an empty folder, has its notes, and writes no tag', () => {
    const changelog = join(clone, 'CHANGELOG.md');
    const notes = `## ${VERSION}\n\n- What is new.\n\n## 0.0.1\n\n- What was.\n`;
    writeFileSync(changelog, notes);
    commit();
    const { status, said } = release('--dry-run');
    expect(said).toContain(`would tag ${git('rev-parse', '--short', 'HEAD').trim()} as v${VERSION}`);
    expect(status).toBe(0);
    expect(readFileSync(join(clone, 'out/release/notes.md'), 'utf8').trim()).toBe('- What is new.');
    expect(git('tag', '--list', 'v*')).toBe('');
    expect(git('ls-remote', '--tags', 'origin')).toBe('');
  });

  it('stops where the version is released already', () => {
    git('tag', `v${VERSION}`);
    git('push', '--quiet', 'origin', `v${VERSION}`);
    expect(release('--dry-run').said).toContain('is released already');
  });
});
