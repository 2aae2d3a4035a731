import { IGNORE_PATH, LOCK_PATH } from '../../src/merge/index.ts';
import { type FileTree, textFile } from '../../src/tree/index.ts';
import type { Choices } from './random.ts';

/** What somebody who works on the service is about to do, and where. */
export interface Situation {
  readonly tree: FileTree;
  /** Paths where a change is likely to meet one of the spec. */
  readonly hot: readonly string[];
  /** Different for each edit: lines that hold it were written by people. */
  readonly mark: string;
  readonly parses: (path: string, text: string) => boolean;
}

type Edit = (situation: Situation, choices: Choices) => FileTree | undefined;

/** The edits that people make. Each leaves files that parsed parsing: nobody commits what does not start. */
const EDITS: Readonly<Record<string, Edit>> = {
  'writes lines': inText((lines, { mark, path }, choices) => {
    const at = choices.below(lines.length + 1);
    const indent = /^\s*/.exec(lines[at] ?? '')?.[0] ?? '';
    return lines.toSpliced(at, 0, `${indent}${remark(path, mark)}`);
  }),
  'writes a function': inText(
    (lines, { mark }) => [...withoutEnd(lines), '', '', `def ${mark}() -> str:`, `    return "${mark}"`, ''],
    /\.py$/,
  ),
  'writes a field': inText((lines, { mark }, choices) => {
    const at = choices.maybeOf(placesOf(lines, /^ {4}\w+: /));
    return at === undefined ? undefined : lines.toSpliced(at + 1, 0, `    ${mark}: int = 0`);
  }, /\.py$/),
  'writes an import': inText((lines, { mark }) => {
    const at = placesOf(lines, /^(?:from|import) /).at(0);
    return at === undefined ? undefined : lines.toSpliced(at, 0, `import math as ${mark}`);
  }, /\.py$/),
  'changes lines': inText((lines, { path, mark }, choices) => {
    const at = choices.maybeOf(placesOf(lines, /[\w)\]"]$/));
    return at === undefined ? undefined : lines.with(at, `${lines[at] ?? ''}  ${remark(path, mark)}`);
  }),
  'changes a number': inText((lines, _, choices) => {
    const at = choices.maybeOf(placesOf(lines, /\d/));
    return at === undefined
      ? undefined
      : lines.with(at, (lines[at] ?? '').replace(/\d+/, `${1 + choices.below(997)}`));
  }),
  'deletes lines': inText((lines, _, choices) =>
    lines.toSpliced(choices.below(lines.length), 1 + choices.below(4)),
  ),
  'deletes a function': inText((lines, _, choices) => {
    const at = choices.maybeOf(placesOf(lines, /^(?:async )?def /));
    if (at === undefined) return undefined;
    const end = lines.findIndex((line, index) => index > at && /^\S/.test(line));
    return lines.toSpliced(at, (end < 0 ? lines.length : end) - at);
  }, /\.py$/),
  'moves lines': inText((lines, _, choices) => {
    const from = choices.below(lines.length);
    const block = lines.slice(from, from + 1 + choices.below(3));
    const rest = lines.toSpliced(from, block.length);
    return rest.toSpliced(choices.below(rest.length + 1), 0, ...block);
  }),
  'saves with the line ends of Windows': ({ tree, ...situation }, choices) => {
    const path = somewhere({ tree, ...situation }, choices, /\.(?:py|md|toml|ya?ml)$/);
    const text = path === undefined ? undefined : tree.text(path);
    if (path === undefined || text === undefined || text.includes('\r')) return undefined;
    return write(tree, path, text.replaceAll('\n', '\r\n'));
  },
  'reformats: quotes': inText(
    (lines) => lines.map((line) => line.replaceAll(/(?<!["'])"([^"'\\]+)"(?!")/g, "'$1'")),
    /\.py$/,
  ),
  'reformats: blank lines': inText(
    (lines) => lines.filter((line, at) => line !== '' || lines[at - 1] !== ''),
    /\.py$/,
  ),
  'reformats: indents': inText(
    (lines) =>
      lines.map((line) => line.replace(/^(?: {4})+/, (indent) => indent.slice(0, indent.length / 2))),
    /\.py$/,
  ),
  'adds a file': ({ tree, mark }, choices) => {
    const folder = choices.of(['src/services', 'src/core', 'tests', 'docs', 'scripts']);
    return write(tree, `${folder}/${mark}.py`, `NAME = "${mark}"\n`);
  },
  'adds a file where one will be generated': ({ tree, hot, mark }, choices) => {
    const path = choices.maybeOf(hot.filter((one) => !tree.has(one) && one.endsWith('.py')));
    return path === undefined ? undefined : write(tree, path, `NAME = "${mark}"\n`);
  },
  'adds bytes': ({ tree, mark }) =>
    tree.with([
      { path: `assets/${mark}.bin`, bytes: Uint8Array.from([0, 255, ...Buffer.from(mark)]), mode: '100644' },
    ]),
  'adds a link': ({ tree, mark }) =>
    tree.with([{ path: `docs/${mark}`, bytes: Buffer.from('../README.md'), mode: '120000' }]),
  'deletes a file': (situation, choices) => {
    const path = somewhere(situation, choices, /\.py$/);
    return path === undefined ? undefined : situation.tree.without([path]);
  },
  'moves a file': (situation, choices) => {
    const path = somewhere(situation, choices, /\.py$/);
    const file = path === undefined ? undefined : situation.tree.get(path);
    if (path === undefined || file === undefined) return undefined;
    const there = path.replace(/([^/]+)$/, `${situation.mark}_$1`);
    return situation.tree.without([path]).with([{ ...file, path: there }]);
  },
  'makes a file executable': (situation, choices) => {
    const path = somewhere(situation, choices, /\.py$/);
    const file = path === undefined ? undefined : situation.tree.get(path);
    return file === undefined || file.mode !== '100644'
      ? undefined
      : situation.tree.with([{ ...file, mode: '100755' }]);
  },
  'takes a file over': (situation, choices) => {
    const { tree, mark } = situation;
    const path = somewhere(situation, choices, /\.py$/);
    if (path === undefined) return undefined;
    const ignored = `${tree.text(IGNORE_PATH) ?? ''}/${path}\n`;
    return write(write(tree, IGNORE_PATH, ignored), path, `NAME = "${mark}"\n`);
  },
  'adds a dependency': inText((lines, { mark }) => {
    const at = placesOf(lines, /^dependencies = \[$/).at(0);
    return at === undefined ? undefined : lines.toSpliced(at + 1, 0, `    "${mark}>=1.0",`);
  }, /^pyproject\.toml$/),
  'adds a table': inText(
    (lines, { mark }) => [...withoutEnd(lines), '', `[tool.${mark}]`, 'strict = true', ''],
    /\.toml$/,
  ),
  'adds a target': inText(
    (lines, { mark }) => [...withoutEnd(lines), '', `.PHONY: ${mark}`, `${mark}:`, `\techo ${mark}`, ''],
    /^Makefile$/,
  ),
  'adds a variable': inText(
    (lines, { mark }, choices) => lines.toSpliced(choices.below(lines.length), 0, `${mark.toUpperCase()}=1`),
    /^\.env\.example$/,
  ),
  'adds a service': inText((lines, { mark }) => {
    const at = placesOf(lines, /^services:$/).at(0);
    return at === undefined
      ? undefined
      : lines.toSpliced(at + 1, 0, `  ${mark}:`, '    image: redis:7', '    restart: unless-stopped');
  }, /compose\.ya?ml$/),
  'writes a section': inText((lines, { mark }, choices) => {
    const at = choices.maybeOf(placesOf(lines, /^## /));
    return at === undefined ? undefined : lines.toSpliced(at, 0, `## ${mark}`, '', `About ${mark}.`, '');
  }, /^README\.md$/),
};

/** Names of the edits, for a table of what was done. */
export const EDIT_NAMES: readonly string[] = Object.keys(EDITS);

/** One edit that could be made here. */
export function edit(
  situation: Situation,
  choices: Choices,
): { readonly tree: FileTree; readonly name: string } {
  for (let tries = 0; tries < 40; tries += 1) {
    const name = choices.of(EDIT_NAMES);
    const tree = EDITS[name]?.(situation, choices);
    if (tree !== undefined && tree.gitTreeId() !== situation.tree.gitTreeId()) return { tree, name };
  }
  return { tree: situation.tree, name: 'does nothing' };
}

interface Place {
  readonly path: string;
  readonly mark: string;
}

function inText(
  change: (lines: readonly string[], place: Place, choices: Choices) => readonly string[] | undefined,
  files = /\.(?:py|md|toml|ya?ml|txt)$|(?:^|\/)(?:Makefile|Dockerfile|\.[a-z.]+)$/,
): Edit {
  return (situation, choices) => {
    const { tree, mark, parses } = situation;
    const path = somewhere(situation, choices, files);
    const text = path === undefined ? undefined : tree.text(path);
    if (path === undefined || text === undefined || text === '') return undefined;
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const changed = change(text.split(end), { path, mark }, choices)?.join(end);
    if (changed === undefined || !parses(path, changed)) return undefined;
    return write(tree, path, changed);
  };
}

/** A path to work on: mostly one where the spec is about to change something, too. */
function somewhere({ tree, hot }: Situation, choices: Choices, files: RegExp): string | undefined {
  const fits = (path: string): boolean => files.test(path) && path !== LOCK_PATH && path !== IGNORE_PATH;
  const near = hot.filter((path) => fits(path) && tree.has(path));
  if (near.length > 0 && choices.chance(0.5)) return choices.of(near);
  return choices.maybeOf(tree.paths().filter(fits));
}

function write(tree: FileTree, path: string, text: string): FileTree {
  return tree.with([textFile(path, text, tree.get(path)?.mode ?? '100644')]);
}

function remark(path: string, mark: string): string {
  return path.endsWith('.md') ? `<!-- ${mark} -->` : `# ${mark}`;
}

function placesOf(lines: readonly string[], like: RegExp): readonly number[] {
  return lines.flatMap((line, at) => (like.test(line) ? [at] : []));
}

function withoutEnd(lines: readonly string[]): readonly string[] {
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
