import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { Code } from '../../src/compose/code.ts';
import { CONTRIBUTION_KINDS } from '../../src/compose/index.ts';
import { registryOf } from '../../src/compose/kinds/registry.ts';
import { lineSpan } from '../../src/diagnostics/index.ts';

interface Written {
  readonly pattern: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Contributions of one kind, in the order given, each on a line of its own. */
function merge(name: string, ...written: readonly Written[]) {
  const kind = CONTRIBUTION_KINDS.find((each) => each.kind === name);
  if (kind === undefined) throw new Error(`no kind ${name}`);
  return kind.merge(
    written.map(({ pattern, value }, index) => ({
      pattern,
      value,
      span: lineSpan(`patterns/x/${pattern}/pattern.yml`, index + 1),
    })),
  );
}

const from = (pattern: string, value: Readonly<Record<string, unknown>>): Written => ({ pattern, value });

/** A view with its code as text. */
function texts(value: unknown): unknown {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return value.map(texts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, texts(item)]));
}

describe('the registry', () => {
  it('refuses two kinds of one name', () => {
    const [first] = CONTRIBUTION_KINDS;
    expect(() => registryOf(first === undefined ? [] : [first, first])).toThrow(RangeError);
  });

  it.each(CONTRIBUTION_KINDS.map((kind) => [kind.kind, kind] as const))(
    '%s explains itself and merges nothing into a view',
    (_, kind) => {
      const { view, diagnostics } = kind.merge([]);
      expect(kind.explanation).toMatch(/\.$/);
      expect(diagnostics).toEqual([]);
      expect(Object.keys(view)).toHaveLength(1);
    },
  );

  it.each(CONTRIBUTION_KINDS.map((kind) => [kind.kind, kind] as const))(
    '%s refuses a field that it does not know',
    (_, kind) => {
      expect(kind.schema.safeParse({ surprise: 1 }).success).toBe(false);
    },
  );
});

describe('python.dependency', () => {
  const of = (pattern: string, spec: string, more = {}) => from(pattern, { name: 'limits', spec, ...more });

  it.each([
    ['the stricter lower bound', '>=5,<6', '>=5.8,<6', '>=5.8,<6'],
    ['the stricter upper bound', '>=5,<7', '>=5,<6.2', '>=5,<6.2'],
    ['numbers, not texts', '>=5.9', '>=5.10', '>=5.10'],
    ['exclusions of both', '>=5,!=5.1', '!=5.2', '>=5,!=5.1,!=5.2'],
    ['an open bound over a closed one', '>5', '>=5', '>5'],
    ['nothing beside something', '', '<6', '<6'],
    ['one version within bounds', '==5.8', '>=5,<6', '>=5,==5.8,<6'],
  ])('takes %s', (_, first, second, spec) => {
    const { view, diagnostics } = merge('python.dependency', of('a', first), of('b', second));
    expect(diagnostics).toEqual([]);
    expect(texts(view)).toEqual({ dependencies: { main: [`"limits${spec}"`], dev: [] } });
    expect(texts(merge('python.dependency', of('b', second), of('a', first)).view)).toEqual(texts(view));
  });

  it.each([
    ['bounds that leave nothing', '>=6', '<6'],
    ['two fixed versions', '==5.8', '==5.9'],
    ['a fixed version outside', '==5.8', '>=6'],
    ['an empty point', '>=6,<=6', '<6'],
  ])('refuses %s and names both manifests with their lines', (_, first, second) => {
    const [problem] = merge('python.dependency', of('a', first), of('b', second)).diagnostics;
    expect(problem).toMatchObject({
      code: 'compose/clash',
      span: { file: 'patterns/x/b/pattern.yml', line: 2 },
      related: [{ span: { file: 'patterns/x/a/pattern.yml', line: 1 } }],
    });
  });

  it('unites extras, knows names as PEP 503 does, sorts, and keeps groups apart', () => {
    const { view } = merge(
      'python.dependency',
      from('a', { name: 'SQLAlchemy', extras: ['asyncio'], spec: '>=2.1' }),
      from('b', { name: 'sqlalchemy', extras: ['aiosqlite'], spec: '<3' }),
      from('c', { name: 'pytest', group: 'dev' }),
      from('d', { name: 'alembic' }),
    );
    expect(texts(view)).toEqual({
      dependencies: { main: ['"alembic"', '"sqlalchemy[aiosqlite,asyncio]>=2.1,<3"'], dev: ['"pytest"'] },
    });
  });
});

