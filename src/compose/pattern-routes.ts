import type { Plan } from '../plan/index.ts';

/** What the routers of the selected patterns answer, as their manifests write it: `POST /auth/login`. */
export function routesOfPatterns(
  { selected }: Plan,
  holds: (when: string | undefined) => boolean,
): readonly string[] {
  return selected.flatMap(({ pattern }) =>
    pattern.contributions
      .filter(({ kind, when }) => kind === 'app.router' && holds(when))
      .flatMap(({ value: { prefix, routes } }) =>
        Array.isArray(routes) ? routes.map((route) => withPrefix(String(route), prefix)) : [],
      ),
  );
}

function withPrefix(route: string, prefix: unknown): string {
  return typeof prefix === 'string' ? route.replace(' ', ` ${prefix}`) : route;
}
