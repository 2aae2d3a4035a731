import { stringify } from 'yaml';
import { ACTION_OUTPUTS, listActionInputs } from '../../src/inputs/index.ts';
import type { Generator } from './output.ts';

const HEAD = '# Generated from src/inputs by `npm run generate`: edit there.\n';

/** `action.yml`: what GitHub reads of us. */
export const actionYml: Generator = () => {
  const inputs = listActionInputs().map(({ name, option, default: text }) => [
    name,
    { description: option.description, required: false, default: text },
  ]);
  const outputs = Object.entries(ACTION_OUTPUTS).map(([name, description]) => [name, { description }]);
  const action = {
    name: 'PatternBank',
    description: 'Turns a committed spec into a scored, running FastAPI service on a pull request',
    author: 'PatternBank',
    branding: { icon: 'layers', color: 'blue' },
    inputs: Object.fromEntries(inputs) as object,
    outputs: Object.fromEntries(outputs) as object,
    runs: { using: 'node24', main: 'dist/index.js' },
  };
  return Promise.resolve([
    { path: 'action.yml', text: HEAD + stringify(action, { lineWidth: 0, defaultStringType: 'PLAIN' }) },
  ]);
};