describe('app.middleware', () => {
  const of = (id: string, phase: string, more = {}) =>
    from(id, { id, module: `src.core.${id}`, symbol: 'Middleware', phase, ...more });
  const ids = (...written: readonly Written[]) =>
    (merge('app.middleware', ...written).view['middleware'] as readonly { readonly id: string }[]).map(
      ({ id }) => id,
    );

  it('is added innermost first: the phases, outermost first, turned round', () => {
    expect(
      ids(
        of('a', 'security'),
        of('b', 'app'),
        of('c', 'transport'),
        of('d', 'limits'),
        of('e', 'observability'),
      ),
    ).toEqual(['b', 'd', 'a', 'e', 'c']);
  });

  it('keeps `after` and `before` within a phase, and ids where nothing is said', () => {
    expect(
      ids(
        of('a', 'app', { after: ['b'] }),
        of('b', 'app'),
        of('c', 'app', { before: ['b'] }),
        of('d', 'app'),
      ),
    ).toEqual(['d', 'a', 'b', 'c']);
  });

  it('ignores a name that nobody gives', () => {
    expect(ids(of('a', 'app', { after: ['nobody'] }))).toEqual(['a']);
  });

  it('gives one order whatever the order of the patterns', () => {
    const written = [
      of('a', 'app'),
      of('b', 'app', { before: ['a'] }),
      of('c', 'limits'),
      of('d', 'transport'),
      of('e', 'app', { after: ['b'] }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(written, { minLength: written.length }), (shuffled) => {
        expect(ids(...shuffled)).toEqual(ids(...written));
      }),
    );
  });

  it('refuses a circle and names its members', () => {
    const [problem] = merge(
      'app.middleware',
      of('a', 'app', { after: ['b'] }),
      of('b', 'app', { after: ['c'] }),
      of('c', 'app', { after: ['a'] }),
      of('d', 'app'),
    ).diagnostics;
    expect(problem?.code).toBe('compose/cycle');
    expect(problem?.message).toContain('`a`');
    expect(problem?.message).not.toContain('`d`');
  });

  it('gives null where there are no arguments', () => {
    expect(
      texts(merge('app.middleware', of('a', 'app'), of('b', 'app', { arguments: 'settings=settings' })).view),
    ).toMatchObject({
      middleware: [
        { id: 'b', arguments: 'settings=settings' },
        { id: 'a', arguments: null },
      ],
    });
  });

  it.each(['f(x)\nimport os', 'a # b', 'a; b'])('refuses arguments that are no expression: %j', (text) => {
    expect(() => merge('app.middleware', of('a', 'app', { arguments: text }))).toThrow();
  });
});

