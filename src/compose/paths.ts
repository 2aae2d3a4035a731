import type { Diagnostic } from '../diagnostics/index.ts';
import { isContained } from '../tree/index.ts';
import { type PlannedFile, templatePath } from './file-list.ts';
import { manifestSpan } from './manifest-span.ts';
import { pathOutside, twoOwners } from './problems.ts';

/** A planned file with the path that its path template gave. */
export interface PlacedFile extends PlannedFile {
  readonly path: string;
}

/** Paths that leave the service, and paths that two files claim: letter case does not tell two files apart everywhere. */
export function pathProblems(files: readonly PlacedFile[]): readonly Diagnostic[] {
  const owners = new Map<string, PlacedFile>();
  return files.flatMap((placed) => {
    if (!isSafe(placed.path)) return [pathOutside.at({ path: placed.path }, { span: manifestSpan(placed) })];
    const key = placed.path.normalize('NFC').toLowerCase();
    const owner = owners.get(key);
    if (owner === undefined) {
      owners.set(key, placed);
      return [];
    }
    const place = {
      span: manifestSpan(placed),
      related: [
        {
          span: manifestSpan(owner),
          label: `claimed here first, from ${templatePath(owner.pattern, owner.file)}`,
        },
      ],
    };
    return [twoOwners.at({ path: placed.path, first: owner.pattern.id, second: placed.pattern.id }, place)];
  });
}

/** A segment that some file system takes for another, or for a device or stream. */

const UNSAFE_SEGMENT = /[\u0000-\u001f<>:"|?*]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|^\.git$/i;

function isSafe(path: string): boolean {
  return isContained(path) && path.split('/').every((segment) => !UNSAFE_SEGMENT.test(segment));
}
