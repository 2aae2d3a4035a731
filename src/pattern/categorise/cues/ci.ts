import { type Cue, line, path } from '../cue.ts';

/** Signs of checks that run for a repository. */
export const CI: readonly Cue[] = [
  path(
    8,
    /(^|\/)\.github\/|(^|\/)(\.gitlab-ci\.yml|\.pre-commit-config\.yaml|azure-pipelines\.yml|Jenkinsfile|renovate\.json5?|SECURITY\.md|CODEOWNERS|dependabot\.yml)$/,
  ),
  path(8, /(^|\/)\.circleci\//),
  line(5, /^\s*-?\s*uses:\s*[\w.-]+\/[\w./-]+@/),
  line(4, /^\s*runs-on:/),
  line(3, /^\s*-?\s*(repo|hooks|package-ecosystem):/),
];
