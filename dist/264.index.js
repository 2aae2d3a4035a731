export const id = 264;
export const ids = [264];
export const modules = {

/***/ 4883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  populateMode: () => (/* binding */ populateMode)
});

// EXTERNAL MODULE: ./lib/bundle/index.js + 8 modules
var bundle = __webpack_require__(4962);
// EXTERNAL MODULE: ./lib/bank/index.js + 9 modules
var bank = __webpack_require__(1821);
// EXTERNAL MODULE: ./lib/compose/index.js + 142 modules
var compose = __webpack_require__(1091);
// EXTERNAL MODULE: ./lib/diagnostics/index.js + 3 modules
var lib_diagnostics = __webpack_require__(9599);
// EXTERNAL MODULE: ./lib/pattern/index.js + 26 modules
var pattern = __webpack_require__(3119);
// EXTERNAL MODULE: ./lib/plan/index.js + 13 modules
var plan = __webpack_require__(4886);
// EXTERNAL MODULE: ./lib/report/index.js + 59 modules
var report = __webpack_require__(8116);
// EXTERNAL MODULE: ./lib/spec/index.js + 157 modules
var spec = __webpack_require__(1716);
// EXTERNAL MODULE: ./lib/tree/index.js + 9 modules
var tree = __webpack_require__(2351);
;// CONCATENATED MODULE: ./lib/commands/populate.js








/**
 * Checks the library, builds the embedded bank anew, verifies it, and puts it in the place of the old one.
 *
 * @returns what became of each pattern; a library with rejected patterns, and a bank that fails its verification, replace nothing
 * @throws UserError - `bank/*`: the library is empty, or smaller than before without `allowShrink`
 */
async function populate(request, { embedder, python, store }) {
    const { patterns, diagnostics } = lintLibraries(request.libraries, python);
    const present = await store.read();
    const changes = (0,bank/* libraryChanges */.zV)(patternsOf(present), patterns);
    const refused = {
        bank: 'embedded',
        changes,
        rejected: (0,report/* rejectedDirectories */.cG)(diagnostics),
        diagnostics,
        omissions: request.omissions,
        written: false,
    };
    if (diagnostics.some(({ severity }) => severity === 'error' || request.strict))
        return refused;
    const shrunken = (0,bank/* shrinkage */.vI)(changes);
    if (shrunken.length > 0 && !request.allowShrink)
        throw new lib_diagnostics/* UserError */.yo(shrunken);
    const index = await (0,bank/* buildIndex */.Xh)(patterns, embedder);
    const verified = await (0,bank/* verifyIndex */.MV)({ index, patterns, embedder });
    const written = (0,bank/* writeIndex */._M)(index);
    const isNew = present === undefined || new TextDecoder().decode(present) !== written;
    if (verified.problems.length > 0 || request.dryRun || !isNew)
        return { ...refused, verified };
    await store.replace(written);
    return { ...refused, verified, written: true };
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
function patternsOf(index) {
    return index === undefined ? [] : (0,bank/* readIndex */.vY)(index).entries.map(({ pattern }) => pattern);
}

// EXTERNAL MODULE: ./lib/action/documents.js
var documents = __webpack_require__(7264);
// EXTERNAL MODULE: ./lib/action/not-yet.js
var not_yet = __webpack_require__(712);
;// CONCATENATED MODULE: ./lib/action/populate.js





/** `mode: populate`: checks the library and rebuilds the embedded bank. */
async function populateMode(inputs, host) {
    const own = (0,documents/* ownPatterns */.YF)(inputs.patterns, host);
    const { bank } = await (0,bundle/* openChosenBank */.Ve)(inputs);
    const { dryRun, allowShrink, strict } = inputs;
    const omissions = [...bank.omissions, ...(0,not_yet/* notYet */.y)(inputs)];
    const request = { libraries: await (0,bundle/* readLibraries */.Cq)(own), omissions, dryRun, allowShrink, strict };
    const [embedder, python] = await Promise.all([(0,bundle/* openBundledEmbedder */.XK)(), (0,bundle/* openFormatter */.nr)()]);
    const result = await populate(request, { embedder, python, store: (0,bundle/* bankIndexFile */.tT)() });
    for (const diagnostic of result.diagnostics)
        host.annotate(diagnostic);
    await host.summary((0,report/* populateMarkdown */.cK)(result));
    const failed = result.rejected.length > 0 || (result.verified?.problems.length ?? 0) > 0;
    return { outputs: { changed: String(result.written) }, exitCode: failed ? 2 : 0 };
}


/***/ })

};
