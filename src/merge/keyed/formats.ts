import type { Splitter } from './block.ts';
import { splitEnvironment, splitIgnore } from './line-formats.ts';
import { splitMakefile } from './makefile.ts';
import { splitToml } from './toml.ts';
import { splitYaml } from './yaml.ts';

interface Format {
  readonly names: RegExp;
  readonly split: Splitter;
  /** `true` where two files that nobody derived from each other can be put together: their lines do not depend on each other. */
  readonly unites?: boolean;
}

/** The formats that have keys, by the names of their files. */
const FORMATS: readonly Format[] = [
  { names: /^\.(?:git|docker)ignore$/, split: splitIgnore, unites: true },
  { names: /^\.env(?:\.[a-z]+)*$/, split: splitEnvironment, unites: true },
  { names: /^(?:GNUm|M|m)akefile$|\.mk$/, split: splitMakefile },
  { names: /\.toml$/, split: splitToml },
  { names: /\.ya?ml$/, split: splitYaml },
];

/**
 * How the file at `path` falls into parts; `undefined` where its lines are all that there is.
 *
 * @param based - whether it is known what both sides started from: without it nobody can tell a part that people deleted
 * from one that is new
 */
export function splitterOf(path: string, based: boolean): Splitter | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const format = FORMATS.find(({ names }) => names.test(name));
  return based || format?.unites === true ? format?.split : undefined;
}
