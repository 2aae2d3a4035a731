import { leadOf, plain } from '../document/inline.ts';
import { type Page, type Section, sourceOf } from '../document/page.ts';
import { accessCell } from '../lexicon/access.ts';
import type { EndpointDraft, Findings, Reader } from './draft.ts';
import { endpointDraft } from './endpoint.ts';
import { methodsIn, readPath } from './endpoint-text.ts';
import { yieldsEndpoints } from './setting.ts';

const NOTATION = { notation: 'endpoint-pairs', rank: 75 } as const;

const METHOD =
  /^(?:(?:http[ -]?)?(?:method|verb)|m[ée]todo(?: http)?|メソッド|方法|请求方法|请求方式|메서드|메소드|метод|methode|m[ée]thode)$/i;
const PATH =
  /^(?:url|uri|path|endpoint|route|ruta|rota|パス|エンドポイント|路径|接口地址|地址|경로|엔드포인트|путь|pfad|chemin)$/i;
const AUTH =
  /^(?:auth(?:entication|orization)?(?: required)?|access|roles?|permissions?|autenticaci[óo]n|認証|认证|인증|권한|авторизация)$/i;
const SUMMARY =
  /^(?:description|purpose|summary|descripci[óo]n|descri[çc][ãa]o|説明|描述|说明|설명|описание|beschreibung)$/i;

/** `Method: POST` beside `Endpoint: /tasks`, on lines or in a table of two columns. */
export const endpointPairs: Reader = {
  ...NOTATION,
  reads:
    'a method and a path on lines of their own, `Method: POST` and `URL: /tasks`, also as a table of two columns',
  read(page) {
    const endpoints = page.sections.flatMap((section) =>
      yieldsEndpoints(section) ? sectionEndpoints(section, page) : [],
    );
    return { endpoints } satisfies Findings;
  },
};

interface Pair {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

function sectionEndpoints(section: Section, page: Page): EndpointDraft[] {
  const pairs = section.blocks.flatMap((block): Pair[] => {
    if (block.kind === 'table' && block.header.length === 2) {
      return [{ cells: block.header, line: block.line }, ...block.rows].map(
        ({ cells: [key = '', value = ''], line }) => ({ key: plain(key), value, line }),
      );
    }
    if (block.kind !== 'item' && block.kind !== 'paragraph') return [];
    return block.text.split('\n').flatMap((text, offset) => pairIn(text, block.line + offset));
  });
  const endpoints: EndpointDraft[] = [];
  let open: { method?: Pair; path?: Pair; auth?: Pair; summary?: Pair } = {};
  const close = (): void => {
    const draft =
      open.method === undefined || open.path === undefined
        ? undefined
        : drafted({ ...open, method: open.method, path: open.path }, section, page);
    if (draft !== undefined) endpoints.push(draft);
    open = {};
  };
  for (const pair of pairs) {
    const slot = METHOD.test(pair.key)
      ? 'method'
      : PATH.test(pair.key)
        ? 'path'
        : AUTH.test(pair.key)
          ? 'auth'
          : SUMMARY.test(pair.key)
            ? 'summary'
            : undefined;
    if (slot === undefined) continue;
    if (open[slot] !== undefined) close();
    open = { ...open, [slot]: pair };
  }
  close();
  return endpoints;
}

function pairIn(text: string, line: number): Pair[] {
  const lead = leadOf(text);
  if (lead !== undefined && lead.separator !== '') return [{ key: lead.label, value: lead.rest, line }];
  const found = /^([\p{L} /-]{2,30})\s*[:：]\s*(\S.*)$/u.exec(plain(text));
  return found === null ? [] : [{ key: (found[1] ?? '').trim(), value: found[2] ?? '', line }];
}

function drafted(
  open: { readonly method: Pair; readonly path: Pair; readonly auth?: Pair; readonly summary?: Pair },
  section: Section,
  page: Page,
): EndpointDraft | undefined {
  const [method] = methodsIn(plain(open.method.value));
  const read = readPath(plain(open.path.value).split(/\s/)[0] ?? '');
  const [block] = section.blocks;
  if (method === undefined || read === undefined || block === undefined) return undefined;
  const written = { method, ...read, start: 0, end: 0 };
  const access = open.auth === undefined ? undefined : accessCell(open.auth.value, page.roles);
  const summary = open.summary === undefined ? plain(section.title) : plain(open.summary.value);
  const draft = endpointDraft({ written, block, page, as: NOTATION, line: open.path.line, summary, access });
  return { ...draft, src: sourceOf(page, { line: open.path.line }, NOTATION) };
}
