export const id = 433;
export const ids = [433];
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

/***/ 55433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scaffoldMode: () => (/* binding */ scaffoldMode)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/bundle/index.js + 17 modules
var bundle = __webpack_require__(24219);
// EXTERNAL MODULE: ./lib/report/index.js + 67 modules
var lib_report = __webpack_require__(62274);
;// CONCATENATED MODULE: ./lib/commands/announce-service.js

/** What is said about a service: pull request, comment, commit status. */
function serviceAnnouncement(judged, options) {
    const { result, tree } = judged;
    const { spec, source, verdict, report, conflicts, proven } = result;
    return {
        title: `Compose ${spec.app.slug} from ${source.path}`,
        spec: source.sha256,
        specPath: source.path,
        body: (view) => (0,lib_report/* pullRequestMarkdown */.C9)(withSeen(result, view), tree, placesOf(view, options.folder)),
        ...(options.comment ? { comment: commentOn(result, options) } : {}),
        notes: (0,lib_report/* conflictNotes */.k7)(conflicts, options.folder),
        status: () => ({
            state: verdict.ready && conflicts.length === 0 && proven !== false ? 'success' : 'failure',
            description: (0,lib_report/* headline */.Pl)({ report, verdict }),
            context: nameIn('patternbank', options.folder),
            targetUrl: options.run.url,
        }),
    };
}
function commentOn(result, { run, folder }) {
    const { spec, report, verdict, conflicts, verification } = result;
    const proof = verification === undefined ? {} : { verification };
    const title = spec.app.slug;
    // Two folders of one repository may hold services of the same name.
    const key = folder === '.' ? title : `${title} ${folder}`;
    return {
        key,
        render: (view, previous) => {
            const { omissions } = withSeen(result, view);
            const place = placesOf(view, folder).service;
            const origin = { key, head: view.headSha, run, ...(previous === undefined ? {} : { previous }) };
            return (0,lib_report/* commentMarkdown */.r)({ title, report, verdict, conflicts, omissions, place, ...proof }, origin);
        },
    };
}
/** Of a service in a folder, branch protection requires a status of its own: `patternbank/services/notes`. */
function nameIn(context, folder) {
    return folder === '.' ? context : `${context}/${folder}`;
}
/** The result with what publishing left out. */
function withSeen(result, view) {
    return { ...result, omissions: [...result.omissions, ...view.omissions] };
}
function placesOf({ repositoryUrl, branch, base }, folder) {
    return {
        service: { repositoryUrl, ref: branch, folder },
        spec: { repositoryUrl, ref: base, folder: '.' },
    };
}

// EXTERNAL MODULE: ./lib/commands/compose-service.js + 1 modules
var compose_service = __webpack_require__(66753);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/tree/index.js + 12 modules
var lib_tree = __webpack_require__(61309);
// EXTERNAL MODULE: ./lib/verify/index.js + 49 modules
var verify = __webpack_require__(18762);
;// CONCATENATED MODULE: ./lib/commands/verify-tree.js





/**
 * Proves a service that is nowhere on disk yet: the merged tree, the one that would be on the branch.
 *
 * @param shown - how messages name it
 * @throws UserError - `verify/not-a-service`
 */
