import { type Entity, type Field, isOpenlyWritten, type SpecRequirements } from '../../../spec/index.ts';
import type { Settled } from './index.ts';

/** What a row gets later in its life, whoever marks what. */
const LATER =
  /(?<!(?:^|_)(?:starts?|begins?|ends?|scheduled|occurs))_(?:at|on)$|(?:^|_)(?:due|deadline|completed|deleted|archived|last)(?:_|$)/;

/** What rows often do without, where nothing in a spec is marked. */
const WITHOUT =
  /(?:^|_)(?:notes?|description|bio|about|comments?|remarks?|summary|avatar|image|photo|picture|logo|icon|phone|mobile|fax|website|url|metadata|tags?|middle_name|nickname|parent|reason|end|end_date)$/;

/**
 * Makes fields required of which a spec says neither that they are required nor that they are optional: where it marks what is optional,
 * the others are not, and where it marks nothing or both, a row has what it is listed with. Where it marks only what is
 * required, the others are optional. No reference becomes required that would close a circle.
 */
export function settleImplied(spec: SpecRequirements): Settled {
  const marks = marksOf(spec.entities);
  const targets = new Map(spec.entities.map(({ name, fields }) => [name, new Set(requiredTargets(fields))]));
  const entities = spec.entities.map((entity) => ({
    ...entity,
    fields: entity.fields.map((field) => {
      const isImplied = isOpen(field) && isExpected(field.name, marksOf([entity]), marks);
      return isImplied && !closesCircle(field, entity, targets) ? { ...field, required: true } : field;
    }),
  }));
  return { spec: { ...spec, entities }, omissions: [] };
}

interface Marks {
  readonly required: boolean;
  readonly optional: boolean;
}

function marksOf(entities: readonly Entity[]): Marks {
  const fields = entities
    .flatMap((entity) => entity.fields)
    .filter((field) => field.pk !== true && isOpenlyWritten(field));
  return {
    required: fields.some(({ required, nullable }) => required === true || nullable === false),
    optional: fields.some(({ nullable }) => nullable === true),
  };
}

/** The marks of the entity count before those of the whole spec. */
function isExpected(name: string, own: Marks, all: Marks): boolean {
  const { required, optional } = own.required || own.optional ? own : all;
  if ((required && !optional) || LATER.test(name)) return false;
  return (optional && !required) || !WITHOUT.test(name);
}

function isOpen(field: Field): boolean {
  const says = field.required ?? field.nullable ?? field.pk ?? field.computed ?? field.secret ?? field.added;
  return says === undefined && field.default === undefined && isOpenlyWritten(field);
}

function requiredTargets(fields: readonly Field[]): readonly string[] {
  return fields.flatMap(({ type, required }) =>
    type.kind === 'ref' && required === true ? [type.entity] : [],
  );
}

/** `true` where the first row could not be made if the field were required; else it counts as such from here on. */
function closesCircle({ type }: Field, { name }: Entity, targets: Map<string, Set<string>>): boolean {
  if (type.kind !== 'ref') return false;
  const seen = new Set<string>();
  const open = [type.entity];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === name) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(targets.get(at) ?? []));
  }
  targets.get(name)?.add(type.entity);
  return false;
}
