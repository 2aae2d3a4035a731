import type { Plan } from '../plan/index.ts';
import { offeredBy } from './kinds/index.ts';
import type { OfferedRoute } from './service/index.ts';

/** What the routers of the selected patterns answer, as their manifests write it. */
export function routesOfPatterns(
  { selected }: Plan,
  holds: (when: string | undefined) => boolean,
): readonly OfferedRoute[] {
  return selected.flatMap(({ pattern }) =>
    pattern.contributions
      .filter(({ kind, when }) => kind === 'app.router' && holds(when))
      .flatMap(({ value }) => offeredBy(value)),
  );
}
