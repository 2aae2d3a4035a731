import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inFolder, type as typing } from './typing.ts';

const CODE =
  'import nh3\n\n\ndef sanitize(text: str) -> str:\n    """The text without markup."""\n    return nh3.clean(text)\n';

describe('patterns new', () => {
  it('makes a pattern of code that is there, and lint accepts it', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'src', 'core'), { recursive: true });
      writeFileSync(join(folder, 'src', 'core', 'clean.py'), CODE);
      const made = await typing(folder, 'patterns', 'new', 'plain_text', '--from', 'src/core/clean.py');
      expect(made.stdout).toMatch(/category +security \(\d+ %\) +src\/core\/clean\.py:1 import nh3/);
      expect(made.exitCode).toBe(0);
      const own = join(folder, 'patterns', 'security', 'plain_text');
      expect(readFileSync(join(own, 'files', 'src', 'core', 'clean.py'), 'utf8')).toBe(CODE);
      expect(readFileSync(join(own, 'pattern.yml'), 'utf8')).toContain('security_level: CRITICAL');
      const lint = await typing(folder, 'patterns', 'lint', 'plain_text', '--patterns', 'patterns');
      // What its tests must notice, only its author knows.
      expect(lint).toMatchObject({
        exitCode: 0,
        stdout: expect.stringMatching(/pattern\/no-mutation[^]*\n1 problems/),
      });
    });
  });

  it('makes one to fill in of a category', async () => {
    await inFolder(async (folder) => {
      const made = await typing(
        folder,
        'patterns',
        'new',
        'audit',
        '--category',
        'services',
        '--patterns',
        'own',
      );
      expect(made.exitCode).toBe(0);
      const lint = await typing(folder, 'patterns', 'lint', 'audit', '--patterns', 'own');
      expect(lint.exitCode).toBe(0);
    });
  });

  it('never takes the place of a pattern that is there', async () => {
    await inFolder(async (folder) => {
      await typing(folder, 'patterns', 'new', 'audit', '--category', 'services');
      const again = await typing(folder, 'patterns', 'new', 'audit', '--category', 'services');
      expect(again).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining('terminal/pattern-exists'),
      });
    });
  });

  it.each([
    ['no id', [], 'terminal/usage'],
    ['a name that is none', ['../x'], 'terminal/usage'],
    ['two ids', ['a', 'b'], 'terminal/usage'],
    ['neither category nor code', ['audit'], 'terminal/unclear-category'],
    ['code that is not there', ['audit', '--from', 'gone.py'], 'terminal/code-missing'],
    ['code outside of the directory', ['audit', '--from', '../gone.py'], 'terminal/code-missing'],
  ])('%s is an error that says what to do', async (_, words, code) => {
    await inFolder(async (folder) => {
      const { exitCode, stderr } = await typing(folder, 'patterns', 'new', ...words);
      expect(exitCode).toBe(2);
      expect(stderr).toContain(code);
      expect(stderr).toContain('help: ');
    });
  });
});
