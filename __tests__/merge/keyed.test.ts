import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';
import { merge } from '../../src/merge/index.ts';
import { FileTree } from '../../src/tree/index.ts';

interface Outcome {
  readonly text: string | undefined;
  readonly conflicts: readonly { readonly line: number; readonly ours: string; readonly theirs: string }[];
}

function merged(path: string, base: string | undefined, ours: string, theirs: string): Outcome {
  const tree = (text: string | undefined): FileTree =>
    FileTree.fromText(text === undefined ? {} : { [path]: text });
  const { tree: result, conflicts } = merge({ base: tree(base), ours: tree(ours), theirs: tree(theirs) });
  return {
    text: result.text(path),
    conflicts: conflicts.map(({ line, ours: here, theirs: now }) => ({ line, ours: here, theirs: now })),
  };
}

const clean = (text: string): Outcome => ({ text, conflicts: [] });

describe('a Makefile', () => {
  const base = '.PHONY: lint test\n\nlint: ## Check\n\truff check .\n\ntest: ## Test\n\tpytest\n';

  it('targets that both added at one place are both in, and both are phony', () => {
    const ours = `${base.replace('lint test', 'lint test deploy')}\n# ours\ndeploy:\n\t./deploy.sh\n`;
    const theirs = `${base.replace('lint test', 'lint test token')}\ntoken: ## Token\n\tpython -m token\n`;
    expect(merged('Makefile', base, ours, theirs)).toEqual(
      clean(
        '.PHONY: lint test deploy token\n\nlint: ## Check\n\truff check .\n\ntest: ## Test\n\tpytest\n\n# ours\ndeploy:\n\t./deploy.sh\n\ntoken: ## Token\n\tpython -m token\n',
      ),
    );
  });

  it('a target that people moved takes the new recipe where it is now', () => {
    const ours = '.PHONY: lint test\n\ntest: ## Test\n\tpytest\n\nlint: ## Check\n\truff check .\n';
    const { text } = merged('Makefile', base, ours, base.replace('\tpytest\n', '\tpytest --cov\n'));
    expect(text).toBe(ours.replace('\tpytest\n', '\tpytest --cov\n'));
  });

  it('two recipes for one new target are a conflict, with its lines', () => {
    const { text, conflicts } = merged('Makefile', base, `${base}\nrun:\n\tmine\n`, `${base}\nrun:\n\tnew\n`);
    expect(text).toBe(`${base}\nrun:\n\tmine\n`);
    expect(conflicts).toEqual([{ line: 8, ours: '\nrun:\n\tmine\n', theirs: '\nrun:\n\tnew\n' }]);
  });

  it('with conditions is merged by lines', () => {
    const conditional = `ifdef CI\nX := 1\nelse\nX := 2\nendif\n\n${base}`;
    expect(
      merged(
        'Makefile',
        conditional,
        conditional.replace('X := 1', 'X := 3'),
        conditional.replace('\tpytest\n', '\tpytest -q\n'),
      ).text,
    ).toBe(conditional.replace('X := 1', 'X := 3').replace('\tpytest\n', '\tpytest -q\n'));
  });
});

describe('a TOML file', () => {
  const base =
    '[project]\nname = "tasks"\ndependencies = [\n    "fastapi>=1",\n    "pydantic>=2",\n]\n\n[tool.ruff]\nselect = ["E", "F"]\nline-length = 100\n';

  it('dependencies that both added side by side are both in, comments with them', () => {
    const ours = base.replace(
      '    "pydantic>=2",\n',
      '    # for invoices\n    "numpy>=2",\n    "pydantic>=2",\n',
    );
    const theirs = base.replace('    "pydantic>=2",\n', '    "nh3>=0.3",\n    "pydantic>=2",\n');
    expect(merged('pyproject.toml', base, ours, theirs)).toEqual(
      clean(
        base.replace(
          '    "pydantic>=2",\n',
          '    # for invoices\n    "numpy>=2",\n    "nh3>=0.3",\n    "pydantic>=2",\n',
        ),
      ),
    );
  });

  it('items of a list on one line are merged as items', () => {
    const ours = base.replace('["E", "F"]', '["E", "F", "X"]');
    const theirs = base.replace('["E", "F"]', '["E", "F", "N"]');
    expect(merged('pyproject.toml', base, ours, theirs)).toEqual(
      clean(base.replace('["E", "F"]', '["E", "F", "X", "N"]')),
    );
  });

  it('two versions of one dependency are a conflict on its line', () => {
    const { conflicts } = merged(
      'pyproject.toml',
      base,
      base.replace('fastapi>=1', 'fastapi>=1.5'),
      base.replace('fastapi>=1', 'fastapi>=2'),
    );
    expect(conflicts).toEqual([{ line: 4, ours: '    "fastapi>=1.5",\n', theirs: '    "fastapi>=2",\n' }]);
  });

  it('a table that people moved takes a new entry where it is now', () => {
    const tables = base.split('\n\n');
    const ours = `${tables[1] ?? ''}\n${tables[0] ?? ''}\n`;
    const { text, conflicts } = merged('pyproject.toml', base, ours, `${base}target-version = "py311"\n`);
    expect(conflicts).toEqual([]);
    expect(parseToml(text ?? '')).toMatchObject({ tool: { ruff: { 'target-version': 'py311' } } });
    expect(text?.startsWith('[tool.ruff]')).toBe(true);
  });

  it('an entry that people deleted stays deleted, a table that patterns dropped goes', () => {
    const ours = base.replace('line-length = 100\n', '');
    expect(
      merged('pyproject.toml', base, ours, base.replace('line-length = 100', 'line-length = 90')).text,
    ).toBe(ours);
    expect(
      merged('pyproject.toml', `${base}\n[tool.old]\nx = 1\n`, `# mine\n\n${base}\n[tool.old]\nx = 1\n`, base)
        .text,
    ).toBe(`# mine\n\n${base}`);
  });
});

