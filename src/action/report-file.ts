import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from './host.ts';
import type { Outputs } from './outputs.ts';

/** Writes the full report beside the job, and names it in the outputs. */
export async function writeReport(host: Host, document: unknown): Promise<Partial<Outputs>> {
  const report = join(host.temporary, 'report.json');
  await mkdir(host.temporary, { recursive: true });
  await writeFile(report, `${JSON.stringify(document, null, 2)}\n`);
  return { report };
}
