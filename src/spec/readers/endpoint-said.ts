import { plain } from '../document/inline.ts';
import type { Block } from '../document/page.ts';
import type { Param } from '../requirements.ts';

/** What the words beside an endpoint say of what is sent and answered. */
export interface Said {
  /** Success statuses, in the order of the text. */
  readonly statuses: readonly number[];
  /** Names of parameters behind the question mark. */
  readonly queries: readonly string[];
}

const STATUS =
  /(?<![\w.,/$€£+-])(?<!\b(?:max|limit|up to|at most|least|first|last|of|than|≤|<|>)[ .:]{0,3})(20[0124])(?![\w%])(?![.,]\d)(?!\s*(?:ms|kb|mb|items?|char\w*|requests?|rows|per\b|results|records|entries|calls|times|days|€|\$))/gi;

/** The success statuses that a text names: `returns 201`, `→ 204`. */
export function statusesIn(text: string): number[] {
  return [...new Set([...text.matchAll(STATUS)].map(([, status]) => Number(status)))];
}

const QUERIES =
  /\b(?:query(?: ?string)?(?: param(?:eter)?s?)?|params?|parameters?|filter(?:s|ed|able|bar)?(?: by| on| with| par| por| nach)?|filtros?|filtrar por|filtrable par)\b\s*[:：]?\s*((?:[`"']?[a-z][a-z0-9_]{0,40}[`"']?(?:\s*\([^()]{0,80}\))?(?:\s*(?:,|\/|\band\b|\bor\b|\bet\b|\by\b|\bund\b|&)\s*|(?=[.;)]|$|\s[—–-]\s)))+)/giu;

/** The names of query parameters that a text lists: "query params: `status`, `q` (search)", "filter by `active`". */
export function queriesIn(markdown: string): string[] {
  const written = [...markdown.matchAll(/[?&]([a-z_][a-z0-9_]*)=/gi)].map(([, name = '']) => name);
  const listed = [...markdown.matchAll(QUERIES)].flatMap(([, list = '']) =>
    list
      .replace(/\([^()]*\)/g, ' ')
      .split(/\s*(?:,|\/|\band\b|\bor\b|\bet\b|\by\b|\bund\b|&)\s*/)
      .map((name) => name.replace(/[`"'\s]/g, '')),
  );
  const isMarked = /`/.test(markdown);
  // Without a mark, only what is written as a list of names is one: "filters for managers" names nothing.
  const names = listed.filter(
    (name) => /^[a-z][a-z0-9_]*$/i.test(name) && (isMarked || listed.length > 1 || /_/.test(name)),
  );
  return [...new Set([...written, ...names])].slice(0, 40);
}

/** What stands below the heading of an endpoint, to the next one. */
export function saidBelow(blocks: readonly Block[]): Said {
  const statuses: number[] = [];
  const queries: string[] = [];
  for (const block of blocks.slice(0, 40)) {
    if (block.kind === 'table') {
      if (/^(?:query )?param(?:eter)?s?$|^quer(?:y|ies)$/i.test(plain(block.header[0] ?? '')))
        queries.push(...block.rows.map(({ cells }) => plain(cells[0] ?? '').split(/\s/)[0] ?? ''));
    } else if (block.kind !== 'code') {
      for (const line of block.text.split('\n')) {
        if (/respon|return|status|success|→|->|答|响应|응답|antwort|respuesta|r[ée]ponse/i.test(line))
          statuses.push(...statusesIn(plain(line)));
        if (/quer|param|filter|filtr/i.test(line)) queries.push(...queriesIn(line));
      }
    }
  }
  return {
    statuses: [...new Set(statuses)],
    queries: [...new Set(queries)].filter((name) => /^[a-z_][a-z0-9_]*$/i.test(name)),
  };
}

/** Parameters that a text names beside those of the path, as the Spec writes them. */
export function queryParams(names: readonly string[], path: readonly Param[]): readonly Param[] {
  const inPath = new Set(path.filter((param) => param.in === 'path').map(({ name }) => name));
  return names.filter((name) => !inPath.has(name)).map((name) => ({ name, in: 'query' }));
}
