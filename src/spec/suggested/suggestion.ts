import { z } from 'zod';
import { FEATURES } from '../lexicon/vocabulary.ts';

const name = z.string().trim().min(1).max(80);
const quote = z
  .string()
  .min(1)
  .max(1000)
  .describe('words of the document, copied letter by letter, that say so');

const suggestedFieldSchema = z.object({
  name: name.describe('snake_case'),
  type: z
    .string()
    .max(60)
    .describe('string, text, int, decimal, bool, date, datetime, uuid, email, url or json'),
  quote,
});

export const suggestedEntitySchema = z.object({
  name: name.describe('PascalCase, singular: something that the service stores'),
  quote,
  fields: z.array(suggestedFieldSchema),
});

export const suggestedFeatureSchema = z.object({
  id: z.enum(FEATURES),
  status: z.enum(['required', 'planned', 'excluded']),
  quote,
});

/** What a model is asked for, as the schema of its answer. */
export const suggestionsSchema = z.object({
  entities: z.array(suggestedEntitySchema),
  features: z.array(suggestedFeatureSchema),
});

export type SuggestedEntity = z.infer<typeof suggestedEntitySchema>;
export type SuggestedFeature = z.infer<typeof suggestedFeatureSchema>;

/** What somebody proposes to read from a document's prose. Nothing of it is taken without its quote. */
export type Suggestions = z.infer<typeof suggestionsSchema>;
