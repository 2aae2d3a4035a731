import { describe, expect, it } from '@jest/globals';
import { lines, read } from './reading.ts';

function statusIn(sentence: string): string | undefined {
  const { features } = read(lines('# Shop', '', '## Requirements', '', `- ${sentence}`));
  return features.find(({ id }) => id === 'optimistic_locking')?.status;
}

describe('optimistic locking', () => {
  it.each([
    'Updates use optimistic locking.',
    'Optimistic concurrency control protects orders.',
    'Every resource has an ETag, and clients send If-Match.',
    'Concurrent edits of one document must be detected.',
    'The API prevents lost updates.',
    'Concurrent edits must not overwrite each other.',
    'A version field guards against concurrent changes.',
    'Conflicting updates are refused.',
    '更新时使用乐观锁。',
    '更新は楽観ロックで行う。',
    '낙관적 락을 사용한다.',
    'Используется оптимистичная блокировка.',
    'Se usa bloqueo optimista.',
    'Les commandes utilisent un verrouillage optimiste.',
  ])('is asked for by: %s', (sentence) => {
    expect(statusIn(sentence)).toBe('required');
  });

  it.each([
    'The API has a version in its path.',
    'Each document has a version number that is shown to readers.',
    'The service handles 100 concurrent updates per second.',
    'Users lock their screen.',
    'We are optimistic about the release.',
  ])('is not asked for by: %s', (sentence) => {
    expect(statusIn(sentence)).toBeUndefined();
  });

  it('is left out where the spec says so', () => {
    expect(statusIn('There is no optimistic locking.')).toBe('excluded');
  });
});
