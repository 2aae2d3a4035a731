import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SearchHit } from '../../src/bank/index.ts';
import { isProductionReady, type Pattern, patternQuality } from '../../src/pattern/index.ts';
import { type SolveOptions, solve } from '../../src/plan/index.ts';
import { patternOf, provides } from '../pattern/library.ts';
import { at, entity, feature, specOf } from './spec-of.ts';

/** What a bank would have found, with the relevance of each id where it matters. */
function hitsOf(
  patterns: readonly Pattern[],
  relevance: Readonly<Record<string, number>> = {},
): readonly SearchHit[] {
  return patterns.map((pattern) => ({
    pattern,
    relevance: relevance[pattern.id] ?? 5000,
    quality: patternQuality(pattern),
    productionReady: isProductionReady(pattern),
    why: '',
  }));
}

function solved(
  patterns: readonly Pattern[],
  options: Partial<SolveOptions> & { readonly relevance?: Readonly<Record<string, number>> } = {},
) {
  const { relevance, ...rest } = options;
  const solution = solve({ spec: specOf(), hits: [hitsOf(patterns, relevance)], ...rest });
  return {
    ...solution,
    ids: solution.plan.selected.map(({ pattern }) => pattern.id),
    whyIn: Object.fromEntries(solution.plan.selected.map(({ pattern, why }) => [pattern.id, why])),
    whyOut: Object.fromEntries(solution.plan.rejected.map(({ id, why }) => [id, why])),
    codes: solution.diagnostics.map(({ code }) => code),
  };
}

const weak = (id: string, parts: Partial<Pattern> = {}) =>
  patternOf(id, {
    ...parts,
    quality: { ...patternOf(id).quality, successRate: 9500, testCoverage: 3000, securityLevel: 'LOW' },
  });

const exclusive = (capability: string) => [{ capability, exclusive: true }];

describe('a pattern is in', () => {
  it('when it has no condition', () => {
    expect(solved([patternOf('base')])).toMatchObject({
      ids: ['base'],
      whyIn: { base: 'every service has it' },
      whyOut: {},
    });
  });

  it('when its condition holds, and the line that makes it hold is named', () => {
    const { whyIn } = solved(
      [
        patternOf('crud', { when: 'entities > 0' }),
        patternOf('find', { when: 'feature.search' }),
        patternOf('html', { when: 'fields.html' }),
      ],
      {
        spec: specOf({
          entities: [entity('Task', 20, { notes: { kind: 'html' } })],
          features: [feature('search', 7)],
        }),
      },
    );

    expect(whyIn).toEqual({
      crud: '`entities > 0` holds (spec.md:20)',
      find: '`feature.search` holds (spec.md:7)',
      html: '`fields.html` holds (spec.md:21)',
    });
  });

  it('when it provides a feature that the spec requires, and the line that asks is named', () => {
    const { whyIn, omissions } = solved(
      [patternOf('limiter', { provides: provides('feature.rate_limit') })],
      {
        spec: specOf({ features: [feature('rate_limit', 12)] }),
      },
    );

    expect(whyIn).toEqual({ limiter: 'the spec asks for `rate_limit` (spec.md:12)' });
    expect(omissions).toEqual([]);
  });

  it('when every service has it and others require it, and three of them are named', () => {
    const users = ['a', 'b', 'c', 'd'].map((id) => patternOf(id, { requires: ['base'] }));
    const why = (count: number) =>
      solved([patternOf('base', { provides: provides('base') }), ...users.slice(0, count)]).whyIn['base'];

    expect([1, 2, 4].map(why)).toEqual([
      'every service has it, and `a` requires it',
      'every service has it, and `a` and `b` require it',
      'every service has it, and `a`, `b`, `c` and 1 more require it',
    ]);
  });

  it('when another one requires it, even where its own condition does not hold', () => {
    const { ids, whyIn } = solved([
      patternOf('jobs', { requires: ['cache.redis'] }),
      patternOf('redis', { when: 'feature.cache', provides: provides('cache.redis') }),
    ]);

    expect(ids).toEqual(['redis', 'jobs']);
    expect(whyIn['redis']).toBe('`jobs` requires `cache.redis`');
  });

  it('when a capability that it waits for is provided', () => {
    const { ids } = solved([
      patternOf('redis_tests', { when: 'provides cache.redis' }),
      patternOf('redis', { provides: provides('cache.redis') }),
      patternOf('kafka_tests', { when: 'provides queue.kafka' }),
    ]);

    expect(ids).toEqual(['redis', 'redis_tests']);
  });

  it('below its thresholds only as the sole provider of something required, with a warning', () => {
    const needy = patternOf('needy', { requires: ['settings'] });
    const sole = solved([needy, weak('fallen', { provides: provides('settings') })]);
    const replaced = solved([
      needy,
      weak('fallen', { provides: provides('settings') }),
      patternOf('fine', { when: 'feature.cache', provides: provides('settings') }),
    ]);

    expect(sole).toMatchObject({ ids: ['fallen', 'needy'], codes: ['plan/reluctant-provider'] });
    expect(sole.diagnostics[0]?.severity).toBe('warning');
    expect(sole.whyIn['fallen']).toContain('although its quality');
    expect(replaced).toMatchObject({ ids: ['fine', 'needy'], codes: [] });
    expect(replaced.whyOut['fallen']).toContain('is below 0.80');
  });
});

