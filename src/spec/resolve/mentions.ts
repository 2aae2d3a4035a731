import { plain } from '../document/inline.ts';
import type { Role } from '../document/page.ts';
import { candidatesFor } from '../lexicon/candidates.ts';
import { type Clause, nearby } from '../lexicon/clauses.ts';
import { FEATURE_WORDS } from '../lexicon/feature-words.ts';
import { FEATURE_WORDS_ABROAD } from '../lexicon/feature-words-abroad.ts';
import { withoutAccents } from '../lexicon/fold.ts';
import type { FeatureId } from '../lexicon/vocabulary.ts';
import type { Source, Status } from '../requirements.ts';

/** A place that speaks of a feature. */
export interface Mention {
  readonly id: FeatureId;
  readonly status: Status;
  /** It stands in a section of what is left out or comes later: no slip of the wording. */
  readonly bySection: boolean;
  readonly source: Source;
}

/** Sections that name things for another purpose than to ask for them. */
const SILENT: ReadonlySet<Role> = new Set(['ui', 'tests', 'glossary']);

const LEXICON = { notation: 'lexicon', rank: 40, confidence: 0.8 } as const;

const ALL_WORDS = [...FEATURE_WORDS, ...FEATURE_WORDS_ABROAD];

const candidatesIn = candidatesFor(ALL_WORDS.map(([, words]) => words));

/** Titles over what a document says of itself. */
const ABOUT_DOCUMENT =
  /^(?:[\d.]+\s*)?(?:table of contents|contents|toc|change ?log|(?:document |version |revision |change )history|revisions?|(?:documents? )?references|[íi]ndice|sum[áa]rio|sommaire|table des mati[èe]res|inhalts(?:verzeichnis|[üu]bersicht)|(?:[äa]nderungs|versions)(?:historie|verlauf)|hist[óo]rico de (?:altera[çc][õo]es|vers[õo]es|revis[õo]es)|historial de (?:cambios|versiones|revisiones)|control de (?:cambios|versiones)|historique des (?:versions|r[ée]visions)|содержание|оглавление|история изменений|目录|修订(?:记录|历史)|变更记录|版本(?:历史|记录)|目次|改訂履歴|更新履歴|変更履歴|목차|(?:변경|개정|문서) ?이력)$/iu;

/** Places of one feature that are kept: more say nothing more. */
const LIMIT = 200;

/** The places that speak of features, in the order of the vocabulary, then of the lines. */
export function mentionsIn(all: readonly Clause[]): Mention[] {
  const speaking = all.filter(speaks);
  // The words of the lexicon are written without accents.
  const texts = speaking.map((clause) => withoutAccents(clause.text));
  const candidates = candidatesIn(texts);
  return ALL_WORDS.flatMap(([id, words], index) => {
    const among = candidates[index] ?? [];
    const clauses = among.flatMap((position) => speaking[position] ?? []);
    const text = among.map((position) => texts[position] ?? '').join('\n');
    const clauseAt = finder(clauses);
    const byClause = new Map<Clause, Status>();
    for (const match of text.matchAll(words)) {
      const found = clauseAt(match.index);
      if (found === undefined || byClause.get(found.clause) === 'required') continue;
      if (id === 'openapi_docs' && isOwnTitle(found.clause) && !/swagger|openapi/i.test(match[0])) continue;
      byClause.set(found.clause, statusAt(found.clause, found.offset, match[0]));
      if (byClause.size >= LIMIT) break;
    }
    return [...byClause].map(
      ([clause, status]): Mention => ({
        id,
        status,
        bySection: clause.status !== 'required',
        source: { file: clause.file, line: clause.line, endLine: clause.line, ...LEXICON },
      }),
    );
  });
}

function speaks({ block: { section } }: Clause): boolean {
  if (section.role !== undefined && SILENT.has(section.role)) return false;
  return (
    !ABOUT_DOCUMENT.test(plain(section.title)) && !/\b(?:status|error|response) codes?\b/i.test(section.title)
  );
}

/** A document that calls itself the documentation of an API asks for none. */
function isOwnTitle({ block }: Clause): boolean {
  return block.kind === 'heading' && block.section.level === 1;
}

/** People who "are not logged in" could be: that some are not leaves nothing out. */
const STATE_OF_PEOPLE = /^(?:logged[- ]?in|authenticated|signed in)$/i;

function statusAt(clause: Clause, offset: number, words: string): Status {
  if (clause.status !== 'required') return clause.status;
  const status = nearby(clause.text, offset, offset + words.length);
  return status === 'excluded' && STATE_OF_PEOPLE.test(words) ? 'required' : status;
}

/** Finds the clause that an offset of the joined text falls in. */
function finder(
  clauses: readonly Clause[],
): (index: number) => { clause: Clause; offset: number } | undefined {
  const starts: number[] = [];
  let at = 0;
  for (const { text } of clauses) {
    starts.push(at);
    at += text.length + 1;
  }
  let current = 0;
  return (index) => {
    if (index < (starts[current] ?? 0)) current = 0;
    while ((starts[current + 1] ?? Number.POSITIVE_INFINITY) <= index) current += 1;
    const clause = clauses[current];
    return clause === undefined ? undefined : { clause, offset: index - (starts[current] ?? 0) };
  };
}
