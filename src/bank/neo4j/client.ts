import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver, type RecordShape } from 'neo4j-driver';
import { isFailure, ServiceError } from '../../diagnostics/index.ts';
import { neo4jFailed } from '../problems.ts';
import type { Neo4jSettings } from './settings.ts';

/** Seconds that one query may take, whatever the driver is waiting for. */
const DEADLINE = { search: 4, record: 8, populate: 60 } as const;

type Work = keyof typeof DEADLINE;

export interface Query {
  /** What for, as a message says it: `read what patterns require`. */
  readonly doing: string;
  /** Never text of anybody's: what varies is a parameter. */
  readonly cypher: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** Neo4j behind its driver: bounded in time and tries, and every failure is a `ServiceError` without secrets. */
export class Neo4j {
  readonly #driver: Driver;
  readonly #host: string;
  readonly #database: string | undefined;
  readonly #deadline: number;

  constructor(settings: Neo4jSettings, work: Work) {
    const { uri, username = 'neo4j', password, database, timeout = 0 } = settings;
    this.#host = uri.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/, '');
    this.#database = database;
    const seconds = work !== 'populate' && timeout > 0 ? timeout : Math.max(DEADLINE[work], timeout);
    this.#deadline = 1000 * seconds;
    const token = password === undefined ? undefined : neo4j.auth.basic(username, password);
    // The driver changes the object that it is given: it gets one of its own.
    this.#driver = neo4j.driver(uri, token, {
      connectionTimeout: 1_500,
      connectionAcquisitionTimeout: 3_000,
      // Without it an unreachable server is tried for half a minute.
      maxTransactionRetryTime: work === 'populate' ? 10_000 : 1_000,
      disableLosslessIntegers: true,
      telemetryDisabled: true,
    });
  }

  /** @throws ServiceError - `bank/neo4j-failed` */
  async read<Row extends RecordShape>(query: Query): Promise<readonly Row[]> {
    return this.#run<Row>(query, neo4j.routing.READ);
  }

  /** Repeated where the server was lost on the way: every statement of ours may run twice. @throws ServiceError - `bank/neo4j-failed` */
  async write(query: Query): Promise<void> {
    await this.#run(query, neo4j.routing.WRITE);
  }

  /** Writes and answers; repeated as `write` is. @throws ServiceError - `bank/neo4j-failed` */
  change<Row extends RecordShape>(query: Query): Promise<readonly Row[]> {
    return this.#run<Row>(query, neo4j.routing.WRITE);
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #run<Row extends RecordShape>(
    { doing, cypher, parameters = {} }: Query,
    routing: typeof neo4j.routing.READ | typeof neo4j.routing.WRITE,
  ): Promise<readonly Row[]> {
    const database = this.#database === undefined ? {} : { database: this.#database };
    try {
      const answer = this.#driver.executeQuery<{ records: { toObject(): Row }[] }>(cypher, parameters, {
        routing,
        ...database,
      });
      const { records } = await within(answer, this.#deadline);
      return records.map((record) => record.toObject());
    } catch (error: unknown) {
      if (isFailure(error)) throw error;
      throw new ServiceError(neo4jFailed.at({ doing, host: this.#host, because: reasonOf(error) }));
    }
  }
}

class Late extends Error {}

/** The answer, or an error once the time is up: the driver waits for a silent server longer than any of its settings says. */
async function within<Answer>(answer: Promise<Answer>, milliseconds: number): Promise<Answer> {
  const stop = new AbortController();
  const { signal } = stop;
  const timer = pause(milliseconds, undefined, { signal }).then(() => {
    throw new Late();
  });
  try {
    return await Promise.race([answer, timer]);
  } finally {
    stop.abort();
    timer.catch(() => undefined);
    answer.catch(() => undefined);
  }
}

/** In our own words: the texts of the driver name addresses and users. */
function reasonOf(error: unknown): string {
  if (error instanceof Late) return 'it did not answer in time';
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code.startsWith('Neo.ClientError.Security')) return 'it refuses the name or the password';
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') return 'it cannot be reached';
  return code === '' ? 'it cannot be reached' : `it answers \`${code}\``;
}
