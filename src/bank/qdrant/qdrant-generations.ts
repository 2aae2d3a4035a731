import { randomBytes } from 'node:crypto';
import { type Diagnostic, ServiceError, UserError } from '../../diagnostics/index.ts';
import type { Generations, NextGeneration, Served } from '../generations.ts';
import type { PatternGraph } from '../neo4j/pattern-graph.ts';
import { foreignCollection, noEarlierGeneration } from '../problems.ts';
import { Qdrant } from './client.ts';
import { createCollection, findCollection, refuseOldServer, servedBy } from './collection.ts';
import { pointOf } from './point.ts';
import { DEFAULT_COLLECTION, type QdrantSettings } from './settings.ts';
import { stampsOf, verifyCollection } from './verify-collection.ts';

/** Generations before the served one that are kept. */
const KEPT = 2;

/** Points of one request: a pattern with its vectors is some 20 kB as JSON, and a server takes 32 MB. */
const BATCH = 64;

/** Milliseconds after which a generation that was begun and never served is nobody's work any more. */
const ABANDONED_AFTER = 3_600_000;

/** A collection a generation, and an alias that points at the one that is served. */
export class QdrantGenerations implements Generations {
  readonly kind: 'qdrant' | 'qdrant+neo4j';
  readonly #qdrant: Qdrant;
  readonly #settings: QdrantSettings;
  readonly #alias: string;
  readonly #graph: PatternGraph | undefined;

  /** @param graph - where what patterns require is stored, too */
  constructor(settings: QdrantSettings, graph?: PatternGraph) {
    this.#graph = graph;
    this.kind = graph === undefined ? 'qdrant' : 'qdrant+neo4j';
    this.#qdrant = new Qdrant(settings, 'populate');
    this.#settings = settings;
    this.#alias = settings.collection ?? DEFAULT_COLLECTION;
  }

  async served(): Promise<Served> {
    const found = await findCollection(this.#qdrant, this.#alias);
    if (found === undefined) return { model: undefined, patterns: [] };
    const name = await this.#servedName();
    if (found.metadata === undefined || name === undefined)
      throw new ServiceError(foreignCollection.at({ collection: this.#alias }));
    const patterns = await stampsOf(this.#qdrant, this.#alias);
    // Without its graph the generation is not whole, and is made anew.
    const isWhole = (await this.#graph?.has(name)) !== false;
    const { model, code } = found.metadata;
    return { model: isWhole ? model : undefined, codeModel: code?.model, patterns };
  }

  async replace(next: NextGeneration): Promise<readonly Diagnostic[]> {
    await refuseOldServer(this.#qdrant);
    const name = this.#newName();
    let isServed = false;
    try {
      await this.#build(name, next);
      next.onStep?.('checking the new generation');
      const problems = [
        ...(await verifyCollection({ qdrant: this.#qdrant, settings: this.#settings, name, next })),
        ...(await this.#inGraph(name, next)),
      ];
      if (problems.length > 0) return problems;
      await this.#serve(name);
      isServed = true;
    } finally {
      if (!isServed) await this.#drop(name).catch(() => undefined);
    }
    await this.#prune();
    return [];
  }

  async close(): Promise<void> {
    await this.#graph?.close();
  }

  async rollback(): Promise<Served> {
    const served = await this.#servedName();
    const earlier = served === undefined ? [] : (await this.#names()).filter((name) => name < served);
    for (const name of earlier.reverse()) {
      const found = await findCollection(this.#qdrant, name);
      if (found?.metadata?.complete !== true) continue;
      await this.#point(name);
      return this.served();
    }
    throw new UserError(noEarlierGeneration.at({ bank: this.kind }));
  }

  async #build(name: string, { index, onStep }: NextGeneration): Promise<void> {
    const { model, dimension, code, entries } = index;
    const begun = new Date().toISOString();
    const metadata = {
      ...{ schema: 'patternbank/1' as const, model, dimension },
      ...{ count: entries.length, begun, complete: false },
      ...(code === undefined ? {} : { code }),
    };
    await createCollection(this.#qdrant, { name, settings: this.#settings, metadata });
    for (let at = 0; at < entries.length; at += BATCH) {
      onStep?.(`storing patterns: ${at} of ${entries.length}`);
      const points = entries.slice(at, at + BATCH).map(pointOf);
      await this.#qdrant.ask('store patterns', (client) => client.upsert(name, { wait: true, points }));
    }
  }

  async #inGraph(name: string, { index, onStep }: NextGeneration): Promise<readonly Diagnostic[]> {
    if (this.#graph === undefined) return [];
    onStep?.('storing what patterns require');
    const patterns = index.entries.map(({ pattern }) => pattern);
    const generation = { name, patterns, before: await this.#servedName() };
    await this.#graph.store(generation);
    return this.#graph.verify(generation);
  }

  async #serve(name: string): Promise<void> {
    await this.#qdrant.ask('mark a collection as complete', (client) =>
      client.updateCollection(name, { metadata: { complete: true } }),
    );
    await this.#point(name);
  }

  /** One request, which the server carries out whole: a search sees the old generation or the new one. */
  async #point(name: string): Promise<void> {
    const isThere = (await this.#servedName()) !== undefined;
    const alias = { alias_name: this.#alias };
    await this.#qdrant.ask('serve a collection', (client) =>
      client.updateCollectionAliases({
        actions: [
          ...(isThere ? [{ delete_alias: alias }] : []),
          { create_alias: { ...alias, collection_name: name } },
        ],
      }),
    );
  }

  /** Deletes what is neither served, nor kept to go back to, nor perhaps being built by somebody else. */
  async #prune(): Promise<void> {
    const served = await this.#servedName();
    if (served === undefined) return;
    let kept = 0;
    for (const name of (await this.#names()).reverse()) {
      if (name === served) continue;
      const metadata = (await findCollection(this.#qdrant, name))?.metadata;
      const isEarlier = name < served && metadata?.complete === true;
      if (isEarlier) kept += 1;
      const age = Date.now() - Date.parse(metadata?.begun ?? '');
      const isNeeded = isEarlier ? kept <= KEPT : age < ABANDONED_AFTER;
      if (!isNeeded) await this.#drop(name);
    }
    await this.#pruneGraph();
  }

  /** A generation of the graph is of use for as long as its collection is there. */
  async #pruneGraph(): Promise<void> {
    if (this.#graph === undefined) return;
    const names = new Set(await this.#names());
    for (const name of await this.#graph.generations())
      if (this.#isOurs(name) && !names.has(name)) await this.#graph.drop(name);
  }

  async #drop(name: string): Promise<void> {
    await this.#qdrant.ask('delete a collection', (client) => client.deleteCollection(name));
    await this.#graph?.drop(name);
  }

  #servedName(): Promise<string | undefined> {
    return servedBy(this.#qdrant, this.#alias);
  }

  /** All generations, oldest first. */
  async #names(): Promise<string[]> {
    const { collections } = await this.#qdrant.ask('list its collections', (client) =>
      client.getCollections(),
    );
    return collections
      .map(({ name }) => name)
      .filter((name) => this.#isOurs(name))
      .sort();
  }

  #isOurs(name: string): boolean {
    const start = `${this.#alias}-`;
    return name.startsWith(start) && GENERATION.test(name.slice(start.length));
  }

  /** Names sort by time; two populates of one moment get different ones. */
  #newName(): string {
    const time = new Date().toISOString().replaceAll(/[-:.]/g, '');
    return `${this.#alias}-${time}-${randomBytes(4).toString('hex')}`;
  }
}

const GENERATION = /^\d{8}T\d{9}Z-[0-9a-f]{8}$/;
