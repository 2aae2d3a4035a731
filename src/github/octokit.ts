import { getOctokit } from '@actions/github';
import { defaults } from '@actions/github/lib/utils';
import { DeadlineError, faultOf, GitHubError, type Operation } from './fault.ts';
import { type Clock, systemClock, waitBefore } from './retry.ts';

export type Octokit = ReturnType<typeof getOctokit>;

export interface ConnectOptions {
  readonly token: string;
  /** `GITHUB_API_URL`. */
  readonly apiUrl: string;
  /** `GITHUB_SERVER_URL`, for links. */
  readonly serverUrl: string;
  readonly owner: string;
  readonly repo: string;
  /** For all requests together, retries and waits included. @default 300 */
  readonly deadlineSeconds?: number;
  readonly clock?: Clock;
}

/** One repository on one GitHub, as one token sees it. */
export interface GitHub {
  readonly octokit: Octokit;
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly serverUrl: string;
  /** Requests sent so far, retries included. */
  readonly requests: () => number;
  /**
   * Carries out one request.
   *
   * @returns the answer's data
   * @throws GitHubError - refused, failed, or out of time; the message says what was about to be done
   */
  call<Data>(
    operation: Operation,
    request: (octokit: Octokit) => Promise<{ readonly data: Data }>,
  ): Promise<Data>;
}

const DEFAULT_DEADLINE_SECONDS = 300;
const REQUEST_TIMEOUT_MS = 30_000;

/** Connects to a repository. Sends nothing yet. */
export function connect(options: ConnectOptions): GitHub {
  const {
    token,
    apiUrl,
    serverUrl,
    owner,
    repo,
    clock = systemClock,
    deadlineSeconds = DEFAULT_DEADLINE_SECONDS,
  } = options;
  // Without the defaults, the fetch that knows the runner's proxy is lost.
  const octokit = getOctokit(token, {
    baseUrl: apiUrl.replace(/\/$/, ''),
    request: { ...defaults.request },
    log: silent,
  });
  const deadline = clock.now() + deadlineSeconds * 1000;
  let sent = 0;
  octokit.hook.wrap('request', async (request, parameters) => {
    for (let retry = 1; ; retry += 1) {
      const left = deadline - clock.now();
      if (left <= 0) throw new DeadlineError(`${deadlineSeconds} s`);
      sent += 1;
      const signal = AbortSignal.timeout(Math.min(REQUEST_TIMEOUT_MS, left));
      try {
        return await request({ ...parameters, request: { ...parameters.request, signal } });
      } catch (error) {
        const fault = faultOf(error);
        const repeatable =
          (parameters.request as { readonly repeatable?: boolean } | undefined)?.repeatable === true;
        const now = clock.now();
        const wait =
          fault &&
          waitBefore(fault, { method: parameters.method, url: parameters.url, repeatable }, { retry, now });
        if (wait === undefined || now + wait >= deadline) throw error;
        await clock.sleep(wait);
      }
    }
  });
  return {
    octokit,
    repository: { owner, repo },
    serverUrl: serverUrl.replace(/\/$/, ''),
    requests: () => sent,
    call: async (operation, request) => {
      try {
        return (await request(octokit)).data;
      } catch (error) {
        const fault = faultOf(error);
        if (fault === undefined) throw error;
        // Octokit's error holds the whole request: it is not kept, so that nothing of it is ever printed.
        throw error instanceof GitHubError ? error : new GitHubError(fault, operation);
      }
    },
  };
}

/**
 * Carries out a request that may be refused.
 *
 * @returns the answer's data, or the error of one of the `allowed` kinds
 * @throws GitHubError - any other kind
 */
export async function attempt<Data>(
  request: Promise<Data>,
  allowed: readonly GitHubError['fault']['kind'][],
): Promise<Data | GitHubError> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof GitHubError && allowed.includes(error.fault.kind)) return error;
    throw error;
  }
}

/** Octokit warns of deprecated endpoints on the console, where the document of `--json` goes. */
const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