describe('a pattern that the spec excludes', () => {
  it('is in when another one requires something else of it, and that is told as no problem', () => {
    const { whyIn, diagnostics } = solved(
      [
        patternOf('rows', { provides: provides('repositories', 'feature.search') }),
        patternOf('crud', { requires: ['repositories'] }),
      ],
      { spec: specOf({ features: [feature('search', 9, 'excluded')] }) },
    );

    expect(whyIn['rows']).toBe(
      '`crud` requires `repositories`, although the spec excludes `search` (spec.md:9)',
    );
    expect(diagnostics).toMatchObject([{ code: 'plan/excluded-but-needed', severity: 'info' }]);
  });
});

describe('a pattern is out, and it is said why', () => {
  it.each([
    ['below 0.80', weak('x'), 'its quality 0.6111 is below 0.80'],
    [
      'below the success threshold of its category',
      patternOf('x', { category: 'security', quality: { ...patternOf('x').quality, successRate: 9799 } }),
      'its success rate 0.9799 is below the 0.98 of category `security`',
    ],
    [
      'for a feature nobody asks for',
      patternOf('x', { when: 'feature.search' }),
      '`feature.search` does not hold: the spec does not ask for `search`',
    ],
    [
      'for a feature that is planned',
      patternOf('x', { when: 'feature.sse' }),
      '`feature.sse` does not hold: `sse` is planned (spec.md:30)',
    ],
    [
      'for another kind of auth',
      patternOf('x', { when: 'auth == jwt' }),
      '`auth == jwt` does not hold: `auth` is `none`',
    ],
    [
      'for an excluded feature',
      patternOf('x', { provides: provides('feature.websockets') }),
      'the spec excludes `websockets` (spec.md:31)',
    ],
  ])('when it is %s', (_, pattern, why) => {
    const spec = specOf({ features: [feature('sse', 30, 'planned'), feature('websockets', 31, 'excluded')] });

    expect(solved([pattern], { spec }).whyOut).toEqual({ x: why });
  });

  it('at exactly its thresholds it is in', () => {
    const edge = patternOf('edge', {
      category: 'testing',
      quality: { ...patternOf('x').quality, successRate: 9500, testCoverage: 6000 },
    });

    expect(patternQuality(edge)).toBe(8000);
    expect(solved([edge]).ids).toEqual(['edge']);
  });

  it('when nothing provides what it requires, and with it whoever requires it', () => {
    const { ids, whyOut, codes } = solved([
      patternOf('a', { requires: ['b'] }),
      patternOf('b', { requires: ['nowhere'], provides: provides('b') }),
      patternOf('c'),
    ]);

    expect(ids).toEqual(['c']);
    expect(whyOut).toEqual({
      a: 'it requires `b`, which nothing provides',
      b: 'it requires `nowhere`, which nothing provides',
    });
    expect(codes).toEqual(['plan/no-provider', 'plan/no-provider']);
  });

  it('when it is one of several features that are excluded, and offers another one, it stays', () => {
    const spec = specOf({ features: [feature('metrics', 9, 'excluded')] });

    expect(
      solved([patternOf('x', { provides: provides('feature.metrics', 'feature.health_check') })], { spec })
        .ids,
    ).toEqual(['x']);
  });
});

