import { CATEGORIES } from '../category.ts';
import type { Omission } from '../omission.ts';
import type { FileTree } from '../tree/index.ts';
import { FacetReader } from './facets.ts';
import { type Facts, gatherFacts } from './facts/facts.ts';
import type { ModuleReader } from './facts/python/module-reader.ts';
import { gapsOf } from './gaps.ts';
import type { Finding, Probe } from './probe.ts';
import { PROBES } from './probes/index.ts';
import { recommend } from './recommend.ts';
import type { Cap, ProbeResult, Profile, ReadinessReport } from './report.ts';
import { CAP_LIMITS, plannedProbes, RUBRIC_VERSION } from './rubric.ts';
import { isNotAService, knownWeight, scoreAll, scoreCategory, type Weights } from './score.ts';

export interface AssessOptions {
  readonly reader: ModuleReader;
  /** Some services rightly lack what others must have. */
  readonly profile?: Profile;
  /** Probes to ask; all of them where none are named. */
  readonly probes?: readonly Probe[];
  /** Files of the repository that are not in the tree: nobody could read them. */
  readonly unread?: readonly string[];
}

/** What does not apply to a profile, and why. */
const EXEMPT: Readonly<Record<Profile, Readonly<Record<string, string>>>> = {
  standard: {},
  public: {
    'SEC-03': 'the profile is public: strangers may call it',
    'SEC-04': 'the profile is public: strangers may call it',
  },
  internal: {
    'SEC-02': 'the profile is internal: no browser calls it',
    'SEC-06': 'the profile is internal: no browser calls it',
    'API-04': 'the profile is internal: its documentation may be open',
  },
  worker: {
    'API-01': 'the profile is worker: it has no routes of its own',
    'API-02': 'the profile is worker: it has no routes of its own',
  },
};

/**
 * The readiness of a repository.
 *
 * @returns every probe's result with its evidence. It never throws for what stands in the tree: what cannot be read is an omission.
 */
export function assess(
  tree: FileTree,
  { reader, profile = 'standard', probes = PROBES, unread = [] }: AssessOptions,
): Promise<ReadinessReport> {
  const { facts, omissions, unreadable } = gatherFacts(tree, reader, unread);
  const readable = 10_000 - unreadable;
  const asked = probes.map((probe) => ask(probe, facts, profile));
  const results = asked.map(({ result }) => result);
  const weights: Weights = new Map(probes.map(({ id, weight }) => [id, weight]));
  const facets = new FacetReader(facts);
  const categories = CATEGORIES.map((category) =>
    scoreCategory(
      {
        category,
        results: results.filter((result) => result.category === category),
        facets: facets.of(category, results, probes),
      },
      weights,
    ),
  );
  const judged = { categories, readable };
  return Promise.resolve({
    ...judged,
    rubricVersion: RUBRIC_VERSION,
    notAService: facts.application === undefined || isNotAService(categories),
    rawScore: scoreAll(categories, readable),
    caps: asked.flatMap(({ probe, finding, result }) => capOf(probe, finding, result)),
    knownWeight: knownWeight(results, weights, readable),
    probes: results,
    gaps: gapsOf({ results, probes, facts, tree }),
    recommendations: recommend({ report: judged, results, probes, weights, facts }),
    omissions: [...progress(probes), ...omissions],
  });
}

interface Asked {
  readonly probe: Probe;
  readonly finding: Finding;
  readonly result: ProbeResult;
}

function ask(probe: Probe, facts: Facts, profile: Profile): Asked {
  const finding = answer(probe, facts, profile);
  const { outcome, credit, confidence, evidence, lacking, searched, because } = finding;
  const result: ProbeResult = {
    id: probe.id,
    category: probe.category,
    outcome,
    credit,
    confidence,
    evidence: unique(evidence),
    ...(lacking === undefined ? {} : { lacking: unique(lacking) }),
    searched,
    ...(because === undefined ? {} : { because }),
  };
  return { probe, finding, result };
}

function answer(probe: Probe, facts: Facts, profile: Profile): Finding {
  const exempt = EXEMPT[profile][probe.id];
  const base = { credit: 0, evidence: [], searched: [] };
  if (exempt !== undefined)
    return { ...base, outcome: 'not_applicable', because: exempt, confidence: 'high' };
  try {
    return probe.examine(facts);
  } catch (error) {
    // A probe that fails must not take the report with it, and must not give credit either.
    const reason = error instanceof Error ? error.message : String(error);
    return { ...base, outcome: 'unknown', because: `the probe failed: ${reason}`, confidence: 'low' };
  }
}

function capOf(probe: Probe, finding: Finding, result: ProbeResult): readonly Cap[] {
  const { cap, confidence } = finding;
  if (cap === undefined || confidence !== 'high') return [];
  return [
    {
      id: probe.id,
      limit: CAP_LIMITS[cap],
      because: finding.because ?? probe.asks,
      evidence: result.evidence,
    },
  ];
}

function unique<T extends { readonly path: string; readonly line: number; readonly endLine: number }>(
  evidence: readonly T[],
): readonly T[] {
  const byPlace = new Map(evidence.map((one) => [`${one.path}:${one.line}:${one.endLine}`, one]));
  return [...byPlace.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
}

function progress(probes: readonly Probe[]): readonly Omission[] {
  const planned = plannedProbes();
  if (probes.length >= planned) return [];
  return [
    {
      what: `${planned - probes.length} of ${planned} probes`,
      because: `the rubric is in progress: ${probes.length} of ${planned} probes are written, and the others earn nothing`,
      remedy: 'update PatternBank when a later rubric is out',
    },
  ];
}
