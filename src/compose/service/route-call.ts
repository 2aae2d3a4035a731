import type { Meaning } from './meaning.ts';
import { type Names, namesOf, wordsOf } from './names.ts';

/** `list_tasks_of_project` for the function, `list_of_project` for the operation. */
export function callOf(
  meaning: Meaning,
  names: Names,
  method: string,
): { readonly function: string; readonly operation: string } {
  const { kind, parent, action } = meaning;
  const above = parent === undefined ? undefined : namesOf(parent.entity.name).snake;
  if (kind === 'link' || kind === 'unlink') {
    const link = parent?.link;
    const other = link?.from.pascal === names.pascal ? link.other.snake : (link?.from.snake ?? names.snake);
    const verb = kind === 'link' ? 'add' : 'remove';
    return { function: `${verb}_${other}`, operation: `${verb}_${other}` };
  }
  if (kind === 'list') {
    const tail = above === undefined ? '' : `_of_${above}`;
    return { function: `list_${names.plural}${tail}`, operation: `list${tail}` };
  }
  const [verb, ...many] = kind.split('_');
  if (many.length > 0) return { function: `${verb ?? ''}_many_${names.plural}`, operation: kind };
  const tail = above === undefined ? '' : `_in_${above}`;
  const does = kind === 'act' || kind === 'restore' || kind === 'unanswered' ? verbOf(action, method) : kind;
  return { function: `${does}_${names.snake}${tail}`, operation: `${does}${tail}` };
}

function verbOf(action: string | undefined, method: string): string {
  const words = wordsOf((action ?? '').replace(/\{[^}]*\}/g, '')).join('_');
  if (words === '') return method;
  return method === 'post' || method === 'put' || method === 'patch'
    ? words.replace(/^(?=\d)/, 'do_')
    : `${method}_${words}`;
}

/** The names, or what comes near to them and is not taken; they are taken from then on. */
export function freeCall(wanted: ReturnType<typeof callOf>, taken: Set<string>): ReturnType<typeof callOf> {
  let tail = '';
  for (let n = 2; taken.has(wanted.function + tail) || taken.has(`op:${wanted.operation}${tail}`); n += 1)
    tail = `_${n}`;
  taken.add(wanted.function + tail);
  taken.add(`op:${wanted.operation}${tail}`);
  return { function: wanted.function + tail, operation: wanted.operation + tail };
}
