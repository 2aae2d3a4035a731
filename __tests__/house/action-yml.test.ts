import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { actionYml } from '../../scripts/generate/action-yml.ts';
import { ACTION_OUTPUTS, listActionInputs } from '../../src/inputs/index.ts';
import { problemsOf, readMetadata } from './language-service.ts';

const text = readFileSync('action.yml', 'utf8');
const action = parse(text) as Record<string, unknown>;

describe('action.yml', () => {
  it('is what `npm run generate` writes', async () => {
    expect(await actionYml(() => undefined)).toEqual([{ path: 'action.yml', text }]);
  });

  it('runs the bundle on Node 24', () => {
    expect(action['runs']).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  it('has the inputs that are read, and the outputs that are set', () => {
    const { inputs, outputs } = readMetadata(action);
    expect(Object.keys(inputs)).toEqual(listActionInputs().map(({ name }) => name));
    expect(Object.keys(outputs)).toEqual(Object.keys(ACTION_OUTPUTS));
  });

  it('has nothing that GitHub objects to', async () => {
    expect(await problemsOf('repository/action.yml', text, readMetadata(action))).toEqual([]);
  });

  it('would be objected to if it ran on a Node that GitHub does not have', async () => {
    const wrong = text.replace('node24', 'node25');
    expect(await problemsOf('wrong/action.yml', wrong, readMetadata(action))).not.toEqual([]);
  });
});
