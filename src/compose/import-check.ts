import type { Diagnostic } from '../diagnostics/index.ts';
import type { ContributedImport } from './contributions.ts';
import { missingImport } from './problems.ts';

/** Packages that a service writes itself; every other module comes from a dependency. */
const OWN = /^(src|tests)(\.|$)/;

/** Contributions whose module no file of the service is, or whose module does not define the symbol. */
export function importProblems(
  imports: readonly ContributedImport[],
  textOf: (path: string) => string | undefined,
): readonly Diagnostic[] {
  return imports
    .filter(({ module }) => OWN.test(module))
    .flatMap(({ module, symbol, given: { span } }) => {
      const base = module.replaceAll('.', '/');
      const text = textOf(`${base}.py`) ?? textOf(`${base}/__init__.py`);
      if (text === undefined)
        return [
          missingImport.at({ module, symbol, why: 'no selected pattern writes that module' }, { span }),
        ];
      return defines(text, symbol)
        ? []
        : [missingImport.at({ module, symbol, why: 'the module does not define it' }, { span })];
    });
}

/** `true` where a statement at the top of the module binds the name. */
function defines(text: string, symbol: string): boolean {
  const definition = new RegExp(
    `^(?:async def|def|class) ${symbol}\\b|^${symbol}\\s*(?::[^=\\n]+)?=|^(?:from|import) .*\\b${symbol}\\b`,
    'm',
  );
  // An import in parentheses has one name a line.
  const imported = new RegExp(`^from \\S+ import \\([^)]*\\b${symbol}\\b`, 'm');
  return definition.test(text) || imported.test(text);
}
