export const id = 377;
export const ids = [377];
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

/***/ 3377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runScaffold: () => (/* binding */ runScaffold),
  scaffoldInto: () => (/* binding */ scaffoldInto)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/bundle/index.js + 17 modules
var bundle = __webpack_require__(24219);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/merge/index.js + 23 modules
var merge = __webpack_require__(44621);
// EXTERNAL MODULE: ./lib/tree/index.js + 12 modules
var lib_tree = __webpack_require__(61309);
// EXTERNAL MODULE: ./lib/commands/previous-database.js
var previous_database = __webpack_require__(36107);
;// CONCATENATED MODULE: ./lib/commands/folder-target.js





/**
 * A folder as the place of a service.
 *
 * The merge base lies in the objects of the git repository that holds the folder, else in the lock itself.
 */
async function openFolderTarget({ folder, parses, rebuildsLock = false, }) {
    const repository = await (0,lib_tree/* gitFolder */.nW)(folder);
    let before = lib_tree/* FileTree */.hr.of([]);
    return {
        archive: repository === undefined,
        ...(parses === undefined ? {} : { parses }),
        database: () => standingDatabase(folder),
        open: async (generated) => {
            if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, merge/* LOCK_PATH */.O0)) && !(rebuildsLock && (0,external_node_fs_.existsSync)(folder))) {
                await (0,lib_tree/* refuseFilled */.te)(folder);
                return { ours: new Map() };
            }
            before = await wholeTree(folder, generated);
            return standingOf(before, repository);
        },
        place: async (regeneration) => {
            if (before.size === 0)
                await (0,lib_tree/* writeNewFolder */.A6)(folder, regeneration.tree);
            else
                await (0,lib_tree/* updateFolder */.g$)(folder, { before, after: regeneration.tree });
            return holdBase(regeneration, repository);
        },
    };
}
async function standingDatabase(folder) {
    const [lock] = await (0,lib_tree/* readPaths */.Vv)(folder, [merge/* LOCK_PATH */.O0]);
    if (lock === undefined)
        return undefined;
    const revisions = (0,external_node_path_.join)(folder, previous_database/* REVISIONS_FOLDER */.y);
    const { tree } = (0,external_node_fs_.existsSync)(revisions) ? await (0,lib_tree/* readTree */.Zc)(revisions) : { tree: lib_tree/* FileTree */.hr.of([]) };
    const files = tree.files().filter(({ path }) => /^[^/]+\.py$/.test(path));
    const textOf = (bytes) => new TextDecoder().decode(bytes);
    return { lockText: textOf(lock.bytes), migrations: files.map(({ bytes }) => textOf(bytes)) };
}
/** What people see in the folder, and what was generated there even where git ignores it. */
async function wholeTree(folder, generated) {
    const { tree } = await (0,lib_tree/* readTree */.Zc)(folder);
    const unseen = [merge/* LOCK_PATH */.O0, merge/* IGNORE_PATH */.bS, ...generated.tree.paths()].filter((path) => !tree.has(path));
    return tree.with(await (0,lib_tree/* readPaths */.Vv)(folder, unseen));
}
async function standingOf(tree, repository) {
    const lockText = tree.text(merge/* LOCK_PATH */.O0);
    if (lockText === undefined)
        return { ours: (0,merge/* sideOf */.Jh)(tree) };
    const base = await baseOf((0,merge/* readLock */.mF)(lockText).lock, repository);
    return { ours: (0,merge/* sideOf */.Jh)(tree), lockText, ...(base === undefined ? {} : { base: (0,merge/* sideOf */.Jh)(base) }) };
}
async function baseOf(lock, repository) {
    if (lock === undefined || repository === undefined || lock.mergeBase.archive !== undefined)
        return undefined;
    return (0,lib_tree/* loadTree */.rR)(repository, lock.mergeBase.tree);
}
async function holdBase({ base, lock }, repository) {
    if (repository === undefined)
        return [];
    const tree = lock.mergeBase.tree;
    if (await (0,lib_tree/* storeTree */.Ac)(repository, `refs/patternbank/base/${tree.slice(0, 12)}`, base))
        return [];
    return [
        {
            what: `the merge base ${tree.slice(0, 12)}`,
            because: 'git did not store it in this repository',
            remedy: 'the next update compares with the files as they are; commit them before you edit them',
        },
    ];
}

// EXTERNAL MODULE: ./lib/commands/compose-service.js
var compose_service = __webpack_require__(80880);
;// CONCATENATED MODULE: ./lib/commands/scaffold.js


