import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../diagnostics/index.ts';
import { type GitHub, type RunContext, readFileAt } from '../github/index.ts';
import { NO_POLICY, type Policy, readPolicy } from '../policy/index.ts';
import type { Host } from './host.ts';

export interface PolicyRequest {
  /** Absent: the policy of the checkout is read. */
  readonly github: GitHub | undefined;
  readonly context: RunContext;
  /** In the repository. */
  readonly path: string;
  /** Branch that the pull request is opened against, where it is given. */
  readonly base: string | undefined;
}

/**
 * The policy that a change is judged by: the one of the base, because a change must not be able to excuse itself.
 *
 * @throws UserError - `policy/*`: it cannot be read
 * @throws ServiceError - GitHub did not give it: nothing is judged by guesswork
 */
export async function readPolicyFor(
  { github, context, path, base }: PolicyRequest,
  host: Host,
): Promise<Policy> {
  const ref = context.pullRequest?.baseSha ?? context.mergeGroup?.baseSha ?? otherBase(context, base);
  const text =
    github !== undefined && ref !== undefined
      ? await readFileAt(github, path, ref)
      : await readFile(resolve(host.workspace, path), 'utf8').catch(() => undefined);
  if (text === undefined) return NO_POLICY;
  const { policy, diagnostics } = readPolicy(text, path);
  if (diagnostics.some(({ severity }) => severity === 'error')) throw new UserError(diagnostics);
  return policy;
}

/** The base, where it is not what was checked out. */
function otherBase({ ref }: RunContext, base: string | undefined): string | undefined {
  return base !== undefined && ref === `refs/heads/${base}` ? undefined : base;
}
