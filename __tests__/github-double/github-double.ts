import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FileTree } from '../../src/tree/index.ts';
import { GitStore } from './git-store.ts';
import type { DoubleIssue } from './issue-routes.ts';
import {
  type Answer,
  answer,
  type Call,
  type DoubleComment,
  type DoubleNote,
  type DoublePullRequest,
  type DoubleStatus,
} from './routes.ts';

/**
 * What a request gets instead of its answer. `cut` closes the connection; `lost` answers, but the answer never arrives; of
 * `torn` half arrives; `slow` answers later than anybody waits; after `last` nobody listens any more, until it is healed.
 */
export interface FaultRule {
  /** `METHOD /path`, matched as a whole. */
  readonly on: Pick<RegExp, 'test'>;
  /** How often; absent: for ever. */
  readonly times?: number;
  readonly with: Answer | 'cut' | 'lost' | 'torn' | 'slow' | 'last';
}

export interface DoubleOptions {
  /** Permissions of the token `TOKEN`. */
  readonly permissions?: Readonly<Record<string, 'read' | 'write' | 'none'>>;
  /** Whom the token writes as. */
  readonly login?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly empty?: boolean;
  readonly description?: string;
  /** Branches that a rule protects. */
  readonly protectedBranches?: readonly string[];
  /** `false`: a server without GraphQL. */
  readonly graphql?: boolean;
  /** `false`: refs outside of branches and tags are refused. */
  readonly customRefs?: boolean;
  /** `false`: "GitHub Actions is not permitted to create or approve pull requests". */
  readonly mayOpenPullRequests?: boolean;
  /** What people may do, by login. */
  readonly people?: Readonly<Record<string, 'admin' | 'write' | 'read' | 'none'>>;
  /** Workflows of every commit that wait for an approval. */
  readonly awaitingApproval?: number;
  /** `true`: every pull request is in the merge queue. */
  readonly queued?: boolean;
  /** Of the checks that ran on any commit. */
  readonly conclusions?: readonly (string | null)[];
}

export const TOKEN = 'ghs_doubleTokenThatMustNeverBePrinted0123';

/**
 * A small GitHub of ours, for what the emulator lacks: statuses, GraphQL, heads that follow their branch, permissions,
 * rules, limits, and faults. Each behaviour follows what docs.github.com says of the endpoint.
 */
export class GitHubDouble {
  readonly store = new GitStore();
  readonly comments: DoubleComment[] = [];
  readonly pullRequests: DoublePullRequest[] = [];
  readonly issues: DoubleIssue[] = [];
  /** Beside lines of the pull request. */
  readonly notes: DoubleNote[] = [];
  readonly statuses: DoubleStatus[] = [];
  readonly log: string[] = [];
  /** The largest request that wrote a tree: its entries, and the characters of its body. */
  readonly largestTreeRequest = { entries: 0, bytes: 0 };
  readonly options: Required<DoubleOptions>;
  readonly #server: Server;
  #port = 0;
  #faults: { rule: FaultRule; left: number }[] = [];
  #hooks: { on: RegExp; run: () => void }[] = [];

