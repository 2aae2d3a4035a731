import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { toSpecJson } from '../../src/report/index.ts';
import { canonicalSpec, readSpec, type SpecRequirements } from '../../src/spec/index.ts';

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

const partSchema = z.object({ f1: z.number() });
/** What the scorer prints of all documents together. */
const scoreSchema = z.object({
  entity_micro: partSchema,
  field_micro: partSchema,
  relation_micro: partSchema,
  endpoint_micro: partSchema,
  feature_micro: partSchema,
  typeLenient: z.number(),
  forbiddenEntityHits: z.number(),
  forbiddenFeatureHits: z.number(),
});

/** What a release has to reach at least. */
const BARS = { entity: 0.92, field: 0.88, type: 0.95, relation: 0.85, endpoint: 0.97, feature: 0.9 } as const;

(isHere ? describe : describe.skip)('real documents of ../shared/specs (skipped where it is absent)', () => {
  it.each([
    ['the golds that lie beside the documents', FOLDER],
    ['the golds of the other documents', new URL('golds/', import.meta.url)],
  ])(
    '%s are met',
    (_, golds) => {
      const folder = mkdtempSync(join(tmpdir(), 'predictions-'));
      try {
        for (const name of names)
          writeFileSync(
            join(folder, name.replace(/\.source\.\w+$/, '.json')),
            JSON.stringify(toSpecJson(readOne(name))),
          );
        const scorer = fileURLToPath(new URL('score.py', FOLDER));
        const { stdout } = spawnSync('python3', [scorer, fileURLToPath(golds), folder], { encoding: 'utf8' });
        const score = scoreSchema.parse(JSON.parse(stdout.slice(stdout.indexOf('\n{\n'))));
        expect(score.forbiddenEntityHits + score.forbiddenFeatureHits).toBe(0);
        const found = {
          entity: score.entity_micro.f1,
          field: score.field_micro.f1,
          type: score.typeLenient,
          relation: score.relation_micro.f1,
          endpoint: score.endpoint_micro.f1,
          feature: score.feature_micro.f1,
        };
        for (const [what, bar] of Object.entries(BARS))
          expect([what, found[what as keyof typeof BARS] >= bar]).toEqual([what, true]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    60_000,
  );

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
