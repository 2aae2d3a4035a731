import { checkCondition } from './check-condition.ts';
import type { Comparison, Condition } from './condition.ts';
import type { WhenProblem } from './when-problem.ts';

export type ParsedWhen =
  | { readonly ok: true; readonly condition: Condition }
  | { readonly ok: false; readonly problem: WhenProblem };

/** Characters; a longer condition is a program, and a pattern is data. */
const LENGTH_MAX = 500;

const TOKEN = /\s*(?:([()])|(==|!=|>=|<=|>|<)|([A-Za-z0-9_][A-Za-z0-9_.-]*)|'([^']*)'|"([^"]*)")/y;

interface Token {
  readonly kind: 'bracket' | 'operator' | 'word' | 'text' | 'end';
  readonly text: string;
  readonly offset: number;
}

class Refusal extends Error {
  readonly problem: WhenProblem;

  constructor(problem: WhenProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

/**
 * Parses a `when`: facts (`feature.search`), comparisons (`entities > 0`, `auth == jwt`), `provides http.rate_limit`,
 * `and`, `or`, `not` and parentheses.
 *
 * @returns the condition, or the first problem: a fact that is not in `FACTS` is one
 */
export function parseWhen(text: string): ParsedWhen {
  try {
    const condition = new Parser(tokensOf(text)).whole();
    const problem = checkCondition(condition, text);
    return problem === undefined ? { ok: true, condition } : { ok: false, problem };
  } catch (error: unknown) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}

function tokensOf(text: string): readonly Token[] {
  if (text.length > LENGTH_MAX) {
    const message = `expected at most ${LENGTH_MAX} characters, got ${text.length}`;
    throw new Refusal({ message, help: 'split the pattern in two', offset: LENGTH_MAX });
  }
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  for (let offset = 0; offset < end; ) {
    TOKEN.lastIndex = offset;
    const match = TOKEN.exec(text);
    if (match === null) {
      const message = `expected a fact, a comparison or a parenthesis, got \`${text.slice(offset).trim().slice(0, 20)}\``;
      throw new Refusal({ message, help: GRAMMAR, offset });
    }
    tokens.push(tokenOf(match));
    offset = TOKEN.lastIndex;
  }
  return [...tokens, { kind: 'end', text: 'the end', offset: text.length }];
}

const GRAMMAR =
  'write it with facts, `==`, `!=`, `>`, `>=`, `<`, `<=`, `provides`, `and`, `or`, `not` and parentheses';

function tokenOf(match: RegExpExecArray): Token {
  const [whole, bracket, operator, word, single, double] = match;
  const offset = match.index + whole.length - whole.trimStart().length;
  if (bracket !== undefined) return { kind: 'bracket', text: bracket, offset };
  if (operator !== undefined) return { kind: 'operator', text: operator, offset };
  if (word !== undefined) return { kind: 'word', text: word, offset };
  return { kind: 'text', text: single ?? double ?? '', offset };
}

/** Recursive descent; `or` binds loosest, then `and`, then `not`. */
class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Condition {
    const condition = this.#or();
    const rest = this.#peek();
    if (rest.kind !== 'end') throw this.#unexpected('`and`, `or` or the end', rest);
    return condition;
  }

  #or(): Condition {
    return this.#chain('or', () => this.#chain('and', () => this.#not()));
  }

  #chain(word: 'and' | 'or', part: () => Condition): Condition {
    const first = part();
    const parts = [first];
    while (this.#accept('word', word)) parts.push(part());
    return parts.length === 1 ? first : { kind: word, of: parts };
  }

  #not(): Condition {
    return this.#accept('word', 'not') ? { kind: 'not', of: this.#not() } : this.#primary();
  }

  #primary(): Condition {
    if (this.#accept('bracket', '(')) {
      const inner = this.#or();
      if (!this.#accept('bracket', ')')) throw this.#unexpected('`)`', this.#peek());
      return inner;
    }
    const name = this.#word('a fact');
    if (name === 'provides') return { kind: 'provides', capability: this.#word('a capability') };
    const operator = this.#peek();
    if (operator.kind !== 'operator') return { kind: 'fact', name };
    this.#at += 1;
    return { kind: 'compare', name, operator: operator.text as Comparison, value: this.#value() };
  }

  #value(): string {
    const token = this.#peek();
    if (token.kind !== 'word' && token.kind !== 'text') throw this.#unexpected('a value', token);
    this.#at += 1;
    return token.text;
  }

  #word(expected: string): string {
    const token = this.#peek();
    const reserved = token.text === 'and' || token.text === 'or' || token.text === 'not';
    if (token.kind !== 'word' || reserved) throw this.#unexpected(expected, token);
    this.#at += 1;
    return token.text;
  }

  #accept(kind: Token['kind'], text: string): boolean {
    const token = this.#peek();
    if (token.kind !== kind || token.text !== text) return false;
    this.#at += 1;
    return true;
  }

  #peek(): Token {
    const token = this.#tokens[this.#at] ?? this.#tokens.at(-1);
    if (token === undefined) throw new RangeError('a token list ends in `end`');
    return token;
  }

  #unexpected(expected: string, { kind, text, offset }: Token): Refusal {
    const got = kind === 'end' ? 'the end' : `\`${text}\``;
    return new Refusal({ message: `expected ${expected}, got ${got}`, help: GRAMMAR, offset });
  }
}
