/**
 * The language that a file is written in. Text reaches it only through that language's own escaping, and `Code` made for
 * one sink is refused by every other.
 */
export type Sink =
  | 'python'
  | 'toml'
  | 'yaml'
  | 'env'
  | 'markdown'
  | 'shell'
  | 'make'
  | 'docker'
  | 'json'
  | 'ini'
  | 'text'
  | 'path';

/** Who reads a YAML file: compose substitutes `$`, GitHub substitutes `${{`. */
export type Dialect = 'plain' | 'compose' | 'workflow';

/** Where a template's output goes. */
export interface Target {
  readonly sink: Sink;
  readonly dialect: Dialect;
}

/** The target of path templates. */
export const PATH_TARGET: Target = { sink: 'path', dialect: 'plain' };

const BY_NAME: readonly (readonly [RegExp, Sink])[] = [
  [/\.pyi?$/, 'python'],
  [/\.toml$/, 'toml'],
  [/\.ya?ml$/, 'yaml'],
  [/\.json$/, 'json'],
  [/\.md$/, 'markdown'],
  [/\.(sh|bash)$/, 'shell'],
  [/\.(ini|cfg|conf)$/, 'ini'],
  [/\.mako$/, 'python'],
  [/(^|\/)\.env(\.[\w.-]+)?$/, 'env'],
  [/(^|\/)(Makefile|GNUmakefile)$|\.mk$/, 'make'],
  [/(^|\/)Dockerfile(\.[\w-]+)?$/, 'docker'],
];

/** The target of the file at `path`; a name that says nothing is plain text, which takes identifiers and numbers only. */
export function targetOf(path: string): Target {
  const sink = BY_NAME.find(([pattern]) => pattern.test(path))?.[1] ?? 'text';
  return { sink, dialect: sink === 'yaml' ? dialectOf(path) : 'plain' };
}

function dialectOf(path: string): Dialect {
  if (/(^|\/)\.github\/(workflows|actions)\//.test(path)) return 'workflow';
  return /(^|\/)(docker-)?compose[\w.-]*\.ya?ml$/.test(path) ? 'compose' : 'plain';
}
