import type { StepReport, Verification } from '../../verify/index.ts';
import { clip, code, codeBlock, prose, sentence } from '../markdown/escape.ts';
import { type Detail, folded, stacked, table } from '../markdown/ladder.ts';

const MAX_TEXT = 200;
const MAX_LOG = 3000;

const MARKS: Readonly<Record<StepReport['outcome'], string>> = {
  passed: '✅ passed',
  failed: '❌ failed',
  skipped: '⚪ skipped',
};

/** The proof as a table, and the end of the log of each step that failed. */
export function verificationPart(verification: Verification | undefined, detail: Detail): string | undefined {
  if (verification === undefined) return undefined;
  const { steps, passed } = verification;
  const rows = steps.map(({ id, outcome, figure, because, seconds }) => [
    code(id),
    MARKS[outcome],
    prose(
      clip(
        [figure, because]
          .filter((text) => text !== '')
          .join('; ')
          .replaceAll('`', ''),
        MAX_TEXT,
      ),
    ),
    `${seconds.toFixed(0)} s`,
  ]);
  const head = ['step', 'result', 'figure', 'time'];
  const every = { ...detail, rows: Math.max(detail.rows, steps.length) };
  return stacked([
    '#### Proof by running it',
    passed
      ? 'The service was installed, started and tested; what could not run is named and counts for nothing.'
      : '**Not proven.** What failed, or could not run, is named below.',
    table(head, rows, every),
    ...(detail.snippets ? steps.filter(({ outcome }) => outcome === 'failed').map(failure) : []),
  ]);
}

function failure({ id, because, fix, log }: StepReport): string {
  const end = log.slice(-MAX_LOG);
  return folded(`Log of ${id}`, stacked([sentence(`${because}; ${fix}`), codeBlock(end, 'text')]));
}

/** The proof without what differs from run to run although nothing has changed. */
export function lastingProof({ steps, passed }: Verification): Verification {
  return { steps: steps.map((step) => ({ ...step, figure: '', log: '', seconds: 0 })), passed };
}

/** The proof as a document of its own. */
export function verificationMarkdown(verification: Verification): string {
  return `${verificationPart(verification, { rows: 100, snippets: true }) ?? ''}\n`;
}
