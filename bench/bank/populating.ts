import { performance } from 'node:perf_hooks';
import { manifest } from '../../__tests__/pattern/library.ts';
import { IndexGenerations, type IndexStore } from '../../src/bank/index.ts';
import { openChosenEmbedder, openFormatter } from '../../src/bundle/index.ts';
import { CATEGORIES } from '../../src/category.ts';
import { populate } from '../../src/commands/populate.ts';
import { FileTree } from '../../src/tree/index.ts';

/** One populate: how long it took, and what the process held when it was done. */
export interface Populating {
  readonly patterns: number;
  readonly seconds: number;
  /** Megabytes of heap beyond those before. */
  readonly megabytes: number;
}

/** Checks, embeds, verifies and writes a library of so many made-up patterns. */
export async function measurePopulate(count: number): Promise<Populating> {
  const [embedder, python] = await Promise.all([openChosenEmbedder({}, 'populate'), openFormatter()]);
  const tree = libraryOf(count);
  const before = heap();
  const began = performance.now();
  const store = heldStore();
  const request = {
    libraries: [{ tree, shown: 'patterns' }],
    omissions: [],
    outcomes: [],
    today: '2026-11-28',
  };
  const result = await populate(
    { ...request, dryRun: false, allowShrink: false, strict: false },
    { embedder, python, generations: new IndexGenerations(store) },
  );
  if (!result.written) throw new Error(JSON.stringify(result.diagnostics[0] ?? result.verified?.problems[0]));
  return { patterns: count, seconds: (performance.now() - began) / 1000, megabytes: heap() - before };
}

/** As a file would: what was written is let go of. */
function heldStore(): IndexStore {
  return { read: () => Promise.resolve(undefined), replace: () => Promise.resolve() };
}

const WORDS =
  'limit token cache queue audit trail page cursor retry upload webhook tenant order invoice login role metric trace'.split(
    ' ',
  );

function libraryOf(count: number): FileTree {
  const files = Array.from({ length: count }, (_, at) => {
    const category = CATEGORIES[at % CATEGORIES.length] ?? 'api';
    const id = `made_${String(at).padStart(6, '0')}`;
    const word = (step: number): string => WORDS[Math.floor(at / step) % WORDS.length] ?? '';
    const text = manifest({
      ...{ id, category, summary: `Number ${at} with ${word(1)}, ${word(18)} and ${word(324)}.` },
      asks: `[number ${at} of ${word(1)} and ${word(18)}]`,
    });
    return [`${category}/${id}/pattern.yml`, text];
  });
  return FileTree.fromText(Object.fromEntries(files) as Record<string, string>);
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}