describe('a YAML file', () => {
  const base =
    'services:\n  web:\n    image: service\n    ports:\n      - "8000:8000"\n  db:\n    image: postgres:17\n';

  it('services that both added are both in', () => {
    const ours = `${base}  # ours\n  mail:\n    image: mailpit\n`;
    const theirs = `${base}  cache:\n    image: redis:8\n`;
    const { text, conflicts } = merged('docker-compose.yml', base, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(Object.keys((parseDocument(text ?? '').toJS() as { services: object }).services)).toEqual([
      'web',
      'db',
      'mail',
      'cache',
    ]);
    expect(text).toContain('  # ours\n  mail:');
  });

  it('steps of a job are items by their names', () => {
    const steps =
      'jobs:\n  test:\n    steps:\n      - uses: actions/checkout@v5\n      - name: Lint\n        run: make lint\n';
    const ours = `${steps}      - name: Deploy\n        run: ./deploy.sh\n`;
    const theirs = `${steps}      - name: Scan\n        run: make scan\n`;
    expect(merged('.github/workflows/ci.yml', steps, ours, theirs)).toEqual(
      clean(
        `${steps}      - name: Deploy\n        run: ./deploy.sh\n      - name: Scan\n        run: make scan\n`,
      ),
    );
  });

  it('text in a block is text, also where it looks like a remark', () => {
    const run = 'a:\n  run: |\n    echo\n    # not a remark\nb: 1\n';
    expect(
      merged('x.yml', run, run.replace('# not a remark', '# mine'), run.replace('b: 1', 'b: 2')),
    ).toEqual(clean(run.replace('# not a remark', '# mine').replace('b: 1', 'b: 2')));
  });

  it('two images of one service are a conflict', () => {
    expect(
      merged('docker-compose.yml', base, base.replace(':17', ':16'), base.replace(':17', ':18')).conflicts,
    ).toEqual([{ line: 7, ours: '    image: postgres:16\n', theirs: '    image: postgres:18\n' }]);
  });
});

describe('an environment file', () => {
  it('a new variable comes with the words above it, before the variable that follows it', () => {
    const base = '# Settings\n\n# One.\nA=1\n\n# Three.\nC=3\n';
    const ours = base.replace('C=3', 'C=mine');
    const theirs = base.replace('\n# Three', '\n# Two.\n# B=2\n\n# Three');
    expect(merged('.env.example', base, ours, theirs)).toEqual(clean(theirs.replace('C=3', 'C=mine')));
  });
});

describe('for any three texts with keys', () => {
  const keys = ['alpha', 'beta', 'gamma', 'delta', 'omega'];
  const entries = fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), fc.constantFrom('1', '2', '3')), {
    selector: ([key]) => key,
  });
  const FORMATS: Readonly<Record<string, (all: readonly [string, string][]) => string>> = {
    'x.toml': (all) => all.map(([key, value]) => `# about ${key}\n[${key}]\nvalue = ${value}\n`).join('\n'),
    'x.yml': (all) => all.map(([key, value]) => `# about ${key}\n${key}:\n  value: ${value}\n`).join(''),
    Makefile: (all) => all.map(([key, value]) => `# about ${key}\n${key}:\n\techo ${value}\n`).join('\n'),
    '.env': (all) => all.map(([key, value]) => `# about ${key}\n${key.toUpperCase()}=${value}\n`).join('\n'),
  };

  /** What the table of three versions says about one key. */
  function settled([base, ours, theirs]: readonly (string | undefined)[]): string | undefined {
    if (ours === undefined) return base === undefined ? theirs : undefined;
    if (theirs === undefined) return ours === base ? undefined : ours;
    return ours === base ? theirs : ours;
  }

  function valuesOf(text: string, key: string): readonly (string | undefined)[] {
    const found = new RegExp(
      `^(?:\\[${key}\\]\\nvalue = |${key}:\\n\\s+(?:value: |echo )|${key.toUpperCase()}=)(\\d)$`,
      'gm',
    );
    return [...text.matchAll(found)].map((match) => match[1]);
  }

  it.each(Object.entries(FORMATS))('%s: each key ends as the table of three versions says', (path, write) => {
    fc.assert(
      fc.property(entries, entries, entries, (base, ours, theirs) => {
        const sides = [base, ours, theirs].map((all) => new Map(all));
        const versions = keys.map((key) => sides.map((side) => side.get(key)));
        const { text = '', conflicts } = merged(path, write(base), write(ours), write(theirs));
        const clash = versions.some(
          ([o, a, b]) => a !== undefined && b !== undefined && new Set([o, a, b]).size === 3,
        );
        const wanted = versions.map(clash ? ([, here]) => here : settled);
        expect(conflicts.length > 0).toBe(clash);
        expect(keys.map((key) => valuesOf(text, key))).toEqual(
          wanted.map((value) => (value === undefined ? [] : [value])),
        );
      }),
      { numRuns: 300 },
    );
  });
});
