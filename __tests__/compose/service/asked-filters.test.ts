import { expect, it } from '@jest/globals';
import { describeService } from '../../../src/compose/service/index.ts';
import { read } from '../../spec/reading.ts';

const FIELDS = [
  '- title: string(80)',
  '- isbn: string, pattern: `^[0-9]{13}$`',
  '- contact: email',
  '- price: decimal(8,2), min 0',
  '- weight: float',
  '- pages: int',
];

function described(list: string) {
  const spec = read(
    ['# Shop', '## Entities', '### Book', ...FIELDS, '## API', `- GET ${list}`, '- POST /books'].join('\n'),
  );
  const { service, omissions } = describeService(spec, { capabilities: [] });
  const [book] = service.entities;
  if (book === undefined) throw new Error('there is no Book');
  const told = omissions.filter(({ what }) => what.includes('query parameter')).map(({ what }) => what);
  return { filters: book.repository.filters, lines: book.schema.query, tests: book.tests.filters, told };
}

it('a list has no filter by text or fraction that the spec does not ask for', () => {
  const { filters, told } = described('/books');

  expect(filters.map(({ name }) => name)).toEqual(['pages']);
  expect(told).toEqual([]);
});

it('has those that the spec names, each with two rows that tell it', () => {
  const { filters, tests, told } = described(
    '/books?title=&contact=&price=&min_price=&price_max=&weight_gte=&min_pages=&max_pages=',
  );

  expect(filters.map(({ name, condition }) => `${name}: ${condition.text}`)).toEqual([
    'title: lambda value: Book.title == value',
    'contact: lambda value: Book.contact == value',
    'price: lambda value: Book.price == value',
    'min_price: lambda value: Book.price >= value',
    'price_max: lambda value: Book.price <= value',
    'weight_gte: lambda value: Book.weight >= value',
    'pages: lambda value: Book.pages == value',
    'min_pages: lambda value: Book.pages >= value',
    'max_pages: lambda value: Book.pages <= value',
  ]);
  expect(tests.map(({ parameter }) => parameter)).toEqual(filters.map(({ name }) => name));
  expect(told).toEqual([]);
});

it('tells of those that no field can answer', () => {
  const { told } = described('/books?isbn=&colour=&min_title=');

  expect(told).toHaveLength(1);
  expect(told[0]).toContain('`isbn`, `colour`, `min_title`');
});
