import { leadOf, plain } from '../document/inline.ts';
import { around, type ItemBlock, type Section } from '../document/page.ts';
import { isContainer, isGeneric, thingIn } from '../document/title.ts';
import { isOtherModel } from '../lexicon/roles.ts';
import { yieldsThings } from './setting.ts';

const ENTITY_TITLE =
  /entit|model|object|\bnouns\b|実体|エンティティ|实体|엔티티|сущност|entidad|varl[ıi]k|개체|데이터|データ|数据|data|domain|schema|table|resource|collection|stores?\b|keeps?\b|tracks?\b|things|records|mod[èe]l|donn[ée]es|dados|datos|daten|tabel|tabla|veri|varl[ıi]k|данн|таблиц|speicher|guarda(?:mos|do)?\b|almacena|armazena|\bstock(?:ons|e)\b|memorizz/i;
/** Titles that speak about the data, and list none. */
const ABOUT_DATA =
  /\b(?:notes?|considerations?|management|implementation|caching|cache|strateg(?:y|ies)|guidelines|optimi[sz]ations?|integrity|retention|access|flow|privacy|protection|storage|validation|migrations?|versioning|sources?|security|recommendations|decisions?|errors?|failures?|handling|limitations|improvements|index(?:es)?|rules|constraints|relationships?|transitions?)\b|考虑|规则|策略|完整性|说明|方針|考慮|고려|전략/i;

/** `true` where a list, or the line that is given, may be one of things. */
export function listsThings(section: Section, block?: ItemBlock): boolean {
  if (!yieldsThings(section)) return false;
  const [own, parent] = around(section);
  if (own?.role !== 'entities' || ABOUT_DATA.test(own.title)) return false;
  // Right below the title of a document, "Database schema" stands over things; below that of a thing, over its fields.
  if (isGeneric(own.title) && !(isContainer(own.title) && (parent?.level ?? 0) < 2)) return false;
  if (isOtherModel(own.title) || around(section).some(({ title }) => STATEMENT.test(plain(title))))
    return false;
  // Below the title of one thing stand its fields: only a name with a capital can be another thing.
  if (
    !ENTITY_TITLE.test(own.title) &&
    thingIn(own.title) !== undefined &&
    !(block !== undefined && isProperName(block.text))
  )
    return false;
  const outer = parent !== undefined && parent.level > 1 ? parent.title : '';
  return ENTITY_TITLE.test(`${own.title} ${outer}`);
}

/** Titles that state something about things, and list none. */
const STATEMENT =
  /^(?:[\d.]+\s+)?(?:requirement|scenario|decision|story|user story|rule|step|phase|question)\b/i;

function isProperName(text: string): boolean {
  const lead = leadOf(text);
  return lead?.mark === 'bold' && /^\p{Lu}/u.test(lead.label);
}
