import type {
  Entity,
  FieldType,
  RequestedFeature,
  Source,
  SpecRequirements,
  Status,
} from '../../src/spec/index.ts';

/** A line of `spec.md`. */
export function at(line: number): Source {
  return { file: 'spec.md', line, endLine: line, notation: 'canonical', rank: 100, confidence: 1 };
}

/** A spec that asks for nothing, with parts replaced. */
export function specOf(parts: Partial<SpecRequirements> = {}): SpecRequirements {
  return {
    schema: 'spec/1',
    app: { name: 'shop', slug: 'shop', title: 'Shop', language: 'en' },
    files: [{ path: 'spec.md', sha256: '0', role: 'spec' }],
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

/** A feature that `spec.md` names in a line. */
export function feature(id: string, line: number, status: Status = 'required'): RequestedFeature {
  return { id, status, evidence: [at(line)], via: 'frontmatter' };
}

/** An entity with fields of these types. */
export function entity(name: string, line: number, types: Readonly<Record<string, FieldType>> = {}): Entity {
  return {
    name,
    table: `${name.toLowerCase()}s`,
    aliases: [],
    fields: Object.entries(types).map(([field, type], index) => ({
      name: field,
      original: field,
      type,
      typeStated: true,
      src: [at(line + index + 1)],
    })),
    unique: [],
    indexes: [],
    status: 'required',
    inferred: false,
    src: [at(line)],
  };
}
