import { readVerb, VERBS, type VerbName, type VerbValues } from '../inputs/index.ts';
import { type Console, paintFor } from './console.ts';
import { explainFailure } from './failure.ts';
import { parseCommandLine } from './program.ts';

/** Runs one command on its values; the exit status. */
export type Run<Name extends VerbName> = (
  values: VerbValues<(typeof VERBS)[Name]>,
  console: Console,
) => Promise<number>;

/** Loaded when asked for: a command pays for its own libraries only. */
const RUNS: { readonly [Name in VerbName]: () => Promise<Run<Name>> } = {
  init: async () => (await import('./verbs/init.ts')).runInit,
  scaffold: async () => (await import('./verbs/scaffold.ts')).runScaffold,
  update: async () => (await import('./verbs/update.ts')).runUpdate,
  validate: async () => (await import('./verbs/validate.ts')).runValidate,
  verify: async () => (await import('./verbs/verify.ts')).runVerify,
  populate: async () => (await import('./verbs/populate.ts')).runPopulate,
  search: async () => (await import('./verbs/search.ts')).runSearch,
  site: async () => (await import('./verbs/site.ts')).runSite,
  spec: async () => (await import('./verbs/spec.ts')).runSpec,
  fix: async () => (await import('./verbs/fix.ts')).runFix,
  probes: async () => (await import('./verbs/probes.ts')).runProbes,
  patterns: async () => (await import('./verbs/patterns.ts')).runPatterns,
};

/**
 * Runs the command line of `console`.
 *
 * @returns the exit status: 0 done; 1 below the threshold, or conflicts; 2 unusable input or arguments; 3 a service failed
 */
export async function runTerminal(console: Console): Promise<number> {
  try {
    const typed = await parseCommandLine(console);
    return typed.verb === undefined ? 0 : await dispatch(typed.verb, typed.given, console);
  } catch (error: unknown) {
    const { text, exitCode } = explainFailure(error, paintFor(console.stderr, console.env));
    console.stderr.write(text);
    return exitCode;
  }
}

async function dispatch<Name extends VerbName>(
  name: Name,
  given: Parameters<typeof readVerb>[1],
  console: Console,
): Promise<number> {
  const run = await RUNS[name]();
  return run(readVerb(VERBS[name], given), console);
}
