import { callsIn, type Expression, nameOf } from './expression.ts';
import { readBinding } from './read-binding.ts';
import { childAt, fieldText, lines, readArguments, readExpression } from './read-expression.ts';
import { importsOf, parametersOf } from './read-signature.ts';
import type { Context, Scope } from './scope.ts';
import type { Syntax, SyntaxNode } from './syntax.ts';

const OUTSIDE: Context = { guards: [], managed: [], finalCalls: [], handling: false };
const ENDS: ReadonlySet<string> = new Set([
  'return_statement',
  'raise_statement',
  'continue_statement',
  'break_statement',
]);
const IDLE: ReadonlySet<string> = new Set([
  'pass_statement',
  'global_statement',
  'nonlocal_statement',
  'future_import_statement',
]);
const DEFINITIONS: ReadonlySet<string> = new Set([
  'function_definition',
  'class_definition',
  'decorated_definition',
]);

/** The scopes of one file. */
export function readModule(path: string, { root, text }: Syntax): Scope {
  const scope = newScope({ kind: 'module', path, name: '', parent: undefined }, root);
  new ScopeReader(text, scope).block(root.children, OUTSIDE);
  return scope;
}

type Origin = Pick<Scope, 'kind' | 'path' | 'name' | 'parent'> & Partial<Scope>;

function newScope(origin: Origin, node: SyntaxNode): Scope {
  const { parent, name } = origin;
  const qualname = parent === undefined || parent.qualname === '' ? name : `${parent.qualname}.${name}`;
  const empty = {
    imports: [],
    children: [],
    calls: [],
    assignments: [],
    flows: [],
    loops: [],
    handlers: [],
    managed: [],
    expressions: [],
  };
  const defaults = {
    decorators: [],
    parameters: [],
    returns: undefined,
    isAsync: false,
    bases: [],
    effect: undefined,
  };
  return { ...defaults, ...empty, ...lines(node), qualname, ...origin };
}

/** Reads the statements of one scope into its facts. */
class ScopeReader {
  readonly #text: string;
  readonly #scope: Scope;

  constructor(text: string, scope: Scope) {
    this.#text = text;
    this.#scope = scope;
  }

  block(statements: readonly SyntaxNode[], context: Context): void {
    for (const statement of statements) {
      this.#statement(statement, context);
      // What follows in this block never runs.
      if (ENDS.has(statement.type)) return;
    }
  }

