import { describe, expect, it } from '@jest/globals';
import {
  type CommentOrigin,
  commentMarkdown,
  headline,
  pathOfRegion,
  pullRequestMarkdown,
  readMarker,
  specOfRegion,
  summaryMarkdown,
  withoutSpec,
  withRegion,
} from '../../src/report/index.ts';
import { expectGolden } from './golden.ts';
import { CONFLICT, PLACE, READY, reportOf, scaffoldOf, TREE, verdictOf, viewOf } from './judged.ts';

const RUN = { id: '4711', attempt: 1, url: 'https://github.com/octo/demo/actions/runs/4711' };
const ORIGIN: CommentOrigin = { key: 'task-tracker', head: 'c'.repeat(40), run: RUN };
const PREVIOUS = {
  key: 'task-tracker',
  head: 'd'.repeat(40),
  run: '4000',
  attempt: 1,
  score: 7012,
  missing: ['security', 'docker'],
  digest: 'x',
};
const OMISSION = {
  what: '.github/workflows/ci.yml',
  because: 'GitHub keeps tokens without the `workflows` permission from writing it',
  remedy: 'commit this file yourself',
};

describe('the comment', () => {
  it('of a service that is not ready', () => {
    expectGolden('comment-not-ready.md', commentMarkdown(viewOf(), ORIGIN));
  });

  it('of a service that is ready, with what changed since the last run', () => {
    const report = reportOf({ recommendations: [], probes: [] });
    expectGolden(
      'comment-ready.md',
      commentMarkdown(viewOf({ report, verdict: READY }), { ...ORIGIN, previous: PREVIOUS }),
    );
  });

  it('with a conflict, a cap and something left out', () => {
    const caps = [
      {
        id: 'CAP-01',
        limit: 5900,
        because: 'a secret is committed',
        evidence: [{ path: '.env', line: 2, endLine: 2 }],
      },
    ];
    const view = viewOf({
      report: reportOf({ caps }),
      conflicts: [CONFLICT],
      omissions: [OMISSION, OMISSION],
    });
    expectGolden('comment-conflict.md', commentMarkdown(view, { ...ORIGIN, previous: PREVIOUS }));
  });

  it('says within its first six lines: ready or not, the score, what is missing, what to do first, and the change', () => {
    const lines = commentMarkdown(viewOf(), { ...ORIGIN, previous: PREVIOUS })
      .split('\n')
      .slice(1, 7)
      .join('\n');
    expect(lines).toContain('Not ready');
    expect(lines).toContain('0.73, threshold 0.80');
    expect(lines).toContain('**Missing:** security (0.61 of 0.70), testing (0.50 of 0.60)');
    expect(lines).toContain('**Do first:** limit requests per caller');
    expect(lines).toContain(
      '**Since the last run:** 0.70 → 0.73, +1 component (docker), −1 component (testing)',
    );
  });

  it('opens with its marker, which holds what the next run needs', () => {
    expect(readMarker(commentMarkdown(viewOf(), ORIGIN))).toMatchObject({
      key: 'task-tracker',
      head: 'c'.repeat(40),
      run: '4711',
      attempt: 1,
      score: 7399,
      missing: ['security', 'testing'],
    });
  });

  it('has the same digest in a later run that finds the same, and another where anything changed', () => {
    const digest = (text: string): string | undefined => readMarker(text)?.digest;
    const first = digest(commentMarkdown(viewOf(), ORIGIN));
    const later = digest(
      commentMarkdown(viewOf(), { ...ORIGIN, run: { ...RUN, id: '9999' }, previous: PREVIOUS }),
    );
    const other = digest(commentMarkdown(viewOf({ conflicts: [CONFLICT] }), ORIGIN));
    expect(later).toBe(first);
    expect(other).not.toBe(first);
  });

  it('never shows a score as higher than it is', () => {
    expect(commentMarkdown(viewOf({ verdict: verdictOf({ productionScore: 7999 }) }), ORIGIN)).toContain(
      'scores 0.79, threshold 0.80',
    );
  });

  it('of something that is no service says so', () => {
    const view = viewOf({
      report: reportOf({ notAService: true, recommendations: [] }),
      verdict: verdictOf({ productionScore: 0, missingComponents: [] }),
    });
    expect(commentMarkdown(view, ORIGIN)).toContain('**Missing:** nothing here starts a service');
  });
});

