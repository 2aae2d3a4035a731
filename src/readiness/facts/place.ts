import type { Evidence } from '../report.ts';
import type { CallExpression } from './python/expression.ts';
import type { Scope } from './python/scope.ts';
import type { Values } from './python/values.ts';

/** The lines of something in a file. */
export function placeIn(
  { path }: { readonly path: string },
  { line, endLine }: { readonly line: number; readonly endLine: number },
): Evidence {
  return { path, line, endLine };
}

/** The first line of a definition: its body is no evidence of its own. */
export function headOf({ path, line }: { readonly path: string; readonly line: number }): Evidence {
  return { path, line, endLine: line };
}

/** A call where it stands. */
export interface PlacedCall {
  readonly call: CallExpression;
  readonly scope: Scope;
  readonly at: Evidence;
}

/** Calls that can run, of which `wanted` holds. */
export function callsWhere(
  scopes: readonly Scope[],
  wanted: (call: CallExpression, scope: Scope) => boolean,
): readonly PlacedCall[] {
  return scopes.flatMap((scope) =>
    scope.calls.flatMap(({ call }) =>
      wanted(call, scope) ? [{ call, scope, at: placeIn(scope, call) }] : [],
    ),
  );
}

/** Calls that can run of something of another package, by its absolute name. */
export function externalCalls(
  scopes: readonly Scope[],
  values: Values,
  wanted: (name: string) => boolean,
): readonly (PlacedCall & { readonly name: string })[] {
  return scopes.flatMap((scope) =>
    scope.calls.flatMap(({ call }) => {
      const name = values.external(call, scope);
      return name !== undefined && wanted(name) ? [{ call, scope, at: placeIn(scope, call), name }] : [];
    }),
  );
}
