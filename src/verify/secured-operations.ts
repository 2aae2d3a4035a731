import { z } from 'zod';

const security = z.array(z.record(z.string(), z.unknown())).optional();
const document = z.object({
  security,
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
});
const operation = z.object({ operationId: z.string(), security });

/** How many operations of an OpenAPI document want to know who calls. */
export function securedOperations(openapi: unknown): number {
  const read = document.safeParse(openapi);
  if (!read.success) return 0;
  const { paths, security: usual } = read.data;
  return Object.values(paths)
    .flatMap((methods) => Object.values(methods))
    .flatMap((value) => {
      const { success, data } = operation.safeParse(value);
      return success ? [data.security ?? usual ?? []] : [];
    })
    .filter((ways) => ways.length > 0 && !ways.some((way) => Object.keys(way).length === 0)).length;
}
