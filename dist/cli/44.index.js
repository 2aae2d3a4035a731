export const id = 44;
export const ids = [44];
export const modules = {

/***/ 57198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isMissing),
/* harmony export */   f: () => (/* binding */ Qdrant)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _qdrant_js_client_rest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80275);
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3232);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76968);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94168);





/** Answers after which the same request may succeed a moment later. */
const PASSING = new Set([429, 502, 503, 504]);
/** Milliseconds before the second and the third try. */
const PAUSES = [200, 600];
const DEFAULT_PORT = 6333;
/** Qdrant behind its client: every request is bounded in time and tries, and every failure is a `ServiceError` without secrets. */
class Qdrant {
    #client;
    #host;
    constructor(settings, work) {
        const { protocol, host, pathname } = new URL(settings.url);
        this.#host = `${protocol}//${host}`;
        this.#client = new _qdrant_js_client_rest__WEBPACK_IMPORTED_MODULE_3__/* .QdrantClient */ .Q({
            url: `${protocol}//${host}`,
            port: explicitPort(settings.url) ?? DEFAULT_PORT,
            prefix: pathname.replace(/\/+$/, ''),
            timeout: (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .timeoutOf */ .R)(settings, work),
            checkCompatibility: false,
            // As a header of its own: handed over as `apiKey`, it makes the client write to the console.
            ...(settings.apiKey === undefined ? {} : { headers: { 'api-key': settings.apiKey } }),
        });
    }
    /**
     * Asks, and asks again where the answer says that it is worth it.
     *
     * @param doing - what for, as a message says it: `search`
     * @throws ServiceError - `bank/qdrant-failed`
     */
    async ask(doing, request) {
        for (let attempt = 0;; attempt += 1) {
            try {
                return await request(this.#client);
            }
            catch (error) {
                if ((0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error))
                    throw error;
                const wait = PAUSES[attempt];
                if (wait === undefined || !PASSING.has(statusOf(error) ?? 0))
                    throw new _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7(_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .qdrantFailed */ .Gz.at({ doing, host: this.#host, because: reasonOf(error) }));
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
            }
        }
    }
}
/** The status of an answer that was an error; `undefined` where there was no answer. */
function statusOf(error) {
    if (typeof error !== 'object' || error === null || !('status' in error))
        return undefined;
    return typeof error.status === 'number' ? error.status : undefined;
}
/**
 * In our own words where there was no answer: the texts of the network name addresses and headers. Of an answer, its status
 * and what the server says is wrong with the request.
 */
function reasonOf(error) {
    const status = statusOf(error);
    if (status === 401)
        return 'it refuses the key (401)';
    if (status === 403)
        return `it does not allow this with the key (403)${saidBy(error)}`;
    if (status !== undefined)
        return `it answers ${status}${saidBy(error)}`;
    return /Timeout|Abort/.test(nameOf(error)) ? 'it did not answer in time' : 'it cannot be reached';
}
/** What an error calls itself, one of another realm included. */
function nameOf(error) {
    return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
function saidBy(error) {
    const data = typeof error === 'object' && error !== null && 'data' in error ? error.data : undefined;
    const status = typeof data === 'object' && data !== null && 'status' in data ? data.status : undefined;
    const text = typeof status === 'object' && status !== null && 'error' in status ? status.error : undefined;
    return typeof text === 'string' ? `: ${text.slice(0, 200)}` : '';
}
/** The port as it is written: a URL forgets one that is its protocol's own, and the client would take 6333. */
function explicitPort(url) {
    const [, port] = /^https?:\/\/[^/?#]*:(\d+)(?:[/?#]|$)/.exec(url) ?? [];
    return port === undefined ? undefined : Number(port);
}
/** `true` where what is asked for is not there. */
function isMissing(error) {
    return statusOf(error) === 404;
}


/***/ }),

/***/ 43049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   No: () => (/* binding */ createCollection),
/* harmony export */   nV: () => (/* binding */ servedBy),
/* harmony export */   qn: () => (/* binding */ findCollection),
/* harmony export */   zV: () => (/* binding */ refuseOldServer)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _embedding_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98977);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76968);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57198);





