import { remembered } from '../remembered.ts';

/** Characters that a mark has. An underscore inside a word is none. */
const MARKED = /[[\]<`*\\~]|(?:^|\W)_|_(?:[\W_]|$)/;
const SPACED = /\s\s|[^\S ]|^\s|\s$/;

/** A line of Markdown without its marks: what a reader sees. */
export const plain = remembered(unmarked);

function unmarked(markdown: string): string {
  // Most lines have no mark at all.
  if (!MARKED.test(markdown)) return SPACED.test(markdown) ? markdown.replace(/\s+/g, ' ').trim() : markdown;
  return markdown
    .replace(/!\[([^\][]{0,300})\]\([^()]{0,600}\)/g, '$1')
    .replace(/\[([^\][]{1,300})\](?:\([^()]{0,600}\)|\[[^\][]{0,100}\])/g, '$1')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?[a-z][a-z0-9]{0,20}(?:\s[^<>]{0,300})?\/?>/g, '')
    .replace(/`+/g, '')
    .replace(/\*\*|__(?=\S)|(?<=\S)__/g, '')
    .replace(/(^|[\s(])[*_](?=\S)|(?<=\S)[*_](?=[\s).,:;]|$)/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1')
    .replace(/~~/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The texts in backticks of a line, in their order. */
export function codeSpans(markdown: string): string[] {
  return [...markdown.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text.trim());
}

/** What a block starts with when that is set apart: bold or in backticks. */
export interface Lead {
  readonly label: string;
  readonly mark: 'bold' | 'code';
  /** Behind the label and its colon or dash. */
  readonly rest: string;
  /** What parted the two. */
  readonly separator: string;
}

const LEAD = /^(?:\[[ xX]\]\s*)?(?:(\*\*|__)([^*\n]{1,120}?)(:?)\1|`([^`\n]{1,80})`)\s*/;
const SEPARATOR = /^(:|：|—|–|…+|\.{3}|-{1,2}(?=\s)|=>|→)\s*/;

/** The label that a block starts with, or `undefined`. */
export function leadOf(markdown: string): Lead | undefined {
  const found = LEAD.exec(markdown);
  if (found === null) return undefined;
  const [whole, , bold, colon = '', code] = found;
  const after = markdown.slice(whole.length);
  const separator = SEPARATOR.exec(after);
  const label = (bold ?? code ?? '').replace(/`/g, '').trim();
  return {
    label: label.replace(/[:：]$/, '').trim(),
    mark: bold === undefined ? 'code' : 'bold',
    rest: after.slice(separator?.[0].length ?? 0).trim(),
    separator: separator?.[1] ?? (colon !== '' || /[:：]$/.test(label) ? ':' : ''),
  };
}

/** Parts of a text at commas and the like that stand outside of brackets and quotes. */
export function parts(text: string, separators = /[,;、，；]/): string[] {
  const all: string[] = [];
  let depth = 0;
  let quote = '';
  let part = '';
  for (const character of text) {
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === '`') quote = character;
    else if ('([{（'.includes(character)) depth += 1;
    else if (')]}）'.includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && quote === '' && separators.test(character)) {
      all.push(part.trim());
      part = '';
    } else part += character;
  }
  all.push(part.trim());
  return all.filter((one) => one !== '');
}
