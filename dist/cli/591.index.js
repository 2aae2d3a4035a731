export const id = 591;
export const ids = [591];
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

/***/ 38591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPopulate: () => (/* binding */ runPopulate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24219);
/* harmony import */ var _commands_populate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32742);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58926);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78485);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61309);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71965);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95268);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11551);









/** `patternbank populate`: checks the patterns and rebuilds the bank from them. */
const runPopulate = async (values, console) => {
    const { dryRun, json } = values;
    const progress = (0,_console_js__WEBPACK_IMPORTED_MODULE_6__/* .progressOn */ .z)(console.stderr);
    const result = await populated(values, console, progress);
    progress.done();
    if (json)
        (0,_print_js__WEBPACK_IMPORTED_MODULE_8__/* .printJson */ .Q)(console, (0,_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .toPopulateJson */ .Wq)(result));
    else
        console.stdout.write(`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .populateText */ .uK)(result, { dryRun, paint: (0,_console_js__WEBPACK_IMPORTED_MODULE_6__/* .paintFor */ .e)(console.stdout, console.env) })}\n`);
    const problems = result.verified?.problems ?? [];
    const warnings = result.diagnostics.filter(({ severity }) => severity === 'warning');
    (0,_print_js__WEBPACK_IMPORTED_MODULE_8__/* .printDiagnostics */ .a)(console, [...warnings, ...problems]);
    return result.rejected.length > 0 || problems.length > 0 ? 2 : 0;
};
async function populated(wanted, console, progress) {
    const settings = (0,_ports_js__WEBPACK_IMPORTED_MODULE_7__/* .bankSettings */ .CB)(console);
    const generations = await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openChosenGenerations */ .gO)(settings);
    try {
        if (wanted.rollback)
            return await (0,_commands_populate_js__WEBPACK_IMPORTED_MODULE_2__/* .rollBack */ .Fu)(generations);
        progress.step('reading the patterns');
        const { dryRun, allowShrink } = wanted;
        const libraries = await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readLibraries */ .Cq)((0,_ports_js__WEBPACK_IMPORTED_MODULE_7__/* .ownPatterns */ .YF)(wanted.patterns, console));
        const outcomes = await outcomesIn(wanted.outcomes, console);
        const request = {
            ...{ libraries, omissions: [], dryRun, allowShrink, strict: false },
            ...{ outcomes, today: console.today },
        };
        const [embedder, python] = await Promise.all([(0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openChosenEmbedder */ .n6)(settings, 'populate'), (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openFormatter */ .nr)()]);
        const choice = { inputs: settings, python, foreign: wanted.patterns !== undefined };
        return await (0,_commands_populate_js__WEBPACK_IMPORTED_MODULE_2__/* .populate */ .jO)(request, {
            ...{ embedder, python, generations },
            codeOf: (patterns) => (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openCodeSource */ .X9)(choice, patterns),
            onStep: (step) => progress.step(step),
        });
    }
    finally {
        await generations.close();
    }
}
/** What is no outcome is left out: a checkout of the branch holds more than outcomes. */
async function outcomesIn(folder, console) {
    if (folder === undefined)
        return [];
    const { tree } = await (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readTree */ .Zc)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(console.directory, folder));
    return tree.paths().flatMap((path) => (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readOutcome */ .ns)(tree.text(path) ?? '') ?? []);
}


/***/ })

};
