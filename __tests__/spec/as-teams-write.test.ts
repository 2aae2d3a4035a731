import { describe, expect, it } from '@jest/globals';
import { fieldsOf, lines, read } from './reading.ts';

/** Endpoints as `METHOD /path: access, roles`. */
function callersOf(text: string): readonly string[] {
  return read(text)
    .endpoints.filter(({ derived }) => derived !== true)
    .map(({ method, path, auth, roles }) => `${method} ${path}: ${[auth, ...roles].join(', ')}`);
}

describe('fields of other things', () => {
  const body = [
    '### Boat',
    '- name: string, unique',
    '- skipper: Sailor, optional',
    '- deputy skipper (Sailor)',
    '- berth → Berth',
    '### Sailor',
    '- email: string',
    '### Berth',
    '- number: int',
  ];

  it.each([
    ['below a title about data', ['# Marina', '## Domain', ...body]],
    ['below no title at all', ['# Marina', ...body]],
  ])('are named where a type would stand, %s', (_, text) => {
    const spec = read(lines(...text));
    expect(spec.entities.map(({ name }) => name)).toEqual(['Boat', 'Sailor', 'Berth']);
    expect(fieldsOf(spec, 'Boat')).toEqual([
      'name: string',
      'skipper: ref',
      'deputy_skipper: ref',
      'berth: ref',
    ]);
  });

  it('a word that is no thing of the spec stays what it was', () => {
    const spec = read(
      lines('# Marina', '## Entities', '### Boat', '- name: string', '- origin: Sweden, optional'),
    );
    expect(fieldsOf(spec, 'Boat')).toEqual(['name: string', 'origin: string']);
  });
});

describe('several fields on a line', () => {
  const fields = (line: string) =>
    fieldsOf(read(lines('# Yard', '## Entities', '### Job', '- title: string, required', line)), 'Job').slice(
      1,
    );

  it.each([
    ['- planned decimal(5,2), spent decimal(5,2) optional', ['planned: decimal', 'spent: decimal']],
    ['- make, model (both text)', ['make: text', 'model: text']],
    ['- state: new → in_work → done / dropped', ['state: enum']],
    ['- berth: north → south', ['berth: string']],
  ])('%s', (line, expected) => {
    expect(fields(line)).toEqual(expected);
  });
});

describe('lists of fields in prose', () => {
  it('digits in brackets belong to the type before them, and rules may follow', () => {
    const spec = read(
      lines(
        '# Yard',
        '## Domain',
        '### Part',
        'sku (unique), price decimal(10,2), reorder_level int default 5',
      ),
    );
    expect(spec.entities[0]?.fields.map(({ name, type }) => [name, type])).toEqual([
      ['sku', { kind: 'string' }],
      ['price', { kind: 'decimal', precision: [10, 2] }],
      ['reorder_level', { kind: 'int' }],
    ]);
  });

  it('may follow a sentence that says what the thing is', () => {
    const spec = read(
      lines(
        '# Yard',
        '## Domain',
        '### Damage',
        'Reported by the crew. title (max 80), severity: low | high',
        '### Boat',
        '- name: text',
        '- length: decimal',
      ),
    );
    expect(fieldsOf(spec, 'Damage')).toEqual(['title: string', 'severity: enum']);
  });

  it.each([
    ['género: novela, ensayo, poesía', 'genero: enum'],
    ['estado (abierta, cerrada; por defecto abierta)', 'estado: enum'],
    ['fecha y hora', 'fecha_hora: datetime'],
    ['socio que propone', 'socio: ref'],
    ['precio: decimal', 'precio: decimal'],
  ])('%s', (field, expected) => {
    const spec = read(
      lines(
        '# Club',
        '## Entidades',
        '',
        '**Socio**: nombre (obligatorio), correo (único)',
        '',
        `**Propuesta**: motivo (texto), ${field}`,
      ),
    );
    expect(fieldsOf(spec, 'Propuesta')).toEqual(['motivo: text', expected]);
  });

  it('what joins two things refers to both', () => {
    const spec = read(
      lines(
        '# Club',
        '## Entidades',
        '',
        '**Socio**: nombre, correo (único)',
        '',
        '**Reunión**: lugar, fecha',
        '',
        '**Asistencia**: une socios y reuniones; confirmada (booleano)',
      ),
    );
    expect(fieldsOf(spec, 'Asistencia')).toEqual(['socio: ref', 'reunion: ref', 'confirmada: bool']);
  });
});

