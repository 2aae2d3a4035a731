import type { Fault } from './fault.ts';

/** Time, as an argument: tests do not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Tries beyond the first. */
const MAX_RETRIES = 3;
/** A limit that lasts longer ends the run: the job should not wait for an hour. */
const MAX_WAIT_MS = 60_000;
const FIRST_WAIT_MS = 1000;

/** Objects are named by their content: sending one twice makes one. A status replaces the last of its context. */
const REPEATABLE_POSTS = [/\/git\/blobs$/, /\/git\/trees$/, /\/git\/commits$/, /\/statuses\/[^/]+$/];

/** The request that failed: its method, and its URL or template. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  /** `true` where the caller knows that a repetition does no harm (a GraphQL query). */
  readonly repeatable?: boolean;
}

/**
 * How long to wait before `sent` is repeated.
 *
 * A POST that may have been carried out is never repeated here: its caller looks first whether it was.
 *
 * @param retry - 1 for the first repetition
 * @returns milliseconds; `undefined` where it must not be repeated
 */
export function waitBefore(
  fault: Fault,
  sent: Sent,
  { retry, now }: { readonly retry: number; readonly now: number },
): number | undefined {
  if (retry > MAX_RETRIES) return undefined;
  const backoff = FIRST_WAIT_MS * 2 ** (retry - 1);
  if (fault.kind === 'rate-limit' || fault.kind === 'secondary-limit') {
    // A limit refuses before anything is done, so that every method may be repeated.
    const wait = Math.max(limitOf(fault, now) ?? backoff, backoff);
    return wait > MAX_WAIT_MS ? undefined : wait;
  }
  const passing = fault.kind === 'server' || fault.kind === 'network';
  return passing && isRepeatable(sent) ? backoff : undefined;
}

function limitOf({ retryAfter, resetAt }: Fault, now: number): number | undefined {
  if (retryAfter !== undefined) return retryAfter * 1000;
  return resetAt === undefined ? undefined : resetAt * 1000 - now;
}

function isRepeatable({ method, url, repeatable }: Sent): boolean {
  return method !== 'POST' || repeatable === true || REPEATABLE_POSTS.some((post) => post.test(url));
}
