export const id = 10;
export const ids = [10];
export const modules = {

/***/ 32742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ rollBack),
/* harmony export */   Ps: () => (/* binding */ lintLibraries),
/* harmony export */   jO: () => (/* binding */ populate)
/* harmony export */ });
/* harmony import */ var _bank_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9282);
/* harmony import */ var _compose_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51896);
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3232);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58926);
/* harmony import */ var _pattern_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37688);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66649);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78485);
/* harmony import */ var _spec_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99607);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61309);









/**
 * Checks the library, builds the bank anew aside, verifies it, and puts it in the place of the old one in one step.
 *
 * @returns what became of each pattern; a library with rejected patterns, and a bank that fails its verification, replace nothing
 * @throws UserError - `bank/*`: the library is empty, or smaller than before without `allowShrink`
 * @throws ServiceError - `bank/*`: a server failed; what it served before, it still serves
 */
async function populate(request, { embedder, codeOf, python, generations, onStep }) {
    const { patterns: claimed, diagnostics } = lintLibraries(request.libraries, python);
    const patterns = (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .withOutcomes */ .IF)(claimed, request.outcomes, request.today);
    const served = await generations.served();
    const changes = (0,_bank_index_js__WEBPACK_IMPORTED_MODULE_0__/* .libraryChanges */ .zV)(served.patterns, patterns);
    const refused = {
        bank: generations.kind,
        changes,
        rejected: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .rejectedDirectories */ .cG)(diagnostics),
        diagnostics,
        omissions: request.omissions,
        outcomes: request.outcomes.length,
        evolved: (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .evolve */ .sf)(claimed, request.outcomes, request.today),
        written: false,
    };
    if (diagnostics.some(({ severity }) => severity === 'error' || request.strict))
        return refused;
    const shrunken = (0,_bank_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shrinkage */ .vI)(changes);
    if (shrunken.length > 0 && !request.allowShrink)
        throw new _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(shrunken);
    onStep?.('building and checking the bank');
    const index = await (0,_bank_index_js__WEBPACK_IMPORTED_MODULE_0__/* .buildIndex */ .Xh)(patterns, embedder, await codeOf?.(patterns));
    const verified = await (0,_bank_index_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyIndex */ .MV)({ index, patterns, embedder });
    const isOther = served.model !== index.model || served.codeModel !== index.code?.model;
    const isNew = isOther || changes.some(({ change }) => change !== 'unchanged');
    if (verified.problems.length > 0 || request.dryRun || !isNew)
        return { ...refused, verified };
    const problems = await generations.replace({ index, embedder, onStep });
    return { ...refused, verified: { ...verified, problems }, written: problems.length === 0 };
}
/**
 * Goes back to the generation before the one that is served.
 *
 * @throws UserError - `bank/no-earlier-generation`
 */
async function rollBack(generations) {
    const before = await generations.served();
    const after = await generations.rollback();
    return {
        bank: generations.kind,
        changes: (0,_bank_index_js__WEBPACK_IMPORTED_MODULE_0__/* .libraryChanges */ .zV)(before.patterns, after.patterns),
        ...{ rejected: [], diagnostics: [], omissions: [], outcomes: 0, evolved: [], written: true },
    };
}
/** The patterns of all libraries by id, and every problem: of each manifest and its files, of the manifests with each other, of the features that they claim. */
function lintLibraries(libraries, python) {
    const byId = new Map();
    const problems = [];
    for (const { tree, shown } of libraries) {
        const read = (0,_pattern_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readPatterns */ .ce)(tree, _compose_index_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTRIBUTION_KINDS */ .ZP, { shownRoot: shown, beside: [...byId.values()] });
        problems.push(...read.diagnostics, ...(0,_compose_index_js__WEBPACK_IMPORTED_MODULE_1__/* .lintCopies */ .v3)(read.patterns, python));
        for (const pattern of read.patterns)
            byId.set(pattern.id, pattern);
    }
    const patterns = [...byId.values()].sort((a, b) => (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_8__/* .comparePaths */ .cD)(a.id, b.id));
    return { patterns, diagnostics: [...problems, ...(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .lintFeatures */ .Rn)(patterns, _spec_index_js__WEBPACK_IMPORTED_MODULE_7__/* .FEATURES */ .Gv)] };
}


/***/ }),

/***/ 58926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sf: () => (/* reexport */ evolve),
  ns: () => (/* reexport */ readOutcome),
  IF: () => (/* reexport */ withOutcomes)
});

// UNUSED EXPORTS: countsOf, outcomePath, patternOutcomes, recurrences, serviceOf, successRate, writeOutcome

// EXTERNAL MODULE: ./lib/pattern/index.js + 54 modules
var pattern = __webpack_require__(37688);
;// CONCATENATED MODULE: ./lib/outcome/success-rate.js

/** After so many days an outcome weighs half: what people did to an old version says less of the present one. */
const HALF_LIFE_DAYS = 180;
/**
 * How much an event says. People close pull requests for many reasons that no pattern is to blame for; a service that
 * stands was counted when it was merged.
 */
const WEIGHTS = { merged: 1, standing: 0.5, closed: 0.25 };
/** With every check failing, half of the success is gone: which pattern a check failed for is not known. */
const FAILING_CHECKS = 0.5;
/**
 * Mean of a Beta distribution: prior of weight {@link PRIOR_WEIGHT}, then each run of its tests with the weight 1, then each
 * outcome with its weight, halved every {@link HALF_LIFE_DAYS} days: `(20·prior + passes + Σ wᵢ·sᵢ) / (20 + runs + Σ wᵢ)`. Success `s` is what was kept, less up to half for
 * failing checks; 0 for a pull request that was closed.
 *
 * @param prior - basis points
 * @param today - ISO date; outcomes of later days count as of today
 */
function successRate({ id, prior, trials }, outcomes, today) {
    let [success, weight, count] = [0, 0, 0];
    for (const outcome of outcomes) {
        const own = outcome.patterns.find((pattern) => pattern.id === id);
        if (own === undefined)
            continue;
        const age = Math.max(0, dayNumber(today) - dayNumber(outcome.at));
        const weighs = WEIGHTS[outcome.event] * 0.5 ** (age / HALF_LIFE_DAYS);
        count += 1;
        weight += weighs;
        success += weighs * (outcome.event === 'closed' ? 0 : (own.kept / 10_000) * passing(outcome));
    }
    const { runs = 0, passes = 0 } = trials ?? {};
    const rate = (pattern/* PRIOR_WEIGHT */.CQ * prior + 10_000 * (passes + success)) / (pattern/* PRIOR_WEIGHT */.CQ + runs + weight);
    return { rate: Math.floor(rate + 1e-6), outcomes: count, weight };
}
function passing({ checks }) {
    const all = (checks?.passed ?? 0) + (checks?.failed ?? 0);
    return all === 0 ? 1 : 1 - (FAILING_CHECKS * (checks?.failed ?? 0)) / all;
}
/** Number of the day of an ISO date, by the rules of the Gregorian calendar: years that begin in March end with the leap day. */
function dayNumber(date) {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    const shifted = month < 3 ? year - 1 : year;
    const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
    return 365 * shifted + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
}

;// CONCATENATED MODULE: ./lib/outcome/evolution.js


/** The patterns that outcomes say anything of, those that lost most first. */
function evolve(patterns, outcomes, today) {
    const evolved = withOutcomes(patterns, outcomes, today).flatMap((after) => {
        const { measured, ...before } = after;
        if (measured === undefined)
            return [];
        const { id, version } = before;
        return [
            {
                ...{ id, version, prior: (0,pattern/* successRateOf */.Py)(before), ...measured },
                quality: { before: (0,pattern/* patternQuality */.ko)(before), after: (0,pattern/* patternQuality */.ko)(after) },
                productionReady: { before: (0,pattern/* isProductionReady */.HB)(before), after: (0,pattern/* isProductionReady */.HB)(after) },
                touched: touchedFiles(id, outcomes),
            },
        ];
    });
    return evolved.sort((a, b) => a.successRate - a.prior - (b.successRate - b.prior) || (a.id < b.id ? -1 : 1));
}
/** The patterns with what outcomes made of their claims; one that no outcome speaks of has its claim alone. */
function withOutcomes(patterns, outcomes, today) {
    return patterns.map(({ measured: _, ...pattern }) => {
        const { id, quality, trials } = pattern;
        const prior = { id, prior: quality.successRate, ...(trials === undefined ? {} : { trials }) };
        const { rate, outcomes: count } = successRate(prior, outcomes, today);
        return count === 0 ? pattern : { ...pattern, measured: { successRate: rate, outcomes: count } };
    });
}
function touchedFiles(id, outcomes) {
    return outcomes
        .flatMap(({ patterns }) => patterns.filter((pattern) => pattern.id === id))
        .reduce((sum, { edited, removed }) => sum + edited + removed, 0);
}

// EXTERNAL MODULE: ./lib/tree/index.js + 12 modules
var tree = __webpack_require__(61309);
;// CONCATENATED MODULE: ./lib/outcome/edits.js


