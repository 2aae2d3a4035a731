import type { Pattern } from '../../pattern/index.ts';
import { element, text } from '../../report/index.ts';
import type { Catalogue } from '../catalogue.ts';

/** Labels in one column beyond this many are counted: the lists below the graph have all. */
const MAX_ROWS = 12;
const ROW = 36;
const BOX = 26;
const GAP = 56;
const MARGIN = 12;
/** Width of a character of 13 pixels in a monospaced font, rounded up. */
const CHARACTER = 8;
const PADDING = 20;

type Kind = 'pattern' | 'self' | 'capability';

interface Column {
  readonly kind: Kind;
  readonly labels: readonly string[];
}

/** From a label of one column to a label of the next. */
interface Edge {
  readonly column: number;
  readonly from: string;
  readonly to: string;
}

interface Placed {
  readonly x: number;
  readonly width: number;
  /** Middle of each label. */
  readonly y: ReadonlyMap<string, number>;
}

/**
 * What stands around a pattern, from left to right: the patterns that need it, what they need of it, itself, what it needs,
 * and the patterns that provide that. Drawn by us, so that the same library gives the same picture everywhere.
 */
export function dependencyGraph(pattern: Pattern, catalogue: Catalogue): string {
  const provided = pattern.provides.map(({ capability }) => capability);
  const needing = edgesTo(0, provided, (capability) => others(catalogue.requirers.get(capability), pattern));
  const providing = edgesFrom(3, pattern.requires, (capability) =>
    others(catalogue.providers.get(capability), pattern),
  );
  const columns: readonly Column[] = [
    { kind: 'pattern', labels: distinct(needing.map(({ from }) => from)) },
    { kind: 'capability', labels: distinct(provided) },
    { kind: 'self', labels: [pattern.id] },
    { kind: 'capability', labels: distinct(pattern.requires) },
    { kind: 'pattern', labels: distinct(providing.map(({ to }) => to)) },
  ];
  const edges = [
    ...needing,
    ...provided.map((capability) => ({ column: 1, from: capability, to: pattern.id })),
    ...pattern.requires.map((capability) => ({ column: 2, from: pattern.id, to: capability })),
    ...providing,
  ];
  return drawing(columns, edges, alternative(pattern, columns));
}

function drawing(all: readonly Column[], edges: readonly Edge[], words: string): string {
  const columns = all.map(({ kind, labels }) => ({ kind, labels: capped(labels) }));
  const height = Math.max(...columns.map(({ labels }) => labels.length)) * ROW + 2 * MARGIN;
  const placed = place(columns, height);
  const last = placed.at(-1);
  const width = (last === undefined ? 0 : last.x + last.width) + MARGIN;
  return element('div class="scroll" role="region" aria-label="Dependencies as a graph" tabindex="0"', [
    element(
      `svg class="graph" role="img" aria-labelledby="graph-title graph-words" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
      [
        '<title id="graph-title">What needs it, and what it needs</title>',
        `<desc id="graph-words">${text(words)}</desc>`,
        ...edges.flatMap((edge) => curve(edge, placed)),
        ...columns.flatMap(({ kind, labels }, index) =>
          labels.flatMap((label) => box(kind, label, placed[index])),
        ),
      ],
    ),
  ]);
}

function place(columns: readonly Column[], height: number): readonly Placed[] {
  let x = MARGIN;
  return columns.map(({ labels }) => {
    const width =
      labels.length === 0 ? 0 : Math.max(...labels.map(({ length }) => length)) * CHARACTER + PADDING;
    const top = (height - labels.length * ROW) / 2;
    const y = new Map(labels.map((label, index) => [label, top + (index + 0.5) * ROW]));
    const column = { x, width, y };
    if (width > 0) x += width + GAP;
    return column;
  });
}

/** An edge between two labels that are drawn. */
function curve({ column, from, to }: Edge, placed: readonly Placed[]): readonly string[] {
  const [left, right] = [placed[column], placed[column + 1]];
  const [y1, y2] = [left?.y.get(from), right?.y.get(to)];
  if (left === undefined || right === undefined || y1 === undefined || y2 === undefined) return [];
  const [x1, x2] = [left.x + left.width, right.x];
  const middle = (x1 + x2) / 2;
  return [`<path d="M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}"/>`];
}

function box(kind: Kind, label: string, column: Placed | undefined): readonly string[] {
  const y = column?.y.get(label);
  if (column === undefined || y === undefined) return [];
  const { x, width } = column;
  const round = kind === 'capability' ? BOX / 2 : 4;
  return [
    `<g class="${kind}"><rect x="${x}" y="${y - BOX / 2}" width="${width}" height="${BOX}" rx="${round}"/><text x="${x + width / 2}" y="${y + 4.5}">${text(label)}</text></g>`,
  ];
}

function capped(labels: readonly string[]): readonly string[] {
  if (labels.length <= MAX_ROWS) return labels;
  return [...labels.slice(0, MAX_ROWS - 1), `… and ${labels.length - MAX_ROWS + 1} more`];
}

function alternative({ id }: Pattern, [needing, , , required, providing]: readonly Column[]): string {
  const listed = (column: Column | undefined): string => {
    const labels = column?.labels ?? [];
    return labels.length === 0 ? 'nothing' : labels.join(', ');
  };
  return `${id} requires: ${listed(required)}. That is provided by: ${listed(providing)}. It is required by: ${listed(needing)}.`;
}

function edgesTo(
  column: number,
  capabilities: readonly string[],
  patternsOf: (capability: string) => readonly Pattern[],
): readonly Edge[] {
  return capabilities.flatMap((to) => patternsOf(to).map(({ id }) => ({ column, from: id, to })));
}

function edgesFrom(
  column: number,
  capabilities: readonly string[],
  patternsOf: (capability: string) => readonly Pattern[],
): readonly Edge[] {
  return capabilities.flatMap((from) => patternsOf(from).map(({ id }) => ({ column, from, to: id })));
}

function others(patterns: readonly Pattern[] = [], { id }: Pattern): readonly Pattern[] {
  return patterns.filter((pattern) => pattern.id !== id);
}

function distinct(labels: readonly string[]): readonly string[] {
  return [...new Set(labels)];
}
