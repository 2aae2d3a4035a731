import { spawnSync } from 'node:child_process';
import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { hostileText } from './hostile.ts';
import { problemsOf, rendered } from './rendering.ts';

// Other processes answer, on machines that do other things as well.
jest.setTimeout(60_000);

const hasPython = spawnSync('python3', ['-c', 'pass']).status === 0;
const hasDotenv = hasPython && spawnSync('python3', ['-c', 'import dotenv']).status === 0;

/** Runs Python once, with JSON on its standard input, and reads the JSON that it prints. */
function python(program: string, input: unknown): unknown {
  const { stdout, stderr, status } = spawnSync('python3', ['-c', program], {
    input: JSON.stringify(input),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const sample = (count: number): readonly string[] =>
  fc.sample(hostileText, { numRuns: count, seed: 20_261_124 });
const READ_LITERALS =
  'import ast, json, sys\nprint(json.dumps([ast.literal_eval(text) for text in json.load(sys.stdin)]))';

(hasPython ? describe : describe.skip)('python reads back what was written', () => {
  it('a string behind `py`', async () => {
    const texts = sample(500);
    const written = await Promise.all(texts.map((x) => rendered('python', '{{ x | py }}', { x })));
    expect(python(READ_LITERALS, written)).toEqual(texts);
  });

  it('a text behind `docstring`', async () => {
    const texts = sample(500);
    const written = await Promise.all(
      texts.map((x) => rendered('python', '"""{{ x | docstring }}"""', { x })),
    );
    expect(python(READ_LITERALS, written)).toEqual(texts);
  });

  it('numbers, booleans, null and lists behind `py`', async () => {
    const values = [0, -1, 1.5, 1e300, 1e21, true, false, null, [], ['a', 1, [null]]];
    const written = await Promise.all(values.map((x) => rendered('python', '{{ x | py }}', { x })));
    expect(python(READ_LITERALS, written)).toEqual(values);
  });

  it('no code at all behind `comment`', async () => {
    const written = await Promise.all(
      sample(300).map((x) => rendered('python', '# {{ x | comment }}\n', { x })),
    );
    const count =
      'import ast, json, sys\nprint(json.dumps([len(ast.parse(text.encode("utf-8", "surrogatepass")).body) for text in json.load(sys.stdin)]))';
    expect(python(count, written)).toEqual(written.map(() => 0));
  });
});

describe('a comment gives no orders', () => {
  it.each([
    ['an encoding', '-*- coding: utf-7 -*-', /coding[:=]/],
    ['a suppressed finding', 'noqa', /noqa/],
    ['a type ignored', 'type: ignore', /type:/],
    ['coverage switched off', 'pragma: no cover', /pragma:/],
    ['a formatter switched off', 'fmt: off', /fmt:/],
    ['a second line', 'a\nimport os', /\n/],
  ])('%s', async (_, x, order) => {
    expect(await rendered('python', '# {{ x | comment }}', { x })).not.toMatch(order);
  });
});

describe('other readers read back what was written', () => {
  it('TOML behind `toml`', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (x) => {
        expect(parseToml(`k = ${await rendered('toml', '{{ x | toml }}', { x })}`)).toEqual({
          k: x.toWellFormed(),
        });
      }),
    );
  });

  it('TOML keys and nested values behind `toml`', async () => {
    const value = { 'a b': [1, true, 'x"'], c: { 'd.e': -0.5 } };
    expect(parseToml(`k = ${await rendered('toml', '{{ x | toml }}', { x: value })}`)).toEqual({ k: value });
  });

  it('YAML 1.2 and 1.1 behind `yaml`', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (x) => {
        const text = `k: ${await rendered('yaml', '{{ x | yaml }}', { x })}`;
        expect(parseYaml(text)).toEqual({ k: x.toWellFormed() });
        expect(parseYaml(text, { version: '1.1' })).toEqual({ k: x.toWellFormed() });
      }),
    );
  });

  it.each(['yes', 'no', 'on', 'off', 'null', 'true', 'y', 'N', '~', '1e3', '0o7', '2026-01-01', '.inf', ''])(
    'the word `%s` stays text in YAML',
    async (x) => {
      expect(parseYaml(await rendered('yaml', '{{ x | yaml }}', { x }), { version: '1.1' })).toBe(x);
    },
  );

  it('JSON behind `json`', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), hostileText, async (value, text) => {
        const x = { value, text };
        expect(JSON.parse(await rendered('json', '{{ x | json }}', { x }))).toEqual(
          JSON.parse(JSON.stringify(x)),
        );
      }),
    );
  });

  it('one word of a shell behind `sh`', () => {
    const texts = sample(200);
    return Promise.all(texts.map((x) => rendered('shell', '{{ x | sh }}', { x }))).then((written) => {
      const { stdout } = spawnSync('sh', ['-c', written.map((word) => `printf '%s\\0' ${word}`).join('\n')], {
        encoding: 'utf8',
      });
      expect(stdout.split('\0').slice(0, -1)).toEqual(texts.map(visible));
    });
  });

  it('Markdown, plain text on one line behind `md`', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (x) => {
        const tree = fromMarkdown(`Start ${await rendered('markdown', '{{ x | md }}', { x })}`, {
          extensions: [gfm()],
          mdastExtensions: [gfmFromMarkdown()],
        });
        expect(tree.children).toHaveLength(1);
        const [paragraph] = tree.children;
        const nodes = paragraph?.type === 'paragraph' ? paragraph.children : [];
        // An address becomes a link of its own accord; what is read stays the same.
        const plain = nodes.flatMap((node) => (node.type === 'link' ? node.children : [node]));
        expect(plain.filter(({ type }) => type !== 'text')).toEqual([]);
        const text = plain.map((node) => ('value' in node ? node.value : '')).join('');
        expect(text.trim()).toBe(`Start ${visible(x).replace(/\s+/g, ' ').trim()}`.trim());
      }),
    );
  });
});

