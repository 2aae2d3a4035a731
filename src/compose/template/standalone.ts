/** A template prepared for the parser, and the way back to where its text came from. */
export interface PreparedTemplate {
  readonly text: string;
  /** The offset in the original of an offset in `text`. */
  originalOffset(offset: number): number;
}

/** A line that holds one tag and nothing else. */
const LONE_TAG = /^[ \t]*(\{%(?:[^%]|%(?!\}))*%\})[ \t]*$/;

/** A line that holds one indented output and nothing else. */
const LONE_OUTPUT = /^([ \t]+)\{\{((?:[^}]|\}(?!\}))*)\}\}[ \t]*$/;

/** The filter that gives every line of code the indentation of its output. */
export const INDENT_FILTER = '__indent';

/** GitHub's own brackets, which a workflow template keeps. */
const EXPRESSION = '${{';

/** The name whose value is `${{`; templates cannot write it themselves, because names of theirs never start with two lines. */
export const EXPRESSION_NAME = '__expression';

/**
 * Takes the line around a lone `{% tag %}` away, indentation and line break included (Mustache's rule): what a template
 * repeats or leaves out then has no holes. Code of several lines keeps the indentation of an output that stands alone. In
 * workflows `${{` is kept as text.
 */
export function prepareTemplate(source: string, keepsExpressions: boolean): PreparedTemplate {
  const marks: { readonly from: number; readonly original: number }[] = [];
  let text = '';
  let original = 0;
  for (const line of source.split(/(?<=\n)/)) {
    const tag = LONE_TAG.exec(line.replace(/\r?\n$/, ''))?.[1];
    const start = tag === undefined ? 0 : line.indexOf(tag);
    marks.push({ from: text.length, original: original + start });
    text +=
      tag ?? indented(keepsExpressions ? line.replaceAll(EXPRESSION, `{{ ${EXPRESSION_NAME} }}`) : line);
    original += line.length;
  }
  return {
    text,
    originalOffset(offset) {
      const mark = marks.findLast(({ from }) => from <= offset);
      return mark === undefined ? offset : Math.min(mark.original + offset - mark.from, source.length);
    },
  };
}

function indented(line: string): string {
  const [, indentation, inner] = LONE_OUTPUT.exec(line.replace(/\r?\n$/, '')) ?? [];
  if (indentation === undefined || inner === undefined) return line;
  return `${indentation}{{${inner}| ${INDENT_FILTER}: "${indentation}" }}\n`;
}
