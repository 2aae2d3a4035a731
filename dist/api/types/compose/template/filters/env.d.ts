/** `true` where the text needs no quotes in a `.env` file. */
export declare function isPlainEnv(text: string): boolean;
/**
 * The value of a line in a `.env` file, as python-dotenv and pydantic-settings read it. Characters that nobody sees become
 * U+FFFD: the format has no number for them.
 */
export declare function env(value: unknown): string;
