export const id = 725;
export const ids = [725];
export const modules = {

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

/***/ 81725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSearch: () => (/* binding */ runSearch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24219);
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3232);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78485);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61309);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71965);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95268);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11551);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48814);









/** `patternbank search [QUERY] [--code FILE]`: the patterns that answer, best first. */
const runSearch = async ({ query, code: file, category, limit, json }, console) => {
    if (query === undefined && file === undefined)
        throw new _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(_problems_js__WEBPACK_IMPORTED_MODULE_8__/* .nothingAsked */ .Ii.at({}));
    const code = file === undefined ? undefined : await codeIn(file, console);
    const { bank } = await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openChosenBank */ .Ve)((0,_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .bankSettings */ .CB)(console));
    const asked = {
        ...{ text: query ?? '', limit },
        ...(code === undefined ? {} : { code }),
        ...(category === undefined ? {} : { category }),
    };
    const [hits = []] = await bank.hybridSearch([asked]).finally(() => bank.close());
    const result = { query: query ?? '', code: file, hits, omissions: bank.omissions };
    if (json)
        (0,_print_js__WEBPACK_IMPORTED_MODULE_7__/* .printJson */ .Q)(console, (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .toSearchJson */ .Kx)(result));
    else
        console.stdout.write(`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .searchText */ .wK)(result, (0,_console_js__WEBPACK_IMPORTED_MODULE_5__/* .paintFor */ .e)(console.stdout, console.env))}\n`);
    return 0;
};
/** Any file that the user names: it is read, and never run. */
async function codeIn(path, { directory }) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path);
    const [file] = await (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readPaths */ .Vv)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(target), [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(target)]);
    if (file === undefined)
        throw new _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(_problems_js__WEBPACK_IMPORTED_MODULE_8__/* .noCodeThere */ .XY.at({ path, got: 'no such file' }));
    if (file.bytes.includes(0))
        throw new _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(_problems_js__WEBPACK_IMPORTED_MODULE_8__/* .noCodeThere */ .XY.at({ path, got: 'a file that is not text' }));
    return new TextDecoder().decode(file.bytes);
}


/***/ })

};
