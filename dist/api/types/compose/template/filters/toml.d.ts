/**
 * A value as TOML on one line: basic strings, numbers, booleans, arrays, inline tables.
 * TOML has no half of a surrogate pair: it becomes U+FFFD, as it would in any UTF-8 file.
 *
 * @throws TypeError - TOML has no null, and no number that is not finite is taken
 */
export declare function toml(value: unknown): string;
/** A key, bare where TOML allows it. */
export declare function tomlKey(key: string): string;
