import type {
  Endpoint,
  Entity,
  Field,
  FieldType,
  Relation,
  SpecRequirements,
} from '../../../src/spec/index.ts';

const SRC = [{ file: 'spec.md', line: 7, endLine: 7, notation: 'field-table', rank: 85, confidence: 1 }];

export const UUID_KEY: Field = { ...field('id', { kind: 'uuid' }), pk: true, required: true };

/** A field as the spec room reads one. */
export function field(
  name: string,
  type: FieldType | Extract<FieldType, { length?: number }>['kind'],
  more: Partial<Field> = {},
): Field {
  return {
    name,
    original: name,
    type: typeof type === 'string' ? { kind: type } : type,
    typeStated: true,
    src: SRC,
    ...more,
  };
}

export function ref(name: string, entity: string, more: Partial<Field> = {}): Field {
  return field(name, { kind: 'ref', entity }, more);
}

export function oneOf(name: string, values: readonly string[], more: Partial<Field> = {}): Field {
  return field(name, { kind: 'enum', values }, more);
}

/** An entity with an id, and the fields that matter to the test. */
export function entity(name: string, fields: readonly Field[] = [], more: Partial<Entity> = {}): Entity {
  const table = `${name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase()}s`;
  return {
    name,
    table,
    aliases: [],
    fields: [UUID_KEY, ...fields],
    unique: [],
    indexes: [],
    status: 'required',
    inferred: false,
    src: SRC,
    ...more,
  };
}

export function manyToMany(from: string, to: string): Relation {
  return { from, to, kind: 'many-to-many', src: SRC };
}

export function endpoint(line: string, more: Partial<Endpoint> = {}): Endpoint {
  const [method = 'GET', path = '/'] = line.split(' ');
  return {
    method: method as Endpoint['method'],
    path,
    params: [],
    auth: 'required',
    roles: [],
    derived: false,
    status: 'required',
    src: SRC,
    ...more,
  };
}

/** A spec of these parts, everything else as where nothing is said. */
export function specOf(parts: Partial<SpecRequirements>): SpecRequirements {
  return {
    schema: 'spec/1',
    app: { name: 'sample', slug: 'sample', title: 'Sample', language: 'en' },
    files: [],
    stack: { requested: {}, used: {} },
    auth: { method: 'none', src: [] },
    roles: [],
    enums: [],
    commonFields: [],
    entities: [],
    relations: [],
    endpoints: [],
    requirements: [],
    features: [],
    nonFunctional: {
      securityLevel: 'standard',
      latency: [],
      observability: [],
      deployment: [],
      compliance: [],
    },
    diagnostics: [],
    coverage: { linesUsed: 0, linesTotal: 0, unparsedSections: [] },
    ...parts,
  };
}
