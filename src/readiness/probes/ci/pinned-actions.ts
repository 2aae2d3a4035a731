import { defineProbe, notApplicable, notDetected, share } from '../../probe.ts';

const PINNED = /@[0-9a-f]{40}$|@sha256:[0-9a-f]{64}$/;

export const pinnedActions = defineProbe({
  id: 'CIC-02',
  name: 'pinned-actions',
  category: 'ci',
  level: 'medium',
  weight: 2,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'workflows'],
  asks: 'Are the actions of the workflows pinned to a commit?',
  why: 'A tag can be moved to other code tonight.',
  refuses: 'local actions, which are left out',
  fix: 'pin every action to the SHA of a commit',
  remedy: { file: '.github/workflows/ci.yml', snippet: '- uses: actions/checkout@<sha>  # v5' },
  references: ['Scorecard Pinned-Dependencies'],

  examine({ application, workflows }) {
    if (workflows.length === 0)
      return application === undefined
        ? notApplicable('there is no workflow')
        : notDetected(['.github/workflows'], 'there is no workflow');
    const all = workflows.flatMap(({ steps }) =>
      steps.flatMap((step) =>
        step.uses !== undefined && !step.uses.text.startsWith('./') ? [step.uses] : [],
      ),
    );
    // A workflow that others call is read once for each of them.
    const uses = [...new Map(all.map((one) => [`${one.at.path}:${one.at.line}`, one])).values()];
    if (uses.length === 0) return notApplicable('no workflow uses an action of others');
    const pinned = uses.filter(({ text }) => PINNED.test(text));
    return share(
      pinned.map(({ at }) => at),
      uses.filter((one) => !pinned.includes(one)).map(({ at }) => at),
      'these actions can be moved',
    );
  },
});
