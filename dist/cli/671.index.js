export const id = 671;
export const ids = [671];
export const modules = {

/***/ 30671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runInit: () => (/* binding */ runInit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24219);
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3232);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61309);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71965);






/** `patternbank init`: a spec to fill in and the three workflows. A file that is there already stays as it is. */
const runInit = async ({ dir }, console) => {
    const paint = (0,_console_js__WEBPACK_IMPORTED_MODULE_5__/* .paintFor */ .e)(console.stdout, console.env);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(console.directory, dir);
    const files = await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_2__/* .initialFiles */ .cY)();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const kept = _tree_index_js__WEBPACK_IMPORTED_MODULE_4__/* .FileTree */ .hr.of(await (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readPaths */ .Vv)(folder, files.paths()));
    const fresh = files.without(kept.paths());
    await (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_4__/* .updateFolder */ .g$)(folder, { before: _tree_index_js__WEBPACK_IMPORTED_MODULE_4__/* .FileTree */ .hr.of([]), after: fresh });
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(console.directory, folder) || '.';
    const lines = files
        .paths()
        .map((path) => kept.has(path) ? `  kept     ${path}, which was there already` : `  ${paint.bold('written')}  ${path}`);
    const next = `  Next: fill in spec.md, see what is read with \`patternbank spec spec.md --explain\`, commit and push.`;
    console.stdout.write(`${(0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(shown)}\n${lines.join('\n')}\n\n${next}\n`);
    return 0;
};


/***/ })

};
