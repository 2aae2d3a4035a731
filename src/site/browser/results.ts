import type { SearchHit } from '../../bank/index.ts';
import { displayScore, exactScore } from '../../report/index.ts';
import { made, type PageElement } from './browser.ts';

/** A result as an item of the list; every text is set as text, never as markup. */
export function resultItem({ pattern, relevance, quality, productionReady, why }: SearchHit): PageElement {
  const link = made('a', 'id', pattern.id);
  link.setAttribute('href', `patterns/${pattern.id}.html`);
  const score = made('span', 'number', displayScore(relevance));
  score.setAttribute('title', `relevance ${exactScore(relevance).toFixed(4)}`);
  const facts = `${pattern.category}, quality ${displayScore(quality)}${productionReady ? '' : ', not production ready'}`;
  return made(
    'li',
    '',
    score,
    made(
      'div',
      '',
      made('p', 'name', link, ' ', made('span', 'soft', facts)),
      made('p', '', pattern.summary),
      made('p', 'soft why', ...withCode(why)),
    ),
  );
}

function withCode(sentence: string): readonly (PageElement | string)[] {
  return sentence.split('`').map((part, index) => (index % 2 === 1 ? made('code', '', part) : part));
}
