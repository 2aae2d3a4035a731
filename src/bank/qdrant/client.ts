import { setTimeout as pause } from 'node:timers/promises';
import { QdrantClient } from '@qdrant/js-client-rest';
import { isFailure, ServiceError } from '../../diagnostics/index.ts';
import { qdrantFailed } from '../problems.ts';
import { type QdrantSettings, timeoutOf } from './settings.ts';

/** Answers after which the same request may succeed a moment later. */
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** Milliseconds before the second and the third try. */
const PAUSES = [200, 600];

const DEFAULT_PORT = 6333;

/** Qdrant behind its client: every request is bounded in time and tries, and every failure is a `ServiceError` without secrets. */
export class Qdrant {
  readonly #client: QdrantClient;
  readonly #host: string;

  constructor(settings: QdrantSettings, work: 'search' | 'populate') {
    const { protocol, host, pathname } = new URL(settings.url);
    this.#host = `${protocol}//${host}`;
    this.#client = new QdrantClient({
      url: `${protocol}//${host}`,
      port: explicitPort(settings.url) ?? DEFAULT_PORT,
      prefix: pathname.replace(/\/+$/, ''),
      timeout: timeoutOf(settings, work),
      checkCompatibility: false,
      // As a header of its own: handed over as `apiKey`, it makes the client write to the console.
      ...(settings.apiKey === undefined ? {} : { headers: { 'api-key': settings.apiKey } }),
    });
  }

  /**
   * Asks, and asks again where the answer says that it is worth it.
   *
   * @param doing - what for, as a message says it: `search`
   * @throws ServiceError - `bank/qdrant-failed`
   */
  async ask<Answer>(doing: string, request: (client: QdrantClient) => Promise<Answer>): Promise<Answer> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await request(this.#client);
      } catch (error: unknown) {
        if (isFailure(error)) throw error;
        const wait = PAUSES[attempt];
        if (wait === undefined || !PASSING.has(statusOf(error) ?? 0))
          throw new ServiceError(qdrantFailed.at({ doing, host: this.#host, because: reasonOf(error) }));
        await pause(wait);
      }
    }
  }
}

/** The status of an answer that was an error; `undefined` where there was no answer. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}

/**
 * In our own words where there was no answer: the texts of the network name addresses and headers. Of an answer, its status
 * and what the server says is wrong with the request.
 */
function reasonOf(error: unknown): string {
  const status = statusOf(error);
  if (status === 401) return 'it refuses the key (401)';
  if (status === 403) return `it does not allow this with the key (403)${saidBy(error)}`;
  if (status !== undefined) return `it answers ${status}${saidBy(error)}`;
  return /Timeout|Abort/.test(nameOf(error)) ? 'it did not answer in time' : 'it cannot be reached';
}

/** What an error calls itself, one of another realm included. */
function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}

function saidBy(error: unknown): string {
  const data: unknown =
    typeof error === 'object' && error !== null && 'data' in error ? error.data : undefined;
  const status: unknown =
    typeof data === 'object' && data !== null && 'status' in data ? data.status : undefined;
  const text: unknown =
    typeof status === 'object' && status !== null && 'error' in status ? status.error : undefined;
  return typeof text === 'string' ? `: ${text.slice(0, 200)}` : '';
}

/** The port as it is written: a URL forgets one that is its protocol's own, and the client would take 6333. */
function explicitPort(url: string): number | undefined {
  const [, port] = /^https?:\/\/[^/?#]*:(\d+)(?:[/?#]|$)/.exec(url) ?? [];
  return port === undefined ? undefined : Number(port);
}

/** `true` where what is asked for is not there. */
export function isMissing(error: unknown): boolean {
  return statusOf(error) === 404;
}
