import type { Category } from '../category.ts';
import { FileTree } from '../tree/index.ts';
import type { Classification, CodeFile } from './categorise/index.ts';
/** What a new pattern is made from. */
export interface NewPattern {
    /** `[a-z][a-z0-9_]*`. */
    readonly id: string;
    readonly category: Category;
    /** Code that is there already, by its path in a service; a file to fill in and its test where there is none. */
    readonly code?: readonly CodeFile[];
    /** What the code was found to be. */
    readonly classification?: Classification;
}
/**
 * A pattern to fill in, which passes lint as it stands: `<category>/<id>/` with manifest, files and notes.
 *
 * @throws RangeError - the id is not a lower-case name
 */
export declare function patternTemplate(pattern: NewPattern): FileTree;
