import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  describeService,
  type PreviousDatabase,
  readRecord,
  retain,
} from '../../../src/compose/service/index.ts';
import type { Entity, Field, SpecRequirements } from '../../../src/spec/index.ts';
import { entity, field, manyToMany, oneOf, ref, specOf } from './specification.ts';

const FIRST = specOf({
  entities: [
    entity('Author', [field('name', { kind: 'string', length: 100 }, { required: true })]),
    entity('Book', [
      field('title', { kind: 'string', length: 100 }, { required: true }),
      field('summary', 'text', { maxLength: 500 }),
      field('pages', 'int', { min: 1, max: 5000, indexed: true }),
      oneOf('state', ['new', 'used'], { required: true }),
      ref('author_id', 'Author', { required: true }),
    ]),
    entity('Shelf', [field('label', 'string', { unique: true })]),
  ],
  relations: [manyToMany('Book', 'Shelf')],
});

/** What the lock would give back after composing `spec`. */
function recordOf(spec: SpecRequirements, before?: PreviousDatabase) {
  const { database } = describeService(spec, before === undefined ? {} : { previous: before });
  const record = readRecord(JSON.parse(JSON.stringify(sorted(database))));
  if (record === undefined) throw new Error('the record cannot be read back');
  return record;
}

/** As the lock writes it: keys in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted((value as Readonly<Record<string, unknown>>)[key])]),
  );
}

/** Composes `next` over `first`. */
function updated(first: SpecRequirements, next: SpecRequirements, heads: readonly string[] = ['0001']) {
  const record = recordOf(first);
  const kept = retain(next, record);
  const { service, omissions } = describeService(kept.spec, {
    previous: { record, heads, renames: kept.renames },
  });
  const [revision] = service.revisions;
  return {
    revision,
    upgrade: revision?.upgrade.map(String) ?? [],
    downgrade: revision?.downgrade.map(String) ?? [],
    service,
    omissions: [...kept.omissions, ...omissions],
  };
}

function changed(
  spec: SpecRequirements,
  name: string,
  change: (fields: readonly Field[]) => readonly Field[],
) {
  const entities = spec.entities.map(
    (item): Entity => (item.name === name ? { ...item, fields: change(item.fields) } : item),
  );
  return { ...spec, entities };
}

const without = (name: string) => (fields: readonly Field[]) => fields.filter((item) => item.name !== name);
const added = (item: Field) => (fields: readonly Field[]) => [...fields, item];
const as = (name: string, more: Partial<Field>) => (fields: readonly Field[]) =>
  fields.map((item) => (item.name === name ? { ...item, ...more } : item));

