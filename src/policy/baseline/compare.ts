import type { BasisPoints, Outcome } from '../../readiness/index.ts';
import type { KnownGap, Snapshot } from './snapshot.ts';

/** What became of one probe. */
export interface Change {
  readonly probe: string;
  readonly before: BasisPoints;
  readonly after: BasisPoints;
  /** New gaps of what broke, gaps that are gone of what was fixed, gaps that stay of what was broken before. */
  readonly places: readonly KnownGap[];
}

/** Two judgements beside each other. */
export interface Comparison {
  readonly before: BasisPoints;
  readonly after: BasisPoints;
  readonly broke: readonly Change[];
  readonly standing: readonly Change[];
  readonly fixed: readonly Change[];
  /** One sentence a reason to say that it got worse; empty where it did not. */
  readonly regressions: readonly string[];
}

/** A score may fall by so much without being worse: a service that grows moves its shares a little. */
const DROP_MAX: BasisPoints = 200;
const OPEN: ReadonlySet<Outcome> = new Set(['not_detected', 'partial', 'unknown']);

type Judged = Snapshot['probes'][number];

/** What a change broke, what was broken before it, and what it fixed. */
export function compare(before: Snapshot, after: Snapshot): Comparison {
  const changes = after.probes.map((now) => ({ now, ...changeOf(now, before, after) }));
  const of = (kind: 'broke' | 'standing' | 'fixed'): readonly Change[] =>
    changes.filter((one) => one.kind === kind).map(({ change }) => change);
  return {
    before: before.productionScore,
    after: after.productionScore,
    broke: of('broke'),
    standing: of('standing'),
    fixed: of('fixed'),
    regressions: regressionsOf(before, after),
  };
}

function changeOf(
  now: Judged,
  before: Snapshot,
  after: Snapshot,
): { readonly kind: 'broke' | 'standing' | 'fixed' | 'same'; readonly change: Change } {
  const was = before.probes.find(({ id }) => id === now.id);
  const mine = after.gaps.filter(({ probe }) => probe === now.id);
  const theirs = before.gaps.filter(({ probe }) => probe === now.id);
  const added = without(mine, theirs);
  const gone = without(theirs, mine);
  const shared = { probe: now.id, before: was?.credit ?? 0, after: now.credit };
  const wasOpen = was !== undefined && OPEN.has(was.outcome);
  const isOpen = OPEN.has(now.outcome);
  if (isOpen && (!wasOpen || now.credit < was.credit || (now.credit <= was.credit && hasPlace(added))))
    return { kind: 'broke', change: { ...shared, places: added.length > 0 ? added : mine } };
  if (wasOpen && (!isOpen || now.credit > was.credit))
    return { kind: 'fixed', change: { ...shared, places: gone } };
  return { kind: isOpen ? 'standing' : 'same', change: { ...shared, places: mine } };
}

function without(gaps: readonly KnownGap[], known: readonly KnownGap[]): readonly KnownGap[] {
  const fingerprints = new Set(known.map(({ fingerprint }) => fingerprint));
  return gaps.filter(({ fingerprint }) => !fingerprints.has(fingerprint));
}

function hasPlace(gaps: readonly KnownGap[]): boolean {
  return gaps.some(({ anchored }) => !anchored);
}

function regressionsOf(before: Snapshot, after: Snapshot): readonly string[] {
  const lost = after.probes.filter(
    ({ id, outcome }) =>
      outcome === 'not_detected' &&
      before.probes.some((was) => was.id === id && was.outcome !== 'not_detected'),
  );
  const capped = after.caps.filter((id) => !before.caps.includes(id));
  const drop = before.productionScore - after.productionScore;
  return [
    ...lost.map(({ id }) => `${id} was there before this change, and is not any more`),
    ...capped.map((id) => `${id} caps the score since this change`),
    // A number that is none must not pass: the comparison is turned so that it fails.
    ...(drop <= DROP_MAX ? [] : [`the score fell by more than ${DROP_MAX / 10_000}`]),
  ];
}
