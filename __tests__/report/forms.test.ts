import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import Ajv from 'ajv';
import fc from 'fast-check';
import { type ReportFormat, renderReport } from '../../src/report/index.ts';
import { HOSTILE, hostile, hostileView } from './hostile.ts';
import { READY, reportOf, verdictOf, viewOf } from './judged.ts';

const require = createRequire(import.meta.url);
const ajv = new Ajv({ schemaId: 'auto' });
ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json') as object);
const isSarif = ajv.compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object);

interface SarifResult {
  readonly ruleId: string;
  readonly kind: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly justification: string }[];
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: { readonly startLine: number };
      };
    },
  ];
}

function resultsOf(text: string): readonly SarifResult[] {
  const log = JSON.parse(text) as { readonly runs: readonly [{ readonly results: readonly SarifResult[] }] };
  return log.runs[0].results;
}

/** The tags of a text in order, without what stands in their attributes and between them. */
function tagsOf(text: string): readonly string[] {
  const tags = text.match(/<[^>]*>/g) ?? [];
  return tags.map((tag) => tag.replaceAll(/"[^"]*"/g, '""')).filter((tag) => !/^<\/?code>$/.test(tag));
}

/** Why a text is no well-formed XML; nothing where it is. */
function faultsOf(text: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const outside = text.replaceAll(
    /<(\/?)([\w-]+)((?:\s+[\w-]+(?::[\w-]+)?="[^"<]*")*)\s*(\/?)>/g,
    (_, ...parts) => {
      const [closes, name, , empty] = parts as [string, string, string, string];
      if (closes === '/' && open.pop() !== name) faults.push(`</${name}>`);
      if (closes === '' && empty === '') open.push(name);
      return '';
    },
  );
  if (/[<>]/.test(outside.replace('<?xml version="1.0" encoding="UTF-8"?>', '')))
    faults.push('a loose bracket');
  if (/&(?!(amp|lt|gt|quot|#39);)/.test(text)) faults.push('a loose ampersand');
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text))
    faults.push('a character that XML forbids');
  return [...faults, ...open];
}

describe('SARIF', () => {
  it('keeps to the published schema', () => {
    isSarif(JSON.parse(renderReport('sarif', viewOf())));
    expect(isSarif.errors ?? []).toEqual([]);
  });

  it('a result a gap: rule, level, place from the top of the repository, and a fingerprint', () => {
    const results = resultsOf(renderReport('sarif', viewOf({ folder: 'services/orders' })));
    expect(
      results.map(({ ruleId, level, locations: [{ physicalLocation }], partialFingerprints }) => ({
        ruleId,
        level,
        at: `${physicalLocation.artifactLocation.uri}:${physicalLocation.region.startLine}`,
        fingerprint: partialFingerprints['patternbank/v1'],
      })),
    ).toEqual([
      { ruleId: 'SEC-03', level: 'error', at: 'services/orders/src/main.py:7', fingerprint: 'a'.repeat(32) },
      {
        ruleId: 'TST-02',
        level: 'warning',
        at: 'services/orders/src/api/tasks.py:30',
        fingerprint: 'b'.repeat(32),
      },
    ]);
  });

  it('what is waived stays in the log as suppressed, with its reason', () => {
    const waiver = {
      probe: 'SEC-03',
      reason: 'the gateway checks it',
      owner: '@team',
      expires: '2026-12-31',
    };
    const verdict = verdictOf({ waivers: [waiver], waivedProbes: ['SEC-03'] });
    const results = resultsOf(renderReport('sarif', viewOf({ verdict })));
    expect(results.map(({ ruleId, suppressions = [] }) => [ruleId, suppressions.length])).toEqual([
      ['TST-02', 0],
      ['SEC-03', 1],
    ]);
    expect(results[1]?.suppressions?.[0]?.justification).toBe(
      'the gateway checks it (@team, until 2026-12-31)',
    );
  });

  it('names what is above the folder by its place in the repository', () => {
    const [gap] = reportOf().gaps;
    const report = reportOf({
      gaps: gap === undefined ? [] : [{ ...gap, at: { path: '../../LICENSE', line: 1, endLine: 1 } }],
    });
    const [result] = resultsOf(renderReport('sarif', viewOf({ folder: 'services/orders', report })));
    expect(result?.locations[0].physicalLocation.artifactLocation.uri).toBe('LICENSE');
  });

  it('text of others is neither a link, nor a placeholder, nor a break of the schema', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, path) => {
        const written = renderReport('sarif', hostileView(text, path));
        isSarif(JSON.parse(written));
        expect(isSarif.errors ?? []).toEqual([]);
        for (const { message, locations } of resultsOf(written)) {
          expect(message.text).not.toMatch(/(?<!\\)(\\\\)*\[|(?<!\{)\{\d+\}|[\u0000-\u001f]/);
          expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\w.~!*'()%/-]*$/);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('JUnit', () => {
  it('a case a probe, and one for the verdict', () => {
    const xml = renderReport('junit', viewOf());
    expect(faultsOf(xml)).toEqual([]);
    expect(xml).toContain('<testsuites name="patternbank" tests="4" failures="3" errors="0" skipped="0">');
    expect(xml).toContain('file="src/api/tasks.py" line="30"');
    expect(renderReport('junit', viewOf({ verdict: READY }))).toContain('failures="2"');
  });
});

describe('the badge', () => {
  it.each([
    ['a score, rounded down', viewOf(), '0.73'],
    [
      'waivers beside it',
      viewOf({ verdict: verdictOf({ waivedProbes: ['SEC-03', 'TST-02'] }) }),
      '0.73 · 2 waived',
    ],
    ['that it is none', viewOf({ report: reportOf({ notAService: true }) }), 'not a service'],
  ])('says %s', (_, view, said) => {
    const svg = renderReport('badge', view);
    expect(svg).toContain(`<title>production readiness: ${said}</title>`);
    expect(faultsOf(svg)).toEqual([]);
  });
});

describe('the page', () => {
  it('lets in its own style and nothing else', () => {
    const html = renderReport('html', viewOf());
    expect(html).toMatch(
      /content="default-src 'none'; style-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'"/,
    );
    expect(html).not.toMatch(/<script|\son\w+=|<link|<img|@import|url\(/);
  });

  it('shows no line that may hold a secret', () => {
    const [gap] = reportOf().gaps;
    const at = { path: 'src/core/config.py', line: 3, endLine: 3 };
    const report = reportOf({
      gaps: gap === undefined ? [] : [{ ...gap, probe: 'CFG-04', at, anchored: false }],
    });
    const textOf = (): string => 'import os\n\nKEY = "AKIA-very-secret"\nname = "orders"\n';
    const html = renderReport('html', viewOf({ report, textOf }));
    expect({ secret: html.includes('AKIA'), beside: html.includes('name = &quot;orders&quot;') }).toEqual({
      secret: false,
      beside: true,
    });
  });
});

describe('text of others, in every form', () => {
  it.each(['html', 'junit', 'badge'] as const)('leaves the markup of %s as it is', (form) => {
    const harmless = tagsOf(renderReport(form, hostileView('harmless', 'src/main.py')));
    fc.assert(
      fc.property(hostile, hostile, (text, path) => {
        fc.pre(text.trim() !== '');
        const written = renderReport(form, hostileView(text, path));
        expect(tagsOf(written)).toEqual(harmless);
        expect(form === 'html' ? [] : faultsOf(written)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each(['text', 'html', 'junit', 'sarif', 'json', 'markdown', 'badge'] as const)(
    'starts no line of %s with a command of a workflow, and drives no terminal',
    (form: ReportFormat) => {
      for (const one of HOSTILE) {
        const written = renderReport(form, hostileView(`${one}\n::warning::x`, `${one}\n::error::y`));
        expect(written).not.toMatch(/^\s*::|\u001b|\u0000/m);
      }
    },
  );
});
