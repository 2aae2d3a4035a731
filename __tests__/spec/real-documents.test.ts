import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { canonicalSpec, readSpec, type SpecRequirements } from '../../src/spec/index.ts';
import { GOLDS } from './golds.ts';

// Documents of others are read where they lie beside the repository, and are never part of it.
const FOLDER = new URL('../../../shared/specs/', import.meta.url);
const isHere = existsSync(new URL('INDEX.json', FOLDER));
const names = isHere
  ? readdirSync(FOLDER)
      .filter((name) => name.includes('.source.'))
      .sort()
  : [];
const bytesOf = (name: string): Uint8Array => readFileSync(new URL(name, FOLDER));
const readOne = (name: string): SpecRequirements => readSpec([{ path: name, bytes: bytesOf(name) }]);

(isHere ? describe : describe.skip)('real documents of ../shared/specs (skipped where it is absent)', () => {
  it.each(Object.entries(GOLDS))('%s: what a person reads from it', (id, gold) => {
    const name = names.find((one) => one.startsWith(id)) ?? '';
    const spec = readOne(name);
    const entities = spec.entities.filter(({ status, inferred }) => status === 'required' && !inferred);
    const required = spec.features.filter(({ status }) => status === 'required').map((feature) => feature.id);
    expect(
      entities.map(
        (entity) =>
          `${entity.name}: ${entity.fields
            .filter(({ added }) => added !== true)
            .map((field) => field.name)
            .join(' ')}`,
      ),
    ).toEqual(gold.entities);
    expect(spec.relations.map(({ from, to }) => `${from} → ${to}`)).toEqual(gold.relations);
    expect(spec.endpoints.filter(({ derived }) => !derived)).toHaveLength(gold.endpoints);
    expect(required).toEqual(expect.arrayContaining([...gold.features]));
    expect(required.filter((one) => gold.traps.includes(one))).toEqual([]);
  });

  it.each(names)('%s: every tenth of it reads, twice the same, each problem with a line', (name) => {
    const bytes = bytesOf(name);
    for (let part = 1; part <= 10; part += 1) {
      const cut = bytes.slice(0, Math.floor((bytes.length * part) / 10));
      const spec = readSpec([{ path: name, bytes: cut }]);
      expect(spec.diagnostics.every(({ span }) => (span?.line ?? 0) > 0)).toBe(true);
      expect(JSON.stringify(readSpec([{ path: name, bytes: cut }]))).toBe(JSON.stringify(spec));
    }
  });

  it.each(names)('%s: its canonical form says the same', (name) => {
    const once = canonicalSpec(readOne(name));
    expect(canonicalSpec(readSpec([{ path: 'spec.md', bytes: new TextEncoder().encode(once) }]))).toBe(once);
  });
});
