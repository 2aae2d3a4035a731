import type { Category } from '../category.ts';
import { FileTree } from '../tree/index.ts';

/** What a new pattern is made from. */
export interface NewPattern {
  /** `[a-z][a-z0-9_]*`. */
  readonly id: string;
  readonly category: Category;
}

/**
 * A pattern to fill in, which passes lint as it stands: `<category>/<id>/` with manifest, one file, its test and notes.
 *
 * @throws RangeError - the id is not a lower-case name
 */
export function patternTemplate({ id, category }: NewPattern): FileTree {
  if (!/^[a-z][a-z0-9_]*$/.test(id))
    throw new RangeError(`expected a lower-case name such as \`rate_limiting\`, got ${JSON.stringify(id)}`);
  const root = `${category}/${id}`;
  return FileTree.fromText({
    [`${root}/pattern.yml`]: manifestText({ id, category }),
    [`${root}/files/src/core/${id}.py`]: sourceText(id),
    [`${root}/files/tests/test_${id}.py`]: testText(id),
    [`${root}/NOTES.md`]: notesText(id),
  });
}

function manifestText({ id, category }: NewPattern): string {
  const words = id.replaceAll('_', ' ');
  return `# The fields are described in schemas/pattern.schema.json; \`patternbank patterns lint ${id}\` checks this file.
schema: 1
id: ${id}
version: 0.1.0
category: ${category}
summary: What a service gains from ${words}, in one sentence.
domain: ${category}
tags: [${id.replaceAll('_', '-')}]
asks:
  - a sentence in which someone asks for ${words}
# when: feature.search          # a condition on the spec; without it every service has the pattern
requires: []
provides: [${category}.${id}]
files:
  - {source: src/core/${id}.py, ownership: managed}
  - {source: tests/test_${id}.py, ownership: managed}
contributes: {}
quality: {success_rate: 0.95, test_coverage: 0.90, security_level: STANDARD}
# Replace it by a mistake in your own code that your test notices.
mutation: {file: src/core/${id}.py, find: "return True", replace: "return False", killed_by: tests/test_${id}.py}
`;
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
