import type { Diagnostic } from '../../diagnostics/index.ts';
import type { YamlSource } from '../manifest/yaml-source.ts';
import type { Pattern } from '../pattern.ts';
import { requirementCycles } from '../requirement-cycles.ts';
import { suggestion } from '../suggestion.ts';
import {
  badMutation,
  danglingRequirement,
  exclusiveClash,
  requirementCycle,
  unkilledMutation,
  unknownSuperseded,
} from './problems.ts';

/** A pattern without an error of its own, and the places of its manifest. */
export interface LibraryEntry {
  readonly pattern: Pattern;
  readonly source: YamlSource;
}

/**
 * What is wrong between patterns: requirements that nobody provides, exclusive capabilities offered twice without a
 * stated conflict, circles.
 *
 * @param beside - other patterns of the same bank, whose own manifests are not judged here
 */
export function lintLibrary(
  entries: readonly LibraryEntry[],
  beside: readonly Pattern[],
): readonly Diagnostic[] {
  const own = new Set(entries.map(({ pattern }) => pattern.id));
  const patterns = [...entries.map(({ pattern }) => pattern), ...beside.filter(({ id }) => !own.has(id))];
  // Looked up by each pattern: looking through all of them every time would take the square of their number.
  const providers = providersOf(patterns);
  const ids = new Set(patterns.map(({ id }) => id));
  return [
    ...entries.flatMap((entry) => danglingRequirements(entry, providers)),
    ...entries.flatMap((entry) => exclusiveClashes(entry, providers, own)),
    ...entries.flatMap((entry) => unknownSupersededs(entry, ids)),
    ...entries.flatMap((entry) => misplacedMutations(entry, patterns)),
    ...entries.flatMap((entry) => unkilledMutations(entry, patterns)),
    ...cycles(entries, patterns),
  ];
}

/** Who provides each capability, in the order of the patterns. */
type Providers = ReadonlyMap<string, readonly Pattern[]>;

function providersOf(patterns: readonly Pattern[]): Providers {
  const providers = new Map<string, Pattern[]>();
  for (const pattern of patterns)
    for (const { capability } of pattern.provides) {
      const known = providers.get(capability);
      if (known === undefined) providers.set(capability, [pattern]);
      else known.push(pattern);
    }
  return providers;
}

function danglingRequirements(
  { pattern, source }: LibraryEntry,
  providers: Providers,
): readonly Diagnostic[] {
  return pattern.requires.flatMap((capability, index) =>
    providers.has(capability)
      ? []
      : [
          danglingRequirement.at(
            { capability, near: suggestion(capability, [...providers.keys()]) },
            { span: source.spanAt(['requires', index]) },
          ),
        ],
  );
}

function exclusiveClashes(
  { pattern, source }: LibraryEntry,
  providers: Providers,
  own: ReadonlySet<string>,
): readonly Diagnostic[] {
  return pattern.provides.flatMap(({ capability, exclusive }, index) => {
    const other = providers.get(capability)?.find(
      (each) =>
        // Of two that are judged here it is told once, at the later.
        (each.id < pattern.id || (each.id > pattern.id && !own.has(each.id))) &&
        clashesOver(each, capability, exclusive) &&
        !isSettled(pattern, each, capability),
    );
    if (other === undefined) return [];
    return [exclusiveClash.at({ capability, other: other.id }, { span: source.spanAt(['provides', index]) })];
  });
}

function clashesOver({ provides }: Pattern, capability: string, exclusive: boolean): boolean {
  return provides.some((each) => each.capability === capability && (each.exclusive || exclusive));
}

function isSettled(a: Pattern, b: Pattern, capability: string): boolean {
  const states = ({ conflicts }: Pattern) => conflicts.some((each) => each.capability === capability);
  return states(a) || states(b) || a.supersedes.includes(b.id) || b.supersedes.includes(a.id);
}

function unknownSupersededs(
  { pattern, source }: LibraryEntry,
  ids: ReadonlySet<string>,
): readonly Diagnostic[] {
  return pattern.supersedes.flatMap((id, index) =>
    ids.has(id)
      ? []
      : [
          unknownSuperseded.at(
            { id, near: suggestion(id, [...ids]) },
            { span: source.spanAt(['supersedes', index]) },
          ),
        ],
  );
}

/** A mistake may be planted in a shared file, or in what the tests of the pattern test. */
function misplacedMutations(
  { pattern: { mutation }, source }: LibraryEntry,
  patterns: readonly Pattern[],
): readonly Diagnostic[] {
  if (mutation === undefined) return [];
  const { file: path } = mutation;
  if (patterns.some(({ files }) => files.some((file) => file.path === path))) return [];
  return [badMutation.at({ path }, { span: source.spanAt(['mutation', 'file']) })];
}

/** The tests may be named by their folder, and another pattern may bring them. */
function unkilledMutations(
  { pattern, source }: LibraryEntry,
  patterns: readonly Pattern[],
): readonly Diagnostic[] {
  const path = pattern.mutation?.killedBy;
  if (path === undefined) return [];
  const written = patterns.some(({ files }) =>
    files.some((file) => file.path === path || file.path.startsWith(`${path}/`)),
  );
  if (written) return [];
  return [unkilledMutation.at({ path }, { span: source.spanAt(['mutation', 'killed_by']) })];
}

function cycles(entries: readonly LibraryEntry[], patterns: readonly Pattern[]): readonly Diagnostic[] {
  return requirementCycles(patterns).flatMap((cycle) => {
    const entry = entries.find(({ pattern }) => cycle.includes(pattern.id));
    return entry === undefined
      ? []
      : [requirementCycle.at({ cycle }, { span: entry.source.spanAt(['requires']) })];
  });
}
