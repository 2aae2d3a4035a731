import type { PatternDirectory } from '../pattern-directory.ts';
import type { CodeFile } from './code-file.ts';

/** Where {@link codeOf} puts what a manifest contributes to files of others. */
export const CONTRIBUTED = 'pattern.yml';

/** The code of a pattern: its files as they lie in a service, and what its manifest contributes. */
export function codeOf({ manifest, files }: PatternDirectory): readonly CodeFile[] {
  const decoder = new TextDecoder();
  const own = [...files].map(([source, { bytes }]) => ({
    path: source.replace(/\.liquid$/, ''),
    text: decoder.decode(bytes),
  }));
  const contributed = manifest === undefined ? '' : contributions(decoder.decode(manifest.bytes));
  return contributed.trim() === '' ? own : [...own, { path: CONTRIBUTED, text: contributed }];
}

/** The manifest with nothing left but `contributes`; the lines keep their numbers. */
function contributions(text: string): string {
  let inside = false;
  return text
    .split('\n')
    .map((row) => {
      if (/^\S/.test(row)) inside = row.startsWith('contributes:');
      return inside ? row : '';
    })
    .join('\n');
}
