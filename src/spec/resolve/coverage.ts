import type { Page } from '../document/page.ts';
import type { Source, SpecRequirements } from '../requirements.ts';

/** What of a spec says where it was read. */
export type Placed = Pick<
  SpecRequirements,
  'entities' | 'relations' | 'endpoints' | 'requirements' | 'features' | 'auth'
>;

/** How many lines were read as something, and the sections of which nothing was. */
export function coverageOf(spec: Placed, pages: readonly Page[]): SpecRequirements['coverage'] {
  const used = usedLines(spec);
  const of = (page: Page): ReadonlySet<number> => used.get(page.path) ?? new Set();
  return {
    linesUsed: pages.reduce(
      (sum, page) =>
        sum + page.lines.filter((line, index) => line.trim() !== '' && of(page).has(index + 1)).length,
      0,
    ),
    linesTotal: pages.reduce((sum, page) => sum + page.lines.filter((line) => line.trim() !== '').length, 0),
    unparsedSections: pages.flatMap((page) => unread(page, of(page))).slice(0, 200),
  };
}

/** The lines of each document that an item was read from. */
function usedLines(spec: Placed): ReadonlyMap<string, ReadonlySet<number>> {
  const used = new Map<string, Set<number>>();
  for (const { file, line, endLine } of sourcesOf(spec)) {
    const lines = used.get(file) ?? new Set<number>();
    for (let at = line; at <= Math.min(endLine, line + 5000); at += 1) lines.add(at);
    used.set(file, lines);
  }
  return used;
}

function sourcesOf(spec: Placed): Source[] {
  const whole = ({ file, line, notation, rank, confidence }: Source): Source => ({
    file,
    line,
    endLine: line,
    notation,
    rank,
    confidence,
  });
  return [
    ...spec.entities.flatMap(({ src, fields }) => [
      ...src.map(whole),
      ...fields.flatMap((field) => field.src),
    ]),
    ...spec.relations.flatMap(({ src }) => src),
    ...spec.endpoints.filter(({ derived }) => !derived).flatMap(({ src }) => src),
    ...spec.requirements.flatMap(({ src }) => src),
    ...spec.features.flatMap(({ evidence }) => evidence),
    ...spec.auth.src,
  ];
}

function unread(page: Page, used: ReadonlySet<number>): { title: string; line: number }[] {
  return page.sections.flatMap(({ title, line, blocks, level }) => {
    const content = blocks.filter(({ kind }) => kind !== 'heading');
    if (level === 0 || content.length === 0) return [];
    const isRead = content.some((block) => {
      for (let at = block.line; at <= Math.min(block.endLine, block.line + 3000); at += 1)
        if (used.has(at)) return true;
      return false;
    });
    return isRead || used.has(line) ? [] : [{ title, line }];
  });
}
