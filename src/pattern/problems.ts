import { defineProblem } from '../diagnostics/index.ts';

export const manifestSyntax = defineProblem<{ problem: string }>({
  code: 'pattern/yaml',
  explanation: '`pattern.yml` is YAML 1.2 with each key once; a text that is not cannot be read at all.',
  message: ({ problem }) => `not YAML: ${lowerFirst(firstLine(problem))}`,
  help: () => 'correct the YAML at this place',
});

export const manifestAlias = defineProblem<object>({
  code: 'pattern/alias',
  explanation:
    'A YAML alias can make a small text endless in memory, so a manifest has neither anchors nor aliases.',
  message: () => 'a manifest has neither anchors nor aliases',
  help: () => 'write the value out',
});

export const unknownKey = defineProblem<{ key: string; near?: string | undefined; known: readonly string[] }>(
  {
    code: 'pattern/unknown-key',
    explanation: 'A manifest is strict: a key with a typing error would otherwise be ignored in silence.',
    message: ({ key }) => `unknown key \`${key}\``,
    help: ({ key, near, known }) => helpWithKey(key, near, known),
  },
);

export const badValue = defineProblem<{
  path: string;
  expected: string;
  got: string;
  near?: string | undefined;
}>({
  code: 'pattern/bad-value',
  explanation: 'A value of the manifest has the wrong type, form or range.',
  message: ({ path, expected, got }) => `\`${path}\`: expected ${expected}, got ${got}`,
  help: ({ path, got, near }) =>
    near !== undefined ? `write \`${near}\`` : got === 'nothing' ? `add \`${path}\`` : `change \`${path}\``,
});

export const otherId = defineProblem<{ id: string; directory: string }>({
  code: 'pattern/other-id',
  explanation: 'A pattern is found by its directory, so its id is the name of that directory.',
  message: ({ id, directory }) =>
    `\`id\`: expected \`${directory}\`, the name of the directory, got \`${id}\``,
  help: ({ directory }) => `write \`id: ${directory}\`, or rename the directory`,
});

export const otherCategory = defineProblem<{ category: string; directory: string }>({
  code: 'pattern/other-category',
  explanation: 'A pattern lies in the directory of its category.',
  message: ({ category, directory }) =>
    `\`category\`: expected \`${directory}\`, the name of the parent directory, got \`${category}\``,
  help: ({ category, directory }) =>
    `write \`category: ${directory}\`, or move the pattern to \`${category}/\``,
});

export const unknownCategory = defineProblem<{ directory: string; near?: string | undefined }>({
  code: 'pattern/unknown-category',
  explanation: 'Patterns lie in the directories of the 12 categories.',
  message: ({ directory }) => `\`${directory}\` is not a category`,
  help: ({ near }) =>
    near === undefined
      ? 'move the pattern into the directory of a category'
      : `rename the directory to \`${near}\``,
});

export const noManifest = defineProblem<{ directory: string }>({
  code: 'pattern/no-manifest',
  explanation: 'A pattern is a directory with a `pattern.yml`; files without one belong to nothing.',
  message: ({ directory }) => `\`${directory}\` has no \`pattern.yml\``,
  help: ({ directory }) => `write \`${directory}/pattern.yml\`, or delete the directory`,
});

export const tooLarge = defineProblem<{ path: string; bytes: number; limit: number }>({
  code: 'pattern/too-large',
  explanation: 'Files of a pattern are text that people review; what is larger is refused before it is read.',
  message: ({ path, bytes, limit }) => `\`${path}\`: expected at most ${limit} bytes, got ${bytes}`,
  help: () => 'split the file, or leave it out of the pattern',
});

export const notText = defineProblem<{ path: string }>({
  code: 'pattern/not-text',
  explanation: 'Patterns are reviewed as text: a file that is not UTF-8, or holds a NUL, is refused.',
  message: ({ path }) => `\`${path}\` is not UTF-8 text`,
  help: () => 'save it as UTF-8, or leave it out of the pattern',
});

export const symbolicLink = defineProblem<{ path: string }>({
  code: 'pattern/symlink',
  explanation: 'A symbolic link can lead out of the pattern, so a pattern holds regular files only.',
  message: ({ path }) => `\`${path}\` is a symbolic link`,
  help: () => 'put a copy of the file in its place',
});

export const unreadableQuality = defineProblem<{ what: string }>({
  code: 'pattern/unreadable-quality',
  severity: 'warning',
  explanation:
    'What was measured of patterns stands in `quality.json`. Where it cannot be read, the claims of the manifests apply.',
  message: ({ what }) => `\`quality.json\` cannot be read: ${what}`,
  help: () => 'delete it, and run `patternbank patterns test`',
});

export const duplicateId = defineProblem<{ id: string; other: string }>({
  code: 'pattern/duplicate-id',
  explanation: 'An id names one pattern of a bank, whatever its category.',
  message: ({ id, other }) => `\`${id}\` is the id of \`${other}\`, too`,
  help: () => 'rename one of the two directories and its `id`',
});

export const incompleteCategory = defineProblem<{
  category: string;
  id: string;
  elsewhere: string | undefined;
}>({
  code: 'pattern/incomplete-category',
  explanation: 'A complete bank has the patterns that its categories list.',
  message: ({ category, id, elsewhere }) =>
    elsewhere === undefined
      ? `category \`${category}\` lists \`${id}\`, which the bank does not have`
      : `category \`${category}\` lists \`${id}\`, which the bank has in \`${elsewhere}\``,
  help: ({ category, id, elsewhere }) =>
    elsewhere === undefined
      ? `add \`patterns/${category}/${id}\``
      : `move it to \`patterns/${category}/${id}\``,
});

export const extraPattern = defineProblem<{ category: string; id: string }>({
  code: 'pattern/extra',
  severity: 'info',
  explanation: 'A bank may have more patterns than its categories list; they are candidates like the others.',
  message: ({ category, id }) =>
    `\`${id}\` is in \`${category}\` beside the patterns that the category lists`,
  help: () => 'nothing is to be done',
});

function helpWithKey(key: string, near: string | undefined, known: readonly string[]): string {
  if (key === 'production_ready') return 'delete it: it is computed from the facets of `quality`';
  if (near !== undefined) return `write \`${near}\``;
  return known.length === 0
    ? 'delete it'
    : `delete it, or use one of ${known.map((each) => `\`${each}\``).join(', ')}`;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.replace(/\.$/, '') ?? '';
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
