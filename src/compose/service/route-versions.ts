import { from, type Import } from './imports.ts';
import { code, type PythonCode } from './python-code.ts';
import type { Route, RouteKind } from './route.ts';

/** What a change of one row asks of the caller: a version that is not the current one is 412, none at all 428. */
const PRECONDITIONS = [412, 428] as const;

const CONDITIONAL: ReadonlySet<RouteKind> = new Set(['update', 'replace', 'delete']);
const SHOWING: ReadonlySet<RouteKind> = new Set(['create', 'get', 'update', 'replace', 'act', 'restore']);

/** How a route takes part in optimistic locking. */
export interface RouteVersions {
  /** The `responses` that tell of an ETag: `READABLE`; `null` where the route shows none. */
  readonly tagged: PythonCode | null;
  /** It takes `If-Match`. */
  readonly is_conditional: boolean;
  /** What goes wrong beside the rest. */
  readonly problems: readonly number[];
}

export const UNVERSIONED: RouteVersions = { tagged: null, is_conditional: false, problems: [] };

/** @param status - what a success answers */
export function versionsOf(kind: RouteKind, status: number): RouteVersions {
  const isConditional = CONDITIONAL.has(kind);
  return {
    tagged: SHOWING.has(kind) ? taggedAs(kind, status) : null,
    is_conditional: isConditional,
    problems: isConditional ? PRECONDITIONS : [],
  };
}

function taggedAs(kind: RouteKind, status: number): PythonCode | null {
  if (kind === 'get') return code('READABLE');
  if (status === 201) return code('CREATED');
  return status === 200 ? code('TAGGED') : null;
}

/** `Depends(…)` of the route's decorator, one after the other; `null` where there is none. */
export function dependenciesOf(
  guard: PythonCode | null,
  kind: RouteKind,
  versions: RouteVersions,
): PythonCode | null {
  const names = [
    ...(guard === null ? [] : [guard.text]),
    ...(kind === 'get' && versions.tagged !== null ? ['describe_if_none_match'] : []),
  ];
  return names.length === 0 ? null : code(names.map((name) => `Depends(${name})`).join(', '));
}

/** What the module of such routes imports. */
export function versionImports(routes: readonly Route[]): readonly Import[] {
  const tagged = routes.flatMap((route) => (route.tagged === null ? [] : [route.tagged.text]));
  return [
    ...from('src.api.versions', ...tagged, ...(tagged.length > 0 ? ['show_version'] : [])),
    ...(tagged.includes('READABLE')
      ? [...from('src.api.versions', 'describe_if_none_match'), ...from('fastapi', 'Depends')]
      : []),
    ...(tagged.length > 0 ? from('fastapi', 'Response') : []),
    ...(routes.some(({ is_conditional: isConditional }) => isConditional)
      ? from('src.api.versions', 'IfMatch')
      : []),
  ];
}
