export const id = 623;
export const ids = [623];
export const modules = {

/***/ 86623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentMode: () => (/* binding */ commentMode)
/* harmony export */ });
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67952);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40713);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62274);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61309);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79839);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62412);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71379);







/** A report of ours has some hundred kilobytes. */
const MAX_REPORT_BYTES = 4_000_000;
/**
 * `mode: comment`: says on the pull request of a fork what its run reported, because that run could not.
 *
 * The report is hostile: its size and form are checked, its words are not used, and it decides nothing. No status is set.
 */
async function commentMode(inputs, host) {
    const token = (0,_token_js__WEBPACK_IMPORTED_MODULE_6__/* .tokenOf */ .B)(inputs.githubToken, host);
    const context = (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readRunContext */ .$p)(host.env, host.eventText);
    const run = context.finishedRun;
    if (run === undefined)
        throw new _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .noFinishedRun */ .Lb.at({ event: context.eventName }));
    if (run.event !== 'pull_request')
        return nothingSaid(host, 'the run was not about a pull request');
    const claim = await claimIn(inputs.foreignReport, host);
    const origin = originOf(run, context, inputs.path);
    const github = (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .Ng)({ ...context, token, deadlineSeconds: inputs.githubTimeout });
    const { pullRequests, commented } = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .commentOnRun */ .A5)(github, run, {
        key: origin.key,
        render: () => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .claimMarkdown */ .Wb)(claim, origin),
        dryRun: inputs.dryRun,
    });
    const [first] = pullRequests;
    if (first === undefined)
        return nothingSaid(host, 'no open pull request has the commit of the run as its head');
    const omissions = commented.flatMap((one) => one.omissions);
    await host.summary(summaryOf((0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .claimMarkdown */ .Wb)(claim, origin), omissions));
    return {
        outputs: {
            changed: String(commented.some(({ changed }) => changed)),
            'pull-request-number': String(first.number),
            'pull-request-url': first.url,
        },
        exitCode: omissions.length === 0 ? 0 : 1,
    };
}
async function claimIn(path, host) {
    const read = await (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readForeignFile */ .pe)(host.workspace, (0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .folderInside */ .h)(path, host), MAX_REPORT_BYTES);
    const claim = 'because' in read ? read : (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readClaim */ .jw)(read.text);
    if ('because' in claim)
        throw new _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .reportUnusable */ .gV.at({ path, because: claim.because }));
    return claim;
}
function originOf(run, { serverUrl, owner, repo }, path) {
    return {
        // The comment that the run itself would have written, had it been allowed to.
        key: `validate ${path}`,
        head: run.headSha,
        from: run.headRepository,
        conclusion: run.conclusion,
        run: { id: run.id, attempt: run.attempt, url: `${serverUrl}/${owner}/${repo}/actions/runs/${run.id}` },
    };
}
async function nothingSaid(host, because) {
    await host.summary(`Nothing was said on a pull request: ${because}.\n`);
    return { outputs: {}, exitCode: 0 };
}
function summaryOf(markdown, omissions) {
    const left = omissions.map(({ what, because, remedy }) => `- left out: ${what} (${because}); ${remedy}`);
    return `${[markdown, ...left].join('\n')}\n`;
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
