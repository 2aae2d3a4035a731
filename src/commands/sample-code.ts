import type { PatternSearch } from '../bank/index.ts';
import { isFailure } from '../diagnostics/index.ts';
import { type ComposePorts, composeService } from './compose-service.ts';
import { SAMPLE_SPECS } from './sample-specs.ts';

/**
 * The Python that patterns write for sample services, by id: much of an entity's code is in no template. A pattern that no
 * sample selects has none, and neither has a library that cannot be composed.
 */
export async function sampleCode(
  bank: PatternSearch,
  ports: Omit<ComposePorts, 'bank'>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const texts = new Map<string, string[]>();
  for (const spec of SAMPLE_SPECS)
    for (const { pattern, text } of await composed(spec, { ...ports, bank }))
      texts.set(pattern, [...(texts.get(pattern) ?? []), text]);
  return texts;
}

interface SampleFile {
  readonly pattern: string;
  readonly text: string;
}

async function composed(spec: string, ports: ComposePorts): Promise<readonly SampleFile[]> {
  const document = { path: 'spec.md', bytes: new TextEncoder().encode(spec) };
  try {
    const { composition } = await composeService(
      { path: document.path, documents: [document], settings: [], strict: false },
      ports,
    );
    return composition.files
      .filter(({ path }) => path.endsWith('.py'))
      .map(({ path, pattern }) => ({ pattern, text: composition.tree.text(path) ?? '' }))
      .filter(({ text }) => text.trim() !== '');
  } catch (error: unknown) {
    if (isFailure(error)) return [];
    throw error;
  }
}
