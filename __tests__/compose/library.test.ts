import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import {
  CONTRIBUTION_KINDS,
  type Composition,
  compose,
  masterProject,
  openCage,
  openRuff,
  type PythonFormatter,
  type Render,
  renderInProcess,
} from '../../src/compose/index.ts';
import { type Pattern, readPatterns } from '../../src/pattern/index.ts';
import { factsOf, solve } from '../../src/plan/index.ts';
import { readSpec, type SpecRequirements } from '../../src/spec/index.ts';
import { readTree } from '../../src/tree/index.ts';

// Other processes answer, on machines that do other things as well.
jest.setTimeout(60_000);

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, 'patterns');
const EXAMPLE = join(ROOT, 'examples', 'task-tracker', 'spec.md');

let patterns: readonly Pattern[];
let ruff: PythonFormatter;

beforeAll(async () => {
  const { tree } = await readTree(FOLDER);
  patterns = readPatterns(tree, CONTRIBUTION_KINDS).patterns;
  ruff = await openRuff(new URL('../../assets/', import.meta.url));
});

function composedFor(spec: SpecRequirements, render: Render = renderInProcess): Promise<Composition> {
  const hits = patterns.map((pattern) => ({
    pattern,
    relevance: 5000,
    quality: 9000,
    productionReady: true,
    why: 'all are asked',
  }));
  const { plan } = solve({ spec, hits: [hits] });
  const masterLock = readFileSync(join(FOLDER, 'uv.lock'), 'utf8');
  return compose({ plan, spec, facts: factsOf(spec), render, format: ruff, masterLock });
}

const example = (): SpecRequirements => readSpec([{ path: 'spec.md', bytes: readFileSync(EXAMPLE) }]);

