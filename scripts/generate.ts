/**
 * Writes every generated file; with `--check` only says which of them are out of date, and fails for them.
 *
 *     npm run generate [-- --check]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { actionYml } from './generate/action-yml.ts';
import { bank } from './generate/bank.ts';
import { errors } from './generate/errors.ts';
import type { Generator, Output } from './generate/output.ts';
import { patterns } from './generate/patterns.ts';
import { probes } from './generate/probes.ts';
import { readme } from './generate/readme.ts';
import { schemas } from './generate/schemas.ts';
import { siteScript } from './generate/site-script.ts';
import { verifySteps } from './generate/verify.ts';
import { workflows } from './generate/workflows.ts';

const GENERATORS: readonly Generator[] = [
  actionYml,
  readme,
  errors,
  workflows,
  schemas,
  bank,
  patterns,
  probes,
  siteScript,
  verifySteps,
];

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function write({ path, text }: Output): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const check = process.argv.includes('--check');
const outputs: Output[] = [];
for (const generate of GENERATORS) {
  try {
    outputs.push(...(await generate(read)));
  } catch (error) {
    // The others are written all the same: one broken pattern must not hold up the documentation.
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
const stale = outputs.filter(({ path, text }) => read(path) !== text);
if (!check) stale.forEach(write);
for (const { path } of stale) console.log(check ? `out of date: ${path}` : `wrote ${path}`);
if (check && stale.length > 0) {
  console.error('run `npm run generate` and commit what it writes');
  process.exitCode = 1;
}