describe('columns set apart by blanks', () => {
  it('a name that fills its column has one blank behind it', () => {
    const spec = read(
      lines(
        '# Sensors',
        '## Data',
        '```',
        'Device',
        '  id            uuid pk',
        '  serial_number varchar(64) not null',
        '  owner_id      uuid',
        '',
        'Reading',
        '  id            bigint pk',
        '  device_number uuid fk -> Device',
        '  value         float',
        '```',
      ),
    );
    expect(fieldsOf(spec, 'Device')).toEqual(['id: uuid', 'serial_number: string', 'owner_id: uuid']);
    expect(fieldsOf(spec, 'Reading')).toContain('device_number: ref');
  });
});

describe('callers', () => {
  it.each([
    [
      'a section about who uses it',
      [
        '## Who uses it',
        '',
        '| Role | What they do |',
        '|---|---|',
        '| skipper | sails |',
        '| harbour master | all |',
      ],
    ],
    [
      'a table of roles anywhere',
      ['## People', '', '| Role | May |', '|---|---|', '| skipper | sail |', '| harbour master | all |'],
    ],
    ['a line of names', ['## Roles', 'skipper, harbour master']],
  ])('are known from %s', (_, roles) => {
    const api = [
      '## API',
      '- `POST /boats` skipper, harbour master',
      '- `PATCH /boats/{id}` any skipper',
      '- `GET /boats` all boats, anyone logged in',
    ];
    expect(callersOf(lines('# Marina', ...roles, '', ...api))).toEqual([
      'POST /boats: required, skipper, harbour_master',
      'PATCH /boats/{id}: required, skipper',
      'GET /boats: required',
    ]);
  });

  it('a paragraph on authentication beside the endpoints speaks of all of them', () => {
    const api = ['## Endpoints', '', 'GET /boats', 'POST /boats', '', 'Auth: API keys per marina.'];
    expect(callersOf(lines('# Marina', ...api))).toEqual(['GET /boats: required', 'POST /boats: required']);
  });
});

describe('things that a list tells of', () => {
  const spec = read(
    lines(
      '# Hangar',
      '## What we store',
      '* **Club** — name, address',
      '* **Plane** — belongs to a club, has a call sign (unique within the club), seats (int), tail wheel yes/no, price per hour in EUR',
      '* **Pilot** — email, display name',
      '* **Flight** — a pilot flies a plane on a day. Fields: day (date), landed (default false)',
      '* **Bill** — one per pilot and month: month, total, paid?',
    ),
  );

  it('have what follows "belongs to" and "has"', () => {
    expect(fieldsOf(spec, 'Plane')).toEqual([
      'call_sign: string',
      'seats: int',
      'tail_wheel: bool',
      'price_per_hour: decimal',
      'club_id: ref',
    ]);
  });

  it('refer to who does it and to what', () => {
    expect(fieldsOf(spec, 'Flight')).toEqual(
      expect.arrayContaining(['pilot_id: ref', 'plane_id: ref', 'day: date']),
    );
  });

  it('that exist once per two others have both', () => {
    expect(fieldsOf(spec, 'Bill')).toEqual(['pilot: ref', 'month: string', 'total: decimal', 'paid: bool']);
  });
});

