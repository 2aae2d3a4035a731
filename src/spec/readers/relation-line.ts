import { plain } from '../document/inline.ts';
import { around, type Block, type Page, sourceOf } from '../document/page.ts';
import { thingIn } from '../document/title.ts';
import { ownRelations } from '../lexicon/relation-words.ts';
import { relationAbroad } from '../lexicon/relations-abroad.ts';
import { keyOf } from '../names/identifier.ts';
import { present } from '../present.ts';
import type { Findings, Reader, RelationDraft } from './draft.ts';
import { itemThing } from './field-list.ts';
import { titleThing } from './field-table.ts';
import { linksIn } from './link-sentence.ts';
import { yieldsThings } from './setting.ts';

const NOTATION = { notation: 'relation-line', rank: 70 } as const;
const SENTENCE = { notation: 'relation-line', rank: 40, confidence: 0.7 } as const;

type Kind = RelationDraft['kind'];

const NAME = String.raw`([\p{L}_][\p{L}\p{N}_]*)`;
/** A name of one word or two; of what is no name, the first word may be one. */
const TWO = String.raw`([\p{L}_][\p{L}\p{N}_]*(?:[ -](?!(?:can|may|must|has|have|is|are)\b)[\p{L}][\p{L}\p{N}_]*)?)`;
const OF = String.raw`(?:\s*[([（][^()[\]（）]{0,40}[)\]）])?`;

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'many-to-many',
    /many[- ]to[- ]many|\b[NM*n]\s*:\s*[MN*m]\b|多対多|多对多|다대다|muchos a muchos|muitos para muitos|многие ко многим/i,
  ],
  [
    'one-to-many',
    /one[- ]to[- ]many|\b1\s*[:\-–]\s*(?:N|M|n|\*|0?\.\.\*|many)|一対多|1対多|一对多|일대다|1\s*:\s*다|uno a muchos|um para muitos|один ко многим/i,
  ],
  [
    'many-to-one',
    /many[- ]to[- ]one|\b(?:N|M|\*|many)\s*[:\-–]\s*1\b|多対一|多对一|다대일|muchos a uno|muitos para um|многие к одному/i,
  ],
  [
    'one-to-one',
    /one[- ]to[- ]one|\b1\s*[:\-–]\s*(?:1|0\.\.1)\b|一対一|一对一|일대일|uno a uno|um para um|один к одному/i,
  ],
];

const STATED = new RegExp(
  String.raw`^(?:an?\s|each\s|every\s|one\s|the\s)?${NAME}${OF}\s*(?:\(?1?\)?\s*)?(many-to-many|one-to-many|many-to-one|one-to-one)\s+(?:relation(?:ship)?\s+)?(?:with\s+|to\s+)?${NAME}(?:\s+(?:through|via)\s+${NAME})?`,
  'iu',
);
const PAIR = new RegExp(
  String.raw`^(?:the\s)?${NAME}${OF}\s*(?:\bto\b|->|→|↔|<->|<→|=>|--+>?|—|–|-|&|and|[:：/]|\||1\s*[:\-–]\s*[NnMm1*]|[NnMm*]\s*:\s*[1NnMm*])\s*${NAME}`,
  'iu',
);
const HAS_MANY = new RegExp(
  String.raw`^(?:an?\s|each\s|every\s|one\s|the\s|single\s)*${TWO}\s+(?:can\s+|may\s+)?(?:has|have|hasmany|has_many|owns?|contains?|includes?|creates?)\s+(?:zero or |one or |0 or |1 or )?(many|multiple|several|more|one)\s+${TWO}`,
  'iu',
);
const BELONGS = new RegExp(
  String.raw`^(?:an?\s|each\s|every\s|one\s|the\s|many\s|multiple\s)*${TWO}\s+(?:can\s+)?(?:must\s+)?(?:belongs?_?\s?to|is owned by|are owned by|is assigned to|references?)\s+(?:exactly\s+)?(?:(?:an?|one|the|single|exactly one|multiple|many|several)\s+)?${TWO}`,
  'iu',
);
/** `Relations: Task many-to-many Label`, `Users to Todos: One-to-Many`, `A user has many todos`. */
export const relationLine: Reader = {
  ...NOTATION,
  reads:
    'a line that relates two things: `A many-to-many B`, `A to B: one-to-many`, `A has many B`, `A belongs to B`',
  read(page) {
    const relations: RelationDraft[] = [];
    for (const block of page.blocks) {
      if (
        (block.kind !== 'paragraph' && block.kind !== 'item') ||
        !yieldsThings(block.section) ||
        block.section.status === 'excluded'
      )
        continue;
      if (block.section.status === 'planned') continue;
      block.text
        .split('\n')
        .forEach((line, index) =>
          relations.push(
            ...line
              .split(SENTENCES)
              .flatMap((sentence) => relationsIn(sentence, block, { page, line: block.line + index })),
          ),
        );
    }
    return { relations } satisfies Findings;
  },
};

