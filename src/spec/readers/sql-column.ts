import { readConstraints } from '../lexicon/constraints.ts';
import { readType, referenceIn } from '../lexicon/field-type.ts';
import { present } from '../present.ts';
import type { FieldType, Source } from '../requirements.ts';
import type { FieldDraft } from './draft.ts';

/** What the rules of a table say, beside its columns. */
export interface TableRules {
  key: string[];
  readonly unique: string[][];
  readonly references: Map<string, Pick<FieldDraft, 'references' | 'onDelete'>>;
}

const DELETE = /\bon\s+delete\s+(cascade|restrict|set\s+null|no\s+action|set\s+default)/i;
const REFERENCES =
  /\breferences\s+((?:["`[]?[\p{L}_][\p{L}\p{N}_$]*["`\]]?\.)*["`[]?[\p{L}_][\p{L}\p{N}_$]*["`\]]?)/iu;
const MODIFIERS =
  /\b(?:not\s+null|null|default|primary\s+key|unique|references|check|constraint|auto_?increment|autoincrement|identity|generated|collate|comment|on\s+update|on\s+delete|key|unsigned|zerofill|character\s+set|encode|stored|virtual|as)\b/i;

/** Reads a rule of the table, if the text is one. */
export function tableRule(text: string, rules: TableRules): boolean {
  const rule = text.replace(/^constraint\s+\S+\s+/i, '');
  const columns = (/\(([^()]*)\)/.exec(rule)?.[1] ?? '')
    .split(',')
    .map((name) => unquoted(name.trim().replace(/\s+(?:asc|desc)$|\(\d+\)$/i, '')));
  if (/^primary\s+key\b/i.test(rule)) rules.key = columns;
  else if (/^unique\b(?!\s*[a-z_"`]+\s+(?:varchar|text|int|uuid))/i.test(rule) && columns.length > 0)
    rules.unique.push(columns);
  else if (/^foreign\s+key\b/i.test(rule)) {
    const [name = ''] = columns;
    rules.references.set(name, referenceOf(rule));
  } else
    return /^(?:check|exclude|index|fulltext|spatial|partition|period|like|constraint)\b|^key\s+[\w`"]*\s*\(/i.test(
      rule,
    );
  return true;
}

function referenceOf(text: string): Pick<FieldDraft, 'references' | 'onDelete'> {
  const target = REFERENCES.exec(text)?.[1];
  const rule = DELETE.exec(text)?.[1]?.toLowerCase().replace(/\s+/g, ' ');
  return present({
    references: target === undefined ? undefined : unquoted(target),
    onDelete:
      rule === undefined
        ? undefined
        : rule === 'cascade'
          ? 'cascade'
          : rule.startsWith('set')
            ? 'set null'
            : 'restrict',
  } as const);
}

/** A column from `name type modifiers`. */
export function column(text: string, comment: string, src: Source): FieldDraft | undefined {
  const found = /^(?:"([^"]+)"|`([^`]+)`|\[([^\]]+)\]|([\p{L}_][\p{L}\p{N}_$]*))\s*(.*)$/su.exec(text);
  const original = found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4];
  if (found === null || original === undefined || /\s{2}|\n/.test(original)) return undefined;
  const rest = (found[5] ?? '').replace(/\s+/g, ' ').trim();
  if (rest === '' || rest.startsWith('...') || /^[.…]/.test(original)) return undefined;
  const start =
    MODIFIERS.exec(rest.replace(/\([^()]*\)/g, (inside) => '_'.repeat(inside.length)))?.index ?? rest.length;
  const typeText = rest.slice(0, start).trim();
  const modifiers = rest.slice(start);
  const listed = checkValues(modifiers, original);
  const { type, named, nullable } = readType(
    typeText === '' ? 'text' : typeText.replace(/^enum\s*\(/i, 'enum('),
  );
  return {
    original,
    ...present({
      type: listed === undefined ? sqlType(type, typeText) : ({ kind: 'enum', values: listed } as const),
      named,
      pk: /\bprimary\s+key\b/i.test(modifiers) ? true : undefined,
      required: /\bnot\s+null\b/i.test(modifiers) ? true : undefined,
      nullable: nullable || isNullable(modifiers) ? true : undefined,
      unique: /\bunique\b/i.test(modifiers) ? true : undefined,
      computed: /\bgenerated\s+always\s+as\s*\(/i.test(modifiers) ? true : undefined,
      default: defaultOf(modifiers),
      description: description(comment, modifiers),
    }),
    ...bounds(modifiers),
    ...commentTarget(comment),
    ...referenceOf(modifiers),
    src,
  };
}

/** `-- FK to riders.id`: a reference that only a comment states. */
function commentTarget(comment: string): Pick<FieldDraft, 'references'> {
  const target =
    /^(?:\w+ )?(?:fk|foreign key|ref(?:erence)?s?)\b/i.test(comment) || /^(?:->|→)/.test(comment)
      ? referenceIn(comment)
      : undefined;
  return target === undefined ? {} : { references: target };
}

/** A column that says nothing of NULL takes it: the standard of SQL. */
function isNullable(modifiers: string): boolean {
  return !/\bnot\s+null\b|\bprimary\s+key\b/i.test(modifiers) && !/\bdefault\b/i.test(modifiers);
}

function sqlType(type: FieldType | undefined, text: string): FieldType | undefined {
  if (/^tinyint\s*\(\s*1\s*\)/i.test(text)) return { kind: 'bool' };
  if (/^number\s*\(\s*\d+\s*,\s*[1-9]/i.test(text)) return { kind: 'decimal' };
  return /^bit\s*\(\s*[2-9]/i.test(text) ? { kind: 'binary' } : type;
}

function checkValues(modifiers: string, name: string): readonly string[] | undefined {
  const list = new RegExp(
    String.raw`check\s*\(\s*["\x60]?${name.replace(/[^\w]/g, '.')}["\x60]?(?:::\w+)?\s*(?:in\s*\(|=\s*any\s*\(\s*array\s*\[)([^)\]]*)`,
    'i',
  ).exec(modifiers)?.[1];
  const values = [...(list ?? '').matchAll(/'([^']{1,100})'/g)].map(([, value = '']) => value);
  return values.length > 1 ? values : undefined;
}

function bounds(modifiers: string): Pick<FieldDraft, 'min' | 'max' | 'above' | 'below'> {
  const check = /check\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)/i.exec(modifiers)?.[1];
  if (check === undefined || /length|\bin\s*\(|\bor\b/i.test(check)) return {};
  const { min, max, above, below } = readConstraints(
    check.replace(/\bbetween\s+(-?[\d.]+)\s+and\s+(-?[\d.]+)/i, 'between $1 and $2'),
  );
  return present({ min, max, above, below });
}

function defaultOf(modifiers: string): FieldDraft['default'] {
  const found = /\bdefault\s+('(?:[^']|'')*'|\(?[\w.+-]+(?:\s*\([^()]*(?:\([^()]*\)[^()]*)*\))?\)?)/i.exec(
    modifiers,
  )?.[1];
  if (found === undefined || /^\(?null\)?$/i.test(found)) return undefined;
  const quoted = /^'(.*)'$/s.exec(found)?.[1];
  if (quoted !== undefined) return { kind: 'literal', value: quoted.replace(/''/g, "'") };
  const value = found.replace(/^\(|\)$/g, (mark) => (found.includes('()') ? mark : ''));
  return {
    kind: /^(?:-?[\d.]+|true|false)$/i.test(value) ? 'literal' : 'expr',
    value: /^(?:true|false)$/i.test(value) ? value.toLowerCase() : value,
  };
}

function description(comment: string, modifiers: string): string | undefined {
  const stated = /\bcomment\s+'([^']*)'/i.exec(modifiers)?.[1] ?? comment;
  return stated.trim() === '' ? undefined : stated.trim().slice(0, 300);
}

/** A name without quotes and without the schema before it. */
export function unquoted(name: string): string {
  return (name.split('.').at(-1) ?? name).replace(/["`[\]\s]+/g, '').trim();
}
