export const id = 182;
export const ids = [182];
export const modules = {

/***/ 35182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runFix: () => (/* binding */ runFix)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24219);
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3232);
/* harmony import */ var _pattern_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37688);
/* harmony import */ var _readiness_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32156);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78485);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61309);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71965);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48814);









/** What a repository says once, at its root, for all of its services. */
const AT_ROOT = /^\.github\/|^SECURITY\.md$|^\.pre-commit-config\.yaml$/;
/** `patternbank fix PROBE…`: what would bring the credit of a probe, as a diff; `--write` applies it. */
const runFix = async ({ probes, dir, write }, console) => {
    if (probes.length === 0)
        throw new _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(_problems_js__WEBPACK_IMPORTED_MODULE_8__/* .nothingToFix */ .cA.at({}));
    const wanted = [...new Set(probes.map((id) => id.toUpperCase()))].map(probeOf);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(console.directory, dir);
    const { tree } = await (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_6__/* .readService */ .uS)(folder);
    const root = await (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._M)(folder);
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, folder).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/');
    const proposed = await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_1__/* .proposeFor */ .Yn)(tree, wanted, { below });
    const changes = merged(proposed.changes).map((change) => placed(change, below));
    for (const { before, after } of changes)
        console.stdout.write((0,_report_index_js__WEBPACK_IMPORTED_MODULE_5__/* .additionDiff */ .Ii)({
            path: after.path,
            before: before === undefined ? undefined : new TextDecoder().decode(before.bytes),
            after: new TextDecoder().decode(after.bytes),
        }));
    if (write)
        await apply(root, changes);
    console.stderr.write(said(proposed, write, (0,_console_js__WEBPACK_IMPORTED_MODULE_7__/* .paintFor */ .e)(console.stderr, console.env)));
    return proposed.refused.length === 0 ? 0 : 1;
};
function probeOf(id) {
    const probe = _readiness_index_js__WEBPACK_IMPORTED_MODULE_4__/* .PROBES */ ._v.find((one) => one.id === id);
    if (probe !== undefined)
        return probe;
    const near = (0,_pattern_index_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(id, _readiness_index_js__WEBPACK_IMPORTED_MODULE_4__/* .PROBES */ ._v.map((one) => one.id));
    throw new _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(_problems_js__WEBPACK_IMPORTED_MODULE_8__/* .unknownProbe */ .xi.at({ id, near }));
}
/** One change a file: two fixes may add to the same. */
function merged(changes) {
    const byPath = new Map();
    for (const change of changes) {
        const earlier = byPath.get(change.after.path);
        byPath.set(change.after.path, earlier === undefined ? change : { ...change, before: earlier.before });
    }
    return [...byPath.values()];
}
function placed(change, below) {
    const path = AT_ROOT.test(change.after.path) ? change.after.path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(below, change.after.path);
    const { before } = change;
    return {
        ...change,
        before: before === undefined ? undefined : { ...before, path },
        after: { ...change.after, path },
    };
}
async function apply(root, changes) {
    const before = _tree_index_js__WEBPACK_IMPORTED_MODULE_6__/* .FileTree */ .hr.of(changes.flatMap((change) => change.before ?? []));
    await (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_6__/* .updateFolder */ .g$)(root, { before, after: _tree_index_js__WEBPACK_IMPORTED_MODULE_6__/* .FileTree */ .hr.of(changes.map(({ after }) => after)) });
}
function said({ changes, settled, refused }, write, paint) {
    const lines = [
        ...changes.map(({ probe, after }) => `${paint.bold(probe)}  ${write ? 'written' : 'would change'}: ${after.path}`),
        ...settled.map((probe) => `${paint.bold(probe)}  nothing to fix: it passes, or does not apply`),
        ...refused.map(({ probe, because }) => `${paint.bold(probe)}  refused: ${because} (\`patternbank probes ${probe}\`)`),
    ];
    return `${lines.join('\n')}\n`;
}


/***/ })

};