describe('a changed spec', () => {
  it('that says the same gives no revision', () => {
    expect(updated(FIRST, FIRST).revision).toBeUndefined();
  });

  it('gives a revision after the newest one that is there, people’s own included', () => {
    const next = changed(FIRST, 'Book', added(field('isbn', 'string')));
    const { revision } = updated(FIRST, next, ['of-a-person']);
    expect(revision).toMatchObject({ parent: 'of-a-person', summary: 'Change books.' });
    expect(String(revision?.name)).toBe(`0002_${revision?.id}`);
  });

  it('waits where there are two newest revisions', () => {
    const next = changed(FIRST, 'Book', added(field('isbn', 'string')));
    const { revision, omissions } = updated(FIRST, next, ['one', 'two']);
    expect(revision).toBeUndefined();
    expect(omissions).toEqual([expect.objectContaining({ blocks: true })]);
  });

  it.each<[string, SpecRequirements, readonly string[]]>([
    [
      'a new field',
      changed(FIRST, 'Book', added(field('isbn', { kind: 'string', length: 13 }))),
      ['op.add_column("books", sa.Column("isbn", sa.String(length=13), nullable=True))'],
    ],
    [
      'a new field with a default',
      changed(
        FIRST,
        'Book',
        added(field('rating', 'int', { required: true, default: { kind: 'literal', value: '3' } })),
      ),
      [
        'op.add_column("books", sa.Column("rating", sa.Integer(), server_default=sa.text("3"), nullable=False))',
      ],
    ],
    [
      'a longer text',
      changed(FIRST, 'Author', as('name', { type: { kind: 'string', length: 200 } })),
      [
        'op.alter_column("authors", "name", existing_type=sa.String(length=100), existing_nullable=False, type_=sa.String(length=200))',
      ],
    ],
    [
      'wider bounds',
      changed(FIRST, 'Book', as('pages', { max: 9000 })),
      [
        'op.drop_constraint(op.f("ck_books_pages_range"), "books", type_="check")',
        'op.create_check_constraint(op.f("ck_books_pages_range"), "books", "pages BETWEEN 1 AND 9000")',
      ],
    ],
    [
      'a field under another name',
      changed(FIRST, 'Book', as('pages', { name: 'page_count', original: 'page_count', was: 'pages' })),
      [
        'op.alter_column("books", "pages", new_column_name="page_count")',
        'op.execute("ALTER TABLE books RENAME CONSTRAINT ck_books_pages_range TO ck_books_page_count_range")',
        'op.execute("ALTER INDEX ix_books_pages RENAME TO ix_books_page_count")',
      ],
    ],
  ])('%s', (_, next, upgrade) => {
    expect(updated(FIRST, next).upgrade).toEqual(upgrade);
    expect(updated(FIRST, next).omissions).toEqual([]);
  });

  it('a type that holds all that was there takes it over', () => {
    const first = changed(FIRST, 'Book', added(field('due', 'date')));
    const { upgrade, omissions } = updated(
      first,
      changed(first, 'Book', as('due', { type: { kind: 'datetime' } })),
    );
    expect(omissions).toEqual([]);
    expect(upgrade).toEqual([
      expect.stringContaining('postgresql_using=sa.cast(sa.column("due"), sa.DateTime(timezone=True))'),
    ]);
  });

  it('a new index is made without a lock', () => {
    const { upgrade, downgrade } = updated(FIRST, changed(FIRST, 'Book', added(ref('editor_id', 'Author'))));
    expect(upgrade.at(-1)).toMatch(
      /autocommit_block\(\):\n\s+op\.create_index\(.*postgresql_concurrently=True\)$/,
    );
    expect(downgrade[0]).toMatch(/autocommit_block\(\):\n\s+op\.drop_index\(/);
  });

  it('a new field that is required and has no default leaves the rows that are there without a value', () => {
    const next = changed(FIRST, 'Book', added(field('isbn', 'string', { required: true })));
    const once = updated(FIRST, next);
    expect(once.upgrade[0]).toContain('nullable=True');
    expect(once.omissions).toEqual([
      expect.objectContaining({ what: 'the rule that Book.isbn is required' }),
    ]);
    expect(once.omissions[0]?.blocks).toBeUndefined();
  });
});

describe('what the spec does not mention any more', () => {
  const LOSSES: readonly [string, string, SpecRequirements][] = [
    ['a field', 'Book.summary', changed(FIRST, 'Book', without('summary'))],
    [
      'a value of an enum',
      'Book.state',
      changed(FIRST, 'Book', as('state', { type: { kind: 'enum', values: ['new'] } })),
    ],
    [
      'room for text',
      'Book.title',
      changed(FIRST, 'Book', as('title', { type: { kind: 'string', length: 10 } })),
    ],
    ['room between bounds', 'Book.pages', changed(FIRST, 'Book', as('pages', { max: 10 }))],
    ['doubles', 'Author.name', changed(FIRST, 'Author', as('name', { unique: true }))],
    [
      'another type',
      'Book.pages',
      changed(FIRST, 'Book', as('pages', { type: { kind: 'bool' }, min: 0, max: 9999 })),
    ],
    ['a relation', 'Book.Shelf', { ...FIRST, relations: [] }],
  ];

  it.each(LOSSES)('%s stays until the spec acknowledges it', (_, name, next) => {
    const { revision, omissions } = updated(FIRST, next);
    expect(revision).toBeUndefined();
    expect(omissions).toEqual([
      expect.objectContaining({ what: expect.stringContaining(name), blocks: true }),
    ]);
  });

  it.each(LOSSES)('%s goes once the spec acknowledges it', (_, name, next) => {
    const { revision, omissions } = updated(FIRST, { ...next, acknowledge: [name] });
    expect(revision).toBeDefined();
    expect(omissions).toEqual([]);
  });

  it('an entity stays with its table, its routes and its relations', () => {
    const next = { ...FIRST, entities: FIRST.entities.filter(({ name }) => name !== 'Shelf'), relations: [] };
    const { revision, service } = updated(FIRST, next);
    expect(revision).toBeUndefined();
    expect(service.entities.map(({ name }) => name.pascal)).toContain('Shelf');
    expect(service.links).toHaveLength(1);
  });

  it('an entity goes with everything that refers to it', () => {
    const next = { ...FIRST, entities: FIRST.entities.filter(({ name }) => name !== 'Shelf'), relations: [] };
    const { upgrade, downgrade } = updated(FIRST, { ...next, acknowledge: ['Shelf'] });
    expect(upgrade).toEqual(['op.drop_table("book_shelves")', 'op.drop_table("shelfs")']);
    expect(
      downgrade.filter((line) => line.startsWith('op.create_table')).map((line) => line.slice(0, 33)),
    ).toEqual([expect.stringContaining('"shelfs"'), expect.stringContaining('"book_shelves"')]);
  });

  it('rows keep the type of their keys, whatever the spec acknowledges', () => {
    const next = changed(FIRST, 'Author', as('id', { type: { kind: 'int' } }));
    const { revision, omissions } = updated(FIRST, { ...next, acknowledge: ['Author.id'] });
    expect(revision).toBeUndefined();
    expect(omissions).toEqual([expect.objectContaining({ blocks: true })]);
  });
});

const FIELDS = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('title', 'pages', 'due_on', 'price', 'state'),
    kind: fc.constantFrom('string', 'int', 'text', 'date', 'decimal' as const),
    required: fc.boolean(),
    unique: fc.boolean(),
  }),
  { selector: ({ name }) => name, maxLength: 5 },
);

