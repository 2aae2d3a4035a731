import type { Page } from '../document/page.ts';
import { keyOf } from '../names/identifier.ts';
import type { FieldDraft } from './draft.ts';
import { phraseOf } from './list-phrase.ts';

/** `paciente (Paciente)`, `status (aberta, paga)`: what prose lists, in a list that is one of fields. */
export function phraseField(text: string, src: FieldDraft['src'], { things }: Page): FieldDraft | undefined {
  if (text.length > 80 || !/^\p{Ll}[\p{L}\p{N}_ '’-]*(?:$|\s*[(（][^()（）]*[)）]$)/u.test(text))
    return undefined;
  return phraseOf(text, { src, isThing: (name) => things.has(keyOf(name)) })?.field;
}
