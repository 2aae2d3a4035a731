import { describe, expect, it } from '@jest/globals';
import {
  assess,
  found,
  ModuleReader,
  openPythonParser,
  PROBES,
  partial,
  RUBRIC,
} from '../../src/readiness/index.ts';
import { FileTree, textFile } from '../../src/tree/index.ts';
import { GOOD_SERVICE } from './good-service.ts';
import { assessFiles, type Files } from './probe-table.ts';

const HOLLOW_MAX = 500;

async function credits(files: Files): Promise<ReadonlyMap<string, number>> {
  return new Map((await assessFiles(files)).probes.map(({ id, credit }) => [id, credit]));
}

function edit(path: string, from: string, to: string): Files {
  const text = GOOD_SERVICE[path] ?? '';
  if (!text.includes(from)) throw new RangeError(`${path} has no ${from}`);
  return { ...GOOD_SERVICE, [path]: text.replace(from, to) };
}

describe('no point without evidence', () => {
  it('credit without evidence throws', () => {
    expect(() => found([])).toThrow('no point without evidence');
    expect(() => partial(1, [])).toThrow('no point without evidence');
  });

  it.each([0, -1, 1.5, 10_001, Number.NaN])('a credit of %s throws', (credit) => {
    expect(() => partial(credit, [{ path: 'a', line: 1, endLine: 1 }])).toThrow(RangeError);
  });

  it('every credit that is given has lines that exist', async () => {
    const { probes } = await assessFiles(GOOD_SERVICE);
    const outside = probes.filter(
      ({ credit, evidence }) =>
        credit > 0 &&
        (evidence.length === 0 ||
          evidence.some(
            ({ path, line }) => line < 1 || line > (GOOD_SERVICE[path] ?? '').split('\n').length,
          )),
    );
    expect(outside).toEqual([]);
  });

  it('a repository of names without substance is worth nothing', async () => {
    const empty = Object.fromEntries(Object.keys(GOOD_SERVICE).map((path) => [path, '']));
    const names = {
      ...empty,
      'README.md': '',
      LICENSE: '',
      '.env.example': '',
      'SECURITY.md': '',
      '.github/CODEOWNERS': '',
      '.github/dependabot.yml': '',
      '.pre-commit-config.yaml': '',
      'alembic.ini': '',
    };
    expect((await assessFiles(names)).rawScore).toBeLessThanOrEqual(HOLLOW_MAX);
  });

  it('an application whose every other file is empty is nearly worth nothing', async () => {
    const hollow = Object.fromEntries(
      Object.keys(GOOD_SERVICE).map((path) => [
        path,
        path === 'src/main.py' ? 'from fastapi import FastAPI\napp = FastAPI()\n' : '',
      ]),
    );
    expect((await assessFiles(hollow)).rawScore).toBeLessThanOrEqual(2 * HOLLOW_MAX);
  });
});

const MUTANTS: readonly (readonly [string, string, Files])[] = [
  [
    'CFG-01',
    'the settings are never made',
    edit('src/config.py', 'settings = Settings()', 'settings = None'),
  ],
  [
    'DB-01',
    'the upgrade is emptied',
    edit('migrations/versions/0001.py', 'op.create_table("orders")', 'pass'),
  ],
  ['DB-02', 'the size is commented out', edit('src/database.py', ', pool_size=5', '')],
  [
    'DB-04',
    'the session is not closed',
    edit(
      'src/database.py',
      'async with factory() as session, session.begin():\n        yield session',
      'yield factory()',
    ),
  ],
  [
    'OBS-08',
    'the route is commented out',
    edit('src/main.py', 'app.add_api_route("/livez", livez)', '# app.add_api_route("/livez", livez)'),
  ],
  ['API-01', 'the router is not included', edit('src/main.py', 'app.include_router(router)', 'pass')],
  [
    'API-03',
    'the handler is not registered',
    edit('src/main.py', 'app.add_exception_handler(Exception, unexpected)', 'pass'),
  ],
  ['SEC-03', 'nobody asks for the scheme', edit('src/orders.py', ', dependencies=[Depends(bearer)]', '')],
  [
    'SEC-05',
    'the limit is not mounted',
    edit('src/main.py', 'app.add_middleware(Limit)', '# app.add_middleware(Limit)'),
  ],
  [
    'SEC-06',
    'the headers are mounted below `if False`',
    edit(
      'src/main.py',
      '    app.add_middleware(Headers)',
      '    if False:\n        app.add_middleware(Headers)',
    ),
  ],
  ['REP-03', 'the limit is gone', edit('src/orders.py', 'limit: Annotated[int, Query(le=100)] = 20, ', '')],
  ['MOD-01', 'the body is a dict', edit('src/orders.py', 'order: OrderCreate', 'order: dict')],
  [
    'SVC-03',
    'nothing is closed',
    edit('src/main.py', '    await engine.dispose()', '    # await engine.dispose()'),
  ],
  [
    'TST-01',
    'the tests state nothing',
    { ...GOOD_SERVICE, 'tests/test_orders.py': 'def test_a():\n    assert True' },
  ],
  ['TST-07', 'the step only echoes', edit('.github/workflows/ci.yml', 'uv run pytest', 'echo uv run pytest')],
  [
    'DKR-01',
    'the image starts nothing',
    edit(
      'Dockerfile',
      'CMD ["uvicorn", "src.main:app", "--timeout-graceful-shutdown", "20"]',
      'CMD ["true"]',
    ),
  ],
  ['DKR-02', 'the user is commented out', edit('Dockerfile', 'USER 10001', '# USER 10001')],
  ['PRJ-01', 'the lock is emptied', { ...GOOD_SERVICE, 'uv.lock': '' }],
  [
    'PRJ-04',
    'the linter always succeeds',
    edit('.github/workflows/ci.yml', 'ruff check .', 'ruff check . --exit-zero'),
  ],
];

