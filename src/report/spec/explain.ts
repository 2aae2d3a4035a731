import { type Paint, plain, printable } from '../../diagnostics/index.ts';
import type { SpecDocument, SpecRequirements } from '../../spec/index.ts';
import { notesOf } from './notes.ts';

/** Columns that a source line may take before what was read from it. */
const SOURCE_WIDTH = 72;

/**
 * The documents of a spec with what was read beside each line.
 *
 * @returns lines without a final line break; a line from which nothing was read has nothing beside it
 */
export function specExplanation(
  spec: SpecRequirements,
  documents: readonly SpecDocument[],
  paint: Paint = plain,
): string {
  const notes = new Map<string, string[]>();
  for (const { file, line, text } of notesOf(spec)) {
    const place = `${file}:${line}`;
    const said = notes.get(place) ?? [];
    if (!said.includes(text)) notes.set(place, [...said, text]);
  }
  return [...documents.flatMap((document) => explained(document, notes, paint)), ...unread(spec, paint)].join(
    '\n',
  );
}

function explained(
  { path, bytes }: SpecDocument,
  notes: ReadonlyMap<string, readonly string[]>,
  paint: Paint,
): readonly string[] {
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/);
  const digits = String(lines.length).length;
  const rows = lines.flatMap((source, index) => {
    const found = notes.get(`${path}:${index + 1}`) ?? [];
    const number = String(index + 1).padStart(digits);
    const shown = clipped(printable(source.replaceAll('\t', '  ')));
    if (found.length === 0) return [`${paint.dim(number)}  ${paint.dim(shown)}`.trimEnd()];
    return found.map((text, position) => {
      const left =
        position === 0
          ? `${paint.dim(number)}  ${shown.padEnd(SOURCE_WIDTH)}`
          : ' '.repeat(digits + 2 + SOURCE_WIDTH);
      return `${left}  ${paint.info('→')} ${printable(text)}`;
    });
  });
  return [paint.bold(printable(path)), ...rows, ''];
}

function unread({ coverage }: SpecRequirements, paint: Paint): readonly string[] {
  const { linesUsed, linesTotal, unparsedSections } = coverage;
  const sections = unparsedSections.map(({ title, line }) => `  line ${line}: ${printable(title)}`);
  return [
    `${linesUsed} of ${linesTotal} lines were read as something`,
    ...(sections.length === 0 ? [] : [paint.warning('sections of which nothing was read'), ...sections]),
  ];
}

function clipped(text: string): string {
  return text.length <= SOURCE_WIDTH ? text : `${text.slice(0, SOURCE_WIDTH - 1)}…`;
}
