import { Argument, Command, CommanderError, Option } from 'commander';
import { UserError } from '../diagnostics/index.ts';
import { flagLabel, type Options, VERBS, type Verb, type VerbName } from '../inputs/index.ts';
import { VERSION } from '../version.ts';
import type { Console } from './console.ts';
import { badUsage } from './problems.ts';

/** What was typed: a command with what it was given, or nothing left to do (help, version). */
export type Typed =
  | {
      readonly verb: VerbName;
      readonly given: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
    }
  | { readonly verb: undefined };

/**
 * Reads a command line.
 *
 * @throws UserError - `terminal/usage`: an unknown command, flag or argument
 */
export async function parseCommandLine(console: Console): Promise<Typed> {
  let typed: Typed = { verb: undefined };
  const program = new Command('patternbank')
    .description('Turns a committed spec into a scored, running FastAPI service')
    .version(VERSION, '-V, --version', 'print the version')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        console.stdout.write(text);
      },
      writeErr: () => undefined,
    });
  for (const name of Object.keys(VERBS) as VerbName[]) {
    program.addCommand(
      commandOf(VERBS[name], program, (given) => {
        typed = { verb: name, given };
      }),
    );
  }
  try {
    await program.parseAsync([...console.argv]);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0)
      throw new UserError(badUsage.at({ message: usageMessage(error, console.argv) }), { cause: error });
  }
  return typed;
}

function commandOf(
  verb: Verb,
  program: Command,
  onTyped: (given: Record<string, string | boolean | string[] | undefined>) => void,
): Command {
  const command = new Command(verb.name).description(verb.summary).copyInheritedSettings(program);
  const keys = Object.keys(verb.arguments);
  for (const [key, { description, repeated, placeholder }] of Object.entries<Options[string]>(
    verb.arguments,
  )) {
    const name = placeholder ?? key.toUpperCase();
    command.addArgument(new Argument(repeated ? `[${name}...]` : `[${name}]`, description));
  }
  for (const [key, option] of Object.entries<Options[string]>(verb.flags))
    command.addOption(flagOf(key, option));
  return command.action((...values: unknown[]) => {
    const given = values.slice(0, keys.length) as (string | string[] | undefined)[];
    onTyped({ ...command.opts(), ...Object.fromEntries(keys.map((key, index) => [key, given[index]])) });
  });
}

function flagOf(
  key: string,
  { description, placeholder, repeated, default: fallback }: Options[string],
): Option {
  const text =
    placeholder !== undefined && fallback !== '' ? `${description} (default: ${fallback})` : description;
  const flag = new Option(
    placeholder === undefined ? flagLabel(key) : `${flagLabel(key)} <${placeholder}>`,
    text,
  );
  return repeated
    ? flag.argParser((value: string, earlier: string[] | undefined) => [...(earlier ?? []), value])
    : flag;
}

function usageMessage({ code, message }: CommanderError, argv: readonly string[]): string {
  if (code === 'commander.help')
    return argv.length <= 2 ? 'no command was given' : 'the command is not complete';
  return message.replace(/^error: /, '').replace(/\n\(Did you mean (.*)\?\)$/, ', did you mean `$1`?');
}
