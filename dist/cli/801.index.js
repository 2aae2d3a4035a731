export const id = 801;
export const ids = [801];
export const modules = {

/***/ 46182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProbes: () => (/* binding */ runProbes)
/* harmony export */ });
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _pattern_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37688);
/* harmony import */ var _readiness_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32156);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71965);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48814);





/** `patternbank probes [ID]`: the questions that readiness is made of, or the page of one. */
const runProbes = ({ id }, console) => {
    if (id === undefined) {
        const paint = (0,_console_js__WEBPACK_IMPORTED_MODULE_3__/* .paintFor */ .e)(console.stdout, console.env);
        const lines = _readiness_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PROBES */ ._v.map((probe) => `${paint.bold(probe.id)}  ${probe.level.padEnd(8)}  ${probe.asks}`);
        console.stdout.write(`${lines.join('\n')}\n`);
        return Promise.resolve(0);
    }
    const probe = _readiness_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PROBES */ ._v.find((one) => one.id === id.toUpperCase());
    if (probe === undefined) {
        const near = (0,_pattern_index_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(id.toUpperCase(), _readiness_index_js__WEBPACK_IMPORTED_MODULE_2__/* .PROBES */ ._v.map((one) => one.id));
        throw new _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownProbe */ .xi.at({ id, near }));
    }
    console.stdout.write((0,_readiness_index_js__WEBPACK_IMPORTED_MODULE_2__/* .probePage */ .YU)(probe));
    return Promise.resolve(0);
};


/***/ })

};
