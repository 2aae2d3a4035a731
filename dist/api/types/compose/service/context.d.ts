import type { Entity, Field, SpecRequirements } from '../../spec/index.ts';
import type { LinkModel } from './entity-model.ts';
import type { FieldKind } from './field-kind.ts';
import { type EnumClass } from './fields/index.ts';
import type { EntityKey } from './key.ts';
import type { Reference } from './relation.ts';
import type { RowTraits } from './row-traits.ts';
/** What describing one entity needs to know of the others. */
export interface ServiceContext {
    readonly spec: SpecRequirements;
    readonly references: ReadonlyMap<string, readonly Reference[]>;
    readonly links: readonly LinkModel[];
    readonly traits: RowTraits;
    /** References `entity.field` whose foreign key is added after all tables exist. */
    readonly deferred: ReadonlySet<string>;
    tableOf(entity: string): string;
    keyOf(entity: string): EntityKey;
}
/** The kind that decides how a field is written. A set of values without a name is named by entity and field. */
export declare function kindOf(field: Field, entity: Entity, context: Pick<ServiceContext, 'keyOf'>): FieldKind;
/** The enum classes that an entity's fields need, in the order of the fields. */
export declare function enumsOf(entity: Entity): readonly EnumClass[];
/** The class of a field that takes one or several values of a closed set. */
export declare function enumOf(field: Field, entity: Entity): EnumClass | undefined;
