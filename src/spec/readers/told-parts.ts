import { statementsIn } from '../lexicon/told-line.ts';
import { partsOfList } from './list-phrase.ts';
import { partOf } from './listed-thing.ts';

/** Where one statement about a thing ends and the next begins. */
const SENTENCES = /(?<=[\p{L}\p{N})）"'”%][.;!。；])\s+|(?<=[。；])/u;

const NOWHERE = { file: '', line: 1, endLine: 1, notation: '', rank: 0, confidence: 0 } as const;

/**
 * The parts of what stands behind the name of a thing: `belongs to an owner. name, species (dog, cat)` are a relation and two
 * fields. Beside them, a sentence that is neither says nothing that is stored.
 */
export function toldParts(text: string): readonly string[] {
  const sentences = text
    .split(SENTENCES)
    .map((sentence) => sentence.replace(/[.;!。；]\s*$/, '').trim())
    .filter((sentence) => sentence !== '');
  if (sentences.length < 2) {
    const [only = ''] = sentences;
    return statedThenHas(only) ?? statementsIn(only) ?? partsOfList(only);
  }
  const read = sentences.map(partsOf);
  const [first] = read;
  // What starts with words that are neither describes the thing, and its list stands further behind.
  const isTold = first !== undefined && (first.isStated || first.parts.length > 1);
  return isTold && !LABELLED.test(text)
    ? read.flatMap((one) => one?.parts ?? [])
    : partsOfList(text.replace(/[.。]\s*$/, ''));
}

/** `belongs to a club, has a label, seats`: what it has stands behind how it relates. */
function statedThenHas(sentence: string): readonly string[] | undefined {
  const [head = '', ...behind] = sentence.split(/,\s+(?=(?:and )?(?:ha(?:s|ve)|with|tiene|tem|hat|a)\s)/i);
  const stated = behind.length === 0 ? undefined : statementsIn(head);
  return stated === undefined ? undefined : [...stated, ...partsOfList(behind.join(', '))];
}

interface Parts {
  readonly parts: readonly string[];
  readonly isStated: boolean;
}

function partsOf(sentence: string): Parts | undefined {
  const having = statedThenHas(sentence);
  if (having !== undefined) return { parts: having, isStated: true };
  const stated = statementsIn(sentence);
  if (stated !== undefined) return { parts: stated, isStated: true };
  const [head = '', ...behind] = sentence.split(/,\s+/);
  const before = behind.length === 0 ? undefined : statementsIn(head);
  if (before !== undefined) return { parts: [...before, ...partsOfList(behind.join(', '))], isStated: true };
  const parts = partsOfList(sentence.replace(HAS, ''));
  return parts.every((part) => partOf(part, { src: NOWHERE }) !== undefined)
    ? { parts, isStated: false }
    : undefined;
}

/** Behind such a word stands the list, and other readers know it. */
const LABELLED = /\b(?:attributes?|fields|properties|columns|atributos|campos|felder|attributs|champs)\b/i;

/** `It has a duration`: the thing is the same. */
const HAS =
  /^(?:it|they|each|er|sie|es|tiene|tem|elle|il)?\s*(?:also )?(?:has|have|hat|haben|tiene|tem|possui|a|ha)\s+(?=\p{L})/iu;
