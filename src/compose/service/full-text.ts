import type { Attribute } from './attribute.ts';
import { searchColumns } from './schema.ts';
import { shortName } from './table-constraint.ts';

/** How PostgreSQL calls the languages whose word forms it knows. Words of any other are taken as they are written. */
const CONFIGURATIONS: Readonly<Record<string, string>> = {
  ...{ ar: 'arabic', da: 'danish', de: 'german', el: 'greek', en: 'english', es: 'spanish', fi: 'finnish' },
  ...{ fr: 'french', ga: 'irish', hi: 'hindi', hu: 'hungarian', hy: 'armenian', id: 'indonesian' },
  ...{ it: 'italian', lt: 'lithuanian', ne: 'nepali', nl: 'dutch', no: 'norwegian', pt: 'portuguese' },
  ...{ ro: 'romanian', ru: 'russian', sv: 'swedish', ta: 'tamil', tr: 'turkish', yi: 'yiddish' },
};

/** Earlier columns say more of a row: a title more than a remark. There is no fifth weight. */
const WEIGHTS = ['A', 'B', 'C', 'D'] as const;

/** The name of the configuration for a language (`de`, `pt-BR`). */
export function searchLanguage(language: string): string {
  return CONFIGURATIONS[language.toLowerCase().split('-')[0] ?? ''] ?? 'simple';
}

/** The index over the words of an entity's texts; `undefined` where it has none. */
export function fullTextIndex(
  table: string,
  attributes: readonly Attribute[],
): { readonly name: string; readonly columns: readonly string[] } | undefined {
  const columns = searchColumns(attributes);
  return columns.length === 0 ? undefined : { name: shortName(`ix_${table}_full_text`), columns };
}

/** What such an index holds, in SQL. It says the same as `document` of the pattern, or no query would use it. */
export function fullTextSql(language: string, columns: readonly string[]): string {
  const vectors = columns.map((column, index) => {
    const weight = WEIGHTS[index] ?? 'D';
    return `setweight(to_tsvector('${language}'::regconfig, coalesce("${column}", '')), '${weight}')`;
  });
  return `(${vectors.join(' || ')})`;
}
