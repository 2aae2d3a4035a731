import type { Category } from '../category.ts';
import { FileTree } from '../tree/index.ts';
import type { Classification, CodeFile } from './categorise/index.ts';
import { PATTERN_CATEGORIES } from './category-config.ts';

/** What a new pattern is made from. */
export interface NewPattern {
  /** `[a-z][a-z0-9_]*`. */
  readonly id: string;
  readonly category: Category;
  /** Code that is there already, by its path in a service; a file to fill in and its test where there is none. */
  readonly code?: readonly CodeFile[];
  /** What the code was found to be. */
  readonly classification?: Classification;
}

/**
 * A pattern to fill in, which passes lint as it stands: `<category>/<id>/` with manifest, files and notes.
 *
 * @throws RangeError - the id is not a lower-case name
 */
export function patternTemplate(pattern: NewPattern): FileTree {
  const { id, category } = pattern;
  if (!/^[a-z][a-z0-9_]*$/.test(id))
    throw new RangeError(`expected a lower-case name such as \`rate_limiting\`, got ${JSON.stringify(id)}`);
  const root = `${category}/${id}`;
  const code = pattern.code ?? sampleCode(id);
  return FileTree.fromText({
    [`${root}/pattern.yml`]: manifestText(pattern, code),
    ...Object.fromEntries(code.map(({ path, text }) => [`${root}/files/${path}`, text])),
    [`${root}/NOTES.md`]: notesText(id),
  });
}

function manifestText(
  { id, category, code, classification }: NewPattern,
  files: readonly CodeFile[],
): string {
  const words = id.replaceAll('_', ' ');
  const level = classification?.securityLevel.value ?? 'STANDARD';
  const listed = files.map(({ path }) => `  - {source: ${JSON.stringify(path)}, ownership: managed}\n`);
  const seen = classification?.observabilityComplete.value === true ? ', observability_complete: true' : '';
  const contained = classification?.dockerReady.value === true ? ', docker_ready: true' : '';
  return `# The fields are described in schemas/pattern.schema.json; \`patternbank patterns lint ${id}\` checks this file.
schema: 1
id: ${id}
version: 0.1.0
category: ${category}
summary: What a service gains from ${words}, in one sentence.
domain: ${PATTERN_CATEGORIES[category].domain}
tags: [${id.replaceAll('_', '-')}]
asks:
  - a sentence in which someone asks for ${words}
# when: feature.search          # a condition on the spec; without it every service has the pattern
requires: []
provides: [${category}.${id}]
files:
${listed.join('')}contributes: {}
quality: {success_rate: 0.95, test_coverage: 0.90, security_level: ${level}${seen}${contained}}
${code === undefined ? sampleMutation(id) : MUTATION_TO_COME}`;
}

const MUTATION_TO_COME = `# A mistake in your code that your test notices:
# mutation: {file: src/…, find: "…", replace: "…", killed_by: tests/…}
`;

function sampleMutation(id: string): string {
  return `# Replace it by a mistake in your own code that your test notices.
mutation: {file: src/core/${id}.py, find: "return True", replace: "return False", killed_by: tests/test_${id}.py}
`;
}

function sampleCode(id: string): readonly CodeFile[] {
  return [
    { path: `src/core/${id}.py`, text: sourceText(id) },
    { path: `tests/test_${id}.py`, text: testText(id) },
  ];
}

function sourceText(id: string): string {
  return `"""What this module does for the service, in one sentence."""


def ${id}() -> bool:
    """Whether the pattern is in place."""
    return True
`;
}

function testText(id: string): string {
  return `from src.core.${id} import ${id}


def test_${id}_is_in_place() -> None:
    assert ${id}()
`;
}

function notesText(id: string): string {
  return `# ${id}

When to take it, what it costs, why not its neighbour. Sources.
`;
}
