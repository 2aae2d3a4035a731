import { z } from 'zod';

/** What a text should have been, and how to write it. */
interface Refusal {
  readonly expected: string;
  readonly help: string;
}

/** The part of a refusal that zod carries beside its message; `given` is the one of several texts that is refused. */
export const refusalParams = z.object({ help: z.string(), given: z.string().optional() });

const BASIS_POINTS = 10_000;
const DECIMAL = /^([01])(?:\.(\d{1,4}))?$/;
const CONTROL = /\p{Cc}/u;
const REF_FORBIDDEN = /[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|(?:^|\/)\.|(?:\.|\.lock)(?:\/|$)|^[-/]|\/$|^@$/u;
const SETTING = /^([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*)=(.*)$/s;

/** A schema of one text: `read` gives the value or says why there is none. */
function text<Value>(read: (text: string) => { readonly is: Value } | Refusal): z.ZodType<Value, string> {
  return z.string().transform((given, context) => {
    const result = read(given);
    if ('is' in result) return result.is;
    context.issues.push({
      code: 'custom',
      input: given,
      message: result.expected,
      params: { help: result.help },
    });
    return z.NEVER;
  });
}

/** `true` or `false`, in lower case: `yes`, `1` and `TRUE` mean different things in different tools. */
export const boolean = (): z.ZodType<boolean, string> =>
  text((given) =>
    given === 'true' || given === 'false'
      ? { is: given === 'true' }
      : { expected: '`true` or `false`', help: 'write `true` or `false`' },
  );

/** A number from 0 to 1 in basis points; no number of the text is rounded. */
export const basisPoints = (): z.ZodType<number, string> =>
  text((given) => {
    const [, whole, decimals = ''] = DECIMAL.exec(given) ?? [];
    const points = Number(whole) * BASIS_POINTS + Number(decimals.padEnd(4, '0'));
    if (whole !== undefined && points <= BASIS_POINTS) return { is: points };
    return { expected: 'a number from 0 to 1 with at most four decimals', help: 'write it as `0.80`' };
  });

/** A whole number from `least` to `most`. */
export const integer = (least: number, most: number): z.ZodType<number, string> =>
  text((given) => wholeNumber(given, { least, most }));

function wholeNumber(
  given: string,
  { least, most }: { readonly least: number; readonly most: number },
): { readonly is: number } | Refusal {
  const number = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
  if (number >= least && number <= most) return { is: number };
  return {
    expected: `a whole number from ${least} to ${most}`,
    help: `write a whole number, for example \`${least}\``,
  };
}

/** A whole number from `least` to `most`, or `undefined` where nothing was given. */
export const optionalInteger = (least: number, most: number): z.ZodType<number | undefined, string> =>
  text((given) => (given === '' ? { is: undefined } : wholeNumber(given, { least, most })));

/** One of `choices`. */
export const choice = <const Choice extends string>(choices: readonly Choice[]): z.ZodType<Choice, string> =>
  text((given) => oneOf(choices, given));

/** One of `choices`, or `undefined` where nothing was given. */
export const optionalChoice = <const Choice extends string>(
  choices: readonly Choice[],
): z.ZodType<Choice | undefined, string> =>
  text((given) => (given === '' ? { is: undefined } : oneOf(choices, given)));

function oneOf<Choice extends string>(
  choices: readonly Choice[],
  given: string,
): { readonly is: Choice } | Refusal {
  const is = choices.find((one) => one === given);
  const listed = choices.map((one) => `\`${one}\``).join(', ');
  return is === undefined ? { expected: `one of ${listed}`, help: `write one of ${listed}` } : { is };
}

/** A form of a report, and the file that takes it; without one it goes where the command prints. */
export interface FormatChoice<Format extends string> {
  readonly format: Format;
  readonly file: string | undefined;
}

/** `FORMAT` or `FORMAT=FILE`, any number of them; one at most stands without a file. */
export const formats = <const Format extends string>(
  choices: readonly Format[],
): z.ZodType<readonly FormatChoice<Format>[], readonly string[]> =>
  z.array(z.string()).transform((given, context) => {
    const read: FormatChoice<Format>[] = [];
    for (const one of given) {
      const chosen = formatChoice(one, choices, read);
      if ('format' in chosen) read.push(chosen);
      else {
        const { expected, help } = chosen;
        context.issues.push({ code: 'custom', input: one, message: expected, params: { help, given: one } });
      }
    }
    return read;
  });

function formatChoice<Format extends string>(
  given: string,
  choices: readonly Format[],
  before: readonly FormatChoice<Format>[],
): FormatChoice<Format> | Refusal {
  const [, name = '', , file] = /^([^=]*)(=(.*))?$/s.exec(given) ?? [];
  const chosen = oneOf(choices, name);
  if (!('is' in chosen)) return chosen;
  if (file === '' || CONTROL.test(file ?? '')) {
    const help = `write it as \`${name}=report-file\``;
    return { expected: 'a file after the `=`', help };
  }
  return file === undefined && before.some((other) => other.file === undefined)
    ? {
        expected: 'a file for all formats but one',
        help: `write \`--format ${name}=FILE\`: only one report can be printed`,
      }
    : { format: chosen.is, file };
}

/** One line of text, or `undefined` where nothing was given. */
export const line = (what: string): z.ZodType<string | undefined, string> =>
  text((given) => {
    if (given === '') return { is: undefined };
    return CONTROL.test(given)
      ? { expected: `${what} on one line`, help: 'remove the line breaks and control characters' }
      : { is: given };
  });

/** A path of a file or a folder. Whether it may be read is for the workspace to say. */
export const path = (): z.ZodType<string, string> =>
  text((given) =>
    given === '' || CONTROL.test(given)
      ? { expected: 'a path', help: 'write a path without line breaks and control characters' }
      : { is: given },
  );

/** The name of a branch, or `undefined` where nothing was given. */
export const branchName = (): z.ZodType<string | undefined, string> =>
  text((given) => {
    if (given === '') return { is: undefined };
    return REF_FORBIDDEN.test(given)
      ? { expected: 'a name that git takes for a branch', help: 'use letters, digits, `-`, `_`, `.` and `/`' }
      : { is: given };
  });

/** An address with one of `schemes`, without a user part, or `undefined` where nothing was given. */
export const address = (schemes: readonly string[]): z.ZodType<string | undefined, string> =>
  text((given) => {
    if (given === '') return { is: undefined };
    const example = `write it as \`${schemes[0] ?? ''}://host:port\`, and put credentials into their own inputs`;
    const url = URL.canParse(given) ? new URL(given) : undefined;
    const taken = url !== undefined && url.hostname !== '' && schemes.includes(url.protocol.slice(0, -1));
    return taken && url.username === '' && url.password === ''
      ? { is: given }
      : {
          expected: `an address that starts with ${schemes.map((one) => `\`${one}://\``).join(' or ')}`,
          help: example,
        };
  });

/** `key=value` settings; a key given twice is refused. */
export const settings = (): z.ZodType<Readonly<Record<string, string>>, readonly string[]> =>
  z.array(z.string()).transform((given, context) => {
    const read = new Map<string, string>();
    for (const one of given) {
      const [, key, value = ''] = SETTING.exec(one) ?? [];
      if (key !== undefined && !read.has(key)) {
        read.set(key, value);
        continue;
      }
      const expected = key === undefined ? '`key=value`' : `\`${key}\` only once`;
      context.issues.push({
        code: 'custom',
        input: one,
        message: expected,
        params: { help: 'write `--set key=value` once for each key', given: one },
      });
    }
    return Object.fromEntries(read);
  });

/** Any number of words. */
export const words = (): z.ZodType<readonly string[], readonly string[]> => z.array(z.string());
