import { describe, expect, it } from '@jest/globals';
import { describeService } from '../../../src/compose/service/index.ts';
import type { Field } from '../../../src/spec/index.ts';
import { entity, field, oneOf, specOf } from './specification.ts';

function described(...fields: readonly Field[]) {
  const { service } = describeService(specOf({ entities: [entity('Visit', fields)] }));
  const create = service.entities[0]?.schema.create.map(({ text }) => text) ?? [];
  const members = service.enums.flatMap((each) => each.members.map(({ name }) => name));
  return { create, members };
}

const stated = (value: string): Partial<Field> => ({ default: { kind: 'literal', value } });

describe('what a linter would take for something else', () => {
  it.each(['token', 'password', 'old_passwd', 'secret_word', 'Pass'])(
    'a default of the field `%s` is no password that somebody wrote down (S105)',
    (name) => {
      const { create } = described(field(name, 'string', stated('none')));
      expect(create.join('\n')).toMatch(/: \w+Field( \| None)? = Field\(default="none"\)$/);
    },
  );

  it.each(['title', 'passport', 'tokens'])('a default of the field `%s` is one', (name) => {
    expect(described(field(name, 'string', stated('none'))).create.join('\n')).toMatch(/ = "none"$/);
  });

  it('a number is no password', () => {
    expect(described(field('token', 'int', stated('5'))).create.join('\n')).toMatch(/ = 5$/);
  });

  it('a member of one letter is no digit (E741)', () => {
    expect(described(oneOf('blood', ['o', 'a', 'I', 'l'])).members).toEqual(['VALUE_O', 'A', 'VALUE_I', 'L']);
  });
});