/** What is kept of one pattern and service: a file that was written anew says less with every line. */
const EDITS_MAX = 100;
const LINES_MAX = 200;
const LINE_MAX = 2000;
const TOUCHED_MAX = 1000;
/** A line of brackets alone is in every file. */
const TELLING = /\p{L}{3}/u;
/** The places of a file where people changed or took out lines that were generated; lines that they only added are no edit of ours. */
function edits_editsOf({ path, change }) {
    if (change === undefined || change === 'gone')
        return [];
    const [before, after] = [change.before.split('\n'), change.after.split('\n')];
    return diffIndices(before, after)
        .filter(({ buffer1Content, buffer2Content }) => buffer1Content.some(isTelling) && fits(buffer1Content) && fits(buffer2Content))
        .map(({ buffer1Content, buffer2Content }) => ({ path, before: buffer1Content, after: buffer2Content }))
        .slice(0, EDITS_MAX);
}
/** Digests of the generated lines that edits touch, each once, in their order. */
function edits_touchedBy(edits) {
    const lines = edits.flatMap(({ before }) => before.filter(isTelling));
    return [...new Set(lines.map(edits_lineDigest))].slice(0, TOUCHED_MAX);
}
/** The same for the same line, wherever it stands and however far it is indented. */
function edits_lineDigest(line) {
    return sha256(line.trim()).slice(0, 16);
}
function isTelling(line) {
    return TELLING.test(line);
}
function fits(lines) {
    return lines.length <= LINES_MAX && lines.every((line) => line.length <= LINE_MAX);
}

;// CONCATENATED MODULE: ./lib/outcome/kept.js


/** What became of each pattern that wrote any of the files; those that wrote none are not there. */
function patternOutcomes(files, versions) {
    const byPattern = new Map();
    for (const file of files)
        byPattern.set(file.pattern, [...(byPattern.get(file.pattern) ?? []), file]);
    return [...byPattern].map(([id, own]) => {
        const edits = own.flatMap(editsOf);
        return {
            id,
            version: versions.get(id) ?? '',
            files: own.length,
            edited: own.filter(({ change }) => change !== undefined && change !== 'gone').length,
            removed: own.filter(({ change }) => change === 'gone').length,
            kept: keptOf(own),
            ...(edits.length === 0 ? {} : { touched: touchedBy(edits), edits }),
        };
    });
}
function keptOf(files) {
    const total = files.reduce((sum, { size }) => sum + size, 0);
    if (total === 0)
        return 10_000;
    const kept = files.reduce((sum, file) => sum + file.size * keptShare(file), 0);
    return Math.floor((kept * 10_000) / total);
}
/** Share of the lines that were written and stand: lines that people added take none away. */
function keptShare({ change }) {
    if (change === undefined)
        return 1;
    if (change === 'gone')
        return 0;
    const before = change.before.split('\n');
    const lost = diffIndices(before, change.after.split('\n')).reduce((sum, { buffer1 }) => sum + buffer1[1], 0);
    return Math.max(0, 1 - lost / before.length);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/outcome/outcome.js

const count = schemas/* int */.Whr().min(0);
const basisPoints = schemas/* int */.Whr().min(0).max(10_000);
const outcome_name = schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9_-]{0,99}$/);
const shortDigest = schemas/* string */.YjP().regex(/^[0-9a-f]{16}$/);
const lines = schemas/* array */.YOg(schemas/* string */.YjP().max(2000)).max(200);
const outcomeSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('outcome/1'),
    repository: shortDigest.exactOptional(),
    id: schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9.-]{0,99}$/),
    app: outcome_name,
    event: schemas/* enum */.k5n(['merged', 'closed', 'standing']),
    at: iso/* date */.p6(),
    checks: schemas/* strictObject */.rej({ passed: count, failed: count }).exactOptional(),
    productionScore: basisPoints.exactOptional(),
    patterns: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: outcome_name,
        version: schemas/* string */.YjP().max(100),
        files: count,
        edited: count,
        removed: count,
        kept: basisPoints,
        touched: schemas/* array */.YOg(shortDigest).max(1000).exactOptional(),
        edits: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP().max(500), before: lines, after: lines }))
            .max(100)
            .exactOptional(),
    })),
});
/** @returns `undefined` where the text is no outcome: anybody may have put a file there */
function readOutcome(text) {
    try {
        return outcomeSchema.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}
/** The outcome without any text of the repository: counts, and digests of what was generated. */
function countsOf(outcome) {
    return { ...outcome, patterns: outcome.patterns.map(({ edits: _, ...counts }) => counts) };
}
/** What tells one service from another. */
function outcome_serviceOf({ repository = '', app }) {
    return `${repository}/${app}`;
}
/** An outcome as it is kept: keys in one order, a final line break. */
function writeOutcome({ schema, repository, id, app, event, at, checks, productionScore, patterns, }) {
    const ordered = { schema, repository, id, app, event, at, checks, productionScore, patterns };
    return `${JSON.stringify(ordered, null, 2)}\n`;
}
/** Where an outcome is kept below the folder of the outcomes. */
function outcomePath({ app, id }) {
    return `${app}/${id}.json`;
}

;// CONCATENATED MODULE: ./lib/outcome/recurrence.js


/** Below it, an edit is one team's taste. */
const RECURRENT_AT = 3;
/** Where people of {@link RECURRENT_AT} services or more changed the same lines; by pattern. Of each service its last outcome counts. */
function recurrences(outcomes) {
    const latest = new Map();
    for (const outcome of outcomes) {
        const known = latest.get(serviceOf(outcome));
        // Of equal days, the one that was recorded later.
        if (known === undefined || outcome.at >= known.at)
            latest.set(serviceOf(outcome), outcome);
    }
    const byPattern = new Map();
    for (const pattern of [...latest.values()].flatMap(({ patterns }) => patterns))
        byPattern.set(pattern.id, [...(byPattern.get(pattern.id) ?? []), pattern]);
    return [...byPattern]
        .flatMap(([id, own]) => recurrenceOf(id, own) ?? [])
        .sort((a, b) => b.services - a.services || (a.pattern < b.pattern ? -1 : 1));
}
function recurrenceOf(pattern, own) {
    const counts = new Map();
    for (const line of own.flatMap(({ touched = [] }) => [...new Set(touched)]))
        counts.set(line, (counts.get(line) ?? 0) + 1);
    const lines = [...counts].filter(([, count]) => count >= RECURRENT_AT).map(([line]) => line);
    if (lines.length === 0)
        return undefined;
    const services = Math.max(...lines.map((line) => counts.get(line) ?? 0));
    return { pattern, services, lines: lines.sort(), edits: mergedEdits(own, new Set(lines)) };
}
/** One edit a place: what most services made of it. */
function mergedEdits(own, recurrent) {
    const places = new Map();
    for (const edit of own.flatMap(({ edits = [] }) => edits)) {
        if (!edit.before.some((line) => recurrent.has(lineDigest(line))))
            continue;
        const [place, made] = [edit.before.join('\n'), edit.after.join('\n')];
        const variants = places.get(place) ?? new Map();
        variants.set(made, { ...edit, services: (variants.get(made)?.services ?? 0) + 1 });
        places.set(place, variants);
    }
    const best = [...places.values()].flatMap((variants) => [...variants.values()].sort(mostServices).slice(0, 1));
    return best.sort(mostServices);
}
function mostServices(a, b) {
    return b.services - a.services || (keyOf(a) < keyOf(b) ? -1 : 1);
}
function keyOf({ path, before, after }) {
    return JSON.stringify([path, before, after]);
}

;// CONCATENATED MODULE: ./lib/outcome/index.js







/***/ }),

/***/ 95268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ bankSettings),
/* harmony export */   LM: () => (/* binding */ suggestedFor),
/* harmony export */   YF: () => (/* binding */ ownPatterns),
/* harmony export */   YY: () => (/* binding */ readSpecFrom)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _enrichment_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78611);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80197);
/* harmony import */ var _spec_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99607);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61309);





/** The documents of the spec that the user named. Any file is read; its siblings stay inside its repository. */
async function readSpecFrom(path, console) {
    return (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readDocuments */ .r9)({ path, from: console.directory, siblingsOf: _spec_index_js__WEBPACK_IMPORTED_MODULE_3__/* .siblingsOf */ .DG, documentsOf: _spec_index_js__WEBPACK_IMPORTED_MODULE_3__/* .documentsOf */ .uo });
}
/** What a model proposes, where one is named; its key and address come from the environment, never from a command line. */
async function suggestedFor(chatModel, documents, { env }) {
    if (chatModel === undefined)
        return _enrichment_index_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_SUGGESTED */ .E;
    const openaiApiKey = env['OPENAI_API_KEY'];
    const openaiBaseUrl = env['OPENAI_BASE_URL'];
    return (0,_enrichment_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openAiSuggester */ .O)({ chatModel, openaiApiKey, openaiBaseUrl })(documents);
}
/** The directory of own patterns, as `openServicePorts` wants it. */
function ownPatterns(patterns, console) {
    if (patterns === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(console.directory, patterns);
    return { path, shown: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(console.directory, path) || '.' };
}
/** Which bank a command asks: the settings of the action's inputs, as environment variables (`QDRANT_URL`). */
function bankSettings({ env, }) {
    return (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readBankSettings */ .YA)((name) => env[name]);
}


/***/ }),

