import { spawnSync } from 'node:child_process';
import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { renderInProcess } from '../../src/compose/index.ts';
import type { Entity, SpecRequirements } from '../../src/spec/index.ts';
import { composed, EMPTY_SPEC } from './composing.ts';
import { hostileText } from './hostile.ts';
import { problemsOf } from './rendering.ts';

// Other processes answer, on machines that do other things as well.
jest.setTimeout(60_000);

const file = (source: string, more = ''): string => `  - {source: "${source}", ownership: managed${more}}\n`;

function entity(name: string, table: string): Entity {
  return {
    name,
    table,
    aliases: [],
    fields: [],
    unique: [],
    indexes: [],
    status: 'required',
    inferred: false,
    src: [],
  };
}

const SHOP: SpecRequirements = {
  ...EMPTY_SPEC,
  entities: [entity('Book', 'books'), entity('OrderItem', 'order_items')],
};

describe('files', () => {
  it('are written once, or once for each entity, and static ones byte for byte', async () => {
    const { tree, files } = await composed({
      spec: SHOP,
      patterns: {
        tables: {
          manifest: `files:\n${file('src/entity.py.liquid', ', path: "src/models/{{ entity.name.snake }}.py", foreach: entity')}${file('run.sh', ', executable: true')}`,
          files: {
            'src/entity.py.liquid': 'x={{ entity.name.pascal | py }}\n',
            'run.sh': 'echo {{ x }}\t\n\n\n',
          },
        },
      },
    });
    expect(Object.fromEntries(tree.paths().map((path) => [path, tree.text(path)]))).toEqual({
      'run.sh': 'echo {{ x }}\t\n\n\n',
      'src/models/book.py': 'x = "Book"\n',
      'src/models/order_item.py': 'x = "OrderItem"\n',
    });
    expect(tree.files().map(({ mode }) => mode)).toEqual(['100755', '100644', '100644']);
    expect(files.map(({ path, pattern, ownership }) => [path, pattern, ownership])).toEqual([
      ['run.sh', 'tables', 'managed'],
      ['src/models/book.py', 'tables', 'managed'],
      ['src/models/order_item.py', 'tables', 'managed'],
    ]);
  });

  it('are left out where their `when` does not hold', async () => {
    const patterns = {
      a: {
        manifest: `provides: [x.y]\nfiles:\n${file('a.txt', ', when: entities > 0')}${file('b.txt', ', when: provides x.y')}`,
        files: { 'a.txt': '', 'b.txt': '' },
      },
    };
    expect((await composed({ patterns })).tree.paths()).toEqual(['b.txt']);
    expect((await composed({ patterns, spec: SHOP })).tree.paths()).toEqual(['a.txt', 'b.txt']);
  });

  it('know the names of every template and the parameters of their own pattern', async () => {
    const { tree } = await composed({
      patterns: {
        a: {
          manifest: `provides: [x.y]\nparameters:\n  limit: {type: int, default: 5, description: How many at most}\nfiles:\n${file('a.py.liquid')}`,
          files: {
            'a.py.liquid':
              'a = [{{ APP_NAME | py }}, {{ DATABASE_URL | py }}, {{ parameters.limit }}, {{ service.base_path | py }}]\n{% if capabilities contains "x.y" %}\nb = 1\n{% endif %}\n',
          },
        },
      },
    });
    expect(tree.text('a.py')).toBe(
      'a = ["book-shop", "postgresql+asyncpg://localhost:5432/book_shop", 5, "/api/v1"]\nb = 1\n',
    );
  });
});

