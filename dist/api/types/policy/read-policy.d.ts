import { type Diagnostic } from '../diagnostics/index.ts';
import { type Policy } from './policy.ts';
/** What `.patternbank.yml` may say, for editors and other tools. */
export declare function policyJsonSchema(): object;
export interface ReadPolicy {
    readonly policy: Policy;
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Reads `.patternbank.yml`.
 *
 * @returns the policy, and what is wrong with it. With an error the policy is the empty one, which excuses nothing.
 */
export declare function readPolicy(text: string, file?: string): ReadPolicy;
