import { describe, expect, it } from '@jest/globals';
import { lexicalVector, overlap, questionWords } from '../../src/bank/lexical.ts';

const shared = (question: string, text: string) => overlap(questionWords(question), lexicalVector(text));

describe('the words that a question shares with a pattern', () => {
  it('count from 0 to 1, more of them for more', () => {
    expect(shared('limit requests', 'metrics of a service')).toBe(0);
    expect(shared('limit requests', 'limit something')).toBeGreaterThan(0.2);
    expect(shared('limit requests', 'limit requests')).toBeGreaterThan(
      shared('limit requests', 'limit something'),
    );
    expect(shared('limit', 'limit limit limit limit limit')).toBe(1);
  });

  it('are the same in whatever form they stand', () => {
    expect(shared('Limiting a REQUEST', 'requests are limited')).toBe(
      shared('limit request', 'request limit'),
    );
  });

  it('say nothing where every question has them, and a question of nothing else has none', () => {
    expect(questionWords('all of the in which').indices).toEqual([]);
    expect(shared('the limit', 'the metrics')).toBe(0);
  });

  it('are numbered in order, each number once', () => {
    const { indices, values } = lexicalVector('one two three two Three');

    expect(indices).toEqual([...new Set(indices)].sort((a, b) => a - b));
    expect(values).toHaveLength(indices.length);
  });
});
