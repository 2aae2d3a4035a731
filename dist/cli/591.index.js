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
/* harmony import */ var _compose_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60825);
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67952);
/* harmony import */ var _pattern_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57555);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44886);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60384);
/* harmony import */ var _spec_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91482);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7724);








/**
 * Checks the library, builds the bank anew aside, verifies it, and puts it in the place of the old one in one step.
 *
 * @returns what became of each pattern; a library with rejected patterns, and a bank that fails its verification, replace nothing
 * @throws UserError - `bank/*`: the library is empty, or smaller than before without `allowShrink`
 * @throws ServiceError - `bank/*`: a server failed; what it served before, it still serves
 */
async function populate(request, { embedder, python, generations, onStep }) {
    const { patterns, diagnostics } = lintLibraries(request.libraries, python);
    const served = await generations.served();
    const changes = (0,_bank_index_js__WEBPACK_IMPORTED_MODULE_0__/* .libraryChanges */ .zV)(served.patterns, patterns);
    const refused = {
        bank: generations.kind,
        changes,
        rejected: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .rejectedDirectories */ .cG)(diagnostics),
        diagnostics,
        omissions: request.omissions,
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
        ...{ rejected: [], diagnostics: [], omissions: [], written: true },
    };
}
/** The patterns of all libraries by id, and every problem: of each manifest and its files, of the manifests with each other, of the features that they claim. */
function lintLibraries(libraries, python) {
    const byId = new Map();
    const problems = [];
    for (const { tree, shown } of libraries) {
        const read = (0,_pattern_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readPatterns */ .ce)(tree, _compose_index_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTRIBUTION_KINDS */ .ZP, { shownRoot: shown, beside: [...byId.values()] });
        problems.push(...read.diagnostics, ...(0,_compose_index_js__WEBPACK_IMPORTED_MODULE_1__/* .lintCopies */ .v3)(read.patterns, python));
        for (const pattern of read.patterns)
            byId.set(pattern.id, pattern);
    }
    const patterns = [...byId.values()].sort((a, b) => (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_7__/* .comparePaths */ .cD)(a.id, b.id));
    return { patterns, diagnostics: [...problems, ...(0,_plan_index_js__WEBPACK_IMPORTED_MODULE_4__/* .lintFeatures */ .Rn)(patterns, _spec_index_js__WEBPACK_IMPORTED_MODULE_6__/* .FEATURES */ .Gv)] };
}


/***/ }),

/***/ 38591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPopulate: () => (/* binding */ runPopulate)
/* harmony export */ });
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15767);
/* harmony import */ var _commands_populate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32742);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60384);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71965);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95268);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11551);






/** `patternbank populate`: checks the patterns and rebuilds the bank from them. */
const runPopulate = async (values, console) => {
    const { dryRun, json } = values;
    const progress = (0,_console_js__WEBPACK_IMPORTED_MODULE_3__/* .progressOn */ .z)(console.stderr);
    const result = await populated(values, console, progress);
    progress.done();
    if (json)
        (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q)(console, (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .toPopulateJson */ .Wq)(result));
    else
        console.stdout.write(`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .populateText */ .uK)(result, { dryRun, paint: (0,_console_js__WEBPACK_IMPORTED_MODULE_3__/* .paintFor */ .e)(console.stdout, console.env) })}\n`);
    const problems = result.verified?.problems ?? [];
    const warnings = result.diagnostics.filter(({ severity }) => severity === 'warning');
    (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printDiagnostics */ .a)(console, [...warnings, ...problems]);
    return result.rejected.length > 0 || problems.length > 0 ? 2 : 0;
};
async function populated(wanted, console, progress) {
    const generations = await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openChosenGenerations */ .gO)((0,_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .bankSettings */ .CB)(console));
    try {
        if (wanted.rollback)
            return await (0,_commands_populate_js__WEBPACK_IMPORTED_MODULE_1__/* .rollBack */ .Fu)(generations);
        progress.step('reading the patterns');
        const { dryRun, allowShrink } = wanted;
        const libraries = await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readLibraries */ .Cq)((0,_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .ownPatterns */ .YF)(wanted.patterns, console));
        const request = { libraries, omissions: [], dryRun, allowShrink, strict: false };
        const [embedder, python] = await Promise.all([(0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openBundledEmbedder */ .XK)(), (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openFormatter */ .nr)()]);
        return await (0,_commands_populate_js__WEBPACK_IMPORTED_MODULE_1__/* .populate */ .jO)(request, { embedder, python, generations, onStep: (step) => progress.step(step) });
    }
    finally {
        await generations.close();
    }
}


/***/ })

};
