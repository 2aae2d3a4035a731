import {
  facetsOf,
  isProductionReady,
  PATTERN_CATEGORIES,
  type Pattern,
  patternQuality,
  QUALITY_WEIGHTS,
  type QualityFacets,
} from '../../pattern/index.ts';
import { codeText, displayScore, element, text } from '../../report/index.ts';
import { table } from './table.ts';

const FACETS = ['successRate', 'testCoverage', 'security', 'observability'] as const;

const NAMES: Readonly<Record<keyof QualityFacets, string>> = {
  successRate: 'success rate',
  testCoverage: 'test coverage',
  security: 'security',
  observability: 'observability',
};

/** The number that a pattern is ranked by, and whether it may be used without a second look. */
export function qualityPanel(pattern: Pattern): string {
  const ready = isProductionReady(pattern);
  return element(`div class="verdict${ready ? ' ready' : ''}"`, [
    `<p class="score">${displayScore(patternQuality(pattern))}</p>`,
    `<div><p><strong>${ready ? '✓ Production ready' : '✗ Not production ready'}</strong></p><p class="soft">quality, ready at 0.80; <a href="#quality">what it rests on</a></p></div>`,
  ]);
}

/** Every facet of the quality with its weight, its value and what the value rests on. */
export function qualityPart(pattern: Pattern): string {
  const facets = facetsOf(pattern);
  const rows = FACETS.map((name) => [
    NAMES[name],
    `${QUALITY_WEIGHTS[name]}`,
    facets[name] === undefined ? '–' : displayScore(facets[name]),
    evidenceOf(pattern, name, facets[name] !== undefined),
  ]);
  return element('section aria-labelledby="quality"', [
    '<h2 id="quality">Quality and its evidence</h2>',
    table('Quality', ['facet', 'weight', 'value', 'rests on'], rows),
    `<p class="soft">Quality is the mean of the values that apply, by weight. ${thresholdOf(pattern)}</p>`,
    mutationOf(pattern),
  ]);
}

function evidenceOf(pattern: Pattern, name: keyof QualityFacets, applies: boolean): string {
  const { quality, category } = pattern;
  switch (name) {
    case 'successRate':
      return successEvidence(pattern);
    case 'testCoverage':
      return coverageEvidence(pattern);
    case 'security':
      return applies
        ? `security level <code>${quality.securityLevel}</code>`
        : `does not apply to patterns of the category ${category}`;
    case 'observability':
      if (!applies) return 'does not apply: the pattern does not declare it';
      return quality.observabilityComplete
        ? 'complete: logs, metrics or health of what it does are there'
        : 'not complete';
  }
}

function coverageEvidence({ trials }: Pattern): string {
  return trials?.testCoverage === undefined
    ? 'prior: what the manifest claims, 0.90 where it says nothing; not measured'
    : `measured on ${trials.tested}: lines and branches of its Python that tests reached; without such, the planted mistakes that they noticed`;
}

function successEvidence({ quality, measured, trials }: Pattern): string {
  const isMeasured = measured !== undefined || trials !== undefined;
  const claim = `what the manifest claims${isMeasured ? `, ${displayScore(quality.successRate)}` : ''}, weighing as much as 20 outcomes`;
  if (measured !== undefined)
    return `measured: ${measured.outcomes} ${measured.outcomes === 1 ? 'outcome' : 'outcomes'} of services, beside the prior: ${claim}`;
  return trials === undefined
    ? `prior: ${claim}; no outcome was recorded`
    : `measured on ${trials.tested}: it passed in ${trials.passes} of ${trials.runs} sample services, beside the prior: ${claim}`;
}

/** The claim, not what was measured, is held against the threshold of the category. */
function thresholdOf({ category, quality }: Pattern): string {
  const threshold = PATTERN_CATEGORIES[category].success_threshold;
  const held = quality.successRate >= threshold;
  return `A pattern of the category ${category} must claim a success rate of ${displayScore(threshold)}: it ${held ? 'does' : 'does not, and is selected only where nothing else provides what is needed'}.`;
}

function mutationOf({ mutation }: Pattern): string {
  if (mutation === undefined) return '';
  const { file, find, replace, killedBy } = mutation;
  return [
    '<h3>A planted mistake that its tests must notice</h3>',
    `<p>In <code>${text(file)}</code>, noticed by <code>${text(killedBy)}</code>:</p>`,
    `<pre tabindex="0"><code>${lines('- ', find)}\n${lines('+ ', replace)}</code></pre>`,
  ].join('\n');
}

function lines(sign: string, code: string): string {
  return code
    .split('\n')
    .map((line) => codeText(sign + line))
    .join('\n');
}