describe('German tables', () => {
  const spec = read(
    lines(
      '# Verein',
      '## Datenmodell',
      '### Mitglied',
      '| Feld | Typ | Pflicht | Beschreibung |',
      '|---|---|---|---|',
      '| nummer | Text | ja | eindeutig |',
      '| beitrag | Betrag (EUR) | ja | |',
      '| beginn | Datum/Uhrzeit | nein | |',
      '### Sparte',
      '| Feld | Typ | Pflicht | Beschreibung |',
      '|---|---|---|---|',
      '| name | Text | ja | |',
      '',
      'Mitglieder können in mehreren Sparten sein (n:m).',
      '## Schnittstellen',
      '| Methode | Pfad | Wer |',
      '|---|---|---|',
      '| GET | /mitglieder | Vorstand |',
      '| POST | /sparten/{id}/beitritt | angemeldete Mitglieder |',
    ),
  );

  it('name amounts, moments and what is unique in words of their own', () => {
    expect(fieldsOf(spec, 'Mitglied')).toEqual(['nummer: text', 'beitrag: decimal', 'beginn: datetime']);
    expect(spec.entities[0]?.fields[0]?.unique).toBe(true);
  });

  it('a sentence with (n:m) relates the two things that it names', () => {
    expect(spec.relations).toContainEqual(
      expect.objectContaining({ from: 'Mitglied', to: 'Sparte', kind: 'many-to-many' }),
    );
  });

  it('whoever is logged in has no role of that name', () => {
    expect(spec.endpoints.find(({ path }) => path.endsWith('/beitritt'))).toMatchObject({
      auth: 'required',
      roles: [],
    });
  });
});

describe('who stands above a list', () => {
  it('may do what it lists', () => {
    const api = [
      'Members',
      '- join: `POST /bookings`',
      '- cancel their own until eight in the morning: `POST /bookings/{id}/cancel`',
      '',
      'Space managers:',
      '- `DELETE /bookings/{id}`',
      '',
      'Notes',
      '- `GET /bookings` is paginated',
    ];
    expect(callersOf(lines('# Desks', '## What you can do with it', '', ...api))).toEqual([
      'POST /bookings: required, member',
      'POST /bookings/{id}/cancel: required, member',
      'DELETE /bookings/{id}: required, space_manager',
      'GET /bookings: unknown',
    ]);
  });
});

describe('a letter', () => {
  const spec = read(
    lines(
      'Subject: API for the tool library',
      '',
      'We lend tools. A tool has a common name, a maker (e.g. Bosch), a weight in kg and days to return. Every tool',
      'has copies; a copy has the year it was bought, pieces in stock, and the member who donated it (optional).',
      '',
      'Members have a name, an email (unique) and a phone number, and they become inactive after two years.',
      '',
      'A loan is when a member takes a copy.',
      '',
      'Keeper and member are the roles.',
      '',
      '- `POST /loans` (members)',
      '- `POST /loans/{id}/return` (members or keepers)',
    ),
  );

  it('tells what things have, whom they belong to and what is done with them', () => {
    expect(fieldsOf(spec, 'Tool')).toEqual([
      'common_name: string',
      'maker: string',
      'weight: float',
      'days_to_return: int',
    ]);
    expect(fieldsOf(spec, 'Copy')).toEqual(
      expect.arrayContaining(['year_bought: int', 'pieces_in_stock: int', 'member: ref', 'tool_id: ref']),
    );
    expect(fieldsOf(spec, 'Member')).toEqual(['name: string', 'email: email', 'phone_number: string']);
    expect(fieldsOf(spec, 'Loan')).toEqual(['member: ref', 'copy_id: ref']);
  });

  it('names roles, which its lists have in the plural', () => {
    expect(spec.endpoints.filter(({ derived }) => derived !== true).map(({ roles }) => roles)).toEqual([
      ['member'],
      ['member', 'keeper'],
    ]);
  });
});

describe('a table of calls whose other column has no name', () => {
  it('says who may call where half of its cells do', () => {
    const rows = [
      '| GET /plans | public |',
      '| GET /plans/mine | own + shared, ?tag= |',
      '| POST /plans | |',
      '| PATCH /plans/{id} | owner, shared |',
      '| DELETE /plans/{id} | owner, admin |',
      '| POST /users/{id}/ban | admin |',
    ];
    expect(callersOf(lines('# Plans', '## Endpoints', '', '| | |', '|---|---|', ...rows))).toEqual([
      'GET /plans: none',
      'GET /plans/mine: required',
      'POST /plans: unknown',
      'PATCH /plans/{id}: required',
      'DELETE /plans/{id}: required',
      'POST /users/{id}/ban: required, admin',
    ]);
  });
});

describe('a remark behind the callers', () => {
  it('is none of theirs', () => {
    const api = [
      '## Roles',
      'reception, doctor',
      '## API',
      '`POST /tickets` — reception. Body: patient_id, priority. 201, or 409 where one is open already.',
      '`POST /tickets/next` — doctor. Calls the next one that waits, 204 where none does.',
    ];
    expect(callersOf(lines('# Queue', ...api))).toEqual([
      'POST /tickets: required, reception',
      'POST /tickets/next: required, doctor',
    ]);
  });
});

