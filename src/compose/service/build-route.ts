import { keyModel } from './key.ts';
import type { Meaning } from './meaning.ts';
import { type Names, namesOf } from './names.ts';
import { isParameter } from './path-shape.ts';
import { code, type PythonCode } from './python-code.ts';
import { pythonString } from './python-literal.ts';
import { bringsBack } from './restore.ts';
import type { Route, RouteKind, RouteParameter, RouteParent } from './route.ts';
import { problemsOf, statusOf } from './route-answers.ts';
import { callOf, freeCall } from './route-call.ts';
import { routeSummary, sentenceOf } from './route-summary.ts';
import { dependenciesOf, UNVERSIONED, versionsOf } from './route-versions.ts';
import { descriptionOf, summaryOf } from './route-words.ts';
import type { BuildContext, RouteContext, Understood } from './routes.ts';
import type { FieldChange } from './state-change.ts';

/** A UUID that no row has. */
const NO_ROW = '00000000-0000-0000-0000-000000000000';

/** The route of an endpoint that is understood; its names are taken from then on. */
export function buildRoute(item: Understood, context: BuildContext, taken: Set<string>): Route {
  const { endpoint, meaning } = item;
  const names = namesOf(meaning.entity.name);
  const isRestore = bringsBack(meaning, context.traits);
  const changes =
    meaning.kind === 'act' && !isRestore
      ? context.changesOf(meaning.action ?? '', meaning.entity, endpoint.summary)
      : [];
  const isOpen = meaning.kind === 'act' && changes.length === 0;
  const kind = isRestore ? 'restore' : isOpen ? 'unanswered' : meaning.kind;
  const parameters = parametersOf(item, context);
  const authenticated = asksWhoCalls(item, context);
  const roles = authenticated ? endpoint.roles : [];
  const guard = authenticated ? guardOf(roles) : null;
  const status = statusOf(kind, endpoint.responses?.map((response) => response.status) ?? []);
  const versions = context.traits.versioned.has(meaning.entity.name) ? versionsOf(kind, status) : UNVERSIONED;
  const called = freeCall(callOf({ ...meaning, kind }, names, endpoint.method.toLowerCase()), taken);
  return {
    kind,
    method: methodOf(endpoint.method),
    path: pathOf(item, parameters),
    url: code(urlOf(pathOf(item, parameters))),
    unknown_url: code(urlOf(unknownPath(pathOf(item, parameters), parameters))),
    half_url: code(urlOf(unknownPath(pathOf(item, parameters), parameters.slice(1)))),
    other_roles: roles.length === 0 ? [] : context.spec.roles.filter((role) => !roles.includes(role)),
    item: parameters.at(-1)?.name ?? '',
    operation_id: `${names.plural}_${called.operation}`,
    function: called.function,
    call: called.function,
    ...wordsOf(item, { kind, changes, context, call: `${names.pascal}Service.${called.function}` }),
    status,
    authenticated,
    roles,
    guard,
    dependencies: dependenciesOf(guard, kind, versions),
    tagged: versions.tagged,
    is_conditional: versions.is_conditional,
    problems: problemsOf({
      kind,
      authenticated,
      roles,
      hasParent: meaning.parent !== undefined,
      hasParameters: parameters.length > 0,
      more: versions.problems,
    }),
    parameters,
    parent: parentOf(meaning, names, parameters),
    link: meaning.parent?.link ?? null,
    is_reversed:
      meaning.parent?.link !== undefined && meaning.parent.link.from.pascal !== meaning.parent.entity.name,
    changes: changes.map(({ name, value, shown }) => ({
      name,
      value: code(value.code),
      shown: shown === undefined ? null : code(shown),
    })),
    has_shown: changes.some(({ shown }) => shown !== undefined),
    imports: changes.flatMap(({ value }) => value.imports),
    line: endpoint.derived ? 0 : (endpoint.src[0]?.line ?? 0),
  };
}

