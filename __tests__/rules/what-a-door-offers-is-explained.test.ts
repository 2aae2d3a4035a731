import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { sourcePaths } from './sources.ts';

interface Offered {
  readonly name: string;
  readonly file: string;
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

/** The names that a door exports from other files, with the file that defines each. */
function offeredBy(door: string): readonly Offered[] {
  return parse(door).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) return [];
    const { exportClause, moduleSpecifier } = statement;
    if (exportClause === undefined || moduleSpecifier === undefined || !ts.isNamedExports(exportClause))
      return [];
    if (!ts.isStringLiteral(moduleSpecifier)) return [];
    const file = join(dirname(door), moduleSpecifier.text);
    return exportClause.elements
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map((element) => ({ name: (element.propertyName ?? element.name).text, file }));
  });
}

/** The functions of a file that have no TSDoc. */
function unexplained(file: string): ReadonlySet<string> {
  const bare = parse(file).statements.filter(
    (statement): statement is ts.FunctionDeclaration =>
      ts.isFunctionDeclaration(statement) && ts.getJSDocCommentsAndTags(statement).length === 0,
  );
  return new Set(
    bare.flatMap(({ name, body }) => (name === undefined || body === undefined ? [] : [name.text])),
  );
}

describe('a function that a door offers says what it returns and when it fails', () => {
  const doors = sourcePaths(['src']).filter(
    (path) => path.split('/').length === 3 && path.endsWith('/index.ts'),
  );

  it.each(doors)('%s', (door) => {
    const bare = offeredBy(door).filter(
      ({ name, file }) => existsSync(file) && unexplained(resolve(file)).has(name),
    );
    expect(bare.map(({ name, file }) => `${file}: ${name}`)).toEqual([]);
  });
});