function relationsIn(
  line: string,
  block: Block,
  at: { readonly page: Page; readonly line: number },
): RelationDraft[] {
  const shown = joined(plain(line).slice(0, 400));
  const canonical = /^relations?\s*[:：]\s*(.+)$/i.exec(shown)?.[1];
  if (canonical !== undefined) return canonical.split(/[,;]\s*/).flatMap((part) => strict(part, at) ?? []);
  const inSection = block.section.role === 'relations';
  if (!inSection && block.section.role !== 'entities' && block.section.role !== undefined) return [];
  const src = sourceOf(at.page, at, SENTENCE);
  const links = linksIn(plain(line), at.page.things);
  if (links.length > 0) return links.map((link) => ({ ...link, lenient: true, src }));
  return shown.split(/(?<=[\p{L})][.;。])\s+/u).flatMap((sentence) => {
    const own = ownIn(sentence, block);
    const found = own.length > 0 ? own : [loose(sentence, inSection, block)];
    return found.flatMap((one): RelationDraft[] =>
      one === undefined ? [] : [{ ...one, lenient: true, src }],
    );
  });
}

/** `A vet has many visits. A visit has one pet.` states two. */
const SENTENCES = /(?<=[\p{L})][.;。；])\s+(?=\p{Lu})/u;

const ARTICLES = /^(?:An?|The|One|Each|Every|Many|Multiple|Has|Belongs|Relations?|Relationships?)$/;

/** `Order Item` as one word, so that a name of two words is a name. */
function joined(text: string): string {
  return text.replace(/\p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*)+/gu, (run) => {
    const words = run.split(' ');
    const start = words.findIndex((word) => !ARTICLES.test(word));
    return start < 0 ? run : [...words.slice(0, start), words.slice(start).join('')].join(' ');
  });
}

/** A relation in the canonical wording, whose names must be entities. */
function strict(text: string, at: { readonly page: Page; readonly line: number }): RelationDraft | undefined {
  const found = STATED.exec(text.trim());
  if (found === null) return undefined;
  const [, from = '', kind = '', to = '', through] = found;
  const onDelete = /on delete (cascade|restrict|set null)/i
    .exec(text)?.[1]
    ?.toLowerCase() as RelationDraft['onDelete'];
  return {
    from,
    to,
    kind: kind.toLowerCase() as Kind,
    ...(through === undefined ? {} : { through }),
    ...(onDelete === undefined ? {} : { onDelete }),
    src: sourceOf(at.page, at, NOTATION),
  };
}

type Loose = Omit<RelationDraft, 'src'>;

function loose(text: string, inSection: boolean, block: Block): Loose | undefined {
  const stated = STATED.exec(text);
  if (stated !== null) {
    const [, from = '', kind = '', to = '', through] = stated;
    return { from, to, kind: kind.toLowerCase() as Kind, ...(through === undefined ? {} : { through }) };
  }
  const kind = KINDS.find(([, words]) => words.test(text))?.[0];
  const pair = kind === undefined ? null : PAIR.exec(text.replace(/\([^()]*\)/g, ' ').replace(/\s+/g, ' '));
  if (kind !== undefined && pair !== null) return { from: pair[1] ?? '', to: pair[2] ?? '', kind };
  const many = HAS_MANY.exec(text);
  if (many !== null)
    return {
      from: many[1] ?? '',
      to: many[3] ?? '',
      kind: many[2]?.toLowerCase() === 'one' ? 'one-to-one' : 'one-to-many',
    };
  const belongs = inSection || block.kind === 'item' ? BELONGS.exec(text) : null;
  if (belongs === null) return relationAbroad(text);
  const isSeveral = /\bbelongs? ?to (?:many|multiple|several)\b/i.test(text);
  return {
    from: belongs[1] ?? '',
    to: belongs[2] ?? '',
    kind: isSeveral ? 'many-to-many' : 'many-to-one',
  };
}

/** What a line says of the thing that it stands below, or of the one that stands before its colon. */
function ownIn(text: string, block: Block): readonly Loose[] {
  const subject = subjectOf(block);
  return ownRelations(text).flatMap((own) => {
    const { to, via, through } = own;
    const kind = own.kind === 'one-to-many' && through !== undefined ? 'many-to-many' : own.kind;
    const isSubject = via !== undefined && keyOf(via) !== keyOf(to) && block.section.role === 'relations';
    return [
      // `Author: has many books` below "Relations"; what is no thing is passed over.
      ...(isSubject ? [{ from: via, to, kind, ...present({ through }) }] : []),
      ...(subject === undefined ? [] : [{ from: subject, to, kind, ...present({ via, through }) }]),
    ];
  });
}

/** The thing that a line without a subject speaks of: that of the item around it, or of its section. */
export function subjectOf(block: Block): string | undefined {
  const parent = block.kind === 'item' ? block.parent : undefined;
  if (parent !== undefined) return itemThing(parent)?.name ?? subjectOf(parent);
  const title = around(block.section).find(({ role }) => role !== 'relations');
  return titleThing(block.section)?.name ?? (title === undefined ? undefined : thingIn(title.title)?.name);
}
