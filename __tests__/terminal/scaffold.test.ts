import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { scaffoldJson } from '../../src/report/index.ts';
import { readTree } from '../../src/tree/index.ts';
import { EXAMPLE, inFolder, type as typing } from './typing.ts';

const idOf = async (folder: string): Promise<string> => (await readTree(folder)).tree.gitTreeId();

describe('scaffold', () => {
  it('writes the same bytes twice, and nothing on a second run', async () => {
    await inFolder(async (folder) => {
      const first = await typing(folder, 'scaffold', EXAMPLE, '--out', 'one', '--json');
      await typing(folder, 'scaffold', EXAMPLE, '--out', 'two');
      expect(await idOf(join(folder, 'one'))).toBe(await idOf(join(folder, 'two')));
      const again = await typing(folder, 'scaffold', EXAMPLE, '--out', 'one', '--json');
      expect(scaffoldJson.parse(JSON.parse(first.stdout)).changed).toBe(true);
      expect(scaffoldJson.parse(JSON.parse(again.stdout))).toMatchObject({ changed: false, conflicts: [] });
      expect(await idOf(join(folder, 'one'))).toBe(await idOf(join(folder, 'two')));
    });
  });

  it('says where the service is, whether it is ready, what is missing and what to type next', async () => {
    await inFolder(async (folder) => {
      const { exitCode, stdout } = await typing(folder, 'scaffold', EXAMPLE, '--out', 'service');
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(
        /^task-tracker is in service \(\d+ files from \d+ patterns\)\n {2}ready {6}production_score 0\.\d\d, threshold 0\.80\n {2}missing {4}nothing\n/,
      );
      expect(stdout).toContain('cd service && cp .env.example .env && make install migrate test run');
    });
  });

  it('a dry run writes nothing', async () => {
    await inFolder(async (folder) => {
      const { stdout } = await typing(folder, 'scaffold', EXAMPLE, '--out', 'service', '--dry-run');
      expect(stdout).toContain('would be written to service');
      expect(existsSync(join(folder, 'service'))).toBe(false);
    });
  });

  it('never writes among files that are not ours', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'mine'));
      writeFileSync(join(folder, 'mine', 'notes.txt'), 'mine');
      const { exitCode, stderr } = await typing(folder, 'scaffold', EXAMPLE, '--out', 'mine');
      expect(exitCode).toBe(2);
      expect(stderr).toContain('workspace/folder-in-use');
      expect((await readTree(join(folder, 'mine'))).tree.paths()).toEqual(['notes.txt']);
    });
  });

  it('explains each pattern that is in, and each that is not', async () => {
    await inFolder(async (folder) => {
      const { stdout } = await typing(
        folder,
        'scaffold',
        EXAMPLE,
        '--out',
        'service',
        '--dry-run',
        '--explain',
      );
      expect(stdout).toMatch(/selected\n(.*\n)* {2}jwt_authentication .*spec\.md:\d+/);
      expect(stdout).toMatch(/not selected\n(.*\n)* {2}api_key_authentication /);
    });
  });
});

function prepend(path: string, text: string): void {
  writeFileSync(path, `${text}${readFileSync(path, 'utf8')}`);
}

/** The example with one more field on Project. */
function grown(): string {
  return readFileSync(EXAMPLE, 'utf8').replace(
    '| starts_on | date | | |',
    '| starts_on | date | | |\n| ends_on | date | | |',
  );
}

describe.each([
  ['outside a git repository', () => undefined],
  ['inside a git repository', (folder: string) => execFileSync('git', ['init', '-q', folder])],
])('update %s', (_, prepare) => {
  it('brings in what the spec asks for and keeps what people wrote', async () => {
    await inFolder(async (folder) => {
      prepare(folder);
      const service = join(folder, 'service');
      writeFileSync(join(folder, 'spec.md'), readFileSync(EXAMPLE));
      await typing(folder, 'scaffold', 'spec.md', '--out', 'service');
      prepend(join(service, 'src/models/project.py'), '# a line of ours\n');
      rmSync(join(service, 'src/models/label.py'));
      writeFileSync(join(service, 'notes.md'), 'ours');
      writeFileSync(join(folder, 'spec.md'), grown());
      const { exitCode } = await typing(folder, 'update', 'service', '--spec', 'spec.md');
      expect(exitCode).toBe(0);
      const model = readFileSync(join(service, 'src/models/project.py'), 'utf8');
      expect(model).toContain('ends_on');
      expect(model).toContain('# a line of ours');
      expect(existsSync(join(service, 'src/models/label.py'))).toBe(false);
      expect(readFileSync(join(service, 'notes.md'), 'utf8')).toBe('ours');
    });
  });

  it('a line that both changed stays as people have it, and the command ends with 1', async () => {
    await inFolder(async (folder) => {
      prepare(folder);
      const model = join(folder, 'service', 'src/models/project.py');
      writeFileSync(join(folder, 'spec.md'), readFileSync(EXAMPLE));
      await typing(folder, 'scaffold', 'spec.md', '--out', 'service');
      writeFileSync(
        model,
        readFileSync(model, 'utf8').replace(/.*starts_on.*/, '    starts_on: Mapped[str | None]'),
      );
      writeFileSync(
        join(folder, 'spec.md'),
        readFileSync(EXAMPLE, 'utf8').replace('| starts_on | date |', '| starts_on | datetime |'),
      );
      const { exitCode, stdout } = await typing(folder, 'update', 'service', '--spec', 'spec.md');
      expect({ exitCode, conflict: stdout.includes('src/models/project.py') }).toEqual({
        exitCode: 1,
        conflict: true,
      });
      const text = readFileSync(model, 'utf8');
      expect(text).toContain('starts_on: Mapped[str | None]');
      expect(text).not.toMatch(/^[<>=|]{7}/m);
    });
  });
});
