export const id = 454;
export const ids = [454];
export const modules = {

/***/ 48454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Neo4j: () => (/* binding */ Neo4j)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var neo4j_driver__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74437);
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73654);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76968);




/** Seconds that one query may take, whatever the driver is waiting for. */
const DEADLINE = { search: 4, record: 8, populate: 60 };
/** Neo4j behind its driver: bounded in time and tries, and every failure is a `ServiceError` without secrets. */
class Neo4j {
    #driver;
    #host;
    #database;
    #deadline;
    constructor(settings, work) {
        const { uri, username = 'neo4j', password, database, timeout = 0 } = settings;
        this.#host = uri.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/, '');
        this.#database = database;
        const seconds = work !== 'populate' && timeout > 0 ? timeout : Math.max(DEADLINE[work], timeout);
        this.#deadline = 1000 * seconds;
        const token = password === undefined ? undefined : neo4j_driver__WEBPACK_IMPORTED_MODULE_3__.auth.basic(username, password);
        // The driver changes the object that it is given: it gets one of its own.
        this.#driver = neo4j_driver__WEBPACK_IMPORTED_MODULE_3__.driver(uri, token, {
            connectionTimeout: 1_500,
            connectionAcquisitionTimeout: 3_000,
            // Without it an unreachable server is tried for half a minute.
            maxTransactionRetryTime: work === 'populate' ? 10_000 : 1_000,
            disableLosslessIntegers: true,
            telemetryDisabled: true,
        });
    }
    /** @throws ServiceError - `bank/neo4j-failed` */
    async read(query) {
        return this.#run(query, neo4j_driver__WEBPACK_IMPORTED_MODULE_3__.routing.READ);
    }
    /** Repeated where the server was lost on the way: every statement of ours may run twice. @throws ServiceError - `bank/neo4j-failed` */
    async write(query) {
        await this.#run(query, neo4j_driver__WEBPACK_IMPORTED_MODULE_3__.routing.WRITE);
    }
    /** Writes and answers; repeated as `write` is. @throws ServiceError - `bank/neo4j-failed` */
    change(query) {
        return this.#run(query, neo4j_driver__WEBPACK_IMPORTED_MODULE_3__.routing.WRITE);
    }
    close() {
        return this.#driver.close();
    }
    async #run({ doing, cypher, parameters = {} }, routing) {
        const database = this.#database === undefined ? {} : { database: this.#database };
        try {
            const answer = this.#driver.executeQuery(cypher, parameters, {
                routing,
                ...database,
            });
            const { records } = await within(answer, this.#deadline);
            return records.map((record) => record.toObject());
        }
        catch (error) {
            if ((0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error))
                throw error;
            throw new _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7(_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .neo4jFailed */ ._J.at({ doing, host: this.#host, because: reasonOf(error) }));
        }
    }
}
class Late extends Error {
}
/** The answer, or an error once the time is up: the driver waits for a silent server longer than any of its settings says. */
async function within(answer, milliseconds) {
    const stop = new AbortController();
    const { signal } = stop;
    const timer = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal }).then(() => {
        throw new Late();
    });
    try {
        return await Promise.race([answer, timer]);
    }
    finally {
        stop.abort();
        timer.catch(() => undefined);
        answer.catch(() => undefined);
    }
}
/** In our own words: the texts of the driver name addresses and users. */
function reasonOf(error) {
    if (error instanceof Late)
        return 'it did not answer in time';
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    if (code.startsWith('Neo.ClientError.Security'))
        return 'it refuses the name or the password';
    if (code === 'ServiceUnavailable' || code === 'SessionExpired')
        return 'it cannot be reached';
    return code === '' ? 'it cannot be reached' : `it answers \`${code}\``;
}


/***/ })

};
