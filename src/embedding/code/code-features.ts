import type { CodeNode } from './code-tree.ts';
import { stringWords, subTokens } from './code-words.ts';

/** The kinds of what is seen in code. Each has its share of the whole, however often it occurs. */
export const FEATURE_KINDS = ['shape', 'path', 'name', 'use', 'import', 'text'] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];

/** How often each feature of a kind occurs. */
export type Features = Readonly<Record<FeatureKind, Map<string, number>>>;

/** Children that make up a shape: more are data. */
const SHAPE_MAX = 8;

/** What is seen in code: no order of functions, no layout, and a name only for what it says. */
export function featuresOf(roots: readonly CodeNode[]): Features {
  const features: Features = {
    ...{ shape: new Map(), path: new Map(), name: new Map() },
    ...{ use: new Map(), import: new Map(), text: new Map() },
  };
  for (const root of roots) visit(features, root, []);
  return features;
}

function visit(features: Features, node: CodeNode, above: readonly string[]): void {
  const { type, children } = node;
  const path = [...above.slice(-3), step(node)];
  if (path.length >= 3) count(features.path, path.slice(-3).join('>'));
  if (path.length >= 4) count(features.path, path.join('>'));
  if (children.length > 0 && type !== 'module' && type !== 'block') {
    count(features.shape, shapeOf(node, 1));
    count(features.shape, shapeOf(node, 2));
  }
  words(features, node);
  if (type === 'import_statement' || type === 'import_from_statement') return imported(features, node);
  for (const child of children) visit(features, child, path);
}

function step({ type, field }: CodeNode): string {
  return field === undefined ? type : `${field}:${type}`;
}

/** A node and the kinds of its children, so many levels down. */
function shapeOf({ type, children }: CodeNode, levels: number): string {
  if (levels === 0 || children.length === 0) return type;
  const parts = children.slice(0, SHAPE_MAX).map((child) => shapeOf(child, levels - 1));
  return `${type}(${parts.join(' ')})`;
}

function words(features: Features, { type, text, field, children }: CodeNode): void {
  if (type === 'identifier') for (const word of subTokens(text)) count(features.name, word);
  if (type === 'string') for (const word of stringWords(text)) count(features.text, word);
  if (type === 'integer' || type === 'float') count(features.text, `#${text.replaceAll('_', '')}`);
  if (type === 'call') used(features, children[0], 'call');
  if (type === 'decorator')
    used(
      features,
      children.find((child) => child.type !== '@'),
      'decorator',
    );
  if (type === 'attribute' && field !== 'function') used(features, children.at(-1), 'attribute');
  if (type === 'keyword_argument') used(features, children[0], 'argument');
}

/** What is used of others has the name that they gave it. */
function used(features: Features, node: CodeNode | undefined, as: string): void {
  if (node === undefined) return;
  const named = node.type === 'call' ? node.children[0] : node;
  const last = named?.type === 'attribute' ? named.children.at(-1) : named;
  if (last?.type === 'identifier') count(features.use, `${as} ${last.text}`);
}

function imported(features: Features, node: CodeNode): void {
  const [from, ...names] = node.children.filter(
    ({ type }) => type.endsWith('name') || type.endsWith('import'),
  );
  const base = dotted(from);
  if (base !== '') count(features.import, base);
  const [top = ''] = base.split('.');
  if (top !== base) count(features.import, top);
  for (const name of names) count(features.import, `${base} ${dotted(name)}`);
}

/** A dotted name; of `a.b as c`, what was imported. */
function dotted(node: CodeNode | undefined): string {
  if (node === undefined) return '';
  if (node.type === 'aliased_import') return dotted(node.children[0]);
  if (node.children.length === 0) return node.text;
  return node.children.map(dotted).join('.');
}

function count(counts: Map<string, number>, feature: string): void {
  counts.set(feature, (counts.get(feature) ?? 0) + 1);
}
