/** The file in which people list what they took over, below the folder of the generated service. */
export declare const IGNORE_PATH = ".patternbankignore";
/**
 * Reads `.patternbankignore`: one pattern a line, `#` comments; `*` within a name, `**` across folders, a final `/` for
 * everything below a folder, a leading `/` for the top. A pattern without `/` fits at every depth.
 *
 * @returns `true` for a path that no update may write
 */
export declare function readEjected(text: string): (path: string) => boolean;
