import { type Cue, line, path } from '../cue.ts';

/** Signs of tables and schemas. */
export const MODELS: readonly Cue[] = [
  path(4, /(^|\/)(models?|schemas?|entities|tables|types|clock)(\/|\.py$)/),
  line(4, /\b(DeclarativeBase|declarative_base|mapped_column|declared_attr)\b/),
  line(4, /__tablename__/),
  line(4, /\bclass\s+\w+\(.*\b(BaseModel|SQLModel|Document|Base|\w+Schema)\b/),
  line(3, /\b(ConfigDict|model_config|field_validator|model_validator|AfterValidator|BeforeValidator)\b/),
  line(3, /\b(TypeDecorator|AwareDatetime)\b/),
  line(2, /\b(relationship|ForeignKey|CheckConstraint|UniqueConstraint)\s*\(/),
  line(2, /\bMapped\[/),
  line(2, /\b(timezone\.utc|datetime\.UTC|import .*\bUTC\b|tzinfo)/),
];
