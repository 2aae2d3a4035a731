import type { FieldKind } from '../field-kind.ts';
/** A list of documents: one `jsonb` value. */
export declare const documentsKind: FieldKind;
