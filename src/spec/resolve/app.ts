import { plain } from '../document/inline.ts';
import type { Page } from '../document/page.ts';
import { slugOf } from '../names/identifier.ts';
import { present } from '../present.ts';
import type { SpecRequirements } from '../requirements.ts';
import type { Header } from './features.ts';
import { languageOf } from './language.ts';

type App = SpecRequirements['app'];

/** What the service is called and what it is for. */
export function settleApp(pages: readonly Page[], headers: readonly Header[]): App {
  const { name, title, description, language } = Object.assign(
    {},
    ...headers.map(({ reading }) => reading.value).reverse(),
  ) as Header['reading']['value'];
  const shown =
    [title, headedTitle(pages), name, fileTitle(pages[0]?.path ?? ''), 'Service'].find(
      (one) => one !== undefined && one !== '',
    ) ?? '';
  return {
    name: name ?? slugOf(shown),
    slug: slugOf(name ?? shown),
    title: shown,
    ...present({ description: description ?? descriptionOf(pages) }),
    language: language ?? languageOf(pages),
  };
}

/** What titles add to the name of a service. */
const NOISE =
  /データモデル設計書|(?:詳細|基本)?設計(?:仕様)?書|要件定義書|仕様書|(?:产品)?需求(?:规格)?(?:文档|说明书)|(?:详细)?设计文档|接口文档|数据库设计|요구사항 ?(?:명세서|정의서)|기획서|명세서|설계서|데이터베이스|\b(?:(?:product|software|system|functional|technical|business|feature|project|api|app|backend|design|data(?:base)?)\s+)?(?:requirements?(?: document| specification)?|specifications?|spec|prd|srs|design(?: document)?|documentation|overview|readme|data models?|schema|api reference|endpoints?)\b(?:\s*\([^()]*\))?/gi;

/** What is left of a title that names no service. */
const GENERIC =
  /^\W*(?:added|modified|removed|erd|and|the|new|main|feature|untitled|index|todo|introduction|table of contents|functional|non-functional|technical|full|complete|api|app|v?\d[\d.]*)\W*$/i;

const LABELLED =
  /^(?:project|product|application|app|system|service|项目|プロジェクト|프로젝트|proyecto|projeto|projekt|projet|проект|proje)(?: name|名称|名)?\s*[:：]\s*(\S.{1,60})$/i;

/** The name in the first heading that has one, on a line `Project: name`, or in the first sentence. */
function headedTitle(pages: readonly Page[]): string {
  const first = pages.flatMap(({ sections }) => sections).find(({ level }) => level > 0 && level < 3);
  const own = first === undefined ? '' : titleOf(first.title);
  if (own !== '') return own;
  const lines = pages
    .flatMap(({ blocks }) => blocks.slice(0, 30))
    .flatMap((block) =>
      block.kind === 'heading' || block.kind === 'paragraph' ? block.text.split('\n') : [],
    );
  const labelled = lines.map((line) => LABELLED.exec(plain(line))?.[1]).find((name) => name !== undefined);
  return labelled ?? sentenceTitle(descriptionOf(pages) ?? '');
}

function sentenceTitle(sentence: string): string {
  const named =
    /\b(?:for|of) (?:the |an? )?([A-Za-z][\w-]*(?: [A-Za-z][\w-]*){0,3}) (?:app|application|system|service|platform|api|backend|project)\b/i.exec(
      sentence,
    );
  return (
    named?.[1] ??
    /\b([A-Z]\w*(?: [A-Z]\w*){0,3} (?:System|App|Service|Platform|API))\b/.exec(sentence)?.[1] ??
    ''
  );
}

function titleOf(heading: string): string {
  const stripped = plain(heading)
    .replace(/^(?:feature specification|feature|project|product|spec|prd|app|system)\s*[:：]\s*/i, '')
    .replace(/^\W*\d+[.)]\s*/, '')
    .replace(/^(?:user )?story map\s*[:：]\s*/i, '')
    // "Order service – what we want": behind a dash a title goes on as a sentence.
    .replace(/(?<=\p{L}{3}.*)\s[–—-]\s+\p{Ll}.*$/u, '')
    .replace(NOISE, ' ')
    .replace(/^[\s:：\-–—|&]+|[\s:：\-–—|&]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /\p{L}{2}/u.test(stripped) && !GENERIC.test(stripped) ? stripped.slice(0, 80) : '';
}

/** The folder says more than a file that is called as all of them are. */
function fileTitle(path: string): string {
  const parts = path
    .replace(/\.\w+$/, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  const named = parts.filter(
    (part) =>
      !/^(?:spec|specs|prd|srs|readme|design|requirements|data-?model|schema|index|docs|doc|database|api|api-spec|src|app)$/i.test(
        part,
      ),
  );
  return named.at(-1) ?? '';
}

function descriptionOf(pages: readonly Page[]): string | undefined {
  for (const { blocks } of pages)
    for (const block of blocks) {
      const { kind, section } = block;
      if (kind !== 'paragraph' || (section.level > 1 && section.role !== 'overview') || section.level > 6)
        continue;
      const text = plain(block.text.replace(/\n/g, ' '));
      if (text.length > 20 && !ABOUT_DOCUMENT.test(text)) return text.slice(0, 400);
    }
  return undefined;
}

/** What a document says of itself: who wrote it, when, and in which state it is. */
const ABOUT_DOCUMENT = /^(?:\w+\s*[:：]|>|version|status|date|created|feature branch|작성일|作成日)/i;
