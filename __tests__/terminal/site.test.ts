import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readIndex } from '../../src/bank/index.ts';
import { inFolder, ROOT, type } from './typing.ts';

const OWN = join(ROOT, 'examples', 'patterns');
const shipped = readIndex(readFileSync(join(ROOT, 'assets', 'bank.json'))).entries.length;

describe('site', () => {
  it('writes a catalogue with own patterns, brings it up to date, and keeps what others put beside it', async () => {
    await inFolder(async (folder) => {
      const first = await type(folder, 'site', '--out', 'sub/site', '--patterns', OWN);
      expect(first).toMatchObject({ exitCode: 0, stderr: '' });
      expect(first.stdout).toContain(`sub/site: ${shipped + 1} patterns, 1 of them own`);
      const site = join(folder, 'sub', 'site');
      writeFileSync(join(site, 'CNAME'), 'patterns.example\n');
      const page = join(site, 'patterns', ownId(site));
      expect(readFileSync(page, 'utf8')).toContain('own pattern');
      const again = await type(folder, 'site', '--out', 'sub/site', '--patterns', OWN);
      expect(again.stdout).toContain(' 0 changed');
      const without = await type(folder, 'site', '--out', 'sub/site');
      expect(without.stdout).toContain(`${shipped} patterns, 0 of them own`);
      expect(existsSync(page)).toBe(false);
      expect(readFileSync(join(site, 'CNAME'), 'utf8')).toBe('patterns.example\n');
    });
  });

  it('a folder of somebody else is refused, and nothing is written into it', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'docs'));
      writeFileSync(join(folder, 'docs', 'index.html'), 'mine');
      const { exitCode, stderr } = await type(folder, 'site', '--out', 'docs');
      expect(exitCode).toBe(2);
      expect(stderr).toContain('site/folder-in-use');
      expect(existsSync(join(folder, 'docs', 'style.css'))).toBe(false);
    });
  });

  it('a page that somebody changed stops the run; one that somebody deleted comes back', async () => {
    await inFolder(async (folder) => {
      await type(folder, 'site', '--out', 'site');
      const style = join(folder, 'site', 'style.css');
      const ours = readFileSync(style, 'utf8');
      writeFileSync(style, 'mine');
      const { exitCode, stderr } = await type(folder, 'site', '--out', 'site', '--patterns', OWN);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('site/file-in-the-way');
      expect(readFileSync(style, 'utf8')).toBe('mine');
      expect(readFileSync(join(folder, 'site', 'index.html'), 'utf8')).not.toContain('own pattern');
      rmSync(style);
      expect(await type(folder, 'site', '--out', 'site')).toMatchObject({ exitCode: 0 });
      expect(readFileSync(style, 'utf8')).toBe(ours);
    });
  });

  it('a list of files that leads outside, or is none, makes no folder a site', async () => {
    await inFolder(async (folder) => {
      const victim = join(folder, 'victim.txt');
      writeFileSync(victim, 'mine');
      mkdirSync(join(folder, 'site'));
      const files = { '../victim.txt': 'a'.repeat(64) };
      for (const text of [JSON.stringify({ schema: 'site/1', files }), '{}', 'no JSON']) {
        writeFileSync(join(folder, 'site', 'patternbank-site.json'), text);
        expect(await type(folder, 'site', '--out', 'site')).toMatchObject({ exitCode: 2 });
      }
      expect(readFileSync(victim, 'utf8')).toBe('mine');
    });
  });

  it('a link in the place of a page is not followed', async () => {
    await inFolder(async (folder) => {
      await type(folder, 'site', '--out', 'site');
      const style = join(folder, 'site', 'style.css');
      rmSync(style);
      writeFileSync(join(folder, 'elsewhere.css'), 'mine');
      symlinkSync(join(folder, 'elsewhere.css'), style);
      expect(await type(folder, 'site', '--out', 'site')).toMatchObject({ exitCode: 2 });
      expect(readFileSync(join(folder, 'elsewhere.css'), 'utf8')).toBe('mine');
    });
  });

  it('an own pattern with a problem is named, and no site is written', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'own', 'security', 'broken'), { recursive: true });
      writeFileSync(join(folder, 'own', 'security', 'broken', 'pattern.yml'), 'schema: 1\n');
      const { exitCode, stderr } = await type(folder, 'site', '--out', 'site', '--patterns', 'own');
      expect(exitCode).toBe(2);
      expect(stderr).toContain('own/security/broken/pattern.yml');
      expect(existsSync(join(folder, 'site'))).toBe(false);
    });
  });
});

/** Name of the page of the first own pattern. */
function ownId(site: string): string {
  const home = readFileSync(join(site, 'index.html'), 'utf8');
  return /href="patterns\/([a-z_]+\.html)">[a-z_]+<\/a> <span class="own">/.exec(home)?.[1] ?? '';
}