/***/ 11551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printJson),
/* harmony export */   a: () => (/* binding */ printDiagnostics)
/* harmony export */ });
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71965);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6018);


/** Prints one JSON document on standard output, and nothing else. */
function printJson(console, document) {
    console.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}
/** Prints what a command found worth saying beside its result, on standard error. */
function printDiagnostics(console, diagnostics, lines) {
    if (diagnostics.length === 0)
        return;
    const paint = (0,_console_js__WEBPACK_IMPORTED_MODULE_0__/* .paintFor */ .e)(console.stderr, console.env);
    console.stderr.write((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosticsText */ .g)(diagnostics, { paint, ...(lines === undefined ? {} : { lines }) }));
}


/***/ }),

/***/ 4010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPatterns: () => (/* binding */ runPatterns)
});

// EXTERNAL MODULE: ./lib/bundle/index.js + 17 modules
var bundle = __webpack_require__(24219);
// EXTERNAL MODULE: ./lib/commands/populate.js
var populate = __webpack_require__(32742);
// EXTERNAL MODULE: ./lib/terminal/console.js
var terminal_console = __webpack_require__(71965);
// EXTERNAL MODULE: ./lib/terminal/failure.js
var failure = __webpack_require__(6018);
// EXTERNAL MODULE: ./lib/terminal/ports.js
var terminal_ports = __webpack_require__(95268);
// EXTERNAL MODULE: ./lib/terminal/print.js
var print = __webpack_require__(11551);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/diagnostics/index.js + 5 modules
var lib_diagnostics = __webpack_require__(3232);
// EXTERNAL MODULE: ./lib/pattern/index.js + 54 modules
var lib_pattern = __webpack_require__(37688);
// EXTERNAL MODULE: ./lib/tree/index.js + 12 modules
var lib_tree = __webpack_require__(61309);
// EXTERNAL MODULE: ./lib/terminal/problems.js
var problems = __webpack_require__(48814);
;// CONCATENATED MODULE: ./lib/terminal/verbs/new-pattern.js









/** `patternbank patterns new ID`: a pattern to fill in, from code that is there where some is named. */
async function newPattern(values, console) {
    const id = idOf(values);
    const code = await codeFrom(values.from, console);
    const classification = code === undefined ? undefined : (0,lib_pattern/* categorise */.XF)(code);
    const category = values.category ?? classification?.category.value;
    if (category === undefined)
        throw new lib_diagnostics/* UserError */.yo(problems/* unclearCategory */.FX.at({ id }));
    const library = (0,external_node_path_.resolve)(console.directory, values.patterns ?? 'patterns');
    const folder = (0,external_node_path_.resolve)(library, category, id);
    const shown = (0,external_node_path_.relative)(console.directory, folder);
    if ((0,external_node_fs_.existsSync)(folder))
        throw new lib_diagnostics/* UserError */.yo(problems/* patternExists */.zN.at({ path: shown }));
    const files = (0,lib_pattern/* patternTemplate */.p9)({
        ...{ id, category },
        ...(code === undefined ? {} : { code }),
        ...(classification === undefined ? {} : { classification }),
    });
    await (0,promises_.mkdir)(library, { recursive: true });
    await (0,lib_tree/* updateFolder */.g$)(library, { before: lib_tree/* FileTree */.hr.of([]), after: files });
    const written = files.paths().map((path) => (0,external_node_path_.relative)(console.directory, (0,external_node_path_.resolve)(library, path)));
    if (values.json)
        (0,print/* printJson */.Q)(console, { schema: 'new-pattern/1', written, classification });
    else
        console.stdout.write(new_pattern_text({ id, written, classification }, console));
    return 0;
}
function idOf({ ids: [id, ...others] }) {
    if (id !== undefined && others.length === 0 && /^[a-z][a-z0-9_]*$/.test(id))
        return id;
    const message = `\`patterns new\` wants one id, a lower-case name such as \`rate_limiting\`, and got \`${(0,lib_diagnostics/* oneLine */.TN)([id, ...others].join(' '))}\``;
    throw new lib_diagnostics/* UserError */.yo(problems/* badUsage */.VT.at({ message }));
}
/** The files by their paths in the directory where the command runs: where they shall lie in a service. */
async function codeFrom(paths, { directory }) {
    if (paths.length === 0)
        return undefined;
    const inside = paths.map((path) => (0,external_node_path_.relative)(directory, (0,external_node_path_.resolve)(directory, path)));
    const read = await (0,lib_tree/* readPaths */.Vv)(directory, inside.filter((path) => !path.startsWith('..')));
    const missing = paths.find((_, index) => !read.some(({ path }) => path === inside[index]));
    if (missing !== undefined)
        throw new lib_diagnostics/* UserError */.yo(problems/* codeMissing */.Gc.at({ path: missing }));
    return read.map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));
}
function new_pattern_text({ id, written, classification }, console) {
    const paint = (0,terminal_console/* paintFor */.e)(console.stdout, console.env);
    const files = written.map((path) => `  ${paint.bold('written')}  ${(0,lib_diagnostics/* oneLine */.TN)(path)}\n`);
    const found = classification === undefined ? [] : ['\n', ...traitLines(classification)];
    return `${files.join('')}${found.join('')}\n  Next: fill in the summary and the sentences, then \`patternbank patterns lint ${id}\`.\n`;
}
function traitLines(found) {
    const { category, securityLevel, observabilityComplete, dockerReady, performance } = found;
    const speed = performance.map(({ value }) => value).join(', ');
    return [
        row('category', category),
        row('security', securityLevel),
        ...(observabilityComplete.value ? [row('observable', observabilityComplete)] : []),
        ...(dockerReady.value ? [row('docker', dockerReady)] : []),
        ...(speed === '' ? [] : [`  ${'speed'.padEnd(10)}  ${speed}\n`]),
    ];
}
function row(name, { value, confidence, evidence: [first] }) {
    const because = first === undefined ? '' : `  ${(0,lib_diagnostics/* oneLine */.TN)(`${first.path}:${first.line} ${first.text}`)}`;
    return `  ${name.padEnd(10)}  ${String(value)} (${Math.floor(confidence * 100)} %)${because}\n`;
}

// EXTERNAL MODULE: ./lib/commands/compose-service.js
var compose_service = __webpack_require__(80880);
// EXTERNAL MODULE: ./lib/spec/index.js + 183 modules
var lib_spec = __webpack_require__(99607);
;// CONCATENATED MODULE: ./lib/terminal/verbs/render-pattern.js










