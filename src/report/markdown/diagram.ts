import type { Entity, Field, FieldType, Relation, SpecRequirements } from '../../spec/index.ts';

/** GitHub refuses larger diagrams, and nobody reads them. */
const MAX_ENTITIES = 40;
const MAX_FIELDS = 15;

/**
 * Entities and relations as a Mermaid diagram, without its fence. Names that Mermaid could misread are left out.
 *
 * @returns `undefined` where there is no entity to draw
 */
export function entityDiagram({ entities, relations }: SpecRequirements): string | undefined {
  const drawn = entities.filter(({ name }) => isName(name)).slice(0, MAX_ENTITIES);
  if (drawn.length === 0) return undefined;
  const names = new Set(drawn.map(({ name }) => name));
  const links = relations.filter(({ from, to }) => names.has(from) && names.has(to)).map(relationLine);
  return [
    'erDiagram',
    ...[...new Set(links)],
    ...drawn.flatMap((entity) => entityLines(entity, relations)),
  ].join('\n');
}

function relationLine({ from, to, kind, via, through, nullable }: Relation): string {
  const label = [via, through].find((name) => name !== undefined && isName(name)) ?? 'has';
  const one = nullable === true ? 'o|' : '||';
  if (kind === 'many-to-many') return `    ${from} }o--o{ ${to} : ${label}`;
  return kind === 'one-to-one'
    ? `    ${from} |o--${one} ${to} : ${label}`
    : `    ${from} }o--${one} ${to} : ${label}`;
}

function entityLines({ name, fields }: Entity, relations: readonly Relation[]): readonly string[] {
  const references = new Set(relations.filter(({ from }) => from === name).map(({ via }) => via));
  const drawn = fields.filter((field) => isName(field.name)).slice(0, MAX_FIELDS);
  if (drawn.length === 0) return [`    ${name}`];
  const lines = drawn.map(
    (field) => `        ${typeName(field.type)} ${field.name}${keys(field, references)}`,
  );
  return [`    ${name} {`, ...lines, '    }'];
}

function keys(field: Field, references: ReadonlySet<string | undefined>): string {
  const found = [
    ...(field.pk === true ? ['PK'] : []),
    ...(field.type.kind === 'ref' || references.has(field.name) ? ['FK'] : []),
    ...(field.unique === true ? ['UK'] : []),
  ];
  return found.length === 0 ? '' : ` ${found.join(', ')}`;
}

function typeName(type: FieldType): string {
  return type.kind === 'array' ? `${typeName(type.of)}_list` : type.kind;
}

function isName(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_]{0,62}$/.test(name);
}
