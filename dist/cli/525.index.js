export const id = 525;
export const ids = [525];
export const modules = {

/***/ 12799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CATEGORIES),
/* harmony export */   h: () => (/* binding */ isCategory)
/* harmony export */ });
/** The 12 categories that patterns and probes belong to (DESIGN.md, "Words"). */
const CATEGORIES = [
    'config',
    'database',
    'observability',
    'models',
    'repositories',
    'services',
    'api',
    'security',
    'testing',
    'docker',
    'project',
    'ci',
];
/** `true` where `text` names a category. */
function isCategory(text) {
    return CATEGORIES.includes(text);
}


/***/ }),

/***/ 3232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _7: () => (/* reexport */ ServiceError),
  yo: () => (/* reexport */ UserError),
  lS: () => (/* reexport */ defineProblem),
  N6: () => (/* reexport */ isFailure),
  ZX: () => (/* reexport */ lineSpan),
  TN: () => (/* reexport */ oneLine),
  pj: () => (/* reexport */ plain),
  g$: () => (/* reexport */ printable),
  IW: () => (/* reexport */ renderDiagnostic)
});

;// CONCATENATED MODULE: ./lib/diagnostics/diagnostic.js
/**
 * Defines a kind of problem once; terminal, annotation and JSON are rendered from the diagnostics it makes.
 *
 * @example
 * const twoOwners = defineProblem<{ path: string }>({
 *   code: 'compose/two-owners',
 *   explanation: 'Ownership is single, so that an update knows whose text it replaces.',
 *   message: ({ path }) => `two patterns write \`${path}\``,
 *   help: () => 'let one of them conflict with the other',
 * });
 */
function defineProblem(definition) {
    const { code, severity = 'error', explanation } = definition;
    return {
        code,
        severity,
        explanation,
        at: (args, place = {}) => ({
            code,
            severity,
            message: definition.message(args),
            help: definition.help(args),
            ...place,
        }),
    };
}
/** A span of a whole line, for inputs whose columns are not known. */
function lineSpan(file, line, text = '') {
    return { file, line, column: 1, endLine: line, endColumn: text.length + 1 };
}

;// CONCATENATED MODULE: ./lib/diagnostics/failure.js
/** What stops a command. Anything else that is thrown is a defect of ours. */
class Failure extends Error {
    diagnostics;
    constructor(diagnostics, options) {
        const all = Array.isArray(diagnostics)
            ? diagnostics
            : [diagnostics];
        super(all.map((problem) => `${problem.code}: ${problem.message}`).join('; '), options);
        this.diagnostics = all;
    }
}
/** An input that cannot be used: exit status 2. */
class UserError extends Failure {
    name = 'UserError';
    exitCode = 2;
}
/** GitHub, a bank or another service failed: exit status 3. */
class ServiceError extends Failure {
    name = 'ServiceError';
    exitCode = 3;
}
/** `true` where `error` is one of ours and carries diagnostics. */
function isFailure(error) {
    return error instanceof UserError || error instanceof ServiceError;
}

;// CONCATENATED MODULE: ./lib/diagnostics/printable.js
/** Text with its control characters made visible: an input must not be able to drive the reader's terminal. */
function printable(text) {
    return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Printable text on one line that begins no command: the runner of a workflow carries out what it finds at the start of one. */
function oneLine(text) {
    const line = printable(text.replaceAll(/\s+/g, ' ').trim());
    return /^(::|##\[)/.test(line) ? `\\u00${line.charCodeAt(0).toString(16)}${line.slice(1)}` : line;
}

// EXTERNAL MODULE: ./node_modules/fast-string-width/dist/index.js + 2 modules
var dist = __webpack_require__(93223);
;// CONCATENATED MODULE: ./lib/diagnostics/source-excerpt.js


/** Characters of a line that are shown; a row of a wide table is longer. */
const MAX_SHOWN = 120;
/** Of them before the marked part, where the line is cut. */
const SHOWN_BEFORE = 40;
const CUT = '…';
/**
 * The part of a line that a diagnostic speaks of. Tabs become four blanks, and wide characters count as what they take.
 *
 * @param from - index of the first marked character, in UTF-16 units from 0
 * @param to - index behind the last one
 */
function excerptOf(line, from, to) {
    const [start, end] = windowOf(line, from);
    const last = Math.max(Math.min(to, end), from);
    const before = `${start > 0 ? CUT : ''}${shown(line.slice(start, from))}`;
    const marked = shown(line.slice(from, last));
    const after = `${shown(line.slice(last, end))}${end < line.length ? CUT : ''}`;
    return { text: `${before}${marked}${after}`, indent: (0,dist/* default */.A)(before), marked: Math.max(1, (0,dist/* default */.A)(marked)) };
}
function windowOf(line, from) {
    if (line.length <= MAX_SHOWN)
        return [0, line.length];
    const start = from + MAX_SHOWN - SHOWN_BEFORE > line.length ? line.length - MAX_SHOWN : from - SHOWN_BEFORE;
    const first = wholeCharacter(line, Math.max(0, start));
    return [first, wholeCharacter(line, Math.min(line.length, first + MAX_SHOWN))];
}
/** The index, or the one behind it where a pair of surrogates would be cut. */
function wholeCharacter(line, index) {
    return /[\udc00-\udfff]/.test(line.charAt(index)) ? index + 1 : index;
}
function shown(text) {
    return printable(text).replaceAll('\t', '    ');
}

;// CONCATENATED MODULE: ./lib/diagnostics/render.js


/** Renders without colour. */
const plain = {
    error: (text) => text,
    warning: (text) => text,
    info: (text) => text,
    dim: (text) => text,
    bold: (text) => text,
};
/**
 * A diagnostic as a terminal shows it: the fact, the place with its source, the one thing to do.
 *
 * @returns several lines without a final line break
 */
function renderDiagnostic(diagnostic, lines = () => undefined, paint = plain) {
    const { code, severity, message, help, span, related = [] } = diagnostic;
    const out = [`${paint[severity](`${severity}[${code}]`)}${paint.bold(`: ${oneLine(message)}`)}`];
    if (span !== undefined)
        out.push(...render_frame({ span, arrow: '-->', mark: '^', label: '' }, lines, paint));
    for (const other of related)
        out.push(...render_frame({ span: other.span, arrow: ':::', mark: '-', label: other.label }, lines, paint));
    out.push(`   ${paint.dim('=')} help: ${oneLine(help)}`);
    return out.join('\n');
}
function render_frame({ span, arrow, mark, label }, lines, paint) {
    const out = [`   ${paint.dim(arrow)} ${oneLine(span.file)}:${span.line}:${span.column}`];
    const source = lines(span.file)?.[span.line - 1];
    if (source === undefined)
        return out;
    const gutter = String(span.line);
    const end = span.endLine === span.line ? span.endColumn : source.length + 1;
    const { text, indent, marked } = excerptOf(source, span.column - 1, end - 1);
    out.push(`${paint.dim(`${gutter} |`)} ${text}`);
    out.push(`${paint.dim(`${' '.repeat(gutter.length)} |`)} ${' '.repeat(indent)}${mark.repeat(marked)}${label === '' ? '' : ` ${label}`}`);
    return out;
}

;// CONCATENATED MODULE: ./lib/diagnostics/index.js






/***/ }),

