import { type AST, parseTOML } from 'toml-eslint-parser';
import type { Data, Scalar } from './data.ts';

/** A TOML file; `undefined` where it cannot be read. */
export function readToml(text: string): Data | undefined {
  try {
    const [table] = parseTOML(text, { tomlVersion: '1.0' }).body;
    const root: Building = { value: new Map(), line: 1, endLine: 1 };
    for (const node of table.body) {
      if (node.type === 'TOMLTable') readTable(root, node);
      else assign(root, keyOf(node.key), readValue(node.value, node));
    }
    return root;
  } catch {
    return undefined;
  }
}

interface Building extends Data {
  readonly value: Map<string, Data>;
}

function readTable(root: Building, table: AST.TOMLTable): void {
  const path = table.resolvedKey;
  let at = root;
  for (const [index, key] of path.entries()) {
    if (typeof key === 'number') continue;
    const isList = typeof path[index + 1] === 'number';
    at = isList ? element(at, { key, place: Number(path[index + 1]), table }) : child(at, key, table);
  }
  for (const pair of table.body) assign(at, keyOf(pair.key), readValue(pair.value, pair));
}

function child(at: Building, key: string, { loc }: AST.TOMLTable): Building {
  const found = at.value.get(key);
  if (found?.value instanceof Map) return found as Building;
  const made: Building = { value: new Map(), line: loc.start.line, endLine: loc.end.line };
  at.value.set(key, made);
  return made;
}

function element(
  at: Building,
  { key, place, table }: { key: string; place: number; table: AST.TOMLTable },
): Building {
  const found = at.value.get(key);
  const list = Array.isArray(found?.value) ? (found.value as Building[]) : [];
  if (found === undefined)
    at.value.set(key, { value: list, line: table.loc.start.line, endLine: table.loc.end.line });
  const made = list[place] ?? {
    value: new Map<string, Data>(),
    line: table.loc.start.line,
    endLine: table.loc.end.line,
  };
  list[place] = made;
  return made;
}

function assign(at: Building, keys: readonly string[], value: Data): void {
  const [first, ...rest] = keys;
  if (first === undefined) return;
  if (rest.length === 0) {
    at.value.set(first, value);
    return;
  }
  const found = at.value.get(first);
  const inner: Building =
    found?.value instanceof Map
      ? (found as Building)
      : { value: new Map(), line: value.line, endLine: value.endLine };
  at.value.set(first, inner);
  assign(inner, rest, value);
}

function keyOf(key: AST.TOMLKey): readonly string[] {
  return key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
}

function readValue(node: AST.TOMLContentNode, outer: AST.TOMLNode): Data {
  const lines = { line: outer.loc.start.line, endLine: outer.loc.end.line };
  if (node.type === 'TOMLArray')
    return { value: node.elements.map((item) => readValue(item, item)), ...lines };
  if (node.type === 'TOMLInlineTable') {
    const made: Building = { value: new Map(), ...lines };
    for (const pair of node.body) assign(made, keyOf(pair.key), readValue(pair.value, pair));
    return made;
  }
  return { value: scalar(node), ...lines };
}

function scalar(node: AST.TOMLValue): Scalar {
  const { value } = node;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