describe('one owner for each path', () => {
  const both = (first: string, second: string) =>
    composed({
      patterns: {
        a: { manifest: `files:\n${file('x.txt', `, path: "${first}"`)}`, files: { 'x.txt': '' } },
        b: { manifest: `files:\n${file('y.txt', `, path: "${second}"`)}`, files: { 'y.txt': '' } },
      },
    });

  it.each([
    ['the same path', 'src/x.txt', 'src/x.txt'],
    ['another case of letters', 'src/x.txt', 'SRC/X.txt'],
  ])('%s is refused, naming both', async (_, first, second) => {
    const [problem] = await problemsOf(both(first, second));
    expect(problem).toMatchObject({
      code: 'compose/two-owners',
      message: expect.stringMatching(/`a` and `b`/),
      span: { file: 'patterns/project/b/pattern.yml' },
      related: [{ span: { file: 'patterns/project/a/pattern.yml' } }],
    });
  });

  it('a path that its template repeats is refused', async () => {
    const manifest = `files:\n${file('x.txt', ', path: "{{ entity.name.snake }}.txt", foreach: entity')}`;
    const patterns = { a: { manifest, files: { 'x.txt': '' } } };
    const [problem] = await problemsOf(composed({ spec: SHOP, patterns, paths: () => 'all.txt' }));
    expect(problem?.code).toBe('compose/two-owners');
  });

  it.each([
    '../x',
    '/etc/passwd',
    'a/../../x',
    '.git/config',
    'a/.GIT/hooks/x',
    'a.',
    'a/b ',
    'C:x',
    'a//x',
    'con.txt',
    'a\\b',
    '',
  ])('%j leaves the service', async (path) => {
    const patterns = { a: { manifest: `files:\n${file('x.txt')}`, files: { 'x.txt': '' } } };
    const [problem] = await problemsOf(composed({ patterns, paths: () => path }));
    expect(problem?.code).toBe('compose/path-outside');
  });
});

describe('contributions', () => {
  const HEALTH = {
    manifest: `files:\n${file('src/health.py')}`,
    files: { 'src/health.py': 'async def ping(app):\n    pass\n' },
  };
  const check = (module: string, symbol: string): string =>
    `contributes:\n  health.check:\n    - {name: db, module: ${module}, symbol: ${symbol}}\n`;

  it('reach the templates of other patterns as `merged`', async () => {
    const { tree } = await composed({
      patterns: {
        a: { ...HEALTH, manifest: `${HEALTH.manifest}${check('src.health', 'ping')}` },
        b: {
          manifest: `files:\n${file('main.py.liquid')}`,
          files: {
            'main.py.liquid':
              '{% for check in merged.health_checks %}\nfrom {{ check.module }} import {{ check.symbol }}\n{% endfor %}\n\nprint(ping)\n',
          },
        },
      },
    });
    expect(tree.text('main.py')).toBe('from src.health import ping\n\nprint(ping)\n');
  });

  it.each([
    ['a module that nobody writes', 'src.nowhere', 'ping', /no selected pattern/],
    ['a name that the module lacks', 'src.health', 'pong', /does not define/],
  ])('that name %s are refused', async (_, module, symbol, why) => {
    const [problem] = await problemsOf(
      composed({ patterns: { a: { ...HEALTH, manifest: `${HEALTH.manifest}${check(module, symbol)}` } } }),
    );
    expect(problem).toMatchObject({
      code: 'compose/missing-import',
      message: expect.stringMatching(why),
      span: { file: 'patterns/project/a/pattern.yml' },
    });
  });

  it('that are left out by their `when` are not merged', async () => {
    const manifest = `contributes:\n  gitignore.line:\n    - {line: a, when: entities > 0}\n    - {line: b}\nfiles:\n${file('ignored.txt.liquid', ', path: .gitignore')}`;
    const { tree } = await composed({
      patterns: {
        a: {
          manifest,
          files: { 'ignored.txt.liquid': '{% for line in merged.gitignore %}\n{{ line }}\n{% endfor %}\n' },
        },
      },
    });
    expect(tree.text('.gitignore')).toBe('b\n');
  });

  it('take values of parameters and of the service, and keep what they are', async () => {
    const manifest = `parameters:\n  limit: {type: int, default: 7, description: How many at most}\ncontributes:\n  settings.field:\n    - {name: limit, type: int, default: "{{ parameters.limit }}", description: "Of {{ APP_NAME }}"}\nfiles:\n${file('config.py.liquid')}`;
    const { tree } = await composed({
      patterns: {
        a: {
          manifest,
          files: {
            'config.py.liquid': '{% for field in merged.settings.fields %}\n{{ field.line }}\n{% endfor %}\n',
          },
        },
      },
    });
    expect(tree.text('config.py')).toBe('limit: int = Field(default=7, description="Of book-shop")\n');
  });

  it('that name what no template gets are refused', async () => {
    const manifest =
      'contributes:\n  settings.field:\n    - {name: limit, type: int, default: "{{ parameters.nope }}", description: No}\n';
    const [problem] = await problemsOf(composed({ patterns: { a: { manifest } } }));
    expect(problem).toMatchObject({
      code: 'compose/bad-contribution',
      message: expect.stringContaining('`parameters.nope`'),
    });
  });
});