/***/ 80197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hU: () => (/* reexport */ VERBS),
  dV: () => (/* reexport */ flagLabel),
  YA: () => (/* reexport */ readBankSettings),
  g$: () => (/* reexport */ readVerb)
});

// UNUSED EXPORTS: ACTION_OUTPUTS, MODES, listActionInputs, readActionInputs, usage

// EXTERNAL MODULE: ./lib/diagnostics/index.js + 5 modules
var lib_diagnostics = __webpack_require__(3232);
;// CONCATENATED MODULE: ./lib/inputs/option.js
/** An option from its schema and what differs from a plain, optional one. */
function option_option(value, description, notes = {}) {
    const { default: text = '', placeholder, secret = false, required = false, repeated = false } = notes;
    return { description, default: text, placeholder, secret, required, repeated, value };
}
/** The name that users write: `qdrantApiKey` is `qdrant-api-key`. */
function option_optionName(key) {
    return key.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./lib/inputs/value.js

/** The part of a refusal that zod carries beside its message; `given` is the one of several texts that is refused. */
const refusalParams = schemas/* object */.Ikc({ help: schemas/* string */.YjP(), given: schemas/* string */.YjP().optional() });
const BASIS_POINTS = 10_000;
const DECIMAL = /^([01])(?:\.(\d{1,4}))?$/;
const CONTROL = /\p{Cc}/u;
const REF_FORBIDDEN = /[\s~^:?*[\\\p{Cc}]|\.\.|@\{|\/\/|(?:^|\/)\.|(?:\.|\.lock)(?:\/|$)|^[-/]|\/$|^@$/u;
const SETTING = /^([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*)=(.*)$/s;
/** A schema of one text: `read` gives the value or says why there is none. */
function value_text(read) {
    return schemas/* string */.YjP().transform((given, context) => {
        const result = read(given);
        if ('is' in result)
            return result.is;
        context.issues.push({
            code: 'custom',
            input: given,
            message: result.expected,
            params: { help: result.help },
        });
        return core/* NEVER */.tm;
    });
}
/** `true` or `false`, in lower case: `yes`, `1` and `TRUE` mean different things in different tools. */
const value_boolean = () => value_text((given) => given === 'true' || given === 'false'
    ? { is: given === 'true' }
    : { expected: '`true` or `false`', help: 'write `true` or `false`' });
/** A number from 0 to 1 in basis points; no number of the text is rounded. */
const basisPoints = () => value_text((given) => {
    const [, whole, decimals = ''] = DECIMAL.exec(given) ?? [];
    const points = Number(whole) * BASIS_POINTS + Number(decimals.padEnd(4, '0'));
    if (whole !== undefined && points <= BASIS_POINTS)
        return { is: points };
    return { expected: 'a number from 0 to 1 with at most four decimals', help: 'write it as `0.80`' };
});
/** A whole number from `least` to `most`. */
const integer = (least, most) => value_text((given) => wholeNumber(given, { least, most }));
function wholeNumber(given, { least, most }) {
    const number = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
    if (number >= least && number <= most)
        return { is: number };
    return {
        expected: `a whole number from ${least} to ${most}`,
        help: `write a whole number, for example \`${least}\``,
    };
}
/** A whole number from `least` to `most`, or `undefined` where nothing was given. */
const optionalInteger = (least, most) => value_text((given) => (given === '' ? { is: undefined } : wholeNumber(given, { least, most })));
/** One of `choices`. */
const choice = (choices) => value_text((given) => oneOf(choices, given));
/** One of `choices`, or `undefined` where nothing was given. */
const optionalChoice = (choices) => value_text((given) => (given === '' ? { is: undefined } : oneOf(choices, given)));
function oneOf(choices, given) {
    const is = choices.find((one) => one === given);
    const listed = choices.map((one) => `\`${one}\``).join(', ');
    return is === undefined ? { expected: `one of ${listed}`, help: `write one of ${listed}` } : { is };
}
/** `FORMAT` or `FORMAT=FILE`, any number of them; one at most stands without a file. */
const formats = (choices) => schemas/* array */.YOg(schemas/* string */.YjP()).transform((given, context) => {
    const read = [];
    for (const one of given) {
        const chosen = formatChoice(one, choices, read);
        if ('format' in chosen)
            read.push(chosen);
        else {
            const { expected, help } = chosen;
            context.issues.push({ code: 'custom', input: one, message: expected, params: { help, given: one } });
        }
    }
    return read;
});
function formatChoice(given, choices, before) {
    const [, name = '', , file] = /^([^=]*)(=(.*))?$/s.exec(given) ?? [];
    const chosen = oneOf(choices, name);
    if (!('is' in chosen))
        return chosen;
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
const value_line = (what) => value_text((given) => {
    if (given === '')
        return { is: undefined };
    return CONTROL.test(given)
        ? { expected: `${what} on one line`, help: 'remove the line breaks and control characters' }
        : { is: given };
});
/** A path of a file or a folder. Whether it may be read is for the workspace to say. */
const path = () => value_text((given) => given === '' || CONTROL.test(given)
    ? { expected: 'a path', help: 'write a path without line breaks and control characters' }
    : { is: given });
/** The name of a branch, or `undefined` where nothing was given. */
const branchName = () => value_text((given) => {
    if (given === '')
        return { is: undefined };
    return REF_FORBIDDEN.test(given)
        ? { expected: 'a name that git takes for a branch', help: 'use letters, digits, `-`, `_`, `.` and `/`' }
        : { is: given };
});
/** An address with one of `schemes`, without a user part, or `undefined` where nothing was given. */
const address = (schemes) => value_text((given) => {
    if (given === '')
        return { is: undefined };
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
const settings = () => schemas/* array */.YOg(schemas/* string */.YjP()).transform((given, context) => {
    const read = new Map();
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
const words = () => schemas/* array */.YOg(schemas/* string */.YjP());

;// CONCATENATED MODULE: ./lib/inputs/bank-options.js


const secret = { secret: true, placeholder: 'SECRET' };
/** Where patterns are searched when not in the embedded bank. */
const bankOptions = {
    qdrantUrl: option_option(address(['https', 'http']), 'Address of Qdrant. Without it the embedded bank is used, and nothing but GitHub is asked over the network.', { placeholder: 'URL' }),
    qdrantApiKey: option_option(value_line('a key'), 'Key of Qdrant, from a secret.', secret),
    qdrantCollection: option_option(value_line('a name'), 'Collection of Qdrant that holds the patterns.', {
        placeholder: 'NAME',
    }),
    qdrantShards: option_option(optionalInteger(1, 1000), 'Shards of the collections that `populate` makes; the server decides where it is not given.', { placeholder: 'N' }),
    qdrantReplicas: option_option(optionalInteger(1, 100), 'Copies of each shard; the server decides where it is not given.', { placeholder: 'N' }),
    qdrantQuantization: option_option(choice(['none', 'int8']), 'With `int8` a collection also keeps vectors of a quarter of the size; the exact ones still decide.', { default: 'none', placeholder: 'CHOICE' }),
    qdrantTimeout: option_option(optionalInteger(1, 300), 'Seconds that one request of a search may take; 3 where it is not given.', { placeholder: 'SECONDS' }),
    neo4jUri: option_option(address(['neo4j+s', 'neo4j', 'neo4j+ssc', 'bolt+s', 'bolt', 'bolt+ssc']), 'Address of Neo4j, which holds what patterns require, provide and refuse.', { placeholder: 'URI' }),
    neo4jUsername: option_option(value_line('a name'), 'User of Neo4j.', { placeholder: 'NAME' }),
    neo4jPassword: option_option(value_line('a password'), 'Password of Neo4j, from a secret.', secret),
    neo4jDatabase: option_option(value_line('a name'), 'Database of Neo4j; the server decides where it is not given.', {
        placeholder: 'NAME',
    }),
    neo4jTimeout: option_option(optionalInteger(1, 300), 'Seconds that one query of a search may take; 4 where it is not given.', { placeholder: 'SECONDS' }),
    openaiApiKey: option_option(value_line('a key'), 'Key of an OpenAI-compatible service, from a secret.', secret),
    openaiBaseUrl: option_option(address(['https', 'http']), 'Address of an OpenAI-compatible service.', {
        placeholder: 'URL',
    }),
    embeddingModel: option_option(value_line('a name'), 'Model of that service that embeds texts; the built-in model is used where it is not given.', { placeholder: 'NAME' }),
    codeEmbeddingModel: option_option(value_line('a name'), 'Model of that service that embeds code.', {
        placeholder: 'NAME',
    }),
    chatModel: option_option(value_line('a name'), 'Model of that service that may add what the prose of the spec says: only with a quote from it, and below everything that is read without a model.', {
        placeholder: 'NAME',
    }),
    onBackendError: option_option(choice(['embedded', 'fail']), 'When a configured bank is down: `embedded` goes on with the patterns that ship with the action and says so; `fail` stops.', { default: 'embedded', placeholder: 'CHOICE' }),
    shareOutcomes: option_option(choice(['counts', 'full']), 'What may be recorded of what became of a service: `counts`, or `full` with source text.', { default: 'counts', placeholder: 'CHOICE' }),
};

;// CONCATENATED MODULE: ./lib/inputs/action-options.js



const no = { default: 'false' };
const githubToken = option_option(value_line('a token'), 'Token that reads the repository, and writes comment, status and pull request.', {
    default: '',
    secret: true,
});
const githubTimeout = option_option(optionalInteger(1, 3600), 'Seconds that all requests to GitHub may take together, waits included; 300 where it is not given.', { placeholder: 'SECONDS' });
const threshold = option_option(basisPoints(), 'Lowest production_score that passes: 0 to 1 inclusive, at most four decimals. The higher of this and `.patternbank.yml` on the base counts.', { default: '0.80', placeholder: 'SCORE' });
const warnOnly = option_option(value_boolean(), 'Report, but never fail the job for a score below the threshold.', no);
const dryRun = option_option(value_boolean(), 'Do everything except writing: no branch, no pull request, no comment, no index.', no);
const strict = option_option(value_boolean(), 'Turn every warning into a failure.', no);
const patterns = option_option(value_line('a path'), 'Directory of own patterns, beside those that ship with the action.', { placeholder: 'DIR' });
const config = option_option(path(), 'File with waivers, profile and overrides; when gating it is read from the base of the pull request.', {
    default: '.patternbank.yml',
    placeholder: 'FILE',
});
const comment = option_option(value_boolean(), 'Keep one comment on the pull request up to date.', { default: 'true' });
const verify = option_option(value_boolean(), 'Also prove the service by running it: install, lint, types, migrations, tests, fuzzing. Needs uv and PostgreSQL on the runner; a step that fails fails the job.', no);
/** The inputs that `mode: scaffold` reads. */
const action_options_scaffoldInputs = {
    spec: option_option(path(), 'The spec: a file, or a directory whose documents are read as one.', {
        default: 'spec.md',
        placeholder: 'SPEC',
    }),
    outputPath: option_option(path(), 'Directory of the service inside the repository.', {
        default: '.',
        placeholder: 'DIR',
    }),
    threshold,
    warnOnly,
    dryRun,
    verify,
    strict,
    patterns,
    base: option_option(branchName(), 'Branch that the pull request is opened against. Default: the default branch of the repository.', { placeholder: 'BRANCH' }),
    branch: option_option(branchName(), 'Branch that the service is committed to. Default: `patternbank/<app>`.', {
        placeholder: 'BRANCH',
    }),
    config,
    githubToken,
    branchToken: option_option(value_line('a token'), 'Token that pushes the branch and opens the pull request. One of a GitHub App starts the checks without an approval and may write workflow files. Default: `github-token`.', { secret: true }),
    githubTimeout,
    comment,
    ...bankOptions,
};
/** The inputs that `mode: validate` reads. */
const action_options_validateInputs = {
    path: option_option(path(), 'Directory that is scored.', { default: '.', placeholder: 'DIR' }),
    threshold,
    warnOnly,
    dryRun,
    verify,
    strict,
    config,
    baseline: option_option(value_line('a path'), 'Also pass what is not ready and did not get worse: `merge-base` compares with the base of the pull request, judged in the same run; a path with an earlier `validate --json` document.', { placeholder: 'FILE' }),
    githubToken,
    githubTimeout,
    comment,
};
/** The inputs that `mode: populate` reads. */
const action_options_populateInputs = {
    dryRun,
    strict,
    allowShrink: option_option(value_boolean(), 'Accept a bank with fewer patterns than before.', no),
    patterns,
    githubToken,
    githubTimeout,
    ...bankOptions,
};
/** The inputs that `mode: feedback` reads. */
const action_options_feedbackInputs = {
    path: action_options_validateInputs.path,
    dryRun,
    githubToken,
    githubTimeout,
    neo4jUri: bankOptions.neo4jUri,
    neo4jUsername: bankOptions.neo4jUsername,
    neo4jPassword: bankOptions.neo4jPassword,
    neo4jDatabase: bankOptions.neo4jDatabase,
    neo4jTimeout: bankOptions.neo4jTimeout,
    onBackendError: bankOptions.onBackendError,
    shareOutcomes: bankOptions.shareOutcomes,
};
/** The inputs that `mode: comment` reads. */
const action_options_commentInputs = {
    path: action_options_validateInputs.path,
    foreignReport: option_option(path(), 'Report of another run, from its artifact: `mode: comment` says on the pull request what it says.', { default: 'readiness-report/report.json', placeholder: 'FILE' }),
    dryRun,
    githubToken,
    githubTimeout,
};

;// CONCATENATED MODULE: ./lib/inputs/problems.js

/** A value that cannot be used. `shown` is `undefined` where printing it could leak a secret. */
const unusableValue = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'inputs/unusable-value',
    explanation: 'An input or a flag has a value of another form than it can have. Nothing is guessed: a threshold that was read wrongly would let a pull request pass that should not.',
    message: ({ name, shown, expected }) => `\`${name}\` is ${shown === undefined ? 'unusable' : `\`${shown}\``}, expected ${expected}`,
    help: ({ name, help }) => `${help} in \`${name}\``,
});
const missingValue = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'inputs/missing-value',
    explanation: 'The command cannot know where to read or to write without this value.',
    message: ({ name }) => `\`${name}\` is missing`,
    help: ({ example }) => `add \`${example}\``,
});
const problems_unknownMode = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'inputs/unknown-mode',
    explanation: 'The `mode` of the action names what it does; each mode is a command of the terminal, too.',
    message: ({ mode, modes }) => `\`mode\` is \`${mode}\`, expected ${modes.map((one) => `\`${one}\``).join(', ')}`,
    help: ({ modes }) => `set \`mode\` to ${modes.map((one) => `\`${one}\``).join(' or ')}`,
});
const problems_otherName = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'inputs/other-name',
    explanation: 'The input is known under another name. GitHub only warns about an input that an action does not have, and the run would go on with the default.',
    message: ({ given, name }) => `there is no input \`${given}\`; it is called \`${name}\``,
    help: ({ given, name }) => `rename \`${given}\` to \`${name}\` in the workflow`,
});

