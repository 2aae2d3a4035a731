import type { Evidence } from '../report.ts';
import { below, type Data, entriesOf, itemsOf, textOf } from './files/data.ts';
import { readIni } from './files/lines.ts';
import { readMakefile } from './files/makefile.ts';
import type { Manifest } from './manifest.ts';
import type { Repository } from './repository.ts';

/** A script that a task runs, and where it runs. */
export interface TaskScript {
  readonly text: string;
  /** Where its first line stands. */
  readonly at: Evidence;
  readonly folder: string;
  /** Every command of it stands at `at`: it is one line of another file. */
  readonly single: boolean;
}

const MAKEFILES: readonly string[] = [
  'Makefile',
  'makefile',
  'GNUmakefile',
  'justfile',
  'Justfile',
  '.justfile',
];
const TASKFILES: readonly string[] = ['Taskfile.yml', 'Taskfile.yaml', 'taskfile.yml', 'taskfile.yaml'];
/** Tables of `pyproject.toml` whose entries are commands. */
const SCRIPT_TABLES: Readonly<Record<string, readonly string[]>> = {
  poe: ['tool', 'poe', 'tasks'],
  task: ['tool', 'taskipy', 'tasks'],
  pdm: ['tool', 'pdm', 'scripts'],
  rye: ['tool', 'rye', 'scripts'],
  pixi: ['tool', 'pixi', 'tasks'],
};
const DEPTH_MAX = 3;

/** Finds what named tasks run: make, just, Task, tox, poe, taskipy, hatch, pdm, rye, pixi and supervisord. */
export class Tasks {
  readonly #repository: Repository;
  readonly #manifest: Manifest;

  constructor(repository: Repository, manifest: Manifest) {
    this.#repository = repository;
    this.#manifest = manifest;
  }

  /** The scripts behind a command as it is written, in the folder where it runs. */
  scripts(words: readonly string[], folder: string): readonly TaskScript[] {
    const [program = '', ...rest] = words;
    const name = rest.find((word) => !word.startsWith('-') && !word.includes('=') && word !== 'run') ?? '';
    if (program === 'make' || program === 'just') return this.#made(rest, name, folder);
    if (program === 'tox') return this.#tox(folder);
    if (program === 'hatch') return this.#hatch(name, folder);
    if (program === 'supervisord') return this.#supervised(folder);
    const table = SCRIPT_TABLES[program];
    const scripts = table === undefined ? [] : this.#scripted(table, name, folder);
    return program === 'task' && scripts.length === 0 ? this.#taskfile(name, folder, 0) : scripts;
  }

  #made(rest: readonly string[], target: string, outer: string): readonly TaskScript[] {
    const folder = rest.includes('-C') ? (rest[rest.indexOf('-C') + 1] ?? '') : outer;
    const path = this.#first(MAKEFILES, folder);
    const text = path === undefined ? undefined : this.#repository.text(path);
    if (path === undefined || text === undefined) return [];
    const targets = readMakefile(text);
    const wanted = targets.filter(({ name }) => name.split(' ').includes(target));
    const needed = wanted.flatMap(({ prerequisites }) =>
      targets.filter(({ name }) => prerequisites.includes(name)),
    );
    return [...needed, ...wanted].map(({ recipe, recipeLine }) => ({
      text: recipe,
      at: { path, line: recipeLine, endLine: recipeLine },
      folder,
      single: false,
    }));
  }

  #tox(folder: string): readonly TaskScript[] {
    const path = this.#repository.named('tox.ini')[0];
    const text = path === undefined ? undefined : this.#repository.text(path);
    if (path === undefined || text === undefined) return [];
    const script = text
      .split('\n')
      .map((row) => (/^\s/.test(row) || /^commands\s*=/.test(row) ? row.replace(/^commands\s*=\s*/, '') : ''))
      .join('\n');
    return [{ text: script, at: { path, line: 1, endLine: 1 }, folder, single: false }];
  }

  /** Every program that a supervisor may start: which of its files are copied is not asked. */
  #supervised(folder: string): readonly TaskScript[] {
    return this.#repository.matching(/(^|\/)[^/]*(supervisor|\.conf|\.ini)[^/]*$/).flatMap((path) =>
      readIni(this.#repository.text(path) ?? '')
        .filter(({ section, key }) => section.startsWith('program:') && key === 'command')
        .map(({ value, line }) => ({
          text: value,
          at: { path, line, endLine: line },
          folder,
          single: true,
        })),
    );
  }

  #hatch(name: string, folder: string): readonly TaskScript[] {
    const script = name.split(':').at(-1) ?? '';
    return this.#manifest.pyprojects.flatMap(({ path, data }) =>
      entriesOf(below(data, 'tool', 'hatch', 'envs')).flatMap(([, environment]) =>
        commandsOf(path, below(environment, 'scripts', script), folder),
      ),
    );
  }

  #scripted(table: readonly string[], name: string, folder: string): readonly TaskScript[] {
    return this.#manifest.pyprojects.flatMap(({ path, data }) =>
      commandsOf(path, below(data, ...table, name), folder),
    );
  }

  #taskfile(name: string, folder: string, depth: number): readonly TaskScript[] {
    const path = this.#first(TASKFILES, folder) ?? this.#first(TASKFILES, '');
    const [data] = path === undefined ? [] : this.#repository.yaml(path);
    const task = below(data, 'tasks', name);
    if (path === undefined || task === undefined || depth >= DEPTH_MAX) return [];
    const needed = itemsOf(below(task, 'deps')).flatMap((item) =>
      this.#taskfile(textOf(item) ?? textOf(below(item, 'task')) ?? '', folder, depth + 1),
    );
    const commands = itemsOf(below(task, 'cmds') ?? below(task, 'cmd') ?? task).flatMap((item) => {
      const called = textOf(below(item, 'task'));
      return called === undefined
        ? commandsOf(path, below(item, 'cmd') ?? item, folder)
        : this.#taskfile(called, folder, depth + 1);
    });
    return [...needed, ...commands];
  }

  #first(names: readonly string[], folder: string): string | undefined {
    return names
      .map((name) => (folder === '' ? name : `${folder}/${name}`))
      .find((candidate) => this.#repository.has(candidate));
  }
}

/** A command, a list of them, or a table that holds one as `cmd` or `shell`. */
function commandsOf(path: string, given: Data | undefined, folder: string): readonly TaskScript[] {
  if (given === undefined) return [];
  const held = below(given, 'cmd') ?? below(given, 'shell') ?? given;
  return itemsOf(held).flatMap((item) => {
    const text = textOf(item);
    const at = { path, line: item.line, endLine: item.line };
    return text === undefined ? [] : [{ text, at, folder, single: true }];
  });
}
