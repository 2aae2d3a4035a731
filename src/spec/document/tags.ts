const OPEN = /^(\s*)<([a-z][\w-]*)(?:\s[^<>]*)?>\s*$/i;
const CLOSE = /^\s*<\/[a-z][\w-]*>\s*$/i;
/** Tags of HTML, which mark no section of a spec. */
const HTML =
  /^(?:div|p|span|br|hr|details|summary|table|thead|tbody|tr|td|th|ul|ol|li|center|h[1-6]|img|a|pre|code|picture|sub|sup|kbd|b|i|u|em|strong|html|head|body|script|style|svg)$/i;

/** Open tags from which a document is one of tags. */
const ENOUGH = 4;

/**
 * The lines of a document whose sections are tags (`<database_schema>`), with a heading for each tag that opens and nothing for
 * one that closes; other documents as they are. The number of lines stays.
 */
export function withTagsAsHeadings(lines: readonly string[]): readonly string[] {
  const opens = lines.filter((line) => !HTML.test(OPEN.exec(line)?.[2] ?? 'p')).length;
  if (opens < ENOUGH || lines.filter((line) => /^#{1,6}\s/.test(line)).length > 1) return lines;
  const indents: number[] = [];
  return lines.map((line) => {
    const [, indent = '', tag = 'p'] = OPEN.exec(line) ?? [];
    if (!HTML.test(tag)) {
      indents.push(indent.length);
      return `${'#'.repeat(Math.min(6, indents.length))} ${tag.replace(/[_-]+/g, ' ')}`;
    }
    if (CLOSE.test(line)) {
      indents.pop();
      return '';
    }
    const inside = (indents.at(-1) ?? 0) + 2;
    const own = line.length - line.trimStart().length;
    return indents.length === 0 ? line : line.slice(Math.min(own, inside));
  });
}
