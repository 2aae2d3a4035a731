import { resolve } from 'node:path';
import { type Judgement, openJudge, openServicePorts } from '../bundle/index.ts';
import { type JudgedService, serviceAnnouncement } from '../commands/announce-service.ts';
import { type ComposedService, type ComposePorts, composeService } from '../commands/compose-service.ts';
import { verifyTree } from '../commands/verify-tree.ts';
import {
  type Asked,
  connect,
  type GitHub,
  type Published,
  type PublishRequest,
  publish,
  type RunContext,
  readAsked,
  readRevisions,
  readRunContext,
  type SeenBranch,
} from '../github/index.ts';
import type { ScaffoldInputs } from '../inputs/index.ts';
import type { Regeneration } from '../merge/index.ts';
import { type ScaffoldResult, summaryMarkdown, toScaffoldJson } from '../report/index.ts';
import type { SpecRequirements } from '../spec/index.ts';
import { FileTree, readTree } from '../tree/index.ts';
import { withoutSpecFile } from './abandoned.ts';
import { annotateResult } from './annotate.ts';
import { nothingAsked, preparedFor } from './asked.ts';
import { ownPatterns, readActionSpec, suggestedFor } from './documents.ts';
import { folderOf } from './folder.ts';
import type { Host } from './host.ts';
import { judgedOutputs, type Outputs } from './outputs.ts';
import { readPolicyFor } from './policy.ts';
import { holds, NO_PROOF, type Proof, proofPorts, proven } from './proof.ts';
import { writeReports } from './report-file.ts';
import type { Done } from './run.ts';
import { tokenOf } from './token.ts';

/** `mode: scaffold`: composes the service, publishes it on its branch, and says on the pull request how ready it is. */
export async function scaffoldMode(inputs: ScaffoldInputs, host: Host): Promise<Done> {
  const token = tokenOf(inputs.branchToken ?? inputs.githubToken, host);
  const context = readRunContext(host.env, host.eventText);
  const github = connect({ ...context, token, deadlineSeconds: inputs.githubTimeout });
  const asked = await readAsked(github, context);
  if (asked === 'nothing') return nothingAsked(host);
  let documents: Awaited<ReturnType<typeof readActionSpec>>;
  try {
    documents = await readActionSpec(inputs.spec, host);
  } catch (error) {
    const done = await withoutSpecFile(error, { github, context, inputs }, host);
    if (done === undefined) throw error;
    return done;
  }
  return composeAndPublish({ inputs, context, github, asked, documents }, host);
}

interface Composing {
  readonly inputs: ScaffoldInputs;
  readonly context: RunContext;
  readonly github: GitHub;
  readonly asked: Asked | undefined;
  readonly documents: Awaited<ReturnType<typeof readActionSpec>>;
}

async function composeAndPublish(
  { inputs, context, github, asked, documents }: Composing,
  host: Host,
): Promise<Done> {
  const ports = await openServicePorts({ ...inputs, own: ownPatterns(inputs.patterns, host) });
  const { composed, seen } = await composeOver({ inputs, github, documents }, ports).finally(() =>
    ports.close(),
  );
  const wanted = await preparedFor(github, asked, publishRequest(composed, inputs));
  if (wanted === 'elsewhere') return nothingAsked(host);
  const policy = await readPolicyFor({ github, context, path: inputs.config, base: inputs.base }, host);
  const judge = await openJudge({ threshold: inputs.threshold, policy, today: host.today });
  const known = await checkedOut(host, inputs.outputPath);
  const folder = folderOf(inputs.outputPath);
  // What was asked for may have moved the branch since it was read.
  const fresh = asked === undefined && seen !== undefined ? { seen } : {};
  const publishing = { ...wanted.request, ...fresh, known, parses: ports.parses };
  const published = await publish<JudgedService>(github, publishing, {
    judge: async (regeneration) => {
      // The branch as it would be, not the checkout: what people deleted there earns nothing.
      const { tree } = regeneration;
      const judgement = await judge(tree);
      const proof = inputs.verify ? await proven(() => verifyTree(tree, folder, proofPorts(host))) : NO_PROOF;
      return { result: resultOf(composed, regeneration, { ...judgement, proof }), tree };
    },
    announcement: (judged) =>
      serviceAnnouncement(judged, { run: context.run, folder, comment: inputs.comment }),
  });
  const omissions = [...wanted.omissions, ...published.omissions];
  return finish({ published: { ...published, omissions }, inputs, context }, host);
}

