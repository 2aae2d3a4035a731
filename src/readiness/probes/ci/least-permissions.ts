import { entriesOf, textOf } from '../../facts/files/data.ts';
import { defineProbe, notApplicable, notDetected, share } from '../../probe.ts';

export const leastPermissions = defineProbe({
  id: 'CIC-03',
  name: 'least-permissions',
  category: 'ci',
  level: 'medium',
  weight: 2,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'workflows'],
  asks: 'Do the workflows get only the rights they need?',
  why: 'A poisoned action has the rights of the token it finds.',
  refuses: '`write-all`, and rights on one job while the others keep the default',
  fix: 'set `permissions: {contents: read}` at the top of every workflow',
  remedy: { file: '.github/workflows/ci.yml', snippet: 'permissions:\n  contents: read' },
  references: ['Scorecard Token-Permissions'],

  examine({ application, workflows }) {
    const github = workflows.filter(({ path }) => path.startsWith('.github/'));
    if (workflows.length === 0)
      return application === undefined
        ? notApplicable('there is no workflow')
        : notDetected(['.github/workflows'], 'there is no workflow');
    if (github.length === 0) return notApplicable('the workflows are not GitHub’s');
    const judged = github.map(({ path, permissions, jobs }) => {
      const top = permissions.find(({ job }) => job === undefined);
      const all =
        top !== undefined ||
        (jobs.length > 0 && jobs.every((name) => permissions.some(({ job }) => job === name)));
      const wide =
        permissions.some(({ data }) => textOf(data) === 'write-all') ||
        entriesOf(top?.data).some(([, value]) => textOf(value) === 'write');
      return { good: all && !wide, at: permissions.map(({ at }) => at), path };
    });
    const good = judged.filter((one) => one.good);
    const bad = judged.filter((one) => !one.good);
    return share(
      good.flatMap(({ at }) => at),
      bad.flatMap(({ at, path }) => (at.length > 0 ? at.slice(0, 1) : [{ path, line: 1, endLine: 1 }])),
      'these workflows have more rights than they say they need',
    );
  },
});
