import type { FieldType } from '../../../spec/index.ts';
import type { FieldKind } from '../field-kind.ts';
/** A list of values of one type: a PostgreSQL array. */
export declare function arrayKind(item: FieldKind, of: FieldType): FieldKind;
