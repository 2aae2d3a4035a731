import { stringify } from 'yaml';
import type { Contribution, Pattern, PatternFile } from '../../pattern/index.ts';
import { codeText, element, text } from '../../report/index.ts';

/** The files that a pattern writes, as it holds them: templates, before anything is put into them. */
export function filesPart({ files }: Pattern): string {
  if (files.length === 0) return '';
  return element('section aria-labelledby="files"', [
    `<h2 id="files">Files (${files.length})</h2>`,
    '<p class="soft">As the pattern holds them: what stands between double braces is filled in from the spec.</p>',
    ...files.map(fileItem),
  ]);
}

function fileItem(file: PatternFile): string {
  const { path, source, template } = file;
  const from =
    source === path || source === `${path}.liquid` ? '' : ` <span class="soft">from ${text(source)}</span>`;
  return element('details class="code"', [
    `<summary><span class="id">${text(path)}</span>${from} <span class="soft">${text(howWritten(file))}</span></summary>`,
    codeBlock(template, path),
  ]);
}

function howWritten({ ownership, foreach, when, executable }: PatternFile): string {
  return [
    ownership,
    ...(foreach === undefined ? [] : [`one for each ${foreach}`]),
    ...(when === undefined ? [] : [`when ${when}`]),
    ...(executable ? ['executable'] : []),
  ].join(', ');
}

/** What a pattern adds to things that it shares with others, by kind. */
export function contributionsPart({ contributions }: Pattern): string {
  if (contributions.length === 0) return '';
  const kinds = [...new Set(contributions.map(({ kind }) => kind))];
  return element('section aria-labelledby="contributions"', [
    `<h2 id="contributions">Contributions (${contributions.length})</h2>`,
    '<p class="soft">What it adds to what all patterns of a service share.</p>',
    ...kinds.map((kind) => {
      const own = contributions.filter((one) => one.kind === kind);
      return element('details class="code"', [
        `<summary><span class="id">${text(kind)}</span> <span class="soft">${own.length}</span></summary>`,
        codeBlock(yamlOf(own), kind),
      ]);
    }),
  ]);
}

function yamlOf(contributions: readonly Contribution[]): string {
  const values = contributions.map(({ value, when }) => ({
    ...value,
    ...(when === undefined ? {} : { when }),
  }));
  return stringify(values, { lineWidth: 0 });
}

function codeBlock(code: string, label: string): string {
  return `<pre tabindex="0" role="region" aria-label="${text(label)}"><code>${codeText(code)}</code></pre>`;
}
