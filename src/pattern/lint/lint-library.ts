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
  return [
    ...entries.flatMap((entry) => danglingRequirements(entry, patterns)),
    ...entries.flatMap((entry) => exclusiveClashes(entry, patterns, own)),
    ...entries.flatMap((entry) => unknownSupersededs(entry, patterns)),
    ...entries.flatMap((entry) => misplacedMutations(entry, patterns)),
    ...entries.flatMap((entry) => unkilledMutations(entry, patterns)),
    ...cycles(entries, patterns),
  ];
}

function danglingRequirements(
  { pattern, source }: LibraryEntry,
  patterns: readonly Pattern[],
): readonly Diagnostic[] {
  const provided = patterns.flatMap((each) => each.provides.map(({ capability }) => capability));
  return pattern.requires.flatMap((capability, index) =>
    provided.includes(capability)
      ? []
      : [
          danglingRequirement.at(
            { capability, near: suggestion(capability, provided) },
            { span: source.spanAt(['requires', index]) },
          ),
        ],
  );
}

function exclusiveClashes(
  { pattern, source }: LibraryEntry,
  patterns: readonly Pattern[],
  own: ReadonlySet<string>,
): readonly Diagnostic[] {
  return pattern.provides.flatMap(({ capability, exclusive }, index) => {
    const other = patterns.find(
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
  patterns: readonly Pattern[],
): readonly Diagnostic[] {
  const ids = patterns.map(({ id }) => id);
  return pattern.supersedes.flatMap((id, index) =>
    ids.includes(id)
      ? []
      : [
          unknownSuperseded.at(
            { id, near: suggestion(id, ids) },
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
  const written = patterns.some(({ files }) =>
    files.some((file) => file.path === path || file.path.startsWith(`${path}/`)),
  );
  if (path === undefined || written) return [];
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
