import { plain } from '../document/inline.ts';
import { type Block, type Page, sourceOf } from '../document/page.ts';
import type { Status } from '../requirements.ts';
import type { Findings, Reader, RequirementDraft } from './draft.ts';

const NOTATION = { notation: 'requirement', rank: 50 } as const;

const IDENTIFIER =
  /^(?:\[[ xX]\]\s*)?[*_`[(]*((?:FR|NFR|RF|RNF|REQ|US|AC|BR|SC|UC|HU|SRS|UR|SR|CA|RN|FA|NF|R|ФТ|НФТ)(?:[-_. ]?[A-Z]{1,6})?[-_. ]?\d{1,4}(?:\.\d{1,3}){0,3})[*_`\])]*\s*[:：.)\-–—]*[*_`]*\s*(.*)$/su;
const STORY =
  /^(?:[-*]\s*)?(?:as an?\s.{2,80}?,?\s*(?:i|we)\s+(?:want|need|can|would like|should)\b|como\s.{2,60}?,?\s*(?:quiero|quero|necesito)\b|als\s.{2,60}?\s(?:m[öo]chte|will)\sich\b|en tant que\s.{2,60}?je (?:veux|souhaite)\b)/i;
const EARS =
  /^(?:\d+[.)]\s*)?((?:WHEN|IF|WHILE|WHERE)\b.{2,400}?)?[,，\s]*(?:THEN\s+)?(?:THE\s+)(.{1,80}?)\s+SHALL\s+(.+)$/s;
const GIVEN = /^\**given\**\b.*\bthen\b/is;

/** `FR-001: …`, EARS sentences, user stories, Given/When/Then, OpenSpec requirements, bullets under requirements. */
export const requirement: Reader = {
  ...NOTATION,
  reads:
    'requirements with an id, EARS sentences, user stories, Given/When/Then, `### Requirement:` with scenarios, and bullets of a section of requirements',
  read(page) {
    const requirements: RequirementDraft[] = [];
    const criteria = new Map<RequirementDraft, string[]>();
    for (const block of page.blocks) {
      if (
        block.kind !== 'item' &&
        block.kind !== 'paragraph' &&
        block.kind !== 'heading' &&
        block.kind !== 'table'
      )
        continue;
      if (block.kind === 'table') {
        requirements.push(...rows(block, page));
        continue;
      }
      const text = plain(block.text.replace(/\n/g, ' ')).slice(0, 1000);
      const last = requirements.at(-1);
      if (last !== undefined && isCriterion(block, text))
        criteria.set(last, [...(criteria.get(last) ?? []), text]);
      else requirements.push(...(requirementOf(block, text, page) ?? []));
    }
    return {
      requirements: requirements.map((one) => ({ ...one, criteria: criteria.get(one) ?? one.criteria })),
    } satisfies Findings;
  },
};

function isCriterion(block: Block, text: string): boolean {
  return (
    GIVEN.test(text) ||
    (block.kind === 'item' && /^(?:when|then|given|and|but)\s/i.test(text)) ||
    (block.kind === 'item' && /acceptance criteria|scenario/i.test(block.section.title))
  );
}

function requirementOf(
  block: Exclude<Block, { kind: 'table' | 'code' }>,
  text: string,
  page: Page,
): RequirementDraft[] | undefined {
  const identified = IDENTIFIER.exec(text);
  if (identified !== null)
    return [drafted({ id: identified[1] ?? '', text: identified[2] ?? '' }, block, page)];
  const openSpec =
    block.kind === 'heading'
      ? /^(?:requirement|requisito|요구사항|要件|需求)\s*\d*\s*[:：]\s*(.+)$/i.exec(text)?.[1]
      : undefined;
  if (openSpec !== undefined) return [drafted({ id: '', text: openSpec }, block, page)];
  if (block.kind === 'heading') return undefined;
  if (EARS.test(text) || STORY.test(text)) return [drafted({ id: '', text }, block, page)];
  const { role } = block.section;
  const listed =
    block.kind === 'item' &&
    block.depth === 1 &&
    (role === 'functional' || role === 'nonfunctional') &&
    text.length > 12;
  return listed ? [drafted({ id: '', text }, block, page)] : undefined;
}

