export const id = 945;
export const ids = [945];
export const modules = {

/***/ 32742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ rollBack),
/* harmony export */   Ps: () => (/* binding */ lintLibraries),
/* harmony export */   jO: () => (/* binding */ populate)
/* harmony export */ });
/* harmony import */ var _bank_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9282);
/* harmony import */ var _compose_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21849);
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67952);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38549);
/* harmony import */ var _pattern_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57555);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44886);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4579);
/* harmony import */ var _spec_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97838);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61309);









/**
 * Checks the library, builds the bank anew aside, verifies it, and puts it in the place of the old one in one step.
 *
 * @returns what became of each pattern; a library with rejected patterns, and a bank that fails its verification, replace nothing
 * @throws UserError - `bank/*`: the library is empty, or smaller than before without `allowShrink`
 * @throws ServiceError - `bank/*`: a server failed; what it served before, it still serves
 */
async function populate(request, { embedder, python, generations, onStep }) {
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
    const index = await (0,_bank_index_js__WEBPACK_IMPORTED_MODULE_0__/* .buildIndex */ .Xh)(patterns, embedder);
    const verified = await (0,_bank_index_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyIndex */ .MV)({ index, patterns, embedder });
    const isNew = served.model !== index.model || changes.some(({ change }) => change !== 'unchanged');
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

/***/ 38549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sf: () => (/* reexport */ evolve),
  ns: () => (/* reexport */ readOutcome),
  IF: () => (/* reexport */ withOutcomes)
});

// UNUSED EXPORTS: outcomePath, patternOutcomes, successRate, writeOutcome

// EXTERNAL MODULE: ./lib/pattern/index.js + 50 modules
var pattern = __webpack_require__(57555);
;// CONCATENATED MODULE: ./lib/outcome/success-rate.js
/** What the manifest claims weighs as much as so many outcomes (DESIGN.md, "Formulas"). */
const PRIOR_WEIGHT = 20;
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
 * Mean of a Beta distribution: prior of weight {@link PRIOR_WEIGHT}, then each outcome with its weight, halved every
 * {@link HALF_LIFE_DAYS} days: `(20·prior + Σ wᵢ·sᵢ) / (20 + Σ wᵢ)`. Success `s` is what was kept, less up to half for
 * failing checks; 0 for a pull request that was closed.
 *
 * @param prior - basis points
 * @param today - ISO date; outcomes of later days count as of today
 */
function successRate({ id, prior }, outcomes, today) {
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
    const rate = (PRIOR_WEIGHT * prior + 10_000 * success) / (PRIOR_WEIGHT + weight);
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
        const { id, version, quality } = before;
        return [
            {
                ...{ id, version, prior: quality.successRate, ...measured },
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
        const prior = { id: pattern.id, prior: pattern.quality.successRate };
        const { rate, outcomes: count } = successRate(prior, outcomes, today);
        return count === 0 ? pattern : { ...pattern, measured: { successRate: rate, outcomes: count } };
    });
}
function touchedFiles(id, outcomes) {
    return outcomes
        .flatMap(({ patterns }) => patterns.filter((pattern) => pattern.id === id))
        .reduce((sum, { edited, removed }) => sum + edited + removed, 0);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return core._isoDateTime(ZodISODateTime, params);
}
function date(params) {
    return api/* _isoDate */.db(schemas/* ZodISODate */.Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./lib/outcome/outcome.js

const count = schemas/* int */.Whr().min(0);
const basisPoints = schemas/* int */.Whr().min(0).max(10_000);
const outcome_name = schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9_-]{0,99}$/);
const outcomeSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('outcome/1'),
    id: schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9.-]{0,99}$/),
    app: outcome_name,
    event: schemas/* enum */.k5n(['merged', 'closed', 'standing']),
    at: date(),
    checks: schemas/* strictObject */.rej({ passed: count, failed: count }).exactOptional(),
    productionScore: basisPoints.exactOptional(),
    patterns: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: outcome_name,
        version: schemas/* string */.YjP().max(100),
        files: count,
        edited: count,
        removed: count,
        kept: basisPoints,
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
/** An outcome as it is kept: keys in one order, a final line break. */
function writeOutcome({ schema, id, app, event, at, checks, productionScore, patterns, }) {
    const ordered = { schema, id, app, event, at, checks, productionScore, patterns };
    return `${JSON.stringify(ordered, null, 2)}\n`;
}
/** Where an outcome is kept below the folder of the outcomes. */
function outcomePath({ app, id }) {
    return `${app}/${id}.json`;
}

;// CONCATENATED MODULE: ./lib/outcome/index.js






/***/ }),

/***/ 11945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPatterns: () => (/* binding */ runPatterns)
});

// EXTERNAL MODULE: ./lib/bundle/index.js + 13 modules
var bundle = __webpack_require__(48043);
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
// EXTERNAL MODULE: ./lib/diagnostics/index.js + 8 modules
var diagnostics = __webpack_require__(67952);
// EXTERNAL MODULE: ./lib/pattern/index.js + 50 modules
var pattern = __webpack_require__(57555);
// EXTERNAL MODULE: ./lib/tree/index.js + 12 modules
var tree = __webpack_require__(61309);
// EXTERNAL MODULE: ./lib/terminal/problems.js
var problems = __webpack_require__(48814);
;// CONCATENATED MODULE: ./lib/terminal/verbs/new-pattern.js









