import { openServicePorts, type ServicePorts } from '../../src/bundle/index.ts';
import { composeService } from '../../src/commands/compose-service.ts';
import { type Generated, LOCK_PATH, regenerateDirectory } from '../../src/merge/index.ts';
import { FileTree } from '../../src/tree/index.ts';
import type { SpecStory } from './spec-story.ts';

/**
 * What each chapter of a spec composes to. The way there counts: a revision says what changed since the last chapter that
 * stands on the branch. Composing is the costly part, so that no way is gone twice.
 */
export class Chapters {
  readonly #ports: ServicePorts;
  readonly #composed = new Map<string, Generated>();
  readonly #pristines = new Map<Generated, FileTree>();

  private constructor(ports: ServicePorts) {
    this.#ports = ports;
  }

  static async open(): Promise<Chapters> {
    return new Chapters(await openServicePorts({ onBackendError: 'fail' }));
  }

  get count(): number {
    return this.#composed.size;
  }

  /** `false` where a text is broken in the language of its path. */
  parses(path: string, text: string): boolean {
    return this.#ports.parses(path, text);
  }

  /** @param way - numbers of the chapters that were merged one after the other; the last is composed */
  async composed(story: SpecStory, way: readonly number[]): Promise<Generated> {
    const text = story.texts[way.at(-1) ?? 0] ?? '';
    const key = way.map((chapter) => story.texts[chapter]).join('\0');
    const known = this.#composed.get(key);
    if (known !== undefined) return known;
    const before = way.length < 2 ? undefined : await this.#pristine(story, way.slice(0, -1));
    const { generated } = await composeService(
      {
        path: 'spec.md',
        documents: [{ path: 'spec.md', bytes: new TextEncoder().encode(text) }],
        settings: [],
        strict: false,
        standing: () => Promise.resolve(before === undefined ? undefined : standing(before)),
      },
      this.#ports,
    );
    this.#composed.set(key, generated);
    return generated;
  }

  /** The service as it stands after `way` where nobody touched it. */
  async #pristine(story: SpecStory, way: readonly number[]): Promise<FileTree> {
    const generated = await this.composed(story, way);
    const known = this.#pristines.get(generated);
    if (known !== undefined) return known;
    const before = way.length < 2 ? FileTree.of([]) : await this.#pristine(story, way.slice(0, -1));
    const { tree } = regenerateDirectory(generated, before);
    this.#pristines.set(generated, tree);
    return tree;
  }
}

function standing(tree: FileTree): { readonly lockText: string; readonly migrations: readonly string[] } {
  const revisions = tree.paths().filter((path) => /^migrations\/versions\/[^/]+\.py$/.test(path));
  return { lockText: tree.text(LOCK_PATH) ?? '', migrations: revisions.map((path) => tree.text(path) ?? '') };
}
