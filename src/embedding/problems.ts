import { defineProblem } from '../diagnostics/index.ts';

export const corruptModel = defineProblem<{ what: string }>({
  code: 'embedding/corrupt-model',
  explanation:
    'The file of the sentence model is cut off, or is another file: no text can be turned into a vector.',
  message: ({ what }) => `the file of the sentence model is damaged: ${what}`,
  help: () => 'install PatternBank again',
});
