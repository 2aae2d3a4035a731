import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Page } from '../document/page.ts';
import { type Clause, clausesOf } from '../lexicon/clauses.ts';
import { mergeEntities } from '../merge/entities.ts';
import { gather } from '../merge/gather.ts';
import { placesIn } from '../merge/places.ts';
import type { Findings } from '../readers/draft.ts';
import type { SpecRequirements } from '../requirements.ts';
import { globalRule, withRule } from './access.ts';
import { settleApp } from './app.ts';
import { settleAuth } from './auth.ts';
import { coverageOf } from './coverage.ts';
import { deriveEndpoints } from './derive.ts';
import { settleEndpoints } from './endpoints.ts';
import { settleEntities } from './entities.ts';
import { type Header, settleFeatures } from './features.ts';
import { withInferred } from './inferred.ts';
import { settleNonFunctional } from './non-functional.ts';
import { settleRequirements } from './requirements.ts';
import { settleRoles } from './roles.ts';
import { settleStack } from './stack.ts';
import { verdict } from './verdict.ts';

interface Given {
  readonly pages: readonly Page[];
  readonly findings: readonly Findings[];
  readonly headers: readonly Header[];
  readonly files: SpecRequirements['files'];
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes one value of what all notations found in all documents. */
export function assemble({ pages, findings, headers, files, diagnostics }: Given): SpecRequirements {
  const places = placesIn(pages);
  const gathered = gather(findings);
  const clauses: readonly Clause[] = pages.flatMap(clausesOf);
  const merged = mergeEntities(withInferred(gathered), { ...gathered, places });
  const settled = settleEntities(merged.entities, { ...gathered, places });
  const header = Object.assign(
    {},
    ...headers.map(({ reading }) => reading.value).reverse(),
  ) as Header['reading']['value'];
  const features = settleFeatures(pages, headers, places);
  const listed = settleEndpoints(gathered.endpoints, {
    directory: settled.directory,
    places,
    basePath: header.basePath ?? gathered.basePath,
  });
  const endpoints = withRule(listed.endpoints, globalRule(pages));
  const auth = settleAuth(headers, features.features, endpoints);
  const stack = settleStack(clauses, places);
  const derived = deriveEndpoints(settled.entities, endpoints, auth.method === 'none' ? 'none' : 'required');
  const stated = headers.flatMap(({ reading }) =>
    typeof reading.value.auth === 'object' ? (reading.value.auth.roles ?? []) : [],
  );
  const spec: SpecRequirements = {
    schema: 'spec/1',
    app: settleApp(pages, headers),
    files,
    stack: stack.stack,
    auth,
    roles: settleRoles(pages, stated, endpoints),
    enums: settled.enums,
    commonFields: settled.commonFields,
    entities: settled.entities,
    relations: settled.relations,
    ...(listed.basePath === undefined ? {} : { basePath: listed.basePath }),
    endpoints: [...endpoints, ...derived],
    requirements: settleRequirements(gathered.requirements, settled.entities),
    features: features.features,
    nonFunctional: settleNonFunctional(clauses, header, features.features),
    diagnostics: [
      ...diagnostics,
      ...gathered.diagnostics,
      ...merged.diagnostics,
      ...settled.diagnostics,
      ...listed.diagnostics,
      ...features.diagnostics,
      ...stack.diagnostics,
    ],
    coverage: { linesUsed: 0, linesTotal: 0, unparsedSections: [] },
  };
  const judged = [...spec.diagnostics, ...verdict(spec, pages)];
  return { ...spec, diagnostics: inOrder(judged, pages), coverage: coverageOf(spec, pages) };
}

/** In the order of the documents and their lines; one kind of problem at one place is said once. */
function inOrder(diagnostics: readonly Diagnostic[], pages: readonly Page[]): readonly Diagnostic[] {
  const order = new Map(pages.map(({ path }, index) => [path, index]));
  const place = ({ span }: Diagnostic): number =>
    (order.get(span?.file ?? '') ?? 0) * 1e8 + (span?.line ?? 1);
  const distinct = new Map(
    diagnostics.map((one) => [
      `${one.code} ${one.message} ${one.span?.file ?? ''}:${one.span?.line ?? 0}`,
      one,
    ]),
  );
  return [...distinct.values()].sort((a, b) => place(a) - place(b)).slice(0, 500);
}
