import { describe, expect, it } from '@jest/globals';
import { describeService } from '../../../src/compose/service/index.ts';
import { read } from '../../spec/reading.ts';

const SHOP = [
  '# Shop',
  '## Entities',
  '### Order',
  '- number: string, unique',
  '- status: enum(draft, placed, storniert)',
  '### OrderItem',
  '- order_id: ref(Order), required',
  '- quantity: int',
  '### CartItem',
  '- quantity: int',
  '### ClassSession',
  '- title: string',
  '## API',
];

const describedBy = (...api: readonly string[]) => describeService(read([...SHOP, ...api].join('\n')));

const routesOf = (...api: readonly string[]): readonly string[] =>
  describedBy(...api).service.entities.flatMap(({ name, routes }) =>
    routes.filter(({ line }) => line > 0).map(({ kind, path }) => `${name.pascal} ${kind} ${path}`),
  );

const toldOf = (...api: readonly string[]): readonly string[] =>
  describedBy(...api)
    .omissions.map(({ what }) => what)
    .filter((what) => what.includes('read, not generated'));

describe('a path names an entity by one word of its name', () => {
  it('where exactly one fits', () => {
    expect(routesOf('- GET /classes', '- GET /orders/{id}/items')).toEqual([
      'OrderItem list /orders/{order_id}/items',
      'ClassSession list /classes',
    ]);
  });

  it('and not where two do, in the singular, or where logging in is meant', () => {
    const paths = ['GET /items', 'GET /class', 'DELETE /sessions'];
    expect(toldOf(...paths.map((path) => `- ${path}`))).toHaveLength(3);
  });
});

describe('an action writes what its description says', () => {
  it('where the name of the action is no form of the value', () => {
    expect(routesOf('- POST /orders/{id}/void — sets the status to `storniert`')).toEqual([
      'Order act /orders/{order_id}/void',
    ]);
    expect(routesOf('- POST /orders/{id}/stornieren')).toEqual(['Order act /orders/{order_id}/stornieren']);
  });

  it('and nothing where it names two values', () => {
    expect(routesOf('- POST /orders/{id}/void — sets draft or placed')).toEqual([
      'Order unanswered /orders/{order_id}/void',
    ]);
  });
});

describe('what an endpoint says and its route does not do', () => {
  it('is told with its line: query parameters', () => {
    expect(toldOf('- GET /orders?status=&page=1&colour=')).toEqual([
      'the query parameters `page`, `colour` of GET /orders (spec.md:14): read, not generated',
    ]);
  });

  it('names what is there instead', () => {
    const [told] = describedBy('- GET /orders?page=1').omissions;
    expect(told?.because).toBe('the list has other names for it: `offset` for `page`');
  });

  it('is told with its line: a body', () => {
    const json = ['```json', '{ "reason": "late" }', '```'];
    expect(
      toldOf('### POST /orders/{id}/void', '', 'Sets the status to storniert.', '', 'Request:', '', ...json),
    ).toEqual(['the field `reason` in the body of POST /orders/{id}/void (spec.md:14): read, not generated']);
  });

  it('is told with its line: a status, unless the route answers it', () => {
    expect(toldOf('- PATCH /orders/{id} returns 202')).toEqual([
      'status 202 of PATCH /orders/{id} (spec.md:14): read, not generated',
    ]);
    expect(
      toldOf('- POST /orders → 201', '- DELETE /orders/{id} returns 200', '- GET /orders max 200'),
    ).toEqual([]);
  });
});
