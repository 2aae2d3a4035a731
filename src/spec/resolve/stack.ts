import type { Diagnostic } from '../../diagnostics/index.ts';
import { candidatesFor } from '../lexicon/candidates.ts';
import type { Clause } from '../lexicon/clauses.ts';
import type { Places } from '../merge/places.ts';
import { stackMismatch } from '../problems/front-matter.ts';
import type { SpecRequirements } from '../requirements.ts';

const USED = { language: 'Python', framework: 'FastAPI', database: 'PostgreSQL' } as const;

const NAMED: readonly (readonly [keyof typeof USED, string, RegExp])[] = [
  ['framework', 'FastAPI', /\bfastapi\b/i],
  ['framework', 'Express', /\bexpress(?:\.js)?\b/i],
  ['framework', 'NestJS', /\bnest\.?js\b/i],
  ['framework', 'Spring Boot', /\bspring(?: boot)?\b/i],
  ['framework', 'Django', /\bdjango\b/i],
  ['framework', 'Flask', /\bflask\b/i],
  ['framework', 'Rails', /\b(?:ruby on )?rails\b/i],
  ['framework', 'Laravel', /\blaravel\b/i],
  ['framework', 'ASP.NET', /\basp\.net\b/i],
  ['framework', 'Gin', /\bgin\b(?! index)/i],
  ['framework', 'Litestar', /\blitestar\b/i],
  ['database', 'PostgreSQL', /\bpostgres(?:ql)?\b|\bsupabase\b|\bneon\b/i],
  ['database', 'MongoDB', /\bmongo(?:db|ose)?\b/i],
  ['database', 'MySQL', /\bmysql\b|\bmariadb\b/i],
  ['database', 'SQLite', /\bsqlite\b/i],
  ['database', 'DynamoDB', /\bdynamodb\b/i],
  ['database', 'Firestore', /\bfirestore\b|\bfirebase\b/i],
  ['database', 'SQL Server', /\bsql server\b/i],
  ['database', 'Oracle', /\boracle (?:db|database)\b/i],
];

const candidatesIn = candidatesFor(NAMED.map(([, , words]) => words));

/** The stack that the documents name, beside the one that is generated. */
export function settleStack(
  clauses: readonly Clause[],
  places: Places,
): { readonly stack: SpecRequirements['stack']; readonly diagnostics: readonly Diagnostic[] } {
  const wanted = clauses.filter(({ status }) => status === 'required');
  const candidates = candidatesIn(wanted.map(({ text }) => text));
  const found = NAMED.flatMap(([part, name, words], index) => {
    const at = candidates[index]?.find((position) => words.test(wanted[position]?.text ?? '')) ?? -1;
    const clause = wanted[at];
    return clause === undefined ? [] : [{ part, name, clause }];
  });
  const requested: Record<string, string> = {};
  for (const part of ['framework', 'database'] as const) {
    const of = found.filter((one) => one.part === part);
    const chosen = of.find(({ name }) => name === USED[part]) ?? of[0];
    if (chosen !== undefined) requested[part] = chosen.name;
  }
  const other = found.filter(({ part, name }) => requested[part] === name && name !== USED[part]);
  const [first] = other;
  const diagnostics =
    first === undefined
      ? []
      : [
          stackMismatch.at(
            { named: other.map(({ name }) => name).join(' and ') },
            {
              span: places.at({
                file: first.clause.file,
                line: first.clause.line,
                endLine: first.clause.line,
                notation: 'lexicon',
                rank: 40,
                confidence: 1,
              }),
            },
          ),
        ];
  return { stack: { requested, used: USED }, diagnostics };
}
