import type { Page } from '../document/page.ts';

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3041-\u30ff]/g],
  ['ko', /[\uac00-\ud7a3]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ru', /[\u0400-\u04ff]/g],
];

const WORDS: readonly (readonly [string, RegExp])[] = [
  ['es', /\b(?:el|los|las|una|para|con|debe|usuario|usuarios|que|del)\b/gi],
  ['pt', /\b(?:os|uma|para|com|deve|usu[áa]rio|n[ãa]o|que|dos|s[ãa]o)\b/gi],
  ['de', /\b(?:der|die|das|und|ein|eine|mit|f[üu]r|nicht|muss|wird)\b/gi],
  ['fr', /\b(?:le|les|des|une|pour|avec|doit|est|dans|utilisateur)\b/gi],
  ['tr', /\b(?:ve|bir|i[çc]in|ile|olarak|kullan[ıi]c[ıi]|gerekir|bu)\b/gi],
  ['id', /\b(?:dan|yang|untuk|dengan|pengguna|harus|dapat|adalah)\b/gi],
  ['en', /\b(?:the|and|for|with|must|user|is|are|of|to)\b/gi],
];

/** The language that most of the prose is written in, by its script, else by its small words. */
export function languageOf(pages: readonly Page[]): string {
  const prose = pages
    .flatMap(({ blocks }) => blocks)
    .map((block) => ('text' in block ? block.text : ''))
    .join('\n')
    .slice(0, 50_000);
  // Counted without a list of them: in a long document there are tens of thousands.
  const letters = prose.replace(/\P{L}+/gu, '').replace(/[\udc00-\udfff]/g, '').length;
  const script = SCRIPTS.find(
    ([, characters]) =>
      (prose.match(characters)?.length ?? 0) > letters * (characters.source.includes('3041') ? 0.05 : 0.15),
  );
  if (script !== undefined) return script[0];
  const counts = WORDS.map(([language, words]) => [language, prose.match(words)?.length ?? 0] as const);
  return counts.reduce((best, one) => (one[1] >= best[1] ? one : best), ['en', 0] as const)[0];
}
