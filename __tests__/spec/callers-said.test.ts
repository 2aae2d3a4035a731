import { describe, expect, it } from '@jest/globals';
import { lines, read } from './reading.ts';

const accessOf = (...document: readonly string[]): readonly string[] =>
  read(lines(...document))
    .endpoints.filter(({ derived }) => !derived)
    .map(({ method, path, auth, roles }) => [method, path, auth, ...roles].join(' '));

const THINGS = ['# Depot', '', '## Entities', '', '### Crate', '- label: string, required', ''];

describe('a sentence under an endpoint says who may call it', () => {
  it.each([
    ['Requires the foreman role.', 'required foreman'],
    ['Requires role: foreman', 'required foreman'],
    ['Foreman role required.', 'required foreman'],
    ['Any signed-in user.', 'required'],
    ['Key: see below. API key of the scale.', 'required'],
    ['Open to everybody.', 'none'],
    ['No token needed.', 'none'],
    ['Rolle Vorarbeiter erforderlich.', 'required vorarbeiter'],
    ['Nécessite le rôle magasinier.', 'required magasinier'],
    ['Requiere el rol capataz.', 'required capataz'],
    ['需要管理员权限。', 'required 管理员'],
    ['ログインが必要。', 'required'],
    ['로그인 필요', 'required'],
    ['Authentication required: no', 'none'],
  ])('%s', (said, access) => {
    expect(accessOf(...THINGS, '## API', '', '### Seal a crate', '`POST /crates/:id/seal`', said)).toEqual([
      `POST /crates/{id}/seal ${access}`,
    ]);
  });

  it('and none that only repeats what the call does', () => {
    const said = ['## API', '', '### 登录', '', '`POST /crates/open`', '', '登录。'];
    expect(accessOf(...THINGS, ...said)).toEqual(['POST /crates/open unknown']);
  });

  it('also inside the fence of the endpoint', () => {
    const fences = [
      '```',
      'POST /crates',
      '인증: 필요',
      '```',
      '',
      '```',
      'GET /crates',
      '인증: 불필요',
      '```',
    ];
    expect(accessOf(...THINGS, '## API', '', ...fences)).toEqual([
      'POST /crates required',
      'GET /crates none',
    ]);
  });

  it('but not in the section after it', () => {
    const document = [
      '## API',
      '',
      '### Mine',
      '',
      '`GET /crates/mine`',
      '',
      '### Others',
      '',
      'Requires the foreman role.',
      '',
      '`GET /crates/others`',
    ];
    expect(accessOf(...THINGS, ...document)).toEqual([
      'GET /crates/mine unknown',
      'GET /crates/others required foreman',
    ]);
  });
});

describe('roles', () => {
  it('stand above all endpoints of a section', () => {
    const document = ['## Depots', '', '管理员权限。', '', '### 列表', '', '`GET /crates`'];
    expect(accessOf(...THINGS, ...document)).toEqual(['GET /crates required 管理员']);
  });

  it('have the names that code gives them', () => {
    const document = [
      '## Values',
      '',
      '用户角色：',
      '',
      '| 值 | 含义 |',
      '| --- | --- |',
      '| `PACKER` | 打包员 |',
      '| `CHIEF` | 主管 |',
      '',
      '## API',
      '',
      '### 打包员提交箱子',
      '',
      '`POST /crates`',
      '',
      '### 主管删除箱子',
      '',
      '`DELETE /crates/{id}`',
      '',
      '### 打包员列表',
      '',
      '`GET /crates/packers`',
    ];
    expect(accessOf(...THINGS, ...document)).toEqual([
      'POST /crates required packer',
      'DELETE /crates/{id} required chief',
      'GET /crates/packers unknown',
    ]);
  });

  it('keep their names when a bracket says how far each may go', () => {
    const table = [
      '## API',
      '',
      '| Method | Path | Roles |',
      '|---|---|---|',
      '| GET | /crates | Admin, Foreman (of the hall), Packer (own) |',
      '| POST | /crates | everybody |',
    ];
    expect(accessOf(...THINGS, ...table)).toEqual([
      'GET /crates required admin foreman packer',
      'POST /crates none',
    ]);
  });

  it('stand in brackets behind the path, with more behind them', () => {
    const list = [
      '## API',
      '',
      '- GET /crates (staff) - newest first',
      '- POST /crates (packer, foreman)',
      '- DELETE /crates/{id} (hall warden only) -> 204',
    ];
    expect(accessOf(...THINGS, ...list)).toEqual([
      'GET /crates required staff',
      'POST /crates required packer foreman',
      'DELETE /crates/{id} required hall_warden',
    ]);
  });

  it('are not what a title says in English of its own word', () => {
    const document = ['## 2. 환자 (Patient)', '', '### 목록', '', '```', 'GET /crates', '```'];
    expect(accessOf(...THINGS, ...document)).toEqual(['GET /crates unknown']);
  });

  it('are not the values of a field that is sent', () => {
    const document = ['## API', '', '### POST /crates', '', '> `role`: `packer` | `foreman`'];
    expect(accessOf(...THINGS, ...document)).toEqual(['POST /crates unknown']);
  });
});

describe('what is not marked beside what is', () => {
  it('may be read by all, where the marks say where a login is needed', () => {
    const document = [
      '- Auth: header `Authorization: Bearer <token>`',
      '',
      '## API',
      '',
      '### GET /crates',
      'All crates.',
      '',
      '### POST /crates',
      'Adds one (login required).',
      '',
      '### GET /crates/mine',
      'Mine (login required).',
      '',
      '### DELETE /crates/{id}',
      'Removes one (login required).',
      '',
      '### GET /crates/{id}',
      'One crate.',
    ];
    expect(accessOf(...THINGS.slice(0, 1), '', ...document).slice(0, 2)).toEqual([
      'GET /crates none',
      'POST /crates required',
    ]);
  });

  it('is for whoever is known, where the marks are roles and say what is public', () => {
    const document = [
      '## API',
      '',
      '- POST /crates (staff)',
      '- DELETE /crates/{id} (admin)',
      '- PUT /crates/{id} (staff)',
      '- GET /crates (public)',
      '- GET /crates/{id}',
    ];
    expect(accessOf(...THINGS, ...document).at(-1)).toBe('GET /crates/{id} required');
  });

  it('is closed, where a sentence opens only some', () => {
    const document = [
      'Ohne Anmeldung erreichbar sind nur `GET /crates` und `POST /login`, alles andere verlangt ein JWT.',
      '',
      '- GET /crates',
      '- POST /login',
      '- PUT /crates/{id}',
    ];
    expect(accessOf('# Lager', '', ...document)).toEqual([
      'GET /crates none',
      'POST /login none',
      'PUT /crates/{id} required',
    ]);
  });
});

it('who is known may do a thing, in languages that say it behind the noun', () => {
  const document = [
    '# Recettes',
    '',
    'Tout le monde peut lire les recettes ; seuls les auteurs connectés peuvent créer une recette.',
    '',
    '- GET /recettes',
    '- POST /recettes',
    '- DELETE /recettes/{id}',
  ];
  expect(accessOf(...document).slice(0, 2)).toEqual(['GET /recettes none', 'POST /recettes required']);
});

it('a header in the example says that somebody must be known, and the title who', () => {
  const document = [
    '- role: teacher | pupil',
    '',
    '## API',
    '',
    '### Open a crate (Teacher/Pupil)',
    '',
    '```',
    'POST /crates/open',
    'Authorization: Bearer <token>',
    '```',
  ];
  expect(accessOf('# School', '', ...document)).toEqual(['POST /crates/open required teacher pupil']);
});
