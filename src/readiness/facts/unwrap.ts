/** Runners whose next words are the program: `uv run pytest`. */
const RUNNERS: Readonly<Record<string, readonly string[]>> = {
  uv: ['run'],
  poetry: ['run'],
  pipenv: ['run'],
  pdm: ['run'],
  rye: ['run'],
  hatch: ['run'],
  pixi: ['run'],
  uvx: [],
  pipx: ['run'],
  coverage: ['run'],
  opentelemetry: [],
  'opentelemetry-instrument': [],
  'ddtrace-run': [],
  gosu: [],
  xvfb: [],
  tini: [],
  'dumb-init': [],
};
const VALUED: ReadonlySet<string> = new Set([
  '--with',
  '--extra',
  '--group',
  '--project',
  '--directory',
  '--python',
  '-p',
  '--env-file',
  '--source',
  '-m',
  '--from',
  '--package',
]);

/** The program inside its runners: `pytest -q` of `uv run --frozen coverage run -m pytest -q`. */
export function unwrap(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  const program = first.split('/').at(-1) ?? '';
  if (/^python[\d.]*$/.test(program)) return module(program, rest);
  const verbs = RUNNERS[program];
  if (verbs === undefined) return isScript(first) ? words : [program, ...rest];
  const [verb] = verbs;
  const start = verb === undefined ? 0 : rest.indexOf(verb) + 1;
  if (verb !== undefined && start === 0) return [program, ...rest];
  if (program === 'coverage') return unwrap(['python', ...rest.slice(start)]);
  const inner = afterOptions(rest.slice(start));
  if (inner.length === 0) return words;
  // `gosu app pytest`: the first word is the user.
  return unwrap(program === 'gosu' ? inner.slice(1) : inner);
}

/** `python -m pytest` runs pytest. */
function module(program: string, rest: readonly string[]): readonly string[] {
  const at = rest.indexOf('-m');
  const isModule = at !== -1 && rest.slice(0, at).every((word) => word.startsWith('-'));
  return isModule ? unwrap(rest.slice(at + 1)) : [program, ...rest];
}

function isScript(word: string): boolean {
  return word.startsWith('.') || (word.includes('/') && word.endsWith('.sh'));
}

function afterOptions(words: readonly string[]): readonly string[] {
  let at = 0;
  while (at < words.length && (words[at] ?? '').startsWith('-')) {
    const word = words[at] ?? '';
    if (word === '--') return words.slice(at + 1);
    if (word === '-m') return ['python', ...words.slice(at)];
    at += VALUED.has(word) ? 2 : 1;
  }
  return words.slice(at);
}