;// CONCATENATED MODULE: ./lib/inputs/read-options.js



/** Reads every option of `options`; all problems are found in one go. */
function read_options_readOptions(options, source) {
    const values = {};
    const diagnostics = [];
    for (const [key, option] of Object.entries(options)) {
        const given = normal(source.get(key), option);
        const label = source.label(key);
        if (option.required && given.length === 0) {
            diagnostics.push(missingValue.at({ name: label, example: example(label, option) }));
            continue;
        }
        const result = option.value.safeParse(given);
        if (result.success)
            values[key] = result.data;
        else
            diagnostics.push(...result.error.issues.map((issue) => refused(issue, { label, given, option })));
    }
    return diagnostics.length > 0
        ? { values: undefined, diagnostics }
        : { values: values, diagnostics: [] };
}
/** White space that YAML and shells leave around a value. Other spaces (no-break, byte order mark) are part of it. */
function read_options_trimmed(text) {
    return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}
function normal(given, { default: fallback, repeated }) {
    if (repeated)
        return given === undefined ? [] : [given].flat().map(String);
    const text = read_options_trimmed(String(Array.isArray(given) ? given.at(-1) : (given ?? '')));
    return text === '' ? fallback : text;
}
function refused(issue, { label, given, option }) {
    const { help, given: one = String(given) } = refusalParams.parse('params' in issue ? issue.params : undefined);
    const shown = option.secret ? undefined : withoutUserPart(one);
    return unusableValue.at({ name: label, shown, expected: issue.message, help });
}
/** An address as it may be printed: user and password left out. */
function withoutUserPart(text) {
    return text.replace(/\/\/[^/@]*@/g, '//***@');
}
function example(label, { placeholder }) {
    return label.startsWith('--') ? `${label} ${placeholder ?? ''}`.trimEnd() : label;
}

