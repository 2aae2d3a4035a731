import { type Diagnostic, UserError } from '../diagnostics/index.ts';
import type { Omission } from '../omission.ts';
import { type Facts, fits, withCapabilities } from '../pattern/index.ts';
import type { Plan } from '../plan/index.ts';
import type { SpecRequirements } from '../spec/index.ts';
import { FileTree, sha256, textFile } from '../tree/index.ts';
import type { Composition, OwnedFile } from './composition.ts';
import { mergeContributions } from './contributions.ts';
import { filesOf, isTemplate } from './file-list.ts';
import { finish, type WrittenFile } from './finish.ts';
import { importProblems } from './import-check.ts';
import { lockedNames } from './lock/index.ts';
import { pathProblems } from './paths.ts';
import { routesOfPatterns } from './pattern-routes.ts';
import { tablesOfPatterns } from './pattern-tables.ts';
import type { PythonFormatter } from './python-formatter.ts';
import type { Render } from './render.ts';
import { describeService, type PreviousDatabase } from './service/index.ts';
import { serviceLock } from './service-lock.ts';
import { sharedNames } from './shared-names.ts';
import { place, write } from './write-files.ts';

export interface ComposeOptions {
  readonly plan: Plan;
  readonly spec: SpecRequirements;
  /** What is known of the service, for `when`; `factsOf` of the plan room makes it. */
  readonly facts: Facts;
  readonly render: Render;
  readonly format: PythonFormatter;
  /** What was composed before; absent for a new service. */
  readonly previous?: PreviousDatabase;
  /** Text of `patterns/uv.lock`; without it the service gets no lock, and an omission says so. */
  readonly masterLock?: string;
  /** Hears of a Python file as soon as its text is final, before the others are. */
  readonly onModule?: ((path: string, text: string) => void) | undefined;
}

/**
 * Writes the service: every file of the selected patterns, and the shared files from their merged contributions.
 *
 * @returns the same bytes for the same arguments, on any machine
 * @throws UserError - `compose/*`: two patterns clash, a template fails, or what was rendered does not parse
 */
export async function compose(options: ComposeOptions): Promise<Composition> {
  const { plan, spec, render, format } = options;
  const facts = withCapabilities(options.facts, plan.capabilities);
  const holds = (when: string | undefined): boolean => fits(when, facts);
  const { service, database, omissions } = describeService(spec, {
    brought: tablesOfPatterns(plan),
    capabilities: plan.capabilities,
    offered: routesOfPatterns(plan, holds),
    ...(options.previous === undefined ? {} : { previous: options.previous }),
  });
  const names = sharedNames({ service, plan, packages: lockedNames(options.masterLock ?? '') });
  const contributions = mergeContributions({ plan, names, holds });
  stopAt(contributions.diagnostics);
  const shared = { ...names, merged: contributions.views };

  const placed = await place(filesOf(plan, service, holds), shared, render);
  stopAt(pathProblems(placed));
  const announce = announcer(options.onModule);
  for (const { path, file } of placed) if (!isTemplate(file)) announce({ path, text: file.template });
  const written = await write(placed, shared, render);
  const { files, diagnostics } = finish(written, format, announce);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  stopAt([...diagnostics, ...importProblems(contributions.imports, (path) => texts.get(path))]);
  const lock = serviceLock(files, options.masterLock);
  return {
    ...compositionOf([...files, ...lock.files], [...omissions, ...lock.omissions]),
    ...(spec.entities.length === 0 ? {} : { database }),
  };
}

function announcer(
  onModule: ComposeOptions['onModule'],
): (file: { readonly path: string; readonly text: string }) => void {
  return ({ path, text }) => {
    if (path.endsWith('.py')) onModule?.(path, text);
  };
}

function compositionOf(files: readonly WrittenFile[], omissions: readonly Omission[]): Composition {
  const tree = FileTree.of(
    files.map(({ path, text, file }) => textFile(path, text, file.executable ? '100755' : '100644')),
  );
  const byPath = new Map(files.map((file) => [file.path, file]));
  const owned = tree.files().flatMap(({ path, bytes }): readonly OwnedFile[] => {
    const owner = byPath.get(path);
    return owner === undefined
      ? []
      : [{ path, pattern: owner.pattern.id, ownership: owner.file.ownership, sha256: sha256(bytes) }];
  });
  return { tree, files: owned, diagnostics: [], omissions };
}

function stopAt(problems: readonly Diagnostic[]): void {
  if (problems.some(({ severity }) => severity === 'error')) throw new UserError(problems);
}
