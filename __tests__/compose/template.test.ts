import { describe, expect, it } from '@jest/globals';
import { Code } from '../../src/compose/code.ts';
import { renderInProcess } from '../../src/compose/index.ts';
import { problemsOf, rendered, TARGETS } from './rendering.ts';

const THIRTEEN_CHARACTERS = 'patternbank!!';

describe('a line with one lone tag disappears', () => {
  it.each([
    ['a loop', 'a\n{% for i in l %}\nb{{ i }}\n{% endfor %}\nc\n', 'a\nb1\nb2\nc\n'],
    [
      'with its indentation',
      'a\n    {% for i in l %}\n    {{ i }}\n    {% endfor %}\nc',
      'a\n    1\n    2\nc',
    ],
    ['nested', '{% for i in l %}\n  {% if i == 1 %}\n{{ i }}\n  {% endif %}\n{% endfor %}\n', '1\n'],
    ['with line breaks of Windows', 'a\r\n{% if l %}\r\nb\r\n{% endif %}\r\n', 'a\r\nb\r\n'],
    ['and no other line does', 'a {% if l %}\nb {% endif %}\n', 'a \nb \n'],
    ['an assignment leaves nothing', '{% assign x = 3 %}\n{{ x }}\n', '3\n'],
  ])('%s', async (_, source, expected) => {
    expect(await rendered('python', source, { l: [1, 2] })).toBe(expected);
  });

  it('code of several lines keeps the indentation of an output that stands alone', async () => {
    const code = new Code('yaml', 'a:\n  b: 1\n\nc: 2');
    expect(await rendered('yaml', 'services:\n  {{ code }}\n', { code })).toBe(
      'services:\n  a:\n    b: 1\n\n  c: 2\n',
    );
  });
});

describe('only a number, an identifier or code of the same language is printed bare', () => {
  it.each([
    ['an identifier', 'python', 'task_id', 'task_id'],
    ['a dotted module', 'python', 'src.core.config', 'src.core.config'],
    ['a slug', 'toml', 'task-tracker', 'task-tracker'],
    ['a number', 'json', 1.5, '1.5'],
    ['code of that language', 'python', new Code('python', 'a | None'), 'a | None'],
  ] as const)('%s is', async (_, target, x, expected) => {
    expect(await rendered(target, '{{ x }}', { x })).toBe(expected);
  });

  it.each([
    ['two words', 'python', 'import os'],
    ['a call', 'python', 'f()'],
    ['a line break behind an identifier', 'python', 'a\n'],
    ['a quote', 'yaml', 'a"'],
    ['a word that YAML takes for a boolean', 'yaml', 'on'],
    ['a word that YAML takes for nothing', 'yaml', 'Null'],
    ['a path', 'path', '../x'],
    ['a truth', 'python', true],
    ['nothing', 'python', null],
    ['a list', 'python', ['a']],
    ['code of another language', 'python', new Code('toml', '"a"')],
    ['text in a file without escaping', 'text', 'a b'],
  ] as const)('%s is not', async (_, target, x) => {
    const [problem] = await problemsOf(rendered(target, 'a\n  {{ x }}', { x }));
    expect(problem).toMatchObject({
      code: 'compose/template-output',
      span: { file: 'patterns/a/b/files/c.liquid', line: 2, column: 3 },
    });
  });
});

describe('templates are strict', () => {
  it.each([
    ['an unknown name', '{{ nope }}', 'template-name'],
    ['an unknown member', '{{ o.nope }}', 'template-name'],
    ['a member of a prototype', '{{ o.constructor }}', 'template-name'],
    ['a name in a condition', '{% if nope %}{% endif %}', 'template-name'],
    ['an unknown filter', '{{ o.a | upcase }}', 'template-syntax'],
    ['a filter that escapes nothing', '{{ o.a | raw }}', 'template-syntax'],
    ['a file', "{% include '.git/config' %}", 'template-syntax'],
    ['a template of another', "{% render 'x' %}", 'template-syntax'],
    ['a layout', "{% layout 'x' %}", 'template-syntax'],
    ['text that is not rendered', '{% raw %}{% endraw %}', 'template-syntax'],
    ['the clock', "{{ 'now' | date: '%Y' }}", 'template-syntax'],
    ['an open tag', '{% if o %}', 'template-syntax'],
    ['an open output', '{{ o.a', 'template-syntax'],
    ['a loop without end', '{% for i in (1..100000000) %}{% endfor %}', 'template-limit'],
  ])('%s is refused', async (_, source, code) => {
    const [problem] = await problemsOf(rendered('python', source, { o: { a: 'x' } }));
    expect(problem?.code).toBe(`compose/${code}`);
  });

  it('a template without end is refused', async () => {
    const [problem] = await problemsOf(rendered('python', THIRTEEN_CHARACTERS.repeat(40_000)));
    expect(problem?.code).toBe('compose/template-limit');
  });

  it('the allowed tags and filters all work', async () => {
    const source = `{% assign n = l | size %}{% unless n == 0 %}{{ l | first }}{{ l | last }}{{ l | join: "_" }}{{ "ab" | capitalize }}{% endunless %}
{% case n %}{% when 2 %}{% for x in l %}{{ x }}{% if forloop.last == false %}.{% elsif n == 9 %}{% else %}!{% endif %}{% endfor %}{% endcase %}{{ l.size }}`;
    expect(await rendered('python', source, { l: ['a', 'b'] })).toBe('aba_bAb\na.b!2');
  });

  it('a problem names the line that it stands on, behind lines that disappeared', async () => {
    const source =
      '{% for i in l %}\n  {% if i %}\n  x = {{ i }}\n  y = {{ nope }}\n  {% endif %}\n{% endfor %}\n';
    const [problem] = await problemsOf(rendered('python', source, { l: [1] }));
    expect(problem?.span).toMatchObject({ line: 4, column: 10 });
  });

  it('the value of a spec is not a template', async () => {
    expect(await rendered('python', '{{ x | py }}', { x: '{{ 7 }}{% if %}' })).toBe('"{{ 7 }}{% if %}"');
  });
});

it('names of one job are unknown to the next', async () => {
  const template = { source: '{{ x }}', origin: 'a', target: TARGETS.python };
  const jobs = [
    { template, names: { x: 1 } },
    { template, names: {} },
  ];
  const [problem] = await problemsOf(renderInProcess({ shared: {}, jobs }));
  expect(problem?.code).toBe('compose/template-name');
});
