const SECTION = /^(\d{1,2})\.?\s+(\p{Lu}[^.。:：]{1,60})$/u;
const PART = /^\s{0,3}(\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)\.?\s+(\S.*)$/u;
const INDENTED = /^(?:\t|\s{2,})(?![-*+•]\s|\d+[.)]\s|[|>#])(\S.{0,160})$/;

/** Sections and parts from which a text is one that is cut by numbers. */
const ENOUGH = 2;

/**
 * The lines of a text that has no headings and is cut by numbers (`2. Entities`, `2.1 Vehicle`, indented lines below), with headings
 * and bullets in their place; other documents as they are. The number of lines stays.
 */
export function withNumbersAsHeadings(lines: readonly string[]): readonly string[] {
  if (lines.filter((line) => /^#{1,6}\s/.test(line)).length > 1) return lines;
  const sections = lines.filter((line) => SECTION.test(line)).length;
  const parts = lines.filter((line) => PART.test(line)).length;
  if (sections < ENOUGH || parts < ENOUGH || lines.some((line) => /^\s*(?:```|~~~)/.test(line))) return lines;
  let isInPart = false;
  return lines.map((line) => {
    const [, , title] = SECTION.exec(line) ?? [];
    if (title !== undefined) {
      isInPart = false;
      return `## ${title.trim()}`;
    }
    const [, , part] = PART.exec(line) ?? [];
    if (part !== undefined) {
      isInPart = !/[.。]$/.test(part) && part.length <= 60;
      return isInPart ? `### ${part}` : `- ${part}`;
    }
    const inside = isInPart ? INDENTED.exec(line)?.[1] : undefined;
    return inside === undefined ? line : `- ${inside}`;
  });
}
