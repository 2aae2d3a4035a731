import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Diagnostic, isFailure } from '../../src/diagnostics/index.ts';
import { ACTION_OUTPUTS, listActionInputs, MODES, readActionInputs } from '../../src/inputs/index.ts';

type Given = Readonly<Record<string, string>>;

const read = (given: Given) => readActionInputs((name) => given[name] ?? '');

function problemsOf(given: Given): readonly Diagnostic[] {
  try {
    read(given);
  } catch (error: unknown) {
    if (isFailure(error)) return error.diagnostics;
    throw error;
  }
  return [];
}

describe('threshold', () => {
  it.each([
    ['0', 0],
    ['0.0', 0],
    ['0.80', 8000],
    ['0.8', 8000],
    ['0.7999', 7999],
    ['1', 10_000],
    ['1.0000', 10_000],
    [' 0.85\n', 8500],
  ])('%j is %d basis points', (threshold, points) => {
    expect(read({ threshold }).inputs).toHaveProperty('threshold', points);
  });

  it.each([
    'abc',
    '1.5',
    '-0.1',
    '-0',
    'NaN',
    'Infinity',
    '1e-1',
    '0.80001',
    '.8',
    '0.',
    '80%',
    '0,8',
    '1.0001',
    '\u00a00.8',
    '٠.٨',
  ])('%j is an error that names the input, what was given, and one remedy', (threshold) => {
    const problems = problemsOf({ threshold });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'inputs/unusable-value',
      message: `\`threshold\` is \`${threshold}\`, expected a number from 0 to 1 with at most four decimals`,
      help: 'write it as `0.80` in `threshold`',
    });
  });

  it('every number of basis points survives the way through its text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (points) => {
        expect(read({ threshold: (points / 10_000).toFixed(4) }).inputs).toHaveProperty('threshold', points);
      }),
    );
  });

  it('no text gives a threshold outside 0 to 1', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String)), (threshold) => {
        const problems = problemsOf({ threshold });
        if (problems.length > 0) return;
        const { inputs } = read({ threshold });
        expect('threshold' in inputs && inputs.threshold >= 0 && inputs.threshold <= 10_000).toBe(true);
      }),
    );
  });
});

describe('mode', () => {
  it.each(MODES)('%s is read', (mode) => {
    expect(read({ mode }).mode).toBe(mode);
  });

  it('nothing given is scaffold', () => {
    expect(read({}).mode).toBe('scaffold');
  });

  it.each(['Scaffold', 'gate', 'valid ate', '__proto__'])('%j is an error that lists the modes', (mode) => {
    expect(problemsOf({ mode })).toMatchObject([
      {
        code: 'inputs/unknown-mode',
        message: `\`mode\` is \`${mode}\`, expected \`scaffold\`, \`validate\`, \`populate\`, \`feedback\`, \`comment\``,
      },
    ]);
  });
});

describe('switches', () => {
  it.each(['yes', '1', 'TRUE', 'True', 'on', 'no', '0'])('%j is neither true nor false', (given) => {
    expect(problemsOf({ 'warn-only': given })).toMatchObject([
      { message: `\`warn-only\` is \`${given}\`, expected \`true\` or \`false\`` },
    ]);
  });

  it('white space around a value is not part of it', () => {
    expect(read({ 'dry-run': ' true\r\n', spec: '\tdocs/spec.md ' }).inputs).toMatchObject({
      dryRun: true,
      spec: 'docs/spec.md',
    });
  });

  it('a comment is kept up to date unless it is switched off', () => {
    expect(read({}).inputs).toHaveProperty('comment', true);
    expect(read({ comment: 'false' }).inputs).toHaveProperty('comment', false);
  });
});

describe('names', () => {
  it.each([
    ['token', 'github-token'],
    ['min-score', 'threshold'],
    ['spec-path', 'spec'],
  ])('`%s` is refused and `%s` is named', (given, name) => {
    expect(problemsOf({ [given]: 'x' })).toMatchObject([
      { code: 'inputs/other-name', message: `there is no input \`${given}\`; it is called \`${name}\`` },
    ]);
  });

  it('every problem is found in one go', () => {
    const codes = problemsOf({ threshold: 'high', 'dry-run': 'maybe', token: 'x' }).map(({ code }) => code);
    expect(codes).toEqual(['inputs/other-name', 'inputs/unusable-value', 'inputs/unusable-value']);
  });

  it('what a mode does not use is not looked at', () => {
    expect(problemsOf({ mode: 'populate', threshold: 'high' })).toEqual([]);
  });
});

describe('branches and addresses', () => {
  it.each(['main', 'patternbank/task-tracker', 'release/1.x', 'patternbank/x@y'])(
    '%j is a branch',
    (branch) => {
      expect(read({ branch }).inputs).toHaveProperty('branch', branch);
    },
  );

  it.each([
    '-D',
    'a..b',
    'a b',
    'x.lock',
    '/x',
    'x/',
    'a//b',
    '.x',
    'a/.b',
    'a~1',
    'x:y',
    '@',
    'x@{1}',
    'a\u0007',
  ])('%j is no branch', (branch) => {
    expect(problemsOf({ branch })).toHaveLength(1);
  });

  it.each(['http://127.0.0.1:6333', 'https://qdrant.example.org'])('%j is an address of Qdrant', (url) => {
    expect(read({ 'qdrant-url': url }).inputs).toHaveProperty('qdrantUrl', url);
  });

  it.each(['localhost:6333', 'ftp://x', 'bolt://x', 'http://'])('%j is no address of Qdrant', (url) => {
    expect(problemsOf({ 'qdrant-url': url })).toHaveLength(1);
  });

  it('a password in an address is refused and not printed', () => {
    const problems = problemsOf({ 'neo4j-uri': 'bolt://neo4j:hunter2@db:7687' });
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });

  it.each(['github-token', 'branch-token', 'qdrant-api-key'])(
    'a broken %s is named, never printed',
    (name) => {
      const problems = problemsOf({ [name]: 'ghs_hidden\nsecond' });
      expect(problems).toHaveLength(1);
      expect(problems[0]?.message).toContain(`\`${name}\``);
      expect(JSON.stringify(problems)).not.toContain('hidden');
    },
  );
});

describe('the reference', () => {
  it('lists every input once, with a description that ends as a sentence', () => {
    const inputs = listActionInputs();
    expect(new Set(inputs.map(({ name }) => name)).size).toBe(inputs.length);
    expect(
      inputs.filter(({ option }) => !/^[A-Z].*\.$/.test(option.description)).map(({ name }) => name),
    ).toEqual([]);
  });

  it('has defaults that each mode takes', () => {
    for (const mode of MODES) {
      const defaults = listActionInputs().map((input) => [input.name, input.default] as const);
      expect(problemsOf({ ...Object.fromEntries(defaults), mode })).toEqual([]);
    }
  });

  it('no output is named like an input', () => {
    const names = new Set(listActionInputs().map(({ name }) => name));
    // `patterns` and `branch` come in and go out: the directory and the ids, the wish and the fact.
    expect(Object.keys(ACTION_OUTPUTS).filter((name) => names.has(name))).toEqual(['patterns', 'branch']);
  });
});
