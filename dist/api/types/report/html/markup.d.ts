/** Text of a repository as content or as a quoted attribute: nothing in it is markup, and no character reverses the reader. */
export declare function text(value: string): string;
/** A sentence of ours that may quote the repository: what stands between backticks is code. */
export declare function sentence(value: string): string;
/** Lines of code as content of `<pre>`: spaces stay, control characters are made visible. */
export declare function codeText(value: string): string;
/** `tag` around its parts, each on lines of its own. */
export declare function element(open: string, parts: readonly string[]): string;
