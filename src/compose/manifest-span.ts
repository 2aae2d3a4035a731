import { lineSpan, type Span } from '../diagnostics/index.ts';
import type { PlannedFile } from './file-list.ts';

/** The line of `pattern.yml` that declares a file; the first one where the manifest reader did not keep it. */
export function manifestSpan({ pattern, file }: PlannedFile): Span {
  const line = 'line' in file && typeof file.line === 'number' ? file.line : 1;
  return lineSpan(pattern.origin, line);
}
