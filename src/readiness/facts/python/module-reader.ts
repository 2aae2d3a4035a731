import { readModule } from './read-module.ts';
import type { Scope } from './scope.ts';
import { type PythonParser, readSyntax } from './syntax.ts';

/** A Python file as facts. */
export interface PythonModule {
  readonly scope: Scope;
  /** Code units that the parser could not read. */
  readonly broken: number;
}

/** Reads Python files, each text at a path once: what was read ahead is not read again. */
export class ModuleReader {
  readonly #parser: PythonParser;
  readonly #known = new Map<string, { readonly text: string; readonly module: PythonModule }>();

  constructor(parser: PythonParser) {
    this.#parser = parser;
  }

  /** The facts of `text`; line and path of what is found are those of `path`. */
  read(path: string, text: string): PythonModule {
    const known = this.#known.get(path);
    if (known?.text === text) return known.module;
    const syntax = readSyntax(this.#parser, text);
    const module = { scope: readModule(path, syntax), broken: syntax.broken };
    this.#known.set(path, { text, module });
    return module;
  }
}
