import { STEPS, type VerifyStep } from '../../src/verify/index.ts';
import { type Generator, table } from './output.ts';

const HEAD = `<!-- Generated from src/verify/steps/ by \`npm run generate\`: edit there. -->

# Proof by running it

\`patternbank verify DIR\` copies a service, runs the steps below on the copy and says of each what it came to. The folder stays as it
is, and what the service prints is shown without secrets. A step that could not run is \`skipped\`, never green; where a required one
could not run, nothing is proven.

PostgreSQL is the server that \`DATABASE_URL\` names, else one that is started from the installed programs on the loopback address,
never as root, and gone afterwards. On a server of yours the steps make databases of their own and drop them. Of the variables of
the run only what finds programs, the network and the package index reaches the service. Tools that the service does not bring are
run in the versions that are pinned in the steps.

\`--fast\` leaves out what takes long or needs the network; \`--full\` adds other orders and time zones of the tests, and fuzzes with
three seeds and 100 cases a phase. Exit status: 0 proven, 1 not proven, 2 no service or an unknown step, 3 interrupted.
`;

/** `docs/verify.md`: every step, what it asks and what to do. */
export const verifySteps: Generator = () => {
  const rows = STEPS.map(({ id, asks, command, required, depth }) => [
    `[\`${id}\`](#${id})`,
    asks,
    `\`${command}\``,
    required ? 'yes' : '',
    depth === 'normal' ? 'not with `--fast`' : depth === 'full' ? 'with `--full`' : 'always',
  ]);
  const index = table(['step', 'asks', 'runs', 'required', 'when'], rows);
  return Promise.resolve([
    { path: 'docs/verify.md', text: [HEAD, `${index}\n`, ...STEPS.map(section)].join('\n') },
  ]);
};

function section({ id, why, fix, needs, seconds }: VerifyStep): string {
  return `## ${id}\n\n${why}\n\nNeeds ${needs.join(', ')}. Ends after ${seconds} s. Where it fails: ${fix}.\n`;
}
