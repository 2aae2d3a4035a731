import type { Fragment, Import } from './imports.ts';
import { from } from './imports.ts';

/** Types of Python itself that fields are sometimes named after: `list: Mapped[list[str]]` hides the type. */
const BUILTINS: ReadonlySet<string> = new Set(['bool', 'bytes', 'dict', 'float', 'int', 'list', 'str']);

/** A string literal, or an identifier that is neither an attribute nor a keyword argument. */
const TOKEN = /"(?:[^"\\]|\\.)*"|(?<![\w.])[A-Za-z_]\w*\b(?!\s*=(?!=))/g;

/**
 * Code as it must be written inside a class that has attributes of these names.
 *
 * A class with a column `date` hides the type `date` from the lines below and from type checkers, so the type gets
 * another name there: `from datetime import date as date_type`.
 */
export function within(attributes: ReadonlySet<string>, { code, imports }: Fragment): Fragment {
  const imported = new Set(imports.map(({ name }) => name));
  const hidden = (name: string): boolean =>
    attributes.has(name) && (imported.has(name) || BUILTINS.has(name));
  const used = new Set<string>();
  const written = code.replace(TOKEN, (token) => {
    if (!hidden(token)) return token;
    used.add(token);
    return aliasFor(token);
  });
  const builtins = [...used].filter((name) => !imported.has(name)).flatMap((name) => from('builtins', name));
  const renamed = [...imports, ...builtins].map(
    (item): Import => (used.has(item.name) ? { ...item, alias: aliasFor(item.name) } : item),
  );
  return { code: written, imports: renamed };
}

function aliasFor(name: string): string {
  return `${name}_type`;
}
