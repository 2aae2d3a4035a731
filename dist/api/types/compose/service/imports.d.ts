/** One imported name: `from module import name`, with an alias or without; `import name` where the module is empty. */
export interface Import {
    readonly module: string;
    readonly name: string;
    readonly alias?: string;
}
/** `from module import names`, as a value. */
export declare function from(module: string, ...names: readonly string[]): readonly Import[];
/** Python code and the imports that it needs. */
export interface Fragment {
    readonly code: string;
    readonly imports: readonly Import[];
}
export declare function fragment(code: string, ...imports: readonly (readonly Import[])[]): Fragment;
/**
 * Import lines as ruff sorts them: standard library, third party, `src`; a blank line between the groups.
 *
 * @returns lines without a final line break; empty where nothing is imported
 */
export declare function importLines(imports: readonly Import[]): string;