  #statement(node: SyntaxNode, context: Context): void {
    if (IDLE.has(node.type)) return;
    if (DEFINITIONS.has(node.type)) return this.#definition(node, []);
    if (node.type === 'expression_statement' && isIdle(node)) return;
    this.#scope.effect ??= lines(node);
    switch (node.type) {
      case 'if_statement':
        return this.#branches(node, context);
      case 'with_statement':
        return this.#with(node, context);
      case 'try_statement':
        return this.#try(node, context);
      case 'import_statement':
      case 'import_from_statement':
        this.#scope.imports.push(...importsOf(node, this.#text, isTypeOnly(context)));
        return;
      case 'for_statement':
        return this.#for(node, context);
      case 'return_statement':
      case 'raise_statement':
      case 'assert_statement':
        return this.#flow(node, context);
      default:
        return this.#plain(node, context);
    }
  }

  #definition(node: SyntaxNode, decorators: readonly Expression[]): void {
    if (node.type === 'decorated_definition') {
      const marks = node.children
        .filter(({ type }) => type === 'decorator')
        .map((mark) => this.#read(mark.children[0] ?? mark));
      for (const mark of marks) this.#note(mark, OUTSIDE);
      const definition = childAt(node, 'definition');
      if (definition !== undefined) this.#definition(definition, marks);
      return;
    }
    const kind = node.type === 'class_definition' ? 'class' : 'function';
    const heads = kind === 'class' ? this.#classHead(node) : this.#functionHead(node);
    const origin: Origin = {
      kind,
      path: this.#scope.path,
      name: fieldText(node, 'name', this.#text),
      parent: this.#scope,
      decorators,
      ...heads,
    };
    const inner = newScope(origin, node);
    this.#scope.children.push(inner);
    new ScopeReader(this.#text, inner).block(childAt(node, 'body')?.children ?? [], OUTSIDE);
  }

  #classHead(node: SyntaxNode): Partial<Scope> {
    const list = childAt(node, 'superclasses');
    const bases = list === undefined ? [] : readArguments(list, this.#text);
    for (const { value } of bases) this.#note(value, OUTSIDE);
    return { bases };
  }

  #functionHead(node: SyntaxNode): Partial<Scope> {
    const parameters = parametersOf(childAt(node, 'parameters'), this.#text);
    const result = childAt(node, 'return_type');
    for (const { annotation, fallback } of parameters) {
      if (annotation !== undefined) this.#note(annotation, OUTSIDE);
      if (fallback !== undefined) this.#note(fallback, OUTSIDE);
    }
    const isAsync = node.children.some(({ type }) => type === 'async');
    return { parameters, isAsync, returns: result === undefined ? undefined : this.#read(result) };
  }

  #branches(node: SyntaxNode, context: Context): void {
    const condition = childAt(node, 'condition');
    const test = condition === undefined ? undefined : this.#read(condition);
    if (test !== undefined) this.#note(test, context);
    const guarded = test === undefined ? context : { ...context, guards: [...context.guards, test] };
    const never = isNever(test);
    for (const child of node.children) {
      if (child.field === 'consequence') this.#consequence(child, { never, test, guarded });
      if (child.field === 'alternative') this.#alternative(child, guarded);
    }
  }

  #consequence(
    node: SyntaxNode,
    { never, test, guarded }: { never: boolean; test: Expression | undefined; guarded: Context },
  ): void {
    if (!never) return this.block(node.children, guarded);
    if (!isTypeChecking(test)) return;
    const imports = node.children.filter(({ type }) => type.startsWith('import'));
    this.#scope.imports.push(...imports.flatMap((child) => importsOf(child, this.#text, true)));
  }

  #alternative(node: SyntaxNode, context: Context): void {
    if (node.type === 'elif_clause') return this.#branches(node, context);
    this.block(childAt(node, 'body')?.children ?? [], context);
  }

  #with(node: SyntaxNode, context: Context): void {
    const clause = node.children.find(({ type }) => type === 'with_clause');
    const managed: Expression[] = [];
    for (const item of clause?.children ?? []) {
      const binding = readBinding(item, this.#text);
      managed.push(binding.value);
      this.#scope.managed.push(binding);
      this.#note(binding.value, { ...context, managed: [...context.managed, ...managed] });
    }
    this.block(childAt(node, 'body')?.children ?? [], {
      ...context,
      managed: [...context.managed, ...managed],
    });
  }

  #try(node: SyntaxNode, context: Context): void {
    const last = node.children.find(({ type }) => type === 'finally_clause');
    const finalBlock = last?.children ?? [];
    const finalCalls = finalBlock.flatMap((block) => callsBelow(block, this.#text));
    const inner = { ...context, finalCalls: [...context.finalCalls, ...finalCalls] };
    for (const child of node.children) {
      if (child.field === 'body') this.block(child.children, inner);
      else if (child.type.startsWith('except')) this.#except(child, context);
      else if (child.type === 'else_clause') this.block(childAt(child, 'body')?.children ?? [], inner);
    }
    for (const block of finalBlock) this.block(block.children, context);
  }

  #except(node: SyntaxNode, context: Context): void {
    const body = node.children.find(({ type }) => type === 'block');
    const heads = node.children.filter((child) => child !== body);
    const types =
      heads[0] === undefined ? undefined : readBinding({ ...node, children: heads }, this.#text).value;
    const empty = (body?.children ?? []).every(
      (child) => IDLE.has(child.type) || child.type === 'continue_statement' || isIdle(child),
    );
    this.#scope.handlers.push({ types, empty, ...lines(node) });
    if (types !== undefined) this.#note(types, context);
    this.block(body?.children ?? [], { ...context, handling: true });
  }

  #for(node: SyntaxNode, context: Context): void {
    const target = childAt(node, 'left');
    const over = childAt(node, 'right');
    if (target !== undefined && over !== undefined) {
      const read = this.#read(over);
      this.#scope.loops.push({ target: this.#read(target), over: read, ...lines(node) });
      this.#note(read, context);
    }
    for (const child of node.children) {
      if (child.field === 'body') this.block(child.children, context);
      if (child.field === 'alternative') this.#alternative(child, context);
    }
  }

  #flow(node: SyntaxNode, context: Context): void {
    const kind =
      node.type === 'return_statement' ? 'return' : node.type === 'raise_statement' ? 'raise' : 'assert';
    const [first, ...rest] = node.children;
    const value = first === undefined ? undefined : this.#read(first);
    this.#scope.flows.push({ kind, value, ...lines(node), ...context });
    if (value !== undefined) this.#note(value, context);
    for (const child of rest) this.#note(this.#read(child), context);
  }

  /** Any other statement: its blocks are read as blocks, the rest as expressions. */
  #plain(node: SyntaxNode, context: Context): void {
    if (node.type === 'expression_statement' && node.children[0] !== undefined)
      return this.#expressionStatement(node.children[0], context);
    for (const child of node.children) {
      if (child.type === 'block') this.block(child.children, context);
      else if (child.type.endsWith('_clause')) this.#plain(child, context);
      else if (child.type.endsWith('_statement') || DEFINITIONS.has(child.type))
        this.#statement(child, context);
      else this.#note(this.#read(child), context);
    }
  }

  #expressionStatement(node: SyntaxNode, context: Context): void {
    if (node.type !== 'assignment' && node.type !== 'augmented_assignment')
      return this.#note(this.#read(node), context);
    const [left, right, type] = ['left', 'right', 'type'].map((field) => childAt(node, field));
    if (left === undefined) return;
    const target = this.#read(left);
    if (right?.type === 'assignment') this.#expressionStatement(right, context);
    const value =
      right === undefined
        ? undefined
        : this.#read(right.type === 'assignment' ? (childAt(right, 'right') ?? right) : right);
    const annotation = type === undefined ? undefined : this.#read(type);
    this.#scope.assignments.push({ target, value, annotation, ...lines(node) });
    if (nameOf(target) === undefined) this.#note(target, context);
    if (annotation !== undefined) this.#note(annotation, context);
    if (value !== undefined && right?.type !== 'assignment') this.#note(value, context);
  }

  #note(expression: Expression, context: Context): void {
    this.#scope.expressions.push(expression);
    for (const call of callsIn(expression)) this.#scope.calls.push({ call, ...context });
    noteYields(this.#scope, expression, context);
  }

  #read(node: SyntaxNode): Expression {
    return readExpression(node, this.#text);
  }
}

function noteYields(scope: Scope, expression: Expression, context: Context): void {
  if (expression.kind !== 'other' || expression.type !== 'yield') return;
  const { line, endLine } = expression;
  scope.flows.push({ kind: 'yield', value: expression.parts[0], line, endLine, ...context });
}

/** A docstring, or `...`. */
function isIdle(node: SyntaxNode): boolean {
  const [only] = node.children;
  return (
    node.children.length === 1 &&
    only !== undefined &&
    (only.type === 'string' || only.type === 'ellipsis' || only.type === 'concatenated_string')
  );
}

function isNever(test: Expression | undefined): boolean {
  if (test === undefined) return false;
  if (test.kind === 'constant') return test.value !== true;
  return (test.kind === 'number' && test.value === 0) || isTypeChecking(test);
}

function isTypeChecking(test: Expression | undefined): boolean {
  const name = nameOf(test);
  return name === 'TYPE_CHECKING' || name === 'typing.TYPE_CHECKING';
}

function isTypeOnly({ guards }: Context): boolean {
  return guards.some(isTypeChecking);
}

function callsBelow(node: SyntaxNode, text: string): ReturnType<typeof callsIn> {
  return node.children.flatMap((child) => callsIn(readExpression(child, text)));
}
