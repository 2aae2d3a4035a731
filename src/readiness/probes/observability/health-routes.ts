import type { Containers } from '../../facts/containers.ts';
import type { Facts } from '../../facts/facts.ts';
import { below, everythingIn, textOf, textsOf } from '../../facts/files/data.ts';
import { callsWhere, externalCalls, type PlacedCall } from '../../facts/place.ts';
import { calledWord } from '../../facts/python/expression.ts';
import type { Repository } from '../../facts/repository.ts';

/** Whole path segments only: `/healthy-recipes` is a real route of a real service. */
export const LIVENESS_SEGMENTS: ReadonlySet<string> = new Set([
  'health',
  'healthz',
  'healthcheck',
  'health-check',
  'health_check',
  'live',
  'livez',
  'liveness',
  'ready',
  'readyz',
  'readiness',
  'ping',
  'heartbeat',
  '__heartbeat__',
  '__lbheartbeat__',
  'alive',
  'up',
]);

/** Paths that a health check of a container or a probe of Kubernetes requests. */
export function checkedPaths(containers: Containers, repository: Repository): ReadonlySet<string> {
  const docker = containers.images.flatMap(({ shipped }) =>
    shipped.instructions.filter(({ keyword }) => keyword === 'HEALTHCHECK').map(({ text }) => text),
  );
  const scripts = docker.flatMap((text) =>
    [...text.matchAll(/[\w$./{}-]+\.(?:py|sh)\b/g)].flatMap(([script]) => textOfScript(script, repository)),
  );
  const compose = containers.services.map(({ data }) =>
    textsOf(below(data, 'healthcheck', 'test')).join(' '),
  );
  const kubernetes = repository
    .matching(/(^|\/)(k8s|kubernetes|deploy|charts|helm|manifests)\/.*\.ya?ml$/)
    .flatMap((path) =>
      repository.yaml(path).flatMap((data) =>
        [...everythingIn(data)].flatMap((part) => {
          const asked = textOf(below(part, 'httpGet', 'path'));
          return asked === undefined ? [] : [`http://x${asked}`];
        }),
      ),
    );
  return new Set(
    [...docker, ...scripts, ...compose, ...kubernetes].flatMap((text) =>
      [...text.matchAll(/https?:\/\/[^/\s"']+(\/[^\s"'?)]*)/g)].map((match) => match[1] ?? ''),
    ),
  );
}

/** The text of the one file that a path in an image means. */
function textOfScript(script: string, repository: Repository): readonly string[] {
  const segments = script.split('/').filter((segment) => segment !== '' && segment !== '.');
  for (const [index] of segments.entries()) {
    const tail = segments.slice(index).join('/');
    const found = repository.paths().filter((path) => path === tail || path.endsWith(`/${tail}`));
    const [only] = found;
    // A comment asks nobody.
    if (found.length === 1 && only !== undefined)
      return [(repository.text(only) ?? '').replaceAll(/^\s*#.*$/gm, '')];
  }
  return [];
}

/** Where the application includes a router of health routes that a library brings: `__heartbeat__` of dockerflow. */
export function libraryRouters({ alive, values }: Facts['code']): readonly PlacedCall[] {
  return callsWhere(
    alive,
    (call, scope) =>
      calledWord(call) === 'include_router' &&
      call.args.some(({ value }) =>
        /^dockerflow\.fastapi\./.test(values.resolver.external(value, scope) ?? ''),
      ),
  );
}

/** The checks that those routers run. */
export function libraryChecks({ alive, values }: Facts['code']): readonly PlacedCall[] {
  return externalCalls(alive, values, (name) => /^dockerflow\..*checks\.register/.test(name));
}
