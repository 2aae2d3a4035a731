import { linesOf, type Texts } from './text-merge.ts';

/** Files whose lines are a set: the order of two added lines cannot clash. */
const LINE_SETS: ReadonlySet<string> = new Set(['.gitignore', '.dockerignore', '.env.example']);

/** `true` where the file at `path` is merged line by line, as a set. */
export function isLineSet(path: string): boolean {
  return LINE_SETS.has(path.slice(path.lastIndexOf('/') + 1));
}

/**
 * Merges files of independent lines: the people's file, less what patterns dropped, plus what patterns added.
 *
 * @returns `undefined` where both sides set one variable to different values (`.env.example`)
 */
export function mergeLineSet({ base, ours, theirs }: Texts): string | undefined {
  const [before, here, now] = [contentOf(base), contentOf(ours), contentOf(theirs)];
  const dropped = new Set([...before].filter((line) => !now.has(line)));
  const added = linesOf(theirs).filter(
    (line) => isContent(line) && !before.has(line.trim()) && !here.has(line.trim()),
  );
  const kept = linesOf(ours).filter((line) => !isContent(line) || !dropped.has(line.trim()));
  const keptKeys = new Set(kept.flatMap(keyOf));
  if (added.flatMap(keyOf).some((key) => keptKeys.has(key))) return undefined;
  if (added.length === 0) return kept.join('');
  const last = kept.at(-1);
  const glue = last === undefined || last.endsWith('\n') ? '' : '\n';
  return `${kept.join('')}${glue}${added.map((line) => `${line.trimEnd()}\n`).join('')}`;
}

function contentOf(text: string): ReadonlySet<string> {
  return new Set(
    linesOf(text)
      .filter(isContent)
      .map((line) => line.trim()),
  );
}

function isContent(line: string): boolean {
  return (
    line.trim() !== '' &&
    !(line.trimStart().startsWith('#') && !/^#\s?[A-Z][A-Z0-9_]*=/.test(line.trimStart()))
  );
}

function keyOf(line: string): readonly string[] {
  const match = /^\s*(?:#\s?)?([A-Z][A-Z0-9_]*)=/.exec(line);
  return match?.[1] === undefined ? [] : [match[1]];
}
