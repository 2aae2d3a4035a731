import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse as parseToml } from 'smol-toml';
import { parseAllDocuments } from 'yaml';
import type { ServicePorts } from '../../src/bundle/index.ts';
import type { PythonFormatter } from '../../src/compose/index.ts';
import type { FileTree } from '../../src/tree/index.ts';
import { composeText, openShipped } from './composing.ts';

const MARK = 'zq9mark';

/** Texts that end a string, a comment, a tag or a line in one of the languages that are written. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['Python', `""" + __import__("os").system("${MARK}") + """`],
  ['a Python backslash', `\\"; ${MARK} = 1 \\`],
  ['a template', `{{ ${MARK} }} {% assign ${MARK} = 1 %}`],
  ['TOML', `" ]\n[tool.${MARK}]`],
  ['YAML', `: {${MARK}: 1} # &a *a !!python/object:${MARK}`],
  ['a shell', `$(${MARK}) \`${MARK}\` '; ${MARK} #`],
  ['SQL', `'; DROP TABLE ${MARK}; --`],
  ['Markdown and HTML', `<script>${MARK}</script> | ${MARK} -->`],
  ['an f-string', `{${MARK}!r} %(${MARK})s %s`],
];

function spec(hostile: string): string {
  const cell = hostile.replaceAll('|', '\\|').replaceAll('\n', ' ');
  return [
    '---',
    'specVersion: 1',
    'name: hostile',
    `description: ${JSON.stringify(hostile)}`,
    'auth: {method: jwt, roles: [admin]}',
    '---',
    '# Hostile',
    '## Entities',
    '### Note',
    cell,
    '',
    '| Field | Type | Constraints | Description |',
    '|---|---|---|---|',
    '| id | uuid | pk | |',
    `| title | string(80) | required | ${cell} |`,
    '| state | enum(open, closed) | required, default open | |',
    '## Functional requirements',
    `- FR-001: ${cell}`,
    '',
  ].join('\n');
}

/** Files that cannot be read as what their name says, and keys that only hostile text can have made. */
function broken(tree: FileTree, python: PythonFormatter): readonly string[] {
  return tree.paths().filter((path) => {
    const text = tree.text(path) ?? '';
    if (path.endsWith('.py')) return python.syntaxError(text) !== undefined || namesTheMark(text);
    if (path.endsWith('.toml') || path === 'uv.lock') return hasKey(parseToml(text));
    if (/\.ya?ml$/.test(path))
      return parseAllDocuments(text).some(
        (one) => 'errors' in one && (one.errors.length > 0 || hasKey(one.toJS())),
      );
    return false;
  });
}

/** `true` where the mark stands outside of strings and comments. */
function namesTheMark(python: string): boolean {
  const withoutStrings = python.replace(
    /("""|''')(?:\\[\s\S]|(?!\1)[\s\S])*\1|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|#[^\n]*/g,
    '',
  );
  return withoutStrings.includes(MARK);
}

function hasKey(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasKey);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => key.includes(MARK) || hasKey(inner));
}

describe('spec text is never code', () => {
  let ports: ServicePorts;
  beforeAll(async () => {
    ports = await openShipped();
  });

  it.each(HOSTILE)('text that would end %s stays text', async (_, hostile) => {
    const { composition } = await composeText(spec(hostile), ports);
    expect(composition.tree.paths().some((path) => path.endsWith('.py'))).toBe(true);
    expect(broken(composition.tree, ports.format)).toEqual([]);
  });

  it('the check sees a mark that is code', () => {
    expect(namesTheMark(`x = "${MARK}"  # ${MARK}\n${MARK} = 1`)).toBe(true);
    expect(namesTheMark(`x = "${MARK} \\" ${MARK}"  # ${MARK}\n"""\n${MARK}\n"""`)).toBe(false);
    expect(hasKey({ a: [{ [MARK]: 1 }] })).toBe(true);
  });
});
