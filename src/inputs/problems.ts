import { defineProblem } from '../diagnostics/index.ts';

/** A value that cannot be used. `shown` is `undefined` where printing it could leak a secret. */
export const unusableValue = defineProblem<{
  name: string;
  shown: string | undefined;
  expected: string;
  help: string;
}>({
  code: 'inputs/unusable-value',
  explanation:
    'An input or a flag has a value of another form than it can have. Nothing is guessed: a threshold that was read wrongly would let a pull request pass that should not.',
  message: ({ name, shown, expected }) =>
    `\`${name}\` is ${shown === undefined ? 'unusable' : `\`${shown}\``}, expected ${expected}`,
  help: ({ name, help }) => `${help} in \`${name}\``,
});

export const missingValue = defineProblem<{ name: string; example: string }>({
  code: 'inputs/missing-value',
  explanation: 'The command cannot know where to read or to write without this value.',
  message: ({ name }) => `\`${name}\` is missing`,
  help: ({ example }) => `add \`${example}\``,
});

export const unknownMode = defineProblem<{ mode: string; modes: readonly string[] }>({
  code: 'inputs/unknown-mode',
  explanation: 'The `mode` of the action names what it does; each mode is a command of the terminal, too.',
  message: ({ mode, modes }) =>
    `\`mode\` is \`${mode}\`, expected ${modes.map((one) => `\`${one}\``).join(', ')}`,
  help: ({ modes }) => `set \`mode\` to ${modes.map((one) => `\`${one}\``).join(' or ')}`,
});

export const otherName = defineProblem<{ given: string; name: string }>({
  code: 'inputs/other-name',
  explanation:
    'The input is known under another name. GitHub only warns about an input that an action does not have, and the run would go on with the default.',
  message: ({ given, name }) => `there is no input \`${given}\`; it is called \`${name}\``,
  help: ({ given, name }) => `rename \`${given}\` to \`${name}\` in the workflow`,
});
