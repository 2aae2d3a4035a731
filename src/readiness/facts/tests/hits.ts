import type { Route } from '../application/routes.ts';
import { keyword } from '../python/expression.ts';
import type { Suite, TestRequest } from './suite.ts';

/** The requests that effective tests send to a route. */
export function requestsTo(route: Route, { requests, bases }: Suite): readonly TestRequest[] {
  return requests.filter((request) => request.test.effective && hits(route, request, bases));
}

/** `true` where an effective test requests a route: by method and template, or by the name of its handler. */
export function isHit(route: Route, { requests, bases }: Suite): boolean {
  return requests.some((request) => request.test.effective && hits(route, request, bases));
}

function hits(route: Route, { method, path }: TestRequest, bases: readonly string[]): boolean {
  if (!route.methods.includes(method) && method !== '') return false;
  if (path.startsWith('name:')) {
    const given = keyword(route.call, 'name');
    return [route.handler?.name, given?.kind === 'string' ? given.value : undefined].includes(
      path.slice('name:'.length),
    );
  }
  const template = segments(route.path);
  // A prefix that is only known when the service runs is often empty where it is tested.
  const templates = template[0] === '{}' ? [template, template.slice(1)] : [template];
  return ['', ...bases].some((base) =>
    templates.some((expected) => fits(expected, [...segments(base), ...segments(path)])),
  );
}

function segments(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '');
}

/**
 * A template fits a requested path segment by segment. A part of the request that is not known fits any run of segments at
 * its beginning (a base address, a prefix), and one segment elsewhere, but a whole that is not known fits nothing.
 */
function fits(template: readonly string[], request: readonly string[]): boolean {
  if (!request.some((segment) => segment !== '{}')) return request.length === 0 && template.length === 0;
  const offset = request[0] === '{}' && request.length !== template.length ? 1 : 0;
  const known = request.slice(offset);
  const tail = offset === 0 ? template : template.slice(-known.length);
  if (known.length !== tail.length) return false;
  return known.every((segment, index) => {
    const expected = tail[index] ?? '';
    return expected.startsWith('{') || segment.includes('{}') || segment === expected;
  });
}
