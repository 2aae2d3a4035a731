import { CATEGORIES } from '../category.ts';
import { type Options, option } from './option.ts';
import { patternsVerb } from './patterns-verb.ts';
import { dryRun, flag, json, ownPatterns } from './shared-flags.ts';
import {
  basisPoints,
  branchName,
  choice,
  formats,
  integer,
  line,
  optionalChoice,
  path,
  settings,
  words,
} from './value.ts';

/** A command of the terminal. Its arguments are options that stand without a flag, in order. */
export interface Verb {
  readonly name: string;
  /** One line for `--help`. */
  readonly summary: string;
  readonly arguments: Options;
  readonly flags: Options;
}

const spec = option(path(), 'file or directory of the spec', { placeholder: 'SPEC', required: true });

const chatModel = option(
  line('a name'),
  'model that may add what the prose of the spec says; key and address from OPENAI_API_KEY and OPENAI_BASE_URL',
  { placeholder: 'MODEL' },
);

const scaffold = {
  name: 'scaffold',
  summary: 'compose a service from a spec, write it and score it',
  arguments: { spec },
  flags: {
    out: option(path(), 'directory of the service; one that holds a service of ours is updated', {
      placeholder: 'DIR',
      required: true,
    }),
    patterns: ownPatterns,
    set: option(settings(), 'set a parameter of a pattern', { placeholder: 'key=value', repeated: true }),
    dryRun,
    explain: flag('print why each pattern was selected or not'),
    chatModel,
    json,
  },
} as const;

/** The forms that `validate` writes a report in. */
const REPORT_FORMATS = ['text', 'json', 'markdown', 'html', 'sarif', 'junit', 'badge'] as const;

const validate = {
  name: 'validate',
  summary: 'score how ready a service is for production',
  arguments: { dir: option(path(), 'directory to score', { placeholder: 'DIR', default: '.' }) },
  flags: {
    threshold: option(basisPoints(), 'lowest production_score that passes, 0 to 1, at most four decimals', {
      placeholder: 'SCORE',
      default: '0.80',
    }),
    baseline: option(
      line('a path'),
      'an earlier `validate --json` document: also passes what did not get worse since',
      { placeholder: 'FILE' },
    ),
    base: option(
      branchName(),
      'branch, tag or commit: compares with where the work left it, and also passes what did not get worse since',
      { placeholder: 'REF' },
    ),
    changed: flag(
      'read only what changed since the last run with this flag, for hooks of editors and agents; what was read is kept in the cache folder of the user',
    ),
    out: option(line('a path'), 'write the report to a file', { placeholder: 'FILE' }),
    json,
    format: option(
      formats(REPORT_FORMATS),
      `form of the report: ${REPORT_FORMATS.join(', ')}; with a file, \`sarif=FILE\`, as often as there are files`,
      { placeholder: 'FORMAT[=FILE]', repeated: true },
    ),
  },
} as const;

const verify = {
  name: 'verify',
  summary: 'prove a service by running it: install, lint, types, migrations, tests, fuzzing',
  arguments: { dir: option(path(), 'directory of the service', { placeholder: 'DIR', default: '.' }) },
  flags: {
    fast: flag('leave out the steps that take long or need the network'),
    full: flag('try more: three seeds of fuzzing, other orders and time zones of the tests'),
    only: option(words(), 'run this step and what it needs', { placeholder: 'STEP', repeated: true }),
    skip: option(words(), 'leave this step out', { placeholder: 'STEP', repeated: true }),
    out: option(line('a path'), 'write the report to a file', { placeholder: 'FILE' }),
    json,
    format: option(
      choice(['text', 'json', 'markdown', 'junit']),
      'form of the report: text, json, markdown or junit',
      {
        placeholder: 'FORMAT',
        default: 'text',
      },
    ),
  },
} as const;

const populate = {
  name: 'populate',
  summary: 'check the patterns and rebuild the bank from them',
  arguments: {},
  flags: {
    patterns: ownPatterns,
    outcomes: option(
      line('a path'),
      'directory of outcomes, as `mode: feedback` keeps them on the branch `patternbank-outcomes`: they rate the patterns',
      { placeholder: 'DIR' },
    ),
    dryRun,
    rollback: flag('serve the generation of patterns before the present one again (a bank on a server)'),
    allowShrink: flag('accept a bank with fewer patterns than before'),
    json,
  },
} as const;

/** The commands by name. */
export const VERBS = {
  init: {
    name: 'init',
    summary: 'write a spec to fill in and the three workflows',
    arguments: { dir: option(path(), 'where to write', { placeholder: 'DIR', default: '.' }) },
    flags: {},
  },
  scaffold,
  update: {
    name: 'update',
    summary: "bring a service that was scaffolded up to date with its spec; nobody's work is lost",
    arguments: { dir: option(path(), 'directory of the service', { placeholder: 'DIR', required: true }) },
    flags: { spec, patterns: ownPatterns, dryRun, chatModel, json },
  },
  validate,
  verify,
  populate,
  search: {
    name: 'search',
    summary: 'find patterns in the bank',
    arguments: {
      query: option(line('a query'), 'what is looked for, in plain words; may be left out beside `--code`', {
        placeholder: 'QUERY',
      }),
    },
    flags: {
      code: option(
        line('a path'),
        'a Python file: finds the patterns whose code it is like, whatever names, order and layout it has',
        { placeholder: 'FILE' },
      ),
      category: option(optionalChoice(CATEGORIES), `only one category: ${CATEGORIES.join(', ')}`, {
        placeholder: 'CATEGORY',
      }),
      limit: option(integer(1, 100), 'at most so many results', { placeholder: 'N', default: '10' }),
      json,
    },
  },
  site: {
    name: 'site',
    summary: 'write a catalogue of the patterns as a static site, with this search in it',
    arguments: {},
    flags: {
      out: option(path(), 'directory of the site; one that holds an earlier site is brought up to date', {
        placeholder: 'DIR',
        required: true,
      }),
      patterns: ownPatterns,
    },
  },
  spec: {
    name: 'spec',
    summary: 'show what is read from a spec, and from which line',
    arguments: { spec },
    flags: {
      json,
      explain: flag('print every item with the line it was read from'),
      fix: flag('rewrite the spec in its canonical form'),
      chatModel,
    },
  },
  patterns: patternsVerb,
  fix: {
    name: 'fix',
    summary:
      'show the change that brings the credit of a probe, as a diff; refuse where it would touch existing lines',
    arguments: {
      probes: option(words(), 'ids of probes, as `CFG-03`', { placeholder: 'PROBE', repeated: true }),
    },
    flags: {
      dir: option(path(), 'directory of the service', { placeholder: 'DIR', default: '.' }),
      write: flag('apply the change'),
    },
  },
  probes: {
    name: 'probes',
    summary: 'list the readiness probes; with an ID, what counts, what does not, and how to fix it',
    arguments: { id: option(line('an id'), 'id of a probe, as `SEC-04`', { placeholder: 'ID' }) },
    flags: {},
  },
} as const satisfies Readonly<Record<string, Verb>>;

export type VerbName = keyof typeof VERBS;
