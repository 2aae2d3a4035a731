import { type CallExpression } from '../python/expression.ts';
import type { Scope } from '../python/scope.ts';
import type { Kind, Placed, Values } from '../python/values.ts';
/** The identity that all application objects share: what is done to one of them is done to what is served. */
export declare const APPLICATION = "application";
/** The call that made an object. */
export interface Construction {
    readonly call: CallExpression;
    readonly scope: Scope;
}
/** Recognises applications and routers, and tells which expressions mean the same one. */
export declare class Objects {
    #private;
    constructor(values: Values);
    isApplication(kind: Kind | undefined): boolean;
    isRouter(kind: Kind | undefined): boolean;
    /** The identity of the application or router that `placed` means. */
    identity(placed: Placed): string | undefined;
    /** The call that made the router or application that `placed` means. */
    construction(placed: Placed, steps?: number): Construction | undefined;
}
export declare function constructionId({ call, scope }: Construction): string;
