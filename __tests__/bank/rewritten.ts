import type { CodeCursor, CodeParser } from '../../src/embedding/index.ts';

/** A part of a text, and what stands above it. */
interface Place {
  readonly type: string;
  readonly field: string | null;
  readonly start: number;
  readonly end: number;
  readonly above: readonly Place[];
  readonly isLeaf: boolean;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const DEFINITIONS = ['function_definition', 'class_definition', 'decorated_definition'];
const BINDERS = ['parameters', 'typed_parameter', 'default_parameter', 'typed_default_parameter'];

/** The code with other names for everything that it defines itself, wherever they stand; what it imports keeps its name. */
export function renamed(parser: CodeParser, text: string): string {
  const names = placesOf(parser, text).filter(({ type, isLeaf }) => type === 'identifier' && isLeaf);
  const wordOf = ({ start, end }: Place) => text.slice(start, end);
  const own = new Set(names.filter(isBinding).map(wordOf));
  const fresh = new Map(
    [...own].filter((word) => !/^(self|cls|__.*__)$/.test(word)).map((word, at) => [word, `zq_${at}`]),
  );
  const isImport = ({ above }: Place) => above.some(({ type }) => type.startsWith('import'));
  return changed(
    text,
    names
      .filter((name) => !isImport(name))
      .flatMap((name) => {
        const other = fresh.get(wordOf(name));
        return other === undefined ? [] : [{ ...name, text: other }];
      }),
  );
}

function isBinding({ field, above }: Place): boolean {
  const parent = above.at(-1);
  if (parent === undefined) return false;
  if (DEFINITIONS.includes(parent.type)) return field === 'name';
  if (BINDERS.includes(parent.type)) return parent.type === 'parameters' || field !== 'value';
  return ['assignment', 'for_statement', 'for_in_clause'].includes(parent.type) && field === 'left';
}

/** The code with its functions and classes the other way round. */
export function reordered(parser: CodeParser, text: string): string {
  const definitions = placesOf(parser, text).filter(
    ({ type, above }) => above.length === 1 && DEFINITIONS.includes(type),
  );
  const turned = [...definitions].reverse();
  return changed(
    text,
    definitions.map((place, at) => {
      const { start, end } = turned[at] ?? place;
      return { ...place, text: text.slice(start, end) };
    }),
  );
}

/** The code without comments and blank lines, with wider margins, other quotes, and a line for each list of arguments. */
export function reformatted(parser: CodeParser, text: string): string {
  const places = placesOf(parser, text);
  const isInString = ({ above }: Place) => above.some(({ type }) => type === 'string');
  const changes = places.flatMap((place): readonly Change[] => {
    if (place.type === 'comment') return [{ ...place, text: '' }];
    if (isInString(place)) return [];
    if (place.type === '(' && place.above.at(-1)?.type === 'argument_list')
      return [{ ...place, text: '(\n  ' }];
    const literal = text.slice(place.start, place.end);
    const simple = place.type === 'string' ? /^"([^"'\\\n{}]+)"$/.exec(literal)?.[1] : undefined;
    return simple === undefined ? [] : [{ ...place, text: `'${simple}'` }];
  });
  return changed(text, changes)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/^ +/, (margin) => margin + margin))
    .join('\n');
}

/** Every part of a text; children after their parents. */
function placesOf(parser: CodeParser, text: string): readonly Place[] {
  return parser.read(text, (cursor) => {
    const places: Place[] = [];
    visit(cursor, [], places);
    return places;
  });
}

function visit(cursor: CodeCursor, above: readonly Place[], places: Place[]): void {
  const at = places.length;
  const { nodeType: type, currentFieldName: field, startIndex: start, endIndex: end } = cursor;
  const isInner = cursor.gotoFirstChild();
  const place = { type, field, start, end, above, isLeaf: !isInner };
  places[at] = place;
  if (!isInner) return;
  do visit(cursor, [...above, place], places);
  while (cursor.gotoNextSibling());
  cursor.gotoParent();
}

/** Changes that lie inside others are left out. */
function changed(text: string, changes: readonly Change[]): string {
  let [result, from] = ['', 0];
  for (const { start, end, text: other } of [...changes].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    result += text.slice(from, start) + other;
    from = end;
  }
  return result + text.slice(from);
}
