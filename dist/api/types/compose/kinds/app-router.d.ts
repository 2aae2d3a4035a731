import { type OfferedRoute } from '../service/offered-route.ts';
export declare const appRouter: import("./kind.ts").ContributionKind;
/** What a contributed router answers; nothing where it is no value of this kind. */
export declare function offeredBy(value: unknown): readonly OfferedRoute[];
