import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Diagnostic, renderDiagnostic } from '../../src/diagnostics/index.ts';

function at(column: number, endColumn: number): Diagnostic {
  const span = { file: 'spec.md', line: 1, column, endLine: 1, endColumn };
  return { code: 'spec/unknown-type', severity: 'error', message: 'm', help: 'h', span };
}

/** The line of the source, and the line of its mark, without the gutter. */
function framed(source: string, column: number, endColumn: number): readonly [string, string] {
  const [, , text = '', mark = ''] = renderDiagnostic(at(column, endColumn), () => [source]).split('\n');
  return [text.slice(4), mark.slice(4)];
}

describe('the frame of a diagnostic', () => {
  test.each([
    ['a short line', '| name | strin |', 10, 15, '| name | strin |', '         ^^^^^'],
    ['behind a tab', '\tname strin', 7, 12, '    name strin', '         ^^^^^'],
    ['behind wide characters', '名前 strin', 4, 9, '名前 strin', '     ^^^^^'],
    ['wide characters marked', 'a 文字列', 3, 6, 'a 文字列', '  ^^^^^^'],
    ['behind a control character', '\u0007x', 2, 3, '\\u0007x', '      ^'],
    ['behind the end of the line', 'abc', 4, 4, 'abc', '   ^'],
  ])('marks what is meant: %s', (_, source, column, endColumn, text, mark) => {
    expect(framed(source, column, endColumn)).toEqual([text, mark]);
  });

  test('shows of a long line the part that is meant', () => {
    const source = `${'a'.repeat(5000)}WRONG${'b'.repeat(5000)}`;
    const [text, mark] = framed(source, 5001, 5006);
    expect(text).toBe(`…${'a'.repeat(40)}WRONG${'b'.repeat(75)}…`);
    expect(text.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('WRONG');
  });

  test('never shows more than a screen is wide, and marks within what it shows', () => {
    const line = fc.string({ unit: 'grapheme-ascii', maxLength: 2000 });
    fc.assert(
      fc.property(line, fc.nat(2000), fc.nat(2000), (source, start, length) => {
        const column = Math.min(start, source.length) + 1;
        const [text, mark] = framed(source, column, column + length);
        expect(text.length).toBeLessThanOrEqual(122);
        expect(mark.length).toBeLessThanOrEqual(Math.max(1, text.length + 1));
      }),
    );
  });
});
