import type { StepReport, Verification } from '../../verify/index.ts';

/**
 * The proof as JUnit XML: a suite with one case a step, for servers that show test results.
 *
 * @param name - of the suite: the folder as the user named it
 */
export function verificationJunit({ steps }: Verification, name: string): string {
  const failures = steps.filter(({ outcome }) => outcome === 'failed').length;
  const left = steps.filter(({ outcome }) => outcome === 'skipped').length;
  const time = steps.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(3);
  const counts = `tests="${steps.length}" failures="${failures}" errors="0" skipped="${left}" time="${time}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name=${quoted(`patternbank verify ${name}`)} ${counts}>`,
    ...steps.map(testCase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase({ id, outcome, figure, because, seconds, log }: StepReport): string {
  const open = `    <testcase classname="patternbank.verify" name=${quoted(id)} time="${seconds.toFixed(3)}"`;
  const out = figure === '' ? '' : `<system-out>${escaped(figure)}</system-out>`;
  switch (outcome) {
    case 'passed':
      return out === '' ? `${open}/>` : `${open}>${out}</testcase>`;
    case 'skipped':
      return `${open}><skipped message=${quoted(because)}/>${out}</testcase>`;
    case 'failed':
      return `${open}><failure message=${quoted(because)}>${escaped(log)}</failure>${out}</testcase>`;
  }
}

function quoted(text: string): string {
  return `"${escaped(text).replaceAll('\n', '&#10;')}"`;
}

/** XML 1.0 has no way to write most control characters and lone surrogates. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
