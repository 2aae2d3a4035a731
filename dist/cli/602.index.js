export const id = 602;
export const ids = [602];
export const modules = {

/***/ 2742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ lintLibraries),
/* harmony export */   j: () => (/* binding */ populate)
/* harmony export */ });
/* harmony import */ var _bank_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1821);
/* harmony import */ var _compose_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1091);
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9599);
/* harmony import */ var _pattern_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3119);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4886);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5843);
/* harmony import */ var _spec_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6151);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2351);








/**
 * Checks the library, builds the embedded bank anew, verifies it, and puts it in the place of the old one.
 *
 * @returns what became of each pattern; a library with rejected patterns, and a bank that fails its verification, replace nothing
 * @throws UserError - `bank/*`: the library is empty, or smaller than before without `allowShrink`
 */
async function populate(request, { embedder, python, store }) {
    const { patterns, diagnostics } = lintLibraries(request.libraries, python);
    const present = await store.read();
    const changes = (0,_bank_index_js__WEBPACK_IMPORTED_MODULE_0__/* .libraryChanges */ .zV)(patternsOf(present), patterns);
    const refused = {
        bank: 'embedded',
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
    const index = await (0,_bank_index_js__WEBPACK_IMPORTED_MODULE_0__/* .buildIndex */ .Xh)(patterns, embedder);
    const verified = await (0,_bank_index_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyIndex */ .MV)({ index, patterns, embedder });
    const written = (0,_bank_index_js__WEBPACK_IMPORTED_MODULE_0__/* .writeIndex */ ._M)(index);
    const isNew = present === undefined || new TextDecoder().decode(present) !== written;
    if (verified.problems.length > 0 || request.dryRun || !isNew)
        return { ...refused, verified };
    await store.replace(written);
    return { ...refused, verified, written: true };
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
function patternsOf(index) {
    return index === undefined ? [] : (0,_bank_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readIndex */ .vY)(index).entries.map(({ pattern }) => pattern);
}


/***/ }),

/***/ 7602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPatterns: () => (/* binding */ runPatterns)
/* harmony export */ });
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2581);
/* harmony import */ var _commands_populate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2742);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1965);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6018);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5268);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1551);






/** `patternbank patterns lint [ID]…`: every problem of the patterns, with file, line and remedy. */
const runPatterns = async ({ ids, patterns, json }, console) => {
    const libraries = await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readLibraries */ .Cq)((0,_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .ownPatterns */ .YF)(patterns, console));
    const read = (0,_commands_populate_js__WEBPACK_IMPORTED_MODULE_1__/* .lintLibraries */ .P)(libraries, await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openFormatter */ .nr)());
    const diagnostics = ids.length === 0
        ? read.diagnostics
        : read.diagnostics.filter(({ span }) => ids.some((id) => span?.file.includes(`/${id}/`) === true));
    if (json)
        (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q)(console, { schema: 'lint/1', patterns: read.patterns.length, diagnostics });
    else {
        const paint = (0,_console_js__WEBPACK_IMPORTED_MODULE_2__/* .paintFor */ .e)(console.stdout, console.env);
        const lines = (file) => sourceOf(libraries, file);
        const summary = diagnostics.length === 0
            ? `${read.patterns.length} patterns, no problem`
            : `${diagnostics.length} problems`;
        console.stdout.write(`${(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnosticsText */ .g)(diagnostics, { paint, lines })}${summary}\n`);
    }
    return diagnostics.some(({ severity }) => severity === 'error') ? 2 : 0;
};
function sourceOf(libraries, file) {
    const texts = libraries.flatMap(({ tree, shown }) => file.startsWith(`${shown}/`) ? (tree.text(file.slice(shown.length + 1)) ?? []) : []);
    return texts[0]?.split('\n');
}


/***/ })

};
