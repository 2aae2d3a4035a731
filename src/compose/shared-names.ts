import type { Plan } from '../plan/index.ts';
import type { ServiceModel } from './service/index.ts';
import type { Names } from './template/index.ts';

/** The names that every template and every reference of a manifest gets. */
export function sharedNames(service: ServiceModel, plan: Plan): Names {
  return {
    APP_NAME: service.app.name,
    // No account and no password: what a developer's own server asks for is the developer's to write.
    DATABASE_URL: `postgresql+asyncpg://localhost:5432/${service.app.snake}`,
    service,
    capabilities: plan.capabilities,
  };
}
