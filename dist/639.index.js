export const id = 639;
export const ids = [639];
export const modules = {

/***/ 27264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ readActionSpec),
/* harmony export */   LM: () => (/* binding */ suggestedFor),
/* harmony export */   YF: () => (/* binding */ ownPatterns)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _enrichment_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78611);
/* harmony import */ var _spec_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77359);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61309);




/** The documents of the spec. Nothing outside the workspace is read. */
async function readActionSpec(path, host) {
    return (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readDocuments */ .r9)({
        path,
        from: host.workspace,
        within: host.workspace,
        siblingsOf: _spec_index_js__WEBPACK_IMPORTED_MODULE_2__/* .siblingsOf */ .DG,
        documentsOf: _spec_index_js__WEBPACK_IMPORTED_MODULE_2__/* .documentsOf */ .uo,
    });
}
/** What a model proposes, where `chat-model` names one. */
async function suggestedFor({ chatModel, openaiApiKey, openaiBaseUrl }, documents) {
    return chatModel === undefined
        ? _enrichment_index_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_SUGGESTED */ .E
        : (0,_enrichment_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openAiSuggester */ .O)({ chatModel, openaiApiKey, openaiBaseUrl })(documents);
}
/** The directory of own patterns, as `openServicePorts` wants it. */
function ownPatterns(patterns, { workspace }) {
    if (patterns === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, patterns);
    return { path, shown: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path) || '.' };
}


/***/ }),

/***/ 80956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   CJ: () => (/* binding */ keptIn),
/* harmony export */   FC: () => (/* binding */ repositoryDigest),
/* harmony export */   WI: () => (/* binding */ openOutcomeHome)
/* harmony export */ });
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24219);
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67952);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40713);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58926);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61309);





/** @throws ServiceError - GitHub failed; the bank failed and `on-backend-error` is `fail` */
async function openOutcomeHome(github, inputs) {
    const onBranch = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readOutcomes */ .CE)(github);
    const store = await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openChosenOutcomes */ .aX)(inputs);
    const kept = await keptIn(store, inputs);
    const bank = kept.omissions.length === 0 ? store : undefined;
    return {
        outcomes: eachOnce([...kept.outcomes, ...onBranch]),
        omissions: kept.omissions,
        record: (outcome, repositoryId) => bank === undefined ? (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .addOutcome */ .ay)(github, repositoryId, outcome) : bank.add(recordOf(outcome)),
        close: async () => {
            await store?.close();
        },
    };
}
/** Reads what a bank keeps; where it is down, an omission says so. @throws ServiceError - it is down, and `on-backend-error` is `fail` */
async function keptIn(store, { onBackendError }) {
    if (store === undefined)
        return { outcomes: [], omissions: [] };
    try {
        return { outcomes: (await store.texts()).flatMap((text) => (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readOutcome */ .ns)(text) ?? []), omissions: [] };
    }
    catch (error) {
        if (!(0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error) || onBackendError === 'fail') {
            await store.close();
            throw error;
        }
        const [problem] = error.diagnostics;
        const because = `${problem?.message ?? error.message}; the branch of this repository was used instead`;
        const remedy = problem?.help ?? 'run again';
        return { outcomes: [], omissions: [{ what: 'the outcomes in the configured bank', because, remedy }] };
    }
}
/** What is both in the bank and on the branch counts once. */
function eachOnce(outcomes) {
    const byKey = new Map(outcomes.map((outcome) => [`${(0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceOf */ .z5)(outcome)}/${outcome.id}`, outcome]));
    return [...byKey.values()];
}
/** What tells a repository from others, and does not name it. */
function repositoryDigest({ repository }) {
    return (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(`${repository.owner}/${repository.repo}`.toLowerCase()).slice(0, 16);
}
function recordOf(outcome) {
    const { repository = '', app, id, event, at, patterns } = outcome;
    return { repository, app, id, event, at, patterns, text: (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOutcome */ .gZ)(outcome) };
}


/***/ }),

/***/ 94639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  populateMode: () => (/* binding */ populateMode)
});

