import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Judge, openJudge } from '../../src/bundle/index.ts';
import { type Validation, validate } from '../../src/commands/validate.ts';
import { NO_POLICY } from '../../src/policy/index.ts';
import { renderReport } from '../../src/report/index.ts';
import { readService } from '../../src/tree/index.ts';
import { GOOD_SERVICE } from './good-service.ts';

const judge: Judge = await openJudge({ threshold: 8000, policy: NO_POLICY, today: '2026-11-24' });
const ORDERS = GOOD_SERVICE['src/orders.py'] ?? '';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'patternbank-bad-input-'));
  for (const [path, text] of Object.entries(GOOD_SERVICE)) put(path, text);
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

async function score(): Promise<Validation> {
  const validation = await validate(await readService(root), judge);
  expect(validation.report.probes.filter(({ because }) => because?.startsWith('the probe failed'))).toEqual(
    [],
  );
  return validation;
}

const said = ({ omissions }: Validation): readonly string[] => omissions.map(({ what }) => what);

/** An attack that a probe must not overlook only because the file around it cannot be read. */
const SINK = 'import pickle\n\n\ndef load(body):\n    return pickle.loads(body)\n';

const UNREADABLE: readonly (readonly [string, () => string])[] = [
  [
    'Python that is none',
    () => {
      put('src/broken.py', ')))(((: def class 1 2 3 ]]]\n'.repeat(50));
      return 'src/broken.py';
    },
  ],
  [
    'a Jinja template named .py',
    () => {
      put('src/template.py', '{% for x in y %}\nclass {{ x }}({{ base }}):\n    {{ body }}\n{% endfor %}\n');
      return 'src/template.py';
    },
  ],
  [
    'a merge conflict in a long module',
    () => {
      put(
        'src/conflict.py',
        `${'x = 1\n'.repeat(5000)}<<<<<<< ours\n${SINK}=======\ny = 2\n>>>>>>> theirs\n`,
      );
      return 'src/conflict.py';
    },
  ],
  [
    'a binary file named .py',
    () => {
      put(
        'src/binary.py',
        new Uint8Array(4096).map((_, index) => index % 256),
      );
      return 'src/binary.py';
    },
  ],
  [
    'a file of 50 MB',
    () => {
      put('src/large.py', SINK);
      truncateSync(join(root, 'src/large.py'), 50 * 1024 * 1024);
      return 'src/large.py';
    },
  ],
  [
    'a module of 1.5 MB',
    () => {
      put('src/table.py', `${SINK}${'x = 1\n'.repeat(250_000)}`);
      return 'src/table.py';
    },
  ],
];

describe('code that nobody can read', () => {
  it.each(UNREADABLE)('%s is named, and lowers the score', async (_, make) => {
    const before = await score();
    const path = make();
    const after = await score();
    expect(said(before)).toEqual([]);
    expect(said(after)).toEqual([path]);
    expect(after.report.readable).toBeLessThan(10_000);
    expect(after.report.rawScore).toBeLessThan(before.report.rawScore);
    expect(after.report.knownWeight).toBeLessThan(before.report.knownWeight);
  });
});

// Nothing is refused to root.
const whereRefused = process.getuid?.() === 0 ? describe.skip : describe;
whereRefused('what this user may not read', () => {
  it('a module and a folder that this user may not read are named', async () => {
    put('src/closed.py', SINK);
    put('secret/x.py', SINK);
    chmodSync(join(root, 'src/closed.py'), 0);
    chmodSync(join(root, 'secret'), 0);
    const after = await score();
    chmodSync(join(root, 'secret'), 0o755);
    expect(said(after)).toEqual(expect.arrayContaining(['src/closed.py', 'secret/']));
    expect(after.report.readable).toBeLessThan(10_000);
  });
});

describe('a conflict in a file that is no code', () => {
  it.each(['Dockerfile', 'pyproject.toml', '.github/workflows/ci.yml'])('%s earns nothing', async (path) => {
    const before = await score();
    put(path, `<<<<<<< ours\n${GOOD_SERVICE[path] ?? ''}\n=======\n>>>>>>> theirs\n`);
    const after = await score();
    expect(said(after)).toEqual([path]);
    expect(after.report.rawScore).toBeLessThan(before.report.rawScore);
    expect(after.report.probes.some(({ evidence }) => evidence.some((one) => one.path === path))).toBe(false);
  });
});

