import type { Embedder } from '../../src/embedding/index.ts';
import type { Pattern } from '../../src/pattern/index.ts';
import { patternOf, provides } from '../pattern/library.ts';

const WORDS = ['limit', 'token', 'metric', 'image'];

/** A space of four words: each word one axis, anything else no meaning. */
export const fourWords: Embedder = {
  model: 'four-words',
  dimension: WORDS.length,
  embed: (texts) =>
    Promise.resolve(
      texts.map((text) => {
        const counts = WORDS.map((word) => text.split(word).length - 1);
        const length = Math.hypot(...counts) || 1;
        return Float32Array.from(counts, (count) => count / length);
      }),
    ),
};

/** The same words of code. */
export const fourCodeWords: Embedder = { ...fourWords, model: 'four-code-words' };

/** A pattern's only file. */
function codeOf(template: string): Pick<Pattern, 'files'> {
  const place = { source: 'a.py', path: 'src/a.py', ownership: 'managed', executable: false } as const;
  return { files: [{ ...place, template }] };
}

/** Patterns that the four words tell apart; `image` is not production ready. */
export const library: readonly Pattern[] = [
  patternOf('limiter', {
    category: 'security',
    summary: 'A limit.',
    asks: ['limit limit'],
    tags: ['security'],
    provides: provides('feature.rate_limit'),
    ...codeOf('token limit'),
  }),
  patternOf('tokens', {
    category: 'security',
    summary: 'A token.',
    asks: ['token'],
    tags: ['security'],
    ...codeOf('token'),
  }),
  patternOf('metrics', {
    category: 'observability',
    summary: 'A metric.',
    asks: ['metric'],
    ...codeOf('image metric'),
  }),
  patternOf('image', {
    category: 'docker',
    summary: 'An image.',
    asks: ['image'],
    quality: { ...patternOf('x').quality, successRate: 6000 },
  }),
];
