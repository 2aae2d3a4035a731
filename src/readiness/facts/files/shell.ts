import { withVariables } from './shell-variables.ts';

/** One command of a script, as words. */
export interface Command {
  readonly words: readonly string[];
  /** Line in the script, from 1. */
  readonly line: number;
  /** Its failure is thrown away: `|| true`. */
  readonly tolerated: boolean;
}

const SEPARATORS: ReadonlySet<string> = new Set([';', '&&', '||', '|', '&', '\n', '(', ')', '{', '}']);
const KEYWORDS: ReadonlySet<string> = new Set([
  'if',
  'then',
  'else',
  'elif',
  'do',
  'while',
  'until',
  '!',
  'time',
  'exec',
  'sudo',
  'command',
  'env',
  'nohup',
  'fi',
  'done',
  'set',
]);
const SUCCEEDS: ReadonlySet<string> = new Set(['true', ':', 'exit 0', 'echo']);

interface Token {
  readonly text: string;
  readonly line: number;
  readonly separator: boolean;
}

/** The commands that a script runs, in order. Comments, here-documents and what `if false` guards are left out. */
export function readShell(script: string): readonly Command[] {
  const commands: { words: string[]; line: number; after: string }[] = [];
  let words: string[] = [];
  let line = 1;
  let open = 0;
  for (const token of [...tokens(script), { text: '\n', line: 0, separator: true }]) {
    if (!token.separator) {
      if (words.length === 0) line = token.line;
      words.push(token.text);
      continue;
    }
    // `name)` in a `case` is a label, not a command.
    const label = token.text === ')' && open === 0;
    if (words.length > 0 && !label) commands.push({ words, line, after: token.text });
    open += token.text === '(' ? 1 : token.text === ')' && open > 0 ? -1 : 0;
    words = [];
  }
  const live = withVariables(withoutDead(commands));
  return live.flatMap(({ words: raw, line: at, after }, index) => {
    const next = live[index + 1]?.words ?? [];
    const tolerated = after === '||' && SUCCEEDS.has(next[0] ?? '');
    const stripped = strip(raw);
    return stripped.length === 0 ? [] : [{ words: stripped, line: at, tolerated }];
  });
}

/** Commands below `if false; then … fi` never run. */
function withoutDead<T extends { readonly words: readonly string[] }>(commands: readonly T[]): readonly T[] {
  let dead = 0;
  return commands.filter(({ words }) => {
    const [first, second] = words;
    if (first === 'if' && (dead > 0 || second === 'false')) dead += 1;
    else if (dead > 0 && (first === 'fi' || (first === 'else' && dead === 1))) dead -= 1;
    else return dead === 0;
    return dead === 0;
  });
}

function strip(words: readonly string[]): readonly string[] {
  let start = 0;
  while (
    start < words.length &&
    (KEYWORDS.has(words[start] ?? '') || /^[A-Za-z_]\w*=/.test(words[start] ?? ''))
  )
    start += 1;
  return words.slice(start);
}

function* tokens(script: string): Generator<Token> {
  const lexer = new Lexer(script);
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) yield token;
}

class Lexer {
  readonly #text: string;
  #at = 0;
  #line = 1;
  /** Ends of here-documents that begin after this line. */
  readonly #pending: string[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  next(): Token | undefined {
    this.#skipBlank();
    if (this.#at >= this.#text.length) return undefined;
    const line = this.#line;
    const two = this.#text.slice(this.#at, this.#at + 2);
    if (two === '<<') return this.#hereDocument(line);
    if (two === '&&' || two === '||') return this.#take(2, line);
    const one = this.#text[this.#at] ?? '';
    if (SEPARATORS.has(one) && !(one === '{' && this.#isExpansion())) return this.#takeSeparator(one, line);
    return { text: this.#word(), line, separator: false };
  }

  #take(length: number, line: number): Token {
    const text = this.#text.slice(this.#at, this.#at + length);
    this.#at += length;
    return { text, line, separator: true };
  }

  #takeSeparator(one: string, line: number): Token {
    const token = this.#take(1, line);
    if (one === '\n') {
      this.#line += 1;
      for (const end of this.#pending.splice(0)) this.#skipHereDocument(end);
    }
    return token;
  }

  #isExpansion(): boolean {
    return !/\s/.test(this.#text[this.#at + 1] ?? ' ');
  }

  #skipBlank(): void {
    for (;;) {
      const match = /^(?:[ \t\r]|\\\r?\n)+/.exec(this.#text.slice(this.#at, this.#at + 400));
      if (match === null) break;
      this.#advance(match[0]);
    }
    if (this.#text[this.#at] !== '#') return;
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end === -1 ? this.#text.length : end;
  }

  #advance(text: string): void {
    this.#at += text.length;
    this.#line += text.split('\n').length - 1;
  }

  #hereDocument(line: number): Token {
    const match = /^<<-?\s*(['"]?)([\w.-]+)\1/.exec(this.#text.slice(this.#at, this.#at + 120));
    if (match === null) return this.#take(2, line);
    this.#pending.push(match[2] ?? '');
    this.#at += match[0].length;
    return { text: match[0], line, separator: false };
  }

  #skipHereDocument(end: string): void {
    for (;;) {
      const stop = this.#text.indexOf('\n', this.#at);
      const row = this.#text.slice(this.#at, stop === -1 ? undefined : stop);
      this.#at = stop === -1 ? this.#text.length : stop + 1;
      this.#line += 1;
      if (row.trim() === end || this.#at >= this.#text.length) return;
    }
  }

  #word(): string {
    let word = '';
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at] ?? '';
      if (/\s/.test(character) || (SEPARATORS.has(character) && !/[{}]/.test(character))) break;
      if (character === '"' || character === "'") word += this.#quoted(character);
      else if (character === '\\') word += this.#escaped();
      else if (this.#text.startsWith('$(', this.#at) || this.#text.startsWith('${', this.#at))
        word += this.#expansion();
      else {
        word += character;
        this.#at += 1;
      }
    }
    return word;
  }

  #quoted(quote: string): string {
    let end = this.#at + 1;
    while (end < this.#text.length && this.#text[end] !== quote)
      end += quote === '"' && this.#text[end] === '\\' ? 2 : 1;
    const inner = this.#text.slice(this.#at + 1, end);
    this.#advance(this.#text.slice(this.#at, end + 1));
    return inner;
  }

  #escaped(): string {
    const escaped = this.#text.slice(this.#at + 1, this.#at + 2);
    this.#advance(`\\${escaped}`);
    return escaped === '\n' ? '' : escaped;
  }

  #expansion(): string {
    const open = this.#text[this.#at + 1] ?? '(';
    const close = open === '(' ? ')' : '}';
    let depth = 0;
    let end = this.#at + 1;
    for (; end < this.#text.length; end += 1) {
      if (this.#text[end] === open) depth += 1;
      if (this.#text[end] === close) depth -= 1;
      if (depth === 0) break;
    }
    const text = this.#text.slice(this.#at, end + 1);
    this.#advance(text);
    return text;
  }
}
