import { type Expression, nameOf } from './expression.ts';
import type { Scope } from './scope.ts';
import type { Resolver, Symbol } from './symbol.ts';

/** An expression where it stands. */
interface Standing {
  readonly expression: Expression;
  readonly scope: Scope;
}

type Named = Extract<Symbol, { kind: 'scope' }>;

const DEPTH_MAX = 6;
const IMPORTERS: ReadonlySet<string> = new Set(['importlib.import_module', 'importlib.__import__']);

/**
 * The class that a name stands for which is no class itself: another name of one, what a function returns that makes one, or
 * `getattr(module, "Name")`.
 */
export function classOf(standing: Standing, resolver: Resolver, depth = 0): Symbol | undefined {
  if (depth > DEPTH_MAX) return undefined;
  if (standing.expression.kind === 'call')
    return takenByName(standing, resolver, depth) ?? made(standing, resolver);
  const symbol = resolver.resolve(standing.expression, standing.scope);
  if (symbol?.kind === 'external') return symbol;
  if (symbol?.kind === 'scope') return symbol.scope.kind === 'class' ? symbol : undefined;
  const value = valueOf(symbol);
  return value === undefined ? undefined : classOf(value, resolver, depth + 1);
}

/** The module that `importlib.import_module("package.module")` gives. */
export function importedModule({ expression, scope }: Standing, resolver: Resolver): Named | undefined {
  if (expression.kind !== 'call') {
    const value = valueOf(resolver.resolve(expression, scope));
    return value?.expression.kind === 'call' ? importedModule(value, resolver) : undefined;
  }
  const given = expression.args[0]?.value;
  if (given?.kind !== 'string') return undefined;
  if (!IMPORTERS.has(resolver.external(expression.callee, scope) ?? '')) return undefined;
  const symbol = resolver.qualified(given.value, scope.path);
  return symbol?.kind === 'scope' && symbol.scope.kind === 'module' ? symbol : undefined;
}

function valueOf(symbol: Symbol | undefined): Standing | undefined {
  const value = symbol?.kind === 'value' ? symbol.assignments.at(-1)?.value : undefined;
  return symbol?.kind === 'value' && value !== undefined
    ? { expression: value, scope: symbol.scope }
    : undefined;
}

/** `getattr(module, "Settings")`. */
function takenByName({ expression, scope }: Standing, resolver: Resolver, depth: number): Symbol | undefined {
  if (expression.kind !== 'call' || nameOf(expression.callee) !== 'getattr') return undefined;
  const [object, name] = expression.args.map(({ value }) => value);
  if (object === undefined || name?.kind !== 'string') return undefined;
  const module = importedModule({ expression: object, scope }, resolver);
  if (module === undefined) return undefined;
  const { value, line, endLine } = name;
  return classOf(
    { expression: { kind: 'name', name: value, line, endLine }, scope: module.scope },
    resolver,
    depth + 1,
  );
}

/** What a function returns that makes a class. */
function made({ expression, scope }: Standing, resolver: Resolver): Symbol | undefined {
  const maker = expression.kind === 'call' ? resolver.resolve(expression.callee, scope) : undefined;
  if (maker?.kind !== 'scope' || maker.scope.kind !== 'function') return undefined;
  const given = maker.scope.flows.findLast(({ kind, value }) => kind === 'return' && value !== undefined);
  const symbol = resolver.resolve(given?.value, maker.scope);
  return symbol?.kind === 'scope' && symbol.scope.kind === 'class' ? symbol : undefined;
}
