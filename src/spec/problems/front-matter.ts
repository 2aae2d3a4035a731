import { defineProblem } from '../../diagnostics/index.ts';

export const frontMatterYaml = defineProblem<{ problem: string }>({
  code: 'frontmatter/yaml',
  explanation:
    'The block between the two lines of `---` at the start is YAML. It is data only: nothing in it is run.',
  message: ({ problem }) => `the front matter is not YAML that can be read: ${problem}`,
  help: () => 'correct the line; a text with a colon or a `#` in it needs quotes',
});

export const frontMatterUnknownKey = defineProblem<{ key: string; near: string | undefined }>({
  code: 'frontmatter/unknown-key',
  severity: 'warning',
  explanation:
    'The front matter has a fixed set of keys (`schemas/front-matter.schema.json`). Others change nothing.',
  message: ({ key, near }) =>
    `\`${key}\` is no key of the front matter${near === undefined ? '' : `; did you mean \`${near}\``}`,
  help: ({ near }) => (near === undefined ? 'remove it' : `write \`${near}\``),
});

export const frontMatterValue = defineProblem<{ key: string; problem: string }>({
  code: 'frontmatter/value',
  explanation: 'A key of the front matter has a value of another kind than it takes. The key is left out.',
  message: ({ key, problem }) => `\`${key}\`: ${problem}`,
  help: () => 'write a value that `schemas/front-matter.schema.json` allows',
});

export const frontMatterNotYaml = defineProblem<{ language: string }>({
  code: 'frontmatter/language',
  severity: 'warning',
  explanation: 'Only YAML is read as front matter. A header in another language is never run.',
  message: ({ language }) => `the front matter is marked as \`${language}\`, only YAML is read`,
  help: () => 'start the block with `---` alone',
});

export const featureUnknown = defineProblem<{ feature: string; near: string | undefined }>({
  code: 'feature/unknown',
  severity: 'warning',
  explanation:
    'Features come from a closed list (`docs/spec-format.md`, "Features"), so that each is either generated or reported.',
  message: ({ feature, near }) =>
    `\`${feature}\` is no feature that we know${near === undefined ? '' : `; did you mean \`${near}\``}`,
  help: ({ near }) =>
    near === undefined ? 'choose one of the list, or describe it as a requirement' : `write \`${near}\``,
});

export const featureContradiction = defineProblem<{ feature: string; kept: string }>({
  code: 'feature/contradiction',
  severity: 'info',
  explanation:
    'One place asks for a feature and another leaves it out. What is left out stays out, unless the front matter asks for it.',
  message: ({ feature, kept }) =>
    `\`${feature}\` is asked for in one place and left out in another; read as ${kept}`,
  help: () => 'state it once, in the front matter',
});

export const stackMismatch = defineProblem<{ named: string }>({
  code: 'stack/mismatch',
  severity: 'info',
  explanation:
    'Every service is FastAPI with PostgreSQL. Another stack that the document names is not generated.',
  message: ({ named }) => `the document names ${named}; generating FastAPI and PostgreSQL`,
  help: () => 'nothing, if that is what you want',
});
