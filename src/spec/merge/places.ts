import type { Diagnostic, Span } from '../../diagnostics/index.ts';
import { type Page, spanOf } from '../document/page.ts';
import { mergeConflict } from '../problems/entity.ts';
import type { Source } from '../requirements.ts';

/** Turns where something was read into a span of its document. */
export interface Places {
  /** The line of a source, or the first occurrence of `text` in it. */
  at(source: Source, text?: string): Span;
  conflict(
    args: { what: string; kept: string; other: string },
    kept: Source | undefined,
    other: Source,
  ): Diagnostic;
}

export function placesIn(pages: readonly Page[]): Places {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const at = ({ file, line }: Source, text = ''): Span =>
    spanOf(byPath.get(file) ?? { path: file, lines: [] }, line, text);
  return {
    at,
    conflict: (args, kept, other) =>
      mergeConflict.at(args, {
        span: at(other),
        ...(kept === undefined ? {} : { related: [{ span: at(kept), label: 'this is taken' }] }),
      }),
  };
}
