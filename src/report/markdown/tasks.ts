import type { Conflict } from '../../merge/index.ts';
import { code } from './escape.ts';

/** What people can ask for on a pull request. */
export type Task =
  | { readonly do: 'rebase' }
  | { readonly do: 'recompose' }
  | { readonly do: 'accept-theirs'; readonly path: string };

const MAX_FILES = 50;
const CHECKED = /^\s*[-*] \[[xX]\] <!-- patternbank:do (rebase|recompose|accept-theirs)(?: (\S+))? -->/;
const TYPED = /^\/patternbank (rebase|recompose|accept-theirs)(?: (\S.*?))?\s*$/;

/** The list of what can be asked for: a box that somebody ticks is done by the next run, and empty again. */
export function tasksPart(conflicts: readonly Conflict[]): string {
  const paths = [...new Set(conflicts.map(({ path }) => path))].slice(0, MAX_FILES);
  return [
    '#### Ask for',
    '',
    box('recompose', 'compose again'),
    box('rebase', 'bring the branch up to date with its base, then compose again'),
    ...paths.map((path) =>
      box(`accept-theirs ${encoded(path)}`, `take what was generated for ${code(path)}`),
    ),
  ].join('\n');
}

/** What is ticked in a text of ours. */
export function tickedTasks(text: string): readonly Task[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, verb, path] = CHECKED.exec(line) ?? [];
    return taskOf(verb, path === undefined ? undefined : decoded(path));
  });
}

/** What is asked for in a comment: lines such as `/patternbank rebase`. */
export function typedTasks(text: string): readonly Task[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, verb, path] = TYPED.exec(line) ?? [];
    return taskOf(verb, path?.replace(/^`(.*)`$/, '$1'));
  });
}

function taskOf(verb: string | undefined, path: string | undefined): readonly Task[] {
  if (verb === 'rebase' || verb === 'recompose') return [{ do: verb }];
  return verb === 'accept-theirs' && path !== undefined ? [{ do: verb, path }] : [];
}

function box(task: string, words: string): string {
  return `- [ ] <!-- patternbank:do ${task} --> ${words}`;
}

/** A path that cannot end the remark that it stands in. */
function encoded(path: string): string {
  return encodeURIComponent(path).replaceAll('-', '%2D');
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
