import { RUBRIC_VERSION } from '../../src/readiness/index.ts';
import { accuracyOf, type Calibrated, type Cell, concordanceOf, meets, missesOf } from './measures.ts';
import type { Draw } from './repositories.ts';

/** `docs/calibration.md`: scores, labels and misses. */
export function calibrationDocument(
  all: readonly Calibrated[],
  cells: readonly Cell[],
  draws: readonly Draw[],
): string {
  return `${[introduction(), blind(draws), scores(all), order(all), labels(cells)].join('\n\n')}\n`;
}

function introduction(): string {
  return `# Calibration

What rubric ${RUBRIC_VERSION} says of public repositories that nobody here wrote. One command writes this page:

\`\`\`sh
node scripts/calibrate.ts CHECKOUTS --write
\`\`\`

CHECKOUTS holds every repository below as a checkout in its \`owner/name\`; what is missing is named with the commands that bring it.
The tiers and the labels stand in \`bench/calibration/\`. They were written from the code, before the probes were asked. The probes
were then corrected where the code proved them wrong, so what the sections after the first say is measured on what they were
corrected with; of other repositories it says less than the blind draws do. No policy, profile or waiver is applied.
One label was found wrong when the code was read again (LAION-AI/Open-Assistant, MOD-03: the router that it rested on is included
nowhere): it is corrected below, and the blind draws count it as it was written.`;
}

/** What the first answer to each draw was: nothing was corrected with it before. */
function blind(draws: readonly Draw[]): string {
  const rows = draws.map(({ draw, repositories, cells, passed, wanted, right }) => [
    String(draw),
    String(repositories),
    String(cells),
    `${right} of ${passed} (${percent(right, passed)})`,
    `${right} of ${wanted} (${percent(right, wanted)})`,
  ]);
  const misses = draws.flatMap(({ draw, misses: of }) =>
    of.map(({ repository, probe, label, said }) => [
      String(draw),
      repository,
      probe,
      label,
      said.replaceAll('_', ' '),
    ]),
  );
  return `## Blind draws

Each is of repositories that nothing was corrected with before, with the probes as the draw before left them.

${table(['draw', 'repositories', 'cells', 'passes that are right', 'passes that are found'], rows)}

What they missed; those of the first were not written down:

${table(['draw', 'repository', 'probe', 'label', 'said'], misses)}`;
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
