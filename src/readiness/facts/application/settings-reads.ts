import type { Evidence } from '../../report.ts';
import { externalCalls } from '../place.ts';
import { argument, type CallExpression, type Expression, nameOf, walk } from '../python/expression.ts';
import type { Scope } from '../python/scope.ts';
import type { Values } from '../python/values.ts';

const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  decouple: ['config', 'AutoConfig'],
  environs: ['Env'],
  environ: ['Env'],
  starlette: ['Config'],
};
const STORES = /^dynaconf(\.\w+)*\.(Dynaconf|LazySettings)$/;

export interface SettingsRead {
  readonly name: string;
  readonly at: Evidence;
  /** The call that reads it; nothing where it is an attribute of a store. */
  readonly call: CallExpression | undefined;
}

/** What is read of settings one by one, and from where. */
export function readsOf(
  values: Values,
  alive: readonly Scope[],
): { readonly reads: readonly SettingsRead[]; readonly stores: readonly Evidence[] } {
  const stores = externalCalls(alive, values, (name) => STORES.test(name)).map(({ at }) => at);
  const attributes = stores.length === 0 ? [] : attributesRead(values, alive);
  return { reads: [...callsRead(values, alive), ...attributes], stores };
}

/** `settings.db.uri` of a store. */
function attributesRead(values: Values, alive: readonly Scope[]): readonly SettingsRead[] {
  const reads = alive.flatMap((scope) =>
    scope.expressions.flatMap((expression) =>
      walk(expression).flatMap((part) => {
        const segments = nameOf(part)?.split('.') ?? [];
        const position = segments.findIndex((_, index) => {
          const symbol = values.resolver.name(segments.slice(0, index + 1).join('.'), scope);
          const kind = symbol?.kind === 'value' ? values.kindOfSymbol(symbol, 0) : undefined;
          return kind !== undefined && 'external' in kind && STORES.test(kind.external);
        });
        const name = position === -1 ? '' : segments.slice(position + 1).join('__');
        const at = { path: scope.path, line: part.line, endLine: part.endLine };
        return name === '' ? [] : [{ name, at, call: undefined }];
      }),
    ),
  );
  return [...new Map(reads.map((read) => [read.name, read])).values()];
}

function placeOfRead(
  text: Expression,
  call: CallExpression,
  { from, scope }: { readonly from: Scope; readonly scope: Scope },
): Evidence {
  const { line, endLine } = from === scope ? call : text;
  return { path: from.path, line, endLine };
}

function callsRead(values: Values, alive: readonly Scope[]): readonly SettingsRead[] {
  return alive.flatMap((scope) =>
    scope.calls.flatMap(({ call }) => {
      const made = values.kind({ expression: call.callee, scope });
      const direct = values.resolver.external(call.callee, scope);
      const name = made !== undefined && 'external' in made ? made.external : direct;
      const library = name?.split('.')[0] ?? '';
      const words = LIBRARIES[library] ?? [];
      if (!words.some((word) => name?.split('.').includes(word))) return [];
      // A function around the library is read where it is called.
      return values
        .expand({ expression: argument(call, 0, 'name') ?? call, scope })
        .flatMap(({ expression, scope: from }) =>
          expression.kind === 'string'
            ? [{ name: expression.value, call, at: placeOfRead(expression, call, { from, scope }) }]
            : [],
        );
    }),
  );
}
