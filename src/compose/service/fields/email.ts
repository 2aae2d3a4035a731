import type { FieldKind } from '../field-kind.ts';
import { fragment, from } from '../imports.ts';
import { pythonString } from '../python-literal.ts';
import { python, textDefault, textInput } from './text.ts';

/** The longest address that SMTP can carry (RFC 5321). */
const EMAIL_LENGTH = 254;

const EMAIL = fragment('Email', from('src.schemas.fields', 'Email'));

/** An e-mail address, kept in lower case. */
export const emailKind: FieldKind = {
  python: () => python,
  column: () => fragment(`String(${EMAIL_LENGTH})`, from('sqlalchemy', 'String')),
  migration: () => `sa.String(length=${EMAIL_LENGTH})`,
  checks: () => [],
  input: () => textInput(EMAIL, []),
  output: () => python,
  query: () => undefined,
  asked: () => ({ query: EMAIL, texts: ['a@example.com', 'b@example.com'], ranges: false }),
  sortable: true,
  searchable: true,
  defaultValue: textDefault,
  examples: () => ({
    json: 'someone@example.com',
    row: (number) => fragment(`f"user{${number}}@example.com"`),
    invalid: ['"not-an-email"', pythonString('nul\u0000@example.com'), '1'],
    ordered: [fragment('"a@example.com"'), fragment('"b@example.com"')],
    filters: [],
    invalidQuery: undefined,
  }),
};
