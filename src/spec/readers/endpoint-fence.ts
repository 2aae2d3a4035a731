import { accessBelow, accessOfLines } from './access-beside.ts';
import type { EndpointDraft, Findings, Reader } from './draft.ts';
import { endpointDraft } from './endpoint.ts';
import { endpointsIn } from './endpoint-text.ts';
import { isRouteTree } from './endpoint-tree.ts';
import { listedAccess } from './listed-access.ts';
import { yieldsEndpoints } from './setting.ts';

const NOTATION = { notation: 'endpoint-fence', rank: 70 } as const;

/** Lines `POST /tasks` in a fence, also as they go over the wire. */
export const endpointFence: Reader = {
  ...NOTATION,
  reads: 'lines of a fence that start with a method and a path',
  read(page) {
    const endpoints: EndpointDraft[] = [];
    page.blocks.forEach((block, index) => {
      if (
        block.kind !== 'code' ||
        !yieldsEndpoints(block.section) ||
        isRouteTree(block) ||
        !/^(?:|http|https|text|txt|plaintext|rest|bash|sh|shell|api|yaml|yml|plain)$/.test(block.language)
      )
        return;
      const listed = listedAccess(
        block.lines.flatMap((text) =>
          endpointsIn(text)
            .slice(0, 1)
            .map(({ end }) => text.slice(end)),
        ),
        page.roles,
      );
      block.lines.forEach((text, offset) => {
        if (!/^[\s│├└─┬|*+-]*(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/.test(text)) return;
        const [written] = endpointsIn(text);
        // In a drawing of states, `DELETE /{id}` stands on an arrow.
        if (written === undefined || (/^[\s]*[│|]/.test(text) && written.path.startsWith('/{'))) return;
        const summary = text
          .slice(written.end)
          .replace(/^\s*(?:HTTP\/[\d.]+)?[\s#/:\-–—→>]*/, '')
          .trim();
        const guarded = block.lines.some((line) => /^\s*authorization\s*:/i.test(line))
          ? ({ auth: 'required', roles: [] } as const)
          : undefined;
        const access =
          guarded ??
          listed(text.slice(written.end)) ??
          accessOfLines(linesUnder(block.lines, offset), page.roles) ??
          (block.lines.filter((line) => endpointsIn(line).length > 0).length === 1
            ? accessBelow(page.blocks, index + 1, page)
            : undefined);
        endpoints.push(
          endpointDraft({
            written,
            block,
            page,
            as: NOTATION,
            line: block.firstLine + offset,
            summary,
            access,
          }),
        );
      });
    });
    return { endpoints } satisfies Findings;
  },
};

/** The lines under an endpoint, to the next or to what is sent. */
function linesUnder(lines: readonly string[], at: number): readonly string[] {
  const under = lines.slice(at + 1, at + 8);
  const next = under.findIndex((text) => /^\s*[{[]/.test(text) || endpointsIn(text).length > 0);
  return next < 0 ? under : under.slice(0, next);
}
