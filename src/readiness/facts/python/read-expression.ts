import type { Argument, Expression, Lines } from './expression.ts';
import type { SyntaxNode } from './syntax.ts';

/** Wrappers without a meaning of their own here. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'parenthesized_expression',
  'await',
  'type',
  'expression_statement',
  'as_pattern_target',
]);
const SEQUENCES: ReadonlySet<string> = new Set([
  'list',
  'tuple',
  'set',
  'expression_list',
  'pattern_list',
  'tuple_pattern',
  'list_pattern',
]);
const OPERATIONS: ReadonlySet<string> = new Set([
  'binary_operator',
  'boolean_operator',
  'comparison_operator',
  'not_operator',
  'unary_operator',
  'union_type',
]);
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '0': '\0',
};

type Reader = (node: SyntaxNode, text: string) => Expression;

/** The expression that `node` stands for. */
export function readExpression(node: SyntaxNode, text: string): Expression {
  if (TRANSPARENT.has(node.type) && node.children[0] !== undefined)
    return readExpression(node.children[0], text);
  const reader = READERS[node.type];
  if (reader !== undefined) return reader(node, text);
  if (SEQUENCES.has(node.type)) return { kind: 'sequence', items: all(node.children, text), ...lines(node) };
  if (OPERATIONS.has(node.type)) return operation(node, text);
  return { kind: 'other', type: node.type, parts: all(node.children, text), ...lines(node) };
}

/** The arguments of a call or of a class's parents. */
export function readArguments(node: SyntaxNode, text: string): readonly Argument[] {
  return node.children.map((child) => {
    if (child.type === 'keyword_argument') {
      const name = fieldText(child, 'name', text);
      const value = child.children.find(({ field }) => field === 'value') ?? child;
      return { name, splat: false, value: readExpression(value, text) };
    }
    const splat = child.type === 'list_splat' || child.type === 'dictionary_splat';
    const inner = splat ? (child.children[0] ?? child) : child;
    return { splat, value: readExpression(inner, text) };
  });
}

/** The text of the child in `field`, or nothing. */
export function fieldText(node: SyntaxNode, field: string, text: string): string {
  const child = childAt(node, field);
  return child === undefined ? '' : text.slice(child.start, child.end);
}

/** The child in `field`. */
export function childAt(node: SyntaxNode, field: string): SyntaxNode | undefined {
  return node.children.find((child) => child.field === field);
}

export function lines({ line, endLine }: SyntaxNode): Lines {
  return { line, endLine };
}

function all(nodes: readonly SyntaxNode[], text: string): readonly Expression[] {
  return nodes.map((node) => readExpression(node, text));
}

const READERS: Readonly<Record<string, Reader>> = {
  identifier: (node, text) => ({ kind: 'name', name: text.slice(node.start, node.end), ...lines(node) }),
  dotted_name: (node, text) => ({
    kind: 'name',
    name: text.slice(node.start, node.end).replaceAll(/\s/g, ''),
    ...lines(node),
  }),
  integer: (node, text) => number(node, text),
  float: (node, text) => number(node, text),
  true: (node) => ({ kind: 'constant', value: true, ...lines(node) }),
  false: (node) => ({ kind: 'constant', value: false, ...lines(node) }),
  none: (node) => ({ kind: 'constant', value: null, ...lines(node) }),
  string: (node, text) => string(node, text),
  concatenated_string: (node, text) => joined(all(node.children, text), node),
  attribute: (node, text) => attribute(node, text),
  call: (node, text) => call(node, text),
  subscript: (node, text) => subscript(node, text),
  generic_type: (node, text) => genericType(node, text),
  dictionary: (node, text) => mapping(node, text),
  lambda: (node, text) => ({
    kind: 'other',
    type: 'lambda',
    parts: all(
      node.children.filter(({ field }) => field === 'body'),
      text,
    ),
    ...lines(node),
  }),
  named_expression: (node, text) =>
    readExpression(childAt(node, 'value') ?? node.children[1] ?? { ...node, type: 'none' }, text),
};

function number(node: SyntaxNode, text: string): Expression {
  return {
    kind: 'number',
    value: Number(text.slice(node.start, node.end).replaceAll('_', '')),
    ...lines(node),
  };
}

