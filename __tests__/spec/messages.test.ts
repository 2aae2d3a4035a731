import { describe, expect, it } from '@jest/globals';
import type { SpecRequirements } from '../../src/spec/index.ts';
import { fieldsOf, read } from './reading.ts';

const namesOf = (spec: SpecRequirements, entity: string): readonly string[] =>
  fieldsOf(spec, entity).map((field) => field.replace(/:.*/, ''));

describe('what is sent and answered', () => {
  it('gives the fields of a thing that nothing else describes', () => {
    const spec = read(`# Kennel API

## Dogs

### POST /dogs
Request:
\`\`\`json
{ "name": "Rex", "born_on": "2021-04-01", "weight": 12.5, "chipped": true, "tags": ["calm"] }
\`\`\`
Response 201:
\`\`\`json
{ "success": true, "data": { "id": 7, "name": "Rex", "kennel": { "id": 3, "name": "North" }, "created_at": "2024-05-01T10:00:00Z" } }
\`\`\`
### GET /dogs/{id}
`);
    expect(fieldsOf(spec, 'Dog')).toEqual([
      'name: string',
      'born_on: date',
      'weight: float',
      'chipped: bool',
      'tags: array',
      'id: int',
      'kennel_id: int',
      'created_at: datetime',
    ]);
  });

  it('adds nothing to a thing that the document describes', () => {
    const spec = read(`# Kennel API

## Entities

### Dog

| Field | Type |
|---|---|
| id | uuid |
| name | string |

## Endpoints

### GET /dogs/{id}

\`\`\`json
{ "id": "x", "name": "Rex", "age_in_days": 900 }
\`\`\`
`);
    expect(namesOf(spec, 'Dog')).toEqual(['id', 'name']);
  });

  it('reads JSON as people write it: comments, dots, names without quotes, types for values', () => {
    const spec = read(`# Kennel API

### PUT /walks/{id}

Body:

\`\`\`json
{
  route: "string",   // where to
  "state": "planned | walking | home",
  "minutes": "integer",
  "note": "string | null",
  ...
}
\`\`\`

### GET /walks
`);
    expect(fieldsOf(spec, 'Walk')).toEqual(['route: string', 'state: enum', 'minutes: int', 'note: string']);
  });

  it('takes nothing from failures, nor what is said about the call', () => {
    const spec = read(`# Kennel API

### GET /bowls

Error response:

\`\`\`json
{ "detail": "no bowl", "hint": "wait" }
\`\`\`

Success:

\`\`\`json
{ "items": [{ "id": 1, "size": "large" }], "page": 1, "total": 9 }
\`\`\`

### GET /bowls/{id}
`);
    expect(namesOf(spec, 'Bowl')).toEqual(['id', 'size']);
  });
});
