import { comparePaths } from '../../tree/index.ts';
import { toml, tomlKey } from '../template/index.ts';
import { isMap, type JsonMap } from './deep-merge.ts';

/** Columns of a line; a longer list gets a line for each item. */
const WIDTH = 100;

/** Tables as a `pyproject.toml` has them: sorted headers, a table's own keys in the order given. */
export function tomlTables(root: JsonMap): string {
  return sections(root, []).join('\n\n');
}

function sections(table: JsonMap, path: readonly string[]): readonly string[] {
  const entries = Object.entries(table);
  const own = entries.filter(([, value]) => !isMap(value)).map(([key, value]) => entry(key, value));
  const inner = entries
    .filter((pair): pair is [string, JsonMap] => isMap(pair[1]))
    .sort(([a], [b]) => comparePaths(a, b))
    .flatMap(([key, value]) => sections(value, [...path, key]));
  const isEmptyLeaf = own.length === 0 && inner.length === 0 && path.length > 0;
  if (own.length === 0 && !isEmptyLeaf) return inner;
  return [[`[${path.map(tomlKey).join('.')}]`, ...own].join('\n'), ...inner];
}

function entry(key: string, value: unknown): string {
  const line = `${tomlKey(key)} = ${toml(value)}`;
  if (line.length <= WIDTH || !Array.isArray(value)) return line;
  return [`${tomlKey(key)} = [`, ...value.map((item) => `    ${toml(item)},`), ']'].join('\n');
}
