import { plain } from '../document/inline.ts';
import type { Block, CodeBlock, Page } from '../document/page.ts';
import type { Status } from '../requirements.ts';

/** A clause of prose, and what its section says of what it names. */
export interface Clause {
  readonly text: string;
  readonly line: number;
  readonly status: Status;
  readonly block: Block;
  readonly file: string;
}

const NOT_BEFORE =
  /(?:\b(?:no|without|not|non|never|neither|nor|don'?t|doesn'?t|won'?t|cannot|can'?t|isn'?t|aren'?t|instead of|rather than|exclud(?:e|es|ing)|simulated?|mock(?:ed)?|fake|avoid(?:s|ing)?|skip(?:s|ping)?|omit(?:s|ted)?|sin|sem|kein(?:e|en|er)?|ohne|nicht|pas de|sans|aucune?|tanpa|tidak|bukan|n[ãa]o)\b|без|\bне|不要|不包括|不需要|不支持|无需|不含)[^.;:]{0,34}$/i;
const NOT_AFTER =
  /^[^.;:]{0,24}?(?:\b(?:(?:is|are|was|be) (?:not|out of scope|excluded|simulated|mocked)|not (?:supported|included|required|needed|implemented|in scope|part)|out of scope|excluded|yok|olmadan|de[ğg]il)\b|しない|なし|は?対象外|不要|は?含まない|없음|없이|제외|하지 않|미지원|미포함)/i;
const NOT_BEHIND_COLON =
  /^[^.;:]{0,40}[:：]\s*(?:not (?:part|in scope|now|yet|planned|needed|supported|included)\b|out of scope)/i;
const LATER =
  /\b(?:future|later|eventually|planned|upcoming|roadmap|post[- ]mvp|nice to have|could be added|may be added|can be added|might be|extensib(?:le|ility)|next (?:version|phase|release)|someday|stretch goal|consider (?:adding|using|implementing|introducing)|if (?:\w+[- ]?){1,4} (?:is|are) needed|to ?do:|futuro|m[áa]s adelante|zuk[üu]nftig|sp[äa]ter|ult[ée]rieur\w*|gelecek\w*|ileride|nanti|mendatang)\b|\b(?:v|version |phase )[2-9](?:\.\d+)?\b|в будущем|позже|未来|将来|后续|今後|予定|検討|향후|추후|예정|나중/i;

/** `true` where a clause puts off what it says. */
export function isLater(clause: string): boolean {
  return LATER.test(clause) || /\bTODO\b/.test(clause);
}

/** What the words around a mention say of it. A negation counts a few words far, a "later" for the whole clause. */
export function nearby(clause: string, start: number, end: number): Status {
  if (isLater(clause)) return 'planned';
  const before = clause.slice(Math.max(0, start - 60), start);
  const after = clause.slice(end, end + 60);
  return NOT_BEFORE.test(before) || NOT_AFTER.test(after) || NOT_BEHIND_COLON.test(after)
    ? 'excluded'
    : 'required';
}

/** The clauses of a page's prose. A negation or a "later" counts for its own clause only. */
export function clausesOf(page: Page): Clause[] {
  return page.blocks.flatMap((block) =>
    (block.kind === 'code' ? tellingLines(block) : linesOf(block)).flatMap(({ text, line }) =>
      partsOf(text).map(
        (part): Clause => ({ text: part, line, status: block.section.status, block, file: page.path }),
      ),
    ),
  );
}

function partsOf(text: string): string[] {
  return plain(text)
    .slice(0, 3000)
    .split(/(?<=[;!?。；！？])\s*|(?<=\.)(?!\d)\s*|,\s+(?=but\b|although\b|however\b|instead\b)|\s+(?=but\b)/)
    .filter((part) => part.trim() !== '');
}

/** Lines of code that ask for something by what they do. */
function tellingLines({ lines, firstLine }: CodeBlock): { text: string; line: number }[] {
  return lines.flatMap((line, index) =>
    /^\s*(?:authorization|x-api-key)\s*:|\bon delete cascade\b|\brow level security\b|^\s*deleted_at\b|^\s*[\x22']?(?:pagination|per_?page|page_?size)\b[\x22']?\s*:/i.test(
      line,
    )
      ? [{ text: line.replace(/[_*`]/g, (mark) => (mark === '_' ? '_' : ' ')), line: firstLine + index }]
      : [],
  );
}

function linesOf(block: Exclude<Block, { kind: 'code' }>): { text: string; line: number }[] {
  if (block.kind === 'table')
    return [{ cells: block.header, line: block.line }, ...block.rows].map(({ cells, line }) => ({
      text: cells.join('. '),
      line,
    }));
  if (block.kind === 'heading') return [{ text: block.text, line: block.line }];
  // A sentence goes over lines: joined, and counted from the line where it starts.
  return [{ text: block.text.replace(/\n/g, ' '), line: block.line }];
}
