import { Code } from '../code.ts';
import { pythonLiteral } from '../service/python-literal.ts';
import { comment } from './filters/comment.ts';
import { docstring } from './filters/docstring.ts';
import { env } from './filters/env.ts';
import { json } from './filters/json.ts';
import { md } from './filters/md.ts';
import { sh } from './filters/sh.ts';
import { toml } from './filters/toml.ts';
import { yaml } from './filters/yaml.ts';
import type { Target } from './sink.ts';

/** LiquidJS filters that stay; every other one is deleted. */
export const KEPT_FILTERS: ReadonlySet<string> = new Set(['size', 'first', 'last', 'join', 'capitalize']);

/** LiquidJS tags that stay. */
export const KEPT_TAGS: ReadonlySet<string> = new Set(['if', 'unless', 'for', 'case', 'assign']);

/** The filters that turn any text into code of one language, by name. */
export function sinkFilters({ sink, dialect }: Target): Readonly<Record<string, (value: unknown) => Code>> {
  const shell = sink === 'make' || sink === 'docker' ? sink : 'shell';
  return {
    py: (value) => new Code('python', pythonLiteral(plain(value))),
    docstring: (value) => new Code('python', docstring(textOf(value))),
    toml: (value) => new Code('toml', toml(plain(value))),
    yaml: (value) => new Code('yaml', yaml(plain(value), dialect)),
    env: (value) => new Code('env', env(plain(value))),
    md: (value) => new Code('markdown', md(textOf(value))),
    sh: (value) => new Code(shell, sh(textOf(value), sink)),
    json: (value) => new Code('json', json(plain(value))),
    comment: (value) => new Code(sink, comment(textOf(value))),
  };
}

/** What a filter was given, code as the text it is: `{{ x | sh | yaml }}` writes a command into YAML. */
function plain(value: unknown): unknown {
  return value instanceof Code ? value.text : value;
}

function textOf(value: unknown): string {
  const given = plain(value);
  if (typeof given === 'string') return given;
  if (typeof given === 'number') return String(given);
  throw new TypeError(
    `expected text, got ${given === null || given === undefined ? 'nothing' : typeof given}`,
  );
}
