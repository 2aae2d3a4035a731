/**
 * A score as people read it: two decimals, rounded down, so that 0.7999 never looks like 0.80.
 *
 * @param basisPoints - 0 to 10 000
 */
export declare function displayScore(basisPoints: number): string;
/** A score as machines read it: four decimals, exact. */
export declare function exactScore(basisPoints: number): number;
/**
 * What a change would add to a score, as people read it: `+0.01`, and as many decimals as a small one needs.
 *
 * @param basisPoints - 0 to 10 000
 */
export declare function displayGain(basisPoints: number): string;
