export const id = 224;
export const ids = [224];
export const modules = {

/***/ 81224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  feedbackMode: () => (/* binding */ feedbackMode)
});

// EXTERNAL MODULE: ./lib/bank/index.js + 6 modules
var bank = __webpack_require__(9282);
// EXTERNAL MODULE: ./lib/bundle/index.js + 17 modules
var bundle = __webpack_require__(24219);
// EXTERNAL MODULE: ./lib/github/index.js + 33 modules
var lib_github = __webpack_require__(40713);
// EXTERNAL MODULE: ./lib/outcome/index.js + 6 modules
var lib_outcome = __webpack_require__(58926);
// EXTERNAL MODULE: ./lib/policy/index.js + 9 modules
var policy = __webpack_require__(91434);
// EXTERNAL MODULE: ./lib/report/index.js + 67 modules
var report = __webpack_require__(62274);
// EXTERNAL MODULE: ./lib/tree/index.js + 12 modules
var tree = __webpack_require__(61309);
// EXTERNAL MODULE: ./lib/action/folder.js
var folder = __webpack_require__(82216);
// EXTERNAL MODULE: ./lib/action/outcome-home.js
var outcome_home = __webpack_require__(80956);
// EXTERNAL MODULE: ./lib/action/path.js
var action_path = __webpack_require__(79839);
// EXTERNAL MODULE: ./lib/diagnostics/index.js + 8 modules
var diagnostics = __webpack_require__(67952);
;// CONCATENATED MODULE: ./lib/action/propose-changes.js


/** Opens an issue for each proposal; a token that may not is no reason to fail. */
async function proposeChanges(github, proposals, { dryRun }) {
    if (dryRun)
        return { proposals: proposals.map(({ pattern }) => ({ pattern, done: 'possible' })), omissions: [] };
    const done = [];
    for (const proposal of proposals) {
        try {
            done.push(await (0,lib_github/* propose */.BM)(github, proposal));
        }
        catch (error) {
            if (!(0,diagnostics/* isFailure */.N6)(error))
                throw error;
            const [problem] = error.diagnostics;
            return {
                proposals: done,
                omissions: [
                    {
                        what: 'an issue about lines that people keep changing',
                        because: problem?.message ?? error.message,
                        remedy: 'add `issues: write` to `permissions` of the job',
                    },
                ],
            };
        }
    }
    return { proposals: done, omissions: [] };
}

// EXTERNAL MODULE: ./lib/action/token.js
var action_token = __webpack_require__(71379);
;// CONCATENATED MODULE: ./lib/action/feedback.js












/** `mode: feedback`: records what became of a generated service, and says what that means for the patterns. */
async function feedbackMode(inputs, host) {
    const token = (0,action_token/* tokenOf */.B)(inputs.githubToken, host);
    const context = (0,lib_github/* readRunContext */.$p)(host.env, host.eventText);
    const github = (0,lib_github/* connect */.Ng)({ ...context, token, deadlineSeconds: inputs.githubTimeout });
    const happening = await (0,lib_github/* readHappening */.ZV)(github, context);
    const seen = happening === undefined ? NOTHING_SEEN : await outcomeOf(github, happening, { inputs, host });
    const home = await (0,outcome_home/* openOutcomeHome */.WI)(github, inputs);
    const learnt = await learn(seen, { github, home, happening, inputs }).finally(() => home.close());
    const { outcome, outcomes, recorded, isNew } = learnt;
    const patterns = await shippedPatterns();
    const asked = await proposeChanges(github, proposalsFor(learnt.outcomes, patterns), inputs);
    await host.summary((0,report/* feedbackMarkdown */.HM)({
        ...(outcome === undefined ? {} : { outcome }),
        recorded,
        outcomes: outcomes.length,
        evolved: (0,lib_outcome/* evolve */.sf)(patterns, outcomes, host.today),
        proposals: asked.proposals,
        omissions: [...(happening?.omissions ?? []), ...seen.omissions, ...home.omissions, ...asked.omissions],
    }));
    return { outputs: { changed: String(isNew) }, exitCode: 0 };
}
/** Records the outcome where it is new: its words only where they are shared. */
async function learn({ outcome }, { home, happening, inputs }) {
    if (outcome === undefined || happening === undefined)
        return { outcomes: home.outcomes, recorded: false, isNew: false };
    const isThis = ({ app, id, repository = outcome.repository }) => app === outcome.app && id === outcome.id && repository === outcome.repository;
    const isNew = !home.outcomes.some(isThis);
    const shared = inputs.shareOutcomes === 'full' ? outcome : (0,lib_outcome/* countsOf */.mQ)(outcome);
    const recorded = isNew && !inputs.dryRun ? await home.record(shared, happening.repositoryId) : false;
    const others = home.outcomes.filter((each) => !isThis(each));
    return { outcome: shared, outcomes: [...others, outcome], recorded, isNew };
}
function proposalsFor(outcomes, patterns) {
    return (0,lib_outcome/* recurrences */.w5)(outcomes).map((recurrence) => (0,report/* proposalOf */.cE)(recurrence, patterns));
}
const NOTHING_SEEN = { omissions: [] };
async function outcomeOf(github, { event, id, tree, checks }, { inputs, host }) {
    const outputPath = (0,folder/* folderOf */.y)(inputs.path);
    const kept = await (0,lib_github/* readKeptService */.kT)(github, { tree, outputPath });
    if (kept === undefined)
        return { omissions: [noService(inputs.path)] };
    const { lock, files, omissions } = kept;
    const versions = new Map(lock.patterns.map((pattern) => [pattern.id, pattern.version]));
    // Of a pull request that was closed, what is checked out is not what it would have been.
    const productionScore = event === 'closed' ? undefined : await scoreOf(inputs.path, host);
    const outcome = {
        schema: 'outcome/1',
        ...{ repository: (0,outcome_home/* repositoryDigest */.FC)(github), id, app: lock.app, event, at: host.today },
        ...(checks === undefined ? {} : { checks }),
        ...(productionScore === undefined ? {} : { productionScore }),
        patterns: (0,lib_outcome/* patternOutcomes */.mq)(files, versions),
    };
    return { outcome, omissions };
}
/** No gate: the number alone is recorded. */
const THRESHOLD = 8000;
/** Readiness of what is checked out; a workflow need not check anything out. */
async function scoreOf(path, host) {
    try {
        const service = await (0,tree/* readService */.uS)((0,action_path/* folderInside */.h)(path, host));
        const judge = await (0,bundle/* openJudge */.S2)({ threshold: THRESHOLD, policy: policy/* NO_POLICY */.lm, today: host.today });
        const { verdict, report } = await judge(service.tree);
        return report.notAService ? undefined : verdict.productionScore;
    }
    catch {
        return undefined;
    }
}
async function shippedPatterns() {
    const index = await (0,bundle/* bankIndexFile */.tT)().read();
    return index === undefined ? [] : (0,bank/* readIndex */.vY)(index).entries.map(({ pattern }) => pattern);
}
function noService(path) {
    return {
        what: 'an outcome',
        because: `no \`patternbank.lock\` lies in \`${path}\`: nothing there says which pattern wrote what`,
        remedy: 'set `path` to the folder of the service',
    };
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