/** Composes the service that goes on from what stands on its branch, and keeps what was read of that. */
async function composeOver(
  { inputs, github, documents }: Pick<Composing, 'inputs' | 'github' | 'documents'>,
  ports: ComposePorts,
): Promise<{ readonly composed: ComposedService; readonly seen: SeenBranch | undefined }> {
  const suggested = await suggestedFor(inputs, documents);
  const read: SeenBranch[] = [];
  const request = {
    ...{ path: inputs.spec, documents, settings: [], strict: inputs.strict, suggested },
    standing: async (spec: SpecRequirements, { sha256 }: ComposedService['source']) => {
      const { seen, ...standing } = await readRevisions(github, { ...placeOf(spec, inputs), spec: sha256 });
      read.push(seen);
      return standing;
    },
  };
  return { composed: await composeService(request, ports), seen: read[0] };
}

function publishRequest({ spec, generated }: ComposedService, inputs: ScaffoldInputs): PublishRequest {
  return {
    ...placeOf(spec, inputs),
    generated,
    dryRun: inputs.dryRun,
    message: `Compose ${spec.app.slug} from ${inputs.spec}`,
  };
}

/** Where the service goes. */
function placeOf(
  { app }: SpecRequirements,
  { base, branch, outputPath }: ScaffoldInputs,
): Pick<PublishRequest, 'base' | 'branch' | 'outputPath'> {
  return {
    ...(base === undefined ? {} : { base }),
    branch: branch ?? `patternbank/${app.slug}`,
    outputPath: folderOf(outputPath),
  };
}

async function checkedOut(host: Host, outputPath: string): Promise<FileTree> {
  try {
    return (await readTree(resolve(host.workspace, outputPath))).tree;
  } catch {
    // A service that is new has no folder yet, and a workflow need not check anything out but the spec.
    return FileTree.of([]);
  }
}

function resultOf(
  composed: ComposedService,
  merged: Regeneration,
  { report, verdict, proof }: Judgement & { readonly proof: Proof },
): ScaffoldResult {
  return {
    ...composed,
    files: merged.lock.files,
    report,
    verdict,
    changed: merged.changes.length > 0,
    conflicts: merged.conflicts,
    diagnostics: [...composed.diagnostics, ...merged.diagnostics],
    omissions: [...composed.omissions, ...report.omissions, ...proof.omissions],
    ...(proof.verification === undefined ? {} : { verification: proof.verification }),
    proven: holds(proof),
  };
}

interface Finished {
  readonly published: Published<JudgedService>;
  readonly inputs: ScaffoldInputs;
  readonly context: RunContext;
}

async function finish({ published, inputs, context }: Finished, host: Host): Promise<Done> {
  const { judged, failure, omissions, changed } = published;
  const result = {
    ...judged.result,
    changed,
    omissions: [...judged.result.omissions, ...omissions],
  };
  const { spec, report, verdict, conflicts, verification } = result;
  const place = {
    repositoryUrl: `${context.serverUrl}/${context.owner}/${context.repo}`,
    ref: published.branch,
    folder: folderOf(inputs.outputPath),
  };
  const proof = verification === undefined ? {} : { verification };
  const { omissions: left } = result;
  const view = { title: spec.app.slug, report, verdict, conflicts, omissions: left, place, ...proof };
  await host.summary(summaryMarkdown(view));
  annotateResult({ ...result, folder: folderOf(inputs.outputPath) }, host);
  for (const diagnostic of failure?.diagnostics ?? []) host.annotate(diagnostic);
  const good = verdict.ready && result.proven !== false;
  const isSettled = conflicts.length === 0 && !result.omissions.some(({ blocks }) => blocks === true);
  const passes = isSettled && (good || inputs.warnOnly);
  return {
    outputs: {
      ...publishedOutputs(published, result),
      ...(await writeReports(host, toScaffoldJson(result), view)),
    },
    exitCode: failure?.exitCode ?? (passes ? 0 : 1),
  };
}

function publishedOutputs(published: Published<JudgedService>, result: ScaffoldResult): Partial<Outputs> {
  const { branch, changed, pullRequest } = published;
  return {
    ...judgedOutputs(result),
    changed: String(changed),
    conflicts: String(result.conflicts.length),
    patterns: JSON.stringify(result.plan.selected.map(({ pattern }) => pattern.id)),
    branch,
    ...(pullRequest === undefined
      ? {}
      : { 'pull-request-number': String(pullRequest.number), 'pull-request-url': pullRequest.url }),
  };
}
