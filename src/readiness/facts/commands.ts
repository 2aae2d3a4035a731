import type { Evidence } from '../report.ts';
import { type Command, readShell } from './files/shell.ts';
import type { Manifest } from './manifest.ts';
import type { Repository } from './repository.ts';
import { Tasks } from './tasks.ts';
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
  /** Run by `gosu` or its like, as a user that is not root. */
  readonly dropsRoot?: boolean;
}

const DEPTH_MAX = 3;
const DROPPING = /(^|\/)(gosu|su-exec|setpriv)$/;
const SHELLS: ReadonlySet<string> = new Set(['bash', 'sh', 'zsh', 'source', '.']);
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
  readonly #tasks: Tasks;

  constructor(repository: Repository, manifest: Manifest) {
    this.#repository = repository;
    this.#tasks = new Tasks(repository, manifest);
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
      ...(command.words.slice(0, 2).some((word) => DROPPING.test(word)) ? { dropsRoot: true } : {}),
    };
    if (place.depth >= DEPTH_MAX) return [here];
    const deeper = { ...place, at, depth: place.depth + 1, fixed: true };
    const inner = [...this.#tasked(command.words, words, deeper), ...this.#inside(words, deeper)];
    return [here, ...inner.map((found) => ({ ...found, tolerated: found.tolerated || command.tolerated }))];
  }

  /** The commands of a named task; a runner's own (`hatch run test`) is known by the words before they are unwrapped. */
  #tasked(raw: readonly string[], words: readonly string[], place: Place): readonly Executed[] {
    const scripts = [raw, words].map((candidate) => this.#tasks.scripts(candidate, place.folder));
    return (scripts.find(({ length }) => length > 0) ?? []).flatMap(({ text, at, folder, single }) =>
      this.#script(text, { ...place, at, folder, fixed: single }),
    );
  }

  #inside(words: readonly string[], place: Place): readonly Executed[] {
    const [program = '', ...rest] = words;
    if (SHELLS.has(program) && rest[0] !== undefined && /^-[a-z]*c$/.test(rest[0]))
      return this.#script(rest[1] ?? '', place);
    if (CONTAINERS.has(program)) return this.#contained(rest, place);
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

  #contained(rest: readonly string[], place: Place): readonly Executed[] {
    if (!rest.some((word) => word === 'exec' || word === 'run')) return [];
    const start = rest.findIndex((word, index) => index > 0 && (PROGRAMS.has(word) || word.endsWith('.sh')));
    return start === -1 ? [] : this.#follow({ words: rest.slice(start), line: 1, tolerated: false }, place);
  }
}

interface Place {
  readonly at: Evidence;
  readonly folder: string;
  readonly depth: number;
  /** Every command stands at `at`, not below it. */
  readonly fixed: boolean;
}
