import type { FieldType, SpecRequirements } from './requirements.ts';
/**
 * The canonical form of what was understood, as Markdown: reading it gives the same requirements.
 *
 * What only says where something was read, or that nothing was, is not in it.
 */
export declare function canonicalSpec(spec: SpecRequirements): string;
/** A type as the canonical format writes it: `string(120)`, `enum(todo, done)`, `ref(Project)`. */
export declare function typeText(type: FieldType): string;
