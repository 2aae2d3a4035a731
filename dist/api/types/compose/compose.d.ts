import { type Facts } from '../pattern/index.ts';
import type { Plan } from '../plan/index.ts';
import type { SpecRequirements } from '../spec/index.ts';
import type { Composition } from './composition.ts';
import type { PythonFormatter } from './python-formatter.ts';
import type { Render } from './render.ts';
import { type PreviousDatabase } from './service/index.ts';
export interface ComposeOptions {
    readonly plan: Plan;
    readonly spec: SpecRequirements;
    /** What is known of the service, for `when`; `factsOf` of the plan room makes it. */
    readonly facts: Facts;
    readonly render: Render;
    readonly format: PythonFormatter;
    /** What was composed before; absent for a new service. */
    readonly previous?: PreviousDatabase;
    /** Text of `patterns/uv.lock`; without it the service gets no lock, and an omission says so. */
    readonly masterLock?: string;
    /** Hears of a Python file as soon as its text is final, before the others are. */
    readonly onModule?: ((path: string, text: string) => void) | undefined;
}
/**
 * Writes the service: every file of the selected patterns, and the shared files from their merged contributions.
 *
 * @returns the same bytes for the same arguments, on any machine
 * @throws UserError - `compose/*`: two patterns clash, a template fails, or what was rendered does not parse
 */
export declare function compose(options: ComposeOptions): Promise<Composition>;
