import { describe, expect, it } from '@jest/globals';
import { documentsOf, readSpec, siblingsOf } from '../../src/spec/index.ts';

describe('documents that belong together', () => {
  it.each([
    ['specs/001-todo/spec.md', 'data-model.md'],
    ['specs/001-todo/spec.md', 'contracts/'],
    ['openspec/changes/add-x/proposal.md', 'specs/'],
    ['.kiro/specs/auth/requirements.md', 'design.md'],
    ['.agent-os/specs/2025-01-01-x/spec.md', 'sub-specs/database-schema.md'],
    ['spec.md', 'openapi.yaml'],
  ])('%s has %s beside it', (path, sibling) => {
    expect(siblingsOf(path)).toContain(sibling);
  });

  it('a document of another name stands alone', () => {
    expect(siblingsOf('docs/PRD.md')).toEqual([]);
  });

  it('of a folder the leading document comes first, and what is no spec stays out', () => {
    expect(
      documentsOf(['contracts/api.yaml', 'data-model.md', 'package.json', 'plan.md', 'spec.md', 'tasks.md']),
    ).toEqual(['spec.md', 'contracts/api.yaml', 'data-model.md']);
  });

  it('the fields come from the model, the routes from the contract', () => {
    const document = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
    const spec = readSpec([
      document(
        'specs/1/spec.md',
        '# Feature Specification: Books\n\n### Key Entities\n\n- **Book**: What is read',
      ),
      document(
        'specs/1/data-model.md',
        '# Data model\n\n### Book\n\n| Field | Type |\n|---|---|\n| title | string |',
      ),
      document('specs/1/contracts/api.yaml', 'openapi: 3.0.0\npaths:\n  /books:\n    get: {summary: List}\n'),
    ]);
    expect(spec.entities.map(({ name, fields }) => [name, fields.length])).toEqual([['Book', 1]]);
    expect(spec.endpoints.map(({ method, path, entity }) => [method, path, entity])).toEqual([
      ['GET', '/books', 'Book'],
    ]);
    expect(spec.endpoints[0]?.src[0]).toMatchObject({ file: 'specs/1/contracts/api.yaml', line: 4 });
    expect(spec.files.map(({ role }) => role)).toEqual(['spec', 'sibling', 'contract']);
  });
});
