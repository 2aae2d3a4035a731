import { CHINESE_WORDS } from './chinese-words.ts';
import { JAPANESE_WORDS } from './japanese-words.ts';

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

const KANA =
  'a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji tsu tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo ya ya yu yu yo yo ra ri ru re ro wa wa i e o n vu'.split(
    ' ',
  );

const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

const KNOWN_WORDS: Readonly<Record<string, string>> = { ...CHINESE_WORDS, ...JAPANESE_WORDS };

/** `true` for a word in another script that we have an English noun for. */
export function isKnownWord(text: string): boolean {
  return Object.hasOwn(KNOWN_WORDS, text.trim());
}

/** A text in ASCII letters as near as its script allows; what has no sound of its own (most ideographs) is left out. */
export function transliterate(text: string): string {
  const known = isKnownWord(text) ? KNOWN_WORDS[text.trim()] : undefined;
  if (known !== undefined) return known;
  return [...text].map(letter).join('');
}

function letter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // It makes the vowel before it long, and has no letter of its own.
  if (code === 0x30fc) return '';
  if (code < 0x80) return character;
  if (code >= 0xac00 && code <= 0xd7a3) return hangul(code - 0xac00);
  if (code >= 0x3041 && code <= 0x30f4) return kana(code);
  const lower = character.toLowerCase();
  const mapped = Object.hasOwn(LETTERS, lower) ? LETTERS[lower] : undefined;
  if (mapped !== undefined)
    return lower === character ? mapped : mapped.charAt(0).toUpperCase() + mapped.slice(1);
  const base = character.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return /^[\u0000-\u007f]+$/.test(base) ? base : ' ';
}

function hangul(index: number): string {
  const final = index % 28;
  const vowel = Math.floor(index / 28) % 21;
  return `${INITIALS[Math.floor(index / 588)] ?? ''}${VOWELS[vowel] ?? ''}${FINALS[final] ?? ''}`;
}

function kana(code: number): string {
  const index = code >= 0x30a1 ? code - 0x30a1 : code - 0x3041;
  return KANA[index] ?? '';
}
