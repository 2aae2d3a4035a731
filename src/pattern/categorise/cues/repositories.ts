import { type Cue, line, path } from '../cue.ts';

/** Signs of queries. */
export const REPOSITORIES: readonly Cue[] = [
  path(5, /(^|\/)(repositor(y|ies)|crud|dao|queries)(\/|\.py$)/),
  path(3, /(^|\/)\w*(repository|store|search)\.py$/),
  line(5, /\bclass\s+\w*(Repository|Dao|Store)\b/),
  line(3, /\b_?(session|db)\.(scalars?|get|delete|add|add_all|merge|flush)\s*\(/),
  line(3, /\b(select|insert|update|delete)\s*\(\s*(self\.)?_?[A-Za-z]/),
  line(2, /\.(offset|limit|order_by|where|with_for_update|on_conflict_do_\w+)\s*\(/),
  line(1, /\b_?(session|db)\.execute\s*\(/),
];
