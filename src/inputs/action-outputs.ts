/** The outputs of the action with what each holds. They are set on every run, also on one that fails. */
export const ACTION_OUTPUTS = {
  'production-score': 'The score with two decimals, rounded down: `0.93`. Empty when nothing was scored.',
  'production-ready': '`true` when the score, the caps and the floors of all categories pass, else `false`.',
  'missing-components': 'JSON array of the categories below their floor.',
  recommendations: 'JSON array of what to do next, most valuable first.',
  report: 'Path of the full report as JSON.',
  sarif: 'Path of the findings as SARIF 2.1.0, for `github/codeql-action/upload-sarif`.',
  changed: '`true` when anything was written, or would have been on a dry run.',
  conflicts: 'Number of places where people and patterns both changed the text.',
  patterns: 'JSON array of the ids of the selected patterns.',
  branch: 'Branch that holds the service.',
  'pull-request-number': 'Number of the pull request.',
  'pull-request-url': 'Address of the pull request.',
} as const;

export type ActionOutput = keyof typeof ACTION_OUTPUTS;