describe('settings.field', () => {
  const of = (pattern: string, value: Readonly<Record<string, unknown>>) =>
    from(pattern, { type: 'int', description: 'How many', ...value });

  it('writes a field with its limits, and its line of .env.example', () => {
    const { view } = merge(
      'settings.field',
      of('a', { group: 'rate_limit', name: 'requests', default: 100, constraints: { ge: 1 } }),
      of('a', {
        name: 'log_level',
        type: 'Literal["info"]',
        default: 'info',
        imports: [{ module: 'typing', name: 'Literal' }],
      }),
      of('b', {
        name: 'redis_url',
        type: 'str | None',
        default: null,
        env_example: 'redis://localhost:6379/0',
        commented: true,
      }),
      of('b', {
        name: 'jwt_secret',
        type: 'SecretStr',
        secret: true,
        env_example: 'it is "x"',
        imports: [{ module: 'pydantic', name: 'SecretStr' }],
      }),
      of('b', { name: 'origins', type: 'list[str]', default: ['a b'] }),
    );
    expect(texts(view)).toMatchObject({
      settings: {
        imports: ['from pydantic import Field, SecretStr', 'from typing import Literal'],
        groups: [
          {
            name: 'rate_limit',
            class_name: 'RateLimitSettings',
            fields: [
              {
                env: 'RATE_LIMIT__REQUESTS',
                line: 'requests: int = Field(default=100, ge=1, description="How many")',
                example: '100',
                commented: true,
              },
            ],
          },
        ],
        fields: [
          {
            name: 'jwt_secret',
            line: 'jwt_secret: SecretStr = Field(description="How many")',
            example: '"it is \\"x\\""',
            commented: false,
            required: true,
          },
          { name: 'log_level', example: 'info', commented: true },
          {
            name: 'origins',
            line: 'origins: list[str] = Field(default=["a b"], description="How many")',
            example: `'["a b"]'`,
          },
          { name: 'redis_url', example: 'redis://localhost:6379/0', commented: true, required: false },
        ],
      },
    });
  });

  it('gives a secret with a default the type that the field has', () => {
    const { view } = merge(
      'settings.field',
      of('a', { name: 'url', type: 'SecretStr', default: 'postgresql://x', secret: true }),
    );
    expect(texts(view)).toMatchObject({
      settings: {
        imports: ['from pydantic import Field, SecretStr'],
        fields: [
          {
            line: 'url: SecretStr = Field(default=SecretStr("postgresql://x"), description="How many")',
            example: 'postgresql://x',
          },
        ],
      },
    });
  });

  it('takes the same field from two patterns once', () => {
    const { view, diagnostics } = merge(
      'settings.field',
      of('a', { name: 'x', default: 1 }),
      of('b', { default: 1, name: 'x' }),
    );
    expect(diagnostics).toEqual([]);
    expect(texts(view)).toMatchObject({ settings: { fields: [{ name: 'x' }] } });
  });

  it.each([
    ['another default', { default: 2 }],
    ['another type', { type: 'str' }],
  ])('refuses %s', (_, other) => {
    const [problem] = merge(
      'settings.field',
      of('a', { name: 'x', default: 1 }),
      of('b', { name: 'x', default: 1, ...other }),
    ).diagnostics;
    expect(problem).toMatchObject({ code: 'compose/clash', message: expect.stringContaining('`X`') });
  });

  it('refuses a type that is more than an annotation', () => {
    expect(() => merge('settings.field', of('a', { name: 'x', type: 'int = 1\nimport os' }))).toThrow();
  });
});

describe('compose.service', () => {
  const of = (pattern: string, name: string, body: Readonly<Record<string, unknown>>) =>
    from(pattern, { name, body });
  const services = (...written: readonly Written[]) => {
    const { services: code } = merge('compose.service', ...written).view as { readonly services: Code };
    return parseYaml(code.text) as unknown;
  };

  it('unites what two patterns say of one service', () => {
    expect(
      services(
        of('a', 'app', {
          build: '.',
          environment: { A: '1' },
          ports: ['127.0.0.1:8000:8000'],
          depends_on: { db: { condition: 'service_healthy' } },
        }),
        of('b', 'app', {
          build: '.',
          environment: { B: 'yes' },
          volumes: ['x:/x'],
          depends_on: { redis: { condition: 'service_started' } },
        }),
      ),
    ).toEqual({
      app: {
        build: '.',
        environment: { A: '1', B: 'yes' },
        ports: ['127.0.0.1:8000:8000'],
        depends_on: { db: { condition: 'service_healthy' }, redis: { condition: 'service_started' } },
        volumes: ['x:/x'],
      },
    });
  });

  it.each([
    ['another image', { image: 'a' }, { image: 'b' }],
    ['another value deep inside', { deploy: { replicas: 1 } }, { deploy: { replicas: 2 } }],
    ['another command', { command: ['a'] }, { command: ['b'] }],
  ])('refuses %s', (_, first, second) => {
    const [problem] = merge('compose.service', of('a', 'app', first), of('b', 'app', second)).diagnostics;
    expect(problem?.code).toBe('compose/clash');
  });

  it('refuses one port of the host for two services', () => {
    const { diagnostics } = merge(
      'compose.service',
      of('a', 'app', { ports: ['8000:80'] }),
      of('b', 'metrics', { ports: ['127.0.0.1:8000:9090'] }),
    );
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining('port 8000 of the host'),
    ]);
  });
});

