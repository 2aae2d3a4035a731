/** Lines count from 1. */
export interface Lines {
  readonly line: number;
  readonly endLine: number;
}

export interface Argument {
  /** Of a keyword argument. */
  readonly name?: string;
  /** `*args` or `**kwargs`: what arrives is not known. */
  readonly splat: boolean;
  readonly value: Expression;
}

export interface CallExpression extends Lines {
  readonly kind: 'call';
  readonly callee: Expression;
  readonly args: readonly Argument[];
}

/** An expression as a value: what a probe may know of it, without syntax of one language. */
export type Expression =
  | (Lines & { readonly kind: 'string'; readonly value: string })
  /** A string with interpolated parts; `text` is its literal text, with `{}` for each part. */
  | (Lines & { readonly kind: 'formatted'; readonly text: string; readonly parts: readonly Expression[] })
  | (Lines & { readonly kind: 'number'; readonly value: number })
  | (Lines & { readonly kind: 'constant'; readonly value: boolean | null })
  /** A name, or names joined by dots. */
  | (Lines & { readonly kind: 'name'; readonly name: string })
  | CallExpression
  | (Lines & { readonly kind: 'attribute'; readonly object: Expression; readonly name: string })
  | (Lines & {
      readonly kind: 'subscript';
      readonly object: Expression;
      readonly index: readonly Expression[];
    })
  | (Lines & { readonly kind: 'sequence'; readonly items: readonly Expression[] })
  | (Lines & { readonly kind: 'mapping'; readonly entries: readonly Entry[] })
  | (Lines & {
      readonly kind: 'operation';
      readonly operator: string;
      readonly operands: readonly Expression[];
    })
  | (Lines & { readonly kind: 'other'; readonly type: string; readonly parts: readonly Expression[] });

export interface Entry {
  /** Absent for `**spread`. */
  readonly key?: Expression;
  readonly value: Expression;
}

/** The name, with dots, that `expression` spells; `undefined` where it is no plain name. */
export function nameOf(expression: Expression | undefined): string | undefined {
  return expression?.kind === 'name' ? expression.name : undefined;
}

/** The last word of what is called: `get` of `client.session().get(…)`. */
export function calledWord(call: CallExpression): string {
  const { callee } = call;
  if (callee.kind === 'name') return callee.name.slice(callee.name.lastIndexOf('.') + 1);
  return callee.kind === 'attribute' ? callee.name : '';
}

/** The keyword argument `name`. */
export function keyword(call: CallExpression, name: string): Expression | undefined {
  return call.args.find((argument) => argument.name === name)?.value;
}

/** The argument that is passed at `position` or as `name`. */
export function argument(call: CallExpression, position: number, name: string): Expression | undefined {
  const positional = call.args.filter((candidate) => candidate.name === undefined);
  const before = positional.slice(0, position + 1);
  if (before.some((candidate) => candidate.splat)) return keyword(call, name);
  return keyword(call, name) ?? positional[position]?.value;
}

/** `true` where arguments arrive that the text does not show. */
export function hasSplat(call: CallExpression): boolean {
  return call.args.some((candidate) => candidate.splat);
}

/** The value of a plain string. */
export function stringOf(expression: Expression | undefined): string | undefined {
  return expression?.kind === 'string' ? expression.value : undefined;
}

/** The expressions directly inside `expression`. */
function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'string':
    case 'number':
    case 'constant':
    case 'name':
      return [];
    case 'formatted':
    case 'other':
      return expression.parts;
    case 'call':
      return [expression.callee, ...expression.args.map(({ value }) => value)];
    case 'attribute':
      return [expression.object];
    case 'subscript':
      return [expression.object, ...expression.index];
    case 'sequence':
      return expression.items;
    case 'mapping':
      return expression.entries.flatMap(({ key, value }) => (key === undefined ? [value] : [key, value]));
    case 'operation':
      return expression.operands;
  }
}

/** `expression` and everything inside it, outermost first. */
export function walk(expression: Expression): readonly Expression[] {
  const found: Expression[] = [];
  collect(expression, found);
  return found;
}

// One list for the whole walk: generators inside generators took a tenth of the time of an assessment.
function collect(expression: Expression, found: Expression[]): void {
  found.push(expression);
  for (const part of partsOf(expression)) collect(part, found);
}

/** The calls in `expression`, outermost first. */
export function callsIn(expression: Expression): readonly CallExpression[] {
  return walk(expression).filter((part) => part.kind === 'call');
}

/** The names in `expression`. */
export function namesIn(expression: Expression): readonly string[] {
  return walk(expression).flatMap((part) => (part.kind === 'name' ? [part.name] : []));
}

/** What is called, below the types that it is given: `Users` of `Users[User, int](…)`. */
export function calleeOf({ callee }: CallExpression): Expression {
  return callee.kind === 'subscript' ? callee.object : callee;
}
