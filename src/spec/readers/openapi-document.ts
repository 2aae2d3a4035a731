import type { CodeBlock, Page } from '../document/page.ts';
import { record } from '../document/record.ts';

/** An OpenAPI document, and the place where it stands. */
export interface OpenApi {
  readonly root: Readonly<Record<string, unknown>>;
  readonly block: CodeBlock;
  readonly page: Page;
  /** The line of a key by its path: `paths`, `/tasks`, `get`. */
  lineOf(this: void, path: readonly string[]): number;
}

/** What a `$ref` inside the document points to, with the last part of its path as a name. Others lead nowhere. */
export function followed(
  root: OpenApi['root'],
  value: unknown,
): { readonly value: Readonly<Record<string, unknown>>; readonly name: string | undefined } | undefined {
  let at = record(value);
  let name: string | undefined;
  for (let step = 0; step < 8 && at !== undefined; step += 1) {
    const reference = at['$ref'];
    if (typeof reference !== 'string') return { value: at, name };
    const path = /^#\/(.+)$/.exec(reference)?.[1]?.split('/') ?? [];
    name = path.at(-1);
    at = path.reduce<Readonly<Record<string, unknown>> | undefined>(
      (inner, key) => record(inner?.[key.replace(/~1/g, '/').replace(/~0/g, '~')]),
      root,
    );
    if (path.length === 0) return undefined;
  }
  return undefined;
}
