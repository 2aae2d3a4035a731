import pluralize from 'pluralize';
import { remembered } from '../remembered.ts';
import { isReservedClass, isReservedField } from './reserved.ts';
import { transliterate } from './transliterate.ts';

/** Bytes of an identifier in PostgreSQL. */
const NAME_LIMIT = 63;

/** Characters of a text that a name is made from: a name is no sentence. */
const TEXT_LIMIT = 200;

/** Nouns whose plural is their singular, or whose singular nobody writes. */
const UNCOUNTED = new Set([
  'data',
  'media',
  'metadata',
  'criteria',
  'feedback',
  'status',
  'address',
  'bonus',
  'analysis',
  'basis',
  'news',
  'series',
  'sms',
  'gps',
  'dns',
  'aws',
  'os',
]);

/** Plurals that end as singulars such as `status` do. */
const PLURALS_IN_US = new Set(['menus', 'skus', 'gurus', 'cpus', 'gpus', 'submenus']);

/** Plurals of Spanish and Portuguese that no English word has. */
const ROMANCE: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aei]dor|[cgs]ion|ular)es$/, ''],
  [/coes$/, 'cao'],
  [/(?<=[aeiou])gens$/, 'gem'],
  [/(?<=^|_)itens$/, 'item'],
];

const SNAKE_CASE = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;

/** The words of a name in ASCII, in lower case: `orderItem`, `ORDER_ITEM` and `Order item` are one. */
export function wordsOf(text: string): string[] {
  if (text.length <= TEXT_LIMIT && SNAKE_CASE.test(text)) return text.split('_');
  return transliterate(text.slice(0, TEXT_LIMIT))
    .replace(/(^|[\s_])(d|l|n|s|qu)['’](?=\p{L})/giu, '$1$2 ')
    .replace(/['’]/g, '')
    .replace(/\be-(?=mails?(?:\b|_))/gi, 'e')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

export function singular(word: string): string {
  if (PLURALS_IN_US.has(word)) return word.slice(0, -1);
  if (UNCOUNTED.has(word) || word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  const romance = /[en]s$/.test(word) ? ROMANCE.find(([plural]) => plural.test(word)) : undefined;
  return romance === undefined ? pluralize.singular(word) : word.replace(...romance);
}

/** The key that two names of one thing share: singular snake_case. Empty where the name has no ASCII form. */
export const keyOf = remembered(sharedKey);

function sharedKey(name: string): string {
  const words = wordsOf(name);
  const last = words.at(-1);
  return last === undefined ? '' : [...words.slice(0, -1), singular(last)].join('_').slice(0, NAME_LIMIT);
}

export interface Naming {
  readonly name: string;
  /** The name before a suffix kept it apart from a reserved word. */
  readonly reserved: string | undefined;
}

/** A field's name for Python and SQL. `position` names it where its own text cannot. */
export function fieldName(original: string, position: number): Naming {
  const words = wordsOf(original)
    .join('_')
    .slice(0, NAME_LIMIT - 1)
    .replace(/_+$/, '');
  const name =
    words === ''
      ? `field_${position}`
      : /^\d/.test(words)
        ? `field_${words}`.slice(0, NAME_LIMIT - 1)
        : words;
  return isReservedField(name) ? { name: `${name}_`, reserved: name } : { name, reserved: undefined };
}

/** A class's name in PascalCase, singular. `position` names it where its own text cannot. */
export function entityName(original: string, position: number): Naming {
  const key = keyOf(original).slice(0, 48).replace(/_+$/, '');
  const snake = key === '' ? `entity_${position}` : /^\d/.test(key) ? `entity_${key}` : key;
  const name = pascalOf(snake);
  return isReservedClass(name, snake)
    ? { name: `${name}Record`, reserved: name }
    : { name, reserved: undefined };
}

/** The table of an entity: snake_case, plural, at most 63 bytes. */
export function tableName(pascal: string): string {
  const words = wordsOf(pascal);
  const last = words.at(-1) ?? 'entity';
  const table = [...words.slice(0, -1), pluralize.plural(last)].join('_').slice(0, NAME_LIMIT);
  return isReservedField(table) ? `${table.slice(0, NAME_LIMIT - 5)}_rows` : table;
}

export function pascalOf(text: string): string {
  return wordsOf(text)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** A name for branches, packages and compose files: `task-tracker`. */
export function slugOf(text: string): string {
  const slug = transliterate(text.slice(0, TEXT_LIMIT))
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');
  if (slug === '') return 'service';
  return /^[a-z]/.test(slug) ? slug : `app-${slug}`;
}
