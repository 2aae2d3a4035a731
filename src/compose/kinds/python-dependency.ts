import { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { comparePaths } from '../../tree/index.ts';
import { Code } from '../code.ts';
import { groupBy } from '../group-by.ts';
import { toml } from '../template/index.ts';
import { defineKind, type Given } from './kind.ts';
import { clashOf } from './problems.ts';
import { intersect, parseSpecifier } from './specifier.ts';

const schema = z.strictObject({
  name: z.string().regex(/^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/, 'the name of a package'),
  extras: z.array(z.string().regex(/^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/, 'the name of an extra')).default([]),
  spec: z
    .string()
    .refine((text) => parseSpecifier(text) !== undefined, 'a version specifier, such as `>=5.8,<6`')
    .default(''),
  group: z.enum(['main', 'dev']).default('main'),
});

type Dependency = z.infer<typeof schema>;

/** A package that the service needs, after merging. */
export interface MergedDependency {
  /** As PEP 503 writes it. */
  readonly name: string;
  /** Sorted. */
  readonly extras: readonly string[];
  readonly spec: string;
  readonly group: 'main' | 'dev';
}

export const pythonDependency = defineKind({
  kind: 'python.dependency',
  explanation:
    'A package from PyPI. Several patterns may name one: extras are united, version specifiers intersected, and no version left is an error.',
  schema,
  merge(given) {
    const { dependencies, diagnostics } = mergeDependencies(given);
    const written = (group: Dependency['group']): readonly Code[] =>
      dependencies
        .filter((each) => each.group === group)
        .map((each) => new Code('toml', toml(requirementOf(each))));
    return { view: { dependencies: { main: written('main'), dev: written('dev') } }, diagnostics };
  },
});

/**
 * One entry for every package and group, sorted by name.
 *
 * @throws z.ZodError - not a dependency
 */
export function mergeDependencies(given: readonly Given<unknown>[]): {
  readonly dependencies: readonly MergedDependency[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const checked = given.map((each) => ({ ...each, value: schema.parse(each.value) }));
  const groups = groupBy(checked, ({ value }) => `${normalName(value.name)} ${value.group}`);
  const diagnostics: Diagnostic[] = [];
  const dependencies = [...groups.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const merged = rest.reduce((sum: Given<Dependency>, each) => {
      const spec = intersect([
        ...(parseSpecifier(sum.value.spec) ?? []),
        ...(parseSpecifier(each.value.spec) ?? []),
      ]);
      if (spec === undefined) {
        const why = `no version is in both \`${sum.value.spec}\` and \`${each.value.spec}\``;
        diagnostics.push(clashOf(sum, each, { what: `the package \`${each.value.name}\``, why }));
        return sum;
      }
      return { ...sum, value: { ...sum.value, spec, extras: [...sum.value.extras, ...each.value.extras] } };
    }, first);
    return [merged.value];
  });
  return {
    dependencies: dependencies.map(normalised).sort((a, b) => comparePaths(a.name, b.name)),
    diagnostics,
  };
}

/** `fastapi[standard]>=0.142,<0.164` */
export function requirementOf({ name, extras, spec }: MergedDependency): string {
  return `${name}${extras.length > 0 ? `[${extras.join(',')}]` : ''}${spec}`;
}

/** PEP 503. */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

function normalised({ name, extras, spec, group }: Dependency): MergedDependency {
  return { name: normalName(name), extras: [...new Set(extras)].sort(comparePaths), spec, group };
}
