import type { PopulateInputs, ScaffoldInputs, ValidateInputs } from '../inputs/index.ts';
import type { Omission } from '../omission.ts';

type Inputs = Partial<ScaffoldInputs & ValidateInputs & PopulateInputs>;

/** Inputs of the design that this version reads and cannot honour, and what it does instead. */
const NOT_YET: readonly {
  readonly name: string;
  readonly isSet: (inputs: Inputs) => boolean;
  readonly instead: string;
}[] = [
  {
    name: 'code-embedding-model',
    isSet: ({ codeEmbeddingModel }) => codeEmbeddingModel !== undefined,
    instead: 'no code was embedded',
  },
];

/** What was asked for and is not there yet: nothing that a workflow sets is skipped in silence. */
export function notYet(inputs: Inputs): readonly Omission[] {
  return NOT_YET.filter(({ isSet }) => isSet(inputs)).map(({ name, instead }) => ({
    what: `the input \`${name}\``,
    because: `this version cannot honour it yet; ${instead}`,
    remedy: `delete \`${name}\` until a release note names it`,
  }));
}
