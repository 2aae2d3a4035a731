import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { problemsOf, readMetadata } from './language-service.ts';

const ours = readMetadata(parse(readFileSync('action.yml', 'utf8')));

const workflow = z.looseObject({
  on: z.unknown(),
  permissions: z.unknown().optional(),
  concurrency: z.unknown().optional(),
  jobs: z.record(
    z.string(),
    z.looseObject({
      permissions: z.unknown().optional(),
      'timeout-minutes': z.number().optional(),
      steps: z.array(
        z.looseObject({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});

const FOLDERS = ['.github/workflows', 'examples/workflows'] as const;
const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
const read = (path: string) => ({
  text: readFileSync(path, 'utf8'),
  ...workflow.parse(parse(readFileSync(path, 'utf8'))),
});

describe.each(files)('%s', (path) => {
  const { text, on, permissions, jobs } = read(path);
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('has nothing that GitHub objects to, with our own action.yml', async () => {
    expect(await problemsOf(`${path.replaceAll('/', '-')}/.github/workflows/x.yml`, text, ours)).toEqual([]);
  });

  it('gives our action only inputs that it has', () => {
    const given = steps
      .filter(({ uses }) => uses === './' || uses?.startsWith('patternbank/'))
      .flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.filter((name) => !(name in ours.inputs))).toEqual([]);
  });

  it('pins every action of others by its SHA, with the version beside it', () => {
    const lines = text
      .split('\n')
      .filter((line) => /^\s*(- )?uses:/.test(line) && !/uses: (\.\/|patternbank\/)/.test(line));
    expect(lines.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('states its permissions, and never all of them', () => {
    const stated = [permissions, ...Object.values(jobs).map((job) => job.permissions)].filter(
      (one) => one !== undefined,
    );
    expect(stated).not.toEqual([]);
    expect(stated.filter((one) => typeof one === 'string')).toEqual([]);
  });

  it('lets no text of others into a shell', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it('ends by itself, and never runs the code of a fork with a token that can write', () => {
    expect(Object.values(jobs).filter((job) => job['timeout-minutes'] === undefined)).toEqual([]);
    expect(JSON.stringify(on)).not.toContain('pull_request_target');
  });
});

describe('the workflows to copy', () => {
  const copied = files.filter((path) => path.startsWith('examples/'));

  it('are all named in the README, or beside their permissions', () => {
    const named = ['README.md', 'docs/permissions.md'].map((path) => readFileSync(path, 'utf8')).join('\n');
    expect(copied.filter((path) => !named.includes(`${path})`))).toEqual([]);
  });

  it('the permissions that the documentation states are those that they ask for', () => {
    const documented = readFileSync('docs/permissions.md', 'utf8').split('\n');
    for (const name of ['scaffold', 'gate', 'repopulate', 'fork-comment']) {
      const asked = Object.entries(read(`examples/workflows/${name}.yml`).permissions as object);
      const row = documented.find((line) => line.includes(`/${name}.yml)`)) ?? '';
      expect([...row.matchAll(/`([a-z-]+: [a-z]+)`/g)].map(([, one]) => one)).toEqual(
        asked.map(([permission, level]) => `${permission}: ${level}`),
      );
    }
  });

  it('several services keep out of each other’s way: folder, branch and policy differ with the service', () => {
    const { jobs } = read('examples/workflows/monorepo.yml');
    const given = Object.values(jobs).flatMap(({ steps }) => steps.map((step) => step.with ?? {}));
    for (const input of ['spec', 'output-path', 'branch', 'config'])
      expect(given.filter((inputs) => String(inputs[input]).includes('matrix.service'))).toHaveLength(1);
  });

  it('the scaffold hears what people ask for, and never on the pull request of a fork', () => {
    const { on, jobs } = read('examples/workflows/scaffold.yml');
    expect(on).toMatchObject({ pull_request: { types: ['edited'] }, issue_comment: { types: ['created'] } });
    expect(jobs['scaffold']?.['if']).toContain('head.repo.full_name == github.repository');
  });

  it('the commenter for forks runs nothing of theirs, and hears the gate', () => {
    const { on, jobs, text } = read('examples/workflows/fork-comment.yml');
    const { name } = parse(readFileSync('examples/workflows/gate.yml', 'utf8')) as { readonly name: string };
    expect(on).toEqual({ workflow_run: { workflows: [name], types: ['completed'] } });
    expect(text).not.toContain('actions/checkout');
    expect(Object.values(jobs).flatMap(({ steps }) => steps.filter(({ run }) => run !== undefined))).toEqual(
      [],
    );
  });

  it.each(copied)("%s: two runs do not get in each other's way", (path) => {
    expect(read(path).concurrency).toHaveProperty('group');
  });

  it('the gate runs on pull requests and in the merge queue', () => {
    expect(Object.keys(read('examples/workflows/gate.yml').on as object)).toEqual([
      'pull_request',
      'merge_group',
    ]);
  });

  it('the bank is repopulated at an odd minute', () => {
    const { text } = read('examples/workflows/repopulate.yml');
    const minute = /cron: '(\d+) /.exec(text)?.[1];
    expect(Number(minute) % 5).not.toBe(0);
  });

  it('a wrong input would be found', async () => {
    const { text } = read('examples/workflows/gate.yml');
    const wrong = text.replace('mode: validate', 'mood: validate');
    const problems = await problemsOf('wrong/.github/workflows/x.yml', wrong, ours);
    expect(problems.join('\n')).toContain('mood');
  });
});
