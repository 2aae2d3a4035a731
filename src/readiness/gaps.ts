import type { FileTree } from '../tree/index.ts';
import type { Facts } from './facts/facts.ts';
import { Fingerprints } from './fingerprint.ts';
import type { Probe } from './probe.ts';
import type { Evidence, Gap, ProbeResult } from './report.ts';

interface Examined {
  readonly results: readonly ProbeResult[];
  readonly probes: readonly Probe[];
  readonly facts: Facts;
  readonly tree: FileTree;
}

/** What is missing or wrong, place by place: one gap a place, and one for a probe that saw nothing to point at. */
export function gapsOf({ results, probes, facts, tree }: Examined): readonly Gap[] {
  const fingerprints = new Fingerprints(tree);
  return results.flatMap((result): readonly Gap[] => {
    const { id: probe, category, outcome, because } = result;
    const definition = probes.find(({ id }) => id === probe);
    if (definition === undefined || outcome === 'pass' || outcome === 'not_applicable') return [];
    const shared = { probe, category, because: because ?? `not detected: ${definition.fix}` };
    const places = result.credit === 0 ? result.evidence : (result.lacking ?? []);
    if (places.length === 0) {
      const at = placeToBegin(definition, facts, tree);
      return [{ ...shared, at, anchored: true, fingerprint: fingerprints.of(probe, undefined) }];
    }
    return places.map((at) => ({ ...shared, at, anchored: false, fingerprint: fingerprints.of(probe, at) }));
  });
}

/** Where a reader begins: the file that the remedy names, the image, the call that makes the application, or the manifest. */
function placeToBegin({ remedy }: Probe, { application, containers }: Facts, tree: FileTree): Evidence {
  if (tree.has(remedy.file)) return firstLine(remedy.file);
  const [image] = containers.images;
  if (remedy.file === 'Dockerfile' && image !== undefined) return firstLine(image.path);
  if (application !== undefined) return application.at;
  const named = ['pyproject.toml', 'requirements.txt', 'setup.py', 'README.md'].find((path) =>
    tree.has(path),
  );
  return firstLine(named ?? tree.paths()[0] ?? 'README.md');
}

function firstLine(path: string): Evidence {
  return { path, line: 1, endLine: 1 };
}
