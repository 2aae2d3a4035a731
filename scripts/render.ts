/**
 * Renders `patterns/` for a spec into a directory, without a bank: every pattern whose `when` fits is selected.
 *
 *     node scripts/render.ts SPEC OUT [PATTERN…]
 *
 * SPEC is a `.json` with `SpecRequirements`. PATTERN limits the selection to these ids. OUT is emptied first, `.git` and
 * `.venv` apart.
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CONTRIBUTION_KINDS,
  type Composition,
  compose,
  openRuff,
  renderInProcess,
} from '../src/compose/index.ts';
import { isFailure, renderDiagnostic } from '../src/diagnostics/index.ts';
import { type Facts, fits, getCompositionOrder, type Pattern, readPatterns } from '../src/pattern/index.ts';
import type { Plan } from '../src/plan/index.ts';
import type { SpecRequirements } from '../src/spec/index.ts';
import { comparePaths, FileTree } from '../src/tree/index.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PATTERNS = resolve(process.env['PATTERNS'] ?? join(ROOT, 'patterns'));
const KEPT = new Set(['.git', '.venv']);

const [specPath, out, ...ids] = process.argv.slice(2);
if (specPath === undefined || out === undefined) {
  console.error('usage: node scripts/render.ts SPEC OUT [PATTERN…]');
  process.exit(2);
}
process.exitCode = await main(specPath, resolve(out), ids).catch((error: unknown) => {
  if (!isFailure(error)) throw error;
  for (const problem of error.diagnostics) console.error(renderDiagnostic(problem, linesOf));
  return error.exitCode;
});

async function main(spec: string, target: string, only: readonly string[]): Promise<number> {
  const requirements = JSON.parse(readFileSync(spec, 'utf8')) as SpecRequirements;
  const facts = factsOf(requirements);
  const { patterns, diagnostics } = readPatterns(treeOf(PATTERNS), CONTRIBUTION_KINDS);
  for (const problem of diagnostics) console.error(renderDiagnostic(problem, linesOf));
  const chosen = patterns.filter(
    (pattern) => fits(pattern.when, facts) && (only.length === 0 || only.includes(pattern.id)),
  );
  const format = await openRuff(pathToFileURL(`${join(ROOT, 'assets')}/`));
  const composition = await compose({
    plan: planOf(chosen),
    spec: requirements,
    facts,
    render: renderInProcess,
    format,
  });
  writeTree(target, composition);
  for (const { what, because, remedy } of composition.omissions)
    console.error(`left out: ${what}: ${because}; ${remedy}`);
  console.error(`${composition.tree.size} files of ${chosen.length} patterns in ${target}`);
  return 0;
}

function planOf(patterns: readonly Pattern[]): Plan {
  const order = getCompositionOrder();
  const sorted = [...patterns].sort(
    (a, b) => order.indexOf(a.category) - order.indexOf(b.category) || comparePaths(a.id, b.id),
  );
  return {
    selected: sorted.map((pattern) => ({
      pattern,
      relevance: 0,
      quality: 0,
      why: 'rendered for development',
      parameters: Object.fromEntries(
        pattern.parameters.map((parameter) => [parameter.name, parameter.default]),
      ),
    })),
    rejected: [],
    capabilities: [
      ...new Set(sorted.flatMap(({ provides }) => provides.map(({ capability }) => capability))),
    ].sort(comparePaths),
  };
}

function factsOf(spec: SpecRequirements): Facts {
  const required = (status: string): boolean => status === 'required';
  return {
    entities: spec.entities.length,
    relations: spec.relations.length,
    many_to_many: spec.relations.filter(({ kind }) => kind === 'many-to-many').length,
    enums:
      spec.enums.length +
      spec.entities.flatMap(({ fields }) => fields).filter(({ type }) => type.kind === 'enum').length,
    auth: spec.auth.method,
    roles: spec.roles.length,
    security: spec.nonFunctional.securityLevel,
    ...Object.fromEntries(
      spec.features.filter(({ status }) => required(status)).map(({ id }) => [`feature.${id}`, true]),
    ),
  };
}

function treeOf(folder: string): FileTree {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return FileTree.of(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: relative(folder, path), bytes: readFileSync(path), mode: '100644' as const };
    }),
  );
}

function writeTree(target: string, { tree }: Composition): void {
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(target))
    if (!KEPT.has(name)) rmSync(join(target, name), { recursive: true });
  for (const { path, bytes, mode } of tree.files()) {
    const file = join(target, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    if (mode === '100755') chmodSync(file, 0o755);
  }
}

function linesOf(file: string): readonly string[] | undefined {
  const path = join(ROOT, file);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n') : undefined;
}
