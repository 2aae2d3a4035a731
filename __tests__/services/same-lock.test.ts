import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { populateJson, scaffoldJson, searchJson } from '../../src/report/index.ts';
import { EXAMPLE, inFolder, ROOT, typeWith, type as typing } from '../terminal/typing.ts';
import { describeQdrant, emptied, neo4jHere, qdrantHere } from './servers.ts';

const settings = qdrantHere('terminal');
/** With the graph where there is a Neo4j. */
const graph: Readonly<Record<string, string>> =
  neo4jHere.uri === ''
    ? {}
    : {
        NEO4J_URI: neo4jHere.uri,
        NEO4J_USERNAME: neo4jHere.username ?? '',
        NEO4J_PASSWORD: neo4jHere.password ?? '',
        NEO4J_TIMEOUT: '60',
      };
const env = {
  QDRANT_URL: settings.url,
  QDRANT_COLLECTION: settings.collection,
  QDRANT_TIMEOUT: '30',
  ...(settings.apiKey === undefined ? {} : { QDRANT_API_KEY: settings.apiKey }),
  ...graph,
  ON_BACKEND_ERROR: 'fail',
};

// A whole populate, twice, on a machine that does everything else, too.
jest.setTimeout(240_000);

describeQdrant('a Qdrant that holds the patterns that ship with us', () => {
  // A run that was ended from outside leaves what it had stored.
  beforeAll(() => emptied(settings));
  afterAll(() => emptied(settings));

  it('is filled once: the second populate finds everything unchanged', async () => {
    const first = populateJson.parse(JSON.parse((await typeWith(env, ROOT, 'populate', '--json')).stdout));
    const second = populateJson.parse(JSON.parse((await typeWith(env, ROOT, 'populate', '--json')).stdout));

    expect({ bank: first.bank, written: first.written, problems: first.verified?.problems }).toEqual({
      bank: neo4jHere.uri === '' ? 'qdrant' : 'qdrant+neo4j',
      written: true,
      problems: [],
    });
    expect(new Set(first.patterns.map(({ change }) => change))).toEqual(new Set(['added']));
    expect(second.written).toBe(false);
    expect(new Set(second.patterns.map(({ change }) => change))).toEqual(new Set(['unchanged']));
  });

  it.each(['limit requests per caller', 'structured logs', 'gültige Anmeldung', 'qqq zzz'])(
    'answers "%s" as the embedded bank does',
    async (query) => {
      const words = ['search', query, '--limit', '20', '--json'];
      const remote = searchJson.parse(JSON.parse((await typeWith(env, ROOT, ...words)).stdout));
      const embedded = searchJson.parse(JSON.parse((await typing(ROOT, ...words)).stdout));

      expect(remote).toEqual(embedded);
    },
  );

  // Connections that stay open keep a process, and its job, alive until somebody ends it.
  it('lets the process of a scaffold end', async () => {
    await inFolder((folder) => {
      const words = [join(ROOT, 'src', 'cli.ts'), 'scaffold', EXAMPLE, '--out', 'out', '--json'];
      const { PATH = '' } = process.env;
      const options = { cwd: folder, env: { ...env, PATH }, encoding: 'utf8', timeout: 60_000 } as const;
      const { status, signal, stdout } = spawnSync(process.execPath, words, {
        ...options,
        killSignal: 'SIGKILL',
      });

      expect({ signal, exitCode: status }).toEqual({ signal: null, exitCode: 0 });
      expect(scaffoldJson.parse(JSON.parse(stdout)).omissions).toHaveLength(0);
      return Promise.resolve();
    });
  });

  it('gives the same lock', async () => {
    await inFolder(async (folder) => {
      const words = (out: string) => ['scaffold', EXAMPLE, '--out', out, '--json'];
      const remote = await typeWith(env, folder, ...words('remote'));
      const embedded = await typing(folder, ...words('embedded'));
      const read = (out: string) => readFileSync(join(folder, out, 'patternbank.lock'), 'utf8');

      expect(remote.exitCode).toBe(embedded.exitCode);
      expect(scaffoldJson.parse(JSON.parse(remote.stdout)).omissions).toEqual(
        scaffoldJson.parse(JSON.parse(embedded.stdout)).omissions,
      );
      expect(read('remote')).toBe(read('embedded'));
    });
  });
});