/** What a collection says of itself. */
const metadataSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('patternbank/1'),
    /** Name of the space of its vectors. */
    model: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    dimension: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
    /** The space of its vectors of code; collections of earlier versions have none. */
    code: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ model: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), dimension: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr() }).exactOptional(),
    count: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
    /** When its populate began, as ISO 8601. */
    begun: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** Set once all of it was there and checked. */
    complete: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
});
/** The fields that searches filter and weigh by, and those that people look for. */
const PAYLOAD_INDEXES = {
    production_ready: 'bool',
    production_readiness_score: 'float',
    success_rate: 'float',
    test_coverage: 'float',
    security_level: 'keyword',
    observability_complete: 'bool',
    docker_ready: 'bool',
    category: 'keyword',
    domain: 'keyword',
    capabilities: 'keyword',
    tags: 'keyword',
    version: 'keyword',
    digest: 'keyword',
};
/** A collection or what an alias points at; `undefined` where there is none. */
async function findCollection(qdrant, name) {
    const info = await qdrant.ask('tell what it holds', (client) => orMissing(client.getCollection(name)));
    if (info === undefined)
        return undefined;
    const metadata = metadataSchema.safeParse(info.config.metadata);
    return { metadata: metadata.success ? metadata.data : undefined, points: info.points_count ?? 0 };
}
/** The collection that an alias points at; `undefined` where there is no such alias. */
async function servedBy(qdrant, alias) {
    const { aliases } = await qdrant.ask('list its aliases', (client) => client.getAliases());
    return aliases.find(({ alias_name }) => alias_name === alias)?.collection_name;
}
/** `undefined` where the server says that what was asked for is not there. */
async function orMissing(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b)(error))
            return undefined;
        throw error;
    }
}
/** The first version whose collections keep metadata: an older one drops them in silence. */
const OLDEST = [1, 16];
/** @throws ServiceError - `bank/old-server` */
async function refuseOldServer(qdrant) {
    const { version } = await qdrant.ask('tell its version', (client) => client.versionInfo());
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const isOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
    if (isOld)
        throw new _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .oldServer */ .PF.at({ version, oldest: OLDEST.join('.') }));
}
/** Makes an empty collection with its payload indexes. */
async function createCollection(qdrant, { name, settings, metadata }) {
    const { shards, replicas, quantization } = settings;
    await qdrant.ask('make a collection', (client) => client.createCollection(name, {
        vectors: {
            semantic: { size: metadata.dimension, distance: 'Cosine' },
            code: { size: metadata.code?.dimension ?? _embedding_index_js__WEBPACK_IMPORTED_MODULE_1__/* .CODE_DIMENSION */ .XE, distance: 'Cosine' },
        },
        sparse_vectors: { lexical: {} },
        ...(shards === undefined ? {} : { shard_number: shards }),
        ...(replicas === undefined ? {} : { replication_factor: replicas }),
        ...(quantization === 'int8' ? { quantization_config: { scalar: { type: 'int8' } } } : {}),
        // A server may limit by default what is asked of a collection (strict mode); searches compare every pattern, exactly.
        strict_mode_config: { enabled: false },
        metadata,
    }));
    for (const [field, schema] of Object.entries(PAYLOAD_INDEXES))
        await qdrant.ask('make an index', (client) => client.createPayloadIndex(name, { field_name: field, field_schema: schema, wait: true }));
}


/***/ }),

/***/ 61221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ pointId)
/* harmony export */ });
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61309);

/** A point's id must be a UUID; the one of a pattern follows from its id, so that storing it again replaces it. */
function pointId(id) {
    const hex = (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(`patternbank/${id}`);
    // Version 8: a UUID of the maker's own design (RFC 9562).
    return [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `8${hex.slice(13, 16)}`,
        `8${hex.slice(17, 20)}`,
        hex.slice(20, 32),
    ].join('-');
}


/***/ }),

/***/ 72943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ pointOf),
/* harmony export */   z: () => (/* binding */ storedOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88343);
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _pattern_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37688);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61309);
/* harmony import */ var _lexical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86484);
/* harmony import */ var _pattern_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96098);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76968);
/* harmony import */ var _vector_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1703);
/* harmony import */ var _point_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61221);
/* harmony import */ var _stored_pattern_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86681);










