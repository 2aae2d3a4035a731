import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a client sent. */
export interface Sent {
  readonly headers: IncomingHttpHeaders;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** How the service answers the request of that number, counted from 0. */
export type Answer = (response: ServerResponse, request: number) => void;

/** A service that speaks the chat protocol, on a port of its own. */
export interface ChatServer extends AsyncDisposable {
  readonly url: string;
  readonly sent: readonly Sent[];
}

/** Starts a service that gives one recorded answer. */
export async function startChatServer(answer: Answer): Promise<ChatServer> {
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      sent.push({
        headers: request.headers,
        path: request.url ?? '',
        body: JSON.parse(body) as Readonly<Record<string, unknown>>,
      });
      answer(response, sent.length - 1);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    sent,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An answer whose message is `content`. */
export function saying(content: string): Answer {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        id: 'chat-1',
        object: 'chat.completion',
        created: 1,
        model: 'recorded',
        choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
      }),
    );
  };
}

/** An answer that refuses with a status. */
export function refusing(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };
}
