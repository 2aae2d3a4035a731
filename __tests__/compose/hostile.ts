import fc from 'fast-check';

/** Pieces that end a literal, start markup, hide, or mean something to a tool. */
const PIECES = [
  '"',
  "'",
  '"""',
  "'''",
  '\\',
  '\n',
  '\r',
  '\t',
  '\0',
  '\u001b',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ud800',
  '\udc00',
  '😀',
  '{{',
  '}}',
  '{{7*7}}',
  '{%',
  '%}',
  '#{}',
  '${}',
  '${HOME}',
  '${{ secrets.TOKEN }}',
  '$(id)',
  '`id`',
  '#',
  '# noqa',
  'coding: utf-7',
  '--',
  ';',
  ':',
  ' ',
  '  ',
  '<!--',
  '<script>',
  '[a](b)',
  '*',
  '_',
  '|',
  '~',
  '!',
  '@all',
  'https://x.y',
  "'; DROP TABLE users; --",
  '%',
  '=',
  '[',
  ']',
  '{',
  '}',
  '&',
  '-',
  '- ',
  '1. ',
  'a',
  'é',
] as const;

/** Text as somebody who wants to break a file would write it. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
    .map((units) => String.fromCharCode(...units)),
  fc.string({ unit: 'grapheme' }),
);

/** What a format without surrogates can hold. */
export function wellFormed(text: string): string {
  return text.toWellFormed();
}
