import { defineProblem } from '../../diagnostics/index.ts';

/** The baseline cannot be compared with. */
export const unusableBaseline = defineProblem<{ readonly path: string; readonly because: string }>({
  code: 'policy/unusable-baseline',
  explanation:
    'A baseline that cannot be read, or that another rubric made, would let everything pass or nothing: nothing is compared by guesswork.',
  message: ({ path, because }) => `\`${path}\` cannot be the baseline: ${because}`,
  help: ({ path }) => `write it again with \`patternbank validate --json --out ${path}\` on the base`,
});
