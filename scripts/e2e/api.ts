import pluralize from 'pluralize';
import { z } from 'zod';
import { type Lookup, type Schema, schema } from './sample.ts';

const operation = z.looseObject({
  requestBody: z.looseObject({ content: z.record(z.string(), z.looseObject({ schema })) }).optional(),
  responses: z.record(z.string(), z.unknown()).optional(),
});

const document = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.looseObject({ schemas: z.record(z.string(), schema) }).optional(),
});

/** What can be done with the rows of one entity over HTTP. */
export interface Resource {
  /** Path of the collection: `/api/v1/tasks`. */
  readonly collection: string;
  /** Path of one: `/api/v1/tasks/{id}`. */
  readonly item: string;
  /** The entity in one word: `task`. */
  readonly name: string;
  readonly create: Schema;
  readonly patch: Schema | undefined;
  readonly put: Schema | undefined;
  readonly lists: boolean;
  readonly deletes: boolean;
}

/** The resources of an OpenAPI document, and its schemas by reference. */
export function readApi(text: string): { readonly resources: readonly Resource[]; readonly lookup: Lookup } {
  const { paths, components } = document.parse(JSON.parse(text));
  const lookup: Lookup = (reference) => {
    const found = components?.schemas[reference.split('/').at(-1) ?? ''];
    if (found === undefined) throw new Error(`no schema ${reference}`);
    return found;
  };
  const resources = Object.entries(paths).flatMap(([collection, methods]) => {
    const create = bodyOf(methods['post']);
    const item = Object.keys(paths).find((path) => isItemOf(path, collection));
    const one = item === undefined ? undefined : paths[item];
    if (create === undefined || item === undefined || one?.['get'] === undefined) return [];
    return [
      {
        collection,
        item,
        name: pluralize.singular((collection.split('/').at(-1) ?? '').replaceAll('-', '_')),
        create: resolved(create, lookup),
        patch: optional(bodyOf(one['patch']), lookup),
        put: optional(bodyOf(one['put']), lookup),
        lists: methods['get'] !== undefined,
        deletes: one['delete'] !== undefined,
      },
    ];
  });
  return { resources, lookup };
}

function bodyOf(found: z.infer<typeof operation> | undefined): Schema | undefined {
  const content = found?.requestBody?.content ?? {};
  return Object.entries(content).find(([type]) => type.includes('json'))?.[1].schema;
}

function isItemOf(path: string, collection: string): boolean {
  return path.startsWith(`${collection}/{`) && path.indexOf('}') === path.length - 1;
}

function resolved(wanted: Schema, lookup: Lookup): Schema {
  return wanted.$ref === undefined ? wanted : lookup(wanted.$ref);
}

function optional(wanted: Schema | undefined, lookup: Lookup): Schema | undefined {
  return wanted === undefined ? undefined : resolved(wanted, lookup);
}
