import type { Diagnostic } from '../../diagnostics/index.ts';
import type { FrontMatterReading } from '../document/front-matter.ts';
import { type Page, sourceOf } from '../document/page.ts';
import type { Clause } from '../lexicon/clauses.ts';
import { nearest } from '../lexicon/nearest.ts';
import { FEATURES, isFeature } from '../lexicon/vocabulary.ts';
import type { Places } from '../merge/places.ts';
import { featureContradiction, featureUnknown } from '../problems/front-matter.ts';
import type { EndpointDraft, GrantDraft } from '../readers/draft.ts';
import type { RequestedFeature, Status } from '../requirements.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { grantedFeatures, routedFeatures } from './routed-features.ts';

/** What a front matter says of features, with the document it heads. */
export interface Header {
  readonly page: Page;
  readonly reading: FrontMatterReading;
}

/** The features that the documents ask for, put off or leave out, each with its lines. */
export function settleFeatures(
  {
    clauses,
    endpoints,
    grants,
  }: {
    readonly clauses: readonly Clause[];
    readonly endpoints: readonly EndpointDraft[];
    readonly grants: readonly GrantDraft[];
  },
  headers: readonly Header[],
  places: Places,
): { readonly features: readonly RequestedFeature[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const stated = headers.flatMap((header) => statedIn(header, places, diagnostics));
  const mentions = [...mentionsIn(clauses), ...routedFeatures(endpoints), ...grantedFeatures(grants)];
  const features = FEATURES.flatMap((id): RequestedFeature[] => {
    const said = stated.filter((one) => one.id === id);
    const [first] = said;
    if (first !== undefined) {
      const supporting = mentions.filter((one) => one.id === id && one.status === first.status);
      return [
        {
          id,
          status: first.status,
          evidence: [...said, ...supporting].map(({ source }) => source).slice(0, 20),
          via: 'frontmatter',
        },
      ];
    }
    return byWords(
      mentions.filter((one) => one.id === id),
      places,
      diagnostics,
    );
  });
  return { features, diagnostics };
}

function statedIn({ page, reading }: Header, places: Places, diagnostics: Diagnostic[]): Mention[] {
  const { value, lines } = reading;
  const lists: readonly (readonly [string, Status, readonly string[] | undefined])[] = [
    ['features', 'required', value.features],
    ['planned', 'planned', value.planned],
    ['exclude', 'excluded', value.exclude],
  ];
  return lists.flatMap(([key, status, ids = []]) =>
    ids.flatMap((written): Mention[] => {
      const source = sourceOf(
        page,
        { line: lineOf(written, lines.get(key) ?? lines.get('auth') ?? 1, page) },
        { notation: 'front-matter', rank: 100 },
      );
      const id = written.trim();
      if (isFeature(id)) return [{ id, status, bySection: true, source }];
      diagnostics.push(
        featureUnknown.at(
          { feature: id.slice(0, 60), near: nearest(id, FEATURES) },
          { span: places.at(source, id) },
        ),
      );
      return [];
    }),
  );
}

/** A list may stand on one line or on a line for each item. */
function lineOf(text: string, from: number, { lines }: Page): number {
  const found = lines.slice(from - 1, from + 60).findIndex((line) => line.includes(text));
  return found < 0 ? from : from + found;
}

function byWords(
  mentions: readonly Mention[],
  places: Places,
  diagnostics: Diagnostic[],
): RequestedFeature[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const asked = mentions.filter(({ status }) => status === 'required');
  const refused = mentions.filter(
    ({ status, bySection }) => status === 'excluded' && (bySection || asked.length === 0),
  );
  const later = mentions.filter(
    ({ status, bySection }) => status === 'planned' && (bySection || asked.length === 0),
  );
  const status: Status = refused.length > 0 ? 'excluded' : asked.length > 0 ? 'required' : 'planned';
  const evidence = status === 'excluded' ? refused : status === 'required' ? asked : later;
  if (evidence.length === 0) return [];
  const [against] = asked;
  if (status === 'excluded' && against !== undefined && refused[0] !== undefined)
    diagnostics.push(
      featureContradiction.at(
        { feature: first.id, kept: 'left out' },
        {
          span: places.at(against.source),
          related: [{ span: places.at(refused[0].source), label: 'left out here' }],
        },
      ),
    );
  return [
    {
      id: first.id,
      status,
      evidence: evidence.map(({ source }) => source).slice(0, 20),
      via: viaOf(evidence),
    },
  ];
}

/** Words say it, or only a route that is listed. */
function viaOf(evidence: readonly Mention[]): RequestedFeature['via'] {
  return evidence.some(({ source }) => source.notation === 'lexicon') ? 'lexicon' : 'structure';
}
