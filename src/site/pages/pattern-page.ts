import type { Pattern, PatternParameter } from '../../pattern/index.ts';
import { element, sentence, text } from '../../report/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { contributionsPart, filesPart } from './code-part.ts';
import { dependencyPart } from './dependency-part.ts';
import { categoryLink, type Root } from './links.ts';
import { page } from './page.ts';
import { qualityPanel, qualityPart } from './quality-part.ts';
import { table } from './table.ts';

const ROOT: Root = '../';

/** Everything that a pattern says of itself, what is known of it, and its code. */
export function patternPage(pattern: Pattern, catalogue: Catalogue): string {
  return page({
    title: `${pattern.id}: pattern of PatternBank`,
    root: ROOT,
    skip: { to: 'quality', label: 'Skip to quality, dependencies and code' },
    main: [
      headerOf(pattern, catalogue.own.has(pattern.id)),
      qualityPanel(pattern),
      factsOf(pattern),
      qualityPart(pattern),
      dependencyPart(pattern, catalogue),
      parametersPart(pattern),
      filesPart(pattern),
      contributionsPart(pattern),
    ],
  });
}

function headerOf({ id, category, summary }: Pattern, isOwn: boolean): string {
  return element('header', [
    `<p class="soft">${categoryLink(category, ROOT)}${isOwn ? ' · <span class="own">own pattern</span>' : ''}</p>`,
    `<h1 class="id">${text(id)}</h1>`,
    `<p>${sentence(summary)}</p>`,
  ]);
}

function factsOf({ version, domain, tags, asks, when, quality, digest }: Pattern): string {
  const facts: readonly (readonly [string, string])[] = [
    ['version', text(version)],
    ['domain', text(domain)],
    ['tags', tags.map((tag) => `<code>${text(tag)}</code>`).join(' ') || '–'],
    ['used when', when === undefined ? 'always' : `<code>${text(when)}</code>`],
    ['asked for as', asks.map((ask) => `“${text(ask)}”`).join(', ') || '–'],
    ['ready for Docker', quality.dockerReady ? 'yes' : 'not declared'],
    ['digest', `<code class="digest">${text(digest)}</code>`],
  ];
  return element(
    'dl class="facts"',
    facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`),
  );
}

function parametersPart({ id, parameters }: Pattern): string {
  if (parameters.length === 0) return '';
  const rows = parameters.map((parameter) => [
    `<code>${text(`${id}.${parameter.name}`)}</code>`,
    parameter.type,
    `<code>${text(JSON.stringify(parameter.default))}</code>`,
    text(boundsOf(parameter)) || '–',
    sentence(parameter.description),
  ]);
  return element('section aria-labelledby="parameters"', [
    `<h2 id="parameters">Parameters (${parameters.length})</h2>`,
    '<p class="soft">Set with <code>--set</code>, or taken from the spec.</p>',
    table('Parameters', ['name', 'type', 'default', 'allowed', 'what it is'], rows),
  ]);
}

function boundsOf({ min, max, pattern, from }: PatternParameter): string {
  return [
    ...(min === undefined ? [] : [`at least ${min}`]),
    ...(max === undefined ? [] : [`at most ${max}`]),
    ...(pattern === undefined ? [] : [`matches ${pattern}`]),
    ...(from === undefined ? [] : [`from the spec’s ${from}`]),
  ].join(', ');
}