/**
 * Composes a service from a spec and puts it where it goes, merged with what people made of it since.
 *
 * @returns what was done. A conflict, a low score or a step left out is part of the result, not an error.
 * @throws UserError - `spec/*`, `plan/*`, `compose/*`, `workspace/*`
 * @throws ServiceError - a service that the run needs failed
 */
async function scaffold(request, ports) {
    const composed = await (0,compose_service/* composeService */.M)({ ...request, standing: () => ports.target.database() }, ports);
    const standing = await ports.target.open(composed.generated);
    const { archive, parses } = ports.target;
    const unpacked = (0,merge/* regenerate */.Pw)(composed.generated, standing, parses === undefined ? {} : { parses });
    // What would be merged is judged, not what we would have liked to write.
    const judgement = ports.judge(unpacked.tree);
    const merged = archive ? (0,merge/* withArchive */.xc)(unpacked, standing) : unpacked;
    const { report, verdict } = await judgement;
    const changed = merged.changes.length > 0;
    const placed = changed && !request.dryRun ? await ports.target.place(merged) : [];
    return {
        ...composed,
        files: merged.lock.files,
        report,
        verdict,
        changed,
        conflicts: merged.conflicts,
        diagnostics: [...composed.diagnostics, ...merged.diagnostics],
        omissions: [...composed.omissions, ...report.omissions, ...placed],
    };
}

// EXTERNAL MODULE: ./lib/policy/index.js + 9 modules
var policy = __webpack_require__(91434);
// EXTERNAL MODULE: ./lib/report/index.js + 66 modules
var report = __webpack_require__(78485);
// EXTERNAL MODULE: ./lib/terminal/console.js
var terminal_console = __webpack_require__(71965);
// EXTERNAL MODULE: ./lib/terminal/ports.js
var terminal_ports = __webpack_require__(95268);
// EXTERNAL MODULE: ./lib/terminal/print.js
var print = __webpack_require__(11551);
;// CONCATENATED MODULE: ./lib/terminal/verbs/scaffold.js










/** `patternbank scaffold SPEC --out DIR`: composes a service and writes it; a folder that holds one of ours is updated. */
const runScaffold = async (values, console) => {
    const settings = Object.entries(values.set).map(([key, value]) => `${key}=${value}`);
    return scaffoldInto({ ...values, settings, rebuildsLock: false }, console);
};
/** What a service must reach where nothing else is said. */
const THRESHOLD = 8_000;
/** Composes into a folder and says what was done. @returns the exit status */
async function scaffoldInto(wanted, console) {
    const progress = (0,terminal_console/* progressOn */.z)(console.stderr);
    const aside = (0,bundle/* openJudgeAside */.QD)({ threshold: THRESHOLD, policy: policy/* NO_POLICY */.lm, today: console.today });
    progress.step('reading the spec');
    const documents = await (0,terminal_ports/* readSpecFrom */.YY)(wanted.spec, console);
    const suggested = await (0,terminal_ports/* suggestedFor */.LM)(wanted.chatModel, documents, console);
    progress.step('composing the service');
    const ports = await (0,bundle/* openServicePorts */.C2)({
        ...(0,terminal_ports/* bankSettings */.CB)(console),
        own: (0,terminal_ports/* ownPatterns */.YF)(wanted.patterns, console),
    });
    const { settings, dryRun } = wanted;
    const path = await (0,lib_tree/* pathInRepository */.zB)((0,external_node_path_.resolve)(console.directory, wanted.spec));
    const request = { path, documents, settings, dryRun, strict: false, suggested };
    const result = await openTarget(wanted, ports, console)
        .then((target) => scaffold(request, { ...ports, judge: aside.judge, onModule: aside.readAhead, target }))
        .finally(() => ports.close());
    progress.done();
    scaffold_print(result, wanted, console);
    const isSettled = result.conflicts.length === 0 && !result.omissions.some(({ blocks }) => blocks === true);
    return result.verdict.ready && isSettled ? 0 : 1;
}
function openTarget({ out, rebuildsLock }, { parses }, console) {
    return openFolderTarget({ folder: (0,external_node_path_.resolve)(console.directory, out), rebuildsLock, parses });
}
function scaffold_print(result, { out, dryRun, explain, json }, console) {
    if (json)
        return (0,print/* printJson */.Q)(console, (0,report/* toScaffoldJson */.cR)(result));
    const paint = (0,terminal_console/* paintFor */.e)(console.stdout, console.env);
    (0,print/* printDiagnostics */.a)(console, result.diagnostics);
    if (explain)
        console.stdout.write(`${(0,report/* explainText */.lP)(result.plan, paint)}\n\n`);
    console.stdout.write(`${(0,report/* scaffoldText */.GS)(result, { out, dryRun, paint })}\n`);
}


/***/ })

};
