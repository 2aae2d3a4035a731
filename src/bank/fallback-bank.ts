import { isFailure } from '../diagnostics/index.ts';
import type { Omission } from '../omission.ts';
import type { Pattern } from '../pattern/index.ts';
import type { Needed, PatternBank, SearchHit, SearchQuery } from './ports.ts';

type OpenBank = () => Promise<PatternBank>;

/** The configured bank for as long as it answers, and the embedded one from then on: a run is not lost with a server. */
export class FallbackBank implements PatternBank {
  readonly #embedded: OpenBank;
  #current: PatternBank;
  #lost: readonly Omission[];
  /** Whether the embedded bank took over: there is nothing else to ask then. */
  get #isSpare(): boolean {
    return this.#lost.length > 0;
  }

  private constructor(embedded: OpenBank, current: PatternBank, lost: readonly Omission[]) {
    this.#embedded = embedded;
    this.#current = current;
    this.#lost = lost;
  }

  static async open(remote: OpenBank, embedded: OpenBank): Promise<FallbackBank> {
    try {
      return new FallbackBank(embedded, await remote(), []);
    } catch (error: unknown) {
      return new FallbackBank(embedded, await embedded(), [instead(error)]);
    }
  }

  get kind(): PatternBank['kind'] {
    return this.#current.kind;
  }

  get omissions(): readonly Omission[] {
    return [...this.#lost, ...this.#current.omissions];
  }

  hybridSearch(queries: readonly SearchQuery[]): Promise<readonly (readonly SearchHit[])[]> {
    return this.#ask((bank) => bank.hybridSearch(queries));
  }

  closure(ids: readonly string[]): Promise<readonly Needed[]> {
    return this.#ask((bank) => bank.closure(ids));
  }

  storeProductionPattern(pattern: Pattern): Promise<'added' | 'changed' | 'unchanged'> {
    return this.#current.storeProductionPattern(pattern);
  }

  close(): Promise<void> {
    return this.#current.close();
  }

  async #ask<Answer>(question: (bank: PatternBank) => Promise<Answer>): Promise<Answer> {
    const asked = this.#current;
    try {
      return await question(asked);
    } catch (error: unknown) {
      if (this.#isSpare) throw error;
      this.#lost = [instead(error)];
      this.#current = await this.#embedded();
      await asked.close();
      return question(this.#current);
    }
  }
}

/** What the run says of a bank that could not be used. @throws what is no failure of a service, but a defect of ours */
function instead(error: unknown): Omission {
  if (!isFailure(error)) throw error;
  const [problem] = error.diagnostics;
  return {
    what: 'the configured pattern bank',
    because: `${problem?.message ?? error.message}; the embedded bank was used instead`,
    remedy: problem?.help ?? 'run again',
  };
}
