import { code, type PythonCode } from './python-code.ts';
import type { RouteKind } from './route.ts';

/** What a success answers where the spec does not say. */
const SUCCESS: Readonly<Record<RouteKind, number>> = {
  list: 200,
  create: 201,
  get: 200,
  update: 200,
  replace: 200,
  delete: 204,
  link: 204,
  unlink: 204,
  act: 200,
  restore: 200,
  create_many: 201,
  update_many: 200,
  delete_many: 204,
  unanswered: 501,
};

/** Other successes that the generated function can answer as well. */
const ALSO: Readonly<Partial<Record<RouteKind, readonly number[]>>> = {
  create: [200, 202],
  create_many: [200, 202],
  act: [202],
  delete: [200],
  link: [200, 201],
  unlink: [200],
};

/** What can go wrong beside the caller's identity, and beside what can always go wrong. */
const PROBLEMS: Readonly<Record<RouteKind, readonly number[]>> = {
  list: [422],
  create: [400, 409, 413, 415, 422],
  get: [404, 422],
  update: [400, 404, 409, 413, 415, 422],
  replace: [400, 404, 409, 413, 415, 422],
  delete: [404, 409, 422],
  link: [404, 409, 422],
  unlink: [404, 422],
  act: [404, 409, 422],
  restore: [404, 409, 422],
  create_many: [400, 409, 413, 415, 422],
  update_many: [400, 409, 413, 415, 422],
  delete_many: [400, 409, 413, 415, 422],
  unanswered: [501],
};

/** What a success answers: as the spec says, where the generated function can. */
export function statusOf(kind: RouteKind, listed: readonly number[]): number {
  const success = listed.find((status) => status >= 200 && status < 300);
  return success !== undefined && (ALSO[kind] ?? []).includes(success) ? success : SUCCESS[kind];
}

/** The arguments of `problem_responses`. */
export function problemsOf(given: {
  readonly kind: RouteKind;
  readonly authenticated: boolean;
  readonly roles: readonly string[];
  readonly hasParent: boolean;
  readonly hasParameters: boolean;
  readonly more: readonly number[];
}): PythonCode {
  const codes = new Set([...PROBLEMS[given.kind], ...given.more]);
  if (given.authenticated) codes.add(401);
  if (given.roles.length > 0) codes.add(403);
  if (given.hasParent) codes.add(404);
  if (given.hasParameters) codes.add(422);
  return code([...codes].sort((a, b) => a - b).join(', '));
}
