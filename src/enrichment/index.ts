export { type ChatSettings, openAiSuggester } from './openai-suggester.ts';
export { NOTHING_SUGGESTED, type Suggest, type Suggested } from './suggester.ts';
