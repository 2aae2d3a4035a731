import { codeSpans, parts, plain } from '../document/inline.ts';
import { type Constraints, readConstraints } from '../lexicon/constraints.ts';
import { readType, referenceIn, type TypeReading } from '../lexicon/field-type.ts';
import { formatIn } from '../lexicon/format-word.ts';
import { kindNamed } from '../lexicon/kinds.ts';
import { wordsOf } from '../names/identifier.ts';
import type { FieldType, Source } from '../requirements.ts';
import { guessNumber } from '../resolve/guess.ts';
import type { FieldDraft } from './draft.ts';

interface Written {
  readonly name: string;
  /** What stands in the place of the type; absent where there is no such place. */
  readonly type?: string | undefined;
  readonly constraints?: string | undefined;
  readonly description?: string | undefined;
  readonly src: Source;
}

const BIT_DEFAULTS: ReadonlySet<string> = new Set(['true', 'false']);

/** A field from the texts that a notation gives for its name, type, constraints and description. */
export function fieldDraft({
  name,
  type,
  constraints = '',
  description = '',
  src,
}: Written): FieldDraft | undefined {
  const stripped = plain(name);
  const optional = /\?$/.test(stripped);
  const marks = /[*†‡?]+$/.exec(stripped)?.[0] ?? '';
  const [shown = '', noted = ''] = splitNote(stripped.slice(0, stripped.length - marks.length));
  const isForeign = isForeignName(shown, noted) && (type !== undefined || kindNamed(noted) === undefined);
  const [original, note] = isForeign ? [noted, ''] : [shown, noted];
  if (!isFieldName(original)) return undefined;
  const reading = type === undefined ? undefined : readType(type);
  const says = mergeSays(
    readConstraints(`${reading?.modifiers ?? ''}, ${note}`),
    readConstraints(constraints),
  );
  const told = plain(description);
  const { ruled, left } = rulesIn(told);
  const { values, references, ...rest } = mergeSays(readConstraints(ruled), says);
  const refersTo = reading?.references ?? references ?? (told === '' ? undefined : keyTarget(told));
  return {
    original,
    ...(isForeign ? { label: shown } : {}),
    ...typePart(
      formatted(numberByName(reading, type, original), [told, constraints]),
      values ?? listedIn(type, description) ?? listedAlone(type, constraints),
    ),
    ...(refersTo === undefined ? {} : { references: refersTo }),
    ...(told !== '' && IS_KEY.test(told) ? { pk: true } : {}),
    ...(optional || reading?.nullable === true ? { nullable: true } : {}),
    ...rest,
    ...(left === '' ? {} : { description: left.slice(0, 300) }),
    src,
  };
}

