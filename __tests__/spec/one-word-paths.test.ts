import { expect, it } from '@jest/globals';
import { readSpec } from '../../src/spec/index.ts';

const entity = (name: string): string =>
  `### ${name}\n\n| Field | Type |\n|---|---|\n| id | uuid |\n| amount | int |\n\n`;

function entityOf(path: string): string | undefined {
  const text = `# Shop\n\n## Entities\n\n${entity('LineItem')}${entity('TimeEntry')}${entity('Timeentries')}## Endpoints\n\n| Method | Path |\n|---|---|\n| GET | ${path} |\n`;
  const { endpoints } = readSpec([{ path: 'spec.md', bytes: Buffer.from(text) }]);
  return endpoints[0]?.entity;
}

it.each([
  ['/lineitems', 'LineItem'],
  ['/lineitem/{id}', 'LineItem'],
  ['/line-items', 'LineItem'],
  ['/time-entries', 'TimeEntry'],
])('%s is about %s', (path, name) => {
  expect(entityOf(path)).toBe(name);
});

it('what is called so itself comes first', () => {
  expect(entityOf('/timeentries')).not.toBe('TimeEntry');
});
