/** A line that may stand over indented ones: a few words, and nothing that ends a sentence. */
const TITLE = /^\p{Lu}[\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+){0,3}(?:\s*[(（][^()（）]{1,60}[)）])?\s*[:：]?$/u;
const INDENTED = /^(?:\t|\s{2,})(?![-*+•]\s|\d+[.)]\s|[|>#])(\S.{0,200})$/;
const FENCE = /^\s*(?:```|~~~)/;

/** Titles over indented lines from which a document is written so. */
const ENOUGH = 2;

/**
 * The lines of a text whose lists are set apart by indenting alone, with headings and bullets in their place; other documents as they
 * are. The number of lines stays.
 */
export function withIndentsAsLists(lines: readonly string[]): readonly string[] {
  const groups = groupsOf(lines);
  if (groups.length < ENOUGH) return lines;
  const written = [...lines];
  for (const { title, end } of groups) {
    written[title] = `###### ${(lines[title] ?? '').trim().replace(/\s*[:：]$/, '')}`;
    for (let at = title + 1; at < end; at += 1) written[at] = (lines[at] ?? '').replace(INDENTED, '- $1');
  }
  return written;
}

interface Group {
  /** Index of the line over the others. */
  readonly title: number;
  /** Index behind the last of them. */
  readonly end: number;
}

function groupsOf(lines: readonly string[]): readonly Group[] {
  const groups: Group[] = [];
  let isInFence = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (FENCE.test(line)) isInFence = !isInFence;
    if (isInFence || !TITLE.test(line)) continue;
    let end = at + 1;
    while (INDENTED.test(lines[end] ?? '')) end += 1;
    if (end > at + 1) groups.push({ title: at, end });
    at = Math.max(at, end - 1);
  }
  return groups;
}
