import { describe, expect, it } from '@jest/globals';
import { searchJson, toSearchJson } from '../../src/report/json/v1/search.ts';
import { searchText } from '../../src/report/search/text.ts';
import { patternOf } from '../pattern/library.ts';

const result = {
  query: 'limit requests',
  hits: [
    {
      pattern: patternOf('limiter'),
      relevance: 7999,
      quality: 9133,
      productionReady: true,
      why: 'similarity 0.90',
    },
    {
      pattern: patternOf('old\u001b[31m'),
      relevance: 100,
      quality: 7999,
      productionReady: false,
      why: 'quality 0.79',
    },
  ],
  omissions: [{ what: 'the bank that `qdrant-url` names', because: 'it is down', remedy: 'start it' }],
};

describe('a search on the terminal', () => {
  it('shows both numbers, rounded down, what it is and why it was found', () => {
    expect(searchText({ ...result, hits: result.hits.slice(0, 1), omissions: [] })).toBe(
      ['  0.79  limiter  api, quality 0.91', '        What limiter gives.', '        similarity 0.90'].join(
        '\n',
      ),
    );
  });

  it('marks what is not production ready, tells what was left out, and lets no pattern drive the terminal', () => {
    const text = searchText(result);

    expect(text).toContain('quality 0.79, not production ready');
    expect(text).toContain('left out  the bank that `qdrant-url` names: it is down');
    expect(text).not.toContain('\u001b');
  });

  it('says so when nothing was found', () => {
    expect(searchText({ query: 'x', hits: [], omissions: [] })).toBe('nothing in the bank answers "x"');
  });
});

describe('a search as JSON', () => {
  it('has the shape that is promised', () => {
    const document = toSearchJson(result);

    expect(searchJson.parse(document)).toEqual(document);
    expect(document.results[0]).toEqual({
      id: 'limiter',
      version: '1.0.0',
      category: 'api',
      relevance: 0.7999,
      quality: 0.9133,
      production_ready: true,
      why: 'similarity 0.90',
    });
  });
});
