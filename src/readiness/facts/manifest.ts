import type { Evidence } from '../report.ts';
import { below, type Data, entriesOf, itemsOf, textOf, textsOf } from './files/data.ts';
import { normalName, readIni, readRequirements, requirementOf } from './files/lines.ts';
import type { Repository } from './repository.ts';

/** A package that the project asks for. */
export interface Requirement {
  readonly name: string;
  readonly spec: string;
  readonly at: Evidence;
  readonly development: boolean;
}

export interface LockFile {
  readonly path: string;
  /** Normalised names of locked packages. */
  readonly packages: ReadonlySet<string>;
  /** The line of each package. */
  readonly lines: ReadonlyMap<string, number>;
}

/** What the project declares of itself. */
export interface Manifest {
  readonly requirements: readonly Requirement[];
  readonly locks: readonly LockFile[];
  /** `requires-python`. */
  readonly python: { readonly spec: string; readonly at: Evidence } | undefined;
  /** The dependency list of `[project]` or of Poetry. */
  readonly declared: Evidence | undefined;
  /** Commands that an installation makes, with the `module:function` that they call. */
  readonly commands: ReadonlyMap<string, string>;
  /** `pyproject.toml` files, the shallowest first. */
  readonly pyprojects: readonly { readonly path: string; readonly data: Data }[];
}

/** Reads manifests and lock files. */
export function manifestOf(repository: Repository): Manifest {
  const pyprojects = repository.named('pyproject.toml').flatMap((path) => {
    const data = repository.toml(path);
    return data === undefined ? [] : [{ path, data }];
  });
  const requirements = [
    ...pyprojects.flatMap(({ path, data }) => fromPyproject(path, data)),
    ...fromRequirements(repository),
    ...fromOthers(repository),
  ];
  return {
    requirements,
    locks: locksOf(repository),
    python: pythonOf(pyprojects),
    declared: declaredIn(pyprojects),
    commands: commandsOf(pyprojects),
    pyprojects,
  };
}

function fromPyproject(path: string, data: Data): readonly Requirement[] {
  const project = below(data, 'project', 'dependencies');
  const optional = entriesOf(below(data, 'project', 'optional-dependencies')).flatMap(([, list]) =>
    listed(path, list, true),
  );
  const groups = entriesOf(below(data, 'dependency-groups')).flatMap(([, list]) => listed(path, list, true));
  const poetry = entriesOf(below(data, 'tool', 'poetry', 'dependencies')).flatMap((entry) =>
    fromPoetry(path, entry, false),
  );
  const poetryGroups = entriesOf(below(data, 'tool', 'poetry', 'group')).flatMap(([, group]) =>
    entriesOf(below(group, 'dependencies')).flatMap((entry) => fromPoetry(path, entry, true)),
  );
  const uv = listed(path, below(data, 'tool', 'uv', 'dev-dependencies'), true);
  return [...listed(path, project, false), ...optional, ...groups, ...poetry, ...poetryGroups, ...uv];
}

function listed(path: string, list: Data | undefined, development: boolean): readonly Requirement[] {
  return itemsOf(list).flatMap((item) => {
    const read = requirementOf(textOf(item) ?? '', item.line);
    return read === undefined
      ? []
      : [
          {
            name: read.name,
            spec: read.spec,
            at: { path, line: item.line, endLine: item.endLine },
            development,
          },
        ];
  });
}

function fromPoetry(
  path: string,
  [name, data]: readonly [string, Data],
  development: boolean,
): readonly Requirement[] {
  if (name === 'python') return [];
  const spec = textOf(data) ?? textOf(below(data, 'version')) ?? '';
  return [
    { name: normalName(name), spec, at: { path, line: data.line, endLine: data.endLine }, development },
  ];
}

function fromRequirements(repository: Repository): readonly Requirement[] {
  return repository
    .matching(
      /(^|\/)(requirements[^/]*|[^/]*requirements|constraints)\.(txt|in)$|(^|\/)requirements\/[^/]+\.(txt|in)$/,
    )
    .flatMap((path) =>
      readRequirements(repository.text(path) ?? '').map(({ name, spec, line }) => ({
        name,
        spec,
        at: { path, line, endLine: line },
        development: /dev|test/.test(path.split('/').at(-1) ?? ''),
      })),
    );
}

