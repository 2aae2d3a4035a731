import { relative, resolve } from 'node:path';
import { readSiteParts } from '../../bundle/index.ts';
import { writeSite } from '../../commands/write-site.ts';
import { printable } from '../../diagnostics/index.ts';
import { buildSite } from '../../site/index.ts';
import { paintFor, progressOn } from '../console.ts';
import { ownPatterns } from '../ports.ts';
import type { Run } from '../run.ts';

/** `patternbank site --out DIR`: a catalogue of the patterns that needs no server. */
export const runSite: Run<'site'> = async ({ out, patterns }, console) => {
  const progress = progressOn(console.stderr);
  progress.step('reading the patterns');
  const parts = await readSiteParts(ownPatterns(patterns, console));
  progress.step('writing the site');
  const folder = resolve(console.directory, out);
  const site = buildSite(parts);
  const changed = await writeSite(folder, site);
  progress.done();
  const paint = paintFor(console.stdout, console.env);
  const shown = printable(relative(console.directory, folder) || '.');
  const kilobytes = Math.round(site.files().reduce((sum, { bytes }) => sum + bytes.length, 0) / 1000);
  console.stdout.write(
    `${paint.bold(shown)}: ${parts.index.entries.length} patterns, ${parts.own.size} of them own; ${site.size} files of ${kilobytes} kB, ${changed.length} changed\n\n  Next: open ${shown}/index.html, or publish the folder as it is.\n`,
  );
  return 0;
};
