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

export interface Workflow {
  readonly path: string;
  readonly data: Data;
  /** Event names: `pull_request`. */
  readonly triggers: ReadonlyMap<string, Evidence>;
  readonly steps: readonly WorkflowStep[];
  /** `permissions` of the workflow and of its jobs. */
  readonly permissions: readonly {
    readonly data: Data;
    readonly at: Evidence;
    readonly job: string | undefined;
  }[];
  readonly jobs: readonly string[];
}

/** Reads GitHub workflows, and the scripts of GitLab's, with what they execute. */
export function workflowsOf(repository: Repository, follower: CommandFollower): readonly Workflow[] {
  const github = repository.matching(/^\.github\/workflows\/[^/]+\.ya?ml$/).flatMap((path) =>
    repository
      .yaml(path)
      .slice(0, 1)
      .map((data) => githubWorkflow(path, data, follower)),
  );
  const gitlab = repository.matching(/^\.gitlab-ci\.ya?ml$/).flatMap((path) =>
    repository
      .yaml(path)
      .slice(0, 1)
      .map((data) => gitlabWorkflow(path, data, follower)),
  );
  return [...github, ...gitlab];
}

/** What continuous integration runs and whose failure counts. */
export function executedIn(workflows: readonly Workflow[]): readonly Executed[] {
  return workflows.flatMap(({ steps }) =>
    steps
      .filter(({ tolerated }) => !tolerated)
      .flatMap(({ executed }) => executed.filter(({ tolerated }) => !tolerated)),
  );
}

function githubWorkflow(path: string, data: Data, follower: CommandFollower): Workflow {
  const jobs = entriesOf(below(data, 'jobs')).filter(([, job]) => !isOff(job));
  const defaults = textOf(below(data, 'defaults', 'run', 'working-directory')) ?? '';
  const permissions = [
    ...permissionsOf(path, data, undefined),
    ...jobs.flatMap(([name, job]) => permissionsOf(path, job, name)),
  ];
  const steps = jobs.flatMap(([, job]) => {
    const folder = textOf(below(job, 'defaults', 'run', 'working-directory')) ?? defaults;
    return itemsOf(below(job, 'steps'))
      .filter((step) => !isOff(step))
      .map((step) => stepOf(path, step, { follower, folder, tolerated: isTolerant(job) }));
  });
  return {
    path,
    data,
    triggers: triggersOf(path, data),
    steps,
    permissions,
    jobs: jobs.map(([name]) => name),
  };
}

interface StepContext {
  readonly follower: CommandFollower;
  readonly folder: string;
  readonly tolerated: boolean;
}

function stepOf(path: string, step: Data, { follower, folder, tolerated }: StepContext): WorkflowStep {
  const run = below(step, 'run');
  const uses = below(step, 'uses');
  const script = textOf(run);
  const where = (textOf(below(step, 'working-directory')) ?? folder).replace(/^\.\//, '').replace(/\/$/, '');
  // A block scalar begins on the line after its key.
  const start = run !== undefined && run.endLine > run.line ? run.line + 1 : (run?.line ?? 1);
  const text = textOf(uses);
  return {
    at: { path, line: step.line, endLine: step.endLine },
    uses:
      uses === undefined || text === undefined
        ? undefined
        : { text, at: { path, line: uses.line, endLine: uses.endLine } },
    executed:
      script === undefined
        ? []
        : follower.script(script, { path, line: start, endLine: start }, where === '.' ? '' : where),
    tolerated: tolerated || isTolerant(step),
  };
}

function gitlabWorkflow(path: string, data: Data, follower: CommandFollower): Workflow {
  const jobs = entriesOf(data).filter(
    ([name, job]) => !name.startsWith('.') && below(job, 'script') !== undefined,
  );
  const steps = jobs.flatMap(([, job]) =>
    itemsOf(below(job, 'script')).map((line): WorkflowStep => {
      const at = { path, line: line.line, endLine: line.endLine };
      return {
        at,
        uses: undefined,
        executed: follower.script(textOf(line) ?? '', at, ''),
        tolerated: below(job, 'allow_failure')?.value === true,
      };
    }),
  );
  const [first] = jobs;
  const triggers = new Map(
    first === undefined
      ? []
      : ['push', 'merge_request_event'].map((name) => [
          name,
          { path, line: first[1].line, endLine: first[1].endLine },
        ]),
  );
  return { path, data, triggers, steps, permissions: [], jobs: jobs.map(([name]) => name) };
}

function triggersOf(path: string, data: Data): ReadonlyMap<string, Evidence> {
  // YAML 1.1 readers turn the key `on` into true; ours keeps its text.
  const on = below(data, 'on') ?? below(data, 'true');
  if (on === undefined) return new Map();
  const named = entriesOf(on);
  if (named.length > 0)
    return new Map(named.map(([name, { line, endLine }]) => [name, { path, line, endLine }]));
  return new Map(textsOf(on).map((name) => [name, { path, line: on.line, endLine: on.endLine }]));
}

function permissionsOf(path: string, data: Data, job: string | undefined): Workflow['permissions'] {
  const permissions = below(data, 'permissions');
  return permissions === undefined
    ? []
    : [{ data: permissions, at: { path, line: permissions.line, endLine: permissions.endLine }, job }];
}

function isOff(data: Data): boolean {
  const condition = textOf(below(data, 'if'))?.replaceAll(/[${}\s]/g, '');
  return condition === 'false';
}

function isTolerant(data: Data): boolean {
  return below(data, 'continue-on-error')?.value === true;
}
