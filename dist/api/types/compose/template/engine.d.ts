import type { Target } from './sink.ts';
/** The names that a template may use. */
export type Names = Readonly<Record<string, unknown>>;
/** A template and where it came from, for messages. */
export interface TemplateText {
    readonly source: string;
    /** Path of the template, or of the manifest for a path template. */
    readonly origin: string;
    /** First line of the text in `origin`, from 1. */
    readonly line?: number;
    readonly target: Target;
}
/** Renders templates; a template that it has parsed is kept for the next names. */
export interface TemplateEngine {
    /**
     * @throws UserError - `compose/template-*`: the template does not parse, uses an unknown name, prints unescaped text or
     * goes over a limit
     */
    render(template: TemplateText, names: Names): string;
}
/** An engine of its own, in memory only: it reads no file. */
export declare function openTemplates(): TemplateEngine;
