import type { Entity, SpecRequirements } from '../../spec/index.ts';
/** A many-to-one or one-to-one reference that one field of an entity holds. */
export interface Reference {
    /** The column: `project_id`. */
    readonly field: string;
    /** The attribute beside it: `project`. */
    readonly attribute: string;
    /** Name of the entity that is referred to. */
    readonly target: string;
    readonly onDelete: 'cascade' | 'restrict' | 'set null';
    readonly unique: boolean;
}
/** A many-to-many relation between two entities, in the order in which the spec names them. */
export interface Link {
    readonly left: string;
    readonly right: string;
}
/** The references that an entity's fields hold, in the order of its fields. */
export declare function referencesOf(entity: Entity, spec: SpecRequirements): readonly Reference[];
/** The many-to-many relations of a spec, each pair once; one that goes through an entity of its own is that entity's. */
export declare function linksOf(spec: SpecRequirements): readonly Link[];
/**
 * Entities in an order in which their tables can be created: what is referred to comes first.
 *
 * Ties keep the order of the spec, so that a new entity moves nothing. References that close a circle are left for
 * a constraint that is added afterwards.
 *
 * @returns the order, and the references `entity.field` that must be added after all tables exist
 */
export declare function creationOrder(entities: readonly Entity[], references: ReadonlyMap<string, readonly Reference[]>): {
    readonly order: readonly Entity[];
    readonly deferred: ReadonlySet<string>;
};
