export const id = 349;
export const ids = [349];
export const modules = {

/***/ 56349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runValidate: () => (/* binding */ runValidate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/bundle/index.js + 17 modules
var bundle = __webpack_require__(24219);
// EXTERNAL MODULE: ./lib/cache-folder.js
var cache_folder = __webpack_require__(26878);
// EXTERNAL MODULE: ./lib/policy/index.js + 9 modules
var lib_policy = __webpack_require__(91434);
;// CONCATENATED MODULE: ./lib/commands/validate.js

/** Judges a service, and names every place as it lies on disk. */
async function validate({ tree, whereIs, omissions, unread }, judge, baseline) {
    const { report: found, verdict } = await judge(tree, unread);
    const all = [...omissions, ...found.omissions];
    const report = relocated({ ...found, omissions: all }, whereIs);
    const places = new Map(tree.paths().map((path) => [whereIs(path), path]));
    return {
        report,
        verdict,
        omissions: all,
        ...(baseline === undefined ? {} : { comparison: (0,lib_policy/* compare */.UD)(baseline, (0,lib_policy/* snapshotOf */.eY)(report, verdict)) }),
        textOf: (path) => tree.text(places.get(path) ?? path),
    };
}
/** A service as it was, as what it is compared with. */
async function baselineOf(service, judge) {
    const { report, verdict } = await validate(service, judge);
    return (0,lib_policy/* snapshotOf */.eY)(report, verdict);
}
/** `true` where the gate opens: what is ready passes, and with a baseline to hold to, also what did not get worse. */
function passes({ verdict, comparison }) {
    return verdict.ready || comparison?.regressions.length === 0;
}
function relocated(report, whereIs) {
    const move = (place) => ({ ...place, path: whereIs(place.path) });
    const moved = (evidence) => evidence.map(move);
    return {
        ...report,
        caps: report.caps.map((cap) => ({ ...cap, evidence: moved(cap.evidence) })),
        probes: report.probes.map(({ evidence, lacking, ...probe }) => ({
            ...probe,
            evidence: moved(evidence),
            ...(lacking === undefined ? {} : { lacking: moved(lacking) }),
        })),
        gaps: report.gaps.map((gap) => ({ ...gap, at: move(gap.at) })),
    };
}

// EXTERNAL MODULE: ./lib/diagnostics/index.js + 5 modules
var lib_diagnostics = __webpack_require__(3232);
// EXTERNAL MODULE: ./lib/report/index.js + 66 modules
var report = __webpack_require__(78485);
// EXTERNAL MODULE: ./lib/tree/index.js + 12 modules
var tree = __webpack_require__(61309);
// EXTERNAL MODULE: ./lib/terminal/console.js
var terminal_console = __webpack_require__(71965);
// EXTERNAL MODULE: ./lib/terminal/problems.js
var problems = __webpack_require__(48814);
// EXTERNAL MODULE: ./lib/terminal/write-text.js
var write_text = __webpack_require__(59779);
;// CONCATENATED MODULE: ./lib/terminal/verbs/validate.js












/** The policy of a repository, at its root or in the folder that is scored. */
const POLICY = '.patternbank.yml';
/** `patternbank validate [DIR]`: how ready a service is for production. */
const runValidate = async (values, console) => {
    const { dir, threshold, changed, out, json, format } = values;
    const folder = (0,external_node_path_.resolve)(console.directory, dir);
    const progress = (0,terminal_console/* progressOn */.z)(console.stderr);
    progress.step('reading the service');
    const service = await (0,tree/* readService */.uS)(folder);
    progress.step('judging it');
    const policy = await policyOf(folder, console);
    const { judge, keep } = await openChosenJudge({ threshold, policy, today: console.today }, { changed, folder, env: console.env });
    const baseline = await readChosenBaseline({ ...values, folder, judge }, console);
    const validation = await validate(service, judge, baseline);
    progress.done();
    const below = (0,external_node_path_.relative)(await (0,tree/* repositoryOf */._M)(folder), folder).replaceAll(external_node_path_.sep, '/');
    const view = viewOf(validation, { title: dir, folder: below || '.' });
    for (const { format: form, file } of format)
        if (file !== undefined)
            await (0,write_text/* writeText */.x)((0,external_node_path_.resolve)(console.directory, file), (0,report/* renderReport */.B1)(form, view));
    const printed = json ? 'json' : (format.find(({ file }) => file === undefined)?.format ?? 'text');
    await print(printed, { view, out }, console);
    const lost = await keep();
    if (lost !== undefined)
        console.stderr.write(`nothing is kept for the next run: ${lost}\n`);
    return passes(validation) ? 0 : 1;
};
async function openChosenJudge(measure, { changed, folder, env, }) {
    if (!changed)
        return { judge: await (0,bundle/* openJudge */.S2)(measure), keep: () => Promise.resolve(undefined) };
    return (0,bundle/* openKeepingJudge */.Rz)(measure, { folder: (0,cache_folder/* cacheFolder */.n)(env), of: await (0,promises_.realpath)(folder) });
}
async function print(format, { view, out }, console) {
    if (out === undefined)
        console.stdout.write((0,report/* renderReport */.B1)(format, view, (0,terminal_console/* paintFor */.e)(console.stdout, console.env)));
    else
        await (0,write_text/* writeText */.x)((0,external_node_path_.resolve)(console.directory, out), (0,report/* renderReport */.B1)(format, view));
}
function viewOf({ report, verdict, omissions, comparison, textOf }, named) {
    const compared = comparison === undefined ? {} : { comparison };
    return { ...named, report, verdict, conflicts: [], omissions, textOf, ...compared };
}
/** What the service is compared with: a file, or the commit where the work left a branch. */
async function readChosenBaseline({ baseline, base, folder, judge }, console) {
    if (baseline !== undefined) {
        const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(console.directory, baseline), 'utf8').catch(() => undefined);
        if (text === undefined)
            throw new lib_diagnostics/* UserError */.yo([problems/* baselineMissing */.QS.at({ named: baseline })]);
        return (0,lib_policy/* readBaseline */.mF)(text, baseline);
    }
    if (base === undefined)
        return undefined;
    const before = await (0,tree/* readServiceAt */.$D)(folder, base);
    if (before === undefined)
        throw new lib_diagnostics/* UserError */.yo([problems/* baselineMissing */.QS.at({ named: base })]);
    return baselineOf(before, judge);
}
async function policyOf(folder, console) {
    for (const place of new Set([folder, await (0,tree/* repositoryOf */._M)(folder)])) {
        const path = (0,external_node_path_.join)(place, POLICY);
        const text = await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
        if (text === undefined)
            continue;
        const { policy, diagnostics } = (0,lib_policy/* readPolicy */.T4)(text, (0,external_node_path_.relative)(console.directory, path));
        if (diagnostics.some(({ severity }) => severity === 'error'))
            throw new lib_diagnostics/* UserError */.yo(diagnostics);
        return policy;
    }
    return lib_policy/* NO_POLICY */.lm;
}


/***/ }),

/***/ 59779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61309);


/**
 * Writes a text in the place of a file, in one step.
 *
 * @param path - absolute
 */
async function writeText(path, text) {
    const after = _tree_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FileTree */ .hr.of([(0,_tree_index_js__WEBPACK_IMPORTED_MODULE_1__/* .textFile */ .Ex)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), text)]);
    await (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_1__/* .updateFolder */ .g$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), { before: _tree_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FileTree */ .hr.of([]), after });
}


/***/ })

};
