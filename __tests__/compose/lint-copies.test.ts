import { describe, expect, it } from '@jest/globals';
import { lintCopies, openRuff } from '../../src/compose/index.ts';
import { patternsFrom } from './composing.ts';

describe('a file that a pattern brings as it is', () => {
  it.each([
    ['a.py', 'ready = True\n\n\ndef (:\n', 'compose/python-syntax', 4],
    ['a.toml', 'a = \n', 'compose/data-syntax', 1],
    ['a.yml', 'a: [\n', 'compose/data-syntax', 1],
    ['a.json', '{', 'compose/data-syntax', 1],
  ])('must parse: %s', async (source, text, code, line) => {
    const patterns = patternsFrom(withFile(source, text));
    expect(lintCopies(patterns, await openRuff(ASSETS))).toMatchObject([
      { code, span: { file: `patterns/project/a/files/${source}`, line } },
    ]);
  });

  it.each([
    ['a.py', 'ready = True\n'],
    ['a.toml', 'a = 1\n'],
    ['a.md', '{'],
    // A template is read when it is rendered, not before.
    ['a.py.liquid', 'def (:\n'],
  ])('is no problem: %s', async (source, text) => {
    expect(lintCopies(patternsFrom(withFile(source, text)), await openRuff(ASSETS))).toEqual([]);
  });
});

const ASSETS = new URL('../../assets/', import.meta.url);

function withFile(source: string, text: string) {
  const manifest = `files:\n  - {source: ${source}, path: ${source.replace('.liquid', '')}, ownership: managed}\n`;
  return { a: { manifest, files: { [source]: text } } };
}
