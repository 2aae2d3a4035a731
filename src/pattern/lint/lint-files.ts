import type { Diagnostic } from '../../diagnostics/index.ts';
import { isContained } from '../../tree/index.ts';
import type { Manifest } from '../manifest/manifest-schema.ts';
import { suggestion } from '../suggestion.ts';
import type { LintContext } from './lint-context.ts';
import { badPath, loopAndPath, missingFile, samePath, unlistedFile } from './problems.ts';

type ManifestFile = NonNullable<Manifest['files']>[number];

/** The variable that a loop brings into the templates. */
const LOOP_VARIABLES = { entity: 'entity', relation: 'link', enum: 'enum', revision: 'revision' } as const;

/** Where a file goes in the service: its `path`, else its source without `.liquid`. */
export function targetOf({ source, path }: Pick<ManifestFile, 'source' | 'path'>): string {
  return path ?? source.replace(/\.liquid$/, '');
}

/** Files that are listed but absent, present but not listed, or that would land outside the service. */
export function lintFiles(context: LintContext): readonly Diagnostic[] {
  const files = context.manifest.files ?? [];
  return [
    ...files.flatMap((file, index) => lintFile(context, file, index)),
    ...lintUnlisted(context, files),
    ...lintSamePath(context, files),
  ];
}

function lintFile(
  { directory, source }: LintContext,
  file: ManifestFile,
  index: number,
): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  if (!directory.files.has(file.source)) {
    const near = suggestion(file.source, [...directory.files.keys()]);
    problems.push(
      missingFile.at({ source: file.source, near }, { span: source.spanAt(['files', index, 'source']) }),
    );
  }
  const path = targetOf(file);
  const span = source.spanAt(['files', index, file.path === undefined ? 'source' : 'path']);
  if (!isPathTemplate(path)) problems.push(badPath.at({ path }, { span }));
  const loop = loopProblem(file, path);
  if (loop !== undefined) problems.push(loopAndPath.at(loop, { span }));
  return problems;
}

/** A path whose every value is one safe segment must lie inside the tree. */
function isPathTemplate(path: string): boolean {
  const filled = path.replace(/\{\{[^{}]*\}\}/g, 'x');
  return !/[{}]/.test(filled) && isContained(filled);
}

function loopProblem({ foreach }: ManifestFile, path: string) {
  const printed = [...path.matchAll(/\{\{-?\s*([a-z_]+)/g)].map(([, name]) => name);
  if (foreach === undefined) {
    const variable = Object.values(LOOP_VARIABLES).find((name) => printed.includes(name));
    return variable === undefined ? undefined : { path, foreach, variable };
  }
  const variable = LOOP_VARIABLES[foreach];
  return printed.includes(variable) ? undefined : { path, foreach, variable };
}

function lintUnlisted(
  { directory, source }: LintContext,
  files: readonly ManifestFile[],
): readonly Diagnostic[] {
  const listed = new Set(files.map((file) => file.source));
  return [...directory.files.keys()]
    .filter((path) => !listed.has(path))
    .map((path) => unlistedFile.at({ source: path }, { span: source.spanOfKey([], 'files') }));
}

function lintSamePath({ source }: LintContext, files: readonly ManifestFile[]): readonly Diagnostic[] {
  return files.flatMap((file, index) => {
    const path = targetOf(file);
    const first = files.findIndex((other) => targetOf(other) === path);
    const other = files[first];
    // Two conditions may exclude each other; the composer says so when they do not.
    if (other === undefined || first === index || (file.when !== undefined && other.when !== undefined))
      return [];
    const related = [{ span: source.spanAt(['files', first]), label: 'first here' }];
    return [samePath.at({ path }, { span: source.spanAt(['files', index]), related })];
  });
}
