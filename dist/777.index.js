export const id = 777;
export const ids = [777];
export const modules = {

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

/***/ 56777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateMode: () => (/* binding */ validateMode)
});

// EXTERNAL MODULE: ./lib/bundle/index.js + 17 modules
var bundle = __webpack_require__(24219);
// EXTERNAL MODULE: ./lib/policy/index.js + 9 modules
var policy = __webpack_require__(91434);
;// CONCATENATED MODULE: ./lib/commands/validate.js

/** Judges a service, and names every place as it lies on disk. */
async function validate({ tree, whereIs, omissions, unread }, judge, baseline) {
    const { report: found, verdict } = await judge(tree, unread);
    const all = [...omissions, ...found.omissions];
    const report = relocated({ ...found, omissions: all }, whereIs);
    const places = new Map(tree.paths().map((path) => [whereIs(path), path]));
    return {
        report,
        verdict,
        omissions: all,
        ...(baseline === undefined ? {} : { comparison: (0,policy/* compare */.UD)(baseline, (0,policy/* snapshotOf */.eY)(report, verdict)) }),
        textOf: (path) => tree.text(places.get(path) ?? path),
    };
}
/** A service as it was, as what it is compared with. */
async function baselineOf(service, judge) {
    const { report, verdict } = await validate(service, judge);
    return (0,policy/* snapshotOf */.eY)(report, verdict);
}
/** `true` where the gate opens: what is ready passes, and with a baseline to hold to, also what did not get worse. */
function passes({ verdict, comparison }) {
    return verdict.ready || comparison?.regressions.length === 0;
}
function relocated(report, whereIs) {
    const move = (place) => ({ ...place, path: whereIs(place.path) });
    const moved = (evidence) => evidence.map(move);
    return {
        ...report,
        caps: report.caps.map((cap) => ({ ...cap, evidence: moved(cap.evidence) })),
        probes: report.probes.map(({ evidence, lacking, ...probe }) => ({
            ...probe,
            evidence: moved(evidence),
            ...(lacking === undefined ? {} : { lacking: moved(lacking) }),
        })),
        gaps: report.gaps.map((gap) => ({ ...gap, at: move(gap.at) })),
    };
}

// EXTERNAL MODULE: ./lib/github/index.js + 33 modules
var lib_github = __webpack_require__(40713);
// EXTERNAL MODULE: ./lib/report/index.js + 67 modules
var lib_report = __webpack_require__(62274);
// EXTERNAL MODULE: ./lib/tree/index.js + 12 modules
var tree = __webpack_require__(61309);
// EXTERNAL MODULE: ./lib/verify/index.js + 49 modules
var verify = __webpack_require__(18762);
// EXTERNAL MODULE: ./lib/action/annotate.js
var annotate = __webpack_require__(78892);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/diagnostics/index.js + 8 modules
var diagnostics = __webpack_require__(67952);
// EXTERNAL MODULE: ./lib/action/path.js
var path = __webpack_require__(79839);
// EXTERNAL MODULE: ./lib/action/problems.js
var problems = __webpack_require__(62412);
;// CONCATENATED MODULE: ./lib/action/baseline.js







/**
 * The baseline that the input names; without one, what a pull request is compared with for its report alone.
 *
 * The base is judged in this run, by this rubric: no file of it is committed.
 *
 * @throws UserError - the input names what cannot be read: to pass without it would be a gate that is open
 */
async function chooseBaseline({ baseline, folder, context, judge }, host) {
    if (baseline !== undefined && baseline !== 'merge-base') {
        const text = await (0,promises_.readFile)((0,path/* folderInside */.h)(baseline, host), 'utf8').catch(() => undefined);
        if (text === undefined)
            throw new diagnostics/* UserError */.yo([problems/* baselineUnknown */.es.at({ baseline })]);
        return { snapshot: (0,policy/* readBaseline */.mF)(text, baseline), gates: true, omissions: [] };
    }
    const gates = baseline !== undefined;
    const commit = context.pullRequest?.baseSha ?? context.mergeGroup?.baseSha;
    if (commit === undefined) {
        if (gates)
            throw new diagnostics/* UserError */.yo([problems/* baselineUnknown */.es.at({ baseline: 'merge-base' })]);
        return { gates, omissions: [] };
    }
    const before = (await (0,tree/* readServiceAt */.$D)(folder, commit)) ??
        ((await (0,tree/* fetchCommit */.iH)(folder, commit)) ? await (0,tree/* readServiceAt */.$D)(folder, commit) : undefined);
    if (before !== undefined)
        return { snapshot: await baselineOf(before, judge), gates, omissions: [] };
    if (gates)
        throw new diagnostics/* UserError */.yo([problems/* baselineUnknown */.es.at({ baseline: 'merge-base' })]);
    return { gates, omissions: [NO_BASE] };
}
const NO_BASE = {
    what: 'the comparison with the base of the pull request',
    because: 'git does not have its commit and could not fetch it, or the folder is new',
    remedy: 'set `fetch-depth: 0` in `actions/checkout`',
};

