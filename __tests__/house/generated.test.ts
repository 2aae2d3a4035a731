import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { problemsIn } from '../../scripts/generate/defined-problems.ts';
import { errors } from '../../scripts/generate/errors.ts';
import { table, withRegion } from '../../scripts/generate/output.ts';
import { readme } from '../../scripts/generate/readme.ts';
import { siteScript } from '../../scripts/generate/site-script.ts';
import { workflows } from '../../scripts/generate/workflows.ts';

const read = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;

describe('generated files', () => {
  it.each([
    ['the tables of the README', readme],
    ['the list of problems', errors],
    ['the workflows that init writes', workflows],
    ['the script of the search on the site', siteScript],
  ])('%s are up to date', async (_, generate) => {
    const stale = (await generate(read)).filter(({ path, text }) => read(path) !== text);
    expect(stale.map(({ path }) => path)).toEqual([]);
  });
});

describe('generating', () => {
  it('replaces a region and nothing else', () => {
    const document =
      'a\n<!-- generated: x -->\nold\n<!-- /generated -->\nb\n<!-- generated: y -->\n<!-- /generated -->\n';
    expect(withRegion(document, 'x', 'new')).toBe(
      'a\n<!-- generated: x -->\n\nnew\n\n<!-- /generated -->\nb\n<!-- generated: y -->\n<!-- /generated -->\n',
    );
  });

  it('a document without the region is an error', () => {
    expect(() => withRegion('a', 'x', 'new')).toThrow('generated: x');
  });

  it('a bar in a cell does not end the cell', () => {
    expect(table(['a'], [['x | y']])).toBe('| a |\n|---|\n| x \\| y |');
  });

  it('what cannot run in a browser does not get into the script of the site', () => {
    const files: Readonly<Record<string, string>> = {
      'src/site/browser/main.ts': "import { used } from '../door.ts';\nused();\n",
      'src/site/door.ts': "export { used } from './used.ts';\nexport { unused } from './unused.ts';\n",
      'src/site/used.ts': 'export function used() {}\n',
      'src/site/unused.ts': "import 'node:fs';\nexport const unused = 1;\n",
    };
    const made = (changed: Readonly<Record<string, string>>) =>
      siteScript((path) => ({ ...files, ...changed })[path]).then(([output]) => output?.text ?? '');
    return Promise.all([
      expect(made({})).resolves.not.toContain('unused'),
      expect(made({ 'src/site/used.ts': "import { readFile } from 'node:fs';\n" })).rejects.toThrow(
        'node:fs',
      ),
    ]);
  });

  it('a problem that stays inside its file is found, too', () => {
    const source =
      "const hidden = defineProblem<{ a: string }>({ code: 'room/what', explanation: 'One ' + 'text.', help: () => '' });";
    expect(problemsIn('x.ts', source)).toEqual([
      { code: 'room/what', severity: 'error', explanation: 'One text.', file: 'x.ts' },
    ]);
  });

  it('a problem without a plain code is an error', () => {
    expect(() => problemsIn('x.ts', 'defineProblem({ code: made(), explanation: "" })')).toThrow('x.ts');
  });
});
