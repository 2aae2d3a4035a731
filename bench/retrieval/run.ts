/**
 * How well patterns are found: recall@3 and MRR of the search as it is, of its vectors alone, of metadata alone, and of BM25.
 *
 *   node bench/retrieval/run.ts [FILE] [--misses]      FILE: `queries.tsv` where none is named
 */
import { readFile } from 'node:fs/promises';
import { buildIndex, openBank } from '../../src/bank/index.ts';
import { openChosenEmbedder, readLibraries } from '../../src/bundle/index.ts';
import { CONTRIBUTION_KINDS } from '../../src/compose/index.ts';
import { type Pattern, readPatterns } from '../../src/pattern/index.ts';
import { Bm25 } from './bm25.ts';

interface Question {
  readonly kind: string;
  readonly wanted: readonly string[];
  readonly text: string;
}

type Method = (text: string) => Promise<readonly string[]>;

const KINDS = ['direct', 'paraphrase', 'spec', 'other'];
const file = process.argv.slice(2).find((argument) => !argument.startsWith('-')) ?? 'queries.tsv';
const misses = process.argv.includes('--misses');

async function questions(): Promise<readonly Question[]> {
  const text = await readFile(new URL(file, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', wanted = '', asked = ''] = line.split('\t');
      return { kind, wanted: wanted.split('|'), text: asked };
    });
}

async function methods(patterns: readonly Pattern[]): Promise<Readonly<Record<string, Method>>> {
  const embedder = await openChosenEmbedder({}, 'search');
  const bank = await openBank({ own: patterns, embedder: () => embedder, onBackendError: 'fail' });
  const limit = patterns.length;
  const search = async (text: string) => (await bank.hybridSearch([{ text, limit }]))[0] ?? [];
  const { entries } = await buildIndex(patterns, embedder);
  const bm25 = new Bm25(
    patterns.map(({ id, summary, asks, tags }) => [id, [id, summary, ...asks, ...tags].join(' ')]),
  );
  return {
    hybrid: async (text) => (await search(text)).map(({ pattern }) => pattern.id),
    vector: async (text) => {
      const [question] = await embedder.embed([text]);
      return entries
        .map(({ pattern, vector }) => ({ id: pattern.id, by: dot(question, vector) }))
        .sort((a, b) => b.by - a.by)
        .map(({ id }) => id);
    },
    metadata: async () =>
      ((await bank.hybridSearch([{ text: '', limit }]))[0] ?? []).map(({ pattern }) => pattern.id),
    BM25: (text) => Promise.resolve(bm25.rank(text)),
  };
}

function dot(a: Float32Array = new Float32Array(), b: Float32Array): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

const libraries = await readLibraries(undefined);
const patterns = libraries.flatMap(({ tree }) => readPatterns(tree, CONTRIBUTION_KINDS).patterns);
const asked = await questions();
for (const [name, method] of Object.entries(await methods(patterns))) {
  const figures = KINDS.map((kind) => ({ kind, count: 0, first: 0, three: 0, reciprocal: 0 }));
  for (const { kind, wanted, text } of asked) {
    const found = await method(text);
    const rank = found.findIndex((id) => wanted.includes(id)) + 1;
    const figure = figures.find((each) => each.kind === kind);
    if (figure === undefined) continue;
    figure.count += 1;
    figure.first += rank === 1 ? 1 : 0;
    figure.three += rank > 0 && rank <= 3 ? 1 : 0;
    figure.reciprocal += rank === 0 ? 0 : 1 / rank;
    if (misses && name === 'hybrid' && (rank === 0 || rank > 3))
      console.log(`  ${kind} ${wanted.join('|')} is ${rank}: ${text} -> ${found.slice(0, 3).join(', ')}`);
  }
  const english = figures.filter(({ kind }) => kind !== 'other');
  const all =
    english.reduce((sum, { reciprocal }) => sum + reciprocal, 0) /
    english.reduce((sum, { count }) => sum + count, 0);
  const columns = figures.map(
    ({ kind, count, first, three, reciprocal }) =>
      `${kind} R@1 ${(first / count).toFixed(2)} R@3 ${(three / count).toFixed(2)} MRR ${(reciprocal / count).toFixed(3)}`,
  );
  console.log(`${name.padEnd(9)}${columns.join(' | ')} | English MRR ${all.toFixed(3)}`);
}