/** The point of a pattern: vectors to compare, fields to filter and weigh by, and the pattern itself. */
function pointOf({ pattern, vector, code }) {
    const text = JSON.stringify(pattern);
    const exact = (0,_vector_text_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeVector */ .gj)(vector);
    const bytes = code === undefined ? {} : { code: (0,_vector_text_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeBytes */ .MW)(code) };
    return {
        id: (0,_point_id_js__WEBPACK_IMPORTED_MODULE_6__/* .pointId */ .m)(pattern.id),
        vector: {
            ...{ semantic: [...vector], lexical: (0,_lexical_js__WEBPACK_IMPORTED_MODULE_3__/* .lexicalVector */ .gz)((0,_pattern_text_js__WEBPACK_IMPORTED_MODULE_8__/* .patternText */ .U)(pattern)) },
            ...(code === undefined ? {} : { code: [...code] }),
        },
        payload: {
            ...{ ...fieldsOf(pattern), pattern: text, vector: exact, ...bytes },
            seal: sealOf(text, exact, bytes.code),
        },
    };
}
function fieldsOf(pattern) {
    const { id, version, digest, category, domain, tags, provides, quality, trials, measured } = pattern;
    const score = (0,_pattern_index_js__WEBPACK_IMPORTED_MODULE_1__/* .patternQuality */ .ko)(pattern);
    return {
        id,
        version,
        digest,
        category,
        domain,
        tags,
        capabilities: provides.map(({ capability }) => capability),
        production_ready: score >= _pattern_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PRODUCTION_READY_AT */ .GB,
        production_readiness_score: score / 10_000,
        success_rate: (0,_pattern_index_js__WEBPACK_IMPORTED_MODULE_1__/* .successRateOf */ .Py)(pattern) / 10_000,
        outcomes: measured?.outcomes ?? 0,
        ...(trials === undefined ? {} : { trials }),
        test_coverage: (0,_pattern_index_js__WEBPACK_IMPORTED_MODULE_1__/* .testCoverageOf */ .M_)(pattern) / 10_000,
        security_level: quality.securityLevel,
        observability_complete: quality.observabilityComplete,
        docker_ready: quality.dockerReady,
    };
}
function sealOf(...parts) {
    return (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(parts.filter((part) => part !== undefined).join('\n'));
}
const payloadSchema = zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({
    pattern: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    vector: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    code: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().exactOptional(),
    seal: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
});
/**
 * What a point holds. The vectors come from the payload: Qdrant scales the ones that it compares, and the numbers of a search
 * would differ from the embedded bank's in the last digit.
 *
 * @throws ServiceError - `bank/corrupt-point`
 */
function storedOf({ id, payload }) {
    const found = payloadSchema.safeParse(payload);
    if (!found.success)
        throw damaged(id, 'a part is missing');
    const { pattern: text, vector, code, seal } = found.data;
    if (sealOf(text, vector, code) !== seal)
        throw damaged(id, 'its content does not have the digest that it states');
    const pattern = (0,_stored_pattern_js__WEBPACK_IMPORTED_MODULE_7__/* .storedPattern */ .O)(text);
    if (pattern === undefined)
        throw damaged(id, 'it holds no pattern that this version can read');
    const own = code === undefined ? {} : { code: (0,_vector_text_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeBytes */ .yj)(code) };
    return { pattern, vector: (0,_vector_text_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeVector */ .sd)(vector), ...own, quality: (0,_pattern_index_js__WEBPACK_IMPORTED_MODULE_1__/* .patternQuality */ .ko)(pattern) };
}
function damaged(id, what) {
    return new _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .corruptPoint */ .my.at({ point: String(id), what }));
}


/***/ }),

/***/ 91044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QdrantBank: () => (/* binding */ QdrantBank)
});

// EXTERNAL MODULE: ./lib/diagnostics/index.js + 5 modules
var diagnostics = __webpack_require__(3232);
// EXTERNAL MODULE: ./lib/bank/closure.js
var closure = __webpack_require__(1003);
// EXTERNAL MODULE: ./lib/bank/code-vector.js
var code_vector = __webpack_require__(90797);
// EXTERNAL MODULE: ./lib/bank/lexical.js + 1 modules
var lexical = __webpack_require__(86484);
// EXTERNAL MODULE: ./lib/bank/pattern-text.js
var pattern_text = __webpack_require__(96098);
// EXTERNAL MODULE: ./lib/bank/problems.js
var problems = __webpack_require__(76968);
// EXTERNAL MODULE: ./lib/bank/questions.js
var bank_questions = __webpack_require__(37251);
// EXTERNAL MODULE: ./lib/bank/ranking.js
var ranking = __webpack_require__(36212);
// EXTERNAL MODULE: ./lib/bank/relevance.js
var relevance = __webpack_require__(93493);
// EXTERNAL MODULE: ./lib/bank/qdrant/client.js
var client = __webpack_require__(57198);
// EXTERNAL MODULE: ./lib/bank/qdrant/collection.js
var qdrant_collection = __webpack_require__(43049);
// EXTERNAL MODULE: ./lib/bank/qdrant/point-id.js
var point_id = __webpack_require__(61221);
;// CONCATENATED MODULE: ./lib/bank/qdrant/formula.js


