import type { Evidence } from '../report.ts';
import type { CommandFollower } from './commands.ts';
import { below, type Data, entriesOf, itemsOf, textOf } from './files/data.ts';
import type { Repository } from './repository.ts';
import type { WorkflowStep } from './workflow-steps.ts';
import type { Workflow } from './workflows.ts';

/** A file of a service that runs what is pushed and proposed, unless it is told otherwise. */
interface Notation {
  readonly file: RegExp;
  /** The scripts of its jobs, in order. */
  readonly scripts: (data: Data) => readonly Data[];
}

/** What one step of CircleCI runs: `run: text`, or `run: {command: text}`. */
function circleRuns(steps: Data | undefined): readonly Data[] {
  return itemsOf(steps).flatMap((step) => {
    const run = below(step, 'run');
    const command = below(run, 'command') ?? run;
    return command === undefined ? [] : [command];
  });
}

/** Jobs that some workflow names; every one where there is no workflow. */
function circleJobs(data: Data): readonly Data[] {
  const wanted = entriesOf(below(data, 'workflows')).flatMap(([, workflow]) =>
    itemsOf(below(workflow, 'jobs')).map((job) => textOf(job) ?? entriesOf(job)[0]?.[0] ?? ''),
  );
  return entriesOf(below(data, 'jobs')).flatMap(([name, job]) =>
    wanted.length === 0 || wanted.includes(name) ? [job] : [],
  );
}

const NOTATIONS: readonly Notation[] = [
  {
    file: /^\.circleci\/config\.ya?ml$/,
    scripts: (data) => circleJobs(data).flatMap((job) => circleRuns(below(job, 'steps'))),
  },
  {
    file: /^\.travis\.ya?ml$/,
    scripts: (data) => ['before_script', 'script'].flatMap((key) => itemsOf(below(data, key))),
  },
  {
    file: /^azure-pipelines\.ya?ml$/,
    scripts: (data) =>
      [data, ...itemsOf(below(data, 'jobs')), ...itemsOf(below(data, 'stages')).flatMap(stageJobs)].flatMap(
        (job) =>
          itemsOf(below(job, 'steps')).flatMap((step) => below(step, 'script') ?? below(step, 'bash') ?? []),
      ),
  },
  {
    file: /^bitbucket-pipelines\.ya?ml$/,
    scripts: (data) =>
      [
        below(data, 'pipelines', 'default'),
        ...entriesOf(below(data, 'pipelines', 'pull-requests')).map(([, steps]) => steps),
      ]
        .flatMap(itemsOf)
        .flatMap((step) => itemsOf(below(step, 'step', 'script'))),
  },
];

function stageJobs(stage: Data): readonly Data[] {
  return itemsOf(below(stage, 'jobs'));
}

/** Reads CircleCI, Travis, Azure Pipelines and Bitbucket Pipelines, with what they execute. */
export function otherCi(repository: Repository, follower: CommandFollower): readonly Workflow[] {
  return NOTATIONS.flatMap(({ file, scripts }) =>
    repository.matching(file).flatMap((path) =>
      repository
        .yaml(path)
        .slice(0, 1)
        .map((data) => workflowOf(path, data, { scripts: scripts(data), follower })),
    ),
  );
}

function workflowOf(
  path: string,
  data: Data,
  { scripts, follower }: { readonly scripts: readonly Data[]; readonly follower: CommandFollower },
): Workflow {
  const steps = scripts.map((script): WorkflowStep => {
    const text = textOf(script) ?? '';
    const at = { path, line: script.line, endLine: script.endLine };
    // A block of several lines begins below its key.
    const first = text.includes('\n') ? { ...at, line: script.line + 1 } : at;
    return { at, uses: undefined, executed: follower.script(text, first, ''), tolerated: false };
  });
  const top: Evidence = { path, line: 1, endLine: 1 };
  const triggers = new Map(['push', 'pull_request'].map((name) => [name, top] as const));
  return { path, data, triggers, steps, permissions: [], jobs: [] };
}
