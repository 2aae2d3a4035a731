import { FileTree, type TreeFile, textFile } from '../../tree/index.ts';
import { type Facts, gatherFacts } from '../facts/facts.ts';
import type { ModuleReader } from '../facts/python/module-reader.ts';
import type { Probe } from '../probe.ts';
import { buildContext } from './build-context.ts';
import { dependencyUpdates } from './dependency-updates.ts';
import { environmentExample } from './environment-example.ts';
import { type Addition, type Fix, type FixPlace, isAddition } from './fix.ts';
import { ignoredEnvironment } from './ignored-environment.ts';
import { preCommit } from './pre-commit.ts';
import { securityPolicy } from './security-policy.ts';

const FIXES: readonly Fix[] = [
  environmentExample,
  ignoredEnvironment,
  dependencyUpdates,
  securityPolicy,
  buildContext,
  preCommit,
];

/** What a fix does to one file. */
export interface FileChange {
  readonly probe: string;
  readonly before: TreeFile | undefined;
  readonly after: TreeFile;
}

/** What was asked to be fixed, and what came of it. */
export interface ProposedFixes {
  readonly changes: readonly FileChange[];
  /** Probes that have their credit, or do not apply. */
  readonly settled: readonly string[];
  readonly refused: readonly { readonly probe: string; readonly because: string }[];
}

/** `true` where a change can be proposed for these facts. */
export function isFixable(probe: string, facts: Facts): boolean {
  const fix = FIXES.find((one) => one.probe === probe);
  return fix !== undefined && isAddition(fix.propose(facts, { below: '' }));
}

/**
 * Changes that bring the credit of `probes`, one after the other. Each only adds lines, and is kept only where the probe gives
 * more for it than before.
 */
export function proposeFixes(
  tree: FileTree,
  probes: readonly Probe[],
  { reader, place }: { readonly reader: ModuleReader; readonly place: FixPlace },
): ProposedFixes {
  let current = tree;
  const changes: FileChange[] = [];
  const settled: string[] = [];
  const refused: { probe: string; because: string }[] = [];
  for (const probe of probes) {
    const answer = fixOne(current, probe, { reader, place });
    if (answer === undefined) settled.push(probe.id);
    else if ('because' in answer) refused.push({ probe: probe.id, because: answer.because });
    else {
      current = current.with([answer.after]);
      changes.push(answer);
    }
  }
  return { changes, settled, refused };
}

function fixOne(
  tree: FileTree,
  probe: Probe,
  { reader, place }: { readonly reader: ModuleReader; readonly place: FixPlace },
): FileChange | { readonly because: string } | undefined {
  const { facts } = gatherFacts(tree, reader);
  const found = probe.examine(facts);
  if (found.outcome === 'pass' || found.outcome === 'not_applicable') return undefined;
  const fix = FIXES.find((one) => one.probe === probe.id);
  if (fix === undefined) return { because: `only people can decide it: ${probe.fix}` };
  const proposal = fix.propose(facts, place);
  if (!isAddition(proposal)) return proposal;
  const before = tree.get(proposal.path);
  const after = extended(before, proposal);
  const repaired = probe.examine(gatherFacts(tree.with([after]), reader).facts);
  return repaired.credit > found.credit
    ? { probe: probe.id, before, after }
    : { because: `lines at the end of ${proposal.path} do not settle it: ${probe.fix}` };
}

function extended(before: TreeFile | undefined, { path, lines }: Addition): TreeFile {
  if (before === undefined) return textFile(path, `${lines.join('\n')}\n`);
  const text = new TextDecoder().decode(before.bytes);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const whole = text === '' || text.endsWith('\n') ? text : `${text}${end}`;
  return textFile(path, `${whole}${lines.map((row) => `${row}${end}`).join('')}`, before.mode);
}
