/**
 * Asks the probes of public repositories, and compares with what a person read there.
 *
 *     node scripts/calibrate.ts CHECKOUTS [OWNER/NAME…] [--write]
 *
 * CHECKOUTS holds a checkout of every repository of `bench/calibration/repositories.json` in its `owner/name`. `--write` writes
 * `docs/calibration.md`; without it the page is printed. Names limit the repositories. Exit 1: a control is not as it must be, or a
 * checkout is missing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assess, ModuleReader, openPythonParser } from '../src/readiness/index.ts';
import { readService } from '../src/tree/index.ts';
import { calibrationDocument } from './calibrate/document.ts';
import { type Calibrated, cappedScore, cellsOf, meets } from './calibrate/measures.ts';
import { type Repository, readDraws, readLabels, readRepositories } from './calibrate/repositories.ts';

const ROOT = resolve(import.meta.dirname, '..');
const DATA = join(ROOT, 'bench/calibration');
const PAGE = join(ROOT, 'docs/calibration.md');

const words = process.argv.slice(2);
const [checkouts, ...names] = words.filter((word) => !word.startsWith('--'));
if (checkouts === undefined) {
  console.error('usage: node scripts/calibrate.ts CHECKOUTS [OWNER/NAME…] [--write]');
  process.exit(2);
}
process.exitCode = await main(resolve(checkouts), names, words.includes('--write'));

async function main(folder: string, only: readonly string[], write: boolean): Promise<number> {
  const all = readRepositories(text('repositories.json')).filter(
    ({ name }) => only.length === 0 || only.includes(name),
  );
  const missing = all.filter(({ name }) => !existsSync(join(folder, name)));
  for (const repository of missing) console.error(howToBring(repository, folder));
  if (missing.length > 0) return 1;
  const reader = new ModuleReader(await openPythonParser(join(ROOT, 'assets')));
  const calibrated: Calibrated[] = [];
  for (const repository of all) {
    console.error(repository.name);
    calibrated.push(await calibrate(repository, folder, reader));
  }
  const cells = cellsOf(calibrated, readLabels(text('labels.json')));
  const page = calibrationDocument(calibrated, cells, readDraws(text('blind.json')));
  if (write) writeFileSync(PAGE, page);
  else process.stdout.write(page);
  return calibrated.every((one) => meets(one) !== false) ? 0 : 1;
}

async function calibrate(repository: Repository, folder: string, reader: ModuleReader): Promise<Calibrated> {
  const { tree } = await readService(join(folder, repository.name, repository.root));
  const report = await assess(tree, { reader });
  return { repository, report, score: cappedScore(report) };
}

function text(file: string): string {
  return readFileSync(join(DATA, file), 'utf8');
}

function howToBring({ name, commit }: Repository, folder: string): string {
  const place = JSON.stringify(join(folder, name));
  return `git clone https://github.com/${name} ${place} && git -C ${place} checkout ${commit}`;
}
