import { judgeRun } from '../judge-run.ts';
import { composeFiles } from '../service-files.ts';
import { defineStep, skipped } from '../step.ts';
import type { Workplace } from '../workplace.ts';

export const compose = defineStep({
  id: 'compose',
  asks: 'Does Docker Compose accept the composition?',
  why: 'A mistake in it is found by the next person who joins the team.',
  fix: 'run `docker compose --project-directory . -f docker/docker-compose.yml config -q`, and settle what it says',
  command: 'docker compose config --quiet',
  needs: ['Docker Compose v2 or newer'],
  depth: 'fast',
  required: false,
  after: [],
  seconds: 60,

  async run(workplace) {
    const [file] = await composeFiles(workplace.folder);
    if (file === undefined) return skipped('there is no composition');
    const command = await composeCommand(workplace);
    if (command === undefined) return skipped('Docker Compose is not installed');
    const options = ['--project-directory', '.', '--env-file', '.env.example', '--file', file];
    const ran = await workplace.run({
      program: command.program,
      words: [...command.words, ...options, 'config', '--quiet'],
    });
    const services = await workplace.run({
      program: command.program,
      words: [...command.words, ...options, 'config', '--services'],
    });
    const count = services.stdout.split('\n').filter((line) => line !== '').length;
    return judgeRun(ran, `${count} services`);
  },
});

async function composeCommand(
  workplace: Workplace,
): Promise<{ readonly program: string; readonly words: readonly string[] } | undefined> {
  const candidates = [
    { program: 'docker', words: ['compose'] },
    { program: 'docker-compose', words: [] },
  ];
  for (const { program, words } of candidates) {
    if ((await workplace.find(program)) === undefined) continue;
    const version = await workplace.run({ program, words: [...words, 'version', '--short'] });
    // Version 1 reads another language.
    if (version.status === 0 && !/^v?1\./.test(version.stdout.trim())) return { program, words };
  }
  return undefined;
}
