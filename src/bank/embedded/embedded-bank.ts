import type { Omission } from '../../omission.ts';
import { type Pattern, PRODUCTION_READY_AT, patternQuality, successRateOf } from '../../pattern/index.ts';
import { closureOver } from '../closure.ts';
import { codeVectors } from '../code-vector.ts';
import { patternText } from '../pattern-text.ts';
import type { Needed, PatternBank, SearchHit, SearchQuery } from '../ports.ts';
import { type Asked, type EmbedderSources, Questions } from '../questions.ts';
import { byRelevance, hitOf, isComparable, matchOf, type Ranked, type Stored } from '../ranking.ts';
import { relevanceOf } from '../relevance.ts';
import type { BankIndex, IndexEntry } from './bank-index.ts';
import { Best } from './best.ts';
import { WordIndex } from './word-index.ts';

/** The bank that needs nothing but Node: patterns and vectors in memory, compared one by one. */
export class EmbeddedBank implements PatternBank {
  readonly kind = 'embedded';
  readonly omissions: readonly Omission[];
  readonly #questions: Questions;
  readonly #stored = new Map<string, Stored>();
  /** Patterns whose code has not been looked at. */
  readonly #unread = new Set<string>();
  #wordIndex: WordIndex | undefined;

  constructor(index: BankIndex, sources: EmbedderSources, omissions: readonly Omission[] = []) {
    this.#questions = new Questions({ text: index, code: index.code }, sources);
    this.omissions = omissions;
    for (const entry of index.entries) this.#store(entry);
    if (index.code === undefined) for (const id of this.#stored.keys()) this.#unread.add(id);
  }

  async storeProductionPattern(pattern: Pattern): Promise<'added' | 'changed' | 'unchanged'> {
    const known = this.#stored.get(pattern.id);
    if (known?.pattern.digest === pattern.digest) return 'unchanged';
    const [vector] = await this.#questions.embed([patternText(pattern)]);
    if (vector !== undefined) this.#store({ pattern, vector });
    this.#unread.add(pattern.id);
    return known === undefined ? 'added' : 'changed';
  }

  async hybridSearch(queries: readonly SearchQuery[]): Promise<readonly (readonly SearchHit[])[]> {
    const asked = await this.#questions.asked(queries);
    if (asked.some((question) => question?.code !== undefined)) await this.#readCode();
    return queries.map((query, index) => this.#search(query, asked[index]));
  }

  closure(ids: readonly string[]): Promise<readonly Needed[]> {
    const all = [...this.#stored.values()].map(({ pattern }) => pattern);
    return closureOver(ids, {
      byIds: (wanted) => Promise.resolve(all.filter(({ id }) => wanted.includes(id))),
      providersOf: (capabilities) => Promise.resolve(all.filter((pattern) => offers(pattern, capabilities))),
    });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #search(query: SearchQuery, question: Asked | undefined): readonly SearchHit[] {
    const shared = question === undefined ? undefined : this.#words().shared(question.words);
    const best = new Best<Ranked>(query.limit, byRelevance, ({ relevance }) => relevance);
    const isOpen = isUnfiltered(query);
    let row = -1;
    for (const stored of this.#stored.values()) {
      row += 1;
      if (!(isOpen || passes(stored, query)) || !isComparable(stored, question)) continue;
      const match = matchOf(stored, question, shared?.[row] ?? 0);
      const relevance = relevanceOf(match, query);
      // Most of a large bank is worse than what is kept: it is not worth an object.
      if (relevance < best.worst()) continue;
      best.offer({ match, relevance });
    }
    return best.list().map((ranked) => hitOf(ranked, query));
  }

  /** Done when code is asked for the first time: a scaffold never asks. */
  async #readCode(): Promise<void> {
    if (this.#unread.size === 0) return;
    const stored = [...this.#unread].flatMap((id) => this.#stored.get(id) ?? []);
    const embedder = await this.#questions.codeEmbedder();
    const codes = await codeVectors(
      stored.map(({ pattern }) => pattern),
      { embedder },
    );
    for (const [at, each] of stored.entries())
      this.#stored.set(each.pattern.id, { ...each, code: codes[at] });
    this.#unread.clear();
  }

  /** Made when the first question comes: a bank that is only listed does not need it. */
  #words(): WordIndex {
    this.#wordIndex ??= new WordIndex([...this.#stored.values()].map(({ pattern }) => pattern));
    return this.#wordIndex;
  }

  #store(entry: IndexEntry): void {
    this.#wordIndex = undefined;
    this.#stored.set(entry.pattern.id, { ...entry, quality: patternQuality(entry.pattern) });
  }
}

function isUnfiltered({ category, ids, productionReady, minimumSuccessRate = 0 }: SearchQuery): boolean {
  return (
    category === undefined && ids === undefined && productionReady === undefined && minimumSuccessRate === 0
  );
}

function passes(
  { pattern, quality }: Stored,
  { category, ids, productionReady, minimumSuccessRate }: SearchQuery,
): boolean {
  if (ids?.includes(pattern.id) === false) return false;
  if (category !== undefined && pattern.category !== category) return false;
  if (productionReady !== undefined && quality >= PRODUCTION_READY_AT !== productionReady) return false;
  return successRateOf(pattern) >= (minimumSuccessRate ?? 0);
}

function offers({ provides }: Pattern, capabilities: readonly string[]): boolean {
  return provides.some(({ capability }) => capabilities.includes(capability));
}
