import type { Expression } from '../python/expression.ts';

/** What a method is called on: `router` of `router.get(…)`. */
export function receiverOf(callee: Expression): Expression | undefined {
  if (callee.kind === 'attribute') return callee.object;
  if (callee.kind !== 'name') return undefined;
  const dot = callee.name.lastIndexOf('.');
  return dot === -1 ? undefined : { ...callee, name: callee.name.slice(0, dot) };
}
