import type { LockedFile } from '../../merge/index.ts';
import type { Plan } from '../../plan/index.ts';
import { clip, code, prose } from './escape.ts';
import { type Detail, folded, stacked, table } from './ladder.ts';
import { file, type Place } from './links.ts';

const MAX_TEXT = 240;
/** Files that a row names; the others are counted. */
const MAX_FILES = 8;

/** Which pattern wrote which files, and why it is there; and which patterns are not. */
export function patternPart(
  plan: Plan,
  files: readonly LockedFile[],
  { detail, place }: { readonly detail: Detail; readonly place?: Place },
): string {
  const rows = plan.selected.map(({ pattern, why }) => [
    `${code(pattern.id)} ${code(pattern.version)}`,
    fileList(
      files.filter((owned) => owned.pattern === pattern.id).map(({ path }) => path),
      place,
    ),
    prose(clip(why, MAX_TEXT)),
  ]);
  const rejected = plan.rejected.map(({ id, why }) => [code(id), prose(clip(why, MAX_TEXT))]);
  const chosen = table(['pattern', 'files', 'why'], rows, detail);
  const left = table(['pattern', 'why not'], rejected, detail);
  return stacked([
    '#### What was composed',
    `${plan.selected.length} patterns wrote ${files.length} files.`,
    chosen === undefined
      ? undefined
      : folded('Patterns, their files, and the line that asked for them', chosen),
    left === undefined ? undefined : folded(`Patterns that are not in (${plan.rejected.length})`, left),
  ]);
}

function fileList(paths: readonly string[], place: Place | undefined): string {
  if (paths.length === 0) return 'parts of shared files';
  const named = paths.slice(0, MAX_FILES).map((path) => file(path, place));
  const more = paths.length - named.length;
  return `${named.join('<br>')}${more > 0 ? `<br>… and ${more} more` : ''}`;
}
