import { describe, expect, it } from '@jest/globals';
import { lines, read } from './reading.ts';

const COLUMNS = ['| Field | Type | Constraints |', '|---|---|---|'];

function below(container: string, title: string, ...rows: readonly string[]): readonly string[] {
  const text = lines('# Shop service', `## ${container}`, `### ${title}`, ...COLUMNS, ...rows);
  return read(text).entities.map(({ name }) => name);
}

const ID = '| id | uuid | pk |';
const LABEL = '| label | string(80) | required |';

describe('a heading among the entities, above columns with a key', () => {
  it.each([
    ['Promo Code', 'PromoCode'],
    ['Purchase Request', 'PurchaseRequest'],
    ['Validation Rule', 'ValidationRule'],
    ['Error Log', 'ErrorLog'],
    ['Study Notes', 'StudyNote'],
    ['Custom Field', 'CustomField'],
    ['2FA Code', 'Entity2FaCode'],
    ['Property', 'Property'],
    ['Field', 'FieldRecord'],
    ['User Table', 'User'],
    ['User Fields', 'User'],
  ])('%s is a thing', (title, name) => {
    expect(below('Entities', title, ID, LABEL)).toEqual([name]);
    expect(below('2. Data Model', title, ID, LABEL)).toEqual([name]);
  });

  it.each([
    ['without a key', () => below('Entities', 'Validation Rules', LABEL)],
    ['elsewhere', () => below('API', 'Purchase Request', ID, LABEL)],
    ['of a phase', () => below('Entities', '1st Phase', '| name | string | |')],
  ])('the same titles %s are none', (_, names) => {
    expect(names()).toEqual([]);
  });
});

describe('the front matter', () => {
  it('says of a value that is none of those allowed which ones are', () => {
    const { diagnostics } = read(lines('---', 'auth:', '  method: ldap', '---', '# Shop'));
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'frontmatter/value',
        message: expect.stringMatching(/`auth\.method`: .*"jwt".*"api_key"/),
        span: expect.objectContaining({ line: 3 }),
      }),
    );
  });
});
