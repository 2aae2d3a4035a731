import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import type { RecordedRequest } from './failing-proxy.ts';

type Json = Readonly<Record<string, unknown>>;

interface Operation {
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: Json;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly schemas: Readonly<Record<string, Json>>;
}

/** Qdrant's own description of its requests, and what is wrong with one by it. */
export class QdrantOpenApi {
  readonly #paths: Document['paths'];
  readonly #ajv = new Ajv({ allErrors: false, unknownFormats: 'ignore', schemaId: '$id' });

  constructor(version: '1.16' | '1.19') {
    const file = join(import.meta.dirname, 'openapi', `qdrant-${version}.json`);
    const { paths, schemas } = JSON.parse(readFileSync(file, 'utf8')) as Document;
    this.#paths = paths;
    for (const [name, schema] of Object.entries(schemas))
      this.#ajv.addSchema(strict(schema) as Json, `#/components/schemas/${name}`);
  }

  /** @returns `undefined` where the server would take it */
  problemWith({ method, url, body }: RecordedRequest): string | undefined {
    const { pathname, searchParams } = new URL(url, 'http://qdrant');
    const operation = this.#operation(method.toLowerCase(), pathname);
    if (operation === undefined) return `${method} ${pathname} is not an operation`;
    const known = new Set(operation.parameters.filter((each) => each.in === 'query').map(({ name }) => name));
    const unknown = [...searchParams.keys()].filter((name) => !known.has(name));
    if (unknown.length > 0) return `${method} ${pathname} takes no ${unknown.join(', ')}`;
    if (operation.requestBody === undefined)
      return body === '' ? undefined : `${method} ${pathname} has a body`;
    const validate = this.#validator(operation.requestBody);
    if (validate(JSON.parse(body)) === true) return undefined;
    return `${method} ${pathname}: ${this.#ajv.errorsText(validate.errors)}`;
  }

  /** The more literal path first: `/collections/aliases` is no collection's name. */
  #operation(method: string, pathname: string): Operation | undefined {
    const matching = Object.keys(this.#paths).filter((template) => {
      const pattern = template.replaceAll(/\{[^}]+\}/g, '[^/]+');
      return new RegExp(`^${pattern}$`).test(pathname);
    });
    const [path] = matching.sort((a, b) => a.split('{').length - b.split('{').length);
    return path === undefined ? undefined : this.#paths[path]?.[method];
  }

  #validator(schema: Json): ValidateFunction {
    return this.#ajv.compile(strict(schema) as Json);
  }
}

/** As JSON Schema, and with no field but those that are described: the server skips an unknown one in silence. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, ...rest } = schema as Json;
  const read = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, strictAt(key, value)]));
  if (nullable === true && Object.keys(read).length === 0) return { type: 'null' };
  const closed =
    'properties' in read && !('additionalProperties' in read)
      ? { ...read, additionalProperties: false }
      : read;
  if (nullable !== true) return closed;
  return { anyOf: [closed, { type: 'null' }] };
}

/** Below `properties` stand names, not words of the schema. */
function strictAt(key: string, value: unknown): unknown {
  if (key !== 'properties') return strict(value);
  return Object.fromEntries(Object.entries(value as Json).map(([name, each]) => [name, strict(each)]));
}
