import type { Attribute } from './attribute.ts';
import type { EnumClass } from './fields/index.ts';
import { type Fragment, fragment, from } from './imports.ts';
import { wordsOf } from './names.ts';
import { pythonString } from './python-literal.ts';

/** What an action writes into one field. */
export interface FieldChange {
  readonly name: string;
  readonly value: Fragment;
  /** What a read shows afterwards, as Python; absent for the current time. */
  readonly shown?: string;
}

/** Participles that no rule of spelling gives. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  begin: ['begun'],
  complete: ['done', 'finished'],
  finish: ['done', 'completed'],
  hide: ['hidden'],
  hold: ['held', 'on_hold'],
  pay: ['paid'],
  send: ['sent'],
  start: ['in_progress', 'running', 'active'],
  activate: ['active'],
  deactivate: ['inactive'],
  open: ['open'],
  reopen: ['open'],
  resume: ['active', 'running'],
  withdraw: ['withdrawn'],
};

/** "sets status to `cancelled`", "der Status wird storniert": words that say which value a call gives. */
const SETS =
  /\b(?:sets?|becomes?|changes?|marks?|moves?|puts?|transitions?|status|state)\b|cambia|pasa a|marca|muda|altera|setzt|wird|passe|devient|met(?:tre)? (?:le statut|[àa])|imposta|変更|にする|更新为|改为|변경/i;

/** The value of one set that a summary says the call gives; a word that names two of them says nothing. */
function statedIn(summary: string, values: readonly string[]): string | undefined {
  if (!SETS.test(summary)) return undefined;
  const words = ` ${wordsOf(summary).join(' ')} `;
  const named = values.filter((value) => words.includes(` ${wordsOf(value).join(' ')} `));
  return named.length === 1 ? named[0] : undefined;
}

/** Prefixes of verbs that take a state back. */
const UNDOING = /^(?:un|de|dis)_?(?=[a-z]{3})/;

/**
 * The changes that an action's name asks for: `complete` sets an enum to `completed`, `is_completed` to true and
 * `completed_at` to now. Empty where no field of the entity is about the action.
 */
export function changesOf(
  action: string,
  attributes: readonly Attribute[],
  {
    enumOf,
    summary = '',
  }: {
    readonly enumOf: (attribute: Attribute) => EnumClass | undefined;
    /** What the spec says of the call. */
    readonly summary?: string;
  },
): readonly FieldChange[] {
  const word = wordsOf(action).join('_');
  const writable = attributes.filter(
    ({ writable: isWritable, reference }) => isWritable && reference === undefined,
  );
  const stated = writable.flatMap((attribute) => {
    const value = statedIn(summary, enumOf(attribute)?.members.map((member) => member.value) ?? []);
    return value === undefined ? [] : [wordsOf(value).join('_')];
  });
  const forms = stated.length === 1 ? new Set([...stated, ...wordForms(word)]) : wordForms(word);
  const done = changesTo(forms, { writable, enumOf, undone: false });
  if (done.length > 0) return done;
  const plain = word === 'disable' ? 'enable' : word.replace(UNDOING, '');
  return plain === word
    ? []
    : changesTo(wordForms(plain), { writable, enumOf: () => undefined, undone: true });
}

function changesTo(
  forms: ReadonlySet<string>,
  given: {
    readonly writable: readonly Attribute[];
    readonly enumOf: (attribute: Attribute) => EnumClass | undefined;
    readonly undone: boolean;
  },
): readonly FieldChange[] {
  const { writable, enumOf, undone } = given;
  return writable.flatMap((attribute): FieldChange[] => {
    const { name, type } = attribute.field;
    const enumClass = enumOf(attribute);
    const member = enumClass?.members.find(({ value }) => forms.has(wordsOf(value).join('_')));
    if (enumClass !== undefined && member !== undefined) {
      const value = fragment(`${enumClass.name}.${member.name}`, from('src.models.enums', enumClass.name));
      return [{ name, value, shown: pythonString(member.value) }];
    }
    if (type.kind === 'bool' && forms.has(name.replace(/^(?:is|has)_/, ''))) {
      return [{ name, value: fragment(undone ? 'False' : 'True'), shown: undone ? 'False' : 'True' }];
    }
    if (
      (type.kind === 'datetime' || type.kind === 'date') &&
      forms.has(name.replace(/_(?:at|on|date|time)$/, ''))
    ) {
      return momentChange(attribute, undone);
    }
    return [];
  });
}

function momentChange({ field: { name, type }, nullable }: Attribute, undone: boolean): FieldChange[] {
  if (undone) return nullable ? [{ name, value: fragment('None'), shown: 'None' }] : [];
  return [
    {
      name,
      value: fragment(
        `datetime.now(UTC)${type.kind === 'date' ? '.date()' : ''}`,
        from('datetime', 'UTC', 'datetime'),
      ),
    },
  ];
}

/** `publish` → `publish`, `published`; `cancel` → `canceled`, `cancelled`; `verify` → `verified`. */
function wordForms(verb: string): ReadonlySet<string> {
  const last = verb.at(-1) ?? '';
  return new Set([
    verb,
    `${verb}d`,
    `${verb}ed`,
    `${verb}${last}ed`,
    verb.replace(/y$/, 'ied'),
    verb.replace(/e?$/, 'ing'),
    ...(IRREGULAR[verb] ?? []),
    ...participlesAbroad(verb),
  ]);
}

/** `cancelar` → `cancelada`, `stornieren` → `storniert`, `valider` → `validee`: participles by the ending of the verb. */
function participlesAbroad(verb: string): readonly string[] {
  const stem = verb.replace(/(?:ar|er|ir|ieren|en|n|re)$/, '');
  if (stem === verb || stem.length < 3) return [];
  const endings = [
    [/ar$/, ['ado', 'ada', 'ados', 'adas']],
    [/[ei]r$/, ['ido', 'ida', 'e', 'ee', 'i', 'ie']],
    [/re$/, ['u', 'ue']],
    [/ieren$/, ['iert']],
    [/(?<!ier)en$/, ['t', 'et']],
  ] as const;
  const found = endings.filter(([ending]) => ending.test(verb)).flatMap(([, forms]) => forms);
  return found.flatMap((form) => [`${stem}${form}`, `ge${stem}${form}`]);
}
