import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ValidateJson } from '../../src/report/index.ts';
import { inFolder, type as typing } from './typing.ts';

const SERVICE = `import httpx
from fastapi import FastAPI

app = FastAPI()


@app.get("/orders")
async def orders() -> str:
    return httpx.get("https://example.org", timeout=3).text


@app.get("/health")
async def health() -> str:
    return "ok"
`;
const ENDLESS =
  '\n\n@app.get("/slow")\nasync def slow() -> str:\n    return httpx.get("https://example.org", timeout=None).text\n';

function git(folder: string, ...words: readonly string[]): void {
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.org'];
  execFileSync('git', ['-C', folder, ...who, ...words], { stdio: 'ignore' });
}

async function comparisonOf(
  folder: string,
  ...flags: readonly string[]
): Promise<[number, ValidateJson['comparison']]> {
  const { exitCode, stdout } = await typing(folder, 'validate', 'service', '--json', ...flags);
  return [exitCode, (JSON.parse(stdout) as ValidateJson).comparison];
}

describe('validate beside a baseline', () => {
  it('says what the change broke with its line, and passes what did not get worse', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'service'));
      writeFileSync(join(folder, 'service', 'main.py'), SERVICE);
      git(folder, 'init', '-q', '-b', 'main');
      git(folder, 'add', '.');
      git(folder, 'commit', '-qm', 'base');
      await typing(folder, 'validate', 'service', '--json', '--out', 'base.json');
      git(folder, 'checkout', '-qb', 'change');
      const flags = [
        ['--baseline', 'base.json'],
        ['--base', 'main'],
      ] as const;
      for (const flag of flags) {
        const [exitCode, comparison] = await comparisonOf(folder, ...flag);
        expect({ exitCode, broke: comparison?.broke, fixed: comparison?.fixed }).toEqual({
          exitCode: 0,
          broke: [],
          fixed: [],
        });
      }
      appendFileSync(join(folder, 'service', 'main.py'), ENDLESS);
      for (const flag of flags) {
        const [, comparison] = await comparisonOf(folder, ...flag);
        const timeouts = comparison?.broke.find(({ probe }) => probe === 'SVC-01');
        expect(timeouts?.places.map(({ path, line }) => `${path}:${line}`)).toEqual(['main.py:19']);
      }
      writeFileSync(join(folder, 'service', 'main.py'), SERVICE.replace('/health', '/other'));
      const [exitCode, comparison] = await comparisonOf(folder, '--base', 'main');
      expect({
        exitCode,
        said: comparison?.regressions.some((reason) => reason.startsWith('OBS-08 ')),
      }).toEqual({
        exitCode: 1,
        said: true,
      });
    });
  });

  it.each([
    ['a file that is not there', ['--baseline', 'missing.json']],
    ['a commit that git does not know', ['--base', 'missing']],
  ])('%s ends with 2: a comparison with nothing would pass everything', async (_, flags) => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'main.py'), SERVICE);
      const { exitCode, stderr } = await typing(folder, 'validate', ...flags);
      expect({ exitCode, code: stderr.includes('terminal/baseline-missing') }).toEqual({
        exitCode: 2,
        code: true,
      });
    });
  });
});
