/**
 * A score as people read it: two decimals, rounded down, so that 0.7999 never looks like 0.80.
 *
 * @param basisPoints - 0 to 10 000
 */
export function displayScore(basisPoints: number): string {
  const hundredths = Math.floor(basisPoints / 100);
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}

/** A score as machines read it: four decimals, exact. */
export function exactScore(basisPoints: number): number {
  return basisPoints / 10_000;
}

/**
 * What a change would add to a score, as people read it: `+0.01`, and as many decimals as a small one needs.
 *
 * @param basisPoints - 0 to 10 000
 */
export function displayGain(basisPoints: number): string {
  return basisPoints >= 100 ? `+${displayScore(basisPoints)}` : `+${exactScore(basisPoints).toFixed(4)}`;
}