describe('of two patterns that do not go together', () => {
  const a = patternOf('a', { provides: exclusive('http.rate_limit') });
  const b = patternOf('b', { provides: exclusive('http.rate_limit') });

  it('the one closer to the spec stays', () => {
    const { ids, whyOut } = solved([a, b], { relevance: { b: 6000 } });

    expect(ids).toEqual(['b']);
    expect(whyOut).toEqual({
      a: '`b` has `http.rate_limit`: a service has it once; it is closer to the spec',
    });
  });

  it('the better one stays where both are as close, then the first', () => {
    const better = { ...b, quality: { ...b.quality, testCoverage: 10_000 } };

    expect(solved([a, better]).ids).toEqual(['b']);
    expect(solved([a, b]).ids).toEqual(['a']);
  });

  it('the one that others need stays, however close the other is', () => {
    const needed = { ...a, provides: [...a.provides, ...provides('limits.store')] };
    const { ids } = solved([needed, b, patternOf('user', { requires: ['limits.store'] })], {
      relevance: { b: 9999 },
    });

    expect(ids).toEqual(['a', 'user']);
  });

  it('the one that others need stays, although the other would do for a part of it', () => {
    const both = { ...a, provides: [...a.provides, ...provides('limits.store', 'limits.clock')] };
    const part = { ...b, provides: [...b.provides, ...provides('limits.clock')] };
    const user = patternOf('user', { requires: ['limits.store', 'limits.clock'] });

    expect(solved([both, part, user], { relevance: { b: 9999 } }).ids).toEqual(['a', 'user']);
  });

  it('only one need call the capability exclusive', () => {
    const shared = patternOf('c', { provides: provides('http.rate_limit') });

    expect(solved([a, shared], { relevance: { c: 9000 } }).ids).toEqual(['c']);
    expect(solved([shared, patternOf('d', { provides: provides('http.rate_limit') })]).ids).toEqual([
      'c',
      'd',
    ]);
  });

  it('the one with a condition that holds stays before the one for every service', () => {
    const asked = { ...a, when: 'feature.cache' };
    const { ids, whyOut } = solved([asked, b], {
      spec: specOf({ features: [feature('cache', 3)] }),
      relevance: { b: 9999 },
    });

    expect(ids).toEqual(['a']);
    expect(whyOut['b']).toContain('the spec asks for it');
  });

  it('the one that supersedes the other stays', () => {
    const { ids, whyOut } = solved([a, { ...b, supersedes: ['a'] }], { relevance: { a: 9999 } });

    expect(ids).toEqual(['b']);
    expect(whyOut).toEqual({ a: '`b` supersedes it' });
  });

  it('a stated conflict is told with its reason', () => {
    const other = patternOf('other', {
      conflicts: [{ capability: 'http.rate_limit', reason: 'the proxy limits already' }],
    });
    const { ids, whyOut } = solved([a, other], { relevance: { other: 9000 } });

    expect(ids).toEqual(['other']);
    expect(whyOut['a']).toContain('the proxy limits already');
  });

  it('a pattern that states a conflict with its own capability keeps it', () => {
    const own = { ...a, conflicts: [{ capability: 'http.rate_limit', reason: 'one limiter is enough' }] };

    expect(solved([own]).ids).toEqual(['a']);
  });
});

describe('the order', () => {
  it('is by priority of the category, then what is needed first, then by id', () => {
    const { ids } = solved([
      patternOf('z_api'),
      patternOf('b_config', { category: 'config', requires: ['engine'] }),
      patternOf('m_database', { category: 'database', provides: provides('engine') }),
      patternOf('a_config', { category: 'config' }),
      patternOf('y_api', { requires: ['x'] }),
      patternOf('z_first', { provides: provides('x') }),
      patternOf('ci', { category: 'ci' }),
    ]);

    expect(ids).toEqual(['a_config', 'm_database', 'b_config', 'z_api', 'z_first', 'y_api', 'ci']);
  });

  it('of a circle is told as an error', () => {
    const circle = [
      patternOf('a', { requires: ['b'], provides: provides('a') }),
      patternOf('b', { requires: ['a'], provides: provides('b') }),
    ];
    const { diagnostics, ids } = solved(circle);

    expect(ids).toEqual(['a', 'b']);
    expect(diagnostics).toMatchObject([
      { code: 'plan/cycle', severity: 'error', message: '`a` requires `b` requires `a`' },
    ]);
  });
});

