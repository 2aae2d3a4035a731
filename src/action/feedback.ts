import { readIndex } from '../bank/index.ts';
import { bankIndexFile, openJudge } from '../bundle/index.ts';
import {
  connect,
  type GitHub,
  type Happening,
  readHappening,
  readKeptService,
  readRunContext,
} from '../github/index.ts';
import type { FeedbackInputs } from '../inputs/index.ts';
import type { Omission } from '../omission.ts';
import { countsOf, evolve, type Outcome, patternOutcomes, recurrences } from '../outcome/index.ts';
import type { Pattern } from '../pattern/index.ts';
import { NO_POLICY } from '../policy/index.ts';
import { feedbackMarkdown, type Proposal, proposalOf } from '../report/index.ts';
import { readService } from '../tree/index.ts';
import { folderOf } from './folder.ts';
import type { Host } from './host.ts';
import { type OutcomeHome, openOutcomeHome, repositoryDigest } from './outcome-home.ts';
import { folderInside } from './path.ts';
import { proposeChanges } from './propose-changes.ts';
import type { Done } from './run.ts';
import { tokenOf } from './token.ts';

/** `mode: feedback`: records what became of a generated service, and says what that means for the patterns. */
export async function feedbackMode(inputs: FeedbackInputs, host: Host): Promise<Done> {
  const token = tokenOf(inputs.githubToken, host);
  const context = readRunContext(host.env, host.eventText);
  const github = connect({ ...context, token, deadlineSeconds: inputs.githubTimeout });
  const happening = await readHappening(github, context);
  const seen = happening === undefined ? NOTHING_SEEN : await outcomeOf(github, happening, { inputs, host });
  const home = await openOutcomeHome(github, inputs);
  const learnt = await learn(seen, { github, home, happening, inputs }).finally(() => home.close());
  const { outcome, outcomes, recorded, isNew } = learnt;
  const patterns = await shippedPatterns();
  const asked = await proposeChanges(github, proposalsFor(learnt.outcomes, patterns), inputs);
  await host.summary(
    feedbackMarkdown({
      ...(outcome === undefined ? {} : { outcome }),
      recorded,
      outcomes: outcomes.length,
      evolved: evolve(patterns, outcomes, host.today),
      proposals: asked.proposals,
      omissions: [...(happening?.omissions ?? []), ...seen.omissions, ...home.omissions, ...asked.omissions],
    }),
  );
  return { outputs: { changed: String(isNew) }, exitCode: 0 };
}

interface Learning {
  readonly github: GitHub;
  readonly home: OutcomeHome;
  readonly happening: Happening | undefined;
  readonly inputs: FeedbackInputs;
}

interface Learnt {
  readonly outcome?: Outcome;
  /** All of them; this one with the words of its people, who are in this repository. */
  readonly outcomes: readonly Outcome[];
  readonly recorded: boolean;
  readonly isNew: boolean;
}

/** Records the outcome where it is new: its words only where they are shared. */
async function learn({ outcome }: Seen, { home, happening, inputs }: Learning): Promise<Learnt> {
  if (outcome === undefined || happening === undefined)
    return { outcomes: home.outcomes, recorded: false, isNew: false };
  const isThis = ({ app, id, repository = outcome.repository }: Outcome) =>
    app === outcome.app && id === outcome.id && repository === outcome.repository;
  const isNew = !home.outcomes.some(isThis);
  const shared = inputs.shareOutcomes === 'full' ? outcome : countsOf(outcome);
  const recorded = isNew && !inputs.dryRun ? await home.record(shared, happening.repositoryId) : false;
  const others = home.outcomes.filter((each) => !isThis(each));
  return { outcome: shared, outcomes: [...others, outcome], recorded, isNew };
}

function proposalsFor(outcomes: readonly Outcome[], patterns: readonly Pattern[]): readonly Proposal[] {
  return recurrences(outcomes).map((recurrence) => proposalOf(recurrence, patterns));
}

interface Seen {
  readonly outcome?: Outcome;
  readonly omissions: readonly Omission[];
}

const NOTHING_SEEN: Seen = { omissions: [] };

interface Surroundings {
  readonly inputs: FeedbackInputs;
  readonly host: Host;
}

async function outcomeOf(
  github: GitHub,
  { event, id, tree, checks }: Happening,
  { inputs, host }: Surroundings,
): Promise<Seen> {
  const outputPath = folderOf(inputs.path);
  const kept = await readKeptService(github, { tree, outputPath });
  if (kept === undefined) return { omissions: [noService(inputs.path)] };
  const { lock, files, omissions } = kept;
  const versions = new Map(lock.patterns.map((pattern) => [pattern.id, pattern.version]));
  // Of a pull request that was closed, what is checked out is not what it would have been.
  const productionScore = event === 'closed' ? undefined : await scoreOf(inputs.path, host);
  const outcome: Outcome = {
    schema: 'outcome/1',
    ...{ repository: repositoryDigest(github), id, app: lock.app, event, at: host.today },
    ...(checks === undefined ? {} : { checks }),
    ...(productionScore === undefined ? {} : { productionScore }),
    patterns: patternOutcomes(files, versions),
  };
  return { outcome, omissions };
}

/** No gate: the number alone is recorded. */
const THRESHOLD = 8000;

/** Readiness of what is checked out; a workflow need not check anything out. */
async function scoreOf(path: string, host: Host): Promise<number | undefined> {
  try {
    const service = await readService(folderInside(path, host));
    const judge = await openJudge({ threshold: THRESHOLD, policy: NO_POLICY, today: host.today });
    const { verdict, report } = await judge(service.tree);
    return report.notAService ? undefined : verdict.productionScore;
  } catch {
    return undefined;
  }
}

async function shippedPatterns() {
  const index = await bankIndexFile().read();
  return index === undefined ? [] : readIndex(index).entries.map(({ pattern }) => pattern);
}

function noService(path: string): Omission {
  return {
    what: 'an outcome',
    because: `no \`patternbank.lock\` lies in \`${path}\`: nothing there says which pattern wrote what`,
    remedy: 'set `path` to the folder of the service',
  };
}