/** `patternbank patterns render ID`: the files that one pattern writes for a spec, without a service around them. */
async function renderPattern(values, console) {
    const [id, ...others] = values.ids;
    if (id === undefined || others.length > 0)
        throw new lib_diagnostics/* UserError */.yo(problems/* badUsage */.VT.at({ message: '`patterns render` wants one id' }));
    const documents = values.spec === undefined ? [EXAMPLE] : await (0,terminal_ports/* readSpecFrom */.YY)(values.spec, console);
    const ports = await (0,bundle/* openServicePorts */.C2)({
        own: (0,terminal_ports/* ownPatterns */.YF)(values.patterns, console),
        onBackendError: 'embedded',
    });
    const path = values.spec ?? EXAMPLE.path;
    const composed = await (0,compose_service/* composeService */.M)({ path, documents, settings: [], strict: false }, ports);
    const files = filesOf(id, composed);
    if (values.out !== undefined)
        await (0,lib_tree/* writeNewFolder */.A6)((0,external_node_path_.resolve)(console.directory, values.out), files);
    if (values.json)
        (0,print/* printJson */.Q)(console, { schema: 'rendered-pattern/1', id, files: listed(files) });
    else
        console.stdout.write(render_pattern_text(files, values.out, console));
    return 0;
}
/** The spec that `init` writes: it has an entity of each kind. */
const EXAMPLE = { path: 'spec.md', bytes: new TextEncoder().encode(lib_spec/* SPEC_TEMPLATE */.pU) };
function filesOf(id, { plan, composition, source }) {
    const { tree, files } = composition;
    if (plan.selected.some(({ pattern }) => pattern.id === id))
        return tree.without(files.filter(({ pattern }) => pattern !== id).map(({ path }) => path));
    const rejected = plan.rejected.find((pattern) => pattern.id === id);
    if (rejected === undefined)
        throw new lib_diagnostics/* UserError */.yo(problems/* unknownPattern */.xK.at({ id }));
    throw new lib_diagnostics/* UserError */.yo(problems/* patternNotSelected */.Ps.at({ id, why: rejected.why, spec: source.path }));
}
function listed(files) {
    return files.files().map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));
}
function render_pattern_text(files, out, console) {
    const paint = (0,terminal_console/* paintFor */.e)(console.stdout, console.env);
    if (files.paths().length === 0)
        return 'It writes no file of its own: it adds to files that patterns share.\n';
    if (out === undefined)
        return listed(files)
            .map((file) => `${paint.bold(`── ${(0,lib_diagnostics/* oneLine */.TN)(file.path)} ──`)}\n${file.text}\n`)
            .join('');
    const folder = (0,external_node_path_.relative)(console.directory, (0,external_node_path_.resolve)(console.directory, out)) || '.';
    return files
        .paths()
        .map((path) => `  ${paint.bold('written')}  ${(0,lib_diagnostics/* oneLine */.TN)(`${folder}/${path}`)}\n`)
        .join('');
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/trial/blame.js
/** A test that failed or that could not begin, as pytest sums up. */
const TEST = /^(?:FAILED|ERROR) ([^\s:]+)(?:::([^\s]+))?/gm;
/** A place of a file, as ruff and mypy name it. */
const PLACE = /(?:^|[\s"'`(])((?:[\w.-]+\/)*[\w.-]+\.\w+)(?=[:\s"'`)]|$)/gm;
/** Failures that are listed; more of them say nothing new. */
const LISTED_MAX = 20;
/**
 * Whom a failed step counts against: the owners of the tests that failed, and of the files that a checker names. A failure
 * that names no file of a pattern counts against all.
 *
 * @param owners - ids of patterns by path
 */
function blameOf(step, owners) {
    const tests = [...step.log.matchAll(TEST)].map(([, path = '', test = '']) => ({ path, test }));
    const named = tests.length > 0 ? tests : placesIn(step.log, owners);
    const patterns = new Set(named.flatMap(({ path }) => owners.get(path) ?? []));
    const isNobodys = patterns.size === 0 || named.some(({ path }) => !owners.has(path));
    return {
        failure: `${step.id}: ${step.because}${blame_listed(named)}`,
        patterns: isNobodys ? [...new Set(owners.values())] : [...patterns],
    };
}
function placesIn(log, owners) {
    const paths = [...log.matchAll(PLACE)].map(([, path = '']) => path.replace(/^\.\//, ''));
    return [...new Set(paths)].filter((path) => owners.has(path)).map((path) => ({ path, test: '' }));
}
function blame_listed(named) {
    if (named.length === 0)
        return '';
    const shown = named.slice(0, LISTED_MAX).map(({ path, test }) => (test === '' ? path : `${path}::${test}`));
    const more = named.length > LISTED_MAX ? ` and ${named.length - LISTED_MAX} more` : '';
    return ` (${shown.join(', ')}${more})`;
}

;// CONCATENATED MODULE: ./lib/trial/demand.js
/** A spec that need not say anything. */
const NO_DEMAND = new Map();
/** Alternatives that are followed; a condition with more of them is met by the first. */
const ALTERNATIVES_MAX = 24;
/** Both demands in one; `undefined` where no spec can meet both. */
function united(a, b) {
    const all = new Map(a);
    for (const [name, value] of b) {
        const there = all.get(name);
        const both = there === undefined ? value : unitedValue(there, value);
        if (both === undefined)
            return undefined;
        all.set(name, both);
    }
    return all;
}
function unitedValue(a, b) {
    if (typeof a === 'number' && typeof b === 'number')
        return Math.max(a, b);
    return a === b ? a : undefined;
}
/** One of each, united; what cannot go together is left out. */
function eachUnited(a, b) {
    const pairs = a.flatMap((one) => b.flatMap((other) => united(one, other) ?? []));
    const seen = new Set();
    const distinct = pairs.filter((demand) => {
        const key = wordsOf(demand).join(' ');
        return seen.size < seen.add(key).size;
    });
    return distinct.slice(0, ALTERNATIVES_MAX);
}
/** A demand in words, sorted: `auth jwt`, `feature.search`, `fields.html 1`, `not rate_limit`. */
function wordsOf(demand) {
    return [...demand]
        .map(([name, value]) => (value === true ? name : value === false ? `not ${name}` : `${name} ${value}`))
        .sort();
}

;// CONCATENATED MODULE: ./lib/trial/demands-of.js


/** Which specs select each pattern of a library. Conditions may ask for what others provide, so that what was found is kept. */
class Demands {
    #library;
    #found = new Map();
    #open = new Set();
    constructor(library) {
        this.#library = library;
    }
    /** What a spec must say to select the pattern, in every way there is; none where no spec could. */
    of(pattern) {
        const known = this.#found.get(pattern.id);
        if (known !== undefined)
            return known;
        // A circle asks for nothing more: what is on the way is asked for already.
        if (this.#open.has(pattern.id))
            return [NO_DEMAND];
        this.#open.add(pattern.id);
        const found = this.#fresh(pattern);
        this.#open.delete(pattern.id);
        this.#found.set(pattern.id, found);
        return found;
    }
    #fresh({ when, requires }) {
        const parsed = when === undefined ? undefined : (0,lib_pattern/* parseWhen */.Oc)(when);
        const own = parsed?.ok === true ? this.#ofCondition(parsed.condition, true) : [NO_DEMAND];
        return requires.reduce((demands, capability) => {
            const providers = this.#providing(capability);
            // A provider that every spec selects asks for nothing, and any other need not be asked for.
            const isThere = providers.some((demand) => demand.size === 0);
            return isThere ? demands : eachUnited(demands, providers);
        }, own);
    }
    #providing(capability) {
        return this.#library
            .filter(({ provides }) => provides.some((each) => each.capability === capability))
            .flatMap((provider) => this.of(provider));
    }
    /** @param wanted - `false`: the condition must not hold */
    #ofCondition(condition, wanted) {
        switch (condition.kind) {
            case 'fact':
                return [new Map([[condition.name, wanted]])];
            case 'compare':
                return comparison(condition, wanted);
            case 'provides':
                return wanted ? this.#providing(condition.capability) : [NO_DEMAND];
            case 'not':
                return this.#ofCondition(condition.of, !wanted);
            case 'and':
            case 'or': {
                const parts = condition.of.map((part) => this.#ofCondition(part, wanted));
                const all = (condition.kind === 'and') === wanted;
                return all ? parts.reduce(eachUnited, [NO_DEMAND]) : parts.flat();
            }
        }
    }
}
/** The texts that a fact may be, where they are few. */
function valuesOf(name) {
    return lib_pattern/* FACTS */.qY.find((fact) => fact.name === name)?.values ?? [];
}
const OPPOSITE = { '==': '!=', '!=': '==', '>': '<=', '>=': '<', '<': '>=', '<=': '>' };
function comparison({ name, operator, value }, wanted) {
    const asked = wanted ? operator : OPPOSITE[operator];
    const number = Number(value);
    const isNumber = value.trim() !== '' && Number.isFinite(number);
    switch (asked) {
        case '==':
            return [new Map([[name, isNumber ? number : value]])];
        case '>':
            return [new Map([[name, number + 1]])];
        case '>=':
            return [new Map([[name, number]])];
        case '!=': {
            const others = valuesOf(name).filter((other) => other !== value);
            return others.length === 0 ? [NO_DEMAND] : others.map((other) => new Map([[name, other]]));
        }
        // What is not asked for is none, and less than something.
        case '<':
        case '<=':
            return [NO_DEMAND];
    }
}

;// CONCATENATED MODULE: ./lib/trial/choose-samples.js


/** More samples than this are for a machine that has nothing else to do. */
const SAMPLES_MAX = 10;
/**
 * Samples in which every two patterns that can go together do, and each is also there without the other.
 *
 * The first asks for nothing and has fields of every kind. For the rest, each of `n` factors is asked for in a different half of
 * the rows (Kleitman and Spencer, 1973): no half holds another, and any two meet. Where specs cannot say both, the first
 * in the order of the row wins, and what was never together is tried once more.
 *
 * @param targets - ids: only these are looked at, each in the smallest service that selects it and in the fullest
 */
function chooseSamples(library, targets) {
    const factors = factorsOf(library);
    const isWhole = library.every(({ id }) => targets.has(id));
    const rows = isWhole ? pairwise(factors) : around(factors, targets);
    const seen = new Set();
    return rows.filter(({ demand, size }) => seen.size < seen.add([size, ...wordsOf(demand)].join(' ')).size);
}
function factorsOf(library) {
    const demands = new Demands(library);
    return library
        .map((pattern) => ({ id: pattern.id, alternatives: demands.of(pattern) }))
        .filter(({ alternatives }) => alternatives.every((demand) => !isEasy(demand)));
}
/** What every sample says anyhow: it has an entity. */
function isEasy(demand) {
    return [...demand].every(([name, value]) => name === 'entities' && Number(value) <= 1);
}
function pairwise(factors) {
    const rows = halves(factors.length).map((members, row) => packed(members.map((member) => factors[member]), row));
    const samples = [{ demand: NO_DEMAND, size: 'rich' }, ...rows.map(small)];
    const missing = pairsWithout(factors, rows);
    const more = [];
    while (missing.length > 0 && samples.length + more.length < SAMPLES_MAX) {
        const [a, b] = missing[0] ?? [];
        const rest = missing.flat();
        const row = packed([a, b, ...rest], 0);
        more.push(small(row));
        const left = missing.filter((pair) => !pair.every(({ alternatives }) => holds(row, alternatives)));
        // The pair itself may be one that no spec can say: it is tried once.
        missing.splice(0, missing.length, ...left.filter((pair) => pair !== missing[0]));
    }
    return [...samples, ...more];
}
function small(demand) {
    return { demand, size: 'small' };
}
/** The targets in the smallest service that selects them, and in services that have all else that goes with them. */
function around(factors, targets) {
    const own = factors.filter(({ id }) => targets.has(id));
    const samples = [];
    let left = own;
    do {
        const alone = packed(left, 0);
        samples.push(alone, packed([...left, ...factors], 0));
        left = left.slice(1).filter(({ alternatives }) => !holds(alone, alternatives));
    } while (left.length > 0 && samples.length < SAMPLES_MAX);
    // The first has relations and fields of every kind: what is written once an entity may need them.
    return samples.map((demand, index) => ({ demand, size: index === 0 ? 'rich' : 'small' }));
}
/** One demand of as many factors as go together, those named first before others. */
function packed(factors, turn) {
    const start = factors.length === 0 ? 0 : turn % factors.length;
    const turned = [...factors.slice(start), ...factors.slice(0, start)];
    return turned.reduce((demand, factor) => {
        const alternatives = factor?.alternatives ?? [];
        const first = turn % Math.max(1, alternatives.length);
        const ordered = [...alternatives.slice(first), ...alternatives.slice(0, first)];
        return ordered.flatMap((one) => united(demand, one) ?? [])[0] ?? demand;
    }, NO_DEMAND);
}
/** `true` where a spec that says what `demand` asks meets one of the alternatives. */
function holds(demand, alternatives) {
    return alternatives.some((one) => [...one].every(([name, value]) => {
        const said = demand.get(name);
        return typeof value === 'number' ? Number(said ?? 0) >= value : said === value;
    }));
}
/** Pairs that a spec could say and that no row does. */
function pairsWithout(factors, rows) {
    return factors.flatMap((a, index) => factors.slice(index + 1).flatMap((b) => {
        const can = a.alternatives.some((x) => b.alternatives.some((y) => united(x, y) !== undefined));
        const isThere = rows.some((row) => holds(row, a.alternatives) && holds(row, b.alternatives));
        return can && !isThere ? [[a, b]] : [];
    }));
}
/** For each row, which of `count` factors it asks for: each factor in another half of the rows. */
function halves(count) {
    if (count === 0)
        return [];
    let rows = 1;
    while (choose(rows, Math.floor(rows / 2) + 1) < count)
        rows += 1;
    const subsets = subsetsOf(rows, Math.floor(rows / 2) + 1).slice(0, count);
    return Array.from({ length: rows }, (_, row) => subsets.flatMap((subset, factor) => (subset.includes(row) ? [factor] : [])));
}
function choose(n, k) {
    return k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k;
}
/** The subsets with `size` members of the numbers below `n`, in lexical order. */
function subsetsOf(n, size, from = 0) {
    if (size === 0)
        return [[]];
    return Array.from({ length: n - from }, (_, offset) => from + offset).flatMap((first) => subsetsOf(n, size - 1, first + 1).map((rest) => [first, ...rest]));
}

;// CONCATENATED MODULE: ./lib/trial/mutant.js

/** Plants the mistake of a pattern in a service that holds it: in the first place where its text stands. */
function mutantOf(tree, { file, find, replace, killedBy }) {
    const named = namedBy(file);
    const files = tree.files().filter(({ path }) => named.test(path));
    if (files.length === 0)
        return { problem: `no sample has \`${file}\`` };
    const original = files.find(({ path }) => tree.text(path)?.includes(find) === true);
    const text = original === undefined ? undefined : tree.text(original.path);
    if (original === undefined || text === undefined)
        return { problem: `\`${file}\` does not hold the text of \`find\`` };
    const at = text.indexOf(find);
    const isThere = tree.paths().some((path) => path === killedBy || path.startsWith(`${killedBy}/`));
    if (!isThere)
        return { problem: `the sample has no \`${killedBy}\`` };
    const changed = `${text.slice(0, at)}${replace}${text.slice(at + find.length)}`;
    return { tree: tree.with([(0,lib_tree/* textFile */.Ex)(original.path, changed, original.mode)]) };
}
/** The paths that the path of a file in a manifest stands for: a `{{ name }}` in it may be anything but a folder. */
function namedBy(path) {
    const parts = path.split(/\{\{.*?\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('[^/]+')}$`);
}
/** Whether tests noticed a mistake, from how pytest ended. */
function judgeMutant(status) {
    switch (status) {
        case 0:
            return { killed: false, because: 'its tests pass with the mistake in place' };
        case 1:
            return { killed: true, because: 'its tests fail with the mistake in place' };
        case undefined:
            return { killed: false, because: 'its tests did not come to an end with the mistake in place' };
        default:
            return { killed: false, because: `its tests could not be run: pytest ended with ${status}` };
    }
}

;// CONCATENATED MODULE: ./lib/trial/problems.js

/** An id that names no pattern of the library. */
const unknownTarget = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'trial/unknown-pattern',
    explanation: 'Patterns are tested of one library: the one that ships with patternbank, or your own.',
    message: ({ id, library }) => `\`${library}\` holds no pattern \`${id}\``,
    help: () => 'name an id of that directory, or another directory with `--patterns DIR`',
});
/** No sample selects the pattern. */
const unselectedTarget = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'trial/not-selected',
    severity: 'warning',
    explanation: 'Samples ask for what the `when` of a pattern names. Where none selects it, another pattern takes its place, or the condition asks for what a generated spec cannot say.',
    message: ({ id }) => `no sample selects \`${id}\`, so that nothing was measured of it`,
    help: () => 'put a spec that selects it into `cases/` beside its `pattern.yml`',
});
/** A sample cannot be composed. */
const uncomposedSample = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'trial/not-composed',
    explanation: 'Patterns that can be selected together must compose a service together.',
    message: ({ asks, problem }) => `a service that asks for ${asks} cannot be composed: ${problem}`,
    help: () => 'settle the problem; where the patterns do not go together, let one state the conflict',
});
/** Something of the pattern failed in a sample. */
const failedTarget = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'trial/failed',
    explanation: 'A pattern works in every service that can have it.',
    message: ({ id, asks, failure }) => `\`${id}\` failed in a service that asks for ${asks}: ${failure}`,
    help: ({ id }) => `write that service with \`patternbank scaffold\`, and settle what fails in it of \`${id}\``,
});
/** The tests did not notice the planted mistake. */
const survivingMistake = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'trial/surviving-mistake',
    explanation: 'Tests that pass with the mistake in place do not test what they are there for.',
    message: ({ id, because }) => `the planted mistake of \`${id}\` was not noticed: ${because}`,
    help: () => 'let the test that `killed_by` names notice it, or plant another in `mutation`',
});
/** The machine lacks what a run needs. */
const cannotRun = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'trial/cannot-run',
    explanation: 'What could not run was not measured: nothing is counted for or against a pattern.',
    message: ({ step, because }) => `the step \`${step}\` cannot run here: ${because}`,
    help: () => 'install uv and PostgreSQL, or name a server in DATABASE_URL; `patternbank verify` names what each step needs',
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./lib/trial/reached.js

