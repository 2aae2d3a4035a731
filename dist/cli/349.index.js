export const id = 349;
export const ids = [349];
export const modules = {

/***/ 6349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runValidate: () => (/* binding */ runValidate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/bundle/index.js + 8 modules
var bundle = __webpack_require__(2581);
;// CONCATENATED MODULE: ./lib/commands/validate.js
/** Judges a service, and names every place as it lies on disk. */
async function validate({ tree, whereIs, omissions }, judge) {
    const { report, verdict } = await judge(tree);
    const all = [...omissions, ...report.omissions];
    const places = new Map(tree.paths().map((path) => [whereIs(path), path]));
    return {
        report: relocated({ ...report, omissions: all }, whereIs),
        verdict,
        omissions: all,
        textOf: (path) => tree.text(places.get(path) ?? path),
    };
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

// EXTERNAL MODULE: ./lib/diagnostics/index.js + 3 modules
var lib_diagnostics = __webpack_require__(9599);
// EXTERNAL MODULE: ./lib/policy/index.js + 5 modules
var lib_policy = __webpack_require__(6014);
// EXTERNAL MODULE: ./lib/report/index.js + 48 modules
var report = __webpack_require__(5440);
// EXTERNAL MODULE: ./lib/tree/index.js + 8 modules
var tree = __webpack_require__(4146);
// EXTERNAL MODULE: ./lib/terminal/console.js
var terminal_console = __webpack_require__(1965);
// EXTERNAL MODULE: ./lib/terminal/write-text.js
var write_text = __webpack_require__(9779);
;// CONCATENATED MODULE: ./lib/terminal/verbs/validate.js










/** The policy of a repository, at its root or in the folder that is scored. */
const POLICY = '.patternbank.yml';
/** `patternbank validate [DIR]`: how ready a service is for production. */
const runValidate = async ({ dir, threshold, out, json, format }, console) => {
    const folder = (0,external_node_path_.resolve)(console.directory, dir);
    const progress = (0,terminal_console/* progressOn */.z)(console.stderr);
    progress.step('reading the service');
    const service = await (0,tree/* readService */.uS)(folder);
    progress.step('judging it');
    const policy = await policyOf(folder, console);
    const judge = await (0,bundle/* openJudge */.S2)({ threshold, policy, today: console.today });
    const validation = await validate(service, judge);
    progress.done();
    const below = (0,external_node_path_.relative)(await (0,tree/* repositoryOf */._M)(folder), folder).replaceAll(external_node_path_.sep, '/');
    const view = viewOf(validation, { title: dir, folder: below || '.' });
    for (const { format: form, file } of format)
        if (file !== undefined)
            await (0,write_text/* writeText */.x)((0,external_node_path_.resolve)(console.directory, file), (0,report/* renderReport */.B1)(form, view));
    const printed = json ? 'json' : (format.find(({ file }) => file === undefined)?.format ?? 'text');
    await print(printed, { view, out }, console);
    return validation.verdict.ready ? 0 : 1;
};
async function print(format, { view, out }, console) {
    if (out === undefined)
        console.stdout.write((0,report/* renderReport */.B1)(format, view, (0,terminal_console/* paintFor */.e)(console.stdout, console.env)));
    else
        await (0,write_text/* writeText */.x)((0,external_node_path_.resolve)(console.directory, out), (0,report/* renderReport */.B1)(format, view));
}
function viewOf({ report, verdict, omissions, textOf }, named) {
    return { ...named, report, verdict, conflicts: [], omissions, textOf };
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

/***/ 9779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4146);


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
