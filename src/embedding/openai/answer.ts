import { z } from 'zod';
import { normalise } from '../normalise.ts';

const answerSchema = z.object({
  data: z.array(z.object({ index: z.int().min(0), embedding: z.array(z.number()).min(1) })),
});

/** One unit vector a text, in the order of the texts; `undefined` where the answer is anything else. */
export function vectorsIn(answer: unknown, count: number): readonly Float32Array[] | undefined {
  const read = answerSchema.safeParse(answer);
  if (!read.success || read.data.data.length !== count) return undefined;
  // By their numbers: an answer need not be in order.
  const sorted = [...read.data.data].sort((a, b) => a.index - b.index);
  const [first] = sorted;
  const isWhole = sorted.every(
    ({ index, embedding }, at) => index === at && embedding.length === first?.embedding.length,
  );
  if (!isWhole) return undefined;
  const vectors = sorted.map(({ embedding }) => normalise(Float32Array.from(embedding)));
  return vectors.every((vector) => vector.every(Number.isFinite)) ? vectors : undefined;
}