// EXTERNAL MODULE: ./lib/bundle/index.js + 17 modules
var bundle = __webpack_require__(24219);
// EXTERNAL MODULE: ./lib/bank/index.js + 6 modules
var bank = __webpack_require__(9282);
// EXTERNAL MODULE: ./lib/compose/index.js + 160 modules
var compose = __webpack_require__(51896);
// EXTERNAL MODULE: ./lib/diagnostics/index.js + 8 modules
var lib_diagnostics = __webpack_require__(67952);
// EXTERNAL MODULE: ./lib/outcome/index.js + 6 modules
var outcome = __webpack_require__(58926);
// EXTERNAL MODULE: ./lib/pattern/index.js + 54 modules
var pattern = __webpack_require__(37688);
// EXTERNAL MODULE: ./lib/plan/index.js + 14 modules
var plan = __webpack_require__(66649);
// EXTERNAL MODULE: ./lib/report/index.js + 67 modules
var report = __webpack_require__(62274);
// EXTERNAL MODULE: ./lib/spec/index.js + 236 modules
var spec = __webpack_require__(77359);
// EXTERNAL MODULE: ./lib/tree/index.js + 12 modules
var tree = __webpack_require__(61309);
;// CONCATENATED MODULE: ./lib/commands/populate.js









/**
 * Checks the library, builds the bank anew aside, verifies it, and puts it in the place of the old one in one step.
 *
 * @returns what became of each pattern; a library with rejected patterns, and a bank that fails its verification, replace nothing
 * @throws UserError - `bank/*`: the library is empty, or smaller than before without `allowShrink`
 * @throws ServiceError - `bank/*`: a server failed; what it served before, it still serves
 */
async function populate(request, { embedder, codeOf, python, generations, onStep }) {
    const { patterns: claimed, diagnostics } = lintLibraries(request.libraries, python);
    const patterns = (0,outcome/* withOutcomes */.IF)(claimed, request.outcomes, request.today);
    const served = await generations.served();
    const changes = (0,bank/* libraryChanges */.zV)(served.patterns, patterns);
    const refused = {
        bank: generations.kind,
        changes,
        rejected: (0,report/* rejectedDirectories */.cG)(diagnostics),
        diagnostics,
        omissions: request.omissions,
        outcomes: request.outcomes.length,
        evolved: (0,outcome/* evolve */.sf)(claimed, request.outcomes, request.today),
        written: false,
    };
    if (diagnostics.some(({ severity }) => severity === 'error' || request.strict))
        return refused;
    const shrunken = (0,bank/* shrinkage */.vI)(changes);
    if (shrunken.length > 0 && !request.allowShrink)
        throw new lib_diagnostics/* UserError */.yo(shrunken);
    onStep?.('building and checking the bank');
    const index = await (0,bank/* buildIndex */.Xh)(patterns, embedder, await codeOf?.(patterns));
    const verified = await (0,bank/* verifyIndex */.MV)({ index, patterns, embedder });
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
        changes: libraryChanges(before.patterns, after.patterns),
        ...{ rejected: [], diagnostics: [], omissions: [], outcomes: 0, evolved: [], written: true },
    };
}
/** The patterns of all libraries by id, and every problem: of each manifest and its files, of the manifests with each other, of the features that they claim. */
function lintLibraries(libraries, python) {
    const byId = new Map();
    const problems = [];
    for (const { tree, shown } of libraries) {
        const read = (0,pattern/* readPatterns */.ce)(tree, compose/* CONTRIBUTION_KINDS */.ZP, { shownRoot: shown, beside: [...byId.values()] });
        problems.push(...read.diagnostics, ...(0,compose/* lintCopies */.v3)(read.patterns, python));
        for (const pattern of read.patterns)
            byId.set(pattern.id, pattern);
    }
    const patterns = [...byId.values()].sort((a, b) => (0,tree/* comparePaths */.cD)(a.id, b.id));
    return { patterns, diagnostics: [...problems, ...(0,plan/* lintFeatures */.Rn)(patterns, spec/* FEATURES */.Gv)] };
}

