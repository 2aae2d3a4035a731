import { openJudge } from '../bundle/index.ts';
import { passes, type Validation, validate } from '../commands/validate.ts';
import {
  announceVerdict,
  connect,
  type GitHub,
  judgedSha,
  type RunContext,
  readRunContext,
} from '../github/index.ts';
import type { ValidateInputs } from '../inputs/index.ts';
import type { Omission } from '../omission.ts';
import {
  commentMarkdown,
  headline,
  type ReadinessView,
  summaryMarkdown,
  toValidateJson,
} from '../report/index.ts';
import { readService } from '../tree/index.ts';
import { verify } from '../verify/index.ts';
import { annotateResult } from './annotate.ts';
import { chooseBaseline } from './baseline.ts';
import { folderOf } from './folder.ts';
import type { Host } from './host.ts';
import { judgedOutputs } from './outputs.ts';
import { folderInside } from './path.ts';
import { readPolicyFor } from './policy.ts';
import { holds, NO_PROOF, type Proof, proofPorts, proven } from './proof.ts';
import { writeReports } from './report-file.ts';
import type { Done } from './run.ts';

/** `mode: validate`: scores a folder of the checkout, and gates. */
export async function validateMode(inputs: ValidateInputs, host: Host): Promise<Done> {
  const context = readRunContext(host.env, host.eventText);
  const github = githubOf(inputs, context, host);
  const folder = folderInside(inputs.path, host);
  const service = await readService(folder);
  const policy = await readPolicyFor({ github, context, path: inputs.config, base: undefined }, host);
  const judge = await openJudge({ threshold: inputs.threshold, policy, today: host.today });
  const baseline = await chooseBaseline({ baseline: inputs.baseline, folder, context, judge }, host);
  const validation = await validate(service, judge, baseline.snapshot);
  const proof = inputs.verify ? await proofOf(folder, inputs.path, host) : NO_PROOF;
  const good = baseline.gates ? passes(validation) : validation.verdict.ready;
  const passed = good && holds(proof);
  const said = inputs.dryRun ? [] : await announce({ validation, passed, proof, inputs, context, github });
  const announced = [...said, ...baseline.omissions];
  const { report, verdict } = validation;
  const view = viewOf(validation, inputs.path, { context, announced, proof });
  await host.summary(summaryMarkdown(view));
  annotateResult({ report, verdict, conflicts: [], diagnostics: [], folder: folderOf(inputs.path) }, host);
  return {
    outputs: {
      ...judgedOutputs(validation),
      ...(await writeReports(host, toValidateJson(report, verdict, validation.comparison), view)),
    },
    exitCode: passed || inputs.warnOnly ? 0 : 1,
  };
}

async function proofOf(folder: string, shown: string, host: Host): Promise<Proof> {
  const request = { folder, shown, depth: 'normal', only: [], skip: [] } as const;
  return proven(() => verify(request, proofPorts(host)));
}

function githubOf(inputs: ValidateInputs, context: RunContext, host: Host): GitHub | undefined {
  const token = inputs.githubToken;
  if (token === undefined || token === '') return undefined;
  host.secret(token);
  return connect({ ...context, token, deadlineSeconds: inputs.githubTimeout });
}

interface Announced {
  readonly context: RunContext;
  readonly announced: readonly Omission[];
  readonly proof: Proof;
}

function viewOf(
  { report, verdict, omissions, comparison, textOf }: Validation,
  path: string,
  { context, announced, proof }: Announced,
): ReadinessView {
  const place = {
    repositoryUrl: `${context.serverUrl}/${context.owner}/${context.repo}`,
    ref: judgedSha(context),
    folder: folderOf(path),
  };
  return {
    title: path === '.' ? context.repo : path,
    report,
    verdict,
    conflicts: [],
    omissions: [...omissions, ...announced, ...proof.omissions],
    place,
    textOf,
    ...(comparison === undefined ? {} : { comparison }),
    ...(proof.verification === undefined ? {} : { verification: proof.verification }),
  };
}

async function announce(given: {
  readonly validation: Validation;
  readonly passed: boolean;
  readonly proof: Proof;
  readonly inputs: ValidateInputs;
  readonly context: RunContext;
  readonly github: GitHub | undefined;
}): Promise<readonly Omission[]> {
  const { validation, passed, proof, inputs, context, github } = given;
  if (github === undefined) return [NO_TOKEN];
  const { report, verdict } = validation;
  const view = viewOf(validation, inputs.path, { context, announced: [], proof });
  const key = `validate ${inputs.path}`;
  const origin = { key, head: judgedSha(context), run: context.run };
  const { omissions } = await announceVerdict(github, context, {
    ...(inputs.comment
      ? {
          comment: {
            key,
            render: (previous) =>
              commentMarkdown(view, previous === undefined ? origin : { ...origin, previous }),
          },
        }
      : {}),
    status: {
      state: passed ? 'success' : 'failure',
      description: headline({ report, verdict }),
      context: inputs.path === '.' ? 'patternbank' : `patternbank/${inputs.path}`,
      targetUrl: context.run.url,
    },
  });
  return omissions;
}

const NO_TOKEN: Omission = {
  what: 'the comment and the commit status',
  because: '`github-token` is empty',
  remedy: 'leave `github-token` out, so that it is the token of the workflow',
};
