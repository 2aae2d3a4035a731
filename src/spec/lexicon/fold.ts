/** Letters that no accent is taken from, and what is written for them without it. */
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L' };

/**
 * A text without the accents of Latin letters, as long as before: `é` is `e`, so that the bounds of words hold in every
 * language that has accents. Other scripts stay as they are.
 */
export function withoutAccents(text: string): string {
  return text.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => {
    const bare = PLAIN[letter] ?? letter.normalize('NFD').charAt(0);
    return /[A-Za-z]/.test(bare) ? bare : letter;
  });
}
