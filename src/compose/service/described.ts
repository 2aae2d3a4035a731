import type { Entity } from '../../spec/index.ts';
import { askedParameters, withAsked } from './asked-filters.ts';
import { type Attribute, attributeOf, isCommon } from './attribute.ts';
import { kindOf, type ServiceContext } from './context.ts';
import type { EntityModel, LinkModel } from './entity-model.ts';
import type { Fragment } from './imports.ts';
import { code, type PythonCode } from './python-code.ts';
import type { Route } from './route.ts';

/** What the parts of an entity's description are made from. */
export interface Described {
  readonly entity: Entity;
  readonly names: EntityModel['name'];
  readonly attributes: readonly Attribute[];
  readonly context: ServiceContext;
  readonly links: readonly LinkModel[];
  readonly linkedFrom: readonly LinkModel[];
  readonly routes: readonly Route[];
}

/** The fields of an entity that its base class does not bring. */
export function attributesOf(
  entity: Entity,
  context: Pick<ServiceContext, 'spec' | 'references' | 'keyOf'>,
): readonly Attribute[] {
  const asked = askedParameters(entity, context.spec);
  const references = context.references.get(entity.name) ?? [];
  return entity.fields
    .filter((field) => !isCommon(field))
    .map((field) => {
      const reference = references.find((candidate) => candidate.field === field.name);
      const kind = withAsked(kindOf(field, entity, context), field, asked);
      return attributeOf(field, kind, reference);
    });
}

export function toCode({ code: text }: Fragment): PythonCode {
  return code(text);
}
