import type { PythonFormatter, PythonSyntaxError } from './python-formatter.ts';

/** What the pyproject of a generated service says, so that `ruff format` there changes nothing. */
const SETTINGS = {
  'line-length': 100,
  'target-version': 'py311',
  lint: { select: ['I'], isort: { 'known-first-party': ['src', 'tests', 'scripts'] } },
};

interface Location {
  readonly row: number;
  readonly column: number;
}

interface Edit {
  readonly content: string | null;
  readonly location: Location;
  readonly end_location: Location;
}

interface Finding {
  readonly code: string | null;
  readonly message: string;
  readonly start_location: Location;
  readonly fix: { readonly edits: readonly Edit[] } | null;
}

interface Workspace {
  format(source: string): string;
  check(source: string): readonly Finding[];
}

interface RuffModule {
  readonly default: {
    readonly Workspace: new (settings: unknown, encoding: number) => Workspace;
    readonly PositionEncoding: { readonly Utf16: number };
  };
}

/**
 * Loads ruff. The file is found at run time, beside the bundle, never inside it: ten megabytes that most commands do not need.
 *
 * @param assets - the folder `assets/` that ships with us, as a `file:` URL that ends in a slash
 * @throws Error - the folder does not hold `ruff/ruff_wasm.cjs`: the installation is incomplete
 */
export async function openRuff(assets: URL): Promise<PythonFormatter> {
  const glue = new URL('ruff/ruff_wasm.cjs', assets).href;
  const { default: ruff } = (await import(/* webpackIgnore: true */ glue)) as RuffModule;
  const workspace = new ruff.Workspace(SETTINGS, ruff.PositionEncoding.Utf16);
  let opened: Workspace | undefined;
  const parser = (): Workspace => {
    opened ??= new ruff.Workspace({ ...SETTINGS, lint: { select: [] } }, ruff.PositionEncoding.Utf16);
    return opened;
  };
  return {
    format(source) {
      try {
        return { text: workspace.format(withSortedImports(source, workspace)) };
      } catch (unformatted) {
        const error = firstSyntaxError(parser().check(source));
        if (error === undefined) throw unformatted;
        return { error };
      }
    },
    syntaxError: (source) => firstSyntaxError(parser().check(source)),
  };
}

function firstSyntaxError(findings: readonly Finding[]): PythonSyntaxError | undefined {
  const found = findings.find(({ code }) => code === null || code === 'invalid-syntax');
  if (found === undefined) return undefined;
  return { line: found.start_location.row, column: found.start_location.column, message: found.message };
}

/** An import within something else: below a condition, in a function. */
const INDENTED_IMPORT = /^[ \t]+(?:from\s+\S+\s+import|import)\s/m;

/**
 * A module cut before what follows its last import. Only the head is looked through for imports to sort: to look through the rest
 * takes four times as long as to format it. A module with imports further in stays whole, and one that goes on with a comment:
 * how many lines stay empty before it depends on what the comment is about.
 */
function importHead(source: string): { readonly head: string; readonly rest: string } {
  const last = Math.max(source.lastIndexOf('\nfrom '), source.lastIndexOf('\nimport '));
  const end = last === -1 ? 0 : statementEnd(source, last + 1);
  const blank = /^\s*/.exec(source.slice(end))?.[0].length ?? 0;
  const rest = source.slice(end + blank);
  return INDENTED_IMPORT.test(source) || /^(?:from |import |#)/.test(rest)
    ? { head: source, rest: '' }
    : { head: source.slice(0, end + blank), rest };
}

/** A statement as short as can be with as many empty lines before it as the one that it stands for. */
function standIn(rest: string): string {
  if (rest === '') return '';
  return /^(?:class|def|async def)\b|^@/.test(rest) ? 'def _(): ...\n' : '_ = 1\n';
}

/** Where the import that opens at `from` ends: behind its line, or behind the line that closes its parenthesis. */
function statementEnd(source: string, from: number): number {
  const line = endOfLine(source, from);
  if (!source.slice(from, line).includes('(')) return line;
  const closed = source.indexOf(')', from);
  return closed === -1 ? source.length : endOfLine(source, closed);
}

function endOfLine(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end === -1 ? source.length : end + 1;
}

/** The source with its imports sorted. */
function withSortedImports(source: string, workspace: Workspace): string {
  const { head, rest } = importHead(source);
  const next = standIn(rest);
  const findings = workspace.check(head + next);
  // Cut within a text that reads like an import.
  const torn = rest !== '' && firstSyntaxError(findings) !== undefined;
  if (torn) return withFixes(source, workspace.check(source));
  const sorted = withFixes(head + next, findings);
  return sorted.slice(0, sorted.length - next.length) + rest;
}

/** The source with the fixes; edits are applied from the end, so that places before them stay where they are. */
function withFixes(source: string, findings: readonly Finding[]): string {
  const lines = source.split(/(?<=\n)/);
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  const offset = ({ row, column }: Location): number =>
    Math.min((starts[row - 1] ?? source.length) + column - 1, source.length);
  const edits = findings
    .flatMap(({ fix }) => fix?.edits ?? [])
    .map(({ content, location, end_location }) => ({
      content: content ?? '',
      from: offset(location),
      to: offset(end_location),
    }))
    .sort((a, b) => b.from - a.from);
  return edits.reduce(
    (text, { content, from, to }) => text.slice(0, from) + content + text.slice(to),
    source,
  );
}
