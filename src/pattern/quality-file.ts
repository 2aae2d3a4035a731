import { z } from 'zod';
import { type Diagnostic, lineSpan } from '../diagnostics/index.ts';
import type { FileTree } from '../tree/index.ts';
import type { Pattern } from './pattern.ts';
import { unreadableQuality } from './problems.ts';
import type { Trials } from './trials.ts';

/** Where `patternbank patterns test` leaves what it measured, beside the categories. */
export const QUALITY_PATH = 'quality.json';

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const date = z.iso.date();
const reached = z.strictObject({ covered: count, of: count });

const measuredPattern = z.strictObject({
  id: z.string(),
  version: z.string(),
  digest: z.string().describe('SHA-256 of the pattern as it was measured; another one is not measured.'),
  tested: date.describe('Day of the last run.'),
  runs: count.describe('Samples that hold the pattern and were run.'),
  passes: count.describe('Those in which nothing of the pattern failed.'),
  success_rate: share.describe('Mean of the Beta distribution of the prior (weight 20) and the runs.'),
  test_coverage: share
    .nullable()
    .describe(
      'Share of lines and branches reached; without Python, of mistakes noticed; null where there is neither.',
    ),
  lines: reached.describe('Lines of Python that the pattern contributed, over all samples.'),
  branches: reached.describe('Branches that begin in those lines.'),
  mutations: z.strictObject({ killed: count, planted: count }).describe('Planted mistakes.'),
  quality: share.describe('Its quality as it follows from these.'),
});
export type MeasuredPattern = z.infer<typeof measuredPattern>;

const sampledPattern = z.strictObject({
  id: z.string(),
  digest: z.string(),
  passed: z.boolean(),
  lines: reached,
  branches: reached,
});
export type SampledPattern = z.infer<typeof sampledPattern>;

const plantedMistake = z.strictObject({
  pattern: z.string(),
  digest: z.string().describe('SHA-256 of the pattern as it was when its mistake was planted.'),
  killed: z.boolean(),
  because: z.string().describe('What became of it, in words.'),
});
export type PlantedMistake = z.infer<typeof plantedMistake>;

const sampleRun = z.strictObject({
  digest: z.string().describe('SHA-256 over paths and bytes of the service; where it stays, the run stands.'),
  asks: z.array(z.string()).describe('What its spec asks for.'),
  tested: date,
  outcome: z.enum(['passed', 'failed']),
  steps: z
    .array(z.strictObject({ id: z.string(), outcome: z.string(), figure: z.string(), seconds: z.number() }))
    .describe('What was run.'),
  failures: z.array(z.string()).describe('What failed, in words.'),
  patterns: z.array(sampledPattern),
  mutations: z.array(plantedMistake),
});
export type SampleRun = z.infer<typeof sampleRun>;

/** `quality.json`, as `patternbank patterns test` writes it. */
export const qualityFile = z.strictObject({
  schema: z.literal('quality/1'),
  tested: date,
  tools: z.record(z.string(), z.string()).describe('Versions of what measured.'),
  patterns: z.array(measuredPattern),
  samples: z.array(sampleRun).describe('The services that were run, and what each came to.'),
});
export type QualityFile = z.infer<typeof qualityFile>;

/** What was measured of a library, and what is wrong with the file that should say it. */
export interface ReadQuality {
  readonly file?: QualityFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the `quality.json` of a library. One that cannot be read measures nothing, and says so. */
export function readQuality(tree: FileTree, shownRoot: string): ReadQuality {
  const text = tree.text(QUALITY_PATH);
  if (text === undefined) return { diagnostics: [] };
  const span = lineSpan(`${shownRoot}/${QUALITY_PATH}`, 1);
  try {
    const read = qualityFile.safeParse(JSON.parse(text));
    if (read.success) return { file: read.data, diagnostics: [] };
    const [issue] = read.error.issues;
    const what = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
    return { diagnostics: [unreadableQuality.at({ what }, { span })] };
  } catch {
    return { diagnostics: [unreadableQuality.at({ what: 'it is no JSON' }, { span })] };
  }
}

/** The pattern with what was measured of it, as it is: what was measured of other bytes says nothing. */
export function withTrials(pattern: Pattern, file: QualityFile | undefined): Pattern {
  const found = file?.patterns.find(({ id, digest }) => id === pattern.id && digest === pattern.digest);
  return found === undefined || found.runs === 0 ? pattern : { ...pattern, trials: trialsOf(found) };
}

function trialsOf({ runs, passes, test_coverage: coverage, tested }: MeasuredPattern): Trials {
  return {
    runs,
    passes,
    ...(coverage === null ? {} : { testCoverage: Math.round(coverage * 10_000) }),
    tested,
  };
}