/**
 * The formula of `relevance.ts` as Qdrant computes it: candidates by exact similarity of meaning and of words, then
 * `0.70·similarity + 0.30·metadata` over them. The filters are the prefetches': what they leave out is never compared.
 */
function searchOf({ query, asked, candidates, limit }) {
    const metadata = metadataOf(query);
    const formula = asked === undefined
        ? metadata
        : { sum: [{ mult: [0.7, similarityOf(asked)] }, { mult: [0.3, metadata] }] };
    return {
        prefetch: prefetchesOf({ filter: filterOf(query), limit: candidates }, asked),
        query: { formula, defaults: { production_readiness_score: 0 } },
        limit,
        with_payload: HELD,
    };
}
/** The parts of a point that hold the pattern. */
const HELD = ['pattern', 'vector', 'code', 'seal'];
function prefetchesOf(all, asked) {
    if (asked === undefined)
        return [all];
    const { meaning, words, code } = asked;
    const exact = { ...all, params: { exact: true } };
    return [
        ...(meaning === undefined ? [] : [{ ...exact, query: [...meaning], using: 'semantic' }]),
        ...(hasWords(asked) ? [{ ...all, query: words, using: 'lexical' }] : []),
        ...(code === undefined ? [] : [{ ...exact, query: [...code], using: 'code' }]),
    ];
}
function hasWords({ words }) {
    return words.indices.length > 0;
}
/** Half of a number and its amount: what points away counts as unrelated, not as less than that. Points that a prefetch lacks have 0. */
function likeness(score) {
    return { mult: [0.5, { sum: [score, { abs: score }] }] };
}
/** The lesser of the number and 1: half of both together, less half of what lies between them. A pattern without the words has 0. */
const WORDS = {
    sum: [
        { mult: [0.5, { sum: [1, '$score[1]'] }] },
        { mult: [-0.5, { abs: { sum: [1, { neg: '$score[1]' }] } }] },
    ],
};
function similarityOf(asked) {
    if (asked.meaning === undefined)
        return likeness('$score');
    const said = hasWords(asked)
        ? { sum: [{ mult: [1 - ranking/* WORDS_PART */.Wz, likeness('$score')] }, { mult: [ranking/* WORDS_PART */.Wz, WORDS] }] }
        : likeness('$score');
    if (asked.code === undefined)
        return said;
    const shown = likeness(hasWords(asked) ? '$score[2]' : '$score[1]');
    return { sum: [{ mult: [1 - ranking/* CODE_PART */.w7, said] }, { mult: [ranking/* CODE_PART */.w7, shown] }] };
}
function metadataOf({ category, tags = [] }) {
    const share = tags.length === 0 ? [] : [{ mult: [0.3 / tags.length, { sum: tags.map(hasTag) }] }];
    const own = category === undefined ? [] : [{ mult: [0.2, { key: 'category', match: { value: category } }] }];
    return { sum: [{ mult: [0.5, 'production_readiness_score'] }, ...share, ...own] };
}
/** Capabilities count as tags. */
function hasTag(tag) {
    return {
        should: [
            { key: 'tags', match: { value: tag } },
            { key: 'capabilities', match: { value: tag } },
        ],
    };
}
function filterOf({ category, ids, productionReady, minimumSuccessRate = 0, }) {
    return {
        must: [
            ...(category === undefined ? [] : [{ key: 'category', match: { value: category } }]),
            ...(ids === undefined ? [] : [{ has_id: ids.map(point_id/* pointId */.m) }]),
            ...(productionReady === undefined
                ? []
                : [{ key: 'production_ready', match: { value: productionReady } }]),
            ...(minimumSuccessRate === 0
                ? []
                : [{ key: 'success_rate', range: { gte: minimumSuccessRate / 10_000 } }]),
        ],
    };
}

// EXTERNAL MODULE: ./lib/bank/qdrant/point.js
var qdrant_point = __webpack_require__(72943);
// EXTERNAL MODULE: ./lib/bank/qdrant/settings.js
var qdrant_settings = __webpack_require__(94168);
;// CONCATENATED MODULE: ./lib/bank/qdrant/qdrant-bank.js















