import type { Endpoint, Entity, Field, SpecRequirements } from '../../spec/index.ts';
type FieldJson = Omit<Field, 'stated'>;
type EntityJson = Omit<Entity, 'fields' | 'reserved'> & {
    readonly fields: readonly FieldJson[];
    /** References that a relation needs and the spec does not list. */
    readonly addedFields?: readonly FieldJson[];
    /** The class in the service, where `name` is a reserved word. */
    readonly identifier?: string;
};
type EndpointJson = Omit<Endpoint, 'written'>;
/** What `spec --json` prints: the requirements as the spec states them, before the service gives them names of its own. */
export interface SpecJson extends Omit<SpecRequirements, 'entities' | 'endpoints'> {
    readonly entities: readonly EntityJson[];
    readonly endpoints: readonly EndpointJson[];
}
/**
 * The requirements as they leave the process.
 *
 * A column that is recognised as a reference keeps the type that the spec gives it, a path stands as it was written,
 * and fields that were added for a relation stand apart: `relations` and `basePath` say the rest.
 */
export declare function toSpecJson(spec: SpecRequirements): SpecJson;
export {};
