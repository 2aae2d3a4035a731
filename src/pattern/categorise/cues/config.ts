import { type Cue, line, path } from '../cue.ts';

/** Signs of reading settings. */
export const CONFIG: readonly Cue[] = [
  path(4, /(^|\/)(config|conf|settings)\.py$/),
  path(3, /(^|\/)(environment|env|options|flags|feature_flags|secrets?(_\w+)?)\.(py|toml|ya?ml)$/),
  line(5, /\b(BaseSettings|SettingsConfigDict|pydantic_settings)\b/),
  line(4, /\b(from|import)\s+(decouple|dynaconf|environs|dotenv|starlette\.config)\b/),
  line(3, /\bos\.(environ|getenv)\b/),
  line(3, /\b(tomllib|configparser)\b|\byaml\.safe_load\b/),
  line(3, /\/run\/secrets\b|\bsecrets_dir\b|\benv_(file|prefix|nested_delimiter)\b/),
  line(2, /\bSecretStr\b/),
  line(2, /\bdef\s+(get_|load_|read_)?(settings|config|options)\b/),
];
