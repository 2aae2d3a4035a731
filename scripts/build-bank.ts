/**
 * Writes `assets/bank.json` and `schemas/pattern.schema.json` from `patterns/` and the manifest's schema; with `--check` only
 * says whether they are out of date, and fails if so.
 *
 *     node scripts/build-bank.ts [--check]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { bank } from './generate/bank.ts';

const read = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;
const stale = (await bank(read)).filter(({ path, text }) => read(path) !== text);
for (const { path, text } of stale) {
  if (process.argv.includes('--check')) {
    console.error(`out of date: ${path}; run \`node scripts/build-bank.ts\` and commit what it writes`);
    process.exitCode = 1;
    continue;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${path}`);
}
