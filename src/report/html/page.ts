import { sha256 } from '../../tree/index.ts';
import { VERSION } from '../../version.ts';
import type { ReadinessView } from '../readiness/readiness-view.ts';
import { displayGain, displayScore } from '../score.ts';
import { categoryChart } from './chart.ts';
import { Excerpts } from './excerpt.ts';
import { element, sentence, text } from './markup.ts';
import { probeItem, shownOutcome } from './probe-item.ts';
import { STATES } from './state.ts';
import { STYLE } from './style.ts';

const MAX_NEXT = 10;

/**
 * A readiness report as one page that needs nothing: no network, no script, its own style for light and dark.
 *
 * Its content security policy lets in that style and nothing else, so that text of the repository could not act even unescaped.
 */
export function readinessHtml(view: ReadinessView): string {
  return `<!doctype html>\n${element('html lang="en"', [
    element('head', [
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleDigest()}'; base-uri 'none'; form-action 'none'">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="referrer" content="no-referrer">',
      `<title>${text(view.title)}: production readiness</title>`,
      `<style>${STYLE}</style>`,
    ]),
    element('body', [
      '<a class="skip" href="#probes">Skip to the probes</a>',
      element('main', [headerOf(view), categoryChart(view), nextOf(view), probesOf(view), omissionsOf(view)]),
      footerOf(view),
    ]),
  ])}\n`;
}

function styleDigest(): string {
  const bytes = sha256(STYLE).match(/../g) ?? [];
  return `sha256-${btoa(bytes.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join(''))}`;
}

function headerOf({ title, report, verdict }: ReadinessView): string {
  const state = report.notAService
    ? 'Not a service'
    : verdict.ready
      ? 'Ready for production'
      : 'Not ready for production';
  const caps = report.caps.map(({ id }) => `<a href="#${text(id)}">${text(id)}</a>`);
  return element('header', [
    `<h1>${text(title)}</h1>`,
    element(`div class="verdict${verdict.ready ? ' ready' : ''}"`, [
      `<p class="score">${displayScore(verdict.productionScore)}</p>`,
      `<div><p><strong>${verdict.ready ? '✓' : '✗'} ${state}</strong></p><p class="soft">threshold ${displayScore(verdict.threshold)}, before caps and waivers ${displayScore(report.rawScore)}, known weight ${displayScore(report.knownWeight)}${caps.length === 0 ? '' : `, capped by ${caps.join(', ')}`}</p></div>`,
    ]),
    verdict.reasons.length === 0
      ? ''
      : element(
          'ul',
          verdict.reasons.map((reason) => `<li>${sentence(reason)}</li>`),
        ),
  ]);
}

function nextOf({ report: { recommendations } }: ReadinessView): string {
  if (recommendations.length === 0) return '';
  const items = recommendations
    .slice(0, MAX_NEXT)
    .map(
      ({ probe, text: what, file, gain, effort }) =>
        `<li>${sentence(what)}${file === '' ? '' : ` in <code>${text(file)}</code>`} (<a href="#${text(probe)}">${text(probe)}</a>, ${displayGain(gain)}, effort ${effort})</li>`,
    );
  const more = recommendations.length - items.length;
  return element('section aria-labelledby="next"', [
    '<h2 id="next">What to do next</h2>',
    element('ol class="next"', items),
    more > 0 ? `<p class="soft">… and ${more} more, each with its probe below.</p>` : '',
  ]);
}

function probesOf(view: ReadinessView): string {
  const excerpts = new Excerpts(view);
  const groups = view.report.categories.map(({ id, score, applicable }) => {
    const own = view.report.probes.filter(({ category }) => category === id);
    return [
      `<h3 id="category-${text(id)}">${text(id)} <span class="soft">${applicable ? displayScore(score) : 'does not apply'}</span></h3>`,
      ...own.map((result) => probeItem(result, view, excerpts)),
    ].join('\n');
  });
  return element('section aria-labelledby="probes"', [
    `<h2 id="probes">Every probe (${view.report.probes.length})</h2>`,
    filterOf(view),
    ...groups,
  ]);
}

function filterOf(view: ReadinessView): string {
  const outcomes = view.report.probes.map((result) => shownOutcome(result, view));
  const boxes = STATES.map(({ outcome, word, sign }) => {
    const count = outcomes.filter((one) => one === outcome).length;
    return `<label><input type="checkbox" id="show-${outcome}" checked><span class="state ${outcome}"><span aria-hidden="true">${sign}</span> ${word}</span> <span class="soft">${count}</span></label>`;
  });
  return element('fieldset class="filter"', ['<legend>Show</legend>', ...boxes]);
}

function omissionsOf({ omissions }: ReadinessView): string {
  if (omissions.length === 0) return '';
  return element('section aria-labelledby="omissions"', [
    '<h2 id="omissions">Left out</h2>',
    element(
      'ul',
      omissions.map(
        ({ what, because, remedy }) =>
          `<li>${sentence(what)}: ${sentence(because)}; ${sentence(remedy)}</li>`,
      ),
    ),
  ]);
}

function footerOf({ report }: ReadinessView): string {
  return `<footer>PatternBank ${VERSION}, rubric ${text(report.rubricVersion)}. Scores are rounded down.</footer>`;
}