const SPECS = fc
  .uniqueArray(fc.tuple(fc.constantFrom('Author', 'Book', 'Shelf'), FIELDS), {
    selector: ([name]) => name,
    minLength: 1,
  })
  .map((entities) =>
    specOf({
      entities: entities.map(([name, fields]) =>
        entity(
          name,
          fields.map(({ name: of, kind, ...more }) => field(of, kind, more)),
        ),
      ),
    }),
  );

/** Everything may go. */
const ALL = ['Author', 'Book', 'Shelf'].flatMap((name) => [
  name,
  ...['title', 'pages', 'due_on', 'price', 'state'].map((of) => `${name}.${of}`),
]);

describe('between any two specs', () => {
  it('the way back undoes the way there', () => {
    fc.assert(
      fc.property(SPECS, SPECS, (first, next) => {
        const there = updated(first, { ...next, acknowledge: ALL });
        const names = (lines: readonly string[], call: string) =>
          lines
            .flatMap((line) =>
              [...line.matchAll(new RegExp(`op\\.${call}\\(("[^"]+")`, 'g'))].map(([, name]) => name),
            )
            .sort();
        expect(names(there.downgrade, 'drop_table')).toEqual(names(there.upgrade, 'create_table'));
        expect(names(there.downgrade, 'create_table')).toEqual(names(there.upgrade, 'drop_table'));
        expect(names(there.downgrade, 'drop_column')).toEqual(names(there.upgrade, 'add_column'));
        expect(names(there.downgrade, 'alter_column')).toEqual(names(there.upgrade, 'alter_column'));
      }),
      { numRuns: 25 },
    );
  });

  it('nothing is dropped that the spec does not acknowledge', () => {
    fc.assert(
      fc.property(SPECS, SPECS, (first, next) => {
        const { upgrade } = updated(first, next);
        expect(upgrade.filter((line) => /op\.drop_(?:table|column)/.test(line))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('once composed, the same spec changes nothing', () => {
    fc.assert(
      fc.property(SPECS, SPECS, (first, next) => {
        const record = recordOf(first);
        const kept = retain(next, record);
        const after = recordOf(kept.spec, { record, heads: [record.head], renames: kept.renames });
        const again = retain(next, after);
        const previous = { record: after, heads: [after.head], renames: again.renames };
        expect(describeService(again.spec, { previous }).service.revisions).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