;// CONCATENATED MODULE: ./lib/inputs/action-inputs.js






const MODE_OPTIONS = {
    scaffold: action_options_scaffoldInputs,
    validate: action_options_validateInputs,
    populate: action_options_populateInputs,
    feedback: action_options_feedbackInputs,
    comment: action_options_commentInputs,
};
/** The modes, as `mode` spells them. */
const MODES = (/* unused pure expression or super */ null && (['scaffold', 'validate', 'populate', 'feedback', 'comment']));
/** Names that other actions use for an input of ours. */
const OTHER_NAMES = new Map([
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
function readActionInputs(get) {
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
function read(options, get, found) {
    const { values, diagnostics } = readOptions(options, {
        get: (key) => get(optionName(key)),
        label: optionName,
    });
    if (values === undefined || found.length > 0)
        throw new UserError([...found, ...diagnostics]);
    return values;
}
/** The expression that gives the workflow's own token. */
const WORKFLOW_TOKEN = '${{ github.token }}';
/** Every input of the action in the order of the reference, each once. */
function listActionInputs() {
    const listed = new Map([['mode', listedMode()]]);
    for (const mode of MODES) {
        for (const [key, found] of Object.entries(MODE_OPTIONS[mode])) {
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
function listedMode() {
    const description = `What to do: ${MODES.map((one) => `\`${one}\``).join(', ')}.`;
    return {
        name: 'mode',
        option: option(line('a mode'), description, { default: 'scaffold' }),
        default: 'scaffold',
        modes: MODES,
    };
}
const INPUT_ORDER = (/* unused pure expression or super */ null && ([
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
]));

;// CONCATENATED MODULE: ./lib/inputs/action-outputs.js
/** The outputs of the action with what each holds. They are set on every run, also on one that fails. */
const ACTION_OUTPUTS = {
    'production-score': 'The score with two decimals, rounded down: `0.93`. Empty when nothing was scored.',
    'production-ready': '`true` when the score, the caps and the floors of all categories pass, else `false`.',
    'missing-components': 'JSON array of the categories below their floor.',
    recommendations: 'JSON array of what to do next, most valuable first.',
    report: 'Path of the full report as JSON.',
    sarif: 'Path of the findings as SARIF 2.1.0, for `github/codeql-action/upload-sarif`.',
    changed: '`true` when anything was written, or would have been on a dry run.',
    conflicts: 'Number of places where people and patterns both changed the text.',
    patterns: 'JSON array of the ids of the selected patterns.',
    branch: 'Branch that holds the service.',
    'pull-request-number': 'Number of the pull request.',
    'pull-request-url': 'Address of the pull request.',
};

;// CONCATENATED MODULE: ./lib/inputs/bank-settings.js




/**
 * The bank of a command of the terminal: each input of the action as an environment variable, `qdrant-url` as `QDRANT_URL`.
 * Keys and passwords would otherwise stand in the list of processes.
 *
 * @throws UserError - `inputs/*`, every problem at once
 */
function readBankSettings(get) {
    const { values, diagnostics } = read_options_readOptions(bankOptions, {
        get: (key) => get(variableOf(key)),
        label: variableOf,
    });
    if (values === undefined)
        throw new lib_diagnostics/* UserError */.yo(diagnostics);
    return values;
}
function variableOf(key) {
    return option_optionName(key).replaceAll('-', '_').toUpperCase();
}

;// CONCATENATED MODULE: ./lib/inputs/read-verb.js



/**
 * Reads what the terminal gave for a command.
 *
 * @param given - by key (`dryRun`), arguments and flags together, as commander hands them over
 * @throws UserError - `inputs/*`, every problem at once
 */
function readVerb(verb, given) {
    const get = (key) => given[key];
    const first = read_options_readOptions(verb.arguments, {
        get,
        label: (key) => argumentLabel(verb.arguments, key),
    });
    const second = read_options_readOptions(verb.flags, { get, label: flagLabel });
    if (first.values === undefined || second.values === undefined) {
        throw new lib_diagnostics/* UserError */.yo([...first.diagnostics, ...second.diagnostics]);
    }
    return { ...first.values, ...second.values };
}
/** A flag as a user types it: `--dry-run`. */
function flagLabel(key) {
    return `--${option_optionName(key)}`;
}
function argumentLabel(options, key) {
    return options[key]?.placeholder ?? key.toUpperCase();
}
/** How a command is called: `patternbank scaffold SPEC --out DIR [--dry-run]`. */
function usage(verb) {
    const args = Object.values(verb.arguments).map(({ placeholder = '', required, repeated }) => required ? placeholder : `[${placeholder}]${repeated ? '…' : ''}`);
    const flags = Object.entries(verb.flags).map(([key, { placeholder, required, repeated }]) => {
        const text = placeholder === undefined ? flagLabel(key) : `${flagLabel(key)} ${placeholder}`;
        return required ? text : `[${text}]${repeated ? '…' : ''}`;
    });
    return ['patternbank', verb.name, ...args, ...flags].join(' ');
}

// EXTERNAL MODULE: ./lib/category.js
var category = __webpack_require__(12799);
;// CONCATENATED MODULE: ./lib/inputs/shared-flags.js


/** A flag that is there or not. */
const flag = (description) => option_option(value_boolean(), description, { default: 'false' });
/** `--json`. */
const json = flag('print one JSON document on standard output, and nothing else');
/** `--dry-run`. */
const shared_flags_dryRun = flag('say what would be written, and write nothing');
/** `--patterns DIR`. */
const ownPatterns = option_option(value_line('a path'), 'directory of own patterns, beside those that ship with patternbank', { placeholder: 'DIR' });

;// CONCATENATED MODULE: ./lib/inputs/patterns-verb.js




/** `patternbank patterns ACTION [ID]…`: an author's kit. */
const patternsVerb = {
    name: 'patterns',
    summary: 'check patterns: `patterns lint [ID]…`; begin one: `patterns new ID`; see what one writes: `patterns render ID`; measure them by running services: `patterns test [ID]…`',
    arguments: {
        action: option_option(choice(['lint', 'new', 'render', 'test']), 'what to do: lint, new, render, test', {
            placeholder: 'ACTION',
            required: true,
        }),
        ids: option_option(words(), 'ids of patterns; `lint` and `test` take all where none is given', {
            placeholder: 'ID',
            repeated: true,
        }),
    },
    flags: {
        patterns: ownPatterns,
        category: option_option(optionalChoice(category/* CATEGORIES */.R), 'category of a new pattern; what its code shows where not given', {
            placeholder: 'CATEGORY',
        }),
        from: option_option(words(), 'a file that a new pattern is made of', { placeholder: 'FILE', repeated: true }),
        spec: option_option(value_line('a path'), 'spec that a pattern is rendered for; an example where not given', {
            placeholder: 'SPEC',
        }),
        out: option_option(value_line('a path'), 'directory for what `render` writes, printed where not given; file for what `test` measured, `quality.json` beside the patterns where not given', {
            placeholder: 'DIR',
        }),
        json: json,
    },
};

;// CONCATENATED MODULE: ./lib/inputs/verbs.js





const spec = option_option(path(), 'file or directory of the spec', { placeholder: 'SPEC', required: true });
const chatModel = option_option(value_line('a name'), 'model that may add what the prose of the spec says; key and address from OPENAI_API_KEY and OPENAI_BASE_URL', { placeholder: 'MODEL' });
const scaffold = {
    name: 'scaffold',
    summary: 'compose a service from a spec, write it and score it',
    arguments: { spec },
    flags: {
        out: option_option(path(), 'directory of the service; one that holds a service of ours is updated', {
            placeholder: 'DIR',
            required: true,
        }),
        patterns: ownPatterns,
        set: option_option(settings(), 'set a parameter of a pattern', { placeholder: 'key=value', repeated: true }),
        dryRun: shared_flags_dryRun,
        explain: flag('print why each pattern was selected or not'),
        chatModel,
        json: json,
    },
};
/** The forms that `validate` writes a report in. */
const REPORT_FORMATS = ['text', 'json', 'markdown', 'html', 'sarif', 'junit', 'badge'];
const validate = {
    name: 'validate',
    summary: 'score how ready a service is for production',
    arguments: { dir: option_option(path(), 'directory to score', { placeholder: 'DIR', default: '.' }) },
    flags: {
        threshold: option_option(basisPoints(), 'lowest production_score that passes, 0 to 1, at most four decimals', {
            placeholder: 'SCORE',
            default: '0.80',
        }),
        baseline: option_option(value_line('a path'), 'an earlier `validate --json` document: also passes what did not get worse since', { placeholder: 'FILE' }),
        base: option_option(branchName(), 'branch, tag or commit: compares with where the work left it, and also passes what did not get worse since', { placeholder: 'REF' }),
        changed: flag('read only what changed since the last run with this flag, for hooks of editors and agents; what was read is kept in the cache folder of the user'),
        out: option_option(value_line('a path'), 'write the report to a file', { placeholder: 'FILE' }),
        json: json,
        format: option_option(formats(REPORT_FORMATS), `form of the report: ${REPORT_FORMATS.join(', ')}; with a file, \`sarif=FILE\`, as often as there are files`, { placeholder: 'FORMAT[=FILE]', repeated: true }),
    },
};
const verbs_verify = {
    name: 'verify',
    summary: 'prove a service by running it: install, lint, types, migrations, tests, fuzzing',
    arguments: { dir: option_option(path(), 'directory of the service', { placeholder: 'DIR', default: '.' }) },
    flags: {
        fast: flag('leave out the steps that take long or need the network'),
        full: flag('try more: three seeds of fuzzing, other orders and time zones of the tests'),
        only: option_option(words(), 'run this step and what it needs', { placeholder: 'STEP', repeated: true }),
        skip: option_option(words(), 'leave this step out', { placeholder: 'STEP', repeated: true }),
        out: option_option(value_line('a path'), 'write the report to a file', { placeholder: 'FILE' }),
        json: json,
        format: option_option(choice(['text', 'json', 'markdown', 'junit']), 'form of the report: text, json, markdown or junit', {
            placeholder: 'FORMAT',
            default: 'text',
        }),
    },
};
const populate = {
    name: 'populate',
    summary: 'check the patterns and rebuild the bank from them',
    arguments: {},
    flags: {
        patterns: ownPatterns,
        outcomes: option_option(value_line('a path'), 'directory of outcomes, as `mode: feedback` keeps them on the branch `patternbank-outcomes`: they rate the patterns', { placeholder: 'DIR' }),
        dryRun: shared_flags_dryRun,
        rollback: flag('serve the generation of patterns before the present one again (a bank on a server)'),
        allowShrink: flag('accept a bank with fewer patterns than before'),
        json: json,
    },
};
/** The commands by name. */
const VERBS = {
    init: {
        name: 'init',
        summary: 'write a spec to fill in and the three workflows',
        arguments: { dir: option_option(path(), 'where to write', { placeholder: 'DIR', default: '.' }) },
        flags: {},
    },
    scaffold,
    update: {
        name: 'update',
        summary: "bring a service that was scaffolded up to date with its spec; nobody's work is lost",
        arguments: { dir: option_option(path(), 'directory of the service', { placeholder: 'DIR', required: true }) },
        flags: { spec, patterns: ownPatterns, dryRun: shared_flags_dryRun, chatModel, json: json },
    },
    validate,
    verify: verbs_verify,
    populate,
    search: {
        name: 'search',
        summary: 'find patterns in the bank',
        arguments: {
            query: option_option(value_line('a query'), 'what is looked for, in plain words; may be left out beside `--code`', {
                placeholder: 'QUERY',
            }),
        },
        flags: {
            code: option_option(value_line('a path'), 'a Python file: finds the patterns whose code it is like, whatever names, order and layout it has', { placeholder: 'FILE' }),
            category: option_option(optionalChoice(category/* CATEGORIES */.R), `only one category: ${category/* CATEGORIES */.R.join(', ')}`, {
                placeholder: 'CATEGORY',
            }),
            limit: option_option(integer(1, 100), 'at most so many results', { placeholder: 'N', default: '10' }),
            json: json,
        },
    },
    site: {
        name: 'site',
        summary: 'write a catalogue of the patterns as a static site, with this search in it',
        arguments: {},
        flags: {
            out: option_option(path(), 'directory of the site; one that holds an earlier site is brought up to date', {
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
            json: json,
            explain: flag('print every item with the line it was read from'),
            fix: flag('rewrite the spec in its canonical form'),
            chatModel,
        },
    },
    patterns: patternsVerb,
    fix: {
        name: 'fix',
        summary: 'show the change that brings the credit of a probe, as a diff; refuse where it would touch existing lines',
        arguments: {
            probes: option_option(words(), 'ids of probes, as `CFG-03`', { placeholder: 'PROBE', repeated: true }),
        },
        flags: {
            dir: option_option(path(), 'directory of the service', { placeholder: 'DIR', default: '.' }),
            write: flag('apply the change'),
        },
    },
    probes: {
        name: 'probes',
        summary: 'list the readiness probes; with an ID, what counts, what does not, and how to fix it',
        arguments: { id: option_option(value_line('an id'), 'id of a probe, as `SEC-04`', { placeholder: 'ID' }) },
        flags: {},
    },
};

;// CONCATENATED MODULE: ./lib/inputs/index.js







/***/ }),

/***/ 71965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ paintFor),
/* harmony export */   z: () => (/* binding */ progressOn)
/* harmony export */ });
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);

const RESET = '\u001b[0m';
const COLOURS = {
    error: (text) => `\u001b[1;31m${text}${RESET}`,
    warning: (text) => `\u001b[1;33m${text}${RESET}`,
    info: (text) => `\u001b[1;36m${text}${RESET}`,
    dim: (text) => `\u001b[2m${text}${RESET}`,
    bold: (text) => `\u001b[1m${text}${RESET}`,
};
/** Colour for a reader at a terminal; never in a file or a pipe, and never where `NO_COLOR` is set. */
function paintFor(output, env) {
    if ((env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb')
        return _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj;
    return output.isTTY || (env['FORCE_COLOR'] ?? '') !== '' ? COLOURS : _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj;
}
/** One line on standard error that is written over, for a reader at a terminal; silence for everybody else. */
function progressOn(output) {
    if (!output.isTTY)
        return { step: () => undefined, done: () => undefined };
    const clear = '\r\u001b[2K';
    return {
        step: (text) => {
            output.write(`${clear}${text}…`);
        },
        done: () => {
            output.write(clear);
        },
    };
}


/***/ }),

/***/ 6018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure),
/* harmony export */   g: () => (/* binding */ diagnosticsText)
/* harmony export */ });
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);

