import { defineProblem } from '../diagnostics/index.ts';

export const chatUnavailable = defineProblem<{ why: string }>({
  code: 'suggestion/unavailable',
  severity: 'warning',
  explanation:
    'The model that `chat-model` names could not be asked, or its answer was of no use. The spec was read without it, as it is where none is configured.',
  message: ({ why }) => `the model proposed nothing: ${why}`,
  help: () =>
    'check `chat-model`, `openai-base-url` and `openai-api-key`, or delete `chat-model`: the spec is read without it',
});
