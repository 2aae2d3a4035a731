import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  getCompositionOrder,
  getPatternCategories,
  isProductionReady,
  type Pattern,
  patternQuality,
  type QualityFacets,
  qualityOf,
} from '../../src/pattern/index.ts';

function prior(
  category: Pattern['category'],
  quality: Partial<Pattern['quality']>,
): Pick<Pattern, 'category' | 'quality'> {
  return {
    category,
    quality: {
      successRate: 9500,
      testCoverage: 9000,
      securityLevel: 'STANDARD',
      observabilityComplete: false,
      dockerReady: false,
      ...quality,
    },
  };
}

describe('quality', () => {
  it('is weighted 40, 30, 20, 10', () => {
    expect(qualityOf({ successRate: 9000, testCoverage: 8000, security: 10_000, observability: 5000 })).toBe(
      8500,
    );
    expect(qualityOf({ successRate: 10_000, testCoverage: 0, security: 0, observability: 0 })).toBe(4000);
    expect(qualityOf({ successRate: 0, testCoverage: 0, security: 0, observability: 10_000 })).toBe(1000);
  });

  it('eight times 0.1 reaches 0.80', () => {
    expect(qualityOf({ successRate: 8000, testCoverage: 8000, security: 8000, observability: 8000 })).toBe(
      8000,
    );
  });

  it('is rounded down: a hair below 0.80 is below 0.80', () => {
    expect(qualityOf({ successRate: 7999, testCoverage: 8000, security: 8000, observability: 8000 })).toBe(
      7999,
    );
    expect(isProductionReady(prior('testing', { successRate: 7999, testCoverage: 8000 }))).toBe(false);
    expect(isProductionReady(prior('testing', { successRate: 8000, testCoverage: 8000 }))).toBe(true);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 10_001, 0.5])(
    'throws for a facet of %d',
    (successRate) => {
      expect(() => qualityOf({ successRate, testCoverage: 9000 })).toThrow(RangeError);
    },
  );

  it('leaves out facets that cannot apply, and divides by the weights that stay', () => {
    expect(patternQuality(prior('testing', { securityLevel: 'LOW' }))).toBe(9285);
    expect(patternQuality(prior('docker', { observabilityComplete: true }))).toBe(9285);
    expect(patternQuality(prior('models', { securityLevel: 'MEDIUM' }))).toBe(8555);
    expect(patternQuality(prior('models', { securityLevel: 'MEDIUM', observabilityComplete: true }))).toBe(
      8700,
    );
    expect(patternQuality(prior('observability', { securityLevel: 'MEDIUM' }))).toBe(7700);
  });

  it.each([
    ['CRITICAL', 10_000],
    ['HIGH', 8000],
    ['MEDIUM', 6000],
    ['STANDARD', 5000],
    ['LOW', 4000],
  ] as const)('counts security %s as %d', (securityLevel, points) => {
    const { quality } = prior('api', {
      securityLevel,
      observabilityComplete: true,
      successRate: 0,
      testCoverage: 0,
    });

    expect(patternQuality({ category: 'api', quality })).toBe(Math.floor((20 * points + 10 * 10_000) / 100));
  });

  it('never falls when a facet rises', () => {
    const facet = fc.integer({ min: 0, max: 10_000 });
    const facets = fc.record({
      successRate: facet,
      testCoverage: facet,
      security: facet,
      observability: facet,
    });
    const names = fc.constantFrom<keyof QualityFacets>(
      'successRate',
      'testCoverage',
      'security',
      'observability',
    );
    fc.assert(
      fc.property(facets, names, facet, (before, name, value) => {
        const after = { ...before, [name]: Math.max(before[name], value) };
        return qualityOf(after) >= qualityOf(before);
      }),
    );
  });

  it('lies between its worst and its best facet', () => {
    const facet = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(facet, facet, facet, (successRate, testCoverage, security) => {
        const quality = qualityOf({ successRate, testCoverage, security });
        return (
          quality >= Math.min(successRate, testCoverage, security) &&
          quality <= Math.max(successRate, testCoverage, security)
        );
      }),
    );
  });
});

describe('categories', () => {
  it('are composed config first, project and ci last', () => {
    expect(getCompositionOrder()).toEqual([
      'config',
      'database',
      'observability',
      'models',
      'repositories',
      'services',
      'api',
      'security',
      'testing',
      'docker',
      'project',
      'ci',
    ]);
    expect(getPatternCategories().map(({ priority }) => priority)).toEqual([
      1, 1, 1, 2, 2, 3, 4, 5, 6, 7, 7, 7,
    ]);
  });

  it('ask .98 of security, .90 of project and ci, .95 of the others', () => {
    const asked = Object.fromEntries(
      getPatternCategories().map(({ category, success_threshold }) => [category, success_threshold]),
    );

    expect(asked).toEqual({
      config: 9500,
      database: 9500,
      observability: 9500,
      models: 9500,
      repositories: 9500,
      services: 9500,
      api: 9500,
      security: 9800,
      testing: 9500,
      docker: 9500,
      project: 9000,
      ci: 9000,
    });
  });
});
