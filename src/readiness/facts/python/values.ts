import { type CallExpression, calledWord, type Expression, keyword, nameOf } from './expression.ts';
import type { Scope } from './scope.ts';
import { externalName, type Resolver, type Symbol } from './symbol.ts';

/** An expression where it stands. */
export interface Placed {
  readonly expression: Expression;
  readonly scope: Scope;
}

/** What a value is an instance of. */
export type Kind = { readonly external: string } | { readonly local: Scope };

const DEPTH_MAX = 10;
const WRAPPERS: ReadonlySet<string> = new Set([
  'Annotated',
  'Optional',
  'ClassVar',
  'Final',
  'Required',
  'NotRequired',
  'Mapped',
]);

/** Follows names to their values and their classes, a few steps far. */
export class Values {
  readonly #resolver: Resolver;

  constructor(resolver: Resolver) {
    this.#resolver = resolver;
  }

  get resolver(): Resolver {
    return this.#resolver;
  }

  /** The expressions that `expression` may stand for: itself, where it is no name with a known value. */
  expand(placed: Placed, depth = 0): readonly Placed[] {
    if (depth > DEPTH_MAX) return [placed];
    const symbol = this.#resolver.resolve(placed.expression, placed.scope);
    if (symbol === undefined) return [placed];
    const behind = this.#behind(symbol, depth);
    return behind.length === 0 ? [placed] : behind.flatMap((next) => this.expand(next, depth + 1));
  }

  /** The items of a list, a tuple or a set that `expression` may stand for; sums and stars are followed. */
  items(placed: Placed, depth = 0): readonly Placed[] {
    return this.expand(placed, depth).flatMap(({ expression, scope }) =>
      this.#itemsOf(expression, scope, depth),
    );
  }

  /** The text of `expression`; a part that is not known becomes `{}`. */
  text(placed: Placed): string | undefined {
    const [first] = this.expand(placed);
    if (first === undefined) return undefined;
    const { expression, scope } = first;
    if (expression.kind === 'string') return expression.value;
    if (expression.kind === 'formatted') return this.#interpolate(expression.text, expression.parts, scope);
    if (expression.kind === 'operation' && expression.operator === '+') {
      return expression.operands.map((operand) => this.text({ expression: operand, scope }) ?? '{}').join('');
    }
    return undefined;
  }

  /** What `expression` is an instance of. */
  kind({ expression, scope }: Placed, depth = 0): Kind | undefined {
    if (depth > DEPTH_MAX) return undefined;
    if (expression.kind === 'call') return this.#kindOfCall(expression, scope, depth);
    const symbol = this.#resolver.resolve(expression, scope);
    return symbol === undefined ? undefined : this.#kindOfSymbol(symbol, depth + 1);
  }

  /** The class that an annotation names, below `Annotated`, `Optional`, `X | None` and aliases. */
  annotated({ expression, scope }: Placed, depth = 0): Kind | undefined {
    const inner = this.#unwrapped(expression);
    if (inner === undefined || depth > DEPTH_MAX) return undefined;
    const symbol = this.#resolver.resolve(inner, scope);
    if (symbol?.kind === 'value') {
      const value = symbol.assignments.at(-1)?.value;
      return value === undefined
        ? undefined
        : this.annotated({ expression: value, scope: symbol.scope }, depth + 1);
    }
    return symbol === undefined ? undefined : asKind(symbol);
  }

  /** Names of the foreign classes that `scope` derives from, through classes of this repository. */
  ancestors(scope: Scope, depth = 0): readonly string[] {
    if (depth > DEPTH_MAX) return [];
    return scope.bases.flatMap(({ value, name }) => {
      if (name !== undefined) return [];
      const expression = value.kind === 'subscript' ? value.object : value;
      const symbol = this.#resolver.resolve(expression, scope.parent ?? scope);
      if (symbol?.kind === 'external') return [symbol.name];
      return symbol?.kind === 'scope' ? this.ancestors(symbol.scope, depth + 1) : [];
    });
  }