function fromOthers(repository: Repository): readonly Requirement[] {
  const pipfiles = repository.named('Pipfile').flatMap((path) => {
    const data = repository.toml(path);
    return [
      ...entriesOf(below(data, 'packages')).flatMap((entry) => fromPoetry(path, entry, false)),
      ...entriesOf(below(data, 'dev-packages')).flatMap((entry) => fromPoetry(path, entry, true)),
    ];
  });
  const configs = repository.named('setup.cfg').flatMap((path) => {
    const entry = readIni(repository.text(path) ?? '').find(
      ({ section, key }) => section === 'options' && key === 'install_requires',
    );
    return (entry?.value.split('\n') ?? []).flatMap((row) => {
      const read = requirementOf(row.trim(), entry?.line ?? 1);
      return read === undefined
        ? []
        : [
            {
              name: read.name,
              spec: read.spec,
              at: { path, line: read.line, endLine: read.line },
              development: false,
            },
          ];
    });
  });
  return [...pipfiles, ...configs];
}

function locksOf(repository: Repository): readonly LockFile[] {
  const toml = repository
    .named('uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml')
    .map((path) => fromTomlLock(repository, path));
  const pipenv = repository.named('Pipfile.lock').map((path) => fromYamlLock(repository, path));
  const hashed = repository
    .matching(/(^|\/)[^/]*requirements[^/]*\.(txt|lock)$|(^|\/)requirements\/[^/]+\.txt$/)
    .flatMap((path) => fromHashed(repository, path));
  return [...toml, ...pipenv, ...hashed];
}

function fromTomlLock(repository: Repository, path: string): LockFile {
  const lines = new Map<string, number>();
  // A lock is written by a program, one `name = "…"` a package: its text is read directly, it is too large for a tree.
  const text = repository.text(path) ?? '';
  let inPackage = false;
  for (const [index, row] of text.split('\n').entries()) {
    if (row.startsWith('[')) inPackage = /^\[\[packages?\]\]\s*$/.test(row);
    const name = inPackage ? /^name = "([^"]+)"/.exec(row)?.[1] : undefined;
    if (name !== undefined && !lines.has(normalName(name))) lines.set(normalName(name), index + 1);
  }
  return { path, packages: new Set(lines.keys()), lines };
}

function fromYamlLock(repository: Repository, path: string): LockFile {
  const [data] = repository.yaml(path);
  const entries = [...entriesOf(below(data, 'default')), ...entriesOf(below(data, 'develop'))];
  const lines = new Map(entries.map(([name, { line }]) => [normalName(name), line]));
  return { path, packages: new Set(lines.keys()), lines };
}

function fromHashed(repository: Repository, path: string): readonly LockFile[] {
  const rows = readRequirements(repository.text(path) ?? '');
  const pinned = rows.filter(({ spec, hashed }) => hashed || /^==[^*]+$/.test(spec));
  // A list of exact versions, all of them and more than a hand keeps, is a lock without hashes.
  const isLock =
    rows.length > 0 &&
    (rows.every(({ hashed }) => hashed) || (pinned.length === rows.length && rows.length >= 20));
  const lines = new Map(rows.map(({ name, line }) => [name, line]));
  return isLock ? [{ path, packages: new Set(lines.keys()), lines }] : [];
}

function pythonOf(pyprojects: Manifest['pyprojects']): Manifest['python'] {
  for (const { path, data } of pyprojects) {
    const found =
      below(data, 'project', 'requires-python') ?? below(data, 'tool', 'poetry', 'dependencies', 'python');
    const spec = textOf(found);
    if (found !== undefined && spec !== undefined)
      return { spec, at: { path, line: found.line, endLine: found.endLine } };
  }
  return undefined;
}

function commandsOf(pyprojects: Manifest['pyprojects']): Manifest['commands'] {
  return new Map(
    pyprojects.flatMap(({ data }) =>
      [below(data, 'project', 'scripts'), below(data, 'tool', 'poetry', 'scripts')].flatMap((table) =>
        entriesOf(table).flatMap(([name, target]): readonly (readonly [string, string])[] => {
          const text = textOf(target);
          return text === undefined ? [] : [[name, text]];
        }),
      ),
    ),
  );
}

function declaredIn(pyprojects: Manifest['pyprojects']): Evidence | undefined {
  for (const { path, data } of pyprojects) {
    const list = below(data, 'project', 'dependencies');
    const poetry = below(data, 'tool', 'poetry', 'dependencies');
    if (textsOf(list).length > 0 && list !== undefined)
      return { path, line: list.line, endLine: list.endLine };
    const [first] = entriesOf(poetry).filter(([name]) => name !== 'python');
    if (first !== undefined) return { path, line: first[1].line, endLine: first[1].endLine };
  }
  return undefined;
}