/** `patternbank patterns new ID`: a pattern to fill in, from code that is there where some is named. */
async function newPattern(values, console) {
    const id = idOf(values);
    const code = await codeFrom(values.from, console);
    const classification = code === undefined ? undefined : (0,pattern/* categorise */.XF)(code);
    const category = values.category ?? classification?.category.value;
    if (category === undefined)
        throw new diagnostics/* UserError */.yo(problems/* unclearCategory */.FX.at({ id }));
    const library = (0,external_node_path_.resolve)(console.directory, values.patterns ?? 'patterns');
    const folder = (0,external_node_path_.resolve)(library, category, id);
    const shown = (0,external_node_path_.relative)(console.directory, folder);
    if ((0,external_node_fs_.existsSync)(folder))
        throw new diagnostics/* UserError */.yo(problems/* patternExists */.zN.at({ path: shown }));
    const files = (0,pattern/* patternTemplate */.p9)({
        ...{ id, category },
        ...(code === undefined ? {} : { code }),
        ...(classification === undefined ? {} : { classification }),
    });
    await (0,promises_.mkdir)(library, { recursive: true });
    await (0,tree/* updateFolder */.g$)(library, { before: tree/* FileTree */.hr.of([]), after: files });
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
    const message = `\`patterns new\` wants one id, a lower-case name such as \`rate_limiting\`, and got \`${(0,diagnostics/* oneLine */.TN)([id, ...others].join(' '))}\``;
    throw new diagnostics/* UserError */.yo(problems/* badUsage */.VT.at({ message }));
}
/** The files by their paths in the directory where the command runs: where they shall lie in a service. */
async function codeFrom(paths, { directory }) {
    if (paths.length === 0)
        return undefined;
    const inside = paths.map((path) => (0,external_node_path_.relative)(directory, (0,external_node_path_.resolve)(directory, path)));
    const read = await (0,tree/* readPaths */.Vv)(directory, inside.filter((path) => !path.startsWith('..')));
    const missing = paths.find((_, index) => !read.some(({ path }) => path === inside[index]));
    if (missing !== undefined)
        throw new diagnostics/* UserError */.yo(problems/* codeMissing */.Gc.at({ path: missing }));
    return read.map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));
}
function new_pattern_text({ id, written, classification }, console) {
    const paint = (0,terminal_console/* paintFor */.e)(console.stdout, console.env);
    const files = written.map((path) => `  ${paint.bold('written')}  ${(0,diagnostics/* oneLine */.TN)(path)}\n`);
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
    const because = first === undefined ? '' : `  ${(0,diagnostics/* oneLine */.TN)(`${first.path}:${first.line} ${first.text}`)}`;
    return `  ${name.padEnd(10)}  ${String(value)} (${Math.floor(confidence * 100)} %)${because}\n`;
}

// EXTERNAL MODULE: ./lib/commands/compose-service.js
var compose_service = __webpack_require__(80880);
// EXTERNAL MODULE: ./lib/spec/index.js + 130 modules
var spec = __webpack_require__(97838);
;// CONCATENATED MODULE: ./lib/terminal/verbs/render-pattern.js










/** `patternbank patterns render ID`: the files that one pattern writes for a spec, without a service around them. */
async function renderPattern(values, console) {
    const [id, ...others] = values.ids;
    if (id === undefined || others.length > 0)
        throw new diagnostics/* UserError */.yo(problems/* badUsage */.VT.at({ message: '`patterns render` wants one id' }));
    const documents = values.spec === undefined ? [EXAMPLE] : await (0,terminal_ports/* readSpecFrom */.YY)(values.spec, console);
    const ports = await (0,bundle/* openServicePorts */.C2)({
        own: (0,terminal_ports/* ownPatterns */.YF)(values.patterns, console),
        onBackendError: 'embedded',
    });
    const path = values.spec ?? EXAMPLE.path;
    const composed = await (0,compose_service/* composeService */.M)({ path, documents, settings: [], strict: false }, ports);
    const files = filesOf(id, composed);
    if (values.out !== undefined)
        await (0,tree/* writeNewFolder */.A6)((0,external_node_path_.resolve)(console.directory, values.out), files);
    if (values.json)
        (0,print/* printJson */.Q)(console, { schema: 'rendered-pattern/1', id, files: listed(files) });
    else
        console.stdout.write(render_pattern_text(files, values.out, console));
    return 0;
}
/** The spec that `init` writes: it has an entity of each kind. */
const EXAMPLE = { path: 'spec.md', bytes: new TextEncoder().encode(spec/* SPEC_TEMPLATE */.pU) };
function filesOf(id, { plan, composition, source }) {
    const { tree, files } = composition;
    if (plan.selected.some(({ pattern }) => pattern.id === id))
        return tree.without(files.filter(({ pattern }) => pattern !== id).map(({ path }) => path));
    const rejected = plan.rejected.find((pattern) => pattern.id === id);
    if (rejected === undefined)
        throw new diagnostics/* UserError */.yo(problems/* unknownPattern */.xK.at({ id }));
    throw new diagnostics/* UserError */.yo(problems/* patternNotSelected */.Ps.at({ id, why: rejected.why, spec: source.path }));
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
            .map((file) => `${paint.bold(`── ${(0,diagnostics/* oneLine */.TN)(file.path)} ──`)}\n${file.text}\n`)
            .join('');
    const folder = (0,external_node_path_.relative)(console.directory, (0,external_node_path_.resolve)(console.directory, out)) || '.';
    return files
        .paths()
        .map((path) => `  ${paint.bold('written')}  ${(0,diagnostics/* oneLine */.TN)(`${folder}/${path}`)}\n`)
        .join('');
}

;// CONCATENATED MODULE: ./lib/terminal/verbs/patterns.js








/** `patternbank patterns ACTION [ID]…`: an author's kit. */
const runPatterns = (values, console) => {
    switch (values.action) {
        case 'new':
            return newPattern(values, console);
        case 'render':
            return renderPattern(values, console);
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
