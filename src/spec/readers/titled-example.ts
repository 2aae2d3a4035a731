import { around, type CodeBlock, type Page, sourceOf } from '../document/page.ts';
import { thingIn } from '../document/title.ts';
import type { EntityDraft, FieldDraft, Findings, Reader } from './draft.ts';
import { exampleField } from './message.ts';
import { exampleIn, isAboutCall, subjectOf } from './message-shape.ts';
import { aboutRequest, yieldsEndpoints } from './setting.ts';

const NOTATION = { notation: 'titled-example', rank: 30, confidence: 0.6 } as const;

const KEY = /^_?(?:id|uuid)$/i;

/** A JSON object with an id, below a title that is the name of one thing. */
export const titledExample: Reader = {
  ...NOTATION,
  reads:
    'a JSON object with an `id` below a title that names the thing: `**Device**` over `{"id": 1, "name": "Pump"}`',
  read(page) {
    const entities = page.blocks.flatMap((block) => (block.kind === 'code' ? entityOf(block, page) : []));
    return { entities } satisfies Findings;
  },
};

function entityOf(block: CodeBlock, page: Page): EntityDraft[] {
  const { section } = block;
  if (!/^(?:json\w*|)$/.test(block.language) || !block.lines.some((line) => /^\s*[{[]/.test(line))) return [];
  if (aboutRequest(section) || (!yieldsEndpoints(section) && section.role !== 'examples')) return [];
  const inEndpoint = around(section).some(({ role }) => role === 'endpoints');
  const thing = thingIn(
    section.title.replace(/\s*(?:\(JSON\)|JSON|object|resource|payload|example)\s*$/i, ''),
  );
  if (thing === undefined || inEndpoint || section.level === 1) return [];
  const subject = subjectOf(exampleIn(block.lines));
  const entries = Object.entries(subject ?? {}).filter(
    ([key]) => /^[A-Za-z_]\w{0,62}$/.test(key) && !isAboutCall(key),
  );
  if (entries.length < 3 || !entries.some(([key]) => KEY.test(key))) return [];
  const fields = entries.flatMap(([key, value]): FieldDraft[] =>
    exampleField(key, value, sourceOf(page, { line: lineOf(key, block) }, NOTATION)).map((field) =>
      KEY.test(key) ? { ...field, pk: true } : field,
    ),
  );
  return [
    {
      original: thing.name,
      fields,
      evidence: 'prose',
      status: section.status,
      src: sourceOf(page, block, NOTATION),
    },
  ];
}

function lineOf(key: string, { lines, firstLine }: CodeBlock): number {
  const at = lines.findIndex((line) => line.includes(`"${key}"`));
  return firstLine + Math.max(at, 0);
}
