import type { Evidence } from '../../report.ts';
import { type CallExpression } from '../python/expression.ts';
import type { Scope } from '../python/scope.ts';
import type { Values } from '../python/values.ts';
export interface SettingsRead {
    readonly name: string;
    readonly at: Evidence;
    /** The call that reads it; nothing where it is an attribute of a store. */
    readonly call: CallExpression | undefined;
}
/** What is read of settings one by one, and from where. */
export declare function readsOf(values: Values, alive: readonly Scope[]): {
    readonly reads: readonly SettingsRead[];
    readonly stores: readonly Evidence[];
};
