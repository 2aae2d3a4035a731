import { sourceOf } from '../document/page.ts';
import { list, number, record, text } from '../document/record.ts';
import { kindNamed } from '../lexicon/kinds.ts';
import { present } from '../present.ts';
import type { FieldType } from '../requirements.ts';
import type { EntityDraft, EnumDraft, FieldDraft, Findings } from './draft.ts';
import { followed, type OpenApi } from './openapi-document.ts';

interface As {
  readonly notation: string;
  readonly rank: number;
}

/** The schemas of an OpenAPI document that stand for something stored, and its enums. */
export function openApiEntities(opened: OpenApi, as: As): Findings {
  const { root, page, block, lineOf } = opened;
  const path = record(root['components']) === undefined ? ['definitions'] : ['components', 'schemas'];
  const schemas =
    path.reduce<Readonly<Record<string, unknown>> | undefined>((at, key) => record(at?.[key]), root) ?? {};
  const entities: EntityDraft[] = [];
  const enums: EnumDraft[] = [];
  for (const [name, raw] of Object.entries(schemas).slice(0, 500)) {
    const schema = record(raw);
    if (schema === undefined) continue;
    const src = sourceOf(page, { line: lineOf([...path, name]) }, as);
    const values = list(schema['enum']).filter((value): value is string => typeof value === 'string');
    if (values.length > 0) enums.push({ name, values, src });
    const fields = propertiesOf(schema, { opened, as, path: [...path, name] });
    if (fields.length > 0)
      entities.push({
        original: name,
        ...present({ description: text(schema['description']) }),
        fields,
        evidence: 'model',
        status: block.section.status,
        src,
      });
  }
  return { entities: entities.map((one) => withoutSuffix(one, schemas)).filter(isStored), enums };
}

/** `TaskResponse` with an id is how a contract shows a `Task`, where no schema of that name does. */
function withoutSuffix(entity: EntityDraft, schemas: Readonly<Record<string, unknown>>): EntityDraft {
  const name = /^([A-Z]\w{2,})(?:Response|Read|Out|Public|Detail|View|Dto|DTO|Schema)$/.exec(
    entity.original,
  )?.[1];
  const hasId = entity.fields.some((field) => /^_?(?:id|uuid)$/i.test(field.original));
  return name === undefined || !hasId || name in schemas || isVerb(name)
    ? entity
    : { ...entity, original: name };
}

function isVerb(name: string): boolean {
  return /^(?:Create|Update|Delete|Get|List|Login|Register|Paginated|Error|Auth|Token|Health)/.test(name);
}

/** A schema with an id, and not an answer that wraps others. */
function isStored({ original, fields }: EntityDraft): boolean {
  const wraps =
    fields.length <= 3 && fields.some(({ type }) => type?.kind === 'array' && type.of.kind === 'ref');
  const hasId = fields.some(
    ({ original: name }) => /^_?(?:id|uuid)$/i.test(name) || new RegExp(`^${original}_?id$`, 'i').test(name),
  );
  return (
    !wraps && hasId && !/(?:Request|Create|Update|Input|List|Page|Paginated|Error|Problem)\w*$/.test(original)
  );
}

interface At {
  readonly opened: OpenApi;
  readonly as: As;
  readonly path: readonly string[];
}

function propertiesOf(schema: Readonly<Record<string, unknown>>, at: At): FieldDraft[] {
  const own = Object.entries(record(schema['properties']) ?? {});
  const required = new Set(list(schema['required']));
  const inherited = list(schema['allOf']).flatMap((part) => {
    const inner = followed(at.opened.root, part);
    return inner === undefined ? [] : propertiesOf({ ...inner.value, allOf: [] }, at);
  });
  const fields = own.slice(0, 300).map(([name, raw]): FieldDraft => {
    const line = at.opened.lineOf([...at.path, 'properties', name]);
    return property({ name, raw, isRequired: required.has(name) }, { ...at, line });
  });
  const names = new Set(fields.map(({ original }) => original));
  return [...inherited.filter(({ original }) => !names.has(original)), ...fields];
}

function property(
  { name, raw, isRequired }: { readonly name: string; readonly raw: unknown; readonly isRequired: boolean },
  { opened, as, line }: At & { readonly line: number },
): FieldDraft {
  const schema = record(raw) ?? {};
  const fallback = schema['default'];
  const types = [schema['type']].flat();
  const isNullable = schema['nullable'] === true || types.includes('null');
  return {
    original: name,
    ...present({
      type: typeOf(schema, opened, 0),
      required: isRequired && !isNullable ? true : undefined,
      nullable: isNullable ? true : undefined,
      default:
        fallback === undefined || typeof fallback === 'object'
          ? undefined
          : ({ kind: 'literal', value: JSON.stringify(fallback).replace(/^"|"$/g, '') } as const),
      minLength: number(schema['minLength']),
      maxLength: number(schema['maxLength']),
      min: number(schema['minimum']),
      max: number(schema['maximum']),
      above: number(schema['exclusiveMinimum']),
      below: number(schema['exclusiveMaximum']),
      pattern: text(schema['pattern']),
      description: text(schema['description']),
    }),
    src: sourceOf(opened.page, { line }, as),
  };
}

function typeOf(schema: Readonly<Record<string, unknown>>, opened: OpenApi, depth: number): FieldType {
  const reference = typeof schema['$ref'] === 'string' ? followed(opened.root, schema) : undefined;
  if (reference !== undefined && depth < 4) {
    const isObject = reference.value['properties'] !== undefined || reference.value['allOf'] !== undefined;
    return isObject && reference.name !== undefined
      ? { kind: 'ref', entity: reference.name }
      : typeOf(reference.value, opened, depth + 1);
  }
  const values = list(schema['enum']).filter((value): value is string => typeof value === 'string');
  if (values.length > 0) return { kind: 'enum', values };
  const alternatives = ['oneOf', 'anyOf', 'allOf'].flatMap((key) => list(schema[key])).map(record);
  const alternative = alternatives.find((one) => one !== undefined && one['type'] !== 'null');
  if (alternative !== undefined && depth < 4) return typeOf(alternative, opened, depth + 1);
  const type = [schema['type']].flat().find((one) => one !== 'null');
  if (type === 'array')
    return {
      kind: 'array',
      of: depth < 4 ? typeOf(record(schema['items']) ?? {}, opened, depth + 1) : { kind: 'json' },
    };
  return scalar(type, text(schema['format']) ?? '', number(schema['maxLength']));
}

function scalar(type: unknown, format: string, length: number | undefined): FieldType {
  if (type === 'integer') return { kind: format === 'int64' ? 'bigint' : 'int' };
  if (type === 'number') return { kind: format === 'decimal' ? 'decimal' : 'float' };
  if (type === 'boolean') return { kind: 'bool' };
  if (type === 'object') return { kind: 'json' };
  const kind =
    format === 'date-time'
      ? 'datetime'
      : format === 'password' || format === ''
        ? 'string'
        : (kindNamed(format) ?? 'string');
  return kind === 'string' && length !== undefined && length > 0 ? { kind, length } : { kind };
}
