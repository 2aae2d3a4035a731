import type { Omission } from '../../omission.ts';
import { parseSpecifier, satisfies } from '../kinds/index.ts';
import { closureOf } from './closure.ts';
import type { MasterLock } from './master-lock.ts';
import type { Project, Requirement } from './project.ts';
import { writeLock } from './write-lock.ts';

/** A lock for a service, or what keeps it from being cut. */
export type CutLock = { readonly text: string } | { readonly omission: Omission };

/**
 * Cuts the lock of a service out of the master lock: no network, no uv, the same bytes everywhere, and versions that our own
 * tests have run.
 */
export function cutLock(master: MasterLock, project: Project): CutLock {
  const all = [...project.requirements, ...Object.values(project.groups).flat()];
  const because = obstacle(master, project, all);
  if (because !== undefined) return { omission: omissionOf(because) };
  const edges = all.flatMap((requirement) => edgesOf(master, requirement));
  return {
    text: writeLock({
      master,
      project,
      closure: closureOf(master, edges),
      edgesOf: (each) => edgesOf(master, each),
    }),
  };
}

function obstacle(master: MasterLock, project: Project, all: readonly Requirement[]): string | undefined {
  if (project.requiresPython !== master.requiresPython) {
    return `the service wants Python ${project.requiresPython}, the master lock is for ${master.requiresPython}`;
  }
  if (master.packages.some(({ name }) => name === project.name)) {
    return `the service is named like the package \`${project.name}\``;
  }
  for (const requirement of all) {
    const problem = unlocked(master, requirement);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function unlocked(master: MasterLock, { name, extras, specifier }: Requirement): string | undefined {
  const asked = master.asked.get(name);
  if (asked === undefined) return `the master lock has no \`${name}\``;
  const extra = extras.find((each) => !asked.has(each));
  if (extra !== undefined) return `the master lock has no \`${name}[${extra}]\``;
  const clauses = parseSpecifier(specifier);
  const misfit = master.packages.find(
    (each) => each.name === name && !(clauses !== undefined && satisfies(each.version, clauses)),
  );
  return misfit === undefined
    ? undefined
    : `the master lock has \`${name}\` ${misfit.version}, which is not \`${specifier}\``;
}

/** The edges of the master's own project to a package, with the extras that this service wants. */
function edgesOf(master: MasterLock, { name, extras }: Requirement) {
  const edges = master.roots.filter((edge) => edge.name === name);
  const unique = [
    ...new Map(edges.map((edge) => [`${edge.version ?? ''} ${edge.marker ?? ''}`, edge])).values(),
  ];
  // An extra that brings nothing for this Python is not in the lock.
  const wanted = extras.filter((extra) =>
    master.packages.some((found) => found.name === name && Object.hasOwn(found.optional, extra)),
  );
  return unique.map((edge) => ({ ...edge, extra: wanted }));
}

function omissionOf(because: string): Omission {
  return { what: 'uv.lock', because, remedy: 'run `uv lock` in the service' };
}
