const VENDORED: ReadonlySet<string> = new Set([
  'node_modules',
  'vendor',
  'vendored',
  'third_party',
  'site-packages',
  '.venv',
  'venv',
  '.git',
  '__pycache__',
  '.tox',
]);
const TEST_FOLDERS: ReadonlySet<string> = new Set([
  'tests',
  'test',
  'testing',
  'e2e',
  'integration_tests',
  'unit_tests',
]);
const ASIDE_FOLDERS: ReadonlySet<string> = new Set([
  'docs_src',
  'scripts',
  '.devcontainer',
  'benchmarks',
  'bench',
]);
/** Aside only near the top: deeper, `api/example/` is a part of the application with that name. */
const ASIDE_ABOVE: Readonly<Record<string, number>> = {
  docs: 2,
  doc: 2,
  examples: 2,
  samples: 2,
  example: 1,
};
const MIGRATION_FOLDERS: ReadonlySet<string> = new Set([
  'migrations',
  'alembic',
  'versions',
  'piccolo_migrations',
]);

/** What a file is for. */
export type Role = 'application' | 'test' | 'migration' | 'aside' | 'vendored';

/** What a file is for, judged by the segments of its path. */
export function roleOf(path: string): Role {
  const segments = path.split('/');
  const file = segments.at(-1) ?? '';
  const folders = segments.slice(0, -1);
  if (folders.some((folder) => VENDORED.has(folder))) return 'vendored';
  if (
    folders.some((folder) => TEST_FOLDERS.has(folder)) ||
    /^(test_.*|.*_test|conftest|tests)\.py$/.test(file)
  )
    return 'test';
  if (folders.some((folder) => MIGRATION_FOLDERS.has(folder))) return 'migration';
  const aside = folders.some(
    (folder, depth) => ASIDE_FOLDERS.has(folder) || depth < (ASIDE_ABOVE[folder] ?? 0),
  );
  return aside ? 'aside' : 'application';
}
