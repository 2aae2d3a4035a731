import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { parse as parseToml } from 'smol-toml';
import { composed, EMPTY_SPEC } from './composing.ts';

// Other processes answer, on machines that do other things as well.
jest.setTimeout(60_000);

const MASTER = readFileSync(join(import.meta.dirname, 'fixtures', 'master', 'uv.lock'), 'utf8');
const MASTER_PROJECT = readFileSync(
  join(import.meta.dirname, 'fixtures', 'master', 'pyproject.toml'),
  'utf8',
);

interface Wishes {
  readonly name?: string;
  readonly python?: string;
  readonly dependencies?: readonly string[];
  readonly dev?: readonly string[];
}

function pyproject({ name = 'book-shop', python = '>=3.11', dependencies = [], dev = [] }: Wishes): string {
  return [
    '[project]',
    `name = "${name}"`,
    'version = "0.1.0"',
    `requires-python = "${python}"`,
    `dependencies = ${JSON.stringify(dependencies)}`,
    ...(dev.length === 0 ? [] : ['', '[dependency-groups]', `dev = ${JSON.stringify(dev)}`]),
    '',
  ].join('\n');
}

/** Composes a service that is nothing but a `pyproject.toml`. */
function locked(text: string, masterLock?: string) {
  const manifest = 'files:\n  - {source: pyproject.toml, ownership: aggregate}\n';
  return composed({
    patterns: { a: { manifest, files: { 'pyproject.toml': text } } },
    ...(masterLock === undefined ? {} : { masterLock }),
  });
}

interface Locked {
  readonly package: readonly { readonly name: string; readonly version: string }[];
}

const namesIn = (lock: string): readonly string[] =>
  (parseToml(lock) as unknown as Locked).package.map(({ name }) => name);

const EVERYTHING: Wishes = {
  name: 'master',
  dependencies: ['httpx[http2]>=0.28,<1', 'limits>=5.8,<6'],
  dev: ['pytest>=9,<10'],
};

describe('the lock of a service', () => {
  it('is the master lock where the service asks for what the master asks for', async () => {
    const { tree, files } = await locked(MASTER_PROJECT, MASTER);
    expect(tree.text('uv.lock')).toBe(MASTER);
    expect(files).toContainEqual(
      expect.objectContaining({ path: 'uv.lock', pattern: 'a', ownership: 'aggregate' }),
    );
  });

  it('holds what the dependencies reach, and nothing else', async () => {
    const { tree } = await locked(pyproject({ dependencies: ['limits>=5.8,<6'] }), MASTER);
    const names = namesIn(tree.text('uv.lock') ?? '');
    expect(names).toEqual([
      'book-shop',
      'deprecated',
      'deprecated',
      'limits',
      'packaging',
      'typing-extensions',
      'wrapt',
    ]);
  });

  it('leaves an extra out that nobody asks for, with what only it brings', async () => {
    const without = (await locked(pyproject({ dependencies: ['httpx'] }), MASTER)).tree.text('uv.lock') ?? '';
    const complete =
      (await locked(pyproject({ dependencies: ['httpx[http2]'] }), MASTER)).tree.text('uv.lock') ?? '';
    expect(namesIn(without)).not.toContain('h2');
    expect(without).not.toContain('optional-dependencies');
    expect(namesIn(complete)).toContain('h2');
    expect(complete).toContain('{ name = "httpx", extra = ["http2"] }');
  });

  it('stands sorted among the packages, wherever its name puts it', async () => {
    const named = async (name: string) =>
      namesIn(
        (await locked(pyproject({ name, dependencies: ['limits'] }), MASTER)).tree.text('uv.lock') ?? '',
      );
    expect((await named('Aa_Shop'))[0]).toBe('aa-shop');
    expect((await named('zz')).at(-1)).toBe('zz');
  });

  it('a service named like a package gets a project of another name', async () => {
    const manifest = 'files:\n  - {source: pyproject.toml.liquid, ownership: aggregate}\n';
    const template = `[project]\nname = {{ PROJECT_NAME | toml }}\nversion = "0.1.0"\nrequires-python = ">=3.11"\ndependencies = ["limits"]\n`;
    const spec = { ...EMPTY_SPEC, app: { ...EMPTY_SPEC.app, name: 'limits', slug: 'limits' } };
    const patterns = { a: { manifest, files: { 'pyproject.toml.liquid': template } } };
    const { tree } = await composed({ spec, patterns, masterLock: MASTER });
    expect(namesIn(tree.text('uv.lock') ?? '')).toContain('limits-service');
  });

  it.each([
    ['a package that the master lacks', { dependencies: ['numpy'] }, /no `numpy`/],
    ['an extra that the master lacks', { dependencies: ['limits[redis]'] }, /no `limits\[redis\]`/],
    ['a version that the master lacks', { dependencies: ['limits>=6'] }, /is not `>=6`/],
    ['another Python', { python: '>=3.12' }, />=3\.12/],
    ['the name of a package', { name: 'limits' }, /named like/],
    ['an address', { dependencies: ['limits @ https://x.y/z.whl'] }, /not a plain requirement/],
  ] as const)('is an omission with its command for %s', async (_, wishes, because) => {
    const { tree, omissions } = await locked(pyproject(wishes), MASTER);
    expect(tree.has('uv.lock')).toBe(false);
    expect(omissions).toEqual([
      { what: 'uv.lock', because: expect.stringMatching(because), remedy: 'run `uv lock` in the service' },
    ]);
  });

  it('is an omission where there is no master lock, or one that nobody can read', async () => {
    expect((await locked(pyproject({}))).omissions).toHaveLength(1);
    expect((await locked(pyproject({}), 'version = 2\n')).omissions).toHaveLength(1);
  });
});

(spawnSync('uv', ['--version']).status === 0 ? describe : describe.skip)('where uv is at hand', () => {
  it.each([
    ['everything', EVERYTHING],
    ['nothing', {}],
    ['one package', { dependencies: ['limits>=5.8,<6'] }],
    ['one package for development', { dev: ['pytest'] }],
    ['a package without its extra', { dependencies: ['httpx'], dev: ['pytest>=9', 'limits'] }],
  ])('uv agrees with the lock for %s, offline', async (_, wishes) => {
    const text = pyproject(wishes);
    const { tree } = await locked(text, MASTER);
    const folder = mkdtempSync(join(tmpdir(), 'patternbank-lock-'));
    try {
      writeFileSync(join(folder, 'pyproject.toml'), text);
      writeFileSync(join(folder, 'uv.lock'), tree.text('uv.lock') ?? '');
      const { status, stderr } = spawnSync('uv', ['lock', '--check', '--offline', '--no-cache'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect([stderr, status]).toEqual([expect.any(String), 0]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
