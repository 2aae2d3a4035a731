import {
  type Outcome,
  PROBES,
  type Probe,
  type ProbeResult,
  type Recommendation,
} from '../../readiness/index.ts';
import type { ReadinessView } from '../readiness/readiness-view.ts';
import { displayGain, displayScore } from '../score.ts';
import type { Excerpts } from './excerpt.ts';
import { codeText, element, sentence, text } from './markup.ts';
import { stateOf } from './state.ts';

const MAX_SEARCHED = 20;

/** What the reader sees as the outcome of a probe: a waiver stands before what was found. */
export function shownOutcome({ id, outcome }: ProbeResult, { verdict }: ReadinessView): Outcome {
  return verdict.waivedProbes.includes(id) ? 'waived' : outcome;
}

/** One probe, closed; it opens in place on what was seen, what is missing and what to do. */
export function probeItem(result: ProbeResult, view: ReadinessView, excerpts: Excerpts): string {
  const { id, credit, confidence, evidence, lacking = [], searched, because } = result;
  const { outcome, word, sign } = stateOf(shownOutcome(result, view));
  const probe = PROBES.find((one) => one.id === id);
  const next = view.report.recommendations.find((one) => one.probe === id);
  const bad = credit === 0;
  return element(`details class="probe ${outcome}" id="${text(id)}"`, [
    `<summary><span class="id">${text(id)}</span><span class="state ${outcome}"><span aria-hidden="true">${sign}</span> ${word}</span><span class="asks">${sentence(probe?.asks ?? id)}</span><span class="number soft">${gainOf(next)}</span></summary>`,
    element('div class="inside"', [
      because === undefined ? '' : `<p><strong>${sentence(because)}</strong></p>`,
      `<p class="soft">${sentence(probe?.why ?? '')} Credit ${displayScore(credit)}, confidence ${confidence}.</p>`,
      waiverOf(id, view),
      excerpts.list(bad ? 'What stands against it' : 'Evidence', evidence),
      excerpts.list('Not there yet', lacking),
      searchedOf(searched),
      outcome === 'pass' || outcome === 'not_applicable' ? '' : remedyOf(probe, next),
    ]),
  ]);
}

function gainOf(next: Recommendation | undefined): string {
  return next === undefined || next.gain === 0 ? '' : displayGain(next.gain);
}

function waiverOf(id: string, { verdict }: ReadinessView): string {
  if (!verdict.waivedProbes.includes(id)) return '';
  return verdict.waivers
    .filter(({ probe }) => probe === id)
    .map(
      ({ owner, reason, expires }) =>
        `<p>Waived by ${text(owner)} until ${text(expires)}: ${text(reason)}</p>`,
    )
    .join('\n');
}

function searchedOf(searched: readonly string[]): string {
  if (searched.length === 0) return '';
  const shown = searched.slice(0, MAX_SEARCHED).map((path) => `<code>${text(path)}</code>`);
  const more = searched.length - shown.length;
  return `<p>Looked in ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.</p>`;
}

function remedyOf(probe: Probe | undefined, next: Recommendation | undefined): string {
  if (probe === undefined) return '';
  const where = next === undefined || next.file === '' ? '' : ` In <code>${text(next.file)}</code>:`;
  const snippet = next?.snippet ?? '';
  const command = next?.command ?? '';
  return [
    '<h4>What to do</h4>',
    `<p>${sentence(probe.fix)}.${where}</p>`,
    snippet === '' ? '' : `<pre><code>${codeText(snippet)}</code></pre>`,
    command === '' ? '' : `<pre><code>${codeText(command)}</code></pre>`,
    `<p class="soft">Does not count: ${sentence(probe.refuses)}</p>`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}
