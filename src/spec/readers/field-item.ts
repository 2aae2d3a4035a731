import { leadOf, parts, plain } from '../document/inline.ts';
import type { ItemBlock } from '../document/page.ts';
import { readType } from '../lexicon/field-type.ts';
import { kindNamed } from '../lexicon/kinds.ts';
import { RULE_FIRST } from './column-rules.ts';
import type { FieldDraft } from './draft.ts';
import { fieldDraft, isFieldName, isRule } from './field.ts';

interface NameAndRest {
  readonly name: string;
  readonly rest: string;
}

/** `login(email): Session` is something that is done, not stored. */
export const METHOD = /^[`*]*[\p{L}_][\p{L}\p{N}_.]*\([^()]*\)[`*]*\s*(?:[:：]|->|=>|$)/u;

export function split(text: string): NameAndRest | undefined {
  if (METHOD.test(text)) return undefined;
  const coded = codedName(plain(text));
  if (coded !== undefined) return coded;
  const lead = leadOf(text);
  if (lead !== undefined && lead.rest !== '') return { name: lead.label, rest: lead.rest };
  const found =
    /^([\p{L}_][\p{L}\p{N}_. '’-]{0,40}?)(\??)\s*(?:[:：]|\s[-–—]\s|\s(?:→|->|=>)\s|(?=[(（]))\s*(.+)$/su.exec(
      plain(text),
    );
  return found === null ? undefined : { name: `${found[1] ?? ''}${found[2] ?? ''}`, rest: found[3] ?? '' };
}

/** `種別 (kind): 出勤 / 退勤`: behind a name of another script stands what code calls it. */
export function codedName(text: string): NameAndRest | undefined {
  const [, name = '', code = '', rest = ''] =
    /^([\p{L}][\p{L}\p{N} ・ー]{0,30}?)\s*[(（]\s*([a-z][a-z0-9]*(?:_[a-z0-9]+)*|[a-z]+(?:[A-Z][a-z0-9]*)+)\s*[)）]\s*[:：]\s*(\S.*)$/su.exec(
      text,
    ) ?? [];
  return /[^\x00-\x7f]/.test(name) ? { name: `${name} (${code})`, rest } : undefined;
}

export function typeAndRest(rest: string): { type: string | undefined; others: string; description: string } {
  const shown = rest.replace(
    /^[(（]([^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*)[)）]\s*[:：—–-]*\s*/,
    '$1 — ',
  );
  const [declared = '', ...described] = shown.split(/\s+[—–]\s+|\s+-\s+|\s+\/\/\s+|\s+#\s+/);
  const description = plain(described.join(' — ')).replace(/^[—–-]\s*/, '');
  const [head = '', ...others] = parts(declared);
  if (isOwnList(head, others)) return { type: undefined, others: declared, description };
  const reading = readType(declared);
  const listed = /^(?:enum|values|one of)\s*[:：]/i.test(description) ? `, ${description}` : '';
  if (reading.type !== undefined) return { type: declared, others: `${declared}${listed}`, description };
  const named = readType(head);
  if (named.type !== undefined) return { type: head, others: others.join(', '), description };
  const later = RULE_FIRST.test(head) ? others.find((part) => readType(part).type !== undefined) : undefined;
  if (later !== undefined) return { type: later, others: declared, description };
  return { type: undefined, others: declared, description };
}

/** Types whose names fields have as well: `id, name, email` is no declaration of one field. */
export const SOFT =
  /^(?:id|email|e-mail|phone|password|token|country|language|url|link|price|amount|date|time|year|image|file|currency|colou?r|slug|location|address|number|count|website|日時|日付|時刻|時間|日期|时间|金額|金额|メール|邮箱|电话|電話|날짜|일시|시간|이메일|금액)$/i;

function isOwnList(head: string, others: readonly string[]): boolean {
  const isName = (part: string): boolean =>
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part) &&
    !isRule(part) &&
    (kindNamed(part) === undefined || SOFT.test(part));
  return others.length > 0 && SOFT.test(head) && others.every(isName);
}

/** `- **name**` with nested `**Type**: string`, `**Required**: yes`. */
export function nestedField(item: ItemBlock, text: string, src: FieldDraft['src']): FieldDraft | undefined {
  const says = new Map(
    item.children.flatMap((child) => {
      const written = split(child.text.split('\n')[0] ?? '');
      return written === undefined ? [] : [[plain(written.name).toLowerCase(), written.rest] as const];
    }),
  );
  const type =
    says.get('type') ??
    says.get('data type') ??
    says.get('类型') ??
    says.get('型') ??
    says.get('타입') ??
    says.get('tipo');
  const name = leadOf(text)?.label ?? plain(text).replace(/[:：]$/, '');
  if (type === undefined || !isFieldName(name)) return undefined;
  const required = says.get('required');
  const constraints = [
    required === undefined ? '' : /^(?:yes|true|✓|✅)/i.test(plain(required)) ? 'required' : 'optional',
    ...[...says]
      .filter(([key]) => !['type', 'required', 'description'].includes(key))
      .map(([key, value]) => `${key}: ${value}`),
  ];
  return fieldDraft({
    name,
    type: plain(type),
    constraints: constraints.join(', '),
    description: says.get('description') ?? '',
    src,
  });
}
