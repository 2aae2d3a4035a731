import { fieldName } from './names/identifier.ts';
import { isOpenlyWritten } from './open-notations.ts';
import type {
  Endpoint,
  Entity,
  Field,
  FieldType,
  Relation,
  SpecRequirements,
  Status,
} from './requirements.ts';

/**
 * The canonical form of what was understood, as Markdown: reading it gives the same requirements.
 *
 * What only says where something was read, or that nothing was, is not in it.
 */
export function canonicalSpec(spec: SpecRequirements): string {
  const of = (status: Status) => ({
    entities: spec.entities.filter((entity) => entity.status === status),
    endpoints: spec.endpoints.filter((endpoint) => endpoint.status === status && !endpoint.derived),
  });
  const required = of('required');
  const planned = of('planned');
  const sections = [
    frontMatter(spec),
    `# ${line(spec.app.title)}`,
    ...chapter(
      'Entities',
      required.entities.flatMap((entity) => entityLines(entity, spec.relations)),
    ),
    ...relationLines(spec),
    ...chapter('Endpoints', endpointTable(required.endpoints)),
    ...chapter('Functional requirements', requirementLines(spec, ['functional', 'story', 'scenario'])),
    ...chapter('Non-functional requirements', requirementLines(spec, ['nonfunctional'])),
    ...chapter(
      'Planned entities',
      planned.entities.flatMap((entity) => entityLines(entity, spec.relations)),
    ),
    ...chapter('Planned endpoints', endpointTable(planned.endpoints)),
  ];
  return `${sections.join('\n\n')}\n`;
}

function frontMatter({ app, auth, roles, features, nonFunctional, basePath }: SpecRequirements): string {
  const of = (status: Status) => features.filter((feature) => feature.status === status).map(({ id }) => id);
  const { rateLimit, latency, availability, retention } = nonFunctional;
  const entries: readonly (readonly [string, unknown])[] = [
    ['specVersion', 1],
    ['name', app.name],
    ['title', app.title],
    ['description', app.description],
    ['language', app.language],
    ['basePath', basePath],
    ['auth', { method: auth.method, ...(roles.length === 0 ? {} : { roles }) }],
    ['features', of('required')],
    ['planned', of('planned')],
    ['exclude', of('excluded')],
    [
      'nonFunctional',
      {
        security: nonFunctional.securityLevel,
        ...(rateLimit === undefined ? {} : { rateLimit: `${rateLimit.count}/${rateLimit.per}` }),
        ...(latency.length === 0 ? {} : { latency }),
        ...(availability === undefined ? {} : { availability }),
        observability: nonFunctional.observability,
        deployment: nonFunctional.deployment,
        compliance: nonFunctional.compliance,
        ...(retention === undefined ? {} : { retention }),
      },
    ],
  ];
  const written = entries.filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return ['---', ...written.map(([key, value]) => `${key}: ${flow(value)}`), '---'].join('\n');
}

/** A value as YAML on one line. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}: ${flow(inner)}`)
      .join(', ')}}`;
  if (
    typeof value === 'string' &&
    /^[A-Za-z][\w.-]*$/.test(value) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value)
  )
    return value;
  return JSON.stringify(value);
}

function chapter(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, ...lines];
}

function entityLines(entity: Entity, relations: readonly Relation[]): string[] {
  const hasLabels = entity.fields.some(({ label }) => label !== undefined);
  const header = ['Field', 'Type', 'Constraints', ...(hasLabels ? ['Label'] : []), 'Description'];
  const rows = entity.fields.map((field) => [
    fieldName(field.original, 0).name === field.name ? field.original : field.name,
    typeText(field.type),
    constraintsText(
      field,
      relations.find(({ from, via }) => from === entity.name && via === field.name),
    ),
    ...(hasLabels ? [field.label ?? ''] : []),
    field.description ?? '',
  ]);
  const title = entity.reserved ?? entity.name;
  return [
    `### ${title}${entity.label === undefined ? '' : ` (${line(entity.label)})`}`,
    ...(entity.description === undefined ? [] : [line(entity.description)]),
    table(header, rows),
    ...entity.unique.map((names) => `Unique: ${names.join(', ')}`),
    ...entity.indexes.map((names) => `Index: ${names.join(', ')}`),
  ];
}

/** A type as the canonical format writes it: `string(120)`, `enum(todo, done)`, `ref(Project)`. */
export function typeText(type: FieldType): string {
  if (type.kind === 'enum')
    return `enum${type.name === undefined ? '' : ` ${type.name}`}(${type.values.map(enumValue).join(', ')})`;
  if (type.kind === 'array') return `array(${typeText(type.of)})`;
  if (type.kind === 'ref') return `ref(${type.entity})`;
  if (type.kind === 'object') return 'json';
  if (type.kind === 'unknown') return 'string';
  if (type.precision !== undefined) return `${type.kind}(${type.precision.join(',')})`;
  return `${type.kind}${type.length === undefined ? '' : `(${type.length})`}`;
}

