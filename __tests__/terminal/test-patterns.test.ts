import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { inFolder, typeWith } from './typing.ts';

// Each test composes services twice; a machine that does much else takes its time.
jest.setTimeout(300_000);

/** What `--json` prints, as far as it is looked at here. */
interface Printed {
  readonly passed: boolean;
  readonly fresh: number;
  readonly kept: number;
  readonly problems: readonly { readonly code: string; readonly file: string; readonly line: number }[];
  readonly quality: {
    readonly patterns: readonly {
      readonly id: string;
      readonly runs: number;
      readonly passes: number;
      readonly success_rate: number;
      readonly test_coverage: number;
      readonly mutations: { readonly killed: number; readonly planted: number };
    }[];
  };
}

/**
 * A `uv` whose pytest reads the service that it is called in: the test of `greeting` fails where its mistake is planted, or
 * where there is a file `broken` beside it.
 */
const UV = `
here=$(dirname "$0")
echo "$*" >> "$here/calls"
case "$*" in
  *"import xdist"*) exit 1 ;;
  *--cov-report=json:*)
    report=$(echo "$*" | sed 's/.*--cov-report=json:\\([^ ]*\\).*/\\1/')
    echo '{"totals":{"covered_lines":3,"num_statements":4},"files":{"src/core/greeting.py":{"executed_lines":[1,4,5],"missing_lines":[6]}}}' > "$report"
    if [ -e "$here/broken" ]; then echo "FAILED tests/test_greeting.py::test_it - no"; exit 1; fi
    echo "7 passed" ;;
  *tests/test_greeting.py*) if [ ! -e "$here/blind" ]; then grep -q "return True" src/core/greeting.py; fi ;;
esac`;

/** A folder with a pattern of one's own, as `patterns new` makes it, and a machine that is one shell script. */
async function withGreeting(
  action: (kit: {
    readonly test: () => Promise<Printed & { exitCode: number }>;
    readonly folder: string;
  }) => Promise<void>,
): Promise<void> {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin', 'uv'), `#!/bin/sh${UV}\n`);
    chmodSync(join(folder, 'bin', 'uv'), 0o755);
    const env = {
      PATH: `${join(folder, 'bin')}:/usr/bin:/bin`,
      DATABASE_URL: 'postgresql://app@127.0.0.1:1/app',
    };
    const words = ['--patterns', 'own', '--json'];
    const made = await typeWith(
      env,
      folder,
      'patterns',
      'new',
      'greeting',
      '--category',
      'services',
      ...words,
    );
    expect(made.exitCode).toBe(0);
    const test = async () => {
      const { exitCode, stdout, stderr } = await typeWith(env, folder, 'patterns', 'test', ...words);
      if (stdout === '') throw new Error(stderr);
      return { exitCode, ...(JSON.parse(stdout) as Printed) };
    };
    await action({ test, folder });
  });
}

describe('patterns test', () => {
  it('measures a new pattern, keeps what it measured beside it, and runs again only what changed', async () => {
    await withGreeting(async ({ test, folder }) => {
      const { exitCode, passed, fresh, quality } = await test();

      expect({ exitCode, passed, fresh }).toEqual({ exitCode: 0, passed: true, fresh: 2 });
      expect(quality.patterns).toEqual([
        expect.objectContaining({
          ...{ id: 'greeting', runs: 2, passes: 2, test_coverage: 0.75 },
          mutations: { killed: 1, planted: 1 },
        }),
      ]);
      expect(quality.patterns[0]?.success_rate).toBeCloseTo((20 * 0.95 + 2) / 22, 3);
      const file = join(folder, 'own', 'quality.json');
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(quality);

      rmSync(join(folder, 'bin', 'calls'));
      const again = await test();
      expect({ kept: again.kept, fresh: again.fresh }).toEqual({ kept: 2, fresh: 0 });
      expect(existsSync(join(folder, 'bin', 'calls'))).toBe(false);
      expect(again.quality).toEqual(quality);

      const source = join(folder, 'own/services/greeting/files/src/core/greeting.py');
      writeFileSync(source, `${readFileSync(source, 'utf8')}\n\nMORE = 1\n`);
      expect(await test()).toMatchObject({ kept: 0, fresh: 2 });
    });
  });

  it('tells of a mistake that is not noticed, at its line', async () => {
    await withGreeting(async ({ test, folder }) => {
      writeFileSync(join(folder, 'bin', 'blind'), '');
      const { exitCode, problems } = await test();
      const manifest = readFileSync(join(folder, 'own/services/greeting/pattern.yml'), 'utf8').split('\n');

      expect(exitCode).toBe(1);
      expect(problems).toEqual([
        expect.objectContaining({
          code: 'trial/surviving-mistake',
          file: 'own/services/greeting/pattern.yml',
          line: manifest.findIndex((line) => line.startsWith('mutation:')) + 1,
        }),
      ]);
    });
  });

  it('counts a failed test against its pattern, and plants no mistake there', async () => {
    await withGreeting(async ({ test, folder }) => {
      writeFileSync(join(folder, 'bin', 'broken'), '');
      const { exitCode, problems, quality } = await test();

      expect(exitCode).toBe(1);
      expect(problems.map(({ code }) => code)).toContain('trial/failed');
      expect(quality.patterns[0]).toMatchObject({ runs: 2, passes: 0, mutations: { killed: 0, planted: 1 } });
      expect(readFileSync(join(folder, 'bin', 'calls'), 'utf8')).not.toContain(' -x ');
    });
  });

  it.each([
    ['an id that the directory does not hold', ['rate_limiting'], 2, 'trial/unknown-pattern'],
    ['a machine without uv', [], 3, 'trial/cannot-run'],
  ])('%s is an error that says what to do', async (_, ids, status, code) => {
    await withGreeting(async ({ folder }) => {
      const env = { PATH: join(folder, 'nothing') };
      const words = ['patterns', 'test', ...ids, '--patterns', 'own'];
      const { exitCode, stderr } = await typeWith(env, folder, ...words);

      expect(exitCode).toBe(status);
      expect(stderr).toContain(code);
      expect(stderr).toContain('help: ');
    });
  });
});