describe('the size of a comment', () => {
  const long = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...CONFLICT,
      path: `src/file_${index}.py`,
      ours: '```\n'.repeat(400),
      theirs: '😀'.repeat(1500),
    }));

  it.each([0, 1, 10, 30, 200, 5000])(
    'with %d conflicts is at most 60 000 characters, the marker included',
    (count) => {
      const text = commentMarkdown(viewOf({ conflicts: long(count) }), ORIGIN);
      expect(text.length).toBeLessThanOrEqual(60_000);
      expect(readMarker(text)?.score).toBe(7399);
    },
  );

  it('gets smaller by whole rows: no fence is left open, no character is cut', () => {
    for (const count of [5, 10, 20, 40]) {
      const text = commentMarkdown(viewOf({ conflicts: long(count) }), ORIGIN);
      const fences = text.split('\n').filter((line) => /^`{5,}/.test(line));
      expect(fences.length % 2).toBe(0);
      expect(text.isWellFormed()).toBe(true);
    }
  });

  it('says how many rows it left out', () => {
    expect(commentMarkdown(viewOf({ conflicts: long(5000) }), ORIGIN)).toMatch(/… and \d+ more/);
  });
});

describe('the body of the pull request', () => {
  const places = { service: PLACE, spec: { repositoryUrl: PLACE.repositoryUrl, ref: 'main', folder: '.' } };

  it('says what was read, what was composed, what to review and what to do next', () => {
    expectGolden('pull-request.md', pullRequestMarkdown(scaffoldOf(), TREE, places));
  });

  it('with problems of the spec, conflicts and omissions', () => {
    const result = scaffoldOf({
      verdict: verdictOf(),
      conflicts: [CONFLICT],
      omissions: [OMISSION],
      diagnostics: [
        {
          code: 'spec/unknown-type',
          severity: 'warning',
          message: '`money` is no type',
          help: 'use `decimal(12,2)`',
          span: { file: 'docs/spec.md', line: 20, column: 3, endLine: 20, endColumn: 8 },
        },
      ],
    });
    expectGolden('pull-request-conflict.md', pullRequestMarkdown(result, TREE, places));
  });

  it('of a large spec is at most 50 000 characters', () => {
    const requirements = Array.from(
      { length: 3000 },
      (_, index) => `- FR-${1000 + index}: A member can do thing ${index} with all its parts.`,
    ).join('\n');
    const text = pullRequestMarkdown(scaffoldOf({}, `${scaffoldSpec()}\n${requirements}\n`), TREE, places);
    expect(text.length).toBeLessThanOrEqual(50_000);
    expect(text).toMatch(/Requirements \(\d{4}\)/);
  });
});

function scaffoldSpec(): string {
  return '# Big\n\n## Entities\n\n### Thing\n\n| Field | Type |\n|---|---|\n| id | uuid |\n\n## Functional requirements\n';
}

describe('our part of a body', () => {
  const region = { text: 'ours\n', spec: 'a'.repeat(64), path: 'docs/my-spec.md' };

  it.each([
    [
      'an empty body',
      '',
      /^<!-- patternbank:start spec=a{64} path=docs%2Fmy%2Dspec\.md -->\nours\n<!-- patternbank:end -->\n$/,
    ],
    ['a body of people', 'Mine.\n', /^Mine\.\n\n<!-- patternbank:start/],
    [
      'a body whose end was deleted',
      `${withRegion('', region).replace('<!-- patternbank:end -->', '')}Mine.`,
      /Mine\.\n\n<!-- patternbank:start/,
    ],
  ])('is put into %s', (_name, standing, expected) => {
    expect(withRegion(standing, region)).toMatch(expected);
  });

  it('is replaced where it stands, and put twice is the same', () => {
    const body = `Before.\n\n${withRegion('', region)}\nAfter.`;
    const next = withRegion(body, { ...region, text: 'new' });
    expect(next).toMatch(
      /^Before\.\n\n<!-- patternbank:start spec=a{64} path=docs%2Fmy%2Dspec\.md -->\nnew\n<!-- patternbank:end -->\n\nAfter\.$/,
    );
    expect(withRegion(next, { ...region, text: 'new' })).toBe(next);
  });

  it('says which spec it was written for', () => {
    expect(specOfRegion(withRegion('', region))).toBe('a'.repeat(64));
    expect(specOfRegion('nothing of ours')).toBeUndefined();
    expect(specOfRegion(`<!-- patternbank:start spec=${'a'.repeat(64)} -->`)).toBe('a'.repeat(64));
    expect(pathOfRegion(withRegion('', region))).toBe('docs/my-spec.md');
    expect(specOfRegion(withoutSpec(withRegion('', region)))).toBe('00000000');
  });
});

describe('the job summary', () => {
  it('is the comment without its marker, and what stands before', () => {
    expectGolden('summary.md', summaryMarkdown(viewOf({ omissions: [OMISSION] }), '#### Run\n\nScaffolded.'));
  });

  it('is less than 1 MiB, whatever there is to say', () => {
    const conflicts = Array.from({ length: 5000 }, (_, index) => ({
      ...CONFLICT,
      path: `a/${index}.py`,
      theirs: 'ä'.repeat(2000),
    }));
    expect(Buffer.byteLength(summaryMarkdown(viewOf({ conflicts })))).toBeLessThan(1024 * 1024);
  });
});

it('the headline fits a commit status', () => {
  const report = reportOf();
  expect(headline({ report, verdict: verdictOf() })).toBe(
    'not ready: 0.73 of 0.80; missing: security, testing',
  );
  expect(headline({ report, verdict: READY })).toBe('ready: 0.93 of 0.80');
});
