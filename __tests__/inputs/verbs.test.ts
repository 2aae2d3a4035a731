import { describe, expect, it } from '@jest/globals';
import { isFailure } from '../../src/diagnostics/index.ts';
import { type Given, readVerb, usage, VERBS, type Verb } from '../../src/inputs/index.ts';

function messagesOf(verb: Verb, given: Readonly<Record<string, Given>>): readonly string[] {
  try {
    readVerb(verb, given);
  } catch (error: unknown) {
    if (isFailure(error)) return error.diagnostics.map(({ message }) => message);
    throw error;
  }
  return [];
}

describe('the terminal', () => {
  it('reads the arguments and the flags of a command together', () => {
    const given = {
      spec: 'spec.md',
      out: 'out/x',
      dryRun: true,
      set: ['rate_limiting.limit=5', 'auth.days=30'],
    };
    expect(readVerb(VERBS.scaffold, given)).toEqual({
      spec: 'spec.md',
      out: 'out/x',
      patterns: undefined,
      set: { 'rate_limiting.limit': '5', 'auth.days': '30' },
      dryRun: true,
      explain: false,
      json: false,
    });
  });

  it.each<[string, Verb, Readonly<Record<string, Given>>, readonly string[]]>([
    ['no spec and no directory', VERBS.scaffold, {}, ['`SPEC` is missing', '`--out` is missing']],
    [
      'a threshold that is no number',
      VERBS.validate,
      { threshold: 'abc' },
      ['`--threshold` is `abc`, expected a number from 0 to 1 with at most four decimals'],
    ],
    [
      'a setting without a value',
      VERBS.scaffold,
      { spec: 's', out: 'o', set: ['limit'] },
      ['`--set` is `limit`, expected `key=value`'],
    ],
    [
      'a setting given twice',
      VERBS.scaffold,
      { spec: 's', out: 'o', set: ['a=1', 'a=2'] },
      ['`--set` is `a=2`, expected `a` only once'],
    ],
    [
      'a limit of zero',
      VERBS.search,
      { query: 'q', limit: '0' },
      ['`--limit` is `0`, expected a whole number from 1 to 100'],
    ],
    [
      'a form nobody knows',
      VERBS.validate,
      { format: 'pdf' },
      ['`--format` is `pdf`, expected one of `text`, `json`, `markdown`, `html`, `sarif`, `junit`, `badge`'],
    ],
  ])('%s is an error that names it', (_, verb, given, messages) => {
    expect(messagesOf(verb, given)).toEqual(messages);
  });

  it('a command says how it is called', () => {
    expect(usage(VERBS.scaffold)).toBe(
      'patternbank scaffold SPEC --out DIR [--patterns DIR] [--set key=value]… [--dry-run] [--explain] [--chat-model MODEL] [--json]',
    );
    expect(usage(VERBS.patterns)).toBe(
      'patternbank patterns ACTION [ID]… [--patterns DIR] [--category CATEGORY] [--from FILE]… [--spec SPEC] [--out DIR] [--json]',
    );
  });

  it.each(Object.entries<Verb>(VERBS))(
    '%s is named as it is listed, and describes each of its options',
    (name, verb) => {
      expect(verb.name).toBe(name);
      const options = [...Object.values(verb.arguments), ...Object.values(verb.flags)];
      expect(options.filter(({ description }) => description === '')).toEqual([]);
    },
  );
});
