import { type Diagnostic } from '../diagnostics/index.ts';
import type { Pattern } from '../pattern/index.ts';
import type { PythonFormatter } from './python-formatter.ts';
/**
 * The files that patterns bring as they are and that do not parse. It is asked where a pattern enters: a service is composed too
 * often to read again what never changes.
 */
export declare function lintCopies(patterns: readonly Pattern[], python: PythonFormatter): readonly Diagnostic[];
