/** The parts of a name: `readUserID` and `read_user_id` are both `read`, `user`, `id`. */
export function subTokens(name: string): readonly string[] {
  const parts = name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}]+|\p{N}+/gu) ?? [];
  return parts.map((part) => part.toLowerCase());
}

/** Letters of a string that are read: what is longer is data. */
const STRING_MAX = 400;

/** The words of a string literal, without its quotes and prefix. */
export function stringWords(literal: string): readonly string[] {
  return subTokens(literal.slice(0, STRING_MAX).replace(/^[a-zA-Z]{0,2}(?=["'])/, ''));
}
