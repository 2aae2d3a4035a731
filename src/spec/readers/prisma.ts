import { type CodeBlock, type Page, sourceOf } from '../document/page.ts';
import { kindNamed } from '../lexicon/kinds.ts';
import { present } from '../present.ts';
import type { EntityDraft, EnumDraft, FieldDraft, Findings, Reader } from './draft.ts';
import { titleThing } from './field-table.ts';
import { yieldsThings } from './setting.ts';

const NOTATION = { notation: 'prisma', rank: 90 } as const;

const FIELD = /^([A-Za-z_]\w*)\s+([A-Za-z_]\w*)(\[\])?(\?)?\s*((?:@.*)?)$/;
const SIGNS =
  /@id\b|@relation\b|@default\(|@unique\b|@map\(|@@|@db\.|\b(?:String|Int|DateTime|Boolean|Json|Decimal|Float|BigInt|Bytes)(?:\?|\[\])?(?:\s|$)/;

/** Prisma models and enums, also where the word `model` is missing. */
export const prisma: Reader = {
  ...NOTATION,
  reads:
    'Prisma: `model` and `enum` blocks with `@id`, `@unique`, `@default`, `@relation`, `@@unique`, `@@index`, `@@map`',
  read(page) {
    const entities: EntityDraft[] = [];
    const enums: EnumDraft[] = [];
    const read = page.blocks.flatMap((block) =>
      block.kind === 'code' && yieldsThings(block.section) && isPrisma(block)
        ? partsOf(block).map((part) => ({ part, block }))
        : [],
    );
    const models = new Set(read.flatMap(({ part }) => (part.kind === 'model' ? [part.name] : [])));
    for (const { part, block } of read) {
      if (part.kind === 'enum') enums.push(enumOf(part, page));
      else entities.push(...modelOf(part, { block, page, models }));
    }
    return { entities, enums } satisfies Findings;
  },
};

function isPrisma({ language, lines }: CodeBlock): boolean {
  if (language === 'prisma') return true;
  if (language !== '' && language !== 'text') return false;
  return (
    lines.some((line) => /^\s*model\s+\w+\s*\{/.test(line)) &&
    lines.filter((line) => SIGNS.test(line)).length > 1
  );
}

interface Part {
  readonly kind: 'model' | 'enum';
  /** Empty where the block gives fields only. */
  readonly name: string;
  readonly line: number;
  readonly lines: { readonly text: string; readonly comment: string; readonly line: number }[];
}

function partsOf(block: CodeBlock): Part[] {
  const parts: Part[] = [];
  let open: Part | undefined;
  const bare: Part = { kind: 'model', name: '', line: block.firstLine, lines: [] };
  block.lines.forEach((raw, index) => {
    const line = block.firstLine + index;
    const cut = raw.search(/\/\/|#(?!\w*\()/);
    const text = (cut < 0 ? raw : raw.slice(0, cut)).trim();
    const comment = cut < 0 ? '' : raw.slice(cut).replace(/^[/#\s]+/, '');
    const opening = /^(?:(model|enum|type|view)\s+)?([A-Za-z_]\w*)\s*\{/.exec(text);
    if (opening !== null && !/^(?:generator|datasource)\b/.test(text)) {
      open = { kind: opening[1] === 'enum' ? 'enum' : 'model', name: opening[2] ?? '', line, lines: [] };
      parts.push(open);
    } else if (/^(?:generator|datasource)\b/.test(text)) open = { kind: 'enum', name: '', line, lines: [] };
    else if (text === '}') open = undefined;
    else if (text !== '') (open ?? bare).lines.push({ text, comment, line });
  });
  return bare.lines.some(({ text }) => SIGNS.test(text)) ? [...parts, bare] : parts;
}

function enumOf({ name, lines, line }: Part, page: Page): EnumDraft {
  const values = lines.flatMap(({ text }) => /^([A-Za-z_]\w*)/.exec(text)?.[1] ?? []);
  return { name, values, src: sourceOf(page, { line }, NOTATION) };
}

interface At {
  readonly block: CodeBlock;
  readonly page: Page;
  /** Names of all models of the page: a member of such a type is the other side of a relation, no column. */
  readonly models: ReadonlySet<string>;
}

function modelOf({ name, lines, line }: Part, { block, page, models }: At): EntityDraft[] {
  const original = name === '' ? titleThing(block.section)?.name : name;
  if (original === undefined) return [];
  const relations = new Map(lines.flatMap(({ text }) => relationOf(text)));
  const columns = lines.flatMap((one) =>
    fieldOf(one.text, withComment(relations, one), sourceOf(page, { line: one.line }, NOTATION)),
  );
  const fields = columns.map((field) =>
    field.named !== undefined && models.has(field.named) ? { ...field, relationOnly: true } : field,
  );
  const groups = (mark: string) => lines.flatMap(({ text }) => groupOf(text, mark));
  const key = groups('@@id')[0];
  return [
    {
      original,
      fields,
      unique: groups('@@unique'),
      indexes: groups('@@index'),
      ...present({ key }),
      evidence: 'database',
      status: block.section.status,
      src: sourceOf(page, { line, endLine: lines.at(-1)?.line ?? line }, NOTATION),
    },
  ];
}

function groupOf(text: string, mark: string): string[][] {
  const list = text.startsWith(mark) ? /\[([^\]]*)\]/.exec(text)?.[1] : undefined;
  return list === undefined ? [] : [list.split(',').map((one) => one.trim().replace(/\(.*$/, ''))];
}

type Target = Pick<FieldDraft, 'references' | 'onDelete'>;

/** The column that holds a relation, and what it refers to. */
function relationOf(text: string): [string, Target][] {
  const found = /^\w+\s+([A-Za-z_]\w*)\??\s+@relation\(([^)]*(?:\([^)]*\))?[^)]*)\)/.exec(text);
  const column = /fields:\s*\[\s*(\w+)/.exec(found?.[2] ?? '')?.[1];
  if (found === null || column === undefined) return [];
  const rule = /onDelete:\s*(Cascade|Restrict|SetNull|NoAction)/.exec(found[2] ?? '')?.[1];
  const onDelete =
    rule === undefined
      ? undefined
      : rule === 'Cascade'
        ? 'cascade'
        : rule === 'SetNull'
          ? 'set null'
          : 'restrict';
  return [[column, present({ references: found[1], onDelete } as const)]];
}

/** A comment `User.id` behind a column says what it refers to, where no relation does. */
function withComment(
  relations: ReadonlyMap<string, Target>,
  { text, comment }: { readonly text: string; readonly comment: string },
): ReadonlyMap<string, Target> {
  const column = /^\w+/.exec(text)?.[0] ?? '';
  const references = /^([A-Z]\w*)\.id\b/.exec(comment)?.[1];
  return references === undefined || relations.has(column) ? relations : new Map([[column, { references }]]);
}

function fieldOf(text: string, relations: ReadonlyMap<string, Target>, src: FieldDraft['src']): FieldDraft[] {
  const found = FIELD.exec(text);
  if (found === null) return [];
  const [, original = '', typeName = '', list, optional, attributes = ''] = found;
  const kind = kindNamed(/@db\.(\w+)/.exec(attributes)?.[1] ?? '') ?? kindNamed(typeName);
  const relationOnly = /@relation\b/.test(attributes) || undefined;
  const length = /@db\.(?:Var)?[Cc]har\((\d+)\)/.exec(attributes)?.[1];
  const scalar =
    kind === undefined
      ? undefined
      : length === undefined
        ? { kind }
        : { kind: 'string' as const, length: Number(length) };
  const type = list === undefined ? scalar : ({ kind: 'array', of: scalar ?? { kind: 'unknown' } } as const);
  return [
    {
      original,
      ...present({
        type: typeName === 'DateTime' && kind === 'date' ? ({ kind: 'date' } as const) : type,
        named: kind === undefined ? typeName : undefined,
        relationOnly,
        pk: /@id\b/.test(attributes) ? true : undefined,
        unique: /@unique\b/.test(attributes) ? true : undefined,
        nullable: optional === undefined ? undefined : true,
        required:
          optional === undefined && list === undefined && !/@default\(/.test(attributes) ? true : undefined,
        default: defaultOf(attributes),
      }),
      ...relations.get(original),
      src,
    },
  ];
}

function defaultOf(attributes: string): FieldDraft['default'] {
  const found = /@default\(("[^"]*"|[^()]+(?:\([^()]*\))?)\)/.exec(attributes)?.[1];
  if (found === undefined) return undefined;
  const quoted = /^"(.*)"$/.exec(found)?.[1];
  return { kind: quoted === undefined && found.includes('(') ? 'expr' : 'literal', value: quoted ?? found };
}