function enumValue(value: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N}_.+-]*$/u.test(value) ? value : `"${value}"`;
}

const FLAGS = [
  ['pk', 'pk'],
  ['required', 'required'],
  ['nullable', 'nullable'],
  ['unique', 'unique'],
  ['indexed', 'index'],
  ['computed', 'computed'],
  ['secret', 'secret'],
] as const;

const BOUNDS = [
  ['min', 'min'],
  ['max', 'max'],
  ['minLength', 'min length'],
  ['maxLength', 'max length'],
] as const;

function constraintsText(field: Field, relation: Relation | undefined): string {
  const { pattern, was } = field;
  return [
    ...FLAGS.filter(([key]) => field[key] === true || (key === 'nullable' && isSilentlyOptional(field))).map(
      ([, word]) => word,
    ),
    ...(field.default === undefined ? [] : [`default ${defaultText(field.default)}`]),
    ...BOUNDS.flatMap(([key, words]) => (field[key] === undefined ? [] : [`${words} ${field[key]}`])),
    ...(pattern === undefined ? [] : [`pattern /${pattern}/`]),
    ...(was === undefined ? [] : [`was: ${was}`]),
    ...(relation?.onDelete === undefined ? [] : [`on delete ${relation.onDelete}`]),
  ].join(', ');
}

/** A column of SQL without NOT NULL needs no mark there, and one in a table of fields. */
function isSilentlyOptional(field: Field): boolean {
  const says = field.pk ?? field.required ?? field.nullable ?? field.computed ?? field.default ?? field.added;
  return says === undefined && !isOpenlyWritten(field);
}

function defaultText({ kind, value }: NonNullable<Field['default']>): string {
  return kind === 'expr' || /^[\w#.+-]+$/.test(value) ? value : JSON.stringify(value);
}

function relationLines({ relations }: SpecRequirements): string[] {
  const links = relations.filter(({ kind }) => kind === 'many-to-many');
  return links.map(
    ({ from, to, through }) =>
      `Relations: ${from} many-to-many ${to}${through === undefined ? '' : ` through ${through}`}`,
  );
}

function endpointTable(endpoints: readonly Endpoint[]): string[] {
  if (endpoints.length === 0) return [];
  const rows = endpoints.map(({ method, path, params, auth, roles, summary = '' }) => {
    const query = params.filter((param) => param.in === 'query').map(({ name }) => name);
    const access =
      auth === 'none' ? 'public' : auth === 'unknown' ? '' : roles.length > 0 ? roles.join(', ') : auth;
    return [method, `${path}${query.length === 0 ? '' : `?${query.join('&')}`}`, access, summary];
  });
  return [table(['Method', 'Path', 'Auth', 'Description'], rows)];
}

function requirementLines({ requirements }: SpecRequirements, kinds: readonly string[]): string[] {
  const lines = requirements
    .filter(({ kind, status }) => kinds.includes(kind) && status === 'required')
    .flatMap(({ id, text, criteria }) => [
      `- ${id}: ${line(text)}`,
      ...criteria.map((one) => `  - ${line(one)}`),
    ]);
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => line(cell).replace(/\|/g, '\\|')).join(' | ')} |`;
  return [row(header), `|${header.map(() => '---').join('|')}|`, ...rows.map(row)].join('\n');
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
