import { plain } from '../document/inline.ts';
import { around, type Block, type Page, type Section, sourceOf } from '../document/page.ts';
import { record } from '../document/record.ts';
import { readType } from '../lexicon/field-type.ts';
import { wordsOf } from '../names/identifier.ts';
import type { FieldType, Source } from '../requirements.ts';
import { guessType } from '../resolve/guess.ts';
import type { FieldDraft, Findings, MessageDraft, Reader } from './draft.ts';
import { endpointsIn, type Written } from './endpoint-text.ts';
import { isFieldName } from './field.ts';
import { exampleIn, isAboutCall, subjectOf } from './message-shape.ts';
import { yieldsEndpoints } from './setting.ts';

const NOTATION = { notation: 'message', rank: 25, confidence: 0.5 } as const;

/** JSON below an endpoint: what is sent to it, and what it answers. */
export const message: Reader = {
  ...NOTATION,
  reads:
    'JSON below an endpoint, as what is sent to it or answered; the fields of a thing that nothing else describes are taken from there',
  read(page) {
    const messages: MessageDraft[] = [];
    let open: Open | undefined;
    for (const block of page.blocks) {
      if (!yieldsEndpoints(block.section)) continue;
      open = opened(block, open);
      if (block.kind !== 'code' || open === undefined) continue;
      const read = messageIn(block, open, page);
      if (read !== undefined) messages.push(read);
      open.seen += 1;
    }
    return { messages } satisfies Findings;
  },
};

/** The endpoint that the blocks below it speak of. */
interface Open {
  readonly written: Written;
  readonly section: Section;
  /** What stands before the next block. */
  label: string;
  /** Blocks of code so far. */
  seen: number;
}

const MAY_ROUTE = /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/;

function opened(block: Block, open: Open | undefined): Open | undefined {
  const text = block.kind === 'table' ? '' : block.kind === 'code' ? (block.lines[0] ?? '') : block.text;
  const [written, ...others] = MAY_ROUTE.test(text) ? endpointsIn(text.slice(0, 300)) : [];
  const starts = written !== undefined && written.start < 40 && (block.kind !== 'code' || written.start < 3);
  if (starts && others.length === 0) return { written, section: block.section, label: '', seen: 0 };
  if (starts) return undefined;
  const isInside = open !== undefined && around(block.section).includes(open.section);
  if (open !== undefined && isInside && block.kind !== 'code' && block.kind !== 'table')
    open.label = plain(block.text).slice(0, 200);
  return isInside ? open : undefined;
}

const REQUEST =
  /\brequests?\b|\bbody\b|\bpayload\b|\binput\b|\bparams\b|リクエスト|要求|요청|请求|請求|requ[êe]te|solicitud|petici[óo]n|requisi[çc][ãa]o|entrada|anfrage|запрос|istek|permintaan/i;
const ANSWER =
  /\brespon[sd]\w*|\breturns?\b|\boutput\b|\bresult\b|\bsuccess\b|\b20\d\b|レスポンス|応答|응답|响应|返回|成功|r[ée]ponse|respuesta|resposta|retorno|antwort|ответ|yan[ıi]t|respons\b/i;
const FAILURE =
  /\berrors?\b|\b[45]\d\d\b|\bfail\w*|エラー|오류|에러|错误|失败|erreur|\berro\b|fehler|ошибк|hata\b/i;

function messageIn(
  block: Extract<Block, { kind: 'code' }>,
  open: Open,
  page: Page,
): MessageDraft | undefined {
  const side = sideOf(open, block.lines);
  const subject = side === undefined ? undefined : subjectOf(exampleIn(block.lines));
  if (side === undefined || subject === undefined) return undefined;
  const fields = Object.entries(subject)
    .slice(0, 80)
    .flatMap(([key, value]) => exampleField(key, value, lineOf(key, block, page)));
  const src = sourceOf(page, block, NOTATION);
  const { method, path } = open.written;
  return fields.length === 0 ? undefined : { method, path, side, fields, status: block.section.status, src };
}

