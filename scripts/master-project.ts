/** Writes `patterns/pyproject.toml` from the manifests; `scripts/renew-lock.sh` locks it. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CONTRIBUTION_KINDS, masterProject } from '../src/compose/index.ts';
import { renderDiagnostic } from '../src/diagnostics/index.ts';
import { readPatterns } from '../src/pattern/index.ts';
import { readTree } from '../src/tree/index.ts';

const folder = resolve(import.meta.dirname, '..', 'patterns');
const { patterns, diagnostics } = readPatterns((await readTree(folder)).tree, CONTRIBUTION_KINDS);
const master = masterProject(patterns);
const problems = [...diagnostics, ...master.diagnostics].filter(({ severity }) => severity === 'error');
for (const problem of problems) console.error(renderDiagnostic(problem));
if (master.diagnostics.length > 0) process.exitCode = 2;
else writeFileSync(join(folder, 'pyproject.toml'), master.text);