/** The exit status of a defect of ours: nothing was judged, so nothing may pass. */
const DEFECT = 3;
/** What stopped a command, as the terminal says it, and its exit status. Closed: anything that was thrown fails. */
function explainFailure(error, paint = _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj) {
    if ((0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error))
        return { text: diagnosticsText(error.diagnostics, { paint }), exitCode: error.exitCode };
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
        text: `${paint.error('error[internal]')}: patternbank itself failed\n${(0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(detail)}\n   = help: report this with the input that led to it\n`,
        exitCode: DEFECT,
    };
}
/** Diagnostics one below the other, each with its source line where that is at hand. */
function diagnosticsText(diagnostics, options = {}) {
    return diagnostics.map((one) => `${(0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiagnostic */ .IW)(one, options.lines, options.paint)}\n`).join('\n');
}


/***/ }),

/***/ 77525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTerminal: () => (/* reexport */ runTerminal)
});

// EXTERNAL MODULE: ./lib/inputs/index.js + 13 modules
var inputs = __webpack_require__(80197);
// EXTERNAL MODULE: ./lib/terminal/console.js
var terminal_console = __webpack_require__(71965);
// EXTERNAL MODULE: ./lib/terminal/failure.js
var failure = __webpack_require__(6018);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./lib/diagnostics/index.js + 5 modules
var diagnostics = __webpack_require__(3232);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/terminal/problems.js
var problems = __webpack_require__(48814);
;// CONCATENATED MODULE: ./lib/terminal/program.js





