import { getOctokit } from '@actions/github';
import { defaults } from '@actions/github/lib/utils';
import { AnswerError, DeadlineError, faultOf, GitHubError, type Operation } from './fault.ts';
import { type Clock, type Sent, systemClock, waitBefore } from './retry.ts';

export type Octokit = ReturnType<typeof getOctokit>;

export interface ConnectOptions {
  readonly token: string;
  /** `GITHUB_API_URL`. */
  readonly apiUrl: string;
  /** `GITHUB_SERVER_URL`, for links. */
  readonly serverUrl: string;
  readonly owner: string;
  readonly repo: string;
  /** For all requests together, retries and waits included; one request may take a tenth of it. @default 300 */
  readonly deadlineSeconds?: number | undefined;
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
/** One request that hangs leaves time to repeat it, and to look what became of it. */
const REQUESTS_A_DEADLINE = 10;

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
  const budget: Budget = {
    clock,
    seconds: deadlineSeconds,
    ends: clock.now() + deadlineSeconds * 1000,
    sent: 0,
  };
  retryWithin(octokit, budget);
  return {
    octokit,
    repository: { owner, repo },
    serverUrl: serverUrl.replace(/\/$/, ''),
    requests: () => budget.sent,
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

/** What all requests of a run share. */
interface Budget {
  readonly clock: Clock;
  readonly seconds: number;
  /** Milliseconds since 1970. */
  readonly ends: number;
  sent: number;
}

function retryWithin(octokit: Octokit, budget: Budget): void {
  octokit.hook.wrap('request', async (request, parameters) => {
    const { method, url, request: own } = parameters;
    const repeatable = (own as { readonly repeatable?: boolean } | undefined)?.repeatable === true;
    return withRetries(budget, { method, url, repeatable }, async (signal) => {
      // The hooks below this one hold these very parameters: others that are passed on do not arrive there.
      parameters.request = { ...own, signal };
      return wholeAnswer(await request(parameters));
    });
  });
}

/** Octokit gives the text of what it cannot read as JSON, also where a connection broke in the middle of it. */
function wholeAnswer<Answer extends { readonly status: number; readonly data: unknown }>(
  answer: Answer,
): Answer {
  const isWhole = answer.status === 204 || (typeof answer.data === 'object' && answer.data !== null);
  if (!isWhole) throw new AnswerError('the answer is not whole, or not one of the API of GitHub');
  return answer;
}

async function withRetries<Answer>(
  budget: Budget,
  sent: Sent,
  send: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const { clock, ends, seconds } = budget;
  for (let retry = 1; ; retry += 1) {
    const left = ends - clock.now();
    if (left <= 0) throw new DeadlineError(`${seconds} s`);
    budget.sent += 1;
    try {
      return await send(AbortSignal.timeout(Math.min((seconds * 1000) / REQUESTS_A_DEADLINE, left)));
    } catch (error) {
      const fault = faultOf(error);
      const now = clock.now();
      const wait = fault && waitBefore(fault, sent, { retry, now });
      if (wait === undefined || now + wait >= ends) throw error;
      await clock.sleep(wait);
    }
  }
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
