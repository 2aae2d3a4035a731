/** A file that only gets lines at its end. */
export interface GrownFile {
  readonly path: string;
  /** Nothing where the file is new. */
  readonly before: string | undefined;
  readonly after: string;
}

const CONTEXT = 3;
const NO_NEWLINE = '\\ No newline at end of file';

/** The unified diff of a file that grows, as `git apply` reads it. */
export function additionDiff({ path, before, after }: GrownFile): string {
  const head = [`diff --git ${quoted(`a/${path}`)} ${quoted(`b/${path}`)}`];
  const added = rowsOf(after);
  if (before === undefined) {
    head.push('new file mode 100644', '--- /dev/null', `+++ ${quoted(`b/${path}`)}`);
    head.push(`@@ -0,0 +1,${added.length} @@`);
    return `${[...head, ...added.map((row) => `+${row}`)].join('\n')}\n`;
  }
  head.push(`--- ${quoted(`a/${path}`)}`, `+++ ${quoted(`b/${path}`)}`);
  const old = rowsOf(before);
  const open = before !== '' && !before.endsWith('\n');
  const kept = open ? old.slice(0, -1) : old;
  const start = Math.max(0, kept.length - CONTEXT);
  const body = [
    ...kept.slice(start).map((row) => ` ${row}`),
    ...(open ? [`-${old.at(-1) ?? ''}`, NO_NEWLINE] : []),
    ...added.slice(kept.length).map((row) => `+${row}`),
  ];
  const first = (count: number): number => (count === 0 ? start : start + 1);
  const [removed, present] = [old.length - start, added.length - start];
  return `${[...head, `@@ -${first(removed)},${removed} +${first(present)},${present} @@`, ...body].join('\n')}\n`;
}

function rowsOf(text: string): readonly string[] {
  if (text === '') return [];
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}

function quoted(path: string): string {
  return /[\s"\\]/.test(path) ? JSON.stringify(path) : path;
}