/**
 * Reads a command line.
 *
 * @throws UserError - `terminal/usage`: an unknown command, flag or argument
 */
async function parseCommandLine(console) {
    let typed = { verb: undefined };
    const program = new commander/* Command */.uB('patternbank')
        .description('Turns a committed spec into a scored, running FastAPI service')
        .version(version/* VERSION */.x, '-V, --version', 'print the version')
        .helpCommand(false)
        .exitOverride()
        .configureOutput({
        writeOut: (text) => {
            console.stdout.write(text);
        },
        writeErr: () => undefined,
    });
    for (const name of Object.keys(inputs/* VERBS */.hU)) {
        program.addCommand(commandOf(inputs/* VERBS */.hU[name], program, (given) => {
            typed = { verb: name, given };
        }));
    }
    try {
        await program.parseAsync([...console.argv]);
    }
    catch (error) {
        if (!(error instanceof commander/* CommanderError */.b7))
            throw error;
        if (error.exitCode !== 0)
            throw new diagnostics/* UserError */.yo(problems/* badUsage */.VT.at({ message: usageMessage(error, console.argv) }), { cause: error });
    }
    return typed;
}
function commandOf(verb, program, onTyped) {
    const command = new commander/* Command */.uB(verb.name).description(verb.summary).copyInheritedSettings(program);
    const keys = Object.keys(verb.arguments);
    for (const [key, { description, repeated, placeholder }] of Object.entries(verb.arguments)) {
        const name = placeholder ?? key.toUpperCase();
        command.addArgument(new commander/* Argument */.ef(repeated ? `[${name}...]` : `[${name}]`, description));
    }
    for (const [key, option] of Object.entries(verb.flags))
        command.addOption(flagOf(key, option));
    return command.action((...values) => {
        const given = values.slice(0, keys.length);
        onTyped({ ...command.opts(), ...Object.fromEntries(keys.map((key, index) => [key, given[index]])) });
    });
}
function flagOf(key, { description, placeholder, repeated, default: fallback }) {
    const text = placeholder !== undefined && fallback !== '' ? `${description} (default: ${fallback})` : description;
    const flag = new commander/* Option */.c$(placeholder === undefined ? (0,inputs/* flagLabel */.dV)(key) : `${(0,inputs/* flagLabel */.dV)(key)} <${placeholder}>`, text);
    return repeated
        ? flag.argParser((value, earlier) => [...(earlier ?? []), value])
        : flag;
}
function usageMessage({ code, message }, argv) {
    if (code === 'commander.help')
        return argv.length <= 2 ? 'no command was given' : 'the command is not complete';
    return message.replace(/^error: /, '').replace(/\n\(Did you mean (.*)\?\)$/, ', did you mean `$1`?');
}

