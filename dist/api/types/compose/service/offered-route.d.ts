import type { Endpoint } from '../../spec/index.ts';
/** What the router of a pattern answers, below the base path, and by which words a spec asks for it. */
export interface OfferedRoute {
    /** `auth_register`; absent where it stands where the pattern has it, whatever the spec says. */
    readonly name?: string;
    readonly method: string;
    /** Where it stands unless the spec has another path for it. */
    readonly path: string;
    /** Ends of paths that mean it, the likelier ones first: `sign-up`, `password/forgot`. */
    readonly words: readonly string[];
    /** What may stand before these words: `auth`, `users`. */
    readonly below: readonly string[];
}
/** `/a/{x}` and `/a/{y}/` are one path. */
export declare function pathKey(path: string): string;
/** Each offered route where the spec asks for it, one endpoint for one route. */
export declare function placed(offered: readonly OfferedRoute[], endpoints: readonly Endpoint[]): {
    readonly offered: readonly OfferedRoute[];
    readonly taken: ReadonlySet<Endpoint>;
};
/** `true` where the path says what the route does, in whatever method that changes something as well. */
export declare function soundsLike({ method, path }: Endpoint, { words, ...route }: OfferedRoute): boolean;
