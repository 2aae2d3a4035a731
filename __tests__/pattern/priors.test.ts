import { describe, expect, it } from '@jest/globals';
import { CONTRIBUTION_KINDS } from '../../src/compose/index.ts';
import {
  isProductionReady,
  patternQuality,
  readPatterns,
  validateCategoryConfig,
} from '../../src/pattern/index.ts';
import { readTree } from '../../src/tree/index.ts';

const { tree } = await readTree('patterns');
const { patterns, diagnostics } = readPatterns(tree, CONTRIBUTION_KINDS);

describe('the library', () => {
  it('has no error', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has every pattern that its categories list', () => {
    expect(validateCategoryConfig(patterns).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is production ready, all of it, from its priors', () => {
    const unready = patterns.filter((pattern) => !isProductionReady(pattern));

    expect(unready.map(({ id }) => id)).toEqual([]);
    expect(patterns.length).toBeGreaterThanOrEqual(26);
  });
});

describe('the prior of', () => {
  it.each([
    ['config', 'pydantic_settings_config', 9800, 'HIGH', '', 9000],
    ['database', 'sqlalchemy_async_engine', 9800, 'HIGH', '', 9000],
    ['database', 'alembic_setup', 9800, 'MEDIUM', '', 9000],
    ['observability', 'structlog_setup', 9500, 'MEDIUM', 'o', 9000],
    ['observability', 'health_checks', 9500, 'MEDIUM', 'o', 9000],
    ['observability', 'prometheus_metrics', 9500, 'MEDIUM', 'o', 9000],
    ['observability', 'request_id_middleware', 9500, 'MEDIUM', 'o', 9000],
    ['models', 'strict_mode_schemas', 9500, 'HIGH', '', 9000],
    ['models', 'timezone_aware_datetimes', 9500, 'MEDIUM', '', 9000],
    ['models', 'async_declarative_base', 9500, 'MEDIUM', '', 9000],
    ['repositories', 'generic_repository', 9500, 'MEDIUM', '', 9000],
    ['services', 'dependency_injection', 9500, 'MEDIUM', '', 9000],
    ['api', 'fastapi_crud_endpoints', 9500, 'HIGH', '', 9000],
    ['security', 'html_sanitization', 9800, 'CRITICAL', '', 9000],
    ['security', 'rate_limiting', 9800, 'CRITICAL', 'o', 9000],
    ['security', 'security_headers', 9800, 'CRITICAL', '', 9000],
    ['security', 'cors_config', 9800, 'HIGH', '', 9000],
    ['testing', 'pytest_config', 9500, 'STANDARD', '', 10_000],
    ['testing', 'async_fixtures', 9500, 'STANDARD', '', 9500],
    ['testing', 'test_factories', 9500, 'STANDARD', '', 9000],
    ['docker', 'multistage_dockerfile', 9500, 'STANDARD', 'd', 9000],
    ['docker', 'docker_compose_full_stack', 9500, 'STANDARD', 'do', 9000],
    ['project', 'pyproject_toml', 9000, 'STANDARD', '', 9000],
    ['project', 'env_example', 9000, 'STANDARD', '', 9000],
    ['project', 'gitignore', 9000, 'STANDARD', '', 9000],
    ['project', 'makefile', 9000, 'STANDARD', '', 9000],
  ] as const)(
    '%s: %s is the one that was agreed, and production ready',
    (category, id, successRate, securityLevel, traits, testCoverage) => {
      const quality = {
        successRate,
        testCoverage,
        securityLevel,
        observabilityComplete: traits.includes('o'),
        dockerReady: traits.includes('d'),
      };

      expect(patternQuality({ category, quality })).toBeGreaterThanOrEqual(8000);
      expect(patterns.find((pattern) => pattern.id === id)).toMatchObject({ category, quality });
    },
  );
});
