import { leadOf } from '../document/inline.ts';
import type { Page } from '../document/page.ts';
import { thingIn } from '../document/title.ts';
import { keyOf } from '../names/identifier.ts';
import type { FieldDraft } from './draft.ts';
import { phraseOf } from './list-phrase.ts';

/** `paciente (Paciente)`, `status (aberta, paga)`: what prose lists, in a list that is one of fields. */
export function phraseField(text: string, src: FieldDraft['src'], page: Page): FieldDraft | undefined {
  if (text.length > 80 || !/^\p{Ll}[\p{L}\p{N}_ '’-]*(?:$|\s*[(（][^()（）]*[)）]$)/u.test(text))
    return undefined;
  return phraseOf(text, { src, isThing: (name) => titledOn(page).has(keyOf(name)) })?.field;
}

const TITLED = new WeakMap<Page, ReadonlySet<string>>();

/** The things that titles and items in bold name on a page. */
function titledOn(page: Page): ReadonlySet<string> {
  const known = TITLED.get(page);
  if (known !== undefined) return known;
  const leads = page.blocks.flatMap((block) =>
    block.kind === 'item' ? (leadOf(block.text)?.label ?? []) : [],
  );
  const names = [...page.sections.map(({ title }) => title), ...leads];
  const titled = new Set(
    names.flatMap((name) => (name.length > 60 ? [] : keyOf(thingIn(name)?.name ?? '') || [])),
  );
  TITLED.set(page, titled);
  return titled;
}
