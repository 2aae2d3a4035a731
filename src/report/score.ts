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
