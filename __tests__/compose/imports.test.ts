import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-nodejs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  CONTRIBUTION_KINDS,
  compose,
  openRuff,
  type PythonFormatter,
  renderInProcess,
} from '../../src/compose/index.ts';
import { type Pattern, readPatterns } from '../../src/pattern/index.ts';
import { factsOf, solve } from '../../src/plan/index.ts';
import { readSpec } from '../../src/spec/index.ts';
import { readTree } from '../../src/tree/index.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SERVICES = join(ROOT, 'bench', 'services');

let patterns: readonly Pattern[];
let formatter: PythonFormatter;
/** Ruff itself, with what a service asks of its imports and names. */
const ruff = new Workspace(
  {
    'line-length': 100,
    'target-version': 'py311',
    lint: { select: ['F', 'I'], isort: { 'known-first-party': ['src', 'tests', 'scripts'] } },
  },
  PositionEncoding.Utf16,
);

beforeAll(async () => {
  const { tree } = await readTree(join(ROOT, 'patterns'));
  patterns = readPatterns(tree, CONTRIBUTION_KINDS).patterns;
  formatter = await openRuff(new URL('../../assets/', import.meta.url));
});

/** What ruff remarks on the modules of the service that the bank composes for a spec. */
async function remarksOn(text: string): Promise<readonly string[]> {
  const spec = readSpec([{ path: 'spec.md', bytes: new TextEncoder().encode(text) }]);
  const hits = patterns.map((pattern) => ({
    pattern,
    relevance: 5000,
    quality: 9000,
    productionReady: true,
    why: 'all are asked',
  }));
  const { plan } = solve({ spec, hits: [hits] });
  const masterLock = readFileSync(join(ROOT, 'patterns', 'uv.lock'), 'utf8');
  const { tree } = await compose({
    plan,
    spec,
    facts: factsOf(spec),
    render: renderInProcess,
    format: formatter,
    masterLock,
  });
  return tree
    .paths()
    .filter((path) => path.endsWith('.py'))
    .flatMap((path) => {
      const remarks = ruff.check(tree.text(path) ?? '') as readonly Remark[];
      return remarks.map(
        ({ code, message, start_location: { row } }) => `${path}:${row} ${code ?? ''} ${message}`,
      );
    });
}

interface Remark {
  readonly code: string | null;
  readonly message: string;
  readonly start_location: { readonly row: number };
}

const MANY_ONLY_MADE = `# Sensors
## Entities
### Device
- id: uuid, pk
- serial: string, unique
### Reading
- id: uuid, pk
- device_id: uuid, fk → Device, optional
- value: float, required
## Endpoints
- POST /readings/bulk
`;

describe('a composed service has its imports in order, and no name that it does not use', () => {
  it('where many rows are only made', async () => {
    expect(await remarksOn(MANY_ONLY_MADE)).toEqual([]);
  });

  it.each(readdirSync(SERVICES).filter((name) => name.endsWith('.md')))('%s', async (name) => {
    expect(await remarksOn(readFileSync(join(SERVICES, name), 'utf8'))).toEqual([]);
  });
});
