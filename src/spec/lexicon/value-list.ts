const QUOTED = /(["'`])[^"'`|]{1,63}\1/g;
const QUOTED_OR_BARE = /(["'`])[^"'`|]{1,63}\1|[\p{L}\p{N}][\w-]*/gu;

/** The values of a list such as `todo, done` or `'a' | 'b'`, each once. */
export function valuesIn(list: string): string[] {
  const stop = list.search(
    /[,;]\s*(?:default|required|not null|nullable|unique|optional)\b|\s\(default\b|[.。](?:\s|$)/i,
  );
  const text = stop < 0 ? list : list.slice(0, stop);
  const quoted = [...text.matchAll(QUOTED)].map(([value]) => unquoted(value));
  // In a list in which only some values need quotes, the others are values as well.
  const bare = text
    .replace(QUOTED, '')
    .split(',')
    .some((value) => /^[\p{L}\p{N}][\w-]*$/u.test(value.trim()));
  const values = bare ? [...text.matchAll(QUOTED_OR_BARE)].map(([value]) => unquoted(value)) : quoted;
  if (quoted.length > 1 || (quoted.length === 1 && bare))
    return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))].slice(0, 100);
  const plainValues = text
    .split(/[|,/、，;]|\s(?:or|and|ou|oder|или)\s/)
    .map((value) =>
      value
        .trim()
        .replace(/^['"`“”‘’\s(]+|['"`“”‘’\s)]+$/g, '')
        .replace(/\s*\(.*$/, '')
        .replace(/^.+=\s*['"]?/, ''),
    )
    .filter((value) => /^[\p{L}\p{N}][\p{L}\p{N} _.:+-]{0,62}$/u.test(value));
  return [...new Set(plainValues)].slice(0, 100);
}

function unquoted(value: string): string {
  return value.replace(/^(['"`])(.*)\1$/s, '$2');
}
