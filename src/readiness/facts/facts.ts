import type { Omission } from '../../omission.ts';
import type { FileTree } from '../../tree/index.ts';
import type { Evidence } from '../report.ts';
import { Authentication } from './application/authentication.ts';
import { Dependencies } from './application/dependencies.ts';
import { type Entry, entriesOf } from './application/entry.ts';
import { Objects } from './application/objects.ts';
import { type Route, routesOf } from './application/routes.ts';
import { type Settings, settingsOf } from './application/settings.ts';
import { type Wiring, wiringOf } from './application/wiring.ts';
import { CommandFollower, type Executed } from './commands.ts';
import { type Containers, containersOf, folderOf } from './containers.ts';
import { type Manifest, manifestOf } from './manifest.ts';
import { Liveness } from './python/liveness.ts';
import type { ModuleReader } from './python/module-reader.ts';
import { Modules } from './python/modules.ts';
import type { Scope } from './python/scope.ts';
import { Resolver } from './python/symbol.ts';
import { Values } from './python/values.ts';
import { Repository } from './repository.ts';
import { roleOf } from './role.ts';
import { type Suite, suiteOf } from './tests/suite.ts';
import { executedIn, type Workflow, workflowsOf } from './workflows.ts';

/** What starts, and where it says so. */
export interface Application {
  readonly entries: readonly Entry[];
  /** The call that makes it. */
  readonly at: Evidence;
}

/** The code of the application and what can run of it. */
export interface Code {
  readonly values: Values;
  readonly dependencies: Dependencies;
  readonly objects: Objects;
  /** Modules that are the application's own: no tests, migrations or examples. */
  readonly modules: readonly Scope[];
  /** Every module of the repository. */
  readonly everything: readonly Scope[];
  /** Scopes that can run, in order. */
  readonly alive: readonly Scope[];
  isAlive(scope: Scope): boolean;
}

/** All that a probe may know. A probe names what it needs, and sees nothing else. */
export interface Facts {
  readonly repository: Repository;
  /** Nothing where nothing here starts an application. */
  readonly application: Application | undefined;
  readonly code: Code;
  readonly routes: readonly Route[];
  readonly wiring: Wiring;
  readonly settings: Settings;
  readonly authentication: Authentication;
  readonly manifest: Manifest;
  readonly containers: Containers;
  readonly workflows: readonly Workflow[];
  /** What continuous integration runs and whose failure counts. */
  readonly executed: readonly Executed[];
  readonly follower: CommandFollower;
  readonly suite: Suite;
  /** Paths of the application's modules: where a probe of code looked. */
  readonly sourcePaths: readonly string[];
}

/** Files that say: from here it is built, or installed. */
const WORKPLACE = /(^|\/)(Dockerfile|requirements[^/]*\.txt|Pipfile|setup\.py|serverless\.ya?ml)$/;

export interface Gathered {
  readonly facts: Facts;
  readonly omissions: readonly Omission[];
  /** Share of the Python that could not be read, in basis points of its bytes. */
  readonly unreadable: number;
}

/** Share of a file that may be unreadable before nothing in it counts: one part in twenty. */
const BROKEN_PARTS = 20;

/** Reads a tree into facts; of the files at `unread` it is only known that they are there. */
export function gatherFacts(tree: FileTree, reader: ModuleReader, unread: readonly string[] = []): Gathered {
  const repository = new Repository(tree);
  const { scopes, unreadable } = readPython(repository, reader, unread);
  const manifest = manifestOf(repository);
  const follower = new CommandFollower(repository, manifest);
  const containers = containersOf(repository, follower);
  const workflows = workflowsOf(repository, follower);
  const facts = {
    ...codeFacts(scopes, { repository, containers, manifest }),
    repository,
    manifest,
    containers,
    workflows,
    executed: executedIn(workflows),
    follower,
  };
  return { facts, omissions: repository.omissions(), unreadable };
}

function codeFacts(
  everything: readonly Scope[],
  { repository, containers, manifest }: Pick<Facts, 'repository' | 'containers' | 'manifest'>,
): Omit<Facts, 'repository' | 'manifest' | 'containers' | 'workflows' | 'executed' | 'follower'> {
  const { commands, pyprojects } = manifest;
  const modules = everything.filter(({ role }) => role === 'application');
  const values = new Values(
    new Resolver(
      new Modules(
        everything,
        pyprojects.map(({ path }) => folderOf(path)),
        repository.matching(WORKPLACE).map(folderOf),
      ),
    ),
  );
  const objects = new Objects(values);
  const dependencies = new Dependencies(values);
  const entries = entriesOf({ values, objects, modules, containers, commands });
  const liveness = new Liveness(
    values.resolver,
    entries.flatMap(({ module, factory, starter }) =>
      [module, factory, starter].filter((scope) => scope !== undefined),
    ),
  );
  const isAlive = (scope: Scope): boolean => liveness.isAlive(scope);
  const alive = liveness.scopes().filter(({ role }) => role === 'application');
  const wiring = wiringOf({ values, objects, alive });
  const routes = routesOf({ values, objects, dependencies, modules, isAlive });
  const [made] = wiring.constructions;
  return {
    application: made === undefined ? undefined : { entries, at: made.at },
    code: { values, dependencies, objects, modules, everything, alive, isAlive },
    routes,
    wiring,
    settings: settingsOf(values, alive),
    authentication: new Authentication(values, dependencies, wiring.middleware),
    suite: suiteOf({ values, objects, modules: everything.filter(({ role }) => role === 'test') }),
    sourcePaths: modules.map(({ path }) => path),
  };
}

function readPython(
  repository: Repository,
  reader: ModuleReader,
  unread: readonly string[],
): { readonly scopes: readonly Scope[]; readonly unreadable: number } {
  const scopes: Scope[] = [];
  const lost: number[] = [];
  let closed = unread.filter((path) => path.endsWith('.py') && roleOf(path) !== 'vendored').length;
  let read = 0;
  for (const path of repository.matching(/\.py$/)) {
    if (repository.isLink(path)) continue;
    const text = repository.text(path);
    if (text === undefined) {
      closed += 1;
      continue;
    }
    const { scope, broken } = reader.read(path, text);
    if (broken * BROKEN_PARTS > text.length) {
      lost.push(text.length);
      repository.omit(path, 'it is not Python that can be read');
    } else {
      read += text.length;
      scopes.push(scope);
    }
  }
  return {
    scopes: scopes.sort((a, b) => (a.path < b.path ? -1 : 1)),
    unreadable: shareLost({ read, files: scopes.length, lost, closed }),
  };
}

/** A file that nobody could look into counts as much as one that was read: its own size says nothing of the code in it. */
function shareLost({
  read,
  files,
  lost,
  closed,
}: {
  readonly read: number;
  readonly files: number;
  readonly lost: readonly number[];
  readonly closed: number;
}): number {
  const broken = lost.reduce((sum, size) => sum + size, 0);
  const known = files + lost.length;
  const away = broken + closed * (known === 0 ? 1 : (read + broken) / known);
  return away === 0 ? 0 : Math.ceil((away * 10_000) / (read + away));
}
