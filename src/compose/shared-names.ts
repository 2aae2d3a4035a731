import type { Plan } from '../plan/index.ts';
import { normalName } from './kinds/index.ts';
import type { ServiceModel } from './service/index.ts';
import type { Names } from './template/index.ts';

export interface SharedNamesOptions {
  readonly service: ServiceModel;
  readonly plan: Plan;
  /** Names of packages that the service may install, as PEP 503 writes them. */
  readonly packages: ReadonlySet<string>;
}

/** The names that every template and every reference of a manifest gets. */
export function sharedNames({ service, plan, packages }: SharedNamesOptions): Names {
  const { name, snake } = service.app;
  return {
    APP_NAME: name,
    // A project that is named like a package it needs cannot be installed.
    PROJECT_NAME: packages.has(normalName(name)) ? `${name}-service` : name,
    // No account and no password: what a developer's own server asks for is the developer's to write.
    DATABASE_URL: `postgresql+asyncpg://localhost:5432/${snake}`,
    service,
    capabilities: plan.capabilities,
  };
}
