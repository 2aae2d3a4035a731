import { UserError } from '../diagnostics/index.ts';
import { commentOnRun, connect, type FinishedRun, type RunContext, readRunContext } from '../github/index.ts';
import type { CommentInputs } from '../inputs/index.ts';
import type { Omission } from '../omission.ts';
import { type ClaimOrigin, claimMarkdown, readClaim } from '../report/index.ts';
import { readForeignFile } from '../tree/index.ts';
import type { Host } from './host.ts';
import { folderInside } from './path.ts';
import { noFinishedRun, reportUnusable } from './problems.ts';
import type { Done } from './run.ts';
import { tokenOf } from './token.ts';

/** A report of ours has some hundred kilobytes. */
const MAX_REPORT_BYTES = 4_000_000;

/**
 * `mode: comment`: says on the pull request of a fork what its run reported, because that run could not.
 *
 * The report is hostile: its size and form are checked, its words are not used, and it decides nothing. No status is set.
 */
export async function commentMode(inputs: CommentInputs, host: Host): Promise<Done> {
  const token = tokenOf(inputs.githubToken, host);
  const context = readRunContext(host.env, host.eventText);
  const run = context.finishedRun;
  if (run === undefined) throw new UserError(noFinishedRun.at({ event: context.eventName }));
  if (run.event !== 'pull_request') return nothingSaid(host, 'the run was not about a pull request');
  const claim = await claimIn(inputs.foreignReport, host);
  const origin = originOf(run, context, inputs.path);
  const github = connect({ ...context, token, deadlineSeconds: inputs.githubTimeout });
  const { pullRequests, commented } = await commentOnRun(github, run, {
    key: origin.key,
    render: () => claimMarkdown(claim, origin),
    dryRun: inputs.dryRun,
  });
  const [first] = pullRequests;
  if (first === undefined)
    return nothingSaid(host, 'no open pull request has the commit of the run as its head');
  const omissions = commented.flatMap((one) => one.omissions);
  await host.summary(summaryOf(claimMarkdown(claim, origin), omissions));
  return {
    outputs: {
      changed: String(commented.some(({ changed }) => changed)),
      'pull-request-number': String(first.number),
      'pull-request-url': first.url,
    },
    exitCode: omissions.length === 0 ? 0 : 1,
  };
}

async function claimIn(path: string, host: Host) {
  const read = await readForeignFile(host.workspace, folderInside(path, host), MAX_REPORT_BYTES);
  const claim = 'because' in read ? read : readClaim(read.text);
  if ('because' in claim) throw new UserError(reportUnusable.at({ path, because: claim.because }));
  return claim;
}

function originOf(run: FinishedRun, { serverUrl, owner, repo }: RunContext, path: string): ClaimOrigin {
  return {
    // The comment that the run itself would have written, had it been allowed to.
    key: `validate ${path}`,
    head: run.headSha,
    from: run.headRepository,
    conclusion: run.conclusion,
    run: { id: run.id, attempt: run.attempt, url: `${serverUrl}/${owner}/${repo}/actions/runs/${run.id}` },
  };
}

async function nothingSaid(host: Host, because: string): Promise<Done> {
  await host.summary(`Nothing was said on a pull request: ${because}.\n`);
  return { outputs: {}, exitCode: 0 };
}

function summaryOf(markdown: string, omissions: readonly Omission[]): string {
  const left = omissions.map(({ what, because, remedy }) => `- left out: ${what} (${because}); ${remedy}`);
  return `${[markdown, ...left].join('\n')}\n`;
}
