import type { Demand } from './demand.ts';

/** How much a sample has to do beside what is asked for: one small entity, or fields and relations of every kind. */
export type SampleSize = 'small' | 'rich';

/** The text of a spec that says what is demanded, and little else. */
export function specText(demand: Demand, size: SampleSize): string {
  return [
    '---',
    'specVersion: 1',
    'name: reading-list',
    'description: People keep a list of the books they want to read.',
    ...authLines(demand),
    ...listLine('features', namesBelow('feature.', demand)),
    ...nonFunctional(demand),
    '---',
    '',
    '# Reading list',
    '',
    '## Entities',
    '',
    ...entities(demand, size),
    ...endpoints(demand),
    '',
  ].join('\n');
}

function authLines(demand: Demand): readonly string[] {
  const method = demand.get('auth');
  if (typeof method !== 'string' || method === 'none')
    return numberOf(demand, 'roles') === 0 ? ['auth: none'] : ['auth: {method: jwt, roles: [admin, member]}'];
  return [`auth: {method: ${method}, roles: [admin, member]}`];
}

/** What is demanded below a prefix, sorted. */
function namesBelow(prefix: string, demand: Demand): readonly string[] {
  return [...demand]
    .filter(([name, value]) => name.startsWith(prefix) && value !== false)
    .map(([name]) => name.slice(prefix.length))
    .sort();
}

function listLine(name: string, values: readonly string[], indent = ''): readonly string[] {
  return values.length === 0 ? [] : [`${indent}${name}: [${values.join(', ')}]`];
}

function nonFunctional(demand: Demand): readonly string[] {
  const security = demand.get('security');
  const lines = [
    ...(typeof security === 'string' ? [`  security: ${security}`] : []),
    ...rateLimit(demand),
    ...(['observability', 'deployment', 'compliance'] as const).flatMap((family) =>
      listLine(family, namesBelow(`${family}.`, demand), '  '),
    ),
  ];
  return lines.length === 0 ? [] : ['nonFunctional:', ...lines];
}

function rateLimit(demand: Demand): readonly string[] {
  const count = numberOf(demand, 'rate_limit.count');
  const per = demand.get('rate_limit.per');
  if (demand.get('rate_limit') !== true && count === 0 && per === undefined) return [];
  return [`  rateLimit: ${count === 0 ? 100 : count}/${typeof per === 'string' ? per : 'min'}`];
}

function numberOf(demand: Demand, name: string): number {
  const value = demand.get(name);
  return typeof value === 'number' ? value : value === true ? 1 : 0;
}

const HEAD = ['| Field | Type | Constraints |', '|---|---|---|', '| id | uuid | pk |'];

/** Fields and relations of every kind. */
const RICH_FIELDS = [
  '| isbn | string(13) | unique |',
  '| pages | int | min 1 |',
  '| price | decimal(8,2) | min 0 |',
  '| summary | text | max 4000 |',
  '| contact | email | |',
  '| homepage | url | |',
  '| in_print | bool | required, default true |',
  '| published_on | date | |',
  '| checked_at | datetime | |',
];

/** Kinds of fields whose name alone is no type. */
const TYPES: Readonly<Record<string, string>> = {
  enum: 'enum(small, large)',
  array: 'string(40)[]',
  string: 'string(80)',
  decimal: 'decimal(8,2)',
};

function entities(demand: Demand, size: SampleSize): readonly string[] {
  const isRich = size === 'rich';
  const isTagged = isRich || numberOf(demand, 'many_to_many') > 0;
  const isReviewed = isRich || numberOf(demand, 'relations') > 0;
  const listed = 1 + Number(isTagged) + Number(isReviewed);
  const others = Math.max(0, numberOf(demand, 'entities') - listed);
  return [
    ...entity('Book', [
      '| title | string(200) | required |',
      '| status | enum(wanted, reading, read) | required, default wanted |',
      ...(isRich ? RICH_FIELDS : []),
      ...demandedFields(demand),
    ]),
    ...(isReviewed
      ? entity('Review', [
          '| book_id | ref(Book) | required, on delete cascade |',
          '| rating | int | required, min 1, max 5 |',
        ])
      : []),
    ...(isTagged ? entity('Tag', ['| name | string(40) | required, unique |']) : []),
    ...Array.from({ length: others }, (_, index) => entity(`Shelf${index + 1}`, [NAMED])).flat(),
    ...(isTagged ? ['Relations: Book many-to-many Tag', ''] : []),
  ];
}

const NAMED = '| name | string(40) | required |';

function entity(name: string, fields: readonly string[]): readonly string[] {
  return [`### ${name}`, '', ...HEAD, ...fields, ''];
}

function demandedFields(demand: Demand): readonly string[] {
  const kinds = namesBelow('fields.', demand).filter((kind) => numberOf(demand, `fields.${kind}`) > 0);
  return [
    ...kinds.flatMap((kind) =>
      Array.from(
        { length: numberOf(demand, `fields.${kind}`) },
        (_, index) => `| ${kind}_${index + 1} | ${TYPES[kind] ?? kind} | |`,
      ),
    ),
    ...(numberOf(demand, 'secrets') > 0 ? ['| passphrase | string(80) | secret |'] : []),
    ...(numberOf(demand, 'tenant_scoped') > 0 ? ['| tenant_id | uuid | required |'] : []),
    ...(numberOf(demand, 'soft_delete') > 0 ? ['| deleted_at | datetime | |'] : []),
  ];
}

function endpoints(demand: Demand): readonly string[] {
  const many = ['POST', 'PATCH', 'DELETE'].map((method) => `| ${method} | /books/bulk |`);
  const isMany = numberOf(demand, 'bulk_endpoints') > 0;
  if (numberOf(demand, 'endpoints') === 0 && !isMany) return [];
  const listed = [
    '| GET | /books |',
    '| POST | /books |',
    ...(isMany ? ['| GET | /books/{id} |', ...many] : []),
  ];
  return ['## Endpoints', '', '| Method | Path |', '|---|---|', ...listed];
}
