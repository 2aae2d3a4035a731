import { comparePaths } from '../../tree/index.ts';
import { Code } from '../code.ts';

/** `from … import …` lines, one a module, sorted; ruff orders them for good. */
export function importLines(
  imports: readonly { readonly module: string; readonly name: string }[],
): readonly Code[] {
  const modules = new Map<string, Set<string>>();
  for (const { module, name } of imports) modules.set(module, (modules.get(module) ?? new Set()).add(name));
  return [...modules]
    .sort(([a], [b]) => comparePaths(a, b))
    .map(
      ([module, names]) =>
        new Code('python', `from ${module} import ${[...names].sort(comparePaths).join(', ')}`),
    );
}
