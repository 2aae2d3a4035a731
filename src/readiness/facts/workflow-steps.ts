import type { Evidence } from '../report.ts';
import type { CommandFollower, Executed } from './commands.ts';
import { below, type Data, entriesOf, itemsOf, textOf, textsOf } from './files/data.ts';
import type { Repository } from './repository.ts';

export interface WorkflowStep {
  readonly at: Evidence;
  /** `actions/checkout@v4`. */
  readonly uses: { readonly text: string; readonly at: Evidence } | undefined;
  readonly executed: readonly Executed[];
  /** Its failure does not fail the job. */
  readonly tolerated: boolean;
}

/** Workflows call workflows, and actions use actions, this far. */
const DEPTH_MAX = 4;
/** Variants of a script that a matrix makes. */
const VARIANTS_MAX = 32;

interface StepContext {
  readonly path: string;
  readonly folder: string;
  readonly tolerated: boolean;
  readonly matrix: Data | undefined;
  readonly depth: number;
}

/** Reads the steps of GitHub workflows, through the workflows and the actions of the same repository that they use. */
export class StepReader {
  readonly #repository: Repository;
  readonly #follower: CommandFollower;

  constructor(repository: Repository, follower: CommandFollower) {
    this.#repository = repository;
    this.#follower = follower;
  }

  /** The steps of every job that is not switched off. */
  steps(path: string, data: Data, depth = 0): readonly WorkflowStep[] {
    const defaults = textOf(below(data, 'defaults', 'run', 'working-directory')) ?? '';
    return entriesOf(below(data, 'jobs'))
      .filter(([, job]) => !isOff(job))
      .flatMap(([, job]) => this.#ofJob(job, { path, defaults, depth }));
  }

  #ofJob(
    job: Data,
    { path, defaults, depth }: { readonly path: string; readonly defaults: string; readonly depth: number },
  ): readonly WorkflowStep[] {
    const called = textOf(below(job, 'uses'));
    if (called !== undefined) return this.#called(called, depth);
    const folder = textOf(below(job, 'defaults', 'run', 'working-directory')) ?? defaults;
    const matrix = below(job, 'strategy', 'matrix');
    const context = { path, folder, tolerated: isTolerant(job), matrix, depth };
    return this.#listed(below(job, 'steps'), context);
  }

  /** The steps of a workflow of this repository that a job calls. */
  #called(uses: string, depth: number): readonly WorkflowStep[] {
    const path = localPath(uses);
    const [data] = path === undefined ? [] : this.#repository.yaml(path);
    return path === undefined || data === undefined || depth >= DEPTH_MAX
      ? []
      : this.steps(path, data, depth + 1);
  }

  #listed(steps: Data | undefined, context: StepContext): readonly WorkflowStep[] {
    return itemsOf(steps)
      .filter((step) => !isOff(step))
      .flatMap((step) => [this.#step(step, context), ...this.#ofAction(step, context)]);
  }

  /** The steps of a composite action of this repository. */
  #ofAction(step: Data, context: StepContext): readonly WorkflowStep[] {
    const folder = localPath(textOf(below(step, 'uses')) ?? '');
    if (folder === undefined || context.depth >= DEPTH_MAX) return [];
    const path = ['action.yml', 'action.yaml']
      .map((name) => `${folder}/${name}`)
      .find((candidate) => this.#repository.has(candidate));
    const [data] = path === undefined ? [] : this.#repository.yaml(path);
    if (path === undefined) return [];
    const tolerated = context.tolerated || isTolerant(step);
    return this.#listed(below(data, 'runs', 'steps'), {
      ...context,
      path,
      tolerated,
      depth: context.depth + 1,
    });
  }

  #step(step: Data, { path, folder, tolerated, matrix }: StepContext): WorkflowStep {
    const run = below(step, 'run');
    const uses = below(step, 'uses');
    const where = (textOf(below(step, 'working-directory')) ?? folder)
      .replace(/^\.\//, '')
      .replace(/\/$/, '');
    // A block scalar begins on the line after its key.
    const start = run !== undefined && run.endLine > run.line ? run.line + 1 : (run?.line ?? 1);
    const at = { path, line: start, endLine: start };
    const text = textOf(uses);
    return {
      at: { path, line: step.line, endLine: step.endLine },
      uses:
        uses === undefined || text === undefined
          ? undefined
          : { text, at: { path, line: uses.line, endLine: uses.endLine } },
      executed: variants(textOf(run) ?? '', matrix).flatMap((script) =>
        this.#follower.script(script, at, where === '.' ? '' : where),
      ),
      tolerated: tolerated || isTolerant(step),
    };
  }
}

/** A path of this repository: `./.github/workflows/test.yml`, `./.github/actions/test`. */
function localPath(uses: string): string | undefined {
  return uses.startsWith('./') ? uses.slice(2).replace(/\/$/, '') : undefined;
}

/** A script once for each value of the matrix that it names. */
function variants(script: string, matrix: Data | undefined): readonly string[] {
  const key = /\$\{\{\s*matrix\.([\w-]+)\s*\}\}/.exec(script)?.[1];
  if (key === undefined || matrix === undefined) return [script];
  const values = [
    ...textsOf(below(matrix, key)),
    ...itemsOf(below(matrix, 'include')).flatMap((row) => textOf(below(row, key)) ?? []),
  ];
  const pattern = new RegExp(`\\$\\{\\{\\s*matrix\\.${key}\\s*\\}\\}`, 'g');
  if (values.length === 0) return [script];
  return values
    .flatMap((value) =>
      variants(
        script.replaceAll(pattern, () => value),
        matrix,
      ),
    )
    .slice(0, VARIANTS_MAX);
}

/** `true` where a job or a step never runs. */
export function isOff(data: Data): boolean {
  const condition = textOf(below(data, 'if'))?.replaceAll(/[${}\s]/g, '');
  return condition === 'false';
}

function isTolerant(data: Data): boolean {
  return below(data, 'continue-on-error')?.value === true;
}
