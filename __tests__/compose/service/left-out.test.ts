import { describe, expect, it } from '@jest/globals';
import { describeService } from '../../../src/compose/service/index.ts';
import { read } from '../../spec/reading.ts';

const ANSWERED = ['POST /auth/login', 'POST /auth/password-reset', 'DELETE /auth/sessions/{session_id}'];

function leftOut(...endpoints: readonly string[]) {
  const table = [
    '| Method | Path |',
    '|---|---|',
    ...endpoints.map((one) => `| ${one.replace(' ', ' | ')} |`),
  ];
  const spec = read(
    ['# Shop', '## Entities', '### Book', '- title: string', '- isbn: string', '## API', ...table].join('\n'),
  );
  return describeService(spec, { answered: ANSWERED }).omissions.map(({ what, because }) => [
    what.replace(/ \(.*/, ''),
    because,
  ]);
}

describe('an endpoint of the spec without an entity', () => {
  it('is nothing to tell where the router of a pattern answers it', () => {
    expect(leftOut('GET /books', 'POST /auth/login', 'DELETE /auth/sessions/{id}')).toEqual([]);
  });

  it.each([
    ['POST /users/sign_in', 'the service answers it as `POST /auth/login`'],
    ['POST /token', 'the service answers it as `POST /auth/login`'],
    ['POST /auth/forgot-password', 'the service answers it as `POST /auth/password-reset`'],
    ['POST /weather', 'no entity of the spec says what it is about'],
    ['POST /auth/logout', 'no entity of the spec says what it is about'],
  ])('%s is told with what is there instead', (endpoint, because) => {
    expect(leftOut('GET /books', endpoint)).toEqual([[endpoint, because]]);
  });
});
