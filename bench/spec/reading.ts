import { readSpec, SPEC_TEMPLATE } from '../../src/spec/index.ts';

/** Prints how long documents of 10 kB to 1 MB take: the median of five runs each, and the time for one megabyte. */
const BODY = SPEC_TEMPLATE.slice(SPEC_TEMPLATE.indexOf('## Entities'));
const RUNS = 5;

function documentOf(bytes: number): Uint8Array {
  const parts: string[] = ['# Library\n\n'];
  for (let size = 0, part = 0; size < bytes; part += 1) {
    const text = BODY.replace(/### (\w+)/g, `### $1${part}`).replace(/\/tags/g, `/tags${part}`);
    parts.push(text);
    size += text.length;
  }
  return new TextEncoder().encode(parts.join('\n')).slice(0, bytes);
}

for (const kilobytes of [10, 30, 100, 150, 300, 1000]) {
  const document = { path: 'spec.md', bytes: documentOf(kilobytes * 1024) };
  readSpec([document]);
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    readSpec([document]);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const median = times[Math.floor(RUNS / 2)] ?? 0;
  process.stdout.write(
    `${String(kilobytes).padStart(5)} kB ${median.toFixed(0).padStart(6)} ms ${((median * 1024) / kilobytes).toFixed(0).padStart(6)} ms/MB\n`,
  );
}
