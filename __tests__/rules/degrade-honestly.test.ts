import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openServicePorts } from '../../src/bundle/index.ts';
import type { ComposedService } from '../../src/commands/compose-service.ts';
import { regenerate, withArchive, writeLock } from '../../src/merge/index.ts';
import { composeText, EXAMPLE } from './composing.ts';

const KEY = 'planted-key-5f2c';

describe('Degrade honestly: a bank that is down leaves an omission, and the same lock', () => {
  let mute: Server;
  let refusing: Server;

  beforeAll(async () => {
    mute = await listening(createServer(() => undefined));
    refusing = await listening(
      createServer((_, response) => {
        response.writeHead(401).end('Must provide an API key or an Authorization bearer token');
      }),
    );
  });
  afterAll(() => {
    for (const server of [mute, refusing]) {
      server.closeAllConnections();
      server.close();
    }
  });

  it.each([
    ['does not listen', () => 'http://127.0.0.1:9', 'it cannot be reached'],
    ['never answers', () => addressOf(mute), 'it did not answer in time'],
    ['refuses the key', () => addressOf(refusing), 'it refuses the key (401)'],
  ])('that %s', async (_, address, because) => {
    const [down, embedded] = [await composed({ qdrantUrl: address(), qdrantTimeout: 1 }), await composed({})];

    expect(lockOf(down)).toBe(lockOf(embedded));
    expect(down.omissions).toHaveLength(embedded.omissions.length + 1);
    expect(down.omissions[0]?.because).toContain(because);
    expect(down.omissions[0]?.because).toContain('the embedded bank was used instead');
    expect(JSON.stringify(down.omissions)).not.toContain(KEY);
  });

  it('that does not listen ends the run with exit status 3 where that is asked', async () => {
    const opened = openServicePorts({ qdrantUrl: 'http://127.0.0.1:9', onBackendError: 'fail' });

    await expect(opened).rejects.toMatchObject({
      exitCode: 3,
      diagnostics: [{ code: 'bank/qdrant-failed' }],
    });
  });
});

async function composed(bank: {
  readonly qdrantUrl?: string;
  readonly qdrantTimeout?: number;
}): Promise<ComposedService> {
  const ports = await openServicePorts({ ...bank, qdrantApiKey: KEY, onBackendError: 'embedded' });
  return composeText(EXAMPLE, ports);
}

function lockOf({ generated }: ComposedService): string {
  const standing = { ours: new Map() };
  return writeLock(withArchive(regenerate(generated, standing), standing).lock);
}

async function listening(server: Server): Promise<Server> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
