/** Words that every question has, whatever it asks for. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by can could each every for from has have i if in into is it its may me must my no not of on one ' +
    'only or our out should so than that the their them then there they this to up us we what when where which who will with would ' +
    'all any'
  ).split(' '),
);

/** Endings that change no meaning, longest first. */
const ENDINGS = ['ations', 'ation', 'ings', 'ing', 'edly', 'ies', 'ied', 'ers', 'er', 'ed', 'es', 's', 'e'];

/** Letters that stay of a word: shorter ones would meet others that have nothing to do with them. */
const STEM_MIN = 4;

/** The words of a text that say something, in lower case and without their endings, in order. */
export function wordsIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !COMMON.has(word)).map(stemOf);
}

function stemOf(word: string): string {
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= STEM_MIN);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
