import { ACTION_OUTPUTS, listActionInputs, MODES, usage, VERBS } from '../../src/inputs/index.ts';
import { type Generator, table, withRegion } from './output.ts';

/** The reference tables of the README. */
export const readme: Generator = (read) => {
  const before = read('README.md') ?? '';
  const regions: readonly (readonly [string, string])[] = [
    ['inputs', inputTable()],
    ['outputs', outputTable()],
    ['commands', commandList()],
  ];
  const text = regions.reduce((document, [name, body]) => withRegion(document, name, body), before);
  return Promise.resolve([{ path: 'README.md', text }]);
};

function inputTable(): string {
  const rows = listActionInputs().map(({ name, option, default: text, modes }) => {
    const shown = text === '' ? '' : `\`${text}\``;
    const read = modes.length === MODES.length ? 'every' : modes.join(', ');
    return [`\`${name}\``, shown, read, option.description];
  });
  return table(['input', 'default', 'mode', 'what it is'], rows);
}

function outputTable(): string {
  return table(
    ['output', 'what it is'],
    Object.entries(ACTION_OUTPUTS).map(([name, description]) => [`\`${name}\``, description]),
  );
}

function commandList(): string {
  const lines = Object.values(VERBS).map((verb) => `${usage(verb)}\n    ${verb.summary}`);
  return `\`\`\`text\n${lines.join('\n')}\n\`\`\``;
}
