import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Page } from '../document/page.ts';

/** Problems that are reported: nobody reads more, and the first say enough. */
const LIMIT = 500;

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

/** In the order of the documents and their lines; one kind of problem at one place is said once. */
export function inOrder(diagnostics: readonly Diagnostic[], pages: readonly Page[]): readonly Diagnostic[] {
  const order = new Map(pages.map(({ path }, index) => [path, index]));
  const place = ({ span }: Diagnostic): number =>
    (order.get(span?.file ?? '') ?? 0) * 1e8 + (span?.line ?? 1);
  const distinct = new Map(
    diagnostics.map((one) => [
      `${one.code} ${one.message} ${one.span?.file ?? ''}:${one.span?.line ?? 0}`,
      one,
    ]),
  );
  return [...distinct.values()]
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || place(a) - place(b))
    .slice(0, LIMIT)
    .sort((a, b) => place(a) - place(b));
}