(hasDotenv ? describe : describe.skip)('python-dotenv reads back what was written', () => {
  it('a line of `.env` behind `env`', async () => {
    const texts = sample(300);
    const lines = await Promise.all(
      texts.map((x, index) => rendered('env', `K${index}={{ x | env }}`, { x })),
    );
    const read =
      'import dotenv, io, json, sys\nprint(json.dumps(dotenv.dotenv_values(stream=io.StringIO(json.load(sys.stdin)))))';
    expect(python(read, lines.join('\n'))).toEqual(
      Object.fromEntries(texts.map((text, index) => [`K${index}`, visible(text)])),
    );
  });
});

describe('nobody downstream substitutes', () => {
  it.each([
    ['compose, a variable', 'compose', '${HOME} $X', '"$${HOME} $$X"'],
    ['GitHub, an expression', 'workflow', '${{ secrets.A }}', `"\${{ '\${{' }} secrets.A }}"`],
  ] as const)('%s', async (_, target, x, expected) => {
    expect(await rendered(target, '{{ x | yaml }}', { x })).toBe(expected);
  });

  it('make, a variable', async () => {
    expect(await rendered('make', '{{ x | sh }}', { x: 'a $(id)\nb' })).toBe("'a $$(id) b'");
  });

  it('a workflow keeps the expressions of its template', async () => {
    expect(await rendered('workflow', 'token: ${{ secrets.A }} {{ x }}', { x: 'a' })).toBe(
      'token: ${{ secrets.A }} a',
    );
  });
});

it.each([
  ['toml', '{{ x | toml }}', null],
  ['env', '{{ x | env }}', ['a']],
  ['python', '{{ x | docstring }}', null],
  ['python', '{{ x | py }}', Number.NaN],
] as const)('%s: %s refuses what it cannot write', async (target, source, x) => {
  const [problem] = await problemsOf(rendered(target, source, { x }));
  expect(problem?.code).toBe('compose/template-failed');
});

/** Controls but tab and line breaks, and characters that nobody sees. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** What remains of a text where a format cannot name a character by number. */
function visible(text: string): string {
  return text.toWellFormed().replace(UNPRINTABLE, '\ufffd');
}
