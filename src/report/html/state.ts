import type { Outcome } from '../../readiness/index.ts';

/** A state as readers see it: a word and a sign, because colour alone tells nothing to many. */
export interface State {
  readonly outcome: Outcome;
  readonly word: string;
  readonly sign: string;
}

/** Every state, those that ask for work first. */
export const STATES: readonly State[] = [
  { outcome: 'not_detected', word: 'not detected', sign: '✗' },
  { outcome: 'partial', word: 'in part', sign: '◐' },
  { outcome: 'unknown', word: 'unknown', sign: '?' },
  { outcome: 'waived', word: 'waived', sign: '⚑' },
  { outcome: 'pass', word: 'passed', sign: '✓' },
  { outcome: 'not_applicable', word: 'not applicable', sign: '–' },
];

/** The state of an outcome. */
export function stateOf(outcome: Outcome): State {
  return STATES.find((state) => state.outcome === outcome) ?? { outcome, word: outcome, sign: '' };
}
