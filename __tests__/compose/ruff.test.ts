import { PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-nodejs';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openRuff, type PythonFormatter } from '../../src/compose/index.ts';

// Other processes answer, on machines that do other things as well.
jest.setTimeout(60_000);

let ruff: PythonFormatter;
/** Ruff itself, asked of nothing but imports that are out of order. */
const unsorted = new Workspace({ lint: { select: ['I'] } }, PositionEncoding.Utf16);

beforeAll(async () => {
  ruff = await openRuff(new URL('../../assets/', import.meta.url));
});

describe('the formatter', () => {
  it('sorts imports into three groups, our own last', () => {
    const source =
      'from src.b import z, a\nfrom fastapi import X\nimport tests.x\nimport os, sys\n\nprint(os, sys, X, z, a, tests.x)\n';
    expect(ruff.format(source)).toEqual({
      text: 'import os\nimport sys\n\nfrom fastapi import X\n\nimport tests.x\nfrom src.b import a, z\n\nprint(os, sys, X, z, a, tests.x)\n',
    });
  });

  it('breaks behind column 100 and keeps what it has written', () => {
    const source = `call(${Array.from({ length: 12 }, (_, index) => `argument_${index}`).join(', ')})\n`;
    const once = ruff.format(source);
    const text = 'text' in once ? once.text : '';
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(text).toContain('\n');
    expect(ruff.format(text)).toEqual({ text });
  });

  it('keeps places right behind characters of two units', () => {
    const source = '"""😀é."""\n\nimport sys\nimport os\n\nprint(os, sys)\n';
    expect(ruff.format(source)).toEqual({ text: '"""😀é."""\n\nimport os\nimport sys\n\nprint(os, sys)\n' });
  });

  it.each([
    [
      'behind a text that reads like one',
      'import sys\nimport os\n\nX = """\nfrom a import (\n"""\nprint(os, sys)\n',
    ],
    [
      'in a parenthesis',
      'import sys\nfrom os import (\n    path,\n)\n\n\ndef run():\n    print(path, sys)\n',
    ],
    ['in a function', 'import sys\n\n\ndef run():\n    import sys\n    import os\n\n    print(os, sys)\n'],
    ['below a condition', 'import sys\nimport os\n\nif os:\n    import sys\n    import ast\n\nprint(ast)\n'],
    ['on the very last line', 'import sys\nimport os'],
    ['two lines above a value', 'import os\nimport sys\n\n\nX = 1\n'],
    ['right above a class', 'import os\nimport sys\nclass A: ...\n'],
    ['above a comment on a function', 'import sys\nimport os\n\n# It runs.\ndef run(): ...\n'],
    ['above a comment on a value', 'import os\nimport sys\n\n\n\n# It counts.\nX = 1\n'],
    ['above a decorator', 'import sys\nimport os\n@os.f\ndef run(): ...\n'],
  ])('sorts imports %s as ruff itself would', (_, source) => {
    const result = ruff.format(source);
    const text = 'text' in result ? result.text : '';
    expect(text.indexOf('import sys')).toBeGreaterThanOrEqual(0);
    expect(unsorted.check(text)).toEqual([]);
  });

  it.each([
    ['an open parenthesis', 'x = 1\ny = (\n', 3],
    ['a missing name', 'x = 1\ndef (:\n', 2],
    ['a NUL', 'x = 1\0\n', 1],
    ['indentation that fits nothing', 'if x:\n    a\n  b\n', 3],
  ])('says where %s stands', (_, source, line) => {
    expect(ruff.format(source)).toMatchObject({ error: { line } });
    expect(ruff.syntaxError(source)).toMatchObject({ line });
  });

  it('finds nothing wrong with Python 3.11', () => {
    expect(ruff.syntaxError('match x:\n    case [*_]:\n        pass\n')).toBeUndefined();
  });
});
