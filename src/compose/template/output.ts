import { Code } from '../code.ts';
import { isPlainYaml } from './filters/yaml.ts';
import type { Target } from './sink.ts';

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_.-]*$/;

/** What a template may print without a filter; the message says which filter would make it printable. */
export class UnescapedOutput extends Error {
  override readonly name = 'UnescapedOutput';
  readonly remedy: string;

  constructor(what: string, remedy: string) {
    super(what);
    this.remedy = remedy;
  }
}

const FILTERS: Readonly<Partial<Record<Target['sink'], string>>> = {
  python: '`| py`, or `| docstring` inside a docstring',
  toml: '`| toml`',
  yaml: '`| yaml`',
  env: '`| env`',
  markdown: '`| md`',
  shell: '`| sh`',
  make: '`| sh`',
  docker: '`| sh`',
  json: '`| json`',
};

/**
 * The text of one `{{ … }}`: a number, an identifier, or code that was made for this sink.
 *
 * @throws UnescapedOutput - anything else
 */
export function outputText(value: unknown, { sink }: Target): string {
  if (value instanceof Code) {
    if (value.sink === sink) return value.text;
    throw new UnescapedOutput(`${value.sink} code in a ${sink} file`, remedyFor(sink));
  }
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'string' && isIdentifier(value, sink)) return value;
  throw new UnescapedOutput(
    `${nameOf(value)} printed bare: only a number, an identifier or code of ours may be`,
    remedyFor(sink),
  );
}

function isIdentifier(text: string, sink: Target['sink']): boolean {
  return IDENTIFIER.test(text) && (sink !== 'yaml' || isPlainYaml(text));
}

function remedyFor(sink: Target['sink']): string {
  const filter = FILTERS[sink];
  return filter === undefined ? `print an identifier: a ${sink} has no escaping of its own` : `add ${filter}`;
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return 'text that is no identifier';
  if (Array.isArray(value)) return 'a list';
  return value === null || value === undefined
    ? 'nothing'
    : `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
}
