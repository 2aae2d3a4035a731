import { describe, expect, it } from '@jest/globals';
import { textPattern } from '../../../src/compose/service/fields/text-pattern.ts';
import { describeService } from '../../../src/compose/service/index.ts';
import { entity, field, specOf } from './specification.ts';

const BOUNDS = { minimum: 1, maximum: 255 };

describe('the pattern of a text', () => {
  it.each([
    ['^[A-Z]{3}-[0-9]{4}$', '^[A-Z]{3}[\\-][0-9]{4}$', 'AAA-1111'],
    ['^[a-z0-9]+(?:-[a-z0-9]+)*$', '^[a-z0-9]+(?:[\\-][a-z0-9]+)*$', 'a'],
    ['^\\d{2}\\.\\w?$', '^[0-9]{2}[.][A-Za-z0-9_]?$', '11.'],
    ['^(draft|final)$', '^(?:(?:draft|final))$', 'draft'],
    ['[0-9]', '^[^\\x00]*[0-9][^\\x00]*$', '1'],
    ['^[^@]+@[^@]+$', '^[^@\\x00]+@[^@\\x00]+$', 'a@a'],
    ['^.{2,}$', '^[^\\x00\\n]{2,}$', 'xx'],
    ['^#[0-9a-fA-F]{6}$', '^#[0-9a-fA-F]{6}$', '#aaaaaa'],
    ['^\\+?[1-9]\\d{1,14}$', '^[+]?[1-9][0-9]{1,14}$', '11'],
    ['^[\\w.-]+$', '^[A-Za-z0-9_.\\-]+$', 'a'],
  ])('%s is published as every engine reads it', (source, text, sample) => {
    expect(textPattern(source, BOUNDS)).toMatchObject({ text, sample });
    expect(sample).toMatch(new RegExp(source));
  });

  it.each([
    '(?=a)b',
    '(a)\\1',
    '\\bword\\b',
    '^a|b$',
    'a**',
    '[z-a]',
    '(',
    'a{2',
    '(?<n>a)',
    '\\p{L}',
    '[a&&b]',
    '^[a-z]{300}$',
  ])('%s is left to people', (source) => {
    expect(textPattern(source, BOUNDS)).toBeUndefined();
  });

  it('gives a sample as long as the field must be', () => {
    expect(textPattern('^[a-z]+$', { minimum: 8, maximum: 10 })?.sample).toBe('aaaaaaaa');
  });

  it('stands in the schema, and what is not held is an omission', () => {
    const { service, omissions } = describeService(
      specOf({
        entities: [
          entity('Part', [
            field('code', { kind: 'string', length: 12 }, { pattern: '^[A-Z]{3}-[0-9]{4}$' }),
            field('odd', 'string', { pattern: '(?=a)b' }),
            field('size', 'int', { pattern: '^1$' }),
          ]),
        ],
      }),
    );
    expect(service.entities[0]?.schema.aliases.map(({ text }) => text)[0]).toBe(
      'CodeField = Annotated[str, Field(pattern="^[A-Z]{3}[\\\\-][0-9]{4}$")]',
    );
    expect(omissions.map(({ what }) => what)).toEqual([
      'part of Part.odd (spec.md:7)',
      'part of Part.size (spec.md:7)',
    ]);
  });
});
