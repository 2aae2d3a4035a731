import { parse } from 'yaml';
import { record } from '../document/record.ts';

/** Characters of one example that are read: a longer one is data. */
const LIMIT = 20_000;

/** Where an answer keeps what it answers with. */
const ENVELOPE =
  /^(?:data|results?|items?|content|payload|body|records?|rows?|list|response|request|object|entity)$/i;

/** The value that an example shows, read as leniently as people write it; `undefined` where it is no object. */
export function exampleIn(lines: readonly string[]): unknown {
  const before = READ.get(lines);
  if (before !== undefined) return before.value;
  const value = valueIn(lines);
  READ.set(lines, { value });
  return value;
}

/** What the lines of a block show: several readers ask it. */
const READ = new WeakMap<readonly string[], { readonly value: unknown }>();

function valueIn(lines: readonly string[]): unknown {
  const start = lines.findIndex((line) => /^\s*[{[]/.test(line));
  if (start < 0 || start > 20) return undefined;
  const text = lines.slice(start).join('\n');
  if (text.length > LIMIT) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return lenient(text);
  }
}

/** Comments, dots for what is left out and names without quotes are no JSON, and stand in every second example. */
function lenient(text: string): unknown {
  const cleaned = text
    .replace(/\/\*[^]*?\*\//g, ' ')
    .replace(/(^|[\s,{[])\/\/.*$/gm, '$1')
    .replace(/^\s*(?:\.{3}|…),?\s*$/gm, '')
    .replace(/[,{[]\s*(?:\.{3}|…)(?=\s*[,}\]])/g, (found) => found.charAt(0))
    .replace(/^(\s*"?\w+"?)\?\s*:/gm, '$1:')
    .replace(/\t/g, '  ');
  try {
    return parse(cleaned, {
      logLevel: 'silent',
      prettyErrors: false,
      maxAliasCount: 0,
      strict: false,
      uniqueKeys: false,
    }) as unknown;
  } catch {
    return undefined;
  }
}

/** The one object that an example is about: out of its envelope, and the first of a list. */
export function subjectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  let at: unknown = value;
  for (let depth = 0; depth < 5; depth += 1) {
    if (Array.isArray(at)) {
      at = at[0];
      continue;
    }
    const object = record(at);
    if (object === undefined) return undefined;
    const inner = innerOf(object);
    if (inner === undefined) return object;
    at = inner;
  }
  return undefined;
}

/** What an object only wraps: under a name such as `data`, or alone in it. */
function innerOf(object: Readonly<Record<string, unknown>>): unknown {
  const entries = Object.entries(object);
  const structured = entries.filter(([, one]) => Array.isArray(one) || record(one) !== undefined);
  const [first] = entries;
  if (entries.length === 1 && first !== undefined && structured.length === 1) return first[1];
  return structured.find(([key]) => ENVELOPE.test(key))?.[1] ?? lonelyList(entries, structured);
}

/** `{"tasks": […], "total": 3}`: one list beside numbers about it. */
function lonelyList(
  entries: readonly (readonly [string, unknown])[],
  structured: readonly (readonly [string, unknown])[],
): unknown {
  const [only, ...others] = structured.filter(([key]) => !ABOUT_LIST.test(key));
  const rest = entries.filter(([key]) => key !== only?.[0]);
  return only !== undefined &&
    others.length === 0 &&
    rest.length > 0 &&
    rest.every(([key]) => ABOUT_LIST.test(key))
    ? only[1]
    : undefined;
}

const ABOUT_LIST =
  /^(?:success|ok|status|code|message|msg|error|errors|timestamp|meta|metadata|pagination|page|pages|total|count|size|limit|offset|skip|next|previous|prev|cursor|has_?(?:more|next|prev\w*)|(?:per|current|last|next|total)_?\w+|page_?\w+|links?|request_?id|trace_?id)$/i;

/** `true` for what an example says about the call, and not about the thing. */
export function isAboutCall(key: string): boolean {
  return ABOUT_CALL.test(key);
}

const ABOUT_CALL =
  /^(?:success|ok|message|msg|errors?|(?:access|refresh|id|reset|csrf)_?token|token|token_?type|expires_?in|page|page_?size|per_?page|pagesize|limit|offset|skip|sort(?:_?by)?|order_?by|q|query|search|(?:confirm|current|new|old|repeat)_?password|password_?confirm\w*|remember_?me|captcha|otp|total_?pages|request_?id|trace_?id|links|_links|meta|metadata|pagination)$/i;