/** Hits beyond the limit that are asked for at once, so that equal ones at the edge rarely need a second request. */
const MARGIN = 16;
/** Of a relevance of 1: below it two hits may be equal once both are rounded, and their order is the ids'. */
const TIE = 2e-4;
/** Points that may be there beyond those that the server counts: its count is approximate. */
const UNCOUNTED = 64;
/** Patterns in a Qdrant: the server compares, weighs, filters and cuts; all questions of a spec are one request. */
class QdrantBank {
    kind;
    omissions = [];
    #qdrant;
    #collection;
    #questions;
    #graph;
    #hasCode;
    #points;
    constructor(given) {
        this.#graph = given.graph;
        this.kind = given.graph === undefined ? 'qdrant' : 'qdrant+neo4j';
        this.#qdrant = given.qdrant;
        this.#collection = given.collection;
        this.#questions = given.questions;
        this.#points = given.points;
        this.#hasCode = given.hasCode;
    }
    /**
     * @throws ServiceError - `bank/qdrant-failed`, `bank/not-populated`, `bank/foreign-collection`
     */
    static async open(settings, { sources, graph: openGraph, collection = settings.collection ?? qdrant_settings/* DEFAULT_COLLECTION */.p }) {
        const qdrant = new client/* Qdrant */.f(settings, 'search');
        const found = await (0,qdrant_collection/* findCollection */.qn)(qdrant, collection);
        if (found === undefined)
            throw new diagnostics/* ServiceError */._7(problems/* notPopulated */.CG.at({ collection }));
        const { metadata } = found;
        if (metadata === undefined)
            throw new diagnostics/* ServiceError */._7(problems/* foreignCollection */.P0.at({ collection }));
        const questions = new bank_questions/* Questions */.Q({ text: metadata, code: metadata.code }, sources);
        const points = Math.max(found.points, metadata.count);
        const graph = await openGraph?.((await (0,qdrant_collection/* servedBy */.nV)(qdrant, collection)) ?? collection);
        const hasCode = metadata.code !== undefined && sources.code !== undefined;
        return new QdrantBank({ qdrant, collection, questions, points, graph, hasCode });
    }
    async hybridSearch(queries) {
        if (!this.#hasCode && queries.some(({ code }) => code !== undefined))
            throw new diagnostics/* ServiceError */._7(problems/* codeUnknown */.YG.at({}));
        const asked = await this.#questions.asked(queries);
        const candidates = this.#points + UNCOUNTED;
        const questions = queries.map((query, index) => {
            const limit = Math.min(query.limit + MARGIN, candidates);
            return { query, asked: asked[index], candidates, limit };
        });
        const answers = await this.#answers(questions);
        return Promise.all(questions.map((question, index) => this.#settled(question, answers[index] ?? [])));
    }
    async storeProductionPattern(pattern) {
        const [known] = await this.#qdrant.ask('find a pattern', (client) => client.retrieve(this.#collection, { ids: [(0,point_id/* pointId */.m)(pattern.id)], with_payload: ['digest'] }));
        if (known?.payload?.['digest'] === pattern.digest)
            return 'unchanged';
        const [vector] = await this.#questions.embed([(0,pattern_text/* patternText */.U)(pattern)]);
        if (vector === undefined)
            throw new diagnostics/* ServiceError */._7(problems/* corruptPoint */.my.at({ point: pattern.id, what: 'it has no vector' }));
        const [code] = this.#hasCode
            ? await (0,code_vector/* codeVectors */.e)([pattern], { embedder: await this.#questions.codeEmbedder() })
            : [];
        const points = [(0,qdrant_point/* pointOf */.q)({ pattern, vector, ...(code === undefined ? {} : { code }) })];
        await this.#qdrant.ask('store a pattern', (client) => client.upsert(this.#collection, { wait: true, points }));
        if (known === undefined)
            this.#points += 1;
        return known === undefined ? 'added' : 'changed';
    }
    async closure(ids) {
        if (this.#graph !== undefined)
            return this.#graph.closure(ids);
        return (0,closure/* closureOver */._)(ids, {
            byIds: (wanted) => this.#patterns({ must: [{ has_id: wanted.map(point_id/* pointId */.m) }] }),
            providersOf: (capabilities) => this.#patterns({ must: [{ key: 'capabilities', match: { any: [...capabilities] } }] }),
        });
    }
    async close() {
        await this.#graph?.close();
    }
    async #patterns(filter) {
        const { points } = await this.#qdrant.ask('read what patterns require', (client) => client.scroll(this.#collection, { filter, limit: this.#points + UNCOUNTED, with_payload: HELD }));
        return points.map((point) => (0,qdrant_point/* storedOf */.z)(point).pattern);
    }
    async #answers(questions) {
        const searches = questions.map(searchOf);
        const answers = await this.#qdrant.ask('search', (client) => client.queryBatch(this.#collection, { searches }));
        return answers.map(({ points }) => points);
    }
    /** The hits, once no pattern beyond the last one could still stand among them. */
    async #settled(question, points) {
        const { query, asked, limit } = question;
        const last = points[query.limit - 1]?.score;
        const beyond = points.at(-1)?.score;
        const isCut = points.length === limit && last !== undefined && beyond !== undefined && last - beyond < TIE;
        if (isCut) {
            const more = { ...question, limit: 4 * limit };
            const [answer = []] = await this.#answers([more]);
            return this.#settled(more, answer);
        }
        return points
            .map((point) => matched((0,qdrant_point/* storedOf */.z)(point), asked))
            .map((match) => ({ match, relevance: (0,relevance/* relevanceOf */.p)(match, query) }))
            .sort(ranking/* byRelevance */.Hk)
            .slice(0, query.limit)
            .map((ranked) => (0,ranking/* hitOf */.bO)(ranked, query));
    }
}
/** The words are counted here, too: the server keeps them as 32-bit numbers. */
function matched(stored, asked) {
    const shared = asked === undefined ? 0 : (0,lexical/* overlap */.EF)(asked.words, (0,lexical/* lexicalVector */.gz)((0,pattern_text/* patternText */.U)(stored.pattern)));
    return (0,ranking/* matchOf */.HU)(stored, asked, shared);
}


/***/ }),

/***/ 94168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ timeoutOf),
/* harmony export */   p: () => (/* binding */ DEFAULT_COLLECTION)
/* harmony export */ });
/** The alias where none is named. */
const DEFAULT_COLLECTION = 'patternbank';
/** Seconds: two requests of a search, each late, still end within the ten that a run may wait for a bank. */
const SEARCH_TIMEOUT = 3;
/** Seconds: a populate waits for indexes to be built. */
const POPULATE_TIMEOUT = 60;
/** Milliseconds that one request may take. */
function timeoutOf({ timeout }, work) {
    const seconds = timeout ?? SEARCH_TIMEOUT;
    return 1000 * (work === 'search' ? seconds : Math.max(POPULATE_TIMEOUT, seconds));
}


