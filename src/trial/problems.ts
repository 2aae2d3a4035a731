import { defineProblem } from '../diagnostics/index.ts';

/** An id that names no pattern of the library. */
export const unknownTarget = defineProblem<{ readonly id: string; readonly library: string }>({
  code: 'trial/unknown-pattern',
  explanation: 'Patterns are tested of one library: the one that ships with patternbank, or your own.',
  message: ({ id, library }) => `\`${library}\` holds no pattern \`${id}\``,
  help: () => 'name an id of that directory, or another directory with `--patterns DIR`',
});

/** No sample selects the pattern. */
export const unselectedTarget = defineProblem<{ readonly id: string }>({
  code: 'trial/not-selected',
  severity: 'warning',
  explanation:
    'Samples ask for what the `when` of a pattern names. Where none selects it, another pattern takes its place, or the condition asks for what a generated spec cannot say.',
  message: ({ id }) => `no sample selects \`${id}\`, so that nothing was measured of it`,
  help: () => 'put a spec that selects it into `cases/` beside its `pattern.yml`',
});

/** A sample cannot be composed. */
export const uncomposedSample = defineProblem<{ readonly asks: string; readonly problem: string }>({
  code: 'trial/not-composed',
  explanation: 'Patterns that can be selected together must compose a service together.',
  message: ({ asks, problem }) => `a service that asks for ${asks} cannot be composed: ${problem}`,
  help: () => 'settle the problem; where the patterns do not go together, let one state the conflict',
});

/** Something of the pattern failed in a sample. */
export const failedTarget = defineProblem<{
  readonly id: string;
  readonly asks: string;
  readonly failure: string;
}>({
  code: 'trial/failed',
  explanation: 'A pattern works in every service that can have it.',
  message: ({ id, asks, failure }) => `\`${id}\` failed in a service that asks for ${asks}: ${failure}`,
  help: ({ id }) =>
    `write that service with \`patternbank scaffold\`, and settle what fails in it of \`${id}\``,
});

/** The tests did not notice the planted mistake. */
export const survivingMistake = defineProblem<{ readonly id: string; readonly because: string }>({
  code: 'trial/surviving-mistake',
  explanation: 'Tests that pass with the mistake in place do not test what they are there for.',
  message: ({ id, because }) => `the planted mistake of \`${id}\` was not noticed: ${because}`,
  help: () => 'let the test that `killed_by` names notice it, or plant another in `mutation`',
});

/** The machine lacks what a run needs. */
export const cannotRun = defineProblem<{ readonly step: string; readonly because: string }>({
  code: 'trial/cannot-run',
  explanation: 'What could not run was not measured: nothing is counted for or against a pattern.',
  message: ({ step, because }) => `the step \`${step}\` cannot run here: ${because}`,
  help: () =>
    'install uv and PostgreSQL, or name a server in DATABASE_URL; `patternbank verify` names what each step needs',
});