describe('pyproject.table', () => {
  const of = (pattern: string, table: string, value: Readonly<Record<string, unknown>>) =>
    from(pattern, { table, value });
  const written = (...given: readonly Written[]) =>
    (merge('pyproject.table', ...given).view as { readonly pyproject_tables: Code }).pyproject_tables.text;

  it('unites tables, and the lists that are sets', () => {
    const text = written(
      of('a', 'tool.ruff.lint', { select: ['E', 'F'], isort: { 'known-first-party': ['src'] } }),
      of('b', 'tool.ruff', { 'line-length': 100, lint: { select: ['F', 'S'] } }),
    );
    expect(parseToml(text)).toEqual({
      tool: {
        ruff: {
          'line-length': 100,
          lint: { select: ['E', 'F', 'S'], isort: { 'known-first-party': ['src'] } },
        },
      },
    });
    expect(text.split('\n').filter((line) => line.startsWith('['))).toEqual([
      '[tool.ruff]',
      '[tool.ruff.lint]',
      '[tool.ruff.lint.isort]',
    ]);
  });

  it('refuses two values under one key', () => {
    const [problem] = merge(
      'pyproject.table',
      of('a', 'tool.x', { y: 1 }),
      of('b', 'tool', { x: { y: 2 } }),
    ).diagnostics;
    expect(problem?.message).toContain('`tool.x.y`');
  });
});

describe('one owner for each', () => {
  it.each([
    ['app.lifespan', { id: 'x', module: 'src.a', symbol: 'a' }],
    ['app.router', { id: 'x', module: 'src.a', symbol: 'a' }],
    ['app.setup', { id: 'x', module: 'src.a', symbol: 'a' }],
    [
      'app.exception_handler',
      { id: 'x', exception: { module: 'a', name: 'E' }, module: 'src.a', symbol: 'a' },
    ],
    ['health.check', { name: 'x', module: 'src.a', symbol: 'a' }],
    ['make.target', { name: 'x', help: 'Run x' }],
    ['ci.step', { id: 'x', name: 'X', run: 'x', order: 1 }],
    ['readme.section', { title: 'X', order: 1, body: 'x' }],
    ['settings.production_rule', { id: 'x', message: 'no', condition: 'self.debug' }],
  ])('%s', (kind, value) => {
    expect(merge(kind, from('a', value), from('b', value)).diagnostics.map(({ code }) => code)).toEqual([
      'compose/clash',
    ]);
  });

  it('an exception has one handler, whatever the ids', () => {
    const of = (pattern: string) =>
      from(pattern, { id: pattern, exception: { module: 'a', name: 'E' }, module: 'src.a', symbol: pattern });
    expect(merge('app.exception_handler', of('a'), of('b')).diagnostics).toHaveLength(1);
  });

  it.each([
    ['the same route', 'GET /livez', 'GET /livez', 1],
    ['a parameter of another name', 'GET /a/{x}', 'GET /a/{y}', 1],
    ['another method', 'GET /a', 'POST /a', 0],
  ])('routers: %s', (_, first, second, clashes) => {
    const of = (id: string, route: string) =>
      from(id, { id, module: `src.${id}`, symbol: 'router', routes: [route] });
    expect(merge('app.router', of('a', first), of('b', second)).diagnostics).toHaveLength(clashes);
  });
});

