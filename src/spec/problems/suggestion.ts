import { defineProblem } from '../../diagnostics/index.ts';

export const suggestionRefused = defineProblem<{ count: number }>({
  code: 'suggestion/refused',
  severity: 'info',
  explanation:
    'What a model proposes is taken only with a quote that stands in the spec, letter by letter, and speaks of it. These proposals had none.',
  message: ({ count }) =>
    `${count} proposal${count === 1 ? '' : 's'} of the model had no quote in the spec and ${count === 1 ? 'was' : 'were'} left out`,
  help: () =>
    'write into the spec what the service shall store or do; nothing is taken on the word of a model',
});
