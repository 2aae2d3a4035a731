import type { KeyModel } from './entity-model.ts';
import { type KeyKind } from './fields/index.ts';
/** The kind of an entity's id, and the base class that brings it. */
export interface EntityKey {
    readonly kind: KeyKind;
    readonly base: 'Entity' | 'CountedEntity';
}
export declare const UUID_ENTITY: EntityKey;
export declare const COUNTED_ENTITY: EntityKey;
export declare function keyModel({ kind, base }: EntityKey): KeyModel;
