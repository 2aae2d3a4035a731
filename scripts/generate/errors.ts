import { type DefinedProblem, definedProblems } from './defined-problems.ts';
import type { Generator } from './output.ts';

const HEAD = `<!-- Generated from every \`defineProblem\` in src/ by \`npm run generate\`: edit there. -->

# Problems

Each kind of problem has a permanent code. The message says what is wrong and where, the help line what to do;
this page says what the kind means. \`error\` stops the command, \`warning\` and \`info\` do not (\`strict: true\` makes
warnings stop it).
`;

/** `docs/errors.md`: every kind of problem, explained. */
export const errors: Generator = () => {
  const rooms = Map.groupBy(definedProblems('src'), ({ code }) => code.split('/')[0] ?? '');
  const sections = [...rooms].map(([room, defined]) => `## ${room}\n\n${defined.map(entry).join('\n\n')}\n`);
  return Promise.resolve([{ path: 'docs/errors.md', text: [HEAD, ...sections].join('\n') }]);
};

function entry({ code, severity, explanation, file }: DefinedProblem): string {
  return `### \`${code}\`\n\n${severity} · [\`${file}\`](../${file})\n\n${explanation}`;
}
