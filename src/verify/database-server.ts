import { asyncpgUrl } from './postgres/databases.ts';
import { type LocalPostgres, startPostgres } from './postgres/start-postgres.ts';
import type { Workplace } from './workplace.ts';

/** The server of databases for a run. */
export interface DatabaseServer {
  /** The user's, or one that is started when it is first asked for. */
  readonly open: Workplace['server'];
  close(): Promise<void>;
}

export interface DatabaseServerOptions {
  /** Address that the user gave. */
  readonly given: string | undefined;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
  readonly hide: (secret: string) => void;
}

/** The server that `DATABASE_URL` names, else a server of our own. */
export function databaseServer({ given, env, signal, hide }: DatabaseServerOptions): DatabaseServer {
  if (given !== undefined && given !== '') {
    const url = asyncpgUrl(given);
    return { open: () => Promise.resolve({ url }), close: () => Promise.resolve() };
  }
  let started: Promise<LocalPostgres | { readonly missing: string }> | undefined;
  return {
    open: async () => {
      started ??= startPostgres(env, signal);
      const server = await started;
      if ('password' in server) hide(server.password);
      return server;
    },
    close: async () => {
      const server = await started;
      if (server !== undefined && 'stop' in server) await server.stop();
    },
  };
}
