import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { canonicalSpec, SPEC_TEMPLATE } from '../../src/spec/index.ts';
import { codesOf, fieldsOf, lines, read } from './reading.ts';

const TRACKER = readFileSync(new URL('../../examples/task-tracker/spec.md', import.meta.url), 'utf8');

describe('the canonical format', () => {
  it('the example reads without a problem', () => {
    const spec = read(TRACKER);
    expect(spec.diagnostics).toEqual([]);
    expect(spec.entities.map(({ name }) => name)).toEqual(['Project', 'Task', 'Label', 'Comment']);
    expect(spec.auth.method).toBe('jwt');
    expect(spec.roles).toEqual(['admin', 'member']);
    expect(spec.nonFunctional.rateLimit).toEqual({ count: 100, per: 'min' });
  });

  it('every item knows its line', () => {
    const [project] = read(TRACKER).entities;
    expect(project?.src[0]?.line).toBe(TRACKER.split('\n').indexOf('### Project') + 1);
    expect(project?.fields.every(({ src }) => (src[0]?.line ?? 0) > 0)).toBe(true);
  });

  it('types, defaults and limits are taken from the table', () => {
    const task = read(TRACKER).entities.find(({ name }) => name === 'Task');
    const field = (name: string) => task?.fields.find((one) => one.name === name);
    expect(field('status')).toMatchObject({
      type: { kind: 'enum', values: ['todo', 'in_progress', 'done'] },
      required: true,
      default: { kind: 'literal', value: 'todo' },
    });
    expect(field('priority')).toMatchObject({ type: { kind: 'int' }, min: 1, max: 5 });
    expect(field('project_id')).toMatchObject({ type: { kind: 'ref', entity: 'Project' }, required: true });
  });

  it('an entity with a listed endpoint gets the listed ones, the others get derived ones', () => {
    const { endpoints } = read(TRACKER);
    const of = (entity: string) => endpoints.filter((one) => one.entity === entity);
    expect(of('Project').every(({ derived }) => !derived)).toBe(true);
    expect(of('Task').map(({ method, path, auth, derived }) => [method, path, auth, derived])).toEqual([
      ['GET', '/tasks', 'required', true],
      ['POST', '/tasks', 'required', true],
      ['GET', '/tasks/{task_id}', 'required', true],
      ['PATCH', '/tasks/{task_id}', 'required', true],
      ['DELETE', '/tasks/{task_id}', 'required', true],
    ]);
  });

  it('the template that init writes reads without a problem', () => {
    expect(read(SPEC_TEMPLATE).diagnostics).toEqual([]);
    expect(fieldsOf(read(SPEC_TEMPLATE), 'Review')).toContain('book_id: ref');
  });

  it.each([
    ['the example', TRACKER],
    ['the template', SPEC_TEMPLATE],
    [
      'a spec in other notations',
      lines(
        '# Shop',
        '## Data model',
        '```sql',
        'CREATE TABLE orders (id uuid primary key, note text, total numeric(10,2) not null check (total >= 0), unique (note, total));',
        '```',
        '## API',
        '- `GET /api/v1/orders?state=open` list orders (admin only)',
        '## Out of scope',
        '- Payment gateway',
      ),
    ],
  ])('%s, written in canonical form, says the same', (_, text) => {
    const once = canonicalSpec(read(text));
    const again = read(once);
    expect(canonicalSpec(again)).toBe(once);
    const said = ({
      entities,
      relations,
      endpoints,
      features,
      nonFunctional,
      auth,
      basePath,
    }: ReturnType<typeof read>) => ({
      entities: entities.map(({ name, table, status, unique, fields }) => [
        name,
        table,
        status,
        unique,
        fields.map(({ name: field, type, required, unique: alone, min, max }) => [
          field,
          type,
          required,
          alone,
          min,
          max,
        ]),
      ]),
      relations: relations.map(({ from, to, kind, via, onDelete }) => [from, to, kind, via, onDelete]),
      endpoints: endpoints.map(({ method, path, auth: access, roles, entity, derived }) => [
        method,
        path,
        access,
        roles,
        entity,
        derived,
      ]),
      features: features.map(({ id, status }) => [id, status]),
      nonFunctional: { ...nonFunctional, rateLimit: { ...nonFunctional.rateLimit, scope: undefined } },
      auth: auth.method,
      basePath,
    });
    expect(said(again)).toEqual(said(read(text)));
  });
});

describe('problems of a spec', () => {
  const table = (...rows: readonly string[]) =>
    lines('# Shop', '', '### Order', '', '| Field | Type | Constraints |', '|---|---|---|', ...rows);

  it.each([
    ['a misspelt type', table('| name | sting | |'), 'type/unknown', 7],
    ['a reference to nothing', table('| owner | ref(Usr) | |'), 'relation/unknown-target', 7],
    ['a reserved word', table('| order | int | |'), 'identifier/reserved', 7],
    ['a field that stands twice', table('| name | string |', '| name | string |'), 'field/duplicate', 8],
    [
      'a key that front matter does not have',
      lines('---', 'nme: x', '---', table('| a | int |')),
      'frontmatter/unknown-key',
      2,
    ],
    [
      'YAML that cannot be read',
      lines('---', 'name: [a', '---', table('| a | int |')),
      'frontmatter/yaml',
      2,
    ],
    [
      'a feature that does not exist',
      lines('---', 'features: [websocket]', '---', table('| a | int |')),
      'feature/unknown',
      2,
    ],
    ['a placeholder', `${table('| a | int |')}\n\nTODO: more fields`, 'placeholder', 9],
    ['a fence that never closes', `${table('| a | int |')}\n\n\`\`\`sql\nselect 1`, 'md/unclosed-fence', 9],
    [
      'a word in the place of a method',
      lines('# A', '## Endpoints', '| Method | Path |', '|---|---|', '| FETCH | /a |', '| GET | /b |'),
      'endpoint/bad-method',
      5,
    ],
    [
      'a route that stands twice',
      lines('# A', '## Endpoints', '| Method | Path |', '|---|---|', '| GET | /a |', '| GET | /a |'),
      'endpoint/duplicate',
      6,
    ],
    ['nothing at all', '', 'spec/empty', 1],
    [
      'a web page',
      lines(
        '# Landing page',
        'A responsive hero section with a carousel, a footer, css animation and a font.',
      ),
      'spec/not-a-service',
      1,
    ],
  ])('%s is reported at its line', (_, text, code, line) => {
    const found = read(text).diagnostics.find((one) => one.code === code);
    expect(found?.span?.line).toBe(line);
  });

  it('a reference to nothing stays as a plain id', () => {
    expect(fieldsOf(read(table('| owner | ref(Usr) | |')), 'Order')).toEqual(['owner_id: uuid']);
  });

  it('an unknown type is text, and the nearest one is named', () => {
    const [problem] = read(table('| name | sting | |')).diagnostics;
    expect(problem?.message).toContain('did you mean `string`');
  });

  it('aliases cannot make front matter grow', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x]',
      ...'bcdefg'.split('').map(
        (key, index) =>
          `${key}: &${key} [${Array(8)
            .fill(`*${'abcdef'[index] ?? ''}`)
            .join(', ')}]`,
      ),
      'features: *g',
    ];
    expect(read(lines('---', ...bomb, '---', '# A')).features).toEqual([]);
  });

  it('front matter in another language is not run', () => {
    expect(codesOf(read(lines('---js', 'throw new Error("run")', '---', '# A')))).toContain(
      'frontmatter/language',
    );
  });
});
