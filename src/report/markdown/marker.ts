import { z } from 'zod';

/** What a comment of ours says about the run that wrote it. It stands in the comment, invisible, and nowhere else. */
export interface CommentState {
  /** Which of several comments on one pull request: the app's slug, or the folder that was scored. */
  readonly key: string;
  /** The commit that was judged. */
  readonly head: string;
  readonly run: string;
  readonly attempt: number;
  /** Basis points. */
  readonly score: number;
  readonly missing: readonly string[];
  /** Of what the comment says, without what it says about the run before. */
  readonly digest: string;
}

const NAME = 'patternbank:comment';

const stateSchema = z.object({
  key: z.string(),
  head: z.string(),
  run: z.string().regex(/^\d{1,20}$/),
  attempt: z.number().int().min(1),
  score: z.number().int().min(0).max(10_000),
  missing: z.array(z.string()),
  digest: z.string(),
});

/** The state as one invisible line. */
export function writeMarker(state: CommentState): string {
  const { key, head, run, attempt, score, missing, digest } = state;
  // A key is text from the spec: it must not be able to end the comment.
  const json = JSON.stringify({ key, head, run, attempt, score, missing, digest })
    .replaceAll('>', '\\u003e')
    .replaceAll('-', '\\u002d');
  return `<!-- ${NAME} ${json} -->`;
}

/** The state in a comment that opens with our marker; `undefined` for every other. */
export function readMarker(text: string): CommentState | undefined {
  const match = /^<!-- patternbank:comment (\{.*\}) -->/.exec(text);
  if (match?.[1] === undefined) return undefined;
  try {
    return stateSchema.safeParse(JSON.parse(match[1])).data;
  } catch {
    return undefined;
  }
}

/**
 * Which of two runs is newer. Run ids only grow; a repetition of a run counts attempts.
 *
 * @returns below 0 where `a` is older
 */
export function compareRuns(
  a: Pick<CommentState, 'run' | 'attempt'>,
  b: Pick<CommentState, 'run' | 'attempt'>,
): number {
  const [first, second] = [BigInt(a.run), BigInt(b.run)];
  if (first !== second) return first < second ? -1 : 1;
  return a.attempt - b.attempt;
}
