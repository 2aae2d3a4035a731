export const id = 726;
export const ids = [726];
export const modules = {

/***/ 5268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readSpecFrom),
/* harmony export */   Y: () => (/* binding */ ownPatterns)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _spec_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(207);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4146);



/** The documents of the spec that the user named. Any file is read; its siblings stay inside its repository. */
async function readSpecFrom(path, console) {
    return (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocuments */ .r9)({ path, from: console.directory, siblingsOf: _spec_index_js__WEBPACK_IMPORTED_MODULE_1__/* .siblingsOf */ .DG, documentsOf: _spec_index_js__WEBPACK_IMPORTED_MODULE_1__/* .documentsOf */ .uo });
}
/** The directory of own patterns, as `openServicePorts` wants it. */
function ownPatterns(patterns, console) {
    if (patterns === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(console.directory, patterns);
    return { path, shown: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(console.directory, path) || '.' };
}


/***/ }),

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

/***/ 4726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSpec: () => (/* binding */ runSpec)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9599);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5440);
/* harmony import */ var _spec_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(207);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1965);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5268);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1551);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8814);
/* harmony import */ var _write_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9779);









/** `patternbank spec SPEC`: what is read from a spec, and from which line. */
const runSpec = async ({ spec: path, json, explain, fix }, console) => {
    const documents = await (0,_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .readSpecFrom */ .F)(path, console);
    const spec = (0,_spec_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readSpec */ .Ot)(documents);
    const failed = spec.diagnostics.some(({ severity }) => severity === 'error');
    if (json) {
        (0,_print_js__WEBPACK_IMPORTED_MODULE_6__/* .printJson */ .Q)(console, (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .toSpecJson */ .Td)(spec));
        return failed ? 2 : 0;
    }
    if (fix && !failed)
        await rewrite(spec, documents, console);
    const paint = (0,_console_js__WEBPACK_IMPORTED_MODULE_4__/* .paintFor */ .e)(console.stdout, console.env);
    const text = explain ? (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .specExplanation */ .j3)(spec, documents, paint) : (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .specText */ .dU)(spec, paint);
    if (!failed || explain)
        console.stdout.write(`${text}\n`);
    const lines = new Map(documents.map((document) => [document.path, new TextDecoder().decode(document.bytes).split('\n')]));
    (0,_print_js__WEBPACK_IMPORTED_MODULE_6__/* .printDiagnostics */ .a)(console, spec.diagnostics, (file) => lines.get(file));
    return failed ? 2 : 0;
};
/** Puts the canonical form of what was understood in the place of the document. */
async function rewrite(spec, documents, console) {
    const [document] = documents;
    if (document === undefined || documents.length > 1)
        throw new _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_problems_js__WEBPACK_IMPORTED_MODULE_7__/* .fixOfSeveral */ .VZ.at({ count: documents.length }));
    await (0,_write_text_js__WEBPACK_IMPORTED_MODULE_8__/* .writeText */ .x)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(console.directory, document.path), (0,_spec_index_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalSpec */ .Yu)(spec));
    console.stdout.write(`${document.path} was rewritten in the canonical form\n`);
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
