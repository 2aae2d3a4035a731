import { describe, expect, it } from '@jest/globals';
import { fuzzConfiguration } from '../../src/verify/fuzz-configuration.ts';

const answering = (operationId: string, more: object = {}) => ({
  operationId,
  responses: { '200': {}, '404': {}, '501': {} },
  ...more,
});

describe('the configuration of the fuzzing', () => {
  it('turns nothing off where nothing is said', () => {
    expect(fuzzConfiguration({ paths: { '/tasks': { get: answering('tasks_list') } } })).toBe('');
    expect(fuzzConfiguration('no document')).toBe('');
  });

  it('lets an operation with If-Match, and no other, answer 412 and 428 to valid data', () => {
    const parameters = [{ name: 'If-Match', in: 'header' }];
    const paths = {
      '/tasks/{id}': { get: answering('tasks_get'), patch: answering('tasks_update', { parameters }) },
    };
    expect(fuzzConfiguration({ paths })).toBe(
      [
        '[[operations]]',
        'include-operation-id = "tasks_update"',
        'checks.positive_data_acceptance.expected-statuses = ["2xx", "401", "403", "404", "409", "5xx", "412", "428"]\n',
      ].join('\n'),
    );
  });

  it('lets an action that documents 501 and no success answer it', () => {
    const paths = {
      '/tasks/{id}/escalate': {
        post: { operationId: 'tasks_escalate', responses: { '404': {}, '501': {} } },
        get: answering('tasks_get_escalate'),
      },
    };
    expect(fuzzConfiguration({ paths })).toBe(
      [
        '[[operations]]',
        'include-operation-id = "tasks_escalate"',
        'checks.not_a_server_error.expected-statuses = ["2xx", "3xx", "4xx", "501"]\n',
      ].join('\n'),
    );
  });
});
