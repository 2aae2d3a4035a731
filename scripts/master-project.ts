/** Writes `patterns/pyproject.toml` from the manifests; `scripts/renew-lock.sh` locks it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { CONTRIBUTION_KINDS, masterProject } from '../src/compose/index.ts';
import { renderDiagnostic } from '../src/diagnostics/index.ts';
import { readPatterns } from '../src/pattern/index.ts';
import { FileTree } from '../src/tree/index.ts';

const patterns = resolve(import.meta.dirname, '..', 'patterns');
const entries = readdirSync(patterns, { recursive: true, withFileTypes: true }).filter((entry) =>
  entry.isFile(),
);
const tree = FileTree.of(
  entries.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return { path: relative(patterns, path), bytes: readFileSync(path), mode: '100644' as const };
  }),
);
const read = readPatterns(tree, CONTRIBUTION_KINDS);
const { text, diagnostics } = masterProject(read.patterns);
const problems = [...read.diagnostics, ...diagnostics].filter(({ severity }) => severity === 'error');
for (const problem of problems) console.error(renderDiagnostic(problem));
if (diagnostics.length > 0) process.exitCode = 2;
else writeFileSync(join(patterns, 'pyproject.toml'), text);
