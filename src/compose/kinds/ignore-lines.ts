import { z } from 'zod';
import { Code } from '../code.ts';

export const ignoreLine = z.string().regex(/^\S([^\n\r]*\S)?$/, 'one line without blanks at its ends');

/** Lines of an ignore file, each once, in the order given. */
export function ignoreLines(lines: readonly string[]): readonly Code[] {
  return [...new Set(lines)].map((line) => new Code('text', line));
}
