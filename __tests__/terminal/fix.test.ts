import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inFolder, type as typing } from './typing.ts';

const SERVICE: Readonly<Record<string, string>> = {
  'main.py':
    'from fastapi import FastAPI\nfrom config import settings\n\napp = FastAPI(title=settings.title)\n',
  'config.py':
    'from pydantic import SecretStr\nfrom pydantic_settings import BaseSettings\n\n\nclass Settings(BaseSettings):\n    title: str = "Orders"\n    workers: int = 2\n    debug: bool = False\n    database_url: str\n    secret_key: SecretStr = SecretStr("changeme")\n\n\nsettings = Settings()\n',
  'requirements.txt': 'fastapi==0.115.0\npydantic-settings==2.5.0\n',
  Dockerfile: 'FROM python:3.13-slim\nCOPY . .\nCMD ["uvicorn", "main:app"]\n',
};
const FIXABLE = ['CFG-03', 'CFG-05', 'CIC-04', 'CIC-09', 'DKR-06', 'PRJ-06'];

function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const git = (folder: string, ...words: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8', stdio: 'pipe' });

async function creditsIn(
  folder: string,
  ...where: readonly string[]
): Promise<Readonly<Record<string, number>>> {
  const { stdout } = await typing(folder, 'validate', ...where, '--json');
  const { probes } = JSON.parse(stdout) as { readonly probes: readonly { id: string; credit: number }[] };
  return Object.fromEntries(probes.map(({ id, credit }) => [id, credit]));
}

describe('fix', () => {
  it('shows a diff that git applies, with the bytes that --write would write', async () => {
    await inFolder(async (folder) => {
      put(folder, {
        ...SERVICE,
        '.gitignore': '__pycache__/\n*.pyc\nbuild/\ndist/',
        '.dockerignore': '.git\n',
      });
      git(folder, 'init', '--quiet');
      const { exitCode, stdout, stderr } = await typing(folder, 'fix', ...FIXABLE);
      expect({ exitCode, changed: existsSync(join(folder, '.env.example')) }).toEqual({
        exitCode: 0,
        changed: false,
      });
      expect(stderr).toContain('would change: .env.example');
      const paths = ['.env.example', '.gitignore', '.github/dependabot.yml', 'SECURITY.md', '.dockerignore'];
      const patch = join(folder, '..', `${folder.split('/').at(-1) ?? ''}.patch`);
      writeFileSync(patch, stdout);
      git(folder, 'apply', patch);
      const applied = paths.map((path) => readFileSync(join(folder, path), 'utf8'));
      git(folder, 'apply', '--reverse', patch);
      await typing(folder, 'fix', ...FIXABLE, '--write');
      expect(paths.map((path) => readFileSync(join(folder, path), 'utf8'))).toEqual(applied);
    });
  });

  it('writes what earns the credit, and a second run finds nothing to fix', async () => {
    await inFolder(async (folder) => {
      put(folder, SERVICE);
      const before = await creditsIn(folder);
      await typing(folder, 'fix', ...FIXABLE, '--write');
      const after = await creditsIn(folder);
      for (const id of FIXABLE) expect([id, before[id], after[id]]).toEqual([id, 0, 1]);
      const { exitCode, stdout } = await typing(folder, 'fix', ...FIXABLE);
      expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    });
  });

  it('names the settings with their defaults, and no secret with a value', async () => {
    await inFolder(async (folder) => {
      put(folder, SERVICE);
      await typing(folder, 'fix', 'CFG-03', '--write');
      expect(readFileSync(join(folder, '.env.example'), 'utf8')).toBe(
        'TITLE=Orders\nWORKERS=2\nDEBUG=false\nDATABASE_URL=\nSECRET_KEY=\n',
      );
    });
  });

  it('of a service in a folder: what the repository says once goes to its root', async () => {
    await inFolder(async (folder) => {
      put(join(folder, 'backend'), SERVICE);
      git(folder, 'init', '--quiet');
      const { exitCode } = await typing(folder, 'fix', 'CIC-04', 'DKR-06', '--dir', 'backend', '--write');
      expect(exitCode).toBe(0);
      expect(existsSync(join(folder, 'backend/.dockerignore'))).toBe(true);
      expect(readFileSync(join(folder, '.github/dependabot.yml'), 'utf8')).toContain('directory: "/backend"');
      expect((await creditsIn(folder, 'backend'))['CIC-04']).toBe(1);
    });
  });

  it.each([
    ['what only people can decide', 'OBS-08', {}, 'only people can decide it'],
    ['an environment that is committed', 'CFG-05', { '.env': 'SECRET_KEY=abc\n' }, 'git rm --cached .env'],
    [
      'a file that would have to be changed inside',
      'CIC-04',
      { '.github/dependabot.yml': 'version: 2\nupdates: []\n' },
      'is there',
    ],
    ['an empty policy', 'CIC-09', { 'SECURITY.md': '# Security\n' }, 'name a contact in it'],
  ])('refuses %s, and says why', async (_, probe, files, because) => {
    await inFolder(async (folder) => {
      put(folder, { ...SERVICE, ...files });
      const { exitCode, stdout, stderr } = await typing(folder, 'fix', probe, '--write');
      expect({ exitCode, stdout, refused: stderr.includes(because) }).toEqual({
        exitCode: 1,
        stdout: '',
        refused: true,
      });
    });
  });

  it('is what a recommendation names, where there is a change to propose', async () => {
    await inFolder(async (folder) => {
      put(folder, { ...SERVICE, 'SECURITY.md': '# Security\n' });
      const { stdout } = await typing(folder, 'validate', '--json');
      const { recommendations } = JSON.parse(stdout) as {
        readonly recommendations: readonly { probe: string; command: string }[];
      };
      const commands = Object.fromEntries(recommendations.map(({ probe, command }) => [probe, command]));
      expect([commands['CFG-03'], commands['CIC-09'], commands['OBS-08']]).toEqual([
        'patternbank fix CFG-03',
        'patternbank probes CIC-09',
        'patternbank probes OBS-08',
      ]);
    });
  });

  it.each([
    ['no probe', [], 'no probe is named'],
    ['a probe that is none', ['SEC-99'], 'there is no probe `SEC-99`'],
  ])('%s is an error', async (_, words, message) => {
    await inFolder(async (folder) => {
      const { exitCode, stderr } = await typing(folder, 'fix', ...words);
      expect({ exitCode, said: stderr.includes(message) }).toEqual({ exitCode: 2, said: true });
    });
  });
});
