import { CATEGORIES } from '../../src/category.ts';
import { capTable, PROBES, probePage, RUBRIC, RUBRIC_VERSION } from '../../src/readiness/index.ts';
import { type Generator, type Output, table } from './output.ts';

const NOTICE = '<!-- Generated from src/readiness/probes/ by `npm run generate`: edit there. -->\n\n';

/** `docs/probes/`: a page for every probe, and the table of all. */
export const probes: Generator = () =>
  Promise.resolve([
    index(),
    ...PROBES.map(
      (probe): Output => ({ path: `docs/probes/${probe.id}.md`, text: NOTICE + probePage(probe) }),
    ),
  ]);

function index(): Output {
  const sections = CATEGORIES.map((category) => {
    const rows = PROBES.filter((probe) => probe.category === category).map(({ id, level, weight, asks }) => [
      `[${id}](${id}.md)`,
      level,
      String(weight),
      asks,
    ]);
    const { floor } = RUBRIC[category];
    return `## ${category}\n\nFloor 0.${floor / 100}.\n\n${table(['probe', 'level', 'weight', 'asks'], rows)}\n`;
  });
  const head = `# Probes\n\nRubric ${RUBRIC_VERSION}: ${PROBES.length} questions. A point needs evidence: a file and lines. Grave findings bound the score: ${capTable()}.\n`;
  return { path: 'docs/probes/index.md', text: `${NOTICE}${[head, ...sections].join('\n')}` };
}
