const ASSIGNMENT = /^([A-Za-z_]\w*)=(.*)$/s;
const REFERENCE = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::-[^}]*)?\})$/;
const WORDS_MAX = 200;

/** Commands with the words that a script's own variables stand for: `LINT="uv run ruff"`, then `$LINT check .`. */
export function withVariables<T extends { readonly words: readonly string[] }>(
  commands: readonly T[],
): readonly T[] {
  const known = new Map<string, readonly string[]>();
  return commands.map((command) => {
    const words = command.words.flatMap((word) => valueOf(word, known) ?? [word]);
    if (words.every((word) => ASSIGNMENT.test(word))) for (const word of words) note(word, known);
    return { ...command, words: words.slice(0, WORDS_MAX) };
  });
}

function note(word: string, known: Map<string, readonly string[]>): void {
  const [, name = '', value = ''] = ASSIGNMENT.exec(word) ?? [];
  const words = value.split(/\s+/).filter((part) => part !== '');
  known.set(name, words.flatMap((part) => valueOf(part, known) ?? [part]).slice(0, WORDS_MAX));
}

function valueOf(word: string, known: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const [, bare, braced] = REFERENCE.exec(word) ?? [];
  return known.get(bare ?? braced ?? '');
}
