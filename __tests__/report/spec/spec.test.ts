import { describe, expect, it } from '@jest/globals';
import { specExplanation } from '../../../src/report/spec/explain.ts';
import { toSpecJson } from '../../../src/report/spec/json.ts';
import { readSpec } from '../../../src/spec/index.ts';

const TEXT = [
  '# Library',
  '## Data model',
  '### Class',
  '- id: uuid (PK)',
  '- owner_id: UUID (FK → users.id)',
  '### User',
  '- id: uuid (PK)',
  '- name: string',
  '## Relationships',
  '- User has many Loan',
  '### Loan',
  '- id: uuid (PK)',
  '- due: date',
  '## Notes on nothing',
  'Plain words.',
  '## API',
  '- GET /api/users',
].join('\n');

const spec = readSpec([{ path: 'spec.md', bytes: new TextEncoder().encode(TEXT) }]);
const json = toSpecJson(spec);

describe('a spec as it leaves the process', () => {
  it('a recognised reference keeps the type that the spec states', () => {
    const [entity] = json.entities;
    expect(entity?.fields.find(({ name }) => name === 'owner_id')?.type).toEqual({ kind: 'uuid' });
    expect(json.relations).toContainEqual(
      expect.objectContaining({ from: 'Class', to: 'User', via: 'owner_id' }),
    );
  });

  it('a reserved name stands as written, beside the identifier that replaces it', () => {
    expect([json.entities[0]?.name, json.entities[0]?.identifier]).toEqual(['Class', 'ClassRecord']);
  });

  it('a path stands as written, and the base path beside it', () => {
    const [endpoint] = json.endpoints.filter(({ derived }) => !derived);
    expect([endpoint?.path, json.basePath]).toEqual(['/api/users', '/api']);
  });
});

describe('spec --explain', () => {
  const text = specExplanation(spec, [{ path: 'spec.md', bytes: new TextEncoder().encode(TEXT) }]);

  it('says beside each line what was read from it', () => {
    expect(text).toMatch(/owner_id: UUID \(FK → users\.id\)\s+→ .*owner_id/);
    expect(text).toMatch(/GET \/api\/users\s+→ .*GET \/users/);
  });

  it('names the sections of which nothing was read', () => {
    expect(text).toContain('line 14: Notes on nothing');
  });
});
