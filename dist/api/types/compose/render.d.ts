import { type Names, type TemplateText } from './template/index.ts';
/** One file to render: a template with the names that only this file gets. */
export interface RenderJob {
    readonly template: TemplateText;
    readonly names: Names;
}
export interface RenderRequest {
    /** The names that every template gets. */
    readonly shared: Names;
    readonly jobs: readonly RenderJob[];
}
/**
 * Renders templates. It is an argument of `compose`, because patterns that do not ship with us run in a cage.
 *
 * @returns the texts, in the order of the jobs
 * @throws UserError - a template does not parse, stops, prints unescaped text or goes over a limit
 */
export type Render = (request: RenderRequest) => Promise<readonly string[]>;
/** Renders here, without a cage: for the patterns that ship with us. */
export declare const renderInProcess: Render;
/** @throws UserError - as `Render`, thrown at the first job that fails */
export declare function renderAll({ shared, jobs }: RenderRequest, started?: (index: number) => void): readonly string[];
export type { Names };
