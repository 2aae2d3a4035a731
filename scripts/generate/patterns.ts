import { CONTRIBUTION_KINDS } from '../../src/compose/index.ts';
import {
  type CategoryConfig,
  FACTS,
  type FactKind,
  getCompositionOrder,
  type MeasuredPattern,
  PATTERN_CATEGORIES,
  type Pattern,
  patternQuality,
  readPatterns,
  readQuality,
} from '../../src/pattern/index.ts';
import { displayScore } from '../../src/report/index.ts';
import { readTree } from '../../src/tree/index.ts';
import { type Generator, table } from './output.ts';

const HEAD = `<!-- Generated from patterns/, src/pattern/ and src/compose/kinds/ by \`npm run generate\`: edit there. -->

# Patterns

What a service is composed from. Quality is the prior of the manifest until it is measured; a pattern may be used from 0.80.
Runs, coverage and planted mistakes are what \`patternbank patterns test\` measured of the pattern as it is; \`–\` is not measured yet.
Fields of \`pattern.yml\`: [schemas/pattern.schema.json](../schemas/pattern.schema.json). A pattern of one's own, from manifest to
test: [examples/patterns](../examples/patterns/observability/version_endpoint).
`;

/** \`docs/patterns.md\`: the library, the facts that conditions may ask for, the kinds of contributions. */
export const patterns: Generator = async () => {
  const { tree } = await readTree('patterns');
  const library = readPatterns(tree, CONTRIBUTION_KINDS).patterns;
  const measured = new Map(
    (readQuality(tree, 'patterns').file?.patterns ?? []).map((one) => [one.digest, one] as const),
  );
  const categories = getCompositionOrder().map((category) =>
    section(PATTERN_CATEGORIES[category], { library, measured }),
  );
  const text = [HEAD, '## The library\n', ...categories, conditions(), contributions()].join('\n');
  return [{ path: 'docs/patterns.md', text }];
};

type Measured = ReadonlyMap<string, MeasuredPattern>;

const MEASURED = ['passed', 'coverage', 'mistakes noticed'] as const;

function measuredCells(of: MeasuredPattern | undefined): readonly string[] {
  if (of === undefined) return MEASURED.map(() => '–');
  const { runs, passes, test_coverage: coverage, mutations } = of;
  return [
    `${passes}/${runs}`,
    coverage === null ? '–' : displayScore(Math.round(coverage * 10_000)),
    mutations.planted === 0 ? '–' : `${mutations.killed}/${mutations.planted}`,
  ];
}

function section(
  { category, description, success_threshold }: CategoryConfig,
  { library, measured }: { readonly library: readonly Pattern[]; readonly measured: Measured },
): string {
  const rows = library
    .filter((pattern) => pattern.category === category)
    .map((pattern) => [
      `[\`${pattern.id}\`](../patterns/${category}/${pattern.id})`,
      pattern.summary,
      displayScore(patternQuality(pattern)),
      ...measuredCells(measured.get(pattern.digest)),
      codes(pattern.provides.map(({ capability }) => capability)),
      codes(pattern.requires),
      pattern.when === undefined ? 'always' : `\`${pattern.when}\``,
    ]);
  const head = ['pattern', 'what a service gains', 'quality', ...MEASURED, 'provides', 'requires', 'when'];
  const asked = `success rate at least ${displayScore(success_threshold)}`;
  return `### ${category}\n\n${sentence(description)} (${asked})\n\n${table(head, rows)}\n`;
}

function conditions(): string {
  const rows = FACTS.map((fact) => [`\`${fact.name}\``, valuesOf(fact), fact.explanation]);
  return `## Conditions

A \`when\` combines facts with \`==\`, \`!=\`, \`>\`, \`>=\`, \`<\`, \`<=\`, \`and\`, \`or\`, \`not\` and parentheses: \`entities > 0 and not auth == none\`.
A fact alone holds unless it is absent, false or 0. \`provides http.rate_limit\` holds where a selected pattern provides it.

${table(['fact', 'values', 'what it tells'], rows)}
`;
}

function contributions(): string {
  const rows = CONTRIBUTION_KINDS.map(({ kind, explanation }) => [`\`${kind}\``, explanation]);
  return `## Contributions\n\n${table(['kind', 'what it adds'], rows)}\n`;
}

function valuesOf({ type, values }: FactKind): string {
  if (values !== undefined) return codes(values);
  return type === 'number' ? 'a whole number' : type === 'truth' ? '`true` or `false`' : 'text';
}

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
