import { beforeAll, describe, expect, it } from '@jest/globals';
import { CONTRIBUTION_KINDS } from '../../src/compose/index.ts';
import { fits, type Pattern, readPatterns, withCapabilities } from '../../src/pattern/index.ts';
import { factsOf } from '../../src/plan/index.ts';
import { readSpec } from '../../src/spec/index.ts';
import { readTree } from '../../src/tree/index.ts';
import { chooseSamples, Demands, type SampleDemand, specText, wordsOf } from '../../src/trial/index.ts';
import { patternOf } from '../pattern/library.ts';

function all(patterns: readonly Pattern[]): ReadonlySet<string> {
  return new Set(patterns.map(({ id }) => id));
}

/** The ids of the patterns whose conditions the spec of a sample meets. */
function selectedBy({ demand, size }: SampleDemand, patterns: readonly Pattern[]): ReadonlySet<string> {
  const spec = readSpec([{ path: 'sample.md', bytes: new TextEncoder().encode(specText(demand, size)) }]);
  expect(spec.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const facts = withCapabilities(factsOf(spec), []);
  return all(patterns.filter(({ when }) => fits(when, facts)));
}

describe('the spec of a sample', () => {
  it.each([
    'feature.search',
    'auth == jwt',
    'auth == api_key and feature.rbac',
    'entities > 3',
    'relations > 0',
    'many_to_many > 0',
    'enums > 0',
    'endpoints > 0',
    'fields.html > 0',
    'fields.decimal > 1',
    'secrets > 0',
    'soft_delete > 0',
    'tenant_scoped > 0',
    'rate_limit',
    'rate_limit.count > 500',
    'security == strict',
    'observability.traces or observability.tracing',
    'deployment.kubernetes',
    'compliance.gdpr',
    'roles > 1',
    'not auth == none',
    'not (auth == none or auth == api_key)',
  ])('selects a pattern with the condition %s', (when) => {
    const pattern = patternOf('sample', { when });
    const [first] = new Demands([pattern]).of(pattern);

    expect(first).toBeDefined();
    expect(selectedBy({ demand: first ?? new Map(), size: 'small' }, [pattern])).toEqual(new Set(['sample']));
  });

  it('selects what a required capability comes from, too', () => {
    const mail = patternOf('mail', {
      when: 'feature.email',
      requires: ['jobs'],
      provides: [{ capability: 'mail', exclusive: true }],
    });
    const jobs = patternOf('jobs', {
      when: 'feature.background_jobs',
      provides: [{ capability: 'jobs', exclusive: true }],
    });

    expect(new Demands([mail, jobs]).of(mail).map(wordsOf)).toEqual([
      ['feature.background_jobs', 'feature.email'],
    ]);
  });
});

describe('the samples', () => {
  const factors = Array.from({ length: 12 }, (_, index) =>
    patternOf(`p${index}`, { when: `feature.f${index}` }),
  );

  it('have any two patterns together, each without the other, and neither', () => {
    const rows = chooseSamples(factors, all(factors)).map(({ demand }) => demand);
    const states = factors.flatMap((_, a) =>
      factors.slice(a + 1).map((__, offset) => {
        const b = a + 1 + offset;
        return new Set(rows.map((row) => `${row.has(`feature.f${a}`)} ${row.has(`feature.f${b}`)}`)).size;
      }),
    );

    expect(new Set(states)).toEqual(new Set([4]));
    expect(rows.length).toBeLessThanOrEqual(8);
  });

  it('have each of patterns that exclude each other', () => {
    const alternatives = ['jwt', 'api_key', 'session'].map((auth) =>
      patternOf(auth, { when: `auth == ${auth}` }),
    );
    const rows = chooseSamples(alternatives, all(alternatives));
    const met = rows.flatMap(({ demand }) => demand.get('auth') ?? []);

    expect(new Set(met)).toEqual(new Set(['jwt', 'api_key', 'session']));
  });

  it('are few for one pattern: the smallest service with it, and the fullest', () => {
    const rows = chooseSamples(factors, new Set(['p3'])).map(({ demand }) => wordsOf(demand));

    expect(rows).toEqual([['feature.f3'], factors.map(({ when = '' }) => when).sort()]);
  });

  it('are the same for the same library', () => {
    const words = () =>
      chooseSamples(factors, all(factors)).map(({ demand, size }) => [size, ...wordsOf(demand)]);

    expect(words()).toEqual(words());
  });

  describe('of the library that ships', () => {
    let library: readonly Pattern[] = [];
    beforeAll(async () => {
      library = readPatterns((await readTree('patterns')).tree, CONTRIBUTION_KINDS).patterns;
    });

    it('hold every pattern, in at most ten services', () => {
      const samples = chooseSamples(library, all(library));
      const selected = new Set(samples.flatMap((sample) => [...selectedBy(sample, library)]));

      expect(samples.length).toBeLessThanOrEqual(10);
      expect(library.filter(({ id }) => !selected.has(id)).map(({ id }) => id)).toEqual([]);
    });
  });
});
