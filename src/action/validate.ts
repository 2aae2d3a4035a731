import { relative, resolve } from 'node:path';
import { openJudge } from '../bundle/index.ts';
import { type Validation, validate } from '../commands/validate.ts';
import { UserError } from '../diagnostics/index.ts';
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
import { annotateResult } from './annotate.ts';
import { folderOf } from './folder.ts';
import type { Host } from './host.ts';
import { notYet } from './not-yet.ts';
import { judgedOutputs } from './outputs.ts';
import { readPolicyFor } from './policy.ts';
import { pathOutsideWorkspace } from './problems.ts';
import { writeReports } from './report-file.ts';
import type { Done } from './run.ts';

/** `mode: validate`: scores a folder of the checkout, and gates. */
export async function validateMode(inputs: ValidateInputs, host: Host): Promise<Done> {
  const context = readRunContext(host.env, host.eventText);
  const github = githubOf(inputs.githubToken, context, host);
  const service = await readService(folderInside(inputs.path, host));
  const policy = await readPolicyFor({ github, context, path: inputs.config, base: undefined }, host);
  const judge = await openJudge({ threshold: inputs.threshold, policy, today: host.today });
  const validation = await validate(service, judge);
  const said = inputs.dryRun ? [] : await announce({ validation, inputs, context, github });
  const announced = [...said, ...notYet(inputs)];
  const { report, verdict } = validation;
  const view = viewOf(validation, inputs.path, { context, announced });
  await host.summary(summaryMarkdown(view));
  annotateResult({ report, verdict, conflicts: [], diagnostics: [], folder: folderOf(inputs.path) }, host);
  return {
    outputs: {
      ...judgedOutputs(validation),
      ...(await writeReports(host, toValidateJson(report, verdict), view)),
    },
    exitCode: verdict.ready || inputs.warnOnly ? 0 : 1,
  };
}

/** @throws UserError - the path leads out of the checkout */
function folderInside(path: string, host: Host): string {
  const folder = resolve(host.workspace, path);
  const below = relative(host.workspace, folder);
  if (below === '..' || below.startsWith('../')) throw new UserError(pathOutsideWorkspace.at({ path }));
  return folder;
}

function githubOf(token: string | undefined, context: RunContext, host: Host): GitHub | undefined {
  if (token === undefined || token === '') return undefined;
  host.secret(token);
  return connect({ ...context, token });
}

function viewOf(
  { report, verdict, omissions, textOf }: Validation,
  path: string,
  { context, announced }: { readonly context: RunContext; readonly announced: readonly Omission[] },
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
    omissions: [...omissions, ...announced],
    place,
    textOf,
  };
}

async function announce(given: {
  readonly validation: Validation;
  readonly inputs: ValidateInputs;
  readonly context: RunContext;
  readonly github: GitHub | undefined;
}): Promise<readonly Omission[]> {
  const { validation, inputs, context, github } = given;
  if (github === undefined) return [NO_TOKEN];
  const { report, verdict } = validation;
  const view = viewOf(validation, inputs.path, { context, announced: [] });
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
      state: verdict.ready ? 'success' : 'failure',
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
