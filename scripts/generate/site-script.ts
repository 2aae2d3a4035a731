import { dirname, posix } from 'node:path';
import ts from 'typescript';
import type { Generator, Output } from './output.ts';

const ENTRY = 'src/site/browser/main.ts';

/** The script of the site's search, from the modules that the entry needs, in the order in which they need each other. */
export const siteScript: Generator = (read) => Promise.resolve().then(() => [scriptOf(read)]);

function scriptOf(read: Parameters<Generator>[0]): Output {
  const modules = new Map<string, string>();
  addModule(ENTRY, modules, (path) => {
    const text = read(path);
    if (text === undefined) throw new Error(`${path} is missing`);
    return text;
  });
  const written = [...modules].map(([path, code]) => `${JSON.stringify(path)}(exports, require) {\n${code}}`);
  const text = [
    `// Made by \`npm run generate\` from ${ENTRY} and what it imports.`,
    '(() => {',
    `const modules = {\n${written.join(',\n')}\n};`,
    'const loaded = {};',
    'const need = (path) => {',
    '  if (loaded[path] === undefined) modules[path]((loaded[path] = {}), need);',
    '  return loaded[path];',
    '};',
    `need(${JSON.stringify(ENTRY)});`,
    '})();',
    '',
  ].join('\n');
  return { path: 'assets/site/search.js', text };
}

type Read = (path: string) => string;

function addModule(path: string, modules: Map<string, string>, read: Read): void {
  if (modules.has(path)) return;
  modules.set(path, '');
  const imports: string[] = [];
  const kept: string[] = [];
  const source = parse(path, read(path));
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement)) {
      kept.push(statement.getFullText(source));
      continue;
    }
    for (const { file, name, alias } of importedBy(statement, path, read)) {
      addModule(file, modules, read);
      imports.push(`import { ${name} as ${alias} } from ${JSON.stringify(file)};`);
    }
  }
  const { outputText } = ts.transpileModule([...imports, ...kept].join('\n'), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.CommonJS,
      removeComments: true,
      verbatimModuleSyntax: false,
    },
  });
  modules.delete(path);
  modules.set(path, outputText.replace(/^"use strict";\n/, "'use strict';\n"));
}

interface Imported {
  /** The file that defines the name, behind every door. */
  readonly file: string;
  readonly name: string;
  readonly alias: string;
}

function importedBy(statement: ts.ImportDeclaration, path: string, read: Read): readonly Imported[] {
  const from = (statement.moduleSpecifier as ts.StringLiteral).text;
  const bindings = statement.importClause?.namedBindings;
  if (statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
  if (bindings === undefined || !ts.isNamedImports(bindings) || !from.startsWith('.'))
    throw new Error(`${path}: \`${from}\` cannot run in a browser`);
  const door = posix.join(dirname(path), from);
  return bindings.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name, propertyName }) => {
      const wanted = (propertyName ?? name).text;
      return { ...behindDoors(door, wanted, read), alias: name.text };
    });
}

/** Follows `export { name } from` to the file that defines the name: of a door nothing else is taken. */
function behindDoors(file: string, name: string, read: Read): Omit<Imported, 'alias'> {
  for (const statement of parse(file, read(file)).statements) {
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) continue;
    const { exportClause, moduleSpecifier } = statement;
    if (exportClause === undefined || !ts.isNamedExports(exportClause)) continue;
    const found = exportClause.elements.find((element) => element.name.text === name);
    if (found === undefined) continue;
    const next = posix.join(dirname(file), (moduleSpecifier as ts.StringLiteral).text);
    return behindDoors(next, (found.propertyName ?? found.name).text, read);
  }
  return { file, name };
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}
