import { CATEGORIES } from '../category.ts';
import { option } from './option.ts';
import { json, ownPatterns } from './shared-flags.ts';
import { choice, line, optionalChoice, words } from './value.ts';

/** `patternbank patterns ACTION [ID]…`: an author's kit. */
export const patternsVerb = {
  name: 'patterns',
  summary:
    'check patterns: `patterns lint [ID]…`; begin one: `patterns new ID`; see what one writes: `patterns render ID`; measure them by running services: `patterns test [ID]…`',
  arguments: {
    action: option(choice(['lint', 'new', 'render', 'test']), 'what to do: lint, new, render, test', {
      placeholder: 'ACTION',
      required: true,
    }),
    ids: option(words(), 'ids of patterns; `lint` and `test` take all where none is given', {
      placeholder: 'ID',
      repeated: true,
    }),
  },
  flags: {
    patterns: ownPatterns,
    category: option(
      optionalChoice(CATEGORIES),
      'category of a new pattern; what its code shows where not given',
      {
        placeholder: 'CATEGORY',
      },
    ),
    from: option(words(), 'a file that a new pattern is made of', { placeholder: 'FILE', repeated: true }),
    spec: option(line('a path'), 'spec that a pattern is rendered for; an example where not given', {
      placeholder: 'SPEC',
    }),
    out: option(
      line('a path'),
      'directory for what `render` writes, printed where not given; file for what `test` measured, `quality.json` beside the patterns where not given',
      {
        placeholder: 'DIR',
      },
    ),
    json,
  },
} as const;
