// JavaScript's \s lacks NEL, which Unicode counts as white space; U+FEFF, which it has, is dropped as a format character.
const WHITE_SPACE = /^[\s\u0085]$/u;
const DROPPED = /[\0\uFFFD]|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;
const CJK =
  /[\u4E00-\u9FFF\u3400-\u4DBF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B920}-\u{2CEAF}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;
/** Every ASCII symbol that is neither letter nor digit, and Unicode's punctuation: BERT's own notion. */
const PUNCTUATION = /[!-/:-@[-`{-~\p{P}]/u;

/** The words of a text by the rules of BERT's uncased models; a punctuation mark is a word of its own. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  const end = (): void => {
    if (word !== '') words.push(word);
    word = '';
  };
  for (const character of normalized(text)) {
    if (WHITE_SPACE.test(character)) end();
    else if (PUNCTUATION.test(character)) {
      end();
      words.push(character);
    } else word += character;
  }
  end();
  return words;
}

/** Without control characters and accents, in lower case, CJK characters apart. */
function normalized(text: string): string {
  let spaced = '';
  for (const character of text.replace(DROPPED, '')) spaced += WHITE_SPACE.test(character) ? ' ' : character;
  const bare = spaced
    .replace(CJK, ' $& ')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  let lower = '';
  // One by one: as part of a word, a final sigma would become another letter than the model learnt.
  for (const character of bare) lower += character.toLowerCase();
  return lower;
}
