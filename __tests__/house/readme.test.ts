import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'docs/architecture.md',
  'docs/errors.md',
];

function deadLinks(document: string): readonly string[] {
  const text = readFileSync(document, 'utf8');
  return [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !existsSync(join(dirname(document), target)));
}

describe('documents', () => {
  it.each(DOCUMENTS)('%s links to files that are there', (document) => {
    expect(deadLinks(document)).toEqual([]);
  });

  it('the README leads with two commands, each of which needs nothing before it', () => {
    const [first, , third] = [...readFileSync('README.md', 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)].map(
      ([, code]) => code?.trim(),
    );
    expect(first).toBe('node dist/cli.js scaffold examples/task-tracker/spec.md --out out/task-tracker');
    expect(third).toBe('npm ci --ignore-scripts && npm test');
  });

  it('every rule of the architecture that a test holds has its test', () => {
    const rules = readFileSync('docs/architecture.md', 'utf8').matchAll(/^\d+\. \*\*(.+?)\*\*/gm);
    expect([...rules].length).toBe(10);
  });
});
