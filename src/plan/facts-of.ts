import type { Facts } from '../pattern/index.ts';
import type { Endpoint, Entity, Field, FieldType, Source, SpecRequirements } from '../spec/index.ts';
import { manyRowsOf } from './many-rows.ts';

/** What a spec says, under the names that a `when` asks for (`FACTS` of the pattern room). What it does not say is absent. */
export function factsOf(spec: SpecRequirements): Facts {
  const { nonFunctional, stack } = spec;
  return {
    ...counts(spec),
    ...fieldCounts(spec),
    ...rateLimitFacts(nonFunctional.rateLimit),
    auth: spec.auth.method,
    security: nonFunctional.securityLevel,
    ...truths(
      'feature',
      requiredFeatures(spec).map(({ id }) => id),
    ),
    ...truths('observability', nonFunctional.observability),
    ...truths('deployment', nonFunctional.deployment),
    ...truths('compliance', nonFunctional.compliance),
    ...Object.fromEntries(
      Object.entries(stack.requested).map(([part, choice]) => [`stack.${factWord(part)}`, choice]),
    ),
  };
}

/** Where the spec says what a fact tells; `undefined` where no line says it. */
export function factSource(spec: SpecRequirements, name: string): Source | undefined {
  const [family = '', ...rest] = name.split('.');
  if (family === 'feature') return spec.features.find(({ id }) => id === rest.join('.'))?.evidence[0];
  if (family === 'fields')
    return fieldsOf(spec).find(({ type }) => kindsOf(type).includes(rest.join('.')))?.src[0];
  const lines = Object.hasOwn(LINES, family) ? LINES[family] : undefined;
  return lines?.(spec)?.[0];
}

/** The lines behind each fact that is not one of a family. */
const LINES: Readonly<Record<string, (spec: SpecRequirements) => readonly Source[] | undefined>> = {
  entities: (spec) => requiredEntities(spec)[0]?.src,
  relations: ({ relations }) => relations[0]?.src,
  many_to_many: ({ relations }) => relations.find(({ kind }) => kind === 'many-to-many')?.src,
  endpoints: ({ endpoints }) => endpoints.find(({ derived }) => !derived)?.src,
  bulk_endpoints: ({ endpoints }) => endpoints.find(takesMany)?.src,
  auth: ({ auth }) => auth.src,
  soft_delete: (spec) => requiredEntities(spec).find(({ softDelete }) => softDelete === true)?.src,
  tenant_scoped: (spec) => requiredEntities(spec).find(({ tenantScoped }) => tenantScoped === true)?.src,
  secrets: (spec) => fieldsOf(spec).find(({ secret }) => secret === true)?.src,
  rate_limit: ({ features }) => features.find(({ id }) => id === 'rate_limit')?.evidence,
};

/** The features that the spec wants now. */
export function requiredFeatures({ features }: SpecRequirements): SpecRequirements['features'] {
  return features.filter(({ status }) => status === 'required');
}

function counts(spec: SpecRequirements): Facts {
  const entities = requiredEntities(spec);
  const unnamedEnums = fieldsOf(spec).filter(({ type }) => type.kind === 'enum' && type.name === undefined);
  return {
    entities: entities.length,
    relations: spec.relations.length,
    many_to_many: spec.relations.filter(({ kind }) => kind === 'many-to-many').length,
    enums: spec.enums.length + unnamedEnums.length,
    endpoints: spec.endpoints.filter(({ derived, status }) => !derived && status === 'required').length,
    bulk_endpoints: spec.endpoints.filter(takesMany).length,
    roles: spec.roles.length,
    soft_delete: entities.filter(({ softDelete }) => softDelete === true).length,
    tenant_scoped: entities.filter(({ tenantScoped }) => tenantScoped === true).length,
    secrets: fieldsOf(spec).filter(({ secret }) => secret === true).length,
  };
}

/** `true` for `POST /tasks/bulk`, and not for what hangs on one row. */
function takesMany({ method, path, derived, status }: Endpoint): boolean {
  const isAsked = !derived && status === 'required' && !path.includes('{');
  const [, ending] = /\/((?:[\w-]*(?:bulk|batch)[\w-]*|many|multiple)(?:\/[\w-]+)?)\/?$/i.exec(path) ?? [];
  return isAsked && ending !== undefined && manyRowsOf(method, ending) !== undefined;
}

function fieldCounts(spec: SpecRequirements): Facts {
  const byKind: Record<string, number> = {};
  for (const { type } of fieldsOf(spec)) {
    for (const kind of kindsOf(type)) byKind[`fields.${kind}`] = (byKind[`fields.${kind}`] ?? 0) + 1;
  }
  return byKind;
}

function rateLimitFacts(limit: SpecRequirements['nonFunctional']['rateLimit']): Facts {
  return limit === undefined
    ? {}
    : { rate_limit: true, 'rate_limit.count': limit.count, 'rate_limit.per': limit.per };
}

function truths(family: string, words: readonly string[]): Facts {
  return Object.fromEntries(words.map((word) => [`${family}.${factWord(word)}`, true]));
}

/** A word of the spec as the end of a fact's name. */
function factWord(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9.]+/g, '_');
}

function requiredEntities({ entities }: SpecRequirements): readonly Entity[] {
  return entities.filter(({ status }) => status === 'required');
}

function fieldsOf(spec: SpecRequirements): readonly Field[] {
  return [...requiredEntities(spec).flatMap(({ fields }) => fields), ...spec.commonFields];
}

/** The kind of a type and of what is inside it. */
function kindsOf(type: FieldType): readonly string[] {
  if (type.kind === 'array') return ['array', ...kindsOf(type.of)];
  if (type.kind === 'object') return ['object', ...type.fields.flatMap((field) => kindsOf(field.type))];
  return [type.kind];
}