function sideOf({ written, label, seen }: Open, lines: readonly string[]): MessageDraft['side'] | undefined {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const said = `${label} ${/^\s*(?:\/\/|#)/.test(first) ? first : ''}`;
  if (REQUEST.test(said) && !ANSWER.test(said)) return 'request';
  if (FAILURE.test(said) && !/\b20\d\b/.test(said)) return undefined;
  if (ANSWER.test(said)) return 'answer';
  const sends = written.method === 'POST' || written.method === 'PUT' || written.method === 'PATCH';
  return sends && seen === 0 ? 'request' : 'answer';
}

function lineOf(key: string, block: Extract<Block, { kind: 'code' }>, page: Page): Source {
  const shape = new RegExp(String.raw`(?:^|[\s"'{,])${key}["']?\??\s*:`);
  const index = block.lines.findIndex((line) => line.includes(key) && shape.test(line));
  return sourceOf(page, { line: index < 0 ? block.line : block.firstLine + index }, NOTATION);
}

/** A field from a key of an example and the value that it shows. */
export function exampleField(key: string, value: unknown, src: Source): FieldDraft[] {
  if (!/^[A-Za-z_]\w*$/.test(key) || !isFieldName(key) || isAboutCall(key)) return [];
  const nested = record(value);
  if (nested !== undefined && 'id' in nested) {
    const type = typeOf('id', nested['id']);
    return [{ original: `${key}_id`, ...(type === undefined ? {} : { type }), src }];
  }
  if (Array.isArray(value) && record(value[0]) !== undefined) return [];
  const type = typeOf(key, value);
  const nullable =
    value === null || (typeof value === 'string' && /\|\s*null\b|\bnullable\b|\boptional\b/i.test(value));
  return [{ original: key, ...(type === undefined ? {} : { type }), ...(nullable ? { nullable } : {}), src }];
}

function typeOf(key: string, value: unknown): FieldType | undefined {
  if (typeof value === 'boolean') return { kind: 'bool' };
  if (typeof value === 'number') return numeric(key, value);
  if (Array.isArray(value)) {
    const of = typeOf(key.replace(/s$/, ''), value[0]);
    return { kind: 'array', of: of === undefined || of.kind === 'array' ? { kind: 'string' } : of };
  }
  if (record(value) !== undefined) return { kind: 'json' };
  return typeof value === 'string' ? textual(key, value.trim()) : undefined;
}

function numeric(key: string, value: number): FieldType {
  const guessed = guessType(wordsOf(key).join('_'));
  if (guessed.kind === 'decimal' || guessed.kind === 'float') return guessed;
  return { kind: Number.isInteger(value) ? (Math.abs(value) > 2_147_483_647 ? 'bigint' : 'int') : 'float' };
}

const TYPE_WORD =
  /^(?:string|str|text|number|numeric|int(?:eger)?|float|double|decimal|bool(?:ean)?|uuid|guid|date|datetime|timestamp|iso[- ]?8601|email|url|uri|array|object|json|enum)\b/i;

/** What an example text is: the name of a type, values with bars between them, or a value of a shape that tells. */
function textual(key: string, value: string): FieldType | undefined {
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(value)) return { kind: 'datetime' };
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { kind: 'date' };
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value)) return { kind: 'uuid' };
  if (/^[^\s@]+@[^\s@]+\.\w+$/.test(value)) return { kind: 'email' };
  if (/^https?:\/\//i.test(value)) return { kind: 'url' };
  const values = value.split(/\s*\|\s*/).filter((one) => !/^null$/i.test(one));
  if (
    values.length > 1 &&
    values.every((one) => /^["']?[A-Za-z][\w-]{0,40}["']?$/.test(one) && !TYPE_WORD.test(one))
  )
    return { kind: 'enum', values: values.map((one) => one.replace(/["']/g, '')) };
  if (TYPE_WORD.test(value)) return readType(value.replace(/^iso[- ]?8601\s*/i, '')).type;
  const guessed = guessType(wordsOf(key).join('_')).kind;
  return ['email', 'url', 'text', 'datetime', 'date', 'decimal', 'uuid'].includes(guessed)
    ? undefined
    : { kind: 'string' };
}
