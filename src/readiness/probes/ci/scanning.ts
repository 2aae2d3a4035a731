import type { Executed } from '../../facts/commands.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';

const ACTIONS =
  /^(github\/codeql-action\/(init|analyze)|semgrep\/|returntocorp\/semgrep|aquasecurity\/trivy-action|gitleaks\/gitleaks-action|trufflesecurity\/trufflehog|snyk\/actions|pypa\/gh-action-pip-audit|actions\/dependency-review-action|anchore\/scan-action|PyCQA\/bandit-action|google\/osv-scanner-action)/i;
const PROGRAMS: ReadonlySet<string> = new Set([
  'bandit',
  'semgrep',
  'pip-audit',
  'safety',
  'trivy',
  'gitleaks',
  'trufflehog',
  'detect-secrets',
  'snyk',
  'osv-scanner',
  'grype',
  'opengrep',
]);

function scans({ words, tolerated }: Executed): boolean {
  if (tolerated || words.some((word) => word === '--exit-zero' || word === '--version')) return false;
  return PROGRAMS.has(words[0] ?? '') || (words[0] === 'uv' && words[1] === 'audit');
}

export const scanning = defineProbe({
  id: 'CIC-05',
  name: 'scanning',
  category: 'ci',
  level: 'medium',
  weight: 3,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'workflows', 'executed'],
  asks: 'Are code, secrets or dependencies scanned?',
  why: 'A known hole has a name that a machine can look for.',
  refuses: 'a job that is switched off, and a scan whose result is thrown away',
  fix: 'run CodeQL, or pip-audit, in a workflow',
  remedy: { file: '.github/workflows/ci.yml', snippet: '- run: uvx pip-audit' },
  references: ['Scorecard SAST'],

  examine({ application, workflows, executed }) {
    if (application === undefined && workflows.length === 0)
      return notApplicable('nothing here starts an application');
    const actions = workflows.flatMap(({ steps }) =>
      steps.flatMap(({ uses, tolerated }) =>
        uses !== undefined && !tolerated && ACTIONS.test(uses.text) ? [uses.at] : [],
      ),
    );
    const evidence = [...actions, ...executed.filter(scans).map(({ at }) => at)];
    return evidence.length > 0
      ? found(evidence)
      : notDetected(workflows.length > 0 ? workflows.map(({ path }) => path) : ['.github/workflows']);
  },
});
