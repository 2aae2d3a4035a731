import fc from 'fast-check';
import type { ReadinessView } from '../../src/report/index.ts';
import { CONFLICT, reportOf, verdictOf, viewOf } from './judged.ts';

/** What a spec, a path or a line of code may say to lead, call or fool a reader or a machine. */
export const HOSTILE: readonly string[] = [
  'ask @octocat and @org/team',
  'fixes #1 and octo/demo#2, GH-3',
  '<img src=x onerror=alert(1)>',
  'a | b | c',
  '``` \n~~~',
  '--> <!-- patternbank:end -->',
  '[click](https://evil.example) ![x](https://evil.example/x.png)',
  'https://evil.example and www.evil.example',
  '<https://evil.example>',
  '</details></summary><h1>ready</h1>',
  '# Ready: 1.00',
  '- [x] done',
  '$$x$$ `code` **bold** _it_ ~~no~~',
  '[^1]: note',
  '\u202eevil\u0000\u001b[31m',
  '&lt;b&gt; &#64;octocat',
  '\n::error file=a.py::stop\n::add-mask::x',
  '</code></pre><script>alert(1)</script><pre>',
  ']]><x/>',
  '"\' onload="alert(1)',
  '</style><style>*{display:none}',
  '{0} {1} %s',
  '\ud800 half',
];

/** Such texts alone, in any mixture, and any other text. */
export const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.array(fc.constantFrom(...HOSTILE, '\n', ' ', '`', '|'), { maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
);

/** A report in which everything that can come from a repository is `text`, and every path is `path`. */
export function hostileView(text: string, path: string): ReadinessView {
  const at = { path, line: 1, endLine: 2 };
  const evidence = [at];
  const waiver = { probe: 'SEC-03', reason: text, owner: text, expires: '2026-12-31' };
  const report = reportOf({
    recommendations: [
      { probe: 'SEC-03', text, gain: 10, effort: 'low', file: path, snippet: text, command: text },
    ],
    caps: [{ id: 'CAP', limit: 5000, because: text, evidence }],
    probes: [
      {
        id: 'SEC-02',
        category: 'security',
        outcome: 'partial',
        credit: 1,
        confidence: 'low',
        evidence,
        lacking: evidence,
        searched: [path],
        because: text,
      },
      {
        id: 'SEC-03',
        category: 'security',
        outcome: 'not_detected',
        credit: 0,
        confidence: 'low',
        evidence,
        searched: [path],
        because: text,
      },
    ],
    gaps: [
      {
        probe: 'SEC-02',
        category: 'security',
        because: text,
        at,
        anchored: false,
        fingerprint: 'c'.repeat(32),
      },
      {
        probe: 'SEC-03',
        category: 'security',
        because: text,
        at,
        anchored: true,
        fingerprint: 'd'.repeat(32),
      },
    ],
  });
  return viewOf({
    title: text,
    report,
    verdict: verdictOf({ reasons: [text], waivers: [waiver], waivedProbes: ['SEC-03'] }),
    conflicts: [{ ...CONFLICT, path, ours: text, theirs: text, because: text }],
    omissions: [{ what: text, because: text, remedy: text }],
    textOf: () => `${text.replaceAll(/\r?\n/g, ' ')}\n${text.replaceAll(/\r?\n/g, ' ')}\n`,
  });
}