function drafted({ id, text }: { id: string; text: string }, block: Block, page: Page): RequirementDraft {
  const ears = EARS.exec(text);
  const prefix = id.toUpperCase();
  const nonFunctional =
    /^(?:NFR|RNF|NF|НФТ)/.test(prefix) ||
    (block.section.role === 'nonfunctional' && !/^(?:FR|RF)/.test(prefix));
  const kind = nonFunctional
    ? 'nonfunctional'
    : STORY.test(text) || /^(?:US|HU)/.test(prefix)
      ? 'story'
      : 'functional';
  const priority = /\b(?:priority\s*[:：]?\s*)?\b(P[0-4]|must|should|could|high|medium|low)\b/i.exec(
    /\(([^()]*)\)\s*$/.exec(text)?.[1] ?? '',
  )?.[1];
  return {
    id,
    generatedId: id === '',
    kind,
    text: text.replace(/^[\s:：\-–—]+/, ''),
    ...(ears === null ? {} : { ears: earsOf(ears) }),
    criteria: [],
    ...(priority === undefined ? {} : { priority }),
    status: statusOf(text, block.section.status),
    src: sourceOf(page, block, NOTATION),
  };
}

/** A mark at either end: `(later)`, `[v2]`, "nice to have:"; what a section says goes before it. */
const PLANNED =
  /[([（【]\s*(?:later|v(?:ersion)?\s?[2-9](?:\.\d+)?\+?|phase [2-9]|future(?: (?:work|release|version))?|planned|nice[- ]to[- ]have|not (?:now|yet)|post[- ]mvp|stretch(?: goal)?|optional(?:ly)? later|someday|maybe(?: later)?|backlog|todo|won'?t have this time|could(?:[- ]have)?|sp[äa]ter|geplant|zuk[üu]nftig|m[áa]s adelante|futuro|plus tard|[àa] venir|futur|depois|in futuro|позже|в будущем|今後|将来|予定|以后|未来|后续|향후|추후)\s*[)\]）】]|^\W*(?:later|future|nice[- ]to[- ]have|v[2-9]|phase [2-9]|sp[äa]ter|plus tard|m[áa]s adelante)\s*[:：–—]/i;
const EXCLUDED =
  /[([（【]\s*(?:out of scope|not in scope|excluded|won'?t(?:[- ]have)?|dropped|cancel?led|rejected|nicht im umfang|fuera de(?:l)? alcance|hors p[ée]rim[èe]tre|fora d[eo] escopo|範囲外|対象外|不做|제외)\s*[)\]）】]/i;

function statusOf(text: string, around: Status): Status {
  if (around !== 'required') return around;
  if (EXCLUDED.test(text)) return 'excluded';
  return PLANNED.test(text) ? 'planned' : 'required';
}

function earsOf([, trigger = '', system = '', response = '']: RegExpExecArray): NonNullable<
  RequirementDraft['ears']
> {
  return {
    ...(trigger === '' ? {} : { trigger: trigger.trim() }),
    system: system.trim(),
    response: response.trim(),
  };
}

function rows(block: Extract<Block, { kind: 'table' }>, page: Page): RequirementDraft[] {
  return block.rows.flatMap((row) => {
    const [id = '', ...others] = row.cells.map(plain);
    const found = IDENTIFIER.exec(id);
    const text = others
      .filter((cell) => cell.length > 3)
      .join(': ')
      .slice(0, 600);
    if (found === null || text === '') return [];
    const drafted_ = drafted({ id: found[1] ?? '', text }, block, page);
    return [{ ...drafted_, src: sourceOf(page, row, NOTATION) }];
  });
}
