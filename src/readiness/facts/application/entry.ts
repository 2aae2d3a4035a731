import type { Evidence } from '../../report.ts';
import type { Executed } from '../commands.ts';
import type { Containers } from '../containers.ts';
import { folderOf } from '../containers.ts';
import type { Manifest } from '../manifest.ts';
import { argument, calledWord, type Expression, nameOf, stringOf } from '../python/expression.ts';
import { type Scope, scopesOf } from '../python/scope.ts';
import type { Values } from '../python/values.ts';
import type { Objects } from './objects.ts';

/** Where the application starts. */
export interface Entry {
  /** The module that a server loads. */
  readonly module: Scope;
  /** The factory that a server calls, where it calls one. */
  readonly factory: Scope | undefined;
  /** The function that starts the server from code, where one does: it runs before the application. */
  readonly starter?: Scope;
  /** Where the start is written; the application's own line where nothing starts it. */
  readonly at: Evidence;
  /** Written in a Dockerfile, a compose file or a Procfile. */
  readonly declared: boolean;
}

/** `app.main:app`, `app:create_app()`; not an address. */
const SERVED = /^[A-Za-z_][\w.]*:[A-Za-z_][\w.]*(\(.*\))?$/;
const STARTERS: ReadonlySet<string> = new Set(['run', 'Config', 'Granian']);
/** A command line loads the module of its command, which loads a server, this far. */
const LOADS_MAX = 4;
const SERVERS: ReadonlySet<string> = new Set(['uvicorn', 'gunicorn', 'hypercorn', 'granian', 'daphne']);

interface EntrySources {
  readonly values: Values;
  readonly objects: Objects;
  readonly modules: readonly Scope[];
  readonly containers: Containers;
  readonly commands: Manifest['commands'];
}

/** The entries that something starts; where nothing does, every module that makes an application. */
export function entriesOf(sources: EntrySources): readonly Entry[] {
  const declared = sources.containers.starts.flatMap(({ executed }) =>
    executed.flatMap((command) => startedBy(command, sources)),
  );
  const making = declared.filter(({ module, factory }) => leadsToApplication(factory ?? module, sources));
  if (making.length > 0) return unique(making);
  return sources.modules.flatMap((module) => undeclared(module, sources));
}

/** What a command serves: `uvicorn app.main:app`, `fastapi run app/main.py`, `python -m app`. */
function startedBy({ words, at }: Executed, { values, commands }: EntrySources): readonly Entry[] {
  const [program = '', ...rest] = words;
  const target = SERVERS.has(program) ? rest.find((word) => SERVED.test(word)) : undefined;
  if (target !== undefined) return served(target, at, values);
  if (program === 'fastapi')
    return scripted(rest.find((word) => word.endsWith('.py')) ?? 'main.py', at, values);
  if (/^python[\d.]*$/.test(program))
    return scripted(rest.find((word) => word.endsWith('.py')) ?? '', at, values);
  const installed = commands.get(program)?.split(':')[0]?.replaceAll('.', '/');
  if (installed !== undefined) {
    const module = scripted(`${installed}.py`, at, values);
    return module.length > 0 ? module : scripted(`${installed}/__init__.py`, at, values);
  }
  // `python -m app` leaves the module's name alone.
  return /^[a-z_][\w.]*$/i.test(program)
    ? [
        ...scripted(`${program.replaceAll('.', '/')}/__main__.py`, at, values),
        ...scripted(`${program.replaceAll('.', '/')}.py`, at, values),
      ]
    : [];
}

/** What a script serves, or one of the modules that it loads: the command of a group of commands stands in a file of its own. */
function startedFrom(module: Scope, at: Evidence, values: Values): readonly Entry[] {
  const seen = new Set<Scope>();
  let front: readonly Scope[] = [module];
  for (let steps = 0; steps < LOADS_MAX && front.length > 0; steps += 1) {
    const inside = front.flatMap((one) => startedInside(one, at, values));
    if (inside.length > 0) return inside;
    for (const one of front) seen.add(one);
    const next = front.flatMap((one) => scopesOf(one)).flatMap((scope) => loaded(scope, values));
    front = [...new Set(next)].filter((one) => !seen.has(one));
  }
  return [];
}

function served(target: string, at: Evidence, values: Values): readonly Entry[] {
  const [dotted = '', attribute = ''] = target.replace(/\(.*\)$/, '').split(':');
  const module =
    locate(`${dotted.replaceAll('.', '/')}.py`, at, values) ??
    locate(`${dotted.replaceAll('.', '/')}/__init__.py`, at, values);
  if (module === undefined) return [];
  const symbol = values.resolver.name(attribute, module);
  const factory = symbol?.kind === 'scope' && symbol.scope.kind === 'function' ? symbol.scope : undefined;
  return [{ module, factory, at, declared: true }];
}

