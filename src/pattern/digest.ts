import { createHash } from 'node:crypto';
import type { PatternDirectory } from './pattern-directory.ts';

/**
 * SHA-256 over `pattern.yml` and the files below `files/`, each with its path and length, in the order of their paths.
 *
 * @returns lower-case hexadecimal
 */
export function digestOf({ manifest, files }: PatternDirectory): string {
  const hash = createHash('sha256');
  const parts = manifest === undefined ? [] : [['pattern.yml', manifest.bytes] as const];
  for (const [path, bytes] of [
    ...parts,
    ...[...files].map(([path, file]) => [`files/${path}`, file.bytes] as const),
  ]) {
    // With the lengths, no two different trees run together into the same bytes.
    hash.update(`${path.length}:${path}:${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}
