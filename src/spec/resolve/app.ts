import { plain } from '../document/inline.ts';
import type { Page } from '../document/page.ts';
import { slugOf } from '../names/identifier.ts';
import type { SpecRequirements } from '../requirements.ts';
import type { Header } from './features.ts';

type App = SpecRequirements['app'];

const NOISE =
  /\b(?:(?:product|software|system|functional|technical|business|feature|project|api|app|backend|design|data(?:base)?)\s+)?(?:requirements?(?: document| specification)?|specifications?|spec|prd|srs|design(?: document)?|documentation|overview|readme|data models?|schema|api reference|endpoints?)\b(?:\s*\([^()]*\))?/gi;

/** What the service is called and what it is for. */
export function settleApp(pages: readonly Page[], headers: readonly Header[]): App {
  const stated = headers.map(({ reading }) => reading.value);
  const heading =
    pages.flatMap(({ sections }) => sections).find(({ level }) => level === 1) ?? pages[0]?.sections[1];
  const title =
    stated.find((one) => one.title !== undefined)?.title ??
    (heading === undefined ? '' : titleOf(heading.title));
  const name = stated.find((one) => one.name !== undefined)?.name;
  const shown = title === '' ? (name ?? fileTitle(pages[0]?.path ?? 'service')) : title;
  const description =
    stated.find((one) => one.description !== undefined)?.description ?? descriptionOf(pages);
  return {
    name: name ?? slugOf(shown),
    slug: slugOf(name ?? shown),
    title: shown,
    ...(description === undefined ? {} : { description }),
    language: stated.find((one) => one.language !== undefined)?.language ?? languageOf(pages),
  };
}

function titleOf(heading: string): string {
  const text = plain(heading)
    .replace(/^(?:feature specification|feature|project|product|spec|prd|app|system)\s*[:：]\s*/i, '')
    .replace(/^\W*\d+[.)]\s*/, '');
  const stripped = text
    .replace(NOISE, ' ')
    .replace(/^[\s:：\-–—|]+|[\s:：\-–—|]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return (stripped.length > 1 ? stripped : text).slice(0, 80);
}

function fileTitle(path: string): string {
  const parts = path
    .replace(/\.\w+$/, '')
    .split('/')
    .filter((part) => part !== '');
  const last = parts.at(-1) ?? 'service';
  return /^(?:spec|prd|srs|readme|design|requirements|data-model|schema|index)$/i.test(last)
    ? (parts.at(-2) ?? last)
    : last;
}

function descriptionOf(pages: readonly Page[]): string | undefined {
  for (const { blocks } of pages) {
    const paragraph = blocks.find(
      ({ kind, section }) =>
        kind === 'paragraph' && (section.level <= 1 || section.role === 'overview') && section.level < 7,
    );
    if (paragraph?.kind !== 'paragraph') continue;
    const text = plain(paragraph.text.replace(/\n/g, ' '));
    if (
      text.length > 20 &&
      !/^(?:\w+\s*[:：]|>|version|status|date|created|feature branch|작성일|作成日)/i.test(text)
    )
      return text.slice(0, 400);
  }
  return undefined;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3041-\u30ff]/g],
  ['ko', /[\uac00-\ud7a3]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ru', /[\u0400-\u04ff]/g],
];

const WORDS: readonly (readonly [string, RegExp])[] = [
  ['es', /\b(?:el|los|las|una|para|con|debe|usuario|usuarios|que|del)\b/gi],
  ['pt', /\b(?:os|uma|para|com|deve|usu[áa]rio|n[ãa]o|que|dos|s[ãa]o)\b/gi],
  ['de', /\b(?:der|die|das|und|ein|eine|mit|f[üu]r|nicht|muss|wird)\b/gi],
  ['fr', /\b(?:le|les|des|une|pour|avec|doit|est|dans|utilisateur)\b/gi],
  ['tr', /\b(?:ve|bir|i[çc]in|ile|olarak|kullan[ıi]c[ıi]|gerekir|bu)\b/gi],
  ['id', /\b(?:dan|yang|untuk|dengan|pengguna|harus|dapat|adalah)\b/gi],
  ['en', /\b(?:the|and|for|with|must|user|is|are|of|to)\b/gi],
];

/** The language that most of the prose is written in, by its script, else by its small words. */
function languageOf(pages: readonly Page[]): string {
  const prose = pages
    .flatMap(({ blocks }) => blocks)
    .map((block) => ('text' in block ? block.text : ''))
    .join('\n')
    .slice(0, 50_000);
  const letters = prose.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(
    ([, characters]) =>
      (prose.match(characters)?.length ?? 0) > letters * (characters.source.includes('3041') ? 0.05 : 0.15),
  );
  if (script !== undefined) return script[0];
  const counts = WORDS.map(([language, words]) => [language, prose.match(words)?.length ?? 0] as const);
  return counts.reduce((best, one) => (one[1] >= best[1] ? one : best), ['en', 0] as const)[0];
}
