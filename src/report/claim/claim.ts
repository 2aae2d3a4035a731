import { z } from 'zod';
import { CATEGORIES, type Category } from '../../category.ts';
import type { BasisPoints } from '../../readiness/index.ts';

/**
 * What a report says that somebody else may have written: numbers, and ids that we know. No text of it is kept, so that none
 * can be shown.
 */
export interface Claim {
  readonly ready: boolean;
  readonly score: BasisPoints;
  readonly threshold: BasisPoints;
  readonly notAService: boolean;
  readonly missing: readonly Category[];
  readonly categories: readonly ClaimedCategory[];
  /** Ids of probes, most valuable first, as they were given: whoever shows them knows which there are. */
  readonly next: readonly string[];
}

export interface ClaimedCategory {
  readonly id: Category;
  readonly score: BasisPoints;
  readonly floor: BasisPoints;
  readonly applicable: boolean;
}

const MAX_ITEMS = 1000;
const PROBE_ID = /^[A-Z]{3}-\d{2}$/;

/** A fraction in basis points, never rounded up. */
const points = z
  .number()
  .min(0)
  .max(1)
  .transform((value) => Math.floor(value * 10_000 + 1e-6));

/** Of a `validate --json` document, what is shown. Of what a later version has beside it, nothing is read. */
const claimSchema = z.object({
  schema: z.literal('validate/1'),
  production_ready: z.boolean(),
  production_score: points,
  threshold: points,
  not_a_service: z.boolean(),
  missing_components: z.array(z.string().max(100)).max(MAX_ITEMS),
  categories: z
    .array(z.object({ id: z.string().max(100), score: points, floor: points, applicable: z.boolean() }))
    .max(MAX_ITEMS),
  recommendations: z.array(z.object({ probe: z.string().max(100) })).max(MAX_ITEMS),
});

/**
 * Reads a `validate --json` document that is not to be trusted.
 *
 * @returns `because`: it is none
 */
export function readClaim(text: string): Claim | { readonly because: string } {
  const parsed = claimSchema.safeParse(parseJson(text));
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.filter((part) => typeof part === 'string').join('.') ?? '';
    return { because: `it is no \`validate --json\` document${path === '' ? '' : ` at \`${path}\``}` };
  }
  const { data } = parsed;
  // In the order that is ours, and each once: what is listed there may be anything.
  const categories = CATEGORIES.flatMap((id) => {
    const found = data.categories.find((category) => category.id === id);
    return found === undefined ? [] : [{ ...found, id }];
  });
  return {
    ready: data.production_ready && data.production_score >= data.threshold && !data.not_a_service,
    score: data.production_score,
    threshold: data.threshold,
    notAService: data.not_a_service,
    missing: CATEGORIES.filter((id) => data.missing_components.includes(id)),
    categories,
    next: [...new Set(data.recommendations.map(({ probe }) => probe))].filter((id) => PROBE_ID.test(id)),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