const branch = schemas/* tuple */.PVZ([schemas/* int */.Whr(), schemas/* int */.Whr()]);
/** The report of coverage.py, as far as it is read. */
const coverageReport = schemas/* object */.Ikc({
    files: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        executed_lines: schemas/* array */.YOg(schemas/* int */.Whr()),
        missing_lines: schemas/* array */.YOg(schemas/* int */.Whr()),
        executed_branches: schemas/* array */.YOg(branch).default([]),
        missing_branches: schemas/* array */.YOg(branch).default([]),
    })),
});
const NOTHING = { lines: { covered: 0, of: 0 }, branches: { covered: 0, of: 0 } };
/**
 * What tests reached of each pattern's Python: every line counts for the pattern that it comes from, a branch for the line that
 * it begins in.
 *
 * @param report - what coverage.py wrote as JSON
 * @param fileOwners - ids of patterns by path
 * @returns by id; `undefined` where the report is none
 */
function reachedOf(report, fileOwners, lineOwners) {
    const read = coverageReport.safeParse(report);
    if (!read.success)
        return undefined;
    const byPattern = new Map();
    const count = (owner, kind, isCovered) => {
        if (owner === undefined)
            return;
        const before = byPattern.get(owner) ?? NOTHING;
        byPattern.set(owner, { ...before, [kind]: added(before[kind], { covered: Number(isCovered), of: 1 }) });
    };
    for (const [path, file] of Object.entries(read.data.files)) {
        const ownerOf = (line) => lineOwners.get(path)?.[line - 1] ?? fileOwners.get(path);
        for (const line of file.executed_lines)
            count(ownerOf(line), 'lines', true);
        for (const line of file.missing_lines)
            count(ownerOf(line), 'lines', false);
        // A branch that leaves a function has a negative end; its begin is the line.
        for (const [from] of file.executed_branches)
            count(ownerOf(Math.abs(from)), 'branches', true);
        for (const [from] of file.missing_branches)
            count(ownerOf(Math.abs(from)), 'branches', false);
    }
    return byPattern;
}
/** Both together. */
function added(a, b) {
    return { covered: a.covered + b.covered, of: a.of + b.of };
}

