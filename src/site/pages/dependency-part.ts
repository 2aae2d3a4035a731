import type { Pattern } from '../../pattern/index.ts';
import { element, sentence, text } from '../../report/index.ts';
import { type Catalogue, requirersOf } from '../catalogue.ts';
import { dependencyGraph } from './dependency-graph.ts';
import { capabilityLink, patternLinks, type Root } from './links.ts';
import { table } from './table.ts';

const ROOT: Root = '../';

/** What a pattern requires, provides and refuses, as a graph and in words. */
export function dependencyPart(pattern: Pattern, catalogue: Catalogue): string {
  return element('section aria-labelledby="dependencies"', [
    '<h2 id="dependencies">Dependencies</h2>',
    dependencyGraph(pattern, catalogue),
    requiresOf(pattern, catalogue),
    providesOf(pattern, catalogue),
    requiredBy(pattern, catalogue),
    conflictsOf(pattern, catalogue),
    supersessionsOf(pattern, catalogue),
  ]);
}

function requiresOf({ requires }: Pattern, { providers }: Catalogue): string {
  if (requires.length === 0) return '<h3>Requires</h3>\n<p>Nothing.</p>';
  const rows = requires.map((capability) => [
    capabilityLink(capability, ROOT),
    patternLinks(providers.get(capability) ?? [], ROOT) || 'no pattern of this catalogue',
  ]);
  return `<h3>Requires</h3>\n${table('Requires', ['capability', 'provided by'], rows)}`;
}

function providesOf({ id, provides }: Pattern, { providers, requirers }: Catalogue): string {
  if (provides.length === 0) return '<h3>Provides</h3>\n<p>Nothing.</p>';
  const rows = provides.map(({ capability, exclusive }) => {
    const beside = (providers.get(capability) ?? []).filter((pattern) => pattern.id !== id);
    return [
      capabilityLink(capability, ROOT),
      exclusive ? 'alone: no other pattern of a service may' : 'beside others',
      patternLinks(beside, ROOT) || '–',
      patternLinks(requirers.get(capability) ?? [], ROOT) || '–',
    ];
  });
  const head = ['capability', 'how', 'also provided by', 'required by'];
  return `<h3>Provides</h3>\n${table('Provides', head, rows)}`;
}

function requiredBy(pattern: Pattern, catalogue: Catalogue): string {
  const all = requirersOf(catalogue, pattern);
  return `<h3>Required by</h3>\n<p>${patternLinks(all, ROOT) || 'No pattern of this catalogue.'}</p>`;
}

function conflictsOf({ id, conflicts, provides }: Pattern, { providers, refusers }: Catalogue): string {
  const refusing = provides
    .flatMap(({ capability }) => refusers.get(capability) ?? [])
    .filter((pattern, index, all) => pattern.id !== id && all.indexOf(pattern) === index);
  if (conflicts.length === 0 && refusing.length === 0) return '<h3>Conflicts</h3>\n<p>With nothing.</p>';
  const items = conflicts.map(({ capability, reason }) => {
    const with_ = (providers.get(capability) ?? []).filter((pattern) => pattern.id !== id);
    const provided = with_.length === 0 ? '' : `, as ${patternLinks(with_, ROOT)} provides it`;
    return `<li>with another ${capabilityLink(capability, ROOT)}${provided}: ${sentence(reason)}</li>`;
  });
  if (refusing.length > 0) items.push(`<li>refused by ${patternLinks(refusing, ROOT)}</li>`);
  return `<h3>Conflicts</h3>\n${element('ul', items)}`;
}

function supersessionsOf({ id, supersedes }: Pattern, { patterns }: Catalogue): string {
  const known = new Set(patterns.map((pattern) => pattern.id));
  const linked = (other: string): string =>
    known.has(other) ? patternLinks([{ id: other }], ROOT) : `<code>${text(other)}</code>`;
  const by = patterns.filter((pattern) => pattern.supersedes.includes(id));
  return [
    supersedes.length === 0 ? '' : `<p>Takes the place of ${supersedes.map(linked).join(', ')}.</p>`,
    by.length === 0 ? '' : `<p>Its place is taken by ${patternLinks(by, ROOT)}.</p>`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}
