/** Bytes of an answer that are read: 32 vectors of the longest known model are three quarters of it. */
const LIMIT = 2_500_000;

/** An answer was longer than any that is of use. */
export class AnswerTooLong extends Error {}

/** The time for an answer was up before it had ended. */
export class AnswerTooLate extends Error {}

/** `fetch` that follows no redirection, and gives up on an answer that does not end. */
export async function limitedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  try {
    const response = await fetch(input, { ...init, redirect: 'error' });
    const body = await bodyOf(response);
    const { status, statusText, headers } = response;
    return new Response(body, { status, statusText, headers });
  } catch (error: unknown) {
    if (init?.signal?.aborted === true) throw new AnswerTooLate('the time was up', { cause: error });
    throw error;
  }
}

async function bodyOf({ body }: Response): Promise<Buffer<ArrayBuffer> | null> {
  if (body === null) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > LIMIT) throw new AnswerTooLong(`more than ${LIMIT} bytes`);
    chunks.push(chunk);
  }
  return chunks.length === 0 ? null : Buffer.concat(chunks);
}