  /** `scope` and the classes of this repository that it derives from. */
  lineage(scope: Scope, depth = 0): readonly Scope[] {
    if (depth > DEPTH_MAX) return [scope];
    const parents = scope.bases.flatMap(({ value, name }) => {
      if (name !== undefined) return [];
      const symbol = this.#resolver.resolve(
        value.kind === 'subscript' ? value.object : value,
        scope.parent ?? scope,
      );
      return symbol?.kind === 'scope' && symbol.scope !== scope ? this.lineage(symbol.scope, depth + 1) : [];
    });
    return [scope, ...parents];
  }

  /** The function that a call runs, where it is of this repository. */
  callee(call: CallExpression, scope: Scope): Scope | undefined {
    const symbol = this.#resolver.resolve(call.callee, scope);
    if (symbol?.kind === 'scope') return symbol.scope;
    if (symbol?.kind !== 'member') return undefined;
    const owner = this.#kindOfSymbol(symbol.of, 0);
    return owner === undefined || 'external' in owner ? undefined : this.method(owner.local, symbol.name);
  }

  /** The absolute name of what a call runs: of another package, or a method of an instance of its class. */
  external(call: CallExpression, scope: Scope): string | undefined {
    const symbol = this.#resolver.resolve(call.callee, scope);
    if (symbol?.kind === 'external') return symbol.name;
    if (symbol?.kind === 'member') {
      const owner = this.#kindOfSymbol(symbol.of, 0);
      return owner !== undefined && 'external' in owner ? `${owner.external}.${symbol.name}` : undefined;
    }
    if (call.callee.kind !== 'attribute') return undefined;
    const owner = this.kind({ expression: call.callee.object, scope });
    return owner !== undefined && 'external' in owner ? `${owner.external}.${call.callee.name}` : undefined;
  }

  /** A method of a class, its parents included. */
  method(owner: Scope, name: string): Scope | undefined {
    for (const scope of this.lineage(owner)) {
      const found = scope.children.find((child) => child.name === name && child.kind === 'function');
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The value that a class gives its attribute: in its body, or by `self.name = …`. */
  attribute(owner: Scope, name: string): Placed | undefined {
    for (const scope of this.lineage(owner)) {
      const own = scope.assignments.findLast(({ target }) => nameOf(target) === name);
      if (own?.value !== undefined) return { expression: defaultOf(own.value), scope };
      for (const method of scope.children) {
        const set = method.assignments.findLast(({ target }) => nameOf(target) === `self.${name}`);
        if (set?.value !== undefined) return { expression: set.value, scope: method };
      }
    }
    return undefined;
  }

  #interpolate(text: string, parts: readonly Expression[], scope: Scope): string {
    let at = 0;
    return text.replaceAll('{}', () => {
      const part = parts[at];
      at += 1;
      return part === undefined ? '{}' : (this.text({ expression: part, scope }) ?? '{}');
    });
  }

  #itemsOf(expression: Expression, scope: Scope, depth: number): readonly Placed[] {
    if (expression.kind === 'sequence') {
      return expression.items.flatMap((item) => {
        const star = item.kind === 'other' && item.type.startsWith('list_splat') ? item.parts[0] : undefined;
        return star === undefined
          ? [{ expression: item, scope }]
          : this.items({ expression: star, scope }, depth + 1);
      });
    }
    if (expression.kind === 'operation' && expression.operator === '+') {
      return expression.operands.flatMap((operand) => this.items({ expression: operand, scope }, depth + 1));
    }
    const inner =
      expression.kind === 'call' &&
      ['list', 'tuple', 'reversed', 'sorted', 'set'].includes(calledWord(expression))
        ? expression.args[0]
        : undefined;
    return inner === undefined ? [] : this.items({ expression: inner.value, scope }, depth + 1);
  }

  #behind(symbol: Symbol, depth: number): readonly Placed[] {
    if (symbol.kind === 'value')
      return symbol.assignments.flatMap(({ value }) =>
        value === undefined ? [] : [{ expression: value, scope: symbol.scope }],
      );
    if (symbol.kind === 'bound' && symbol.each) {
      const items = symbol.values.flatMap((value) =>
        this.items({ expression: value, scope: symbol.scope }, depth + 1),
      );
      const { position } = symbol;
      if (position === undefined) return items;
      return items.flatMap(({ expression, scope }) => {
        const part = expression.kind === 'sequence' ? expression.items[position] : undefined;
        return part === undefined ? [] : [{ expression: part, scope }];
      });
    }
    if (symbol.kind !== 'member') return [];
    const owner = this.#kindOfSymbol(symbol.of, depth + 1);
    const found =
      owner !== undefined && 'local' in owner ? this.attribute(owner.local, symbol.name) : undefined;
    return found === undefined ? [] : [found];
  }

  #kindOfCall(call: CallExpression, scope: Scope, depth: number): Kind | undefined {
    const symbol = this.#resolver.resolve(call.callee, scope);
    if (symbol?.kind === 'external') return { external: symbol.name };
    const target = symbol?.kind === 'scope' ? symbol.scope : this.callee(call, scope);
    if (target === undefined) return undefined;
    if (target.kind === 'class') return { local: target };
    if (target.returns !== undefined)
      return this.annotated({ expression: target.returns, scope: target.parent ?? target }, depth + 1);
    const given = target.flows.findLast(({ kind, value }) => kind === 'return' && value !== undefined)?.value;
    return given === undefined ? undefined : this.kind({ expression: given, scope: target }, depth + 1);
  }

  #kindOfSymbol(symbol: Symbol, depth: number): Kind | undefined {
    if (depth > DEPTH_MAX) return undefined;
    if (symbol.kind === 'parameter') return this.#kindOfParameter(symbol, depth);
    if (symbol.kind === 'member') return this.#kindOfMember(symbol, depth);
    if (symbol.kind === 'value') {
      const last = symbol.assignments.at(-1);
      const declared =
        last?.annotation === undefined
          ? undefined
          : this.annotated({ expression: last.annotation, scope: symbol.scope }, depth + 1);
      return (
        declared ??
        (last?.value === undefined
          ? undefined
          : this.kind({ expression: last.value, scope: symbol.scope }, depth + 1))
      );
    }
    if (symbol.kind === 'bound' && !symbol.each) {
      const [value] = symbol.values;
      return value === undefined
        ? undefined
        : this.kind({ expression: value, scope: symbol.scope }, depth + 1);
    }
    return undefined;
  }

  #kindOfParameter(
    { parameter, scope }: Extract<Symbol, { kind: 'parameter' }>,
    depth: number,
  ): Kind | undefined {
    const owner = scope.parent;
    if (owner?.kind === 'class' && scope.parameters[0] === parameter) return { local: owner };
    const { annotation, fallback } = parameter;
    const around = owner ?? scope;
    if (annotation !== undefined) return this.annotated({ expression: annotation, scope: around }, depth + 1);
    const given = fallback?.kind === 'call' ? fallback.args[0]?.value : undefined;
    const provider = this.#resolver.resolve(given, around);
    if (provider?.kind !== 'scope') return undefined;
    return provider.scope.kind === 'class' ? { local: provider.scope } : undefined;
  }

  #kindOfMember({ of, name }: Extract<Symbol, { kind: 'member' }>, depth: number): Kind | undefined {
    const owner = of.kind === 'scope' ? { local: of.scope } : this.#kindOfSymbol(of, depth + 1);
    if (owner === undefined || 'external' in owner) return undefined;
    for (const scope of this.lineage(owner.local)) {
      const declared = scope.assignments.find(
        ({ target, annotation }) => nameOf(target) === name && annotation !== undefined,
      )?.annotation;
      if (declared !== undefined) return this.annotated({ expression: declared, scope }, depth + 1);
    }
    const value = this.attribute(owner.local, name);
    if (value !== undefined) return this.kind(value, depth + 1);
    const property = this.method(owner.local, name);
    return property?.returns === undefined
      ? undefined
      : this.annotated({ expression: property.returns, scope: property.parent ?? property }, depth + 1);
  }

  #unwrapped(expression: Expression): Expression | undefined {
    if (expression.kind === 'subscript') {
      const word = nameOf(expression.object)?.split('.').at(-1) ?? '';
      const [first] = expression.index;
      return WRAPPERS.has(word) && first !== undefined ? this.#unwrapped(first) : expression.object;
    }
    if (expression.kind === 'operation' && expression.operator === '|') {
      const some = expression.operands.find((operand) => operand.kind !== 'constant');
      return some === undefined ? undefined : this.#unwrapped(some);
    }
    if (expression.kind === 'string' && /^[\w.]+$/.test(expression.value)) {
      const { line, endLine } = expression;
      return { kind: 'name', name: expression.value, line, endLine };
    }
    return expression;
  }
}

/** The default inside `Field(default=…)` and its like; the expression itself elsewhere. */
export function defaultOf(expression: Expression): Expression {
  if (
    expression.kind !== 'call' ||
    !['Field', 'field', 'Column', 'mapped_column'].includes(calledWord(expression))
  )
    return expression;
  return (
    keyword(expression, 'default') ??
    (calledWord(expression) === 'Field'
      ? (expression.args.find(({ name }) => name === undefined)?.value ?? expression)
      : expression)
  );
}

function asKind(symbol: Symbol): Kind | undefined {
  const external = externalName(symbol);
  if (external !== undefined) return { external };
  return symbol.kind === 'scope' ? { local: symbol.scope } : undefined;
}
