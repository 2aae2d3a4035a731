import type { Category } from '../category.ts';
import { FileTree } from '../tree/index.ts';
/** What a new pattern is made from. */
export interface NewPattern {
    /** `[a-z][a-z0-9_]*`. */
    readonly id: string;
    readonly category: Category;
}
/**
 * A pattern to fill in, which passes lint as it stands: `<category>/<id>/` with manifest, one file, its test and notes.
 *
 * @throws RangeError - the id is not a lower-case name
 */
export declare function patternTemplate({ id, category }: NewPattern): FileTree;
