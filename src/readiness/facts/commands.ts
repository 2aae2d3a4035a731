import type { Evidence } from '../report.ts';
import { below, textOf } from './files/data.ts';
import { readMakefile } from './files/lines.ts';
import { type Command, readShell } from './files/shell.ts';
import type { Manifest } from './manifest.ts';
import type { Repository } from './repository.ts';
import { unwrap } from './unwrap.ts';

/** A program that really runs, with the way that led to it. */
export interface Executed {
  /** The program and its arguments: `pytest -q`, whatever runner was around it. */
  readonly words: readonly string[];
  readonly at: Evidence;
  /** Its failure is thrown away. */
  readonly tolerated: boolean;
  /** Run under `coverage run`. */
  readonly viaCoverage?: boolean;
}

const DEPTH_MAX = 3;
const SHELLS: ReadonlySet<string> = new Set(['bash', 'sh', 'zsh', 'source', '.']);
const MAKERS: ReadonlySet<string> = new Set(['make', 'just']);
const CONTAINERS: ReadonlySet<string> = new Set(['docker', 'docker-compose', 'podman', 'kubectl']);
/** Programs worth finding behind `docker compose run web …`. */
const PROGRAMS: ReadonlySet<string> = new Set([
  'pytest',
  'python',
  'python3',
  'bash',
  'sh',
  'ruff',
  'mypy',
  'pyright',
  'alembic',
  'coverage',
  'make',
  'uv',
  'poetry',
  'tox',
  'nox',
  'aerich',
  'flake8',
]);

/** Follows scripts, make targets and runners to the programs that run. */
export class CommandFollower {
  readonly #repository: Repository;
  readonly #manifest: Manifest;

  constructor(repository: Repository, manifest: Manifest) {
    this.#repository = repository;
    this.#manifest = manifest;
  }

  /** The programs that a script runs. `at` is where its first line stands; `folder` where it runs. */
  script(text: string, at: Evidence, folder: string): readonly Executed[] {
    return this.#script(text, { at, folder, depth: 0, fixed: false });
  }

  /** The programs behind one command. */
  words(words: readonly string[], at: Evidence, folder: string): readonly Executed[] {
    return this.#follow({ words, line: 1, tolerated: false }, { at, folder, depth: 0, fixed: true });
  }

  #script(text: string, place: Place): readonly Executed[] {
    return readShell(text).flatMap((command) => this.#follow(command, place));
  }

