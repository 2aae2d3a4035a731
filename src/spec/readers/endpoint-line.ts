import { plain } from '../document/inline.ts';
import type { Block, Page, Section } from '../document/page.ts';
import { accessIn, accessNote } from '../lexicon/access.ts';
import { onlyIn } from '../lexicon/only.ts';
import { accessBelow, accessOfLines, callersAbove } from './access-beside.ts';
import type { EndpointDraft, Findings, Reader } from './draft.ts';
import { endpointDraft } from './endpoint.ts';
import { queriesIn, statusesIn } from './endpoint-said.ts';
import { endpointsIn, type Written } from './endpoint-text.ts';
import { type ListedAccess, listedAccess } from './listed-access.ts';
import { yieldsEndpoints } from './setting.ts';

const LINE = { notation: 'endpoint-line', rank: 75 } as const;
const MENTION = { notation: 'endpoint-mention', rank: 30, confidence: 0.6 } as const;

/** `- POST /tasks: create a task`, `` `GET /tasks` `` alone on a line, and endpoints inside sentences. */
export const endpointLine: Reader = {
  ...LINE,
  reads: 'bullets and lines that start with a method and a path, and endpoints mentioned inside sentences',
  read(page) {
    const endpoints: EndpointDraft[] = [];
    const listed = accessOfLists(page);
    page.blocks.forEach((block, index) => {
      if ((block.kind !== 'item' && block.kind !== 'paragraph') || !yieldsEndpoints(block.section)) return;
      block.text.split('\n').forEach((text, offset) => {
        const line = block.line + offset;
        for (const portion of portionsOf(text))
          endpoints.push(draftOf({ ...portion, text, block, page, index, line, listed }));
      });
    });
    return { endpoints } satisfies Findings;
  },
};

/**
 * The endpoints of a line, each with the line as far as it speaks of it: `GET /vans` list, `POST /vans` create, `DELETE /vans/{id}`
 * (admin) are three. What stands behind several is said of all of them, but for what is in brackets.
 */
function portionsOf(text: string): readonly Portion[] {
  const all = endpointsIn(text);
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined) return [];
  const nextOf = ({ end }: Written): number => all.find(({ start }) => start >= end)?.start ?? text.length;
  const isJoined = (one: Written): boolean => JOINED.test(text.slice(one.end, nextOf(one)));
  const isBare = all.every((one) => one.end === last.end || isJoined(one));
  const isShared = isBare || !/^[\s`*]*[([（]/.test(text.slice(last.end));
  const isList = plain(text.slice(0, first.start)).length <= 10;
  return all.map((written) => ({
    written,
    from: isList ? (all.findLast(({ end }) => end <= written.start)?.end ?? 0) : 0,
    to: isShared && isJoined(written) ? text.length : nextOf(written),
  }));
}

interface Portion {
  readonly written: Written;
  /** Where in the line it begins and ends. */
  readonly from: number;
  readonly to: number;
}

const JOINED = /^[\s`*,;&/+|·]*(?:(?:and|or|und|y|e|et)[\s`*]*)?$/i;

type Lists = ReadonlyMap<Section, ListedAccess>;

/** How the lines of each section that has several endpoints say who may call. */
function accessOfLists(page: Page): Lists {
  const behind = new Map<Section, string[]>();
  for (const block of page.blocks) {
    if (block.kind !== 'item' && block.kind !== 'paragraph') continue;
    for (const text of block.text.split('\n')) {
      const [written] = endpointsIn(text);
      if (written === undefined || plain(text.slice(0, written.start)).length > 10) continue;
      behind.set(block.section, [...(behind.get(block.section) ?? []), text.slice(written.end)]);
    }
  }
  return new Map([...behind].map(([section, lines]) => [section, listedAccess(lines, page.roles)]));
}

/** Of a sentence that mentions an endpoint, the note in brackets or the adjective right behind it. */
function besideMention(behind: string): string {
  return (
    /^\s*[(（]([^()（）]{2,80})[)）]/.exec(behind)?.[1] ??
    /^\s*(?:p[úu]blic[oa]?|protegid[oa][^.,;]{0,40})\b/i.exec(behind)?.[0] ??
    ''
  );
}

interface Given extends Portion {
  readonly text: string;
  readonly block: Block;
  readonly page: Page;
  readonly index: number;
  readonly line: number;
  readonly listed: Lists;
}

function draftOf({ written, from, to, text: whole, block, page, index, line, listed }: Given): EndpointDraft {
  const text = whole.slice(0, to);
  const before = plain(text.slice(from, written.start));
  const behind = plain(text.slice(written.end)).replace(/^[\s`*:：\-–—>→|]+/, '');
  const isLabel = /^\*\*[^*]{1,30}\*\*[\s:：–—-]*`?$/.test(text.slice(from, written.start).trim());
  const starts =
    isLabel ||
    (before.length <= 30 && !/[.。]|\b(?:when|if|to|only|not|the|via|call|calls|request)\b/i.test(before));
  const summary = starts
    ? [behind, before.replace(/[\s:：\-–—[\]xX]+$/, '')].find((one) => one !== '')
    : undefined;
  const only = starts ? onlyIn(behind, page.roles) : undefined;
  const own = only === undefined ? accessIn(starts ? behind : besideMention(behind)) : undefined;
  const noted =
    starts && own === undefined
      ? (accessNote(behind, page.roles) ?? listed.get(block.section)?.(text.slice(written.end)))
      : undefined;
  const access =
    only ??
    (own === undefined
      ? starts
        ? (noted ??
          accessOfLines(linesUnder(block, line), page.roles) ??
          accessBelow(page.blocks, index + 1, {
            roles: page.roles,
            inside: block.kind === 'item' ? block.depth : 0,
          }) ??
          callersAbove(page.blocks, index, page.roles))
        : callersAbove(page.blocks, index, page.roles)
      : { auth: own, roles: [] });
  const rest = text.slice(written.end);
  const said = starts ? { statuses: statusesIn(plain(rest)), queries: queriesIn(rest) } : undefined;
  return endpointDraft({ written, block, page, as: starts ? LINE : MENTION, line, summary, access, said });
}

/** The lines of a paragraph or item under one of its endpoints, to the next. */
function linesUnder(block: Block, line: number): readonly string[] {
  if (block.kind !== 'item' && block.kind !== 'paragraph') return [];
  const under = block.text.split('\n').slice(line - block.line + 1);
  const next = under.findIndex((text) => endpointsIn(text).length > 0);
  return next < 0 ? under : under.slice(0, next);
}