describe('what was rendered must parse', () => {
  it.each([
    ['Python from a template', 'a.py.liquid', 'def (:\n', 'compose/python-syntax'],
    ['TOML', 'a.toml.liquid', 'a = \n', 'compose/data-syntax'],
    ['YAML', 'a.yml.liquid', 'a: [\n', 'compose/data-syntax'],
    ['JSON', 'a.json.liquid', '{', 'compose/data-syntax'],
  ])('%s', async (_, source, text, code) => {
    const [problem] = await problemsOf(
      composed({ patterns: { a: { manifest: `files:\n${file(source)}`, files: { [source]: text } } } }),
    );
    expect(problem).toMatchObject({ code, span: { file: `patterns/project/a/files/${source}` } });
  });
});

const REFLECTING = {
  texts: {
    manifest: `files:\n${['a.py.liquid', 'a.toml.liquid', 'a.yml.liquid', 'a.md.liquid', 'a.json.liquid'].map((source) => file(source)).join('')}`,
    files: {
      'a.py.liquid':
        '"""{{ service.app.title | docstring }}"""\n\n# {{ service.app.title | comment }}\ntitle = {{ service.app.title | py }}\n',
      'a.toml.liquid': '# {{ service.app.title | comment }}\ntitle = {{ service.app.title | toml }}\n',
      'a.yml.liquid': '# {{ service.app.title | comment }}\ntitle: {{ service.app.title | yaml }}\n',
      'a.md.liquid': '# {{ service.app.title | md }}\n',
      'a.json.liquid': '{ "title": {{ service.app.title | json }} }\n',
    },
  },
};

const titled = (title: string): SpecRequirements => ({ ...EMPTY_SPEC, app: { ...EMPTY_SPEC.app, title } });

describe('hostile text of a spec', () => {
  it('comes out of TOML, YAML and JSON as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (title) => {
        const { tree } = await composed({ spec: titled(title), patterns: REFLECTING });
        const text = title.toWellFormed();
        expect(parseToml(tree.text('a.toml') ?? '')).toEqual({ title: text });
        expect(parseYaml(tree.text('a.yml') ?? '')).toEqual({ title: text });
        expect(JSON.parse(tree.text('a.json') ?? '')).toEqual({ title });
      }),
      { numRuns: 60 },
    );
  });

  (spawnSync('python3', ['-c', 'pass']).status === 0 ? describe : describe.skip)(
    'where Python is at hand',
    () => {
      it('comes out of Python as it went in, and is nothing else there', async () => {
        const titles = [
          '""" + __import__("os").system("id") + """',
          '{{7*7}}',
          'a\n\nimport os',
          '# noqa',
          "'; DROP TABLE users; --",
          '\\',
          '"',
          '\ud800',
          ...fc.sample(hostileText, 60),
        ];
        const written = await Promise.all(
          titles.map(async (title) =>
            (await composed({ spec: titled(title), patterns: REFLECTING })).tree.text('a.py'),
          ),
        );
        const program =
          'import ast, json, sys\nout = []\nfor text in json.load(sys.stdin):\n    body = ast.parse(text).body\n    out.append([len(body), ast.literal_eval(body[-1].value)])\nprint(json.dumps(out))';
        const { stdout, stderr } = spawnSync('python3', ['-c', program], {
          input: JSON.stringify(written),
          encoding: 'utf8',
        });
        expect(stderr).toBe('');
        expect(JSON.parse(stdout)).toEqual(titles.map((title) => [2, title]));
      });
    },
  );
});

describe('same input, same bytes', () => {
  it('twice gives one tree', async () => {
    const first = await composed({ spec: titled('A "title"'), patterns: REFLECTING });
    const second = await composed({ spec: titled('A "title"'), patterns: REFLECTING });
    expect(second).toEqual(first);
    expect(second.tree.gitTreeId()).toBe(first.tree.gitTreeId());
  });

  it('what the renderer is asked does not depend on who answers', async () => {
    const asked: unknown[] = [];
    const render: typeof renderInProcess = (request) => {
      asked.push(structuredClone({ jobs: request.jobs.length }));
      return renderInProcess(request);
    };
    await composed({ patterns: REFLECTING, render });
    expect(asked).toEqual([{ jobs: 5 }, { jobs: 5 }]);
  });
});
