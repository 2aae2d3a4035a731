import { type Diagnostic, UserError } from '../diagnostics/index.ts';
import {
  commentInputs,
  feedbackInputs,
  populateInputs,
  scaffoldInputs,
  validateInputs,
} from './action-options.ts';
import { type Option, type Options, option, optionName, type Values } from './option.ts';
import { otherName, unknownMode } from './problems.ts';
import { readOptions, trimmed } from './read-options.ts';
import { line } from './value.ts';

export type ScaffoldInputs = Values<typeof scaffoldInputs>;
export type ValidateInputs = Values<typeof validateInputs>;
export type PopulateInputs = Values<typeof populateInputs>;
export type FeedbackInputs = Values<typeof feedbackInputs>;
export type CommentInputs = Values<typeof commentInputs>;

/** What the workflow asks for, read once and checked. Numbers of scores are basis points. */
export type ActionInputs =
  | { readonly mode: 'scaffold'; readonly inputs: ScaffoldInputs }
  | { readonly mode: 'validate'; readonly inputs: ValidateInputs }
  | { readonly mode: 'populate'; readonly inputs: PopulateInputs }
  | { readonly mode: 'feedback'; readonly inputs: FeedbackInputs }
  | { readonly mode: 'comment'; readonly inputs: CommentInputs };

export type Mode = ActionInputs['mode'];

const MODE_OPTIONS = {
  scaffold: scaffoldInputs,
  validate: validateInputs,
  populate: populateInputs,
  feedback: feedbackInputs,
  comment: commentInputs,
} as const;

/** The modes, as `mode` spells them. */
export const MODES: readonly Mode[] = ['scaffold', 'validate', 'populate', 'feedback', 'comment'];

/** Names that other actions use for an input of ours. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['token', 'github-token'],
  ['command', 'mode'],
  ['spec-file', 'spec'],
  ['spec-path', 'spec'],
  ['working-directory', 'path'],
  ['directory', 'path'],
  ['output', 'output-path'],
  ['output-dir', 'output-path'],
  ['output-directory', 'output-path'],
  ['min-score', 'threshold'],
  ['fail-under', 'threshold'],
  ['production-threshold', 'threshold'],
  ['patterns-dir', 'patterns'],
  ['patterns-path', 'patterns'],
  ['base-branch', 'base'],
  ['branch-name', 'branch'],
  ['config-file', 'config'],
  ['neo4j-url', 'neo4j-uri'],
  ['neo4j-user', 'neo4j-username'],
  ['qdrant-host', 'qdrant-url'],
]);

/**
 * Reads the inputs of the action that its mode uses.
 *
 * @param get - the raw text of an input by its name, untrimmed; empty where it is not set
 * @throws UserError - `inputs/*`, every problem at once
 */
export function readActionInputs(get: (name: string) => string): ActionInputs {
  const renamed = [...OTHER_NAMES].filter(([given]) => trimmed(get(given)) !== '');
  const diagnostics = renamed.map(([given, name]) => otherName.at({ given, name }));
  const mode = trimmed(get('mode')) || 'scaffold';
  switch (mode) {
    case 'scaffold':
      return { mode, inputs: read(scaffoldInputs, get, diagnostics) };
    case 'validate':
      return { mode, inputs: read(validateInputs, get, diagnostics) };
    case 'populate':
      return { mode, inputs: read(populateInputs, get, diagnostics) };
    case 'feedback':
      return { mode, inputs: read(feedbackInputs, get, diagnostics) };
    case 'comment':
      return { mode, inputs: read(commentInputs, get, diagnostics) };
    default:
      throw new UserError([...diagnostics, unknownMode.at({ mode, modes: MODES })]);
  }
}

function read<All extends Options>(
  options: All,
  get: (name: string) => string,
  found: readonly Diagnostic[],
): Values<All> {
  const { values, diagnostics } = readOptions(options, {
    get: (key) => get(optionName(key)),
    label: optionName,
  });
  if (values === undefined || found.length > 0) throw new UserError([...found, ...diagnostics]);
  return values;
}

/** An input as action.yml and the README list it. */
export interface ListedInput {
  readonly name: string;
  readonly option: Option<unknown>;
  /** What action.yml states as the default. */
  readonly default: string;
  readonly modes: readonly Mode[];
}

/** The expression that gives the workflow's own token. */
const WORKFLOW_TOKEN = '${{ github.token }}';

/** Every input of the action in the order of the reference, each once. */
export function listActionInputs(): readonly ListedInput[] {
  const listed = new Map<string, ListedInput>([['mode', listedMode()]]);
  for (const mode of MODES) {
    for (const [key, found] of Object.entries<Option<unknown>>(MODE_OPTIONS[mode])) {
      const name = optionName(key);
      const modes = [...(listed.get(name)?.modes ?? []), mode];
      listed.set(name, {
        name,
        option: found,
        default: key === 'githubToken' ? WORKFLOW_TOKEN : found.default,
        modes,
      });
    }
  }
  return [...listed.values()].sort((a, b) => INPUT_ORDER.indexOf(a.name) - INPUT_ORDER.indexOf(b.name));
}

function listedMode(): ListedInput {
  const description = `What to do: ${MODES.map((one) => `\`${one}\``).join(', ')}.`;
  return {
    name: 'mode',
    option: option(line('a mode'), description, { default: 'scaffold' }),
    default: 'scaffold',
    modes: MODES,
  };
}

const INPUT_ORDER: readonly string[] = [
  'mode',
  'spec',
  'path',
  'output-path',
  'threshold',
  'warn-only',
  'dry-run',
  'verify',
  'strict',
  'allow-shrink',
  'patterns',
  'base',
  'branch',
  'config',
  'baseline',
  'foreign-report',
  'github-token',
  'branch-token',
  'github-timeout',
  'comment',
  'qdrant-url',
  'qdrant-api-key',
  'qdrant-collection',
  'qdrant-shards',
  'qdrant-replicas',
  'qdrant-quantization',
  'qdrant-timeout',
  'neo4j-uri',
  'neo4j-username',
  'neo4j-password',
  'neo4j-database',
  'neo4j-timeout',
  'openai-api-key',
  'openai-base-url',
  'embedding-model',
  'code-embedding-model',
  'chat-model',
  'on-backend-error',
  'share-outcomes',
];