  #follow(command: Command, place: Place): readonly Executed[] {
    const line = place.fixed ? place.at.line : place.at.line + command.line - 1;
    const at = { path: place.at.path, line, endLine: line };
    const words = unwrap(command.words);
    const viaCoverage = command.words.includes('coverage');
    const here: Executed = {
      words,
      at,
      tolerated: command.tolerated,
      ...(viaCoverage ? { viaCoverage } : {}),
    };
    if (place.depth >= DEPTH_MAX) return [here];
    const inner = this.#inside(words, { ...place, at, depth: place.depth + 1, fixed: true });
    return [here, ...inner.map((found) => ({ ...found, tolerated: found.tolerated || command.tolerated }))];
  }

  #inside(words: readonly string[], place: Place): readonly Executed[] {
    const [program = '', ...rest] = words;
    if (SHELLS.has(program) && rest[0] !== undefined && /^-[a-z]*c$/.test(rest[0]))
      return this.#script(rest[1] ?? '', place);
    if (MAKERS.has(program)) return this.#made(rest, place);
    if (CONTAINERS.has(program)) return this.#contained(rest, place);
    if (program === 'tox') return this.#tox(place);
    if (program === 'poe' || program === 'task') return this.#poe(rest[0] ?? '', place);
    const script = SHELLS.has(program) ? rest.find((word) => !word.startsWith('-')) : program;
    return script === undefined ? [] : this.#file(script, place);
  }

  #file(script: string, place: Place): readonly Executed[] {
    if (!script.includes('/') && !script.endsWith('.sh')) return [];
    const path = this.#locate(script, place.folder);
    const text = path === undefined ? undefined : this.#repository.text(path);
    if (path === undefined || text === undefined || path.endsWith('.py')) return [];
    return this.#script(text, { ...place, at: { path, line: 1, endLine: 1 }, fixed: false });
  }

  /** A script by the path that a command gives: from where it runs, from the root, or the one file with that ending. */
  #locate(script: string, folder: string): string | undefined {
    const plain = script.replace(/^\.\//, '').replace(/^\//, '');
    const candidates = [folder === '' ? plain : `${folder}/${plain}`, plain];
    const found = candidates.find((path) => this.#repository.has(path));
    if (found !== undefined) return found;
    const tail = plain.split('/').slice(-2).join('/');
    const ending = this.#repository.paths().filter((path) => path === tail || path.endsWith(`/${tail}`));
    const file = plain.split('/').at(-1) ?? '';
    const named =
      ending.length > 0
        ? ending
        : this.#repository.paths().filter((path) => path.endsWith(`/${file}`) || path === file);
    return named.length === 1 && file !== '' ? named[0] : undefined;
  }

  #made(rest: readonly string[], place: Place): readonly Executed[] {
    const target = rest.find((word) => !word.startsWith('-') && !word.includes('=')) ?? '';
    const folder = rest.includes('-C') ? (rest[rest.indexOf('-C') + 1] ?? '') : place.folder;
    const path = ['Makefile', 'makefile', 'GNUmakefile', 'justfile']
      .map((name) => (folder === '' ? name : `${folder}/${name}`))
      .find((candidate) => this.#repository.has(candidate));
    const text = path === undefined ? undefined : this.#repository.text(path);
    if (path === undefined || text === undefined) return [];
    const targets = readMakefile(text);
    const wanted = targets.filter(({ name }) => name.split(' ').includes(target));
    const needed = wanted.flatMap(({ prerequisites }) =>
      targets.filter(({ name }) => prerequisites.includes(name)),
    );
    return [...needed, ...wanted].flatMap(({ recipe, recipeLine }) =>
      this.#script(recipe, {
        ...place,
        folder,
        at: { path, line: recipeLine, endLine: recipeLine },
        fixed: false,
      }),
    );
  }

  #contained(rest: readonly string[], place: Place): readonly Executed[] {
    if (!rest.some((word) => word === 'exec' || word === 'run')) return [];
    const start = rest.findIndex((word, index) => index > 0 && (PROGRAMS.has(word) || word.endsWith('.sh')));
    return start === -1 ? [] : this.#follow({ words: rest.slice(start), line: 1, tolerated: false }, place);
  }

  #tox(place: Place): readonly Executed[] {
    const path = this.#repository.named('tox.ini')[0];
    const text = path === undefined ? undefined : this.#repository.text(path);
    if (path === undefined || text === undefined) return [];
    const script = text
      .split('\n')
      .map((row) => (/^\s/.test(row) || /^commands\s*=/.test(row) ? row.replace(/^commands\s*=\s*/, '') : ''))
      .join('\n');
    return this.#script(script, { ...place, at: { path, line: 1, endLine: 1 }, fixed: false });
  }

  #poe(task: string, place: Place): readonly Executed[] {
    for (const { path, data } of this.#manifest.pyprojects) {
      const found =
        below(data, 'tool', 'poe', 'tasks', task) ?? below(data, 'tool', 'taskipy', 'tasks', task);
      const text = textOf(found) ?? textOf(below(found, 'cmd')) ?? textOf(below(found, 'shell'));
      if (found !== undefined && text !== undefined)
        return this.#script(text, { ...place, at: { path, line: found.line, endLine: found.line } });
    }
    return [];
  }
}

interface Place {
  readonly at: Evidence;
  readonly folder: string;
  readonly depth: number;
  /** Every command stands at `at`, not below it. */
  readonly fixed: boolean;
}
