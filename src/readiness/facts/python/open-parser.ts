import type * as TreeSitter from 'web-tree-sitter';
import type { PythonParser } from './syntax.ts';

/**
 * Loads the Python grammar from `assetsDirectory` (`web-tree-sitter.js`, its wasm, `tree-sitter-python.wasm`).
 *
 * @param assetsDirectory - an absolute path of this machine
 * @throws Error - an asset is missing or is not what it should be
 */
export async function openPythonParser(assetsDirectory: string): Promise<PythonParser> {
  const asset = (name: string): string => fileUrl(`${assetsDirectory}/${name}`);
  // A bundler that followed this import would corrupt the wasm beside it.
  const { Language, Parser } = (await import(
    /* webpackIgnore: true */ asset('web-tree-sitter.js')
  )) as typeof TreeSitter;
  await Parser.init({ locateFile: (name: string) => `${assetsDirectory}/${name}` });
  const parser = new Parser();
  parser.setLanguage(await Language.load(`${assetsDirectory}/tree-sitter-python.wasm`));
  return {
    read(text, visit) {
      const tree = parser.parse(text);
      if (tree === null) throw new Error('the Python parser gave no tree');
      const cursor = tree.walk();
      try {
        return visit(cursor);
      } finally {
        cursor.delete();
        tree.delete();
      }
    },
  };
}

function fileUrl(path: string): string {
  const url = new URL('file:///');
  url.pathname = path.replaceAll('%', '%25');
  return url.href;
}