describe('lists', () => {
  it('lines of .gitignore keep their order, each once', () => {
    expect(
      texts(
        merge(
          'gitignore.line',
          from('a', { line: '*.log' }),
          from('b', { line: '!keep.log' }),
          from('c', { line: '*.log' }),
        ).view,
      ),
    ).toEqual({ gitignore: ['*.log', '!keep.log'] });
  });

  it('lifespans start behind what they need', () => {
    const of = (id: string, after: readonly string[]) => from(id, { id, module: 'src.a', symbol: id, after });
    expect(texts(merge('app.lifespan', of('a', ['z']), of('z', [])).view)).toMatchObject({
      lifespan: [{ id: 'z' }, { id: 'a' }],
    });
  });

  it('a CI step is a YAML item, scripts of several lines included', () => {
    const { view } = merge(
      'ci.step',
      from('a', { id: 'b', name: 'Test: all', run: 'a\nb "$X"\n', order: 2 }),
      from('a', { id: 'a', name: 'Lint', run: 'ruff check', order: 1 }),
    );
    const [first, second] = (view as { readonly ci_steps: readonly { readonly step: Code }[] }).ci_steps;
    expect([parseYaml(first?.step.text ?? ''), parseYaml(second?.step.text ?? '')]).toEqual([
      [{ name: 'Lint', run: 'ruff check' }],
      [{ name: 'Test: all', run: 'a\nb "$X"\n' }],
    ]);
  });
});

describe('database.table', () => {
  const table = (name: string, symbol: string, type = 'sa.Uuid()') => ({
    name,
    module: 'src.models.tables',
    symbol,
    upgrade: [`op.create_table("${name}", sa.Column("id", ${type}))`],
  });

  it('keeps the order of a pattern, so that a table comes after the one that it refers to', () => {
    const { view } = merge(
      'database.table',
      from('a', table('b_parents', 'Parent')),
      from('a', table('a_children', 'Child')),
    );
    expect(texts(view)).toMatchObject({ tables: { all: [{ name: 'b_parents' }, { name: 'a_children' }] } });
  });

  it.each([
    ['sa.Uuid()', []],
    ['postgresql.JSONB()', ['from sqlalchemy.dialects import postgresql']],
  ])('imports for %s what its statements need', (type, imports) => {
    const { view } = merge('database.table', from('a', table('jobs', 'Job', type)));
    expect(texts(view)).toMatchObject({ tables: { imports } });
  });

  it('refuses a table of two patterns', () => {
    const { diagnostics } = merge(
      'database.table',
      from('a', table('jobs', 'Job')),
      from('b', table('jobs', 'Work')),
    );
    expect(diagnostics).toMatchObject([{ severity: 'error' }]);
  });

  it('takes calls of Alembic only', () => {
    const kind = CONTRIBUTION_KINDS.find((each) => each.kind === 'database.table');
    const value = { ...table('jobs', 'Job'), upgrade: ['import os'] };
    expect(kind?.schema.safeParse(value).success).toBe(false);
  });
});

describe('job.handler', () => {
  const handler = (name: string) => ({ name, module: `src.jobs.${name}`, symbol: name });

  it('sorts by name, and refuses two handlers of one job', () => {
    const { view, diagnostics } = merge(
      'job.handler',
      from('a', handler('send_mail')),
      from('b', handler('clean_up')),
      from('c', handler('send_mail')),
    );
    expect(view).toMatchObject({ job_handlers: [{ name: 'clean_up' }, { name: 'send_mail' }] });
    expect(diagnostics).toMatchObject([{ severity: 'error' }]);
  });
});
