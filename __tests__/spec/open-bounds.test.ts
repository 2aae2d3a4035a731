import { describe, expect, it } from '@jest/globals';
import { readSpec } from '../../src/spec/index.ts';

function fieldOf(text: string) {
  const { entities } = readSpec([{ path: 'spec.md', bytes: Buffer.from(text) }]);
  const { min, max } = entities[0]?.fields.find(({ name }) => name === 'amount') ?? {};
  return { min, max };
}

const table = (type: string, constraints: string): string =>
  `# Shop\n\n## Entities\n\n### Coupon\n\n| Field | Type | Constraints |\n|---|---|---|\n| id | uuid | pk |\n| amount | ${type} | ${constraints} |\n`;

const sql = (column: string): string =>
  `# Shop\n\n\`\`\`sql\nCREATE TABLE coupons (\n  id SERIAL PRIMARY KEY,\n  ${column}\n);\n\`\`\`\n`;

const python = (line: string): string =>
  `# Shop\n\n\`\`\`python\nclass Coupon(SQLModel, table=True):\n    id: int = Field(primary_key=True)\n    ${line}\n\`\`\`\n`;

describe('a bound that does not take part', () => {
  it.each([
    ['whole numbers', table('int', 'required, > 0, < 10'), { min: 1, max: 9 }],
    ['amounts of money: half a euro is more than none', table('decimal(8,2)', '> 0'), { min: 0.01 }],
    ['as many digits as the type has', table('decimal(6,4)', '> 0, < 1'), { min: 0.0001, max: 0.9999 }],
    ['no digits', table('decimal(6,0)', '> 0'), { min: 1 }],
    ['fractions', table('float', '> 0, < 1'), { min: 0.000001, max: 0.999999 }],
    ['a bound between whole numbers', table('int', '> 0.5, < 9.5'), { min: 1, max: 9 }],
    ['a bound in words', table('decimal(8,2)', 'positive'), { min: 0.01 }],
    ['one that takes part', table('decimal(8,2)', 'non-negative'), { min: 0 }],
    ['a check in SQL', sql('amount NUMERIC(8,2) CHECK (amount > 0)'), { min: 0.01 }],
    ['a check in SQL, of whole numbers', sql('amount SMALLINT CHECK (amount > 0)'), { min: 1 }],
    [
      'a model in Python',
      python('amount: Decimal = Field(gt=0, max_digits=8, decimal_places=2)'),
      { min: 0.01 },
    ],
  ])('%s', (_, text, expected) => {
    expect(fieldOf(text)).toEqual(expected);
  });
});
