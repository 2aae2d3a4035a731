import { judgeRun } from '../judge-run.ts';
import { dockerfiles } from '../service-files.ts';
import { defineStep, skipped } from '../step.ts';
import type { Workplace } from '../workplace.ts';

/** Programs that build images, and the words that ask whether their engine answers. */
const ENGINES = [
  { program: 'docker', answers: ['version', '--format', '{{.Server.Version}}'] },
  { program: 'podman', answers: ['info'] },
];
const TAG = 'patternbank-verify:latest';

export const image = defineStep({
  id: 'image',
  asks: 'Can the container image be built?',
  why: 'It is what runs in production; everything before ran beside it.',
  fix: 'run `make image`, and settle what fails',
  command: 'docker build --file docker/Dockerfile .',
  needs: ['Docker or Podman, with an engine that answers'],
  depth: 'normal',
  required: false,
  after: [],
  seconds: 900,

  async run(workplace) {
    const [file] = await dockerfiles(workplace.folder);
    if (file === undefined) return skipped('there is no Dockerfile');
    const engine = await engineOf(workplace);
    if (engine === undefined) return skipped('no container engine answers');
    const ran = await workplace.run({ program: engine, words: ['build', '--file', file, '--tag', TAG, '.'] });
    if (ran.status !== 0) return judgeRun(ran);
    const size = await workplace.run({
      program: engine,
      words: ['image', 'inspect', '--format', '{{.Size}}', TAG],
    });
    await workplace.run({ program: engine, words: ['image', 'rm', TAG], cleansUp: true });
    return judgeRun(ran, `${Math.round(Number(size.stdout.trim()) / 1_000_000)} MB`);
  },
});

async function engineOf(workplace: Workplace): Promise<string | undefined> {
  for (const { program, answers } of ENGINES) {
    if ((await workplace.find(program)) === undefined) continue;
    if ((await workplace.run({ program, words: answers })).status === 0) return program;
  }
  return undefined;
}
