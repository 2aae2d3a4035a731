import { roleOf } from '../role.ts';
import { lines } from './read-expression.ts';
import type { Scope } from './scope.ts';
import type { SyntaxNode } from './syntax.ts';

/** What is known of a scope before its body is read. */
export type Origin = Pick<Scope, 'kind' | 'path' | 'name' | 'parent'> & Partial<Scope>;

/** A scope without contents. */
export function newScope(origin: Origin, node: SyntaxNode): Scope {
  const { parent, name } = origin;
  const qualname = parent === undefined || parent.qualname === '' ? name : `${parent.qualname}.${name}`;
  const empty = {
    imports: [],
    children: [],
    calls: [],
    assignments: [],
    flows: [],
    loops: [],
    handlers: [],
    managed: [],
    expressions: [],
  };
  const defaults = {
    decorators: [],
    parameters: [],
    returns: undefined,
    isAsync: false,
    bases: [],
    effect: undefined,
  };
  const role = parent?.role ?? roleOf(origin.path);
  return { ...defaults, ...empty, ...lines(node), qualname, role, ...origin };
}
