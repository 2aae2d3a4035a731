import {
  CONTRIBUTION_KINDS,
  type Composition,
  compose,
  openRuff,
  type Render,
  renderInProcess,
} from '../../src/compose/index.ts';
import { type Pattern, readPatterns } from '../../src/pattern/index.ts';
import type { Plan } from '../../src/plan/index.ts';
import type { SpecRequirements } from '../../src/spec/index.ts';
import { FileTree } from '../../src/tree/index.ts';

/** What a spec reads as that says nothing but its name. */
export const EMPTY_SPEC: SpecRequirements = {
  schema: 'spec/1',
  app: { name: 'book-shop', slug: 'book-shop', title: 'Book shop', language: 'en' },
  files: [],
  stack: { requested: {}, used: {} },
  auth: { method: 'none', src: [] },
  roles: [],
  enums: [],
  commonFields: [],
  entities: [],
  relations: [],
  endpoints: [],
  requirements: [],
  features: [],
  nonFunctional: {
    securityLevel: 'standard',
    latency: [],
    observability: [],
    deployment: [],
    compliance: [],
  },
  diagnostics: [],
  coverage: { linesUsed: 0, linesTotal: 0, unparsedSections: [] },
};

/** A pattern as a test writes it: the manifest's part that matters, and the files below `files/`. */
interface TestPattern {
  /** YAML below the fields that every manifest has. */
  readonly manifest: string;
  readonly files?: Readonly<Record<string, string>>;
}

interface ComposeCase {
  readonly patterns: Readonly<Record<string, TestPattern>>;
  readonly spec?: SpecRequirements;
  readonly render?: Render;
  readonly masterLock?: string;
  /** Path templates that the manifest reader would have refused. */
  readonly paths?: (path: string) => string;
}

/** Composes patterns, all of them selected, in the order of their ids. */
export async function composed({
  patterns,
  spec = EMPTY_SPEC,
  render = renderInProcess,
  masterLock,
  paths = (path) => path,
}: ComposeCase): Promise<Composition> {
  const read = patternsFrom(patterns);
  const plan: Plan = {
    selected: read.map((pattern) => ({
      pattern: { ...pattern, files: pattern.files.map((file) => ({ ...file, path: paths(file.path) })) },
      relevance: 0,
      quality: 0,
      why: 'a test wants it',
      parameters: Object.fromEntries(
        pattern.parameters.map((parameter) => [parameter.name, parameter.default]),
      ),
    })),
    rejected: [],
    capabilities: read.flatMap(({ provides }) => provides.map(({ capability }) => capability)).sort(),
  };
  const format = await openRuff(new URL('../../assets/', import.meta.url));
  return compose({
    plan,
    spec,
    facts: { entities: spec.entities.length },
    render,
    format,
    ...(masterLock === undefined ? {} : { masterLock }),
  });
}

/** The patterns of a test, read as any other. */
export function patternsFrom(patterns: Readonly<Record<string, TestPattern>>): readonly Pattern[] {
  const texts = Object.entries(patterns).flatMap(([id, { manifest, files = {} }]) => [
    [`project/${id}/pattern.yml`, `${headOf(id)}${manifest}`],
    ...Object.entries(files).map(([path, text]) => [`project/${id}/files/${path}`, text]),
  ]);
  const { patterns: read, diagnostics } = readPatterns(
    FileTree.fromText(Object.fromEntries(texts) as Record<string, string>),
    CONTRIBUTION_KINDS,
  );
  const [problem] = diagnostics.filter(({ severity }) => severity === 'error');
  if (problem !== undefined)
    throw new Error(`${problem.message} (${problem.span?.file ?? ''}:${problem.span?.line ?? ''})`);
  return read;
}

function headOf(id: string): string {
  return `schema: 1
id: ${id}
version: 1.0.0
category: project
summary: A pattern of a test.
domain: test
tags: [test]
asks: [give me a test]
quality: {success_rate: 0.9}
`;
}
