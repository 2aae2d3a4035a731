import { describe, expect, it } from '@jest/globals';
import { securedOperations } from '../../src/verify/secured-operations.ts';

const asks = [{ bearer: [] }];

describe('the operations that want to know who calls', () => {
  it.each([
    ['none where nothing is said', { paths: { '/a': { get: { operationId: 'a' } } } }, 0],
    ['those that say so', { paths: { '/a': { get: { operationId: 'a', security: asks } } } }, 1],
    ['all where the document says so', { security: asks, paths: { '/a': { get: { operationId: 'a' } } } }, 1],
    [
      'not the one that takes it back',
      { security: asks, paths: { '/a': { get: { operationId: 'a', security: [] } } } },
      0,
    ],
    [
      'not the one that lets strangers in',
      { paths: { '/a': { get: { operationId: 'a', security: [...asks, {}] } } } },
      0,
    ],
    ['none where there is no document', 'no document', 0],
  ])('%s', (_, openapi, count) => {
    expect(securedOperations(openapi)).toBe(count);
  });
});
