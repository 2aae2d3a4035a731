import { parse } from 'smol-toml';
import { z } from 'zod';

const edge = z.object({
  name: z.string(),
  version: z.string().optional(),
  extra: z.array(z.string()).optional(),
  marker: z.string().optional(),
});

/** What one package of a lock needs: another package, with the extras and under the marker that it needs it. */
export type Edge = z.infer<typeof edge>;

const requirement = z.object({ name: z.string(), extras: z.array(z.string()).default([]) });

const head = z.object({ version: z.literal(1), revision: z.number().int(), 'requires-python': z.string() });

const block = z.object({
  package: z.tuple([
    z.object({
      name: z.string(),
      version: z.string(),
      dependencies: z.array(edge).default([]),
      'optional-dependencies': z.record(z.string(), z.array(edge)).default({}),
      'dev-dependencies': z.record(z.string(), z.array(edge)).default({}),
      source: z.record(z.string(), z.string()),
      metadata: z
        .object({
          'requires-dist': z.array(requirement).default([]),
          'requires-dev': z.record(z.string(), z.array(requirement)).default({}),
        })
        .optional(),
    }),
  ]),
});

/** A package of a lock: its graph, and its text as uv wrote it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly dependencies: readonly Edge[];
  /** By extra. */
  readonly optional: Readonly<Record<string, readonly Edge[]>>;
  readonly text: string;
}

/** The reviewed lock over everything that any pattern may need. */
export interface MasterLock {
  /** Everything before the first package. */
  readonly head: string;
  readonly requiresPython: string;
  /** By name and version, as uv sorts them. */
  readonly packages: readonly LockedPackage[];
  /** What the master's own project needs: where the same name is locked in several versions, one edge for each. */
  readonly roots: readonly Edge[];
  /** Extras that the master asked for, by package: what an extra brings is known only for these. */
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The names of all packages in a lock, its own project apart, without reading the rest. */
export function lockedNames(text: string): ReadonlySet<string> {
  const blocks = text.split(PACKAGE).slice(1);
  const packages = blocks.filter((each) => !/^source = \{ (?:virtual|editable) = /m.test(each));
  return new Set(packages.flatMap((each) => /^name = "([^"]+)"$/m.exec(each)?.[1] ?? []));
}

const PACKAGE = '[[package]]\n';

/**
 * Reads `patterns/uv.lock`. Packages keep their text: nothing of a hash or a wheel is written anew.
 *
 * @throws Error - not a lock of uv's format version 1
 */
export function readMasterLock(text: string): MasterLock {
  const [first = '', ...texts] = text.split(PACKAGE);
  const { 'requires-python': requiresPython } = head.parse(parse(first));
  const read = texts.map((each) => ({
    text: each,
    content: block.parse(parse(PACKAGE + withoutFiles(each))).package[0],
  }));
  const root = read.find(
    ({ content }) => 'virtual' in content.source || 'editable' in content.source,
  )?.content;
  if (root === undefined) throw new Error('the master lock has no project of its own');
  const requirements = [
    ...(root.metadata?.['requires-dist'] ?? []),
    ...Object.values(root.metadata?.['requires-dev'] ?? {}).flat(),
  ];
  return {
    head: first,
    requiresPython,
    packages: read
      .filter(({ content }) => content !== root)
      .map(({ text: own, content }) => ({
        name: content.name,
        version: content.version,
        dependencies: content.dependencies,
        optional: content['optional-dependencies'],
        text: own,
      })),
    roots: [...root.dependencies, ...Object.values(root['dev-dependencies']).flat()],
    asked: askedExtras(requirements),
  };
}

/** The graph alone: nine lines of ten are hashes, and reading them takes most of the time. */
function withoutFiles(text: string): string {
  return text.replace(/^sdist = .*\n/m, '').replace(/^wheels = \[\n(?: {4}.*\n)*\]\n/m, '');
}

function askedExtras(
  requirements: readonly z.infer<typeof requirement>[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Map<string, Set<string>>();
  for (const { name, extras } of requirements) {
    const known = asked.get(name) ?? new Set();
    for (const extra of extras) known.add(extra);
    asked.set(name, known);
  }
  return asked;
}