;// CONCATENATED MODULE: ./lib/trial/sample-spec.js
/** The text of a spec that says what is demanded, and little else. */
function specText(demand, size) {
    return [
        '---',
        'specVersion: 1',
        'name: reading-list',
        'description: People keep a list of the books they want to read.',
        ...authLines(demand),
        ...listLine('features', namesBelow('feature.', demand)),
        ...nonFunctional(demand),
        '---',
        '',
        '# Reading list',
        '',
        '## Entities',
        '',
        ...entities(demand, size),
        ...endpoints(demand),
        '',
    ].join('\n');
}
function authLines(demand) {
    const method = demand.get('auth');
    if (typeof method !== 'string' || method === 'none')
        return numberOf(demand, 'roles') === 0 ? ['auth: none'] : ['auth: {method: jwt, roles: [admin, member]}'];
    return [`auth: {method: ${method}, roles: [admin, member]}`];
}
/** What is demanded below a prefix, sorted. */
function namesBelow(prefix, demand) {
    return [...demand]
        .filter(([name, value]) => name.startsWith(prefix) && value !== false)
        .map(([name]) => name.slice(prefix.length))
        .sort();
}
function listLine(name, values, indent = '') {
    return values.length === 0 ? [] : [`${indent}${name}: [${values.join(', ')}]`];
}
function nonFunctional(demand) {
    const security = demand.get('security');
    const lines = [
        ...(typeof security === 'string' ? [`  security: ${security}`] : []),
        ...rateLimit(demand),
        ...['observability', 'deployment', 'compliance'].flatMap((family) => listLine(family, namesBelow(`${family}.`, demand), '  ')),
    ];
    return lines.length === 0 ? [] : ['nonFunctional:', ...lines];
}
function rateLimit(demand) {
    const count = numberOf(demand, 'rate_limit.count');
    const per = demand.get('rate_limit.per');
    if (demand.get('rate_limit') !== true && count === 0 && per === undefined)
        return [];
    return [`  rateLimit: ${count === 0 ? 100 : count}/${typeof per === 'string' ? per : 'min'}`];
}
function numberOf(demand, name) {
    const value = demand.get(name);
    return typeof value === 'number' ? value : value === true ? 1 : 0;
}
const HEAD = ['| Field | Type | Constraints |', '|---|---|---|', '| id | uuid | pk |'];
/** Fields and relations of every kind. */
const RICH_FIELDS = [
    '| isbn | string(13) | unique |',
    '| pages | int | min 1 |',
    '| price | decimal(8,2) | min 0 |',
    '| summary | text | max 4000 |',
    '| contact | email | |',
    '| homepage | url | |',
    '| in_print | bool | required, default true |',
    '| published_on | date | |',
    '| checked_at | datetime | |',
];
/** Kinds of fields whose name alone is no type. */
const TYPES = {
    enum: 'enum(small, large)',
    array: 'string(40)[]',
    string: 'string(80)',
    decimal: 'decimal(8,2)',
};
function entities(demand, size) {
    const isRich = size === 'rich';
    const isTagged = isRich || numberOf(demand, 'many_to_many') > 0;
    const isReviewed = isRich || numberOf(demand, 'relations') > 0;
    const listed = 1 + Number(isTagged) + Number(isReviewed);
    const others = Math.max(0, numberOf(demand, 'entities') - listed);
    return [
        ...entity('Book', [
            '| title | string(200) | required |',
            '| status | enum(wanted, reading, read) | required, default wanted |',
            ...(isRich ? RICH_FIELDS : []),
            ...demandedFields(demand),
        ]),
        ...(isReviewed
            ? entity('Review', [
                '| book_id | ref(Book) | required, on delete cascade |',
                '| rating | int | required, min 1, max 5 |',
            ])
            : []),
        ...(isTagged ? entity('Tag', ['| name | string(40) | required, unique |']) : []),
        ...Array.from({ length: others }, (_, index) => entity(`Shelf${index + 1}`, [NAMED])).flat(),
        ...(isTagged ? ['Relations: Book many-to-many Tag', ''] : []),
    ];
}
const NAMED = '| name | string(40) | required |';
function entity(name, fields) {
    return [`### ${name}`, '', ...HEAD, ...fields, ''];
}
function demandedFields(demand) {
    const kinds = namesBelow('fields.', demand).filter((kind) => numberOf(demand, `fields.${kind}`) > 0);
    return [
        ...kinds.flatMap((kind) => Array.from({ length: numberOf(demand, `fields.${kind}`) }, (_, index) => `| ${kind}_${index + 1} | ${TYPES[kind] ?? kind} | |`)),
        ...(numberOf(demand, 'secrets') > 0 ? ['| passphrase | string(80) | secret |'] : []),
        ...(numberOf(demand, 'tenant_scoped') > 0 ? ['| tenant_id | uuid | required |'] : []),
        ...(numberOf(demand, 'soft_delete') > 0 ? ['| deleted_at | datetime | |'] : []),
    ];
}
function endpoints(demand) {
    const many = ['POST', 'PATCH', 'DELETE'].map((method) => `| ${method} | /books/bulk |`);
    const isMany = numberOf(demand, 'bulk_endpoints') > 0;
    if (numberOf(demand, 'endpoints') === 0 && !isMany)
        return [];
    const listed = [
        '| GET | /books |',
        '| POST | /books |',
        ...(isMany ? ['| GET | /books/{id} |', ...many] : []),
    ];
    return ['## Endpoints', '', '| Method | Path |', '|---|---|', ...listed];
}

;// CONCATENATED MODULE: ./lib/trial/summarise.js


/** What `quality.json` says: every pattern that some sample holds as it is, with what the samples came to. */
function summarise(patterns, { samples, today, tools }) {
    return {
        schema: 'quality/1',
        tested: today,
        tools,
        patterns: patterns.flatMap((pattern) => measuredPattern(pattern, samples)),
        samples: [...samples],
    };
}
/** `true` where a run was of the patterns as they are. */
function isCurrent(run, patterns) {
    const digests = new Map(patterns.map(({ id, digest }) => [id, digest]));
    return run.patterns.every(({ id, digest }) => digests.get(id) === digest);
}
function measuredPattern(pattern, samples) {
    const { id, version, digest, quality } = pattern;
    const own = samples.flatMap((sample) => sample.patterns
        .filter((each) => each.id === id && each.digest === digest)
        .map((each) => ({ ...each, tested: sample.tested })));
    if (own.length === 0)
        return [];
    const planted = samples.flatMap(({ mutations }) => mutations.filter((each) => each.pattern === id && each.digest === digest));
    const lines = own.map((each) => each.lines).reduce(added);
    const branches = own.map((each) => each.branches).reduce(added);
    const mutations = {
        killed: planted.filter(({ killed }) => killed).length,
        planted: planted.length,
    };
    const coverage = coverageOf({ lines, branches }, planted);
    const trials = {
        runs: own.length,
        passes: own.filter(({ passed }) => passed).length,
        ...(coverage === undefined ? {} : { testCoverage: coverage }),
        tested: own.map(({ tested }) => tested).reduce((a, b) => (a > b ? a : b)),
    };
    const { measured: _, ...claimed } = pattern;
    return [
        {
            ...{ id, version, digest, tested: trials.tested, runs: trials.runs, passes: trials.passes },
            success_rate: (0,lib_pattern/* provenRate */.dv)(quality.successRate, trials) / 10_000,
            test_coverage: coverage === undefined ? null : coverage / 10_000,
            ...{ lines, branches, mutations },
            quality: (0,lib_pattern/* patternQuality */.ko)({ ...claimed, trials }) / 10_000,
        },
    ];
}
/** Basis points, rounded down; of what is not Python, the share of planted mistakes that tests noticed. */
function coverageOf({ lines, branches }, planted) {
    const all = lines.of + branches.of;
    if (all > 0)
        return Math.floor((10_000 * (lines.covered + branches.covered)) / all);
    if (planted.length === 0)
        return undefined;
    return Math.floor((10_000 * planted.filter(({ killed }) => killed).length) / planted.length);
}

;// CONCATENATED MODULE: ./lib/trial/index.js










// EXTERNAL MODULE: ./lib/compose/index.js + 160 modules
var compose = __webpack_require__(51896);
// EXTERNAL MODULE: ./lib/plan/index.js + 14 modules
var lib_plan = __webpack_require__(66649);
;// CONCATENATED MODULE: ./lib/commands/compose-samples.js






