export const id = 387;
export const ids = [387];
export const modules = {

/***/ 73387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   feedbackMode: () => (/* binding */ feedbackMode)
/* harmony export */ });
/* harmony import */ var _bank_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9282);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24219);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30575);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82155);
/* harmony import */ var _policy_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91434);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95369);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61309);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82216);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79839);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71379);










/** `mode: feedback`: records what became of a generated service, and says what that means for the patterns. */
async function feedbackMode(inputs, host) {
    const token = (0,_token_js__WEBPACK_IMPORTED_MODULE_9__/* .tokenOf */ .B)(inputs.githubToken, host);
    const context = (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readRunContext */ .$p)(host.env, host.eventText);
    const github = (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .connect */ .Ng)({ ...context, token, deadlineSeconds: inputs.githubTimeout });
    const happening = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readHappening */ .ZV)(github, context);
    const seen = happening === undefined ? NOTHING_SEEN : await outcomeOf(github, happening, { inputs, host });
    const { outcome } = seen;
    const standing = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readOutcomes */ .CE)(github);
    const isNew = outcome !== undefined && !standing.some(({ app, id }) => app === outcome.app && id === outcome.id);
    const recorded = isNew && !inputs.dryRun && happening !== undefined
        ? await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .addOutcome */ .ay)(github, happening.repositoryId, outcome)
        : false;
    const outcomes = isNew ? [...standing, outcome] : standing;
    await host.summary((0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .feedbackMarkdown */ .HM)({
        ...(outcome === undefined ? {} : { outcome }),
        recorded,
        outcomes: outcomes.length,
        evolved: (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .evolve */ .sf)(await shippedPatterns(), outcomes, host.today),
        omissions: [...(happening?.omissions ?? []), ...seen.omissions, ...sharing(inputs)],
    }));
    return { outputs: { changed: String(isNew) }, exitCode: 0 };
}
const NOTHING_SEEN = { omissions: [] };
async function outcomeOf(github, { event, id, tree, checks }, { inputs, host }) {
    const outputPath = (0,_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .y)(inputs.path);
    const kept = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readKeptService */ .kT)(github, { tree, outputPath });
    if (kept === undefined)
        return { omissions: [noService(inputs.path)] };
    const { lock, files, omissions } = kept;
    const versions = new Map(lock.patterns.map((pattern) => [pattern.id, pattern.version]));
    // Of a pull request that was closed, what is checked out is not what it would have been.
    const productionScore = event === 'closed' ? undefined : await scoreOf(inputs.path, host);
    const outcome = {
        schema: 'outcome/1',
        ...{ id, app: lock.app, event, at: host.today },
        ...(checks === undefined ? {} : { checks }),
        ...(productionScore === undefined ? {} : { productionScore }),
        patterns: (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .patternOutcomes */ .mq)(files, versions),
    };
    return { outcome, omissions };
}
/** No gate: the number alone is recorded. */
const THRESHOLD = 8000;
/** Readiness of what is checked out; a workflow need not check anything out. */
async function scoreOf(path, host) {
    try {
        const service = await (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_6__/* .readService */ .uS)((0,_path_js__WEBPACK_IMPORTED_MODULE_8__/* .folderInside */ .h)(path, host));
        const judge = await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openJudge */ .S2)({ threshold: THRESHOLD, policy: _policy_index_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_POLICY */ .lm, today: host.today });
        const { verdict, report } = await judge(service.tree);
        return report.notAService ? undefined : verdict.productionScore;
    }
    catch {
        return undefined;
    }
}
async function shippedPatterns() {
    const index = await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_1__/* .bankIndexFile */ .tT)().read();
    return index === undefined ? [] : (0,_bank_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readIndex */ .vY)(index).entries.map(({ pattern }) => pattern);
}
function noService(path) {
    return {
        what: 'an outcome',
        because: `no \`patternbank.lock\` lies in \`${path}\`: nothing there says which pattern wrote what`,
        remedy: 'set `path` to the folder of the service',
    };
}
function sharing({ shareOutcomes }) {
    if (shareOutcomes === 'counts')
        return [];
    return [
        {
            what: '`share-outcomes: full`',
            because: 'this version records counts only, whatever is allowed',
            remedy: 'delete `share-outcomes` until a release note names it',
        },
    ];
}


/***/ }),

/***/ 82216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A folder of the repository as git writes it: `.` for the top, no slash at the end. */
function folderOf(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('.', path).replaceAll('\\', '/') || '.';
}


/***/ }),

/***/ 79839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ folderInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67952);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62412);



/**
 * A path of the checkout, absolute.
 *
 * @throws UserError - the path leads out of the checkout
 */
function folderInside(path, host) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.workspace, path);
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(host.workspace, folder);
    if (below === '..' || below.startsWith('../'))
        throw new _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOutsideWorkspace */ .gm.at({ path }));
    return folder;
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