/** What a reference says of the route: in the words of the spec, where it has any. */
function wordsOf(
  { endpoint, meaning, shape }: Understood,
  given: {
    readonly kind: RouteKind;
    readonly changes: readonly FieldChange[];
    readonly context: BuildContext;
    readonly call: string;
  },
): Pick<Route, 'summary' | 'sentence' | 'description'> {
  const { kind, changes, context, call } = given;
  const { name } = meaning.entity;
  const told = {
    meaning,
    kind,
    method: endpoint.method.toLowerCase(),
    onOne: shape.places.at(-1)?.parameter !== undefined,
    changes: changes.map((change) => change.name),
    isSoftDeleted: context.traits.softDeleted.has(name),
    isReadable: context.readable.has(name),
  };
  const summary = routeSummary(endpoint.summary, summaryOf(told));
  return { summary, sentence: sentenceOf(summary), description: descriptionOf(told, call) };
}

function asksWhoCalls({ endpoint: { auth } }: Understood, { spec }: RouteContext): boolean {
  return spec.auth.method !== 'none' && auth !== 'none' && auth !== 'optional';
}

/** In the order of the path; a second parameter of one entity is named after what relates it to the first. */
function parametersOf(
  { shape, meaning: { parent } }: Understood,
  context: RouteContext,
): readonly RouteParameter[] {
  const places = shape.places.filter(({ parameter }) => parameter !== undefined);
  const seen = new Set<string>();
  return places.map(({ entity }) => {
    const names = namesOf(entity.name);
    const link = parent?.link;
    const wanted = seen.has(entity.name)
      ? (link?.to_column ?? `inner_${names.snake}_id`)
      : `${names.snake}_id`;
    seen.add(entity.name);
    const key = keyModel(context.keyOf(entity.name));
    return {
      name: wanted,
      type: `${names.pascal}Id`,
      entity: names,
      python: key.python,
      unknown: key.unknown,
    };
  });
}

function pathOf({ endpoint }: Understood, parameters: readonly RouteParameter[]): string {
  const names = parameters.map(({ name }) => name);
  const segments = endpoint.path
    .split('/')
    .map((segment) => (isParameter(segment) ? `{${names.shift() ?? 'id'}}` : segment));
  return segments.join('/').replace(/(?<=.)\/$/, '');
}

/** An f-string over the prefix; the braces of parameters are the only ones in a path. */
function urlOf(path: string): string {
  return `f"{API_PREFIX}${pythonString(path).slice(1)}`;
}

function unknownPath(path: string, parameters: readonly RouteParameter[]): string {
  return parameters.reduce(
    (text, { name, unknown }) => text.replace(`{${name}}`, unknown.text === '0' ? '0' : NO_ROW),
    path,
  );
}

function methodOf(method: string): Route['method'] {
  const lower = method.toLowerCase();
  return lower === 'post' || lower === 'patch' || lower === 'put' || lower === 'delete' ? lower : 'get';
}

function guardOf(roles: readonly string[]): PythonCode {
  return code(
    roles.length === 0 ? 'require_principal' : `require_roles(${roles.map(pythonString).join(', ')})`,
  );
}

function parentOf(
  { parent, kind }: Meaning,
  names: Names,
  parameters: readonly RouteParameter[],
): RouteParent | null {
  const [first] = parameters;
  if (parent === undefined || first === undefined || kind === 'link' || kind === 'unlink') return null;
  const above = namesOf(parent.entity.name);
  const { reference, link } = parent;
  const linked = link === undefined ? `${above.snake}_id` : linkFilter(link, above);
  return {
    name: above,
    parameter: first.name,
    field: reference?.field ?? linked,
    is_field: reference !== undefined,
    create_schema: `${names.pascal}In${above.pascal}Create`,
  };
}

/** The parameter by which a list is narrowed to what is linked with `above`. */
function linkFilter(link: NonNullable<NonNullable<Meaning['parent']>['link']>, above: Names): string {
  return link.from.pascal === above.pascal ? link.from_column : link.to_column;
}
