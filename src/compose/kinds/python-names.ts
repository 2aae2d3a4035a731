import { z } from 'zod';

/** `src.core.rate_limit` */
export const moduleName = z
  .string()
  .regex(/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/, 'a dotted Python module, such as `src.core.errors`');

/** `RateLimitMiddleware` */
export const symbolName = z.string().regex(/^[A-Za-z_]\w*$/, 'a Python name');

/** `rate_limit` */
export const snakeName = z.string().regex(/^[a-z][a-z0-9_]*$/, 'a lower-case name, such as `rate_limit`');

/** A Python expression that stays on its line. */
export const expression = z.string().regex(/^[^\n\r#;]+$/, 'a Python expression on one line');

export const importedName = z.strictObject({ module: moduleName, name: symbolName });

/** Names of other contributions of the same kind. */
export const others = z.array(snakeName).default([]);
