import type { ComposeOptions } from './compose.ts';
/** For each shared Python file, the ids of the patterns that its lines come from, line by line. */
export type LineOwners = ReadonlyMap<string, readonly string[]>;
/**
 * Which pattern each line of the shared Python files comes from.
 *
 * The files are written once more without the contributions of each pattern: a line that is gone then is its own, every
 * other is of the pattern whose template it is. A pattern that the files cannot be written without keeps its template's lines only.
 *
 * @param looked - ids of the patterns whose contributions are looked for
 */
export declare function contributedLines(options: ComposeOptions, looked: ReadonlySet<string>): Promise<LineOwners>;
