import { ServiceError } from '../diagnostics/index.ts';
import {
  conflicting,
  forbidden,
  notFound,
  type Refusal,
  rateLimited,
  rejected,
  serverFailed,
  slowedDown,
  tooLate,
  unauthorized,
  unreachable,
} from './problems.ts';

/** What went wrong between us and GitHub. */
export type FaultKind =
  | 'unauthorized'
  | 'forbidden'
  | 'rate-limit'
  | 'secondary-limit'
  | 'not-found'
  | 'conflict'
  | 'rejected'
  | 'server'
  | 'network'
  | 'deadline';

export interface Fault {
  readonly kind: FaultKind;
  /** 0 where no answer came. */
  readonly status: number;
  /** What GitHub said, on one line, without credentials. */
  readonly said: string;
  /** Seconds after which GitHub wants to be asked again. */
  readonly retryAfter?: number;
  /** Seconds since 1970 at which the hourly limit is reset. */
  readonly resetAt?: number;
}

/** What we were about to do, and the permission that it takes. */
export type Operation = Pick<Refusal, 'doing' | 'needs'>;

/** GitHub failed or refused: one problem, and the fault behind it. */
export class GitHubError extends ServiceError {
  readonly fault: Fault;

  constructor(fault: Fault, operation: Operation, cause?: unknown) {
    super(PROBLEMS[fault.kind].at({ ...operation, said: fault.said }), { cause });
    this.fault = fault;
  }
}

/** The run's time for GitHub is used up. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

/** An answer that is not one of the API: it ended in the middle, or somebody else gave it. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
}

const PROBLEMS = {
  unauthorized,
  forbidden,
  'rate-limit': rateLimited,
  'secondary-limit': slowedDown,
  'not-found': notFound,
  conflict: conflicting,
  rejected,
  server: serverFailed,
  network: unreachable,
  deadline: tooLate,
} as const;

const MAX_SAID = 240;

/** The error that Octokit throws, as far as we read it. */
interface HttpError {
  readonly status: number;
  readonly message: string;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

/** The fault behind anything that a request threw; `undefined` where it is a defect of ours. */
export function faultOf(error: unknown): Fault | undefined {
  if (error instanceof GitHubError) return error.fault;
  if (error instanceof DeadlineError) return { kind: 'deadline', status: 0, said: error.message };
  if (error instanceof AnswerError) return { kind: 'network', status: 0, said: error.message };
  if (!isHttpError(error)) return undefined;
  // Octokit gives a broken connection the status 500: only an answer has a response.
  if (error.response === undefined) return { kind: 'network', status: 0, said: harmless(error.message) };
  const headers = error.response.headers;
  const kind = kindOf(error.status, error.message, headers);
  return {
    kind,
    status: error.status,
    said: harmless(`${error.status} ${error.message}`),
    ...numberAs('retryAfter', headers['retry-after']),
    ...numberAs('resetAt', kind === 'rate-limit' ? headers['x-ratelimit-reset'] : undefined),
  };
}

/** A text of GitHub's as it may be shown: one line, short, without anything that looks like a credential. */
function harmless(text: string): string {
  const line = text
    .replace(/ - https:\/\/\S+$/, '')
    .replace(/\b(?:gh[a-z]_|github_pat_)[A-Za-z0-9_]{8,}/g, '***')
    .replace(/\b(?:bearer|token|basic)\s+[A-Za-z0-9+/=._-]{16,}/gi, '***')
    .replace(/\/\/[^/\s@]+@/g, '//***@')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > MAX_SAID ? `${line.slice(0, MAX_SAID)}…` : line;
}

function kindOf(
  status: number,
  message: string,
  headers: Readonly<Record<string, string | number | undefined>>,
): FaultKind {
  if (status === 401) return 'unauthorized';
  if (status === 403 || status === 429) {
    if (String(headers['x-ratelimit-remaining'] ?? '') === '0') return 'rate-limit';
    if (status === 429 || headers['retry-after'] !== undefined || /secondary rate limit|abuse/i.test(message))
      return 'secondary-limit';
    return 'forbidden';
  }
  if (status === 404 || status === 410) return 'not-found';
  if (status === 409) return 'conflict';
  return status >= 500 ? 'server' : 'rejected';
}

function numberAs<Name extends string>(
  name: Name,
  value: string | number | undefined,
): { readonly [key in Name]?: number } {
  const number = Number(value);
  return value === undefined || value === '' || !Number.isFinite(number)
    ? {}
    : ({ [name]: number } as { [key in Name]: number });
}

function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
