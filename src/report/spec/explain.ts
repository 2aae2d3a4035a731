import { type Paint, plain, printable } from '../../diagnostics/index.ts';
import { type Source, type SpecRequirements, typeText } from '../../spec/index.ts';

/** The lines of a document; `undefined` where it is not at hand. */
export type LinesOf = (file: string) => readonly string[] | undefined;

/**
 * The source of a spec with what was read beside each line, and what was left unread.
 *
 * @returns lines without a final line break
 */
export function specExplanation(spec: SpecRequirements, linesOf: LinesOf, paint: Paint = plain): string {
  const notes = notesOf(spec);
  const files = spec.files.flatMap(({ path }) =>
    fileLines(path, { lines: linesOf(path) ?? [], notes, paint }),
  );
  return [summary(spec, paint), ...files, '', ...unread(spec, paint)].join('\n');
}

function summary(
  { entities, endpoints, requirements, features, coverage }: SpecRequirements,
  paint: Paint,
): string {
  const listed = endpoints.filter(({ derived }) => !derived).length;
  const counts = [
    `${entities.length} entities`,
    `${listed} endpoints listed and ${endpoints.length - listed} derived`,
    `${requirements.length} requirements`,
    `${features.length} features`,
  ];
  return `${paint.bold('read')}  ${counts.join(', ')}; ${coverage.linesUsed} of ${coverage.linesTotal} lines used`;
}

interface FileView {
  readonly lines: readonly string[];
  readonly notes: ReadonlyMap<string, readonly string[]>;
  readonly paint: Paint;
}

function fileLines(path: string, { lines, notes, paint }: FileView): string[] {
  const width = String(lines.length).length;
  const shown = lines.flatMap((line, index) => {
    const said = notes.get(`${path}:${index + 1}`) ?? [];
    const number = paint.dim(`${String(index + 1).padStart(width)} |`);
    return [
      `${number} ${printable(line)}`.trimEnd(),
      ...said.map((note) => `${' '.repeat(width)} ${paint.info('=')} ${printable(note)}`),
    ];
  });
  return ['', paint.bold(printable(path)), ...shown];
}

function notesOf(spec: SpecRequirements): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, string[]>();
  const note = (src: readonly Source[], text: string): void => {
    for (const { file, line } of src.slice(0, 3)) {
      const place = `${file}:${line}`;
      const known = notes.get(place) ?? [];
      if (!known.includes(text)) known.push(text);
      notes.set(place, known);
    }
  };
  note(spec.auth.src, `auth ${spec.auth.method}`);
  for (const entity of spec.entities) {
    note(entity.src, `entity ${entity.name}, table ${entity.table}${statusNote(entity.status)}`);
    for (const { name, type, src } of entity.fields)
      note(src, `field ${entity.name}.${name}: ${typeText(type)}`);
  }
  for (const { from, to, kind, via, src } of spec.relations)
    note(src, `relation ${from} ${kind} ${to}${via === undefined ? '' : ` by ${via}`}`);
  for (const { method, path, auth, roles, derived, status, src } of spec.endpoints)
    if (!derived)
      note(src, `endpoint ${method} ${path}, auth ${[auth, ...roles].join(' ')}${statusNote(status)}`);
  for (const { id, kind, src } of spec.requirements) note(src, `requirement ${id}, ${kind}`);
  for (const { id, status, evidence } of spec.features) note(evidence, `feature ${id}${statusNote(status)}`);
  return notes;
}

function statusNote(status: string): string {
  return status === 'required' ? '' : `, ${status}`;
}

function unread({ coverage }: SpecRequirements, paint: Paint): string[] {
  if (coverage.unparsedSections.length === 0) return ['every section was read'];
  const sections = coverage.unparsedSections.map(
    ({ title, line }) => `  ${paint.dim(`line ${line}`)}  ${printable(title)}`,
  );
  return [paint.bold('sections of which nothing was read'), ...sections];
}
