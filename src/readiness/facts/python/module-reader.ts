import { readModule } from './read-module.ts';
import type { Scope } from './scope.ts';
import { type PythonParser, readSyntax } from './syntax.ts';

/** A Python file as facts. */
export interface PythonModule {
  readonly scope: Scope;
  /** Code units that the parser could not read. */
  readonly broken: number;
}

/** A module, and the text that it was read from. */
export interface KnownModule {
  readonly text: string;
  readonly module: PythonModule;
}

/** Reads Python files, each text at a path once: what was read ahead, or by an earlier reader, is not read again. */
export class ModuleReader {
  readonly #parser: PythonParser;
  readonly #known: Map<string, KnownModule>;
  readonly #parsed = new Map<string, KnownModule>();

  /** @param known - what an earlier reader knew, by path */
  constructor(parser: PythonParser, known: ReadonlyMap<string, KnownModule> = new Map()) {
    this.#parser = parser;
    this.#known = new Map(known);
  }

  /** The facts of `text`; line and path of what is found are those of `path`. */
  read(path: string, text: string): PythonModule {
    const known = this.#known.get(path);
    if (known?.text === text) return known.module;
    const syntax = readSyntax(this.#parser, text);
    const module = { scope: readModule(path, syntax), broken: syntax.broken };
    this.#known.set(path, { text, module });
    this.#parsed.set(path, { text, module });
    return module;
  }

  /** What is known, by path, for a reader to come. */
  known(): ReadonlyMap<string, KnownModule> {
    return this.#known;
  }

  /** Of these, what had to be parsed here. */
  parsed(): ReadonlyMap<string, KnownModule> {
    return this.#parsed;
  }
}
