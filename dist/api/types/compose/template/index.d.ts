export { type Names, openTemplates, type TemplateEngine, type TemplateText } from './engine.ts';
export { env, isPlainEnv } from './filters/env.ts';
export { md } from './filters/md.ts';
export { toml, tomlKey } from './filters/toml.ts';
export { type Dialect, PATH_TARGET, type Sink, type Target, targetOf } from './sink.ts';
