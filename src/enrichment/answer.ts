import { z } from 'zod';
import { type Suggestions, suggestedEntitySchema, suggestedFeatureSchema } from '../spec/index.ts';

const items = z.object({ entities: z.array(z.unknown()), features: z.array(z.unknown()) });
const entity = suggestedEntitySchema.omit({ fields: true }).extend({ fields: z.array(z.unknown()) });

/** The proposals in an answer; one that is not of our form is left out. `undefined`: the answer is none at all. */
export function suggestionsIn(content: string): Suggestions | undefined {
  const read = items.safeParse(parsed(content));
  if (!read.success) return undefined;
  return {
    entities: read.data.entities.flatMap((raw) => {
      const one = entity.safeParse(raw).data;
      return one === undefined
        ? []
        : [{ ...one, fields: one.fields.flatMap((field) => fieldIn(field) ?? []) }];
    }),
    features: read.data.features.flatMap((raw) => suggestedFeatureSchema.safeParse(raw).data ?? []),
  };
}

function fieldIn(raw: unknown): Suggestions['entities'][number]['fields'][number] | undefined {
  return suggestedEntitySchema.shape.fields.element.safeParse(raw).data;
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
