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
    ['- berth: north → south', []],
  ])('%s', (line, expected) => {
    expect(fields(line)).toEqual(expected.length === 0 ? [expect.stringMatching(/^berth: /)] : expected);
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