/***/ }),

/***/ 86681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ storedPattern),
/* harmony export */   t: () => (/* binding */ trialsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _category_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12799);


const basisPoints = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(10_000);
const texts = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
/** A file stays below its pattern, and below the service. */
const inside = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .refine((path) => !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..'));
const file = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    source: inside,
    path: inside,
    foreach: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['entity', 'relation', 'enum', 'revision']).exactOptional(),
    when: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    ownership: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['managed', 'once', 'append-only', 'aggregate']),
    executable: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    template: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const parameter = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['string', 'int', 'bool']),
    default: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]),
    pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    min: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().exactOptional(),
    max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().exactOptional(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
});
/** What runs of a pattern's tests came to. */
const trialsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
    testCoverage: basisPoints.exactOptional(),
    tested: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** What others may have written into a collection is an input like any other: its form is checked before it is used. */
const patternSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z][a-z0-9_]*$/),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    category: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_category_js__WEBPACK_IMPORTED_MODULE_1__/* .CATEGORIES */ .R),
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    domain: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    tags: texts,
    asks: texts,
    when: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    requires: texts,
    provides: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ capability: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), exclusive: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() })),
    conflicts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ capability: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    supersedes: texts,
    parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(parameter),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(file),
    contributions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        value: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
        when: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
        line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    })),
    quality: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        successRate: basisPoints,
        testCoverage: basisPoints,
        securityLevel: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['CRITICAL', 'HIGH', 'MEDIUM', 'STANDARD', 'LOW']),
        observabilityComplete: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        dockerReady: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    }),
    trials: trialsSchema.exactOptional(),
    measured: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ successRate: basisPoints, outcomes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1) }).exactOptional(),
    mutation: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), find: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), replace: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), killedBy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
        .exactOptional(),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    origin: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** The pattern that a text holds, to the letter; `undefined` where it holds none. */
function storedPattern(text) {
    try {
        const value = JSON.parse(text);
        // As it was written, not as zod copies it: the order of keys is part of what is composed.
        return patternSchema.safeParse(value).success ? value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
