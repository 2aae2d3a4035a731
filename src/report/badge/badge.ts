import type { ReadinessView } from '../readiness/readiness-view.ts';
import { displayScore } from '../score.ts';
import { xml } from '../xml.ts';

const LABEL = 'production readiness';
const HEIGHT = 20;
/** Width of a character at 11 pixels, rounded up; the text is fitted to it, whatever font the reader has. */
const CHARACTER = 6.6;
const PADDING = 6;
const GREY = '#555';
/** Each holds white text at a contrast of 4.5 to 1 or more. */
const COLOURS = { ready: '#1a7f37', notReady: '#b35900', low: '#cf222e', none: '#57606a' };
/** Below it, a score is shown as a failure, not as work in progress. */
const LOW = 5000;

/** The score as a badge: `production readiness | 0.84 · 2 waived`. */
export function badgeSvg(view: ReadinessView): string {
  const value = valueOf(view);
  const [left, right] = [widthOf(LABEL), widthOf(value)];
  const width = left + right;
  const title = xml(`${LABEL}: ${value}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
    `<g clip-path="url(#r)"><rect width="${left}" height="${HEIGHT}" fill="${GREY}"/><rect x="${left}" width="${right}" height="${HEIGHT}" fill="${colourOf(view)}"/></g>`,
    '<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11" text-anchor="middle">',
    textAt(LABEL, left / 2, left),
    textAt(value, left + right / 2, right),
    '</g></svg>',
    '',
  ].join('\n');
}

function valueOf({ report, verdict }: ReadinessView): string {
  if (report.notAService) return 'not a service';
  const waived = verdict.waivedProbes.length;
  return `${displayScore(verdict.productionScore)}${waived === 0 ? '' : ` · ${waived} waived`}`;
}

function colourOf({ report, verdict }: ReadinessView): string {
  if (report.notAService) return COLOURS.none;
  if (verdict.ready) return COLOURS.ready;
  return verdict.productionScore < LOW ? COLOURS.low : COLOURS.notReady;
}

function widthOf(text: string): number {
  return Math.ceil(text.length * CHARACTER) + 2 * PADDING;
}

function textAt(text: string, middle: number, width: number): string {
  return `<text x="${middle}" y="14" textLength="${width - 2 * PADDING}" lengthAdjust="spacingAndGlyphs">${xml(text)}</text>`;
}
