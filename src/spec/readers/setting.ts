import { plain } from '../document/inline.ts';
import { around, type Role, type Section } from '../document/page.ts';
import { isContainer } from '../document/title.ts';
import type { FieldDraft } from './draft.ts';

const NO_THINGS: ReadonlySet<Role> = new Set([
  'ui',
  'tests',
  'examples',
  'glossary',
  'params',
  'roles',
  'stack',
  'excluded',
]);
const NO_ENDPOINTS: ReadonlySet<Role> = new Set(['ui', 'tests', 'glossary', 'examples']);

/** `true` where entities may stand. */
export function yieldsThings({ role }: Section): boolean {
  return role === undefined || !NO_THINGS.has(role);
}

/** `true` where a list may be one of fields: what is required of quality lists none, unless its title says so. */
export function listsFields(section: Section): boolean {
  return (
    yieldsThings(section) &&
    (section.role !== 'nonfunctional' || /\b(?:table|entity|model)\b/i.test(section.title))
  );
}

/** `true` where endpoints may stand. */
export function yieldsEndpoints({ role }: Section): boolean {
  return role === undefined || !NO_ENDPOINTS.has(role);
}

/** `true` for a section among the entities of a document whose fields have a key: what it is called does not matter then. */
export function isListedThing({ parent }: Section, fields: readonly FieldDraft[]): boolean {
  return (
    parent?.role === 'entities' &&
    isContainer(parent.title) &&
    fields.some(({ pk, original }) => pk === true || /^id$/i.test(original))
  );
}

const REQUEST =
  /\b(?:requests?|responses?|body|payload|query|params?|parameters?|headers?|input|output|returns?|validation rules?)\b|リクエスト|レスポンス|パラメータ|요청|응답|파라미터|请求|响应|参数/i;
const ENDPOINT = /\b(?:GET|POST|PUT|PATCH|DELETE)\b[`\s*:|-]*\/|^[`*\s]*\/[\w{}:/-]+[`*]*$/;

/** `true` where a section describes what is sent or answered, not what is stored. */
export function aboutRequest(section: Section): boolean {
  return (
    around(section).some(
      ({ title, level, role }) => level > 0 && (ENDPOINT.test(title) || role === 'dto' || role === 'params'),
    ) || REQUEST.test(section.title)
  );
}

/** `true` for titles such as "All tables have these columns". */
export function isCommonTitle(title: string): boolean {
  return /\b(?:common|shared|standard|base|global|default|audit) (?:fields|columns|attributes|properties)\b|\b(?:all|every) (?:tables?|entit(?:y|ies)|models?)\b.*\b(?:have|has|fields|columns|include)\b|共通(?:カラム|項目|フィールド)|公共字段|通用字段|공통 ?(?:컬럼|필드)|campos comun(?:es|s)|gemeinsame felder/i.test(
    title,
  );
}

/** The first paragraph of a section that stands before `line`: what the thing is. */
export function describes(section: Section, line: number): string | undefined {
  const paragraph = section.blocks.find((block) => block.kind === 'paragraph' && block.line < line);
  if (paragraph?.kind !== 'paragraph') return undefined;
  const text = plain(paragraph.text.replace(/\n/g, ' '));
  return text === '' || /[:：]$/.test(text) || /^(?:table|entity|model|表|テーブル)\s*[:：]/i.test(text)
    ? undefined
    : text.slice(0, 400);
}
