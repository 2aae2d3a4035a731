import { describe, expect, it } from '@jest/globals';
import { found } from '../../src/readiness/probe.ts';

describe('no point without evidence', () => {
  it('credit without a place cannot be built', () => {
    expect(() => found([])).toThrow();
  });

  it('credit with a file and lines can', () => {
    expect(found([{ path: 'src/main.py', line: 3, endLine: 4 }])).toMatchObject({ outcome: 'pass' });
  });
});
