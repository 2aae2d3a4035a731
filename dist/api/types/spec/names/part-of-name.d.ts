/** What can be meant by one word of its name. */
export interface Nameable {
    readonly name: string;
    /** Names of the entities that its rows belong to. */
    readonly parents: readonly string[];
}
/**
 * The entity that a collection in a path means by the first or the last word of its name: `/classes` for `ClassSession`,
 * `/items` below `/orders/{id}` for `OrderItem`. Only a plural is taken, and only where exactly one entity fits.
 *
 * @param above - the entity before it in the path: of several that fit, the one that belongs to it is meant
 */
export declare function byPartOfName<Entity extends Nameable>(segment: string, entities: readonly Entity[], above?: string): Entity | undefined;