describe('a required feature that nothing provides', () => {
  it('is an omission that names the line', () => {
    const { omissions } = solved([patternOf('base')], {
      spec: specOf({ features: [feature('websockets', 17), feature('sms', 18, 'planned')] }),
    });

    expect(omissions).toHaveLength(1);
    expect(omissions[0]).toMatchObject({
      what: 'feature `websockets` (spec.md:17)',
      because: 'no pattern of the bank provides `feature.websockets`',
    });
  });

  it('says which pattern would provide it, and why that one is out', () => {
    const { omissions } = solved([weak('hub', { provides: provides('feature.websockets') })], {
      spec: specOf({ features: [feature('websockets', 17)] }),
    });

    expect(omissions[0]?.because).toBe(
      '`hub` would provide it, but is left out: its quality 0.6111 is below 0.80',
    );
  });
});

describe('parameters', () => {
  const limiter = patternOf('limiter', {
    parameters: [
      {
        name: 'count',
        type: 'int',
        default: 60,
        min: 1,
        max: 1000,
        from: 'rate_limit.count',
        description: 'Requests.',
      },
      {
        name: 'store',
        type: 'string',
        default: 'memory',
        pattern: 'memory|redis',
        description: 'Where counts live.',
      },
      { name: 'strict', type: 'bool', default: false, description: 'Whether to refuse.' },
    ],
  });
  const limited = (count: number) =>
    specOf({ nonFunctional: { ...specOf().nonFunctional, rateLimit: { count, per: 'min' } } });
  const parameters = (options: Partial<SolveOptions>) =>
    solved([limiter], options).plan.selected[0]?.parameters;

  it('are the defaults, unless the spec says another value, unless the user sets one', () => {
    expect(parameters({})).toEqual({ count: 60, store: 'memory', strict: false });
    expect(parameters({ spec: limited(100) })).toMatchObject({ count: 100 });
    expect(
      parameters({
        spec: limited(100),
        settings: ['limiter.count=7', 'limiter.store=redis', 'limiter.strict=true'],
      }),
    ).toEqual({ count: 7, store: 'redis', strict: true });
  });

  it('take the later of two settings', () => {
    expect(parameters({ settings: ['limiter.count=7', 'limiter.count=8'] })).toMatchObject({ count: 8 });
  });

  it('keep the default where the spec asks for more than they allow, and say so', () => {
    const { omissions } = solved([limiter], { spec: limited(5000) });

    expect(parameters({ spec: limited(5000) })).toMatchObject({ count: 60 });
    expect(omissions[0]?.because).toBe(
      '`limiter.count` expects at most 1000, got `5000`; its default `60` is used',
    );
  });

  it.each([
    ['limiter.count', 'plan/bad-setting', 'write it as `--set rate_limiting.burst=20`'],
    ['=', 'plan/bad-setting', 'write it as `--set rate_limiting.burst=20`'],
    ['limitr.count=7', 'plan/setting-of-unselected', 'write `limiter`'],
    ['limiter.cout=7', 'plan/unknown-parameter', 'write `limiter.count`'],
    ['limiter.count=1001', 'plan/bad-setting-value', 'change the value of `limiter.count`'],
    ['limiter.count=1e3', 'plan/bad-setting-value', 'change the value of `limiter.count`'],
    ['limiter.store=disk', 'plan/bad-setting-value', 'change the value of `limiter.store`'],
    ['limiter.store=memory2', 'plan/bad-setting-value', 'change the value of `limiter.store`'],
    ['limiter.strict=yes', 'plan/bad-setting-value', 'change the value of `limiter.strict`'],
  ])('refuse `--set %s`', (setting, code, help) => {
    expect(solved([limiter], { settings: [setting] }).diagnostics).toMatchObject([
      { code, help, severity: 'error' },
    ]);
  });
});

