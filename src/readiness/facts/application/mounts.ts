import { argument, calledWord } from '../python/expression.ts';
import type { Scope } from '../python/scope.ts';
import type { Values } from '../python/values.ts';
import { constructionId, type Objects } from './objects.ts';

/** The applications that code which can run mounts in another one: `app.mount("/api/v1", api)`, by what made them. */
export function mountedIn(
  alive: readonly Scope[],
  { values, objects }: { readonly values: Values; readonly objects: Objects },
): ReadonlySet<string> {
  const mounted = alive.flatMap((scope) =>
    scope.calls.flatMap(({ call }) => {
      const given = calledWord(call) === 'mount' ? argument(call, 1, 'app') : undefined;
      if (given === undefined) return [];
      const placed = { expression: given, scope };
      if (!objects.isApplication(values.kind(placed))) return [];
      const made = objects.construction(placed);
      return made === undefined ? [] : [constructionId(made)];
    }),
  );
  return new Set(mounted);
}
