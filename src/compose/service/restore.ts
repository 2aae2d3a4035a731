import type { Meaning } from './meaning.ts';
import { wordsOf } from './names.ts';
import type { RowTraits } from './row-traits.ts';

/** Actions that bring a deleted row back. */
const RESTORING: ReadonlySet<string> = new Set(['restore', 'undelete', 'recover']);

/** `true` where an action brings back a row of the entity; below a parent only the team knows what that means. */
export function bringsBack({ kind, action, entity, parent }: Meaning, { softDeleted }: RowTraits): boolean {
  return (
    kind === 'act' &&
    parent === undefined &&
    softDeleted.has(entity.name) &&
    RESTORING.has(wordsOf(action ?? '').join(''))
  );
}
