import type { Facts } from '../../facts/facts.ts';
import { externalCalls, headOf, type PlacedCall, placeIn } from '../../facts/place.ts';
import { type CallExpression, keyword, nameOf } from '../../facts/python/expression.ts';
import type { Scope } from '../../facts/python/scope.ts';
import { defineProbe, found, notApplicable, violated } from '../../probe.ts';
import { isFromCaller } from './request-values.ts';

const BUILT_IN: ReadonlySet<string> = new Set(['eval', 'exec']);
const PICKLES = /^(pickle|cPickle|dill|cloudpickle|shelve|marshal)\.(load|loads|open|Unpickler)$/;
const SHELL = /^os\.(system|popen)$|^subprocess\.getoutput$|^subprocess\.getstatusoutput$/;
const PROCESSES =
  /^subprocess\.(run|call|check_call|check_output|Popen)$|^asyncio\.(subprocess\.)?create_subprocess_shell$/;

function isFixed(call: CallExpression, scope: Scope, code: Facts['code']): boolean {
  const [first] = call.args;
  if (first === undefined) return true;
  return code.values
    .expand({ expression: first.value, scope })
    .every(
      ({ expression }) =>
        expression.kind === 'string' ||
        (expression.kind === 'sequence' && expression.items.every(({ kind }) => kind === 'string')),
    );
}

function isUnsafe(
  { call, scope, name }: PlacedCall & { readonly name: string },
  code: Facts['code'],
): boolean {
  if (PICKLES.test(name)) return true;
  if (/^yaml\.(load|load_all)$/.test(name))
    return !/Safe/.test(nameOf(keyword(call, 'Loader') ?? call.args[1]?.value) ?? '');
  if (isFixed(call, scope, code)) return false;
  if (SHELL.test(name) || name.endsWith('create_subprocess_shell')) return true;
  const shell = keyword(call, 'shell');
  return PROCESSES.test(name) && shell !== undefined && !(shell.kind === 'constant' && shell.value === false);
}

export const dangerousCalls = defineProbe({
  id: 'SEC-09',
  name: 'no-dangerous-calls',
  category: 'security',
  level: 'critical',
  weight: 4,
  effort: 'medium',
  since: '1.0.0',
  needs: ['application', 'code'],
  asks: 'Is no data run as code?',
  why: 'Whoever controls the data then controls the server.',
  refuses: 'a constant command does not count against it',
  fix: 'remove eval, exec, pickle and shells on data that varies',
  remedy: { file: '{module}', snippet: 'subprocess.run(["convert", path], check=True)' },
  references: ['ASVS 1.2.5', 'ASVS 1.3.2', 'bandit B602'],

  examine({ application, code }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const external = externalCalls(
      code.alive,
      code.values,
      (name) =>
        PICKLES.test(name) ||
        SHELL.test(name) ||
        PROCESSES.test(name) ||
        /^yaml\.(load|load_all)$/.test(name),
    );
    const unsafe = external.filter((one) => isUnsafe(one, code));
    const evaluated: readonly PlacedCall[] = code.alive.flatMap((scope) =>
      scope.calls.flatMap(({ call }) =>
        BUILT_IN.has(nameOf(call.callee) ?? '') &&
        code.values.resolver.resolve(call.callee, scope) === undefined &&
        !isFixed(call, scope, code)
          ? [{ call, scope, at: placeIn(scope, call) }]
          : [],
      ),
    );
    const bad = [...unsafe, ...evaluated];
    const isOpen =
      unsafe.some(({ name }) => PICKLES.test(name)) ||
      bad.some(({ call, scope }) => call.args.some(({ value }) => isFromCaller(value, scope, code)));
    if (bad.length > 0)
      return violated(
        bad.map(({ at }) => at),
        'data is run as code',
        // What only the service itself puts together is as bad a habit, and no open door.
        isOpen ? { cap: 'A' } : { confidence: 'medium' },
      );
    const inspected = code.alive
      .filter(({ kind }) => kind === 'module')
      .map((scope) => headOf({ path: scope.path, line: 1 }));
    return inspected.length > 0 ? found(inspected) : notApplicable('there is no code that can run');
  },
});
