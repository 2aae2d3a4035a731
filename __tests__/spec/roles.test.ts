import { describe, expect, it } from '@jest/globals';
import { lines, read } from './reading.ts';

const accessOf = (...document: readonly string[]): readonly string[] =>
  read(lines(...document))
    .endpoints.filter(({ derived }) => !derived)
    .map(({ method, path, auth, roles }) => [method, path, auth, ...roles].join(' '));

const TABLE = ['# Hotel', '## Endpoints', '| Method | Path | Auth |', '|---|---|---|'];

describe('a list of roles is read whole', () => {
  it.each([
    ['| GET | /stays | manager, concierge |', 'GET /stays required manager concierge'],
    ['| GET | /stays | admin / night porter |', 'GET /stays required admin night_porter'],
    ['| GET | /stays | Owner or Housekeeper |', 'GET /stays required owner housekeeper'],
    ['| GET | /stays | JWT, admin |', 'GET /stays required admin'],
    ['| GET | /stays | staff, own stays only |', 'GET /stays required staff'],
    ['| GET | /stays | concierge |', 'GET /stays required concierge'],
  ])('%s', (row, access) => {
    expect(accessOf(...TABLE, row)).toEqual([access]);
  });

  it('where the front matter names the roles, also in the note behind a summary', () => {
    const matter = ['---', 'auth:', '  method: jwt', '  roles: [concierge, bell boy]', '---'];
    expect(accessOf(...matter, '# Hotel', '## API', '- GET /stays: list them (Concierge, bell boy)')).toEqual(
      ['GET /stays required concierge bell_boy'],
    );
  });

  it('where a section lists them', () => {
    const roles = ['## User roles', '- **Concierge**: knows all', '- **Bell boy**: carries'];
    expect(accessOf('# Hotel', ...roles, '## API', '- GET /stays: list them (Bell boy)')).toEqual([
      'GET /stays required bell_boy',
    ]);
  });
});

it.each([
  ['the values of a role', 'users(id, name, role listener|maker|admin)'],
  ['a label', 'Stack: Postgres. Roles: listener, maker, admin.'],
])('roles are declared by %s, so that a list of them is known as one', (_, said) => {
  const spec = read(
    lines(
      '# Radio',
      said,
      '## Routes',
      'POST /shows, DELETE /shows/{id} (maker)',
      'GET /shows (listener, maker)',
    ),
  );
  expect(spec.endpoints.filter(({ derived }) => !derived).map(({ roles }) => roles)).toEqual([
    ['maker'],
    ['maker'],
    ['listener', 'maker'],
  ]);
});
