import { diffIndices } from 'node-diff3';
import { fits, withCapabilities } from '../pattern/index.ts';
import type { Plan } from '../plan/index.ts';
import { comparePaths } from '../tree/index.ts';
import type { ComposeOptions } from './compose.ts';
import { mergeContributions } from './contributions.ts';
import { filesOf, isTemplate, type PlannedFile } from './file-list.ts';
import { lockedNames } from './lock/index.ts';
import type { PlacedFile } from './paths.ts';
import { routesOfPatterns } from './pattern-routes.ts';
import { tablesOfPatterns } from './pattern-tables.ts';
import { describeService } from './service/index.ts';
import { sharedNames } from './shared-names.ts';
import type { Names } from './template/index.ts';
import { place, write } from './write-files.ts';

/** For each shared Python file, the ids of the patterns that its lines come from, line by line. */
export type LineOwners = ReadonlyMap<string, readonly string[]>;

/**
 * Which pattern each line of the shared Python files comes from.
 *
 * The files are written once more without the contributions of each pattern: a line that is gone then is its own, every
 * other is of the pattern whose template it is. A pattern that the files cannot be written without keeps its template's lines only.
 *
 * @param looked - ids of the patterns whose contributions are looked for
 */
export async function contributedLines(
  options: ComposeOptions,
  looked: ReadonlySet<string>,
): Promise<LineOwners> {
  const { plan, spec } = options;
  const facts = withCapabilities(options.facts, plan.capabilities);
  const holds = (when: string | undefined): boolean => fits(when, facts);
  const { service } = describeService(spec, {
    brought: tablesOfPatterns(plan),
    capabilities: plan.capabilities,
    offered: routesOfPatterns(plan, holds),
  });
  const names = sharedNames({ service, plan, packages: lockedNames(options.masterLock ?? '') });
  const files = filesOf(plan, service, holds).filter(isShared);
  // Their paths are the same whatever is contributed.
  const placed = await place(files, { ...names, merged: {} }, options.render);
  const textsOf = (of: Plan): Promise<Texts> => sharedTexts(of, { placed, names, holds, options });
  const whole = await textsOf(plan);
  const lines = new Map([...whole].map(([path, text]) => [path, linesOf(text, options)]));
  const owners = new Map(
    placed.map(({ path, pattern }) => [path, (lines.get(path) ?? []).map(() => pattern.id)] as const),
  );
  for (const { pattern } of [...plan.selected].sort((a, b) => comparePaths(a.pattern.id, b.pattern.id))) {
    if (pattern.contributions.length === 0 || !looked.has(pattern.id)) continue;
    const without = await textsOf(withoutContributions(plan, pattern.id)).catch(() => undefined);
    for (const [path, text] of without ?? []) {
      if (text === whole.get(path)) continue;
      give(owners.get(path) ?? [], pattern.id, {
        lines: lines.get(path) ?? [],
        without: linesOf(text, options),
      });
    }
  }
  return owners;
}

function isShared({ file }: PlannedFile): boolean {
  return isTemplate(file) && /\.py(?:\.liquid)?$/.test(file.path) && /\bmerged\b/.test(file.template);
}

/** By path, before they are formatted. */
type Texts = ReadonlyMap<string, string>;

interface Writing {
  readonly placed: readonly PlacedFile[];
  readonly names: Names;
  readonly holds: (when: string | undefined) => boolean;
  readonly options: ComposeOptions;
}

/** @throws Error - the files cannot be written from these contributions */
async function sharedTexts(plan: Plan, { placed, names, holds, options }: Writing): Promise<Texts> {
  const { views, diagnostics } = mergeContributions({ plan, names, holds });
  if (diagnostics.some(({ severity }) => severity === 'error')) throw new Error('they do not merge');
  const written = await write(placed, { ...names, merged: views }, options.render);
  return new Map(written.map(({ path, text }) => [path, text]));
}

function linesOf(text: string, { format }: ComposeOptions): readonly string[] {
  const formatted = format.format(text);
  return ('error' in formatted ? text : formatted.text).split('\n');
}

function withoutContributions(plan: Plan, id: string): Plan {
  const selected = plan.selected.map((each) =>
    each.pattern.id === id ? { ...each, pattern: { ...each.pattern, contributions: [] } } : each,
  );
  return { ...plan, selected };
}

/** Gives a pattern the lines that are not there without it. */
function give(
  owners: string[],
  pattern: string,
  { lines, without }: { readonly lines: readonly string[]; readonly without: readonly string[] },
): void {
  for (const { buffer1 } of diffIndices([...lines], [...without])) {
    const [start, length] = buffer1;
    owners.fill(pattern, start, start + length);
  }
}
