import { defineProblem } from '../diagnostics/index.ts';

/** A defect of ours. */
export const internalFailure = defineProblem<{ readonly detail: string }>({
  code: 'action/internal',
  explanation: 'PatternBank itself failed. Nothing was judged, so the run fails.',
  message: ({ detail }) => `patternbank itself failed: ${detail}`,
  help: () => 'report this with the input that led to it',
});

/** There is nobody to act as. */
export const tokenMissing = defineProblem<object>({
  code: 'action/token-missing',
  explanation: 'Branch, pull request, comment and status are written with a token.',
  message: () => '`github-token` is empty',
  help: () =>
    'leave `github-token` out, so that it is `${{ github.token }}`, or pass the token of a GitHub App',
});

/** The folder to score is not in the checkout. */
export const pathOutsideWorkspace = defineProblem<{ readonly path: string }>({
  code: 'action/path-outside',
  explanation: 'An action reads only its workspace.',
  message: ({ path }) => `\`${path}\` leads outside the workspace`,
  help: () => 'name a folder of the checkout as `path`',
});

/** There is no baseline where the input says that there is one. */
export const baselineUnknown = defineProblem<{ readonly baseline: string }>({
  code: 'action/baseline-unknown',
  explanation: 'A gate on what got worse needs something that it got worse than; without it nothing passes.',
  message: ({ baseline }) => `\`baseline\` is \`${baseline}\`, and there is nothing to compare with`,
  help: ({ baseline }) =>
    baseline === 'merge-base'
      ? 'run on pull_request or merge_group, with `fetch-depth: 0` in `actions/checkout`'
      : 'name a file of `validate --json` in the checkout, or `merge-base`',
});

/** There is no run to speak of. */
export const noFinishedRun = defineProblem<{ readonly event: string }>({
  code: 'action/no-finished-run',
  explanation:
    'The comment is about a run that has ended, and the event says which: its commit, its branch, its repository.',
  message: ({ event }) => `\`mode: comment\` runs on \`workflow_run\`, and this is \`${event}\``,
  help: () => 'copy examples/workflows/fork-comment.yml',
});

/** The report of another run cannot be shown. */
export const reportUnusable = defineProblem<{ readonly path: string; readonly because: string }>({
  code: 'action/report-unusable',
  explanation:
    'The run of a fork can leave anything as its report. Only a document of the form and size that ours have is read.',
  message: ({ path, because }) => `\`${path}\` cannot be shown: ${because}`,
  help: () => 'look at the run that left it; nothing was written',
});
