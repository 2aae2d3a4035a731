import { type BankServers, buildIndex, type Generations, openGenerations } from '../../src/bank/index.ts';
import type { Embedder } from '../../src/embedding/index.ts';
import type { Pattern } from '../../src/pattern/index.ts';
import { fourCodeWords, fourWords } from '../bank/four-words.ts';

/** The generations of servers that are there. */
export async function generationsOf(servers: BankServers): Promise<Generations> {
  const generations = await openGenerations(servers);
  if (generations === undefined) throw new Error('no server is set');
  return generations;
}

/** Fills servers with patterns. @throws Error - the new generation is not what it should be */
export function populated(servers: BankServers, patterns: readonly Pattern[]): Promise<void> {
  return populatedWith(servers, patterns, fourWords);
}

/** The same with another model. */
export async function populatedWith(
  servers: BankServers,
  patterns: readonly Pattern[],
  embedder: Embedder,
): Promise<void> {
  const generations = await generationsOf(servers);
  try {
    const index = await buildIndex(patterns, embedder, { embedder: fourCodeWords });
    const problems = await generations.replace({ index, embedder });
    if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('; '));
  } finally {
    await generations.close();
  }
}

/** Fills servers with patterns where they do not hold them already: most questions of a suite are about the same ones. */
export function fillOnce(servers: BankServers): (patterns: readonly Pattern[]) => Promise<void> {
  let held: readonly Pattern[] | undefined;
  return async (patterns) => {
    if (patterns !== held) await populated(servers, patterns);
    held = patterns;
  };
}
