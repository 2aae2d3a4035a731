import { around, sourceOf } from '../document/page.ts';
import { list, record, text } from '../document/record.ts';
import { present } from '../present.ts';
import type { EndpointDraft, Findings } from './draft.ts';
import { methodsIn, readPath } from './endpoint-text.ts';
import { followed, type OpenApi } from './openapi-document.ts';

interface As {
  readonly notation: string;
  readonly rank: number;
}

/** The operations of an OpenAPI document. For endpoints it outranks all prose. */
export function openApiEndpoints(opened: OpenApi, as: As): Findings {
  const { root } = opened;
  const global = securityOf(root['security']);
  const endpoints = Object.entries(record(root['paths']) ?? {})
    .slice(0, 1000)
    .flatMap(([path, item]) => operations(path, followed(root, item)?.value ?? {}, { opened, as, global }));
  const [server] = list(root['servers']).flatMap((one) => text(record(one)?.['url']) ?? []);
  const stated = text(root['basePath']) ?? server;
  const basePath = stated === undefined ? undefined : readPath(stated.replace(/^https?:\/\/[^/]+/, ''))?.path;
  return {
    endpoints,
    ...(basePath === undefined || basePath === '/' || basePath.includes('{') ? {} : { basePath }),
  };
}

type Auth = 'none' | 'required' | undefined;

function operations(
  path: string,
  item: Readonly<Record<string, unknown>>,
  { opened, as, global }: { readonly opened: OpenApi; readonly as: As; readonly global: Auth },
): EndpointDraft[] {
  const read = readPath(path);
  if (read === undefined) return [];
  return Object.entries(item).flatMap(([key, raw]): EndpointDraft[] => {
    const [method] = /^(?:get|post|put|patch|delete|head|options)$/.test(key) ? methodsIn(key) : [];
    const operation = record(raw);
    if (method === undefined || operation === undefined) return [];
    const auth = securityOf(operation['security']) ?? global;
    return [
      {
        method,
        path: read.path,
        params: [
          ...read.params,
          ...queryOf([...list(item['parameters']), ...list(operation['parameters'])], opened),
        ],
        roles: [],
        ...present({ auth, summary: text(operation['summary']) ?? text(operation['operationId']) }),
        status: opened.block.section.status,
        sections: around(opened.block.section).map(({ title }) => title),
        src: sourceOf(opened.page, { line: opened.lineOf(['paths', path, key]) }, { ...as, rank: 95 }),
      },
    ];
  });
}

function securityOf(value: unknown): Auth {
  if (!Array.isArray(value)) return undefined;
  return value.length === 0 || value.some((one) => Object.keys(record(one) ?? {}).length === 0)
    ? 'none'
    : 'required';
}

function queryOf(parameters: readonly unknown[], { root }: OpenApi): EndpointDraft['params'] {
  return parameters.flatMap((raw) => {
    const parameter = followed(root, raw)?.value;
    const name = text(parameter?.['name']);
    const where = parameter?.['in'];
    if (parameter === undefined || name === undefined || (where !== 'query' && where !== 'header')) return [];
    return [
      {
        name,
        in: where,
        ...present({
          required: parameter['required'] === true ? true : undefined,
          description: text(parameter['description']),
        }),
      },
    ];
  });
}
