import type { Recurrence, RecurrentEdit } from '../../outcome/index.ts';
import type { Pattern } from '../../pattern/index.ts';
import { sha256 } from '../../tree/index.ts';
import { codeBlock } from '../markdown/escape.ts';

/** An issue that proposes a change of a pattern. */
export interface Proposal {
  readonly pattern: string;
  readonly title: string;
  readonly body: string;
  /** In the body of every issue about this pattern. */
  readonly mark: string;
  /** In the body of the issue about these lines: once people closed it, they are not asked again. */
  readonly lines: string;
}

/** GitHub takes 65 536 characters; what comes after these says no more. */
const BODY_MAX = 50_000;

/** What people of several services made of a pattern, as a change of `patterns/`. */
export function proposalOf(recurrence: Recurrence, patterns: readonly Pattern[]): Proposal {
  const { pattern: id, services, lines, edits } = recurrence;
  const pattern = patterns.find((each) => each.id === id);
  const mark = `<!-- patternbank:proposal ${id} -->`;
  const of = `<!-- patternbank:lines ${sha256(lines.join(' ')).slice(0, 16)} -->`;
  const counted = `People of ${services} services changed the same lines of \`${id}\` (${lines.length} ${lines.length === 1 ? 'line' : 'lines'}).`;
  const parts = [mark, of, counted, ...diffs(edits, pattern), NEXT];
  return {
    pattern: id,
    title: `Pattern ${id}: ${services} services changed the same lines`,
    body: parts.join('\n\n'),
    mark,
    lines: of,
  };
}

const NEXT =
  'If the change is right for every service, make it in the pattern and raise its version; if not, close this issue: it is not opened again for these lines.';

function diffs(edits: readonly RecurrentEdit[], pattern: Pattern | undefined): readonly string[] {
  if (edits.length === 0)
    return [
      'No text is shared (`share-outcomes: counts`): the services themselves show what was made of them.',
    ];
  const parts: string[] = [];
  let size = 0;
  for (const edit of edits) {
    const part = diff(edit, pattern);
    size += part.length;
    if (size > BODY_MAX) break;
    parts.push(part);
  }
  return parts;
}

function diff({ path, before, after, services }: RecurrentEdit, pattern: Pattern | undefined): string {
  const place = placeOf({ path, before }, pattern);
  const lines = [
    `--- ${place}`,
    `+++ ${place}`,
    '@@ @@',
    ...before.map((line) => `-${line}`),
    ...after.map((line) => `+${line}`),
  ];
  return `${services} of them:\n\n${codeBlock(lines.join('\n'), 'diff')}`;
}

/** The template that has these lines to the letter; else the file of the service: a template may make them of other words. */
function placeOf(
  { path, before }: Pick<RecurrentEdit, 'path' | 'before'>,
  pattern: Pattern | undefined,
): string {
  const text = before.join('\n');
  const file = pattern?.files.find(({ template }) => template.includes(text));
  return pattern === undefined || file === undefined
    ? path
    : `patterns/${pattern.category}/${pattern.id}/files/${file.source}`;
}
