export const id = 725;
export const ids = [725];
export const modules = {

/***/ 1551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printJson),
/* harmony export */   a: () => (/* binding */ printDiagnostics)
/* harmony export */ });
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1965);
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

/***/ 1725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSearch: () => (/* binding */ runSearch)
/* harmony export */ });
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2581);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5843);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1965);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1551);




/** `patternbank search QUERY`: the patterns that answer, best first. */
const runSearch = async ({ query, category, limit, json }, console) => {
    const { bank } = await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openChosenBank */ .Ve)({ onBackendError: 'embedded' });
    const [hits = []] = await bank.hybridSearch([
        { text: query, limit, ...(category === undefined ? {} : { category }) },
    ]);
    const result = { query, hits, omissions: bank.omissions };
    if (json)
        (0,_print_js__WEBPACK_IMPORTED_MODULE_3__/* .printJson */ .Q)(console, (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .toSearchJson */ .Kx)(result));
    else
        console.stdout.write(`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .searchText */ .wK)(result, (0,_console_js__WEBPACK_IMPORTED_MODULE_2__/* .paintFor */ .e)(console.stdout, console.env))}\n`);
    return 0;
};


/***/ })

};
