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

/** Prefixes of verbs that take a state back. */
const UNDOING = /^(?:un|de|dis)_?(?=[a-z]{3})/;

/**
 * The changes that an action's name asks for: `complete` sets an enum to `completed`, `is_completed` to true and
 * `completed_at` to now. Empty where no field of the entity is about the action.
 */
export function changesOf(
  action: string,
  attributes: readonly Attribute[],
  enumOf: (attribute: Attribute) => EnumClass | undefined,
): readonly FieldChange[] {
  const word = wordsOf(action).join('_');
  const writable = attributes.filter(
    ({ writable: isWritable, reference }) => isWritable && reference === undefined,
  );
  const done = changesTo(wordForms(word), { writable, enumOf, undone: false });
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
  ]);
}