;// CONCATENATED MODULE: ./lib/terminal/run.js




/** Loaded when asked for: a command pays for its own libraries only. */
const RUNS = {
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(296), __webpack_require__.e(948), __webpack_require__.e(327), __webpack_require__.e(193), __webpack_require__.e(607), __webpack_require__.e(219), __webpack_require__.e(671)]).then(__webpack_require__.bind(__webpack_require__, 30671))).runInit,
    scaffold: async () => (await Promise.all(/* import() */[__webpack_require__.e(296), __webpack_require__.e(948), __webpack_require__.e(327), __webpack_require__.e(193), __webpack_require__.e(607), __webpack_require__.e(485), __webpack_require__.e(219), __webpack_require__.e(377)]).then(__webpack_require__.bind(__webpack_require__, 3377))).runScaffold,
    update: async () => (await Promise.all(/* import() */[__webpack_require__.e(296), __webpack_require__.e(948), __webpack_require__.e(327), __webpack_require__.e(193), __webpack_require__.e(607), __webpack_require__.e(485), __webpack_require__.e(219), __webpack_require__.e(32)]).then(__webpack_require__.bind(__webpack_require__, 95032))).runUpdate,
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(296), __webpack_require__.e(948), __webpack_require__.e(327), __webpack_require__.e(193), __webpack_require__.e(607), __webpack_require__.e(485), __webpack_require__.e(219), __webpack_require__.e(349)]).then(__webpack_require__.bind(__webpack_require__, 56349))).runValidate,
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(296), __webpack_require__.e(948), __webpack_require__.e(193), __webpack_require__.e(607), __webpack_require__.e(485), __webpack_require__.e(762), __webpack_require__.e(208)]).then(__webpack_require__.bind(__webpack_require__, 4208))).runVerify,
    populate: async () => (await Promise.all(/* import() */[__webpack_require__.e(296), __webpack_require__.e(948), __webpack_require__.e(327), __webpack_require__.e(193), __webpack_require__.e(607), __webpack_require__.e(485), __webpack_require__.e(219), __webpack_require__.e(591)]).then(__webpack_require__.bind(__webpack_require__, 38591))).runPopulate,
    search: async () => (await Promise.all(/* import() */[__webpack_require__.e(296), __webpack_require__.e(948), __webpack_require__.e(327), __webpack_require__.e(193), __webpack_require__.e(607), __webpack_require__.e(485), __webpack_require__.e(219), __webpack_require__.e(725)]).then(__webpack_require__.bind(__webpack_require__, 81725))).runSearch,
    site: async () => (await Promise.all(/* import() */[__webpack_require__.e(296), __webpack_require__.e(948), __webpack_require__.e(327), __webpack_require__.e(193), __webpack_require__.e(607), __webpack_require__.e(485), __webpack_require__.e(219), __webpack_require__.e(894)]).then(__webpack_require__.bind(__webpack_require__, 42894))).runSite,
    spec: async () => (await Promise.all(/* import() */[__webpack_require__.e(296), __webpack_require__.e(948), __webpack_require__.e(193), __webpack_require__.e(607), __webpack_require__.e(485), __webpack_require__.e(726)]).then(__webpack_require__.bind(__webpack_require__, 74726))).runSpec,
    fix: async () => (await Promise.all(/* import() */[__webpack_require__.e(296), __webpack_require__.e(948), __webpack_require__.e(327), __webpack_require__.e(193), __webpack_require__.e(607), __webpack_require__.e(485), __webpack_require__.e(219), __webpack_require__.e(182)]).then(__webpack_require__.bind(__webpack_require__, 35182))).runFix,
    probes: async () => (await Promise.all(/* import() */[__webpack_require__.e(296), __webpack_require__.e(193), __webpack_require__.e(801)]).then(__webpack_require__.bind(__webpack_require__, 46182))).runProbes,
    patterns: async () => (await Promise.all(/* import() */[__webpack_require__.e(296), __webpack_require__.e(948), __webpack_require__.e(327), __webpack_require__.e(193), __webpack_require__.e(607), __webpack_require__.e(485), __webpack_require__.e(219), __webpack_require__.e(762), __webpack_require__.e(10)]).then(__webpack_require__.bind(__webpack_require__, 4010))).runPatterns,
};
/**
 * Runs the command line of `console`.
 *
 * @returns the exit status: 0 done; 1 below the threshold, or conflicts; 2 unusable input or arguments; 3 a service failed
 */
async function runTerminal(console) {
    try {
        const typed = await parseCommandLine(console);
        return typed.verb === undefined ? 0 : await dispatch(typed.verb, typed.given, console);
    }
    catch (error) {
        const { text, exitCode } = (0,failure/* explainFailure */.S)(error, (0,terminal_console/* paintFor */.e)(console.stderr, console.env));
        console.stderr.write(text);
        return exitCode;
    }
}
async function dispatch(name, given, console) {
    const run = await RUNS[name]();
    return run((0,inputs/* readVerb */.g$)(inputs/* VERBS */.hU[name], given), console);
}

