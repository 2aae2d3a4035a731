import { CATEGORIES, type Category } from '../category.ts';
import { type Diagnostic, lineSpan } from '../diagnostics/index.ts';
import type { BasisPoints, Pattern } from './pattern.ts';
import { extraPattern, incompleteCategory } from './problems.ts';

/** What is asked of the patterns of one category, and where it stands in a composition. */
export interface CategoryConfig {
  readonly category: Category;
  /** Ids that a complete bank has; a bank may have more. */
  readonly patterns: readonly string[];
  /** Prior success rate that a pattern must reach to be a candidate. */
  readonly success_threshold: BasisPoints;
  /** What its patterns are about, in one word. */
  readonly domain: string;
  readonly description: string;
  /** 1 is composed first, 7 last. */
  readonly priority: 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** The 12 categories by name. */
export const PATTERN_CATEGORIES: Readonly<Record<Category, CategoryConfig>> = {
  config: {
    category: 'config',
    patterns: ['pydantic_settings_config'],
    success_threshold: 9500,
    domain: 'configuration',
    description: 'settings read from the environment and checked at start',
    priority: 1,
  },
  database: {
    category: 'database',
    patterns: ['sqlalchemy_async_engine', 'alembic_setup'],
    success_threshold: 9500,
    domain: 'persistence',
    description: 'database engine, sessions, connection pool and migrations',
    priority: 1,
  },
  observability: {
    category: 'observability',
    patterns: ['structlog_setup', 'health_checks', 'prometheus_metrics', 'request_id_middleware'],
    success_threshold: 9500,
    domain: 'monitoring',
    description: 'structured logs, metrics, health checks and request ids',
    priority: 1,
  },
  models: {
    category: 'models',
    patterns: ['strict_mode_schemas', 'timezone_aware_datetimes', 'async_declarative_base'],
    success_threshold: 9500,
    domain: 'data',
    description: 'tables of the entities and the schemas that requests must fit',
    priority: 2,
  },
  repositories: {
    category: 'repositories',
    patterns: ['generic_repository'],
    success_threshold: 9500,
    domain: 'data-access',
    description: 'queries: reading, storing, filtering and paging rows',
    priority: 2,
  },
  services: {
    category: 'services',
    patterns: ['dependency_injection'],
    success_threshold: 9500,
    domain: 'business-logic',
    description: 'business rules, transactions and what they depend on',
    priority: 3,
  },
  api: {
    category: 'api',
    patterns: ['fastapi_crud_endpoints'],
    success_threshold: 9500,
    domain: 'http',
    description: 'routes, pagination, error responses and API documentation',
    priority: 4,
  },
  security: {
    category: 'security',
    patterns: ['html_sanitization', 'rate_limiting', 'security_headers', 'cors_config'],
    success_threshold: 9800,
    domain: 'security',
    description: 'authentication, authorization, rate limits, headers and clean input',
    priority: 5,
  },
  testing: {
    category: 'testing',
    patterns: ['pytest_config', 'async_fixtures', 'test_factories'],
    success_threshold: 9500,
    domain: 'testing',
    description: 'tests of the service, fixtures and factories',
    priority: 6,
  },
  docker: {
    category: 'docker',
    patterns: ['multistage_dockerfile', 'docker_compose_full_stack'],
    success_threshold: 9500,
    domain: 'deployment',
    description: 'container image and the local stack of services',
    priority: 7,
  },
  project: {
    category: 'project',
    patterns: ['pyproject_toml', 'env_example', 'gitignore', 'makefile'],
    success_threshold: 9000,
    domain: 'project',
    description: 'packaging, dependencies, commands and the files around the code',
    priority: 7,
  },
  ci: {
    category: 'ci',
    patterns: [],
    success_threshold: 9000,
    domain: 'automation',
    description: 'checks that run on every push and pull request',
    priority: 7,
  },
};

/** The 12 categories in the order of `CATEGORIES`. */
export function getPatternCategories(): readonly CategoryConfig[] {
  return CATEGORIES.map((category) => PATTERN_CATEGORIES[category]);
}

/** The categories in the order in which a service is composed: by priority, then by the order of `CATEGORIES`. */
export function getCompositionOrder(): readonly Category[] {
  return getPatternCategories()
    .toSorted((a, b) => a.priority - b.priority)
    .map(({ category }) => category);
}

/** @returns an error for each listed pattern that is missing or lies elsewhere; an information for each that is not listed */
export function validateCategoryConfig(patterns: readonly Pattern[]): readonly Diagnostic[] {
  const byId = new Map(patterns.map((pattern) => [pattern.id, pattern]));
  const missing = getPatternCategories().flatMap(({ category, patterns: ids }) =>
    ids.flatMap((id) => {
      const found = byId.get(id)?.category;
      return found === category ? [] : [incompleteCategory.at({ category, id, elsewhere: found })];
    }),
  );
  const extra = patterns
    .filter(({ id, category }) => !PATTERN_CATEGORIES[category].patterns.includes(id))
    .map(({ id, category, origin }) => extraPattern.at({ category, id }, { span: lineSpan(origin, 1) }));
  return [...missing, ...extra];
}
