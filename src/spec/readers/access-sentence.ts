import { plain } from '../document/inline.ts';
import {
  around,
  type Block,
  type HeadingBlock,
  type Page,
  type Section,
  sourceOf,
} from '../document/page.ts';
import { grantsIn, kindGrants, type SentenceGrant } from '../lexicon/grant-sentence.ts';
import type { Findings, GrantDraft, Reader } from './draft.ts';
import { endpointsIn } from './endpoint-text.ts';
import { yieldsEndpoints } from './setting.ts';

const NOTATION = { notation: 'access-sentence', rank: 45, confidence: 0.8 } as const;

/** "Everyone can read posts; only the author or an editor can delete them", "reads are public". */
export const accessSentence: Reader = {
  ...NOTATION,
  reads:
    'sentences about who may do what: "everyone can read posts, only editors can delete them", "reads are public, the rest needs a token"',
  read(page) {
    const grants = page.blocks.flatMap((block) =>
      block.section.status === 'required' &&
      (yieldsEndpoints(block.section) || block.section.role === 'roles')
        ? block.kind === 'heading'
          ? titleGrants(block, page)
          : block.kind === 'paragraph' || block.kind === 'item'
            ? blockGrants(block, page)
            : []
        : [],
    );
    return { grants } satisfies Findings;
  },
};

function blockGrants(block: Extract<Block, { kind: 'paragraph' | 'item' }>, page: Page): GrantDraft[] {
  if (block.text.length > 2000 || endpointsIn(block.text).length > 0) return [];
  const text = plain(block.text.replace(/\n/g, ' '));
  const listed = block.section.role === 'roles';
  const sentences = text
    .split(/(?<=[.!?。])\s*/)
    .map((sentence) => (listed ? sentence.replace(/^([\p{L} _-]{2,30}?)\s*[:：–—-]\s+/u, '$1 ') : sentence))
    .flatMap((sentence) => grantsIn(sentence));
  return [...sentences, ...kindGrants(text)]
    .filter((grant) => isMeant(grant, page))
    .map((grant) => ({
      ...grant,
      ...scopeOf(block.section, page),
      src: sourceOf(page, block, NOTATION),
    }));
}

const TITLE =
  /^(?:access|auth\w*|permissions?|who (?:may|can) (?:do )?what|security|zugriff|berechtigungen|acceso|permisos|acesso|permiss[õo]es|acc[èe]s|droits)\s*[(（:：–—-]+\s*(.{10,200}?)[)）]?$/i;

/** `**Access** (editors may write, everyone logged in may read)`: the rules of the section around it, and all of them. */
function titleGrants({ text, section, line, endLine }: HeadingBlock, page: Page): GrantDraft[] {
  const told = TITLE.exec(plain(text))?.[1];
  if (told === undefined) return [];
  return told
    .split(/[;,.]\s*(?:and\s+)?(?=[\p{L} ]{3,40}? (?:may|can)\b)/iu)
    .flatMap((sentence) => grantsIn(`only ${sentence}`))
    .map((grant) => ({
      ...grant,
      excludes: true,
      ...scopeOf(section.parent ?? section, page),
      src: sourceOf(page, { line, endLine }, NOTATION),
    }));
}

/** That some may do a thing shuts nobody out, unless it says so, names a role of the Spec, or a call of its own. */
function isMeant({ excludes, roles, auth, doing }: SentenceGrant, page: Page): boolean {
  return (
    excludes || auth === 'none' || typeof doing !== 'string' || roles.every((role) => page.roles.has(role))
  );
}

/** The lines of the section, where it is not the whole document. */
function scopeOf(section: Section, page: Page): Pick<GrantDraft, 'within'> {
  if (around(section).every(({ level }) => level < 2)) return {};
  const at = page.sections.indexOf(section);
  const next = page.sections.slice(at + 1).find(({ level }) => level <= section.level);
  return { within: { from: section.line, to: (next?.line ?? page.lines.length + 1) - 1 } };
}
