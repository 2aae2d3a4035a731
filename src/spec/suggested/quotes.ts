import type { Page, Section } from '../document/page.ts';
import { singular, wordsOf } from '../names/identifier.ts';

/** Where a quote stands. */
export interface Quoted {
  readonly page: Page;
  readonly line: number;
  readonly section: Section;
}

/** Characters below which a quote could stand anywhere. */
const SHORTEST = 8;

/** Finds quotes in the pages: word by word, whatever the line breaks between the words. */
export function quoteFinder(pages: readonly Page[]): (quote: string) => Quoted | undefined {
  let joined: readonly Joined[] | undefined;
  return (quote) => {
    const wanted = quote.replace(/\s+/g, ' ').trim();
    if (wanted.length < SHORTEST) return undefined;
    joined ??= pages.map(joinedText);
    for (const { page, text, starts } of joined) {
      const at = text.indexOf(wanted);
      if (at < 0) continue;
      const line = lineAt(starts, at);
      return { page, line, section: sectionAt(page, line) };
    }
    return undefined;
  };
}

/** Whether a quote speaks of a name: one of its words does, or it is in another script than the name. */
export function speaksOf(quote: string, name: string): boolean {
  if (/[^\u0000-\u024f\s]/u.test(quote)) return true;
  const said = new Set(wordsOf(quote.slice(0, 200)).map(singular));
  return wordsOf(name).some((word) => word.length > 1 && said.has(singular(word)));
}

interface Joined {
  readonly page: Page;
  readonly text: string;
  /** Where each line that has text starts, and its number. */
  readonly starts: readonly { readonly offset: number; readonly line: number }[];
}

function joinedText(page: Page): Joined {
  const starts: { offset: number; line: number }[] = [];
  const parts: string[] = [];
  let offset = 0;
  page.lines.forEach((raw, index) => {
    const text = raw.replace(/\s+/g, ' ').trim();
    if (text === '') return;
    starts.push({ offset, line: index + 1 });
    parts.push(text);
    offset += text.length + 1;
  });
  return { page, text: parts.join(' '), starts };
}

function lineAt(starts: Joined['starts'], offset: number): number {
  return starts.findLast((start) => start.offset <= offset)?.line ?? 1;
}

function sectionAt(page: Page, line: number): Section {
  const section = page.sections.findLast((one) => one.line <= line) ?? page.sections[0];
  return (
    section ?? {
      title: '',
      level: 0,
      line: 1,
      parent: undefined,
      role: undefined,
      status: 'required',
      blocks: [],
    }
  );
}
