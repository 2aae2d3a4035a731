import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ComposedService } from '../../src/commands/compose-service.ts';
import { composeText, EXAMPLE, openShipped } from './composing.ts';

describe('one owner per file', () => {
  let service: ComposedService;
  beforeAll(async () => {
    service = await composeText(EXAMPLE, await openShipped());
  });

  it('every file that is written has exactly one pattern', () => {
    const owned = service.composition.files.map(({ path }) => path);
    expect(owned).toEqual([...new Set(owned)]);
    expect(service.composition.tree.paths().filter((path) => !owned.includes(path))).toEqual([]);
  });

  it('every owner was selected, or is the composer itself', () => {
    const selected = new Set(service.plan.selected.map(({ pattern }) => pattern.id));
    const strangers = service.composition.files.filter(({ pattern }) => !selected.has(pattern));
    expect(strangers.map(({ path }) => path)).toEqual(strangers.length === 0 ? [] : ['uv.lock']);
  });
});
