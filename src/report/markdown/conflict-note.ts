import type { Conflict } from '../../merge/index.ts';
import { sha256 } from '../../tree/index.ts';
import { clip, code, codeBlock, prose } from './escape.ts';
import { folded, stacked } from './ladder.ts';

/** What is said beside the lines of a conflict. */
export interface ConflictNote {
  /** The same as long as people's side is the same: a note is written once, and brought up to date. */
  readonly key: string;
  /** In the repository. */
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  /** Opens with the marker that {@link keyOfNote} reads. */
  readonly body: string;
}

const KEY_DIGITS = 16;
/** A longer suggestion hides what it is about. */
const MAX_SUGGESTED_LINES = 60;
const MAX_SIDE = 4000;
const MARKER = /^<!-- patternbank:conflict ([0-9a-f]{16}) -->/;

/**
 * One note a conflict, with what was generated as a suggestion that one click takes.
 *
 * @param folder - of the service in the repository; `.` for the top
 */
export function conflictNotes(conflicts: readonly Conflict[], folder: string): readonly ConflictNote[] {
  const seen = new Map<string, number>();
  return conflicts.map((conflict) => {
    const { line, endLine } = conflict;
    const path = folder === '.' ? conflict.path : `${folder}/${conflict.path}`;
    const place = `${path}\n${conflict.ours}`;
    const before = seen.get(place) ?? 0;
    seen.set(place, before + 1);
    const key = sha256(`${place}\n${before}`).slice(0, KEY_DIGITS);
    return {
      key,
      path,
      line,
      endLine,
      body: stacked([`<!-- patternbank:conflict ${key} -->`, textOf(conflict)]),
    };
  });
}

/** The key of a note of ours; `undefined` for every other text. */
export function keyOfNote(text: string): string | undefined {
  return MARKER.exec(text)?.[1];
}

function textOf(conflict: Conflict): string {
  return stacked([
    `**Conflict:** ${prose(conflict.because)}. Your side is in the file.`,
    canBeSuggested(conflict) ? suggestion(conflict) : bothSides(conflict),
    `To keep your side as it is, remove the entry of ${code(conflict.path)} under ${code('conflicts')} in ${code('patternbank.lock')}.`,
  ]);
}

/** A suggestion replaces whole lines: where people have none, there is nothing to replace. */
function canBeSuggested({ ours, theirs, line, endLine }: Conflict): boolean {
  const lines = theirs.split('\n').length;
  return (
    ours !== '' &&
    endLine - line < MAX_SUGGESTED_LINES &&
    lines <= MAX_SUGGESTED_LINES &&
    theirs.length <= MAX_SIDE
  );
}

function suggestion({ theirs }: Conflict): string {
  return stacked(['To take what was generated, apply this:', codeBlock(theirs, 'suggestion')]);
}

function bothSides({ theirs }: Conflict): string {
  return folded('What was generated', codeBlock(clip(theirs, MAX_SIDE), ''));
}