function scripted(script: string, at: Evidence, values: Values): readonly Entry[] {
  const module = script === '' ? undefined : locate(script, at, values);
  if (module === undefined) return [];
  const inside = startedFrom(module, at, values);
  return inside.length > 0 ? inside : [{ module, factory: undefined, at, declared: true }];
}

/** The file that a start means: near the file that says so, else the shallowest with that ending. */
function locate(path: string, at: Evidence, values: Values): Scope | undefined {
  const plain = path.replace(/^\.?\//, '');
  const { modules } = values.resolver;
  const folders = [folderOf(at.path), ''].flatMap((folder) => [
    folder,
    folder === '' ? 'src' : `${folder}/src`,
  ]);
  for (const tail of path.startsWith('/') || path.startsWith('$') ? tailsOf(plain) : [plain]) {
    for (const folder of folders) {
      const found = modules.at(folder === '' ? tail : `${folder}/${tail}`);
      if (found !== undefined) return found;
    }
  }
  const ending = modules.all().filter(({ path: candidate }) => candidate.endsWith(`/${plain}`));
  return ending.sort((a, b) => a.path.split('/').length - b.path.split('/').length)[0];
}

/** `app/api/main.py`, `api/main.py`, `main.py`: where an image keeps a file, its first folders are of the image. */
function tailsOf(path: string): readonly string[] {
  const segments = path.split('/');
  return segments.map((_, index) => segments.slice(index).join('/'));
}

/** `true` where running `scope` makes an application, in it or in what it imports. */
function leadsToApplication(scope: Scope, { values, objects }: EntrySources): boolean {
  const seen = new Set<Scope>();
  const queue = [scope];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const inside = scopesOf(at);
    if (inside.some((inner) => makesApplication(inner, values, objects))) return true;
    queue.push(...inside.flatMap((inner) => loaded(inner, values)));
  }
  return false;
}

function makesApplication(scope: Scope, values: Values, objects: Objects): boolean {
  return scope.calls.some(({ call }) => objects.isApplication(values.kind({ expression: call, scope })));
}

function loaded(scope: Scope, values: Values): readonly Scope[] {
  const { modules } = values.resolver;
  return scope.imports.flatMap((statement) =>
    modules.loadedBy(statement, scope.path).flatMap((path) => modules.at(path) ?? []),
  );
}

/** A script may start a server itself: `uvicorn.run("app.main:app")`, `uvicorn.Config(…)`, `Granian(…)`. */
function startedInside(module: Scope, at: Evidence, values: Values): readonly Entry[] {
  return scopesOf(module).flatMap((scope) =>
    scope.calls.flatMap(({ call }) => {
      const target = stringOf(argument(call, 0, 'app')) ?? '';
      if (!STARTERS.has(calledWord(call)) || !SERVED.test(target)) return [];
      const starter = startsOnly(scope) ? { starter: scope } : {};
      return served(target, at, values).map((entry) => ({ ...entry, ...starter }));
    }),
  );
}

/** A function that starts the server, and no command among others of a command line: those would all be loaded with it. */
function startsOnly({ kind, parent }: Scope): boolean {
  return (
    kind === 'function' &&
    parent?.kind === 'module' &&
    !parent.children.some((child) =>
      child.decorators.some((decorator) => /(^|\.)(command|group|callback)$/.test(decoratorName(decorator))),
    )
  );
}

function decoratorName(decorator: Expression): string {
  return nameOf(decorator.kind === 'call' ? decorator.callee : decorator) ?? '';
}

function undeclared(module: Scope, { values, objects }: EntrySources): readonly Entry[] {
  for (const scope of scopesOf(module)) {
    const made = scope.calls.find(({ call }) => {
      const symbol = values.resolver.resolve(call.callee, scope);
      const isConstructor =
        symbol?.kind === 'external' || (symbol?.kind === 'scope' && symbol.scope.kind === 'class');
      return isConstructor && objects.isApplication(values.kind({ expression: call, scope }));
    });
    if (made === undefined) continue;
    const at = { path: module.path, line: made.call.line, endLine: made.call.endLine };
    return [{ module, factory: scope.kind === 'function' ? scope : undefined, at, declared: false }];
  }
  return [];
}

/** One entry a module: the first, for what an image starts stands before what a compose file overrides. */
function unique(entries: readonly Entry[]): readonly Entry[] {
  const byStart = new Map<string, Entry>();
  for (const entry of entries) {
    const id = `${entry.module.path}:${entry.factory?.qualname ?? ''}`;
    if (!byStart.has(id)) byStart.set(id, entry);
  }
  return [...byStart.values()];
}
