import { type CodeBlock, type Page, sourceOf } from '../document/page.ts';
import { readType } from '../lexicon/field-type.ts';
import type { EntityDraft, EnumDraft, FieldDraft, Findings, Reader, RelationDraft } from './draft.ts';
import { memberField } from './members.ts';
import { yieldsThings } from './setting.ts';

const NOTATION = { notation: 'class-diagram', rank: 78 } as const;

const OPEN =
  /^(?:abstract\s+)?(class|entity|enum|object|struct|table)\s*\(?\s*"?([\p{L}_][\p{L}\p{N}_ ]*?)"?(?:\s+as\s+\w+|\s*,[^)]*)?\)?\s*(?:<<[^>]*>>\s*)?(?:#\w+\s*)?\{\s*$/u;
const NAME_FIRST =
  /^[+\-#~*]?\s*\*?\s*([A-Za-z_]\w*)(\?)?\s*:\s*([^=;]+?)\s*(?:=\s*(.+?))?\s*(?:<<(.*)>>)?;?$/;
const TYPE_FIRST = /^[+\-#~]?\s*([A-Za-z_][\w.]*(?:[<~][\w, ]*[>~])?(?:\[\])?\??)\s+([A-Za-z_]\w*)\s*$/;
const END = String.raw`"?([\p{L}_][\p{L}\p{N}_]*)"?`;
const CARDINALITY = String.raw`(?:\s*"([^"]*)")?`;
const LINK = new RegExp(
  String.raw`^${END}${CARDINALITY}\s*([|}o][|o{}]|[<*o+}]?\|?)?(?:-|\.)+(?:\w*|\[[^\]]*\])(?:-|\.)*([|o][|{]|\|?[>*o+{]?)\s*${CARDINALITY}\s*${END}\s*(?::.*)?$`,
  'u',
);

/** Class diagrams of PlantUML and Mermaid: classes with typed attributes, enums, and lines with how many of each. */
export const classDiagram: Reader = {
  ...NOTATION,
  reads:
    'a class diagram of PlantUML or Mermaid: attributes with their types, enums, and lines with `"1" -- "0..*"`',
  read(page) {
    const found = page.blocks.flatMap((block) =>
      block.kind === 'code' && yieldsThings(block.section) && isDiagram(block) ? [diagram(block, page)] : [],
    );
    return {
      entities: found.flatMap(({ entities }) => entities),
      enums: found.flatMap(({ enums }) => enums),
      relations: found.flatMap(({ relations }) => relations),
    } satisfies Findings;
  },
};

function isDiagram({ language, lines }: CodeBlock): boolean {
  if (/^(?:plantuml|puml|uml)\b/.test(language)) return true;
  return lines.slice(0, 10).some((line) => /^\s*(?:@startuml|classDiagram)\b/.test(line));
}

interface Read {
  readonly entities: readonly EntityDraft[];
  readonly enums: readonly EnumDraft[];
  readonly relations: readonly RelationDraft[];
}

function diagram(block: CodeBlock, page: Page): Read {
  const entities: { name: string; line: number; fields: FieldDraft[] }[] = [];
  const enums: { name: string; line: number; values: string[] }[] = [];
  const relations: RelationDraft[] = [];
  let add: ((text: string, line: number) => void) | undefined;
  block.lines.forEach((raw, index) => {
    const line = block.firstLine + index;
    const text = raw.trim();
    const [, kind, name = ''] = OPEN.exec(text) ?? [];
    if (kind === 'enum') {
      const one = { name, line, values: [] as string[] };
      enums.push(one);
      add = (value) => one.values.push(...(/^(\w+)\s*,?$/.exec(value)?.slice(1, 2) ?? []));
    } else if (kind !== undefined) {
      const one = { name, line, fields: [] as FieldDraft[] };
      entities.push(one);
      add = (member, at) => one.fields.push(...memberOf(member, sourceOf(page, { line: at }, NOTATION)));
    } else if (text.startsWith('}')) add = undefined;
    else if (add !== undefined) add(text, line);
    else relations.push(...linkIn(text, sourceOf(page, { line }, NOTATION)));
  });
  const { status } = block.section;
  return {
    entities: entities
      .filter(({ fields }) => fields.length > 0)
      .map(({ name, line, fields }) => ({
        original: name,
        fields,
        evidence: 'model',
        status,
        src: sourceOf(page, { line, endLine: fields.at(-1)?.src.line ?? line }, NOTATION),
      })),
    enums: enums.map(({ name, line, values }) => ({ name, values, src: sourceOf(page, { line }, NOTATION) })),
    relations,
  };
}

function memberOf(text: string, src: FieldDraft['src']): FieldDraft[] {
  if (
    text.length > 300 ||
    /[()]/.test(text.replace(/\(\d[\d, ]*\)/g, '')) ||
    /^(?:--|==|\.\.|__|<<|\/\/|')/.test(text)
  )
    return [];
  const named = NAME_FIRST.exec(text);
  const typed = named === null ? TYPE_FIRST.exec(text) : null;
  const name = named?.[1] ?? typed?.[2];
  const type = (named?.[3] ?? typed?.[1])?.replace(/~([^~]*)~/, '<$1>');
  if (name === undefined || type === undefined) return [];
  const isMoment = /^(?:LocalDate|DateOnly)$/.test(type) ? false : undefined;
  const [field, ...others] = memberField({
    name,
    type,
    optional: named?.[2] !== undefined,
    notes: named?.[5] ?? '',
    fallback: named?.[4],
    src,
  });
  if (field === undefined) return [];
  return [
    isMoment === false ? { ...field, type: readType('date').type ?? { kind: 'date' } } : field,
    ...others,
  ];
}

function linkIn(text: string, src: RelationDraft['src']): RelationDraft[] {
  const [, from, fromCount, left = '', right = '', toCount, to] = LINK.exec(text.slice(0, 300)) ?? [];
  if (from === undefined || to === undefined || /\|>|<\|/.test(text)) return [];
  const many = (count: string | undefined, mark: string): boolean =>
    /[*nm]|\d{2,}|many/i.test(count ?? '') || /[{}]/.test(mark);
  const [manyFrom, manyTo] = [many(fromCount, left), many(toCount, right)];
  if (fromCount === undefined && toCount === undefined && !/[{}|]/.test(left + right)) return [];
  const kind = manyFrom ? (manyTo ? 'many-to-many' : 'many-to-one') : manyTo ? 'one-to-many' : 'one-to-one';
  return [{ from, to, kind, lenient: true, src }];
}
