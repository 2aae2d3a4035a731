import { expect, it } from '@jest/globals';
import { describeService } from '../../../src/compose/service/index.ts';
import { entity, field, specOf } from './specification.ts';

it('a factory gives what no two rows may share, also where one row may leave it out', () => {
  const fields = [
    field('place', 'int', { unique: true, default: { kind: 'literal', value: '0' } }),
    field('weight', 'int', { default: { kind: 'literal', value: '0' } }),
    field('title', 'string', { required: true }),
    field('note', 'string'),
  ];
  const { service } = describeService(specOf({ entities: [entity('Seat', fields)] }));
  expect(service.entities[0]?.tests.factory.map(({ name }) => name)).toEqual(['place', 'title']);
});

it.each([
  ['int', {}, 'next(_numbers)'],
  ['int', { min: 10 }, '9 + next(_numbers)'],
  ['bigint', { min: 1 }, 'next(_numbers)'],
  ['float', { min: 2.5 }, 'float(2 + next(_numbers))'],
  ['decimal', { min: 100 }, 'Decimal(99 + next(_numbers))'],
  ['decimal', { min: 0.01 }, 'Decimal(next(_numbers))'],
  ['binary', {}, 'str(next(_numbers)).encode()'],
] as const)('a unique %s of %j differs from row to row, within its bounds', (kind, bounds, expected) => {
  const fields = [field('place', kind, { unique: true, required: true, ...bounds })];
  const { service } = describeService(specOf({ entities: [entity('Seat', fields)] }));
  expect(service.entities[0]?.tests.factory.map(({ value }) => value.text)).toEqual([expected]);
});

it.each([
  ['two values', ['place', 'day'], ['next(_numbers)', 'CONSTANT']],
  ['a truth and a value', ['open', 'place'], ['next(_numbers)', 'CONSTANT']],
  ['no values that can differ', ['open'], ['CONSTANT', 'CONSTANT']],
] as const)('of %s that are unique together one differs from row to row', (_, names, expected) => {
  const fields = [
    field('place', 'int', { required: true }),
    field('day', 'date', { required: true }),
    field('open', 'bool', { required: true }),
  ];
  const seat = { ...entity('Seat', fields), unique: [[...names]] };
  const { service } = describeService(specOf({ entities: [seat] }));
  const rows = service.entities[0]?.tests.factory.filter(({ name }) => name !== 'open');
  expect(rows?.map(({ value }) => (value.text.includes('_numbers') ? value.text : 'CONSTANT'))).toEqual(
    expected,
  );
});
