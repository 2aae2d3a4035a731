import { describe, expect, it } from '@jest/globals';
import type { LinkModel } from '../../src/compose/service/entity-model.ts';
import type { Meaning } from '../../src/compose/service/meaning.ts';
import { namesOf } from '../../src/compose/service/names.ts';
import type { RouteKind } from '../../src/compose/service/route.ts';
import { sentenceOf } from '../../src/compose/service/route-summary.ts';
import { descriptionOf, type RouteTold, summaryOf } from '../../src/compose/service/route-words.ts';
import type { Entity } from '../../src/spec/index.ts';

function entity(name: string): Entity {
  return {
    name,
    table: name.toLowerCase(),
    aliases: [],
    fields: [],
    unique: [],
    indexes: [],
    status: 'required',
    inferred: false,
    src: [],
  };
}

const below = (name: string): Pick<Meaning, 'parent'> => ({ parent: { entity: entity(name) } });
const acting = (action: string): Pick<Meaning, 'action'> => ({ action });

function told(kind: RouteKind, name: string, more: Partial<Meaning & RouteTold> = {}): RouteTold {
  const { parent, action, ...rest } = more;
  return {
    meaning: {
      kind,
      entity: entity(name),
      ...(parent && { parent }),
      ...(action !== undefined && { action }),
    },
    kind,
    method: 'post',
    onOne: true,
    changes: [],
    isSoftDeleted: false,
    isReadable: true,
    ...rest,
  };
}

function linked(from: string, to: string, other: string): Partial<Meaning> {
  const link = {
    from: namesOf(from),
    to: namesOf(to),
    is_self: from === to,
    other: { snake: other, words: other.replaceAll('_', ' ') },
  };
  return { parent: { entity: entity(from), link: link as LinkModel } };
}

describe('what a reference says of a route that the spec says nothing of', () => {
  it.each<readonly [RouteTold, string]>([
    [told('list', 'Trail'), 'List trails'],
    [told('list', 'Rating', below('Trail')), 'List the ratings of a trail'],
    [told('list', 'Sheep'), 'List sheep'],
    [told('create', 'OrderItem', below('Order')), 'Create an order item of an order'],
    [told('get', 'User'), 'Read a user'],
    [told('get', 'Unit'), 'Read a unit'],
    [told('get', 'Upload'), 'Read an upload'],
    [told('get', 'Hour'), 'Read an hour'],
    [told('update', 'Trail'), 'Change a trail'],
    [told('replace', 'Trail'), 'Replace a trail'],
    [told('delete', 'Trail'), 'Delete a trail'],
    [told('restore', 'Trail', acting('restore')), 'Restore a trail'],
    [told('link', 'Task', linked('Task', 'Label', 'label')), 'Add a label to a task'],
    [told('unlink', 'Task', linked('Task', 'Label', 'label')), 'Remove a label from a task'],
    [told('link', 'Label', linked('Task', 'Label', 'label')), 'Add a task to a label'],
    [told('link', 'User', linked('User', 'User', 'related_user')), 'Add a related user to another user'],
    [told('act', 'Order', acting('ship')), 'Ship an order'],
    [told('act', 'Message', acting('mark-as-read')), 'Mark a message as read'],
    [told('act', 'User', acting('reset-password')), 'Reset the password of a user'],
    [told('unanswered', 'Patient', { ...acting('summary'), method: 'get' }), 'Read the summary of a patient'],
    [
      told('unanswered', 'Patient', { ...acting('stats'), method: 'get', onOne: false }),
      'Read the stats of patients',
    ],
    [told('unanswered', 'Order', { ...acting('import'), onOne: false }), 'Import orders'],
    [told('unanswered', 'Rating', { ...below('Trail'), method: 'delete' }), 'Delete a rating of a trail'],
  ])('%#: %j', (route, summary) => {
    expect(summaryOf(route)).toBe(summary);
  });
});

describe('what it says beside that', () => {
  it('is a sentence, and never the summary again', () => {
    const kinds: readonly RouteKind[] = [
      ...(['list', 'create', 'get', 'update', 'replace', 'delete', 'restore', 'unanswered'] as const),
    ];
    for (const kind of kinds) {
      const description = descriptionOf(told(kind, 'Trail', acting('open')), 'TrailService.open_trail');
      expect(description).toMatch(/^[A-Z`].*\.$/);
      expect(description).not.toContain(summaryOf(told(kind, 'Trail', acting('open'))));
    }
  });

  it('names what an action writes', () => {
    const route = told('act', 'Order', { changes: ['status', 'paid_at', 'paid_by'] });
    expect(descriptionOf(route, '')).toBe(
      'Sets `status`, `paid_at` and `paid_by`, and answers with the order.',
    );
  });

  it('tells where a new row can be read only where it can', () => {
    expect(descriptionOf(told('create', 'Order', { isReadable: false }), '')).toBe('Answers with the order.');
    expect(descriptionOf(told('create', 'Order'), '')).toContain('Location');
  });

  it('tells that a deleted row stays where it does', () => {
    expect(descriptionOf(told('delete', 'Order', { isSoftDeleted: true }), '')).toContain('stays');
    expect(descriptionOf(told('delete', 'Order'), '')).toContain('409');
  });
});

describe('a summary as a sentence', () => {
  it.each([
    ['Ship an order', 'Ship an order.'],
    ['What is late?', 'What is late?'],
    ['word word…', 'word word…'],
  ])('%j', (summary, sentence) => {
    expect(sentenceOf(summary)).toBe(sentence);
  });
});
