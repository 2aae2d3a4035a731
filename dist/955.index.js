export const id = 955;
export const ids = [955];
export const modules = {

/***/ 40955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scaffoldMode: () => (/* binding */ scaffoldMode)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/bundle/index.js + 13 modules
var bundle = __webpack_require__(48043);
// EXTERNAL MODULE: ./lib/report/index.js + 64 modules
var lib_report = __webpack_require__(79753);
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

// EXTERNAL MODULE: ./lib/compose/index.js + 146 modules
var compose = __webpack_require__(21849);
// EXTERNAL MODULE: ./lib/diagnostics/index.js + 8 modules
var lib_diagnostics = __webpack_require__(67952);
// EXTERNAL MODULE: ./lib/enrichment/index.js + 5 modules
var enrichment = __webpack_require__(78611);
// EXTERNAL MODULE: ./lib/plan/index.js + 13 modules
var lib_plan = __webpack_require__(44886);
// EXTERNAL MODULE: ./lib/spec/index.js + 183 modules
var lib_spec = __webpack_require__(19933);
// EXTERNAL MODULE: ./lib/tree/index.js + 12 modules
var lib_tree = __webpack_require__(61309);
// EXTERNAL MODULE: ./lib/merge/index.js + 23 modules
var merge = __webpack_require__(44621);
;// CONCATENATED MODULE: ./lib/commands/previous-database.js



/** The folder of the revisions, below the folder of the service. */
const REVISIONS_FOLDER = 'migrations/versions';
/** The spec, with what the database holds and the spec may not take away unasked. */
function continued(spec, standing) {
    const lock = standing?.lockText === undefined ? undefined : (0,merge/* readLock */.mF)(standing.lockText).lock;
    const record = (0,compose/* readRecord */.aE)(lock?.database);
    if (record === undefined || standing === undefined)
        return { spec, omissions: [] };
    const { spec: kept, omissions, renames } = (0,compose/* retain */.aw)(spec, record);
    const heads = standing.migrations.length === 0 ? [record.head] : headsOf(standing.migrations);
    return { spec: kept, previous: { record, heads, renames }, omissions };
}
const REVISION = /^revision(?:\s*:[^=\n]+)?\s*=\s*["']([^"']+)["']/m;
const PARENTS = /^down_revision(?:\s*:[^=\n]+)?\s*=\s*(\([^)]*\)|.*)$/m;
/** Revisions that no other comes after. */
function headsOf(migrations) {
    const revisions = migrations.flatMap((text) => REVISION.exec(text)?.[1] ?? []);
    const parents = new Set(migrations.flatMap((text) => [...(PARENTS.exec(text)?.[1] ?? '').matchAll(/["']([^"']+)["']/g)].map(([, id]) => id)));
    return revisions.filter((id) => !parents.has(id)).sort(lib_tree/* comparePaths */.cD);
}

;// CONCATENATED MODULE: ./lib/commands/compose-service.js







/**
 * Composes a service from a spec.
 *
 * @throws UserError - `spec/*` unreadable; `plan/*` nothing fits; `compose/*` two patterns clash
 * @throws ServiceError - a bank is down and `on-backend-error` is `fail`
 */
async function composeService(request, ports) {
    const { suggestions, diagnostics: ofModel } = request.suggested ?? enrichment/* NOTHING_SUGGESTED */.E;
    const spec = (0,lib_spec/* readSpec */.Ot)(request.documents, suggestions);
    stopAt(spec.diagnostics, request);
    const source = { path: request.path, sha256: digestOf(request.documents) };
    const kept = continued(spec, await request.standing?.(spec, source));
    const hits = await candidatesFor(kept.spec, ports.bank);
    const { plan, diagnostics, omissions } = (0,lib_plan/* solve */.kH)({ spec: kept.spec, hits, settings: request.settings });
    stopAt(diagnostics, request);
    const { render, format, masterLock, onModule } = ports;
    const composition = await (0,compose/* compose */.Zz)({
        ...{ plan, spec: kept.spec, facts: (0,lib_plan/* factsOf */.xS)(kept.spec), render, format, masterLock, onModule },
        ...(kept.previous === undefined ? {} : { previous: kept.previous }),
    });
    stopAt(composition.diagnostics, request);
    return {
        spec,
        source,
        plan,
        composition,
        generated: generatedFrom({ spec, source, plan, composition }),
        // A model that does not answer stops nothing, not even under `strict`.
        diagnostics: [...spec.diagnostics, ...ofModel, ...diagnostics, ...composition.diagnostics],
        omissions: [...ports.bank.omissions, ...omissions, ...kept.omissions, ...composition.omissions],
    };
}
/** What the bank proposes for a spec, and what that requires where the ranking left it out: a limit must not decide what constraints do. */
async function candidatesFor(spec, bank) {
    const queries = (0,lib_plan/* queriesFor */.yp)(spec);
    const hits = await bank.hybridSearch(queries);
    const lacking = (0,lib_plan/* requirersWithoutProvider */.mW)(hits.flat());
    if (lacking.length === 0)
        return hits;
    const found = new Set(hits.flat().map(({ pattern }) => pattern.id));
    const beyond = (await bank.closure(lacking)).map(({ id }) => id).filter((id) => !found.has(id));
    if (beyond.length === 0)
        return hits;
    const again = queries.map((query) => ({ ...query, ids: beyond, limit: beyond.length }));
    return [...hits, ...(await bank.hybridSearch(again))];
}
function stopAt(diagnostics, { strict }) {
    const stops = diagnostics.filter(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
    if (stops.length > 0)
        throw new lib_diagnostics/* UserError */.yo(stops);
}
/** One digest for the whole Spec: of its only document, or of the list of their digests. */
function digestOf(documents) {
    const digests = documents.map(({ bytes }) => (0,lib_tree/* sha256 */.sc)(bytes));
    const [only] = digests;
    return digests.length === 1 && only !== undefined ? only : (0,lib_tree/* sha256 */.sc)(digests.join('\n'));
}
function generatedFrom(given) {
    const { spec, source, plan, composition } = given;
    return {
        app: spec.app.slug,
        spec: source,
        patterns: plan.selected.map(({ pattern: { id, version, digest } }) => ({ id, version, digest })),
        ...(composition.database === undefined ? {} : { database: composition.database }),
        tree: composition.tree,
        files: composition.files,
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/verify/index.js + 48 modules
var verify = __webpack_require__(75284);
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

// EXTERNAL MODULE: ./lib/github/index.js + 32 modules
var lib_github = __webpack_require__(30575);
;// CONCATENATED MODULE: ./lib/action/abandoned.js


/**
 * What a spec that cannot be read means: where it was deleted on the base, its pull request is closed with the reason.
 *
 * @returns `undefined` where nothing was closed: then the spec is missing, and that is an error
 */
async function withoutSpecFile(error, { github, context, inputs }, host) {
    const missing = (0,lib_diagnostics/* isFailure */.N6)(error) && error.diagnostics.some(({ code }) => code === 'workspace/missing');
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
// EXTERNAL MODULE: ./lib/action/not-yet.js
var not_yet = __webpack_require__(20712);
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
    const { composed, seen } = await composeOver({ inputs, github, documents }, ports);
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
    return { composed: await composeService(request, ports), seen: read[0] };
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
        omissions: [...judged.result.omissions, ...omissions, ...(0,not_yet/* notYet */.y)(inputs)],
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


/***/ })

};
