import type OpenAi from 'openai';
import { limitedFetch } from './limited-fetch.ts';

/** The library; it is large, and a run that asks no model never loads it. */
export type Library = typeof import('openai');

/** An endpoint that speaks the protocol of OpenAI. */
export interface Connection {
  readonly apiKey?: string | undefined;
  readonly baseUrl?: string | undefined;
  /** Milliseconds that one try may take. */
  readonly timeout: number;
  /** Times that a request is tried again when the service is busy; it says how long to wait. */
  readonly retries: number;
}

/** A client that follows no redirection, reads no endless answer, and writes to no log. */
export function connect({ OpenAI }: Library, { apiKey, baseUrl, timeout, retries }: Connection): OpenAi {
  return new OpenAI({
    // A local server wants no key, and the library wants one.
    apiKey: apiKey ?? 'none',
    ...(baseUrl === undefined ? {} : { baseURL: baseUrl }),
    timeout,
    maxRetries: retries,
    fetch: limitedFetch,
    logLevel: 'off',
  });
}
