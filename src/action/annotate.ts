import { type Annotated, annotations } from '../report/index.ts';
import type { Host } from './host.ts';

/** Shows the most important problems beside the lines of the diff. */
export function annotateResult(result: Annotated, host: Host): void {
  for (const annotation of annotations(result)) host.say(annotation);
}
