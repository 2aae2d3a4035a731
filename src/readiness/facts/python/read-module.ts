import { callsIn, type Expression, nameOf } from './expression.ts';
import { newScope, type Origin } from './new-scope.ts';
import { readBinding } from './read-binding.ts';
import { childAt, fieldText, lines, readExpression } from './read-expression.ts';
import { classHead, functionHead, importsOf } from './read-signature.ts';
import type { Context, Scope } from './scope.ts';
import { callsBelow, IDLE, isIdle, isNever, isTypeChecking, isTypeOnly, noteYields } from './statements.ts';
import type { Syntax, SyntaxNode } from './syntax.ts';

const OUTSIDE: Context = { guards: [], managed: [], finalCalls: [], handling: false };
const ENDS: ReadonlySet<string> = new Set([
  'return_statement',
  'raise_statement',
  'continue_statement',
  'break_statement',
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
    if (DEFINITIONS.has(node.type)) {
      this.#definition(node, []);
      return;
    }
    if (node.type === 'expression_statement' && isIdle(node)) return;
    this.#scope.effect ??= lines(node);
    this.#effective(node, context);
  }

  #effective(node: SyntaxNode, context: Context): void {
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
    const { noted, ...heads } =
      kind === 'class' ? classHead(node, this.#text) : functionHead(node, this.#text);
    for (const expression of noted) this.#note(expression, OUTSIDE);
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
    const left = childAt(node, 'left');
    const isAssignment = node.type === 'assignment' || node.type === 'augmented_assignment';
    if (!isAssignment || left === undefined) {
      this.#note(this.#read(node), context);
      return;
    }
    const [right, type] = [childAt(node, 'right'), childAt(node, 'type')];
    const isChain = right?.type === 'assignment';
    if (isChain) this.#expressionStatement(right, context);
    const source = isChain ? (childAt(right, 'right') ?? right) : right;
    const value = source === undefined ? undefined : this.#read(source);
    const annotation = type === undefined ? undefined : this.#read(type);
    const target = this.#read(left);
    this.#scope.assignments.push({ target, value, annotation, ...lines(node) });
    if (nameOf(target) === undefined) this.#note(target, context);
    if (annotation !== undefined) this.#note(annotation, context);
    if (value !== undefined && !isChain) this.#note(value, context);
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
