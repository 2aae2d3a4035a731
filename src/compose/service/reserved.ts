const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Python's keywords in lower case, soft ones included. */
const PYTHON = words(
  'and as assert async await break case class continue def del elif else except false finally for from global if import in is lambda match none nonlocal not or pass raise return true try type while with yield',
);

/** What PostgreSQL does not take as a column without quotes. */
const SQL = words(
  'all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column concurrently constraint create cross current_catalog current_date current_role current_schema current_time current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references returning right select session_user similar some symmetric system_user table tablesample then to trailing true union unique user using variadic verbose when where window with',
);

/** What the base classes of the generated models and schemas have already. */
const ATTRIBUTES = words(
  'metadata registry awaitable_attrs type_annotation_map copy dict json schema construct validate schema_json parse_obj parse_raw parse_file from_orm update_forward_refs changes filters self cls',
);

/** Beginnings that pydantic and Python keep for themselves. */
const PREFIX = /^(?:model_|_)/;

/** Classes that generated modules import or define, and the beginnings of such (`ListQuery`, `EntityRead`). */
const CLASSES = words(
  'Base Stored Entity CountedEntity Counted List Many Create Update Any Annotated Literal Decimal Enum StrEnum UUID Uuid String Text Integer BigInteger Float Double Numeric Number Boolean LargeBinary DateTime Date Time Duration Email Url Html Json JsonObject Bytes Binary Search Mapped MappedColumn Page ListQuery Field Fields Repository Found Filter Service Mapping ClassVar TypeVar Principal Settings Request Response Path Query Depends Table Column Index Exception Association Associations Enums ForeignKey CheckConstraint UniqueConstraint AsyncSession AsyncClient Database None True False Object Health Conftest Factories Factory Default Defaults FullText SoftDeleted Versioned',
);

/** `true` where a field of this name would break Python, SQL or a base class of the generated code. */
export function isReservedField(name: string): boolean {
  return (PYTHON.has(name) && name !== 'type') || SQL.has(name) || ATTRIBUTES.has(name) || PREFIX.test(name);
}

/** `true` where no module can have this name: nothing could import it. */
export function isReservedModule(name: string): boolean {
  return PYTHON.has(name);
}

/** `true` where a class or module of this name would hide one that generated code needs. */
export function isReservedClass(pascal: string, snake: string): boolean {
  return CLASSES.has(pascal) || PYTHON.has(snake);
}

/** `wanted`, or what comes near to it: `order_`, `field_model_config`. */
function unreserved(wanted: string): string {
  if (!isReservedField(wanted)) return wanted;
  return PREFIX.test(wanted) ? `field_${wanted.replace(/^_+/, '')}` : `${wanted}_`;
}

/** `wanted`, or the first of `wanted_2`, `wanted_3`, … that is not taken; it is taken from then on. */
export function freeName(wanted: string, taken: Set<string>): string {
  const start = unreserved(wanted);
  let name = start;
  for (let n = 2; taken.has(name); n += 1) name = `${start}_${n}`;
  taken.add(name);
  return name;
}
