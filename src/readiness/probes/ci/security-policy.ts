import { defineProbe, found, notDetected } from '../../probe.ts';

const CONTACT = /[\w.+-]+@[\w-]+\.[\w.-]+|https?:\/\/\S+|private vulnerability reporting|security advisor/i;
const PLACEHOLDER = /example\.(com|org)|your[-_ ]?(email|company|domain)|\[insert|<email>|TODO/i;

export const securityPolicy = defineProbe({
  id: 'CIC-09',
  name: 'security-policy',
  category: 'ci',
  level: 'low',
  weight: 1,
  effort: 'low',
  since: '1.0.0',
  needs: ['repository'],
  asks: 'Is it said where to report a hole?',
  why: 'Otherwise it is reported in public, or not at all.',
  refuses: 'the placeholders of a template',
  fix: 'add a SECURITY.md with a contact',
  remedy: { file: 'SECURITY.md', snippet: 'Report vulnerabilities through private vulnerability reporting.' },
  references: ['Scorecard Security-Policy'],

  examine({ repository }) {
    const files = repository.matching(/^(\.github\/|docs\/)?SECURITY\.(md|rst|txt)$/i);
    const contacts = files.flatMap((path) =>
      (repository.text(path) ?? '')
        .split('\n')
        .flatMap((row, index) =>
          CONTACT.test(row) && !PLACEHOLDER.test(row) ? [{ path, line: index + 1, endLine: index + 1 }] : [],
        ),
    );
    return contacts.length > 0 ? found(contacts) : notDetected(['SECURITY.md']);
  },
});
