export type {
  ActionInputs,
  CommentInputs,
  FeedbackInputs,
  ListedInput,
  Mode,
  PopulateInputs,
  ScaffoldInputs,
  ValidateInputs,
} from './action-inputs.ts';
export { listActionInputs, MODES, readActionInputs } from './action-inputs.ts';
export type { ActionOutput } from './action-outputs.ts';
export { ACTION_OUTPUTS } from './action-outputs.ts';
export { readBankSettings } from './bank-settings.ts';
export type { Option, Options, Values } from './option.ts';
export type { Given } from './read-options.ts';
export type { VerbValues } from './read-verb.ts';
export { flagLabel, readVerb, usage } from './read-verb.ts';
export type { Verb, VerbName } from './verbs.ts';
export { VERBS } from './verbs.ts';
