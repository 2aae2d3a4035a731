import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';

/** A commit status, as it was posted. */
export interface PostedStatus {
  readonly sha: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A GitHub on this machine: `emulate`, and before it what `emulate` lacks. */
export interface GitHubDouble {
  readonly url: string;
  readonly token: string;
  readonly statuses: readonly PostedStatus[];
  /** `POST /repos/…` for each request that changes something, since the last call. */
  takeWrites(): readonly string[];
  close(): Promise<void>;
}

const TOKEN = 'e2e_token_0123456789abcdef0123456789';
const STATUS_PATH = /^\/repos\/[^/]+\/[^/]+\/statuses\/([0-9a-f]{40})$/;

/** Starts a GitHub with one empty repository, `owner/repository`. */
export async function startGitHub(owner: string, repository: string): Promise<GitHubDouble> {
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { [TOKEN]: { login: owner, scopes: ['repo'] } },
      github: {
        // An unknown token acts as the first user, who may do nothing.
        users: [{ login: 'nobody' }, { login: owner }],
        repos: [{ owner, name: repository, private: false, auto_init: true }],
      },
    },
  });
  const statuses: PostedStatus[] = [];
  let writes: string[] = [];
  const target = emulator.url.replace('localhost', '127.0.0.1');
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/' } = request;
    const isQuery = url === '/graphql';
    if (method !== 'GET' && method !== 'HEAD' && !isQuery) writes.push(`${method} ${url}`);
    void answer(request, response, { target, statuses });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    token: TOKEN,
    statuses,
    takeWrites() {
      const taken = writes;
      writes = [];
      return taken;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await emulator.close();
    },
  };
}

interface Behind {
  readonly target: string;
  readonly statuses: PostedStatus[];
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { target, statuses }: Behind,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const body = Buffer.concat((await request.toArray()) as Buffer[]);
  const sha = STATUS_PATH.exec(url.split('?')[0] ?? '')?.[1];
  if (method === 'POST' && sha !== undefined) {
    statuses.push({ sha, body: JSON.parse(body.toString()) as Record<string, unknown> });
    response.writeHead(201, { 'content-type': 'application/json' }).end('{}');
    return;
  }
  if (method === 'GET' && /\/commits\/[^/]+\/status(es)?$/.test(url.split('?')[0] ?? '')) {
    const known = statuses.toReversed().map(({ body: posted }) => posted);
    const found = url.includes('/statuses') ? known : { state: 'success', statuses: known };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(found));
    return;
  }
  const kept = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !['host', 'connection', 'content-length', 'transfer-encoding'].includes(name)
      ? [[name, value]]
      : [],
  );
  const passed = await fetch(target + url, { method, headers: kept, ...(body.length > 0 ? { body } : {}) });
  const own = `http://${headers.host ?? ''}`;
  const text = Buffer.from(await passed.arrayBuffer());
  response.writeHead(passed.status, {
    'content-type': passed.headers.get('content-type') ?? 'application/json',
    ...(passed.headers.has('link')
      ? { link: (passed.headers.get('link') ?? '').replaceAll(emulatorOrigins(target), own) }
      : {}),
  });
  response.end(text);
}

function emulatorOrigins(target: string): RegExp {
  return new RegExp(`http://(?:localhost|127\\.0\\.0\\.1):${new URL(target).port}`, 'g');
}
