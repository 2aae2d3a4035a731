import { comparePaths } from '../../tree/index.ts';

/** One imported name: `from module import name`, with an alias or without; `import name` where the module is empty. */
export interface Import {
  readonly module: string;
  readonly name: string;
  readonly alias?: string;
}

/** `from module import names`, as a value. */
export function from(module: string, ...names: readonly string[]): readonly Import[] {
  return names.map((name) => ({ module, name }));
}

/** Python code and the imports that it needs. */
export interface Fragment {
  readonly code: string;
  readonly imports: readonly Import[];
}

export function fragment(code: string, ...imports: readonly (readonly Import[])[]): Fragment {
  return { code, imports: imports.flat() };
}

/** Modules of the standard library that generated code imports from. */
const STANDARD_LIBRARY: ReadonlySet<string> = new Set([
  'builtins',
  'collections',
  'datetime',
  'decimal',
  'enum',
  'itertools',
  'typing',
  'uuid',
]);

/**
 * Import lines as ruff sorts them: standard library, third party, `src`; a blank line between the groups.
 *
 * @returns lines without a final line break; empty where nothing is imported
 */
export function importLines(imports: readonly Import[]): string {
  const byModule = new Map<string, Map<string, Import>>();
  for (const item of imports) {
    const names = byModule.get(item.module) ?? new Map<string, Import>();
    byModule.set(item.module, names.set(`${item.name} ${item.alias ?? ''}`, item));
  }
  const groups: string[][] = [[], [], []];
  for (const module of [...byModule.keys()].sort(comparePaths)) {
    groups[groupOf(module)]?.push(...moduleLines(module, [...(byModule.get(module)?.values() ?? [])]));
  }
  return groups
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** isort gives a renamed name a line of its own, and orders the lines of one module by their first name. */
function moduleLines(module: string, imports: readonly Import[]): readonly string[] {
  const plain = imports
    .flatMap(({ name, alias }) => (alias === undefined ? [name] : []))
    .sort(compareMembers);
  const statements = imports.flatMap(({ name, alias }) =>
    alias === undefined ? [] : [{ first: name, names: `${name} as ${alias}` }],
  );
  if (plain[0] !== undefined) statements.push({ first: plain[0], names: plain.join(', ') });
  return statements
    .sort((a, b) => compareMembers(a.first, b.first))
    .map(({ names }) => (module === '' ? `import ${names}` : `from ${module} import ${names}`));
}

function groupOf(module: string): 0 | 1 | 2 {
  const root = module.split('.')[0] ?? module;
  if (root === 'src' || root === 'tests') return 2;
  return STANDARD_LIBRARY.has(root) ? 0 : 1;
}

/** Constants, then classes, then the rest: the order of isort's `order-by-type`. */
function compareMembers(a: string, b: string): number {
  return (
    memberType(a) - memberType(b) || comparePaths(a.toLowerCase(), b.toLowerCase()) || comparePaths(a, b)
  );
}

function memberType(name: string): 0 | 1 | 2 {
  if (name.length > 1 && name === name.toUpperCase()) return 0;
  return /^[A-Z]/.test(name) ? 1 : 2;
}
