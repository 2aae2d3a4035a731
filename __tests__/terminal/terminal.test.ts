import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inFolder, ROOT, type as typing } from './typing.ts';

describe('the command line', () => {
  it('prints the version of package.json', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(await typing(ROOT, '--version')).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('lists every command, and every flag of a command', async () => {
    const { stdout } = await typing(ROOT, '--help');
    for (const verb of ['init', 'scaffold', 'update', 'validate', 'populate', 'search', 'spec', 'patterns'])
      expect(stdout).toContain(`  ${verb} `);
    expect((await typing(ROOT, 'scaffold', '--help')).stdout).toContain('--out <DIR>');
  });

  it.each([
    ['no command', [], 'no command was given'],
    ['an unknown command', ['scafold'], "unknown command 'scafold', did you mean `scaffold`?"],
    [
      'an unknown flag',
      ['validate', '--treshold', '1'],
      "unknown option '--treshold', did you mean `--threshold`?",
    ],
    ['a flag without its value', ['scaffold', 'spec.md', '--out'], "option '--out <DIR>' argument missing"],
    ['one argument too many', ['validate', 'a', 'b'], 'too many arguments'],
  ])('%s ends with 2 and says what to type', async (_, words, message) => {
    const { exitCode, stdout, stderr } = await typing(ROOT, ...words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('patternbank --help');
  });

  it.each(['abc', '1.5', '-0.1', 'NaN', '0.80001'])(
    'the threshold %j is refused, and the message names it',
    async (threshold) => {
      await inFolder(async (folder) => {
        const { exitCode, stderr } = await typing(folder, 'validate', '.', `--threshold=${threshold}`);
        expect({ exitCode, named: stderr.includes('--threshold') }).toEqual({ exitCode: 2, named: true });
      });
    },
  );

  it('explains a probe, and offers the nearest one for an id that is none', async () => {
    expect(
      (await typing(ROOT, 'probes')).stdout.split('\n').filter((line) => line.startsWith('SEC-')),
    ).toHaveLength(15);
    expect((await typing(ROOT, 'probes', 'sec-04')).stdout).toContain('## What does not count');
    const { exitCode, stderr } = await typing(ROOT, 'probes', 'SEC-44');
    expect({ exitCode, offered: stderr.includes('patternbank probes SEC-') }).toEqual({
      exitCode: 2,
      offered: true,
    });
  });

  it('a spec that is not there ends with 2 and leaves no folder behind', async () => {
    await inFolder(async (folder) => {
      const { exitCode, stderr } = await typing(folder, 'scaffold', 'missing.md', '--out', 'service');
      expect(exitCode).toBe(2);
      expect(stderr).toContain('error[workspace/missing]: there is no spec at `missing.md`');
    });
  });
});
