import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ReadinessView, renderReport } from '../report/index.ts';
import type { Host } from './host.ts';
import type { Outputs } from './outputs.ts';

/** Writes the full report and the findings as SARIF beside the job, and names both files in the outputs. */
export async function writeReports(
  host: Host,
  document: unknown,
  view: ReadinessView,
): Promise<Partial<Outputs>> {
  const report = join(host.temporary, 'report.json');
  const sarif = join(host.temporary, 'report.sarif');
  await mkdir(host.temporary, { recursive: true });
  await writeFile(report, `${JSON.stringify(document, null, 2)}\n`);
  await writeFile(sarif, renderReport('sarif', view));
  return { report, sarif };
}
