import type { Library } from './connect.ts';
import { AnswerTooLate, AnswerTooLong } from './limited-fetch.ts';

/** Why a request failed, in our words: what a service sends may hold anything, a key among it. */
export function reasonOf(
  error: unknown,
  { APIConnectionTimeoutError, APIError, APIUserAbortError }: Library,
): string {
  const behind = causes(error);
  const isLate = error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError;
  if (isLate || behind.some((cause) => cause instanceof AnswerTooLate)) return 'it did not answer in time';
  if (behind.some((cause) => cause instanceof AnswerTooLong)) return 'its answer does not end';
  if (!(error instanceof APIError)) return 'its answer could not be read';
  const status: unknown = error.status;
  if (status === 401 || status === 403) return `the key was refused (${status})`;
  if (status === 429) return 'it is busy, or its quota is used up (429)';
  return typeof status === 'number' ? `it answered ${status}` : 'it could not be reached';
}

function causes(error: unknown): unknown[] {
  const all: unknown[] = [];
  for (let at = error; at instanceof Error && all.length < 8; at = at.cause) all.push(at);
  return all;
}
