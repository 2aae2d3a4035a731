import { describe, expect, it } from '@jest/globals';
import { factsOf, manyRowsOf } from '../../src/plan/index.ts';
import type { SpecRequirements } from '../../src/spec/index.ts';
import { at, specOf } from './spec-of.ts';

describe('what the end of a path says of many rows', () => {
  it.each([
    ['POST', 'bulk', 'create_many'],
    ['POST', 'batch', 'create_many'],
    ['POST', 'bulk-create', 'create_many'],
    ['POST', 'bulk/update', 'update_many'],
    ['POST', 'batch_delete', 'delete_many'],
    ['PUT', 'bulk', 'update_many'],
    ['PATCH', 'Bulk', 'update_many'],
    ['PATCH', 'bulk-update', 'update_many'],
    ['DELETE', 'bulk', 'delete_many'],
    ['DELETE', 'bulk-update', undefined],
    ['POST', 'bulk-approve', undefined],
    ['POST', 'bulk-update-status', undefined],
    ['POST', 'import', undefined],
    ['POST', 'create', undefined],
    ['GET', 'bulk', undefined],
    ['POST', '', undefined],
  ] as const)('%s …/%s is %s', (method, ending, kind) => {
    expect(manyRowsOf(method, ending)).toBe(kind);
  });
});

describe('the fact that an endpoint takes many rows', () => {
  const endpoint = (line: string) => {
    const [method, path] = line.split(' ') as ['POST', string];
    return {
      method,
      path,
      params: [],
      auth: 'required' as const,
      roles: [],
      derived: false,
      status: 'required' as const,
      src: [at(3)],
    };
  };
  const bulkIn = (...endpoints: SpecRequirements['endpoints']) =>
    factsOf(specOf({ endpoints }))['bulk_endpoints'];
  it.each([
    ['POST /tasks/bulk', 1],
    ['POST /tasks/bulk/delete', 1],
    ['POST /tasks/batch-update', 1],
    ['DELETE /tasks/bulk/', 1],
    ['POST /projects/{id}/bulk', 0],
    ['POST /batches', 0],
    ['GET /tasks/bulk', 0],
    ['POST /tasks', 0],
  ])('%s: %s', (line, count) => {
    expect(bulkIn(endpoint(line))).toBe(count);
  });

  it('is not there for what is only planned', () => {
    const planned = { ...endpoint('POST /tasks/bulk'), status: 'planned' as const };
    expect(bulkIn(planned)).toBe(0);
  });
});