describe('names of fields alone', () => {
  it('mean people, values and ranges', () => {
    const spec = read(
      lines(
        '# Box',
        '## Data',
        '- **User**: email, name',
        '- **Plan**: owner, title, created_at',
        '- **Vote**: plan, user, stars 1-5, access (view|edit) — unique per plan+user',
      ),
    );
    expect(fieldsOf(spec, 'Plan')).toEqual(['owner: ref', 'title: string', 'created_at: datetime']);
    expect(fieldsOf(spec, 'Vote')).toEqual(['plan: ref', 'user_id: ref', 'stars: int', 'access: enum']);
  });
});

describe('tables in brackets, and endpoints below who calls them', () => {
  const spec = read(
    lines(
      '# Ferry tickets',
      '',
      '## Database schema',
      '',
      'trips(id, captain_id → users, harbour, seats int, status draft|open|gone default draft, leaves_at)',
      "orders(id, trip_id → trips on delete cascade, buyer_id → users, currency char(3) default 'EUR', paid_at nullable)",
      'users(id, email unique, name, role passenger|captain|admin)',
      '',
      '## REST API',
      '',
      'Public',
      '  GET /trips                  those that are open',
      '',
      'Passenger',
      '  POST /orders                one trip',
      '',
      'Captain',
      '  PATCH /trips/:id            own trips',
    ),
  );

  it('are things with typed columns', () => {
    expect(fieldsOf(spec, 'Trip')).toEqual([
      'id: uuid',
      'captain_id: ref',
      'harbour: string',
      'seats: int',
      'status: enum',
      'leaves_at: datetime',
    ]);
    expect(fieldsOf(spec, 'Order')).toEqual([
      'id: uuid',
      'trip_id: ref',
      'buyer_id: ref',
      'currency: string',
      'paid_at: datetime',
    ]);
  });

  it('are called by whom the title names', () => {
    expect(
      spec.endpoints
        .filter(({ derived }) => derived !== true)
        .map(({ path, auth, roles }) => [path, auth, ...roles]),
    ).toEqual([
      ['/trips', 'none'],
      ['/orders', 'required', 'passenger'],
      ['/trips/{id}', 'required', 'captain'],
    ]);
  });
});

describe('a Japanese list of things', () => {
  const spec = read(
    lines(
      '# 図書貸出サービス',
      '## データ',
      '- 社員：社員番号（必須、一意）、氏名、有効フラグ',
      '- 図書：ISBN（一意）、題名（必須）、出版年',
      '- 予約：社員、図書、予約日時。同じ図書を二重に予約できない。',
      '## 非機能要件',
      '- 1ユーザーあたり毎分60リクエストまで',
    ),
  );

  it('has names of code, references, and no sentence among its fields', () => {
    expect(fieldsOf(spec, 'Employee')).toEqual([
      'employee_number: string',
      'name: string',
      'is_active: bool',
    ]);
    expect(fieldsOf(spec, 'Book')).toEqual(['isbn: string', 'title: string', 'publication_year: int']);
    expect(fieldsOf(spec, 'Reservation')).toEqual(['employee: ref', 'book: ref', 'reserved_at: datetime']);
  });

  it('limits requests by the minute', () => {
    expect(spec.features.map(({ id }) => id)).toContain('rate_limit');
  });
});

describe('callers behind a path', () => {
  it('are no summary of what the call does', () => {
    const spec = read(
      lines(
        '# Yard',
        '## Roles',
        'keeper, admin',
        '## API',
        '- `POST /boats` keeper, admin',
        '- `POST /boats/{id}/lift` – keeper',
        '- `GET /boats` all boats – admin',
      ),
    );
    expect(spec.endpoints.map(({ path, summary, roles }) => [path, summary, ...roles])).toEqual([
      ['/boats', undefined, 'keeper', 'admin'],
      ['/boats/{id}/lift', undefined, 'keeper'],
      ['/boats', expect.stringMatching(/^all boats/), 'admin'],
    ]);
  });
});
