import { type CodeBlock, type Page, sourceOf } from '../document/page.ts';
import { readType } from '../lexicon/field-type.ts';
import { present } from '../present.ts';
import type { EntityDraft, EnumDraft, FieldDraft, Findings, Reader } from './draft.ts';
import { yieldsThings } from './setting.ts';

const NOTATION = { notation: 'protobuf', rank: 65 } as const;

const OPEN = /^\s*(message|enum)\s+([A-Za-z_]\w*)\s*\{(.*)$/;
const MEMBER =
  /^\s*(repeated\s+|optional\s+)?(map\s*<[^>]*>|[A-Za-z_][\w.]*)\s+([A-Za-z_]\w*)\s*=\s*\d+\s*(?:\[[^\]]*\])?$/;
const VALUE = /^\s*([A-Za-z_]\w*)\s*=\s*-?\d+\s*$/;

/** `message Alarm { int64 id = 1; repeated string recipients = 2; }` */
export const protobuf: Reader = {
  ...NOTATION,
  reads: 'Protocol Buffers: `message` with its fields, `enum`; requests and responses are none',
  read(page) {
    const entities: EntityDraft[] = [];
    const enums: EnumDraft[] = [];
    for (const block of page.blocks) {
      if (block.kind !== 'code' || !yieldsThings(block.section) || !isProto(block)) continue;
      for (const one of bodiesOf(block)) {
        const src = sourceOf(page, { line: one.line, endLine: one.lines.at(-1)?.line ?? one.line }, NOTATION);
        const fields = one.lines.flatMap(({ text, line }) => memberOf(text, line, page));
        if (one.kind === 'enum') enums.push({ name: one.name, values: valuesOf(one), src });
        else if (fields.length > 0)
          entities.push({ original: one.name, fields, evidence: 'model', status: block.section.status, src });
      }
    }
    return { entities, enums } satisfies Findings;
  },
};

function isProto({ language, lines }: CodeBlock): boolean {
  if (/^(?:proto|protobuf|proto3)\b/.test(language)) return true;
  return (
    language === '' && lines.some((line) => OPEN.test(line)) && lines.some((line) => /=\s*\d+\s*;/.test(line))
  );
}

interface Body {
  readonly kind: string;
  readonly name: string;
  readonly line: number;
  readonly lines: { readonly text: string; readonly line: number }[];
}

function bodiesOf({ lines, firstLine }: CodeBlock): Body[] {
  const bodies: Body[] = [];
  const open: Body[] = [];
  lines.forEach((raw, index) => {
    const line = firstLine + index;
    const text = raw.replace(/\/\/.*$/, '');
    const found = OPEN.exec(text);
    if (found !== null) {
      const body: Body = { kind: found[1] ?? '', name: found[2] ?? '', line, lines: [] };
      bodies.push(body);
      open.push(body);
    }
    const rest = found === null ? text : (found[3] ?? '');
    for (const statement of rest.split(/[;{}]/)) open.at(-1)?.lines.push({ text: statement, line });
    const closed = rest.split('}').length - 1;
    for (let again = 0; again < closed; again += 1) open.pop();
  });
  return bodies;
}

function valuesOf({ name, lines }: Body): string[] {
  const prefix = `${name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()}_`;
  return lines
    .flatMap(({ text }) => VALUE.exec(text)?.[1] ?? [])
    .map((value) => (value.startsWith(prefix) ? value.slice(prefix.length) : value))
    .filter((value) => !/^(?:\w+_)?UNSPECIFIED$/.test(value));
}

function memberOf(text: string, line: number, page: Page): FieldDraft[] {
  const [, label = '', written = '', original = ''] = MEMBER.exec(text) ?? [];
  if (original === '') return [];
  const known = WELL_KNOWN[written.replace(/^google\.protobuf\./, '')] ?? written;
  const { type, named } = readType(written.startsWith('map') ? 'json' : known);
  const isList = label.startsWith('repeated');
  return [
    {
      original,
      ...present({
        type: isList ? ({ kind: 'array', of: type ?? { kind: 'unknown' } } as const) : type,
        named: type === undefined ? (named ?? written) : undefined,
        pk: original === 'id' ? true : undefined,
        nullable: label.startsWith('optional') ? true : undefined,
      }),
      src: sourceOf(page, { line }, NOTATION),
    },
  ];
}

const WELL_KNOWN: Readonly<Record<string, string>> = {
  Timestamp: 'datetime',
  Duration: 'duration',
  Struct: 'json',
  Value: 'json',
  StringValue: 'string',
  Int32Value: 'int',
  Int64Value: 'bigint',
  BoolValue: 'bool',
  DoubleValue: 'float',
  fixed32: 'int',
  fixed64: 'bigint',
  sint32: 'int',
  sint64: 'bigint',
};
