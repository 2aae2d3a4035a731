import type { Pattern } from './pattern.ts';
/** The code that a pattern brings, a text a file: its Python; what else it writes where it has none. */
export declare function codeTexts({ files }: Pick<Pattern, 'files'>): readonly string[];
