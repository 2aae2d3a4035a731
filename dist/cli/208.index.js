export const id = 208;
export const ids = [208];
export const modules = {

/***/ 4208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVerify: () => (/* binding */ runVerify)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3232);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78485);
/* harmony import */ var _verify_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18762);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71965);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48814);
/* harmony import */ var _write_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59779);








/** `patternbank verify DIR`: proves a service by running it, and says of each step what it came to. */
const runVerify = async (values, console) => {
    const { dir, only, skip, out, json } = values;
    const format = json ? 'json' : values.format;
    const live = format === 'text' && out === undefined;
    const request = { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(console.directory, dir), shown: dir, depth: depthOf(values), only, skip };
    const verification = await (0,_verify_index_js__WEBPACK_IMPORTED_MODULE_4__/* .verify */ .MX)(request, portsFor(console, live));
    const text = rendered(verification, { format, dir, live }, console);
    if (out === undefined)
        console.stdout.write(text);
    else
        await (0,_write_text_js__WEBPACK_IMPORTED_MODULE_7__/* .writeText */ .x)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(console.directory, out), text);
    return verification.passed ? 0 : 1;
};
function depthOf({ fast, full }) {
    if (fast && full)
        throw new _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .bothDepths */ .Yz.at({}));
    return fast ? 'fast' : full ? 'full' : 'normal';
}
/** @param live - whether each line of the table is printed as soon as it is known */
function portsFor(console, live) {
    const paint = (0,_console_js__WEBPACK_IMPORTED_MODULE_5__/* .paintFor */ .e)(console.stdout, console.env);
    const waiting = waitingOn(console);
    return {
        env: console.env,
        processors: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(),
        ...(console.interrupted === undefined ? {} : { signal: console.interrupted }),
        onStart: ({ id, asks }, { number, of }) => {
            waiting.start(`${number} of ${of}, ${id}: ${asks}`);
        },
        onEnd: (report) => {
            waiting.end();
            if (live)
                console.stdout.write(`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .stepLine */ .l6)(report, paint)}\n`);
            else if (!console.stderr.isTTY)
                sayEnd(report, console);
        },
    };
}
/** Seconds between two signs of life for who reads a log and not a terminal. */
const SIGN_SECONDS = 30;
/** Says what a long step is at, and for how long. */
function waitingOn({ stderr }) {
    const progress = (0,_console_js__WEBPACK_IMPORTED_MODULE_5__/* .progressOn */ .z)(stderr);
    let timer;
    return {
        start: (text) => {
            let seconds = 0;
            progress.step(text);
            timer = setInterval(() => {
                seconds += 1;
                if (stderr.isTTY)
                    progress.step(`${text} ${seconds} s`);
                else if (seconds % SIGN_SECONDS === 0)
                    stderr.write(`${text} ${seconds} s\n`);
            }, 1000);
        },
        end: () => {
            clearInterval(timer);
            progress.done();
        },
    };
}
/** Who waits for a document at the end sees on the other stream that work is done. */
function sayEnd(report, console) {
    console.stderr.write(`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .stepLine */ .l6)(report)}\n`);
}
function rendered(verification, { format, dir, live }, console) {
    const paint = live ? (0,_console_js__WEBPACK_IMPORTED_MODULE_5__/* .paintFor */ .e)(console.stdout, console.env) : undefined;
    switch (format) {
        case 'json':
            return `${JSON.stringify((0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .toVerifyJson */ .FX)(verification), null, 2)}\n`;
        case 'markdown':
            return (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .verificationMarkdown */ .fY)(verification);
        case 'junit':
            return (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .verificationJunit */ .cU)(verification, dir);
        case 'text': {
            const end = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .verificationEnd */ .Vt)(verification, paint);
            const lines = live ? [] : verification.steps.map((step) => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .stepLine */ .l6)(step));
            return `${[...lines, end].join('\n')}\n`;
        }
    }
}


/***/ }),

/***/ 59779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61309);


/**
 * Writes a text in the place of a file, in one step.
 *
 * @param path - absolute
 */
async function writeText(path, text) {
    const after = _tree_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FileTree */ .hr.of([(0,_tree_index_js__WEBPACK_IMPORTED_MODULE_1__/* .textFile */ .Ex)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), text)]);
    await (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_1__/* .updateFolder */ .g$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), { before: _tree_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FileTree */ .hr.of([]), after });
}


/***/ })

};
