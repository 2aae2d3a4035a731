/**
 * How fast the embedded bank is, in ratios of the same run: a search to a plain scan of the same vectors, its loading to the whole
 * process, a populate of 10,000 patterns to one of fewer. Writes RESULTS.md.
 *
 *     node --expose-gc bench/bank/run.ts
 */
import { writeFile } from 'node:fs/promises';
import { measureLoad } from './loading.ts';
import { measurePopulate, type Populating } from './populating.ts';
import { DIMENSION, measureSearch } from './searching.ts';

const SIZES = [2_500, 5_000, 10_000];

const search = await measureSearch();
const load = measureLoad();
// The first one compiles.
await measurePopulate(200);
const populates: Populating[] = [];
for (const size of SIZES) populates.push(await measurePopulate(size));

const rows = populates.map(
  ({ patterns, seconds, megabytes }) =>
    `| ${patterns} | ${seconds.toFixed(1)} | ${((1000 * seconds) / patterns).toFixed(2)} | ${Math.max(0, megabytes).toFixed(0)} |`,
);
const perPattern = populates.map(({ patterns, seconds }) => seconds / patterns);
const growth = (perPattern.at(-1) ?? Number.NaN) / (perPattern[0] ?? Number.NaN);

const text = `<!-- Written by bench/bank/run.ts. -->

# The embedded bank

Ratios of one run on one machine; the times beside them are of that machine, whatever else it did.

| what | is | bar |
|---|---|---|
| search of ${search.patterns} patterns of ${DIMENSION} dimensions, to a plain Float32 scan of the same | ${(search.bank / search.scan).toFixed(2)} (${search.bank.toFixed(0)} ms to ${search.scan.toFixed(0)} ms) | 1.5 |
| loading bank and model, to the whole process of a scaffold | ${(load.load / load.process).toFixed(2)} (${load.load.toFixed(0)} ms of ${load.process.toFixed(0)} ms) | 0.3 |
| time a pattern, populate of ${SIZES.at(-1) ?? 0} to one of ${SIZES[0] ?? 0} | ${growth.toFixed(2)} | linear: 1 |

## Populate

Made-up patterns, checked, embedded, verified and written; the heap is what stays beyond what was there before.

| patterns | seconds | milliseconds a pattern | megabytes of heap |
|---|---|---|---|
${rows.join('\n')}
`;
await writeFile(new URL('RESULTS.md', import.meta.url), text);
console.log(text);
