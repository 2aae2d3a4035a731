import { remembered } from '../remembered.ts';
import type { Method, Param } from '../requirements.ts';

/** A method and a path as they stand in a text. */
export interface Written {
  readonly method: Method;
  /** Origin taken off, parameters as `{name}`, no query string. */
  readonly path: string;
  readonly params: readonly Param[];
  /** Where it starts in the text, and where what comes after it starts. */
  readonly start: number;
  readonly end: number;
}

const METHODS = 'GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS';
const PATH = String.raw`(?:https?:\/\/[^\s/\x60"')]+|\{\{?[\w.]+\}\}?)?(\/[^\s\x60"'|,;*)\]（）、。，；」]*(?:\[[\w.]+\][^\s\x60"'|,;*)\]]*)*)`;
const ENDPOINT = new RegExp(
  String.raw`(?<![\w-])((?:${METHODS})(?:\s?[/|,]\s?(?:${METHODS}))*)(?:\*\*|\x60|:|：|\s|\||-|–|—|→|\])+${PATH}`,
  'g',
);
const REVERSED = new RegExp(
  String.raw`(?:^|[\s\x60*])${PATH}[\x60*]*\s*(?:[([:]|-|–|—|→)\s*[\x60*]*((?:${METHODS})(?:\s?[/|,]\s?(?:${METHODS}))*)\b`,
  'g',
);

/** Every endpoint in a text, in its order. */
export const endpointsIn: (text: string) => readonly Written[] = remembered(endpointsOf);

function endpointsOf(text: string): readonly Written[] {
  if (!text.includes('/')) return [];
  const found = [...text.matchAll(ENDPOINT)].flatMap(({ 0: whole, 1: methods = '', 2: path = '', index }) =>
    written({ methods, path, start: index, end: index + whole.length }),
  );
  if (found.length > 0) return found;
  return [...text.matchAll(REVERSED)].flatMap(({ 0: whole, 1: path = '', 2: methods = '', index }) =>
    written({ methods, path, start: index, end: index + whole.length }),
  );
}

function written(given: { methods: string; path: string; start: number; end: number }): Written[] {
  const read = readPath(given.path);
  if (read === undefined) return [];
  return methodsIn(given.methods).map((method) => ({ method, ...read, start: given.start, end: given.end }));
}

const METHOD_WORD = new RegExp(String.raw`\b(?:${METHODS})\b`, 'g');

/** The methods that a text names: `GET/PUT`. */
export function methodsIn(text: string): Method[] {
  return [...text.toUpperCase().matchAll(METHOD_WORD)].map(([method]) => method as Method);
}

/** A path of any notation in ours, or `undefined` where the text is none. */
export function readPath(
  text: string,
): { readonly path: string; readonly params: readonly Param[] } | undefined {
  const [before = '', ...queries] = text
    .trim()
    .replace(/^(?:https?:\/\/[^/\s]+|\{\{?[\w.]+\}\}?)/, '')
    .split('?');
  const path = before
    .replace(/\$\{([^{}]*)\}/g, '{$1}')
    .replace(/\{\{([^{}]*)\}\}/g, '{$1}')
    .replace(/:([A-Za-z_]\w*)/g, '{$1}')
    .replace(/<(?:\w+:)?([A-Za-z_][\w-]*)>/g, '{$1}')
    .replace(/\[(?:\.\.\.)?([A-Za-z_]\w*)\]/g, '{$1}')
    .replace(/\{([^{}]*)\}/g, (_, name: string) => `{${parameterName(name)}}`)
    .replace(/[.,:;)\]>]+$/, '')
    .replace(/\/{2,}/g, '/')
    .replace(/(?<=.)\/$/, '');
  if (
    !/^\/(?:[\w.~%{}@*+!$&-]+(?:\/[\w.~%{}@*+!$&-]+)*)?$/.test(path) ||
    path.length > 200 ||
    path.includes('...')
  )
    return undefined;
  if (/^\/(?:\d+|[*.]+)$/.test(path)) return undefined;
  return { path, params: [...pathParams(path), ...queryParams(queries.join('&'))] };
}

function parameterName(text: string): string {
  const name = text
    .replace(/:.*$/, '')
    .trim()
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/\W+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toLowerCase();
  return name === '' ? 'id' : /^\d/.test(name) ? `p_${name}` : name.slice(0, 40);
}

function pathParams(path: string): Param[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = 'id']) => ({ name, in: 'path', required: true }));
}

function queryParams(query: string): Param[] {
  const names = query.split('&').map((pair) => /^([A-Za-z_]\w*)/.exec(pair.trim())?.[1] ?? '');
  return [...new Set(names)].filter((name) => name !== '').map((name) => ({ name, in: 'query' }));
}
