import type { Evidence } from '../../report.ts';
import { type CallExpression, type Expression } from '../python/expression.ts';
import type { Scope } from '../python/scope.ts';
import { type Values } from '../python/values.ts';
export interface SettingsField {
    readonly name: string;
    /** Names under which the environment may set it, upper case. */
    readonly variables: readonly string[];
    readonly annotation: Expression;
    readonly fallback: Expression | undefined;
    readonly owner: Scope;
    readonly at: Evidence;
}
export interface SettingsClass {
    readonly scope: Scope;
    readonly at: Evidence;
    readonly fields: readonly SettingsField[];
    /** Where code that can run makes one. */
    readonly instances: readonly Evidence[];
}
/** The settings of the application, by whatever library. */
export interface Settings {
    readonly classes: readonly SettingsClass[];
    /** Values read through another library of settings: decouple, environs, dynaconf, starlette. */
    readonly reads: readonly {
        readonly name: string;
        readonly at: Evidence;
        readonly call: CallExpression;
    }[];
}
/** Finds the classes of settings in code that can run. */
export declare function settingsOf(values: Values, alive: readonly Scope[]): Settings;
