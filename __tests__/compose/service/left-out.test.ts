import { describe, expect, it } from '@jest/globals';
import { describeService, type OfferedRoute } from '../../../src/compose/service/index.ts';
import { read } from '../../spec/reading.ts';

const below = ['auth', 'users', 'token'];
const OFFERED: readonly OfferedRoute[] = [
  { name: 'auth_login', method: 'POST', path: '/auth/login', words: ['login', 'sign-in', 'token'], below },
  { name: 'auth_refresh', method: 'POST', path: '/auth/refresh', words: ['refresh', 'token'], below },
  { name: 'auth_me', method: 'GET', path: '/auth/me', words: ['me'], below },
  { name: 'auth_password', method: 'POST', path: '/auth/password', words: ['password'], below },
  { name: 'end_session', method: 'DELETE', path: '/auth/sessions/{session_id}', words: [], below },
];

function described(...endpoints: readonly string[]) {
  const table = [
    '| Method | Path |',
    '|---|---|',
    ...endpoints.map((one) => `| ${one.replace(' ', ' | ')} |`),
  ];
  const spec = read(
    [
      ...['# Shop', '## Entities', '### Book', '- title: string', '- isbn: string'],
      ...['### User', '- name: string', '- city: string', '## API', ...table],
    ].join('\n'),
  );
  const { service, omissions } = describeService(spec, { offered: OFFERED });
  return {
    paths: service.paths,
    routes: service.entities.flatMap(({ routes }) => routes.map(({ method, path }) => `${method} ${path}`)),
    told: omissions.map(({ what, because }) => [what.replace(/ \(.*/, ''), because]),
  };
}

describe('an endpoint of the spec that a pattern answers', () => {
  it('is nothing to tell where it stands where the pattern has it', () => {
    const { told, paths } = described('GET /books', 'POST /auth/login', 'DELETE /auth/sessions/{id}');
    expect(told).toEqual([]);
    expect(paths['end_session']).toBe('/api/v1/auth/sessions/{session_id}');
  });

  it.each([
    ['POST /users/sign_in', 'auth_login', '/api/v1/users/sign_in'],
    ['POST /token', 'auth_login', '/api/v1/token'],
    ['POST /auth/signIn', 'auth_login', '/api/v1/auth/signIn'],
    ['POST /auth/token/refresh', 'auth_refresh', '/api/v1/auth/token/refresh'],
    ['GET /users/me', 'auth_me', '/api/v1/users/me'],
    ['GET /me', 'auth_me', '/api/v1/me'],
  ])('%s moves the route of the pattern there', (endpoint, name, path) => {
    const { told, paths, routes } = described('GET /books', endpoint);
    expect(told).toEqual([]);
    expect(paths[name]).toBe(path);
    expect(routes).not.toContain(endpoint.replace(/^\w+/, (method) => method.toLowerCase()));
  });

  it('takes one endpoint for one route, the one with the likelier words', () => {
    const { told, paths } = described('GET /books', 'POST /token', 'POST /login');
    expect(paths).toMatchObject({ auth_login: '/api/v1/login', auth_refresh: '/api/v1/token' });
    expect(told).toEqual([]);
  });

  it('stays where the pattern has it without the words, below something else, or with a parameter', () => {
    const { paths } = described('GET /books', 'POST /weather', 'POST /devices/login', 'POST /{shop}/login');
    expect(paths['auth_login']).toBe('/api/v1/auth/login');
  });

  it('stays with the entity that answers it', () => {
    const { paths, routes } = described('GET /books', 'POST /users', 'GET /users/{id}');
    expect(paths['auth_me']).toBe('/api/v1/auth/me');
    expect(routes).toContain('post /users');
  });
});

describe('an endpoint of the spec that nobody answers', () => {
  it.each([
    ['PUT /auth/password', 'the service answers it as `POST /auth/password`'],
    ['PATCH /me', 'no entity of the spec says what it is about'],
    ['POST /weather', 'no entity of the spec says what it is about'],
    ['POST /auth/logout', 'no entity of the spec says what it is about'],
  ])('%s is told with what is there instead', (endpoint, because) => {
    expect(described('GET /books', endpoint).told).toEqual([[endpoint, because]]);
  });
});
