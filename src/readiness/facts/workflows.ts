import type { Evidence } from '../report.ts';
import type { CommandFollower, Executed } from './commands.ts';
import { below, type Data, entriesOf, itemsOf, textOf, textsOf } from './files/data.ts';
import { otherCi } from './other-ci.ts';
import type { Repository } from './repository.ts';
import { isOff, StepReader, type WorkflowStep } from './workflow-steps.ts';

export type { WorkflowStep } from './workflow-steps.ts';

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
  const steps = new StepReader(repository, follower);
  const github = repository.matching(/^\.github\/workflows\/[^/]+\.ya?ml$/).flatMap((path) =>
    repository
      .yaml(path)
      .slice(0, 1)
      .map((data) => githubWorkflow(path, data, steps)),
  );
  const gitlab = repository.matching(/^\.gitlab-ci\.ya?ml$/).flatMap((path) =>
    repository
      .yaml(path)
      .slice(0, 1)
      .map((data) => gitlabWorkflow(path, data, follower)),
  );
  return [...github, ...gitlab, ...otherCi(repository, follower)];
}

/** What continuous integration runs and whose failure counts. */
export function executedIn(workflows: readonly Workflow[]): readonly Executed[] {
  return workflows.flatMap(({ steps }) =>
    steps
      .filter(({ tolerated }) => !tolerated)
      .flatMap(({ executed }) => executed.filter(({ tolerated }) => !tolerated)),
  );
}

function githubWorkflow(path: string, data: Data, steps: StepReader): Workflow {
  const jobs = entriesOf(below(data, 'jobs')).filter(([, job]) => !isOff(job));
  const permissions = [
    ...permissionsOf(path, data, undefined),
    ...jobs.flatMap(([name, job]) => permissionsOf(path, job, name)),
  ];
  return {
    path,
    data,
    triggers: triggersOf(path, data),
    steps: steps.steps(path, data),
    permissions,
    jobs: jobs.map(([name]) => name),
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
