import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { Code } from '../../src/compose/code.ts';
import { type CageOptions, openCage, renderInProcess } from '../../src/compose/index.ts';
import { problemsOf, TARGETS } from './rendering.ts';

// Other processes answer, on machines that do other things as well.
jest.setTimeout(60_000);

const root = join(import.meta.dirname, '..', '..');
const options: CageOptions = {
  worker: join(root, 'src', 'compose', 'cage', 'worker.ts'),
  readable: root,
  memory: 64,
  patience: 8000,
};

const BIG = '"'.repeat(20_000);

function job(source: string, origin = 'mine/a/b/files/c.py.liquid') {
  return { template: { source, origin, target: TARGETS.python }, names: { own: 'x', big: BIG } };
}

describe('a cage', () => {
  it('renders what is rendered without one', async () => {
    const request = {
      shared: {
        code: new Code('python', 'a:\n b'),
        text: '"""\ud800{{',
        list: [{ code: new Code('python', '1') }, { code: null }],
      },
      jobs: [
        job('  {{ code }} {{ own }}'),
        job('{{ text | py }}{% for x in list %}{% if x.code %}{{ x.code }}{% endif %}{% endfor %}'),
      ],
    };
    expect(await openCage({ ...options, patience: 20_000 })(request)).toEqual(await renderInProcess(request));
  });

  it('hands on what is wrong with a template', async () => {
    const [problem] = await problemsOf(
      openCage(options)({ shared: {}, jobs: [job('a'), job('\n{{ nope }}', 'mine/d/pattern.yml')] }),
    );
    expect(problem).toMatchObject({
      code: 'compose/template-name',
      span: { file: 'mine/d/pattern.yml', line: 2 },
    });
  });

  it('ends a template that loops, and names it', async () => {
    const loop = '{% for i in (1..100000) %}{% for j in (1..1000000) %}{% endfor %}{% endfor %}';
    const render = openCage({ ...options, patience: 4000 });
    const [problem] = await problemsOf(
      render({ shared: {}, jobs: [job('a'), job(loop, 'mine/e/files/loop.liquid')] }),
    );
    expect(problem).toMatchObject({
      code: 'compose/template-killed',
      span: { file: 'mine/e/files/loop.liquid' },
    });
    expect(problem?.message).toMatch(/more than 4000 ms/);
  });

  it('ends a template that eats memory, and names it', async () => {
    const bomb = '{% for i in (1..100000) %}{{ big | json }}{% endfor %}';
    const [problem] = await problemsOf(
      openCage(options)({
        shared: {},
        jobs: [
          job('a'),
          {
            ...job(''),
            template: { source: bomb, origin: 'mine/e/files/bomb.liquid', target: TARGETS.json },
          },
        ],
      }),
    );
    expect(problem).toMatchObject({
      code: 'compose/template-killed',
      span: { file: 'mine/e/files/bomb.liquid' },
    });
    expect(problem?.message).toMatch(/64 MB/);
  });

  it('has no environment, no arguments, no files and no processes', async () => {
    const worker = join(import.meta.dirname, 'fixtures', 'curious-worker.mjs');
    const [text = ''] = await openCage({
      ...options,
      worker,
      readable: join(import.meta.dirname, 'fixtures'),
    })({ shared: {}, jobs: [job('a')] });
    expect(JSON.parse(text)).toEqual({
      environment: [],
      arguments: [],
      file: 'ERR_ACCESS_DENIED',
      write: 'ERR_ACCESS_DENIED',
      process: 'ERR_ACCESS_DENIED',
    });
  });

  it.each(['wrong-shape', 'too-few'])('does not believe a child that answers %s', async (answer) => {
    const worker = join(import.meta.dirname, 'fixtures', `${answer}-worker.mjs`);
    const [problem] = await problemsOf(openCage({ ...options, worker })({ shared: {}, jobs: [job('a')] }));
    expect(problem?.code).toBe('compose/template-killed');
  });
});
