import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A kind of problem as its definition in the sources has it. */
export interface DefinedProblem {
  readonly code: string;
  readonly severity: string;
  readonly explanation: string;
  /** The file that defines it. */
  readonly file: string;
}

/**
 * Every `defineProblem` below `folder`, in the order of the codes. Read from the sources, not from what they export: a kind that
 * stays inside its file is shown to users as well.
 *
 * @throws Error - a definition whose code or explanation is not a plain text
 */
export function definedProblems(folder: string): readonly DefinedProblem[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))
    .flatMap((file) => problemsIn(file, readFileSync(file, 'utf8')))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The kinds of problems that one source text defines. */
export function problemsIn(file: string, source: string): readonly DefinedProblem[] {
  const found: DefinedProblem[] = [];
  const visit = (node: ts.Node): void => {
    if (isDefinition(node)) found.push(readDefinition(node, file));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return found;
}

function isDefinition(node: ts.Node): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'defineProblem'
  );
}

function readDefinition(call: ts.CallExpression, file: string): DefinedProblem {
  const [definition] = call.arguments;
  const texts = new Map<string, string>();
  if (definition !== undefined && ts.isObjectLiteralExpression(definition)) {
    for (const property of definition.properties) {
      const text = ts.isPropertyAssignment(property) ? plainText(property.initializer) : undefined;
      if (text !== undefined) texts.set(property.name?.getText() ?? '', text);
    }
  }
  const code = texts.get('code');
  const explanation = texts.get('explanation');
  if (code === undefined || explanation === undefined) {
    throw new Error(
      `${file}: the code and the explanation of a problem must be plain texts: ${call.getText().slice(0, 80)}`,
    );
  }
  return { code, severity: texts.get('severity') ?? 'error', explanation, file };
}

function plainText(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const left = plainText(node.left);
  const right = plainText(node.right);
  return left === undefined || right === undefined ? undefined : left + right;
}
