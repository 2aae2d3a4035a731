import { text } from '../../report/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { capabilityAnchor, patternLinks } from './links.ts';
import { page } from './page.ts';
import { table } from './table.ts';

/** Every capability with the patterns that provide it and those that require it. */
export function capabilityPage({ capabilities, providers, requirers }: Catalogue): string {
  const rows = capabilities.map((capability) => [
    `<code id="${text(capabilityAnchor(capability))}">${text(capability)}</code>`,
    patternLinks(providers.get(capability) ?? [], '') || '–',
    patternLinks(requirers.get(capability) ?? [], '') || '–',
  ]);
  return page({
    title: 'Capabilities of PatternBank',
    root: '',
    skip: { to: 'capabilities', label: 'Skip to the capabilities' },
    main: [
      '<h1 id="capabilities" tabindex="-1">Capabilities</h1>',
      '<p>Patterns never name each other: one requires a capability, and another provides it.</p>',
      table('Capabilities', ['capability', 'provided by', 'required by'], rows),
    ],
  });
}
