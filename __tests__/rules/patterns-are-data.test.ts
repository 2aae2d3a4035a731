import { describe, expect, it } from '@jest/globals';
import { openServicePorts } from '../../src/bundle/index.ts';
import { CONTRIBUTION_KINDS, renderInProcess } from '../../src/compose/index.ts';
import { readPatterns } from '../../src/pattern/index.ts';
import { FileTree } from '../../src/tree/index.ts';

const MANIFEST = `schema: 1
id: mine
version: 1.0.0
category: project
summary: A pattern from outside.
domain: test
tags: [test]
asks: [give me a test]
quality: {success_rate: 0.9}
`;

function problemsOf(rest: string): readonly string[] {
  const tree = FileTree.fromText({
    'project/mine/pattern.yml': MANIFEST + rest,
    'project/mine/files/a.py.liquid': 'x = 1\n',
  });
  return readPatterns(tree, CONTRIBUTION_KINDS).diagnostics.map(({ code }) => code);
}

describe('patterns are data', () => {
  it.each(['hooks', 'scripts', 'run', 'tasks', 'before', 'after', 'plugins', 'extensions'])(
    'a manifest cannot say `%s`',
    (key) => {
      expect(problemsOf(`${key}: [echo]\n`)).not.toEqual([]);
    },
  );

  it.each(['../a.py', '/etc/a.py', 'src/../../a.py', '.git/hooks/pre-commit'])(
    'a file cannot go to %s',
    (path) => {
      expect(
        problemsOf(`files:\n  - {source: a.py.liquid, path: ${path}, ownership: managed}\n`),
      ).not.toEqual([]);
    },
  );

  it('patterns from outside are rendered elsewhere than those that ship with us', async () => {
    const shipped = await openServicePorts({ onBackendError: 'fail' });
    const own = { path: 'examples/patterns', shown: 'examples/patterns' };
    const foreign = await openServicePorts({ own, onBackendError: 'fail' });
    expect(shipped.render).toBe(renderInProcess);
    expect(foreign.render).not.toBe(renderInProcess);
  });
});
