import { readIndex } from '../bank/index.ts';
import { bankIndexFile, openJudge } from '../bundle/index.ts';
import {
  addOutcome,
  connect,
  type GitHub,
  type Happening,
  readHappening,
  readKeptService,
  readOutcomes,
  readRunContext,
} from '../github/index.ts';
import type { FeedbackInputs } from '../inputs/index.ts';
import type { Omission } from '../omission.ts';
import { evolve, type Outcome, patternOutcomes } from '../outcome/index.ts';
import { NO_POLICY } from '../policy/index.ts';
import { feedbackMarkdown } from '../report/index.ts';
import { readService } from '../tree/index.ts';
import { folderOf } from './folder.ts';
import type { Host } from './host.ts';
import { folderInside } from './path.ts';
import type { Done } from './run.ts';
import { tokenOf } from './token.ts';

/** `mode: feedback`: records what became of a generated service, and says what that means for the patterns. */
export async function feedbackMode(inputs: FeedbackInputs, host: Host): Promise<Done> {
  const token = tokenOf(inputs.githubToken, host);
  const context = readRunContext(host.env, host.eventText);
  const github = connect({ ...context, token, deadlineSeconds: inputs.githubTimeout });
  const happening = await readHappening(github, context);
  const seen = happening === undefined ? NOTHING_SEEN : await outcomeOf(github, happening, { inputs, host });
  const { outcome } = seen;
  const standing = await readOutcomes(github);
  const isNew =
    outcome !== undefined && !standing.some(({ app, id }) => app === outcome.app && id === outcome.id);
  const recorded =
    isNew && !inputs.dryRun && happening !== undefined
      ? await addOutcome(github, happening.repositoryId, outcome)
      : false;
  const outcomes = isNew ? [...standing, outcome] : standing;
  await host.summary(
    feedbackMarkdown({
      ...(outcome === undefined ? {} : { outcome }),
      recorded,
      outcomes: outcomes.length,
      evolved: evolve(await shippedPatterns(), outcomes, host.today),
      omissions: [...(happening?.omissions ?? []), ...seen.omissions, ...sharing(inputs)],
    }),
  );
  return { outputs: { changed: String(isNew) }, exitCode: 0 };
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
    ...{ id, app: lock.app, event, at: host.today },
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

function sharing({ shareOutcomes }: FeedbackInputs): readonly Omission[] {
  if (shareOutcomes === 'counts') return [];
  return [
    {
      what: '`share-outcomes: full`',
      because: 'this version records counts only, whatever is allowed',
      remedy: 'delete `share-outcomes` until a release note names it',
    },
  ];
}
