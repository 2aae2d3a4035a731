import { describe, expect, it } from '@jest/globals';
import { CATEGORIES } from '../../src/category.ts';
import { FACTS } from '../../src/pattern/index.ts';
import { factsOf, lintFeatures, queriesFor } from '../../src/plan/index.ts';
import { patternOf, provides } from '../pattern/library.ts';
import { at, entity, feature, specOf } from './spec-of.ts';

const full = specOf({
  app: { name: 'shop', slug: 'shop', title: 'Shop', description: 'Sells books.', language: 'en' },
  auth: { method: 'api_key', src: [at(3)] },
  roles: ['admin', 'member'],
  enums: [{ name: 'Status', values: ['a'] }],
  entities: [
    {
      ...entity('Book', 10, {
        summary: { kind: 'html' },
        tags: { kind: 'array', of: { kind: 'html' } },
        state: { kind: 'enum', values: ['x'] },
      }),
      softDelete: true,
    },
    { ...entity('Later', 20, { body: { kind: 'json' } }), status: 'planned' },
  ],
  relations: [
    { from: 'Book', to: 'Author', kind: 'many-to-many', src: [at(30)] },
    { from: 'Book', to: 'Shelf', kind: 'many-to-one', src: [at(31)] },
  ],
  features: [
    feature('search', 5),
    feature('auth.api_key', 6),
    feature('websockets', 7, 'excluded'),
    feature('sms', 8, 'planned'),
  ],
  requirements: [
    {
      id: 'NFR-1',
      generatedId: false,
      kind: 'nonfunctional',
      text: 'Every log line is JSON.',
      criteria: [],
      entities: [],
      status: 'required',
      src: [at(40)],
    },
    {
      id: 'NFR-2',
      generatedId: false,
      kind: 'nonfunctional',
      text: 'No tracing.',
      criteria: [],
      entities: [],
      status: 'excluded',
      src: [at(41)],
    },
  ],
  stack: { requested: { Database: 'postgresql' }, used: {} },
  nonFunctional: {
    securityLevel: 'strict',
    rateLimit: { count: 100, per: 'min' },
    latency: [],
    observability: ['logs'],
    deployment: ['docker'],
    compliance: ['GDPR'],
  },
});

describe('the facts of a spec', () => {
  it('are what it says, under the names that conditions use', () => {
    expect(factsOf(full)).toEqual({
      entities: 1,
      relations: 2,
      many_to_many: 1,
      bulk_endpoints: 0,
      enums: 2,
      endpoints: 0,
      roles: 2,
      soft_delete: 1,
      tenant_scoped: 0,
      secrets: 0,
      auth: 'api_key',
      security: 'strict',
      rate_limit: true,
      'rate_limit.count': 100,
      'rate_limit.per': 'min',
      'fields.html': 2,
      'fields.array': 1,
      'fields.enum': 1,
      'feature.search': true,
      'feature.auth.api_key': true,
      'observability.logs': true,
      'deployment.docker': true,
      'compliance.gdpr': true,
      'stack.database': 'postgresql',
    });
  });

  it('answer each fact that a condition may name, or leave it false', () => {
    const answered = new Set(
      Object.keys(factsOf(full)).map((name) =>
        name.replace(/^(fields|feature|observability|deployment|compliance|stack)\..*$/, '$1.*'),
      ),
    );

    expect([...answered].sort()).toEqual(FACTS.map(({ name }) => name).sort());
  });
});

describe('the queries of a spec', () => {
  it('are one a category, without a filter by quality: the solver says why a pattern is out', () => {
    const queries = queriesFor(full);

    expect(queries.map(({ category }) => category)).toEqual(CATEGORIES);
    expect(
      queries.every(
        ({ productionReady, minimumSuccessRate }) =>
          productionReady === undefined && minimumSuccessRate === undefined,
      ),
    ).toBe(true);
  });

  it('ask in the words of the spec, and never for what it excludes or plans', () => {
    const [first] = queriesFor(full);

    expect(first?.text).toContain('Sells books.');
    expect(first?.text).toContain('api key authentication');
    expect(first?.text).toContain('Every log line is JSON.');
    expect(first?.text).not.toMatch(/websockets|sms|tracing/);
    expect(first?.tags).toEqual([
      'feature.search',
      'feature.auth.api_key',
      'auth.api_key',
      'logs',
      'docker',
      'GDPR',
    ]);
  });
});

describe('features that no spec can ask for', () => {
  it('are told, whether a pattern asks for them or provides them', () => {
    const patterns = [
      patternOf('a', { when: 'feature.serch and not feature.cache' }),
      patternOf('b', { provides: provides('feature.cachee', 'http.cache') }),
      patternOf('c', { contributions: [{ kind: 'x', value: {}, when: 'feature.weather', line: 3 }] }),
    ];

    expect(
      lintFeatures(patterns, ['search', 'cache']).map(({ message, help }) => `${message}: ${help}`),
    ).toEqual([
      '`a` names `feature.serch`, which no spec can ask for: write `feature.search`',
      '`b` names `feature.cachee`, which no spec can ask for: write `feature.cache`',
      '`c` names `feature.weather`, which no spec can ask for: use a feature of the vocabulary',
    ]);
  });
});
