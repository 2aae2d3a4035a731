import type { FieldType, ScalarKind } from '../../../spec/index.ts';
import type { FieldKind } from '../field-kind.ts';
import { binaryKind } from './binary.ts';
import { boolKind } from './bool.ts';
import { decimalKind } from './decimal.ts';
import { emailKind } from './email.ts';
import { floatKind } from './float.ts';
import { htmlKind } from './html.ts';
import { bigintKind, intKind } from './integers.ts';
import { jsonKind } from './json.ts';
import { longTextKind } from './long-text.ts';
import { dateKind, datetimeKind, durationKind, timeKind } from './moments.ts';
import { stringKind } from './string.ts';
import { urlKind } from './url.ts';
import { uuidKind } from './uuid.ts';

export { arrayKind } from './array.ts';
export { documentsKind } from './documents.ts';
export { type EnumClass, enumClassOf, enumKind } from './enum.ts';
export { INTEGER_KEY, type KeyKind, referenceKind, UUID_KEY } from './reference.ts';
export { fieldPattern, maximumLength, minimumLength } from './text.ts';

/** The kind of each scalar type. A type that the spec did not make clear is a line of text. */
export const SCALAR_KINDS: Readonly<Record<ScalarKind, FieldKind>> = {
  string: stringKind,
  text: longTextKind,
  int: intKind,
  bigint: bigintKind,
  float: floatKind,
  decimal: decimalKind,
  bool: boolKind,
  date: dateKind,
  time: timeKind,
  datetime: datetimeKind,
  uuid: uuidKind,
  json: jsonKind,
  binary: binaryKind,
  email: emailKind,
  url: urlKind,
  html: htmlKind,
  duration: durationKind,
  unknown: stringKind,
};

/** `true` where `type` is one value of a scalar kind. */
export function isScalar(type: FieldType): type is Extract<FieldType, { readonly kind: ScalarKind }> {
  return Object.hasOwn(SCALAR_KINDS, type.kind);
}
