import { describe, expect, it } from '@jest/globals';
import { describeService, readRecord } from '../../../src/compose/service/index.ts';
import type { SpecRequirements } from '../../../src/spec/index.ts';
import { endpoint, entity, field, ref, specOf } from './specification.ts';

const LOCKING = ['http.preconditions'];
const KEEPING = ['rows.soft_delete'];

const SPEC = specOf({
  entities: [
    entity('Author', [field('name', { kind: 'string', length: 100 }, { required: true, unique: true })]),
    entity('Book', [
      field('title', { kind: 'string', length: 100 }, { required: true }),
      ref('author_id', 'Author', { required: true }),
    ]),
  ],
});

type Described = ReturnType<typeof describeService>;

function described(spec: SpecRequirements, capabilities: readonly string[]): Described {
  return describeService(spec, { capabilities });
}

function book({ service }: Described) {
  const found = service.entities.find(({ name }) => name.pascal === 'Book');
  if (found === undefined) throw new Error('there is no Book');
  return found;
}

/** The spec with these fields of the book. */
function withBook(...fields: Parameters<typeof entity>[1] & object): SpecRequirements {
  return specOf({ ...SPEC, entities: [...SPEC.entities.slice(0, 1), entity('Book', fields)] });
}

const columnsOf = ({ database }: Described, table: string): readonly string[] =>
  database.tables.find(({ name }) => name === table)?.columns.map(({ name }) => name) ?? [];

describe('optimistic locking', () => {
  it('gives every row a version, in the table, the model and the answers', () => {
    const found = described(SPEC, LOCKING);

    expect(columnsOf(found, 'books')).toContain('version');
    expect(book(found).model.bases.text).toBe('Versioned, Entity');
    expect(book(found).schema.read_bases.text).toBe('VersionedRead, EntityRead');
  });

  it('asks for `If-Match` where one row is changed, and nowhere else', () => {
    const asking = book(described(SPEC, LOCKING)).routes.filter(({ is_conditional: is }) => is);

    expect(asking.map(({ kind }) => kind)).toEqual(['update', 'delete']);
    for (const { problems } of asking) expect(problems.text).toMatch(/\b412\b.*\b428\b/);
  });

  it('tells of an ETag with the status that the spec wants, and of none where the answer comes later', () => {
    const answers = (status: number) => {
      const listed = endpoint('POST /books', { responses: [{ status }] });
      return book(described({ ...SPEC, endpoints: [listed] }, LOCKING)).routes[0]?.tagged?.text;
    };

    expect([answers(201), answers(200), answers(202)]).toEqual(['CREATED', 'TAGGED', undefined]);
  });

  it('takes a number that the spec calls `version` for its own', () => {
    const found = described(withBook(field('version', 'int'), field('title', 'string')), LOCKING);

    expect(columnsOf(found, 'books').filter((name) => name === 'version')).toHaveLength(1);
    expect(book(found).schema.create.map(({ text }) => text)).not.toContainEqual(
      expect.stringContaining('version'),
    );
    expect(found.omissions).toEqual([]);
  });

  it.each([
    ['a text', withBook(field('version', 'string'))],
    ['part of what is unique', withBook(field('version', 'int', { unique: true }))],
  ])('leaves alone a `version` that is %s, and says so', (_, spec) => {
    const found = described(spec, LOCKING);

    expect(book(found).is_versioned).toBe(false);
    expect(found.omissions.map(({ what }) => what)).toEqual(['optimistic locking of Book']);
  });

  it('changes nothing where it is not asked for', () => {
    const found = described(SPEC, []);

    expect(columnsOf(found, 'books')).not.toContain('version');
    expect(book(found).model.bases.text).toBe('Entity');
    expect(book(found).routes.every(({ tagged }) => tagged === null)).toBe(true);
  });
});

describe('soft delete', () => {
  it('keeps what is unique unique among the rows that are not deleted', () => {
    const { database, service } = described(SPEC, KEEPING);
    const authors = database.tables.find(({ name }) => name === 'authors');

    expect(authors?.indexes).toContainEqual({
      name: 'uq_authors_name',
      columns: ['name'],
      unique: true,
      where: 'deleted_at IS NULL',
    });
    expect(authors?.constraints.filter(({ kind }) => kind === 'unique')).toEqual([]);
    const [author] = service.entities;
    expect(author?.model.table_arguments.map(({ text }) => text)).toContain(
      'Index("uq_authors_name", "name", unique=True, postgresql_where=text("deleted_at IS NULL"))',
    );
    expect(author?.model.columns.map(({ text }) => text).join('\n')).not.toContain('unique');
  });

  it('is for the entities that list `deleted_at`, and for all where none does', () => {
    const some = described(withBook(field('deleted_at', 'datetime')), KEEPING).service;
    const all = described(SPEC, KEEPING).service;
    const keeping = ({ entities }: Described['service']) =>
      entities.flatMap(({ name, is_soft_deleted: is }) => (is ? [name.pascal] : []));

    expect([keeping(some), keeping(all)]).toEqual([['Book'], ['Author', 'Book']]);
  });

  it.each([
    ['a moment', field('deleted_at', 'datetime')],
    ['a truth', field('is_deleted', 'bool')],
  ])('does not let a client write %s that marks what is deleted', (_, mark) => {
    const found = book(described(withBook(field('title', 'string'), mark), KEEPING));

    expect(found.schema.update.map(({ text }) => text.split(':')[0])).toEqual(['title']);
  });

  it('brings rows back where the spec lists it, and asks the team where nothing is kept', () => {
    const spec = { ...SPEC, endpoints: [endpoint('POST /books/{id}/restore')] };
    const kindOf = (capabilities: readonly string[]) => book(described(spec, capabilities)).routes[0]?.kind;

    expect([kindOf(KEEPING), kindOf([])]).toEqual(['restore', 'unanswered']);
  });

  it('stops before deleted rows come back, when the spec asks for it no more', () => {
    const record = readRecord(JSON.parse(JSON.stringify(described(SPEC, KEEPING).database)));
    if (record === undefined) throw new Error('the record cannot be read back');

    const { omissions } = describeService(SPEC, {
      previous: { record, heads: ['0001'], renames: new Map() },
    });

    expect(omissions.map(({ what, blocks }) => [what, blocks])).toEqual([
      ['what is to become of the deleted rows of Author', true],
      ['what is to become of the deleted rows of Book', true],
    ]);
  });

  it('gives a service that is there the column and the index in a new revision', () => {
    const record = readRecord(JSON.parse(JSON.stringify(described(SPEC, []).database)));
    if (record === undefined) throw new Error('the record cannot be read back');

    const { service } = describeService(SPEC, {
      capabilities: KEEPING,
      previous: { record, heads: ['0001'], renames: new Map() },
    });

    const upgrade = service.revisions[0]?.upgrade.map(String).join('\n') ?? '';
    expect(upgrade).toContain(
      'op.add_column("authors", sa.Column("deleted_at", sa.DateTime(timezone=True), nullable=True))',
    );
    expect(upgrade).toContain('op.drop_constraint(op.f("uq_authors_name"), "authors", type_="unique")');
    expect(upgrade).toContain(
      'op.create_index(op.f("uq_authors_name"), "authors", ["name"], unique=True, postgresql_where=sa.text("deleted_at IS NULL"), postgresql_concurrently=True)',
    );
  });
});