/** What runs nothing and can be read changes nothing. */
describe('a folder with traps', () => {
  it('links that go round, out of the folder and nowhere are not followed', async () => {
    const before = await score();
    symlinkSync('.', join(root, 'src/me'));
    symlinkSync('b', join(root, 'a'));
    symlinkSync('a', join(root, 'b'));
    symlinkSync('/etc', join(root, 'src/etc'));
    symlinkSync(join(root, 'src/orders.py'), join(root, 'src/again.py'));
    symlinkSync('/nowhere/SECURITY.md', join(root, 'SECURITY.md'));
    const after = await score();
    expect(after.report.rawScore).toBe(before.report.rawScore);
  });

  it('a path with a line break is read, and commands nobody in a report', async () => {
    put('src/a\nb.py', SINK);
    expect(said(await score())).toEqual([]);
    put('src/a\n::warning::b.py', '\0');
    const { report, verdict, omissions, textOf } = await score();
    expect(omissions.map(({ what }) => what)).toEqual(['src/a\n::warning::b.py']);
    const view = { title: 'x', folder: '.', report, verdict, conflicts: [], omissions, textOf };
    for (const format of ['text', 'markdown', 'html', 'json', 'sarif', 'junit'] as const)
      expect(renderReport(format, view)).not.toMatch(/^::warning::/m);
  });

  it('names that lead nowhere on another machine are named', async () => {
    put('src/back\\slash.py', SINK);
    writeFileSync(
      Buffer.concat([Buffer.from(`${root}/src/`), Buffer.from([0xff, 0xfe]), Buffer.from('.py')]),
      SINK,
    );
    execFileSync('mkfifo', [join(root, 'src/pipe.py')]);
    expect(said(await score())).toEqual(
      expect.arrayContaining(['src/back\\slash.py', 'src/pipe.py', 'src/\uFFFD\uFFFD.py']),
    );
  });

  it('submodules and repositories inside are named, not read', async () => {
    const git = (...words: readonly string[]) =>
      execFileSync('git', ['-C', root, ...words], { stdio: 'pipe' });
    git('init', '--quiet');
    git('add', '--all');
    git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},plugin`);
    mkdirSync(join(root, 'plugin'));
    git('init', '--quiet', 'inner');
    put('inner/module.py', SINK);
    git('-C', 'inner', 'add', '--all');
    git('-C', 'inner', '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '-m', 'one');
    expect(said(await score())).toEqual(['inner/', 'plugin']);
  });

  it('a YAML bomb is named, and its aliases are not followed', async () => {
    const names = 'abcdefghi';
    const lines = [...names].slice(1).map((name, index) => {
      const alias = `*${names[index] ?? 'a'}`;
      return `${name}: &${name} [${Array.from({ length: 10 }, () => alias).join(', ')}]`;
    });
    put('docker-compose.yml', ['a: &a [x, x, x, x, x, x, x, x, x, x]', ...lines, ''].join('\n'));
    expect(said(await score())).toEqual(['docker-compose.yml']);
  });

  it('20,000 files of data change nothing', async () => {
    const before = await score();
    for (let index = 0; index < 20_000; index += 1) {
      if (index % 1000 === 0) mkdirSync(join(root, 'aaa', String(index)), { recursive: true });
      writeFileSync(join(root, 'aaa', String(index - (index % 1000)), `${index}.json`), '{}');
    }
    const after = await score();
    expect(after.report.rawScore).toBe(before.report.rawScore);
    expect(said(after)).toEqual([]);
  }, 60_000);
});

describe('nesting without end', () => {
  const deep = (open: string, close: string): string => `${open.repeat(20_000)}1${close.repeat(20_000)}`;
  const cases: readonly (readonly [string, string, string])[] = [
    ['parentheses', 'src/deep.py', `x = ${deep('(', ')')}`],
    ['lists', 'src/deep.py', `x = ${deep('[', ']')}`],
    ['sums', 'src/deep.py', `x = ${'1 + '.repeat(50_000)}1`],
    ['attributes', 'src/deep.py', `x = a${'.b'.repeat(50_000)}`],
    ['calls', 'src/deep.py', `x = a${'()'.repeat(50_000)}`],
    ['conditions', 'src/deep.py', `if a:\n    pass\n${'elif b:\n    pass\n'.repeat(20_000)}`],
    [
      'blocks',
      'src/deep.py',
      Array.from({ length: 400 }, (_, index) => `${' '.repeat(index)}if a:`).join('\n'),
    ],
    ['YAML', 'docker-compose.yml', deep('[', ']')],
    ['JSON', 'renovate.json', deep('[', ']')],
    ['TOML', 'ruff.toml', `x = ${deep('[', ']')}`],
  ];
  it.each(cases)('%s end in a report', async (_, path, text) => {
    put(path, `${text}\n`);
    expect((await score()).report.probes).toHaveLength(89);
  });
});

describe('a repository without Python', () => {
  it('is no service, and never ready', async () => {
    for (const path of Object.keys(GOOD_SERVICE)) rmSync(join(root, path));
    put('index.js', 'console.log(1)');
    const { report, verdict } = await score();
    expect([report.notAService, verdict.ready]).toEqual([true, false]);
  });

  it('an empty folder is no service either', async () => {
    for (const path of Object.keys(GOOD_SERVICE)) rmSync(join(root, path));
    const { report, verdict } = await score();
    expect([report.notAService, verdict.ready]).toEqual([true, false]);
  });

  it('a module that cannot be read at all leaves nothing to praise', async () => {
    put('src/orders.py', ORDERS);
    for (const path of Object.keys(GOOD_SERVICE))
      if (path.endsWith('.py')) put(path, '<<<<<<< a\n=======\n>>>>>>> b\n');
    const { report } = await score();
    expect(report.rawScore).toBe(0);
  });
});