describe('a bank without a pattern that fits', () => {
  it('is an error, not an empty service', () => {
    expect(solved([]).codes).toEqual(['plan/nothing-fits']);
  });
});

describe('the solver', () => {
  const library = [
    patternOf('settings', { category: 'config', provides: exclusive('settings') }),
    patternOf('memory', { provides: exclusive('limits'), requires: ['settings'] }),
    patternOf('redis', {
      provides: exclusive('limits'),
      when: 'feature.cache',
      requires: ['settings', 'redis.client'],
    }),
    patternOf('client', { when: 'provides limits', provides: provides('redis.client') }),
    patternOf('jwt', { category: 'security', when: 'auth == jwt', provides: exclusive('auth') }),
    patternOf('api_key', { category: 'security', when: 'auth != none', provides: exclusive('auth') }),
    patternOf('own', { supersedes: ['memory'], when: 'feature.search', provides: exclusive('limits') }),
    weak('old', { provides: provides('redis.client') }),
  ];
  const spec = specOf({ auth: { method: 'jwt', src: [at(4)] }, features: [feature('cache', 5)] });

  it('gives the same plan whatever the order of the hits, and however often a pattern was found', () => {
    const expected = solve({ spec, hits: [hitsOf(library)] });
    const lists = fc.array(fc.shuffledSubarray([...hitsOf(library)]), { maxLength: 4 });
    const all = fc.shuffledSubarray([...hitsOf(library)], { minLength: library.length });

    fc.assert(
      fc.property(all, lists, (whole, more) =>
        expect(solve({ spec, hits: [...more, whole] })).toEqual(expected),
      ),
    );
    expect(expected.plan.selected.map(({ pattern }) => pattern.id)).toEqual([
      'settings',
      'client',
      'redis',
      'api_key',
    ]);
  });

  it('takes the relevance of the query that found a pattern best', () => {
    const lists = [1, 9, 5].map((relevance) => hitsOf([patternOf('x')], { x: relevance }));

    expect(solve({ spec, hits: lists }).plan.selected.map(({ relevance }) => relevance)).toEqual([9]);
  });

  it('lets ranking decide only between patterns that neither constraints nor the spec tell apart', () => {
    const relevance = fc.record(
      Object.fromEntries(library.map(({ id }) => [id, fc.integer({ min: 0, max: 10_000 })])),
    );

    fc.assert(
      fc.property(relevance, (ranks) => {
        const { ids } = solved(library, { spec, relevance: ranks });
        // Both speak for this spec's auth: here alone the nearer one wins.
        const auth = (ranks['jwt'] ?? 0) > (ranks['api_key'] ?? 0) ? 'jwt' : 'api_key';
        expect(ids).toEqual(['settings', 'client', 'redis', auth]);
      }),
    );
  });

  it('puts every proposed pattern either in or out, once, with a reason', () => {
    const some = fc.subarray(library);

    fc.assert(
      fc.property(some, fc.boolean(), (patterns, cached) => {
        const { plan } = solve({ spec: cached ? spec : specOf(), hits: [hitsOf(patterns)] });
        const reasons = [
          ...plan.selected.map(({ pattern, why }) => [pattern.id, why]),
          ...plan.rejected.map(({ id, why }) => [id, why]),
        ];
        expect(reasons.map(([id]) => id).sort()).toEqual(patterns.map(({ id }) => id).sort());
        expect(reasons.filter(([, why]) => why === '')).toEqual([]);
      }),
    );
  });

  it('never selects a pattern without what it requires, or two with one exclusive capability', () => {
    fc.assert(
      fc.property(fc.subarray(library), fc.boolean(), (patterns, cached) => {
        const { plan } = solve({ spec: cached ? spec : specOf(), hits: [hitsOf(patterns)] });
        const offered = plan.selected.flatMap(({ pattern }) => pattern.provides);
        const once = offered.filter((each) => each.exclusive).map((each) => each.capability);
        expect(
          plan.selected
            .flatMap(({ pattern }) => pattern.requires)
            .filter((capability) => !plan.capabilities.includes(capability)),
        ).toEqual([]);
        expect(new Set(once).size).toBe(once.length);
      }),
    );
  });
});