/** A part of a description that is a rule and nothing else: a column of notes often holds them. */
const RULE =
  /^(?:(?:must be |is |should be )?(?:unique(?: per [\w ]{2,40})?|required|mandatory|optional|nullable|not[ _-]?null|non-?null|indexed|index|auto-?increment(?:ed|s)?|positive|non-negative|not empty|non-empty)|pk|primary key|defaults?(?: value)?(?: to| is)?\s*[:=]?\s*["'`]?[\w.+-]+["'`]?(?:\(\))?|(?:min|max)(?:imum)?(?:[ _]?len(?:gth)?)?\s*[:=]?\s*-?\d[\d.]*(?:\s*(?:chars?|characters?))?|(?:>=?|<=?|≥|≤)\s*-?\d[\d.]*|between -?\d[\d.]* and -?\d[\d.]*|-?\d+\s?(?:-|–|\.\.)\s?\d+(?:\s*(?:chars?|characters?))?|check\s*\(.*\)|on delete (?:cascade|restrict|set null|no action)|(?:one of|enum|values?|allowed(?: values)?)\s*[:=]?\s*.{3,200}|eindeutig|[úu]nic[oa]|unik|benzersiz|уникальн\S{1,3}|一意|ユニーク|唯一|유일|고유|必須|必填|필수|任意|可选|可空|선택|主キー|主键|기본 ?키|(?:既定値|デフォルト値?|初期値|默认值?|기본값)\s*[:：=は为]?\s*[^\s,、，]+)$/i;

/** `true` for a text that is a rule of a column and nothing else: `unique`, `default 0`. */
export function isRule(text: string): boolean {
  return RULE.test(text.trim());
}

/** The rules in a description, and what is left of it when all of it is rules. */
function rulesIn(description: string): { readonly ruled: string; readonly left: string } {
  if (description === '' || description.length > 300) return { ruled: '', left: description };
  // A list of values has commas of its own.
  if (/^(?:one of|enum|values?|allowed)\b/i.test(description) && RULE.test(description))
    return { ruled: description.replace(/^(one of|enum)\s+(?=[^:=(])/i, '$1: '), left: '' };
  if (/^[\p{L}\p{N}_-]+(?:\s*[/|]\s*[\p{L}\p{N}_-]+){2,}$/u.test(description))
    return { ruled: `values: ${description.replace(/\s*[/|]\s*/g, ', ')}`, left: '' };
  const all = parts(description, /[,;，；]/).map((part) => part.replace(/[.。]$/, '').trim());
  const rules = all.filter((part) => RULE.test(part));
  return { ruled: rules.join(', '), left: rules.length === all.length ? '' : description };
}

/** "Number of the order (Primary Key)": a description that says more than what the value means. */
const IS_KEY =
  /(?:^|[([（,;–—-]\s*)(?:the )?(?:pk|primary key|clave primaria|chave prim[áa]ria|主キー|主键|기본 ?키|первичный ключ)(?=[)\]）、，,;.]|\s*$)/i;

function keyTarget(description: string): string | undefined {
  const arrow = /^(?:→|->|=>)\s*`?([A-Za-z_]\w*)(?:[.(]\w+\)?)?`?\s*(?:[,;.(]|$)/.exec(description)?.[1];
  if (arrow !== undefined) return arrow;
  return /\b(?:fk|foreign key)\b|^(?:(?:a |the )?ref(?:erence)?s?\b|→|->)/i.test(description)
    ? referenceIn(description)
    : undefined;
}

/** The values of a type that is an enum and nothing more, where the description is a list of them in backticks. */
function listedIn(type: string | undefined, description: string): readonly string[] | undefined {
  if (!/^\W*enum\w*\W*$/i.test(type ?? '')) return undefined;
  const values = codeSpans(description).filter((value) => /^[\w-]{1,60}$/.test(value));
  return values.length > 1 ? values : undefined;
}

/** The values of a type that is an enum and nothing more, where a note is a list of them: `low / medium / high`. */
function listedAlone(type: string | undefined, note: string): readonly string[] | undefined {
  if (!/^\W*enum\w*\W*$/i.test(type ?? '')) return undefined;
  const values =
    plain(note)
      .split(/[,;(]?\s*default\b/i)[0]
      ?.replace(/[,;]\s*$/, '')
      .split(/\s*[/|,;]\s*/)
      .filter((value) => value !== '') ?? [];
  return values.length > 1 && values.every((value) => /^[A-Za-z][\w-]{0,40}$/.test(value) && !isRule(value))
    ? values
    : undefined;
}

/** `number` says nothing of fractions: the name does. */
function numberByName(reading: TypeReading | undefined, type = '', name: string): TypeReading | undefined {
  if (reading === undefined || !/^\W*num(?:ber|eric)?\b(?!\s*\()/i.test(type) || reading.type?.kind !== 'int')
    return reading;
  return { ...reading, type: guessNumber(wordsOf(name).join('_')) };
}

/** `string` whose remark is the name of a format is that. */
function formatted(reading: TypeReading | undefined, remarks: readonly string[]): TypeReading | undefined {
  const kinds = reading?.type?.kind === 'string' ? remarks.flatMap((text) => formatIn(text) ?? []) : [];
  const [kind] = kinds;
  return reading === undefined || kind === undefined ? reading : { ...reading, type: { kind } };
}

function splitNote(name: string): [string, string] {
  const found = /^([^(（]+?)\s*[(（]([^()（）]*)[)）]$/.exec(name);
  return found === null ? [name.trim(), ''] : [(found[1] ?? '').trim(), found[2] ?? ''];
}

/** `氏名 (name)`: what code calls a field whose name has no Latin letters, or has others than ASCII. */
function isForeignName(name: string, note: string): boolean {
  const isCode = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$|^[a-z]+(?:[A-Z][a-z0-9]*)+$/.test(note);
  return isCode && /[^\x00-\x7f]/.test(name);
}

/** A name of at most five words; dots join the parts of an embedded object. */
export function isFieldName(text: string): boolean {
  return /^[\p{L}_$][\p{L}\p{N}\p{M} _.\-$/'’]{0,79}$/u.test(text) && text.split(/\s+/).length <= 5;
}

function mergeSays(first: Constraints, second: Constraints): Constraints {
  return { ...first, ...second };
}

function typePart(
  reading: TypeReading | undefined,
  values: readonly string[] | undefined,
): { type?: FieldType; named?: string } {
  const named = reading?.named === undefined ? {} : { named: reading.named };
  const listed = values?.filter((value) => !BIT_DEFAULTS.has(value.toLowerCase())) ?? [];
  const kind = reading?.type?.kind;
  if (listed.length > 1 && (kind === undefined || kind === 'string' || kind === 'text' || kind === 'unknown'))
    return { type: { kind: 'enum', values: listed }, ...named };
  return reading?.type === undefined ? named : { type: reading.type, ...named };
}
