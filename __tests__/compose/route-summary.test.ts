import { describe, expect, it } from '@jest/globals';
import { routeSummary } from '../../src/compose/service/route-summary.ts';

describe('what a reference says of an endpoint', () => {
  it.each([
    ['list my pets', 'List my pets'],
    ['sends a mail. The mail has a link.', 'Sends a mail'],
    ['- own profile', 'Own profile'],
    ['(admin) change the price', 'Change the price'],
    ['change the price (admin only)', 'Change the price'],
    ['→ 201 make a pet', 'Make a pet'],
    ['and `POST /orders/{id}/ship` (admin)', 'Fallback'],
    ['(admin) and POST /orders/{id}/cancel.', 'Fallback'],
    ['→ 204', 'Fallback'],
    ['', 'Fallback'],
    [undefined, 'Fallback'],
    ['вернуть список', 'Вернуть список'],
  ])('%j', (written, summary) => {
    expect(routeSummary(written, 'Fallback')).toBe(summary);
  });

  it('is one line of a bounded length, cut between words', () => {
    const summary = routeSummary('word '.repeat(60), 'Fallback');
    expect(summary.length).toBeLessThanOrEqual(100);
    expect(summary).toMatch(/word…$/);
  });
});
