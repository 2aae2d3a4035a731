import { z } from 'zod';

/** What a probe should answer, as a person read the code. */
export type Label = z.infer<typeof LABEL>;

/** A public repository at a commit. */
export type Repository = z.infer<typeof REPOSITORY>;

const LABEL = z.enum(['pass', 'partial', 'fail', 'na']);
const REPOSITORY = z.object({
  /** `owner/name` on GitHub; also the folder of its checkout. */
  name: z.string(),
  commit: z.string(),
  /** The folder of the service. */
  root: z.string(),
  /** How ready it is held to be, 1 the most; absent where it is only a control. */
  tier: z.number().int().optional(),
  expect: z.enum(['no cap', 'at most 0.49', 'not a service']).optional(),
});

/** The repositories of `repositories.json`. */
export function readRepositories(text: string): readonly Repository[] {
  return z.array(REPOSITORY).parse(JSON.parse(text));
}

/** The first answer to cells of repositories that were new then. */
export type Draw = z.infer<typeof DRAW>;

const DRAW = z.object({
  draw: z.number().int(),
  repositories: z.number().int(),
  cells: z.number().int(),
  passed: z.number().int(),
  wanted: z.number().int(),
  right: z.number().int(),
  misses: z.array(z.object({ repository: z.string(), probe: z.string(), label: LABEL, said: z.string() })),
});

/** The draws of `blind.json`. */
export function readDraws(text: string): readonly Draw[] {
  return z.array(DRAW).parse(JSON.parse(text));
}

/** The labels of `labels.json`, by repository and probe. */
export function readLabels(text: string): ReadonlyMap<string, ReadonlyMap<string, Label>> {
  const read = z.record(z.string(), z.record(z.string(), LABEL)).parse(JSON.parse(text));
  return new Map(Object.entries(read).map(([name, cells]) => [name, new Map(Object.entries(cells))]));
}
