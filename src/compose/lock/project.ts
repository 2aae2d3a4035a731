import { parse } from 'smol-toml';
import { z } from 'zod';
import { normalName } from '../kinds/index.ts';

/** What a project asks for: one package, as a lock's metadata has it. */
export interface Requirement {
  readonly name: string;
  /** Sorted. */
  readonly extras: readonly string[];
  readonly specifier: string;
}

/** What a `pyproject.toml` says that its lock repeats. */
export interface Project {
  readonly name: string;
  readonly version: string;
  readonly requiresPython: string;
  readonly requirements: readonly Requirement[];
  /** By group. */
  readonly groups: Readonly<Record<string, readonly Requirement[]>>;
  /** `virtual`: its package is not installed. */
  readonly source: 'virtual' | 'editable';
}

const schema = z.object({
  project: z.object({
    name: z.string(),
    version: z.string(),
    'requires-python': z.string(),
    dependencies: z.array(z.string()).default([]),
  }),
  'dependency-groups': z.record(z.string(), z.array(z.string())).default({}),
  'build-system': z.unknown().optional(),
  tool: z.object({ uv: z.object({ package: z.boolean().optional() }).optional() }).optional(),
});

const REQUIREMENT = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^\]]*)\])?\s*([^;[\]@]*)$/;

/**
 * Reads the `pyproject.toml` of a composed service.
 *
 * @throws Error - it is no PEP 621 project, or a requirement has a marker or an address: no pattern writes such
 */
export function readProject(text: string): Project {
  const { project, tool, ...rest } = schema.parse(parse(text));
  const isPackage = tool?.uv?.package ?? rest['build-system'] !== undefined;
  return {
    name: normalName(project.name),
    version: project.version,
    requiresPython: project['requires-python'],
    requirements: requirementsOf(project.dependencies),
    groups: Object.fromEntries(
      Object.entries(rest['dependency-groups']).map(([name, items]) => [name, requirementsOf(items)]),
    ),
    source: isPackage ? 'editable' : 'virtual',
  };
}

function requirementsOf(texts: readonly string[]): readonly Requirement[] {
  return texts.map(requirementOf).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function requirementOf(text: string): Requirement {
  const [, name, extras = '', specifier = ''] = REQUIREMENT.exec(text.trim()) ?? [];
  if (name === undefined) throw new Error(`not a plain requirement: ${JSON.stringify(text)}`);
  return {
    name: normalName(name),
    extras: extras
      .split(',')
      .map((extra) => normalName(extra.trim()))
      .filter((extra) => extra !== '')
      .sort(),
    specifier: specifier.replace(/\s+/g, ''),
  };
}
