import { type Diagnostic, lineSpan } from '../../diagnostics/index.ts';
import type { FrontMatter } from '../document/front-matter.ts';
import type { Page } from '../document/page.ts';
import { clausesOf } from '../lexicon/clauses.ts';
import { mergeEntities } from '../merge/entities.ts';
import { gather } from '../merge/gather.ts';
import { limited } from '../merge/limit.ts';
import { placesIn } from '../merge/places.ts';
import { present } from '../present.ts';
import { suggestionRefused } from '../problems/suggestion.ts';
import type { Findings } from '../readers/draft.ts';
import type { RequestedFeature, SpecRequirements } from '../requirements.ts';
import type { Suggestions } from '../suggested/suggestion.ts';
import { takeSuggestions, withSuggested } from '../suggested/take.ts';
import { globalRule, withoutLogin, withRule } from './access.ts';
import { settleApp } from './app.ts';
import { settleAuth } from './auth.ts';
import { withBodies } from './bodies.ts';
import { coverageOf } from './coverage.ts';
import { deriveEndpoints, standsInList } from './derive.ts';
import { inOrder } from './diagnostic-order.ts';
import { settleEndpoints } from './endpoints.ts';
import { settleEntities } from './entities.ts';
import { type Header, settleFeatures } from './features.ts';
import { withGrants } from './grants.ts';
import { withInferred } from './inferred.ts';
import { settleNonFunctional } from './non-functional.ts';
import { settleRequirements } from './requirements.ts';
import { roleCodes } from './role-codes.ts';
import { declaredRoles, settleRoles, withRoleCodes } from './roles.ts';
import { settleStack } from './stack.ts';
import { withoutTablePrefix } from './table-prefix.ts';
import { unmarkedBy } from './unmarked.ts';
import { verdict } from './verdict.ts';

interface Given {
  readonly pages: readonly Page[];
  readonly findings: readonly Findings[];
  readonly headers: readonly Header[];
  readonly files: SpecRequirements['files'];
  readonly diagnostics: readonly Diagnostic[];
  /** What a model proposes beside it. */
  readonly suggestions: Suggestions;
}

/** Makes one value of what all notations found in all documents. */
export function assemble(given: Given): SpecRequirements {
  const { pages, headers } = given;
  const places = placesIn(pages);
  const clauses = pages.flatMap(clausesOf);
  const { within: gathered, diagnostics: beyond } = limited(
    withoutTablePrefix(gather(given.findings)),
    places,
  );
  const taken = takeSuggestions(given.suggestions, pages);
  const found = withSuggested(withInferred(gathered), taken.entities);
  const merged = mergeEntities(found, { ...gathered, places });
  const settled = settleEntities(merged.entities, { ...gathered, places });
  const header = headerOf(headers);
  const { features: stated, diagnostics: ofFeatures } = settleFeatures(
    { clauses, endpoints: gathered.endpoints, grants: gathered.grants },
    headers,
    places,
  );
  const features = withAdded(stated, taken.features);
  const basePath = header.basePath ?? gathered.basePath;
  const listed = settleEndpoints(gathered.endpoints, { directory: settled.directory, places, basePath });
  const granted = withGrants(listed.endpoints, gathered.grants, settled.directory);
  const ruled = withoutLogin(withRule(granted, globalRule(pages), unmarkedBy(gathered.endpoints)), features);
  const coded = withRoleCodes(ruled, roleCodes(pages), declaredRoles(pages, rolesOf(header)));
  const endpoints = withBodies(coded, gathered.messages);
  const auth = settleAuth(headers, features, endpoints);
  const { stack, diagnostics: ofStack } = settleStack(clauses, places);
  const { entities, relations, enums, commonFields } = settled;
  const derived = deriveEndpoints(entities, endpoints, {
    auth: auth.method === 'none' ? 'none' : 'required',
    isListing: (endpoint) => standsInList(endpoint, pages),
  });
  const spec = {
    schema: 'spec/1',
    app: settleApp(pages, headers),
    files: given.files,
    stack,
    auth,
    roles: settleRoles(pages, rolesOf(header), endpoints),
    ...{ enums, commonFields, entities, relations },
    ...present({ basePath: listed.basePath }),
    endpoints: [...endpoints, ...derived],
    requirements: settleRequirements(gathered.requirements, entities),
    features,
    nonFunctional: settleNonFunctional(clauses, header, features),
    ...present({ acknowledge: header.acknowledge }),
  } as const;
  const said = [given, gathered, merged, settled, listed].flatMap(({ diagnostics }) => diagnostics);
  const problems = [...said, ...beyond, ...ofFeatures, ...ofStack, ...refusals(taken.refused, pages)];
  const diagnostics = inOrder([...problems, ...verdict({ ...spec, diagnostics: problems }, pages)], pages);
  return { ...spec, diagnostics, coverage: coverageOf(spec, pages) };
}

/** Features that a document does not speak of itself, each once. */
function withAdded(
  stated: readonly RequestedFeature[],
  added: readonly RequestedFeature[],
): readonly RequestedFeature[] {
  const byId = new Map([...added.toReversed(), ...stated].map((feature) => [feature.id, feature]));
  const known = new Set(stated.map(({ id }) => id));
  return [...stated, ...[...byId.values()].filter(({ id }) => !known.has(id)).toReversed()];
}

function refusals(count: number, [first]: readonly Page[]): readonly Diagnostic[] {
  return count === 0 || first === undefined
    ? []
    : [suggestionRefused.at({ count }, { span: lineSpan(first.path, 1) })];
}

/** The front matters of all documents; the leading one wins. */
function headerOf(headers: readonly Header[]): FrontMatter {
  return Object.assign({}, ...headers.map(({ reading }) => reading.value).reverse()) as FrontMatter;
}

/** The roles that a front matter names. */
export function rolesOf({ auth }: FrontMatter): readonly string[] {
  return typeof auth === 'object' ? (auth.roles ?? []) : [];
}
