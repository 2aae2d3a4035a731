import { CATEGORIES, type Category, isCategory } from '../category.ts';
import { type Diagnostic, lineSpan } from '../diagnostics/index.ts';
import { comparePaths, type FileTree, type TreeFile } from '../tree/index.ts';
import type { ContributionSchema } from './lint/lint-context.ts';
import { lintLibrary } from './lint/lint-library.ts';
import type { Pattern } from './pattern.ts';
import { isLeftover, type PatternDirectory } from './pattern-directory.ts';
import { duplicateId, unknownCategory } from './problems.ts';
import { readQuality, withTrials } from './quality-file.ts';
import { readPattern } from './read-pattern.ts';
import { suggestion } from './suggestion.ts';

export interface ReadPatterns {
  /** Those without an error of their own, by id; between them there may be errors. */
  readonly patterns: readonly Pattern[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What `readPatterns` may be told beside the tree. */
export interface ReadPatternsOptions {
  /** What messages put before the paths of the tree; `patterns` where nothing is said. */
  readonly shownRoot?: string;
  /** Other patterns of the bank, which may satisfy what these require. */
  readonly beside?: readonly Pattern[];
}

/**
 * Reads the patterns of a directory `<category>/<id>/{pattern.yml,files/**}` and checks each by itself and with the others.
 * `quality.json` in the root says what was measured of them. Other files in the root, and directories that hold no
 * `pattern.yml`, belong to nobody and are passed over.
 *
 * @returns the patterns that have no error of their own, and every problem; never throws, whatever the tree holds
 */
export function readPatterns(
  tree: FileTree,
  kinds: readonly ContributionSchema[],
  options: ReadPatternsOptions = {},
): ReadPatterns {
  const { shownRoot = 'patterns', beside = [] } = options;
  const directories = directoriesOf(tree, shownRoot);
  const read = directories.map((directory) => readPattern(directory, kinds));
  const duplicates = duplicatesOf(directories);
  const quality = readQuality(tree, shownRoot);
  const entries = read
    .flatMap((each) => (each.read === undefined ? [] : [each.read]))
    .filter(({ pattern }) => !duplicates.some(({ shown }) => pattern.origin === `${shown}/pattern.yml`))
    .sort((a, b) => comparePaths(a.pattern.id, b.pattern.id));
  return {
    patterns: entries.map(({ pattern }) => withTrials(pattern, quality.file)),
    diagnostics: [
      ...strayCategories(tree, shownRoot),
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...duplicates.map(({ id, shown, other }) =>
        duplicateId.at({ id, other }, { span: lineSpan(`${shown}/pattern.yml`, 1) }),
      ),
      ...lintLibrary(entries, beside),
      ...quality.diagnostics,
    ],
  };
}

interface Placed {
  readonly category: Category;
  readonly id: string;
  /** Below the pattern's directory. */
  readonly path: string;
  readonly file: TreeFile;
}

function directoriesOf(tree: FileTree, shownRoot: string): readonly PatternDirectory[] {
  const byDirectory = new Map<string, Placed[]>();
  for (const placed of placedFiles(tree)) {
    const key = `${placed.category}/${placed.id}`;
    byDirectory.set(key, [...(byDirectory.get(key) ?? []), placed]);
  }
  return [...byDirectory.values()].flatMap((placed) => {
    const [first] = placed;
    if (first === undefined) return [];
    const { category, id } = first;
    const files = placed
      .filter(({ path }) => path.startsWith('files/'))
      .map(({ path, file }) => [path.slice('files/'.length), { ...file, path }] as const);
    const manifest = placed.find(({ path }) => path === 'pattern.yml')?.file;
    return [
      {
        category,
        id,
        shown: `${shownRoot}/${category}/${id}`,
        manifest: manifest === undefined ? undefined : { ...manifest, path: 'pattern.yml' },
        files: new Map(files),
      },
    ];
  });
}

function placedFiles(tree: FileTree): readonly Placed[] {
  return tree.files().flatMap((file) => {
    const [category = '', id = '', ...rest] = file.path.split('/');
    const path = rest.join('/');
    const belongs = path === 'pattern.yml' || path.startsWith('files/');
    return isCategory(category) && belongs && !isLeftover(path) ? [{ category, id, path, file }] : [];
  });
}

/** A pattern below a directory that is no category would be passed over in silence. */
function strayCategories(tree: FileTree, shownRoot: string): readonly Diagnostic[] {
  return tree.paths().flatMap((path) => {
    const [directory = '', , file, ...rest] = path.split('/');
    if (file !== 'pattern.yml' || rest.length > 0 || isCategory(directory)) return [];
    const span = lineSpan(`${shownRoot}/${path}`, 1);
    return [unknownCategory.at({ directory, near: suggestion(directory, CATEGORIES) }, { span })];
  });
}

function duplicatesOf(
  directories: readonly PatternDirectory[],
): readonly (PatternDirectory & { readonly other: string })[] {
  return directories.flatMap((directory, index) => {
    const other = directories.slice(0, index).find(({ id }) => id === directory.id);
    return other === undefined ? [] : [{ ...directory, other: other.shown }];
  });
}