// EXTERNAL MODULE: ./lib/action/documents.js
var documents = __webpack_require__(27264);
// EXTERNAL MODULE: ./lib/github/index.js + 33 modules
var lib_github = __webpack_require__(40713);
// EXTERNAL MODULE: ./lib/action/outcome-home.js
var outcome_home = __webpack_require__(80956);
// EXTERNAL MODULE: ./lib/action/token.js
var action_token = __webpack_require__(71379);
;// CONCATENATED MODULE: ./lib/action/known-outcomes.js





/**
 * Reads the outcomes; where GitHub does not give them, patterns keep what their manifests claim, and an omission says so.
 *
 * @throws ServiceError - the bank is down: a populate could not fill it either
 */
async function knownOutcomes(inputs, host) {
    const store = await (0,bundle/* openChosenOutcomes */.aX)(inputs);
    const kept = await (0,outcome_home/* keptIn */.CJ)(store, { onBackendError: 'fail' });
    await store?.close();
    const onBranch = await branchOutcomes(inputs, host);
    return { ...onBranch, outcomes: (0,outcome_home/* eachOnce */.B)([...kept.outcomes, ...onBranch.outcomes]) };
}
async function branchOutcomes({ githubToken: token, githubTimeout: deadlineSeconds }, host) {
    if (token === undefined || token === '')
        return { outcomes: [], omissions: [] };
    try {
        const context = (0,lib_github/* readRunContext */.$p)(host.env, host.eventText);
        const github = (0,lib_github/* connect */.Ng)({ ...context, token: (0,action_token/* tokenOf */.B)(token, host), deadlineSeconds });
        return { outcomes: await (0,lib_github/* readOutcomes */.CE)(github), omissions: [] };
    }
    catch (error) {
        if (!(0,lib_diagnostics/* isFailure */.N6)(error))
            throw error;
        const [problem] = error.diagnostics;
        return {
            outcomes: [],
            omissions: [
                {
                    what: 'what became of services',
                    because: problem?.message ?? 'GitHub did not give it',
                    remedy: problem?.help ?? 'run again later',
                },
            ],
        };
    }
}

;// CONCATENATED MODULE: ./lib/action/populate.js





/**
 * `mode: populate`: checks the library and fills the configured bank. One that is down fails the run, whatever
 * `on-backend-error` says: nothing else could be filled in its place.
 */
async function populateMode(inputs, host) {
    const own = (0,documents/* ownPatterns */.YF)(inputs.patterns, host);
    const { dryRun, allowShrink, strict } = inputs;
    const known = await knownOutcomes(inputs, host);
    const request = {
        ...{ libraries: await (0,bundle/* readLibraries */.Cq)(own), omissions: known.omissions },
        ...{ outcomes: known.outcomes, today: host.today },
        ...{ dryRun, allowShrink, strict },
    };
    const [embedder, python] = await Promise.all([(0,bundle/* openChosenEmbedder */.n6)(inputs, 'populate'), (0,bundle/* openFormatter */.nr)()]);
    const generations = await (0,bundle/* openChosenGenerations */.gO)(inputs);
    const result = await populate(request, {
        ...{ embedder, python, generations },
        codeOf: (patterns) => (0,bundle/* openCodeSource */.X9)({ inputs, python, foreign: own !== undefined }, patterns),
        onStep: (step) => host.log(step),
    }).finally(() => generations.close());
    for (const diagnostic of result.diagnostics)
        host.annotate(diagnostic);
    for (const diagnostic of result.verified?.problems ?? [])
        host.annotate(diagnostic);
    await host.summary((0,report/* populateMarkdown */.cK)(result));
    const failed = result.rejected.length > 0 || (result.verified?.problems.length ?? 0) > 0;
    return { outputs: { changed: String(result.written) }, exitCode: failed ? 2 : 0 };
}


/***/ }),

/***/ 71379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tokenOf)
/* harmony export */ });
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67952);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62412);


/**
 * The token, kept out of the log.
 *
 * @throws UserError - `action/token-missing`
 */
function tokenOf(token, host) {
    if (token === undefined || token === '')
        throw new _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenMissing */ .O3.at({}));
    host.secret(token);
    return token;
}


/***/ })

};
