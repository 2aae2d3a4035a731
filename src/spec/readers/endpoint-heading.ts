import { plain } from '../document/inline.ts';
import { around, type Block } from '../document/page.ts';
import { accessBelow } from './access-beside.ts';
import type { EndpointDraft, Findings, Reader } from './draft.ts';
import { endpointDraft } from './endpoint.ts';
import { saidBelow } from './endpoint-said.ts';
import { endpointsIn } from './endpoint-text.ts';
import { yieldsEndpoints } from './setting.ts';

const NOTATION = { notation: 'endpoint-heading', rank: 80 } as const;

/** `### POST /tasks`, `**GET** /tasks` alone on a line in bold. */
export const endpointHeading: Reader = {
  ...NOTATION,
  reads: 'a heading, or a line in bold, with a method and a path; sentences below it say who may call',
  read(page) {
    const endpoints: EndpointDraft[] = [];
    page.blocks.forEach((block, index) => {
      if (block.kind !== 'heading' || !yieldsEndpoints(block.section)) return;
      for (const written of endpointsIn(block.text)) {
        const title = plain(block.text.slice(0, written.start)).replace(/^[\d.)\s]+|[\s:：\-–—.]+$/g, '');
        const behind = plain(block.text.slice(written.end)).replace(/^[\s`*:：\-–—]+/, '');
        const next = page.blocks[index + 1];
        const paragraph =
          next?.kind === 'paragraph' && next.section === block.section
            ? plain(next.text.split('\n')[0] ?? '')
            : '';
        const summary = [title, behind, paragraph].find((text) => text !== '' && text.length <= 200);
        const below = blocksBelow(page.blocks, index);
        const access = accessBelow(below, 0, page);
        const said = saidBelow(below);
        endpoints.push(
          endpointDraft({ written, block, page, as: NOTATION, line: block.line, summary, access, said }),
        );
      }
    });
    return { endpoints } satisfies Findings;
  },
};

/** The blocks after a heading, to the end of its section. */
function blocksBelow(blocks: readonly Block[], index: number): readonly Block[] {
  const section = blocks[index]?.section;
  const below = blocks.slice(index + 1, index + 41);
  const end = below.findIndex((block) => !around(block.section).some((outer) => outer === section));
  return end < 0 ? below : below.slice(0, end);
}
