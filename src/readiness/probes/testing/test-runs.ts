import type { Executed } from '../../facts/commands.ts';
import type { Facts } from '../../facts/facts.ts';
import { below, textOf, textsOf } from '../../facts/files/data.ts';
import { readIni } from '../../facts/files/lines.ts';
import { readShell } from '../../facts/files/shell.ts';
import type { Evidence } from '../../report.ts';

/** Options of pytest that ask something and run nothing. */
const ASKING: ReadonlySet<string> = new Set([
  '--version',
  '--help',
  '-h',
  '--collect-only',
  '--co',
  '--fixtures',
  '--markers',
]);

/** `true` where a command runs tests. */
export function isTestRun({ words, tolerated }: Executed): boolean {
  const [program = '', ...rest] = words;
  if (tolerated || rest.some((word) => ASKING.has(word))) return false;
  if (program === 'unittest') return true;
  return program === 'pytest' || program === 'py.test';
}

/** What the settings of pytest add to every run. */
export function optionsOf({ repository, manifest }: Pick<Facts, 'repository' | 'manifest'>): {
  readonly words: readonly string[];
  readonly at: readonly Evidence[];
} {
  const tables = manifest.pyprojects.flatMap(({ path, data }) => {
    const options =
      below(data, 'tool', 'pytest', 'ini_options', 'addopts') ?? below(data, 'tool', 'pytest', 'addopts');
    const text = textOf(options);
    return options === undefined
      ? []
      : [
          {
            words: text === undefined ? textsOf(options) : (readShell(text)[0]?.words ?? []),
            at: { path, line: options.line, endLine: options.endLine },
          },
        ];
  });
  const files = repository.named('pytest.ini', 'setup.cfg', 'tox.ini').flatMap((path) =>
    readIni(repository.text(path) ?? '')
      .filter(({ section, key }) => /^(pytest|tool:pytest)$/.test(section) && key === 'addopts')
      .map(({ value, line }) => ({ words: value.split(/\s+/), at: { path, line, endLine: line } })),
  );
  const all = [...tables, ...files];
  return { words: all.flatMap(({ words }) => words), at: all.map(({ at }) => at) };
}
