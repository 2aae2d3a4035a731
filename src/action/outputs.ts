import type { ActionOutput } from '../inputs/index.ts';
import { displayScore, type ScaffoldResult } from '../report/index.ts';

/** Every output of the action with its text. */
export type Outputs = Readonly<Record<ActionOutput, string>>;

/** What the outputs say where nothing was judged: a run that stops early must never look as if it had passed. */
export const NOTHING_JUDGED: Outputs = {
  'production-score': '',
  'production-ready': 'false',
  'missing-components': '[]',
  recommendations: '[]',
  report: '',
  sarif: '',
  changed: 'false',
  conflicts: '0',
  patterns: '[]',
  branch: '',
  'pull-request-number': '',
  'pull-request-url': '',
};

/** The outputs that a judgement decides. */
export function judgedOutputs({
  report,
  verdict,
}: Pick<ScaffoldResult, 'report' | 'verdict'>): Partial<Outputs> {
  return {
    'production-score': displayScore(verdict.productionScore),
    'production-ready': String(verdict.ready),
    'missing-components': JSON.stringify(verdict.missingComponents),
    recommendations: JSON.stringify(report.recommendations.map(({ text }) => text)),
  };
}
