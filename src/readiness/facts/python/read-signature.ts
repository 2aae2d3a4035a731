import type { Expression } from './expression.ts';
import { childAt, fieldText, lines, readArguments, readExpression } from './read-expression.ts';
import type { Import, Parameter, Scope } from './scope.ts';
import type { SyntaxNode } from './syntax.ts';

/** The names that an import statement gives. */
export function importsOf(node: SyntaxNode, text: string, typeOnly: boolean): readonly Import[] {
  const module = childAt(node, 'module_name');
  const from = module === undefined ? undefined : text.slice(module.start, module.end).replaceAll(/\s/g, '');
  if (node.children.some(({ type }) => type === 'wildcard_import')) {
    return [{ alias: '*', qualified: from ?? '', loads: from ?? '', star: true, typeOnly, ...lines(node) }];
  }
  return node.children
    .filter((child) => child !== module)
    .map((child) => importOf(child, { text, from, typeOnly }));
}

interface Statement {
  readonly text: string;
  readonly from: string | undefined;
  readonly typeOnly: boolean;
}

function importOf(child: SyntaxNode, { text, from, typeOnly }: Statement): Import {
  const aliased = child.type === 'aliased_import';
  const name = (aliased ? fieldText(child, 'name', text) : text.slice(child.start, child.end)).replaceAll(
    /\s/g,
    '',
  );
  const given = aliased ? fieldText(child, 'alias', text) : name;
  // `import a.b` gives the name `a`.
  const head = name.split('.')[0] ?? name;
  if (from === undefined) {
    return {
      alias: aliased ? given : head,
      qualified: aliased ? name : head,
      loads: name,
      star: false,
      typeOnly,
      ...lines(child),
    };
  }
  const qualified = from.endsWith('.') ? `${from}${name}` : `${from}.${name}`;
  return { alias: given, qualified, loads: qualified, star: false, typeOnly, ...lines(child) };
}

/** The parameters of a function. */
function parametersOf(node: SyntaxNode | undefined, text: string): readonly Parameter[] {
  return (node?.children ?? []).flatMap((child) => parameterOf(child, text));
}

function parameterOf(node: SyntaxNode, text: string): readonly Parameter[] {
  const type = childAt(node, 'type');
  const value = childAt(node, 'value');
  const annotation = type === undefined ? undefined : readExpression(type, text);
  const fallback = value === undefined ? undefined : readExpression(value, text);
  switch (node.type) {
    case 'identifier':
      return [{ name: text.slice(node.start, node.end), annotation, fallback }];
    case 'default_parameter':
    case 'typed_default_parameter':
      return [{ name: fieldText(node, 'name', text), annotation, fallback }];
    case 'typed_parameter': {
      const name = node.children.find((child) => child !== type);
      return [{ name: name === undefined ? '' : text.slice(name.start, name.end), annotation, fallback }];
    }
    default:
      return [];
  }
}

/** What stands before the body of a definition; `noted` are the expressions that run there. */
export type Head = Pick<Scope, 'bases' | 'parameters' | 'isAsync' | 'returns'> & {
  readonly noted: readonly Expression[];
};

export function classHead(node: SyntaxNode, text: string): Head {
  const list = childAt(node, 'superclasses');
  const bases = list === undefined ? [] : readArguments(list, text);
  return {
    bases,
    parameters: [],
    isAsync: false,
    returns: undefined,
    noted: bases.map(({ value }) => value),
  };
}

export function functionHead(node: SyntaxNode, text: string): Head {
  const parameters = parametersOf(childAt(node, 'parameters'), text);
  const result = childAt(node, 'return_type');
  const noted = parameters.flatMap(({ annotation, fallback }) =>
    [annotation, fallback].filter((part) => part !== undefined),
  );
  const isAsync = node.children.some(({ type }) => type === 'async');
  return {
    bases: [],
    parameters,
    isAsync,
    returns: result === undefined ? undefined : readExpression(result, text),
    noted,
  };
}
