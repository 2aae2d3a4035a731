import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { searchJson } from '../../src/report/index.ts';
import { startChatServer } from '../enrichment/chat-server.ts';
import { inFolder, ROOT, typeWith, type as typing } from './typing.ts';

// On a machine that does everything else, too.
jest.setTimeout(120_000);

const LIMITER = join(ROOT, 'patterns/security/rate_limiting/files/src/core/rate_limit.py');

describe('search --code', () => {
  it('finds the pattern that the code came from, and names the file', async () => {
    await inFolder(async (folder) => {
      copyFileSync(LIMITER, join(folder, 'mine.py'));
      const { stdout } = await typing(folder, 'search', '--code', 'mine.py', '--limit', '1', '--json');
      const { query, code, results } = searchJson.parse(JSON.parse(stdout));

      expect({ query, code, found: results.map(({ id }) => id) }).toEqual({
        query: '',
        code: 'mine.py',
        found: ['rate_limiting'],
      });
    });
  });

  it.each([
    ['nothing at all', [], 'terminal/nothing-asked'],
    ['a file that is not there', ['--code', 'nowhere.py'], 'terminal/no-code-there'],
    ['a folder', ['--code', '.'], 'terminal/no-code-there'],
    ['a file that is not text', ['--code', 'image.png'], 'terminal/no-code-there'],
    ['a file without code', ['--code', 'empty.py'], 'bank/nothing-in-code'],
  ])('refuses %s, and says what to do', async (_, words, problem) => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'image.png'), Uint8Array.of(1, 0, 2));
      writeFileSync(join(folder, 'empty.py'), '# nothing\n');
      const { exitCode, stderr } = await typing(folder, 'search', ...words);

      expect(exitCode).toBe(2);
      expect(stderr).toContain(problem);
      expect(stderr).toContain('help: ');
    });
  });

  it('asks the model of code where one is named', async () => {
    await using server = await startChatServer((response, request) => {
      const input = server.sent[request]?.body['input'] as string[];
      const embedding = (text: string) =>
        Array.from({ length: 768 }, (__, at) => (at === (/class RateLimiter/.test(text) ? 0 : 1) ? 1 : 0));
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({ data: input.map((text, index) => ({ index, embedding: embedding(text) })) }),
      );
    });
    const env = {
      CODE_EMBEDDING_MODEL: 'graphcodebert',
      OPENAI_BASE_URL: server.url,
      OPENAI_API_KEY: 'sk-planted-key',
    };
    const { stdout } = await typeWith(env, ROOT, 'search', '--code', LIMITER, '--limit', '1', '--json');
    const { results, omissions } = searchJson.parse(JSON.parse(stdout));

    expect(results.map(({ id }) => id)).toEqual(['rate_limiting']);
    expect(omissions).toEqual([]);
    expect(new Set(server.sent.map(({ body }) => body['model']))).toEqual(new Set(['graphcodebert']));
  });

  it('carries on with the fingerprint where that model is down, and says so; `fail` fails', async () => {
    const env = {
      CODE_EMBEDDING_MODEL: 'graphcodebert',
      OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
      OPENAI_API_KEY: 'sk-planted-key',
    };
    const words = ['search', '--code', LIMITER, '--limit', '1', '--json'];
    const spare = await typeWith(env, ROOT, ...words);
    const failed = await typeWith({ ...env, ON_BACKEND_ERROR: 'fail' }, ROOT, ...words);
    const { results, omissions } = searchJson.parse(JSON.parse(spare.stdout));

    expect([results.map(({ id }) => id), omissions.length]).toEqual([['rate_limiting'], 1]);
    expect(failed.exitCode).toBe(3);
    expect(`${spare.stdout}${spare.stderr}${failed.stderr}`).not.toContain('sk-planted');
  });
});
