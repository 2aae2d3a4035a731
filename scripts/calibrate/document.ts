import { RUBRIC_VERSION } from '../../src/readiness/index.ts';
import { accuracyOf, type Calibrated, type Cell, concordanceOf, meets, missesOf } from './measures.ts';

/** `docs/calibration.md`: scores, labels and misses. */
export function calibrationDocument(all: readonly Calibrated[], cells: readonly Cell[]): string {
  return `${[introduction(), scores(all), order(all), labels(cells)].join('\n\n')}\n`;
}

function introduction(): string {
  return `# Calibration

What rubric ${RUBRIC_VERSION} says of public repositories that nobody here wrote. One command writes this page:

\`\`\`sh
node scripts/calibrate.ts CHECKOUTS --write
\`\`\`

CHECKOUTS holds every repository below as a checkout in its \`owner/name\`; what is missing is named with the commands that bring it.
The tiers and the labels stand in \`bench/calibration/\`. They were written from the code, before the probes were asked: the
first, blind answer had 50 of 58 passes right (86.2 %), found 50 of 63 (79.3 %), and put 146 of 197 pairs (74.1 %) in order. The
probes were then corrected where the code proved them wrong, so what follows is measured on what they were corrected with; it says
less of other repositories than the blind figures do. No policy, profile or waiver is applied.`;
}

function scores(all: readonly Calibrated[]): string {
  const rows = all.map((one) => {
    const { repository, report, score } = one;
    const met = meets(one);
    return [
      repository.root === '.' ? repository.name : `${repository.name} (${repository.root})`,
      repository.commit.slice(0, 10),
      String(repository.tier ?? ''),
      decimal(report.rawScore),
      report.notAService ? 'not a service' : decimal(score),
      report.caps.map(({ id, limit }) => `${id} (${decimal(limit)})`).join(', '),
      met === undefined ? '' : `${repository.expect ?? ''}: ${met ? 'yes' : '**no**'}`,
    ];
  });
  return `## Scores

${table(['repository', 'commit', 'tier', 'raw', 'score', 'caps', 'must be'], rows)}`;
}

function order(all: readonly Calibrated[]): string {
  const { pairs, discordant } = concordanceOf(all);
  const kept = pairs - discordant.length;
  const shown = ({ repository, score }: Calibrated): string =>
    `${repository.name} (tier ${repository.tier ?? ''}, ${decimal(score)})`;
  return `## Order

Of ${pairs} pairs of repositories of different tiers, the score puts ${kept} (${percent(kept, pairs)}) in the order of their tiers. The
others:

${table(
  ['held to be better', 'scored as well, or better'],
  discordant.map(([better, worse]) => [shown(better), shown(worse)]),
)}`;
}

function labels(cells: readonly Cell[]): string {
  const { passed, wanted, right } = accuracyOf(cells);
  const repositories = new Set(cells.map(({ repository }) => repository)).size;
  return `## Labels

${cells.length} cells: of each of ${repositories} repositories the probes whose SHA-256 of \`owner/name:PROBE\` is lowest. Of the ${passed} that
pass, ${right} (${percent(right, passed)}) are labelled *pass*; of the ${wanted} that are labelled *pass*, ${right} (${percent(right, wanted)}) pass.

### Misses

${table(
  ['repository', 'probe', 'label', 'said', 'because'],
  missesOf(cells).map((cell) => [...row(cell), cell.result.because ?? '']),
)}

### All

${table(['repository', 'probe', 'label', 'said'], cells.map(row))}`;
}

function row(cell: Cell): readonly string[] {
  const { outcome, credit } = cell.result;
  const said = outcome === 'partial' ? `partial, ${decimal(credit)}` : outcome.replaceAll('_', ' ');
  return [cell.repository, cell.probe, cell.label, said];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '-'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** Rounded down, as scores are shown. */
function decimal(points: number): string {
  return (Math.floor(points / 100) / 100).toFixed(2);
}

function percent(part: number, whole: number): string {
  return `${(Math.floor((part * 1000) / whole) / 10).toFixed(1)} %`;
}
