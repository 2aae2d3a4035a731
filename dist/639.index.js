export const id = 639;
export const ids = [639];
export const modules = {

/***/ 20712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ notYet)
/* harmony export */ });
/** Inputs of the design that this version reads and cannot honour, and what it does instead. */
const NOT_YET = [
    {
        name: 'code-embedding-model',
        isSet: ({ codeEmbeddingModel }) => codeEmbeddingModel !== undefined,
        instead: 'no code was embedded',
    },
];
/** What was asked for and is not there yet: nothing that a workflow sets is skipped in silence. */
function notYet(inputs) {
    return NOT_YET.filter(({ isSet }) => isSet(inputs)).map(({ name, instead }) => ({
        what: `the input \`${name}\``,
        because: `this version cannot honour it yet; ${instead}`,
        remedy: `delete \`${name}\` until a release note names it`,
    }));
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

// EXTERNAL MODULE: ./lib/bundle/index.js + 13 modules
var bundle = __webpack_require__(48043);
// EXTERNAL MODULE: ./lib/bank/index.js + 6 modules
var bank = __webpack_require__(9282);
// EXTERNAL MODULE: ./lib/compose/index.js + 146 modules
var compose = __webpack_require__(21849);
// EXTERNAL MODULE: ./lib/diagnostics/index.js + 8 modules
var lib_diagnostics = __webpack_require__(67952);
// EXTERNAL MODULE: ./lib/outcome/index.js + 4 modules
var outcome = __webpack_require__(82155);
// EXTERNAL MODULE: ./lib/pattern/index.js + 50 modules
var pattern = __webpack_require__(57555);
// EXTERNAL MODULE: ./lib/plan/index.js + 13 modules
var plan = __webpack_require__(44886);
// EXTERNAL MODULE: ./lib/report/index.js + 64 modules
var report = __webpack_require__(79753);
// EXTERNAL MODULE: ./lib/spec/index.js + 183 modules
var spec = __webpack_require__(19933);
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
async function populate(request, { embedder, python, generations, onStep }) {
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
    const index = await (0,bank/* buildIndex */.Xh)(patterns, embedder);
    const verified = await (0,bank/* verifyIndex */.MV)({ index, patterns, embedder });
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
// EXTERNAL MODULE: ./lib/github/index.js + 32 modules
var lib_github = __webpack_require__(30575);
// EXTERNAL MODULE: ./lib/action/token.js
var action_token = __webpack_require__(71379);
;// CONCATENATED MODULE: ./lib/action/known-outcomes.js



/** Reads the outcomes; where GitHub does not give them, patterns keep what their manifests claim, and an omission says so. */
async function knownOutcomes({ githubToken: token, githubTimeout: deadlineSeconds, }, host) {
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

// EXTERNAL MODULE: ./lib/action/not-yet.js
var not_yet = __webpack_require__(20712);
;// CONCATENATED MODULE: ./lib/action/populate.js






/**
 * `mode: populate`: checks the library and fills the configured bank. One that is down fails the run, whatever
 * `on-backend-error` says: nothing else could be filled in its place.
 */
async function populateMode(inputs, host) {
    const own = (0,documents/* ownPatterns */.YF)(inputs.patterns, host);
    const { dryRun, allowShrink, strict } = inputs;
    const known = await knownOutcomes(inputs, host);
    const generations = await (0,bundle/* openChosenGenerations */.gO)(inputs);
    const request = {
        ...{ libraries: await (0,bundle/* readLibraries */.Cq)(own), omissions: [...(0,not_yet/* notYet */.y)(inputs), ...known.omissions] },
        ...{ outcomes: known.outcomes, today: host.today },
        ...{ dryRun, allowShrink, strict },
    };
    const [embedder, python] = await Promise.all([(0,bundle/* openChosenEmbedder */.n6)(inputs, 'populate'), (0,bundle/* openFormatter */.nr)()]);
    const result = await populate(request, {
        ...{ embedder, python, generations },
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


/***/ })

};
