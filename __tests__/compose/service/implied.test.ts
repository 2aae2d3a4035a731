import { describe, expect, it } from '@jest/globals';
import { describeService } from '../../../src/compose/service/index.ts';
import type { Field } from '../../../src/spec/index.ts';
import { entity, field, ref, specOf } from './specification.ts';

/** The fields that a caller has to send to make a row of the first entity. */
function requiredOf(...all: readonly (readonly Field[])[]): readonly string[] | undefined {
  const names = ['Pet', 'Owner', 'Vet'];
  const entities = all.map((fields, index) => entity(names[index] ?? 'Other', fields));
  return describeService(specOf({ entities })).service.entities[0]?.tests.required;
}

describe('fields that say neither that they are required nor that they are optional', () => {
  const name = field('name', 'string');
  const notes = field('notes', 'text');
  const visited = field('visited_at', 'datetime');
  const starts = field('starts_at', 'datetime');
  const optional = field('chip', 'string', { nullable: true });
  const required = field('chip', 'string', { required: true });

  it.each<[string, readonly Field[], readonly string[]]>([
    ['nothing is marked: what a row is listed with', [name, notes, visited, starts], ['name', 'starts_at']],
    ['what is optional is marked', [name, notes, visited, optional], ['name', 'notes']],
    ['what is required is marked', [name, notes, visited, required], ['chip']],
    ['a default stands in', [field('legs', 'int', { default: { kind: 'literal', value: '4' } })], []],
  ])('%s', (_, fields, expected) => {
    expect(requiredOf(fields)).toEqual(expected);
  });

  it('the marks of the whole spec count where an entity has none', () => {
    expect(requiredOf([name, notes], [optional])).toEqual(['name', 'notes']);
    expect(requiredOf([name, notes], [required])).toEqual([]);
    expect(requiredOf([name, notes], [required], [optional])).toEqual(['name']);
  });

  it('a column of SQL without NOT NULL stays optional', () => {
    const column = field('name', 'string', {
      src: [{ file: 'a.md', line: 1, endLine: 1, notation: 'sql', rank: 100, confidence: 1 }],
    });
    expect(requiredOf([column])).toEqual([]);
  });

  it('no circle of references is closed: the first row can be made', () => {
    expect(requiredOf([ref('twin', 'Pet')])).toEqual([]);
    expect(requiredOf([ref('owner', 'Owner')], [ref('pet', 'Pet')])).toEqual(['owner']);
    const { omissions } = describeService(
      specOf({ entities: [entity('Pet', [ref('owner', 'Owner')]), entity('Owner', [ref('pet', 'Pet')])] }),
    );
    expect(omissions).toEqual([]);
  });
});