/** Specs that a pattern brings to be tried with, below its directory. */
const CASE = /^[^/]+\/([^/]+)\/cases\/[^/]+\.md$/;
/** The specs to try the targets with: those that they bring, and those that follow from what they ask for. */
function sampleSpecs(patterns, targets, libraries) {
    const cases = libraries.flatMap(({ tree, shown }) => tree.files().flatMap(({ path, bytes }) => {
        const id = CASE.exec(path)?.[1];
        if (id === undefined || !targets.has(id))
            return [];
        return [{ asks: [`case ${path}`], document: { path: `${shown}/${path}`, bytes } }];
    }));
    const chosen = chooseSamples(patterns, targets).map(({ demand, size }) => {
        const words = wordsOf(demand);
        const asks = size === 'rich' ? ['fields and relations of every kind', ...words] : words;
        const text = specText(demand, size);
        return { asks, document: { path: 'sample.md', bytes: new TextEncoder().encode(text) } };
    });
    return [...cases, ...chosen];
}
/** Composes the service of a sample, of all patterns, whatever is known of their quality: it is what is measured. */
async function composeSample({ asks, document }, patterns, { render, format, masterLock }) {
    try {
        const spec = (0,lib_spec/* readSpec */.Ot)([document]);
        stopAt(spec.diagnostics);
        const { plan, diagnostics } = (0,lib_plan/* solve */.kH)({ spec, hits: [patterns.map(hitOf)], settings: [] });
        stopAt(diagnostics);
        const options = { plan, spec, facts: (0,lib_plan/* factsOf */.xS)(spec), render, format, masterLock };
        const composition = await (0,compose/* compose */.Zz)(options);
        return { ...composedOf(plan, composition), asks, lineOwners: (ids) => (0,compose/* contributedLines */.pg)(options, ids) };
    }
    catch (error) {
        if (!(0,lib_diagnostics/* isFailure */.N6)(error))
            throw error;
        return { asks, problems: error.diagnostics };
    }
}
function composedOf(plan, { tree, files }) {
    return {
        digest: digestOf(tree),
        patterns: plan.selected.map(({ pattern }) => pattern),
        tree,
        owners: new Map(files.map(({ path, pattern }) => [path, pattern])),
    };
}
function digestOf(tree) {
    return (0,lib_tree/* sha256 */.sc)(tree
        .files()
        .map(({ path, mode, bytes }) => `${mode} ${path} ${(0,lib_tree/* sha256 */.sc)(bytes)}`)
        .join('\n'));
}
function hitOf(pattern) {
    return { pattern, relevance: 10_000, quality: 10_000, productionReady: true, why: 'it is tested' };
}
function stopAt(diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
        throw new lib_diagnostics/* UserError */.yo(errors);
}

;// CONCATENATED MODULE: ./lib/commands/due-samples.js

/** What each sample lacks, given the runs of earlier ones by their digests. */
function dueSamples(samples, { known, targets, }) {
    const places = plantingPlaces(samples);
    return samples.map((sample) => {
        const first = sample.patterns.filter(({ id }) => targets.has(id) && places.get(id) === sample);
        const run = asOf(sample, known.get(sample.digest));
        const done = run?.mutations.map(({ pattern }) => pattern) ?? [];
        return { sample, planted: first.filter(({ id }) => !done.includes(id)), run };
    });
}
/** The sample that the mistake of each pattern is planted in: the first that it can be planted in, else the first that holds the pattern. */
function plantingPlaces(samples) {
    const places = new Map();
    const planted = new Set();
    for (const sample of samples) {
        for (const { id, mutation } of sample.patterns) {
            if (mutation === undefined || planted.has(id))
                continue;
            const isPlanted = 'tree' in mutantOf(sample.tree, mutation);
            if (isPlanted)
                planted.add(id);
            if (isPlanted || !places.has(id))
                places.set(id, sample);
        }
    }
    return places;
}
/** An earlier run of the same bytes says of the patterns as they are now what it said; a mistake that changed is another one. */
function asOf({ patterns }, run) {
    if (run === undefined)
        return undefined;
    const digests = new Map(patterns.map(({ id, digest }) => [id, digest]));
    return {
        ...run,
        patterns: run.patterns.map((each) => ({ ...each, digest: digests.get(each.id) ?? each.digest })),
        mutations: run.mutations.filter(({ pattern, digest }) => digests.get(pattern) === digest),
    };
}

;// CONCATENATED MODULE: ./lib/commands/run-sample.js


/** What a sample goes through, in order. */
const STEPS = ['install', 'format', 'lint', 'types', 'tests'];
/**
 * Runs the checks of a sample, and its tests with coverage.
 *
 * @throws ServiceError - `trial/cannot-run`: the machine lacks what a step needs
 */
async function runSample(sample, options) {
    await options.bench.place(sample.tree);
    const reports = await runSteps(options);
    const blames = reports
        .filter(({ outcome }) => outcome !== 'passed')
        .map((report) => blameOf(report, sample.owners));
    const guilty = new Set(blames.flatMap(({ patterns }) => patterns));
    return {
        ...{ digest: sample.digest, asks: [...sample.asks], tested: options.today },
        outcome: blames.length === 0 ? 'passed' : 'failed',
        steps: reports.map(({ id, outcome, figure, seconds }) => ({
            ...{ id, outcome, figure },
            seconds: Math.round(seconds * 10) / 10,
        })),
        failures: blames.map(({ failure }) => failure),
        patterns: await sampled(sample, options, guilty),
        mutations: [],
    };
}
/** What comes after a step that fails runs all the same; without an install nothing does. */
async function runSteps({ bench, onStep, signal }) {
    const reports = [];
    for (const id of STEPS) {
        if (signal?.aborted === true)
            break;
        onStep(id);
        const report = await bench.step(id);
        if (report.outcome === 'skipped')
            throw new lib_diagnostics/* ServiceError */._7(cannotRun.at({ step: id, because: report.because }));
        reports.push(report);
        if (id === 'install' && report.outcome === 'failed')
            break;
    }
    return reports;
}
async function sampled(sample, { bench, own }, guilty) {
    const lineOwners = await sample.lineOwners(new Set(own.map(({ id }) => id)));
    const reached = reachedOf(await bench.coverage(), sample.owners, lineOwners);
    const here = new Set(sample.patterns.map(({ id }) => id));
    const nothing = { covered: 0, of: 0 };
    return own
        .filter(({ id }) => here.has(id))
        .map(({ id, digest }) => ({
        ...{ id, digest, passed: !guilty.has(id) },
        lines: reached?.get(id)?.lines ?? nothing,
        branches: reached?.get(id)?.branches ?? nothing,
    }));
}
/** Puts a sample in place whose checks ran before, so that mistakes can be planted in it. */
async function prepare({ tree }, { bench }) {
    await bench.place(tree);
    const { outcome, because } = await bench.step('install');
    if (outcome !== 'passed')
        throw new lib_diagnostics/* ServiceError */._7(cannotRun.at({ step: 'install', because }));
}
/** Runs the tests of a pattern with its mistake in place. A test that fails anyhow notices nothing. */
async function plantMistake({ id, digest, mutation }, { tree }, { bench, run }) {
    const unnoticed = (because) => ({ pattern: id, digest, killed: false, because });
    if (mutation === undefined)
        return unnoticed('the pattern names none');
    if (run.patterns.some((each) => each.id === id && !each.passed))
        return unnoticed('the pattern fails without a mistake, too');
    const mutant = mutantOf(tree, mutation);
    if ('problem' in mutant)
        return unnoticed(mutant.problem);
    await bench.place(mutant.tree);
    const judged = judgeMutant(await bench.test(mutation.killedBy));
    return { pattern: id, digest, ...judged };
}

;// CONCATENATED MODULE: ./lib/commands/trial-problems.js


/** What runs found wrong with the targets, each at the manifest that it is about. */
function trialProblems({ samples }, { patterns, targets, library }) {
    return patterns
        .filter(({ id }) => targets.has(id))
        .flatMap((pattern) => [
        ...samples.flatMap((run) => failuresOf(pattern, run)),
        ...samples.flatMap((run) => survivorsOf(pattern, run, library)),
    ]);
}
function failuresOf({ id, digest, origin }, run) {
    const isGuilty = run.patterns.some((each) => each.id === id && each.digest === digest && !each.passed);
    if (!isGuilty)
        return [];
    const asks = run.asks.join(', ') || 'nothing';
    return [failedTarget.at({ id, asks, failure: run.failures.join('; ') }, { span: (0,lib_diagnostics/* lineSpan */.ZX)(origin, 1) })];
}
function survivorsOf(pattern, { mutations }, library) {
    return mutations
        .filter((each) => each.pattern === pattern.id && !each.killed)
        .map(({ because }) => survivingMistake.at({ id: pattern.id, because }, { span: mutationSpan(pattern, library) }));
}
function mutationSpan({ category, id, origin }, { tree }) {
    const lines = (tree.text(`${category}/${id}/pattern.yml`) ?? '').split('\n');
    return (0,lib_diagnostics/* lineSpan */.ZX)(origin, Math.max(1, lines.findIndex((line) => line.startsWith('mutation:')) + 1));
}

;// CONCATENATED MODULE: ./lib/commands/test-patterns.js








/**
 * Measures patterns by running services that hold them. A service whose bytes did not change since the last run is not run again.
 *
 * @returns what was measured; failed tests and surviving mistakes are part of it
 * @throws UserError - `pattern/*`: the patterns cannot be used; `trial/unknown-pattern`
 * @throws ServiceError - `trial/cannot-run`
 */
