export const id = 32;
export const ids = [32];
export const modules = {

/***/ 5032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runUpdate: () => (/* binding */ runUpdate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9599);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8814);
/* harmony import */ var _scaffold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5176);





/** `patternbank update DIR --spec SPEC`: composes again and merges with what people made of the service since. */
const runUpdate = async ({ dir, spec, patterns, dryRun, chatModel, json }, console) => {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(console.directory, dir)))
        throw new _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingToUpdate */ .wo.at({ path: dir }));
    return (0,_scaffold_js__WEBPACK_IMPORTED_MODULE_4__.scaffoldInto)({ spec, out: dir, patterns, chatModel, settings: [], dryRun, explain: false, json, rebuildsLock: true }, console);
};


/***/ })

};
