import { type Expression } from './expression.ts';
import { type Scope } from './scope.ts';
import type { Resolver } from './symbol.ts';
/** Where functions of the repository are called, so that a parameter can be followed to what is passed. */
export declare class CallSites {
    #private;
    constructor(resolver: Resolver);
    /** What is passed for the parameter `name` of `scope`. A decorated function is called by others, with what nobody here sees. */
    passed(scope: Scope, name: string): readonly {
        readonly expression: Expression;
        readonly scope: Scope;
    }[];
}