;// CONCATENATED MODULE: ./lib/terminal/index.js



/***/ }),

/***/ 48814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ unclearCategory),
/* harmony export */   Gc: () => (/* binding */ codeMissing),
/* harmony export */   Ii: () => (/* binding */ nothingAsked),
/* harmony export */   Ps: () => (/* binding */ patternNotSelected),
/* harmony export */   QS: () => (/* binding */ baselineMissing),
/* harmony export */   VT: () => (/* binding */ badUsage),
/* harmony export */   VZ: () => (/* binding */ fixOfSeveral),
/* harmony export */   XY: () => (/* binding */ noCodeThere),
/* harmony export */   Yz: () => (/* binding */ bothDepths),
/* harmony export */   Z3: () => (/* binding */ trialInterrupted),
/* harmony export */   cA: () => (/* binding */ nothingToFix),
/* harmony export */   wo: () => (/* binding */ nothingToUpdate),
/* harmony export */   xK: () => (/* binding */ unknownPattern),
/* harmony export */   xi: () => (/* binding */ unknownProbe),
/* harmony export */   zN: () => (/* binding */ patternExists)
/* harmony export */ });
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);

/** The command line is none that patternbank understands. */
const badUsage = (0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineProblem */ .lS)({
    code: 'terminal/usage',
    explanation: 'An unknown command or flag is never skipped: what was meant would silently not happen.',
    message: ({ message }) => message,
    help: () => 'run `patternbank --help`, or `patternbank COMMAND --help`',
});
/** There is no service to update. */
const nothingToUpdate = (0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineProblem */ .lS)({
    code: 'terminal/nothing-to-update',
    explanation: 'An update merges with what stands in a folder; a folder that does not exist holds nothing.',
    message: ({ path }) => `there is no folder \`${path}\``,
    help: ({ path }) => `write a new service with \`patternbank scaffold SPEC --out ${path}\``,
});
/** `--fix` writes one document. */
const fixOfSeveral = (0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineProblem */ .lS)({
    code: 'terminal/fix-of-several',
    explanation: 'The canonical form is one document; rewriting one of several would leave the others contradicting it.',
    message: ({ count }) => `the spec has ${count} documents, and \`--fix\` rewrites one`,
    help: () => 'name one file',
});
/** No probe has this id. */
const unknownProbe = (0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineProblem */ .lS)({
    code: 'terminal/unknown-probe',
    explanation: 'Probes are named by category and number, as `SEC-04`.',
    message: ({ id }) => `there is no probe \`${id}\``,
    help: ({ near }) => near === undefined ? 'run `patternbank probes` for all of them' : `run \`patternbank probes ${near}\``,
});
/** No probe was named. */
const nothingToFix = (0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineProblem */ .lS)({
    code: 'terminal/nothing-to-fix',
    explanation: 'A change is proposed for a probe by its id, never for whatever may be missing.',
    message: () => 'no probe is named',
    help: () => 'name one that `patternbank validate` recommends, as `patternbank fix CFG-03`',
});
/** There is nothing to compare with. */
const baselineMissing = (0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineProblem */ .lS)({
    code: 'terminal/baseline-missing',
    explanation: 'A comparison with nothing would find nothing worse, and pass everything.',
    message: ({ named }) => `there is nothing to compare with at \`${named}\``,
    help: () => 'name a file of `validate --json`, or with `--base` a commit that git has and that holds the folder',
});
/** Two flags that say different things. */
const bothDepths = (0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineProblem */ .lS)({
    code: 'terminal/both-depths',
    explanation: 'A run is fast or full; which of them was meant is not guessed.',
    message: () => '`--fast` and `--full` exclude each other',
    help: () => 'leave one of them out',
});
/** A search wants a question. */
const nothingAsked = (0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineProblem */ .lS)({
    code: 'terminal/nothing-asked',
    explanation: 'A search compares patterns with words, with the code of a file, or with both.',
    message: () => 'nothing is looked for',
    help: () => 'say it in words, as `patternbank search "limit requests"`, or name a file with `--code FILE`',
});
/** The file whose code is looked for cannot be read as text. */
const noCodeThere = (0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineProblem */ .lS)({
    code: 'terminal/no-code-there',
    explanation: 'Code is compared with code: the file must be there, and hold text.',
    message: ({ path, got }) => `expected a file of code at \`${(0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(path)}\`, got ${got}`,
    help: () => 'name a file of Python',
});
/** A pattern lies in the directory of its category. */
const unclearCategory = (0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineProblem */ .lS)({
    code: 'terminal/unclear-category',
    explanation: 'A pattern lies in the directory of its category, and nothing said which one that is.',
    message: ({ id }) => `nothing says what category \`${id}\` is of`,
    help: () => 'name it with `--category`, or the code that the pattern is made of with `--from FILE`',
});
/** There is a pattern already. */
const patternExists = (0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineProblem */ .lS)({
    code: 'terminal/pattern-exists',
    explanation: 'A new pattern never takes the place of one that is there.',
    message: ({ path }) => `\`${path}\` is there already`,
    help: () => 'take another id, or delete the directory',
});
/** Code of a pattern lies where the command runs. */
const codeMissing = (0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineProblem */ .lS)({
    code: 'terminal/code-missing',
    explanation: 'The path of a file below the directory of the command is its path in a service.',
    message: ({ path }) => `there is no file \`${path}\` below this directory`,
    help: () => 'run the command in the root of the service, and name files by their paths from there',
});
/** The run was ended from outside. */
const trialInterrupted = (0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineProblem */ .lS)({
    code: 'terminal/trial-interrupted',
    explanation: 'A run that was broken off keeps the samples that came to their end.',
    message: () => 'testing the patterns was interrupted',
    help: () => 'run it again: it goes on with the samples that are left',
});
/** No pattern has this id. */
const unknownPattern = (0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineProblem */ .lS)({
    code: 'terminal/unknown-pattern',
    explanation: 'A pattern is named by its id, the name of its directory.',
    message: ({ id }) => `there is no pattern \`${(0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(id)}\``,
    help: () => 'find ids with `patternbank search`, or name the directory of your own with `--patterns DIR`',
});
/** The spec does not ask for the pattern. */
const patternNotSelected = (0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defineProblem */ .lS)({
    code: 'terminal/pattern-not-selected',
    explanation: 'A pattern writes files for a spec that it is selected for.',
    message: ({ id, why, spec }) => `\`${id}\` is not selected for ${spec}: ${why}`,
    help: () => 'name a spec that asks for it with `--spec SPEC`',
});


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of package.json; a test holds the two equal, so that a bundle needs no file beside it to know itself. */
const VERSION = '0.1.0';


/***/ })

};
