import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inFolder, type as typing } from './typing.ts';

const SERVICE = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

describe('the forms of a report', () => {
  it('one run writes as many as there are files, and prints the one that has none', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'main.py'), SERVICE);
      const files = { html: 'a.html', sarif: 'a.sarif', junit: 'a.xml', badge: 'a.svg', markdown: 'a.md' };
      const flags = Object.entries(files).flatMap(([format, file]) => ['--format', `${format}=${file}`]);
      const { exitCode, stdout } = await typing(folder, 'validate', ...flags, '--format', 'json');
      expect(exitCode).toBe(1);
      expect(JSON.parse(stdout)).toMatchObject({ schema: 'validate/1' });
      const opens = Object.fromEntries(
        Object.entries(files).map(([format, file]) => [
          format,
          readFileSync(join(folder, file), 'utf8').slice(0, 5),
        ]),
      );
      expect(opens).toEqual({
        html: '<!doc',
        sarif: '{\n  "',
        junit: '<?xml',
        badge: '<svg ',
        markdown: '### ❌',
      });
    });
  });

  it('where every form has a file, the text is still printed, or goes to --out', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'main.py'), SERVICE);
      expect((await typing(folder, 'validate', '--format', 'sarif=a.sarif')).stdout).toContain(
        'production_score',
      );
      const { stdout } = await typing(folder, 'validate', '--format', 'sarif=a.sarif', '--out', 'a.txt');
      expect({ stdout, out: existsSync(join(folder, 'a.txt')) }).toEqual({ stdout: '', out: true });
    });
  });

  it.each([
    ['a form that is none', ['--format', 'pdf'], 'one of `text`, `json`'],
    ['a file that has no name', ['--format', 'html='], 'a file after the `=`'],
    ['two forms without a file', ['--format', 'html', '--format', 'json'], 'a file for all formats but one'],
  ])('%s is refused', async (_, flags, expected) => {
    await inFolder(async (folder) => {
      const { exitCode, stderr } = await typing(folder, 'validate', ...flags);
      expect({ exitCode, said: stderr.includes(expected) }).toEqual({ exitCode: 2, said: true });
    });
  });
});
