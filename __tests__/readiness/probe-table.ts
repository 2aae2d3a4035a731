import { describe, expect, it } from '@jest/globals';
import {
  assess,
  ModuleReader,
  openPythonParser,
  PROBES,
  type Probe,
  type ProbeResult,
} from '../../src/readiness/index.ts';
import { FileTree } from '../../src/tree/index.ts';

export type Files = Readonly<Record<string, string>>;
export type Case = readonly [name: string, files: Files];

/** Files that earn a part of the credit, in basis points. */
export type PartialCase = readonly [name: string, credit: number, files: Files];

/** A probe without a case of each kind does not compile; what fools it is the most important. */
export interface ProbeTable {
  readonly found: readonly [Case, ...Case[]];
  readonly partly?: readonly PartialCase[];
  readonly notDetected: readonly [Case, ...Case[]];
  readonly fooled: readonly [Case, ...Case[]];
  /** Empty only where the question is asked of every repository. */
  readonly notApplicable: readonly Case[];
}

const MARK = /[ \t]*#: evidence$/gm;
const reader = new ModuleReader(await openPythonParser(new URL('../../assets', import.meta.url).pathname));

/** The report of files given as text. */
export function assessFiles(files: Files, probes: readonly Probe[] = PROBES): ReturnType<typeof assess> {
  const unmarked = Object.entries(files).map(([path, text]) => [path, text.replaceAll(MARK, '')]);
  return assess(FileTree.fromText(Object.fromEntries(unmarked) as Files), { reader, probes });
}

/** The probe with an id. */
function probeOf(id: string): Probe {
  const probe = PROBES.find((candidate) => candidate.id === id);
  if (probe === undefined) throw new RangeError(`no probe ${id}`);
  return probe;
}

async function answer(id: string, files: Files): Promise<ProbeResult> {
  const [result] = (await assessFiles(files, [probeOf(id)])).probes;
  if (result === undefined) throw new RangeError('no result');
  return result;
}

/** The lines marked `#: evidence`, and no others, must come back. */
export function probeTable(id: string, table: ProbeTable): void {
  const probe = probeOf(id);
  describe(`${id} ${probe.name}`, () => {
    it.each(table.found)('finds: %s', async (_, files) => {
      const { credit, evidence } = await answer(id, files);
      expect(evidence.map(({ path, line }) => `${path}:${line}`)).toEqual(marked(files));
      expect(credit).toBe(10_000);
    });
    it.each([...table.notDetected, ...table.fooled])('gives nothing for: %s', async (_, files) => {
      const { outcome, credit } = await answer(id, files);
      expect({ outcome, credit }).toEqual({ outcome: 'not_detected', credit: 0 });
    });
    if (table.partly !== undefined)
      it.each(table.partly)('gives a part for: %s', async (_, credit, files) => {
        expect((await answer(id, files)).credit).toBe(credit);
      });
    if (table.notApplicable.length > 0)
      it.each(table.notApplicable)('does not apply to: %s', async (_, files) => {
        expect((await answer(id, files)).outcome).toBe('not_applicable');
      });
  });
}

function marked(files: Files): readonly string[] {
  return Object.keys(files)
    .sort()
    .flatMap((path) =>
      (files[path] ?? '')
        .split('\n')
        .flatMap((row, index) => (row.endsWith('#: evidence') ? [`${path}:${index + 1}`] : [])),
    );
}
