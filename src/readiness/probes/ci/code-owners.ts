import { defineProbe, found, notDetected } from '../../probe.ts';

const RULE = /^\s*[^#\s]\S*\s+(@[\w.-]+(\/[\w.-]+)?|\S+@\S+\.\S+)/;

export const codeOwners = defineProbe({
  id: 'CIC-08',
  name: 'code-owners',
  category: 'ci',
  level: 'low',
  weight: 1,
  effort: 'low',
  since: '1.0.0',
  needs: ['repository'],
  asks: 'Is it said who answers for the code?',
  why: 'A review needs somebody who must look.',
  refuses: 'comments only',
  fix: 'name owners in CODEOWNERS',
  remedy: { file: '.github/CODEOWNERS', snippet: '* @org/team' },
  references: ['Mercari production readiness checklist, level C'],

  examine({ repository }) {
    const files = repository.matching(/^(\.github\/|docs\/|\.gitlab\/)?CODEOWNERS$/);
    const rules = files.flatMap((path) =>
      (repository.text(path) ?? '')
        .split('\n')
        .flatMap((row, index) => (RULE.test(row) ? [{ path, line: index + 1, endLine: index + 1 }] : [])),
    );
    return rules.length > 0 ? found(rules) : notDetected(['.github/CODEOWNERS']);
  },
});
