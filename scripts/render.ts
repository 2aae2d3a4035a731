/**
 * Renders `patterns/` for a spec into a directory, without a bank: every pattern is a candidate.
 *
 *     node scripts/render.ts SPEC OUT [PATTERN…]
 *
 * SPEC is a Markdown spec, or a `.json` that holds `SpecRequirements`. PATTERN limits the candidates to these ids. OUT is
 * emptied first, `.git` and `.venv` apart. The variable PATTERNS names another directory of patterns; LOOSE=1 takes every
 * pattern whose `when` holds, whatever it requires.
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CONTRIBUTION_KINDS,
  type Composition,
  compose,
  openRuff,
  renderInProcess,
} from '../src/compose/index.ts';
import { type Diagnostic, isFailure, renderDiagnostic } from '../src/diagnostics/index.ts';
import { fits, getCompositionOrder, type Pattern, readPatterns } from '../src/pattern/index.ts';
import { factsOf, type Plan, solve } from '../src/plan/index.ts';
import { readSpec, type SpecRequirements } from '../src/spec/index.ts';
import { comparePaths, readTree } from '../src/tree/index.ts';

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
  show(error.diagnostics);
  return error.exitCode;
});

async function main(specFile: string, target: string, only: readonly string[]): Promise<number> {
  const spec = specOf(specFile);
  const { patterns, diagnostics } = readPatterns((await readTree(PATTERNS)).tree, CONTRIBUTION_KINDS);
  const hits = patterns.filter(({ id }) => only.length === 0 || only.includes(id)).map(hitOf);
  const { plan: solvedPlan, ...solved } = solve({ spec, hits: [hits] });
  const plan =
    process.env['LOOSE'] === '1'
      ? loosePlan(
          hits.map(({ pattern }) => pattern),
          spec,
        )
      : solvedPlan;
  show([...spec.diagnostics, ...diagnostics, ...solved.diagnostics]);
  for (const { id, why } of plan.rejected) console.error(`out: ${id}: ${why}`);
  const lock = join(PATTERNS, 'uv.lock');
  const composition = await compose({
    plan,
    spec,
    facts: factsOf(spec),
    render: renderInProcess,
    format: await openRuff(pathToFileURL(`${join(ROOT, 'assets')}/`)),
    ...(existsSync(lock) ? { masterLock: readFileSync(lock, 'utf8') } : {}),
  });
  writeTree(target, composition);
  for (const { what, because, remedy } of [...solved.omissions, ...composition.omissions]) {
    console.error(`left out: ${what}: ${because}; ${remedy}`);
  }
  console.error(`${composition.tree.size} files of ${plan.selected.length} patterns in ${target}`);
  return 0;
}

function specOf(path: string): SpecRequirements {
  if (path.endsWith('.json')) return JSON.parse(readFileSync(path, 'utf8')) as SpecRequirements;
  return readSpec([{ path, bytes: readFileSync(path) }]);
}

/** Every pattern that fits, in composition order, with its defaults: for a library that is not complete yet. */
function loosePlan(patterns: readonly Pattern[], spec: SpecRequirements): Plan {
  const facts = factsOf(spec);
  const order = getCompositionOrder();
  const selected = patterns
    .filter(({ when }) => fits(when, facts))
    .sort((a, b) => order.indexOf(a.category) - order.indexOf(b.category) || comparePaths(a.id, b.id))
    .map((pattern) => ({
      ...hitOf(pattern),
      parameters: Object.fromEntries(
        pattern.parameters.map((parameter) => [
          parameter.name,
          facts[parameter.from ?? ''] ?? parameter.default,
        ]),
      ),
    }));
  const provided = selected.flatMap(({ pattern }) => pattern.provides.map(({ capability }) => capability));
  return { selected, rejected: [], capabilities: [...new Set(provided)].sort(comparePaths) };
}

function hitOf(pattern: Pattern) {
  return {
    pattern,
    relevance: 10_000,
    quality: 10_000,
    productionReady: true,
    why: 'rendered for development',
  };
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

function show(problems: readonly Diagnostic[]): void {
  const linesOf = (file: string): readonly string[] | undefined => {
    const path = resolve(ROOT, file);
    return existsSync(path) ? readFileSync(path, 'utf8').split('\n') : undefined;
  };
  for (const problem of problems) console.error(renderDiagnostic(problem, linesOf));
}
