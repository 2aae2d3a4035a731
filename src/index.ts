import type { SearchHit } from './bank/index.ts';
import { openJudge, openServicePorts } from './bundle/index.ts';
import { composeService } from './commands/compose-service.ts';
import { type Composition, compose } from './compose/index.ts';
import type { Omission } from './omission.ts';
import type { Pattern } from './pattern/index.ts';
import { factsOf, type Plan, queriesFor, solve } from './plan/index.ts';
import { NO_POLICY } from './policy/index.ts';
import { toValidateJson, type ValidateJson } from './report/index.ts';
import { readSpec, type SpecDocument, type SpecRequirements } from './spec/index.ts';
import { FileTree } from './tree/index.ts';

export type { Category } from './category.ts';
export { isFailure, ServiceError, UserError } from './diagnostics/index.ts';
export { getCompositionOrder, getPatternCategories, validateCategoryConfig } from './pattern/index.ts';
export type { Composition, Omission, Pattern, Plan, SearchHit, SpecDocument, SpecRequirements, ValidateJson };
export { readSpec };

/** A spec as a program has it: Markdown, or documents with their paths. */
export type SpecInput = string | readonly SpecDocument[];

/** A composed service. */
export interface ProductionApp {
  readonly spec: SpecRequirements;
  readonly plan: Plan;
  /** Path to text, in the order of the paths. */
  readonly files: Readonly<Record<string, string>>;
  readonly omissions: readonly Omission[];
}

export interface GenerateOptions {
  /** `id.parameter=value`. */
  readonly settings?: readonly string[];
  /** Whether warnings stop. */
  readonly strict?: boolean;
}

/**
 * Composes a service from a spec with the bank that ships with us.
 *
 * @throws UserError - `spec/*` unreadable, `plan/*` nothing fits, `compose/*` two patterns clash
 */
export async function generateProductionApp(
  spec: SpecInput,
  options: GenerateOptions = {},
): Promise<ProductionApp> {
  const { settings = [], strict = false } = options;
  const ports = await openServicePorts({ onBackendError: 'embedded' });
  const composed = await composeService(
    { path: 'spec.md', documents: documentsOf(spec), settings, strict },
    ports,
  );
  return {
    spec: composed.spec,
    plan: composed.plan,
    files: textsOf(composed.composition.tree),
    omissions: composed.omissions,
  };
}

/**
 * What the bank proposes for a spec: production-ready patterns above their category's threshold, best first.
 *
 * @returns one list a category, in composition order
 */
export async function retrieveProductionPatterns(
  spec: SpecInput,
): Promise<readonly (readonly SearchHit[])[]> {
  const { bank } = await openServicePorts({ onBackendError: 'embedded' });
  return bank.hybridSearch(queriesFor(readSpec(documentsOf(spec))));
}

/**
 * Solves and composes what was retrieved.
 *
 * @param hits - as `retrieveProductionPatterns` returns them
 * @throws UserError - `compose/*`
 */
export async function composePatterns(
  spec: SpecInput,
  hits: readonly (readonly SearchHit[])[],
): Promise<Composition> {
  const requirements = readSpec(documentsOf(spec));
  const { plan } = solve({ spec: requirements, hits });
  const { render, format, masterLock } = await openServicePorts({ onBackendError: 'embedded' });
  return compose({ plan, spec: requirements, facts: factsOf(requirements), render, format, masterLock });
}

/**
 * How ready a service is for production.
 *
 * @param files - path to text
 * @param options - `threshold`: 0 to 1, 0.80 where none is given; `today`: ISO date, for waivers that end
 * @throws RangeError - a path leaves the tree, or the threshold is no number from 0 to 1
 */
export async function validateProductionReadiness(
  files: Readonly<Record<string, string>>,
  options: { readonly threshold?: number; readonly today?: string } = {},
): Promise<ValidateJson> {
  const { threshold = 0.8, today = new Date().toISOString().slice(0, 10) } = options;
  if (!(threshold >= 0 && threshold <= 1))
    throw new RangeError(`expected a threshold from 0 to 1, got ${threshold}`);
  const judge = await openJudge({ threshold: Math.round(threshold * 10_000), policy: NO_POLICY, today });
  const { report, verdict } = await judge(FileTree.fromText(files));
  return toValidateJson(report, verdict);
}

function documentsOf(spec: SpecInput): readonly SpecDocument[] {
  return typeof spec === 'string' ? [{ path: 'spec.md', bytes: new TextEncoder().encode(spec) }] : spec;
}

function textsOf(tree: FileTree): Readonly<Record<string, string>> {
  return Object.fromEntries(tree.paths().map((path) => [path, tree.text(path) ?? '']));
}
