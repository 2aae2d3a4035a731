import type { Plan } from '../plan/index.ts';
import type { ServiceModel } from './service/index.ts';
import type { Names } from './template/index.ts';

export interface SharedNamesOptions {
  readonly service: ServiceModel;
  readonly plan: Plan;
  /** The views of the contribution kinds, by name. */
  readonly merged: Names;
}

/** The names that every template gets. */
export function sharedNames({ service, plan, merged }: SharedNamesOptions): Names {
  return {
    APP_NAME: service.app.name,
    // No account and no password: what a developer's own server asks for is the developer's to write.
    DATABASE_URL: `postgresql+asyncpg://localhost:5432/${service.app.snake}`,
    service,
    capabilities: plan.capabilities,
    merged,
  };
}
