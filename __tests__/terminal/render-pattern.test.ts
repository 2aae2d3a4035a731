import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { EXAMPLE, inFolder, type as typing } from './typing.ts';

describe('patterns render', () => {
  it('prints the files of one pattern for an example, and of no other', async () => {
    await inFolder(async (folder) => {
      const { exitCode, stdout } = await typing(folder, 'patterns', 'render', 'rate_limiting', '--json');
      expect(exitCode).toBe(0);
      const { files } = JSON.parse(stdout) as { files: { path: string; text: string }[] };
      expect(files.map(({ path }) => path)).toContain('src/core/rate_limit.py');
      expect(files.map(({ path }) => path)).not.toContain('src/main.py');
    });
  });

  it('writes what a pattern makes of a spec of the user', async () => {
    await inFolder(async (folder) => {
      const words = ['patterns', 'render', 'entity_models', '--spec', EXAMPLE, '--out', 'made'] as const;
      const { exitCode, stdout } = await typing(folder, ...words);
      expect({ exitCode, lists: stdout.includes('made/src/models/') }).toEqual({ exitCode: 0, lists: true });
      expect(readFileSync(join(folder, 'made', 'src', 'models', 'task.py'), 'utf8')).toContain('class Task');
    });
  });

  it.each([
    ['no id', [], 'terminal/usage'],
    ['an id that nobody has', ['nothing_like_it'], 'terminal/unknown-pattern'],
    ['one that the spec does not ask for', ['api_key_authentication'], 'terminal/pattern-not-selected'],
  ])('%s is an error that says what to do', async (_, words, code) => {
    await inFolder(async (folder) => {
      const { exitCode, stderr } = await typing(folder, 'patterns', 'render', ...words);
      expect(exitCode).toBe(2);
      expect(stderr).toContain(code);
      expect(stderr).toContain('help: ');
    });
  });
});
