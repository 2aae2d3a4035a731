import { BASE_STYLE } from '../report/index.ts';

/** The style of every page: its own, with nothing to load. */
export const SITE_STYLE = `${BASE_STYLE.trim()}
.skip:focus { z-index: 2; }
select:focus-visible, button:focus-visible, pre:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
nav[aria-label='Site'] { display: flex; gap: 1.25rem; border-bottom: 1px solid var(--line); padding-bottom: .75rem; margin-bottom: 1.5rem; }
nav a, .chips a, .results a { display: inline-block; min-height: 1.5rem; }
.soft { color: var(--soft); }
.id, code, pre { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
code, pre { font-size: .85rem; }
.number { font-variant-numeric: tabular-nums; }
.own { border: 1px solid var(--unknown); color: var(--unknown); border-radius: 1rem; padding: 0 .5rem; font-size: .8rem; }
.low { color: var(--not_detected); font-size: .85rem; }
form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; }
form[hidden] { display: none; }
form .wide { flex: 1 1 18rem; }
label { display: block; font-size: .9rem; margin-bottom: .2rem; }
input, select, button { font: inherit; color: var(--ink); background: var(--page); border: 1px solid var(--soft); border-radius: 6px; padding: .4rem .6rem; min-height: 2.5rem; }
input { width: 100%; }
button { background: var(--panel); padding: .4rem 1.1rem; cursor: pointer; }
.results { list-style: none; margin: 0; padding: 0; }
.results li { display: grid; grid-template-columns: 3rem 1fr; gap: .5rem; border-top: 1px solid var(--line); padding: .6rem 0; }
.results p { margin: 0; overflow-wrap: anywhere; }
.results .number { font-weight: 600; }
.chips { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem; margin: 0; padding: 0; }
.chips li { border: 1px solid var(--line); border-radius: 1rem; background: var(--panel); padding: .15rem .8rem; }
h2, h3, [id^='capability-'] { scroll-margin-top: 1rem; }
:target { outline: 2px solid var(--line); outline-offset: 4px; }
.patterns { list-style: none; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: 6px; background: var(--panel); }
.patterns li { display: grid; grid-template-columns: 1fr 9rem; gap: 1rem; align-items: center; padding: .6rem 1rem; }
.patterns li + li { border-top: 1px solid var(--line); }
.patterns p { margin: .15rem 0 0; overflow-wrap: anywhere; }
.quality { display: grid; grid-template-columns: 1fr 2.5rem; gap: .6rem; align-items: center; }
.quality svg { display: block; width: 100%; height: .6rem; background: var(--page); border: 1px solid var(--line); border-radius: 3px; }
.quality .value { fill: var(--bar); }
.verdict { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: center; border: 1px solid var(--line); border-left: .5rem solid var(--not_detected); border-radius: 6px; background: var(--panel); padding: 1rem 1.25rem; }
.verdict.ready { border-left-color: var(--pass); }
.verdict p { margin: 0; }
.score { font-size: 3rem; font-weight: 700; line-height: 1; font-variant-numeric: tabular-nums; }
.facts { display: grid; gap: .35rem; margin: 1.25rem 0 0; }
.facts div { display: grid; grid-template-columns: 9rem 1fr; gap: .75rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.digest { font-size: .75rem; }
.scroll { overflow-x: auto; margin: .4rem 0 .8rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); font-weight: normal; }
thead th { color: var(--soft); font-size: .9rem; }
th code { white-space: nowrap; }
td:last-child { min-width: 5.5rem; }
.graph { display: block; }
.graph path { fill: none; stroke: var(--soft); stroke-width: 1.2; }
.graph rect { fill: var(--panel); stroke: var(--soft); }
.graph .self rect { stroke: var(--link); stroke-width: 2.5; }
.graph .capability rect { fill: var(--page); }
.graph text { fill: var(--ink); font: 13px ui-monospace, monospace; text-anchor: middle; }
.code { border: 1px solid var(--line); border-radius: 6px; background: var(--panel); margin: .4rem 0; }
.code > summary { padding: .5rem .9rem; cursor: pointer; overflow-wrap: anywhere; }
pre { background: var(--page); border: 1px solid var(--line); border-radius: 4px; padding: .6rem .8rem; overflow-x: auto; margin: .4rem 0 .8rem; overflow-wrap: normal; }
pre code { overflow-wrap: normal; }
.code > pre { margin: 0; border-width: 1px 0 0; border-radius: 0 0 6px 6px; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; color: var(--soft); font-size: .9rem; }
@media (max-width: 44rem) {
  body { padding: 1rem; }
  .patterns li, .facts div { grid-template-columns: 1fr; gap: .25rem; }
  .quality { max-width: 12rem; }
  th, td { padding-right: .4rem; }
}
@media print { form, nav, .skip { display: none; } }
@media (forced-colors: active) { .quality .value { fill: Highlight; } .graph path, .graph rect { stroke: CanvasText; } }
`;
