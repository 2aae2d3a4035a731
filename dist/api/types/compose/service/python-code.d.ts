import { Code } from '../code.ts';
/** Python that our own functions built from escaped parts: the only text that a template writes bare. */
export type PythonCode = Code;
export declare function code(text: string): PythonCode;