// EXTERNAL MODULE: ./lib/action/folder.js
var action_folder = __webpack_require__(82216);
// EXTERNAL MODULE: ./lib/action/outputs.js
var outputs = __webpack_require__(87352);
// EXTERNAL MODULE: ./lib/action/policy.js
var action_policy = __webpack_require__(94122);
// EXTERNAL MODULE: ./lib/action/proof.js
var action_proof = __webpack_require__(53764);
// EXTERNAL MODULE: ./lib/action/report-file.js
var report_file = __webpack_require__(31461);
;// CONCATENATED MODULE: ./lib/action/validate.js














/** `mode: validate`: scores a folder of the checkout, and gates. */
async function validateMode(inputs, host) {
    const context = (0,lib_github/* readRunContext */.$p)(host.env, host.eventText);
    const github = githubOf(inputs, context, host);
    const folder = (0,path/* folderInside */.h)(inputs.path, host);
    const service = await (0,tree/* readService */.uS)(folder);
    const policy = await (0,action_policy/* readPolicyFor */.e)({ github, context, path: inputs.config, base: undefined }, host);
    const judge = await (0,bundle/* openJudge */.S2)({ threshold: inputs.threshold, policy, today: host.today });
    const baseline = await chooseBaseline({ baseline: inputs.baseline, folder, context, judge }, host);
    const validation = await validate(service, judge, baseline.snapshot);
    const proof = inputs.verify ? await proofOf(folder, inputs.path, host) : action_proof/* NO_PROOF */.Bh;
    const good = baseline.gates ? passes(validation) : validation.verdict.ready;
    const passed = good && (0,action_proof/* holds */.v9)(proof);
    const said = inputs.dryRun ? [] : await announce({ validation, passed, proof, inputs, context, github });
    const announced = [...said, ...baseline.omissions];
    const { report, verdict } = validation;
    const view = viewOf(validation, inputs.path, { context, announced, proof });
    await host.summary((0,lib_report/* summaryMarkdown */.Nj)(view));
    (0,annotate/* annotateResult */.M)({ report, verdict, conflicts: [], diagnostics: [], folder: (0,action_folder/* folderOf */.y)(inputs.path) }, host);
    return {
        outputs: {
            ...(0,outputs/* judgedOutputs */.s)(validation),
            ...(await (0,report_file/* writeReports */.L)(host, (0,lib_report/* toValidateJson */._y)(report, verdict, validation.comparison), view)),
        },
        exitCode: passed || inputs.warnOnly ? 0 : 1,
    };
}
async function proofOf(folder, shown, host) {
    const request = { folder, shown, depth: 'normal', only: [], skip: [] };
    return (0,action_proof/* proven */.H3)(() => (0,verify/* verify */.MX)(request, (0,action_proof/* proofPorts */.xV)(host)));
}
function githubOf(inputs, context, host) {
    const token = inputs.githubToken;
    if (token === undefined || token === '')
        return undefined;
    host.secret(token);
    return (0,lib_github/* connect */.Ng)({ ...context, token, deadlineSeconds: inputs.githubTimeout });
}
function viewOf({ report, verdict, omissions, comparison, textOf }, path, { context, announced, proof }) {
    const place = {
        repositoryUrl: `${context.serverUrl}/${context.owner}/${context.repo}`,
        ref: (0,lib_github/* judgedSha */.e1)(context),
        folder: (0,action_folder/* folderOf */.y)(path),
    };
    return {
        title: path === '.' ? context.repo : path,
        report,
        verdict,
        conflicts: [],
        omissions: [...omissions, ...announced, ...proof.omissions],
        place,
        textOf,
        ...(comparison === undefined ? {} : { comparison }),
        ...(proof.verification === undefined ? {} : { verification: proof.verification }),
    };
}
async function announce(given) {
    const { validation, passed, proof, inputs, context, github } = given;
    if (github === undefined)
        return [NO_TOKEN];
    const { report, verdict } = validation;
    const view = viewOf(validation, inputs.path, { context, announced: [], proof });
    const key = `validate ${inputs.path}`;
    const origin = { key, head: (0,lib_github/* judgedSha */.e1)(context), run: context.run };
    const { omissions } = await (0,lib_github/* announceVerdict */.NJ)(github, context, {
        ...(inputs.comment
            ? {
                comment: {
                    key,
                    render: (previous) => (0,lib_report/* commentMarkdown */.r)(view, previous === undefined ? origin : { ...origin, previous }),
                },
            }
            : {}),
        status: {
            state: passed ? 'success' : 'failure',
            description: (0,lib_report/* headline */.Pl)({ report, verdict }),
            context: inputs.path === '.' ? 'patternbank' : `patternbank/${inputs.path}`,
            targetUrl: context.run.url,
        },
    });
    return omissions;
}
const NO_TOKEN = {
    what: 'the comment and the commit status',
    because: '`github-token` is empty',
    remedy: 'leave `github-token` out, so that it is the token of the workflow',
};


/***/ })

};
