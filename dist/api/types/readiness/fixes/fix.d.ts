import type { Facts } from '../facts/facts.ts';
/** Lines that a file would get at its end; a file that is not there yet is made of them. */
export interface Addition {
    readonly path: string;
    readonly lines: readonly string[];
}
/** Why nothing can be added without touching what people wrote. */
export interface Unfixable {
    readonly because: string;
}
/** Where the service lies in its repository: `backend`, or nothing at the root. */
export interface FixPlace {
    readonly below: string;
}
/** The change that would bring a probe's credit to a repository that we did not write. */
export interface Fix {
    readonly probe: string;
    propose(facts: Facts, place: FixPlace): Addition | Unfixable;
}
/** `true` where there is a change. */
export declare function isAddition(proposal: Addition | Unfixable): proposal is Addition;
