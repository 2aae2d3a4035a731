import { BASE_STYLE } from './base-style.ts';
import { STATES } from './state.ts';

/** A state that is switched off hides its probes: no script is needed, and none is there. */
const FILTERS = STATES.map(
  ({ outcome }) => `body:has(#show-${outcome}:not(:checked)) .probe.${outcome} { display: none; }`,
).join('\n');

/** The style of the page: its own, with nothing to load. */
export const STYLE = `
${BASE_STYLE.trim()}
.verdict { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: center; border: 1px solid var(--line); border-left: .5rem solid var(--not_detected); border-radius: 6px; background: var(--panel); padding: 1rem 1.25rem; }
.verdict.ready { border-left-color: var(--pass); }
.score { font-size: 3rem; font-weight: 700; line-height: 1; font-variant-numeric: tabular-nums; }
.verdict p { margin: 0; }
.soft { color: var(--soft); }
ul.plain { list-style: none; margin: 0; padding: 0; }
.chart { display: grid; gap: .4rem; margin: 0; padding: 0; list-style: none; }
.chart li { display: grid; grid-template-columns: 8.5rem 1fr 3rem 12rem; gap: .75rem; align-items: center; }
.chart svg { display: block; width: 100%; height: 1.1rem; background: var(--panel); border: 1px solid var(--line); border-radius: 3px; }
.chart .value { fill: var(--bar); }
.chart .below .value { fill: var(--low); }
.chart .floor { stroke: var(--floor); stroke-width: 2; vector-effect: non-scaling-stroke; stroke-dasharray: 3 2; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.filter { border: 1px solid var(--line); border-radius: 6px; padding: .5rem 1rem .75rem; margin: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; position: sticky; top: 0; background: var(--page); z-index: 1; }
.filter label { display: inline-flex; gap: .4rem; align-items: center; min-height: 1.75rem; cursor: pointer; }
.filter input { width: 1.1rem; height: 1.1rem; }
h3, .probe { scroll-margin-top: 6rem; }
.probe { border: 1px solid var(--line); border-radius: 6px; margin: .4rem 0; background: var(--panel); }
.probe > summary { display: grid; grid-template-columns: 1rem 4.5rem 9.5rem 1fr auto; gap: .75rem; align-items: baseline; padding: .5rem .9rem; cursor: pointer; list-style: none; }
.probe > summary::-webkit-details-marker { display: none; }
.probe > summary::before { content: '▸'; }
.probe[open] > summary::before { content: '▾'; }
.probe .inside { padding: 0 1.1rem 1rem; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
.id { font-family: ui-monospace, monospace; }
${STATES.map(({ outcome }) => `.state.${outcome} { color: var(--${outcome}); font-weight: 600; white-space: nowrap; }`).join('\n')}
code, pre { font-family: ui-monospace, monospace; font-size: .85rem; }
pre { background: var(--page); border: 1px solid var(--line); border-radius: 4px; padding: .6rem .8rem; overflow-x: auto; margin: .4rem 0 .8rem; overflow-wrap: normal; }
pre .line { color: var(--soft); user-select: none; }
ol.next { padding-left: 1.4rem; }
ol.next li { margin: .35rem 0; overflow-wrap: anywhere; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; color: var(--soft); font-size: .9rem; }
@media (max-width: 44rem) {
  .chart li { grid-template-columns: 7rem 1fr 3rem; }
  .chart li > :last-child { display: none; }
  .probe > summary { grid-template-columns: 1rem 4rem 1fr; }
  .probe > summary .asks { grid-column: 2 / -1; }
}
@media print { .filter { display: none; } .probe { break-inside: avoid; } }
@media (forced-colors: active) { .chart .value { fill: Highlight; } }
${FILTERS}
`;
