import { readFile } from 'node:fs/promises';
import { buildIndex, readIndex } from '../../src/bank/index.ts';
import { openStaticEmbedder } from '../../src/embedding/index.ts';
import type { Pattern } from '../../src/pattern/index.ts';
import { buildSite, type SiteParts } from '../../src/site/index.ts';
import type { FileTree } from '../../src/tree/index.ts';

const MODEL = 'assets/minilm-static-384.bin';

/** The site of the patterns that ship, and of others beside or instead of them. */
export async function partsWith(own: readonly Pattern[] = []): Promise<SiteParts> {
  const [bank, model, script] = await Promise.all([
    readFile('assets/bank.json'),
    readFile(MODEL),
    readFile('assets/site/search.js', 'utf8'),
  ]);
  const above = await buildIndex(own, openStaticEmbedder(model));
  const ids = new Set(own.map(({ id }) => id));
  const below = readIndex(bank).entries.filter(({ pattern }) => !ids.has(pattern.id));
  return { index: { ...above, entries: [...below, ...above.entries] }, own: ids, model, script };
}

export async function siteWith(own: readonly Pattern[] = []): Promise<FileTree> {
  return buildSite(await partsWith(own));
}

/** The patterns that ship. */
export async function shipped(): Promise<readonly Pattern[]> {
  return readIndex(await readFile('assets/bank.json')).entries.map(({ pattern }) => pattern);
}

/** A pattern that ships, changed. @throws Error - there is none of that id */
export async function changed(id: string, change: Partial<Pattern>): Promise<Pattern> {
  const pattern = (await shipped()).find((one) => one.id === id);
  if (pattern === undefined) throw new Error(`no pattern ${id}`);
  return { ...pattern, ...change };
}

/** What people may type: names, sentences, other languages, words that nobody knows, signs, nothing that means anything. */
export const QUESTIONS: readonly string[] = [
  'rate limiting',
  'limit requests per caller',
  'at most 100 requests a minute',
  'log in with a password',
  'JWT',
  'where do settings come from?',
  'Postgres migrations',
  'structured logs as JSON',
  'run it in a container',
  'errors as application/problem+json',
  'who may call what, by role',
  'stop cross-site scripting',
  'tests that build their own data',
  'health checks for Kubernetes',
  'Wie begrenze ich Anfragen?',
  'journaux structurés',
  '限制请求',
  'Ünïcödé ΣΊΣΥΦΟΣ naïve café',
  'qzxv wvuq',
  '!!! ??? …',
  'without a database',
  '429',
  'a'.repeat(150),
  '<img src=x onerror=alert(1)>',
];
