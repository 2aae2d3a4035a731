import { gitBlobId } from '../tree/index.ts';
import type { Conflict } from './conflict.ts';
import type { Splitter } from './keyed/block.ts';
import { splitterOf } from './keyed/formats.ts';
import { mergeKeyed } from './keyed/merge-keyed.ts';
import { mergeText, type TextMerge, type Texts, wholeClash } from './text-merge.ts';
import type { Version } from './version.ts';

/** One file that people and patterns both changed. */
export interface Contents {
  readonly path: string;
  /** Absent: both added the file. */
  readonly base: Version | undefined;
  readonly ours: Version;
  readonly theirs: Version;
}

/** The merged file, or where it could not be merged. */
export type MergedContents = Version | { readonly conflicts: readonly Conflict[] };

type Parses = (path: string, text: string) => boolean;

const SYMLINK = '120000';

/** Merges one file by its keys, where its format has some, else by lines. */
export function mergeContents(contents: Contents, parses: Parses = () => true): MergedContents {
  const { path, base, ours, theirs } = contents;
  const texts = textsOf(contents);
  if (texts === undefined) return { conflicts: [opaqueConflict(contents)] };
  const split =
    base !== undefined && base.bytes === undefined ? undefined : splitterOf(path, base !== undefined);
  const merged = mergeTexts(texts, { split, parses: (text) => parses(path, text) });
  if (merged.text === undefined) {
    const because =
      base === undefined
        ? 'people and patterns both added this file'
        : 'people and patterns changed the same lines';
    return { conflicts: merged.clashes.map((clash) => ({ path, ...clash, because })) };
  }
  if (!parses(path, merged.text) && parses(path, texts.ours)) {
    const clash = wholeClash(texts.ours, texts.theirs);
    return {
      conflicts: [
        { path, ...clash, because: 'both changes fit line by line, but the result is not valid any more' },
      ],
    };
  }
  const bytes = new TextEncoder().encode(merged.text);
  return {
    id: gitBlobId(bytes),
    bytes,
    mode: base !== undefined && base.mode === ours.mode ? theirs.mode : ours.mode,
  };
}

function mergeTexts(
  texts: Texts,
  { split, parses }: { readonly split: Splitter | undefined; readonly parses: (text: string) => boolean },
): TextMerge {
  if (split === undefined) return mergeText(texts);
  const keyed = mergeKeyed(texts, split);
  // Parts can be cut where they should not be: then the lines may still fit.
  return keyed.text !== undefined && !parses(keyed.text) ? mergeText(texts) : keyed;
}

function textsOf({ base, ours, theirs }: Contents): Texts | undefined {
  if (ours.mode === SYMLINK || theirs.mode === SYMLINK) return undefined;
  const [here, now] = [textOf(ours), textOf(theirs)];
  // A base that is known by its digest alone leaves nothing to compare lines with.
  const before = base === undefined || base.bytes === undefined ? '' : textOf(base);
  if (before === undefined || here === undefined || now === undefined) return undefined;
  return { base: before, ours: here, theirs: now };
}

/** Text, where the bytes are UTF-8 without NUL. */
function textOf({ bytes }: Version): string | undefined {
  if (bytes === undefined || bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function opaqueConflict({ path, ours, theirs }: Contents): Conflict {
  return {
    path,
    line: 1,
    endLine: 1,
    ours: describe(ours),
    theirs: describe(theirs),
    because: 'people and patterns changed a file that is not text',
  };
}

function describe({ mode, id, bytes }: Version): string {
  const size = bytes === undefined ? '' : `, ${bytes.length} bytes`;
  return `${mode === SYMLINK ? 'symbolic link' : 'file'} ${id.slice(0, 12)}${size}`;
}
