import type { PythonFormatter } from './python-formatter.ts';
/**
 * Loads ruff. The file is found at run time, beside the bundle, never inside it: ten megabytes that most commands do not need.
 *
 * @param assets - the folder `assets/` that ships with us, as a `file:` URL that ends in a slash
 * @throws Error - the folder does not hold `ruff/ruff_wasm.cjs`: the installation is incomplete
 */
export declare function openRuff(assets: URL): Promise<PythonFormatter>;
