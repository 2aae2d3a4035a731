import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { annotationCommand, commentMarkdown, pullRequestMarkdown } from '../../src/report/index.ts';
import { hostile, hostileView } from './hostile.ts';
import { PLACE, scaffoldOf, TREE } from './judged.ts';

/** Our own HTML, and the lines that no reader sees. */
const OWN_HTML = /^(<\/?(details|summary|sub|br)>|<!-- patternbank:[a-z]+ [^>]*-->|\s)*$/;

function nodesOf(text: string): readonly Nodes[] {
  const walk = (node: Nodes): readonly Nodes[] => [
    node,
    ...('children' in node ? node.children.flatMap(walk) : []),
  ];
  return walk(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
}

/** What a reader could be led, called or fooled by. */
function dangers(text: string): readonly string[] {
  return nodesOf(text).flatMap((node) => {
    if (node.type === 'html') return withoutText(node.value);
    if (node.type === 'link') return node.url.startsWith(PLACE.repositoryUrl) ? [] : [`link ${node.url}`];
    if (node.type === 'image' || node.type === 'definition' || node.type === 'footnoteReference')
      return [node.type];
    if (node.type === 'text')
      return [...node.value.matchAll(/@[a-z0-9]|#\d|\bGH-\d|:\/\/|\bwww\./gi)].map(
        ([found]) => `text ${found}`,
      );
    return [];
  });
}

/** A summary is raw HTML: it may hold words of ours, and no text of others. */
function withoutText(html: string): readonly string[] {
  return OWN_HTML.test(html.replace(/<summary>[A-Za-z ,()−+\d]*<\/summary>/g, '')) ? [] : [`html ${html}`];
}

describe('text of others, whatever it is', () => {
  it('calls nobody, links nowhere and is no markup in a comment', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, path) => {
        const view = hostileView(text, path);
        const run = { id: '1', attempt: 1, url: `${PLACE.repositoryUrl}/actions/runs/1` };
        expect(dangers(commentMarkdown(view, { key: text, head: 'c'.repeat(40), run }))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('calls nobody, links nowhere and is no markup in the body of a pull request', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, path) => {
        const result = scaffoldOf({
          source: { path, sha256: 'a'.repeat(64) },
          omissions: [{ what: text, because: text, remedy: text }],
        });
        const spec = {
          ...result.spec,
          app: { ...result.spec.app, title: text },
          entities: result.spec.entities.map((entity) => ({ ...entity, name: text })),
          requirements: result.spec.requirements.map((requirement) => ({ ...requirement, id: text, text })),
          endpoints: result.spec.endpoints.map((endpoint) => ({ ...endpoint, path: text, roles: [text] })),
          coverage: { ...result.spec.coverage, unparsedSections: [{ title: text, line: 1 }] },
        };
        const places = { service: PLACE, spec: PLACE };
        expect(dangers(pullRequestMarkdown({ ...result, spec }, TREE, places))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('stays in its cell of a table', () => {
    const requirement = { ...scaffoldOf().spec.requirements[0], id: 'a|b', text: 'c | d \\| e' };
    const result = scaffoldOf();
    const spec = { ...result.spec, requirements: [requirement as (typeof result.spec.requirements)[number]] };
    const rows = nodesOf(pullRequestMarkdown({ ...result, spec }, TREE)).filter(
      (node) => node.type === 'tableRow',
    );
    const widths = new Set(rows.map((row) => row.children.length));
    expect(rows.length).toBeGreaterThan(5);
    expect([...widths].sort()).toEqual([2, 3, 4, 5]);
  });
});

describe('an annotation', () => {
  it('cannot be left by what it says', () => {
    const command = annotationCommand({
      level: 'error',
      title: 'a,b::c',
      message: '100%\r\n::set-output name=x::y',
      file: 'a:b,c.py',
      line: 3,
    });
    expect(command).toBe(
      '::error title=a%2Cb%3A%3Ac,file=a%3Ab%2Cc.py,line=3::100%25%0D%0A::set-output name=x::y',
    );
    expect(command.split('\n')).toHaveLength(1);
  });
});
