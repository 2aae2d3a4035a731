const PREFIX = /^\/(?:api(?:\/v\d+(?:\.\d+)?)?|v\d+(?:\.\d+)?)(?=\/|$)/;

/** Routes of operation, which stand beside the API whatever its prefix. */
const OPERATION =
  /^\/(?:health\w*|livez|readyz|ready|live|metrics|docs|redoc|openapi\.json|ping|status|version)?(?:\/|$)/;

/**
 * What the paths of an API start with: as stated, else a leading `/api`, `/vN` or `/api/vN` common to all.
 *
 * @returns without a final slash; `undefined` where they share nothing
 */
export function basePathOf(paths: readonly string[], stated: string | undefined): string | undefined {
  const given = stated?.replace(/\/+$/, '');
  if (given !== undefined && /^(?:\/[\w.-]+){1,5}$/.test(given)) return given;
  const counted = paths.filter((path) => !OPERATION.test(path) && path !== '/');
  const prefixes = new Set(counted.map((path) => PREFIX.exec(path)?.[0] ?? ''));
  const [prefix] = prefixes;
  if (prefixes.size === 1) return prefix === '' ? undefined : prefix;
  return counted.length > 0 && counted.every((path) => path.startsWith('/api/')) ? '/api' : undefined;
}

/** A path below the base path. */
export function below(path: string, basePath: string | undefined): string {
  if (basePath === undefined || !(path === basePath || path.startsWith(`${basePath}/`))) return path;
  return path.slice(basePath.length) || '/';
}
