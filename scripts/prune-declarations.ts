/**
 * Deletes the declarations that an entry does not reach, and the folders that are empty then.
 *
 *     node scripts/prune-declarations.ts FOLDER ENTRY
 */
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';

const [folder = '', entry = ''] = process.argv.slice(2);
const kept = new Set<string>();

function keep(file: string): void {
  if (kept.has(file) || !existsSync(file)) return;
  kept.add(file);
  for (const [, from, inline] of readFileSync(file, 'utf8').matchAll(
    /from '(\.[^']+)'|import\("(\.[^"]+)"\)/g,
  )) {
    const target = from ?? inline ?? '';
    keep(join(dirname(file), target.replace(/\.[jt]s$/, '.d.ts')));
  }
}

function prune(path: string): void {
  if (!statSync(path).isDirectory()) {
    if (!kept.has(path)) rmSync(path);
    return;
  }
  for (const name of readdirSync(path)) prune(join(path, name));
  if (readdirSync(path).length === 0) rmdirSync(path);
}

keep(join(folder, entry));
prune(folder);
console.log(`kept ${kept.size} declarations`);
