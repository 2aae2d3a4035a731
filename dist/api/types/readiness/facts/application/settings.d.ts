import type { Evidence } from '../../report.ts';
import { type Expression } from '../python/expression.ts';
import type { Scope } from '../python/scope.ts';
import { type Values } from '../python/values.ts';
import { type SettingsRead } from './settings-reads.ts';
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
    readonly reads: readonly SettingsRead[];
    /** Where a library of settings is opened that hands out whatever it finds: `Dynaconf(…)`. */
    readonly stores: readonly Evidence[];
}
/** Finds the classes of settings in code that can run. */
export declare function settingsOf(values: Values, alive: readonly Scope[]): Settings;