describe('the library', () => {
  it('has a master lock for every dependency of every pattern (scripts/renew-lock.sh renews it)', () => {
    const { text, diagnostics } = masterProject(patterns);
    expect(diagnostics).toEqual([]);
    expect(readFileSync(join(FOLDER, 'pyproject.toml'), 'utf8')).toBe(text);
  });

  it('keeps the Python that it copies as its formatter writes it', () => {
    const unformatted = patterns.flatMap(({ id, files }) =>
      files
        .filter(
          ({ source, template }) =>
            source.endsWith('.py') &&
            JSON.stringify(ruff.format(template)) !== JSON.stringify({ text: template }),
        )
        .map(({ source }) => `${id}: ${source}`),
    );
    expect(unformatted).toEqual([]);
  });

  it('gives the example a lock, with nothing left out', async () => {
    const { tree, omissions } = await composedFor(example());
    expect(tree.has('uv.lock')).toBe(true);
    expect(omissions).toEqual([]);
  });

  it.each(['docker', 'metrics', 'ci_cd', 'rate_limit', 'cors', 'security.headers'] as const)(
    'leaves `%s` out where the spec excludes it, and nothing of it in any file',
    async (id) => {
      const asked = example();
      const features = [
        ...asked.features.filter((feature) => feature.id !== id),
        { id, status: 'excluded' as const, via: 'frontmatter' as const, evidence: [] },
      ];
      const { tree } = await composedFor({ ...asked, features });
      const texts = tree.paths().map((path) => tree.text(path) ?? '');
      expect(texts.filter((text) => LEFTOVERS[id].test(text))).toEqual([]);
    },
  );

  it('gives an entity that is named like a table of a pattern another name', async () => {
    const asked = example();
    const [first] = asked.entities;
    if (first === undefined) throw new Error('the example has entities');
    const entities = [{ ...first, name: 'LoginAccount', table: 'login_accounts' }, ...asked.entities];
    const features = [
      ...asked.features,
      {
        id: 'auth.password' as const,
        status: 'required' as const,
        via: 'frontmatter' as const,
        evidence: [],
      },
    ];
    const { tree } = await composedFor({ ...asked, entities, features });
    expect(tree.paths()).toEqual(
      expect.arrayContaining(['src/models/login_account_record.py', 'src/models/login_tables.py']),
    );
    const migration = tree.text('migrations/versions/0001_initial.py') ?? '';
    expect(migration.match(/op\.create_table\(\s*"login_accounts\w*"/g)).toHaveLength(2);
  });

  it('gives the same bytes in a cage as without one', async () => {
    const worker = join(ROOT, 'src', 'compose', 'cage', 'worker.ts');
    const caged = await composedFor(example(), openCage({ worker, readable: ROOT, patience: 30_000 }));
    expect(caged.tree.gitTreeId()).toBe((await composedFor(example())).tree.gitTreeId());
  });
});

(spawnSync('uv', ['--version']).status === 0 ? describe : describe.skip)('where uv is at hand', () => {
  it('agrees that the master lock is one for its project', () => {
    const folder = mkdtempSync(join(tmpdir(), 'patternbank-master-'));
    try {
      for (const name of ['pyproject.toml', 'uv.lock']) copyFileSync(join(FOLDER, name), join(folder, name));
      expect(spawnSync('uv', ['lock', '--check', '--offline', '--no-cache'], { cwd: folder }).status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** What would be left of a feature that the spec excludes. */
const LEFTOVERS = {
  docker: /docker\/|FROM python|package-ecosystem: docker/,
  metrics: /src\.core\.metrics|METRICS_TOKEN/,
  ci_cd: /package-ecosystem: github-actions|\bjobs:/,
  rate_limit: /src\.core\.rate_limit|REDIS_URL|image: redis/,
  cors: /CORSMiddleware|CORS__/,
  'security.headers': /SecurityHeadersMiddleware/,
} as const;

const HOSTILE = [
  '"""',
  '{{7*7}}{% if %}',
  'two\nlines\r\nimport os',
  '# noqa',
  "'; DROP TABLE users; --",
  '\\',
  '${HOME} $(id) `id`',
  '${{ secrets.GITHUB_TOKEN }}',
  '\u202e\u0000\ud800',
  '<script>alert(1)</script>',
];

/** The example with one text in every place where a spec holds free text. */
function said(spec: SpecRequirements, text: string): SpecRequirements {
  return {
    ...spec,
    app: { ...spec.app, title: text, description: text },
    entities: spec.entities.map((entity) => ({
      ...entity,
      description: text,
      fields: entity.fields.map((field) => (field.pk === true ? field : { ...field, description: text })),
    })),
    endpoints: spec.endpoints.map((endpoint) => ({ ...endpoint, summary: text })),
  };
}

/** The syntax tree of a module with every string, and what depends on none, left out. */
const SHAPES = `
import ast, json, sys
def shape(text):
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)
print(json.dumps([{path: shape(text) for path, text in files.items()} for files in json.load(sys.stdin)]))
`;

(spawnSync('python3', ['-c', 'pass']).status === 0 ? describe : describe.skip)(
  'where Python is at hand, text of a spec',
  () => {
    it('changes no syntax tree of any module, and no key of any data', async () => {
      const trees = await Promise.all(
        ['A plain sentence.', ...HOSTILE].map(
          async (text) => (await composedFor(said(example(), text))).tree,
        ),
      );
      const modules = trees.map((tree) =>
        Object.fromEntries(
          tree
            .paths()
            .filter((path) => path.endsWith('.py'))
            .map((path) => [path, tree.text(path)]),
        ),
      );
      const { stdout, stderr } = spawnSync('python3', ['-c', SHAPES], {
        input: JSON.stringify(modules),
        encoding: 'utf8',
        maxBuffer: 1e9,
      });
      expect(stderr).toBe('');
      const [plain, ...others] = JSON.parse(stdout) as readonly object[];
      for (const [index, other] of others.entries())
        expect({ text: HOSTILE[index], shapes: other }).toEqual({ text: HOSTILE[index], shapes: plain });
      const [first, ...rest] = trees.map((tree) =>
        tree.paths().map((path) => [path, keysOf(path, tree.text(path) ?? '')]),
      );
      for (const keys of rest) expect(keys).toEqual(first);
    });
  },
);

/** Keys of a data file, its texts left out; `undefined` for every other file. */
function keysOf(path: string, text: string): unknown {
  if (path.endsWith('.toml')) return blanked(parseToml(text));
  return /\.ya?ml$/.test(path) ? blanked(parseYaml(text)) : undefined;
}

function blanked(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return value.map(blanked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, blanked(item)]));
}
