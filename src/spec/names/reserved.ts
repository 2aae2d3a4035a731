const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Python's keywords, in lower case. */
const PYTHON = words(
  'and as assert async await break class continue def del elif else except false finally for from global if import in is lambda none nonlocal not or pass raise return true try while with yield match case',
);

/** What PostgreSQL does not take as a column without quotes. */
const SQL = words(
  'all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column concurrently constraint create cross current_catalog current_date current_role current_schema current_time current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references returning right select session_user similar some symmetric system_user table tablesample then to trailing true union unique user using variadic verbose when where window with',
);

/** Attributes of the base classes of the generated models and schemas. */
const ATTRIBUTES = words(
  'metadata registry awaitable_attrs copy dict json schema construct validate schema_json parse_obj parse_raw parse_file from_orm update_forward_refs',
);

const ATTRIBUTE_PREFIX =
  /^model_(?:config|fields|fields_set|extra|computed_fields|post_init|construct|copy|dump|dump_json|json_schema|parametrized_name|rebuild|validate|validate_json|validate_strings)$/;

/** Classes that every generated module may import. */
const CLASSES = words(
  'Base Entity CountedEntity Any Annotated Decimal Enum StrEnum UUID Uuid String Text Integer Number Boolean DateTime Date Time Duration Email Url Json Bytes Search Literal Mapped Page Field Repository Service Filter Principal Settings Request Response Table Column Index Exception None True False Object Association',
);

/** `true` where a column of this name would break Python, SQL or a base class. */
export function isReservedField(name: string): boolean {
  return PYTHON.has(name) || SQL.has(name) || ATTRIBUTES.has(name) || ATTRIBUTE_PREFIX.test(name);
}

/** `true` where a class of this name would hide one that its module imports, or its module could not be imported. */
export function isReservedClass(pascal: string, snake: string): boolean {
  return CLASSES.has(pascal) || PYTHON.has(snake);
}
