import { defineProblem } from '../diagnostics/index.ts';

export const corruptModel = defineProblem<{ what: string }>({
  code: 'embedding/corrupt-model',
  explanation:
    'The file of the sentence model is cut off, or is another file: no text can be turned into a vector.',
  message: ({ what }) => `the file of the sentence model is damaged: ${what}`,
  help: () => 'install PatternBank again',
});

export const embeddingUnavailable = defineProblem<{ model: string; why: string }>({
  code: 'embedding/unavailable',
  explanation:
    'The embedding model that is configured could not be asked. Every request is bounded in time and tries; what the service says is not repeated, because it may hold a key.',
  message: ({ model, why }) => `the embedding model \`${model}\` gave no vectors: ${why}`,
  help: () => 'check `openai-base-url`, `openai-api-key` and the name of the model, or delete that name',
});

export const otherLength = defineProblem<{ model: string; expected: number; got: number }>({
  code: 'embedding/other-length',
  explanation:
    'Texts are compared in 384 dimensions and code in 768. A model that has others is first asked for so many.',
  message: ({ model, expected, got }) =>
    `expected vectors of ${expected} numbers from \`${model}\`, got ${got}`,
  help: ({ expected }) => `name a model of ${expected} dimensions, or one that can be asked for so many`,
});
