import type { Meaning } from './meaning.ts';
import { articleOf, capitalise, type Names, namesOf, wordsOf } from './names.ts';
import type { RouteKind } from './route.ts';

/** What a route's words are made from. */
export interface RouteTold {
  readonly meaning: Meaning;
  /** What the route does once it is known what an action means. */
  readonly kind: RouteKind;
  /** Lower case. */
  readonly method: string;
  /** The path ends in one row, or in an action on one. */
  readonly onOne: boolean;
  /** Fields that an action writes. */
  readonly changes: readonly string[];
  /** A deleted row stays. */
  readonly isSoftDeleted: boolean;
  /** A new row can be read on its own. */
  readonly isReadable: boolean;
}

const VERBS: Readonly<Partial<Record<RouteKind, string>>> = {
  create: 'create',
  get: 'read',
  update: 'change',
  replace: 'replace',
  delete: 'delete',
  restore: 'restore',
};

const MANY: Readonly<Partial<Record<RouteKind, string>>> = {
  create_many: 'create',
  update_many: 'change',
  delete_many: 'delete',
};

const METHODS: Readonly<Record<string, string>> = { get: 'read', delete: 'delete' };

/** Behind one of these stands where to or as what: `mark as read`, `assign to me`. */
const LINKING: ReadonlySet<string> = new Set('as back by for from in off on out to up with'.split(' '));

/** The line that a reference shows where the spec has none: `List the ratings of a trail`. */
export function summaryOf(told: RouteTold): string {
  const { meaning, kind, onOne } = told;
  const names = namesOf(meaning.entity.name);
  const above = meaning.parent === undefined ? undefined : namesOf(meaning.parent.entity.name);
  if (kind === 'link' || kind === 'unlink') return capitalise(linking(meaning, kind, names));
  const tail = above === undefined ? '' : ` of ${one(above)}`;
  if (kind === 'list')
    return above === undefined ? `List ${names.plural_words}` : `List the ${names.plural_words}${tail}`;
  const many = MANY[kind];
  if (many !== undefined) return `${capitalise(many)} many ${names.plural_words}`;
  const verb = VERBS[kind];
  if (verb !== undefined) return `${capitalise(verb)} ${one(names)}${tail}`;
  return capitalise(acting(told, onOne ? one(names) : names.plural_words)) + tail;
}

/** What a reference says beside the summary: what is answered, and what is not plain from the method. */
export function descriptionOf(told: RouteTold, service: string): string {
  const { meaning, kind, changes } = told;
  const { words, plural_words } = namesOf(meaning.entity.name);
  switch (kind) {
    case 'list':
      return `One page of the ${plural_words} that match, in the order of \`sort\`.`;
    case 'create':
      return `Answers with the ${words}${told.isReadable ? ', and in `Location` with where it can be read' : ''}.`;
    case 'get':
      return `The ${words} as it is stored.`;
    case 'update':
      return 'What is sent is changed, `null` clears, the rest stays (RFC 7396).';
    case 'replace':
      return 'A field that is not sent gets its default.';
    case 'delete':
      return told.isSoftDeleted
        ? `The ${words} stays in the database, and no request finds it.`
        : `Refused with 409 while a row that must not lose the ${words} refers to it.`;
    case 'link':
    case 'unlink':
      return 'Once more changes nothing.';
    case 'act':
      return `Sets ${listed(changes)}, and answers with the ${words}.`;
    case 'restore':
      return `Requests find the ${words} again.`;
    case 'create_many':
    case 'update_many':
    case 'delete_many':
      return 'All of them, or none: `errors` then tells which could not be, and why.';
    case 'unanswered':
      return `Answers 501 until the team gives \`${service}\` its logic.`;
  }
}

function linking({ parent }: Meaning, kind: 'link' | 'unlink', names: Names): string {
  const link = parent?.link;
  if (link === undefined) return `${kind} ${one(names)}`;
  const other = link.from.pascal === names.pascal ? link.other.words : link.from.words;
  const to = link.is_self ? `another ${names.words}` : one(names);
  return kind === 'link' ? `add ${counted(other)} to ${to}` : `remove ${counted(other)} from ${to}`;
}

function acting({ meaning: { action }, method }: RouteTold, what: string): string {
  const words = wordsOf((action ?? '').replace(/\{[^}]*\}/g, ''));
  const [first, ...rest] = words;
  const asked = METHODS[method];
  if (first === undefined) return `${asked ?? method} ${what}`;
  if (asked !== undefined) return `${asked} the ${words.join(' ')} of ${what}`;
  if (rest.length === 0) return `${first} ${what}`;
  const turn = rest.some((word) => LINKING.has(word));
  return turn ? `${first} ${what} ${rest.join(' ')}` : `${first} the ${rest.join(' ')} of ${what}`;
}

function one({ article: its, words }: Names): string {
  return `${its} ${words}`;
}

function counted(words: string): string {
  return `${articleOf(words)} ${words}`;
}

function listed(fields: readonly string[]): string {
  const quoted = fields.map((field) => `\`${field}\``);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} and ${last}`;
}
