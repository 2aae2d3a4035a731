import { defineProblem } from '../diagnostics/index.ts';

/** A defect of ours. */
export const internalFailure = defineProblem<{ readonly detail: string }>({
  code: 'action/internal',
  explanation: 'PatternBank itself failed. Nothing was judged, so the run fails.',
  message: ({ detail }) => `patternbank itself failed: ${detail}`,
  help: () => 'report this with the input that led to it',
});
