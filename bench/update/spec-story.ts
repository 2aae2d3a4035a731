import type { Choices } from './random.ts';

interface FieldText {
  readonly name: string;
  readonly type: string;
  readonly constraints: string;
}

interface EntityText {
  readonly name: string;
  readonly fields: readonly FieldText[];
}

/** A spec that is told on: what it asks for, and what people agreed to lose since the last chapter. */
interface Chapter {
  readonly entities: readonly EntityText[];
  readonly features: readonly string[];
  readonly acknowledged: readonly string[];
}

const TYPES = [
  ...['string(80)', 'text', 'int', 'decimal(8,2)', 'date', 'datetime', 'bool', 'enum(low, high)', 'url'],
];
const WIDER: Readonly<Record<string, string>> = {
  'string(80)': 'string(160)',
  int: 'bigint',
  'decimal(8,2)': 'decimal(12,2)',
  date: 'datetime',
};
const FIELDS = [
  ...['label', 'note', 'size', 'since', 'rating', 'source', 'colour', 'weight', 'owner_name', 'amount'],
];
const ENTITIES = ['Author', 'Book', 'Reader', 'Loan', 'Shelf', 'Branch', 'Review', 'Invoice'];
const FEATURES = ['search', 'audit_log', 'rbac'];

/** How a spec goes on: the next chapter, or `undefined` where this change cannot be made. */
type Turn = (chapter: Chapter, choices: Choices) => Chapter | undefined;

const TURNS: Readonly<Record<string, Turn>> = {
  'adds a field': (chapter, choices) =>
    inEntity(chapter, choices, (entity) => {
      const name = choices.maybeOf(
        FIELDS.filter((one) => !entity.fields.some((field) => field.name === one)),
      );
      if (name === undefined) return undefined;
      return [...entity.fields, { name, type: choices.of(TYPES), constraints: '' }];
    }),
  'adds an entity': (chapter, choices) => {
    const name = choices.maybeOf(ENTITIES.filter((one) => !chapter.entities.some((has) => has.name === one)));
    return name === undefined
      ? undefined
      : { ...chapter, entities: [...chapter.entities, newEntity(name, choices)] };
  },
  'renames a field': (chapter, choices) =>
    inEntity(chapter, choices, (entity) => {
      const [old, name] = [choices.of(entity.fields), `${choices.of(FIELDS)}_two`];
      if (entity.fields.some((field) => field.name === name)) return undefined;
      return entity.fields.map((field) =>
        field === old ? { ...field, name, constraints: `was: ${old.name}` } : field,
      );
    }),
  'drops a field': (chapter, choices) => {
    const entity = choices.of(chapter.entities);
    const field = choices.of(entity.fields);
    if (entity.fields.length < 2) return undefined;
    const entities = chapter.entities.map((one) =>
      one === entity ? { ...one, fields: one.fields.filter((has) => has !== field) } : one,
    );
    return { ...chapter, entities, acknowledged: [...chapter.acknowledged, `${entity.name}.${field.name}`] };
  },
  'drops an entity': (chapter, choices) => {
    if (chapter.entities.length < 2) return undefined;
    const gone = choices.of(chapter.entities);
    return {
      ...chapter,
      entities: chapter.entities.filter((one) => one !== gone),
      acknowledged: [...chapter.acknowledged, gone.name],
    };
  },
  'retypes a field': (chapter, choices) =>
    inEntity(chapter, choices, (entity) => {
      const old = choices.maybeOf(entity.fields.filter(({ type }) => type in WIDER));
      const type = WIDER[old?.type ?? ''];
      if (type === undefined) return undefined;
      return entity.fields.map((field) => (field === old ? { ...field, type } : field));
    }),
  'asks for a feature': (chapter, choices) => {
    const feature = choices.maybeOf(FEATURES.filter((one) => !chapter.features.includes(one)));
    return feature === undefined ? undefined : { ...chapter, features: [...chapter.features, feature] };
  },
  'gives up a feature': (chapter, choices) => {
    const gone = choices.maybeOf(chapter.features);
    return gone === undefined
      ? undefined
      : { ...chapter, features: chapter.features.filter((one) => one !== gone) };
  },
};

/** Texts of one spec over time, and what happened to it before each. */
export interface SpecStory {
  readonly texts: readonly string[];
  readonly turns: readonly (readonly string[])[];
}

/** Tells a spec through `length` chapters; each change but the first is of one to three turns. */
export function tellSpec(choices: Choices, length: number): SpecStory {
  let chapter: Chapter = {
    entities: [newEntity('Author', choices), newEntity('Book', choices)],
    features: [],
    acknowledged: [],
  };
  const texts = [textOf(chapter)];
  const turns: string[][] = [[]];
  while (texts.length < length) {
    const made: string[] = [];
    const wanted = 1 + choices.below(3);
    while (made.length < wanted) {
      const name = choices.of(Object.keys(TURNS));
      const next = TURNS[name]?.(chapter, choices);
      if (next === undefined) continue;
      chapter = next;
      made.push(name);
    }
    texts.push(textOf(chapter));
    turns.push(made);
  }
  return { texts, turns };
}

function newEntity(name: string, choices: Choices): EntityText {
  const names = [...FIELDS];
  const fields = Array.from({ length: 2 + choices.below(3) }, () => ({
    name: names.splice(choices.below(names.length), 1).join(''),
    type: choices.of(TYPES),
    constraints: '',
  }));
  return { name, fields };
}

function inEntity(
  chapter: Chapter,
  choices: Choices,
  change: (entity: EntityText) => readonly FieldText[] | undefined,
): Chapter | undefined {
  const entity = choices.of(chapter.entities);
  const fields = change(entity);
  if (fields === undefined) return undefined;
  return { ...chapter, entities: chapter.entities.map((one) => (one === entity ? { ...one, fields } : one)) };
}

function textOf({ entities, features, acknowledged }: Chapter): string {
  const sections = entities.map(({ name, fields }) => {
    const rows = fields.map((field) => `| ${field.name} | ${field.type} | ${field.constraints} |\n`);
    return `### ${name}\n\n| Field | Type | Constraints |\n|---|---|---|\n| id | uuid | pk |\n${rows.join('')}`;
  });
  const front = [
    'specVersion: 1',
    'name: library',
    'description: Books and their readers.',
    'auth: {method: jwt, roles: [admin, member]}',
    `features: [${features.join(', ')}]`,
    `acknowledge: [${acknowledged.join(', ')}]`,
  ];
  return `---\n${front.join('\n')}\n---\n\n# Library\n\n## Entities\n\n${sections.join('\n')}`;
}
