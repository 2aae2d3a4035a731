import type { Route } from '../../facts/application/routes.ts';
import type { Facts } from '../../facts/facts.ts';
import { type Expression, nameOf, namesIn } from '../../facts/python/expression.ts';
import type { Scope } from '../../facts/python/scope.ts';
import { isOf } from '../../facts/python/symbol.ts';

const MODELS: ReadonlySet<string> = new Set([
  'BaseModel',
  'SQLModel',
  'Struct',
  'RootModel',
  'TypedDict',
  'BaseUserCreate',
  'CreateUpdateDictModel',
]);
const MUTATING: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH']);
/** Words around the model: `list[Item]`, `Annotated[Item, Body()]`. */
const AROUND =
  /(^|\.)(Annotated|Optional|Union|list|List|Sequence|dict|Dict|Body|None|Form|File|UploadFile|Any|Depends)$/;

export function isMutating({ methods }: Route): boolean {
  return methods.some((method) => MUTATING.has(method));
}

/** Classes of data that an annotation names. */
function modelsIn(annotation: Expression | undefined, scope: Scope, code: Facts['code']): readonly Scope[] {
  if (annotation === undefined) return [];
  return namesIn(annotation)
    .filter((name) => !AROUND.test(name))
    .flatMap((name) => {
      const symbol = code.values.resolver.name(name, scope);
      const target =
        symbol?.kind === 'scope'
          ? symbol.scope
          : symbol?.kind === 'value'
            ? aliased(symbol.assignments.at(-1)?.value, symbol.scope, code)
            : undefined;
      return target !== undefined && isModel(target, code) ? [target] : [];
    });
}

export function isModel(scope: Scope, code: Facts['code']): boolean {
  if (scope.kind !== 'class') return false;
  const ancestors = code.values.ancestors(scope);
  return (
    ancestors.some(
      (name) =>
        MODELS.has(name.split('.').at(-1) ?? '') ||
        isOf(name, 'fastapi_users', new Set(['BaseUserCreate', 'BaseUserUpdate', 'BaseUser'])),
    ) || scope.decorators.some((decorator) => /dataclass/.test(namesIn(decorator)[0] ?? ''))
  );
}

/** Models of the bodies of a route. */
export function bodiesOf(route: Route, code: Facts['code']): readonly Scope[] {
  const { handler } = route;
  if (handler === undefined || !isMutating(route)) return [];
  // What a dependency takes by a model is read from the body as well.
  const asked = code.dependencies.closure(route.dependencies).flatMap((dependency) => {
    const target = code.dependencies.target(dependency);
    return target?.kind === 'function' ? [target] : [];
  });
  return [...new Set([handler, ...asked].flatMap((scope) => modelsTaken(scope, code)))];
}

function modelsTaken(scope: Scope, code: Facts['code']): readonly Scope[] {
  const around = scope.parent ?? scope;
  return scope.parameters
    .filter(
      ({ annotation, fallback }) =>
        ![annotation, fallback].some((part) => part !== undefined && isInjected(part, around, code)),
    )
    .flatMap(({ annotation }) => modelsIn(annotation, around, code));
}

/** What a dependency gives is no body: `user: User = Depends(current_user)`. */
function isInjected(part: Expression, scope: Scope, code: Facts['code']): boolean {
  return code.dependencies.inside(part, scope).length > 0;
}

/** The fields of a model, its parents included. */
export function fieldsOf(
  model: Scope,
  code: Facts['code'],
): readonly {
  readonly name: string;
  readonly annotation: Expression;
  readonly value: Expression | undefined;
  readonly owner: Scope;
  readonly line: number;
  readonly endLine: number;
}[] {
  return code.values.lineage(model).flatMap((owner) =>
    owner.assignments.flatMap(({ target, annotation, value, line, endLine }) => {
      const name = nameOf(target);
      if (name === undefined || annotation === undefined || name === 'model_config') return [];
      return [{ name, annotation, value, owner, line, endLine }];
    }),
  );
}

function aliased(value: Expression | undefined, scope: Scope, code: Facts['code']): Scope | undefined {
  const kind =
    value === undefined || (nameOf(value) === undefined && value.kind !== 'subscript')
      ? undefined
      : code.values.annotated({ expression: value, scope });
  return kind !== undefined && 'local' in kind ? kind.local : undefined;
}