  private constructor(options: DoubleOptions) {
    this.options = {
      permissions: { contents: 'write', 'pull-requests': 'write', statuses: 'write', ...options.permissions },
      login: options.login ?? 'github-actions[bot]',
      files: options.files ?? { 'spec.md': '# Spec\n' },
      empty: options.empty ?? false,
      description: options.description ?? '',
      protectedBranches: options.protectedBranches ?? [],
      graphql: options.graphql ?? true,
      customRefs: options.customRefs ?? true,
      mayOpenPullRequests: options.mayOpenPullRequests ?? true,
      people: options.people ?? {},
      awaitingApproval: options.awaitingApproval ?? 0,
      queued: options.queued ?? false,
      conclusions: options.conclusions ?? [],
    };
    if (!this.options.empty) this.commit('main', FileTree.fromText(this.options.files), []);
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  static async start(options: DoubleOptions = {}): Promise<GitHubDouble> {
    const double = new GitHubDouble(options);
    await new Promise<void>((resolve) => double.#server.listen(0, '127.0.0.1', resolve));
    double.#port = (double.#server.address() as AddressInfo).port;
    return double;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop();
  }

  fail(rule: FaultRule): void {
    this.#faults.push({ rule, left: rule.times ?? Number.POSITIVE_INFINITY });
  }

  /** Fails the first request for which `when` holds; it is asked at every request. */
  failWhen(when: () => boolean, fault: FaultRule['with']): void {
    this.#faults.push({ rule: { on: { test: when }, with: fault }, left: 1 });
  }

  /** Fails every request for which `when` holds, until it is healed. */
  failFrom(when: () => boolean, fault: FaultRule['with']): void {
    this.#faults.push({ rule: { on: { test: when }, with: fault }, left: Number.POSITIVE_INFINITY });
  }

  heal(): void {
    this.#faults = [];
  }

  /** Nobody listens: who connects is refused. */
  async leave(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  /** Listens again, at the same address. */
  async comeBack(): Promise<void> {
    if (!this.#server.listening)
      await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve));
  }

  /** Runs something once, just before a request is answered: another run, or a person who pushes. */
  before(on: RegExp, run: () => void): void {
    this.#hooks.push({ on, run });
  }

  /** Puts a commit of somebody else on a branch. */
  commit(branch: string, tree: FileTree, parents: readonly string[] = this.#parents(branch)): string {
    const sha = this.store.addCommit({ tree: this.store.addTree(tree), parents, message: 'by hand' });
    this.store.refs.set(`refs/heads/${branch}`, sha);
    return sha;
  }

  /** The files of a branch. */
  files(branch: string): FileTree {
    return this.store.treeOf(this.head(branch));
  }

  head(branch: string): string {
    const sha = this.store.refs.get(`refs/heads/${branch}`);
    if (sha === undefined) throw new Error(`no branch ${branch}`);
    return sha;
  }

  #parents(branch: string): readonly string[] {
    const sha = this.store.refs.get(`refs/heads/${branch}`);
    return sha === undefined ? [] : [sha];
  }

  #measure({ body, size }: Call): void {
    const entries = Array.isArray(body['tree']) ? body['tree'].length : 0;
    this.largestTreeRequest.entries = Math.max(this.largestTreeRequest.entries, entries);
    this.largestTreeRequest.bytes = Math.max(this.largestTreeRequest.bytes, size);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await readCall(request);
    const line = `${call.method} ${call.path}`;
    this.log.push(line);
    if (line.endsWith('/git/trees')) this.#measure(call);
    const hook = this.#hooks.findIndex(({ on }) => on.test(line));
    if (hook >= 0) this.#hooks.splice(hook, 1)[0]?.run();
    const fault = this.#faults.find(({ rule, left }) => left > 0 && rule.on.test(line));
    if (fault !== undefined) fault.left -= 1;
    await this.#respond(call, response, fault?.rule.with);
  }

  async #respond(call: Call, response: ServerResponse, fault?: FaultRule['with']): Promise<void> {
    if (fault === 'cut') return void response.destroy();
    const { status, body, headers = {} } = typeof fault === 'object' ? fault : answer(this, call);
    if (fault === 'lost') return void response.destroy();
    const text = status === 204 ? '' : JSON.stringify(body);
    const length = status === 204 ? {} : { 'content-length': String(Buffer.byteLength(text)) };
    if (fault === 'slow') return;
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...length, ...headers });
    if (fault === 'torn') {
      response.write(text.slice(0, text.length / 2), () => response.destroy());
      return;
    }
    await new Promise<void>((resolve) => response.end(text, resolve));
    if (fault === 'last') await this.leave();
  }
}

async function readCall(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? '/', 'http://double');
  const text = Buffer.concat(chunks).toString('utf8');
  return {
    method: request.method ?? 'GET',
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    token: (request.headers.authorization ?? '').replace(/^\S+ /, ''),
    body: text === '' ? {} : (JSON.parse(text) as Call['body']),
    size: text.length,
  };
}
