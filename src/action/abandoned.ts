import { isFailure } from '../diagnostics/index.ts';
import { closeAbandoned, type GitHub, type RunContext } from '../github/index.ts';
import type { ScaffoldInputs } from '../inputs/index.ts';
import type { Host } from './host.ts';
import type { Done } from './run.ts';

interface Abandoned {
  readonly github: GitHub;
  readonly context: RunContext;
  readonly inputs: ScaffoldInputs;
}

/**
 * What a spec that cannot be read means: where it was deleted on the base, its pull request is closed with the reason.
 *
 * @returns `undefined` where nothing was closed: then the spec is missing, and that is an error
 */
export async function withoutSpecFile(
  error: unknown,
  { github, context, inputs }: Abandoned,
  host: Host,
): Promise<Done | undefined> {
  const missing = isFailure(error) && error.diagnostics.some(({ code }) => code === 'workspace/missing');
  const base = inputs.base ?? context.defaultBranch;
  const onBase = base !== undefined && context.ref === `refs/heads/${base}`;
  if (!missing || !onBase || inputs.dryRun) return undefined;
  const { spec, branch } = inputs;
  const closed = await closeAbandoned(github, { spec, ...(branch === undefined ? {} : { branch }) });
  const [first] = closed;
  if (first === undefined) return undefined;
  await host.summary(
    `### Closed: the spec was deleted\n\n${closed.map(({ url }) => `- ${url}`).join('\n')}\n`,
  );
  const outputs = {
    changed: 'true',
    'pull-request-number': String(first.number),
    'pull-request-url': first.url,
  };
  return { outputs, exitCode: 0 };
}