function string(node: SyntaxNode, text: string): Expression {
  const prefix = text.slice(node.start, node.children[0]?.end ?? node.start).toLowerCase();
  let value = '';
  const parts: Expression[] = [];
  for (const child of node.children) {
    if (child.type === 'string_content')
      value += unescape(text.slice(child.start, child.end), prefix.includes('r'));
    if (child.type !== 'interpolation') continue;
    value += '{}';
    parts.push(
      ...all(
        child.children.filter(({ type }) => type !== 'format_specifier' && type !== 'type_conversion'),
        text,
      ),
    );
  }
  return parts.length > 0
    ? { kind: 'formatted', text: value, parts, ...lines(node) }
    : { kind: 'string', value, ...lines(node) };
}

function unescape(content: string, raw: boolean): string {
  if (raw || !content.includes('\\')) return content;
  return content.replaceAll(/\\(\r?\n|[ntr\\'"0])/g, (_, escaped: string) =>
    escaped.endsWith('\n') ? '' : (ESCAPES[escaped] ?? escaped),
  );
}

function joined(strings: readonly Expression[], node: SyntaxNode): Expression {
  const text = strings
    .map((part) => (part.kind === 'string' ? part.value : part.kind === 'formatted' ? part.text : ''))
    .join('');
  const parts = strings.flatMap((part) => (part.kind === 'formatted' ? part.parts : []));
  return parts.length > 0
    ? { kind: 'formatted', text, parts, ...lines(node) }
    : { kind: 'string', value: text, ...lines(node) };
}

function attribute(node: SyntaxNode, text: string): Expression {
  const object = childAt(node, 'object');
  const name = fieldText(node, 'attribute', text);
  if (object === undefined) return { kind: 'name', name, ...lines(node) };
  const inner = readExpression(object, text);
  if (inner.kind === 'name') return { kind: 'name', name: `${inner.name}.${name}`, ...lines(node) };
  return { kind: 'attribute', object: inner, name, ...lines(node) };
}

function call(node: SyntaxNode, text: string): Expression {
  const callee = childAt(node, 'function');
  const list = childAt(node, 'arguments');
  if (callee === undefined || list === undefined)
    return { kind: 'other', type: 'call', parts: all(node.children, text), ...lines(node) };
  const args =
    list.type === 'argument_list'
      ? readArguments(list, text)
      : [{ splat: false, value: readExpression(list, text) }];
  return { kind: 'call', callee: readExpression(callee, text), args, ...lines(node) };
}

function subscript(node: SyntaxNode, text: string): Expression {
  const [object, ...index] = node.children;
  if (object === undefined) return { kind: 'other', type: 'subscript', parts: [], ...lines(node) };
  return {
    kind: 'subscript',
    object: readExpression(object, text),
    index: flatten(all(index, text)),
    ...lines(node),
  };
}

function genericType(node: SyntaxNode, text: string): Expression {
  const [object, parameters] = node.children;
  if (object === undefined) return { kind: 'other', type: 'generic_type', parts: [], ...lines(node) };
  return {
    kind: 'subscript',
    object: readExpression(object, text),
    index: all(parameters?.children ?? [], text),
    ...lines(node),
  };
}

function flatten(index: readonly Expression[]): readonly Expression[] {
  const [only] = index;
  return index.length === 1 && only?.kind === 'sequence' ? only.items : index;
}

function mapping(node: SyntaxNode, text: string): Expression {
  const entries = node.children.map((child) => {
    if (child.type !== 'pair') return { value: readExpression(child.children[0] ?? child, text) };
    const [key, value] = child.children;
    const read = readExpression(value ?? child, text);
    return key === undefined ? { value: read } : { key: readExpression(key, text), value: read };
  });
  return { kind: 'mapping', entries, ...lines(node) };
}

function operation(node: SyntaxNode, text: string): Expression {
  const operators = node.children.filter(({ field }) => field === 'operator' || field === 'operators');
  const operands = node.children.filter(({ field }) => field !== 'operator' && field !== 'operators');
  const written = operators.map(({ start, end }) => text.slice(start, end)).join(' ');
  const operator = node.type === 'not_operator' ? 'not' : node.type === 'union_type' ? '|' : written;
  return { kind: 'operation', operator, operands: all(operands, text), ...lines(node) };
}
