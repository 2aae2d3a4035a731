import { type Diagnostic } from '../diagnostics/index.ts';
import { type Pattern } from '../pattern/index.ts';
/**
 * Features that patterns ask for or provide and that no spec can ask for. The pattern room cannot tell: it does not know what
 * specs say.
 *
 * @param features - ids of the closed vocabulary of the spec room
 */
export declare function lintFeatures(patterns: readonly Pattern[], features: readonly string[]): readonly Diagnostic[];