async function verifyTree(tree, shown, ports) {
    const home = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'patternbank-tree-'));
    const folder = (0,external_node_path_.join)(home, 'service');
    try {
        await (0,lib_tree/* writeNewFolder */.A6)(folder, tree);
        return await (0,verify/* verify */.MX)({ folder, shown, depth: 'normal', only: [], skip: [] }, ports);
    }
    finally {
        await (0,promises_.rm)(home, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./lib/github/index.js + 33 modules
var lib_github = __webpack_require__(40713);
// EXTERNAL MODULE: ./lib/diagnostics/index.js + 8 modules
var diagnostics = __webpack_require__(67952);
;// CONCATENATED MODULE: ./lib/action/abandoned.js


/**
 * What a spec that cannot be read means: where it was deleted on the base, its pull request is closed with the reason.
 *
 * @returns `undefined` where nothing was closed: then the spec is missing, and that is an error
 */
async function withoutSpecFile(error, { github, context, inputs }, host) {
    const missing = (0,diagnostics/* isFailure */.N6)(error) && error.diagnostics.some(({ code }) => code === 'workspace/missing');
    const base = inputs.base ?? context.defaultBranch;
    const onBase = base !== undefined && context.ref === `refs/heads/${base}`;
    if (!missing || !onBase || inputs.dryRun)
        return undefined;
    const { spec, branch } = inputs;
    const closed = await (0,lib_github/* closeAbandoned */.Nw)(github, { spec, ...(branch === undefined ? {} : { branch }) });
    const [first] = closed;
    if (first === undefined)
        return undefined;
    await host.summary(`### Closed: the spec was deleted\n\n${closed.map(({ url }) => `- ${url}`).join('\n')}\n`);
    const outputs = {
        changed: 'true',
        'pull-request-number': String(first.number),
        'pull-request-url': first.url,
    };
    return { outputs, exitCode: 0 };
}

// EXTERNAL MODULE: ./lib/action/annotate.js
var annotate = __webpack_require__(78892);
;// CONCATENATED MODULE: ./lib/action/asked.js

/**
 * Does what was asked for before the service is published, and says how it is published then.
 *
 * @returns `elsewhere`: it was asked for on a pull request that is not the one of this service
 * @throws GitHubError - GitHub failed
 */
async function preparedFor(github, asked, request) {
    if (asked === undefined)
        return { request, omissions: [] };
    const pulls = await (0,lib_github/* findPullRequests */.JV)(github, request.branch);
    const standing = pulls.find(({ open, number }) => open && number === asked.pullRequest);
    if (standing === undefined)
        return 'elsewhere';
    const direction = { base: request.base ?? standing.base, branch: request.branch };
    const omissions = asked.rebase && !request.dryRun ? await (0,lib_github/* mergeBaseInto */.aY)(github, direction) : [];
    return { request: { ...request, accepted: (path) => asked.accepted.includes(path) }, omissions };
}
/** A text was edited, and nobody who may write asked for anything in it. */
async function nothingAsked(host) {
    await host.summary('Nothing was asked for here that this workflow does for the person who wrote it.\n');
    return { outputs: {}, exitCode: 0 };
}

// EXTERNAL MODULE: ./lib/action/documents.js
var action_documents = __webpack_require__(27264);
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
// EXTERNAL MODULE: ./lib/action/token.js
var action_token = __webpack_require__(71379);
;// CONCATENATED MODULE: ./lib/action/scaffold.js


















/** `mode: scaffold`: composes the service, publishes it on its branch, and says on the pull request how ready it is. */
async function scaffoldMode(inputs, host) {
    const token = (0,action_token/* tokenOf */.B)(inputs.branchToken ?? inputs.githubToken, host);
    const context = (0,lib_github/* readRunContext */.$p)(host.env, host.eventText);
    const github = (0,lib_github/* connect */.Ng)({ ...context, token, deadlineSeconds: inputs.githubTimeout });
    const asked = await (0,lib_github/* readAsked */.vo)(github, context);
    if (asked === 'nothing')
        return nothingAsked(host);
    let documents;
    try {
        documents = await (0,action_documents/* readActionSpec */.EV)(inputs.spec, host);
    }
    catch (error) {
        const done = await withoutSpecFile(error, { github, context, inputs }, host);
        if (done === undefined)
            throw error;
        return done;
    }
    return composeAndPublish({ inputs, context, github, asked, documents }, host);
}
async function composeAndPublish({ inputs, context, github, asked, documents }, host) {
    const ports = await (0,bundle/* openServicePorts */.C2)({ ...inputs, own: (0,action_documents/* ownPatterns */.YF)(inputs.patterns, host) });
    const { composed, seen } = await composeOver({ inputs, github, documents }, ports).finally(() => ports.close());
    const wanted = await preparedFor(github, asked, publishRequest(composed, inputs));
    if (wanted === 'elsewhere')
        return nothingAsked(host);
    const policy = await (0,action_policy/* readPolicyFor */.e)({ github, context, path: inputs.config, base: inputs.base }, host);
    const judge = await (0,bundle/* openJudge */.S2)({ threshold: inputs.threshold, policy, today: host.today });
    const known = await checkedOut(host, inputs.outputPath);
    const folder = (0,action_folder/* folderOf */.y)(inputs.outputPath);
    // What was asked for may have moved the branch since it was read.
    const fresh = asked === undefined && seen !== undefined ? { seen } : {};
    const publishing = { ...wanted.request, ...fresh, known, parses: ports.parses };
    const published = await (0,lib_github/* publish */.mk)(github, publishing, {
        judge: async (regeneration) => {
            // The branch as it would be, not the checkout: what people deleted there earns nothing.
            const { tree } = regeneration;
            const judgement = await judge(tree);
            const proof = inputs.verify ? await (0,action_proof/* proven */.H3)(() => verifyTree(tree, folder, (0,action_proof/* proofPorts */.xV)(host))) : action_proof/* NO_PROOF */.Bh;
            return { result: resultOf(composed, regeneration, { ...judgement, proof }), tree };
        },
        announcement: (judged) => serviceAnnouncement(judged, { run: context.run, folder, comment: inputs.comment }),
    });
    const omissions = [...wanted.omissions, ...published.omissions];
    return finish({ published: { ...published, omissions }, inputs, context }, host);
}
/** Composes the service that goes on from what stands on its branch, and keeps what was read of that. */
async function composeOver({ inputs, github, documents }, ports) {
    const suggested = await (0,action_documents/* suggestedFor */.LM)(inputs, documents);
    const read = [];
    const request = {
        ...{ path: inputs.spec, documents, settings: [], strict: inputs.strict, suggested },
        standing: async (spec, { sha256 }) => {
            const { seen, ...standing } = await (0,lib_github/* readRevisions */.p2)(github, { ...placeOf(spec, inputs), spec: sha256 });
            read.push(seen);
            return standing;
        },
    };
    return { composed: await (0,compose_service/* composeService */.M)(request, ports), seen: read[0] };
}
function publishRequest({ spec, generated }, inputs) {
    return {
        ...placeOf(spec, inputs),
        generated,
        dryRun: inputs.dryRun,
        message: `Compose ${spec.app.slug} from ${inputs.spec}`,
    };
}
/** Where the service goes. */
function placeOf({ app }, { base, branch, outputPath }) {
    return {
        ...(base === undefined ? {} : { base }),
        branch: branch ?? `patternbank/${app.slug}`,
        outputPath: (0,action_folder/* folderOf */.y)(outputPath),
    };
}
async function checkedOut(host, outputPath) {
    try {
        return (await (0,lib_tree/* readTree */.Zc)((0,external_node_path_.resolve)(host.workspace, outputPath))).tree;
    }
    catch {
        // A service that is new has no folder yet, and a workflow need not check anything out but the spec.
        return lib_tree/* FileTree */.hr.of([]);
    }
}
function resultOf(composed, merged, { report, verdict, proof }) {
    return {
        ...composed,
        files: merged.lock.files,
        report,
        verdict,
        changed: merged.changes.length > 0,
        conflicts: merged.conflicts,
        diagnostics: [...composed.diagnostics, ...merged.diagnostics],
        omissions: [...composed.omissions, ...report.omissions, ...proof.omissions],
        ...(proof.verification === undefined ? {} : { verification: proof.verification }),
        proven: (0,action_proof/* holds */.v9)(proof),
    };
}
async function finish({ published, inputs, context }, host) {
    const { judged, failure, omissions, changed } = published;
    const result = {
        ...judged.result,
        changed,
        omissions: [...judged.result.omissions, ...omissions],
    };
    const { spec, report, verdict, conflicts, verification } = result;
    const place = {
        repositoryUrl: `${context.serverUrl}/${context.owner}/${context.repo}`,
        ref: published.branch,
        folder: (0,action_folder/* folderOf */.y)(inputs.outputPath),
    };
    const proof = verification === undefined ? {} : { verification };
    const { omissions: left } = result;
    const view = { title: spec.app.slug, report, verdict, conflicts, omissions: left, place, ...proof };
    await host.summary((0,lib_report/* summaryMarkdown */.Nj)(view));
    (0,annotate/* annotateResult */.M)({ ...result, folder: (0,action_folder/* folderOf */.y)(inputs.outputPath) }, host);
    for (const diagnostic of failure?.diagnostics ?? [])
        host.annotate(diagnostic);
    const good = verdict.ready && result.proven !== false;
    const isSettled = conflicts.length === 0 && !result.omissions.some(({ blocks }) => blocks === true);
    const passes = isSettled && (good || inputs.warnOnly);
    return {
        outputs: {
            ...publishedOutputs(published, result),
            ...(await (0,report_file/* writeReports */.L)(host, (0,lib_report/* toScaffoldJson */.cR)(result), view)),
        },
        exitCode: failure?.exitCode ?? (passes ? 0 : 1),
    };
}
function publishedOutputs(published, result) {
    const { branch, changed, pullRequest } = published;
    return {
        ...(0,outputs/* judgedOutputs */.s)(result),
        changed: String(changed),
        conflicts: String(result.conflicts.length),
        patterns: JSON.stringify(result.plan.selected.map(({ pattern }) => pattern.id)),
        branch,
        ...(pullRequest === undefined
            ? {}
            : { 'pull-request-number': String(pullRequest.number), 'pull-request-url': pullRequest.url }),
    };
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
