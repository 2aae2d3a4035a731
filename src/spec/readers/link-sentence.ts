import { keyOf } from '../names/identifier.ts';
import type { RelationDraft } from './draft.ts';

type Link = Pick<RelationDraft, 'from' | 'to' | 'kind'>;

/** "Booking — a member books a desk for a day": what somebody does with something refers to both. */
const ACT =
  /^(?:[-*•]\s*)?(\p{Lu}[\p{L} ]{1,30}?)\s*(?:[:：]|\s[—–-])\s+(?:an?|each|every|one)\s+(\p{L}+)\s+(?:can\s+|may\s+)?\p{L}+s?\s+(?:(?:for|in|to|at|on)\s+)?(?:an?|one|the)\s+(\p{L}+)(?![\p{L}-])/u;
const BOTH_WAYS = /[(（]\s*(?:[nm]\s*[:-]\s*[nm]|many[- ]to[- ]many)\s*[)）]/i;

/**
 * The relations of a sentence that links things without a word for how: by what somebody does, or by `(n:m)`.
 *
 * @param things - keys of the things of the Spec
 */
export function linksIn(sentence: string, things: ReadonlySet<string>): readonly Link[] {
  const [, act = '', who = '', what = ''] = ACT.exec(sentence) ?? [];
  const keys = [act, who, what].map(keyOf);
  if (act !== '' && keys.every((key) => things.has(key)) && new Set(keys).size === keys.length)
    return [who, what].map((to) => ({ from: act, to, kind: 'many-to-one' }));
  if (!BOTH_WAYS.test(sentence)) return [];
  const named = (sentence.match(/\p{Lu}\p{L}+/gu) ?? []).flatMap((word) => singularIn(word, things) ?? []);
  const [from, to, ...others] = [...new Map(named.map((word) => [keyOf(word), word])).values()];
  return from === undefined || to === undefined || others.length > 0
    ? []
    : [{ from, to, kind: 'many-to-many' }];
}

/** A name of a thing in one of the plurals that German has besides that of English. */
function singularIn(word: string, things: ReadonlySet<string>): string | undefined {
  const forms = [
    word,
    ...['en', 'er', 'n', 'e'].map((end) => (word.endsWith(end) ? word.slice(0, -end.length) : word)),
  ];
  return forms.find((form) => things.has(keyOf(form)));
}
