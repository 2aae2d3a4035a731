import { canonicalSpec, readSpec } from '../../spec/index.ts';
import { readSpecFrom } from '../ports.ts';
import { printDiagnostics, printJson } from '../print.ts';
import type { Run } from '../run.ts';

/** `patternbank spec SPEC`: what is read from a spec, and from which line. */
export const runSpec: Run<'spec'> = async ({ spec: path, json, fix }, console) => {
  const documents = await readSpecFrom(path, console);
  const spec = readSpec(documents);
  if (json) printJson(console, spec);
  else if (fix) console.stdout.write(canonicalSpec(spec));
  if (!json) printDiagnostics(console, spec.diagnostics);
  return spec.diagnostics.some(({ severity }) => severity === 'error') ? 2 : 0;
};
