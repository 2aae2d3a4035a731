import type { Diagnostic } from './diagnostic.ts';
/** The lines of an input, for a frame; `undefined` where the input is not at hand. */
export type SourceLines = (file: string) => readonly string[] | undefined;
export interface Paint {
    error(text: string): string;
    warning(text: string): string;
    info(text: string): string;
    dim(text: string): string;
    bold(text: string): string;
}
/** Renders without colour. */
export declare const plain: Paint;
/**
 * A diagnostic as a terminal shows it: the fact, the place with its source, the one thing to do.
 *
 * @returns several lines without a final line break
 */
export declare function renderDiagnostic(diagnostic: Diagnostic, lines?: SourceLines, paint?: Paint): string;
