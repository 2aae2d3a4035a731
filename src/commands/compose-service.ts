import type { PatternSearch, SearchHit } from '../bank/index.ts';
import { type Composition, compose, type PythonFormatter, type Render } from '../compose/index.ts';
import { type Diagnostic, UserError } from '../diagnostics/index.ts';
import { NOTHING_SUGGESTED, type Suggested } from '../enrichment/index.ts';
import type { Generated } from '../merge/index.ts';
import type { Omission } from '../omission.ts';
import { factsOf, type Plan, queriesFor, requirersWithoutProvider, solve } from '../plan/index.ts';
import { readSpec, type SpecDocument, type SpecRequirements } from '../spec/index.ts';
import { sha256 } from '../tree/index.ts';
import { continued, type StandingDatabase } from './previous-database.ts';

/** What a service is composed from. */
export interface ComposeRequest {
  /** The Spec as the user named it. */
  readonly path: string;
  readonly documents: readonly SpecDocument[];
  /** `id.parameter=value`, as the user typed them. */
  readonly settings: readonly string[];
  /** Whether a warning stops the run. */
  readonly strict: boolean;
  /** What a model proposes to read from the spec's prose, where one was asked. */
  readonly suggested?: Suggested;
  /** Reads what stands where the service goes; `undefined` for a new one. */
  readonly standing?: (
    spec: SpecRequirements,
    source: ComposedService['source'],
  ) => Promise<StandingDatabase | undefined>;
}

export interface ComposePorts {
  readonly bank: PatternSearch;
  readonly render: Render;
  readonly format: PythonFormatter;
  /** Text of the lock that the service's lock is cut out of. */
  readonly masterLock: string;
  /** Hears of a Python file as soon as its text is final. */
  readonly onModule?: (path: string, text: string) => void;
}

/** A spec, read, planned and written: nothing has left the process yet. */
export interface ComposedService {
  readonly spec: SpecRequirements;
  readonly source: { readonly path: string; readonly sha256: string };
  readonly plan: Plan;
  readonly composition: Composition;
  readonly generated: Generated;
  readonly diagnostics: readonly Diagnostic[];
  readonly omissions: readonly Omission[];
}

/**
 * Composes a service from a spec.
 *
 * @throws UserError - `spec/*` unreadable; `plan/*` nothing fits; `compose/*` two patterns clash
 * @throws ServiceError - a bank is down and `on-backend-error` is `fail`
 */
export async function composeService(request: ComposeRequest, ports: ComposePorts): Promise<ComposedService> {
  const { suggestions, diagnostics: ofModel } = request.suggested ?? NOTHING_SUGGESTED;
  const spec = readSpec(request.documents, suggestions);
  stopAt(spec.diagnostics, request);
  const source = { path: request.path, sha256: digestOf(request.documents) };
  const kept = continued(spec, await request.standing?.(spec, source));
  const hits = await candidatesFor(kept.spec, ports.bank);
  const { plan, diagnostics, omissions } = solve({ spec: kept.spec, hits, settings: request.settings });
  stopAt(diagnostics, request);
  const { render, format, masterLock, onModule } = ports;
  const composition = await compose({
    ...{ plan, spec: kept.spec, facts: factsOf(kept.spec), render, format, masterLock, onModule },
    ...(kept.previous === undefined ? {} : { previous: kept.previous }),
  });
  stopAt(composition.diagnostics, request);
  return {
    spec,
    source,
    plan,
    composition,
    generated: generatedFrom({ spec, source, plan, composition }),
    // A model that does not answer stops nothing, not even under `strict`.
    diagnostics: [...spec.diagnostics, ...ofModel, ...diagnostics, ...composition.diagnostics],
    omissions: [...ports.bank.omissions, ...omissions, ...kept.omissions, ...composition.omissions],
  };
}

/** What the bank proposes for a spec, and what that requires where the ranking left it out: a limit must not decide what constraints do. */
async function candidatesFor(
  spec: SpecRequirements,
  bank: PatternSearch,
): Promise<readonly (readonly SearchHit[])[]> {
  const queries = queriesFor(spec);
  const hits = await bank.hybridSearch(queries);
  const lacking = requirersWithoutProvider(hits.flat());
  if (lacking.length === 0) return hits;
  const found = new Set(hits.flat().map(({ pattern }) => pattern.id));
  const beyond = (await bank.closure(lacking)).map(({ id }) => id).filter((id) => !found.has(id));
  if (beyond.length === 0) return hits;
  const again = queries.map((query) => ({ ...query, ids: beyond, limit: beyond.length }));
  return [...hits, ...(await bank.hybridSearch(again))];
}

function stopAt(diagnostics: readonly Diagnostic[], { strict }: ComposeRequest): void {
  const stops = diagnostics.filter(
    ({ severity }) => severity === 'error' || (strict && severity === 'warning'),
  );
  if (stops.length > 0) throw new UserError(stops);
}

/** One digest for the whole Spec: of its only document, or of the list of their digests. */
function digestOf(documents: readonly SpecDocument[]): string {
  const digests = documents.map(({ bytes }) => sha256(bytes));
  const [only] = digests;
  return digests.length === 1 && only !== undefined ? only : sha256(digests.join('\n'));
}

function generatedFrom(given: Pick<ComposedService, 'spec' | 'source' | 'plan' | 'composition'>): Generated {
  const { spec, source, plan, composition } = given;
  return {
    app: spec.app.slug,
    spec: source,
    patterns: plan.selected.map(({ pattern: { id, version, digest } }) => ({ id, version, digest })),
    ...(composition.database === undefined ? {} : { database: composition.database }),
    tree: composition.tree,
    files: composition.files,
  };
}
