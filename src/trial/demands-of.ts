import { type Condition, FACTS, type Pattern, parseWhen } from '../pattern/index.ts';
import { type Demand, eachUnited, NO_DEMAND } from './demand.ts';

/** Which specs select each pattern of a library. Conditions may ask for what others provide, so that what was found is kept. */
export class Demands {
  readonly #library: readonly Pattern[];
  readonly #found = new Map<string, readonly Demand[]>();
  readonly #open = new Set<string>();

  constructor(library: readonly Pattern[]) {
    this.#library = library;
  }

  /** What a spec must say to select the pattern, in every way there is; none where no spec could. */
  of(pattern: Pattern): readonly Demand[] {
    const known = this.#found.get(pattern.id);
    if (known !== undefined) return known;
    // A circle asks for nothing more: what is on the way is asked for already.
    if (this.#open.has(pattern.id)) return [NO_DEMAND];
    this.#open.add(pattern.id);
    const found = this.#fresh(pattern);
    this.#open.delete(pattern.id);
    this.#found.set(pattern.id, found);
    return found;
  }

  #fresh({ when, requires }: Pattern): readonly Demand[] {
    const parsed = when === undefined ? undefined : parseWhen(when);
    const own = parsed?.ok === true ? this.#ofCondition(parsed.condition, true) : [NO_DEMAND];
    return requires.reduce((demands, capability) => {
      const providers = this.#providing(capability);
      // A provider that every spec selects asks for nothing, and any other need not be asked for.
      const isThere = providers.some((demand) => demand.size === 0);
      return isThere ? demands : eachUnited(demands, providers);
    }, own);
  }

  #providing(capability: string): readonly Demand[] {
    return this.#library
      .filter(({ provides }) => provides.some((each) => each.capability === capability))
      .flatMap((provider) => this.of(provider));
  }

  /** @param wanted - `false`: the condition must not hold */
  #ofCondition(condition: Condition, wanted: boolean): readonly Demand[] {
    switch (condition.kind) {
      case 'fact':
        return [new Map([[condition.name, wanted]])];
      case 'compare':
        return comparison(condition, wanted);
      case 'provides':
        return wanted ? this.#providing(condition.capability) : [NO_DEMAND];
      case 'not':
        return this.#ofCondition(condition.of, !wanted);
      case 'and':
      case 'or': {
        const parts = condition.of.map((part) => this.#ofCondition(part, wanted));
        const all = (condition.kind === 'and') === wanted;
        return all ? parts.reduce(eachUnited, [NO_DEMAND]) : parts.flat();
      }
    }
  }
}

type Comparing = Extract<Condition, { readonly kind: 'compare' }>;

/** The texts that a fact may be, where they are few. */
function valuesOf(name: string): readonly string[] {
  return FACTS.find((fact) => fact.name === name)?.values ?? [];
}

const OPPOSITE = { '==': '!=', '!=': '==', '>': '<=', '>=': '<', '<': '>=', '<=': '>' } as const;

function comparison({ name, operator, value }: Comparing, wanted: boolean): readonly Demand[] {
  const asked = wanted ? operator : OPPOSITE[operator];
  const number = Number(value);
  const isNumber = value.trim() !== '' && Number.isFinite(number);
  switch (asked) {
    case '==':
      return [new Map([[name, isNumber ? number : value]])];
    case '>':
      return [new Map([[name, number + 1]])];
    case '>=':
      return [new Map([[name, number]])];
    case '!=': {
      const others = valuesOf(name).filter((other) => other !== value);
      return others.length === 0 ? [NO_DEMAND] : others.map((other) => new Map([[name, other]]));
    }
    // What is not asked for is none, and less than something.
    case '<':
    case '<=':
      return [NO_DEMAND];
  }
}
