import type { Facts } from '../../facts/facts.ts';
import { placeIn } from '../../facts/place.ts';
import { calledWord, type Expression, namesIn, walk } from '../../facts/python/expression.ts';
import type { Scope } from '../../facts/python/scope.ts';
import { defineProbe, found, notApplicable, partial, violated } from '../../probe.ts';
import { bodiesOf, fieldsOf } from './input-models.ts';

const SHARE_MIN = 0.3;
const CONSTRAINTS: ReadonlySet<string> = new Set([
  'min_length',
  'max_length',
  'ge',
  'gt',
  'le',
  'lt',
  'pattern',
  'regex',
  'max_digits',
  'decimal_places',
  'multiple_of',
  'min_items',
  'max_items',
]);
/** Types that bound a value by themselves: there is nothing to add. */
const CLOSED = /(^|\.)(StrictBool|bool|datetime|date|time|timedelta|UUID|UUID4|UUID7)$/;
const NARROW =
  /(^|\.)(EmailStr|HttpUrl|AnyUrl|AnyHttpUrl|Literal|constr|conint|conlist|confloat|PositiveInt|NonNegativeInt|PositiveFloat|IPvAnyAddress|AwareDatetime|FutureDate|PastDate|NaiveDatetime|StringConstraints|AfterValidator|BeforeValidator)$/;

type Field = Pick<ReturnType<typeof fieldsOf>[number], 'annotation' | 'value' | 'owner'>;

/** `true` where a field takes less than its type would. */
function isBounded({ annotation, value, owner }: Field, code: Facts['code'], depth = 0): boolean {
  const parts = [annotation, ...(value === undefined ? [] : [value])].flatMap((part) => [...walk(part)]);
  if (parts.some(constrains)) return true;
  return namesIn(annotation).some(
    (name) => NARROW.test(name) || isNarrowSymbol(name, owner, { code, depth }),
  );
}

function constrains(part: Expression): boolean {
  if (part.kind !== 'call') return false;
  return (
    part.args.some(({ name }) => name !== undefined && CONSTRAINTS.has(name)) ||
    /^con(str|int|list|float|decimal)$/.test(calledWord(part))
  );
}

/** An enumeration, a narrow type of another package under another name, or an alias of a bounded type. */
function isNarrowSymbol(
  name: string,
  owner: Scope,
  { code, depth }: { readonly code: Facts['code']; readonly depth: number },
): boolean {
  const symbol = code.values.resolver.name(name, owner);
  if (symbol?.kind === 'external') return NARROW.test(symbol.name);
  if (symbol?.kind === 'scope') {
    return code.values.ancestors(symbol.scope).some((parent) => /(^|\.)(Enum|StrEnum|IntEnum)$/.test(parent));
  }
  const alias = symbol?.kind === 'value' && depth < 4 ? symbol.assignments.at(-1)?.value : undefined;
  return (
    alias !== undefined &&
    symbol?.kind === 'value' &&
    isBounded({ annotation: alias, value: undefined, owner: symbol.scope }, code, depth + 1)
  );
}

function isClosed(annotation: Expression): boolean {
  const names = namesIn(annotation).filter(
    (name) => !/(^|\.)(Optional|Union|Annotated|None|Field)$/.test(name),
  );
  return names.length > 0 && names.every((name) => CLOSED.test(name));
}

export const constrainedFields = defineProbe({
  id: 'MOD-02',
  name: 'constrained-fields',
  category: 'models',
  level: 'medium',
  weight: 3,
  effort: 'low',
  since: '1.0.0',
  needs: ['routes', 'code'],
  asks: 'Are the fields of requests bounded?',
  why: 'A text without a length, or a number without a range, is an invitation.',
  refuses: 'constraints on models that only leave the service',
  fix: 'give input fields a length, a range, a pattern or a closed set of values',
  remedy: { file: '{routes}', snippet: 'title: str = Field(min_length=1, max_length=200)' },
  references: ['ASVS 2.2.1', 'OWASP API4'],

  examine({ routes, code }) {
    const models = [
      ...new Set(routes.filter(({ reachable }) => reachable).flatMap((route) => bodiesOf(route, code))),
    ];
    const all = models.flatMap((model) => fieldsOf(model, code));
    const fields = all.filter(({ annotation }) => !isClosed(annotation));
    if (all.length === 0) return notApplicable('no request has a body with fields');
    if (fields.length === 0) return found(all.map((field) => placeIn(field.owner, field)));
    const bounded = fields.filter((field) => isBounded(field, code));
    const evidence = bounded.map((field) => placeIn(field.owner, field));
    const ratio = bounded.length / fields.length;
    if (ratio >= SHARE_MIN) return found(evidence);
    if (bounded.length > 0)
      return partial(5000, evidence, {
        because: `${bounded.length} of ${fields.length} input fields are bounded`,
      });
    return violated(
      fields.map((field) => placeIn(field.owner, field)),
      'no input field is bounded',
    );
  },
});
