export interface MakeTarget {
  readonly name: string;
  readonly prerequisites: readonly string[];
  readonly line: number;
  /** The recipe as a script; `@` and `-` removed. */
  readonly recipe: string;
  readonly recipeLine: number;
}

interface Definitions {
  readonly variables: ReadonlyMap<string, string>;
  /** Bodies of `define`, each as one line. */
  readonly macros: ReadonlyMap<string, string>;
}

/** The targets of a Makefile, or of a justfile. */
export function readMakefile(text: string): readonly MakeTarget[] {
  const targets: MakeTarget[] = [];
  const { rows, macros } = withoutMacros(text.split(/\r?\n/));
  const known: Definitions = { variables: makeVariables(rows), macros };
  let continues = false;
  for (const [index, row] of rows.entries()) {
    const rule = /^([A-Za-z0-9_./ -]+?)(?:\s+[^:]*)?:(?![=:])\s*([^#]*)/.exec(row);
    const last = targets.at(-1);
    if (last !== undefined && (continues || /^[\t ]/.test(row))) {
      const written = expanded(row, known);
      // Only the first line of a command has prefixes: `--flag` below it is an option.
      const line = continues ? written.trim() : recipeLine(written);
      targets.splice(-1, 1, { ...last, recipe: `${last.recipe}${line}\n` });
      continues = row.endsWith('\\');
    } else if (rule !== null && !row.startsWith('.')) {
      targets.push({
        name: (rule[1] ?? '').trim(),
        prerequisites: (rule[2] ?? '').split(/\s+/).filter((word) => word !== ''),
        line: index + 1,
        recipe: '',
        recipeLine: index + 2,
      });
    }
  }
  return targets;
}

/** Every `define … endef` taken out, its lines left empty so that those below keep their numbers. */
function withoutMacros(rows: readonly string[]): {
  readonly rows: readonly string[];
  readonly macros: ReadonlyMap<string, string>;
} {
  const macros = new Map<string, string>();
  let open: { readonly name: string; readonly body: string[] } | undefined;
  const kept = rows.map((row) => {
    const [, name] = /^define\s+([\w-]+)/.exec(row) ?? [];
    if (open === undefined && name === undefined) return row;
    if (open === undefined) open = { name: name ?? '', body: [] };
    else if (/^endef\b/.test(row)) {
      macros.set(open.name, open.body.join(' ; ').replaceAll(/\\ ; /g, ''));
      open = undefined;
    } else if (row.trim() !== '') open.body.push(row.trim().replace(/^[@+-]+/, ''));
    return '';
  });
  return { rows: kept, macros };
}

/** `UV := uv`, and `UV := $(shell command -v uv)`, which finds the same program. */
function makeVariables(rows: readonly string[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const row of rows) {
    const [, name, value = ''] = /^([A-Za-z_]\w*)\s*[:?]{0,2}=\s*(.*)$/.exec(row) ?? [];
    if (name === undefined) continue;
    const [, program] = /^\$\(shell (?:command -v|which) ([\w.-]+)[^)]*\)$/.exec(value.trim()) ?? [];
    // What another command prints is not known here; before a program it is most often the way to it: `$(BIN)pytest`.
    const isPrinted = program === undefined && value.trim().startsWith('$(shell ');
    known.set(
      name,
      program ?? (isPrinted ? '' : expanded(value.trim(), { variables: known, macros: new Map() })),
    );
  }
  return known;
}

const VALUE_MAX = 1000;

function expanded(row: string, { variables, macros }: Definitions): string {
  const called = row.replaceAll(
    /\$\(call\s+([\w-]+)((?:,[^()]*)?)\)/g,
    (written, name: string, given: string) => {
      const body = macros.get(name);
      if (body === undefined || body.length > VALUE_MAX) return written;
      const passed = given.split(',');
      return body.replaceAll(
        /\$[({](\d)[)}]/g,
        (_, position: string) => passed[Number(position)]?.trim() ?? '',
      );
    },
  );
  return called.replaceAll(/\$[({]([A-Za-z_]\w*)[)}]/g, (written, name: string) => {
    const value = variables.get(name) ?? written;
    return value.length > VALUE_MAX ? written : value;
  });
}

function recipeLine(row: string): string {
  const match = /^\s+([@+-]*)(.*)$/.exec(row);
  const command = match?.[2] ?? '';
  return match?.[1]?.includes('-') === true ? `${command} || true` : command;
}
