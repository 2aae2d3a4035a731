import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { SpecRequirements } from '../../src/spec/index.ts';
import { refusing, saying, startChatServer } from '../enrichment/chat-server.ts';
import { EXAMPLE, inFolder, typeWith, type as typing } from './typing.ts';

const unplaced = (text: string) =>
  (JSON.parse(text) as SpecRequirements).entities.map(({ name, fields }) => [
    name,
    fields.map((field) => [field.name, field.type]),
  ]);

describe('spec', () => {
  it('shows beside each line what was read from it', async () => {
    await inFolder(async (folder) => {
      const { exitCode, stdout } = await typing(folder, 'spec', EXAMPLE, '--explain');
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(/^38 {2}\| title \| string\(200\) .*→ Task\.title: string\(200\), required$/m);
      expect(stdout).toMatch(/→ GET \/projects, member, list Project$/m);
    });
  });

  it('a type that is misspelt is named with file, line, column and what was meant', async () => {
    await inFolder(async (folder) => {
      writeFileSync(
        join(folder, 'spec.md'),
        readFileSync(EXAMPLE, 'utf8').replace('| string(200) |', '| strng(200) |'),
      );
      const { stderr } = await typing(folder, 'spec', 'spec.md');
      expect(stderr).toMatch(/\[type\/unknown\]/);
      expect(stderr).toMatch(/--> spec\.md:38:\d+/);
      expect(stderr).toContain('string');
    });
  });

  it('the canonical form says the same, and stays as it is', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'spec.md'), readFileSync(EXAMPLE));
      const before = await typing(folder, 'spec', 'spec.md', '--json');
      await typing(folder, 'spec', 'spec.md', '--fix');
      const canonical = readFileSync(join(folder, 'spec.md'), 'utf8');
      const after = await typing(folder, 'spec', 'spec.md', '--json');
      expect(unplaced(after.stdout)).toEqual(unplaced(before.stdout));
      await typing(folder, 'spec', 'spec.md', '--fix');
      expect(readFileSync(join(folder, 'spec.md'), 'utf8')).toBe(canonical);
    });
  });

  it('strict: a spec that is not a service ends with 2 and names the template', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'spec.md'), '# Shopping list\n\nMilk, bread and eggs for the weekend.\n');
      const { exitCode, stderr } = await typing(folder, 'scaffold', 'spec.md', '--out', 'service');
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/\[spec\/(empty|not-a-service)\]/);
    });
  });

  it('a model adds to the prose, with the line of its quote; its key comes from the environment', async () => {
    const quote = 'lends each instrument to one musician';
    const answer = { entities: [{ name: 'Instrument', quote, fields: [] }], features: [] };
    await using server = await startChatServer(saying(JSON.stringify(answer)));
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'spec.md'), `# Orchestra\n\nThe orchestra ${quote}.\n`);
      const env = { OPENAI_API_KEY: 'sk-of-the-test', OPENAI_BASE_URL: server.url };
      const { exitCode, stdout } = await typeWith(
        env,
        folder,
        'spec',
        'spec.md',
        '--json',
        '--chat-model',
        'm',
      );
      expect(exitCode).toBe(0);
      expect((JSON.parse(stdout) as SpecRequirements).entities).toMatchObject([
        { name: 'Instrument', src: [{ line: 3 }] },
      ]);
      expect(server.sent.map(({ headers }) => headers.authorization)).toEqual(['Bearer sk-of-the-test']);
    });
  });

  it('a model that is refused leaves a warning, and the spec as it is read without it', async () => {
    await using server = await startChatServer(refusing(401, '{}'));
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'spec.md'), readFileSync(EXAMPLE));
      const env = { OPENAI_BASE_URL: server.url };
      const plain = await typing(folder, 'spec', 'spec.md', '--json');
      const asked = await typeWith(env, folder, 'spec', 'spec.md', '--json', '--chat-model', 'm');
      expect(asked.exitCode).toBe(0);
      expect(unplaced(asked.stdout)).toEqual(unplaced(plain.stdout));
      expect(asked.stdout).toContain('suggestion/unavailable');
    });
  });
});
