import type { BasisPoints } from '../../readiness/index.ts';
import type { ReadinessView } from '../readiness/readiness-view.ts';
import type { CommentState } from './marker.ts';
/** Ready or not, the score, what is missing, what to do first, and what changed since the last run. */
export declare function header(view: ReadinessView, previous?: Pick<CommentState, 'score' | 'missing'>): string;
/** One line for where there is room for one: a commit status. */
export declare function headline({ report, verdict }: Pick<ReadinessView, 'report' | 'verdict'>): string;
/** A gain as it is added: `+0.04`. */
export declare function gain(points: BasisPoints): string;
