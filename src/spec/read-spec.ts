import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostics/index.ts';
import { lineSpan } from '../diagnostics/index.ts';
import { decode } from './document/decode.ts';
import { readFrontMatter } from './document/front-matter.ts';
import { type Page, spanOf } from './document/page.ts';
import { parsePage } from './document/parse.ts';
import { titledThings } from './document/titled-things.ts';
import { wordsOf } from './names/identifier.ts';
import { tooLarge, unclosedFence } from './problems/file.ts';
import type { FieldDraft, Findings } from './readers/draft.ts';
import { READERS } from './readers/registry.ts';
import type { SpecDocument, SpecRequirements } from './requirements.ts';
import { assemble, rolesOf } from './resolve/assemble.ts';
import type { Header } from './resolve/features.ts';
import { declaredRoles } from './resolve/roles.ts';
import type { Suggestions } from './suggested/suggestion.ts';

/** Bytes that all documents of one spec may have. */
const SET_LIMIT = 5 * 1_048_576;

const NO_SUGGESTIONS: Suggestions = { entities: [], features: [] };

/**
 * Reads a spec: one document, or several that belong together, the leading one first.
 *
 * Never throws, whatever the bytes: what could not be read is among the diagnostics, each with its line. The same
 * documents give the same value.
 *
 * @param suggestions - what a model proposes to read from the prose: taken where a quote in a document supports it, and below
 * everything that the documents say themselves
 */
export function readSpec(
  documents: readonly SpecDocument[],
  suggestions: Suggestions = NO_SUGGESTIONS,
): SpecRequirements {
  const diagnostics: Diagnostic[] = [];
  const headers = withinLimit(documents, diagnostics).map((document) => readHeader(document, diagnostics));
  const roles = declaredRoles(
    headers.map(({ page }) => page),
    headers.flatMap(({ reading }) => rolesOf(reading.value)),
  );
  const things = titledThings(headers.map(({ page }) => page));
  const pages = headers.map(({ page }) => ({ ...page, roles, things }));
  const findings = pages.flatMap((page) => readPage(page).map((found) => marked(found, page)));
  const files = documents.map(({ path, bytes }, index) => ({
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    role: index === 0 ? 'spec' : /\.(?:ya?ml|json)$/i.test(path) ? 'contract' : 'sibling',
  }));
  return assemble({ pages, findings, headers, files, diagnostics, suggestions });
}

function withinLimit(documents: readonly SpecDocument[], diagnostics: Diagnostic[]): readonly SpecDocument[] {
  let total = 0;
  return documents.filter(({ path, bytes }) => {
    total += bytes.byteLength;
    if (total <= SET_LIMIT) return true;
    diagnostics.push(tooLarge.at({ path, bytes: total, limit: SET_LIMIT }, { span: lineSpan(path, 1) }));
    return false;
  });
}

function readHeader(document: SpecDocument, diagnostics: Diagnostic[]): Header {
  const decoded = decode(document);
  const reading = readFrontMatter(
    document.path,
    /\.(?:ya?ml|json)$/i.test(document.path) ? [] : decoded.lines,
  );
  const { page, unclosed } = parsePage(document.path, decoded.lines, reading.end);
  diagnostics.push(...decoded.diagnostics, ...reading.diagnostics);
  for (const { start, end } of unclosed)
    diagnostics.push(unclosedFence.at({ line: start + 1, end: end + 1 }, { span: spanOf(page, start + 1) }));
  return { page, reading };
}

function readPage(page: Page): readonly Findings[] {
  const certain = READERS.filter(({ fillsGaps }) => fillsGaps !== true).map((reader) => reader.read(page));
  const others = READERS.filter(({ fillsGaps }) => fillsGaps === true).map((reader) =>
    withoutRead(reader.read(page), { rank: reader.rank, certain }),
  );
  return [...certain, ...others];
}

/** Fields on lines that are read as a relation, or as other fields by a notation of higher rank, are left to that. */
function withoutRead(
  { entities = [], ...found }: Findings,
  { rank, certain }: { readonly rank: number; readonly certain: readonly Findings[] },
): Findings {
  const related = new Set(certain.flatMap(({ relations = [] }) => relations.map(({ src }) => src.line)));
  const stronger = new Map<number, Set<string>>();
  for (const field of certain.flatMap((one) => (one.entities ?? []).flatMap(({ fields }) => fields)))
    if (field.src.rank >= rank)
      stronger.set(field.src.line, (stronger.get(field.src.line) ?? new Set()).add(lineAndName(field)));
  const left = entities.map((entity) => {
    const own = new Set(entity.fields.map(lineAndName));
    const isRead = ({ src: { line } }: FieldDraft): boolean =>
      related.has(line) || [...(stronger.get(line) ?? [])].some((name) => !own.has(name));
    return { ...entity, fields: entity.fields.filter((field) => !isRead(field)) };
  });
  return { ...found, entities: left };
}

function lineAndName({ original, src }: FieldDraft): string {
  return `${src.line} ${wordsOf(original).join('_')}`;
}

/** What stands in a section about messages is none of the things that are stored, unless nothing else is known of them. */
function marked(findings: Findings, page: Page): Findings {
  const { entities = [] } = findings;
  if (entities.length === 0 || !page.sections.some(({ role }) => role === 'dto')) return findings;
  return {
    ...findings,
    entities: entities.map((draft) =>
      page.sections.findLast(({ line }) => line <= draft.src.line)?.role === 'dto'
        ? { ...draft, sent: true }
        : draft,
    ),
  };
}
