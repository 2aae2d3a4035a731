import type { Diagnostic } from '../../diagnostics/index.ts';
import { type Page, spanOf } from '../document/page.ts';
import { emptySpec, noEntitiesSection, notAService, placeholder } from '../problems/file.ts';
import type { SpecRequirements } from '../requirements.ts';

const LOOKS =
  /\b(?:css|html|website|web page|landing page|homepage|button|layout|responsive|font|colou?rs?|animation|hover|navbar|footer|hero section|carousel|modal|tailwind|pixel|component library|figma)\b/gi;
const SERVICE =
  /\b(?:api|endpoint|rest|database|server|backend|service|entity|entities|table|schema|auth\w*|crud|http|json)\b/gi;
const PLACEHOLDER =
  /\[NEEDS CLARIFICATION[^\]]*\]|\bTODO\b(?=\s*[:：]|\s*$)|\bTBD\b|\{\{\s*[\w. ]+\s*\}\}|\[(?:FEATURE NAME|DATE|PROJECT[ _]NAME|Entity ?\d*|Brief Title)\]/;

/** Whether the documents describe a service at all, and what in them is still open. */
export function verdict(
  spec: Pick<SpecRequirements, 'entities' | 'endpoints' | 'diagnostics'>,
  pages: readonly Page[],
): Diagnostic[] {
  const [first] = pages;
  if (first === undefined) return [];
  const problems = pages.flatMap(placeholdersIn);
  const hasFatal = spec.diagnostics.some(({ code }) => code === 'spec/too-large' || code === 'spec/binary');
  if (hasFatal) return problems;
  const things = spec.entities.filter(({ status }) => status === 'required');
  const routes = spec.endpoints.filter(({ derived, status }) => !derived && status === 'required');
  const line = Math.max(1, first.lines.findIndex((text) => text.trim() !== '') + 1);
  if (things.length + routes.length === 0) return [...problems, nothing(first, pages, line)];
  const listed = things.filter(({ inferred }) => !inferred).length;
  if (listed === 0)
    problems.push(noEntitiesSection.at({ found: things.length }, { span: spanOf(first, line) }));
  return problems;
}

function nothing(first: Page, pages: readonly Page[], line: number): Diagnostic {
  const text = pages
    .flatMap(({ lines }) => lines)
    .join('\n')
    .slice(0, 100_000);
  const looks = text.match(LOOKS) ?? [];
  const service = text.match(SERVICE)?.length ?? 0;
  const span = spanOf(first, line);
  if (looks.length <= 3 || looks.length <= service) return emptySpec.at({ path: first.path }, { span });
  const words = [...new Set(looks.map((word) => word.toLowerCase()))].slice(0, 3).join(', ');
  return notAService.at({ path: first.path, words }, { span });
}

function placeholdersIn(page: Page): Diagnostic[] {
  const inCode = new Set<number>();
  for (const block of page.blocks)
    if (block.kind === 'code') for (let at = block.line; at <= block.endLine; at += 1) inCode.add(at);
  return page.lines.flatMap((text, index) => {
    const found = inCode.has(index + 1) ? null : PLACEHOLDER.exec(text);
    if (found === null) return [];
    return [placeholder.at({ text: found[0].slice(0, 60) }, { span: spanOf(page, index + 1, found[0]) })];
  });
}
