export { type Names, openTemplates, type TemplateEngine, type TemplateText } from './engine.ts';
export { type Dialect, PATH_TARGET, type Sink, type Target, targetOf } from './sink.ts';
