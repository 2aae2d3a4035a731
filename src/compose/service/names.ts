import pluralize from 'pluralize';
import { isReservedModule } from './reserved.ts';

/** One thing's name in every form that a template writes. */
export interface Names {
  /** `OrderItem` */
  readonly pascal: string;
  /** `order_item` */
  readonly snake: string;
  /** `order_items` */
  readonly plural: string;
  /** `OrderItems` */
  readonly plural_pascal: string;
  /** `order-items`, for paths */
  readonly plural_kebab: string;
  /** `order item`, inside a sentence */
  readonly words: string;
  /** `order items`, inside a sentence */
  readonly plural_words: string;
  /** `a` or `an`, as `words` wants it */
  readonly article: string;
}

/**
 * The forms of an entity's name.
 *
 * @param pascal - singular, PascalCase, ASCII: what the spec room hands over
 */
export function namesOf(pascal: string): Names {
  const words = wordsOf(pascal);
  const last = words.at(-1) ?? pascal;
  const pluralWords = [...words.slice(0, -1), distinctPlural(last)];
  return {
    pascal,
    snake: words.join('_'),
    plural: pluralWords.join('_'),
    plural_pascal: pluralWords.map(capitalise).join(''),
    plural_kebab: pluralWords.join('-'),
    words: words.join(' '),
    plural_words: [...words.slice(0, -1), pluralize.plural(last)].join(' '),
    article: articleOf(words[0] ?? ''),
  };
}

/** `task-tracker` → `task_tracker`; what Python, PostgreSQL and compose accept as a name. */
export function snakeOf(slug: string): string {
  const snake = slug
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return /^[a-z]/.test(snake) ? snake : `app_${snake}`.replace(/_+$/, '');
}

/** `OrderItem` → `['order', 'item']`; `HTTPCall2` → `['http', 'call2']`. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** Spoken with a consonant in front: `a user`, `a unit`, `a one-off`. */
const CONSONANT = /^(?:u(?:k\b|ni(?![mn])|r[aeil]|s[aeiu]|t[ei]|uid|x\b)|eu|ewe|one|once)/;
const VOWEL = /^(?:[aeiou]|heir|honest|honou?r|hour)/;

/** `a` or `an`, as the word is spoken. */
export function articleOf(word: string): 'a' | 'an' {
  return VOWEL.test(word) && !CONSONANT.test(word) ? 'an' : 'a';
}

export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A plural that differs from the singular, because module and path would be one name for `Sheep` and its list; and none that Python reads as a keyword, as of `A`. */
function distinctPlural(word: string): string {
  const plural = pluralize.plural(word);
  return plural === word || isReservedModule(plural) ? `${word}_list` : plural;
}
