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
  const problems = definedProblems('src');
  const sections = [...new Set(problems.map(roomOf))].map((room) => {
    const entries = problems.filter((problem) => roomOf(problem) === room).map(entry);
    return `## ${room}\n\n${entries.join('\n\n')}\n`;
  });
  return Promise.resolve([{ path: 'docs/errors.md', text: [HEAD, ...sections].join('\n') }]);
};

function roomOf({ code }: DefinedProblem): string {
  return code.split('/')[0] ?? '';
}

function entry({ code, severity, explanation, file }: DefinedProblem): string {
  return `### \`${code}\`\n\n${severity} · [\`${file}\`](../${file})\n\n${explanation}`;
}
