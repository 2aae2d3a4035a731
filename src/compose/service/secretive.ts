/** Names in which a linter sees a password (ruff's S105). */
const SECRETIVE = /(?:^|_)(?:pas+wo?r?d|pass(?:phrase)?|pwd|token|secrete?)(?:$|_)/i;

/** `true` where a linter takes a text that is given to this name for a password. */
export function looksSecret(name: string): boolean {
  return SECRETIVE.test(name);
}