describe('a mutant loses its credit', () => {
  it.each(MUTANTS)('%s: %s', async (id, _, files) => {
    const [before, after] = [await credits(GOOD_SERVICE), await credits(files)];
    expect(before.get(id)).toBeGreaterThan(0);
    expect(after.get(id)).toBe(0);
  });
});

describe('what runs nothing changes nothing', () => {
  const commented = Object.fromEntries(
    Object.entries(GOOD_SERVICE).map(([path, text]) => [
      path,
      path.endsWith('.py') ? `# rate limit, HSTS, OAuth2PasswordBearer\n${text}` : text,
    ]),
  );
  const reformatted = Object.fromEntries(
    Object.entries(GOOD_SERVICE).map(([path, text]) => [
      path,
      path.endsWith('.py') ? text.replaceAll('\n\n', '\n\n\n') : text,
    ]),
  );
  const renamed = Object.fromEntries(
    Object.entries(GOOD_SERVICE).map(([path, text]) => [
      path.replace(/^src\//, 'orders/'),
      text.replaceAll(/\bsrc\b/g, 'orders'),
    ]),
  );
  const cases: readonly (readonly [string, Files])[] = [
    ['comments', commented],
    ['blank lines', reformatted],
    ['another name of the package', renamed],
    [
      'a file that nothing imports',
      {
        ...GOOD_SERVICE,
        'src/unused.py':
          'import sentry_sdk\nsentry_sdk.init(dsn="x")\nfrom prometheus_fastapi_instrumentator import Instrumentator\n',
      },
    ],
    ['marks of a generator', { ...GOOD_SERVICE, 'patternbank.lock': '{"schema": "lock/1"}' }],
  ];
  it.each(cases)('%s', async (_, files) => {
    expect([...(await credits(files))]).toEqual([...(await credits(GOOD_SERVICE))]);
  });
});

describe('a hostile tree gets a report', () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
    .split('')
    .map(
      (name, index) =>
        `${name}: &${name} [${Array.from({ length: 10 }, () => `*${'abcdefgh'[index] ?? 'a'}`).join(', ')}]`,
    )
    .join('\n')}`;
  const hostile: readonly (readonly [string, Files])[] = [
    ['Python that is none', { 'src/orders.py': ')))(((: def class 1 2 3 ]]]' }],
    [
      'conflict markers',
      { 'src/orders.py': `<<<<<<< ours\n${GOOD_SERVICE['src/orders.py'] ?? ''}=======\n>>>>>>> theirs\n` },
    ],
    ['a Jinja template', { 'src/orders.py': '{% for x in y %}\nclass {{ x }}:\n{% endfor %}' }],
    ['a YAML bomb', { '.github/workflows/ci.yml': bomb }],
    ['broken TOML', { 'pyproject.toml': '[project\nname = ' }],
    ['a path with a line break', { 'src/a\nb.py': 'x = 1' }],
    ['endless nesting', { 'src/orders.py': `${'('.repeat(20_000)}1${')'.repeat(20_000)}` }],
    ['nothing at all', Object.fromEntries(Object.keys(GOOD_SERVICE).map((path) => [path, '']))],
  ];
  it.each(hostile)('%s', async (_, files) => {
    const good = await assessFiles(GOOD_SERVICE);
    const report = await assessFiles({ ...GOOD_SERVICE, ...files });
    expect(report.probes).toHaveLength(PROBES.length);
    expect(Number.isInteger(report.rawScore)).toBe(true);
    expect(report.rawScore).toBeLessThanOrEqual(good.rawScore);
    expect(
      report.probes.filter(
        ({ outcome, because }) => outcome === 'unknown' && because?.startsWith('the probe failed') === true,
      ),
    ).toEqual([]);
  });

  it('a binary file named .py and a file too large are omissions', async () => {
    const reader = new ModuleReader(
      await openPythonParser(new URL('../../assets', import.meta.url).pathname),
    );
    const large = textFile('src/large.py', 'x = 1\n'.repeat(200_000));
    const binary = { path: 'src/binary.py', bytes: new Uint8Array([1, 0, 2]), mode: '100644' as const };
    const { omissions } = await assess(FileTree.of([large, binary]), { reader });
    expect(omissions.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['src/large.py', 'src/binary.py']),
    );
  });

  it('a library is not a service', async () => {
    expect((await assessFiles({ 'lib.py': 'def add(a, b):\n    return a + b' })).notAService).toBe(true);
  });
});

describe('the rubric', () => {
  it('has 89 probes with the weights that it plans, and no id twice', () => {
    const planned = Object.values(RUBRIC).flatMap(({ code, probes }) =>
      probes.map((weight, index) => `${code}-${String(index + 1).padStart(2, '0')} ${weight}`),
    );
    expect(PROBES.map(({ id, weight }) => `${id} ${weight}`)).toEqual(planned);
    expect(PROBES).toHaveLength(89);
  });

  it.each(PROBES.map((probe) => [probe.id, probe] as const))(
    '%s asks a question and says what to do',
    (_, { asks, fix, remedy, why }) => {
      expect(asks).toMatch(/^[A-Z].*\?$/);
      expect(fix).toMatch(/^[a-z].*[^.]$/);
      expect(why).toMatch(/\.$/);
      expect(remedy.snippet.length).toBeGreaterThan(0);
    },
  );
});
