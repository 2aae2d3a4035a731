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
  /** What the caller of a workflow or of an action passes. */
  readonly inputs: Inputs;
  readonly depth: number;
}

type Inputs = ReadonlyMap<string, string>;

interface Called {
  readonly depth: number;
  readonly inputs: Inputs;
}

const UNCALLED: Called = { depth: 0, inputs: new Map() };

/** Reads the steps of GitHub workflows, through the workflows and the actions of the same repository that they use. */
export class StepReader {
  readonly #repository: Repository;
  readonly #follower: CommandFollower;

  constructor(repository: Repository, follower: CommandFollower) {
    this.#repository = repository;
    this.#follower = follower;
  }

  /** The steps of every job that is not switched off. */
  steps(path: string, data: Data, called: Called = UNCALLED): readonly WorkflowStep[] {
    const defaults = textOf(below(data, 'defaults', 'run', 'working-directory')) ?? '';
    return entriesOf(below(data, 'jobs'))
      .filter(([, job]) => !isOff(job))
      .flatMap(([, job]) => this.#ofJob(job, { path, defaults, ...called }));
  }

  #ofJob(
    job: Data,
    { path, defaults, depth, inputs }: Called & { readonly path: string; readonly defaults: string },
  ): readonly WorkflowStep[] {
    const uses = textOf(below(job, 'uses'));
    if (uses !== undefined) return this.#called(uses, job, { depth, inputs });
    const folder = textOf(below(job, 'defaults', 'run', 'working-directory')) ?? defaults;
    const matrix = below(job, 'strategy', 'matrix');
    const context = { path, folder, tolerated: isTolerant(job), matrix, inputs, depth };
    return this.#listed(below(job, 'steps'), context);
  }

  /** The steps of a workflow of this repository that a job calls. */
  #called(uses: string, job: Data, { depth, inputs }: Called): readonly WorkflowStep[] {
    const path = localPath(uses);
    const [data] = path === undefined ? [] : this.#repository.yaml(path);
    if (path === undefined || data === undefined || depth >= DEPTH_MAX) return [];
    const declared = below(data, 'on', 'workflow_call', 'inputs');
    return this.steps(path, data, { depth: depth + 1, inputs: passed(declared, job, inputs) });
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
      inputs: passed(below(data, 'inputs'), step, context.inputs),
      depth: context.depth + 1,
    });
  }

  /** A folder as it is called here: one that is not here, of a larger repository, may be the one that this service lies in. */
  #here(folder: string): string {
    if (folder === '.' || folder === '' || ELSEWHERE.test(folder)) return folder === '.' ? '' : folder;
    const segments = folder.split('/');
    const tails = segments.map((_, index) => segments.slice(index).join('/'));
    return tails.find((tail) => this.#repository.holds(tail)) ?? '';
  }

  #step(step: Data, { path, folder, tolerated, matrix, inputs }: StepContext): WorkflowStep {
    const run = below(step, 'run');
    const uses = below(step, 'uses');
    const [written = ''] = variants(
      filled(textOf(below(step, 'working-directory')) ?? folder, inputs),
      matrix,
    );
    const where = this.#here(written.replace(/^\.\//, '').replace(/\/$/, ''));
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
      executed: variants(filled(textOf(run) ?? '', inputs), matrix).flatMap((script) =>
        this.#follower.script(script, at, where),
      ),
      tolerated: tolerated || isTolerant(step),
    };
  }
}

/** Folders of what a browser shows, or of what is only written: no service lies there. */
const ELSEWHERE =
  /(^|[/_-])(front-?end|web|www|ui|client|mobile|app-?ui|docs?|site|infra|terraform)($|[/_-])/i;

/** The inputs of a workflow or an action: their defaults, below what `with` passes. */
function passed(declared: Data | undefined, caller: Data, outer: Inputs): Inputs {
  const defaults = entriesOf(declared).flatMap(([name, input]) =>
    textsOf(below(input, 'default')).map((value) => [name, value] as const),
  );
  const given = entriesOf(below(caller, 'with')).flatMap(([name, value]) =>
    textsOf(value).map((text) => [name, filled(text, outer)] as const),
  );
  return new Map([...defaults, ...given]);
}

/** A script with the inputs that it names in their place. */
function filled(script: string, inputs: Inputs): string {
  return script.replaceAll(
    /\$\{\{\s*inputs(?:\.([\w-]+)|\[['"]([\w-]+)['"]\])\s*\}\}/g,
    (whole, plain: string | undefined, quoted: string | undefined) =>
      inputs.get(plain ?? quoted ?? '') ?? whole,
  );
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
