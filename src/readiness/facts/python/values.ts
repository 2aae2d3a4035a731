import { argument, calledWord, type Expression } from './expression.ts';
import { Kinds, type Placed } from './kinds.ts';
import type { Scope } from './scope.ts';
import type { Symbol } from './symbol.ts';

export { defaultOf } from './default-of.ts';
export { type Kind, type Placed } from './kinds.ts';

const DEPTH_MAX = 10;
const LOOKUPS: ReadonlySet<string> = new Set(['os.getenv', 'os.environ.get', 'os.environ.setdefault']);

/** How a text is read. */
interface Reading {
  /** A variable of the environment stands for its default: true where nobody sets it. */
  readonly usual: boolean;
}

/** Follows names to their values, a few steps far. */
export class Values extends Kinds {
  /** The expressions that `expression` may stand for: itself, where it is no name with a known value. */
  expand(placed: Placed, depth = 0): readonly Placed[] {
    if (depth > DEPTH_MAX) return [placed];
    const symbol = this.resolver.resolve(placed.expression, placed.scope);
    const behind = symbol === undefined ? this.#choices(placed, depth) : this.#behind(symbol, depth);
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
    return this.#text(placed, { usual: false });
  }

  /** The text of `expression` where nobody sets a variable of the environment: `os.getenv("PREFIX", "/api/v1")` is `/api/v1`. */
  usualText(placed: Placed): string | undefined {
    return this.#text(placed, { usual: true });
  }

  #text(placed: Placed, reading: Reading, depth = 0): string | undefined {
    const [first] = this.expand(placed);
    if (first === undefined || depth > DEPTH_MAX) return undefined;
    const { expression, scope } = first;
    const inner = (part: Expression): string | undefined =>
      this.#text({ expression: part, scope }, reading, depth + 1);
    if (expression.kind === 'string') return expression.value;
    if (expression.kind === 'formatted') return interpolate(expression.text, expression.parts.map(inner));
    if (expression.kind === 'operation' && expression.operator === '+') {
      return expression.operands.map((operand) => inner(operand) ?? '{}').join('');
    }
    if (expression.kind !== 'call' || !reading.usual) return undefined;
    const usual = argument(expression, 1, 'default');
    return usual !== undefined && LOOKUPS.has(this.external(expression, scope) ?? '')
      ? inner(usual)
      : undefined;
  }

  /** What `a if c else b`, `a or b`, `cast(Type, a)`, `make().field` and `MAPPING[key]` may be. */
  #choices({ expression, scope }: Placed, depth: number): readonly Placed[] {
    if (expression.kind === 'other' && expression.type === 'conditional_expression') {
      return expression.parts.filter((_, index) => index !== 1).map((part) => ({ expression: part, scope }));
    }
    if (expression.kind === 'operation' && expression.operator === 'or') {
      return expression.operands.map((part) => ({ expression: part, scope }));
    }
    if (
      expression.kind === 'call' &&
      /^typing(_extensions)?\.cast$/.test(this.external(expression, scope) ?? '')
    )
      return expression.args.slice(1, 2).map(({ value }) => ({ expression: value, scope }));
    if (expression.kind === 'attribute' && expression.object.kind === 'call') {
      const owner = this.kind({ expression: expression.object, scope }, depth + 1);
      const held =
        owner !== undefined && 'local' in owner ? this.attribute(owner.local, expression.name) : undefined;
      return held === undefined ? [] : [held];
    }
    if (expression.kind !== 'subscript') return [];
    return this.expand({ expression: expression.object, scope }, depth + 1).flatMap((placed) =>
      placed.expression.kind === 'mapping'
        ? placed.expression.entries.map(({ value }) => ({ expression: value, scope: placed.scope }))
        : [],
    );
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
    if (symbol.kind === 'parameter') return this.sites.passed(symbol.scope, symbol.parameter.name);
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
    const owner = this.kindOfSymbol(symbol.of, depth + 1);
    const found =
      owner !== undefined && 'local' in owner ? this.attribute(owner.local, symbol.name) : undefined;
    return found === undefined ? [] : [found];
  }
}

/** A text with its `{}` filled, as far as the parts are known. */
function interpolate(text: string, parts: readonly (string | undefined)[]): string {
  let at = 0;
  return text.replaceAll('{}', () => {
    const part = parts[at];
    at += 1;
    return part ?? '{}';
  });
}
