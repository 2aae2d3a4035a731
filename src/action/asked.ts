import {
  type Asked,
  findPullRequests,
  type GitHub,
  mergeBaseInto,
  type PublishRequest,
} from '../github/index.ts';
import type { Omission } from '../omission.ts';
import type { Host } from './host.ts';
import type { Done } from './run.ts';

/** A request to publish, as somebody asked for it. */
export interface Prepared {
  readonly request: PublishRequest;
  readonly omissions: readonly Omission[];
}

/**
 * Does what was asked for before the service is published, and says how it is published then.
 *
 * @returns `elsewhere`: it was asked for on a pull request that is not the one of this service
 * @throws GitHubError - GitHub failed
 */
export async function preparedFor(
  github: GitHub,
  asked: Asked | undefined,
  request: PublishRequest,
): Promise<Prepared | 'elsewhere'> {
  if (asked === undefined) return { request, omissions: [] };
  const pulls = await findPullRequests(github, request.branch);
  const standing = pulls.find(({ open, number }) => open && number === asked.pullRequest);
  if (standing === undefined) return 'elsewhere';
  const direction = { base: request.base ?? standing.base, branch: request.branch };
  const omissions = asked.rebase && !request.dryRun ? await mergeBaseInto(github, direction) : [];
  return { request: { ...request, accepted: (path) => asked.accepted.includes(path) }, omissions };
}

/** A text was edited, and nobody who may write asked for anything in it. */
export async function nothingAsked(host: Host): Promise<Done> {
  await host.summary('Nothing was asked for here that this workflow does for the person who wrote it.\n');
  return { outputs: {}, exitCode: 0 };
}
