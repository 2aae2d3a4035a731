import { defineProblem } from '../diagnostics/index.ts';

/** A step that was named is none. */
export const unknownStep = defineProblem<{ readonly id: string; readonly known: readonly string[] }>({
  code: 'verify/unknown-step',
  explanation: 'A step that is not there is never skipped: what was meant would silently not be proven.',
  message: ({ id }) => `there is no step \`${id}\``,
  help: ({ known }) => `name one of ${known.map((one) => `\`${one}\``).join(', ')}`,
});

/** The folder holds no service. */
export const notAService = defineProblem<{ readonly path: string; readonly missing: string }>({
  code: 'verify/not-a-service',
  explanation:
    'Proving a service means installing and starting it; what has neither project nor lock cannot be.',
  message: ({ path, missing }) => `\`${path}\` has no \`${missing}\``,
  help: () => 'name the folder of a service; `patternbank scaffold` writes one',
});

/** The run was ended from outside. */
export const interrupted = defineProblem<{ readonly path: string }>({
  code: 'verify/interrupted',
  explanation: 'A proof that was broken off proves nothing. What had been started was ended.',
  message: ({ path }) => `verifying \`${path}\` was interrupted`,
  help: () => 'run it again',
});
