import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** When a server is lost: at the request with this number, counted from 0, before it was carried out or after. */
export interface Loss {
  readonly at: number;
  readonly carriedOut: boolean;
}

/** A request as it came. */
export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

/** A way to a real server that ends like the server's own death: the connection breaks, and nothing answers from then on. */
export class FailingProxy {
  readonly #server: Server;
  readonly #upstream: string;
  readonly #loss: Loss;
  /** Requests that came. */
  requests = 0;
  /** Those requests, once their bodies were there. */
  readonly recorded: RecordedRequest[] = [];

  private constructor(upstream: string, loss: Loss) {
    this.#upstream = upstream;
    this.#loss = loss;
    this.#server = createServer((incoming, response) => this.#pass(incoming, response));
  }

  static async before(upstream: string, loss: Loss): Promise<FailingProxy> {
    const proxy = new FailingProxy(upstream, loss);
    await new Promise<void>((resolve) => {
      proxy.#server.listen(0, '127.0.0.1', resolve);
    });
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #pass(incoming: IncomingMessage, response: ServerResponse): void {
    const number = this.requests;
    this.requests += 1;
    const isLost = number >= this.#loss.at;
    if (isLost && !(number === this.#loss.at && this.#loss.carriedOut)) {
      incoming.socket.destroy();
      return;
    }
    const { method, headers, url = '/' } = incoming;
    const outgoing = request(
      new URL(url, this.#upstream),
      { method, headers: { ...headers, host: new URL(this.#upstream).host } },
      (answer) => {
        if (isLost) {
          answer.resume();
          answer.on('end', () => incoming.socket.destroy());
          return;
        }
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    outgoing.on('error', () => incoming.socket.destroy());
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () =>
      this.recorded.push({ method: method ?? '', url, body: Buffer.concat(parts).toString('utf8') }),
    );
    incoming.pipe(outgoing);
  }
}