async function testPatterns(request, ports) {
    const { libraries, tested } = request;
    ports.onStep('reading the patterns');
    const { patterns, diagnostics } = (0,populate/* lintLibraries */.Ps)(libraries, ports.format);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
        throw new lib_diagnostics/* UserError */.yo(errors);
    const own = ownOf(patterns, tested);
    const targets = targetsOf(own, request);
    const samples = await composeSamples(patterns, { targets, libraries, ports });
    const composed = samples.filter((sample) => 'digest' in sample);
    const before = (0,lib_pattern/* readQuality */.oU)(tested.tree, tested.shown);
    const { file, kept, fresh } = await runAll(composed, {
        ...{ own, targets, request, ports, earlier: before.file },
    });
    return {
        ...{ file, targets: [...targets], kept, fresh, isWhole: !isOver(ports) },
        diagnostics: [
            ...before.diagnostics,
            ...uncomposed(samples),
            ...unselected(own, { targets, composed }),
            ...trialProblems(file, { patterns: own, targets, library: tested }),
        ],
    };
}
function ownOf(patterns, { tree }) {
    return patterns.filter(({ id, category }) => tree.has(`${category}/${id}/pattern.yml`));
}
function targetsOf(own, { tested, ids }) {
    const known = new Set(own.map(({ id }) => id));
    const unknown = ids.filter((id) => !known.has(id));
    if (unknown.length > 0)
        throw new lib_diagnostics/* UserError */.yo(unknown.map((id) => unknownTarget.at({ id, library: tested.shown })));
    return ids.length === 0 ? known : new Set(ids);
}
/** The samples, each set of bytes once. */
async function composeSamples(patterns, { targets, libraries, ports }) {
    const specs = sampleSpecs(patterns, targets, libraries);
    const samples = [];
    const digests = new Set();
    for (const [index, spec] of specs.entries()) {
        ports.onStep(`composing sample ${index + 1} of ${specs.length}`);
        const sample = await composeSample(spec, patterns, ports);
        if ('digest' in sample && digests.has(sample.digest))
            continue;
        if ('digest' in sample)
            digests.add(sample.digest);
        samples.push(sample);
    }
    return samples;
}
function uncomposed(samples) {
    return samples.flatMap((sample) => 'problems' in sample
        ? sample.problems.map(({ message, span }) => uncomposedSample.at({ asks: sample.asks.join(', '), problem: message }, span === undefined ? {} : { span }))
        : []);
}
function unselected(own, { targets, composed, }) {
    const selected = new Set(composed.flatMap(({ patterns }) => patterns.map(({ id }) => id)));
    return own
        .filter(({ id }) => targets.has(id) && !selected.has(id))
        .map(({ id, origin }) => unselectedTarget.at({ id }, { span: (0,lib_diagnostics/* lineSpan */.ZX)(origin, 1) }));
}
async function runAll(samples, running) {
    const { own, request, ports, earlier } = running;
    const known = new Map((earlier?.samples ?? []).map((run) => [run.digest, run]));
    const due = dueSamples(samples, { known, targets: running.targets });
    // With ids, the other samples are not looked at: what was run of patterns as they are still stands.
    const beside = request.ids.length === 0 ? [] : [...known.values()].filter((run) => isCurrent(run, own));
    const runs = new Map([...beside, ...due.flatMap(({ run }) => run ?? [])].map((run) => [run.digest, run]));
    const left = due.filter(({ run, planted }) => run === undefined || planted.length > 0);
    const tools = left.length === 0 ? earlier?.tools : undefined;
    const file = (of = tools ?? {}) => summarise(own, { samples: [...runs.values()], today: lastDay(runs, request.today), tools: of });
    const done = left.length === 0 ? file() : await runLeft(left, { ...running, runs, file });
    await ports.keep(done);
    return { file: done, kept: due.length - left.length, fresh: left.length };
}
/** Runs what is left, and keeps what is known after each part of it. */
async function runLeft(left, { own, request, ports, earlier, runs, file }) {
    const bench = await ports.openBench();
    let tools = earlier?.tools ?? {};
    try {
        for (const [index, { sample, planted, run: before }] of left.entries()) {
            if (isOver(ports))
                break;
            const onStep = (step) => {
                ports.onStep(`sample ${index + 1} of ${left.length}: ${step}`);
            };
            const options = { own, bench, today: request.today, onStep, signal: ports.signal };
            const run = before ?? (await runSample(sample, options));
            // What was broken off says nothing.
            if (isOver(ports))
                break;
            runs.set(run.digest, run);
            if (before !== undefined)
                await prepare(sample, options);
            tools = await bench.tools();
            await ports.keep(file(tools));
            await plantAll({ sample, planted, run }, {
                bench,
                ports,
                onStep,
                onMistake: async (so) => {
                    runs.set(so.digest, so);
                    await ports.keep(file(tools));
                },
            });
        }
    }
    finally {
        await bench.close();
    }
    return file(tools);
}
/** Plants the mistakes of a sample one after the other. */
async function plantAll({ sample, planted, run }, { bench, ports, onStep, onMistake }) {
    let mutations = run.mutations;
    for (const [index, pattern] of planted.entries()) {
        onStep(`planted mistake ${index + 1} of ${planted.length}, ${pattern.id}`);
        const mistake = await plantMistake(pattern, sample, { bench, run });
        if (isOver(ports))
            return;
        mutations = [...mutations, mistake];
        await onMistake({ ...run, mutations });
    }
}
function isOver({ signal }) {
    return signal?.aborted === true;
}
function lastDay(runs, today) {
    return ([...runs.values()]
        .map(({ tested }) => tested)
        .sort()
        .at(-1) ?? today);
}

// EXTERNAL MODULE: ./lib/report/index.js + 66 modules
var report = __webpack_require__(78485);
// EXTERNAL MODULE: ./lib/verify/index.js + 49 modules
var verify = __webpack_require__(18762);
;// CONCATENATED MODULE: ./lib/terminal/verbs/test-patterns.js













/** `patternbank patterns test [ID]…`: measures patterns by running services that hold them. */
async function runTestPatterns(values, console) {
    const progress = sayingOn(console);
    const trials = await measured(values, console, progress.step).finally(progress.done);
    if (!trials.isWhole)
        throw new lib_diagnostics/* ServiceError */._7(problems/* trialInterrupted */.Z3.at({}));
    if (values.json)
        (0,print/* printJson */.Q)(console, (0,report/* toTrialsJson */.x5)(trials));
    else {
        console.stdout.write(`${(0,report/* trialsText */.nu)(trials, (0,terminal_console/* paintFor */.e)(console.stdout, console.env))}\n`);
        (0,print/* printDiagnostics */.a)(console, trials.diagnostics);
    }
    return trials.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}
async function measured({ ids, patterns, out }, console, onStep) {
    const { libraries, tested, folder, ...ports } = await (0,bundle/* openTrialPorts */.hA)((0,terminal_ports/* ownPatterns */.YF)(patterns, console));
    const target = out === undefined ? (0,external_node_path_.join)(folder, lib_pattern/* QUALITY_PATH */.cR) : (0,external_node_path_.resolve)(console.directory, out);
    const bench = { env: console.env, processors: (0,external_node_os_.availableParallelism)() };
    const signal = console.interrupted === undefined ? {} : { signal: console.interrupted };
    return testPatterns({ libraries, tested, ids, today: console.today }, {
        ...ports,
        openBench: () => (0,verify/* openBench */.zb)({ ...bench, ...signal }),
        keep: (file) => (0,promises_.writeFile)(target, textOf(file)),
        onStep,
        ...signal,
    });
}
function textOf(file) {
    return `${JSON.stringify(file, undefined, 2)}\n`;
}
/** For a reader at a terminal one line that is written over; for one of a log a line a step. */
function sayingOn({ stderr }) {
    const progress = (0,terminal_console/* progressOn */.z)(stderr);
    return {
        step: (text) => {
            if (stderr.isTTY)
                progress.step(text);
            else
                stderr.write(`${text}\n`);
        },
        done: () => {
            progress.done();
        },
    };
}

;// CONCATENATED MODULE: ./lib/terminal/verbs/patterns.js









/** `patternbank patterns ACTION [ID]…`: an author's kit. */
const runPatterns = (values, console) => {
    switch (values.action) {
        case 'new':
            return newPattern(values, console);
        case 'render':
            return renderPattern(values, console);
        case 'test':
            return runTestPatterns(values, console);
        case 'lint':
            return lint(values, console);
    }
};
/** Every problem of the patterns, with file, line and remedy. */
const lint = async ({ ids, patterns, json }, console) => {
    const libraries = await (0,bundle/* readLibraries */.Cq)((0,terminal_ports/* ownPatterns */.YF)(patterns, console));
    const read = (0,populate/* lintLibraries */.Ps)(libraries, await (0,bundle/* openFormatter */.nr)());
    const diagnostics = ids.length === 0
        ? read.diagnostics
        : read.diagnostics.filter(({ span }) => ids.some((id) => span?.file.includes(`/${id}/`) === true));
    if (json)
        (0,print/* printJson */.Q)(console, { schema: 'lint/1', patterns: read.patterns.length, diagnostics });
    else {
        const paint = (0,terminal_console/* paintFor */.e)(console.stdout, console.env);
        const lines = (file) => sourceOf(libraries, file);
        const summary = diagnostics.length === 0
            ? `${read.patterns.length} patterns, no problem`
            : `${diagnostics.length} problems`;
        console.stdout.write(`${(0,failure/* diagnosticsText */.g)(diagnostics, { paint, lines })}${summary}\n`);
    }
    return diagnostics.some(({ severity }) => severity === 'error') ? 2 : 0;
};
function sourceOf(libraries, file) {
    const texts = libraries.flatMap(({ tree, shown }) => file.startsWith(`${shown}/`) ? (tree.text(file.slice(shown.length + 1)) ?? []) : []);
    return texts[0]?.split('\n');
}


/***/ })

};
