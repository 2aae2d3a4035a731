import { type RenderJob, renderInProcess } from '../../src/compose/index.ts';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { isFailure } from '../../src/diagnostics/index.ts';

type Target = RenderJob['template']['target'];

/** The targets that the tests render to. */
export const TARGETS = {
  python: { sink: 'python', dialect: 'plain' },
  toml: { sink: 'toml', dialect: 'plain' },
  yaml: { sink: 'yaml', dialect: 'plain' },
  compose: { sink: 'yaml', dialect: 'compose' },
  workflow: { sink: 'yaml', dialect: 'workflow' },
  env: { sink: 'env', dialect: 'plain' },
  markdown: { sink: 'markdown', dialect: 'plain' },
  shell: { sink: 'shell', dialect: 'plain' },
  make: { sink: 'make', dialect: 'plain' },
  json: { sink: 'json', dialect: 'plain' },
  text: { sink: 'text', dialect: 'plain' },
  path: { sink: 'path', dialect: 'plain' },
} as const satisfies Readonly<Record<string, Target>>;

export type TargetName = keyof typeof TARGETS;

/** A template in one language, rendered with some names. */
export async function rendered(
  target: TargetName,
  source: string,
  names: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const template = { source, origin: 'patterns/a/b/files/c.liquid', target: TARGETS[target] };
  const [text = ''] = await renderInProcess({ shared: {}, jobs: [{ template, names }] });
  return text;
}

/** What a promise that fails with problems fails with. */
export async function problemsOf(promise: Promise<unknown>): Promise<readonly Diagnostic[]> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isFailure(error)) throw new Error('expected problems', { cause: error });
  return error.diagnostics;
}
