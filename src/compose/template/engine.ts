import { Liquid, type Template } from 'liquidjs';
import { type Diagnostic, type Span, UserError } from '../../diagnostics/index.ts';
import { Code } from '../code.ts';
import { KEPT_FILTERS, KEPT_TAGS, sinkFilters } from './filter-set.ts';
import { outputText, UnescapedOutput } from './output.ts';
import { templateFailed, templateLimit, templateName, templateOutput, templateSyntax } from './problems.ts';
import type { Target } from './sink.ts';
import { EXPRESSION_NAME, INDENT_FILTER, type PreparedTemplate, prepareTemplate } from './standalone.ts';

/** Characters of one template; the longest of ours has about 10 000. */
const PARSE_LIMIT = 400_000;

/**
 * Wall clock of one rendering in milliseconds: so long that only a stop for ever goes over it, because a machine that stalls must
 * not fail a template. Templates from outside are stopped much sooner, by the timer of their cage.
 */
const RENDER_LIMIT = 60_000;

/** Units of memory of one rendering, as LiquidJS counts them. */
const MEMORY_LIMIT = 20_000_000;

/** The names that a template may use. */
export type Names = Readonly<Record<string, unknown>>;

/** A template and where it came from, for messages. */
export interface TemplateText {
  readonly source: string;
  /** Path of the template, or of the manifest for a path template. */
  readonly origin: string;
  /** First line of the text in `origin`, from 1. */
  readonly line?: number;
  readonly target: Target;
}

/** Renders templates; a template that it has parsed is kept for the next names. */
export interface TemplateEngine {
  /**
   * @throws UserError - `compose/template-*`: the template does not parse, uses an unknown name, prints unescaped text or
   * goes over a limit
   */
  render(template: TemplateText, names: Names): string;
}

interface Parsed {
  readonly prepared: PreparedTemplate;
  readonly templates: Template[];
}

/** An engine of its own, in memory only: it reads no file. */
export function openTemplates(): TemplateEngine {
  const engines = new Map<string, Liquid>();
  const parsed = new Map<string, Parsed>();
  return {
    render(template, names) {
      const { sink, dialect } = template.target;
      const engineKey = `${sink}/${dialect}`;
      const engine = engines.get(engineKey) ?? reducedEngine(template.target);
      engines.set(engineKey, engine);
      const key = `${engineKey}\0${template.source}`;
      const prepared = parsed.get(key)?.prepared ?? prepareTemplate(template.source, dialect === 'workflow');
      try {
        const known = parsed.get(key) ?? { prepared, templates: engine.parse(prepared.text) };
        parsed.set(key, known);
        return engine.renderSync(known.templates, {
          ...names,
          [EXPRESSION_NAME]: new Code(sink, '${{'),
        }) as string;
      } catch (error) {
        throw new UserError(problemOf(error, template, prepared), { cause: error });
      }
    },
  };
}

function reducedEngine(target: Target): Liquid {
  const engine = new Liquid({
    // An empty map, never the working directory: LiquidJS would read `.git/config` for `{% include %}`.
    templates: {},
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    parseLimit: PARSE_LIMIT,
    renderLimit: RENDER_LIMIT,
    memoryLimit: MEMORY_LIMIT,
    outputEscape: (value: unknown) => outputText(value, target),
  });
  for (const tag of Object.keys(engine.tags)) if (!KEPT_TAGS.has(tag)) delete engine.tags[tag];
  for (const filter of Object.keys(engine.filters))
    if (!KEPT_FILTERS.has(filter)) delete engine.filters[filter];
  for (const [name, filter] of Object.entries(sinkFilters(target))) engine.registerFilter(name, filter);
  engine.registerFilter(INDENT_FILTER, (value: unknown, indentation: string) =>
    value instanceof Code
      ? new Code(value.sink, value.text.replace(/\n(?=[^\n])/g, `\n${indentation}`))
      : value,
  );
  return engine;
}

interface LiquidFailure extends Error {
  readonly token?: { readonly begin?: number };
  readonly originalError?: Error;
}

function problemOf(error: unknown, template: TemplateText, prepared: PreparedTemplate): Diagnostic {
  const failure = error as LiquidFailure;
  const offset = failure.token?.begin;
  const span = spanAt(template, offset === undefined ? 0 : prepared.originalOffset(offset));
  const cause = failure.originalError ?? failure;
  const what = firstLine(cause.message).replace(/, (file|line):.*$/, '');
  if (cause instanceof UnescapedOutput) return templateOutput.at({ what, remedy: cause.remedy }, { span });
  if (/limit exceeded/.test(what)) return templateLimit.at({ what }, { span });
  if (failure.name === 'UndefinedVariableError') return templateName.at({ what }, { span });
  if (/^(Parse|Tokenization)Error$/.test(failure.name)) return templateSyntax.at({ what }, { span });
  return templateFailed.at({ what }, { span });
}

function spanAt({ source, origin, line = 1 }: TemplateText, offset: number): Span {
  const before = source.slice(0, offset).split('\n');
  const row = line + before.length - 1;
  const column = (before.at(-1)?.length ?? 0) + 1;
  const end = source.indexOf('\n', offset);
  const length = (end < 0 ? source.length : end) - offset;
  return { file: origin, line: row, column, endLine: row, endColumn: column + Math.max(length, 1) };
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
