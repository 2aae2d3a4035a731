import type { PythonParser } from './syntax.ts';
/**
 * Loads the Python grammar from `assetsDirectory` (`web-tree-sitter.js`, its wasm, `tree-sitter-python.wasm`).
 *
 * @param assetsDirectory - an absolute path of this machine
 * @throws Error - an asset is missing or is not what it should be
 */
export declare function openPythonParser(assetsDirectory: string): Promise<PythonParser>;
