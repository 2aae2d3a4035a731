import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { GOOD_SERVICE } from '../readiness/good-service.ts';
import { inFolder, typeWith } from './typing.ts';

async function scored(folder: string, ...flags: readonly string[]): Promise<string> {
  const env = { XDG_CACHE_HOME: join(folder, 'cache') };
  return (await typeWith(env, folder, 'validate', 'service', '--json', ...flags)).stdout;
}

async function withService(action: (folder: string) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    for (const [path, text] of Object.entries(GOOD_SERVICE)) {
      const file = join(folder, 'service', path);
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, text);
    }
    await action(folder);
  });
}

describe('validate --changed', () => {
  it('says what a run without it says: first, again, after a change and after it is taken back', async () => {
    await withService(async (folder) => {
      const main = join(folder, 'service/src/main.py');
      const before = readFileSync(main, 'utf8');
      const whole = await scored(folder);
      expect(await scored(folder, '--changed')).toBe(whole);
      expect(await scored(folder, '--changed')).toBe(whole);
      writeFileSync(main, before.replace('app.add_middleware(Limit)', 'pass'));
      const changed = await scored(folder, '--changed');
      expect(changed).not.toBe(whole);
      expect(changed).toBe(await scored(folder));
      writeFileSync(main, before);
      expect(await scored(folder, '--changed')).toBe(whole);
    });
  });

  it('begins anew where what was kept is damaged', async () => {
    await withService(async (folder) => {
      const whole = await scored(folder, '--changed');
      const kept = join(folder, 'cache/patternbank');
      for (const file of readdirSync(kept)) writeFileSync(join(kept, file), 'damaged');
      expect(await scored(folder, '--changed')).toBe(whole);
    });
  });

  it('keeps nothing without the flag, and says so where it cannot', async () => {
    await withService(async (folder) => {
      await scored(folder);
      expect(readdirSync(folder)).toEqual(['service']);
      writeFileSync(join(folder, 'cache'), 'a file is in the way');
      const env = { XDG_CACHE_HOME: join(folder, 'cache') };
      const { stderr, stdout } = await typeWith(env, folder, 'validate', 'service', '--json', '--changed');
      expect(stderr).toContain('nothing is kept for the next run');
      expect(stdout).toBe(await scored(folder));
    });
  });
});
