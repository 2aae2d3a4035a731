import { describe, expect, it } from '@jest/globals';
import { describeService } from '../../../src/compose/service/index.ts';
import { entity, field, specOf } from './specification.ts';

const ENTITIES = [
  entity('Article', [
    field('title', 'string', { required: true }),
    field('body', 'text'),
    field('pages', 'int'),
  ]),
  entity('Price', [field('amount', 'int')]),
];

function described(capabilities: readonly string[], language = 'en') {
  const spec = specOf({ entities: ENTITIES });
  return describeService({ ...spec, app: { ...spec.app, language } }, { capabilities }).service;
}

const statements = (service: ReturnType<typeof described>): string =>
  service.revisions.flatMap(({ upgrade }) => upgrade.map(({ text }) => text)).join('\n');

describe('full-text search', () => {
  it('indexes the texts of an entity, the first one with the most weight', () => {
    const service = described(['rows.full_text']);
    const [article] = service.entities;
    expect(article?.model.full_text).toEqual({ index: 'ix_articles_full_text', columns: ['title', 'body'] });
    expect(article?.schema.has_full_text).toBe(true);
    expect(article?.repository.bases.text).toBe('FullTextRepository[Article]');
    expect(statements(service)).toContain('postgresql_using="gin"');
    expect(statements(service)).toMatch(/english'::regconfig, coalesce\(.*title.*'A'\) \|\| .*body.*'B'\)/);
  });

  it('leaves an entity without texts, and a service that does not ask for it, as they are', () => {
    const [, price] = described(['rows.full_text']).entities;
    expect([price?.model.full_text, price?.schema.has_full_text]).toEqual([null, false]);
    const without = described([]);
    expect(without.entities.map(({ model }) => model.full_text)).toEqual([null, null]);
    expect(statements(without)).not.toContain('tsvector');
  });

  it('stands before what keeps deleted rows', () => {
    const [article] = described(['rows.full_text', 'rows.soft_delete']).entities;
    expect(article?.repository.bases.text).toBe('FullTextRepository[Article], SoftDeleteRepository[Article]');
  });

  it.each([
    ['de', 'german'],
    ['pt-BR', 'portuguese'],
    ['ja', 'simple'],
  ])('knows the words of %s as %s', (language, configuration) => {
    const service = described(['rows.full_text'], language);
    expect(service.search_language).toBe(configuration);
    expect(statements(service)).toContain(`'${configuration}'::regconfig`);
  });
});
