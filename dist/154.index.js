export const id = 154;
export const ids = [154];
export const modules = {

/***/ 712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ notYet)
/* harmony export */ });
/** Inputs of the design that this version reads and cannot honour, and what it does instead. */
const NOT_YET = [
    { name: 'verify', isSet: ({ verify }) => verify === true, instead: 'the service was scored, not run' },
    {
        name: 'baseline',
        isSet: ({ baseline }) => baseline !== undefined,
        instead: 'the threshold decided alone',
    },
    {
        name: 'embedding-model',
        isSet: ({ embeddingModel }) => embeddingModel !== undefined,
        instead: 'the built-in model was used',
    },
    {
        name: 'code-embedding-model',
        isSet: ({ codeEmbeddingModel }) => codeEmbeddingModel !== undefined,
        instead: 'no code was embedded',
    },
    {
        name: 'chat-model',
        isSet: ({ chatModel }) => chatModel !== undefined,
        instead: 'the spec was read without a model',
    },
];
/** What was asked for and is not there yet: nothing that a workflow sets is skipped in silence. */
function notYet(inputs) {
    return NOT_YET.filter(({ isSet }) => isSet(inputs)).map(({ name, instead }) => ({
        what: `the input \`${name}\``,
        because: `this version cannot honour it yet; ${instead}`,
        remedy: `delete \`${name}\` until a release note names it`,
    }));
}


/***/ }),

/***/ 1821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xh: () => (/* reexport */ buildIndex),
  zV: () => (/* reexport */ libraryChanges),
  f2: () => (/* reexport */ openBank),
  vY: () => (/* reexport */ readIndex),
  vI: () => (/* reexport */ shrinkage),
  MV: () => (/* reexport */ verifyIndex),
  _M: () => (/* reexport */ writeIndex)
});

// EXTERNAL MODULE: ./lib/diagnostics/index.js + 3 modules
var diagnostics = __webpack_require__(9599);
// EXTERNAL MODULE: ./lib/tree/index.js + 8 modules
var tree = __webpack_require__(4146);
;// CONCATENATED MODULE: ./lib/bank/pattern-text.js
/**
 * What of a pattern is embedded: its name, what it is, the sentences in which people ask for it, its tags, and what it
 * provides.
 */
function patternText({ id, summary, asks, tags, provides }) {
    const capabilities = provides.map(({ capability }) => words(capability));
    return [words(id), summary, ...asks, ...tags, ...capabilities].join(' ');
}
function words(name) {
    return name.replaceAll(/[._]/g, ' ');
}

;// CONCATENATED MODULE: ./lib/bank/problems.js

const corruptIndex = (0,diagnostics/* defineProblem */.lS)({
    code: 'bank/corrupt-index',
    explanation: 'The index of the embedded bank carries its own digest. A cut off, edited or half-written file is refused: what it would select cannot be trusted.',
    message: ({ what }) => `the index of the embedded bank is damaged: ${what}`,
    help: () => 'run `patternbank populate`, or install PatternBank again',
});
const otherModel = (0,diagnostics/* defineProblem */.lS)({
    code: 'bank/other-model',
    explanation: 'Vectors of two models lie in two spaces: a bank built with one never answers questions in the other.',
    message: ({ built, asked }) => `the bank was built with \`${built}\`, and is asked with \`${asked}\``,
    help: ({ asked }) => `run \`patternbank populate\` to build it with \`${asked}\``,
});
const backendNotAvailable = (0,diagnostics/* defineProblem */.lS)({
    code: 'bank/not-available',
    explanation: '`on-backend-error: fail` asks to stop where the configured bank cannot be used.',
    message: ({ settings }) => `${named(settings)} cannot be used: this version has only the embedded bank`,
    help: ({ settings }) => `delete ${named(settings)}, or set \`on-backend-error: embedded\``,
});
const missingFromIndex = (0,diagnostics/* defineProblem */.lS)({
    code: 'bank/missing-from-index',
    explanation: 'Every pattern of the library is in the index.',
    message: ({ id }) => `the index does not have \`${id}\``,
    help: () => 'run `patternbank populate`',
});
const strayInIndex = (0,diagnostics/* defineProblem */.lS)({
    code: 'bank/stray-in-index',
    explanation: 'The index has no pattern that the library does not have.',
    message: ({ id }) => `the index has \`${id}\`, which the library does not have`,
    help: () => 'run `patternbank populate`',
});
const staleInIndex = (0,diagnostics/* defineProblem */.lS)({
    code: 'bank/stale-in-index',
    explanation: 'The index carries the digest of each pattern as it was read; another one means that the files changed since.',
    message: ({ id }) => `\`${id}\` changed since the index was built`,
    help: () => 'run `patternbank populate`',
});
const notFindable = (0,diagnostics/* defineProblem */.lS)({
    code: 'bank/not-findable',
    explanation: 'A pattern that its own words do not find among the first of its category would hardly be found by anyone else.',
    message: ({ id, text, rank }) => `\`${id}\` is number ${rank} of its category for its own words "${text}"`,
    help: () => 'say in `asks` what it does that its neighbours do not',
});
const emptyLibrary = (0,diagnostics/* defineProblem */.lS)({
    code: 'bank/empty-library',
    explanation: 'A populate without patterns would leave a bank that can answer nothing: mostly a wrong directory.',
    message: () => 'the library has no pattern',
    help: () => 'name the directory that holds `<category>/<id>/pattern.yml` with `--patterns`',
});
const shrunkenLibrary = (0,diagnostics/* defineProblem */.lS)({
    code: 'bank/shrunken-library',
    explanation: 'A populate that takes patterns away is mostly a wrong directory or a pattern that lint rejected.',
    message: ({ removed }) => `the bank would lose ${named(removed)}`,
    help: () => 'bring the patterns back, or accept it with `--allow-shrink`',
});
/** Names as a sentence lists them. */
function named(names) {
    return names.map((name) => `\`${name}\``).join(' and ');
}

;// CONCATENATED MODULE: ./lib/bank/embedded/bank-index.js




const SCHEMA = 'bank/1';
/**
 * Embeds the patterns.
 *
 * @returns the same index for the same patterns, in whatever order they come
 * @throws ServiceError - `embedding/*`
 */
async function buildIndex(patterns, embedder) {
    const sorted = [...patterns].sort((a, b) => (0,tree/* comparePaths */.cD)(a.id, b.id));
    const vectors = await embedder.embed(sorted.map(patternText));
    const entries = sorted.map((pattern, index) => ({
        pattern,
        vector: vectors[index] ?? new Float32Array(embedder.dimension),
    }));
    return { model: embedder.model, dimension: embedder.dimension, entries };
}
/** The index as the text of `assets/bank.json`: one pattern a line, so that a review shows which ones changed. */
function writeIndex({ model, dimension, entries }) {
    const lines = entries.map(({ pattern, vector }) => JSON.stringify({ pattern, vector: encode(vector) }));
    const body = `${lines.join(',\n')}\n]}\n`;
    const head = { schema: SCHEMA, model, dimension, count: lines.length, digest: (0,tree/* sha256 */.sc)(body) };
    return `${JSON.stringify(head).slice(0, -1)},"entries":[\n${body}`;
}
/**
 * Reads `assets/bank.json` and checks it against the count and the digest that it carries.
 *
 * @throws ServiceError - `bank/corrupt-index`
 */
function readIndex(bytes) {
    const { model, dimension, entries } = documentOf(bytes);
    return {
        model,
        dimension,
        entries: entries.map(({ pattern, vector }) => ({ pattern, vector: decode(vector, dimension) })),
    };
}
const LINE_BREAK = 10;
/** The digest is over everything below the first line; it vouches for what is inside the entries, so that only the envelope needs a look. */
function documentOf(bytes) {
    const document = parsed(bytes);
    if (document.schema !== SCHEMA)
        throw damaged(`expected \`${SCHEMA}\`, got \`${String(document.schema)}\``);
    const { model, dimension, count, entries } = document;
    if (typeof model !== 'string' || typeof dimension !== 'number' || !Array.isArray(entries))
        throw damaged('a part is missing');
    if (entries.length !== count)
        throw damaged(`expected ${String(count)} patterns, got ${entries.length}`);
    if ((0,tree/* sha256 */.sc)(bytes.subarray(bytes.indexOf(LINE_BREAK) + 1)) !== document.digest)
        throw damaged('its content does not have the digest that it states');
    return document;
}
function parsed(bytes) {
    try {
        const value = JSON.parse(new TextDecoder().decode(bytes));
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch {
        // Told below, together with JSON that is no object.
    }
    throw damaged('it is not a JSON object');
}
/** Base64 of 32-bit floats, little endian on every machine. */
function encode(vector) {
    const bytes = new Uint8Array(vector.length * 4);
    const view = new DataView(bytes.buffer);
    vector.forEach((value, index) => {
        view.setFloat32(index * 4, value, true);
    });
    return Buffer.from(bytes).toString('base64');
}
function decode(text, dimension) {
    const bytes = Buffer.from(text, 'base64');
    if (bytes.length !== dimension * 4)
        throw damaged(`expected vectors of ${dimension} numbers, got ${bytes.length / 4}`);
    return Float32Array.from({ length: dimension }, (_, index) => bytes.readFloatLE(index * 4));
}
function damaged(what) {
    return new diagnostics/* ServiceError */._7(corruptIndex.at({ what }));
}

// EXTERNAL MODULE: ./lib/embedding/index.js + 6 modules
var embedding = __webpack_require__(2304);
// EXTERNAL MODULE: ./lib/pattern/index.js + 26 modules
var lib_pattern = __webpack_require__(3119);
;// CONCATENATED MODULE: ./lib/bank/relevance.js
/**
 * `0.70·similarity + 0.30·metadata`, metadata being `0.50·quality + 0.30·matched tags and capabilities + 0.20·category`
 * (DESIGN.md, "Formulas"). Without a similarity, metadata alone: a question without meaning is not unlike everything.
 *
 * @returns 0 to 10 000, rounded down
 */
function relevanceOf({ pattern, quality, similarity }, query) {
    const wanted = query.tags?.length ?? 0;
    const share = wanted === 0 ? 0 : matchedTags(pattern, query).length / wanted;
    const metadata = 0.5 * quality + 3000 * share + (query.category === pattern.category ? 2000 : 0);
    return Math.floor(similarity === undefined ? metadata : 7000 * similarity + 0.3 * metadata);
}
/** The parts of a relevance, in words. */
function whyFound({ pattern, quality, similarity }, query) {
    const matched = matchedTags(pattern, query);
    return [
        ...(similarity === undefined ? [] : [`similarity ${twoDecimals(10_000 * similarity)}`]),
        `quality ${twoDecimals(quality)}`,
        ...(matched.length === 0 ? [] : [`matches ${matched.map((tag) => `\`${tag}\``).join(', ')}`]),
        ...(query.category === pattern.category ? [`category \`${pattern.category}\``] : []),
    ].join(', ');
}
function matchedTags({ tags, provides }, query) {
    return (query.tags ?? []).filter((tag) => tags.includes(tag) || provides.some(({ capability }) => capability === tag));
}
function twoDecimals(basisPoints) {
    const hundredths = Math.floor(basisPoints / 100);
    return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./lib/bank/embedded/best.js
/**
 * Keeps the best of a stream without sorting the rest: most of a large bank is not shown.
 *
 * @typeParam T - what is ranked
 */
class Best {
    #limit;
    #compare;
    /** Best first; at most `limit`. */
    #kept = [];
    /** @param compare - negative where `a` is better than `b`; never 0 for two different items, so that order does not matter */
    constructor(limit, compare) {
        this.#limit = limit;
        this.#compare = compare;
    }
    offer(item) {
        const kept = this.#kept;
        const worst = kept.at(-1);
        if (kept.length >= this.#limit && (worst === undefined || this.#compare(item, worst) > 0))
            return;
        let at = kept.length;
        for (let before = kept[at - 1]; before !== undefined && this.#compare(item, before) < 0; before = kept[at - 1])
            at -= 1;
        kept.splice(at, 0, item);
        if (kept.length > this.#limit)
            kept.pop();
    }
    /** Best first. */
    list() {
        return this.#kept;
    }
}

;// CONCATENATED MODULE: ./lib/bank/embedded/embedded-bank.js








/** The bank that needs nothing but Node: patterns and vectors in memory, compared one by one. */
class EmbeddedBank {
    kind = 'embedded';
    omissions;
    #model;
    #source;
    #stored = new Map();
    #embedder;
    constructor(index, embedder, omissions = []) {
        this.#model = index.model;
        this.#source = embedder;
        this.omissions = omissions;
        for (const entry of index.entries)
            this.#store(entry);
    }
    async storeProductionPattern(pattern) {
        const known = this.#stored.get(pattern.id);
        if (known?.pattern.digest === pattern.digest)
            return 'unchanged';
        const [vector] = await this.#embed([patternText(pattern)]);
        if (vector !== undefined)
            this.#store({ pattern, vector });
        return known === undefined ? 'added' : 'changed';
    }
    async hybridSearch(queries) {
        const vectors = await this.#questionVectors(queries);
        return queries.map((query, index) => this.#search(query, vectors[index]));
    }
    close() {
        return Promise.resolve();
    }
    #search(query, question) {
        const best = new Best(query.limit, byRelevance);
        for (const stored of this.#stored.values()) {
            if (!passes(stored, query))
                continue;
            const match = matchOf(stored, question);
            best.offer({ match, relevance: relevanceOf(match, query) });
        }
        return best.list().map(({ match, relevance }) => hitOf(match, relevance, query));
    }
    /** One vector a query; `undefined` where its text has no meaning. */
    async #questionVectors(queries) {
        const texts = queries.map(({ text }) => text);
        if (texts.every((text) => text.trim() === ''))
            return texts.map(() => undefined);
        const vectors = await this.#embed(texts);
        return vectors.map((vector) => ((0,embedding/* isZero */.be)(vector) ? undefined : vector));
    }
    async #embed(texts) {
        this.#embedder ??= await this.#source();
        if (this.#embedder.model !== this.#model) {
            throw new diagnostics/* ServiceError */._7(otherModel.at({ built: this.#model, asked: this.#embedder.model }));
        }
        return this.#embedder.embed(texts);
    }
    #store(entry) {
        this.#stored.set(entry.pattern.id, { ...entry, quality: (0,lib_pattern/* patternQuality */.ko)(entry.pattern) });
    }
}
function passes({ pattern, quality }, { category, productionReady, minimumSuccessRate }) {
    if (category !== undefined && pattern.category !== category)
        return false;
    if (productionReady !== undefined && quality >= lib_pattern/* PRODUCTION_READY_AT */.GB !== productionReady)
        return false;
    return pattern.quality.successRate >= (minimumSuccessRate ?? 0);
}
function byRelevance(a, b) {
    return b.relevance - a.relevance || (0,tree/* comparePaths */.cD)(a.match.pattern.id, b.match.pattern.id);
}
function matchOf({ pattern, quality, vector }, question) {
    return question === undefined
        ? { pattern, quality }
        : { pattern, quality, similarity: (0,embedding/* similarity */.k8)(question, vector) };
}
function hitOf(match, relevance, query) {
    const { pattern, quality } = match;
    const productionReady = quality >= lib_pattern/* PRODUCTION_READY_AT */.GB;
    return { pattern, relevance, quality, productionReady, why: whyFound(match, query) };
}

;// CONCATENATED MODULE: ./lib/bank/embedded/verify-index.js


/** How far down its category a pattern's own words may leave it. */
const RANK_MAX = 3;
/**
 * Compares an index with its library: the same patterns, the same digests, and each found by its summary and by each of its
 * asks among the first three of its category.
 */
async function verifyIndex({ index, patterns, embedder }) {
    const samples = patterns.flatMap((pattern) => [pattern.summary, ...pattern.asks].map((text) => ({ pattern, text })));
    const bank = new EmbeddedBank(index, () => embedder);
    const found = await bank.hybridSearch(samples.map(({ pattern, text }) => ({ text, category: pattern.category, limit: index.entries.length })));
    const lost = samples.flatMap(({ pattern, text }, sample) => {
        const rank = (found[sample] ?? []).findIndex((hit) => hit.pattern.id === pattern.id) + 1;
        return rank > RANK_MAX ? [notFindable.at({ id: pattern.id, text, rank })] : [];
    });
    return {
        patterns: patterns.length,
        searches: samples.length,
        problems: [...differences(index, patterns), ...lost],
    };
}
function differences({ entries }, patterns) {
    const digests = new Map(entries.map(({ pattern }) => [pattern.id, pattern.digest]));
    const ids = new Set(patterns.map(({ id }) => id));
    return [
        ...patterns.filter(({ id }) => !digests.has(id)).map(({ id }) => missingFromIndex.at({ id })),
        ...patterns
            .filter(({ id, digest }) => digests.has(id) && digests.get(id) !== digest)
            .map(({ id }) => staleInIndex.at({ id })),
        ...[...digests.keys()].filter((id) => !ids.has(id)).map((id) => strayInIndex.at({ id })),
    ];
}

;// CONCATENATED MODULE: ./lib/bank/library-change.js


/** The changes between two states of a library, by id; patterns are compared by their digests. */
function libraryChanges(before, after) {
    const digests = new Map(before.map(({ id, digest }) => [id, digest]));
    const kept = new Set(after.map(({ id }) => id));
    const changeOf = ({ id, digest }) => {
        if (!digests.has(id))
            return 'added';
        return digests.get(id) === digest ? 'unchanged' : 'changed';
    };
    return [
        ...after.map((pattern) => ({ ...described(pattern), change: changeOf(pattern) })),
        ...before
            .filter(({ id }) => !kept.has(id))
            .map((pattern) => ({ ...described(pattern), change: 'removed' })),
    ].sort((a, b) => (0,tree/* comparePaths */.cD)(a.id, b.id));
}
function described({ id, version, category }) {
    return { id, version, category };
}
/** Why a populate would take patterns away; nothing where it would not. `--allow-shrink` says that it is meant. */
function shrinkage(changes) {
    const removed = changes.filter(({ change }) => change === 'removed').map(({ id }) => id);
    if (changes.length === removed.length)
        return [emptyLibrary.at({})];
    return removed.length === 0 ? [] : [shrunkenLibrary.at({ removed })];
}

;// CONCATENATED MODULE: ./lib/bank/open-bank.js




/**
 * Opens the configured bank. Without a setting it is the embedded one.
 *
 * @throws ServiceError - `bank/corrupt-index`; `bank/other-model`; `bank/not-available` where `onBackendError` is `fail`
 */
async function openBank(settings) {
    const omissions = remoteOmissions(settings);
    // Every run needs the embedded bank, so it alone is not imported lazily: it has no driver behind it.
    const index = settings.index === undefined
        ? await buildIndex([], await settings.embedder())
        : readIndex(settings.index);
    const bank = new EmbeddedBank(index, settings.embedder, omissions);
    for (const pattern of settings.own ?? [])
        await bank.storeProductionPattern(pattern);
    return bank;
}
function remoteOmissions({ qdrantUrl = '', neo4jUri = '', onBackendError, }) {
    const set = [...(qdrantUrl === '' ? [] : ['qdrant-url']), ...(neo4jUri === '' ? [] : ['neo4j-uri'])];
    if (set.length === 0)
        return [];
    if (onBackendError === 'fail')
        throw new diagnostics/* ServiceError */._7(backendNotAvailable.at({ settings: set }));
    return [
        {
            what: `the bank that ${named(set)} names`,
            because: 'this version has only the embedded bank; it was used instead',
            remedy: `delete ${named(set)}, or use a version with Qdrant and Neo4j`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/bank/index.js






/***/ }),

/***/ 4962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tT: () => (/* reexport */ bankIndexFile),
  XK: () => (/* reexport */ openBundledEmbedder),
  Ve: () => (/* reexport */ openChosenBank),
  nr: () => (/* reexport */ openFormatter),
  S2: () => (/* reexport */ judge_openJudge),
  C2: () => (/* reexport */ openServicePorts),
  Cq: () => (/* reexport */ readLibraries)
});

// UNUSED EXPORTS: initialFiles, openJudgeAside

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./lib/bank/index.js + 9 modules
var lib_bank = __webpack_require__(1821);
// EXTERNAL MODULE: ./lib/compose/index.js + 130 modules
var compose = __webpack_require__(3801);
// EXTERNAL MODULE: ./lib/diagnostics/index.js + 3 modules
var lib_diagnostics = __webpack_require__(9599);
// EXTERNAL MODULE: ./lib/embedding/index.js + 6 modules
var embedding = __webpack_require__(2304);
// EXTERNAL MODULE: ./lib/pattern/index.js + 26 modules
var pattern = __webpack_require__(3119);
// EXTERNAL MODULE: ./lib/tree/index.js + 8 modules
var lib_tree = __webpack_require__(4146);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/bundle/root.js



/** Levels between a file of ours and the folder that holds `patterns/` and `assets/`: `src/`, `dist/` and `dist/cli/` all lie within. */
const LEVELS = 3;
/**
 * The folder that ships with us, holding `patterns/` and `assets/`, whether this runs from `src/` or from a bundle in `dist/`.
 *
 * @throws Error - the installation is incomplete
 */
function bundledRoot() {
    const start = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    let folder = start;
    for (let level = 0; level < LEVELS; level += 1) {
        folder = (0,external_node_path_.dirname)(folder);
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'assets')) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'patterns')))
            return folder;
    }
    throw new Error(`neither patterns/ nor assets/ lies beside ${start}: the installation is incomplete`);
}
/** The folder `assets/` that ships with us. */
function root_assetsFolder() {
    return (0,external_node_path_.join)(bundledRoot(), 'assets');
}
/** A program of `dist/` that runs beside this one; `undefined` where this runs from the sources. */
function root_bundledProgram(name) {
    return import.meta.url.endsWith('.ts') ? undefined : (0,external_node_path_.join)(bundledRoot(), 'dist', name, 'index.js');
}
/** The program that renders patterns from outside, and the folder that it may read. */
function cageWorker() {
    const worker = root_bundledProgram('cage');
    if (worker !== undefined)
        return { worker };
    const root = bundledRoot();
    return { worker: (0,external_node_path_.join)(root, 'src', 'compose', 'cage', 'worker.ts'), readable: root };
}

;// CONCATENATED MODULE: ./lib/bundle/index-file.js



/** The index at `path`; the one that ships with us where nothing is said. */
function bankIndexFile(path = (0,external_node_path_.join)(bundledRoot(), 'assets', 'bank.json')) {
    return {
        read: async () => {
            try {
                return await (0,promises_.readFile)(path);
            }
            catch {
                return undefined;
            }
        },
        replace: async (index) => {
            const aside = `${path}.${process.pid}.tmp`;
            try {
                await (0,promises_.writeFile)(aside, index);
                await (0,promises_.rename)(aside, path);
            }
            finally {
                await (0,promises_.rm)(aside, { force: true });
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/bundle/bundle.js












/** The folder `patterns/` that ships with us. */
function patternsFolder() {
    return (0,external_node_path_.join)(bundledRoot(), 'patterns');
}
/** The embedding model that ships with us. */
async function openBundledEmbedder() {
    return (0,embedding/* openStaticEmbedder */.JP)(await (0,promises_.readFile)((0,external_node_path_.join)(root_assetsFolder(), 'minilm-static-384.bin')));
}
/** Formats and parses Python; loaded when the first text comes. */
async function openFormatter() {
    // Compiling ten megabytes of wasm a second time, for speed that a short run never uses, doubles the time of a scaffold.
    (0,external_node_v8_.setFlagsFromString)('--no-wasm-tier-up');
    (0,external_node_v8_.setFlagsFromString)('--no-wasm-dynamic-tiering');
    return (0,compose/* openRuff */.gR)((0,external_node_url_.pathToFileURL)(`${root_assetsFolder()}/`));
}
/**
 * The bank that was chosen: the patterns that ship with us, and the user's own, which take the place of ours with the same id.
 *
 * @throws UserError - `pattern/*`: one of the user's patterns cannot be used
 * @throws ServiceError - `bank/*`
 */
async function openChosenBank(choice) {
    const index = await bankIndexFile().read();
    const own = choice.own === undefined ? [] : await readOwnPatterns(choice.own, index, choice.python);
    const settings = {
        onBackendError: choice.onBackendError,
        embedder: openBundledEmbedder,
        qdrantUrl: choice.qdrantUrl,
        neo4jUri: choice.neo4jUri,
    };
    const bank = await (0,lib_bank/* openBank */.f2)({ ...settings, own, ...(index === undefined ? {} : { index }) });
    return { bank, own };
}
async function readOwnPatterns({ path, shown }, index, python) {
    const { tree } = await (0,lib_tree/* readTree */.Zc)(path);
    const beside = index === undefined ? [] : (0,lib_bank/* readIndex */.vY)(index).entries.map(({ pattern }) => pattern);
    const { patterns, diagnostics } = (0,pattern/* readPatterns */.ce)(tree, compose/* CONTRIBUTION_KINDS */.ZP, {
        shownRoot: shown,
        beside,
    });
    const copies = python === undefined ? [] : (0,compose/* lintCopies */.v3)(patterns, python);
    const errors = [...diagnostics, ...copies].filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
        throw new lib_diagnostics/* UserError */.yo(errors);
    return patterns;
}

// EXTERNAL MODULE: ./lib/spec/index.js + 150 modules
var spec = __webpack_require__(6074);
;// CONCATENATED MODULE: ./lib/bundle/initial-files.js





/** The workflows that `init` writes, below `assets/workflows/`. */
const WORKFLOWS = (/* unused pure expression or super */ null && (['scaffold.yml', 'gate.yml', 'repopulate.yml']));
/** What `init` writes: a spec to fill in, and the workflows that scaffold, gate and repopulate. */
async function initialFiles() {
    const workflows = WORKFLOWS.map(async (name) => {
        const text = await readFile(join(assetsFolder(), 'workflows', name), 'utf8');
        return textFile(`.github/workflows/patternbank-${name}`, text);
    });
    return FileTree.of([textFile('spec.md', SPEC_TEMPLATE), ...(await Promise.all(workflows))]);
}

// EXTERNAL MODULE: ./lib/policy/index.js + 5 modules
var policy = __webpack_require__(6014);
// EXTERNAL MODULE: ./lib/readiness/index.js + 155 modules
var readiness = __webpack_require__(8388);
;// CONCATENATED MODULE: ./lib/bundle/judge/judge.js



/** Opens a judge in this thread. */
async function judge_openJudge(measure) {
    return judgeWith(new readiness/* ModuleReader */.E6(await (0,readiness/* openPythonParser */.aw)(root_assetsFolder())), measure);
}
/** A judge that reads modules with `reader`. */
function judgeWith(reader, measure) {
    const { profile } = measure.policy;
    return async (tree) => {
        const report = await (0,readiness/* assess */.no)(tree, { reader, ...(profile === undefined ? {} : { profile }) });
        return { report, verdict: (0,policy/* decide */.LD)({ report, ...measure }) };
    };
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./lib/bundle/judge/judge-aside.js



/**
 * Opens a judge in a thread of its own, which gets ready while this one goes on. It never keeps the process alive on its own.
 *
 * Run from the sources there is no bundled program for a thread to start, and the judge works in this one.
 */
function openJudgeAside(measure) {
    const program = bundledProgram('judge');
    if (program === undefined)
        return openJudgeHere(measure);
    const worker = new Worker(program, { workerData: measure, stdout: false, stderr: false });
    worker.unref();
    const say = (message) => worker.postMessage(message);
    // A thread that failed is heard where its answer is awaited.
    const failed = new Promise((_, reject) => worker.once('error', reject));
    failed.catch(() => undefined);
    return {
        readAhead: (path, text) => say({ kind: 'ahead', path, text }),
        judge: (tree) => Promise.race([failed, answer(worker, tree, say)]),
    };
}
function answer(worker, tree, say) {
    return new Promise((resolve) => {
        worker.ref();
        worker.once('message', (judgement) => {
            worker.unref();
            resolve(judgement);
        });
        say({ kind: 'judge', files: tree.files() });
    });
}
function openJudgeHere(measure) {
    const opening = openJudge(measure);
    return { readAhead: () => undefined, judge: async (tree) => (await opening)(tree) };
}

;// CONCATENATED MODULE: ./lib/bundle/libraries.js


/** The patterns that ship with us, and the user's own where a directory is named. */
async function readLibraries(own) {
    const bundled = { path: patternsFolder(), shown: 'patterns' };
    const folders = own === undefined || own.path === bundled.path ? [bundled] : [bundled, own];
    return Promise.all(folders.map(async ({ path, shown }) => ({ tree: (await (0,lib_tree/* readTree */.Zc)(path)).tree, shown })));
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/bundle/service-ports.js







/**
 * Opens the bank, the renderer and the formatter. The user's own patterns are rendered in a cage.
 *
 * @throws UserError - `pattern/*`: one of the user's patterns cannot be used
 * @throws ServiceError - `bank/*`
 */
async function openServicePorts(choice) {
    const format = await openFormatter();
    const [{ bank, own }, masterLock] = await Promise.all([
        openChosenBank({ ...choice, python: format }),
        (0,promises_.readFile)((0,external_node_path_.join)(patternsFolder(), 'uv.lock'), 'utf8'),
    ]);
    const render = own.length === 0 ? compose/* renderInProcess */.Pm : (0,compose/* openCage */.Re)(cageWorker());
    return { bank, render, format, masterLock, parses: (path, text) => parses(path, text, format) };
}
function parses(path, text, format) {
    try {
        if (/\.pyi?$/.test(path))
            return format.syntaxError(text) === undefined;
        if (path.endsWith('.toml'))
            (0,dist/* parse */.qg)(text);
        if (/\.ya?ml$/.test(path))
            return (0,yaml_dist/* parseAllDocuments */.hR)(text).every((document) => !('errors' in document) || document.errors.length === 0);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/bundle/index.js









/***/ }),

/***/ 3801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZP: () => (/* reexport */ CONTRIBUTION_KINDS),
  Zz: () => (/* reexport */ compose),
  v3: () => (/* reexport */ lintCopies),
  Re: () => (/* reexport */ openCage),
  gR: () => (/* reexport */ openRuff),
  Pm: () => (/* reexport */ renderInProcess)
});

// UNUSED EXPORTS: masterProject

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/diagnostics/index.js + 3 modules
var diagnostics = __webpack_require__(9599);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(5491);
;// CONCATENATED MODULE: ./lib/compose/code.js
/** Text of one output language, built by our own functions from escaped parts; what a template may write bare. */
class code_Code {
    sink;
    text;
    constructor(sink, text) {
        this.sink = sink;
        this.text = text;
    }
    toString() {
        return this.text;
    }
}

;// CONCATENATED MODULE: ./lib/compose/cage/message.js


const SINKS = [
    'python',
    'toml',
    'yaml',
    'env',
    'markdown',
    'shell',
    'make',
    'docker',
    'json',
    'ini',
    'text',
    'path',
];
const names = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9());
const job = schemas/* strictObject */.rej({
    template: schemas/* strictObject */.rej({
        source: schemas/* string */.YjP(),
        origin: schemas/* string */.YjP(),
        line: schemas/* number */.aig().int().positive().optional(),
        target: schemas/* strictObject */.rej({ sink: schemas/* enum */.k5n(SINKS), dialect: schemas/* enum */.k5n(['plain', 'compose', 'workflow']) }),
    }),
    names,
});
/** What the parent sends, once. */
const requestMessage = schemas/* strictObject */.rej({ shared: names, jobs: schemas/* array */.YOg(job) });
const place = schemas/* number */.aig().int().positive();
const span = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP(),
    line: place,
    column: place,
    endLine: place,
    endColumn: place,
});
const diagnostic = schemas/* strictObject */.rej({
    code: schemas/* string */.YjP().regex(/^compose\/[a-z-]+$/),
    severity: schemas/* literal */.euz('error'),
    message: schemas/* string */.YjP().max(1000),
    help: schemas/* string */.YjP().max(1000),
    span: span.optional(),
});
/** What the child answers: which job it has begun, then its texts or what is wrong. */
const answerMessage = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('started'), index: schemas/* number */.aig().int().nonnegative() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('done'), texts: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('failed'), diagnostics: schemas/* array */.YOg(diagnostic).min(1) }),
]);
/** Key of a `Code` on its way: no name of a template starts so. */
const CODE_KEY = '$code';
/** A request as plain data: `Code` does not survive a pipe by itself. */
function packed({ shared, jobs }) {
    return requestMessage.parse({
        shared: packedValue(shared),
        jobs: jobs.map((each) => ({ ...each, names: packedValue(each.names) })),
    });
}
/** The request that {@link packed} was given. */
function unpacked({ shared, jobs }) {
    return {
        shared: unpackedValue(shared),
        jobs: jobs.map(({ template: { line, ...template }, names: own }) => ({
            template: { ...template, ...(line === undefined ? {} : { line }) },
            names: unpackedValue(own),
        })),
    };
}
function packedValue(value) {
    if (value instanceof code_Code)
        return { [CODE_KEY]: [value.sink, value.text] };
    if (Array.isArray(value))
        return value.map(packedValue);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return Object.fromEntries(entries.map(([key, item]) => [key, packedValue(item)]));
}
const packedCode = schemas/* strictObject */.rej({ [CODE_KEY]: schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()]) });
function unpackedValue(value) {
    if (Array.isArray(value))
        return value.map(unpackedValue);
    if (typeof value !== 'object' || value === null)
        return value;
    const found = packedCode.safeParse(value);
    if (found.success)
        return new Code(...found.data[CODE_KEY]);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unpackedValue(item)]));
}

;// CONCATENATED MODULE: ./lib/compose/cage.js





/** Characters of all texts together; the largest service of ours has about a million. */
const OUTPUT_MAX = 50_000_000;
const templateKilled = (0,diagnostics/* defineProblem */.lS)({
    code: 'compose/template-killed',
    explanation: 'A template of a pattern from outside was stopped, because it ran too long or used too much memory. It could not touch anything else: such patterns are rendered in a process of their own.',
    message: ({ why }) => `rendering was stopped: ${why}`,
    help: () => 'remove the loop from the template, or the pattern from the directory of patterns',
});
/**
 * A renderer for patterns that do not ship with us: each request runs in a child process with an empty environment, a limit of
 * memory, a timer, and no right to files outside its own code.
 *
 * @returns a `Render` that throws UserError also where the child had to be killed; then it names the template that ran
 */
function openCage(options) {
    return (request) => (request.jobs.length === 0 ? Promise.resolve([]) : new Caged(request, options).run());
}
/** One request in its child. */
class Caged {
    #request;
    #options;
    #current = 0;
    constructor(request, { worker, readable = (0,external_node_path_.dirname)(worker), memory = 256, patience = 10_000 }) {
        this.#request = request;
        this.#options = { worker, readable, memory, patience };
    }
    run() {
        const { worker, readable, memory } = this.#options;
        const child = (0,external_node_child_process_.fork)(worker, [], {
            env: {},
            execArgv: [`--max-old-space-size=${memory}`, ...permissions(readable)],
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        });
        return new Promise((resolve, reject) => this.#converse(child, { resolve, reject }));
    }
    #converse(child, { resolve, reject }) {
        const { memory, patience } = this.#options;
        const kill = () => {
            reject(this.#killed(`it took more than ${patience} ms`));
            child.kill('SIGKILL');
        };
        let timer = setTimeout(kill, patience);
        child.on('message', (message) => {
            clearTimeout(timer);
            timer = setTimeout(kill, patience);
            try {
                const texts = this.#take(answerMessage.parse(message));
                if (texts !== undefined)
                    resolve(texts);
            }
            catch (error) {
                reject(error instanceof diagnostics/* UserError */.yo ? error : this.#killed('it answered what no renderer of ours answers'));
                child.kill('SIGKILL');
            }
        });
        child.on('error', () => reject(this.#killed('its process could not be reached')));
        child.on('exit', () => {
            clearTimeout(timer);
            reject(this.#killed(`it used more than ${memory} MB of memory, or broke down`));
        });
        child.send(packed(this.#request));
    }
    /** The texts, once they are there. */
    #take(answer) {
        if (answer.kind === 'failed')
            throw new diagnostics/* UserError */.yo(answer.diagnostics.map(({ span, ...rest }) => (span === undefined ? rest : { ...rest, span })));
        if (answer.kind === 'started') {
            this.#current = answer.index;
            return undefined;
        }
        const length = answer.texts.reduce((sum, text) => sum + text.length, 0);
        if (answer.texts.length !== this.#request.jobs.length || length > OUTPUT_MAX) {
            throw this.#killed(`it wrote ${answer.texts.length} files with ${length} characters`);
        }
        return answer.texts;
    }
    #killed(why) {
        const template = this.#request.jobs[this.#current]?.template;
        return new diagnostics/* UserError */.yo(templateKilled.at({ why }, template === undefined ? {} : { span: (0,diagnostics/* lineSpan */.ZX)(template.origin, template.line ?? 1) }));
    }
}
/** Node's permission model, where this Node has it: no files, no processes, no threads, no add-ons. */
function permissions(readable) {
    return process.allowedNodeEnvironmentFlags.has('--permission')
        ? ['--permission', `--allow-fs-read=${(0,external_node_fs_.realpathSync)(readable)}/*`]
        : [];
}

// EXTERNAL MODULE: ./lib/pattern/index.js + 26 modules
var pattern = __webpack_require__(3119);
// EXTERNAL MODULE: ./lib/tree/index.js + 8 modules
var lib_tree = __webpack_require__(4146);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(3342);
;// CONCATENATED MODULE: ./lib/compose/kinds/kind.js
/** Defines a kind once: manifests are checked, contributions merged and documentation written from it. */
function defineKind(definition) {
    const { kind, explanation, schema, references = [], escape = (text) => text, imports = () => [], } = definition;
    return {
        kind,
        explanation,
        schema,
        references,
        escape,
        imports: (value) => imports(schema.parse(value)),
        merge: (given) => definition.merge(given.map((each) => ({ ...each, value: schema.parse(each.value) }))),
    };
}

;// CONCATENATED MODULE: ./lib/compose/kinds/python-names.js

/** `src.core.rate_limit` */
const moduleName = schemas/* string */.YjP()
    .regex(/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/, 'a dotted Python module, such as `src.core.errors`');
/** `RateLimitMiddleware` */
const symbolName = schemas/* string */.YjP().regex(/^[A-Za-z_]\w*$/, 'a Python name');
/** `rate_limit` */
const snakeName = schemas/* string */.YjP().regex(/^[a-z][a-z0-9_]*$/, 'a lower-case name, such as `rate_limit`');
/** A Python expression that stays on its line. */
const expression = schemas/* string */.YjP().regex(/^[^\n\r#;]+$/, 'a Python expression on one line');
const importedName = schemas/* strictObject */.rej({ module: moduleName, name: symbolName });
/** Names of other contributions of the same kind. */
const others = schemas/* array */.YOg(snakeName).default([]);

;// CONCATENATED MODULE: ./lib/compose/kinds/problems.js

const clash = (0,diagnostics/* defineProblem */.lS)({
    code: 'compose/clash',
    explanation: 'Two contributions to the same thing disagree. They are never resolved by order: the last one would silently undo the first.',
    message: ({ what, first, second, why }) => `\`${first}\` and \`${second}\` disagree on ${what}: ${why}`,
    help: ({ first, second }) => `make both say the same, or let \`${second}\` conflict with a capability of \`${first}\``,
});
const cycle = (0,diagnostics/* defineProblem */.lS)({
    code: 'compose/cycle',
    explanation: 'The `after` and `before` of contributions form a circle: no order satisfies them.',
    message: ({ kind, ids }) => `no order of \`${kind}\` satisfies all: ${ids.map((id) => `\`${id}\``).join(' → ')}`,
    help: () => 'remove one `after` or `before` of the circle',
});
/** Two contributions that cannot both stand, at the second, with the first beside it. */
function clashOf(first, second, about) {
    return clash.at({ ...about, first: first.pattern, second: second.pattern }, { span: second.span, related: [{ span: first.span, label: 'said here first' }] });
}

;// CONCATENATED MODULE: ./lib/compose/kinds/same.js
/** `true` where two values of JSON's kinds are equal, whatever the order of their keys. */
function same(a, b) {
    return canonical(a) === canonical(b);
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return value === undefined ? 'undefined' : JSON.stringify(value);
    const entries = Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}

;// CONCATENATED MODULE: ./lib/compose/kinds/unique.js


/** One contribution for each key. */
function uniqueBy(given, options) {
    const { key, what, sharing = false } = options;
    const byKey = new Map();
    const diagnostics = [];
    for (const each of given) {
        const first = byKey.get(key(each.value));
        if (first === undefined)
            byKey.set(key(each.value), each);
        else if (!sharing || !same(first.value, each.value)) {
            const why = sharing ? 'expected the same from both' : 'only one may give it';
            diagnostics.push(clashOf(first, each, { what: what(each.value), why }));
        }
    }
    return { kept: [...byKey.values()], diagnostics };
}

;// CONCATENATED MODULE: ./lib/compose/kinds/app-exception-handler.js




const appExceptionHandler = defineKind({
    kind: 'app.exception_handler',
    explanation: 'The function that answers one class of exception: `(request, error) -> Response`. An exception has one handler.',
    schema: schemas/* strictObject */.rej({ id: snakeName, exception: importedName, module: moduleName, symbol: symbolName }),
    imports: ({ module, symbol, exception }) => [
        { module, symbol },
        { module: exception.module, symbol: exception.name },
    ],
    merge(given) {
        const ids = uniqueBy(given, { key: ({ id }) => id, what: ({ id }) => `the exception handler \`${id}\`` });
        const { kept, diagnostics } = uniqueBy(ids.kept, {
            key: ({ exception }) => `${exception.module}.${exception.name}`,
            what: ({ exception }) => `the handler of \`${exception.name}\``,
        });
        return {
            view: { exception_handlers: kept.map(({ value }) => value) },
            diagnostics: [...ids.diagnostics, ...diagnostics],
        };
    },
});

;// CONCATENATED MODULE: ./lib/compose/kinds/order.js


/**
 * Contributions so that each `after` and `before` holds; what they leave open is decided by `rank`, then by id. A name that
 * no selected pattern gives says nothing.
 */
function inOrder(kind, given, rank = () => 0) {
    const waiting = [...given].sort((a, b) => rank(a.value) - rank(b.value) || (0,lib_tree/* comparePaths */.cD)(a.value.id, b.value.id));
    const predecessors = predecessorsOf(given.map(({ value }) => value));
    const sorted = [];
    while (waiting.length > 0) {
        const next = waiting.findIndex(({ value }) => !waiting.some((other) => predecessors.get(value.id)?.has(other.value.id)));
        const [first] = waiting;
        if (next < 0 && first !== undefined) {
            const ids = circle(waiting.map(({ value }) => value.id), predecessors);
            return { sorted: given, diagnostics: [cycle.at({ kind, ids }, { span: first.span })] };
        }
        sorted.push(...waiting.splice(next, 1));
    }
    return { sorted, diagnostics: [] };
}
function predecessorsOf(items) {
    const known = new Map(items.map(({ id }) => [id, new Set()]));
    for (const { id, after, before } of items) {
        for (const other of after)
            if (known.has(other))
                known.get(id)?.add(other);
        for (const other of before)
            known.get(other)?.add(id);
    }
    return known;
}
/** One circle among items that all wait for each other, its first id again at the end. */
function circle(ids, predecessors) {
    const path = [];
    let current = ids[0];
    while (current !== undefined && !path.includes(current)) {
        path.push(current);
        const before = predecessors.get(current) ?? new Set();
        current = ids.find((id) => before.has(id));
    }
    return current === undefined ? path : [...path.slice(path.indexOf(current)), current].reverse();
}

;// CONCATENATED MODULE: ./lib/compose/kinds/app-lifespan.js





const appLifespan = defineKind({
    kind: 'app.lifespan',
    explanation: 'An async context manager `(app, settings)` that is entered when the service starts and left, in reverse order, when it stops. `after` names what must have started.',
    schema: schemas/* strictObject */.rej({ id: snakeName, module: moduleName, symbol: symbolName, after: others }),
    imports: ({ module, symbol }) => [{ module, symbol }],
    merge(given) {
        const { kept, diagnostics } = uniqueBy(given, {
            key: ({ id }) => id,
            what: ({ id }) => `the lifespan \`${id}\``,
        });
        const placed = kept.map((each) => ({ ...each, value: { ...each.value, before: [] } }));
        const ordered = inOrder('app.lifespan', placed);
        const lifespan = ordered.sorted.map(({ value: { id, module, symbol } }) => ({ id, module, symbol }));
        return { view: { lifespan }, diagnostics: [...diagnostics, ...ordered.diagnostics] };
    },
});

;// CONCATENATED MODULE: ./lib/compose/kinds/app-middleware.js






/** Outermost first. */
const PHASES = ['transport', 'observability', 'security', 'limits', 'app'];
const appMiddleware = defineKind({
    kind: 'app.middleware',
    explanation: 'An ASGI middleware class. `phase` places it, outermost first: transport, observability, security, limits, app; `after` and `before` name middleware that a request passes earlier or later. `arguments` are Python keyword arguments, with `settings` in scope.',
    schema: schemas/* strictObject */.rej({
        id: snakeName,
        module: moduleName,
        symbol: symbolName,
        phase: schemas/* enum */.k5n(PHASES),
        after: others,
        before: others,
        arguments: expression.optional(),
    }),
    imports: ({ module, symbol }) => [{ module, symbol }],
    merge(given) {
        const { kept, diagnostics } = uniqueBy(given, {
            key: ({ id }) => id,
            what: ({ id }) => `the middleware \`${id}\``,
        });
        const ordered = inOrder('app.middleware', kept, ({ phase }) => PHASES.indexOf(phase));
        // The middleware that is added last is the outermost: authors think of the request, Starlette of the stack.
        const middleware = [...ordered.sorted].reverse().map(({ value }) => ({
            id: value.id,
            module: value.module,
            symbol: value.symbol,
            phase: value.phase,
            arguments: value.arguments === undefined ? null : new code_Code('python', value.arguments),
        }));
        return { view: { middleware }, diagnostics: [...diagnostics, ...ordered.diagnostics] };
    },
});

;// CONCATENATED MODULE: ./lib/compose/service/python-literal.js
/** Characters that would end a literal, hide in an editor, or be lost on the way. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /["\\\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff0-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SHORT = {
    '"': '\\"',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
};
/** A Python string literal that evaluates to `text`, lone surrogates included. */
function pythonString(text) {
    return `"${text.replace(UNSAFE, (character) => SHORT[character] ?? `\\u${hex4(character)}`)}"`;
}
/** A value of JSON's kinds as a Python literal. */
function pythonLiteral(value) {
    if (value === null)
        return 'None';
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    if (typeof value === 'number')
        return pythonNumber(value);
    if (typeof value === 'string')
        return pythonString(value);
    if (Array.isArray(value))
        return `[${value.map(pythonLiteral).join(', ')}]`;
    if (typeof value === 'object') {
        const entries = Object.entries(value).map(([key, item]) => `${pythonString(key)}: ${pythonLiteral(item)}`);
        return `{${entries.join(', ')}}`;
    }
    throw new TypeError(`no Python literal for ${typeof value}`);
}
/** @throws RangeError - not a finite number */
function pythonNumber(value) {
    if (!Number.isFinite(value))
        throw new RangeError(`no Python literal for ${value}`);
    if (Number.isInteger(value) && Math.abs(value) < 1e21)
        return BigInt(value).toString();
    return String(value).replace('e+', 'e');
}
function hex4(character) {
    return character.charCodeAt(0).toString(16).padStart(4, '0');
}

;// CONCATENATED MODULE: ./lib/compose/kinds/app-router.js







const schema = schemas/* strictObject */.rej({
    id: snakeName,
    module: moduleName,
    symbol: symbolName,
    prefix: schemas/* string */.YjP()
        .regex(/^(\/[A-Za-z0-9_{}.-]+)+$/, 'a path that starts with `/` and does not end in it')
        .optional(),
    routes: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[A-Z]+ \/\S*$/, 'a method and a path, such as `GET /livez`'))
        .default([]),
});
const appRouter = defineKind({
    kind: 'app.router',
    explanation: 'An APIRouter that the application includes. `routes` lists what it answers (`GET /livez`), so that two routers that answer the same request are an error.',
    schema,
    imports: ({ module, symbol }) => [{ module, symbol }],
    merge(given) {
        const { kept, diagnostics } = uniqueBy(given, {
            key: ({ id }) => id,
            what: ({ id }) => `the router \`${id}\``,
        });
        const routers = kept.map(({ value: { id, module, symbol, prefix } }) => ({
            id,
            module,
            symbol,
            prefix: prefix === undefined ? null : new code_Code('python', pythonString(prefix)),
        }));
        return { view: { routers }, diagnostics: [...diagnostics, ...collisions(kept)] };
    },
});
function collisions(routers) {
    const owners = new Map();
    return routers.flatMap((router) => router.value.routes.flatMap((route) => {
        const [method = '', path = ''] = route.split(' ');
        // `/a/{x}` and `/a/{y}` are one route.
        const key = `${method} ${(router.value.prefix ?? '') + path.replace(/\{[^}]*\}/g, '{}')}`;
        const owner = owners.get(key);
        owners.set(key, owner ?? router);
        return owner === undefined || owner === router
            ? []
            : [clashOf(owner, router, { what: `the route \`${route}\``, why: 'only one may answer it' })];
    }));
}

;// CONCATENATED MODULE: ./lib/compose/kinds/app-setup.js





const appSetup = defineKind({
    kind: 'app.setup',
    explanation: 'A function `(app, settings)` that is called at the end of `create_app`, in the order of the ids.',
    schema: schemas/* strictObject */.rej({ id: snakeName, module: moduleName, symbol: symbolName }),
    imports: ({ module, symbol }) => [{ module, symbol }],
    merge(given) {
        const { kept, diagnostics } = uniqueBy(given, {
            key: ({ id }) => id,
            what: ({ id }) => `the setup \`${id}\``,
        });
        const setup = kept.map(({ value }) => value).sort((a, b) => (0,lib_tree/* comparePaths */.cD)(a.id, b.id));
        return { view: { setup }, diagnostics };
    },
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/compose/kinds/ci-step.js







const ci_step_schema = schemas/* strictObject */.rej({
    id: snakeName,
    name: schemas/* string */.YjP().regex(/^\S[^\n]*$/, 'one line'),
    run: schemas/* string */.YjP().min(1),
    order: schemas/* number */.aig().int(),
    env: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Z][A-Z0-9_]*$/, 'a variable'), schemas/* string */.YjP()).optional(),
});
const ciStep = defineKind({
    kind: 'ci.step',
    explanation: 'A step of the CI job of the service: a command, in the order of `order`, then of the ids.',
    schema: ci_step_schema,
    merge(given) {
        const { kept, diagnostics } = uniqueBy(given, {
            key: ({ id }) => id,
            what: ({ id }) => `the CI step \`${id}\``,
        });
        const steps = kept
            .map(({ value }) => value)
            .sort((a, b) => a.order - b.order || (0,lib_tree/* comparePaths */.cD)(a.id, b.id))
            .map(({ id, name, run, env }) => ({
            id,
            step: new code_Code('yaml', stepText({ name, ...(env === undefined ? {} : { env }), run })),
        }));
        return { view: { ci_steps: steps }, diagnostics };
    },
});
function stepText(step) {
    return (0,dist/* stringify */.As)([step], { lineWidth: 0, compat: 'yaml-1.1', blockQuote: 'literal' }).trimEnd();
}

;// CONCATENATED MODULE: ./lib/compose/kinds/deep-merge.js

/**
 * Unites two maps key by key, to any depth. Equal values are one; lists are united only under the keys that are sets.
 *
 * @param sets - keys whose lists are sets
 */
function deepMerge(first, second, sets) {
    const merged = { ...first };
    for (const [key, value] of Object.entries(second)) {
        const known = Object.hasOwn(first, key) ? first[key] : undefined;
        if (known === undefined || same(known, value))
            merged[key] = known ?? value;
        else if (isMap(known) && isMap(value)) {
            const inner = deepMerge(known, value, sets);
            if ('clash' in inner)
                return { clash: `${key}.${inner.clash}` };
            merged[key] = inner.merged;
        }
        else if (isList(known) && isList(value) && sets.has(key)) {
            merged[key] = [...known, ...value.filter((item) => !known.some((other) => same(other, item)))];
        }
        else
            return { clash: key };
    }
    return { merged };
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/compose/kinds/compose-service.js







const compose_service_schema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().regex(/^[a-z][a-z0-9_-]*$/, 'a lower-case name, such as `redis`'),
    body: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()),
});
/** Lists that several patterns may add to. */
const SETS = new Set([
    'volumes',
    'networks',
    'ports',
    'tmpfs',
    'cap_add',
    'cap_drop',
    'security_opt',
    'profiles',
    'env_file',
]);
const composeService = defineKind({
    kind: 'compose.service',
    explanation: 'A service of the compose file. Several patterns may describe one: maps are united, `volumes`, `ports`, `networks` and the like are sets, and any other difference is an error, as are two services on one port of the host.',
    schema: compose_service_schema,
    references: ['body'],
    // Compose substitutes `$NAME` in every text.
    escape: (text) => text.replaceAll('$', '$$$$'),
    merge(given) {
        const { services, diagnostics } = mergeServices(given);
        const body = Object.fromEntries([...services].sort(([a], [b]) => (0,lib_tree/* comparePaths */.cD)(a, b)).map(([name, { value }]) => [name, value.body]));
        const text = services.size === 0
            ? '{}\n'
            : (0,dist/* stringify */.As)(body, { lineWidth: 0, compat: 'yaml-1.1', singleQuote: false });
        return {
            view: { services: new code_Code('yaml', text.trimEnd()) },
            diagnostics: [...diagnostics, ...portCollisions([...services.values()])],
        };
    },
});
function mergeServices(given) {
    const services = new Map();
    const diagnostics = [];
    for (const each of given) {
        const first = services.get(each.value.name);
        const result = first === undefined ? { merged: each.value.body } : deepMerge(first.value.body, each.value.body, SETS);
        if ('clash' in result && first !== undefined) {
            const what = `\`${result.clash}\` of the compose service \`${each.value.name}\``;
            diagnostics.push(clashOf(first, each, { what, why: 'expected the same from both' }));
        }
        else if ('merged' in result) {
            const body = result.merged;
            services.set(each.value.name, { ...(first ?? each), value: { name: each.value.name, body } });
        }
    }
    return { services, diagnostics };
}
function portCollisions(services) {
    const owners = new Map();
    return services.flatMap((service) => hostPorts(service.value.body).flatMap((port) => {
        const owner = owners.get(port);
        owners.set(port, owner ?? service);
        const why = `\`${owner?.value.name ?? ''}\` and \`${service.value.name}\` cannot both have it`;
        return owner === undefined || owner === service
            ? []
            : [clashOf(owner, service, { what: `port ${port} of the host`, why })];
    }));
}
/** `127.0.0.1:8000:8000` → `8000`; a port that a variable names is compared by its text. */
function hostPorts(body) {
    const ports = Array.isArray(body['ports']) ? body['ports'] : [];
    return ports.flatMap((port) => {
        if (typeof port !== 'string')
            return [];
        const host = /^(?:[\d.]+:)?(\$\{[^}]*\}|[^:]+):[^:]+$/.exec(port)?.[1];
        return host === undefined ? [] : [host.replace(/^\$\{[^}]*:?-(\d+)\}$/, '$1')];
    });
}

;// CONCATENATED MODULE: ./lib/compose/kinds/compose-volume.js



const composeVolume = defineKind({
    kind: 'compose.volume',
    explanation: 'A named volume of the compose file.',
    schema: schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().regex(/^[a-z][a-z0-9_-]*$/, 'a lower-case name, such as `postgres-data`'),
    }),
    merge: (given) => ({
        view: { volumes: [...new Set(given.map(({ value }) => value.name))].sort(lib_tree/* comparePaths */.cD) },
        diagnostics: [],
    }),
});

;// CONCATENATED MODULE: ./lib/compose/kinds/ignore-lines.js


const ignoreLine = schemas/* string */.YjP().regex(/^\S([^\n\r]*\S)?$/, 'one line without blanks at its ends');
/** Lines of an ignore file, each once, in the order given. */
function ignoreLines(lines) {
    return [...new Set(lines)].map((line) => new code_Code('text', line));
}

;// CONCATENATED MODULE: ./lib/compose/kinds/dockerignore-line.js



const dockerignoreLine = defineKind({
    kind: 'dockerignore.line',
    explanation: 'A line of `.dockerignore`. Equal lines are one; the order of patterns and manifests is kept, because a later line may take an earlier one back.',
    schema: schemas/* strictObject */.rej({ line: ignoreLine }),
    merge: (given) => ({
        view: { dockerignore: ignoreLines(given.map(({ value }) => value.line)) },
        diagnostics: [],
    }),
});

;// CONCATENATED MODULE: ./lib/compose/kinds/gitignore-line.js



const gitignoreLine = defineKind({
    kind: 'gitignore.line',
    explanation: 'A line of `.gitignore`. Equal lines are one; the order of patterns and manifests is kept, because a later line may take an earlier one back.',
    schema: schemas/* strictObject */.rej({ line: ignoreLine }),
    merge: (given) => ({
        view: { gitignore: ignoreLines(given.map(({ value }) => value.line)) },
        diagnostics: [],
    }),
});

;// CONCATENATED MODULE: ./lib/compose/kinds/health-check.js





const healthCheck = defineKind({
    kind: 'health.check',
    explanation: 'An async function `(app) -> None` that raises when something the service needs is down. `/readyz` runs it; a `critical` one makes the service not ready.',
    schema: schemas/* strictObject */.rej({
        name: snakeName,
        module: moduleName,
        symbol: symbolName,
        critical: schemas/* boolean */.zMY().default(true),
    }),
    imports: ({ module, symbol }) => [{ module, symbol }],
    merge(given) {
        const { kept, diagnostics } = uniqueBy(given, {
            key: ({ name }) => name,
            what: ({ name }) => `the health check \`${name}\``,
        });
        const checks = kept.map(({ value }) => value).sort((a, b) => (0,lib_tree/* comparePaths */.cD)(a.name, b.name));
        return { view: { health_checks: checks }, diagnostics };
    },
});

;// CONCATENATED MODULE: ./lib/compose/kinds/make-target.js





const target = schemas/* string */.YjP().regex(/^[a-z][a-z0-9_-]*$/, 'a lower-case name, such as `migrate`');
const line = schemas/* string */.YjP().regex(/^\S[^\n]*$/, 'one line');
const makeTarget = defineKind({
    kind: 'make.target',
    explanation: 'A phony target of the Makefile: one line of help, what it depends on, and the lines of its recipe.',
    schema: schemas/* strictObject */.rej({
        name: target,
        help: line,
        depends: schemas/* array */.YOg(target).default([]),
        recipe: schemas/* array */.YOg(line).default([]),
    }),
    merge(given) {
        const { kept, diagnostics } = uniqueBy(given, {
            key: ({ name }) => name,
            what: ({ name }) => `the make target \`${name}\``,
        });
        const targets = kept
            .map(({ value: { name, help, depends, recipe } }) => ({
            name,
            help: new code_Code('make', help),
            depends: depends.length === 0 ? null : new code_Code('make', depends.join(' ')),
            recipe: recipe.map((text) => new code_Code('make', text)),
        }))
            .sort((a, b) => (0,lib_tree/* comparePaths */.cD)(a.name, b.name));
        return { view: { make_targets: targets }, diagnostics };
    },
});

// EXTERNAL MODULE: ./node_modules/liquidjs/dist/liquid.node.js
var liquid_node = __webpack_require__(8694);
;// CONCATENATED MODULE: ./lib/compose/template/characters.js
/** C0 and C1 controls, tab and line breaks apart. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
/** Characters that reorder or hide text in an editor, or that some readers take for a line break. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/;
const UNPRINTABLE = new RegExp(`${CONTROLS.source}|${INVISIBLE.source}`, 'g');
const REPLACEMENT = '\ufffd';
/** Text for formats that cannot name a character by its number: what nobody sees becomes U+FFFD. */
function visible(text) {
    return text.toWellFormed().replace(UNPRINTABLE, REPLACEMENT);
}
/** The same on one line, every run of white space one blank. */
function oneLine(text) {
    return visible(text).replace(/\s+/g, ' ').trim();
}
/** `text` with each unprintable character written as `escape` has it. */
function escapeUnprintable(text, escape) {
    return text.replace(UNPRINTABLE, (character) => escape(character.charCodeAt(0)));
}
function characters_hex4(code) {
    return code.toString(16).padStart(4, '0');
}

;// CONCATENATED MODULE: ./lib/compose/template/filters/comment.js

/** Words that tools obey when they stand in a comment (PEP 263's `coding:` changes how the whole file is read). */
const PRAGMAS = /\b(coding|pragma|type|fmt|ruff|mypy|pyright|pylint|nosec|isort|yapf|flake8|syntax|escape|check)(\s*)([:=])/gi;
/** Text behind a `#`: on one line, and nothing in it that a tool would take for an order. */
function comment(text) {
    return oneLine(text)
        .replace(PRAGMAS, '$1 $3')
        .replace(/\bno(qa|sec|lint)\b/gi, 'no-$1')
        .replace(/\\$/, '\\ .');
}

;// CONCATENATED MODULE: ./lib/compose/template/filters/docstring.js

/**
 * Text for the inside of a Python docstring in double quotes: `ast` reads the same text back. It stays on one line, so that
 * a formatter that indents docstrings leaves it as it is.
 */
function docstring(text) {
    const escaped = text
        .replaceAll('\\', '\\\\')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        .replaceAll('\t', '\\t')
        // One quote inside a sentence is harmless; beside another, or at an end, it would close the string.
        .replace(/^"|"(?=")|(?<=")"|"$/g, '\\"')
        .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, (half) => `\\u${characters_hex4(half.charCodeAt(0))}`);
    return escapeUnprintable(escaped, (code) => `\\u${characters_hex4(code)}`);
}

;// CONCATENATED MODULE: ./lib/compose/template/filters/env.js

const PLAIN = /^[A-Za-z0-9_./:@%+,=-]*$/;
/** `true` where the text needs no quotes in a `.env` file. */
function isPlainEnv(text) {
    return PLAIN.test(text);
}
/**
 * The value of a line in a `.env` file, as python-dotenv and pydantic-settings read it. Characters that nobody sees become
 * U+FFFD: the format has no number for them.
 */
function env(value) {
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (typeof value !== 'string')
        throw new TypeError(`no line of .env for ${value === null ? 'null' : typeof value}`);
    const text = visible(value);
    if (isPlainEnv(text))
        return text;
    const escaped = text
        .replaceAll('\\', '\\\\')
        .replaceAll('"', '\\"')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        // The reader substitutes `${NAME}` even in quotes and knows no escape: the default of a nameless variable is a `$`.
        .replaceAll('${', '${:-$}{')
        // It takes `\\"` at the end for an escaped quote.
        .replace(/\\\\$/, '${:-\\\\}');
    return `"${escaped}"`;
}

;// CONCATENATED MODULE: ./lib/compose/template/filters/json.js

/**
 * A value as JSON on one line, with invisible characters written by number.
 *
 * @throws TypeError - not a value of JSON's kinds
 */
function json(value) {
    const text = JSON.stringify(value);
    if (text === undefined)
        throw new TypeError(`no JSON for ${typeof value}`);
    return escapeUnprintable(text, (code) => `\\u${characters_hex4(code)}`);
}

;// CONCATENATED MODULE: ./lib/compose/template/filters/md.js

/** Text inside a Markdown sentence, heading or table cell: on one line, with nothing that starts markup or HTML. */
function md(text) {
    return (oneLine(text)
        .replace(/[\\`*_[\]<>&#|~!$]/g, '\\$&')
        .replace(/^([-+=])/, '\\$1')
        .replace(/^(\d+)([.)])/, '$1\\$2')
        // Inside a bare address an escape would be part of it.
        .replace(/(https?|ftp|mailto|xmpp):/gi, '$1\\:')
        .replace(/(www)\./gi, '$1\\.')
        .replace(/@/g, '\\@'));
}

;// CONCATENATED MODULE: ./lib/compose/template/filters/sh.js

const SAFE = /^[A-Za-z0-9_./:@%+,-]+$/;
/**
 * One word of a POSIX shell, in single quotes where it needs them. Make and Dockerfiles have lines, not words: there a line
 * break becomes a blank, and make's own `$` is doubled.
 */
function sh(text, sink = 'shell') {
    const line = sink === 'make' || sink === 'docker' ? oneLine(text) : visible(text);
    if (SAFE.test(line))
        return line;
    const quoted = `'${line.replaceAll("'", `'\\''`)}'`;
    if (sink === 'make')
        return quoted.replaceAll('$', '$$$$');
    return quoted;
}

;// CONCATENATED MODULE: ./lib/compose/template/filters/toml.js

const BARE_KEY = /^[A-Za-z0-9_-]+$/;
/**
 * A value as TOML on one line: basic strings, numbers, booleans, arrays, inline tables.
 * TOML has no half of a surrogate pair: it becomes U+FFFD, as it would in any UTF-8 file.
 *
 * @throws TypeError - TOML has no null, and no number that is not finite is taken
 */
function toml_toml(value) {
    if (typeof value === 'string')
        return tomlString(value);
    if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
        return String(value);
    if (Array.isArray(value))
        return `[${value.map(toml_toml).join(', ')}]`;
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).map(([key, item]) => `${tomlKey(key)} = ${toml_toml(item)}`);
        return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
    }
    throw new TypeError(`no TOML for ${value === null ? 'null' : typeof value}`);
}
/** A key, bare where TOML allows it. */
function tomlKey(key) {
    return BARE_KEY.test(key) ? key : tomlString(key);
}
function tomlString(text) {
    const escaped = text
        .toWellFormed()
        .replaceAll('\\', '\\\\')
        .replaceAll('"', '\\"')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        .replaceAll('\t', '\\t');
    return `"${escapeUnprintable(escaped, (code) => `\\u${characters_hex4(code)}`)}"`;
}

;// CONCATENATED MODULE: ./lib/compose/template/filters/yaml.js

/** Words that some YAML reader takes for a boolean, a null or a number (YAML 1.1 is still read by compose and PyYAML). */
const RESOLVED = /^(?:true|false|yes|no|on|off|y|n|null|\.nan|\.inf|nan|inf)$/i;
const yaml_PLAIN = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
/** `true` where every YAML reader takes the word for a string without quotes. */
function isPlainYaml(text) {
    return yaml_PLAIN.test(text) && !RESOLVED.test(text);
}
/**
 * A value as YAML in flow style on one line. What compose or GitHub would substitute is written so that they leave it alone.
 *
 * @throws TypeError - not a value of JSON's kinds
 */
function yaml(value, dialect = 'plain') {
    if (typeof value === 'string')
        return isPlainYaml(value) ? value : quoted(value, dialect);
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (typeof value === 'number' && Number.isFinite(value))
        return String(value);
    if (Array.isArray(value))
        return `[${value.map((item) => yaml(item, dialect)).join(', ')}]`;
    if (typeof value === 'object') {
        const entries = Object.entries(value).map(([key, item]) => `${yaml(key, dialect)}: ${yaml(item, dialect)}`);
        return `{${entries.join(', ')}}`;
    }
    throw new TypeError(`no YAML for ${typeof value}`);
}
function quoted(text, dialect) {
    // JSON's escapes are YAML's, but half of a surrogate pair is no character there.
    const literal = JSON.stringify(unsubstituted(text.toWellFormed(), dialect));
    return escapeUnprintable(literal, (code) => `\\u${characters_hex4(code)}`);
}
function unsubstituted(text, dialect) {
    if (dialect === 'compose')
        return text.replaceAll('$', '$$$$');
    return dialect === 'workflow' ? text.replaceAll('${{', "${{ '${{' }}") : text;
}

;// CONCATENATED MODULE: ./lib/compose/template/filter-set.js










/** LiquidJS filters that stay; every other one is deleted. */
const KEPT_FILTERS = new Set(['size', 'first', 'last', 'join', 'capitalize']);
/** LiquidJS tags that stay. */
const KEPT_TAGS = new Set(['if', 'unless', 'for', 'case', 'assign']);
/** The filters that turn any text into code of one language, by name. */
function sinkFilters({ sink, dialect }) {
    const shell = sink === 'make' || sink === 'docker' ? sink : 'shell';
    return {
        py: (value) => new code_Code('python', pythonLiteral(plain(value))),
        docstring: (value) => new code_Code('python', docstring(textOf(value))),
        toml: (value) => new code_Code('toml', toml_toml(plain(value))),
        yaml: (value) => new code_Code('yaml', yaml(plain(value), dialect)),
        env: (value) => new code_Code('env', env(plain(value))),
        md: (value) => new code_Code('markdown', md(textOf(value))),
        sh: (value) => new code_Code(shell, sh(textOf(value), sink)),
        json: (value) => new code_Code('json', json(plain(value))),
        comment: (value) => new code_Code(sink, comment(textOf(value))),
    };
}
/** What a filter was given, code as the text it is: `{{ x | sh | yaml }}` writes a command into YAML. */
function plain(value) {
    return value instanceof code_Code ? value.text : value;
}
function textOf(value) {
    const given = plain(value);
    if (typeof given === 'string')
        return given;
    if (typeof given === 'number')
        return String(given);
    throw new TypeError(`expected text, got ${given === null || given === undefined ? 'nothing' : typeof given}`);
}

;// CONCATENATED MODULE: ./lib/compose/template/output.js


const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
/** What a template may print without a filter; the message says which filter would make it printable. */
class UnescapedOutput extends Error {
    name = 'UnescapedOutput';
    remedy;
    constructor(what, remedy) {
        super(what);
        this.remedy = remedy;
    }
}
const FILTERS = {
    python: '`| py`, or `| docstring` inside a docstring',
    toml: '`| toml`',
    yaml: '`| yaml`',
    env: '`| env`',
    markdown: '`| md`',
    shell: '`| sh`',
    make: '`| sh`',
    docker: '`| sh`',
    json: '`| json`',
};
/**
 * The text of one `{{ … }}`: a number, an identifier, or code that was made for this sink.
 *
 * @throws UnescapedOutput - anything else
 */
function outputText(value, { sink }) {
    if (value instanceof code_Code) {
        if (value.sink === sink)
            return value.text;
        throw new UnescapedOutput(`${value.sink} code in a ${sink} file`, remedyFor(sink));
    }
    if (typeof value === 'number' && Number.isFinite(value))
        return String(value);
    if (typeof value === 'string' && isIdentifier(value, sink))
        return value;
    throw new UnescapedOutput(`${nameOf(value)} printed bare: only a number, an identifier or code of ours may be`, remedyFor(sink));
}
function isIdentifier(text, sink) {
    return IDENTIFIER.test(text) && (sink !== 'yaml' || isPlainYaml(text));
}
function remedyFor(sink) {
    const filter = FILTERS[sink];
    return filter === undefined ? `print an identifier: a ${sink} has no escaping of its own` : `add ${filter}`;
}
function nameOf(value) {
    if (typeof value === 'string')
        return 'text that is no identifier';
    if (Array.isArray(value))
        return 'a list';
    return value === null || value === undefined
        ? 'nothing'
        : `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
}

;// CONCATENATED MODULE: ./lib/compose/template/problems.js

const templateSyntax = (0,diagnostics/* defineProblem */.lS)({
    code: 'compose/template-syntax',
    explanation: 'A template of a pattern does not parse. Templates know the tags if, unless, for, case and assign, and a closed list of filters; there are no includes.',
    message: ({ what }) => `template does not parse: ${what}`,
    help: () => 'write it with the tags and filters of docs/patterns.md',
});
const templateName = (0,diagnostics/* defineProblem */.lS)({
    code: 'compose/template-name',
    explanation: 'A template uses a name that does not exist. Names are strict, because a silent blank is wrong code.',
    message: ({ what }) => what,
    help: () => 'use a name that templates get, or guard it with the `when` of the file in pattern.yml',
});
const templateOutput = (0,diagnostics/* defineProblem */.lS)({
    code: 'compose/template-output',
    explanation: 'A template prints text without escaping it for the language of the file. Text of a spec is never code: it passes through the filter of that language.',
    message: ({ what }) => what,
    help: ({ remedy }) => remedy,
});
const templateFailed = (0,diagnostics/* defineProblem */.lS)({
    code: 'compose/template-failed',
    explanation: 'A template stopped while it was rendered, for example because a filter got a value that it cannot write.',
    message: ({ what }) => `template stopped: ${what}`,
    help: () => 'give the filter a value it can write: text, a number, a boolean, null or a list',
});
const templateLimit = (0,diagnostics/* defineProblem */.lS)({
    code: 'compose/template-limit',
    explanation: 'A template is too long, ran too long or used too much memory. The limits are far above what a service needs: the template loops.',
    message: ({ what }) => `template went over a limit: ${what}`,
    help: () => 'loop over the lists of the service only, and keep ranges small',
});

;// CONCATENATED MODULE: ./lib/compose/template/standalone.js
/** A line that holds one tag and nothing else. */
const LONE_TAG = /^[ \t]*(\{%(?:[^%]|%(?!\}))*%\})[ \t]*$/;
/** A line that holds one indented output and nothing else. */
const LONE_OUTPUT = /^([ \t]+)\{\{((?:[^}]|\}(?!\}))*)\}\}[ \t]*$/;
/** The filter that gives every line of code the indentation of its output. */
const INDENT_FILTER = '__indent';
/** GitHub's own brackets, which a workflow template keeps. */
const EXPRESSION = '${{';
/** The name whose value is `${{`; templates cannot write it themselves, because names of theirs never start with two lines. */
const EXPRESSION_NAME = '__expression';
/**
 * Takes the line around a lone `{% tag %}` away, indentation and line break included (Mustache's rule): what a template
 * repeats or leaves out then has no holes. Code of several lines keeps the indentation of an output that stands alone. In
 * workflows `${{` is kept as text.
 */
function prepareTemplate(source, keepsExpressions) {
    const marks = [];
    let text = '';
    let original = 0;
    for (const line of source.split(/(?<=\n)/)) {
        const tag = LONE_TAG.exec(line.replace(/\r?\n$/, ''))?.[1];
        const start = tag === undefined ? 0 : line.indexOf(tag);
        marks.push({ from: text.length, original: original + start });
        text +=
            tag ?? indented(keepsExpressions ? line.replaceAll(EXPRESSION, `{{ ${EXPRESSION_NAME} }}`) : line);
        original += line.length;
    }
    return {
        text,
        originalOffset(offset) {
            const mark = marks.findLast(({ from }) => from <= offset);
            return mark === undefined ? offset : Math.min(mark.original + offset - mark.from, source.length);
        },
    };
}
function indented(line) {
    const [, indentation, inner] = LONE_OUTPUT.exec(line.replace(/\r?\n$/, '')) ?? [];
    if (indentation === undefined || inner === undefined)
        return line;
    return `${indentation}{{${inner}| ${INDENT_FILTER}: "${indentation}" }}\n`;
}

;// CONCATENATED MODULE: ./lib/compose/template/engine.js







/** Characters of one template; the longest of ours has about 10 000. */
const PARSE_LIMIT = 400_000;
/** Wall clock of one rendering in milliseconds: generous, because the clock of a busy machine must not fail a template. */
const RENDER_LIMIT = 5000;
/** Units of memory of one rendering, as LiquidJS counts them. */
const MEMORY_LIMIT = 20_000_000;
/** An engine of its own, in memory only: it reads no file. */
function openTemplates() {
    const engines = new Map();
    const parsed = new Map();
    return {
        render(template, names) {
            const { sink, dialect } = template.target;
            const engineKey = `${sink}/${dialect}`;
            const engine = engines.get(engineKey) ?? reducedEngine(template.target);
            engines.set(engineKey, engine);
            const prepared = prepareTemplate(template.source, dialect === 'workflow');
            try {
                const key = `${engineKey}\0${template.source}`;
                const known = parsed.get(key) ?? { prepared, templates: engine.parse(prepared.text) };
                parsed.set(key, known);
                return engine.renderSync(known.templates, {
                    ...names,
                    [EXPRESSION_NAME]: new code_Code(sink, '${{'),
                });
            }
            catch (error) {
                throw new diagnostics/* UserError */.yo(problemOf(error, template, prepared), { cause: error });
            }
        },
    };
}
function reducedEngine(target) {
    const engine = new liquid_node/* Liquid */.HX({
        // An empty map, never the working directory: LiquidJS would read `.git/config` for `{% include %}`.
        templates: {},
        strictVariables: true,
        strictFilters: true,
        ownPropertyOnly: true,
        parseLimit: PARSE_LIMIT,
        renderLimit: RENDER_LIMIT,
        memoryLimit: MEMORY_LIMIT,
        outputEscape: (value) => outputText(value, target),
    });
    for (const tag of Object.keys(engine.tags))
        if (!KEPT_TAGS.has(tag))
            delete engine.tags[tag];
    for (const filter of Object.keys(engine.filters))
        if (!KEPT_FILTERS.has(filter))
            delete engine.filters[filter];
    for (const [name, filter] of Object.entries(sinkFilters(target)))
        engine.registerFilter(name, filter);
    engine.registerFilter(INDENT_FILTER, (value, indentation) => value instanceof code_Code
        ? new code_Code(value.sink, value.text.replace(/\n(?=[^\n])/g, `\n${indentation}`))
        : value);
    return engine;
}
function problemOf(error, template, prepared) {
    const failure = error;
    const offset = failure.token?.begin;
    const span = spanAt(template, offset === undefined ? 0 : prepared.originalOffset(offset));
    const cause = failure.originalError ?? failure;
    const what = firstLine(cause.message).replace(/, (file|line):.*$/, '');
    if (cause instanceof UnescapedOutput)
        return templateOutput.at({ what, remedy: cause.remedy }, { span });
    if (/limit exceeded/.test(what))
        return templateLimit.at({ what }, { span });
    if (failure.name === 'UndefinedVariableError')
        return templateName.at({ what }, { span });
    if (/^(Parse|Tokenization)Error$/.test(failure.name))
        return templateSyntax.at({ what }, { span });
    return templateFailed.at({ what }, { span });
}
function spanAt({ source, origin, line = 1 }, offset) {
    const before = source.slice(0, offset).split('\n');
    const row = line + before.length - 1;
    const column = (before.at(-1)?.length ?? 0) + 1;
    const end = source.indexOf('\n', offset);
    const length = (end < 0 ? source.length : end) - offset;
    return { file: origin, line: row, column, endLine: row, endColumn: column + Math.max(length, 1) };
}
function firstLine(text) {
    return text.split('\n')[0] ?? text;
}

;// CONCATENATED MODULE: ./lib/compose/template/sink.js
/** The target of path templates. */
const PATH_TARGET = { sink: 'path', dialect: 'plain' };
const BY_NAME = [
    [/\.pyi?$/, 'python'],
    [/\.toml$/, 'toml'],
    [/\.ya?ml$/, 'yaml'],
    [/\.json$/, 'json'],
    [/\.md$/, 'markdown'],
    [/\.(sh|bash)$/, 'shell'],
    [/\.(ini|cfg|conf)$/, 'ini'],
    [/\.mako$/, 'python'],
    [/(^|\/)\.env(\.[\w.-]+)?$/, 'env'],
    [/(^|\/)(Makefile|GNUmakefile)$|\.mk$/, 'make'],
    [/(^|\/)Dockerfile(\.[\w-]+)?$/, 'docker'],
];
/** The target of the file at `path`; a name that says nothing is plain text, which takes identifiers and numbers only. */
function targetOf(path) {
    const sink = BY_NAME.find(([pattern]) => pattern.test(path))?.[1] ?? 'text';
    return { sink, dialect: sink === 'yaml' ? dialectOf(path) : 'plain' };
}
function dialectOf(path) {
    if (/(^|\/)\.github\/(workflows|actions)\//.test(path))
        return 'workflow';
    return /(^|\/)(docker-)?compose[\w.-]*\.ya?ml$/.test(path) ? 'compose' : 'plain';
}

;// CONCATENATED MODULE: ./lib/compose/template/index.js






;// CONCATENATED MODULE: ./lib/compose/kinds/toml-tables.js



/** Columns of a line; a longer list gets a line for each item. */
const WIDTH = 100;
/** Tables as a `pyproject.toml` has them: sorted headers, a table's own keys in the order given. */
function tomlTables(root) {
    return sections(root, []).join('\n\n');
}
function sections(table, path) {
    const entries = Object.entries(table);
    const own = entries.filter(([, value]) => !isMap(value)).map(([key, value]) => entry(key, value));
    const inner = entries
        .filter((pair) => isMap(pair[1]))
        .sort(([a], [b]) => (0,lib_tree/* comparePaths */.cD)(a, b))
        .flatMap(([key, value]) => sections(value, [...path, key]));
    const isEmptyLeaf = own.length === 0 && inner.length === 0 && path.length > 0;
    if (own.length === 0 && !isEmptyLeaf)
        return inner;
    return [[`[${path.map(tomlKey).join('.')}]`, ...own].join('\n'), ...inner];
}
function entry(key, value) {
    const line = `${tomlKey(key)} = ${toml_toml(value)}`;
    if (line.length <= WIDTH || !Array.isArray(value))
        return line;
    return [`${tomlKey(key)} = [`, ...value.map((item) => `    ${toml_toml(item)},`), ']'].join('\n');
}

;// CONCATENATED MODULE: ./lib/compose/kinds/pyproject-table.js






const pyproject_table_schema = schemas/* strictObject */.rej({
    table: schemas/* string */.YjP().regex(/^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/, 'a dotted table, such as `tool.ruff.lint`'),
    value: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()),
});
/** Lists that several patterns may add to. */
const pyproject_table_SETS = new Set([
    'select',
    'extend-select',
    'ignore',
    'extend-ignore',
    'plugins',
    'filterwarnings',
    'markers',
    'omit',
    'exclude_also',
    'source',
    'concurrency',
    'known-first-party',
]);
const pyprojectTable = defineKind({
    kind: 'pyproject.table',
    explanation: 'A table of `pyproject.toml`. Several patterns may write one: maps are united, lists of rules, markers and the like are sets, and any other difference is an error.',
    schema: pyproject_table_schema,
    references: ['value'],
    merge(given) {
        const { tables, diagnostics } = mergeTables(given);
        return { view: { pyproject_tables: new code_Code('toml', tomlTables(tables)) }, diagnostics };
    },
});
function mergeTables(given) {
    let tables = {};
    const diagnostics = [];
    const merged = [];
    for (const each of given) {
        const result = deepMerge(tables, nested(each.value), pyproject_table_SETS);
        if ('merged' in result) {
            tables = result.merged;
            merged.push(each);
            continue;
        }
        const first = merged.find((other) => 'clash' in deepMerge(nested(other.value), nested(each.value), pyproject_table_SETS)) ?? each;
        diagnostics.push(clashOf(first, each, {
            what: `\`${result.clash}\` of pyproject.toml`,
            why: 'expected the same from both',
        }));
    }
    return { tables, diagnostics };
}
function nested({ table, value }) {
    return table.split('.').reduceRight((inner, key) => ({ [key]: inner }), value);
}

;// CONCATENATED MODULE: ./lib/compose/kinds/pytest-plugin.js




const pytestPlugin = defineKind({
    kind: 'pytest.plugin',
    explanation: 'A module with fixtures that every test may use, listed once in `pytest_plugins`.',
    schema: schemas/* strictObject */.rej({ module: moduleName }),
    merge(given) {
        const modules = [...new Set(given.map(({ value }) => value.module))].sort(lib_tree/* comparePaths */.cD);
        return { view: { pytest_plugins: modules }, diagnostics: [] };
    },
});

;// CONCATENATED MODULE: ./lib/compose/group-by.js
/** The items under what `keyOf` says of them, in the order in which each key came first. `Map.groupBy` needs Node 21; we run on 20. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/compose/kinds/specifier.js

const CLAUSE = /^(>=|<=|==|!=|~=|>|<)\s*([0-9]+(?:\.[0-9]+)*(?:(?:a|b|rc)[0-9]+)?(?:\.\*)?)$/;
/** The clauses of a specifier, or `undefined` where it is none; the empty text has none. */
function parseSpecifier(text) {
    const parts = text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
    const clauses = parts.map((part) => CLAUSE.exec(part));
    if (clauses.some((clause) => clause === null))
        return undefined;
    return clauses.flatMap((clause) => clause === null ? [] : [{ operator: clause[1], version: clause[2] ?? '' }]);
}
/**
 * The versions that satisfy both, written as the highest lower bound, the lowest upper bound and what is excluded or fixed.
 *
 * @returns `undefined` where the bounds leave no version
 */
function intersect(clauses) {
    const lower = strictest(clauses, ['>=', '>'], 1);
    const upper = strictest(clauses, ['<', '<='], -1);
    const fixed = distinct(clauses.filter(({ operator }) => operator === '==' || operator === '~='));
    const excluded = distinct(clauses.filter(({ operator }) => operator === '!='));
    if (lower !== undefined && upper !== undefined && !leavesRoom(lower, upper))
        return undefined;
    if (fixed.length > 1)
        return undefined;
    if (fixed.some((clause) => clause.operator === '==' && !within(clause.version, lower, upper)))
        return undefined;
    return [...(lower ? [lower] : []), ...fixed, ...(upper ? [upper] : []), ...excluded]
        .map(({ operator, version }) => `${operator}${version}`)
        .join(',');
}
function strictest(clauses, operators, sign) {
    const [open] = operators.filter((operator) => operator.length === 1);
    return clauses
        .filter(({ operator }) => operators.includes(operator))
        .reduce((best, clause) => {
        if (best === undefined)
            return clause;
        const order = sign * compareVersions(clause.version, best.version);
        return order > 0 || (order === 0 && clause.operator === open) ? clause : best;
    }, undefined);
}
function leavesRoom(lower, upper) {
    const order = compareVersions(lower.version, upper.version);
    return order < 0 || (order === 0 && lower.operator === '>=' && upper.operator === '<=');
}
function within(version, lower, upper) {
    const plain = version.replace(/\.\*$/, '');
    const above = lower === undefined ? 1 : compareVersions(plain, lower.version);
    const below = upper === undefined ? -1 : compareVersions(plain, upper.version);
    return ((above > 0 || (above === 0 && lower?.operator === '>=')) &&
        (below < 0 || (below === 0 && upper?.operator === '<=')));
}
/** Each clause once, by version: the order of the patterns must not show. */
function distinct(clauses) {
    const unique = new Map(clauses.map((clause) => [`${clause.operator}${clause.version}`, clause]));
    return [...unique.values()].sort((a, b) => compareVersions(a.version, b.version));
}
/** Release segments as numbers; then development, pre-release, release, post-release. */
function compareVersions(a, b) {
    const [left, right] = [parts(a), parts(b)];
    const length = Math.max(left.release.length, right.release.length);
    for (let index = 0; index < length; index += 1) {
        const difference = (left.release[index] ?? 0) - (right.release[index] ?? 0);
        if (difference !== 0)
            return Math.sign(difference);
    }
    return (0,lib_tree/* comparePaths */.cD)(left.stage, right.stage);
}
/** Between pre-releases and post-releases, in the order of characters. */
const RELEASE = '4';
const STAGES = { dev: '0', a: '1', b: '2', rc: '3', post: '5' };
function parts(version) {
    const [, release = '', kind, number = '0'] = /^([0-9.]+?)\.?(?:(a|b|rc|post|dev)([0-9]+))?(?:\.\*)?$/.exec(version) ?? [];
    const stage = kind === undefined ? RELEASE : `${STAGES[kind] ?? ''}${number.padStart(6, '0')}`;
    return { release: release.split('.').map(Number), stage };
}
/** `true` where the version is one that every clause allows. */
function satisfies(version, clauses) {
    return clauses.every(({ operator, version: bound }) => {
        const order = compareVersions(version, bound);
        switch (operator) {
            case '>=':
                return order >= 0;
            case '>':
                return order > 0;
            case '<=':
                return order <= 0;
            case '<':
                return order < 0;
            case '!=':
                return !matches(version, bound);
            case '==':
                return matches(version, bound);
            case '~=':
                return order >= 0 && matches(version, `${bound.split('.').slice(0, -1).join('.')}.*`);
        }
    });
}
function matches(version, bound) {
    if (!bound.endsWith('.*'))
        return compareVersions(version, bound) === 0;
    return version === bound.slice(0, -2) || version.startsWith(bound.slice(0, -1));
}

;// CONCATENATED MODULE: ./lib/compose/kinds/python-dependency.js








const python_dependency_schema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().regex(/^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/, 'the name of a package'),
    extras: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/, 'the name of an extra')).default([]),
    spec: schemas/* string */.YjP()
        .refine((text) => parseSpecifier(text) !== undefined, 'a version specifier, such as `>=5.8,<6`')
        .default(''),
    group: schemas/* enum */.k5n(['main', 'dev']).default('main'),
});
const pythonDependency = defineKind({
    kind: 'python.dependency',
    explanation: 'A package from PyPI. Several patterns may name one: extras are united, version specifiers intersected, and no version left is an error.',
    schema: python_dependency_schema,
    merge(given) {
        const { dependencies, diagnostics } = python_dependency_mergeDependencies(given);
        const written = (group) => dependencies
            .filter((each) => each.group === group)
            .map((each) => new code_Code('toml', toml_toml(python_dependency_requirementOf(each))));
        return { view: { dependencies: { main: written('main'), dev: written('dev') } }, diagnostics };
    },
});
/**
 * One entry for every package and group, sorted by name.
 *
 * @throws z.ZodError - not a dependency
 */
function python_dependency_mergeDependencies(given) {
    const checked = given.map((each) => ({ ...each, value: python_dependency_schema.parse(each.value) }));
    const groups = groupBy(checked, ({ value }) => `${normalName(value.name)} ${value.group}`);
    const diagnostics = [];
    const dependencies = [...groups.values()].flatMap(([first, ...rest]) => {
        if (first === undefined)
            return [];
        const merged = rest.reduce((sum, each) => {
            const spec = intersect([
                ...(parseSpecifier(sum.value.spec) ?? []),
                ...(parseSpecifier(each.value.spec) ?? []),
            ]);
            if (spec === undefined) {
                const why = `no version is in both \`${sum.value.spec}\` and \`${each.value.spec}\``;
                diagnostics.push(clashOf(sum, each, { what: `the package \`${each.value.name}\``, why }));
                return sum;
            }
            return { ...sum, value: { ...sum.value, spec, extras: [...sum.value.extras, ...each.value.extras] } };
        }, first);
        return [merged.value];
    });
    return {
        dependencies: dependencies.map(normalised).sort((a, b) => (0,lib_tree/* comparePaths */.cD)(a.name, b.name)),
        diagnostics,
    };
}
/** `fastapi[standard]>=0.142,<0.164` */
function python_dependency_requirementOf({ name, extras, spec }) {
    return `${name}${extras.length > 0 ? `[${extras.join(',')}]` : ''}${spec}`;
}
/** PEP 503. */
function normalName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
function normalised({ name, extras, spec, group }) {
    return { name: normalName(name), extras: [...new Set(extras)].sort(lib_tree/* comparePaths */.cD), spec, group };
}

;// CONCATENATED MODULE: ./lib/compose/kinds/readme-section.js






const readmeSection = defineKind({
    kind: 'readme.section',
    explanation: 'A section of the README of the service, in the order of `order`, then of the titles. `body` is Markdown.',
    schema: schemas/* strictObject */.rej({
        title: schemas/* string */.YjP().regex(/^\S[^\n]*$/, 'one line'),
        order: schemas/* number */.aig().int(),
        body: schemas/* string */.YjP().min(1),
    }),
    references: ['body'],
    escape: md,
    merge(given) {
        const { kept, diagnostics } = uniqueBy(given, {
            key: ({ title }) => title,
            what: ({ title }) => `the section \`${title}\``,
        });
        const sections = kept
            .map(({ value }) => value)
            .sort((a, b) => a.order - b.order || (0,lib_tree/* comparePaths */.cD)(a.title, b.title))
            .map(({ title, body }) => ({
            title: new code_Code('markdown', md(title)),
            body: new code_Code('markdown', body.trimEnd()),
        }));
        return { view: { readme_sections: sections }, diagnostics };
    },
});

;// CONCATENATED MODULE: ./lib/compose/kinds/registry.js
/**
 * The kinds as given, once it is certain that their names tell them apart.
 *
 * @throws RangeError - two kinds have one name
 */
function registryOf(kinds) {
    const names = new Set();
    for (const { kind } of kinds) {
        if (names.has(kind))
            throw new RangeError(`two contribution kinds are named ${kind}`);
        names.add(kind);
    }
    return kinds;
}

;// CONCATENATED MODULE: ./lib/compose/kinds/import-lines.js


/** `from … import …` lines, one a module, sorted; ruff orders them for good. */
function importLines(imports) {
    const modules = new Map();
    for (const { module, name } of imports)
        modules.set(module, (modules.get(module) ?? new Set()).add(name));
    return [...modules]
        .sort(([a], [b]) => (0,lib_tree/* comparePaths */.cD)(a, b))
        .map(([module, names]) => new code_Code('python', `from ${module} import ${[...names].sort(lib_tree/* comparePaths */.cD).join(', ')}`));
}

;// CONCATENATED MODULE: ./lib/compose/kinds/settings-field.js









const settings_field_schema = schemas/* strictObject */.rej({
    group: snakeName.optional(),
    name: snakeName,
    type: schemas/* string */.YjP()
        .regex(/^[A-Za-z_][\w.[\], |"'-]*$/, 'a Python annotation, such as `int` or `SecretStr | None`'),
    default: schemas/* json */.Pq9().optional(),
    description: schemas/* string */.YjP().regex(/^\S[^\n]*$/, 'one line'),
    secret: schemas/* boolean */.zMY().default(false),
    constraints: schemas/* strictObject */.rej({
        ge: schemas/* number */.aig().optional(),
        gt: schemas/* number */.aig().optional(),
        le: schemas/* number */.aig().optional(),
        lt: schemas/* number */.aig().optional(),
        min_length: schemas/* number */.aig().int().optional(),
        max_length: schemas/* number */.aig().int().optional(),
        pattern: schemas/* string */.YjP().optional(),
    })
        .default({}),
    env_example: schemas/* json */.Pq9().optional(),
    commented: schemas/* boolean */.zMY().optional(),
    imports: schemas/* array */.YOg(importedName).default([]),
});
const settingsField = defineKind({
    kind: 'settings.field',
    explanation: 'A setting that the service reads from its environment, `NAME` or, in a `group`, `GROUP__NAME`. `.env.example` is made from these: a setting with an `env_example` stands there as it is, every other one is commented out with its default (`commented` overrules it).',
    schema: settings_field_schema,
    references: ['default', 'env_example', 'description'],
    merge(given) {
        const { kept, diagnostics } = uniqueBy(given, {
            key: envName,
            what: (field) => `the setting \`${envName(field)}\``,
            sharing: true,
        });
        const fields = kept.map(({ value }) => value).sort((a, b) => (0,lib_tree/* comparePaths */.cD)(envName(a), envName(b)));
        const groups = [...new Set(fields.flatMap(({ group }) => group ?? []))].sort(lib_tree/* comparePaths */.cD);
        const imports = importLines([{ module: 'pydantic', name: 'Field' }, ...fields.flatMap(importsOf)]);
        return {
            view: {
                settings: {
                    imports,
                    groups: groups.map((name) => ({
                        name,
                        class_name: `${name.split('_').map(capitalised).join('')}Settings`,
                        env_prefix: `${name.toUpperCase()}__`,
                        fields: fields.filter(({ group }) => group === name).map(fieldView),
                    })),
                    fields: fields.filter(({ group }) => group === undefined).map(fieldView),
                },
            },
            diagnostics,
        };
    },
});
/** The name of the environment variable. */
function envName({ group, name }) {
    return (group === undefined ? name : `${group}__${name}`).toUpperCase();
}
function importsOf(field) {
    return hasSecretDefault(field)
        ? [...field.imports, { module: 'pydantic', name: 'SecretStr' }]
        : field.imports;
}
function fieldView(field) {
    const { name, type, description, secret } = field;
    return {
        name,
        line: new code_Code('python', `${name}: ${type} = Field(${fieldArguments(field).join(', ')})`),
        env: envName(field),
        description,
        example: new code_Code('env', exampleOf(field)),
        commented: field.commented ?? field.env_example === undefined,
        secret,
        required: field.default === undefined,
    };
}
function fieldArguments(field) {
    const { constraints, description } = field;
    const limits = Object.entries(constraints).map(([name, limit]) => `${name}=${pythonLiteral(limit)}`);
    return [...defaultArgument(field), ...limits, `description=${pythonString(description)}`];
}
function defaultArgument({ default: value, secret }) {
    if (value === undefined)
        return [];
    return [
        hasSecretDefault({ default: value, secret })
            ? `default=SecretStr(${pythonLiteral(value)})`
            : `default=${pythonLiteral(value)}`,
    ];
}
/** pydantic would take the text; type checkers want the type that the field has. */
function hasSecretDefault({ default: value, secret }) {
    return secret && typeof value === 'string';
}
/** What stands behind the `=`; lists and mappings as the JSON that pydantic-settings reads. */
function exampleOf({ env_example, default: value }) {
    const example = env_example ?? value ?? '';
    if (typeof example !== 'object')
        return env(example);
    const json = JSON.stringify(example);
    return isPlainEnv(json) ? json : `'${json.replaceAll("'", "\\'")}'`;
}
function capitalised(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}

;// CONCATENATED MODULE: ./lib/compose/kinds/settings-production-rule.js






const settingsProductionRule = defineKind({
    kind: 'settings.production_rule',
    explanation: 'A setting that the service refuses to start with in production: `condition` is a Python expression over `self`, true where the start is refused with `message`.',
    schema: schemas/* strictObject */.rej({
        id: snakeName,
        message: schemas/* string */.YjP().regex(/^\S[^\n]*$/, 'one line'),
        condition: expression,
    }),
    merge(given) {
        const { kept, diagnostics } = uniqueBy(given, {
            key: ({ id }) => id,
            what: ({ id }) => `the production rule \`${id}\``,
        });
        const rules = kept
            .map(({ value }) => ({ ...value, condition: new code_Code('python', value.condition) }))
            .sort((a, b) => (0,lib_tree/* comparePaths */.cD)(a.id, b.id));
        return { view: { settings: { rules } }, diagnostics };
    },
});

;// CONCATENATED MODULE: ./lib/compose/kinds/index.js





















/** Every kind of contribution that a manifest may write. */
const CONTRIBUTION_KINDS = registryOf([
    appExceptionHandler,
    appLifespan,
    appMiddleware,
    appRouter,
    appSetup,
    ciStep,
    composeService,
    composeVolume,
    dockerignoreLine,
    gitignoreLine,
    healthCheck,
    makeTarget,
    pyprojectTable,
    pytestPlugin,
    pythonDependency,
    readmeSection,
    settingsField,
    settingsProductionRule,
]);

;// CONCATENATED MODULE: ./lib/compose/problems.js

const twoOwners = (0,diagnostics/* defineProblem */.lS)({
    code: 'compose/two-owners',
    explanation: 'Two selected patterns write one path. Ownership is single, so that an update knows whose text it replaces.',
    message: ({ path, first, second }) => `\`${first}\` and \`${second}\` both write \`${path}\``,
    help: ({ first, second }) => `let \`${second}\` conflict with a capability of \`${first}\` in its pattern.yml, so that one of them is chosen`,
});
const pathOutside = (0,diagnostics/* defineProblem */.lS)({
    code: 'compose/path-outside',
    explanation: 'A path template of a pattern gives a path that is absolute, leaves the generated repository, or lies in `.git`. Such a file is never written.',
    message: ({ path }) => `expected a path inside the service, got ${JSON.stringify(path)}`,
    help: () => 'correct the `path` of the file in pattern.yml',
});
const pythonSyntax = (0,diagnostics/* defineProblem */.lS)({
    code: 'compose/python-syntax',
    explanation: 'What a pattern rendered is not Python. This is a defect of the pattern: no spec may bring it about.',
    message: ({ path, line, what }) => `\`${path}\` is not Python at line ${line}: ${what}`,
    help: () => 'correct the template; `patternbank patterns render` shows what it gives',
});
const dataSyntax = (0,diagnostics/* defineProblem */.lS)({
    code: 'compose/data-syntax',
    explanation: 'What a pattern rendered does not parse as TOML, YAML or JSON. This is a defect of the pattern: no spec may bring it about.',
    message: ({ path, format, what }) => `\`${path}\` is not ${format}: ${what}`,
    help: () => 'correct the template; `patternbank patterns render` shows what it gives',
});
const unknownKind = (0,diagnostics/* defineProblem */.lS)({
    code: 'compose/unknown-kind',
    explanation: 'A manifest contributes a kind that nobody merges. It would be lost in silence.',
    message: ({ kind }) => `\`${kind}\` is not a kind of contribution`,
    help: () => 'use a kind of docs/patterns.md, or render a file',
});
const badContribution = (0,diagnostics/* defineProblem */.lS)({
    code: 'compose/bad-contribution',
    explanation: 'A contribution does not have the shape of its kind, or refers to a name that does not exist.',
    message: ({ kind, what }) => `not a \`${kind}\`: ${what}`,
    help: () => 'correct the entry in pattern.yml',
});
const missingImport = (0,diagnostics/* defineProblem */.lS)({
    code: 'compose/missing-import',
    explanation: 'A contribution names Python that the composed service does not have: importing the application would fail.',
    message: ({ module, symbol, why }) => `\`${symbol}\` cannot be imported from \`${module}\`: ${why}`,
    help: ({ module }) => `correct \`module\` and \`symbol\`, or let a pattern write \`${module.replaceAll('.', '/')}.py\``,
});

;// CONCATENATED MODULE: ./lib/compose/references.js

/** A reference that names nothing. */
class UnknownReference extends Error {
    name = 'UnknownReference';
}
const REFERENCE = /\{\{\s*([A-Za-z_][\w]*(?:\.[A-Za-z_]\w*)*)\s*\}\}/g;
const WHOLE = new RegExp(`^${REFERENCE.source}$`);
/**
 * A value of a manifest with each `{{ name }}` replaced. A text that is one reference becomes the value itself, a number
 * stays a number; inside a longer text the value passes through `escape`.
 *
 * @throws UnknownReference - a name that no template gets, or one that is not text, a number or a boolean inside a text
 */
function withReferences(value, names, escape) {
    if (typeof value === 'string')
        return replaced(value, names, escape);
    if (Array.isArray(value))
        return value.map((item) => withReferences(item, names, escape));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withReferences(item, names, escape)]));
}
function replaced(text, names, escape) {
    const whole = WHOLE.exec(text)?.[1];
    if (whole !== undefined) {
        const value = valueAt(whole, names);
        return typeof value === 'string' ? escape(value) : value;
    }
    return text.replace(REFERENCE, (_, path) => {
        const value = valueAt(path, names);
        if (typeof value === 'string')
            return escape(value);
        if (typeof value === 'number' || typeof value === 'boolean')
            return String(value);
        throw new UnknownReference(`\`${path}\` is not text, a number or a boolean`);
    });
}
function valueAt(path, names) {
    const value = path.split('.').reduce((inner, key) => {
        if (typeof inner !== 'object' || inner === null || inner instanceof code_Code || !Object.hasOwn(inner, key)) {
            throw new UnknownReference(`\`${path}\` is not a name that patterns get`);
        }
        return inner[key];
    }, names);
    if (value instanceof code_Code)
        throw new UnknownReference(`\`${path}\` is code, not a value`);
    return value;
}

;// CONCATENATED MODULE: ./lib/compose/contributions.js





/** Merges the contributions of a plan, kind by kind. */
function mergeContributions(options) {
    const read = options.plan.selected.flatMap((selected) => selected.pattern.contributions
        .filter(({ when }) => options.holds(when))
        .map((contribution) => readContribution(contribution, selected.pattern, {
        ...options.names,
        parameters: selected.parameters,
    })));
    const problems = read.flatMap((each) => ('problem' in each ? [each.problem] : []));
    const given = read.flatMap((each) => ('given' in each ? [each] : []));
    const givenOf = (kind) => given.filter((each) => each.kind.kind === kind).map((each) => each.given);
    const merged = CONTRIBUTION_KINDS.map((kind) => kind.merge(givenOf(kind.kind)));
    return {
        views: merged.map(({ view }) => view).reduce(withView, {}),
        imports: given.flatMap((each) => each.kind.imports(each.given.value).map((symbol) => ({ ...symbol, given: each.given }))),
        givenOf,
        diagnostics: [...problems, ...merged.flatMap(({ diagnostics }) => diagnostics)],
    };
}
function readContribution(contribution, pattern, names) {
    const span = (0,diagnostics/* lineSpan */.ZX)(pattern.origin, contribution.line);
    const kind = CONTRIBUTION_KINDS.find((each) => each.kind === contribution.kind);
    if (kind === undefined)
        return { problem: unknownKind.at({ kind: contribution.kind }, { span }) };
    try {
        const entries = Object.entries(contribution.value).map(([key, value]) => [
            key,
            kind.references.includes(key) ? withReferences(value, names, kind.escape) : value,
        ]);
        const value = kind.schema.parse(Object.fromEntries(entries));
        return { kind, given: { value, pattern: pattern.id, span } };
    }
    catch (error) {
        if (error instanceof UnknownReference)
            return { problem: badContribution.at({ kind: kind.kind, what: error.message }, { span }) };
        if (!(error instanceof errors/* ZodError */.G))
            throw error;
        const [issue] = error.issues;
        const what = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not of this kind'}`;
        return { problem: badContribution.at({ kind: kind.kind, what }, { span }) };
    }
}
/** Two kinds may fill one name (`settings`), each with keys of its own. */
function withView(views, view) {
    const next = { ...views };
    for (const [name, value] of Object.entries(view)) {
        next[name] = Object.hasOwn(views, name) ? { ...views[name], ...value } : value;
    }
    return next;
}

;// CONCATENATED MODULE: ./lib/compose/file-list.js
/** What templates are repeated for, and under which name they see it. */
const REPEATED = {
    entity: ({ entities }) => entities.map((entity) => ({ entity })),
    relation: ({ links }) => links.map((link) => ({ link })),
    enum: ({ enums }) => enums.map((item) => ({ enum: item })),
};
/** Every file of a plan, in the order of patterns and manifests; what the conditions leave out is not there. */
function filesOf(plan, service, holds) {
    return plan.selected.flatMap((selected) => selected.pattern.files
        .filter(({ when }) => holds(when))
        .flatMap((file) => repeat(selected, file, service)));
}
function repeat({ pattern, parameters }, file, service) {
    const repeated = file.foreach === undefined ? [{}] : REPEATED[file.foreach](service);
    return repeated.map((names) => ({ pattern, file, names: { ...names, parameters } }));
}
/** The folder of a pattern, for messages. */
function folderOf({ origin }) {
    return origin.replace(/\/?pattern\.yml$/, '');
}
/** The path of a file's template, for messages. */
function templatePath(pattern, { source }) {
    const folder = folderOf(pattern);
    return `${folder === '' ? '' : `${folder}/`}files/${source}`;
}
/** `true` where the file is rendered; every other is copied byte for byte. */
function isTemplate({ source }) {
    return source.endsWith('.liquid');
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/compose/data-problem.js


/** What keeps a text of a data format from being read, in one line; nothing where it reads, or where the format has no parser. */
function dataProblem(text, sink) {
    try {
        if (sink === 'toml')
            (0,smol_toml_dist/* parse */.qg)(text);
        if (sink === 'json')
            JSON.parse(text);
        if (sink === 'yaml')
            return (0,dist/* parseAllDocuments */.hR)(text)
                .flatMap((document) => ('errors' in document ? document.errors : []))[0]
                ?.message.split('\n')[0];
        return undefined;
    }
    catch (error) {
        return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    }
}

;// CONCATENATED MODULE: ./lib/compose/finish.js





/** Formats the Python that came from templates, and parses every rendered file whose format has a parser. */
function finish(files, python, announce) {
    const finished = files.map((file) => {
        if (!isTemplate(file.file))
            return { file };
        const done = finishFile(file, python);
        announce(done.file);
        return done;
    });
    return {
        files: finished.map(({ file }) => file),
        diagnostics: finished.flatMap(({ problem }) => (problem === undefined ? [] : [problem])),
    };
}
function finishFile(file, python) {
    if (/\.pyi?$/.test(file.path))
        return formatted(file, python);
    const { sink } = targetOf(file.path);
    const what = dataProblem(file.text, sink);
    if (what === undefined)
        return { file: { ...file, text: tidy(file.text) } };
    const format = sink.toUpperCase();
    return { file, problem: dataSyntax.at({ path: file.path, format, what }, { span: templateSpan(file) }) };
}
function formatted(file, python) {
    const result = python.format(file.text);
    return 'error' in result
        ? { file, problem: pythonProblem(file, result.error) }
        : { file: { ...file, text: result.text } };
}
function pythonProblem(file, { line, message }) {
    return pythonSyntax.at({ path: file.path, line, what: message }, { span: templateSpan(file) });
}
function templateSpan({ pattern, file }) {
    return (0,diagnostics/* lineSpan */.ZX)(templatePath(pattern, file), 1);
}
/** No blanks at line ends, no run of blank lines, one line break at the end: what a left-out part leaves behind. */
function tidy(text) {
    const body = text
        .replace(/[ \t]+$/gm, '')
        .replace(/\n{3,}/g, '\n\n')
        .replace(/^\n+/, '')
        .trimEnd();
    return body === '' ? '' : `${body}\n`;
}

;// CONCATENATED MODULE: ./lib/compose/import-check.js

/** Packages that a service writes itself; every other module comes from a dependency. */
const OWN = /^(src|tests)(\.|$)/;
/** Contributions whose module no file of the service is, or whose module does not define the symbol. */
function importProblems(imports, textOf) {
    return imports
        .filter(({ module }) => OWN.test(module))
        .flatMap(({ module, symbol, given: { span } }) => {
        const base = module.replaceAll('.', '/');
        const text = textOf(`${base}.py`) ?? textOf(`${base}/__init__.py`);
        if (text === undefined)
            return [
                missingImport.at({ module, symbol, why: 'no selected pattern writes that module' }, { span }),
            ];
        return defines(text, symbol)
            ? []
            : [missingImport.at({ module, symbol, why: 'the module does not define it' }, { span })];
    });
}
/** `true` where a statement at the top of the module binds the name. */
function defines(text, symbol) {
    const definition = new RegExp(`^(?:async def|def|class) ${symbol}\\b|^${symbol}\\s*(?::[^=\\n]+)?=|^(?:from|import) .*\\b${symbol}\\b`, 'm');
    // An import in parentheses has one name a line.
    const imported = new RegExp(`^from \\S+ import \\([^)]*\\b${symbol}\\b`, 'm');
    return definition.test(text) || imported.test(text);
}

;// CONCATENATED MODULE: ./lib/compose/lock/closure.js

/** Everything that can be reached from `edges`. */
function closureOf(master, edges) {
    const byName = groupBy(master.packages, ({ name }) => name);
    const reached = new Map();
    const waiting = [...edges];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        for (const found of packagesOf(next, byName)) {
            const known = reached.get(found);
            const extras = (next.extra ?? []).filter((extra) => known?.has(extra) !== true);
            reached.set(found, new Set([...(known ?? []), ...extras]));
            if (known === undefined)
                waiting.push(...found.dependencies);
            waiting.push(...extras.flatMap((extra) => found.optional[extra] ?? []));
        }
    }
    return reached;
}
/** An edge names a version only where the lock holds several. */
function packagesOf({ name, version }, byName) {
    const found = byName.get(name) ?? [];
    return version === undefined ? found : found.filter((each) => each.version === version);
}

;// CONCATENATED MODULE: ./lib/compose/lock/write-lock.js

/** The lock in uv's own layout: packages as the master has them, the project in its place among them. */
function writeLock({ master, project, closure, edgesOf }) {
    const packages = master.packages.filter((each) => closure.has(each));
    const blocks = packages.map((each) => ({
        name: each.name,
        text: packageText(each, closure.get(each) ?? new Set()),
    }));
    const place = blocks.findIndex(({ name }) => name > project.name);
    const own = { name: project.name, text: projectText(project, edgesOf) };
    const sorted = place < 0 ? [...blocks, own] : [...blocks.slice(0, place), own, ...blocks.slice(place)];
    return `${master.head.trimEnd()}\n\n${sorted.map(({ text }) => `[[package]]\n${text.trimEnd()}\n`).join('\n')}`;
}
/** A package without the extras that nobody here asks for. */
function packageText({ text, optional }, extras) {
    const unwanted = Object.keys(optional).filter((extra) => !extras.has(extra));
    const kept = unwanted.reduce((rest, extra) => withoutExtra(rest, extra), text);
    return unwanted.length === Object.keys(optional).length
        ? kept.replace(/\n\[package\.optional-dependencies\]\n/, '\n')
        : kept;
}
function withoutExtra(text, extra) {
    const [before, after] = text.split('[package.optional-dependencies]\n');
    if (before === undefined || after === undefined)
        return text;
    const lines = after.split('\n');
    const start = lines.indexOf(`${extra} = [`);
    const end = lines.indexOf(']', start);
    if (start < 0 || end < 0)
        return text;
    return `${before}[package.optional-dependencies]\n${[...lines.slice(0, start), ...lines.slice(end + 1)].join('\n')}`;
}
function projectText(project, edgesOf) {
    const groups = Object.entries(project.groups).sort(([a], [b]) => (a < b ? -1 : 1));
    const filled = groups.filter(([, requirements]) => requirements.length > 0);
    const edges = (requirements) => requirements.flatMap(edgesOf).map(edgeText);
    const sections = [
        [
            `name = ${toml_toml(project.name)}`,
            `version = ${toml_toml(project.version)}`,
            `source = { ${project.source} = "." }`,
            ...list('dependencies', edges(project.requirements)),
        ],
        filled.length === 0
            ? []
            : ['[package.dev-dependencies]', ...filled.flatMap(([name, items]) => list(name, edges(items)))],
        metadataText('[package.metadata]', project.requirements.length === 0 ? [] : [['requires-dist', project.requirements]]),
        metadataText('[package.metadata.requires-dev]', groups),
    ];
    return sections
        .filter((lines) => lines.length > 0)
        .map((lines) => `${lines.join('\n')}\n`)
        .join('\n');
}
/** What is asked for; uv keeps a list of one on its line. */
function metadataText(header, lists) {
    const lines = lists.flatMap(([name, items]) => {
        const texts = items.map(requirementText);
        return texts.length < 2 ? [`${name} = [${texts.join('')}]`] : list(name, texts);
    });
    return lines.length === 0 ? [] : [header, ...lines];
}
function list(name, items) {
    return items.length === 0 ? [] : [`${name} = [`, ...items.map((item) => `    ${item},`), ']'];
}
function edgeText({ name, version, extra = [], marker }) {
    const parts = [
        `name = ${toml_toml(name)}`,
        ...(version === undefined
            ? []
            : [`version = ${toml_toml(version)}`, 'source = { registry = "https://pypi.org/simple" }']),
        ...(extra.length === 0 ? [] : [`extra = ${toml_toml(extra)}`]),
        ...(marker === undefined ? [] : [`marker = ${toml_toml(marker)}`]),
    ];
    return `{ ${parts.join(', ')} }`;
}
function requirementText({ name, extras, specifier }) {
    const parts = [
        `name = ${toml_toml(name)}`,
        ...(extras.length === 0 ? [] : [`extras = ${toml_toml(extras)}`]),
        ...(specifier === '' ? [] : [`specifier = ${toml_toml(specifier)}`]),
    ];
    return `{ ${parts.join(', ')} }`;
}

;// CONCATENATED MODULE: ./lib/compose/lock/cut-lock.js



/**
 * Cuts the lock of a service out of the master lock: no network, no uv, the same bytes everywhere, and versions that our own
 * tests have run.
 */
function cutLock(master, project) {
    const all = [...project.requirements, ...Object.values(project.groups).flat()];
    const because = obstacle(master, project, all);
    if (because !== undefined)
        return { omission: omissionOf(because) };
    const edges = all.flatMap((requirement) => edgesOf(master, requirement));
    return {
        text: writeLock({
            master,
            project,
            closure: closureOf(master, edges),
            edgesOf: (each) => edgesOf(master, each),
        }),
    };
}
function obstacle(master, project, all) {
    if (project.requiresPython !== master.requiresPython) {
        return `the service wants Python ${project.requiresPython}, the master lock is for ${master.requiresPython}`;
    }
    if (master.packages.some(({ name }) => name === project.name)) {
        return `the service is named like the package \`${project.name}\``;
    }
    for (const requirement of all) {
        const problem = unlocked(master, requirement);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
function unlocked(master, { name, extras, specifier }) {
    const asked = master.asked.get(name);
    if (asked === undefined)
        return `the master lock has no \`${name}\``;
    const extra = extras.find((each) => !asked.has(each));
    if (extra !== undefined)
        return `the master lock has no \`${name}[${extra}]\``;
    const clauses = parseSpecifier(specifier);
    const misfit = master.packages.find((each) => each.name === name && !(clauses !== undefined && satisfies(each.version, clauses)));
    return misfit === undefined
        ? undefined
        : `the master lock has \`${name}\` ${misfit.version}, which is not \`${specifier}\``;
}
/** The edges of the master's own project to a package, with the extras that this service wants. */
function edgesOf(master, { name, extras }) {
    const edges = master.roots.filter((edge) => edge.name === name);
    const unique = [
        ...new Map(edges.map((edge) => [`${edge.version ?? ''} ${edge.marker ?? ''}`, edge])).values(),
    ];
    // An extra that brings nothing for this Python is not in the lock.
    const wanted = extras.filter((extra) => master.packages.some((found) => found.name === name && Object.hasOwn(found.optional, extra)));
    return unique.map((edge) => ({ ...edge, extra: wanted }));
}
function omissionOf(because) {
    return { what: 'uv.lock', because, remedy: 'run `uv lock` in the service' };
}

;// CONCATENATED MODULE: ./lib/compose/lock/master-lock.js


const edge = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP().optional(),
    extra: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    marker: schemas/* string */.YjP().optional(),
});
const requirement = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), extras: schemas/* array */.YOg(schemas/* string */.YjP()).default([]) });
const head = schemas/* object */.Ikc({ version: schemas/* literal */.euz(1), revision: schemas/* number */.aig().int(), 'requires-python': schemas/* string */.YjP() });
const block = schemas/* object */.Ikc({
    package: schemas/* tuple */.PVZ([
        schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            version: schemas/* string */.YjP(),
            dependencies: schemas/* array */.YOg(edge).default([]),
            'optional-dependencies': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(edge)).default({}),
            'dev-dependencies': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(edge)).default({}),
            source: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
            metadata: schemas/* object */.Ikc({
                'requires-dist': schemas/* array */.YOg(requirement).default([]),
                'requires-dev': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(requirement)).default({}),
            })
                .optional(),
        }),
    ]),
});
/** The names of all packages in a lock, its own project apart, without reading the rest. */
function lockedNames(text) {
    const blocks = text.split(PACKAGE).slice(1);
    const packages = blocks.filter((each) => !/^source = \{ (?:virtual|editable) = /m.test(each));
    return new Set(packages.flatMap((each) => /^name = "([^"]+)"$/m.exec(each)?.[1] ?? []));
}
const PACKAGE = '[[package]]\n';
/**
 * Reads `patterns/uv.lock`. Packages keep their text: nothing of a hash or a wheel is written anew.
 *
 * @throws Error - not a lock of uv's format version 1
 */
function readMasterLock(text) {
    const [first = '', ...texts] = text.split(PACKAGE);
    const { 'requires-python': requiresPython } = head.parse((0,smol_toml_dist/* parse */.qg)(first));
    const read = texts.map((each) => ({
        text: each,
        content: block.parse((0,smol_toml_dist/* parse */.qg)(PACKAGE + withoutFiles(each))).package[0],
    }));
    const root = read.find(({ content }) => 'virtual' in content.source || 'editable' in content.source)?.content;
    if (root === undefined)
        throw new Error('the master lock has no project of its own');
    const requirements = [
        ...(root.metadata?.['requires-dist'] ?? []),
        ...Object.values(root.metadata?.['requires-dev'] ?? {}).flat(),
    ];
    return {
        head: first,
        requiresPython,
        packages: read
            .filter(({ content }) => content !== root)
            .map(({ text: own, content }) => ({
            name: content.name,
            version: content.version,
            dependencies: content.dependencies,
            optional: content['optional-dependencies'],
            text: own,
        })),
        roots: [...root.dependencies, ...Object.values(root['dev-dependencies']).flat()],
        asked: askedExtras(requirements),
    };
}
/** The graph alone: nine lines of ten are hashes, and reading them takes most of the time. */
function withoutFiles(text) {
    return text.replace(/^sdist = .*\n/m, '').replace(/^wheels = \[\n(?: {4}.*\n)*\]\n/m, '');
}
function askedExtras(requirements) {
    const asked = new Map();
    for (const { name, extras } of requirements) {
        const known = asked.get(name) ?? new Set();
        for (const extra of extras)
            known.add(extra);
        asked.set(name, known);
    }
    return asked;
}

;// CONCATENATED MODULE: ./lib/compose/lock/master-project.js



const KIND = 'python.dependency';
/**
 * `patterns/pyproject.toml`: everything that any pattern may need, so that one reviewed lock serves every service.
 *
 * @returns the text, and the packages on which two patterns leave no common version
 */
function masterProject(patterns) {
    const given = patterns.flatMap(({ id, origin, contributions }) => contributions
        .filter(({ kind }) => kind === KIND)
        .map(({ value, line }) => ({ value, pattern: id, span: lineSpan(origin, line) })));
    const { dependencies, diagnostics } = mergeDependencies(given);
    const of = (group) => dependencies.filter((each) => each.group === group).map((each) => `    ${toml(requirementOf(each))},`);
    const lines = [
        '# Written by scripts/renew-lock.sh from the manifests below: everything that any pattern may need.',
        '[project]',
        'name = "patternbank-patterns"',
        'version = "0"',
        'requires-python = ">=3.11"',
        'dependencies = [',
        ...of('main'),
        ']',
        '',
        '[dependency-groups]',
        'dev = [',
        ...of('dev'),
        ']',
        '',
        '[tool.uv]',
        'package = false',
    ];
    return { text: `${lines.join('\n')}\n`, diagnostics };
}

;// CONCATENATED MODULE: ./lib/compose/lock/project.js



const project_schema = schemas/* object */.Ikc({
    project: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP(),
        'requires-python': schemas/* string */.YjP(),
        dependencies: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    }),
    'dependency-groups': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())).default({}),
    'build-system': schemas/* unknown */.L5J().optional(),
    tool: schemas/* object */.Ikc({ uv: schemas/* object */.Ikc({ package: schemas/* boolean */.zMY().optional() }).optional() }).optional(),
});
const REQUIREMENT = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^\]]*)\])?\s*([^;[\]@]*)$/;
/**
 * Reads the `pyproject.toml` of a composed service.
 *
 * @throws Error - it is no PEP 621 project, or a requirement has a marker or an address: no pattern writes such
 */
function readProject(text) {
    const { project, tool, ...rest } = project_schema.parse((0,smol_toml_dist/* parse */.qg)(text));
    const isPackage = tool?.uv?.package ?? rest['build-system'] !== undefined;
    return {
        name: normalName(project.name),
        version: project.version,
        requiresPython: project['requires-python'],
        requirements: requirementsOf(project.dependencies),
        groups: Object.fromEntries(Object.entries(rest['dependency-groups']).map(([name, items]) => [name, requirementsOf(items)])),
        source: isPackage ? 'editable' : 'virtual',
    };
}
function requirementsOf(texts) {
    return texts.map(project_requirementOf).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
function project_requirementOf(text) {
    const [, name, extras = '', specifier = ''] = REQUIREMENT.exec(text.trim()) ?? [];
    if (name === undefined)
        throw new Error(`not a plain requirement: ${JSON.stringify(text)}`);
    return {
        name: normalName(name),
        extras: extras
            .split(',')
            .map((extra) => normalName(extra.trim()))
            .filter((extra) => extra !== '')
            .sort(),
        specifier: specifier.replace(/\s+/g, ''),
    };
}

;// CONCATENATED MODULE: ./lib/compose/lock/index.js





;// CONCATENATED MODULE: ./lib/compose/manifest-span.js

/** The line of `pattern.yml` that declares a file; the first one where the manifest reader did not keep it. */
function manifestSpan({ pattern, file }) {
    const line = 'line' in file && typeof file.line === 'number' ? file.line : 1;
    return (0,diagnostics/* lineSpan */.ZX)(pattern.origin, line);
}

;// CONCATENATED MODULE: ./lib/compose/paths.js




/** Paths that leave the service, and paths that two files claim: letter case does not tell two files apart everywhere. */
function pathProblems(files) {
    const owners = new Map();
    return files.flatMap((placed) => {
        if (!isSafe(placed.path))
            return [pathOutside.at({ path: placed.path }, { span: manifestSpan(placed) })];
        const key = placed.path.normalize('NFC').toLowerCase();
        const owner = owners.get(key);
        if (owner === undefined) {
            owners.set(key, placed);
            return [];
        }
        const place = {
            span: manifestSpan(placed),
            related: [
                {
                    span: manifestSpan(owner),
                    label: `claimed here first, from ${templatePath(owner.pattern, owner.file)}`,
                },
            ],
        };
        return [twoOwners.at({ path: placed.path, first: owner.pattern.id, second: placed.pattern.id }, place)];
    });
}
/** A segment that some file system takes for another, or for a device or stream. */
const UNSAFE_SEGMENT = /[\u0000-\u001f<>:"|?*]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|^\.git$/i;
function isSafe(path) {
    return (0,lib_tree/* isContained */.uh)(path) && path.split('/').every((segment) => !UNSAFE_SEGMENT.test(segment));
}

;// CONCATENATED MODULE: ./lib/compose/service/imports.js

/** `from module import names`, as a value. */
function from(module, ...names) {
    return names.map((name) => ({ module, name }));
}
function fragment(code, ...imports) {
    return { code, imports: imports.flat() };
}
/** Modules of the standard library that generated code imports from. */
const STANDARD_LIBRARY = new Set([
    'builtins',
    'collections',
    'datetime',
    'decimal',
    'enum',
    'itertools',
    'typing',
    'uuid',
]);
/**
 * Import lines as ruff sorts them: standard library, third party, `src`; a blank line between the groups.
 *
 * @returns lines without a final line break; empty where nothing is imported
 */
function imports_importLines(imports) {
    const byModule = new Map();
    for (const item of imports) {
        const names = byModule.get(item.module) ?? new Map();
        byModule.set(item.module, names.set(`${item.name} ${item.alias ?? ''}`, item));
    }
    const groups = [[], [], []];
    for (const module of [...byModule.keys()].sort(lib_tree/* comparePaths */.cD)) {
        groups[groupOf(module)]?.push(...moduleLines(module, [...(byModule.get(module)?.values() ?? [])]));
    }
    return groups
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
}
/** isort gives a renamed name a line of its own, and orders the lines of one module by their first name. */
function moduleLines(module, imports) {
    const plain = imports
        .flatMap(({ name, alias }) => (alias === undefined ? [name] : []))
        .sort(compareMembers);
    const statements = imports.flatMap(({ name, alias }) => alias === undefined ? [] : [{ first: name, names: `${name} as ${alias}` }]);
    if (plain[0] !== undefined)
        statements.push({ first: plain[0], names: plain.join(', ') });
    return statements
        .sort((a, b) => compareMembers(a.first, b.first))
        .map(({ names }) => (module === '' ? `import ${names}` : `from ${module} import ${names}`));
}
function groupOf(module) {
    const root = module.split('.')[0] ?? module;
    if (root === 'src' || root === 'tests')
        return 2;
    return STANDARD_LIBRARY.has(root) ? 0 : 1;
}
/** Constants, then classes, then the rest: the order of isort's `order-by-type`. */
function compareMembers(a, b) {
    return (memberType(a) - memberType(b) || (0,lib_tree/* comparePaths */.cD)(a.toLowerCase(), b.toLowerCase()) || (0,lib_tree/* comparePaths */.cD)(a, b));
}
function memberType(name) {
    if (name.length > 1 && name === name.toUpperCase())
        return 0;
    return /^[A-Z]/.test(name) ? 1 : 2;
}

;// CONCATENATED MODULE: ./lib/compose/service/fields/binary.js

const SCHEMA = fragment('Binary', from('src.schemas.fields', 'Binary'));
/** Bytes: base64 in JSON. */
const binaryKind = {
    python: () => fragment('bytes'),
    column: () => undefined,
    migration: () => 'sa.LargeBinary()',
    checks: () => [],
    input: () => ({ base: SCHEMA, bounds: [] }),
    output: () => SCHEMA,
    query: () => undefined,
    sortable: false,
    searchable: false,
    defaultValue: () => undefined,
    examples: () => ({
        json: 'Ynl0ZXM=',
        row: () => fragment('b"bytes"'),
        invalid: ['"not base64"', '1'],
        ordered: undefined,
        filters: [],
        invalidQuery: undefined,
    }),
};

;// CONCATENATED MODULE: ./lib/compose/service/fields/bool.js

const TRUE = fragment('True');
const FALSE = fragment('False');
/** Yes or no. */
const boolKind = {
    python: () => fragment('bool'),
    column: () => undefined,
    migration: () => 'sa.Boolean()',
    checks: () => [],
    input: () => ({ base: fragment('bool'), bounds: [] }),
    output: () => fragment('bool'),
    query: () => fragment('bool'),
    sortable: false,
    searchable: false,
    defaultValue: (text) => {
        const word = text.toLowerCase();
        if (word !== 'true' && word !== 'false')
            return undefined;
        const value = word === 'true';
        return {
            python: value ? TRUE : FALSE,
            server: fragment(`${word}()`, from('sqlalchemy', word)),
            json: value,
        };
    },
    examples: () => ({
        json: true,
        row: () => FALSE,
        invalid: ['"true"', '1'],
        ordered: undefined,
        filters: [{ suffix: '', operator: '==', value: 'true', match: TRUE, other: FALSE }],
        invalidQuery: 'maybe',
    }),
};

;// CONCATENATED MODULE: ./lib/compose/service/fields/numbers.js


/** `priority BETWEEN 1 AND 5`: the spec's bounds, held by the database as well. */
function rangeCheck(field, column) {
    const { min, max } = field;
    if (min === undefined && max === undefined)
        return [];
    if (min !== undefined && max !== undefined) {
        return [{ about: 'range', sql: `${column} BETWEEN ${pythonNumber(min)} AND ${pythonNumber(max)}` }];
    }
    const bound = min === undefined ? `<= ${pythonNumber(max ?? 0)}` : `>= ${pythonNumber(min)}`;
    return [{ about: 'range', sql: `${column} ${bound}` }];
}
/** A default that stands in SQL as it is written. */
function numberDefault(text, isValid) {
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value) || !isValid(value))
        return undefined;
    const written = pythonNumber(value);
    return {
        python: fragment(written),
        server: fragment(`text("${written}")`, from('sqlalchemy', 'text')),
        json: value,
    };
}
/**
 * Two different numbers inside the field's bounds, the lower first; equal where the bounds leave one.
 *
 * @param places - digits behind the point that the field can hold
 */
function twoNumbers({ min, max }, places = 0) {
    for (let digits = 0; digits <= places; digits += 1) {
        const scale = 10 ** digits;
        const low = Math.ceil(scaled(min ?? Math.min(1, (max ?? 2) - 1 / scale), scale));
        const high = max === undefined ? low + 1 : Math.min(low + 1, Math.floor(scaled(max, scale)));
        if (high > low)
            return [low / scale, high / scale];
    }
    const only = min ?? max ?? 1;
    return places === 0 ? [Math.ceil(only), Math.ceil(only)] : [only, only];
}
/** Without what binary fractions add: `0.29 * 100` is 29. */
function scaled(value, scale) {
    return Number((value * scale).toFixed(6));
}

;// CONCATENATED MODULE: ./lib/compose/service/fields/decimal.js



const DECIMAL = from('decimal', 'Decimal');
/** Digits and places where the spec gives none: money. */
const DEFAULT_PRECISION = [12, 2];
/** An exact number. In JSON it is text, because a JSON number loses digits on its way. */
const decimalKind = {
    python: () => fragment('Decimal', DECIMAL),
    column: (field) => fragment(`Numeric(${precisionOf(field).join(', ')})`, from('sqlalchemy', 'Numeric')),
    migration: (field) => `sa.Numeric(precision=${precisionOf(field)[0]}, scale=${precisionOf(field)[1]})`,
    checks: rangeCheck,
    input: (field) => ({
        base: fragment('Decimal', DECIMAL),
        codec: fragment(`decimal_text(${[...precisionOf(field), ...(unsigned(field) ? ['signed=False'] : [])].join(', ')})`, from('src.schemas.fields', 'decimal_text')),
        bounds: decimalBounds(field),
    }),
    output: () => undefined,
    query: () => undefined,
    sortable: true,
    searchable: false,
    defaultValue: (text, field) => {
        if (!/^-?\d{1,30}(\.\d{1,30})?$/.test(text))
            return undefined;
        const places = precisionOf(field)[1];
        const written = fixed(text, places);
        return {
            python: fragment(`Decimal(${pythonString(written)})`, DECIMAL),
            server: fragment(`text(${pythonString(written)})`, from('sqlalchemy', 'text')),
            json: written,
        };
    },
    examples: (field) => {
        const [low, high] = twoDecimals(field);
        const python = (value) => fragment(`Decimal("${value}")`, DECIMAL);
        return {
            json: high,
            row: (number) => (field.unique === true ? fragment(`Decimal(${number})`, DECIMAL) : python(low)),
            invalid: [...(unsigned(field) ? ['"-1"'] : []), '"many"', '"NaN"', '1.5', 'True'],
            ordered: low === high ? undefined : [python(low), python(high)],
            filters: [],
            invalidQuery: undefined,
        };
    },
};
function precisionOf(field) {
    const stated = 'precision' in field.type ? field.type.precision : undefined;
    return stated ?? DEFAULT_PRECISION;
}
function unsigned(field) {
    return field.min !== undefined && field.min >= 0;
}
/** Zero as the lower bound is in the pattern already. */
function decimalBounds(field) {
    const { min, max } = field;
    return [
        ...(min === undefined || min === 0 ? [] : [`ge=${pythonNumber(min)}`]),
        ...(max === undefined ? [] : [`le=${pythonNumber(max)}`]),
    ];
}
function fixed(text, places) {
    const [whole = '0', fraction = ''] = text.split('.');
    return places === 0 ? whole : `${whole}.${fraction.padEnd(places, '0').slice(0, places)}`;
}
/** Inside the spec's bounds and what the column has digits for. */
function twoDecimals(field) {
    const [digits, places] = precisionOf(field);
    const most = Number(`1e${digits - places}`) - Number(`1e-${places}`);
    const bounds = {
        min: Math.max(field.min ?? Math.min(1, most), -most),
        max: Math.min(field.max ?? most, most),
    };
    const [low, high] = twoNumbers(bounds, places);
    return [fixed(low.toFixed(places), places), fixed(high.toFixed(places), places)];
}

;// CONCATENATED MODULE: ./lib/compose/service/fields/text.js


/** What every kind that is stored as text shares. */
const python = fragment('str');
/** The longest text that the field takes; `undefined` where only the kind's own limit holds. */
function maximumLength(field) {
    const length = 'length' in field.type ? field.type.length : undefined;
    return field.maxLength ?? length ?? field.max;
}
/** The shortest: an empty text says nothing, so at least one character unless the spec says otherwise. */
function minimumLength(field) {
    return field.minLength ?? field.min ?? 1;
}
/** `min_length=1, max_length=200`, as arguments of pydantic's `Field`. */
function lengthBounds(field) {
    const minimum = minimumLength(field);
    const maximum = maximumLength(field);
    return [
        ...(minimum > 0 ? [`min_length=${minimum}`] : []),
        ...(maximum === undefined ? [] : [`max_length=${maximum}`]),
    ];
}
/** A length that the column's type does not hold. */
function lengthCheck(field, column) {
    // The column of a secret holds a hash, whose length says nothing.
    if (field.secret === true)
        return [];
    const maximum = maximumLength(field);
    return maximum === undefined ? [] : [{ about: 'length', sql: `char_length(${column}) <= ${maximum}` }];
}
function textInput(base, bounds) {
    return { base, bounds };
}
function textDefault(text) {
    const literal = fragment(pythonString(text));
    return { python: literal, server: literal, json: text };
}
/** A text of the field's own name that keeps its bounds. */
function sampleText(field) {
    const maximum = maximumLength(field) ?? 80;
    return field.name.replaceAll('_', ' ').padEnd(minimumLength(field), 'x').slice(0, maximum);
}
/** Refused wherever text is wanted. */
const NOT_TEXT = [pythonString('nul\u0000'), '1'];
function textExamples(field) {
    const maximum = maximumLength(field);
    return {
        json: sampleText(field),
        row: (number) => fragment(rowText(field, number)),
        invalid: [
            ...(minimumLength(field) > 0 ? ['""'] : []),
            ...(maximum === undefined ? [] : [`"a" * ${pythonNumber(maximum + 1)}`]),
            ...NOT_TEXT,
        ],
        ordered: [fragment(pythonLiteral(letters(field, 'a'))), fragment(pythonLiteral(letters(field, 'b')))],
        filters: [],
        invalidQuery: undefined,
    };
}
/** Python for a text that differs from row to row and keeps the field's bounds. */
function rowText(field, number) {
    const maximum = maximumLength(field) ?? 80;
    const minimum = Math.max(minimumLength(field), 1);
    const label = field.name.replaceAll('_', ' ');
    if (maximum >= label.length + 7 && minimum <= label.length + 2)
        return `f"${label} {${number}}"`;
    // Digits run out in a short column: a character a row does not.
    if (maximum < 6)
        return `chr(0x4E00 + ${number})${minimum > 1 ? `.ljust(${minimum}, "x")` : ''}`;
    const width = Math.min(Math.max(minimum, 1), maximum);
    return `f"{${number}:0${width}}"`;
}
function letters(field, letter) {
    return letter.repeat(Math.max(1, minimumLength(field)));
}
const STRING = from('src.schemas.fields', 'String');

;// CONCATENATED MODULE: ./lib/compose/service/fields/email.js



/** The longest address that SMTP can carry (RFC 5321). */
const EMAIL_LENGTH = 254;
/** An e-mail address, kept in lower case. */
const emailKind = {
    python: () => python,
    column: () => fragment(`String(${EMAIL_LENGTH})`, from('sqlalchemy', 'String')),
    migration: () => `sa.String(length=${EMAIL_LENGTH})`,
    checks: () => [],
    input: () => textInput(fragment('Email', from('src.schemas.fields', 'Email')), []),
    output: () => python,
    query: () => undefined,
    sortable: true,
    searchable: true,
    defaultValue: textDefault,
    examples: () => ({
        json: 'someone@example.com',
        row: (number) => fragment(`f"user{${number}}@example.com"`),
        invalid: ['"not-an-email"', pythonString('nul\u0000@example.com'), '1'],
        ordered: [fragment('"a@example.com"'), fragment('"b@example.com"')],
        filters: [],
        invalidQuery: undefined,
    }),
};

;// CONCATENATED MODULE: ./lib/compose/service/fields/float.js



/** Digits behind the point in which a value between two bounds is looked for. */
const PLACES = 6;
/** A number with a fraction, neither infinite nor NaN. */
const floatKind = {
    python: () => fragment('float'),
    column: () => undefined,
    migration: () => 'sa.Double()',
    checks: rangeCheck,
    input: ({ min, max }) => ({
        base: fragment('Float', from('src.schemas.fields', 'Float')),
        bounds: [
            ...(min === undefined ? [] : [`ge=${pythonNumber(min)}`]),
            ...(max === undefined ? [] : [`le=${pythonNumber(max)}`]),
        ],
    }),
    output: () => fragment('float'),
    query: () => undefined,
    sortable: true,
    searchable: false,
    defaultValue: (text, field) => numberDefault(text, (value) => value >= (field.min ?? value) && value <= (field.max ?? value)),
    examples: (field) => {
        const [low, high] = twoNumbers(field, PLACES);
        return {
            json: high,
            row: (number) => (field.unique === true ? fragment(`float(${number})`) : fragment(floatLiteral(low))),
            invalid: [
                ...(field.min === undefined ? [] : [pythonNumber(field.min - 1)]),
                ...(field.max === undefined ? [] : [pythonNumber(field.max + 1)]),
                '"1"',
                'True',
            ],
            ordered: low === high ? undefined : [fragment(floatLiteral(low)), fragment(floatLiteral(high))],
            filters: [],
            invalidQuery: undefined,
        };
    },
};
function floatLiteral(value) {
    const written = pythonNumber(value);
    return /^-?\d+$/.test(written) ? `${written}.0` : written;
}

;// CONCATENATED MODULE: ./lib/compose/service/fields/html.js


const MODULE = 'src.schemas.html';
/** Rich text: cleaned before it is stored. */
const htmlKind = {
    python: () => python,
    column: () => undefined,
    migration: () => 'sa.Text()',
    checks: lengthCheck,
    input: (field) => {
        const maximum = maximumLength(field);
        // Cleaning can empty or lengthen a text, so no lower bound, and the upper one is checked again afterwards.
        if (maximum === undefined)
            return textInput(fragment('Html', from(MODULE, 'Html')), []);
        return {
            base: fragment('String', STRING),
            bounds: [`max_length=${maximum}`],
            reader: fragment(`html_text(${maximum})`, from(MODULE, 'html_text')),
        };
    },
    output: () => python,
    query: () => undefined,
    sortable: false,
    searchable: false,
    defaultValue: textDefault,
    examples: (field) => ({
        json: '<p>text</p>',
        row: (number) => fragment(rowText(field, number)),
        invalid: [...NOT_TEXT],
        ordered: undefined,
        filters: [],
        invalidQuery: undefined,
    }),
};

;// CONCATENATED MODULE: ./lib/compose/service/fields/integers.js



const FIELDS = 'src.schemas.fields';
/** A whole number that its column can hold. */
function integerKind(range) {
    return {
        python: () => fragment('int'),
        column: () => range.column,
        migration: () => range.migration,
        checks: rangeCheck,
        input: (field) => integerInput(field, range),
        output: () => fragment('int'),
        query: () => fragment(range.name, from(FIELDS, range.name)),
        sortable: true,
        searchable: false,
        defaultValue: (text, field) => numberDefault(text, (value) => Number.isSafeInteger(value) && value >= (field.min ?? value) && value <= (field.max ?? value)),
        examples: (field) => integerExamples(field, range),
    };
}
const intKind = integerKind({
    name: 'Integer',
    limit: 'INT32_MAX',
    column: undefined,
    migration: 'sa.Integer()',
    beyond: '2**31',
});
const bigintKind = integerKind({
    name: 'BigInteger',
    limit: 'INT64_MAX',
    column: fragment('BigInteger', from('sqlalchemy', 'BigInteger')),
    migration: 'sa.BigInteger()',
    beyond: '2**63',
});
function integerInput(field, { name, limit }) {
    const { min, max } = field;
    if (min === undefined && max === undefined)
        return { base: fragment(name, from(FIELDS, name)), bounds: [] };
    const lower = min === undefined ? `-${limit} - 1` : pythonNumber(Math.ceil(min));
    const upper = max === undefined ? limit : pythonNumber(Math.floor(max));
    const imports = min === undefined || max === undefined ? from(FIELDS, limit) : [];
    return {
        base: fragment('int', imports),
        bounds: [`ge=${lower}`, `le=${upper}`],
        reader: fragment('INTEGER', from(FIELDS, 'INTEGER')),
    };
}
function integerExamples(field, range) {
    const [low, high] = twoNumbers(field);
    const two = [fragment(pythonNumber(low)), fragment(pythonNumber(high))];
    return {
        json: high,
        row: (number) => (field.unique === true ? fragment(number) : two[0]),
        invalid: [
            ...(field.min === undefined ? [] : [pythonNumber(Math.ceil(field.min) - 1)]),
            field.max === undefined ? range.beyond : pythonNumber(Math.floor(field.max) + 1),
            '1.5',
            '"1"',
            'True',
        ],
        ordered: low === high ? undefined : two,
        filters: low === high ? [] : [{ suffix: '', operator: '==', value: String(low), match: two[0], other: two[1] }],
        invalidQuery: 'many',
    };
}

;// CONCATENATED MODULE: ./lib/compose/service/fields/empty-default.js

/**
 * A default that is empty, and new for every row.
 *
 * @param factory - `list` or `dict`
 * @param sql - the same inside an SQL string
 */
function emptyDefault(factory, sql, json) {
    return {
        python: fragment(`Field(default_factory=${factory})`, from('pydantic', 'Field')),
        server: fragment(`text("'${sql}'")`, from('sqlalchemy', 'text')),
        migration: `sa.text("'${sql}'")`,
        json,
    };
}

;// CONCATENATED MODULE: ./lib/compose/service/fields/json.js


const json_SCHEMA = fragment('JsonObject', from('src.schemas.fields', 'JsonObject'));
/** A document whose shape the spec leaves open: `jsonb`. */
const jsonKind = {
    python: () => fragment('dict[str, Any]', from('typing', 'Any')),
    column: () => undefined,
    migration: () => 'postgresql.JSONB(none_as_null=True)',
    checks: () => [],
    input: () => ({ base: json_SCHEMA, bounds: [] }),
    output: () => json_SCHEMA,
    query: () => undefined,
    sortable: false,
    searchable: false,
    defaultValue: (text) => (text.trim() === '{}' ? emptyDefault('dict', '{}', {}) : undefined),
    examples: () => ({
        json: { key: 'value' },
        row: () => fragment('{"key": "value"}'),
        invalid: ['"text"', '{"nul": "\\u0000"}', '1'],
        ordered: undefined,
        filters: [],
        invalidQuery: undefined,
    }),
};

;// CONCATENATED MODULE: ./lib/compose/service/fields/long-text.js


/** Text without a length of its own: `text`, capped in the API. */
const longTextKind = {
    python: () => python,
    column: () => undefined,
    migration: () => 'sa.Text()',
    checks: lengthCheck,
    input: (field) => textInput(maximumLength(field) === undefined
        ? fragment('Text', from('src.schemas.fields', 'Text'))
        : fragment('String', STRING), lengthBounds(field)),
    output: () => python,
    query: () => undefined,
    sortable: false,
    searchable: true,
    defaultValue: textDefault,
    examples: textExamples,
};

;// CONCATENATED MODULE: ./lib/compose/service/fields/moments.js

function momentKind(moment) {
    const schema = fragment(moment.schema, from('src.schemas.fields', moment.schema));
    const earlier = fragment(moment.earlier.python, moment.imports);
    const later = fragment(moment.later.python, moment.imports);
    return {
        python: () => fragment(moment.python, from('datetime', moment.python)),
        column: () => undefined,
        migration: () => moment.migration,
        checks: () => [],
        input: () => ({ base: schema, bounds: [] }),
        output: () => schema,
        query: () => (moment.ranges ? schema : undefined),
        sortable: moment.ranges,
        searchable: false,
        defaultValue: (text) => momentDefault(moment, text),
        examples: (field) => ({
            json: moment.json,
            row: (number) => (field.unique === true ? unique(moment, number) : earlier),
            invalid: moment.invalid,
            ordered: moment.ranges ? [earlier, later] : undefined,
            filters: moment.ranges
                ? [
                    { suffix: '_from', operator: '>=', value: moment.later.text, match: later, other: earlier },
                    { suffix: '_to', operator: '<=', value: moment.earlier.text, match: earlier, other: later },
                ]
                : [],
            invalidQuery: moment.ranges ? 'yesterday' : undefined,
        }),
    };
}
/** What a spec calls the present: `now`, `now()`, `today`, `CURRENT_TIMESTAMP`. */
const PRESENT = /^(?:now|today|utcnow|current_(?:timestamp|date|time))(?:\(\))?$/i;
/** The present, where the type can say it; a date of the calendar. */
function momentDefault({ python, imports }, text) {
    const written = text.trim();
    if (PRESENT.test(written) && (python === 'datetime' || python === 'date')) {
        const now = `datetime.now(UTC)${python === 'date' ? '.date()' : ''}`;
        const server = python === 'date' ? 'current_date' : 'now';
        return {
            python: fragment(`Field(default_factory=lambda: ${now})`, from('pydantic', 'Field'), from('datetime', 'UTC', 'datetime')),
            server: fragment(`func.${server}()`, from('sqlalchemy', 'func')),
            migration: `sa.func.${server}()`,
            json: undefined,
        };
    }
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? [];
    if (python !== 'date' || year === undefined || !isDay(Number(year), Number(month), Number(day)))
        return undefined;
    return {
        python: fragment(`date(${Number(year)}, ${Number(month)}, ${Number(day)})`, imports),
        server: fragment(`text("'${written}'")`, from('sqlalchemy', 'text')),
        migration: `sa.text("'${written}'")`,
        json: written,
    };
}
function isDay(year, month, day) {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
    return year > 0 && day >= 1 && day <= days;
}
/** A row's own moment: the first one and as many of its smallest steps as rows were made. */
function unique(moment, number) {
    const step = moment.python === 'date' ? 'days' : 'microseconds';
    if (moment.python === 'time')
        return fragment(`time(microsecond=${number})`, from('datetime', 'time'));
    if (moment.python === 'timedelta')
        return fragment(`timedelta(seconds=${number})`, from('datetime', 'timedelta'));
    return fragment(`${moment.earlier.python} + timedelta(${step}=${number})`, moment.imports, from('datetime', 'timedelta'));
}
const dateKind = momentKind({
    python: 'date',
    schema: 'Date',
    migration: 'sa.Date()',
    json: '2024-02-29',
    invalid: ['"2023-02-29"', '"2024-02-29T00:00:00Z"', '0'],
    earlier: { python: 'date(2024, 1, 31)', text: '2024-01-31' },
    later: { python: 'date(2024, 2, 1)', text: '2024-02-01' },
    imports: from('datetime', 'date'),
    ranges: true,
});
const datetimeKind = momentKind({
    python: 'datetime',
    schema: 'DateTime',
    migration: 'sa.DateTime(timezone=True)',
    json: '2024-02-29T12:30:00Z',
    invalid: ['"2024-02-29T12:30:00"', '"2023-02-29T12:30:00Z"', '0'],
    earlier: { python: 'datetime(2024, 1, 31, tzinfo=UTC)', text: '2024-01-31T00:00:00Z' },
    later: { python: 'datetime(2024, 2, 1, tzinfo=UTC)', text: '2024-02-01T00:00:00Z' },
    imports: from('datetime', 'UTC', 'datetime'),
    ranges: true,
});
const timeKind = momentKind({
    python: 'time',
    schema: 'Time',
    migration: 'sa.Time()',
    json: '12:30:00',
    invalid: ['"25:00:00"', '"12:30:00Z"', '0'],
    earlier: { python: 'time(8, 30)', text: '08:30:00' },
    later: { python: 'time(17)', text: '17:00:00' },
    imports: from('datetime', 'time'),
    ranges: false,
});
const durationKind = momentKind({
    python: 'timedelta',
    schema: 'Duration',
    migration: 'sa.Interval()',
    json: 'P1D',
    invalid: ['"an hour"', '"P1M"', '0'],
    earlier: { python: 'timedelta(hours=1)', text: 'PT1H' },
    later: { python: 'timedelta(hours=2)', text: 'PT2H' },
    imports: from('datetime', 'timedelta'),
    ranges: false,
});

;// CONCATENATED MODULE: ./lib/compose/service/fields/string.js


/** Where the spec gives no length: room for a line. */
const DEFAULT_LENGTH = 255;
/** A line of text with a length: `varchar(n)`. */
const stringKind = {
    python: () => python,
    column: (field) => fragment(`String(${lengthOf(field)})`, from('sqlalchemy', 'String')),
    migration: (field) => `sa.String(length=${lengthOf(field)})`,
    checks: () => [],
    input: (field) => textInput(fragment('String', STRING), lengthBounds(bounded(field))),
    output: () => python,
    query: () => undefined,
    sortable: true,
    searchable: true,
    defaultValue: textDefault,
    examples: (field) => textExamples(bounded(field)),
};
function lengthOf(field) {
    return maximumLength(field) ?? DEFAULT_LENGTH;
}
function bounded(field) {
    return { ...field, maxLength: lengthOf(field) };
}

;// CONCATENATED MODULE: ./lib/compose/service/fields/url.js


/** An address on the web. */
const urlKind = {
    python: () => python,
    column: () => undefined,
    migration: () => 'sa.Text()',
    checks: () => [],
    input: () => textInput(fragment('Url', from('src.schemas.fields', 'Url')), []),
    output: () => python,
    query: () => undefined,
    sortable: false,
    searchable: true,
    defaultValue: textDefault,
    examples: () => ({
        json: 'https://example.com/page',
        row: (number) => fragment(`f"https://example.com/{${number}}"`),
        invalid: ['"javascript:alert(1)"', '"not a url"', '1'],
        ordered: undefined,
        filters: [],
        invalidQuery: undefined,
    }),
};

;// CONCATENATED MODULE: ./lib/compose/service/fields/uuid.js

const UUID = from('uuid', 'UUID');
const uuid_SCHEMA = fragment('Uuid', from('src.schemas.fields', 'Uuid'));
const FIRST = '00000000-0000-7000-8000-000000000001';
const SECOND = '00000000-0000-7000-8000-000000000002';
/** An identifier of something outside this service. */
const uuidKind = {
    python: () => fragment('UUID', UUID),
    column: () => undefined,
    migration: () => 'sa.Uuid()',
    checks: () => [],
    input: () => ({ base: uuid_SCHEMA, bounds: [] }),
    output: () => uuid_SCHEMA,
    query: () => uuid_SCHEMA,
    sortable: false,
    searchable: false,
    defaultValue: () => undefined,
    examples: () => ({
        json: FIRST,
        row: (number) => fragment(`UUID(int=${number})`, UUID),
        invalid: ['"not-a-uuid"', '1'],
        ordered: undefined,
        filters: [
            {
                suffix: '',
                operator: '==',
                value: FIRST,
                match: fragment(`UUID("${FIRST}")`, UUID),
                other: fragment(`UUID("${SECOND}")`, UUID),
            },
        ],
        invalidQuery: 'not-a-uuid',
    }),
};

;// CONCATENATED MODULE: ./lib/compose/service/fields/array.js


const ITEMS_MAX = from('src.schemas.fields', 'ITEMS_MAX');
/** A list of values of one type: a PostgreSQL array. */
function arrayKind(item, of) {
    const itemField = (field) => ({
        name: field.name,
        original: field.original,
        type: of,
        typeStated: true,
        src: field.src,
    });
    return {
        python: (field) => {
            const { code, imports } = item.python(itemField(field));
            return fragment(`list[${code}]`, imports);
        },
        column: (field) => {
            const column = item.column(itemField(field)) ?? fallbackColumn(item, itemField(field));
            return fragment(`ARRAY(${column.code})`, from('sqlalchemy', 'ARRAY'), column.imports);
        },
        migration: (field) => `sa.ARRAY(${item.migration(itemField(field))})`,
        // `ITEMS_MAX` of the generated schemas.
        checks: (_, column) => [{ about: 'items', sql: `cardinality(${column}) <= 100` }],
        input: (field) => inputOf(item.input(itemField(field))),
        output: (field) => {
            const { base, codec } = item.input(itemField(field));
            const asSent = codec === undefined
                ? base
                : fragment(`Annotated[${base.code}, ${codec.code}]`, base.imports, codec.imports, from('typing', 'Annotated'));
            const output = item.output(itemField(field)) ?? asSent;
            return fragment(`list[${output.code}]`, output.imports);
        },
        query: () => undefined,
        sortable: false,
        searchable: false,
        defaultValue: (text) => (text.trim() === '[]' ? emptyDefault('list', '{}', []) : undefined),
        examples: (field) => {
            const { json, row } = item.examples(itemField(field));
            return {
                json: [json],
                row: (number) => fragment(`[${row(number).code}]`, row(number).imports),
                invalid: ['"text"', '[None]', '1'],
                ordered: undefined,
                filters: [],
                invalidQuery: undefined,
            };
        },
    };
}
/** `list[Annotated[String, Field(max_length=60)]]`, of at most as many items as every list may have. */
function inputOf({ base, codec, bounds, reader }) {
    const parts = [
        base.code,
        ...(codec === undefined ? [] : [codec.code]),
        ...(bounds.length > 0 ? [`Field(${bounds.join(', ')})`] : []),
        ...(reader === undefined ? [] : [reader.code]),
    ];
    const one = parts.length === 1 ? base.code : `Annotated[${parts.join(', ')}]`;
    const imports = [
        ...base.imports,
        ...(codec?.imports ?? []),
        ...(reader?.imports ?? []),
        ...(parts.length === 1 ? [] : from('typing', 'Annotated')),
        ...(bounds.length > 0 ? from('pydantic', 'Field') : []),
    ];
    return { base: fragment(`list[${one}]`, imports, ITEMS_MAX), bounds: ['max_length=ITEMS_MAX'] };
}
/** `sa.Integer()` → `Integer`: the column type that the annotation map gives for one item. */
function fallbackColumn(item, field) {
    const name = item.migration(field).replace(/^sa\./, '').replace(/\(\)$/, '');
    const root = name.replace(/\(.*$/, '');
    return fragment(name, from('sqlalchemy', root));
}

;// CONCATENATED MODULE: ./lib/compose/service/fields/documents.js


const documents_ITEMS_MAX = from('src.schemas.fields', 'ITEMS_MAX');
const LIST = fragment('list[JsonObject]', from('src.schemas.fields', 'JsonObject'), documents_ITEMS_MAX);
/** A list of documents: one `jsonb` value. */
const documentsKind = {
    python: () => fragment('list[dict[str, Any]]', from('typing', 'Any')),
    column: () => fragment('JSONB(none_as_null=True)', from('sqlalchemy.dialects.postgresql', 'JSONB')),
    migration: () => 'postgresql.JSONB(none_as_null=True)',
    checks: () => [],
    input: () => ({ base: LIST, bounds: ['max_length=ITEMS_MAX'] }),
    output: () => LIST,
    query: () => undefined,
    sortable: false,
    searchable: false,
    defaultValue: (text) => (text.trim() === '[]' ? emptyDefault('list', '[]', []) : undefined),
    examples: () => ({
        json: [{ key: 'value' }],
        row: () => fragment('[{"key": "value"}]'),
        invalid: ['"text"', '{"key": "value"}', '["text"]'],
        ordered: undefined,
        filters: [],
        invalidQuery: undefined,
    }),
};

// EXTERNAL MODULE: ./node_modules/pluralize/pluralize.js
var pluralize = __webpack_require__(6112);
;// CONCATENATED MODULE: ./lib/compose/service/names.js

/**
 * The forms of an entity's name.
 *
 * @param pascal - singular, PascalCase, ASCII: what the spec room hands over
 */
function namesOf(pascal) {
    const words = wordsOf(pascal);
    const last = words.at(-1) ?? pascal;
    const pluralWords = [...words.slice(0, -1), distinctPlural(last)];
    return {
        pascal,
        snake: words.join('_'),
        plural: pluralWords.join('_'),
        plural_pascal: pluralWords.map(capitalise).join(''),
        plural_kebab: pluralWords.join('-'),
        words: words.join(' '),
        plural_words: pluralWords.join(' '),
        article: /^[aeiou]/.test(words[0] ?? '') ? 'an' : 'a',
    };
}
/** `task-tracker` → `task_tracker`; what Python, PostgreSQL and compose accept as a name. */
function snakeOf(slug) {
    const snake = slug
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^_+|_+$/g, '');
    return /^[a-z]/.test(snake) ? snake : `app_${snake}`.replace(/_+$/, '');
}
/** `OrderItem` → `['order', 'item']`; `HTTPCall2` → `['http', 'call2']`. */
function wordsOf(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
        .split(/[^A-Za-z0-9]+/)
        .filter((word) => word !== '')
        .map((word) => word.toLowerCase());
}
function capitalise(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
/** A plural that differs from the singular: module and path would be one name for `Sheep` and its list. */
function distinctPlural(word) {
    const plural = pluralize.plural(word);
    return plural === word ? `${word}_list` : plural;
}

;// CONCATENATED MODULE: ./lib/compose/service/python-code.js

function code(text) {
    return new code_Code('python', text);
}

;// CONCATENATED MODULE: ./lib/compose/service/fields/enum.js





/** Names in which a linter sees a password (ruff's S105). */
const SECRETIVE = /(?:^|_)(?:PAS+WO?R?D|PASS(?:PHRASE)?|PWD|TOKEN|SECRETE?)(?:$|_)/;
const ENUMS = 'src.models.enums';
/** Room in the column for values to come. Equal to `ENUM_LENGTH` of the generated models. */
const ENUM_LENGTH = 64;
/** One of a closed set of values: text with a CHECK. */
function enumKind(enumClass) {
    const type = fragment(enumClass.name, from(ENUMS, enumClass.name));
    const [first, second] = enumClass.members;
    const member = (name) => fragment(`${enumClass.name}.${name}`, from(ENUMS, enumClass.name));
    return {
        python: () => type,
        column: () => undefined,
        migration: () => `sa.String(length=${ENUM_LENGTH})`,
        checks: (field, column) => [
            {
                about: `allowed_${digestOf(enumClass)}`,
                sql: `${column} IN (${enumClass.members.map(({ value }) => sqlString(value)).join(', ')})`,
                argument: fragment(`allowed_values(${pythonString(field.name)}, ${enumClass.name})`, from('src.models.base', 'allowed_values'), type.imports),
            },
        ],
        input: () => ({ base: type, bounds: ['strict=False'] }),
        output: () => type,
        query: () => type,
        sortable: false,
        searchable: false,
        defaultValue: (text) => {
            const found = enumClass.members.find(({ value }) => value === text);
            return found && { python: member(found.name), server: member(found.name), json: found.value };
        },
        examples: (field) => ({
            json: enumClass.members.at(-1)?.value ?? '',
            row: () => member(first?.name ?? ''),
            invalid: ['"no such value"', '1'],
            ordered: undefined,
            filters: first === undefined || second === undefined || field.unique === true
                ? []
                : [
                    {
                        suffix: '',
                        operator: '==',
                        value: second.value,
                        match: member(second.name),
                        other: member(first.name),
                    },
                ],
            invalidQuery: 'no such value',
        }),
    };
}
/** The class for an enum field: named by the spec, else by entity and field. */
function enumClassOf(entity, field, values) {
    const stated = field.type.kind === 'enum' ? field.type.name : undefined;
    const name = stated === undefined ? `${entity}${wordsOf(field.name).map(capitalise).join('')}` : stated;
    const taken = new Set();
    return { name, members: values.map((value) => enumMember(memberName(value, taken), value)) };
}
function enumMember(name, value) {
    const isSuspect = SECRETIVE.test(name) && value !== '';
    return { name, value, remark: code(isSuspect ? '  # noqa: S105 - one of the values, not a secret' : '') };
}
/** `in-progress` → `IN_PROGRESS`; a value without a letter or digit, or one that repeats another, gets a number. */
function memberName(value, taken) {
    const words = value
        .normalize('NFKD')
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/[^A-Za-z0-9]+/g, '_')
        .replace(/^_+|_+$/g, '')
        .toUpperCase();
    const start = words === '' ? 'VALUE' : /^\d/.test(words) ? `VALUE_${words}` : words;
    let name = start;
    for (let n = 2; taken.has(name); n += 1)
        name = `${start}_${n}`;
    taken.add(name);
    return name;
}
/** Names the members, as `allowed_values` of the generated models does: alembic compares checks by name. */
function digestOf({ members }) {
    return (0,lib_tree/* sha256 */.sc)(members.map(({ value }) => value).join('\n')).slice(0, 8);
}
/** An SQL string literal (standard_conforming_strings). */
function sqlString(text) {
    // In SQLAlchemy's text, `:name` is a parameter unless the colon is escaped.
    return `'${text.replaceAll("'", "''").replace(/:(?=\w)/g, '\\:')}'`;
}

;// CONCATENATED MODULE: ./lib/compose/service/fields/reference.js

const UUID_KEY = {
    python: fragment('UUID', from('uuid', 'UUID')),
    schema: fragment('Uuid', from('src.schemas.fields', 'Uuid')),
    migration: 'sa.Uuid()',
    unknown: 'UUID(int=0)',
    invalid: '"not-a-uuid"',
    invalidQuery: 'not-a-uuid',
};
const INTEGER_KEY = {
    python: fragment('int'),
    schema: fragment('Integer', from('src.schemas.fields', 'Integer')),
    migration: 'sa.Integer()',
    unknown: '0',
    invalid: '"not-an-id"',
    invalidQuery: 'not-an-id',
};
/** A reference to a row of another entity. */
function referenceKind(key) {
    return {
        python: () => key.python,
        column: () => undefined,
        migration: () => key.migration,
        checks: () => [],
        input: () => ({ base: key.schema, bounds: [] }),
        output: () => key.schema,
        query: () => key.schema,
        sortable: false,
        searchable: false,
        defaultValue: () => undefined,
        // A reference needs its row: templates make the parent instead.
        examples: () => ({
            json: null,
            row: () => fragment('None'),
            invalid: [key.invalid],
            ordered: undefined,
            filters: [],
            invalidQuery: key.invalidQuery,
        }),
    };
}

;// CONCATENATED MODULE: ./lib/compose/service/fields/index.js


















/** The kind of each scalar type. A type that the spec did not make clear is a line of text. */
const SCALAR_KINDS = {
    string: stringKind,
    text: longTextKind,
    int: intKind,
    bigint: bigintKind,
    float: floatKind,
    decimal: decimalKind,
    bool: boolKind,
    date: dateKind,
    time: timeKind,
    datetime: datetimeKind,
    uuid: uuidKind,
    json: jsonKind,
    binary: binaryKind,
    email: emailKind,
    url: urlKind,
    html: htmlKind,
    duration: durationKind,
    unknown: stringKind,
};
/** `true` where `type` is one value of a scalar kind. */
function isScalar(type) {
    return Object.hasOwn(SCALAR_KINDS, type.kind);
}

;// CONCATENATED MODULE: ./lib/compose/service/context.js

/** The kind that decides how a field is written. A set of values without a name is named by entity and field. */
function kindOf(field, entity, context) {
    return kindOfType(field.type, field, { entity, context });
}
/** The enum classes that an entity's fields need, in the order of the fields. */
function enumsOf(entity) {
    return entity.fields.flatMap((field) => enumOf(field, entity) ?? []);
}
/** The class of a field that takes one or several values of a closed set. */
function enumOf(field, entity) {
    const type = field.type.kind === 'array' ? field.type.of : field.type;
    return type.kind === 'enum' ? enumClassOf(entity.name, { ...field, type }, type.values) : undefined;
}
function kindOfType(type, field, given) {
    if (isScalar(type))
        return SCALAR_KINDS[type.kind];
    switch (type.kind) {
        case 'enum':
            return enumKind(enumClassOf(given.entity.name, { ...field, type }, type.values));
        case 'ref':
            return referenceKind(given.context.keyOf(type.entity).kind);
        case 'array':
            return type.of.kind === 'json' ? documentsKind : arrayKind(kindOfType(type.of, field, given), type.of);
        case 'object':
            return SCALAR_KINDS.json;
    }
}

;// CONCATENATED MODULE: ./lib/compose/service/attribute.js

/** Columns that every entity has already. */
const COMMON_COLUMNS = new Set(['id', 'created_at', 'updated_at']);
/** `true` where a field of the spec is one that the generated base class brings: a key that says nothing else is the id. */
function isCommon(field) {
    const isId = field.pk === true &&
        (field.type.kind === 'uuid' || field.type.kind === 'int' || field.type.kind === 'bigint');
    return isId || COMMON_COLUMNS.has(field.name);
}
function attributeOf(field, kind, reference) {
    const stated = field.default !== undefined && kind.defaultValue(field.default.value, field) !== undefined;
    const computed = field.computed === true;
    return {
        field,
        kind,
        reference,
        nullable: computed || (field.nullable ?? (field.required !== true && !stated)),
        required: !stated && !computed && (field.required === true || field.nullable === false),
        writable: !computed,
        readable: field.secret !== true,
    };
}
/** `DueAtField`: the name of the type that Create and Update share. */
function aliasOf({ field }) {
    // A final underscore tells `json_` from `json`.
    return `${wordsOf(field.name).map(capitalise).join('')}${field.name.endsWith('_') ? '_' : ''}Field`;
}

;// CONCATENATED MODULE: ./lib/compose/service/described.js



/** The fields of an entity that its base class does not bring. */
function attributesOf(entity, context) {
    const references = context.references.get(entity.name) ?? [];
    return entity.fields
        .filter((field) => !isCommon(field))
        .map((field) => {
        const reference = references.find((candidate) => candidate.field === field.name);
        return attributeOf(field, kindOf(field, entity, context), reference);
    });
}
function toCode({ code: text }) {
    return code(text);
}

;// CONCATENATED MODULE: ./lib/compose/service/schema.js



const FIELD = from('pydantic', 'Field');
const ANNOTATED = from('typing', 'Annotated');
const BASE = 'src.schemas.base';
/** Behind the bounds: they are the secret's, not the hash's. */
const HASHED = fragment('AfterValidator(hash_secret)', from('pydantic', 'AfterValidator'), from('src.core.secret_hash', 'hash_secret'));
/** Parameters that every list has: a field of the same name is no filter. */
const LIST_PARAMETERS = new Set(['limit', 'offset', 'sort', 'search']);
/** `TitleField = Annotated[String, Field(min_length=1, max_length=200)]` */
function aliasLine(attribute) {
    const { field, kind } = attribute;
    const { base, codec, bounds, reader } = kind.input(field);
    const described = field.description === undefined ? [] : [`description=${pythonString(field.description)}`];
    const options = [...bounds, ...described];
    const parts = [
        base,
        ...(codec === undefined ? [] : [codec]),
        ...(options.length === 0 ? [] : [fragment(`Field(${options.join(', ')})`, FIELD)]),
        ...(reader === undefined ? [] : [reader]),
        ...(field.secret === true && field.type.kind === 'text' ? [HASHED] : []),
    ];
    const type = parts.length === 1 ? base.code : `Annotated[${parts.map(({ code }) => code).join(', ')}]`;
    return fragment(`${aliasOf(attribute)} = ${type}`, parts.flatMap(({ imports }) => imports), parts.length === 1 ? [] : ANNOTATED);
}
/** The line in the body of a POST. */
function createLine(attribute) {
    const { field, kind, nullable, required } = attribute;
    const type = `${field.name}: ${aliasOf(attribute)}${nullable ? ' | None' : ''}`;
    if (required)
        return fragment(type);
    const stated = field.default === undefined ? undefined : kind.defaultValue(field.default.value, field);
    if (stated !== undefined)
        return fragment(`${type} = ${stated.python.code}`, stated.python.imports);
    return fragment(`${type} = None`);
}
/** The line in the body of a PATCH. */
function updateLine(attribute) {
    const { field, nullable } = attribute;
    return fragment(`${field.name}: ${aliasOf(attribute)}${nullable ? ' | None' : ''} = unchanged()`, from(BASE, 'unchanged'));
}
/** The line in a response. */
function readLine(attribute) {
    const { field, kind, nullable } = attribute;
    const type = kind.output(field) ?? fragment(aliasOf(attribute));
    return fragment(`${field.name}: ${type.code}${nullable ? ' | None' : ''}`, type.imports);
}
/** How a list of `model` can be narrowed by this attribute. */
function filtersOf(attribute, model) {
    const { field, kind, reference } = attribute;
    const query = kind.query(field);
    if (query === undefined || !attribute.readable || LIST_PARAMETERS.has(field.name))
        return [];
    const filters = kind.examples(field).filters;
    const ranges = filters.filter(({ suffix }) => suffix !== '');
    const named = ranges.length > 0
        ? ranges.map(({ suffix, operator }) => ({ name: `${field.name}${suffix}`, operator }))
        : reference !== undefined || filters.length > 0
            ? [{ name: field.name, operator: '==' }]
            : [];
    return named.map(({ name, operator }) => ({
        name,
        line: fragment(`${name}: ${query.code} | None = None`, query.imports),
        condition: `lambda value: ${model}.${field.name} ${operator} value`,
    }));
}
/** The columns that a search looks into. */
function searchColumns(attributes) {
    return attributes
        .filter(({ kind, readable }) => kind.searchable && readable)
        .map(({ field }) => field.name);
}
/** The names by which a list can be sorted, upwards and downwards. */
function sortNames(attributes) {
    const sortable = attributes.filter(({ kind, readable, reference }) => kind.sortable && readable && reference === undefined);
    return ['created_at', ...sortable.map(({ field }) => field.name)];
}

;// CONCATENATED MODULE: ./lib/compose/service/entity-tests.js




/** The values that the generated tests and factories of an entity use. */
function entityTests(attributes, routes) {
    const writable = attributes.filter((attribute) => attribute.writable);
    const values = writable.filter(({ reference }) => reference === undefined);
    const required = values.filter((attribute) => attribute.required);
    const factory = values.filter(({ required: needed, nullable, field }) => needed || (!nullable && field.default === undefined));
    const ordered = orderedOf(attributes);
    const filters = filterCases(attributes);
    const shown = values.filter(({ readable }) => readable);
    const tests = {
        factory_imports: factory.flatMap((attribute) => rowOf(attribute).imports),
        factory: factory.map((attribute) => ({ name: attribute.field.name, value: code(rowOf(attribute).code) })),
        least: required.map(jsonOf),
        most: shown.map(jsonOf),
        invalid: writable.map(invalidOf),
        required: writable.filter((attribute) => attribute.required).map(({ field }) => field.name),
        defaults: shown.filter((attribute) => !attribute.required).flatMap(defaultOf),
        clearable: writable
            .filter(({ nullable, readable }) => nullable && readable)
            .map(({ field }) => field.name),
        unique: shown.filter(({ field }) => field.unique === true).map(jsonOf),
        secrets: writable.filter(({ readable }) => !readable).map(({ field }) => field.name),
        html: values
            .filter(({ field, readable }) => field.type.kind === 'html' && readable)
            .map(({ field }) => field.name),
        ordered: ordered.map(({ name, low, high }) => ({ name, low: code(low.code), high: code(high.code) })),
        filters: filters.map(({ match, other, ...rest }) => ({
            ...rest,
            match: code(match.code),
            other: code(other.code),
        })),
        invalid_query: attributes.flatMap(invalidQueryOf),
        search: searchCase(attributes),
    };
    const listed = routes.some(isPlainList);
    const rows = listed
        ? [
            ...ordered.flatMap(({ low, high }) => [low, high]),
            ...filters.flatMap(({ match, other }) => [match, other]),
        ]
        : [];
    return { ...tests, row_imports: rows.flatMap(({ imports }) => imports) };
}
/** A list that no other row narrows. */
function isPlainList({ kind, parent }) {
    return kind === 'list' && parent === null;
}
function rowOf({ field, kind }) {
    return kind.examples(field).row('next(_numbers)');
}
function jsonOf({ field, kind }) {
    return { name: field.name, value: code(pythonLiteral(kind.examples(field).json)) };
}
function invalidOf({ field, kind, nullable }) {
    const refused = [...kind.examples(field).invalid, ...(nullable ? [] : ['None'])];
    return { name: field.name, values: code(`[${refused.join(', ')}]`) };
}
function defaultOf({ field, kind }) {
    const stated = field.default === undefined ? undefined : kind.defaultValue(field.default.value, field);
    if (stated !== undefined && stated.json === undefined)
        return [];
    return [{ name: field.name, value: code(pythonLiteral(stated?.json ?? null)) }];
}
function orderedOf(attributes) {
    return attributes.flatMap(({ field, kind, readable, reference }) => {
        const pair = kind.sortable && readable && reference === undefined ? kind.examples(field).ordered : undefined;
        return pair === undefined ? [] : [{ name: field.name, low: pair[0], high: pair[1] }];
    });
}
function filterCases(attributes) {
    return attributes.flatMap((attribute) => {
        const offered = new Set(filtersOf(attribute, '').map(({ name }) => name));
        return attribute.kind
            .examples(attribute.field)
            .filters.map(({ suffix, value, match, other }) => ({
            parameter: `${attribute.field.name}${suffix}`,
            value,
            name: attribute.field.name,
            match,
            other,
        }))
            .filter(({ parameter }) => offered.has(parameter));
    });
}
function invalidQueryOf(attribute) {
    const { invalidQuery } = attribute.kind.examples(attribute.field);
    const [first] = filtersOf(attribute, '');
    return invalidQuery === undefined || first === undefined ? [] : [{ name: first.name, value: invalidQuery }];
}
/** A text that stands in one row only, for the first column that a search looks into. */
function searchCase(attributes) {
    const [name] = searchColumns(attributes);
    const found = attributes.find(({ field }) => field.name === name);
    if (name === undefined || found === undefined)
        return null;
    const length = Math.min(Math.max(minimumLength(found.field), 8), maximumLength(found.field) ?? 8);
    return { name, value: code(pythonString('q'.repeat(length))) };
}

;// CONCATENATED MODULE: ./lib/compose/service/api-tests.js


/** What the template of the tests asks before it writes one. */
function apiTests({ routes, tests, parents }) {
    const parent = parents.find(({ is_writable: isWritable }) => isWritable);
    const change = tests.most[0] ?? (parent === undefined ? undefined : { name: parent.field, value: parent.unknown });
    return {
        has_body: hasBody(routes),
        is_guarded: routes.some(({ authenticated }) => authenticated),
        has_roles: routes.some(({ roles }) => roles.length > 0),
        change: change ?? null,
    };
}
function hasBody(routes) {
    return routes.some(({ kind }) => kind === 'create' || kind === 'replace');
}
/** The import lines of the tests: exactly what the template uses. */
function apiTestImports(context) {
    const { routes, tests } = context;
    const { has_body: withBody, is_guarded: isGuarded, has_roles: hasRoles } = apiTests(context);
    const links = routes.flatMap(({ kind, link }) => link !== null && (kind === 'link' || kind === 'unlink') ? [link.table] : []);
    const isAnswered = routes.some(({ kind }) => kind !== 'unanswered');
    return [
        ...from('httpx2', 'AsyncClient'),
        ...from('src.api.router', 'API_PREFIX'),
        ...(usesParameters(context) || isGuarded ? [{ module: '', name: 'pytest' }] : []),
        ...(withBody || usesValues(context) ? from('typing', 'Any') : []),
        ...(isAnswered ? from('sqlalchemy.ext.asyncio', 'AsyncSession') : []),
        ...(links.length > 0 ? [...from('sqlalchemy', 'select'), ...from('src.models', ...links)] : []),
        ...(routes.some(({ kind }) => kind === 'unlink') ? from('sqlalchemy', 'insert') : []),
        ...from('tests.factories', ...[...factoriesOf(context)].map((snake) => `create_${snake}`)),
        ...(hasRoles ? from('tests.fixtures.auth', 'Credentials') : []),
        ...(routes.some(isPlainList) ? tests.row_imports : []),
    ];
}
function usesParameters({ routes, tests }) {
    const { invalid, required, unique } = tests;
    const creates = invalid.length + required.length + unique.length > 0 && routes.some(isPlain('create'));
    return creates || routes.some(isPlainList) || usesChanges(routes, tests);
}
function usesValues({ routes, tests }) {
    const lists = tests.ordered.length + tests.filters.length > 0 && routes.some(isPlainList);
    return lists || usesChanges(routes, tests);
}
function usesChanges(routes, { most, clearable, invalid }) {
    return most.length + clearable.length + invalid.length > 0 && routes.some(isPlain('update'));
}
function isPlain(wanted) {
    return ({ kind, parent }) => kind === wanted && parent === null;
}
/** The factories that the tests call, by the entity's name. */
function factoriesOf({ names, routes, tests, parents }) {
    const called = routes.flatMap((route) => {
        if (route.kind === 'unanswered')
            return [];
        if (isPlainList(route))
            return [
                names.snake,
                ...parents.flatMap(({ is_filter: isFilter, name }) => (isFilter ? [name.snake] : [])),
            ];
        if (route.kind === 'link' || route.kind === 'unlink')
            return route.parameters.map(({ entity }) => entity.snake);
        const above = route.parent === null ? [] : [route.parent.name.snake];
        return route.kind === 'create' ? above : [...above, names.snake];
    });
    const needed = hasBody(routes)
        ? parents.flatMap(({ required, name }) => (required ? [name.snake] : []))
        : [];
    return new Set([
        ...called,
        ...needed,
        ...(tests.search === null || !routes.some(isPlainList) ? [] : [names.snake]),
    ]);
}

;// CONCATENATED MODULE: ./lib/compose/service/scope.js

/** Types of Python itself that fields are sometimes named after: `list: Mapped[list[str]]` hides the type. */
const BUILTINS = new Set(['bool', 'bytes', 'dict', 'float', 'int', 'list', 'str']);
/** A string literal, or an identifier that is neither an attribute nor a keyword argument. */
const TOKEN = /"(?:[^"\\]|\\.)*"|(?<![\w.])[A-Za-z_]\w*\b(?!\s*=(?!=))/g;
/**
 * Code as it must be written inside a class that has attributes of these names.
 *
 * A class with a column `date` hides the type `date` from the lines below and from type checkers, so the type gets
 * another name there: `from datetime import date as date_type`.
 */
function scope_within(attributes, { code, imports }) {
    const imported = new Set(imports.map(({ name }) => name));
    const hidden = (name) => attributes.has(name) && (imported.has(name) || BUILTINS.has(name));
    const used = new Set();
    const written = code.replace(TOKEN, (token) => {
        if (!hidden(token))
            return token;
        used.add(token);
        return aliasFor(token);
    });
    const builtins = [...used].filter((name) => !imported.has(name)).flatMap((name) => from('builtins', name));
    const renamed = [...imports, ...builtins].map((item) => (used.has(item.name) ? { ...item, alias: aliasFor(item.name) } : item));
    return { code: written, imports: renamed };
}
function aliasFor(name) {
    return `${name}_type`;
}

;// CONCATENATED MODULE: ./lib/compose/service/table-constraint.js




/** Bytes of a name in PostgreSQL. */
const NAME_LIMIT = 63;
/** What the spec wants to be unique or quick to find over more than one column; over one, the column says it. */
function tableConstraints(entity) {
    const columns = new Set([
        ...entity.fields.filter((field) => !isCommon(field)).map(({ name }) => name),
        'id',
        'created_at',
        'updated_at',
    ]);
    const usable = (names) => names.length > 1 && names.every((name) => columns.has(name));
    const constraints = [
        ...entity.unique.filter(usable).map((names) => constraint('unique', entity.table, names)),
        ...entity.indexes.filter(usable).map((names) => constraint('index', entity.table, names)),
    ];
    return [...new Map(constraints.map((one) => [one.name, one])).values()];
}
/** Columns that one-column entries of the entity's lists make unique or indexed. */
function singleColumns(lists) {
    return new Set(lists.flatMap((names) => (names.length === 1 ? names : [])));
}
/** `UniqueConstraint("room_id", "starts_at", name="uq_…")`, as an argument of `__table_args__`. */
function constraintArgument({ kind, name, columns }) {
    const names = columns.map(pythonString);
    return kind === 'unique'
        ? fragment(`UniqueConstraint(${[...names, `name=${pythonString(name)}`].join(', ')})`, from('sqlalchemy', 'UniqueConstraint'))
        : fragment(`Index(${[pythonString(name), ...names].join(', ')})`, from('sqlalchemy', 'Index'));
}
/** The name of a CHECK in the database: `ck_tasks_priority_range`, shortened where PostgreSQL would cut it. */
function checkName(given) {
    const full = `ck_${given.table}_${given.column}_${given.about}`;
    return { name: shortName(full), isShortened: full.length > NAME_LIMIT };
}
/** A name of at most 63 bytes that tells long ones apart. */
function shortName(name) {
    return name.length <= NAME_LIMIT ? name : `${name.slice(0, NAME_LIMIT - 9)}_${(0,lib_tree/* sha256 */.sc)(name).slice(0, 8)}`;
}
function constraint(kind, table, columns) {
    return {
        kind,
        columns,
        name: shortName(`${kind === 'unique' ? 'uq' : 'ix'}_${table}_${columns.join('_')}`),
    };
}

;// CONCATENATED MODULE: ./lib/compose/service/column.js




const CONV = from('sqlalchemy.schema', 'conv');
const MAPPED = from('sqlalchemy.orm', 'Mapped');
const MAPPED_COLUMN = from('sqlalchemy.orm', 'mapped_column');
/** The line of a column in its model: `title: Mapped[str] = mapped_column(String(200))`. */
function columnLine(attribute, context) {
    const { field, kind, nullable } = attribute;
    const python = scope_within(context.names, kind.python(field));
    const parts = columnArguments(attribute, context);
    const annotation = `${field.name}: Mapped[${python.code}${nullable ? ' | None' : ''}]`;
    if (parts.length === 0)
        return fragment(annotation, MAPPED, python.imports);
    const call = scope_within(context.names, fragment(`mapped_column(${parts.map(({ code }) => code).join(', ')})`, ...parts.map(({ imports }) => imports), MAPPED_COLUMN));
    return fragment(`${annotation} = ${call.code}`, MAPPED, python.imports, call.imports);
}
function columnArguments({ field, kind, reference }, context) {
    const column = kind.column(field);
    const stated = field.default === undefined ? undefined : kind.defaultValue(field.default.value, field);
    const unique = field.unique === true || reference?.unique === true;
    return [
        ...(column === undefined ? [] : [column]),
        ...(reference === undefined ? [] : [foreignKey(reference, context)]),
        ...(unique ? [fragment('unique=True')] : []),
        ...(!unique && (reference !== undefined || field.indexed === true) ? [fragment('index=True')] : []),
        ...(stated === undefined
            ? []
            : [fragment(`server_default=${stated.server.code}`, stated.server.imports)]),
    ];
}
function foreignKey({ target, onDelete, field }, { tableOf, isDeferred }) {
    const rule = onDelete.toUpperCase();
    const later = isDeferred(field) ? ', use_alter=True' : '';
    return fragment(`ForeignKey(${pythonString(`${tableOf(target)}.id`)}, ondelete="${rule}"${later})`, from('sqlalchemy', 'ForeignKey'));
}
/** The table's CHECK constraints, as arguments of `__table_args__`. */
function tableArguments({ field, kind }, table) {
    const check = from('sqlalchemy', 'CheckConstraint');
    return kind.checks(field, field.name).map(({ about, sql, argument }) => {
        const { name, isShortened } = checkName({ table, column: field.name, about });
        if (isShortened) {
            // PostgreSQL would cut the name, and alembic would then miss it.
            return fragment(`CheckConstraint(${pythonString(sql)}, name=conv(${pythonString(name)}))`, check, CONV);
        }
        return (argument ??
            fragment(`CheckConstraint(${pythonString(sql)}, name=${pythonString(`${field.name}_${about}`)})`, check));
    });
}

;// CONCATENATED MODULE: ./lib/compose/service/link-filter.js

/** The filters that the links of an entity bring; a name that a field has already stays the field's. */
function linkFiltersOf(given) {
    const { attributes, names, links, linkedFrom } = given;
    const taken = new Set(attributes.flatMap((attribute) => filtersOf(attribute, names.pascal)).map(({ name }) => name));
    const sides = [
        ...links.map(({ to, attribute, to_column }) => ({ name: to_column, other: to, attribute })),
        ...linkedFrom
            .filter(({ is_self }) => !is_self)
            .map((link) => ({ name: link.from_column, other: link.from, attribute: link.back_attribute })),
    ];
    return sides
        .filter(({ name }) => !taken.has(name))
        .map(({ name, other, attribute }) => ({
        name,
        other,
        condition: `lambda value: ${names.pascal}.${attribute}.any(${other.pascal}.id == value)`,
    }));
}

;// CONCATENATED MODULE: ./lib/compose/service/entity-repository.js




/** How rows of an entity are read and written. */
function repositoryPart(described) {
    const { attributes, names, links } = described;
    const search = searchColumns(attributes);
    const own = attributes.flatMap((attribute) => filtersOf(attribute, names.pascal));
    const linked = linkFiltersOf(described);
    const hasFilters = own.length + linked.length + search.length > 0;
    const needsUuid = links.some(({ from_key, to_key }) => !from_key.is_integer || !to_key.is_integer);
    return {
        imports: code(imports_importLines([
            ...from('src.models', names.pascal, ...linked.map(({ other }) => other.pascal), ...links.map(({ table }) => table)),
            ...from('src.repositories.base', 'Repository', ...(hasFilters ? ['Filter'] : []), ...(search.length > 0 ? ['contains'] : [])),
            ...(hasFilters ? [...from('collections.abc', 'Mapping'), ...from('typing', 'ClassVar')] : []),
            ...(links.length > 0
                ? [...from('sqlalchemy', 'delete'), ...from('sqlalchemy.dialects.postgresql', 'insert')]
                : []),
            ...(needsUuid ? from('uuid', 'UUID') : []),
        ])),
        search,
        filters: [
            ...own.map(({ name, condition }) => ({ name, condition: code(condition) })),
            ...linked.map(({ name, condition }) => ({ name, condition: code(condition) })),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/compose/service/entity-routes.js



/** What the modules of routes and services need to know of an entity's routes. */
function routePart({ names, routes, keyOf, }) {
    const parameters = new Map(routes.flatMap(({ parameters: all }) => all).map((parameter) => [parameter.type, parameter]));
    return {
        routes,
        route_parameters: [...parameters.values()].map(({ type, entity }) => ({
            name: type,
            schema: code(keyOf(entity.pascal).kind.schema.code),
            entity,
            description: `The ${entity.words}.`,
        })),
        route_services: servicesOf(routes, names).map(namesOf),
        nested: nestedOf(routes),
        get_route: routes.find(({ kind, parent }) => kind === 'get' && parent === null) ?? null,
    };
}
/** Services beside the own one: of the parent that must be there, and of the owner of a link. */
function servicesOf(routes, names) {
    const needed = routes.flatMap((route) => [
        ...(route.parent !== null && (route.kind === 'list' || route.kind === 'create')
            ? [route.parent.name.pascal]
            : []),
        ...(route.link !== null && needsLink(route.kind) ? [route.link.from.pascal] : []),
    ]);
    return [...new Set(needed)].filter((name) => name !== names.pascal);
}
/** A link is changed by its owner's service alone. */
function usesOwnService({ kind, link }, names) {
    return (kind !== 'link' && kind !== 'unlink') || link?.from.pascal === names.pascal;
}
function needsLink(kind) {
    return kind === 'link' || kind === 'unlink' || kind === 'create';
}
const ON_ITEM = new Set(['get', 'update', 'replace', 'delete', 'act']);
function nestedOf(routes) {
    const nested = new Map();
    for (const { kind, parent, parameters } of routes) {
        const [first] = parameters;
        if (parent === null || !parent.is_field || first === undefined)
            continue;
        const known = nested.get(parent.create_schema);
        nested.set(parent.create_schema, {
            name: parent.name,
            field: parent.field,
            parameter: parent.parameter,
            python: first.python,
            create_schema: parent.create_schema,
            has_create: kind === 'create' || known?.has_create === true,
            has_item: ON_ITEM.has(kind) || known?.has_item === true,
        });
    }
    return [...nested.values()].filter(({ has_create, has_item }) => has_create || has_item);
}
/** The import lines of a module of routes. */
function routeImports({ names, routes, keyOf }) {
    const { route_parameters: parameters, route_services: services, nested, get_route, } = routePart({ names, routes, links: [], keyOf });
    const has = (...kinds) => routes.some(({ kind }) => kinds.includes(kind));
    const schema = (suffix) => from(`src.schemas.${names.snake}`, `${names.pascal}${suffix}`);
    const guarded = routes.filter(({ authenticated }) => authenticated);
    const creates = routes.filter(({ kind }) => kind === 'create');
    return [
        ...from('fastapi', 'APIRouter', ...(guarded.length > 0 ? ['Depends'] : [])),
        ...(parameters.length > 0 || has('list') ? from('typing', 'Annotated') : []),
        ...(parameters.length > 0 ? from('fastapi', 'Path') : []),
        ...parameters.flatMap(({ entity }) => keyOf(entity.pascal).kind.schema.imports),
        ...(has('list')
            ? [
                ...from('fastapi', 'Query'),
                ...from('src.api.pagination', 'to_page'),
                ...schema('Page'),
                ...schema('Query'),
            ]
            : []),
        ...(creates.some(({ parent }) => parent?.is_field !== true) || has('replace') ? schema('Create') : []),
        ...nested.flatMap(({ has_create, create_schema }) => has_create ? from(`src.schemas.${names.snake}`, create_schema) : []),
        ...(creates.length > 0 && get_route !== null ? from('fastapi', 'Request', 'Response') : []),
        ...(has('update') ? schema('Update') : []),
        ...(has('create', 'get', 'update', 'replace', 'act') ? schema('Read') : []),
        ...from('src.api.dependencies', ...(routes.some((route) => usesOwnService(route, names)) ? [`${names.pascal}ServiceDep`] : []), ...services.map(({ pascal }) => `${pascal}ServiceDep`)),
        ...from('src.core.errors', 'problem_responses'),
        ...(guarded.some(({ roles }) => roles.length > 0) ? from('src.core.auth', 'require_roles') : []),
        ...(guarded.some(({ roles }) => roles.length === 0) ? from('src.core.auth', 'require_principal') : []),
    ];
}
/** The import lines of the use cases that follow from the spec. */
function defaultsImports({ names, routes, links, keyOf }) {
    const { nested } = routePart({ names, routes, links, keyOf });
    const changing = routes.filter(({ kind }) => kind === 'act');
    const open = routes.filter(({ kind }) => kind === 'unanswered');
    const keys = [
        ...links.flatMap(({ from_key, to_key }) => [from_key, to_key]).map(({ is_integer }) => is_integer),
        ...open
            .flatMap(({ parameters }) => parameters)
            .map(({ entity }) => keyOf(entity.pascal).base === 'CountedEntity'),
        ...nested.map(({ name }) => keyOf(name.pascal).base === 'CountedEntity'),
        ...(nested.some(({ has_item }) => has_item) || changing.length > 0
            ? [keyOf(names.pascal).base === 'CountedEntity']
            : []),
    ];
    return [
        ...from('src.models', names.pascal),
        ...from(`src.schemas.${names.snake}`, `${names.pascal}Create`, `${names.pascal}Update`),
        ...nested.flatMap(({ has_create, create_schema }) => has_create ? from(`src.schemas.${names.snake}`, create_schema) : []),
        ...from('src.services.base', 'Service'),
        ...changing.flatMap(({ imports }) => imports),
        ...(links.length > 0 ? from(`src.repositories.${names.snake}`, `${names.pascal}Repository`) : []),
        ...links
            .filter(({ is_self }) => !is_self)
            .flatMap(({ to }) => from(`src.repositories.${to.snake}`, `${to.pascal}Repository`)),
        ...(keys.includes(false) ? from('uuid', 'UUID') : []),
        ...(nested.some(({ has_item }) => has_item) ? from('src.core.errors', 'NotFoundError') : []),
        ...(open.length > 0
            ? [...from('src.core.errors', 'UnansweredError'), ...from('typing', 'NoReturn')]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/compose/service/entity-schema.js






/** The schemas of requests and responses. */
function schemaPart(described) {
    const { attributes, context, entity } = described;
    const writable = attributes.filter((attribute) => attribute.writable);
    const readable = attributes.filter((attribute) => attribute.readable);
    const aliased = attributes.filter((attribute) => attribute.writable || attribute.kind.output(attribute.field) === undefined);
    const aliases = aliased.map(aliasLine);
    const create = inClass(writable, createLine);
    const update = inClass(writable, updateLine);
    const read = inClass(readable, readLine);
    const query = queryLines(described);
    const hasSearch = searchColumns(attributes).length > 0;
    const base = context.keyOf(entity.name).base === 'CountedEntity' ? 'CountedRead' : 'EntityRead';
    const imports = [...aliases, ...create, ...update, ...read, ...query].flatMap((part) => part.imports);
    return {
        imports: code(imports_importLines([
            ...imports,
            ...from('typing', 'Literal'),
            ...from('src.schemas.base', 'CreateModel', base, 'ListQuery', 'Page', 'UpdateModel'),
            ...(hasSearch ? from('src.schemas.fields', 'Search') : []),
        ])),
        read_base: base,
        aliases: aliases.map(toCode),
        create: create.map(toCode),
        update: update.map(toCode),
        read: read.map(toCode),
        query: query.map(toCode),
        nested: described.routes.flatMap(({ parent, kind }) => {
            if (parent === null || kind !== 'create' || !parent.is_field)
                return [];
            const own = writable.filter(({ field }) => field.name !== parent.field);
            return [
                { name: parent.create_schema, parent: parent.name, lines: inClass(own, createLine).map(toCode) },
            ];
        }),
        sort: sortNames(attributes),
        has_search: hasSearch,
    };
}
function inClass(attributes, line) {
    const names = new Set(attributes.map(({ field }) => field.name));
    return attributes.map((attribute) => lineWithin(names, attribute.field.name, line(attribute)));
}
function queryLines({ attributes, names, links, linkedFrom, context }) {
    const own = attributes.flatMap((attribute) => filtersOf(attribute, names.pascal));
    const linked = linkFiltersOf({ attributes, names, links, linkedFrom }).map(({ name, other }) => {
        const { schema } = context.keyOf(other.pascal).kind;
        return { name, line: fragment(`${name}: ${schema.code} | None = None`, schema.imports) };
    });
    const all = [...own, ...linked];
    const taken = new Set(['limit', 'offset', 'sort', 'search', ...all.map(({ name }) => name)]);
    return all.map(({ name, line }) => lineWithin(taken, name, line));
}
/** Only what stands behind the name of the field can mean something else. */
function lineWithin(names, name, line) {
    const { code: type, imports } = scope_within(names, {
        code: line.code.slice(name.length),
        imports: line.imports,
    });
    return { code: `${name}${type}`, imports };
}

;// CONCATENATED MODULE: ./lib/compose/service/key.js


const UUID_ENTITY = { kind: UUID_KEY, base: 'Entity' };
const COUNTED_ENTITY = { kind: INTEGER_KEY, base: 'CountedEntity' };
function keyModel({ kind, base }) {
    return {
        python: code(kind.python.code),
        schema: code(kind.schema.code),
        unknown: code(kind.unknown),
        invalid_query: kind.invalidQuery,
        is_integer: base === 'CountedEntity',
    };
}

;// CONCATENATED MODULE: ./lib/compose/service/relationship.js



const ORM = from('sqlalchemy.orm', 'Mapped', 'relationship');
/** The relationships of a model, and the classes that only its annotations need. */
function relationshipLines(related) {
    const { entity, attributes, links, linkedFrom } = related;
    const references = attributes.filter(({ reference }) => reference !== undefined);
    const targets = [
        ...references.flatMap(({ reference }) => reference?.target ?? []),
        ...links.map(({ to }) => to.pascal),
        ...linkedFrom.map((link) => link.from.pascal),
    ].filter((target) => target !== entity.name);
    return {
        lines: [
            ...references.map((attribute) => referenceLine(attribute, related)),
            ...links.map((link) => linkLine(link, { attribute: link.attribute, back: link.back_attribute, target: link.to.pascal }, related)),
            ...linkedFrom.map((link) => linkLine(link, { attribute: link.back_attribute, back: link.attribute, target: link.from.pascal }, related)),
        ],
        classes: targets.flatMap((target) => from(`src.models.${namesOf(target).snake}`, target)),
    };
}
/** Names that the relationships of a model take. */
function relationshipNames({ attributes, links, linkedFrom, }) {
    return [
        ...attributes.flatMap(({ reference }) => reference?.attribute ?? []),
        ...links.map(({ attribute }) => attribute),
        ...linkedFrom.map(({ back_attribute }) => back_attribute),
    ];
}
function referenceLine({ field, reference, nullable }, { entity, names }) {
    const target = reference?.target ?? '';
    const options = [
        // Two references to one table, and circles, are told apart by their column.
        `foreign_keys=[${field.name}]`,
        ...(target === entity.name ? [`remote_side="${entity.name}.id"`] : []),
        'lazy="raise"',
    ];
    const type = `"${target}${nullable ? ' | None' : ''}"`;
    const call = relationshipCall(options, names);
    return fragment(`${reference?.attribute ?? ''}: Mapped[${type}] = ${call.code}`, ORM.slice(0, 1), call.imports);
}
function linkLine(link, side, { names }) {
    const isBack = side.attribute === link.back_attribute;
    const own = isBack ? link.to_column : link.from_column;
    const other = isBack ? link.from_column : link.to_column;
    const joins = link.is_self
        ? [
            `primaryjoin="${link.from.pascal}.id == ${link.table}.c.${own}"`,
            `secondaryjoin="${link.from.pascal}.id == ${link.table}.c.${other}"`,
        ]
        : [];
    const call = relationshipCall([
        `secondary=${link.table}`,
        ...joins,
        `back_populates="${side.back}"`,
        'lazy="raise"',
        'passive_deletes=True',
    ], names);
    const list = scope_within(names, fragment('list'));
    return fragment(`${side.attribute}: Mapped[${list.code}["${side.target}"]] = ${call.code}`, ORM.slice(0, 1), list.imports, call.imports, from('src.models.associations', link.table));
}
function relationshipCall(options, names) {
    const callee = scope_within(names, fragment('relationship', ORM.slice(1)));
    return fragment(`${callee.code}(${options.join(', ')})`, callee.imports);
}

;// CONCATENATED MODULE: ./lib/compose/service/entity.js
















/** A UUID that no row has. */
const NO_ROW = '00000000-0000-0000-0000-000000000000';
/** An entity as templates see it. */
function describeEntity(entity, routes, context) {
    const names = namesOf(entity.name);
    const attributes = attributesOf(entity, context);
    const links = context.links.filter((link) => link.from.pascal === entity.name);
    const linkedFrom = context.links.filter((link) => link.to.pascal === entity.name);
    const described = { entity, names, attributes, context, links, linkedFrom, routes };
    const tests = entityTests(attributes, routes);
    const parents = parentsOf(attributes, entity, context);
    const given = { names, routes, links, keyOf: context.keyOf };
    return {
        name: names,
        table: entity.table,
        summary: summaryOf(entity, `${names.article} ${names.words}`),
        key: keyModel(context.keyOf(entity.name)),
        model: modelPart(described),
        schema: schemaPart(described),
        repository: repositoryPart(described),
        imports: {
            defaults: code(imports_importLines(defaultsImports(given))),
            routes: code(imports_importLines(routeImports(given))),
            api_tests: code(imports_importLines(apiTestImports({ names, routes, tests, parents }))),
        },
        ...routePart(given),
        links,
        linked_from: linkedFrom,
        parents,
        tests,
        api_tests: apiTests({ names, routes, tests, parents }),
    };
}
function modelPart(described) {
    const { entity, attributes, context, links, linkedFrom } = described;
    const attributeNames = ['id', 'created_at', 'updated_at', ...attributes.map(({ field }) => field.name)];
    const names = new Set([...attributeNames, ...relationshipNames({ attributes, links, linkedFrom })]);
    const isDeferred = (field) => context.deferred.has(`${entity.name}.${field}`);
    const columns = attributes.map((attribute) => columnLine(attribute, { names, tableOf: context.tableOf, isDeferred }));
    const constraints = [
        ...attributes.flatMap((attribute) => tableArguments(attribute, entity.table)),
        ...tableConstraints(entity).map(constraintArgument),
    ];
    const checks = constraints.map((argument) => scope_within(names, argument));
    const relationships = relationshipLines({ attributes, links, linkedFrom, entity, names });
    const base = context.keyOf(entity.name).base;
    const imports = [...columns, ...checks, ...relationships.lines].flatMap((part) => part.imports);
    const typing = relationships.classes.length > 0 ? from('typing', 'TYPE_CHECKING') : [];
    return {
        base,
        imports: code(imports_importLines([...imports, ...typing, ...from('src.models.base', base)])),
        type_imports: imports_importLines(relationships.classes)
            .split('\n')
            .filter((line) => line !== '')
            .map(code),
        table_arguments: checks.map(toCode),
        columns: columns.map(toCode),
        relationships: relationships.lines.map(toCode),
    };
}
function parentsOf(attributes, entity, context) {
    return attributes.flatMap((attribute) => {
        const { field, reference, required, writable } = attribute;
        if (reference === undefined)
            return [];
        const key = keyModel(context.keyOf(reference.target));
        return [
            {
                field: field.name,
                name: namesOf(reference.target),
                required,
                is_self: reference.target === entity.name,
                is_integer: key.is_integer,
                is_writable: writable,
                is_filter: filtersOf(attribute, entity.name).length > 0,
                unknown: code(key.is_integer ? '0' : pythonString(NO_ROW)),
                on_delete: reference.onDelete,
            },
        ];
    });
}
function summaryOf(entity, fallback) {
    const text = (entity.description ?? '').replace(/\s+/g, ' ').trim();
    const sentence = text === '' ? fallback : (/^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text);
    const ended = /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
    return ended.charAt(0).toUpperCase() + ended.slice(1);
}

;// CONCATENATED MODULE: ./lib/compose/service/reserved.js
const words = (text) => new Set(text.split(/\s+/).filter((word) => word !== ''));
/** Python's keywords in lower case, soft ones included. */
const PYTHON = words('and as assert async await break case class continue def del elif else except false finally for from global if import in is lambda match none nonlocal not or pass raise return true try type while with yield');
/** What PostgreSQL does not take as a column without quotes. */
const SQL = words('all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column concurrently constraint create cross current_catalog current_date current_role current_schema current_time current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references returning right select session_user similar some symmetric system_user table tablesample then to trailing true union unique user using variadic verbose when where window with');
/** What the base classes of the generated models and schemas have already. */
const ATTRIBUTES = words('metadata registry awaitable_attrs type_annotation_map copy dict json schema construct validate schema_json parse_obj parse_raw parse_file from_orm update_forward_refs changes filters self cls');
/** Beginnings that pydantic and Python keep for themselves. */
const PREFIX = /^(?:model_|_)/;
/** Classes that generated modules import or define, and the beginnings of such (`ListQuery`, `EntityRead`). */
const CLASSES = words('Base Stored Entity CountedEntity Counted List Create Update Any Annotated Literal Decimal Enum StrEnum UUID Uuid String Text Integer BigInteger Float Double Numeric Number Boolean LargeBinary DateTime Date Time Duration Email Url Html Json JsonObject Bytes Binary Search Mapped MappedColumn Page ListQuery Field Fields Repository Found Filter Service Mapping ClassVar TypeVar Principal Settings Request Response Path Query Depends Table Column Index Exception Association Associations Enums ForeignKey CheckConstraint UniqueConstraint AsyncSession AsyncClient Database None True False Object Health Conftest Factories Factory Default Defaults');
/** `true` where a field of this name would break Python, SQL or a base class of the generated code. */
function isReservedField(name) {
    return (PYTHON.has(name) && name !== 'type') || SQL.has(name) || ATTRIBUTES.has(name) || PREFIX.test(name);
}
/** `true` where a class or module of this name would hide one that generated code needs. */
function isReservedClass(pascal, snake) {
    return CLASSES.has(pascal) || PYTHON.has(snake);
}
/** `wanted`, or what comes near to it: `order_`, `field_model_config`. */
function unreserved(wanted) {
    if (!isReservedField(wanted))
        return wanted;
    return PREFIX.test(wanted) ? `field_${wanted.replace(/^_+/, '')}` : `${wanted}_`;
}
/** `wanted`, or the first of `wanted_2`, `wanted_3`, … that is not taken; it is taken from then on. */
function freeName(wanted, taken) {
    const start = unreserved(wanted);
    let name = start;
    for (let n = 2; taken.has(name); n += 1)
        name = `${start}_${n}`;
    taken.add(name);
    return name;
}

;// CONCATENATED MODULE: ./lib/compose/service/relation.js



/** The references that an entity's fields hold, in the order of its fields. */
function referencesOf(entity, spec) {
    const fields = entity.fields.filter((field) => !isCommon(field));
    const taken = new Set(['id', 'created_at', 'updated_at', ...fields.map(({ name }) => name)]);
    return fields.flatMap((field) => {
        if (field.type.kind !== 'ref')
            return [];
        const target = field.type.entity;
        const relation = spec.relations.find(({ from, via }) => from === entity.name && via === field.name);
        const wanted = field.name.endsWith('_id') ? field.name.slice(0, -'_id'.length) : `${field.name}_row`;
        return [
            {
                field: field.name,
                attribute: freeName(wanted === '' ? 'referred' : wanted, taken),
                target,
                onDelete: deleteRule(relation, field.required === true || field.nullable === false),
                unique: field.unique === true || relation?.kind === 'one-to-one',
            },
        ];
    });
}
/** The many-to-many relations of a spec, each pair once; one that goes through an entity of its own is that entity's. */
function linksOf(spec) {
    const pairs = new Map();
    for (const relation of spec.relations) {
        const { kind, from, to } = relation;
        if (kind !== 'many-to-many' || isJoined(relation, spec.entities))
            continue;
        const key = [from, to].sort(lib_tree/* comparePaths */.cD).join(' ');
        if (!pairs.has(key))
            pairs.set(key, { left: from, right: to });
    }
    return [...pairs.values()];
}
/** `true` where an entity of the spec holds both references: `Enrolment` between `Student` and `Course`. */
function isJoined({ from, to, through }, entities) {
    return entities.some((entity) => {
        if (entity.name !== through && entity.table !== through)
            return false;
        const targets = entity.fields.flatMap(({ type }) => (type.kind === 'ref' ? [type.entity] : []));
        return targets.includes(from) && targets.includes(to);
    });
}
/**
 * Entities in an order in which their tables can be created: what is referred to comes first.
 *
 * Ties keep the order of the spec, so that a new entity moves nothing. References that close a circle are left for
 * a constraint that is added afterwards.
 *
 * @returns the order, and the references `entity.field` that must be added after all tables exist
 */
function creationOrder(entities, references) {
    const order = [];
    const created = new Set();
    const deferred = new Set();
    let waiting = [...entities];
    const openOf = (entity) => (references.get(entity.name) ?? []).filter(({ target }) => target !== entity.name && !created.has(target));
    while (waiting.length > 0) {
        const next = waiting.find((entity) => openOf(entity).length === 0) ?? waiting[0];
        if (next === undefined)
            break;
        for (const { field } of openOf(next))
            deferred.add(`${next.name}.${field}`);
        created.add(next.name);
        order.push(next);
        waiting = waiting.filter((entity) => entity !== next);
    }
    return { order, deferred };
}
/** What the spec states, where the column allows it; else a required reference protects what it refers to, an optional one lets go of it. */
function deleteRule(relation, required) {
    const stated = relation?.onDelete;
    if (stated === undefined || (stated === 'set null' && required))
        return required ? 'restrict' : 'set null';
    return stated;
}

;// CONCATENATED MODULE: ./lib/compose/service/link.js






/** The many-to-many relations as templates see them. The entity that the spec names first owns the link. */
function describeLinks(spec, given) {
    const attributes = new Map(spec.entities.map((entity) => [entity.name, link_attributesOf(entity, spec)]));
    const tables = new Set(spec.entities.map(({ table }) => table));
    return linksOf(spec).map((link) => describeLink(link, { ...given, attributes, tables }));
}
function link_attributesOf(entity, spec) {
    const fields = entity.fields.filter((field) => !isCommon(field)).map(({ name }) => name);
    const references = referencesOf(entity, spec).map(({ attribute }) => attribute);
    return new Set(['id', 'created_at', 'updated_at', ...fields, ...references]);
}
function describeLink({ left, right }, given) {
    const from = namesOf(left);
    const to = namesOf(right);
    const isSelf = left === right;
    const prefix = isSelf ? 'related_' : '';
    return {
        table: freeName(shortName(`${from.snake}_${prefix}${to.plural}`), given.tables),
        from,
        to,
        is_self: isSelf,
        other: { snake: `${prefix}${to.snake}`, words: `${isSelf ? 'related ' : ''}${to.words}` },
        attribute: freeName(`${prefix}${to.plural}`, given.attributes.get(left) ?? new Set()),
        back_attribute: freeName(isSelf ? `relating_${from.plural}` : from.plural, given.attributes.get(right) ?? new Set()),
        from_column: `${from.snake}_id`,
        to_column: `${prefix}${to.snake}_id`,
        from_table: given.tableOf(left),
        to_table: given.tableOf(right),
        from_key: keyModel(given.keyOf(left)),
        to_key: keyModel(given.keyOf(right)),
    };
}

;// CONCATENATED MODULE: ./lib/compose/service/migration.js






/** The migration that makes the tables of the models, and nothing that they do not have. */
function describeMigration(context) {
    const { spec } = context;
    const { order, deferred } = creationOrder(spec.entities, context.references);
    const tables = order.map((entity) => tableStatements(entity, context, deferred));
    const links = context.links.map(linkStatements);
    const later = [...deferred].map((name) => deferredKey(name, context));
    const upgrade = [
        ...tables.flatMap(({ create }) => create),
        ...later.map(({ create }) => create),
        ...links.flatMap(({ create }) => create),
    ];
    const downgrade = [
        ...links.map(({ drop }) => drop),
        ...later.map(({ drop }) => drop),
        ...tables.map(({ drop }) => drop).reverse(),
    ];
    const usesPostgres = upgrade.some((statement) => statement.includes('postgresql.'));
    return {
        imports: code(imports_importLines(usesPostgres ? from('sqlalchemy.dialects', 'postgresql') : [])),
        upgrade: upgrade.map(code),
        downgrade: downgrade.map(code),
    };
}
function tableStatements(entity, context, deferred) {
    const { table } = entity;
    const attributes = attributesOf(entity, context);
    const constraints = tableConstraints(entity);
    const key = context.keyOf(entity.name);
    const identity = key.base === 'CountedEntity' ? ', sa.Identity(always=False)' : '';
    const parts = [
        ...attributes.map(columnOf),
        `sa.Column("id", ${key.kind.migration}${identity}, nullable=False)`,
        ...['created_at', 'updated_at'].map((name) => `sa.Column("${name}", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False)`),
        ...attributes.flatMap((attribute) => checksOf(attribute, table)),
        ...attributes.flatMap((attribute) => attribute.reference === undefined || deferred.has(`${entity.name}.${attribute.field.name}`)
            ? []
            : [migration_foreignKey(attribute.reference, table, context)]),
        `sa.PrimaryKeyConstraint("id", name=op.f(${pythonString(`pk_${table}`)}))`,
        ...attributes.flatMap((attribute) => uniqueOf(attribute, table)),
        ...constraints.flatMap(uniqueTogether),
    ];
    return {
        create: [
            `op.create_table(${[pythonString(table), ...parts].join(', ')})`,
            ...[...attributes.flatMap(indexed), 'created_at'].map((column) => indexStatement(table, column)),
            ...constraints.flatMap((constraint) => indexTogether(table, constraint)),
        ],
        drop: `op.drop_table(${pythonString(table)})`,
    };
}
function columnOf({ field, kind, nullable }) {
    const stated = field.default === undefined ? undefined : kind.defaultValue(field.default.value, field);
    const server = stated === undefined ? '' : `, server_default=${stated.migration ?? serverDefault(stated.json)}`;
    return `sa.Column(${pythonString(field.name)}, ${kind.migration(field)}${server}, nullable=${nullable ? 'True' : 'False'})`;
}
function serverDefault(value) {
    if (typeof value === 'boolean')
        return value ? 'sa.true()' : 'sa.false()';
    if (typeof value === 'number')
        return `sa.text(${pythonString(String(value))})`;
    return pythonString(String(value));
}
function checksOf({ field, kind }, table) {
    return kind
        .checks(field, field.name)
        .map(({ about, sql }) => `sa.CheckConstraint(${pythonString(sql)}, name=op.f(${pythonString(checkName({ table, column: field.name, about }).name)}))`);
}
function migration_foreignKey(reference, table, context) {
    const { field, target, onDelete } = reference;
    const targetTable = context.tableOf(target);
    const name = `fk_${table}_${field}_${targetTable}`;
    return `sa.ForeignKeyConstraint([${pythonString(field)}], [${pythonString(`${targetTable}.id`)}], name=op.f(${pythonString(name)}), ondelete="${onDelete.toUpperCase()}")`;
}
function uniqueOf({ field, reference }, table) {
    if (field.unique !== true && reference?.unique !== true)
        return [];
    return [
        `sa.UniqueConstraint(${pythonString(field.name)}, name=op.f(${pythonString(`uq_${table}_${field.name}`)}))`,
    ];
}
function indexed({ field, reference }) {
    const unique = field.unique === true || reference?.unique === true;
    return !unique && (reference !== undefined || field.indexed === true) ? [field.name] : [];
}
function uniqueTogether({ kind, name, columns }) {
    return kind === 'unique'
        ? [`sa.UniqueConstraint(${columns.map(pythonString).join(', ')}, name=op.f(${pythonString(name)}))`]
        : [];
}
function indexTogether(table, { kind, name, columns }) {
    const listed = columns.map(pythonString).join(', ');
    return kind === 'index'
        ? [`op.create_index(op.f(${pythonString(name)}), ${pythonString(table)}, [${listed}], unique=False)`]
        : [];
}
function indexStatement(table, column) {
    return `op.create_index(op.f(${pythonString(`ix_${table}_${column}`)}), ${pythonString(table)}, [${pythonString(column)}], unique=False)`;
}
function deferredKey(name, context) {
    const [entity = '', field = ''] = name.split('.');
    const reference = (context.references.get(entity) ?? []).find((candidate) => candidate.field === field);
    const table = context.tableOf(entity);
    const target = context.tableOf(reference?.target ?? '');
    const constraint = pythonString(`fk_${table}_${field}_${target}`);
    const rule = (reference?.onDelete ?? 'restrict').toUpperCase();
    return {
        create: `op.create_foreign_key(op.f(${constraint}), ${pythonString(table)}, ${pythonString(target)}, [${pythonString(field)}], ["id"], ondelete="${rule}")`,
        drop: `op.drop_constraint(op.f(${constraint}), ${pythonString(table)}, type_="foreignkey")`,
    };
}
function linkStatements(link) {
    const { table, from_column, to_column, from_table, to_table, from_key, to_key } = link;
    const type = (isInteger) => (isInteger ? 'sa.Integer()' : 'sa.Uuid()');
    const key = (column, target) => `sa.ForeignKeyConstraint([${pythonString(column)}], [${pythonString(`${target}.id`)}], name=op.f(${pythonString(`fk_${table}_${column}_${target}`)}), ondelete="CASCADE")`;
    const parts = [
        `sa.Column(${pythonString(from_column)}, ${type(from_key.is_integer)}, nullable=False)`,
        `sa.Column(${pythonString(to_column)}, ${type(to_key.is_integer)}, nullable=False)`,
        key(from_column, from_table),
        key(to_column, to_table),
        `sa.PrimaryKeyConstraint(${pythonString(from_column)}, ${pythonString(to_column)}, name=op.f(${pythonString(`pk_${table}`)}))`,
    ];
    return {
        create: [
            `op.create_table(${[pythonString(table), ...parts].join(', ')})`,
            indexStatement(table, to_column),
        ],
        drop: `op.drop_table(${pythonString(table)})`,
    };
}

;// CONCATENATED MODULE: ./lib/compose/service/path-shape.js


/** Every name by which a path can mean an entity; the table's name wins over another entity's alias. */
function collectionsOf(entities) {
    const collections = new Map();
    const add = (word, entity) => {
        if (word !== '' && !collections.has(word))
            collections.set(word, entity);
    };
    for (const entity of entities)
        add(entity.table, entity);
    for (const entity of entities) {
        const { snake, plural } = namesOf(entity.name);
        add(plural, entity);
        add(snake, entity);
    }
    for (const entity of entities) {
        const names = [
            ...entity.aliases,
            ...(entity.label === undefined ? [] : [entity.label]),
            entity.name.replace(/Record$/, ''),
        ];
        for (const name of names) {
            const words = wordsOf(name);
            add(words.join('_'), entity);
            add([...words.slice(0, -1), pluralize.plural(words.at(-1) ?? '')].join('_'), entity);
        }
    }
    return collections;
}
/**
 * Reads a path as collections.
 *
 * @param hint - the entity that the spec says the endpoint is about, for a collection whose word tells nothing
 * @returns `undefined` where no segment names an entity
 */
function shapeOf(path, collections, hint) {
    const segments = path.split('/').filter((segment) => segment !== '');
    const named = segments.findIndex((segment) => collections.has(wordOf(segment)));
    const start = named < 0 && hint !== undefined ? segments.findIndex((segment) => !isParameter(segment)) : named;
    if (start < 0)
        return undefined;
    const places = [];
    let at = start;
    while (at < segments.length) {
        const segment = segments[at] ?? '';
        const entity = isParameter(segment)
            ? undefined
            : (collections.get(wordOf(segment)) ?? (at === start && named < 0 ? hint : undefined));
        if (entity === undefined)
            break;
        const next = segments[at + 1];
        const parameter = next !== undefined && isParameter(next) ? next.slice(1, -1) : undefined;
        places.push({ entity, ...(parameter === undefined ? {} : { parameter }) });
        at += parameter === undefined ? 1 : 2;
    }
    return { places, rest: segments.slice(at), before: segments.slice(0, start) };
}
function isParameter(segment) {
    return segment.startsWith('{') && segment.endsWith('}');
}
function wordOf(segment) {
    return wordsOf(segment).join('_');
}

;// CONCATENATED MODULE: ./lib/compose/service/build-route.js





/** A UUID that no row has. */
const build_route_NO_ROW = '00000000-0000-0000-0000-000000000000';
/** What a success answers where the spec does not say. */
const SUCCESS = {
    list: 200,
    create: 201,
    get: 200,
    update: 200,
    replace: 200,
    delete: 204,
    link: 204,
    unlink: 204,
    act: 200,
    unanswered: 501,
};
/** Other successes that the generated function can answer as well. */
const ALSO = {
    create: [200, 202],
    act: [202],
    delete: [200],
    link: [200, 201],
    unlink: [200],
};
/** What can go wrong beside the caller's identity, and beside what can always go wrong. */
const PROBLEMS = {
    list: [422],
    create: [400, 409, 413, 415, 422],
    get: [404, 422],
    update: [400, 404, 409, 413, 415, 422],
    replace: [400, 404, 409, 413, 415, 422],
    delete: [404, 409, 422],
    link: [404, 409, 422],
    unlink: [404, 422],
    act: [404, 409, 422],
    unanswered: [501],
};
/** The route of an endpoint that is understood; its names are taken from then on. */
function buildRoute(item, context, taken) {
    const { endpoint, meaning } = item;
    const names = namesOf(meaning.entity.name);
    const changes = meaning.kind === 'act' ? context.changesOf(meaning.action ?? '', meaning.entity) : [];
    const kind = meaning.kind === 'act' && changes.length === 0 ? 'unanswered' : meaning.kind;
    const parameters = parametersOf(item, context);
    const authenticated = context.spec.auth.method !== 'none' && endpoint.auth !== 'none' && endpoint.auth !== 'optional';
    const roles = authenticated ? endpoint.roles : [];
    const called = freeCall(callOf({ ...meaning, kind }, names, endpoint.method.toLowerCase()), taken);
    return {
        kind,
        method: methodOf(endpoint.method),
        path: pathOf(item, parameters),
        url: code(urlOf(pathOf(item, parameters))),
        unknown_url: code(urlOf(unknownPath(pathOf(item, parameters), parameters))),
        half_url: code(urlOf(unknownPath(pathOf(item, parameters), parameters.slice(1)))),
        other_roles: roles.length === 0 ? [] : context.spec.roles.filter((role) => !roles.includes(role)),
        item: parameters.at(-1)?.name ?? '',
        operation_id: `${names.plural}_${called.operation}`,
        function: called.function,
        call: called.function,
        summary: endpoint.summary ?? build_route_capitalised(called.function.replaceAll('_', ' ')),
        status: statusOf(kind, endpoint.responses?.map(({ status }) => status) ?? []),
        authenticated,
        roles,
        guard: authenticated ? guardOf(roles) : null,
        problems: problemsOf({
            kind,
            authenticated,
            roles,
            hasParent: meaning.parent !== undefined,
            hasParameters: parameters.length > 0,
        }),
        parameters,
        parent: parentOf(meaning, names, parameters),
        link: meaning.parent?.link ?? null,
        is_reversed: meaning.parent?.link !== undefined && meaning.parent.link.from.pascal !== meaning.parent.entity.name,
        changes: changes.map(({ name, value, shown }) => ({
            name,
            value: code(value.code),
            shown: shown === undefined ? null : code(shown),
        })),
        has_shown: changes.some(({ shown }) => shown !== undefined),
        imports: changes.flatMap(({ value }) => value.imports),
        line: endpoint.derived ? 0 : (endpoint.src[0]?.line ?? 0),
    };
}
/** In the order of the path; a second parameter of one entity is named after what relates it to the first. */
function parametersOf({ shape, meaning: { parent } }, context) {
    const places = shape.places.filter(({ parameter }) => parameter !== undefined);
    const seen = new Set();
    return places.map(({ entity }) => {
        const names = namesOf(entity.name);
        const link = parent?.link;
        const wanted = seen.has(entity.name)
            ? (link?.to_column ?? `inner_${names.snake}_id`)
            : `${names.snake}_id`;
        seen.add(entity.name);
        const key = keyModel(context.keyOf(entity.name));
        return {
            name: wanted,
            type: `${names.pascal}Id`,
            entity: names,
            python: key.python,
            unknown: key.unknown,
        };
    });
}
function pathOf({ endpoint }, parameters) {
    const names = parameters.map(({ name }) => name);
    const segments = endpoint.path
        .split('/')
        .map((segment) => (isParameter(segment) ? `{${names.shift() ?? 'id'}}` : segment));
    return segments.join('/').replace(/(?<=.)\/$/, '');
}
/** An f-string over the prefix; the braces of parameters are the only ones in a path. */
function urlOf(path) {
    return `f"{API_PREFIX}${pythonString(path).slice(1)}`;
}
function unknownPath(path, parameters) {
    return parameters.reduce((text, { name, unknown }) => text.replace(`{${name}}`, unknown.text === '0' ? '0' : build_route_NO_ROW), path);
}
function methodOf(method) {
    const lower = method.toLowerCase();
    return lower === 'post' || lower === 'patch' || lower === 'put' || lower === 'delete' ? lower : 'get';
}
/** `list_tasks_of_project` for the function, `list_of_project` for the operation. */
function callOf(meaning, names, method) {
    const { kind, parent, action } = meaning;
    const above = parent === undefined ? undefined : namesOf(parent.entity.name).snake;
    if (kind === 'link' || kind === 'unlink') {
        const link = parent?.link;
        const other = link?.from.pascal === names.pascal ? link.other.snake : (link?.from.snake ?? names.snake);
        const verb = kind === 'link' ? 'add' : 'remove';
        return { function: `${verb}_${other}`, operation: `${verb}_${other}` };
    }
    if (kind === 'list') {
        const tail = above === undefined ? '' : `_of_${above}`;
        return { function: `list_${names.plural}${tail}`, operation: `list${tail}` };
    }
    const tail = above === undefined ? '' : `_in_${above}`;
    const verb = kind === 'act' || kind === 'unanswered' ? verbOf(action, method) : kind;
    return { function: `${verb}_${names.snake}${tail}`, operation: `${verb}${tail}` };
}
function verbOf(action, method) {
    const words = wordsOf((action ?? '').replace(/\{[^}]*\}/g, '')).join('_');
    if (words === '')
        return method;
    return method === 'post' || method === 'put' || method === 'patch'
        ? words.replace(/^(?=\d)/, 'do_')
        : `${method}_${words}`;
}
function freeCall(wanted, taken) {
    let tail = '';
    for (let n = 2; taken.has(wanted.function + tail) || taken.has(`op:${wanted.operation}${tail}`); n += 1)
        tail = `_${n}`;
    taken.add(wanted.function + tail);
    taken.add(`op:${wanted.operation}${tail}`);
    return { function: wanted.function + tail, operation: wanted.operation + tail };
}
function statusOf(kind, listed) {
    const success = listed.find((status) => status >= 200 && status < 300);
    return success !== undefined && (ALSO[kind] ?? []).includes(success) ? success : SUCCESS[kind];
}
function guardOf(roles) {
    return code(roles.length === 0 ? 'require_principal' : `require_roles(${roles.map(pythonString).join(', ')})`);
}
function problemsOf(given) {
    const codes = new Set(PROBLEMS[given.kind]);
    if (given.authenticated)
        codes.add(401);
    if (given.roles.length > 0)
        codes.add(403);
    if (given.hasParent)
        codes.add(404);
    if (given.hasParameters)
        codes.add(422);
    return code([...codes].sort((a, b) => a - b).join(', '));
}
function parentOf({ parent, kind }, names, parameters) {
    const [first] = parameters;
    if (parent === undefined || first === undefined || kind === 'link' || kind === 'unlink')
        return null;
    const above = namesOf(parent.entity.name);
    const { reference, link } = parent;
    const linked = link === undefined ? `${above.snake}_id` : linkFilter(link, above);
    return {
        name: above,
        parameter: first.name,
        field: reference?.field ?? linked,
        is_field: reference !== undefined,
        create_schema: `${names.pascal}In${above.pascal}Create`,
    };
}
/** The parameter by which a list is narrowed to what is linked with `above`. */
function linkFilter(link, above) {
    return link.from.pascal === above.pascal ? link.from_column : link.to_column;
}
function build_route_capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/compose/service/meaning.js



/** Words by which a path asks for the rows below one of the same table. */
const CHILDREN = new Set(['children', 'replies', 'descendants']);
/** What to do with `endpoint`; `unanswered` where only the team can know. */
function meaningOf(endpoint, shape, relations) {
    const last = shape.places.at(-1);
    if (last === undefined || [...shape.before, ...shape.rest].some(isParameter))
        return undefined;
    if (endpoint.method === 'HEAD' || endpoint.method === 'OPTIONS')
        return undefined;
    const { entity } = last;
    const before = shape.places.at(-2);
    const unanswered = { kind: 'unanswered', entity, ...actionOf(shape) };
    if (shape.places.length > 2)
        return unanswered;
    if (before === undefined)
        return onEntity(endpoint, shape, relations) ?? unanswered;
    if (before.parameter === undefined)
        return unanswered;
    const parent = meaning_parentOf(before.entity, entity, relations);
    if (parent === undefined)
        return unanswered;
    if (parent.link !== undefined && last.parameter !== undefined && shape.rest.length === 0) {
        const kind = linkKind(endpoint);
        return kind === undefined ? unanswered : { kind, entity: before.entity, parent };
    }
    const meaning = onEntity(endpoint, shape, relations);
    if (meaning === undefined || (parent.link !== undefined && last.parameter !== undefined))
        return unanswered;
    return { ...meaning, parent };
}
function onEntity(endpoint, shape, relations) {
    const last = shape.places.at(-1);
    if (last === undefined)
        return undefined;
    const { entity, parameter } = last;
    const [action, ...more] = shape.rest;
    if (action === undefined) {
        const kind = parameter === undefined ? COLLECTION[endpoint.method] : ITEM[endpoint.method];
        return kind === undefined ? undefined : { kind, entity };
    }
    if (more.length > 0)
        return undefined;
    if (parameter === undefined)
        return endpoint.method === 'GET' && action === 'search' ? { kind: 'list', entity } : undefined;
    if (endpoint.method === 'GET')
        return childrenOf(action, entity, relations);
    return endpoint.method === 'DELETE' ? undefined : { kind: 'act', entity, action };
}
const COLLECTION = { GET: 'list', POST: 'create' };
const ITEM = {
    GET: 'get',
    PATCH: 'update',
    PUT: 'replace',
    DELETE: 'delete',
};
function linkKind({ method, body }) {
    if (method === 'DELETE')
        return 'unlink';
    return (method === 'PUT' || method === 'POST') && (body ?? []).length === 0 ? 'link' : undefined;
}
/** `/categories/{id}/children`, `/tasks/{id}/subtasks`: the rows of the same table that refer to this one. */
function childrenOf(action, entity, { references }) {
    const own = (references.get(entity.name) ?? []).filter(({ target }) => target === entity.name);
    const [reference] = own;
    const word = wordsOf(action).join('_');
    const isChildren = CHILDREN.has(word) || word.replace(/^sub_?/, '') === namesOf(entity.name).plural;
    if (reference === undefined || own.length > 1 || !isChildren)
        return undefined;
    return { kind: 'list', entity, parent: { entity, reference } };
}
/** How `child` hangs on `parent`; `undefined` where nothing says it, or several fields could be meant. */
function meaning_parentOf(parent, child, { references, links }) {
    const candidates = (references.get(child.name) ?? []).filter(({ target }) => target === parent.name);
    const named = candidates.find(({ field }) => field === `${namesOf(parent.name).snake}_id`);
    const reference = named ?? (candidates.length === 1 ? candidates[0] : undefined);
    if (reference !== undefined && isShown(child, reference))
        return { entity: parent, reference };
    const link = links.find(({ from, to }) => isPair([from.pascal, to.pascal], [parent.name, child.name]));
    return link === undefined ? undefined : { entity: parent, link };
}
function isShown(child, { field: name }) {
    const field = child.fields.find((candidate) => candidate.name === name);
    return field !== undefined && !isCommon(field) && field.secret !== true && field.computed !== true;
}
function isPair([a, b], [c, d]) {
    return (a === c && b === d) || (a === d && b === c);
}
function actionOf({ rest }) {
    return rest.length === 0 ? {} : { action: rest.join('-') };
}

;// CONCATENATED MODULE: ./lib/compose/service/routes.js



const OPERATIONAL = /\/(?:health\w*|livez|readyz|metrics|docs|openapi\.json)$/;
const ORDER = [
    'list',
    'create',
    'get',
    'update',
    'replace',
    'delete',
    'link',
    'unlink',
    'act',
    'unanswered',
];
/** Turns the endpoints of a spec, listed or following from its entities and links, into routes. */
function describeRoutes(context) {
    const { understood, uncovered } = understand(context);
    const routes = new Map();
    const doubles = [];
    const paths = new Set();
    const names = new Map();
    for (const item of [...understood, ...linkRoutes(understood, context)]) {
        const { entity } = item.meaning;
        const taken = names.get(entity.name) ?? new Set();
        names.set(entity.name, taken);
        const route = buildRoute(item, context, taken);
        const key = `${route.method} ${route.path.replace(/\{[^}]*\}/g, '{}')}`;
        if (paths.has(key)) {
            doubles.push({ endpoint: item.endpoint, because: 'another endpoint has the same method and path' });
            continue;
        }
        paths.add(key);
        routes.set(entity.name, [...(routes.get(entity.name) ?? []), route]);
    }
    return {
        byEntity: new Map([...routes].map(([name, list]) => [name, sorted(list)])),
        uncovered: [...uncovered, ...doubles],
    };
}
function understand(context) {
    const { spec } = context;
    const collections = collectionsOf(spec.entities);
    const understood = [];
    const uncovered = [];
    for (const endpoint of spec.endpoints) {
        if (OPERATIONAL.test(endpoint.path))
            continue;
        const hint = spec.entities.find(({ name }) => name === endpoint.entity);
        const shape = shapeOf(endpoint.path, collections, hint);
        const meaning = shape && meaningOf(endpoint, shape, context);
        if (shape === undefined || meaning === undefined)
            uncovered.push({ endpoint, because: 'no entity of the spec says what it is about' });
        else
            understood.push({ endpoint, shape, meaning });
    }
    const served = new Set(understood.map(({ meaning }) => meaning.entity.name));
    const derived = spec.entities
        .filter(({ name }) => !served.has(name))
        .flatMap((entity) => derivedRoutes(entity, spec));
    return { understood: [...understood, ...derived], uncovered };
}
const DERIVED = [
    ['GET', 'list'],
    ['POST', 'create'],
    ['GET', 'get'],
    ['PATCH', 'update'],
    ['DELETE', 'delete'],
];
/** What an entity without an endpoint gets: everything, for whoever is known. */
function derivedRoutes(entity, spec) {
    const collection = collectionPath(entity);
    return DERIVED.map(([method, kind]) => {
        const onOne = kind !== 'list' && kind !== 'create';
        const place = { entity, ...(onOne ? { parameter: 'id' } : {}) };
        return {
            endpoint: derivedEndpoint(method, {
                path: `${collection}${onOne ? '/{id}' : ''}`,
                entity,
                roles: [],
                spec,
            }),
            shape: { places: [place], rest: [], before: [] },
            meaning: { kind, entity },
        };
    });
}
/** Setting and taking away each link that the spec lists no routes for: whoever may change the left side may. */
function linkRoutes(understood, { spec, links }) {
    const listed = new Set(understood.flatMap(({ meaning: { kind, parent } }) => kind === 'link' || kind === 'unlink' ? [parent?.link?.table] : []));
    return links
        .filter(({ table }) => !listed.has(table))
        .flatMap((link) => {
        const left = spec.entities.find(({ name }) => name === link.from.pascal);
        const right = spec.entities.find(({ name }) => name === link.to.pascal);
        return left === undefined || right === undefined
            ? []
            : derivedLink({ link, left, right }, understood, spec);
    });
}
function derivedLink({ link, left, right }, understood, spec) {
    const own = understood.filter(({ meaning }) => meaning.entity === left && meaning.parent === undefined);
    const model = ['update', 'replace', 'create'].flatMap((kind) => own.find(({ meaning }) => meaning.kind === kind) ?? [])[0];
    const onOne = own.find(({ shape }) => shape.places[0]?.parameter !== undefined && shape.rest.length === 0);
    const base = onOne?.endpoint.path ?? `${collectionPath(left)}/{id}`;
    const segment = link.is_self ? `related-${link.to.plural_kebab}` : link.to.plural_kebab;
    const shape = {
        places: [
            { entity: left, parameter: 'id' },
            { entity: right, parameter: 'other' },
        ],
        rest: [],
        before: [],
    };
    return ['PUT', 'DELETE'].map((method) => {
        const endpoint = derivedEndpoint(method, {
            path: `${base}/${segment}/{other}`,
            entity: left,
            roles: model?.endpoint.roles ?? [],
            spec,
        });
        return {
            endpoint: model === undefined ? endpoint : { ...endpoint, auth: model.endpoint.auth },
            shape,
            meaning: { kind: method === 'PUT' ? 'link' : 'unlink', entity: left, parent: { entity: left, link } },
        };
    });
}
function derivedEndpoint(method, given) {
    const { path, entity, roles, spec } = given;
    const auth = spec.auth.method === 'none' ? 'none' : 'required';
    return {
        method,
        path,
        params: [],
        auth,
        roles,
        entity: entity.name,
        derived: true,
        status: 'required',
        src: entity.src,
    };
}
function collectionPath({ table }) {
    return `/${table.replace(/_rows$/, '').replaceAll('_', '-')}`;
}
/** By kind; a literal path comes before one with a parameter in its place, which would take its requests. */
function sorted(routes) {
    const rank = ({ kind, path }) => (path.includes('{') ? ORDER.length : 0) + ORDER.indexOf(kind);
    return [...routes].sort((a, b) => rank(a) - rank(b));
}

;// CONCATENATED MODULE: ./lib/compose/service/settle/cycles.js
/**
 * Makes a required reference optional where it would ask for a row before the first one can exist: to its own table, or
 * around a circle of required references.
 */
function settleCycles(spec) {
    const required = new Map(spec.entities.map((entity) => [entity.name, new Set(requiredTargets(entity))]));
    const omissions = [];
    const entities = spec.entities.map((entity) => ({
        ...entity,
        fields: entity.fields.map((field) => {
            if (!isRequiredReference(field) || !reaches(required, field.type.entity, entity.name))
                return field;
            // From here on the circle is open, so that the other references of it may stay required.
            required.get(entity.name)?.delete(field.type.entity);
            omissions.push(optionalReference(entity, field));
            return { ...field, required: false, nullable: true };
        }),
    }));
    return { spec: { ...spec, entities }, omissions };
}
function isRequiredReference(field) {
    return field.type.kind === 'ref' && (field.required === true || field.nullable === false);
}
function requiredTargets({ fields }) {
    return fields.filter(isRequiredReference).map(({ type }) => type.entity);
}
function reaches(required, from, to) {
    const seen = new Set();
    const open = [from];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (name === to)
            return true;
        if (seen.has(name))
            continue;
        seen.add(name);
        open.push(...(required.get(name) ?? []));
    }
    return false;
}
function optionalReference({ name }, { name: field, src }) {
    const [source] = src;
    const place = source === undefined ? '' : ` (${source.file}:${source.line})`;
    return {
        what: `the rule that ${name}.${field} is required${place}`,
        because: 'the first row could never be made: each would need the other before it',
        remedy: `leave ${name}.${field} optional in the spec, or make one of the references point the other way`,
    };
}

;// CONCATENATED MODULE: ./lib/compose/service/settle/enums.js


/** Room in the column of an enum; equal to `ENUM_LENGTH` of the generated models. */
const enums_ENUM_LENGTH = 64;
/**
 * Gives every closed set of values a class name of its own: one that no entity has, and that stands for the same values
 * wherever it is used. A set that cannot be a class is a line of text.
 */
function settleEnums(spec) {
    const taken = new Map(spec.entities.map(({ name }) => [name, '']));
    const nameFor = (wanted, values) => {
        let name = wanted;
        for (let n = 2; (taken.get(name) ?? values) !== values; n += 1)
            name = n === 2 ? `${wanted}Value` : `${wanted}Value${n}`;
        taken.set(name, values);
        return name;
    };
    const settledType = (type, field, entity) => {
        if (type.kind === 'array')
            return { kind: 'array', of: settledType(type.of, field, entity) };
        if (type.kind !== 'enum')
            return type;
        const values = [...new Set(type.values)].filter((value) => !value.includes('\0'));
        if (values.length === 0 || values.some((value) => value.length > enums_ENUM_LENGTH))
            return { kind: 'string' };
        return { kind: 'enum', name: nameFor(wantedName(type, field, entity), values.join('\n')), values };
    };
    const entities = spec.entities.map((entity) => ({
        ...entity,
        fields: entity.fields.map((field) => ({ ...field, type: settledType(field.type, field, entity) })),
    }));
    return { spec: { ...spec, entities }, omissions: [] };
}
function wantedName({ name }, field, entity) {
    const pascal = wordsOf(name ?? `${entity.name} ${field.name}`)
        .map(capitalise)
        .join('');
    const isUsable = /^[A-Z]/.test(pascal) && !pascal.endsWith('Field') && !isReservedClass(pascal, '');
    return isUsable ? pascal : `${entity.name}${pascal}Value`;
}

;// CONCATENATED MODULE: ./lib/compose/service/settle/fields.js


const INT32_LIMIT = 2 ** 31 - 1;
/** Gives every field a type that its column and its schema can keep. */
function settleFields(spec) {
    const known = new Set(spec.entities.map(({ name }) => name));
    const omissions = [];
    const entities = spec.entities.map((entity) => ({
        ...entity,
        unique: [...entity.unique, ...compositeKey(entity)],
        fields: entity.fields.map((given) => {
            const { field, because } = settledField(flagged(keyAsField(given, entity), entity), known);
            if (because !== undefined)
                omissions.push(omission(entity, field, because));
            return field;
        }),
    }));
    return { spec: { ...spec, entities }, omissions };
}
/** A key of more than one field: every row has an id of its own, and the fields stay unique together. */
function compositeKey(entity) {
    const keys = entity.fields.filter(({ pk }) => pk === true);
    return keys.length > 1 ? [keys.map(({ name }) => name)] : [];
}
/** A key that says something, such as an ISBN, stays a required field beside the id; unique, where it alone is the key. */
function keyAsField(field, entity) {
    if (field.pk !== true || isCommon(field))
        return field;
    const { pk: _, ...rest } = field;
    const isAlone = entity.fields.filter(({ pk }) => pk === true).length === 1;
    return { ...rest, required: true, ...(isAlone ? { unique: true } : {}) };
}
/** A list of one column says what the field can say itself. */
function flagged(field, { unique, indexes }) {
    return {
        ...field,
        ...(singleColumns(unique).has(field.name) ? { unique: true } : {}),
        ...(singleColumns(indexes).has(field.name) ? { indexed: true } : {}),
    };
}
function settledField(field, known) {
    const { min, max, minLength, maxLength, ...unbounded } = field;
    if ((min ?? 0) > (max ?? Infinity) || (minLength ?? 0) > (maxLength ?? Infinity)) {
        return { field: unbounded, because: 'its lower bound is above its upper bound' };
    }
    if (field.type.kind === 'ref' && !known.has(field.type.entity)) {
        return {
            field: { ...field, type: { kind: 'uuid' } },
            because: `there is no entity ${field.type.entity} to refer to`,
        };
    }
    if (field.pattern !== undefined) {
        return { field, because: 'a pattern of its own is not checked yet' };
    }
    return { field: secretAsText({ ...field, type: settledType(field.type, field) }) };
}
/** A secret is stored as a hash: as long as the hash is, and never twice the same. */
function secretAsText(field) {
    if (field.secret !== true || (field.type.kind !== 'string' && field.type.kind !== 'unknown'))
        return field;
    const { unique: _, ...rest } = field;
    const maxLength = field.maxLength ?? field.type.length ?? field.max;
    return { ...rest, type: { kind: 'text' }, ...(maxLength === undefined ? {} : { maxLength }) };
}
function settledType(type, { min, max }) {
    if (type.kind === 'object')
        return { kind: 'json' };
    if (type.kind === 'int' && Math.max(Math.abs(min ?? 0), Math.abs(max ?? 0)) > INT32_LIMIT)
        return { kind: 'bigint' };
    if (type.kind === 'array')
        return { kind: 'array', of: itemType(type.of) };
    return type;
}
/** A column of PostgreSQL holds lists of one level; what is deeper is a document. */
function itemType(type) {
    if (type.kind === 'ref')
        return { kind: 'uuid' };
    if (type.kind === 'array' || type.kind === 'object' || type.kind === 'binary')
        return { kind: 'json' };
    return type;
}
function omission({ name }, field, because) {
    const [source] = field.src;
    const place = source === undefined ? '' : ` (${source.file}:${source.line})`;
    return {
        what: `part of ${name}.${field.name}${place}`,
        because,
        remedy: 'state it otherwise in the spec, or add the rule to the service class of the entity',
    };
}

;// CONCATENATED MODULE: ./lib/compose/service/settle/names.js


/** Gives every entity and field a name that breaks neither Python, SQL nor a base class of the generated code. */
function settleNames(spec) {
    const classes = classNames(spec.entities);
    const className = (name) => classes.get(name) ?? name;
    const omissions = [];
    const fields = new Map();
    const entities = spec.entities.map((entity) => {
        const names = fieldNames(entity);
        fields.set(className(entity.name), names);
        omissions.push(...renamedFields(entity, names));
        return renamedEntity(entity, names, className);
    });
    const relations = spec.relations.map((relation) => {
        const from = className(relation.from);
        const via = relation.via === undefined ? undefined : (fields.get(from)?.get(relation.via) ?? relation.via);
        return { ...relation, from, to: className(relation.to), ...(via === undefined ? {} : { via }) };
    });
    const endpoints = spec.endpoints.map((endpoint) => endpoint.entity === undefined ? endpoint : { ...endpoint, entity: className(endpoint.entity) });
    return { spec: { ...spec, entities, relations, endpoints }, omissions };
}
/** New class names by the spec's, each once: two entities whose modules would be one file are told apart. */
function classNames(entities) {
    const modules = new Set();
    const names = new Map();
    for (const { name } of entities) {
        const words = wordsOf(name);
        const pascal = words.map(capitalise).join('') || 'Thing';
        const start = isReservedClass(pascal, words.join('_')) || /^\d/.test(pascal)
            ? `${pascal.replace(/^\d+/, '')}Record`
            : pascal;
        let free = start;
        for (let n = 2; modules.has(moduleOf(free)); n += 1)
            free = `${start}${n}`;
        modules.add(moduleOf(free));
        names.set(name, free);
    }
    return names;
}
function moduleOf(pascal) {
    return wordsOf(pascal).join('_');
}
/** New field names by the spec's; a field that stands twice keeps its first place. */
function fieldNames(entity) {
    const taken = new Set();
    const names = new Map();
    for (const { name } of entity.fields) {
        if (names.has(name))
            continue;
        const plain = wordsOf(name).join('_') === name.replace(/_+$/, '') ? name : wordsOf(name).join('_');
        const safe = plain === '' || /^\d/.test(plain) ? `field_${plain}` : plain;
        names.set(name, freeName(safe, taken));
    }
    return names;
}
function renamedEntity(entity, names, className) {
    const renamed = (name) => names.get(name) ?? name;
    const known = (columns) => columns.every((column) => names.has(column));
    const seen = new Set();
    const fields = entity.fields.flatMap((field) => {
        if (seen.has(field.name))
            return [];
        seen.add(field.name);
        return [{ ...field, name: renamed(field.name), type: renamedType(field.type, className) }];
    });
    return {
        ...entity,
        name: className(entity.name),
        table: isReservedField(entity.table) ? `${entity.table}_rows` : entity.table,
        fields,
        unique: entity.unique.filter(known).map((columns) => columns.map(renamed)),
        indexes: entity.indexes.filter(known).map((columns) => columns.map(renamed)),
    };
}
function renamedType(type, className) {
    if (type.kind === 'ref')
        return { kind: 'ref', entity: className(type.entity) };
    return type.kind === 'array' ? { kind: 'array', of: renamedType(type.of, className) } : type;
}
function renamedFields(entity, names) {
    return [...names]
        .filter(([name, free]) => name !== free)
        .map(([name, free]) => ({
        what: `the name ${entity.name}.${name}`,
        because: 'Python, SQL or a base class of the service needs it for something else',
        remedy: `it is called ${free} in the API and the database; rename the field in the spec to choose another name`,
    }));
}

;// CONCATENATED MODULE: ./lib/compose/service/settle/index.js




const STEPS = [
    settleNames,
    settleFields,
    settleEnums,
    settleCycles,
];
/**
 * Brings a spec into a form in which every name is safe in Python and SQL, every reference has its target, every bound
 * can be kept and every row can be made.
 */
function settle(given) {
    const start = { spec: onlyRequired(given), omissions: [] };
    return STEPS.reduce((settled, step) => {
        const { spec, omissions } = step(settled.spec);
        return { spec, omissions: [...settled.omissions, ...omissions] };
    }, start);
}
function onlyRequired(spec) {
    const entities = spec.entities.filter(({ status }) => status === 'required');
    const known = new Set(entities.map(({ name }) => name));
    return {
        ...spec,
        entities,
        relations: spec.relations.filter(({ from, to }) => known.has(from) && known.has(to)),
        endpoints: spec.endpoints.filter(({ status }) => status === 'required'),
    };
}

;// CONCATENATED MODULE: ./lib/compose/service/state-change.js



/** Participles that no rule of spelling gives. */
const IRREGULAR = {
    begin: ['begun'],
    complete: ['done', 'finished'],
    finish: ['done', 'completed'],
    hide: ['hidden'],
    hold: ['held', 'on_hold'],
    pay: ['paid'],
    send: ['sent'],
    start: ['in_progress', 'running', 'active'],
    activate: ['active'],
    deactivate: ['inactive'],
    open: ['open'],
    reopen: ['open'],
    resume: ['active', 'running'],
    withdraw: ['withdrawn'],
};
/** Prefixes of verbs that take a state back. */
const UNDOING = /^(?:un|de|dis)_?(?=[a-z]{3})/;
/**
 * The changes that an action's name asks for: `complete` sets an enum to `completed`, `is_completed` to true and
 * `completed_at` to now. Empty where no field of the entity is about the action.
 */
function changesOf(action, attributes, enumOf) {
    const word = wordsOf(action).join('_');
    const writable = attributes.filter(({ writable: isWritable, reference }) => isWritable && reference === undefined);
    const done = changesTo(wordForms(word), { writable, enumOf, undone: false });
    if (done.length > 0)
        return done;
    const plain = word === 'disable' ? 'enable' : word.replace(UNDOING, '');
    return plain === word
        ? []
        : changesTo(wordForms(plain), { writable, enumOf: () => undefined, undone: true });
}
function changesTo(forms, given) {
    const { writable, enumOf, undone } = given;
    return writable.flatMap((attribute) => {
        const { name, type } = attribute.field;
        const enumClass = enumOf(attribute);
        const member = enumClass?.members.find(({ value }) => forms.has(wordsOf(value).join('_')));
        if (enumClass !== undefined && member !== undefined) {
            const value = fragment(`${enumClass.name}.${member.name}`, from('src.models.enums', enumClass.name));
            return [{ name, value, shown: pythonString(member.value) }];
        }
        if (type.kind === 'bool' && forms.has(name.replace(/^(?:is|has)_/, ''))) {
            return [{ name, value: fragment(undone ? 'False' : 'True'), shown: undone ? 'False' : 'True' }];
        }
        if ((type.kind === 'datetime' || type.kind === 'date') &&
            forms.has(name.replace(/_(?:at|on|date|time)$/, ''))) {
            return momentChange(attribute, undone);
        }
        return [];
    });
}
function momentChange({ field: { name, type }, nullable }, undone) {
    if (undone)
        return nullable ? [{ name, value: fragment('None'), shown: 'None' }] : [];
    return [
        {
            name,
            value: fragment(`datetime.now(UTC)${type.kind === 'date' ? '.date()' : ''}`, from('datetime', 'UTC', 'datetime')),
        },
    ];
}
/** `publish` → `publish`, `published`; `cancel` → `canceled`, `cancelled`; `verify` → `verified`. */
function wordForms(verb) {
    const last = verb.at(-1) ?? '';
    return new Set([
        verb,
        `${verb}d`,
        `${verb}ed`,
        `${verb}${last}ed`,
        verb.replace(/y$/, 'ied'),
        verb.replace(/e?$/, 'ing'),
        ...(IRREGULAR[verb] ?? []),
    ]);
}

;// CONCATENATED MODULE: ./lib/compose/service/describe-service.js














const DEFAULT_BASE_PATH = '/api/v1';
/** Requests that one caller may make where the spec gives no number. */
const DEFAULT_RATE_LIMIT = { count: 100, per: 'min' };
const PERIODS = {
    s: { seconds: 1, period: 'second' },
    min: { seconds: 60, period: 'minute' },
    h: { seconds: 3600, period: 'hour' },
};
/** What a spec becomes for the templates, and what it asks for that no template answers yet. */
function describeService(given) {
    const { spec, omissions } = settle(given);
    const context = contextOf(spec);
    const { byEntity, uncovered } = describeRoutes({
        ...context,
        changesOf: (action, entity) => changesOf(action, attributesOf(entity, context), ({ field }) => ofOneValue(field) ? enumOf(field, entity) : undefined),
    });
    const entities = spec.entities.map((entity) => describeEntity(entity, byEntity.get(entity.name) ?? [], context));
    const enums = enumsOfService(spec.entities);
    return {
        service: {
            app: appOf(spec),
            base_path: spec.basePath ?? DEFAULT_BASE_PATH,
            auth: { method: authMethod(spec), roles: [...spec.roles].sort(lib_tree/* comparePaths */.cD) },
            rate_limit: rateLimitOf(spec),
            entities,
            entities_by_name: [...entities].sort((a, b) => (0,lib_tree/* comparePaths */.cD)(a.name.snake, b.name.snake)),
            entities_by_plural: [...entities]
                .filter(({ routes }) => routes.length > 0)
                .sort((a, b) => (0,lib_tree/* comparePaths */.cD)(a.name.plural, b.name.plural)),
            links: context.links,
            enums,
            has_html: entities.some(({ tests }) => tests.html.length > 0),
            migration: describeMigration(context),
            model_imports: code(modelImports(entities, context, enums.map(({ name }) => name))),
            model_names: modelNames(entities, context, enums.map(({ name }) => name)),
            factory_imports: code(factoryImports(entities)),
        },
        omissions: [...omissions, ...uncovered.map(describe_service_omissionOf)],
    };
}
function ofOneValue({ type }) {
    return type.kind === 'enum';
}
function contextOf(spec) {
    const byName = new Map(spec.entities.map((entity) => [entity.name, entity]));
    const tableOf = (name) => byName.get(name)?.table ?? snakeOf(name);
    const keyOf = (name) => (countsIds(byName.get(name)) ? COUNTED_ENTITY : UUID_ENTITY);
    const references = new Map(spec.entities.map((entity) => [entity.name, referencesOf(entity, spec)]));
    return {
        spec,
        references,
        links: describeLinks(spec, { tableOf, keyOf }),
        deferred: creationOrder(spec.entities, references).deferred,
        tableOf,
        keyOf,
    };
}
/** `true` where the spec wants ids that count up. Every other id is a UUID that the service hands out. */
function countsIds(entity) {
    const key = entity?.fields.find(({ pk }) => pk === true);
    return key !== undefined && (key.type.kind === 'int' || key.type.kind === 'bigint');
}
function enumsOfService(entities) {
    const enums = entities.flatMap((entity) => enumsOf(entity).map((enumClass) => ({ ...enumClass, summary: `What \`${entity.name}\` can be.` })));
    return [...new Map(enums.map((enumClass) => [enumClass.name, enumClass])).values()];
}
function appOf({ app }) {
    return {
        name: app.slug,
        snake: snakeOf(app.slug),
        title: app.title,
        description: app.description ?? app.title,
    };
}
/** Sessions and OAuth are proven to this service as a bearer token that someone else issued. */
function authMethod({ auth }) {
    return auth.method === 'none' || auth.method === 'api_key' ? auth.method : 'jwt';
}
function rateLimitOf({ nonFunctional }) {
    const { count, per } = nonFunctional.rateLimit ?? DEFAULT_RATE_LIMIT;
    return { count, ...PERIODS[per] };
}
function modelImports(entities, context, enums) {
    return imports_importLines([
        ...entities.flatMap(({ name }) => from(`src.models.${name.snake}`, name.pascal)),
        ...from('src.models.enums', ...enums),
        ...from('src.models.associations', ...context.links.map(({ table }) => table)),
        ...from('src.models.base', 'Base', 'Stored'),
    ]);
}
function modelNames(entities, context, enums) {
    const names = [
        ...entities.map(({ name }) => name.pascal),
        ...enums,
        ...context.links.map(({ table }) => table),
        'Base',
        'Stored',
    ];
    return names.sort(lib_tree/* comparePaths */.cD);
}
function factoryImports(entities) {
    return imports_importLines([
        ...entities.flatMap(({ tests }) => tests.factory_imports),
        ...from('itertools', 'count'),
        ...from('typing', 'Any', 'TypeVar'),
        ...from('sqlalchemy.ext.asyncio', 'AsyncSession'),
        ...from('src.models', ...entities.map(({ name }) => name.pascal), 'Stored'),
    ]);
}
function describe_service_omissionOf({ endpoint: { method, path, src }, because }) {
    const [source] = src;
    const place = source === undefined ? '' : ` (${source.file}:${source.line})`;
    return {
        what: `${method} ${path}${place}: read, not generated`,
        because,
        remedy: 'name the path after an entity in the spec, or add the route by hand to a router of your own',
    };
}

;// CONCATENATED MODULE: ./lib/compose/service/index.js


;// CONCATENATED MODULE: ./lib/compose/service-lock.js

/** Cuts `uv.lock` for the `pyproject.toml` among the files; a service without one has no lock. */
function serviceLock(files, masterLock) {
    const project = files.find(({ path }) => path === 'pyproject.toml');
    if (project === undefined)
        return { files: [], omissions: [] };
    const cut = masterLock === undefined ? undefined : cutFor(project.text, masterLock);
    if (cut !== undefined && 'text' in cut)
        return { files: [lockFile(project, cut.text)], omissions: [] };
    const omission = cut?.omission ?? missing('there is no master lock beside the patterns');
    return { files: [], omissions: [omission] };
}
function cutFor(project, masterLock) {
    try {
        return cutLock(readMasterLock(masterLock), readProject(project));
    }
    catch (error) {
        const what = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        return { omission: missing(`it cannot be cut out of the master lock: ${what}`) };
    }
}
function lockFile(project, text) {
    return {
        ...project,
        path: 'uv.lock',
        text,
        file: { ...project.file, ownership: 'aggregate', executable: false },
    };
}
function missing(because) {
    return { what: 'uv.lock', because, remedy: 'run `uv lock` in the service' };
}

;// CONCATENATED MODULE: ./lib/compose/shared-names.js

/** The names that every template and every reference of a manifest gets. */
function sharedNames({ service, plan, packages }) {
    const { name, snake } = service.app;
    return {
        APP_NAME: name,
        // A project that is named like a package it needs cannot be installed.
        PROJECT_NAME: packages.has(normalName(name)) ? `${name}-service` : name,
        // No account and no password: what a developer's own server asks for is the developer's to write.
        DATABASE_URL: `postgresql+asyncpg://localhost:5432/${snake}`,
        service,
        capabilities: plan.capabilities,
    };
}

;// CONCATENATED MODULE: ./lib/compose/compose.js














/**
 * Writes the service: every file of the selected patterns, and the shared files from their merged contributions.
 *
 * @returns the same bytes for the same arguments, on any machine
 * @throws UserError - `compose/*`: two patterns clash, a template fails, or what was rendered does not parse
 */
async function compose(options) {
    const { plan, spec, render, format } = options;
    const { service, omissions } = describeService(spec);
    const facts = (0,pattern/* withCapabilities */.X)(options.facts, plan.capabilities);
    const holds = (when) => (0,pattern/* fits */.lA)(when, facts);
    const names = sharedNames({ service, plan, packages: lockedNames(options.masterLock ?? '') });
    const contributions = mergeContributions({ plan, names, holds });
    stopAt(contributions.diagnostics);
    const shared = { ...names, merged: contributions.views };
    const placed = await compose_place(filesOf(plan, service, holds), shared, render);
    stopAt(pathProblems(placed));
    const announce = announcer(options.onModule);
    for (const { path, file } of placed)
        if (!isTemplate(file))
            announce({ path, text: file.template });
    const written = await write(placed, shared, render);
    const { files, diagnostics } = finish(written, format, announce);
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    stopAt([...diagnostics, ...importProblems(contributions.imports, (path) => texts.get(path))]);
    const lock = serviceLock(files, options.masterLock);
    return compositionOf([...files, ...lock.files], [...omissions, ...lock.omissions]);
}
function announcer(onModule) {
    return ({ path, text }) => {
        if (path.endsWith('.py'))
            onModule?.(path, text);
    };
}
async function compose_place(files, shared, render) {
    const jobs = files.map((planned) => {
        const { line } = manifestSpan(planned);
        return {
            template: { source: planned.file.path, origin: planned.pattern.origin, line, target: PATH_TARGET },
            names: planned.names,
        };
    });
    const paths = await render({ shared, jobs });
    return files.map((planned, index) => ({ ...planned, path: paths[index] ?? '' }));
}
async function write(files, shared, render) {
    const templates = files.filter(({ file }) => isTemplate(file));
    const jobs = templates.map(({ pattern, file, names, path }) => ({
        template: { source: file.template, origin: templatePath(pattern, file), target: targetOf(path) },
        names,
    }));
    const texts = await render({ shared, jobs });
    const rendered = new Map(templates.map(({ path }, index) => [path, texts[index] ?? '']));
    return files.map((placed) => ({ ...placed, text: rendered.get(placed.path) ?? placed.file.template }));
}
function compositionOf(files, omissions) {
    const tree = lib_tree/* FileTree */.hr.of(files.map(({ path, text, file }) => (0,lib_tree/* textFile */.Ex)(path, text, file.executable ? '100755' : '100644')));
    const byPath = new Map(files.map((file) => [file.path, file]));
    const owned = tree.files().flatMap(({ path, bytes }) => {
        const owner = byPath.get(path);
        return owner === undefined
            ? []
            : [{ path, pattern: owner.pattern.id, ownership: owner.file.ownership, sha256: (0,lib_tree/* sha256 */.sc)(bytes) }];
    });
    return { tree, files: owned, diagnostics: [], omissions };
}
function stopAt(problems) {
    if (problems.some(({ severity }) => severity === 'error'))
        throw new diagnostics/* UserError */.yo(problems);
}

;// CONCATENATED MODULE: ./lib/compose/lint-copies.js





/**
 * The files that patterns bring as they are and that do not parse. It is asked where a pattern enters: a service is composed too
 * often to read again what never changes.
 */
function lintCopies(patterns, python) {
    return patterns.flatMap((pattern) => pattern.files
        .filter((file) => !isTemplate(file))
        .flatMap((file) => lintCopy(file, templatePath(pattern, file), python)));
}
function lintCopy({ path, template }, file, python) {
    if (/\.pyi?$/.test(path)) {
        const error = python.syntaxError(template);
        if (error === undefined)
            return [];
        const { line, message } = error;
        return [pythonSyntax.at({ path, line, what: message }, { span: (0,diagnostics/* lineSpan */.ZX)(file, line) })];
    }
    const { sink } = targetOf(path);
    const what = dataProblem(template, sink);
    return what === undefined
        ? []
        : [dataSyntax.at({ path, format: sink.toUpperCase(), what }, { span: (0,diagnostics/* lineSpan */.ZX)(file, 1) })];
}

;// CONCATENATED MODULE: ./lib/compose/render.js

/** Renders here, without a cage: for the patterns that ship with us. */
const renderInProcess = (request) => new Promise((resolve) => resolve(renderAll(request)));
/** @throws UserError - as `Render`, thrown at the first job that fails */
function renderAll({ shared, jobs }, started = () => undefined) {
    const engine = openTemplates();
    return jobs.map(({ template, names }, index) => {
        started(index);
        return engine.render(template, { ...shared, ...names });
    });
}

;// CONCATENATED MODULE: ./lib/compose/ruff.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
/** What the pyproject of a generated service says, so that `ruff format` there changes nothing. */
const SETTINGS = {
    'line-length': 100,
    'target-version': 'py311',
    lint: { select: ['I'], isort: { 'known-first-party': ['src', 'tests', 'scripts'] } },
};
/**
 * Loads ruff. The file is found at run time, beside the bundle, never inside it: ten megabytes that most commands do not need.
 *
 * @param assets - the folder `assets/` that ships with us, as a `file:` URL that ends in a slash
 * @throws Error - the folder does not hold `ruff/ruff_wasm.cjs`: the installation is incomplete
 */
async function openRuff(assets) {
    const glue = new URL('ruff/ruff_wasm.cjs', assets).href;
    const { default: ruff } = (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ glue)));
    const workspace = new ruff.Workspace(SETTINGS, ruff.PositionEncoding.Utf16);
    const parser = new ruff.Workspace({ ...SETTINGS, lint: { select: [] } }, ruff.PositionEncoding.Utf16);
    return {
        format(source) {
            const findings = workspace.check(source);
            const error = firstSyntaxError(findings);
            return error === undefined ? { text: workspace.format(withFixes(source, findings)) } : { error };
        },
        syntaxError: (source) => firstSyntaxError(parser.check(source)),
    };
}
function firstSyntaxError(findings) {
    const found = findings.find(({ code }) => code === null || code === 'invalid-syntax');
    if (found === undefined)
        return undefined;
    return { line: found.start_location.row, column: found.start_location.column, message: found.message };
}
/** The source with the imports sorted; edits are applied from the end, so that places before them stay where they are. */
function withFixes(source, findings) {
    const lines = source.split(/(?<=\n)/);
    const starts = [0];
    for (const line of lines)
        starts.push((starts.at(-1) ?? 0) + line.length);
    const offset = ({ row, column }) => Math.min((starts[row - 1] ?? source.length) + column - 1, source.length);
    const edits = findings
        .flatMap(({ fix }) => fix?.edits ?? [])
        .map(({ content, location, end_location }) => ({
        content: content ?? '',
        from: offset(location),
        to: offset(end_location),
    }))
        .sort((a, b) => b.from - a.from);
    return edits.reduce((text, { content, from, to }) => text.slice(0, from) + content + text.slice(to), source);
}

;// CONCATENATED MODULE: ./lib/compose/index.js









/***/ }),

/***/ 2304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  be: () => (/* reexport */ isZero),
  JP: () => (/* reexport */ openStaticEmbedder),
  k8: () => (/* reexport */ similarity)
});

;// CONCATENATED MODULE: ./lib/embedding/similarity.js
/**
 * Cosine similarity of two unit vectors, 0 to 1; what points away counts as unrelated.
 *
 * @throws RangeError - the vectors have different dimensions
 */
function similarity(a, b) {
    if (a.length !== b.length)
        throw new RangeError(`expected vectors of one dimension, got ${a.length} and ${b.length}`);
    let sum = 0;
    for (let index = 0; index < a.length; index += 1)
        sum += (a[index] ?? 0) * (b[index] ?? 0);
    return Math.min(1, Math.max(0, sum));
}
/** `true` for the vector of a text without meaning: "no semantic signal", which is not "similar to nothing". */
function isZero(vector) {
    return vector.every((value) => value === 0);
}

// EXTERNAL MODULE: ./lib/diagnostics/index.js + 3 modules
var diagnostics = __webpack_require__(9599);
;// CONCATENATED MODULE: ./lib/embedding/problems.js

const corruptModel = (0,diagnostics/* defineProblem */.lS)({
    code: 'embedding/corrupt-model',
    explanation: 'The file of the sentence model is cut off, or is another file: no text can be turned into a vector.',
    message: ({ what }) => `the file of the sentence model is damaged: ${what}`,
    help: () => 'install PatternBank again',
});

;// CONCATENATED MODULE: ./lib/embedding/static/model-file.js


/** "SEB1", little endian. */
const MAGIC = 0x31424553;
/** @throws ServiceError - `embedding/corrupt-model` */
function readModelFile(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC)
        throw damaged('it does not start with SEB1');
    const headerEnd = 8 + view.getUint32(4, true);
    const text = new TextDecoder();
    const { dim, count, vocabBytes } = headerOf(text.decode(bytes.subarray(8, headerEnd)));
    const rowsAt = headerEnd + vocabBytes;
    if (bytes.length !== rowsAt + count * dim)
        throw damaged(`expected ${rowsAt + count * dim} bytes, got ${bytes.length}`);
    const tokens = text.decode(bytes.subarray(headerEnd, rowsAt)).split('\n');
    if (tokens.length < count)
        throw damaged(`expected ${count} tokens, got ${tokens.length}`);
    const rowOf = new Map();
    for (let row = 0; row < count; row += 1)
        rowOf.set(tokens[row] ?? '', row);
    return { dimension: dim, rowOf, rows: new Int8Array(bytes.buffer, bytes.byteOffset + rowsAt, count * dim) };
}
function headerOf(json) {
    try {
        const header = JSON.parse(json);
        const { dim, count, vocabBytes } = header;
        if (isCount(dim) && isCount(count) && isCount(vocabBytes))
            return { dim, count, vocabBytes };
    }
    catch {
        // Told below, together with a header that is JSON and says nothing.
    }
    throw damaged('its header cannot be read');
}
function isCount(value) {
    return Number.isSafeInteger(value) && Number(value) > 0;
}
function damaged(what) {
    return new diagnostics/* ServiceError */._7(corruptModel.at({ what }));
}

;// CONCATENATED MODULE: ./lib/embedding/static/words.js
// JavaScript's \s lacks NEL, which Unicode counts as white space; U+FEFF, which it has, is dropped as a format character.
const WHITE_SPACE = /^[\s\u0085]$/u;
const DROPPED = /[\0\uFFFD]|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;
const CJK = /[\u4E00-\u9FFF\u3400-\u4DBF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B920}-\u{2CEAF}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;
/** Every ASCII symbol that is neither letter nor digit, and Unicode's punctuation: BERT's own notion. */
const PUNCTUATION = /[!-/:-@[-`{-~\p{P}]/u;
/** The words of a text by the rules of BERT's uncased models; a punctuation mark is a word of its own. */
function wordsOf(text) {
    const words = [];
    let word = '';
    const end = () => {
        if (word !== '')
            words.push(word);
        word = '';
    };
    for (const character of normalized(text)) {
        if (WHITE_SPACE.test(character))
            end();
        else if (PUNCTUATION.test(character)) {
            end();
            words.push(character);
        }
        else
            word += character;
    }
    end();
    return words;
}
/** Without control characters and accents, in lower case, CJK characters apart. */
function normalized(text) {
    let spaced = '';
    for (const character of text.replace(DROPPED, ''))
        spaced += WHITE_SPACE.test(character) ? ' ' : character;
    const bare = spaced
        .replace(CJK, ' $& ')
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '');
    let lower = '';
    // One by one: as part of a word, a final sigma would become another letter than the model learnt.
    for (const character of bare)
        lower += character.toLowerCase();
    return lower;
}

;// CONCATENATED MODULE: ./lib/embedding/static/word-pieces.js

/** Longer words are unknown without a look: BERT's own limit. */
const WORD_MAX = 100;
/** Words kept; a text of nothing but new words must not grow the process without end. */
const CACHE_MAX = 50_000;
/** Splits texts into the tokens of a vocabulary: greedy, longest match first. */
class WordPieces {
    #rowOf;
    #unknown;
    #cache = new Map();
    constructor(rowOf) {
        this.#rowOf = rowOf;
        const unknown = rowOf.get('[UNK]');
        this.#unknown = unknown === undefined ? [] : [unknown];
    }
    /** @returns the rows of the text's tokens, in order */
    rowsOf(text) {
        return wordsOf(text).flatMap((word) => this.#wordRows(word));
    }
    #wordRows(word) {
        const known = this.#cache.get(word);
        if (known !== undefined)
            return known;
        const rows = this.#split(word);
        if (this.#cache.size < CACHE_MAX)
            this.#cache.set(word, rows);
        return rows;
    }
    #split(word) {
        const characters = Array.from(word);
        if (characters.length > WORD_MAX)
            return this.#unknown;
        const rows = [];
        for (let start = 0; start < characters.length;) {
            const piece = this.#longestPiece(characters, start);
            // One piece without a match makes the whole word unknown.
            if (piece === undefined)
                return this.#unknown;
            rows.push(piece.row);
            start = piece.end;
        }
        return rows;
    }
    #longestPiece(characters, start) {
        const mark = start > 0 ? '##' : '';
        for (let end = characters.length; end > start; end -= 1) {
            const row = this.#rowOf.get(mark + characters.slice(start, end).join(''));
            if (row !== undefined)
                return { row, end };
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/embedding/static/static-embedder.js


/** Name of the space of `assets/minilm-static-384.bin`. */
const STATIC_MODEL = 'minilm-static-384';
/**
 * Opens the sentence model that ships with us: 384 dimensions, in the space of all-MiniLM-L6-v2, without native code.
 * The vector of a text is the sum of its tokens' rows, normalised: no word order, so "without x" lies close to "x".
 *
 * @param bytes - contents of `assets/minilm-static-384.bin`
 * @throws ServiceError - `embedding/corrupt-model`
 */
function openStaticEmbedder(bytes) {
    const { dimension, rowOf, rows } = readModelFile(bytes);
    const pieces = new WordPieces(rowOf);
    const embedOne = (text) => {
        const sum = new Float32Array(dimension);
        for (const row of pieces.rowsOf(text)) {
            const at = row * dimension;
            for (let index = 0; index < dimension; index += 1)
                sum[index] = (sum[index] ?? 0) + (rows[at + index] ?? 0);
        }
        return normalise(sum);
    };
    return { model: STATIC_MODEL, dimension, embed: (texts) => Promise.resolve(texts.map(embedOne)) };
}
/** Scales to length 1 in place; the zero vector stays what it is: no meaning is not some meaning. */
function normalise(vector) {
    let squares = 0;
    for (const value of vector)
        squares += value * value;
    if (squares === 0)
        return vector;
    const scale = 1 / Math.sqrt(squares);
    for (let index = 0; index < vector.length; index += 1)
        vector[index] = (vector[index] ?? 0) * scale;
    return vector;
}

;// CONCATENATED MODULE: ./lib/embedding/index.js




/***/ }),

/***/ 3119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g8: () => (/* reexport */ PATTERN_CATEGORIES),
  GB: () => (/* reexport */ PRODUCTION_READY_AT),
  ql: () => (/* reexport */ checkParameter),
  AQ: () => (/* reexport */ factsNamedIn),
  Hi: () => (/* reexport */ featuresOf),
  lA: () => (/* reexport */ fits),
  Dw: () => (/* reexport */ getPatternCategories),
  v9: () => (/* reexport */ holds),
  TG: () => (/* reexport */ neededPatterns),
  Oc: () => (/* reexport */ parseWhen),
  ko: () => (/* reexport */ patternQuality),
  ce: () => (/* reexport */ readPatterns),
  $8: () => (/* reexport */ requirementCycles),
  h: () => (/* reexport */ suggestion),
  E8: () => (/* reexport */ typedParameter),
  X: () => (/* reexport */ withCapabilities)
});

// UNUSED EXPORTS: FACTS, getCompositionOrder, isProductionReady, manifestJsonSchema, patternTemplate, qualityOf, validateCategoryConfig

// EXTERNAL MODULE: ./lib/category.js
var lib_category = __webpack_require__(2799);
// EXTERNAL MODULE: ./lib/diagnostics/index.js + 3 modules
var lib_diagnostics = __webpack_require__(9599);
;// CONCATENATED MODULE: ./lib/pattern/problems.js

const manifestSyntax = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/yaml',
    explanation: '`pattern.yml` is YAML 1.2 with each key once; a text that is not cannot be read at all.',
    message: ({ problem }) => `not YAML: ${lowerFirst(firstLine(problem))}`,
    help: () => 'correct the YAML at this place',
});
const manifestAlias = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/alias',
    explanation: 'A YAML alias can make a small text endless in memory, so a manifest has neither anchors nor aliases.',
    message: () => 'a manifest has neither anchors nor aliases',
    help: () => 'write the value out',
});
const unknownKey = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/unknown-key',
    explanation: 'A manifest is strict: a key with a typing error would otherwise be ignored in silence.',
    message: ({ key }) => `unknown key \`${key}\``,
    help: ({ key, near, known }) => helpWithKey(key, near, known),
});
const badValue = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/bad-value',
    explanation: 'A value of the manifest has the wrong type, form or range.',
    message: ({ path, expected, got }) => `\`${path}\`: expected ${expected}, got ${got}`,
    help: ({ path, got, near }) => near !== undefined ? `write \`${near}\`` : got === 'nothing' ? `add \`${path}\`` : `change \`${path}\``,
});
const otherId = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/other-id',
    explanation: 'A pattern is found by its directory, so its id is the name of that directory.',
    message: ({ id, directory }) => `\`id\`: expected \`${directory}\`, the name of the directory, got \`${id}\``,
    help: ({ directory }) => `write \`id: ${directory}\`, or rename the directory`,
});
const otherCategory = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/other-category',
    explanation: 'A pattern lies in the directory of its category.',
    message: ({ category, directory }) => `\`category\`: expected \`${directory}\`, the name of the parent directory, got \`${category}\``,
    help: ({ category, directory }) => `write \`category: ${directory}\`, or move the pattern to \`${category}/\``,
});
const unknownCategory = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/unknown-category',
    explanation: 'Patterns lie in the directories of the 12 categories.',
    message: ({ directory }) => `\`${directory}\` is not a category`,
    help: ({ near }) => near === undefined
        ? 'move the pattern into the directory of a category'
        : `rename the directory to \`${near}\``,
});
const noManifest = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/no-manifest',
    explanation: 'A pattern is a directory with a `pattern.yml`; files without one belong to nothing.',
    message: ({ directory }) => `\`${directory}\` has no \`pattern.yml\``,
    help: ({ directory }) => `write \`${directory}/pattern.yml\`, or delete the directory`,
});
const tooLarge = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/too-large',
    explanation: 'Files of a pattern are text that people review; what is larger is refused before it is read.',
    message: ({ path, bytes, limit }) => `\`${path}\`: expected at most ${limit} bytes, got ${bytes}`,
    help: () => 'split the file, or leave it out of the pattern',
});
const notText = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/not-text',
    explanation: 'Patterns are reviewed as text: a file that is not UTF-8, or holds a NUL, is refused.',
    message: ({ path }) => `\`${path}\` is not UTF-8 text`,
    help: () => 'save it as UTF-8, or leave it out of the pattern',
});
const symbolicLink = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/symlink',
    explanation: 'A symbolic link can lead out of the pattern, so a pattern holds regular files only.',
    message: ({ path }) => `\`${path}\` is a symbolic link`,
    help: () => 'put a copy of the file in its place',
});
const duplicateId = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/duplicate-id',
    explanation: 'An id names one pattern of a bank, whatever its category.',
    message: ({ id, other }) => `\`${id}\` is the id of \`${other}\`, too`,
    help: () => 'rename one of the two directories and its `id`',
});
const problems_incompleteCategory = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/incomplete-category',
    explanation: 'A complete bank has the patterns that its categories list.',
    message: ({ category, id, elsewhere }) => elsewhere === undefined
        ? `category \`${category}\` lists \`${id}\`, which the bank does not have`
        : `category \`${category}\` lists \`${id}\`, which the bank has in \`${elsewhere}\``,
    help: ({ category, id, elsewhere }) => elsewhere === undefined
        ? `add \`patterns/${category}/${id}\``
        : `move it to \`patterns/${category}/${id}\``,
});
const problems_extraPattern = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/extra',
    severity: 'info',
    explanation: 'A bank may have more patterns than its categories list; they are candidates like the others.',
    message: ({ category, id }) => `\`${id}\` is in \`${category}\` beside the patterns that the category lists`,
    help: () => 'nothing is to be done',
});
function helpWithKey(key, near, known) {
    if (key === 'production_ready')
        return 'delete it: it is computed from the facets of `quality`';
    if (near !== undefined)
        return `write \`${near}\``;
    return known.length === 0
        ? 'delete it'
        : `delete it, or use one of ${known.map((each) => `\`${each}\``).join(', ')}`;
}
function firstLine(text) {
    return text.split('\n', 1)[0]?.replace(/\.$/, '') ?? '';
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/pattern/category-config.js



/** The 12 categories by name. */
const PATTERN_CATEGORIES = {
    config: {
        category: 'config',
        patterns: ['pydantic_settings_config'],
        success_threshold: 9500,
        domain: 'configuration',
        description: 'settings read from the environment and checked at start',
        priority: 1,
    },
    database: {
        category: 'database',
        patterns: ['sqlalchemy_async_engine', 'alembic_setup'],
        success_threshold: 9500,
        domain: 'persistence',
        description: 'database engine, sessions, connection pool and migrations',
        priority: 1,
    },
    observability: {
        category: 'observability',
        patterns: ['structlog_setup', 'health_checks', 'prometheus_metrics', 'request_id_middleware'],
        success_threshold: 9500,
        domain: 'monitoring',
        description: 'structured logs, metrics, health checks and request ids',
        priority: 1,
    },
    models: {
        category: 'models',
        patterns: ['strict_mode_schemas', 'timezone_aware_datetimes', 'async_declarative_base'],
        success_threshold: 9500,
        domain: 'data',
        description: 'tables of the entities and the schemas that requests must fit',
        priority: 2,
    },
    repositories: {
        category: 'repositories',
        patterns: ['generic_repository'],
        success_threshold: 9500,
        domain: 'data-access',
        description: 'queries: reading, storing, filtering and paging rows',
        priority: 2,
    },
    services: {
        category: 'services',
        patterns: ['dependency_injection'],
        success_threshold: 9500,
        domain: 'business-logic',
        description: 'business rules, transactions and what they depend on',
        priority: 3,
    },
    api: {
        category: 'api',
        patterns: ['fastapi_crud_endpoints'],
        success_threshold: 9500,
        domain: 'http',
        description: 'routes, pagination, error responses and API documentation',
        priority: 4,
    },
    security: {
        category: 'security',
        patterns: ['html_sanitization', 'rate_limiting', 'security_headers', 'cors_config'],
        success_threshold: 9800,
        domain: 'security',
        description: 'authentication, authorization, rate limits, headers and clean input',
        priority: 5,
    },
    testing: {
        category: 'testing',
        patterns: ['pytest_config', 'async_fixtures', 'test_factories'],
        success_threshold: 9500,
        domain: 'testing',
        description: 'tests of the service, fixtures and factories',
        priority: 6,
    },
    docker: {
        category: 'docker',
        patterns: ['multistage_dockerfile', 'docker_compose_full_stack'],
        success_threshold: 9500,
        domain: 'deployment',
        description: 'container image and the local stack of services',
        priority: 7,
    },
    project: {
        category: 'project',
        patterns: ['pyproject_toml', 'env_example', 'gitignore', 'makefile'],
        success_threshold: 9000,
        domain: 'project',
        description: 'packaging, dependencies, commands and the files around the code',
        priority: 7,
    },
    ci: {
        category: 'ci',
        patterns: [],
        success_threshold: 9000,
        domain: 'automation',
        description: 'checks that run on every push and pull request',
        priority: 7,
    },
};
/** The 12 categories in the order of `CATEGORIES`. */
function getPatternCategories() {
    return lib_category/* CATEGORIES */.R.map((category) => PATTERN_CATEGORIES[category]);
}
/** The categories in the order in which a service is composed: by priority, then by the order of `CATEGORIES`. */
function getCompositionOrder() {
    return getPatternCategories()
        .toSorted((a, b) => a.priority - b.priority)
        .map(({ category }) => category);
}
/** @returns an error for each listed pattern that is missing or lies elsewhere; an information for each that is not listed */
function validateCategoryConfig(patterns) {
    const byId = new Map(patterns.map((pattern) => [pattern.id, pattern]));
    const missing = getPatternCategories().flatMap(({ category, patterns: ids }) => ids.flatMap((id) => {
        const found = byId.get(id)?.category;
        return found === category ? [] : [incompleteCategory.at({ category, id, elsewhere: found })];
    }));
    const extra = patterns
        .filter(({ id, category }) => !PATTERN_CATEGORIES[category].patterns.includes(id))
        .map(({ id, category, origin }) => extraPattern.at({ category, id }, { span: lineSpan(origin, 1) }));
    return [...missing, ...extra];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(5491);
;// CONCATENATED MODULE: ./lib/pattern/manifest/manifest-schema.js


// The texts given to `regex` and `refine` are what was expected: the problem reads "expected <text>, got <value>".
const capability = schemas/* string */.YjP()
    .regex(/^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$/, 'lower-case words joined by dots, such as `http.rate_limit`');
const identifier = schemas/* string */.YjP().regex(/^[a-z][a-z0-9_]*$/, 'a lower-case name, such as `rate_limiting`');
const sentence = schemas/* string */.YjP().regex(/^\S[^\n]{2,198}\S$/, 'one line of 4 to 200 characters');
const tag = schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9.+-]*$/, 'a lower-case word, such as `rate-limit`');
const path = schemas/* string */.YjP().min(1);
const when = schemas/* string */.YjP()
    .min(1)
    .describe('A condition on the spec, such as `entities > 0 and auth == jwt`; without it, always.');
/** A share from 0 to 1; four decimals at most, so that it is a whole number of basis points. */
const share = schemas/* number */.aig()
    .min(0)
    .max(1)
    .refine((value) => Number.isInteger(Number((value * 10_000).toFixed(6))), 'at most four decimals');
/** Entries of one list: more is no pattern that a person reviews, and checks compare entries with each other. */
const ENTRIES_MAX = 500;
const manifestFile = schemas/* strictObject */.rej({
    source: path.describe('The file below `files/`. With the suffix `.liquid` it is a template, otherwise it is copied.'),
    path: path
        .describe('Where it goes in the service, as a template; the source without `.liquid` where nothing is said.')
        .optional(),
    foreach: schemas/* enum */.k5n(['entity', 'relation', 'enum']).describe('What the file is written once for.').optional(),
    when: when.optional(),
    ownership: schemas/* enum */.k5n(['managed', 'once', 'append-only', 'aggregate'])
        .describe('What an update may do: rewrite it, leave it alone, only add to it, or render it from the merged contributions.'),
    executable: schemas/* boolean */.zMY().describe('Whether the file gets the executable bit.').optional(),
});
const exclusiveCapability = schemas/* strictObject */.rej({
    capability,
    exclusive: schemas/* boolean */.zMY().describe('Whether a service has at most one pattern that provides it.').optional(),
});
const manifestParameter = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(['string', 'int', 'bool']),
    default: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]),
    pattern: schemas/* string */.YjP().describe('Regular expression that the whole text must match.').optional(),
    min: schemas/* number */.aig().int().optional(),
    max: schemas/* number */.aig().int().optional(),
    description: sentence,
    from: schemas/* string */.YjP().describe('The fact of the spec that sets it, such as `rate_limit.count`.').optional(),
});
const quality = schemas/* strictObject */.rej({
    success_rate: share.describe('Prior share of services in which it worked, until it is measured.'),
    test_coverage: share.describe('Prior share that its tests cover; 0.90 where nothing is said.').optional(),
    security_level: schemas/* enum */.k5n(['CRITICAL', 'HIGH', 'MEDIUM', 'STANDARD', 'LOW'])
        .describe('STANDARD where nothing is said.')
        .optional(),
    observability_complete: schemas/* boolean */.zMY()
        .describe('Whether what it does can be seen in logs and metrics.')
        .optional(),
    docker_ready: schemas/* boolean */.zMY().optional(),
});
const mutation = schemas/* strictObject */.rej({ file: path, find: schemas/* string */.YjP().min(1), replace: schemas/* string */.YjP(), killed_by: path })
    .describe("A mistake that the pattern's own test must notice: `find` becomes `replace` in `file`, and `killed_by` fails.");
const conflict = schemas/* strictObject */.rej({ capability, reason: sentence });
/** `pattern.yml`, as it is written. */
const manifestSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    id: identifier.describe('The name of the directory.'),
    version: schemas/* string */.YjP().regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/, 'a version such as `1.0.0`'),
    category: schemas/* enum */.k5n(lib_category/* CATEGORIES */.R).describe('The name of the parent directory.'),
    summary: sentence.describe('What a service gains from it, in one sentence.'),
    domain: tag.describe('What it is about, in one word.'),
    tags: schemas/* array */.YOg(tag).min(1).max(ENTRIES_MAX),
    asks: schemas/* array */.YOg(sentence)
        .min(1)
        .max(ENTRIES_MAX)
        .describe('Sentences in which people ask for it: search goes by them.'),
    when: when.optional(),
    requires: schemas/* array */.YOg(capability)
        .max(ENTRIES_MAX)
        .describe('Capabilities that some other pattern must provide.')
        .optional(),
    provides: schemas/* array */.YOg(schemas/* union */.KCZ([capability, exclusiveCapability]))
        .max(ENTRIES_MAX)
        .optional(),
    conflicts: schemas/* array */.YOg(conflict)
        .max(ENTRIES_MAX)
        .describe('Capabilities of others with which it does not go together.')
        .optional(),
    supersedes: schemas/* array */.YOg(identifier)
        .max(ENTRIES_MAX)
        .describe('Ids of patterns whose place it takes.')
        .optional(),
    parameters: schemas/* record */.g1P(identifier, manifestParameter)
        .describe('Values that `--set id.name=value` changes.')
        .optional(),
    files: schemas/* array */.YOg(manifestFile).max(ENTRIES_MAX).optional(),
    contributes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())).max(ENTRIES_MAX))
        .describe('By kind: what it adds to files that several patterns share. Each entry may have a `when`.')
        .optional(),
    quality,
    mutation: mutation.optional(),
});
/** The keys of the mapping at a path of the manifest, for suggestions; empty where any key may stand. */
function keysAt(path) {
    if (path.length === 0)
        return Object.keys(manifestSchema.shape);
    const nested = {
        files: manifestFile.shape,
        provides: exclusiveCapability.shape,
        conflicts: conflict.shape,
        parameters: manifestParameter.shape,
        quality: quality.shape,
        mutation: mutation.shape,
    };
    const [first] = path;
    return typeof first === 'string' && Object.hasOwn(nested, first) ? Object.keys(nested[first] ?? {}) : [];
}
/** The JSON Schema of `pattern.yml`, for editors. */
function manifestJsonSchema() {
    return { ...z.toJSONSchema(manifestSchema), title: 'PatternBank pattern.yml' };
}

;// CONCATENATED MODULE: ./lib/pattern/parameter.js
/** @returns what is wrong with `value`, or `undefined` where the parameter accepts it */
function checkParameter(rules, value) {
    const got = `\`${String(value)}\``;
    switch (rules.type) {
        case 'bool':
            return typeof value === 'boolean' ? undefined : { expected: '`true` or `false`', got };
        case 'int':
            return typeof value === 'number' && Number.isSafeInteger(value)
                ? outOfRange(rules, value)
                : { expected: 'a whole number', got };
        case 'string':
            return typeof value === 'string' ? notMatching(rules, value) : { expected: 'text', got };
    }
}
/**
 * A value as a user typed it (`--set id.name=value`), in the parameter's type.
 *
 * @returns the text itself where it is not of that type: {@link checkParameter} then says so
 */
function typedParameter({ type }, text) {
    if (type === 'bool' && (text === 'true' || text === 'false'))
        return text === 'true';
    if (type === 'int' && /^-?\d{1,15}$/.test(text))
        return Number(text);
    return text;
}
function outOfRange({ min, max }, value) {
    if (min !== undefined && value < min)
        return { expected: `at least ${min}`, got: `\`${value}\`` };
    if (max !== undefined && value > max)
        return { expected: `at most ${max}`, got: `\`${value}\`` };
    return undefined;
}
function notMatching({ pattern }, value) {
    if (pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(value))
        return undefined;
    return { expected: `text matching \`${pattern}\``, got: `\`${value}\`` };
}

// EXTERNAL MODULE: ./lib/tree/index.js + 8 modules
var lib_tree = __webpack_require__(4146);
;// CONCATENATED MODULE: ./lib/pattern/pattern-template.js

/**
 * A pattern to fill in, which passes lint as it stands: `<category>/<id>/` with manifest, one file, its test and notes.
 *
 * @throws RangeError - the id is not a lower-case name
 */
function patternTemplate({ id, category }) {
    if (!/^[a-z][a-z0-9_]*$/.test(id))
        throw new RangeError(`expected a lower-case name such as \`rate_limiting\`, got ${JSON.stringify(id)}`);
    const root = `${category}/${id}`;
    return FileTree.fromText({
        [`${root}/pattern.yml`]: manifestText({ id, category }),
        [`${root}/files/src/core/${id}.py`]: sourceText(id),
        [`${root}/files/tests/test_${id}.py`]: testText(id),
        [`${root}/NOTES.md`]: notesText(id),
    });
}
function manifestText({ id, category }) {
    const words = id.replaceAll('_', ' ');
    return `# The fields are described in schemas/pattern.schema.json; \`patternbank patterns lint ${id}\` checks this file.
schema: 1
id: ${id}
version: 0.1.0
category: ${category}
summary: What a service gains from ${words}, in one sentence.
domain: ${category}
tags: [${id.replaceAll('_', '-')}]
asks:
  - a sentence in which someone asks for ${words}
# when: feature.search          # a condition on the spec; without it every service has the pattern
requires: []
provides: [${category}.${id}]
files:
  - {source: src/core/${id}.py, ownership: managed}
  - {source: tests/test_${id}.py, ownership: managed}
contributes: {}
quality: {success_rate: 0.95, test_coverage: 0.90, security_level: STANDARD}
# Replace it by a mistake in your own code that your test notices.
mutation: {file: src/core/${id}.py, find: "return True", replace: "return False", killed_by: tests/test_${id}.py}
`;
}
function sourceText(id) {
    return `"""What this module does for the service, in one sentence."""


def ${id}() -> bool:
    """Whether the pattern is in place."""
    return True
`;
}
function testText(id) {
    return `from src.core.${id} import ${id}


def test_${id}_is_in_place() -> None:
    assert ${id}()
`;
}
function notesText(id) {
    return `# ${id}

When to take it, what it costs, why not its neighbour. Sources.
`;
}

;// CONCATENATED MODULE: ./lib/pattern/quality.js
/** At or above, a pattern may be used without a second look. */
const PRODUCTION_READY_AT = 8000;
const WEIGHTS = { successRate: 40, testCoverage: 30, security: 20, observability: 10 };
const SECURITY = {
    CRITICAL: 10_000,
    HIGH: 8000,
    MEDIUM: 6000,
    STANDARD: 5000,
    LOW: 4000,
};
/** Their patterns are no code that answers requests: neither security nor observability can apply. */
const BESIDE_THE_SERVICE = new Set(['testing', 'docker', 'project', 'ci']);
/**
 * Quality from its facets (DESIGN.md, "Formulas").
 *
 * `0.40·successRate + 0.30·testCoverage + 0.20·security + 0.10·observability`, divided by the weights of the facets that
 * are there; in integers, because eight times 0.1 must not fail `>= 0.80`.
 *
 * @returns 0 to 10 000, rounded down
 * @throws RangeError - a facet is not a whole number from 0 to 10 000; NaN stops here, it never reaches a gate
 * @example qualityOf({ successRate: 9000, testCoverage: 8000, security: 10_000, observability: 5000 }); // 8500
 */
function qualityOf(facets) {
    let sum = 0;
    let weights = 0;
    for (const name of ['successRate', 'testCoverage', 'security', 'observability']) {
        const facet = facets[name];
        if (facet === undefined)
            continue;
        if (!Number.isInteger(facet) || facet < 0 || facet > 10_000) {
            throw new RangeError(`${name}: expected a whole number from 0 to 10000, got ${facet}`);
        }
        sum += WEIGHTS[name] * facet;
        weights += WEIGHTS[name];
    }
    return Math.floor(sum / weights);
}
/**
 * The facets of a pattern. Security and observability cannot apply in the categories testing, docker, project and ci;
 * observability applies elsewhere only to the patterns of its own category and to those that declare it.
 */
function facetsOf({ category, quality }) {
    const { successRate, testCoverage, securityLevel, observabilityComplete } = quality;
    if (BESIDE_THE_SERVICE.has(category))
        return { successRate, testCoverage };
    const observable = category === 'observability' || observabilityComplete;
    return {
        successRate,
        testCoverage,
        security: SECURITY[securityLevel],
        ...(observable ? { observability: observabilityComplete ? 10_000 : 0 } : {}),
    };
}
/**
 * Quality of one pattern, stored with it in the bank.
 *
 * @returns 0 to 10 000, rounded down
 * @throws RangeError - a prior of the pattern is not a whole number from 0 to 10 000
 */
function patternQuality(pattern) {
    return qualityOf(facetsOf(pattern));
}
/** `true` where {@link patternQuality} reaches 0.80. */
function isProductionReady(pattern) {
    return patternQuality(pattern) >= PRODUCTION_READY_AT;
}

;// CONCATENATED MODULE: ./lib/pattern/requirement-cycles.js

/**
 * The patterns that each pattern needs: for each required capability its only provider; where several could serve, none of
 * them is needed.
 *
 * @returns ids by id, sorted
 */
function neededPatterns(patterns) {
    const providers = new Map();
    for (const { id, provides } of patterns) {
        for (const { capability } of provides)
            providers.set(capability, [...(providers.get(capability) ?? []), id]);
    }
    return new Map(patterns.map(({ id, requires }) => {
        const needed = requires.flatMap((capability) => {
            const ids = providers.get(capability) ?? [];
            return ids.length === 1 ? ids : [];
        });
        return [id, [...new Set(needed)].filter((each) => each !== id).sort(lib_tree/* comparePaths */.cD)];
    }));
}
/** Circles of patterns that need each other; each starts and ends with its smallest id, and is told once. */
function requirementCycles(patterns) {
    const needed = neededPatterns(patterns);
    const done = new Set();
    const found = new Map();
    const visit = (id, trail) => {
        const start = trail.indexOf(id);
        if (start >= 0) {
            const cycle = rotated(trail.slice(start));
            found.set(cycle.join(' '), [...cycle, ...cycle.slice(0, 1)]);
            return;
        }
        if (done.has(id))
            return;
        for (const next of needed.get(id) ?? [])
            visit(next, [...trail, id]);
        done.add(id);
    };
    for (const id of [...needed.keys()].sort(lib_tree/* comparePaths */.cD))
        visit(id, []);
    return [...found.values()];
}
function rotated(cycle) {
    const smallest = cycle.reduce((least, id, index) => ((cycle[least] ?? '') <= id ? least : index), 0);
    return [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./lib/pattern/suggestion.js

/** Edits between a typing error and what was meant; beyond it a suggestion misleads. */
const EDITS_MAX = 3;
/** The known word that was probably meant, or `undefined` where none is near. */
function suggestion(typed, known) {
    if (known.length === 0)
        return undefined;
    const near = (0,mod/* closest */.kp)(typed, [...known]);
    return (0,mod/* distance */.Io)(typed, near) <= Math.min(EDITS_MAX, Math.ceil(near.length / 2)) ? near : undefined;
}

;// CONCATENATED MODULE: ./lib/pattern/lint/problems.js

const missingFile = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/missing-file',
    explanation: 'The manifest lists a file that is not below `files/`.',
    message: ({ source }) => `\`files/${source}\` does not exist`,
    help: ({ near }) => (near === undefined ? 'add the file, or delete the entry' : `write \`${near}\``),
});
const unlistedFile = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/unlisted-file',
    explanation: 'A file below `files/` that the manifest does not list would never reach a service.',
    message: ({ source }) => `\`files/${source}\` is not listed in \`files\``,
    help: ({ source }) => `add \`- {source: ${source}, ownership: managed}\` to \`files\`, or delete the file`,
});
const badPath = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/bad-path',
    explanation: 'Every file of a service lies inside it: a path is relative, normal, and never leaves the tree.',
    message: ({ path }) => `\`${path}\` is not a path inside the service`,
    help: () => 'write a relative path without `..`, `.git` or backslashes',
});
const loopAndPath = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/loop-and-path',
    explanation: 'A file that is written once for each entity needs the entity in its path, and the other way round.',
    message: ({ path, foreach }) => foreach === undefined
        ? `\`${path}\` names a loop variable without \`foreach\``
        : `every ${foreach} writes the same \`${path}\``,
    help: ({ foreach, variable }) => foreach === undefined
        ? 'add `foreach` to the file'
        : `put \`{{ ${variable}… }}\` into \`path\`, or delete \`foreach\``,
});
const samePath = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/same-path',
    explanation: 'Each file of a service is written once.',
    message: ({ path }) => `\`${path}\` is written twice by this pattern`,
    help: () => 'delete one of the two entries, or give them conditions that exclude each other',
});
const badWhen = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/bad-when',
    explanation: 'Conditions use a closed grammar over a closed list of facts; anything else would never hold.',
    message: ({ problem }) => `\`when\`: ${problem}`,
    help: ({ help }) => help,
});
const negatedProvider = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/negated-provider',
    explanation: 'Whether a pattern is selected cannot depend on the absence of another one: the answer would depend on the order of the questions.',
    message: ({ capability }) => `the pattern's own \`when\` negates \`provides ${capability}\``,
    help: () => 'use `conflicts`, or move the condition to the files',
});
const unknownKind = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/unknown-contribution',
    explanation: 'A contribution is merged by its kind; one that no kind merges would be lost.',
    message: ({ kind }) => `\`${kind}\` is not a kind of contribution`,
    help: ({ near, known }) => near === undefined ? `use one of ${known.map((each) => `\`${each}\``).join(', ')}` : `write \`${near}\``,
});
const badParameter = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/bad-parameter',
    explanation: 'The default of a parameter must be a value that a user could have set.',
    message: ({ name, expected, got }) => `parameter \`${name}\`: expected ${expected}, got ${got}`,
    help: ({ name }) => `change the declaration of \`${name}\``,
});
const badMutation = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/bad-mutation',
    explanation: 'A mutation plants its mistake in a file of its own pattern.',
    message: ({ path }) => `\`mutation.file\`: expected a path that this pattern writes, got \`${path}\``,
    help: () => 'name a file from `files`',
});
const unkilledMutation = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/unkilled-mutation',
    explanation: 'A mutation is killed by tests that some pattern brings; without them nobody would notice the mistake.',
    message: ({ path }) => `\`mutation.killed_by\`: no pattern writes \`${path}\``,
    help: () => 'name a test from `files`, or the folder of the tests that notice',
});
const danglingRequirement = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/dangling-requirement',
    explanation: 'A capability that no pattern provides can never be satisfied, so the pattern could never be selected.',
    message: ({ capability }) => `no pattern provides \`${capability}\``,
    help: ({ near, capability }) => near === undefined ? `add \`${capability}\` to \`provides\` of a pattern` : `write \`${near}\``,
});
const exclusiveClash = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/exclusive-clash',
    explanation: 'Two patterns offer a capability that a service has once. One of them says why it does not go with the other, so that the reader of the plan learns it.',
    message: ({ capability, other }) => `\`${capability}\` is exclusive, and \`${other}\` provides it, too`,
    help: ({ capability }) => `add \`- {capability: ${capability}, reason: …}\` to \`conflicts\`, or name the other in \`supersedes\``,
});
const requirementCycle = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/cycle',
    explanation: 'Patterns that require each other in a circle have no order.',
    message: ({ cycle }) => `${cycle.map((id) => `\`${id}\``).join(' requires ')}`,
    help: () => 'move what both need into a pattern of its own',
});
const unknownSuperseded = (0,lib_diagnostics/* defineProblem */.lS)({
    code: 'pattern/unknown-superseded',
    severity: 'warning',
    explanation: 'A pattern supersedes one that is not in this bank; nothing happens until it is.',
    message: ({ id }) => `\`supersedes\` names \`${id}\`, which is not a pattern here`,
    help: ({ near }) => (near === undefined ? 'delete the entry, or add the pattern' : `write \`${near}\``),
});

;// CONCATENATED MODULE: ./lib/pattern/lint/lint-library.js



/**
 * What is wrong between patterns: requirements that nobody provides, exclusive capabilities offered twice without a
 * stated conflict, circles.
 *
 * @param beside - other patterns of the same bank, whose own manifests are not judged here
 */
function lintLibrary(entries, beside) {
    const own = new Set(entries.map(({ pattern }) => pattern.id));
    const patterns = [...entries.map(({ pattern }) => pattern), ...beside.filter(({ id }) => !own.has(id))];
    return [
        ...entries.flatMap((entry) => danglingRequirements(entry, patterns)),
        ...entries.flatMap((entry) => exclusiveClashes(entry, patterns, own)),
        ...entries.flatMap((entry) => unknownSupersededs(entry, patterns)),
        ...entries.flatMap((entry) => unkilledMutations(entry, patterns)),
        ...cycles(entries, patterns),
    ];
}
function danglingRequirements({ pattern, source }, patterns) {
    const provided = patterns.flatMap((each) => each.provides.map(({ capability }) => capability));
    return pattern.requires.flatMap((capability, index) => provided.includes(capability)
        ? []
        : [
            danglingRequirement.at({ capability, near: suggestion(capability, provided) }, { span: source.spanAt(['requires', index]) }),
        ]);
}
function exclusiveClashes({ pattern, source }, patterns, own) {
    return pattern.provides.flatMap(({ capability, exclusive }, index) => {
        const other = patterns.find((each) => 
        // Of two that are judged here it is told once, at the later.
        (each.id < pattern.id || (each.id > pattern.id && !own.has(each.id))) &&
            clashesOver(each, capability, exclusive) &&
            !isSettled(pattern, each, capability));
        if (other === undefined)
            return [];
        return [exclusiveClash.at({ capability, other: other.id }, { span: source.spanAt(['provides', index]) })];
    });
}
function clashesOver({ provides }, capability, exclusive) {
    return provides.some((each) => each.capability === capability && (each.exclusive || exclusive));
}
function isSettled(a, b, capability) {
    const states = ({ conflicts }) => conflicts.some((each) => each.capability === capability);
    return states(a) || states(b) || a.supersedes.includes(b.id) || b.supersedes.includes(a.id);
}
function unknownSupersededs({ pattern, source }, patterns) {
    const ids = patterns.map(({ id }) => id);
    return pattern.supersedes.flatMap((id, index) => ids.includes(id)
        ? []
        : [
            unknownSuperseded.at({ id, near: suggestion(id, ids) }, { span: source.spanAt(['supersedes', index]) }),
        ]);
}
/** The tests may be named by their folder, and another pattern may bring them. */
function unkilledMutations({ pattern, source }, patterns) {
    const path = pattern.mutation?.killedBy;
    const written = patterns.some(({ files }) => files.some((file) => file.path === path || file.path.startsWith(`${path}/`)));
    if (path === undefined || written)
        return [];
    return [unkilledMutation.at({ path }, { span: source.spanAt(['mutation', 'killed_by']) })];
}
function cycles(entries, patterns) {
    return requirementCycles(patterns).flatMap((cycle) => {
        const entry = entries.find(({ pattern }) => cycle.includes(pattern.id));
        return entry === undefined
            ? []
            : [requirementCycle.at({ cycle }, { span: entry.source.spanAt(['requires']) })];
    });
}

;// CONCATENATED MODULE: ./lib/pattern/pattern-directory.js
/** What tools leave behind when someone works in a pattern; git ignores it, and so do we. */
const LEFTOVERS = new Set([
    '__pycache__',
    '.ruff_cache',
    '.mypy_cache',
    '.pytest_cache',
    '.DS_Store',
    '.venv',
]);
/** `true` where a tool left the file behind. */
function isLeftover(path) {
    return path.split('/').some((segment) => LEFTOVERS.has(segment));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/pattern/digest.js

/**
 * SHA-256 over `pattern.yml` and the files below `files/`, each with its path and length, in the order of their paths.
 *
 * @returns lower-case hexadecimal
 */
function digestOf({ manifest, files }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const parts = manifest === undefined ? [] : [['pattern.yml', manifest.bytes]];
    for (const [path, bytes] of [
        ...parts,
        ...[...files].map(([path, file]) => [`files/${path}`, file.bytes]),
    ]) {
        // With the lengths, no two different trees run together into the same bytes.
        hash.update(`${path.length}:${path}:${bytes.length}:`).update(bytes);
    }
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./lib/pattern/when/condition.js
/**
 * Whether a condition holds for a service.
 *
 * A bare fact holds unless it is absent, `false`, 0 or the empty text. `provides x` reads the fact `provides.x`, which
 * {@link withCapabilities} adds once the patterns are selected.
 */
function holds(condition, facts) {
    switch (condition.kind) {
        case 'fact':
            return Boolean(factOf(facts, condition.name));
        case 'compare':
            return compares(factOf(facts, condition.name), condition.operator, condition.value);
        case 'provides':
            return factOf(facts, capabilityFact(condition.capability)) === true;
        case 'not':
            return !holds(condition.of, facts);
        case 'and':
            return condition.of.every((part) => holds(part, facts));
        case 'or':
            return condition.of.some((part) => holds(part, facts));
    }
}
/** `facts` and the capabilities that the selected patterns provide, so that `provides x` can be answered. */
function withCapabilities(facts, capabilities) {
    const provided = {};
    for (const capability of capabilities)
        provided[capabilityFact(capability)] = true;
    return { ...facts, ...provided };
}
/** Every part of a condition, itself first. */
function partsOf(condition) {
    switch (condition.kind) {
        case 'not':
            return [condition, ...partsOf(condition.of)];
        case 'and':
        case 'or':
            return [condition, ...condition.of.flatMap(partsOf)];
        case 'fact':
        case 'compare':
        case 'provides':
            return [condition];
    }
}
/** The facts that a condition names, in its order. */
function factsNamedIn(condition) {
    return partsOf(condition).flatMap((part) => part.kind === 'fact' || part.kind === 'compare' ? [part.name] : []);
}
/** The features that a condition asks for: `feature.search` asks for `search`. */
function featuresOf(condition) {
    return factsNamedIn(condition).flatMap((name) => name.startsWith('feature.') ? [name.slice('feature.'.length)] : []);
}
function capabilityFact(capability) {
    return `provides.${capability}`;
}
function factOf(facts, name) {
    return Object.hasOwn(facts, name) ? (facts[name] ?? false) : false;
}
function compares(fact, operator, value) {
    switch (operator) {
        case '==':
            return String(fact) === value;
        case '!=':
            return String(fact) !== value;
        case '>':
            return Number(fact) > Number(value);
        case '>=':
            return Number(fact) >= Number(value);
        case '<':
            return Number(fact) < Number(value);
        case '<=':
            return Number(fact) <= Number(value);
    }
}

;// CONCATENATED MODULE: ./lib/pattern/when/facts.js
/** Every fact that a `when` may ask for; `factsOf` of the plan room answers them. */
const FACTS = [
    { name: 'entities', type: 'number', explanation: 'entities of the spec that are required' },
    { name: 'relations', type: 'number', explanation: 'relations between them' },
    { name: 'many_to_many', type: 'number', explanation: 'relations that need a table of their own' },
    { name: 'enums', type: 'number', explanation: 'enumerations, named or in a field' },
    { name: 'endpoints', type: 'number', explanation: 'endpoints that the spec lists' },
    { name: 'roles', type: 'number', explanation: 'roles that callers may have' },
    {
        name: 'auth',
        type: 'text',
        values: ['none', 'jwt', 'api_key', 'session', 'oauth'],
        explanation: 'how callers prove who they are',
    },
    {
        name: 'security',
        type: 'text',
        values: ['basic', 'standard', 'strict'],
        explanation: 'the security level that the spec asks for',
    },
    { name: 'soft_delete', type: 'number', explanation: 'entities that are marked as deleted, not removed' },
    { name: 'tenant_scoped', type: 'number', explanation: 'entities that belong to a tenant' },
    { name: 'secrets', type: 'number', explanation: 'fields that must never be shown' },
    { name: 'fields.*', type: 'number', explanation: 'fields of a type, such as `fields.html`' },
    { name: 'rate_limit', type: 'truth', explanation: 'the spec limits requests' },
    { name: 'rate_limit.count', type: 'number', explanation: 'requests allowed in one period' },
    { name: 'rate_limit.per', type: 'text', values: ['s', 'min', 'h'], explanation: 'the period' },
    {
        name: 'feature.*',
        type: 'truth',
        explanation: 'the spec requires the feature, such as `feature.search`',
    },
    {
        name: 'observability.*',
        type: 'truth',
        explanation: 'the spec names it, such as `observability.metrics`',
    },
    { name: 'deployment.*', type: 'truth', explanation: 'the spec names it, such as `deployment.docker`' },
    { name: 'compliance.*', type: 'truth', explanation: 'the spec names it, such as `compliance.gdpr`' },
    { name: 'stack.*', type: 'text', explanation: 'what the spec asked for, such as `stack.database`' },
];
/** The fact that a name asks for; `undefined` where there is none. */
function factKind(name) {
    const exact = FACTS.find((fact) => fact.name === name);
    if (exact !== undefined)
        return exact;
    const dot = name.indexOf('.');
    return dot <= 0 || dot === name.length - 1
        ? undefined
        : FACTS.find((fact) => fact.name === `${name.slice(0, dot)}.*`);
}

;// CONCATENATED MODULE: ./lib/pattern/when/check-condition.js



const CAPABILITY = /^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$/;
/** The first part that could never mean anything: an unknown fact, a value it never has, an order of words. */
function checkCondition(condition, text) {
    for (const part of partsOf(condition)) {
        const problem = checkPart(part);
        if (problem !== undefined)
            return { ...problem, offset: Math.max(0, text.indexOf(wordOf(part))) };
    }
    return undefined;
}
function checkPart(part) {
    switch (part.kind) {
        case 'fact':
            return factKind(part.name) === undefined ? unknownFact(part.name) : undefined;
        case 'compare': {
            const fact = factKind(part.name);
            return fact === undefined ? unknownFact(part.name) : checkComparison(part, fact);
        }
        case 'provides':
            return CAPABILITY.test(part.capability)
                ? undefined
                : {
                    message: `expected a capability, got \`${part.capability}\``,
                    help: 'write lower-case words joined by dots',
                };
        case 'not':
        case 'and':
        case 'or':
            return undefined;
    }
}
function checkComparison(part, fact) {
    const { name, operator, value } = part;
    if (fact.type === 'number') {
        return /^\d+$/.test(value)
            ? undefined
            : {
                message: `expected \`${name}\` compared with a number, got \`${value}\``,
                help: 'write a whole number',
            };
    }
    if (operator !== '==' && operator !== '!=') {
        return {
            message: `expected \`==\` or \`!=\` after \`${name}\`, got \`${operator}\``,
            help: `\`${name}\` is not a number: use \`==\` or \`!=\``,
        };
    }
    const values = fact.type === 'truth' ? ['true', 'false'] : fact.values;
    if (values === undefined || values.includes(value))
        return undefined;
    const near = suggestion(value, values);
    const expected = values.map((each) => `\`${each}\``).join(', ');
    return {
        message: `expected \`${name}\` compared with one of ${expected}, got \`${value}\``,
        help: `write \`${near ?? values[0] ?? ''}\``,
    };
}
function unknownFact(name) {
    const near = suggestion(name, FACTS.map((fact) => fact.name));
    const help = near === undefined
        ? `use one of ${FACTS.map((fact) => `\`${fact.name}\``).join(', ')}`
        : `write \`${near}\``;
    return { message: `\`${name}\` is not a fact of a service`, help };
}
function wordOf(part) {
    if (part.kind === 'fact' || part.kind === 'compare')
        return part.name;
    return part.kind === 'provides' ? part.capability : '';
}

;// CONCATENATED MODULE: ./lib/pattern/when/parse-when.js

/** Characters; a longer condition is a program, and a pattern is data. */
const LENGTH_MAX = 500;
const TOKEN = /\s*(?:([()])|(==|!=|>=|<=|>|<)|([A-Za-z0-9_][A-Za-z0-9_.-]*)|'([^']*)'|"([^"]*)")/y;
class Refusal extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
/**
 * Parses a `when`: facts (`feature.search`), comparisons (`entities > 0`, `auth == jwt`), `provides http.rate_limit`,
 * `and`, `or`, `not` and parentheses.
 *
 * @returns the condition, or the first problem: a fact that is not in `FACTS` is one
 */
function parseWhen(text) {
    try {
        const condition = new Parser(tokensOf(text)).whole();
        const problem = checkCondition(condition, text);
        return problem === undefined ? { ok: true, condition } : { ok: false, problem };
    }
    catch (error) {
        if (error instanceof Refusal)
            return { ok: false, problem: error.problem };
        throw error;
    }
}
function tokensOf(text) {
    if (text.length > LENGTH_MAX) {
        const message = `expected at most ${LENGTH_MAX} characters, got ${text.length}`;
        throw new Refusal({ message, help: 'split the pattern in two', offset: LENGTH_MAX });
    }
    const tokens = [];
    const end = text.trimEnd().length;
    for (let offset = 0; offset < end;) {
        TOKEN.lastIndex = offset;
        const match = TOKEN.exec(text);
        if (match === null) {
            const message = `expected a fact, a comparison or a parenthesis, got \`${text.slice(offset).trim().slice(0, 20)}\``;
            throw new Refusal({ message, help: GRAMMAR, offset });
        }
        tokens.push(tokenOf(match));
        offset = TOKEN.lastIndex;
    }
    return [...tokens, { kind: 'end', text: 'the end', offset: text.length }];
}
const GRAMMAR = 'write it with facts, `==`, `!=`, `>`, `>=`, `<`, `<=`, `provides`, `and`, `or`, `not` and parentheses';
function tokenOf(match) {
    const [whole, bracket, operator, word, single, double] = match;
    const offset = match.index + whole.length - whole.trimStart().length;
    if (bracket !== undefined)
        return { kind: 'bracket', text: bracket, offset };
    if (operator !== undefined)
        return { kind: 'operator', text: operator, offset };
    if (word !== undefined)
        return { kind: 'word', text: word, offset };
    return { kind: 'text', text: single ?? double ?? '', offset };
}
/** Recursive descent; `or` binds loosest, then `and`, then `not`. */
class Parser {
    #tokens;
    #at = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    whole() {
        const condition = this.#or();
        const rest = this.#peek();
        if (rest.kind !== 'end')
            throw this.#unexpected('`and`, `or` or the end', rest);
        return condition;
    }
    #or() {
        return this.#chain('or', () => this.#chain('and', () => this.#not()));
    }
    #chain(word, part) {
        const first = part();
        const parts = [first];
        while (this.#accept('word', word))
            parts.push(part());
        return parts.length === 1 ? first : { kind: word, of: parts };
    }
    #not() {
        return this.#accept('word', 'not') ? { kind: 'not', of: this.#not() } : this.#primary();
    }
    #primary() {
        if (this.#accept('bracket', '(')) {
            const inner = this.#or();
            if (!this.#accept('bracket', ')'))
                throw this.#unexpected('`)`', this.#peek());
            return inner;
        }
        const name = this.#word('a fact');
        if (name === 'provides')
            return { kind: 'provides', capability: this.#word('a capability') };
        const operator = this.#peek();
        if (operator.kind !== 'operator')
            return { kind: 'fact', name };
        this.#at += 1;
        return { kind: 'compare', name, operator: operator.text, value: this.#value() };
    }
    #value() {
        const token = this.#peek();
        if (token.kind !== 'word' && token.kind !== 'text')
            throw this.#unexpected('a value', token);
        this.#at += 1;
        return token.text;
    }
    #word(expected) {
        const token = this.#peek();
        const reserved = token.text === 'and' || token.text === 'or' || token.text === 'not';
        if (token.kind !== 'word' || reserved)
            throw this.#unexpected(expected, token);
        this.#at += 1;
        return token.text;
    }
    #accept(kind, text) {
        const token = this.#peek();
        if (token.kind !== kind || token.text !== text)
            return false;
        this.#at += 1;
        return true;
    }
    #peek() {
        const token = this.#tokens[this.#at] ?? this.#tokens.at(-1);
        if (token === undefined)
            throw new RangeError('a token list ends in `end`');
        return token;
    }
    #unexpected(expected, { kind, text, offset }) {
        const got = kind === 'end' ? 'the end' : `\`${text}\``;
        return new Refusal({ message: `expected ${expected}, got ${got}`, help: GRAMMAR, offset });
    }
}

;// CONCATENATED MODULE: ./lib/pattern/lint/lint-conditions.js


/** Every `when` of a pattern: its own, those of its files, those of its contributions. */
function lintConditions(context) {
    const { manifest } = context;
    const contributions = Object.entries(manifest.contributes ?? {}).flatMap(([kind, values]) => values.map((value, index) => ({ path: ['contributes', kind, index, 'when'], when: value['when'] })));
    const files = (manifest.files ?? []).map(({ when }, index) => ({ path: ['files', index, 'when'], when }));
    return [
        ...lintOwnCondition(context),
        ...[...files, ...contributions].flatMap(({ path, when }) => when === undefined ? [] : lintWhen(context, path, when)),
    ];
}
function lintOwnCondition(context) {
    const { when } = context.manifest;
    if (when === undefined)
        return [];
    const parsed = parseWhen(when);
    if (!parsed.ok)
        return lintWhen(context, ['when'], when);
    return negatedProviders(parsed.condition, false).map((capability) => negatedProvider.at({ capability }, { span: context.source.spanAt(['when']) }));
}
function lintWhen({ source }, path, when) {
    if (typeof when !== 'string') {
        const problem = 'expected text';
        return [badWhen.at({ problem, help: 'write the condition as text' }, { span: source.spanAt(path) })];
    }
    const parsed = parseWhen(when);
    if (parsed.ok)
        return [];
    const { message, help, offset } = parsed.problem;
    return [badWhen.at({ problem: message, help }, { span: source.spanWithin(path, offset) })];
}
function negatedProviders(condition, negated) {
    switch (condition.kind) {
        case 'provides':
            return negated ? [condition.capability] : [];
        case 'not':
            return negatedProviders(condition.of, !negated);
        case 'and':
        case 'or':
            return condition.of.flatMap((part) => negatedProviders(part, negated));
        case 'fact':
        case 'compare':
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/pattern/manifest/schema-problems.js


/** The issues of a schema as problems with place and remedy. */
function schemaProblems(findings) {
    return findings.issues.flatMap((issue) => problemsOf(innermost(issue), findings));
}
/** Of a union that nothing matched, the alternative that came furthest: the one that says most about the mistake. */
function innermost(issue) {
    if (issue.code !== 'invalid_union')
        return issue;
    const inner = issue.errors
        .map(([first]) => first)
        .find((first) => first !== undefined && !(first.code === 'invalid_type' && first.path.length === 0));
    return inner === undefined ? issue : innermost({ ...inner, path: [...issue.path, ...inner.path] });
}
function problemsOf(issue, findings) {
    const { source, base } = findings;
    const path = [...base, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => {
            const known = findings.keysAt(path);
            return unknownKey.at({ key, near: suggestion(key, known), known }, { span: source.spanOfKey(path, key) });
        });
    }
    if (issue.code === 'invalid_key') {
        const key = String(path.at(-1));
        const expected = issue.issues[0]?.message ?? 'another name';
        return [
            badValue.at({ path: dotted(path), expected, got: shown(key) }, { span: source.spanOfKey(path.slice(0, -1), key) }),
        ];
    }
    const value = valueAt(source.value, path);
    const got = shown(value);
    const near = issue.code === 'invalid_value' ? suggestion(String(value), issue.values.map(String)) : undefined;
    return [
        badValue.at({ path: dotted(path), expected: expectedBy(issue), got, near }, { span: source.spanAt(path) }),
    ];
}
function expectedBy(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return TYPES[issue.expected] ?? issue.expected;
        case 'invalid_value':
            return issue.values.length === 1
                ? shown(issue.values[0])
                : `one of ${issue.values.map(shown).join(', ')}`;
        case 'too_small':
            return bound('least', issue.minimum, issue.origin);
        case 'too_big':
            return bound('most', issue.maximum, issue.origin);
        case 'invalid_union':
            return alternatives(issue.errors);
        case 'invalid_format':
        case 'not_multiple_of':
        case 'unrecognized_keys':
        case 'invalid_key':
        case 'invalid_element':
        case 'custom':
            return issue.message;
    }
}
const TYPES = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: '`true` or `false`',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
};
function alternatives(errors) {
    const forms = errors.flatMap(([first]) => (first === undefined ? [] : [expectedBy(first)]));
    return forms.length === 0 ? 'another form' : [...new Set(forms)].join(', or ');
}
function bound(side, limit, origin) {
    const unit = origin === 'array' ? ' entries' : origin === 'string' ? ' characters' : '';
    return `at ${side} ${String(limit)}${limit === 1 && origin === 'array' ? ' entry' : unit}`;
}
/** `files[2].source`: a path as people read it. */
function dotted(path) {
    if (path.length === 0)
        return 'pattern.yml';
    return path
        .map((step, index) => typeof step === 'number' ? `[${step}]` : index === 0 ? String(step) : `.${String(step)}`)
        .join('');
}
const SHOWN_MAX = 60;
function shown(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    // JSON has no NaN and would call it null.
    const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
    const cut = typeof value === 'string' ? text.slice(1, -1) : text;
    return `\`${cut.length > SHOWN_MAX ? `${cut.slice(0, SHOWN_MAX)}…` : cut}\``;
}
function valueAt(value, path) {
    return path.reduce((at, step) => typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? at[step]
        : undefined, value);
}

;// CONCATENATED MODULE: ./lib/pattern/lint/lint-contributions.js




/** Contributions of a kind that nothing merges, and values that their kind refuses. */
function lintContributions(context) {
    const { source, manifest } = context;
    const known = context.kinds.map((each) => each.kind);
    return Object.entries(manifest.contributes ?? {}).flatMap(([kind, values]) => {
        const schema = context.kinds.find((each) => each.kind === kind);
        if (schema === undefined) {
            const near = suggestion(kind, known);
            return [unknownKind.at({ kind, near, known }, { span: source.spanOfKey(['contributes'], kind) })];
        }
        return values.flatMap((value, index) => lintValue(context, schema, { value, index }));
    });
}
function lintValue({ source }, { kind, schema }, { value, index }) {
    const parsed = schema.safeParse(contributedValue(value));
    if (parsed.success)
        return [];
    const base = ['contributes', kind, index];
    const keysAt = (path) => path.length === base.length && schema instanceof schemas/* ZodObject */.bvH ? Object.keys(schema.shape) : [];
    return schemaProblems({ source, issues: parsed.error.issues, base, keysAt });
}
/** What the kind is given: the entry without `when`, which says whether it is given at all. */
function contributedValue(entry) {
    return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'when'));
}

;// CONCATENATED MODULE: ./lib/pattern/lint/lint-files.js



/** The variable that a loop brings into the templates. */
const LOOP_VARIABLES = { entity: 'entity', relation: 'link', enum: 'enum' };
/** Where a file goes in the service: its `path`, else its source without `.liquid`. */
function targetOf({ source, path }) {
    return path ?? source.replace(/\.liquid$/, '');
}
/** Files that are listed but absent, present but not listed, or that would land outside the service. */
function lintFiles(context) {
    const files = context.manifest.files ?? [];
    return [
        ...files.flatMap((file, index) => lintFile(context, file, index)),
        ...lintUnlisted(context, files),
        ...lintSamePath(context, files),
    ];
}
function lintFile({ directory, source }, file, index) {
    const problems = [];
    if (!directory.files.has(file.source)) {
        const near = suggestion(file.source, [...directory.files.keys()]);
        problems.push(missingFile.at({ source: file.source, near }, { span: source.spanAt(['files', index, 'source']) }));
    }
    const path = targetOf(file);
    const span = source.spanAt(['files', index, file.path === undefined ? 'source' : 'path']);
    if (!isPathTemplate(path))
        problems.push(badPath.at({ path }, { span }));
    const loop = loopProblem(file, path);
    if (loop !== undefined)
        problems.push(loopAndPath.at(loop, { span }));
    return problems;
}
/** A path whose every value is one safe segment must lie inside the tree. */
function isPathTemplate(path) {
    const filled = path.replace(/\{\{[^{}]*\}\}/g, 'x');
    return !/[{}]/.test(filled) && (0,lib_tree/* isContained */.uh)(filled);
}
function loopProblem({ foreach }, path) {
    const printed = [...path.matchAll(/\{\{-?\s*([a-z_]+)/g)].map(([, name]) => name);
    if (foreach === undefined) {
        const variable = Object.values(LOOP_VARIABLES).find((name) => printed.includes(name));
        return variable === undefined ? undefined : { path, foreach, variable };
    }
    const variable = LOOP_VARIABLES[foreach];
    return printed.includes(variable) ? undefined : { path, foreach, variable };
}
function lintUnlisted({ directory, source }, files) {
    const listed = new Set(files.map((file) => file.source));
    return [...directory.files.keys()]
        .filter((path) => !listed.has(path))
        .map((path) => unlistedFile.at({ source: path }, { span: source.spanOfKey([], 'files') }));
}
function lintSamePath({ source }, files) {
    return files.flatMap((file, index) => {
        const path = targetOf(file);
        const first = files.findIndex((other) => targetOf(other) === path);
        const other = files[first];
        // Two conditions may exclude each other; the composer says so when they do not.
        if (other === undefined || first === index || (file.when !== undefined && other.when !== undefined))
            return [];
        const related = [{ span: source.spanAt(['files', first]), label: 'first here' }];
        return [samePath.at({ path }, { span: source.spanAt(['files', index]), related })];
    });
}

;// CONCATENATED MODULE: ./lib/pattern/lint/lint-parameters.js




/** Parameters whose default their own rules refuse, and rules that no value could meet. */
function lintParameters({ source, manifest }) {
    return Object.entries(manifest.parameters ?? {}).flatMap(([name, parameter]) => {
        const place = (key) => ({ span: source.spanAt(['parameters', name, key]) });
        if (parameter.pattern !== undefined && !isPattern(parameter.pattern)) {
            return [
                badParameter.at({ name, expected: '`pattern` to be a regular expression', got: `\`${parameter.pattern}\`` }, place('pattern')),
            ];
        }
        if (parameter.from !== undefined && factKind(parameter.from) === undefined) {
            return [
                badParameter.at({ name, expected: '`from` to name a fact', got: `\`${parameter.from}\`` }, place('from')),
            ];
        }
        const problem = checkParameter({ ...parameter, name }, parameter.default);
        return problem === undefined ? [] : [badParameter.at({ name, ...problem }, place('default'))];
    });
}
/** A mutation of something that this pattern does not write. */
function lintMutation({ source, manifest }) {
    const { mutation } = manifest;
    if (mutation === undefined || (manifest.files ?? []).some((file) => targetOf(file) === mutation.file))
        return [];
    return [badMutation.at({ path: mutation.file }, { span: source.spanAt(['mutation', 'file']) })];
}
function isPattern(text) {
    try {
        new RegExp(text, 'u');
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/pattern/manifest/yaml-source.js


/** A YAML document as plain values, with the place of each. */
class YamlSource {
    file;
    value;
    #document;
    #lines;
    constructor(file, document, lines) {
        this.file = file;
        this.#document = document;
        this.#lines = lines;
        this.value = document.toJS();
    }
    /** @returns the source, or what keeps it from being one; never throws, whatever the text */
    static parse(file, text) {
        const lines = new dist/* LineCounter */.HN();
        try {
            const document = (0,dist/* parseDocument */.Tp)(text, {
                lineCounter: lines,
                prettyErrors: false,
                strict: true,
                uniqueKeys: true,
            });
            const problems = yaml_source_problemsOf(file, document, lines);
            return problems.length > 0 ? problems : new YamlSource(file, document, lines);
        }
        catch {
            // The parser recurses: a text of nothing but brackets exhausts the stack.
            return [
                manifestSyntax.at({ problem: 'it is nested too deeply' }, { span: spanAt(file, lines, [0, 1]) }),
            ];
        }
    }
    /** Where the value at `path` stands, or the nearest thing around it. */
    spanAt(path) {
        for (let length = path.length; length > 0; length -= 1) {
            const node = this.#document.getIn(path.slice(0, length), true);
            if ((0,dist/* isNode */.Ll)(node) && node.range)
                return this.#span(node);
        }
        return spanAt(this.file, this.#lines, [0, 0]);
    }
    /** Where the key stands in the mapping at `path`. */
    spanOfKey(path, key) {
        const map = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
        if (!(0,dist/* isMap */.jh)(map))
            return this.spanAt(path);
        const pair = map.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === key);
        return pair !== undefined && (0,dist/* isNode */.Ll)(pair.key) ? this.#span(pair.key) : this.spanAt(path);
    }
    /** The part of the text at `path` that starts `offset` characters into it, for one-line scalars. */
    spanWithin(path, offset) {
        const node = this.#document.getIn(path, true);
        const whole = this.spanAt(path);
        if (!(0,dist/* isScalar */.jn)(node) || whole.line !== whole.endLine)
            return whole;
        const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
        const column = Math.min(whole.column + quoted + offset, whole.endColumn);
        return { ...whole, column };
    }
    #span(node) {
        const [start, end] = node.range ?? [0, 0];
        return spanAt(this.file, this.#lines, [start, end]);
    }
}
/** Syntax problems told of one text: the later ones mostly follow from the first. */
const PROBLEMS_MAX = 10;
function yaml_source_problemsOf(file, document, lines) {
    const problems = [...document.errors, ...document.warnings]
        .slice(0, PROBLEMS_MAX)
        .map(({ message, pos }) => manifestSyntax.at({ problem: message }, { span: spanAt(file, lines, pos) }));
    (0,dist/* visit */.YR)(document, (_, node) => {
        // Aliases make texts that are small on disk and endless in memory; no manifest needs them.
        if ((0,dist/* isAlias */.Vj)(node) || (((0,dist/* isCollection */.P3)(node) || (0,dist/* isScalar */.jn)(node)) && node.anchor !== undefined)) {
            const [start, end] = node.range ?? [0, 0];
            problems.push(manifestAlias.at({}, { span: spanAt(file, lines, [start, end]) }));
        }
    });
    return problems.slice(0, PROBLEMS_MAX);
}
function spanAt(file, lines, [start, end]) {
    const from = lines.linePos(start);
    const to = lines.linePos(Math.max(start, end));
    return {
        file,
        line: Math.max(1, from.line),
        column: Math.max(1, from.col),
        endLine: Math.max(1, to.line),
        endColumn: Math.max(1, to.col),
    };
}

;// CONCATENATED MODULE: ./lib/pattern/manifest/read-manifest.js



/** @returns the manifest, or every problem that its schema found */
function readManifest(file, text) {
    const source = YamlSource.parse(file, text);
    if (!(source instanceof YamlSource))
        return source;
    const parsed = manifestSchema.safeParse(source.value);
    if (parsed.success)
        return { manifest: parsed.data, source };
    return schemaProblems({ source, issues: parsed.error.issues, base: [], keysAt: keysAt });
}

;// CONCATENATED MODULE: ./lib/pattern/read-pattern.js








/** Bytes of one file of a pattern. */
const FILE_BYTES_MAX = 1_000_000;
/** Reads and checks one pattern directory. */
function readPattern(directory, kinds) {
    const { manifest, shown } = directory;
    if (manifest === undefined)
        return {
            diagnostics: [noManifest.at({ directory: shown }, { span: (0,lib_diagnostics/* lineSpan */.ZX)(`${shown}/pattern.yml`, 1) })],
        };
    const files = [manifest, ...directory.files.values()].flatMap((file) => fileProblems(file, shown));
    if (files.length > 0)
        return { diagnostics: files };
    const read = readManifest(`${shown}/pattern.yml`, textOf(manifest) ?? '');
    if (!('manifest' in read))
        return { diagnostics: read };
    const context = { ...read, directory, kinds };
    const diagnostics = [
        ...lintNames(context),
        ...lintFiles(context),
        ...lintConditions(context),
        ...lintContributions(context),
        ...lintParameters(context),
        ...lintMutation(context),
    ];
    if (diagnostics.some(({ severity }) => severity === 'error'))
        return { diagnostics };
    return { read: { pattern: patternOf(context), source: context.source }, diagnostics };
}
/** What keeps a file from being read at all. */
function fileProblems(file, shown) {
    const path = `${shown}/${file.path}`;
    const place = { span: (0,lib_diagnostics/* lineSpan */.ZX)(path, 1) };
    if (file.mode === '120000')
        return [symbolicLink.at({ path }, place)];
    if (file.bytes.length > FILE_BYTES_MAX)
        return [tooLarge.at({ path, bytes: file.bytes.length, limit: FILE_BYTES_MAX }, place)];
    return textOf(file) === undefined ? [notText.at({ path }, place)] : [];
}
function textOf({ bytes }) {
    if (bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function lintNames({ directory, manifest, source }) {
    const { id, category } = manifest;
    const problems = [];
    if (id !== directory.id)
        problems.push(otherId.at({ id, directory: directory.id }, { span: source.spanAt(['id']) }));
    if (category !== directory.category) {
        problems.push(otherCategory.at({ category, directory: directory.category }, { span: source.spanAt(['category']) }));
    }
    return problems;
}
function patternOf(context) {
    const { manifest, directory } = context;
    const { id, version, category, summary, domain, tags, asks, when, mutation } = manifest;
    return {
        id,
        version,
        category,
        summary,
        domain,
        tags,
        asks,
        ...(when === undefined ? {} : { when }),
        requires: manifest.requires ?? [],
        provides: (manifest.provides ?? []).map((each) => typeof each === 'string'
            ? { capability: each, exclusive: false }
            : { capability: each.capability, exclusive: each.exclusive ?? false }),
        conflicts: manifest.conflicts ?? [],
        supersedes: manifest.supersedes ?? [],
        parameters: parametersOf(manifest),
        files: (manifest.files ?? []).map((file) => patternFileOf(file, directory)),
        contributions: contributionsOf(context),
        quality: qualityPriorOf(manifest),
        ...(mutation === undefined
            ? {}
            : {
                mutation: {
                    file: mutation.file,
                    find: mutation.find,
                    replace: mutation.replace,
                    killedBy: mutation.killed_by,
                },
            }),
        digest: digestOf(directory),
        origin: `${directory.shown}/pattern.yml`,
    };
}
function parametersOf({ parameters = {} }) {
    return Object.entries(parameters).map(([name, { pattern, min, max, from, ...rest }]) => ({
        name,
        ...rest,
        ...(pattern === undefined ? {} : { pattern }),
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        ...(from === undefined ? {} : { from }),
    }));
}
function patternFileOf(file, directory) {
    const { source, foreach, when, ownership, executable = false } = file;
    const found = directory.files.get(source);
    return {
        source,
        path: targetOf(file),
        ...(foreach === undefined ? {} : { foreach }),
        ...(when === undefined ? {} : { when }),
        ownership,
        executable,
        template: found === undefined ? '' : (textOf(found) ?? ''),
    };
}
function contributionsOf({ manifest, source }) {
    return Object.entries(manifest.contributes ?? {}).flatMap(([kind, entries]) => entries.map((entry, index) => {
        const when = entry['when'];
        return {
            kind,
            value: contributedValue(entry),
            ...(typeof when === 'string' ? { when } : {}),
            line: source.spanAt(['contributes', kind, index]).line,
        };
    }));
}
/** Test coverage until it is measured, in basis points (DESIGN.md, "Formulas"). */
const TEST_COVERAGE_PRIOR = 9000;
function qualityPriorOf({ quality }) {
    return {
        successRate: Math.round(quality.success_rate * 10_000),
        testCoverage: quality.test_coverage === undefined ? TEST_COVERAGE_PRIOR : Math.round(quality.test_coverage * 10_000),
        securityLevel: quality.security_level ?? 'STANDARD',
        observabilityComplete: quality.observability_complete ?? false,
        dockerReady: quality.docker_ready ?? false,
    };
}

;// CONCATENATED MODULE: ./lib/pattern/read-patterns.js








/**
 * Reads the patterns of a directory `<category>/<id>/{pattern.yml,files/**}` and checks each by itself and with the others.
 * Files directly in the root, and directories that hold no `pattern.yml`, belong to nobody and are passed over.
 *
 * @returns the patterns that have no error of their own, and every problem; never throws, whatever the tree holds
 */
function readPatterns(tree, kinds, options = {}) {
    const { shownRoot = 'patterns', beside = [] } = options;
    const directories = directoriesOf(tree, shownRoot);
    const read = directories.map((directory) => readPattern(directory, kinds));
    const duplicates = duplicatesOf(directories);
    const entries = read
        .flatMap((each) => (each.read === undefined ? [] : [each.read]))
        .filter(({ pattern }) => !duplicates.some(({ shown }) => pattern.origin === `${shown}/pattern.yml`))
        .sort((a, b) => (0,lib_tree/* comparePaths */.cD)(a.pattern.id, b.pattern.id));
    return {
        patterns: entries.map(({ pattern }) => pattern),
        diagnostics: [
            ...strayCategories(tree, shownRoot),
            ...read.flatMap(({ diagnostics }) => diagnostics),
            ...duplicates.map(({ id, shown, other }) => duplicateId.at({ id, other }, { span: (0,lib_diagnostics/* lineSpan */.ZX)(`${shown}/pattern.yml`, 1) })),
            ...lintLibrary(entries, beside),
        ],
    };
}
function directoriesOf(tree, shownRoot) {
    const byDirectory = new Map();
    for (const placed of placedFiles(tree)) {
        const key = `${placed.category}/${placed.id}`;
        byDirectory.set(key, [...(byDirectory.get(key) ?? []), placed]);
    }
    return [...byDirectory.values()].flatMap((placed) => {
        const [first] = placed;
        if (first === undefined)
            return [];
        const { category, id } = first;
        const files = placed
            .filter(({ path }) => path.startsWith('files/'))
            .map(({ path, file }) => [path.slice('files/'.length), { ...file, path }]);
        const manifest = placed.find(({ path }) => path === 'pattern.yml')?.file;
        return [
            {
                category,
                id,
                shown: `${shownRoot}/${category}/${id}`,
                manifest: manifest === undefined ? undefined : { ...manifest, path: 'pattern.yml' },
                files: new Map(files),
            },
        ];
    });
}
function placedFiles(tree) {
    return tree.files().flatMap((file) => {
        const [category = '', id = '', ...rest] = file.path.split('/');
        const path = rest.join('/');
        const belongs = path === 'pattern.yml' || path.startsWith('files/');
        return (0,lib_category/* isCategory */.h)(category) && belongs && !isLeftover(path) ? [{ category, id, path, file }] : [];
    });
}
/** A pattern below a directory that is no category would be passed over in silence. */
function strayCategories(tree, shownRoot) {
    return tree.paths().flatMap((path) => {
        const [directory = '', , file, ...rest] = path.split('/');
        if (file !== 'pattern.yml' || rest.length > 0 || (0,lib_category/* isCategory */.h)(directory))
            return [];
        const span = (0,lib_diagnostics/* lineSpan */.ZX)(`${shownRoot}/${path}`, 1);
        return [unknownCategory.at({ directory, near: suggestion(directory, lib_category/* CATEGORIES */.R) }, { span })];
    });
}
function duplicatesOf(directories) {
    return directories.flatMap((directory, index) => {
        const other = directories.slice(0, index).find(({ id }) => id === directory.id);
        return other === undefined ? [] : [{ ...directory, other: other.shown }];
    });
}

;// CONCATENATED MODULE: ./lib/pattern/when/fits.js


/**
 * Whether the text of a `when` holds; an absent `when` always does.
 *
 * @throws RangeError - the text is not a condition; in patterns that `readPatterns` accepted this cannot happen
 */
function fits(when, facts) {
    if (when === undefined)
        return true;
    const parsed = parseWhen(when);
    if (!parsed.ok)
        throw new RangeError(`not a condition: ${JSON.stringify(when)}: ${parsed.problem.message}`);
    return holds(parsed.condition, facts);
}

;// CONCATENATED MODULE: ./lib/pattern/index.js














/***/ }),

/***/ 6014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lm: () => (/* reexport */ NO_POLICY),
  LD: () => (/* reexport */ decide),
  T4: () => (/* reexport */ readPolicy)
});

// EXTERNAL MODULE: ./lib/readiness/index.js + 155 modules
var readiness = __webpack_require__(8388);
;// CONCATENATED MODULE: ./lib/policy/day.js
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** `true` where `text` is a day that exists, as `2026-11-24`. */
function isDay(text) {
    return dayNumber(text) !== undefined;
}
/** Days since a fixed day long ago; `undefined` where `text` is no day. */
function dayNumber(text) {
    const match = ISO.exec(text);
    if (match === null)
        return undefined;
    const [year, month, day] = match.slice(1).map(Number);
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return undefined;
    // Years are counted from March, so that the leap day is the last of its year.
    const shifted = month > 2 ? month - 3 : month + 9;
    const from = month > 2 ? year : year - 1;
    return (365 * from +
        Math.floor(from / 4) -
        Math.floor(from / 100) +
        Math.floor(from / 400) +
        Math.floor((153 * shifted + 2) / 5) +
        day -
        1);
}
function daysIn(year, month) {
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return month === 2 && leap ? 29 : (MONTHS[month - 1] ?? 0);
}

;// CONCATENATED MODULE: ./lib/policy/decide.js


/** Below this share of the weight, too little is known for a verdict. */
const KNOWN_WEIGHT_MIN = 6000;
/** Waivers may take this share of the weight out of the sum. */
const WAIVED_WEIGHT_MAX = 1000;
/** Days that a waiver may reach ahead; fewer where it lifts a cap. */
const WAIVER_DAYS_MAX = 180;
const CAP_WAIVER_DAYS_MAX = 90;
const FULL = 10_000;
/**
 * Judges a report.
 *
 * @returns ready only where the score reaches the threshold (the higher of the two), no cap holds, every category that applies
 *   reaches its floor, and enough is known. A number that is none, an expired waiver or too many of them never pass.
 */
function decide({ report, threshold, policy, today }) {
    const needed = Math.max(threshold, policy.threshold ?? 0);
    const waived = policy.waivers.map((waiver) => ({ waiver, fault: faultOf(waiver, report, today) }));
    const valid = waived.filter(({ fault }) => fault === undefined).map(({ waiver }) => waiver);
    const results = report.probes.map((result) => isWaived(result, valid) ? { ...result, outcome: 'waived', credit: 0 } : result);
    const { score, categories } = (0,readiness/* rescore */.W5)(report, results, WEIGHTS);
    const caps = report.caps.filter((cap) => !liftsCap(cap, valid, today));
    const capped = caps.reduce((least, { limit }) => Math.min(least, limit), score);
    const productionScore = report.notAService ? 0 : capped;
    const below = categories.filter(({ applicable, score: reached, floor }) => applicable && !(reached >= floor));
    const reasons = [
        ...scoreReasons(report, productionScore, needed),
        ...waived.flatMap(({ fault }) => fault ?? []),
        ...tooMany(results),
        ...caps.map(({ id, limit, because }) => `${id} holds the score at ${decimal(limit)}: ${because}`),
        ...below.map(({ id, score: reached, floor }) => `${id} is at ${decimal(reached)}, below its floor of ${decimal(floor)}`),
    ];
    return {
        ready: reasons.length === 0,
        productionScore: isWhole(productionScore) ? productionScore : 0,
        threshold: needed,
        missingComponents: below.map(({ id }) => id),
        waivers: valid,
        reasons,
    };
}
const WEIGHTS = new Map(readiness/* PROBES */._v.map(({ id, weight }) => [id, weight]));
function scoreReasons({ notAService, knownWeight }, score, threshold) {
    if (!isWhole(score) || !isWhole(threshold) || !isWhole(knownWeight))
        return ['the score is not a number that can be compared'];
    return [
        ...(notAService
            ? ['this is not a service: too little of the rubric applies, or nothing starts an application']
            : []),
        ...(score >= threshold ? [] : [`the score ${decimal(score)} is below ${decimal(threshold)}`]),
        ...(knownWeight >= KNOWN_WEIGHT_MIN
            ? []
            : [`only ${decimal(knownWeight)} of the weight could be judged`]),
    ];
}
/** Why a waiver does not hold. */
function faultOf({ probe, expires, owner }, report, today) {
    const [end, now] = [dayNumber(expires), dayNumber(today)];
    if (end === undefined || now === undefined)
        return `the waiver of ${probe} has no day on which it ends`;
    if (end < now)
        return `the waiver of ${probe} (${owner}) ended on ${expires}`;
    if (end - now > WAIVER_DAYS_MAX)
        return `the waiver of ${probe} (${owner}) reaches further than ${WAIVER_DAYS_MAX} days`;
    const capped = report.caps.some(({ id }) => id === probe);
    return capped && end - now > CAP_WAIVER_DAYS_MAX
        ? `the waiver of ${probe} (${owner}) lifts a cap and reaches further than ${CAP_WAIVER_DAYS_MAX} days`
        : undefined;
}
/** A waiver with a path excuses a finding only where all of it stands there. */
function isWaived(result, waivers) {
    if (result.credit === FULL || result.outcome === 'not_applicable')
        return false;
    return waivers.some(({ probe, path }) => probe === result.id &&
        (path === undefined ||
            (result.evidence.length > 0 && result.evidence.every((place) => place.path === path))));
}
function liftsCap(cap, waivers, today) {
    const now = dayNumber(today);
    return waivers.some(({ probe, path, expires }) => {
        const end = dayNumber(expires);
        const near = now !== undefined && end !== undefined && end - now <= CAP_WAIVER_DAYS_MAX;
        return (near &&
            probe === cap.id &&
            (path === undefined || (cap.evidence.length > 0 && cap.evidence.every((place) => place.path === path))));
    });
}
function tooMany(results) {
    const waived = results
        .filter(({ outcome }) => outcome === 'waived')
        .reduce((sum, { id, category }) => {
        const all = readiness/* PROBES */._v.filter((probe) => probe.category === category).reduce((total, { weight }) => total + weight, 0);
        return sum + ((0,readiness/* categoryWeight */.t6)(category) * (WEIGHTS.get(id) ?? 0)) / all;
    }, 0);
    const share = Math.floor((waived * FULL) / (0,readiness/* totalWeight */.zN)());
    return share > WAIVED_WEIGHT_MAX
        ? [`waivers take ${decimal(share)} of the weight out, more than ${decimal(WAIVED_WEIGHT_MAX)}`]
        : [];
}
function isWhole(value) {
    return Number.isInteger(value);
}
/** Two decimals, rounded down. */
function decimal(basisPoints) {
    const hundredths = Math.floor(basisPoints / 100);
    return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./lib/policy/policy.js
/** A repository without `.patternbank.yml`. */
const NO_POLICY = { waivers: [] };

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(5491);
// EXTERNAL MODULE: ./lib/diagnostics/index.js + 3 modules
var diagnostics = __webpack_require__(9599);
;// CONCATENATED MODULE: ./lib/policy/problems.js

const unreadablePolicy = (0,diagnostics/* defineProblem */.lS)({
    code: 'policy/unreadable',
    explanation: 'The policy says what may be merged. One that cannot be read must not silently become a weaker one.',
    message: ({ reason }) => `the policy is not YAML that can be read: ${reason}`,
    help: () => 'correct the YAML at this line',
});
const unknownPolicyKey = (0,diagnostics/* defineProblem */.lS)({
    code: 'policy/unknown-key',
    explanation: 'A key with a slip in its spelling would change nothing, and nobody would notice.',
    message: ({ key, known }) => `unknown key \`${key}\`, expected one of ${known}`,
    help: ({ nearest }) => `write \`${nearest}\`, or remove the line`,
});
const invalidPolicyValue = (0,diagnostics/* defineProblem */.lS)({
    code: 'policy/invalid-value',
    explanation: 'A value out of its range would gate on something else than was meant.',
    message: ({ key, reason }) => `\`${key}\`: ${reason}`,
    help: ({ key }) => `correct the value of \`${key}\``,
});
const unknownWaivedProbe = (0,diagnostics/* defineProblem */.lS)({
    code: 'policy/unknown-probe',
    explanation: 'A waiver for a probe that does not exist excuses nothing.',
    message: ({ probe }) => `a waiver names \`${probe}\`, and there is no such probe`,
    help: ({ nearest }) => `write \`${nearest}\`, or remove the waiver`,
});

;// CONCATENATED MODULE: ./lib/policy/read-policy.js








const threshold = schemas/* number */.aig()
    .min(0)
    .max(1)
    .refine((value) => Number.isInteger(Math.round(value * 1e8) / 1e4), 'expected at most four decimals');
/** One waiver of `.patternbank.yml`. */
const waiverSchema = schemas/* strictObject */.rej({
    probe: schemas/* string */.YjP().min(1).describe('The probe that is excused, as `SEC-04`'),
    path: schemas/* string */.YjP().min(1).optional().describe('Only what stands in this file is excused'),
    reason: schemas/* string */.YjP().min(10).describe('Why it is right to leave it'),
    owner: schemas/* string */.YjP().min(1).describe('Who answers for it'),
    expires: schemas/* string */.YjP()
        .refine(isDay, 'expected a day as 2026-12-31')
        .describe('The last day on which it holds; at most 180 days ahead'),
});
/** `.patternbank.yml`: strict, because a key that is misspelt would change nothing. */
const policySchema = schemas/* strictObject */.rej({
    threshold: threshold
        .optional()
        .describe('The production_score that is needed, 0 to 1; the higher of this and the input holds'),
    profile: schemas/* enum */.k5n(['standard', 'public', 'internal', 'worker'])
        .optional()
        .describe('What kind of service this is'),
    waivers: schemas/* array */.YOg(waiverSchema).optional().describe('Findings that someone answers for, until a day'),
});
/**
 * Reads `.patternbank.yml`.
 *
 * @returns the policy, and what is wrong with it. With an error the policy is the empty one, which excuses nothing.
 */
function readPolicy(text, file = '.patternbank.yml') {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, logLevel: 'silent' });
    const [broken] = document.errors;
    if (broken !== undefined) {
        const line = lines.linePos(broken.pos[0]).line;
        return failed([
            unreadablePolicy.at({ reason: firstLine(broken.message) }, { span: (0,diagnostics/* lineSpan */.ZX)(file, line) }),
        ]);
    }
    if (document.contents === null)
        return { policy: NO_POLICY, diagnostics: [] };
    const place = (path) => ({
        span: (0,diagnostics/* lineSpan */.ZX)(file, lineOf(document, path, lines)),
    });
    const value = safely(() => document.toJS({ maxAliasCount: 20 }));
    const parsed = policySchema.safeParse(value);
    if (!parsed.success)
        return failed(parsed.error.issues.flatMap((issue) => problemsOf(issue, place)));
    const unknown = (parsed.data.waivers ?? []).flatMap(({ probe }, index) => unknownProbe(probe, place(['waivers', index, 'probe'])));
    return unknown.length > 0 ? failed(unknown) : { policy: toPolicy(parsed.data), diagnostics: [] };
}
function toPolicy({ threshold: given, profile, waivers = [] }) {
    return {
        ...(given === undefined ? {} : { threshold: Math.round(given * 10_000) }),
        ...(profile === undefined ? {} : { profile }),
        waivers: waivers.map(({ path, ...waiver }) => (path === undefined ? waiver : { ...waiver, path })),
    };
}
function problemsOf(issue, place) {
    if (issue.code !== 'unrecognized_keys') {
        const key = issue.path.map(String).join('.') || 'the policy';
        return [invalidPolicyValue.at({ key, reason: lowerFirst(issue.message) }, place(issue.path))];
    }
    const known = issue.path.length === 0 ? Object.keys(policySchema.shape) : Object.keys(waiverSchema.shape);
    return issue.keys.map((key) => unknownPolicyKey.at({ key, known: known.join(', '), nearest: (0,mod/* closest */.kp)(key, known) }, place([...issue.path, key])));
}
function unknownProbe(probe, place) {
    const ids = readiness/* PROBES */._v.map(({ id }) => id);
    return ids.includes(probe) ? [] : [unknownWaivedProbe.at({ probe, nearest: (0,mod/* closest */.kp)(probe, ids) }, place)];
}
/** The line of a value, or of the nearest thing around it that has one. */
function lineOf(document, path, lines) {
    for (let length = path.length; length >= 0; length -= 1) {
        const keys = path.slice(0, length);
        const parent = document.getIn(keys.slice(0, -1), true);
        const pair = (0,dist/* isMap */.jh)(parent)
            ? parent.items.find(({ key }) => String(key) === String(keys.at(-1)))
            : undefined;
        const node = pair?.key ?? document.getIn(keys, true);
        const start = (0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined;
        if (start !== undefined)
            return lines.linePos(start).line;
    }
    return 1;
}
function failed(diagnostics) {
    return { policy: NO_POLICY, diagnostics };
}
function safely(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
function firstLine(message) {
    return lowerFirst(message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '');
}
function lowerFirst(message) {
    return message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./lib/policy/index.js





/***/ }),

/***/ 8388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E6: () => (/* reexport */ ModuleReader),
  _v: () => (/* reexport */ PROBES),
  no: () => (/* reexport */ assess),
  t6: () => (/* reexport */ rubric_categoryWeight),
  aw: () => (/* reexport */ openPythonParser),
  W5: () => (/* reexport */ rescore),
  zN: () => (/* reexport */ rubric_totalWeight)
});

// UNUSED EXPORTS: RUBRIC, RUBRIC_VERSION, capTable, found, partial, probePage

// EXTERNAL MODULE: ./lib/category.js
var category = __webpack_require__(2799);
;// CONCATENATED MODULE: ./lib/readiness/facts/python/expression.js
/** The name, with dots, that `expression` spells; `undefined` where it is no plain name. */
function nameOf(expression) {
    return expression?.kind === 'name' ? expression.name : undefined;
}
/** The last word of what is called: `get` of `client.session().get(…)`. */
function calledWord(call) {
    const { callee } = call;
    if (callee.kind === 'name')
        return callee.name.slice(callee.name.lastIndexOf('.') + 1);
    return callee.kind === 'attribute' ? callee.name : '';
}
/** The keyword argument `name`. */
function keyword(call, name) {
    return call.args.find((argument) => argument.name === name)?.value;
}
/** The argument that is passed at `position` or as `name`. */
function argument(call, position, name) {
    const positional = call.args.filter((candidate) => candidate.name === undefined);
    const before = positional.slice(0, position + 1);
    if (before.some((candidate) => candidate.splat))
        return keyword(call, name);
    return keyword(call, name) ?? positional[position]?.value;
}
/** `true` where arguments arrive that the text does not show. */
function hasSplat(call) {
    return call.args.some((candidate) => candidate.splat);
}
/** The value of a plain string. */
function stringOf(expression) {
    return expression?.kind === 'string' ? expression.value : undefined;
}
/** The expressions directly inside `expression`. */
function partsOf(expression) {
    switch (expression.kind) {
        case 'string':
        case 'number':
        case 'constant':
        case 'name':
            return [];
        case 'formatted':
        case 'other':
            return expression.parts;
        case 'call':
            return [expression.callee, ...expression.args.map(({ value }) => value)];
        case 'attribute':
            return [expression.object];
        case 'subscript':
            return [expression.object, ...expression.index];
        case 'sequence':
            return expression.items;
        case 'mapping':
            return expression.entries.flatMap(({ key, value }) => (key === undefined ? [value] : [key, value]));
        case 'operation':
            return expression.operands;
    }
}
/** `expression` and everything inside it, outermost first. */
function walk(expression) {
    const found = [];
    collect(expression, found);
    return found;
}
// One list for the whole walk: generators inside generators took a tenth of the time of an assessment.
function collect(expression, found) {
    found.push(expression);
    for (const part of partsOf(expression))
        collect(part, found);
}
/** The calls in `expression`, outermost first. */
function callsIn(expression) {
    return walk(expression).filter((part) => part.kind === 'call');
}
/** The names in `expression`. */
function namesIn(expression) {
    return walk(expression).flatMap((part) => (part.kind === 'name' ? [part.name] : []));
}

;// CONCATENATED MODULE: ./lib/readiness/facts/logging.js

const WORDS = new Set([
    'debug',
    'info',
    'warning',
    'warn',
    'error',
    'exception',
    'critical',
    'log',
    'adebug',
    'ainfo',
    'awarning',
    'aerror',
    'aexception',
    'success',
]);
const LOGGER = /(^|[._])(log|logger|logging)$/i;
/** `true` where a call writes a log line. */
function logs(call) {
    if (!WORDS.has(calledWord(call)))
        return false;
    if (call.callee.kind === 'attribute')
        return call.callee.object.kind === 'call' && /get_?logger|bind/i.test(calledWord(call.callee.object));
    const name = nameOf(call.callee) ?? '';
    return LOGGER.test(name.slice(0, Math.max(0, name.lastIndexOf('.'))));
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/scope.js
/** `scope` and every scope inside it. */
function scopesOf(scope) {
    return scope.children.length === 0 ? [scope] : [scope, ...scope.children.flatMap(scopesOf)];
}
/** The identity of a scope in a repository. */
function scopeId(scope) {
    return `${scope.path}::${scope.qualname}`;
}
/** Calls anywhere inside `scope`, its inner functions included. */
function callsWithin(scope) {
    return scopesOf(scope).flatMap(({ calls }) => calls);
}

;// CONCATENATED MODULE: ./lib/readiness/facts/role.js
const VENDORED = new Set([
    'node_modules',
    'vendor',
    'vendored',
    'third_party',
    'site-packages',
    '.venv',
    'venv',
    '.git',
    '__pycache__',
    '.tox',
]);
const TEST_FOLDERS = new Set([
    'tests',
    'test',
    'testing',
    'e2e',
    'integration_tests',
    'unit_tests',
]);
const ASIDE_FOLDERS = new Set([
    'docs',
    'doc',
    'docs_src',
    'examples',
    'example',
    'samples',
    'scripts',
    'benchmarks',
    'bench',
]);
const MIGRATION_FOLDERS = new Set([
    'migrations',
    'alembic',
    'versions',
    'piccolo_migrations',
]);
/** What a file is for, judged by the segments of its path. */
function roleOf(path) {
    const segments = path.split('/');
    const file = segments.at(-1) ?? '';
    const folders = segments.slice(0, -1);
    if (folders.some((folder) => VENDORED.has(folder)))
        return 'vendored';
    if (folders.some((folder) => TEST_FOLDERS.has(folder)) ||
        /^(test_.*|.*_test|conftest|tests)\.py$/.test(file))
        return 'test';
    if (folders.some((folder) => MIGRATION_FOLDERS.has(folder)))
        return 'migration';
    return folders.some((folder) => ASIDE_FOLDERS.has(folder)) ? 'aside' : 'application';
}

;// CONCATENATED MODULE: ./lib/readiness/facts/tests/hits.js

/** `true` where an effective test requests a route: by method and template, or by the name of its handler. */
function isHit(route, { requests }) {
    return requests.some((request) => request.test.effective && hits(route, request));
}
function hits(route, { method, path }) {
    if (!route.methods.includes(method) && method !== '')
        return false;
    if (path.startsWith('name:')) {
        const given = keyword(route.call, 'name');
        return [route.handler?.name, given?.kind === 'string' ? given.value : undefined].includes(path.slice('name:'.length));
    }
    return fits(segments(route.path), segments(path));
}
function segments(path) {
    return path.split('/').filter((segment) => segment !== '');
}
/**
 * A template fits a requested path segment by segment. A part of the request that is not known fits any run of segments at
 * its beginning (a base address, a prefix), and one segment elsewhere, but a whole that is not known fits nothing.
 */
function fits(template, request) {
    if (!request.some((segment) => segment !== '{}'))
        return request.length === 0 && template.length === 0;
    const offset = request[0] === '{}' && request.length !== template.length ? 1 : 0;
    const known = request.slice(offset);
    const tail = offset === 0 ? template : template.slice(-known.length);
    if (known.length !== tail.length)
        return false;
    return known.every((segment, index) => {
        const expected = tail[index] ?? '';
        return expected.startsWith('{') || segment.includes('{}') || segment === expected;
    });
}

;// CONCATENATED MODULE: ./lib/readiness/rubric.js

/** Scores of different versions do not compare: a new probe or weight is a new version. */
const RUBRIC_VERSION = '1.0.0';
const CODE = { tests: true, security: true, observability: true };
const NO_CODE = { tests: false, security: true, observability: false };
const TEST_CODE = { tests: false, security: false, observability: false };
/** The categories as readiness weighs them (reference: DESIGN.md, "Formulas"). */
const RUBRIC = {
    config: {
        code: 'CFG',
        level: 'high',
        readinessPriority: 2,
        floor: 6000,
        facets: CODE,
        probes: [5, 2, 2, 8, 1, 3, 2],
    },
    database: {
        code: 'DB',
        level: 'high',
        readinessPriority: 2,
        floor: 6000,
        facets: CODE,
        probes: [5, 3, 2, 4, 2, 2, 2],
    },
    observability: {
        code: 'OBS',
        level: 'medium',
        readinessPriority: 1,
        floor: 4000,
        facets: CODE,
        probes: [4, 4, 1, 3, 4, 3, 3, 5, 3],
    },
    models: {
        code: 'MOD',
        level: 'standard',
        readinessPriority: 5,
        floor: 4000,
        facets: CODE,
        probes: [4, 3, 2, 3, 2],
    },
    repositories: {
        code: 'REP',
        level: 'standard',
        readinessPriority: 5,
        floor: 4000,
        facets: CODE,
        probes: [3, 2, 3],
    },
    services: {
        code: 'SVC',
        level: 'medium',
        readinessPriority: 3,
        floor: 4000,
        facets: CODE,
        probes: [4, 2, 3, 3, 2, 2],
    },
    api: {
        code: 'API',
        level: 'high',
        readinessPriority: 2,
        floor: 4000,
        facets: CODE,
        probes: [3, 2, 3, 1, 2],
    },
    security: {
        code: 'SEC',
        level: 'critical',
        readinessPriority: 1,
        floor: 6000,
        facets: CODE,
        probes: [8, 4, 6, 6, 4, 3, 4, 4, 4, 3, 4, 4, 3, 2, 2],
    },
    testing: {
        code: 'TST',
        level: 'high',
        readinessPriority: 1,
        floor: 6000,
        facets: TEST_CODE,
        probes: [6, 2, 4, 4, 2, 3, 5, 1, 2],
    },
    docker: {
        code: 'DKR',
        level: 'high',
        readinessPriority: 3,
        floor: 6000,
        facets: NO_CODE,
        probes: [5, 4, 3, 2, 3, 2, 1, 3],
    },
    project: {
        code: 'PRJ',
        level: 'standard',
        readinessPriority: 4,
        floor: 4000,
        facets: NO_CODE,
        probes: [5, 2, 2, 3, 3, 2],
    },
    ci: {
        code: 'CIC',
        level: 'medium',
        readinessPriority: 4,
        floor: 4000,
        facets: NO_CODE,
        probes: [4, 2, 2, 3, 3, 2, 1, 1, 1],
    },
};
const LEVELS = { critical: 10, high: 8, medium: 6, standard: 5 };
/** Weight of a category, in no unit: only ratios count. */
function rubric_categoryWeight(category) {
    const { level, readinessPriority } = RUBRIC[category];
    return LEVELS[level] * (8 - readinessPriority);
}
/** All weights together. */
function rubric_totalWeight(categories = category/* CATEGORIES */.R) {
    return categories.reduce((sum, category) => sum + rubric_categoryWeight(category), 0);
}
/** How many probes the rubric has. */
function plannedProbes() {
    return category/* CATEGORIES */.R.reduce((sum, category) => sum + RUBRIC[category].probes.length, 0);
}
/** Weight of every probe that the rubric plans for a category. */
function rubric_plannedWeight(category) {
    return RUBRIC[category].probes.reduce((sum, weight) => sum + weight, 0);
}
/** Upper bounds of the score (section c of the rubric). */
const rubric_CAP_LIMITS = { A: 4900, B: 6400, C: 7900 };

;// CONCATENATED MODULE: ./lib/readiness/facets.js






const FULL = 10_000;
const SECURITY_REFERENCES = /^(ASVS|OWASP|CWE|bandit)/;
/** What is known of the files of each category, beside what its probes found. */
class FacetReader {
    #facts;
    #tested;
    #watched;
    constructor(facts) {
        this.#facts = facts;
        this.#tested = testedPaths(facts);
        this.#watched = watchedPaths(facts);
    }
    /** The facets of `category`: absent where one cannot apply. */
    of(category, results, probes) {
        const { facets } = RUBRIC[category];
        const paths = this.#paths(results.filter((result) => result.category === category));
        const tests = facets.tests ? this.#share(paths, this.#tested) : undefined;
        const observability = facets.observability ? this.#share(this.#acting(paths), this.#watched) : undefined;
        const security = facets.security ? securityOf(category, results, probes) : undefined;
        return {
            ...(tests === undefined ? {} : { tests }),
            ...(security === undefined ? {} : { security }),
            ...(observability === undefined ? {} : { observability }),
        };
    }
    /** The application's modules that hold a category's evidence. */
    #paths(results) {
        const paths = results.flatMap(({ evidence }) => evidence.map(({ path }) => path));
        return [...new Set(paths)].filter((path) => path.endsWith('.py') && roleOf(path) === 'application');
    }
    /** Modules that only declare have nothing to log. */
    #acting(paths) {
        return paths.filter((path) => {
            const module = this.#facts.code.modules.find((candidate) => candidate.path === path);
            return (module !== undefined &&
                [...scopesOf(module)].some((scope) => scope.handlers.length > 0 || scope.isAsync));
        });
    }
    #share(paths, good) {
        if (paths.length === 0)
            return undefined;
        return Math.floor((paths.filter((path) => good.has(path)).length * FULL) / paths.length);
    }
}
/** Credit of the security questions of a category, by their weights. */
function securityOf(category, results, probes) {
    let sum = 0;
    let won = 0;
    for (const probe of probes) {
        const result = results.find(({ id }) => id === probe.id);
        if (probe.category !== category ||
            result === undefined ||
            !probe.references.some((reference) => SECURITY_REFERENCES.test(reference)))
            continue;
        if (result.outcome === 'not_applicable' || result.outcome === 'waived')
            continue;
        sum += probe.weight;
        won += probe.weight * result.credit;
    }
    return sum === 0 ? undefined : Math.floor(won / sum);
}
/** Modules that effective tests import themselves, or that run for a route that a test requests. */
function testedPaths({ suite, code, routes, wiring }) {
    const modules = suite.modules.filter((module) => suite.tests.some(({ scope, effective }) => effective && scope.path === module.path));
    const imported = modules.flatMap((module) => [...scopesOf(module)].flatMap((scope) => scope.imports.flatMap((statement) => code.values.resolver.modules.loadedBy(statement, scope.path).slice(-1))));
    const requested = routes
        .filter((route) => route.reachable && isHit(route, suite))
        .flatMap(({ handler, dependencies }) => {
        const asked = code.dependencies
            .closure(dependencies)
            .flatMap((dependency) => code.dependencies.target(dependency) ?? []);
        return handler === undefined ? asked : [handler, ...asked];
    });
    const around = requested.length > 0 ? onEveryRequest({ wiring, code }) : [];
    return new Set([...imported, ...reachedFrom([...requested, ...around], code)]);
}
/** What runs around every request: middleware, the lifespan, handlers of errors, and what makes the application. */
function onEveryRequest({ wiring, code }) {
    const registering = code.alive.filter((scope) => scope.calls.some(({ call }) => calledWord(call) === 'add_middleware'));
    return [
        ...wiring.middleware.flatMap(({ local }) => local ?? []),
        ...wiring.lifespans.map(({ handler }) => handler),
        ...wiring.constructions.map(({ scope }) => scope),
        ...registering,
    ];
}
/** Modules that log themselves, or that run inside a request that a middleware logs or traces. */
function watchedPaths({ code, routes, wiring }) {
    const logging = code.alive.filter(writesLog).map(({ path }) => path);
    const watching = wiring.middleware.some(({ local, external }) => (local !== undefined && [...scopesOf(local)].some(writesLog)) ||
        /opentelemetry|sentry|ddtrace|logfire|elasticapm/.test(external ?? ''));
    const instrumented = code.alive.some((scope) => scope.calls.some(({ call }) => /^instrument_(app|fastapi)$/.test(calledWord(call))));
    if (!watching && !instrumented)
        return new Set(logging);
    const handlers = routes
        .filter(({ reachable }) => reachable)
        .flatMap(({ handler, dependencies }) => {
        const asked = code.dependencies
            .closure(dependencies)
            .flatMap((dependency) => code.dependencies.target(dependency) ?? []);
        return handler === undefined ? asked : [handler, ...asked];
    });
    return new Set([...logging, ...reachedFrom(handlers, code)]);
}
function writesLog(scope) {
    return scope.calls.some(({ call }) => logs(call));
}
const DEPTH_MAX = 6;
/** Paths of everything that the scopes call, directly and through others. */
function reachedFrom(scopes, code) {
    const seen = new Set();
    let front = [...scopes];
    for (let depth = 0; depth < DEPTH_MAX && front.length > 0; depth += 1) {
        const next = [];
        for (const scope of front) {
            if (seen.has(scope))
                continue;
            seen.add(scope);
            for (const inner of scopesOf(scope))
                next.push(...calledFrom(inner, code));
        }
        front = next;
    }
    return [...seen].map(({ path }) => path);
}
function calledFrom(scope, code) {
    const called = scope.calls.flatMap(({ call }) => code.values.callee(call, scope) ?? []);
    const typed = scope.parameters.flatMap(({ annotation }) => {
        const kind = annotation === undefined
            ? undefined
            : code.values.annotated({ expression: annotation, scope: scope.parent ?? scope });
        return kind !== undefined && 'local' in kind ? [kind.local] : [];
    });
    const returned = scope.returns === undefined
        ? undefined
        : code.values.annotated({ expression: scope.returns, scope: scope.parent ?? scope });
    const parents = scope.kind === 'class' ? code.values.lineage(scope).slice(1) : [];
    return [
        ...called,
        ...typed,
        ...parents,
        ...(returned !== undefined && 'local' in returned ? [returned.local] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/symbol.js


/** Re-exports are followed this far. */
const HOPS_MAX = 12;
/** Finds what names stand for, across the files of a repository. */
class Resolver {
    #modules;
    #members = new WeakMap();
    constructor(modules) {
        this.#modules = modules;
    }
    get modules() {
        return this.#modules;
    }
    /** What `expression` stands for, where it is a name; `undefined` where that is not known. */
    resolve(expression, scope) {
        const name = nameOf(expression);
        return name === undefined ? undefined : this.name(name, scope);
    }
    /** What the dotted `name` stands for in `scope`. */
    name(name, scope, hops = 0) {
        const [head = '', ...rest] = name.split('.');
        const first = this.#lookup(head, scope, hops);
        return rest.reduce((symbol, segment) => this.#member(symbol, segment, hops), first);
    }
    /** The absolute name of what `expression` stands for, where it comes from another package. */
    external(expression, scope) {
        const symbol = this.resolve(expression, scope);
        return symbol === undefined ? undefined : externalName(symbol);
    }
    #lookup(head, scope, hops) {
        if (hops > HOPS_MAX)
            return undefined;
        for (let at = scope; at !== undefined; at = at.parent) {
            // A class body is not visible from its methods.
            if (at.kind === 'class' && at !== scope)
                continue;
            const found = this.#own(at, head, hops);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    #own(scope, name, hops) {
        const known = this.#members.get(scope) ?? new Map();
        this.#members.set(scope, known);
        if (known.has(name))
            return known.get(name);
        // A name that leads back to itself is not known.
        known.set(name, undefined);
        const found = this.#search(scope, name, hops);
        known.set(name, found);
        return found;
    }
    #search(scope, name, hops) {
        const parameter = scope.parameters.find((candidate) => candidate.name === name);
        if (parameter !== undefined)
            return { kind: 'parameter', parameter, scope };
        const child = scope.children.findLast((candidate) => candidate.name === name);
        if (child !== undefined)
            return { kind: 'scope', scope: child };
        const assignments = scope.assignments.filter(({ target }) => nameOf(target) === name);
        if (assignments.length > 0)
            return { kind: 'value', name, scope, assignments };
        return this.#bound(scope, name) ?? this.#imported(scope, name, hops);
    }
    #bound(scope, name) {
        const loops = scope.loops.filter(({ target }) => namesIn(target).includes(name));
        const [first] = loops;
        if (first !== undefined) {
            const items = first.target.kind === 'sequence' ? first.target.items : undefined;
            const position = items?.findIndex((item) => nameOf(item) === name);
            return { kind: 'bound', name, scope, values: loops.map(({ over }) => over), each: true, position };
        }
        const managed = scope.managed.filter(({ alias }) => nameOf(alias) === name).map(({ value }) => value);
        return managed.length > 0
            ? { kind: 'bound', name, scope, values: managed, each: false, position: undefined }
            : undefined;
    }
    #imported(scope, name, hops) {
        const statement = scope.imports.findLast(({ alias }) => alias === name);
        if (statement !== undefined)
            return this.qualified(statement.qualified, scope.path, hops + 1);
        for (const { qualified } of scope.imports.filter(({ star }) => star)) {
            const path = this.#modules.find(qualified, scope.path);
            const module = path === undefined ? undefined : this.#modules.at(path);
            const found = module === undefined || hops > HOPS_MAX ? undefined : this.#own(module, name, hops + 1);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    /** What a name from an import statement of `from` stands for. */
    qualified(name, from, hops = 0) {
        const split = this.#modules.split(name, from);
        const module = split === undefined ? undefined : this.#modules.at(split.path);
        if (split === undefined || module === undefined) {
            return this.#modules.isLocal(name, from) ? undefined : { kind: 'external', name };
        }
        return split.rest.reduce((symbol, segment) => this.#member(symbol, segment, hops), {
            kind: 'scope',
            scope: module,
        });
    }
    #member(symbol, name, hops) {
        if (symbol === undefined)
            return undefined;
        if (symbol.kind === 'external')
            return { kind: 'external', name: `${symbol.name}.${name}` };
        if (symbol.kind !== 'scope')
            return { kind: 'member', of: symbol, name };
        const { scope } = symbol;
        const own = scope.kind === 'function' ? undefined : this.#own(scope, name, hops);
        if (own !== undefined || scope.kind !== 'module')
            return own ?? { kind: 'member', of: symbol, name };
        return this.#submodule(scope, name);
    }
    #submodule(scope, name) {
        if (!scope.path.endsWith('__init__.py'))
            return undefined;
        const folder = scope.path.slice(0, -'__init__.py'.length);
        const module = this.#modules.at(`${folder}${name}.py`) ?? this.#modules.at(`${folder}${name}/__init__.py`);
        return module === undefined ? undefined : { kind: 'scope', scope: module };
    }
}
/** The name of a symbol of another package. */
function externalName(symbol) {
    return symbol.kind === 'external' ? symbol.name : undefined;
}
/** `true` where `name` is one of `names` in the package `root`, whatever module of it spells it. */
function isOf(name, root, names) {
    if (name === undefined)
        return false;
    const segments = name.split('.');
    const last = segments.at(-1) ?? '';
    return segments[0] === root && (typeof names === 'string' ? last === names : names.has(last));
}
/** An identity of a symbol, equal for equal things. */
function symbolId(symbol) {
    switch (symbol.kind) {
        case 'external':
            return symbol.name;
        case 'scope':
            return scopeId(symbol.scope);
        case 'value':
        case 'bound':
            return `${scopeId(symbol.scope)}#${symbol.name}`;
        case 'parameter':
            return `${scopeId(symbol.scope)}(${symbol.parameter.name})`;
        case 'member':
            return `${symbolId(symbol.of)}.${symbol.name}`;
    }
}

;// CONCATENATED MODULE: ./lib/readiness/facts/application/authentication.js



const TOKEN_LIBRARIES = new Set([
    'jwt',
    'jose',
    'authlib',
    'itsdangerous',
    'fastapi_users',
    'firebase_admin',
    'fastapi_azure_auth',
    'fastapi_jwt_auth',
    'fastapi_auth0',
    'starlette_authentication',
    'joserfc',
    'fastapi_sso',
    'hmac',
]);
const SCHEMES = new Set([
    'OAuth2PasswordBearer',
    'OAuth2AuthorizationCodeBearer',
    'OAuth2',
    'HTTPBearer',
    'HTTPBasic',
    'HTTPDigest',
    'APIKeyHeader',
    'APIKeyQuery',
    'APIKeyCookie',
    'OpenIdConnect',
    'SecurityScopes',
]);
/** Where a request carries who is asking. */
const CREDENTIALS = new Set([
    'authorization',
    'x-api-key',
    'x-token',
    'access_token',
    'session',
    'session_id',
    'api_key',
    'x-auth-token',
    'access_token_cookie',
    'x-goog-iap-jwt-assertion',
]);
const authentication_DEPTH_MAX = 5;
/** Who must say who they are. */
class Authentication {
    #values;
    #dependencies;
    #middleware;
    #checked = new Map();
    constructor(values, dependencies, middleware) {
        this.#values = values;
        this.#dependencies = dependencies;
        this.#middleware = middleware;
    }
    /** Where a route is protected: the dependency that refuses strangers. */
    guardOf(route) {
        const direct = route.dependencies.find((dependency) => this.#guards(dependency));
        if (direct !== undefined)
            return direct.at;
        const everywhere = this.#middleware.find(({ local }) => local !== undefined && this.#checks(local));
        if (everywhere !== undefined)
            return everywhere.at;
        const { handler } = route;
        return handler !== undefined && this.#checksItself(handler)
            ? { path: handler.path, line: handler.line, endLine: handler.line }
            : undefined;
    }
    /** A dependency guards where it, or what it asks for, reads a credential and refuses. */
    #guards(dependency) {
        const all = this.#dependencies.closure([dependency]);
        const strict = all.some((inner) => this.#isStrictScheme(inner.symbol));
        const reads = strict ||
            all.some((inner) => this.#isScheme(inner.symbol) || this.#isTokenLibrary(inner.symbol) || this.#readsCredential(inner));
        const refuses = strict || all.some((inner) => this.#refuses(inner));
        return reads && refuses;
    }
    #isScheme(symbol) {
        return this.#schemeCall(symbol) !== undefined;
    }
    /** A scheme refuses by itself unless it is told not to. */
    #isStrictScheme(symbol) {
        const call = this.#schemeCall(symbol);
        if (call === undefined)
            return false;
        const automatic = call.args.find(({ name }) => name === 'auto_error')?.value;
        return automatic === undefined || (automatic.kind === 'constant' && automatic.value === true);
    }
    #schemeCall(symbol) {
        if (symbol.kind !== 'value')
            return undefined;
        const value = symbol.assignments.at(-1)?.value;
        if (value?.kind !== 'call')
            return undefined;
        const kind = this.#values.kind({ expression: value, scope: symbol.scope });
        const names = kind === undefined ? [] : 'external' in kind ? [kind.external] : this.#values.ancestors(kind.local);
        return names.some((name) => isOf(name, 'fastapi', SCHEMES)) ? value : undefined;
    }
    #isTokenLibrary(symbol) {
        if (symbol.kind === 'external')
            return TOKEN_LIBRARIES.has(symbol.name.split('.')[0] ?? '');
        if (symbol.kind === 'member')
            return this.#isTokenLibrary(symbol.of);
        if (symbol.kind !== 'value')
            return false;
        const value = symbol.assignments.at(-1)?.value;
        return (value !== undefined &&
            walk(value).some((part) => part.kind === 'call' &&
                TOKEN_LIBRARIES.has((this.#values.external(part, symbol.scope) ?? '').split('.')[0] ?? '')));
    }
    #readsCredential(dependency) {
        const target = this.#dependencies.target(dependency);
        return (target !== undefined &&
            [target, ...this.#dependencies.handedOut(target)].some((scope) => this.#reads(scope, 0)));
    }
    #refuses(dependency) {
        if (this.#isTokenLibrary(dependency.symbol))
            return true;
        const target = this.#dependencies.target(dependency);
        return (target !== undefined &&
            [target, ...this.#dependencies.handedOut(target)].some((scope) => this.#raises(scope, 0)));
    }
    /** A middleware, or a class-based guard, that reads a credential and refuses. */
    #checks(scope) {
        return this.#reads(scope, 0) && this.#raises(scope, 0, true);
    }
    /** A handler that verifies its caller in its own body. */
    #checksItself(scope) {
        const known = this.#checked.get(scope);
        if (known !== undefined)
            return known;
        const result = this.#reads(scope, 0) && this.#raises(scope, 0);
        this.#checked.set(scope, result);
        return result;
    }
    /** Reads a header, cookie or session that carries a credential, or verifies a token. */
    #reads(scope, depth) {
        if (depth > authentication_DEPTH_MAX)
            return false;
        for (const inner of scopesOf(scope)) {
            if (inner.parameters.some(({ name, annotation, fallback }) => isCredentialParameter(name, [annotation, fallback])))
                return true;
            if (inner.expressions.some((expression) => readsCredential(expression)))
                return true;
            for (const { call } of inner.calls) {
                const external = this.#values.external(call, inner);
                if (external !== undefined && TOKEN_LIBRARIES.has(external.split('.')[0] ?? ''))
                    return true;
                const next = this.#values.callee(call, inner);
                if (next !== undefined && next !== scope && next.kind === 'function' && this.#reads(next, depth + 1))
                    return true;
            }
        }
        return false;
    }
    /** Raises, or where `responds` answers with a response of 401 or 403. */
    #raises(scope, depth, responds = false) {
        if (depth > authentication_DEPTH_MAX)
            return false;
        for (const inner of scopesOf(scope)) {
            if (inner.flows.some(({ kind, value }) => kind === 'raise' && value !== undefined))
                return true;
            for (const { call } of inner.calls) {
                if (responds && mentionsRefusal(call))
                    return true;
                const next = this.#values.callee(call, inner);
                if (next !== undefined &&
                    next !== scope &&
                    next.kind === 'function' &&
                    this.#raises(next, depth + 1, responds))
                    return true;
            }
        }
        return false;
    }
}
function isCredentialParameter(name, parts) {
    const words = parts.flatMap((part) => (part === undefined ? [] : walk(part)));
    const source = words.some((part) => part.kind === 'call' && namesIn(part.callee).some((called) => /(^|\.)(Header|Cookie)$/.test(called)));
    const alias = words.some((part) => part.kind === 'string' && CREDENTIALS.has(part.value.toLowerCase()));
    return (source &&
        (alias || CREDENTIALS.has(name.toLowerCase().replaceAll('_', '-')) || CREDENTIALS.has(name.toLowerCase())));
}
/** `request.headers["authorization"]`, `request.cookies.get("session")`, `request.session`. */
function readsCredential(expression) {
    return walk(expression).some((part) => {
        if (part.kind === 'name')
            return /(^|\.)request\.session($|\.)/.test(part.name);
        if (part.kind === 'subscript')
            return isCarrier(part.object) && part.index.some(isCredential);
        return (part.kind === 'call' && isCarrier(part.callee) && part.args.some(({ value }) => isCredential(value)));
    });
}
function isCarrier(expression) {
    const name = expression.kind === 'name' ? expression.name : expression.kind === 'attribute' ? expression.name : '';
    return (/(^|\.)(headers|cookies|session)(\.get)?$/.test(name) ||
        (expression.kind === 'attribute' && isCarrier(expression.object)));
}
function isCredential(expression) {
    if (expression.kind === 'string')
        return CREDENTIALS.has(expression.value.toLowerCase());
    return expression.kind === 'other' && expression.type === 'bytes';
}
function mentionsRefusal(call) {
    return call.args.some(({ name, value }) => name === 'status_code' &&
        ((value.kind === 'number' && (value.value === 401 || value.value === 403)) ||
            namesIn(value).some((word) => /HTTP_40[13]/.test(word))));
}

;// CONCATENATED MODULE: ./lib/readiness/facts/application/dependencies.js


const DEPENDS = new Set(['Depends', 'Security']);
const dependencies_DEPTH_MAX = 12;
/** Finds what functions, routers and applications depend on. */
class Dependencies {
    #values;
    constructor(values) {
        this.#values = values;
    }
    /** What the parameters of a function, or of a class's constructor or `__call__`, ask for. */
    of(scope) {
        if (scope.kind === 'class')
            return ['__init__', '__call__'].flatMap((name) => this.#ofMethod(scope, name));
        const around = scope.parent ?? scope;
        return scope.parameters.flatMap(({ annotation, fallback }) => {
            const given = [annotation, fallback].filter((part) => part !== undefined);
            return given.flatMap((expression) => this.inside(expression, around));
        });
    }
    /** The dependencies in an expression: an annotation, a default, a list passed as `dependencies`. */
    inside(expression, scope, depth = 0) {
        if (depth > dependencies_DEPTH_MAX)
            return [];
        if (expression.kind === 'name')
            return this.#insideAlias(expression, scope, depth);
        if (expression.kind === 'call' && this.#isDepends(expression, scope))
            return this.#given(expression, scope);
        if (expression.kind === 'subscript')
            return expression.index.flatMap((part) => this.inside(part, scope, depth + 1));
        if (expression.kind === 'sequence')
            return expression.items.flatMap((part) => this.inside(part, scope, depth + 1));
        if (expression.kind === 'operation')
            return expression.operands.flatMap((part) => this.inside(part, scope, depth + 1));
        return [];
    }
    /** Everything that `first` leads to, itself included. */
    closure(first) {
        const seen = new Map();
        const queue = [...first];
        for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
            const id = `${symbolId(next.symbol)}(${next.call?.line ?? ''})`;
            if (seen.has(id))
                continue;
            seen.set(id, next);
            const target = this.target(next);
            if (target !== undefined)
                queue.push(...this.of(target), ...this.#ofInner(target));
        }
        return [...seen.values()];
    }
    /** The function or class that answers a dependency: the one that `require_roles("admin")` returns, the class of an instance. */
    target({ symbol, call, scope }) {
        if (call !== undefined)
            return this.#values.callee(call, scope);
        if (symbol.kind === 'scope')
            return symbol.scope;
        if (symbol.kind !== 'value')
            return undefined;
        const value = symbol.assignments.at(-1)?.value;
        const kind = value === undefined ? undefined : this.#values.kind({ expression: value, scope: symbol.scope });
        if (kind !== undefined && 'local' in kind)
            return kind.local;
        return value?.kind === 'call' ? this.#values.callee(value, symbol.scope) : undefined;
    }
    /** What a factory of dependencies hands out asks on its behalf: its inner functions, and the functions that it returns. */
    #ofInner(scope) {
        return this.handedOut(scope).flatMap((inner) => this.of(inner));
    }
    /** Functions that a factory returns: its own, or others that it names. */
    handedOut(scope) {
        if (scope.kind !== 'function')
            return [];
        const named = scope.flows.flatMap(({ kind, value }) => kind === 'return' && value !== undefined ? namesIn(value) : []);
        const given = named.flatMap((name) => {
            const symbol = this.#values.resolver.name(name, scope);
            return symbol?.kind === 'scope' && symbol.scope.kind === 'function' && symbol.scope !== scope
                ? [symbol.scope]
                : [];
        });
        return [...new Set([...scope.children.filter(({ kind }) => kind === 'function'), ...given])];
    }
    #ofMethod(scope, name) {
        const method = this.#values.method(scope, name);
        return method === undefined ? [] : this.of(method);
    }
    #insideAlias(expression, scope, depth) {
        const symbol = this.#values.resolver.resolve(expression, scope);
        if (symbol?.kind !== 'value')
            return [];
        return symbol.assignments.flatMap(({ value }) => value === undefined ? [] : this.inside(value, symbol.scope, depth + 1));
    }
    #isDepends(call, scope) {
        const name = this.#values.resolver.external(call.callee, scope);
        return isOf(name, 'fastapi', DEPENDS) || (name === undefined && DEPENDS.has(calledWord(call)));
    }
    #given(call, scope) {
        const value = call.args.find(({ name, splat }) => !splat && (name === undefined || name === 'dependency'))?.value;
        if (value === undefined)
            return [];
        const at = { path: scope.path, line: call.line, endLine: call.endLine };
        const made = value.kind === 'call' ? value : undefined;
        const symbol = this.#values.resolver.resolve(made?.callee ?? value, scope);
        if (symbol === undefined)
            return walk(value).length > 1 ? this.#unnamed(made, scope, at) : [];
        return [{ symbol, call: made, scope, at }];
    }
    /** `Depends(factory()())` and its like: the innermost call that has a name. */
    #unnamed(call, scope, at) {
        if (call?.callee.kind !== 'call')
            return [];
        const symbol = this.#values.resolver.resolve(call.callee.callee, scope);
        return symbol === undefined ? [] : [{ symbol, call: call.callee, scope, at }];
    }
}

;// CONCATENATED MODULE: ./lib/readiness/facts/files/data.js
/** The value below `keys`. */
function below(data, ...keys) {
    return keys.reduce((at, key) => mapOf(at)?.get(key), data);
}
function mapOf(data) {
    return data?.value instanceof Map ? data.value : undefined;
}
/** The entries of a map, or none. */
function entriesOf(data) {
    return [...(mapOf(data)?.entries() ?? [])];
}
/** The items of a list; a single scalar counts as a list of one. */
function itemsOf(data) {
    if (data === undefined || data.value === null)
        return [];
    if (Array.isArray(data.value))
        return data.value;
    return data.value instanceof Map ? [] : [data];
}
/** The text of a scalar: numbers and booleans as they are written. */
function textOf(data) {
    const value = data?.value;
    return typeof value === 'string'
        ? value
        : typeof value === 'number' || typeof value === 'boolean'
            ? String(value)
            : undefined;
}
/** The texts of a list of scalars. */
function textsOf(data) {
    return itemsOf(data).flatMap((item) => textOf(item) ?? []);
}
/** `data` and everything in it. */
function* everythingIn(data) {
    yield data;
    const inner = data.value instanceof Map ? [...data.value.values()] : itemsOf(data);
    for (const child of inner)
        if (child !== data)
            yield* everythingIn(child);
}

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(8390);
;// CONCATENATED MODULE: ./lib/readiness/facts/files/dockerfile.js

/** The stages of a Dockerfile; comments and here-documents hold no instructions. */
function readDockerfile(text) {
    const instructions = parse(text);
    const defaults = new Map();
    const stages = [];
    for (const instruction of instructions) {
        const keyword = instruction.getKeyword();
        const read = readInstruction(instruction);
        if (keyword === 'ARG' && stages.length === 0)
            noteDefault(read.text, defaults);
        if (keyword === 'FROM') {
            const { line, endLine } = read;
            stages.push({ ...from(read.text, stages.length, defaults), instructions: [], line, endLine });
        }
        stages.at(-1)?.instructions.push(read);
    }
    return stages;
}
/** Later instructions of `keyword` in `stage` and in the stages it is built from, nearest first. */
function inherited(stages, stage, keyword) {
    const found = [];
    let at = stage;
    const seen = new Set();
    while (at !== undefined && !seen.has(at)) {
        seen.add(at);
        found.push(...at.instructions.filter((instruction) => instruction.keyword === keyword).reverse());
        const base = at.base.toLowerCase();
        at = stages.find(({ name }) => name === base);
    }
    return found;
}
function parse(text) {
    try {
        return main.DockerfileParser.parse(text).getInstructions();
    }
    catch {
        return [];
    }
}
function readInstruction(instruction) {
    const range = instruction.getRange();
    const keyword = instruction.getKeyword();
    const text = instruction
        .getArguments()
        .map((part) => part.getValue())
        .join(' ');
    return {
        keyword,
        text,
        flags: flagsOf(instruction),
        exec: execForm(text),
        line: range.start.line + 1,
        endLine: range.end.line + 1,
    };
}
/** Flags of an instruction that takes some. */
function flagsOf(instruction) {
    return 'getFlags' in instruction ? instruction.getFlags().map(String) : [];
}
function execForm(text) {
    const start = text.indexOf('[');
    if (start === -1 || !/^(?:CMD\s+)?$/.test(text.slice(0, start)))
        return undefined;
    try {
        const words = JSON.parse(text.slice(start));
        return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : undefined;
    }
    catch {
        return undefined;
    }
}
function noteDefault(text, defaults) {
    const [name = '', value] = text.split('=', 2);
    if (value !== undefined)
        defaults.set(name.trim(), value.trim().replaceAll(/^["']|["']$/g, ''));
}
function from(text, position, defaults) {
    const words = text.split(/\s+/).filter((word) => !word.startsWith('--'));
    const as = words.findIndex((word) => word.toLowerCase() === 'as');
    const base = (words[0] ?? '').replaceAll(/\$\{?(\w+)(?::-([^}]*))?\}?/g, (_, name, fallback) => defaults.get(name) ?? fallback ?? '');
    return { name: as === -1 ? String(position) : (words[as + 1] ?? '').toLowerCase(), base };
}

;// CONCATENATED MODULE: ./lib/readiness/facts/files/shell.js
const SEPARATORS = new Set([';', '&&', '||', '|', '&', '\n', '(', ')', '{', '}']);
const KEYWORDS = new Set([
    'if',
    'then',
    'else',
    'elif',
    'do',
    'while',
    'until',
    '!',
    'time',
    'exec',
    'sudo',
    'command',
    'env',
    'nohup',
    'fi',
    'done',
    'set',
]);
const SUCCEEDS = new Set(['true', ':', 'exit 0', 'echo']);
/** The commands that a script runs, in order. Comments, here-documents and what `if false` guards are left out. */
function readShell(script) {
    const commands = [];
    let words = [];
    let line = 1;
    for (const token of [...tokens(script), { text: '\n', line: 0, separator: true }]) {
        if (!token.separator) {
            if (words.length === 0)
                line = token.line;
            words.push(token.text);
            continue;
        }
        if (words.length > 0)
            commands.push({ words, line, after: token.text });
        words = [];
    }
    const live = withoutDead(commands);
    return live.flatMap(({ words: raw, line: at, after }, index) => {
        const next = live[index + 1]?.words ?? [];
        const tolerated = after === '||' && SUCCEEDS.has(next[0] ?? '');
        const stripped = strip(raw);
        return stripped.length === 0 ? [] : [{ words: stripped, line: at, tolerated }];
    });
}
/** Commands below `if false; then … fi` never run. */
function withoutDead(commands) {
    let dead = 0;
    return commands.filter(({ words }) => {
        const [first, second] = words;
        if (first === 'if' && (dead > 0 || second === 'false'))
            dead += 1;
        else if (dead > 0 && (first === 'fi' || (first === 'else' && dead === 1)))
            dead -= 1;
        else
            return dead === 0;
        return dead === 0;
    });
}
function strip(words) {
    let start = 0;
    while (start < words.length &&
        (KEYWORDS.has(words[start] ?? '') || /^[A-Za-z_]\w*=/.test(words[start] ?? '')))
        start += 1;
    return words.slice(start);
}
function* tokens(script) {
    const lexer = new Lexer(script);
    for (let token = lexer.next(); token !== undefined; token = lexer.next())
        yield token;
}
class Lexer {
    #text;
    #at = 0;
    #line = 1;
    /** Ends of here-documents that begin after this line. */
    #pending = [];
    constructor(text) {
        this.#text = text;
    }
    next() {
        this.#skipBlank();
        if (this.#at >= this.#text.length)
            return undefined;
        const line = this.#line;
        const two = this.#text.slice(this.#at, this.#at + 2);
        if (two === '<<')
            return this.#hereDocument(line);
        if (two === '&&' || two === '||')
            return this.#take(2, line);
        const one = this.#text[this.#at] ?? '';
        if (SEPARATORS.has(one) && !(one === '{' && this.#isExpansion()))
            return this.#takeSeparator(one, line);
        return { text: this.#word(), line, separator: false };
    }
    #take(length, line) {
        const text = this.#text.slice(this.#at, this.#at + length);
        this.#at += length;
        return { text, line, separator: true };
    }
    #takeSeparator(one, line) {
        const token = this.#take(1, line);
        if (one === '\n') {
            this.#line += 1;
            for (const end of this.#pending.splice(0))
                this.#skipHereDocument(end);
        }
        return token;
    }
    #isExpansion() {
        return !/\s/.test(this.#text[this.#at + 1] ?? ' ');
    }
    #skipBlank() {
        for (;;) {
            const match = /^(?:[ \t\r]|\\\r?\n)+/.exec(this.#text.slice(this.#at, this.#at + 400));
            if (match === null)
                break;
            this.#advance(match[0]);
        }
        if (this.#text[this.#at] !== '#')
            return;
        const end = this.#text.indexOf('\n', this.#at);
        this.#at = end === -1 ? this.#text.length : end;
    }
    #advance(text) {
        this.#at += text.length;
        this.#line += text.split('\n').length - 1;
    }
    #hereDocument(line) {
        const match = /^<<-?\s*(['"]?)([\w.-]+)\1/.exec(this.#text.slice(this.#at, this.#at + 120));
        if (match === null)
            return this.#take(2, line);
        this.#pending.push(match[2] ?? '');
        this.#at += match[0].length;
        return { text: match[0], line, separator: false };
    }
    #skipHereDocument(end) {
        for (;;) {
            const stop = this.#text.indexOf('\n', this.#at);
            const row = this.#text.slice(this.#at, stop === -1 ? undefined : stop);
            this.#at = stop === -1 ? this.#text.length : stop + 1;
            this.#line += 1;
            if (row.trim() === end || this.#at >= this.#text.length)
                return;
        }
    }
    #word() {
        let word = '';
        while (this.#at < this.#text.length) {
            const character = this.#text[this.#at] ?? '';
            if (/\s/.test(character) || (SEPARATORS.has(character) && !/[{}]/.test(character)))
                break;
            if (character === '"' || character === "'")
                word += this.#quoted(character);
            else if (character === '\\')
                word += this.#escaped();
            else if (this.#text.startsWith('$(', this.#at) || this.#text.startsWith('${', this.#at))
                word += this.#expansion();
            else {
                word += character;
                this.#at += 1;
            }
        }
        return word;
    }
    #quoted(quote) {
        let end = this.#at + 1;
        while (end < this.#text.length && this.#text[end] !== quote)
            end += quote === '"' && this.#text[end] === '\\' ? 2 : 1;
        const inner = this.#text.slice(this.#at + 1, end);
        this.#advance(this.#text.slice(this.#at, end + 1));
        return inner;
    }
    #escaped() {
        const escaped = this.#text.slice(this.#at + 1, this.#at + 2);
        this.#advance(`\\${escaped}`);
        return escaped === '\n' ? '' : escaped;
    }
    #expansion() {
        const open = this.#text[this.#at + 1] ?? '(';
        const close = open === '(' ? ')' : '}';
        let depth = 0;
        let end = this.#at + 1;
        for (; end < this.#text.length; end += 1) {
            if (this.#text[end] === open)
                depth += 1;
            if (this.#text[end] === close)
                depth -= 1;
            if (depth === 0)
                break;
        }
        const text = this.#text.slice(this.#at, end + 1);
        this.#advance(text);
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/readiness/facts/containers.js



const COMPOSE = /(^|\/)(docker-)?compose([.-][\w.-]+)?\.ya?ml$/;
const DOCKERFILE = /(^|\/)(Dockerfile([.-][\w.-]+)?|[\w.-]+\.[Dd]ockerfile)$/;
const DEVELOPMENT = /dev|local|test|override|debug/i;
/** Reads Dockerfiles, compose files and Procfiles. */
function containersOf(repository, follower) {
    const services = repository.matching(COMPOSE).flatMap((path) => servicesOf(repository, path));
    const targets = new Map(services.flatMap((service) => targetOf(service)));
    const images = repository.matching(DOCKERFILE).flatMap((path) => imageOf(repository, path, targets));
    const inImages = images.flatMap((image) => startOfImage(image, follower));
    // Where no image says how it starts, the compose file does.
    const shipsCompose = inImages.length === 0;
    const inServices = services.flatMap((service) => startOfService(service, { follower, shipped: shipsCompose && !isForDevelopment(service.path) }));
    const inProcfiles = repository
        .named('Procfile')
        .flatMap((path) => startsOfProcfile(repository, path, follower));
    const starts = [...inImages, ...inServices, ...inProcfiles];
    return { images, services, starts };
}
/** `true` where a path or a name says that it is for development. */
function isForDevelopment(path) {
    return DEVELOPMENT.test(path.split('/').at(-1) ?? '');
}
/** The folder that a path stands in. */
function folderOf(path) {
    return path.split('/').slice(0, -1).join('/');
}
function imageOf(repository, path, targets) {
    const stages = readDockerfile(repository.text(path) ?? '');
    const target = targets.get(path);
    const shipped = stages.find(({ name }) => name === target) ?? stages.at(-1);
    return shipped === undefined ? [] : [{ path, stages, shipped }];
}
function servicesOf(repository, path) {
    const [data] = repository.yaml(path);
    return entriesOf(below(data, 'services')).map(([name, service]) => {
        const given = below(service, 'command') ?? below(service, 'entrypoint');
        const text = textOf(given);
        return {
            path,
            name,
            data: service,
            command: text === undefined ? textsOf(given) : (readShell(text)[0]?.words ?? []),
        };
    });
}
/** The stage that a compose file for production builds from a Dockerfile. */
function targetOf({ path, data }) {
    const build = below(data, 'build');
    const target = textOf(below(build, 'target'));
    if (target === undefined || isForDevelopment(path) || DEVELOPMENT.test(target))
        return [];
    const context = textOf(below(build, 'context')) ?? '.';
    const file = textOf(below(build, 'dockerfile')) ?? 'Dockerfile';
    return [[resolvePath(folderOf(path), context, file), target.toLowerCase()]];
}
function resolvePath(...parts) {
    const out = [];
    for (const segment of parts.join('/').split('/')) {
        if (segment === '..')
            out.pop();
        else if (segment !== '' && segment !== '.')
            out.push(segment);
    }
    return out.join('/');
}
function startOfImage(image, follower) {
    const [command] = inherited(image.stages, image.shipped, 'CMD');
    const [entry] = inherited(image.stages, image.shipped, 'ENTRYPOINT');
    const at = command ?? entry;
    if (at === undefined)
        return [];
    const folder = folderOf(image.path);
    const both = [entry, command].flatMap((instruction) => (instruction === undefined ? [] : [instruction]));
    const executed = both.flatMap((instruction) => follow(instruction, { path: image.path, folder, follower }));
    // An entrypoint that is a program takes the command as its arguments.
    const joined = entry?.exec !== undefined && command?.exec !== undefined
        ? follower.words([...entry.exec, ...command.exec], evidence(image.path, at), folder)
        : [];
    return [
        {
            at: evidence(image.path, at),
            executed: [...joined, ...executed],
            shipped: !isForDevelopment(image.path),
            image,
        },
    ];
}
function follow(instruction, { path, folder, follower }) {
    const at = evidence(path, instruction);
    if (instruction.exec !== undefined)
        return follower.words(instruction.exec, at, folder);
    return readShell(instruction.text).flatMap(({ words }) => follower.words(words, at, folder));
}
function startOfService(service, { follower, shipped }) {
    const given = below(service.data, 'command') ?? below(service.data, 'entrypoint');
    if (given === undefined || service.command.length === 0)
        return [];
    const at = { path: service.path, line: given.line, endLine: given.endLine };
    return [
        {
            at,
            executed: follower.words(service.command, at, folderOf(service.path)),
            shipped,
            image: undefined,
        },
    ];
}
function startsOfProcfile(repository, path, follower) {
    return (repository.text(path) ?? '').split('\n').flatMap((row, index) => {
        const command = /^[\w-]+:\s*(.+)$/.exec(row)?.[1];
        const at = { path, line: index + 1, endLine: index + 1 };
        return command === undefined
            ? []
            : [{ at, executed: follower.script(command, at, folderOf(path)), shipped: true, image: undefined }];
    });
}
function evidence(path, { line, endLine }) {
    return { path, line, endLine };
}
/** The images that other services of a compose file pull. */
function pulledImages(services) {
    return services.flatMap(({ path, data }) => itemsOf(below(data, 'image')).flatMap((item) => {
        const image = textOf(item);
        return image === undefined ? [] : [{ image, at: { path, line: item.line, endLine: item.endLine } }];
    }));
}

;// CONCATENATED MODULE: ./lib/readiness/facts/application/entry.js



const SERVERS = new Set(['uvicorn', 'gunicorn', 'hypercorn', 'granian', 'daphne']);
/** The entries that something starts; where nothing does, every module that makes an application. */
function entry_entriesOf(sources) {
    const declared = sources.containers.starts.flatMap(({ executed }) => executed.flatMap((command) => startedBy(command, sources)));
    const making = declared.filter(({ module, factory }) => leadsToApplication(factory ?? module, sources));
    if (making.length > 0)
        return unique(making);
    return sources.modules.flatMap((module) => undeclared(module, sources));
}
/** What a command serves: `uvicorn app.main:app`, `fastapi run app/main.py`, `python -m app`. */
function startedBy({ words, at }, { values }) {
    const [program = '', ...rest] = words;
    const target = SERVERS.has(program)
        ? rest.find((word) => /^[\w.]+:[\w.]+(\(.*\))?$/.test(word))
        : undefined;
    if (target !== undefined)
        return served(target, at, values);
    if (program === 'fastapi')
        return scripted(rest.find((word) => word.endsWith('.py')) ?? 'main.py', at, values);
    if (/^python[\d.]*$/.test(program))
        return scripted(rest.find((word) => word.endsWith('.py')) ?? '', at, values);
    // `python -m app` leaves the module's name alone.
    return /^[a-z_][\w.]*$/i.test(program)
        ? [
            ...scripted(`${program.replaceAll('.', '/')}/__main__.py`, at, values),
            ...scripted(`${program.replaceAll('.', '/')}.py`, at, values),
        ]
        : [];
}
function served(target, at, values) {
    const [dotted = '', attribute = ''] = target.replace(/\(.*\)$/, '').split(':');
    const module = locate(`${dotted.replaceAll('.', '/')}.py`, at, values) ??
        locate(`${dotted.replaceAll('.', '/')}/__init__.py`, at, values);
    if (module === undefined)
        return [];
    const symbol = values.resolver.name(attribute, module);
    const factory = symbol?.kind === 'scope' && symbol.scope.kind === 'function' ? symbol.scope : undefined;
    return [{ module, factory, at, declared: true }];
}
function scripted(script, at, values) {
    const module = script === '' ? undefined : locate(script, at, values);
    if (module === undefined)
        return [];
    const inside = startedInside(module, at, values);
    return inside.length > 0 ? inside : [{ module, factory: undefined, at, declared: true }];
}
/** The file that a start means: near the file that says so, else the shallowest with that ending. */
function locate(path, at, values) {
    const plain = path.replace(/^\.?\//, '');
    const { modules } = values.resolver;
    const folders = [folderOf(at.path), ''].flatMap((folder) => [
        folder,
        folder === '' ? 'src' : `${folder}/src`,
    ]);
    for (const folder of folders) {
        const found = modules.at(folder === '' ? plain : `${folder}/${plain}`);
        if (found !== undefined)
            return found;
    }
    const ending = modules.all().filter(({ path: candidate }) => candidate.endsWith(`/${plain}`));
    return ending.sort((a, b) => a.path.split('/').length - b.path.split('/').length)[0];
}
/** `true` where running `scope` makes an application, in it or in what it imports. */
function leadsToApplication(scope, { values, objects }) {
    const seen = new Set();
    const queue = [scope];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
        if (seen.has(at))
            continue;
        seen.add(at);
        const inside = scopesOf(at);
        if (inside.some((inner) => makesApplication(inner, values, objects)))
            return true;
        queue.push(...inside.flatMap((inner) => loaded(inner, values)));
    }
    return false;
}
function makesApplication(scope, values, objects) {
    return scope.calls.some(({ call }) => objects.isApplication(values.kind({ expression: call, scope })));
}
function loaded(scope, values) {
    const { modules } = values.resolver;
    return scope.imports.flatMap((statement) => modules.loadedBy(statement, scope.path).flatMap((path) => modules.at(path) ?? []));
}
/** A script may start a server itself: `uvicorn.run("app.main:app")`. */
function startedInside(module, at, values) {
    return scopesOf(module).flatMap((scope) => scope.calls.flatMap(({ call }) => {
        const target = stringOf(argument(call, 0, 'app')) ?? '';
        return calledWord(call) === 'run' && /^[\w.]+:\w+$/.test(target) ? served(target, at, values) : [];
    }));
}
function undeclared(module, { values, objects }) {
    for (const scope of scopesOf(module)) {
        const made = scope.calls.find(({ call }) => {
            const symbol = values.resolver.resolve(call.callee, scope);
            const isConstructor = symbol?.kind === 'external' || (symbol?.kind === 'scope' && symbol.scope.kind === 'class');
            return isConstructor && objects.isApplication(values.kind({ expression: call, scope }));
        });
        if (made === undefined)
            continue;
        const at = { path: module.path, line: made.call.line, endLine: made.call.endLine };
        return [{ module, factory: scope.kind === 'function' ? scope : undefined, at, declared: false }];
    }
    return [];
}
/** One entry a module: the first, for what an image starts stands before what a compose file overrides. */
function unique(entries) {
    const byStart = new Map();
    for (const entry of entries) {
        const id = `${entry.module.path}:${entry.factory?.qualname ?? ''}`;
        if (!byStart.has(id))
            byStart.set(id, entry);
    }
    return [...byStart.values()];
}

;// CONCATENATED MODULE: ./lib/readiness/facts/application/objects.js


/** The identity that all application objects share: what is done to one of them is done to what is served. */
const APPLICATION = 'application';
const APPLICATIONS = new Set(['FastAPI', 'Starlette']);
const ROUTERS = new Set(['APIRouter', 'Router']);
const FRAMEWORKS = ['fastapi', 'starlette'];
const NAMES = new Set(['app', 'application', 'fastapi_app', '_app']);
const STEPS_MAX = 8;
/** Recognises applications and routers, and tells which expressions mean the same one. */
class Objects {
    #values;
    constructor(values) {
        this.#values = values;
    }
    isApplication(kind) {
        return this.#isKind(kind, APPLICATIONS);
    }
    isRouter(kind) {
        return this.#isKind(kind, ROUTERS);
    }
    /** The identity of the application or router that `placed` means. */
    identity(placed) {
        const kind = this.#values.kind(placed);
        if (this.isApplication(kind) || this.#looksLikeApplication(placed))
            return APPLICATION;
        if (!this.isRouter(kind))
            return undefined;
        const made = this.construction(placed);
        return made === undefined ? this.#symbolId(placed) : constructionId(made);
    }
    /** The call that made the router or application that `placed` means. */
    construction(placed, steps = 0) {
        if (steps > STEPS_MAX)
            return undefined;
        for (const { expression, scope } of this.#values.expand(placed)) {
            if (expression.kind !== 'call')
                continue;
            const kind = this.#values.resolver.resolve(expression.callee, scope);
            const target = this.#values.callee(expression, scope);
            if (kind?.kind === 'external' || target?.kind === 'class')
                return { call: expression, scope };
            const given = target === undefined ? [] : returned(target);
            for (const value of given) {
                const made = target === undefined
                    ? undefined
                    : this.construction({ expression: value, scope: target }, steps + 1);
                if (made !== undefined)
                    return made;
            }
        }
        return undefined;
    }
    #symbolId({ expression, scope }) {
        const symbol = this.#values.resolver.resolve(expression, scope);
        return symbol === undefined ? undefined : symbolId(symbol);
    }
    #looksLikeApplication({ expression, scope }) {
        const name = nameOf(expression);
        if (name === undefined)
            return false;
        if (name === 'request.app' || name === 'self.app')
            return true;
        const symbol = this.#values.resolver.resolve(expression, scope);
        return symbol?.kind === 'parameter' && symbol.parameter.annotation === undefined && NAMES.has(name);
    }
    #isKind(kind, names) {
        if (kind === undefined)
            return false;
        const foreign = 'external' in kind ? [kind.external] : this.#values.ancestors(kind.local);
        return foreign.some((name) => FRAMEWORKS.some((framework) => isOf(name, framework, names)));
    }
}
function constructionId({ call, scope }) {
    return `${scope.path}:${call.line}:${scope.qualname}`;
}
function returned(scope) {
    return scope.flows.flatMap(({ kind, value }) => (kind === 'return' && value !== undefined ? [value] : []));
}

;// CONCATENATED MODULE: ./lib/readiness/facts/application/receiver.js
/** What a method is called on: `router` of `router.get(…)`. */
function receiverOf(callee) {
    if (callee.kind === 'attribute')
        return callee.object;
    if (callee.kind !== 'name')
        return undefined;
    const dot = callee.name.lastIndexOf('.');
    return dot === -1 ? undefined : { ...callee, name: callee.name.slice(0, dot) };
}

;// CONCATENATED MODULE: ./lib/readiness/facts/application/routes.js




const METHODS = new Set([
    'get',
    'post',
    'put',
    'patch',
    'delete',
    'head',
    'options',
    'trace',
]);
const routes_DEPTH_MAX = 12;
/** Every route that the modules register, with its full path. */
function routesOf(sources) {
    const routes = new RouteReader(sources);
    return routes.read();
}
class RouteReader {
    #sources;
    #inclusions;
    #made = new Map();
    constructor(sources) {
        this.#sources = sources;
        this.#inclusions = this.#scopes().flatMap((scope) => sources.isAlive(scope) ? this.#inclusionsOf(scope) : []);
    }
    read() {
        const registered = this.#scopes().flatMap((scope) => [...this.#decorated(scope), ...this.#added(scope)]);
        return registered.flatMap((entry) => this.#routes(entry));
    }
    #scopes() {
        return this.#sources.modules.flatMap((module) => scopesOf(module));
    }
    #routes(entry) {
        const { call, scope, handler, methods, alive } = entry;
        const { values, dependencies } = this.#sources;
        const own = values.text({ expression: argument(call, 0, 'path') ?? call, scope }) ?? '';
        const asked = [...this.#passed(call, scope), ...(handler === undefined ? [] : dependencies.of(handler))];
        const at = { path: scope.path, line: call.line, endLine: call.endLine };
        const ways = alive ? this.#ways(entry.object, 0, new Set()) : [];
        const base = { methods, handler, call, scope, at };
        if (ways.length === 0)
            return [{ ...base, ...pathOf(own), reachable: false, dependencies: asked }];
        return ways.map((way) => ({
            ...base,
            ...pathOf(way.prefix + own),
            reachable: true,
            dependencies: [...way.dependencies, ...asked],
        }));
    }
    /** The ways from the application to a router. */
    #ways(object, depth, seen) {
        if (object === APPLICATION)
            return [{ prefix: '', dependencies: this.#ofApplications() }];
        if (depth > routes_DEPTH_MAX || seen.has(object))
            return [];
        const made = this.#made.get(object);
        const prefix = made === undefined ? '' : this.#prefix(made.call, made.scope);
        const own = made === undefined ? [] : this.#passed(made.call, made.scope);
        const next = new Set([...seen, object]);
        return this.#inclusions
            .filter(({ child }) => child === object)
            .flatMap((inclusion) => this.#ways(inclusion.parent, depth + 1, next).map((way) => ({
            prefix: way.prefix + inclusion.prefix + prefix,
            dependencies: [...way.dependencies, ...inclusion.dependencies, ...own],
        })));
    }
    #ofApplications() {
        return [...this.#made.entries()].flatMap(([id, { call, scope }]) => id.startsWith(`${APPLICATION}:`) ? this.#passed(call, scope) : []);
    }
    #inclusionsOf(scope) {
        for (const { call } of scope.calls)
            this.#noteApplication(call, scope);
        return scope.calls.flatMap(({ call }) => {
            const word = calledWord(call);
            if (word !== 'include_router' && word !== 'mount')
                return [];
            const parent = this.#receiver(call, scope);
            const given = argument(call, word === 'mount' ? 1 : 0, word === 'mount' ? 'app' : 'router');
            if (parent === undefined || given === undefined)
                return [];
            const prefix = word === 'mount'
                ? (this.#sources.values.text({ expression: argument(call, 0, 'path') ?? call, scope }) ?? '')
                : this.#prefix(call, scope);
            const dependencies = this.#passed(call, scope);
            return this.#children(given, scope).map((child) => ({ parent, child, prefix, dependencies }));
        });
    }
    #noteApplication(call, scope) {
        if (!this.#sources.objects.isApplication(this.#sources.values.kind({ expression: call, scope })))
            return;
        this.#made.set(`${APPLICATION}:${constructionId({ call, scope })}`, { call, scope });
    }
    #children(given, scope) {
        const { objects, values } = this.#sources;
        return values.expand({ expression: given, scope }).flatMap((placed) => {
            const made = objects.construction(placed);
            const id = objects.identity(placed);
            if (id === undefined || id === APPLICATION)
                return [];
            if (made !== undefined)
                this.#made.set(id, made);
            return [id];
        });
    }
    #decorated(scope) {
        if (scope.kind !== 'function')
            return [];
        const around = scope.parent ?? scope;
        return scope.decorators.flatMap((decorator) => {
            if (decorator.kind !== 'call')
                return [];
            const methods = this.#methods(decorator, around);
            const object = methods === undefined ? undefined : this.#receiver(decorator, around);
            if (methods === undefined || object === undefined)
                return [];
            return [
                {
                    object,
                    methods,
                    call: decorator,
                    handler: scope,
                    scope: around,
                    alive: this.#sources.isAlive(around),
                },
            ];
        });
    }
    #added(scope) {
        return scope.calls.flatMap(({ call }) => {
            const word = calledWord(call);
            if (word !== 'add_api_route' && word !== 'add_route')
                return [];
            const object = this.#receiver(call, scope);
            if (object === undefined)
                return [];
            const symbol = this.#sources.values.resolver.resolve(argument(call, 1, 'endpoint'), scope);
            const handler = symbol?.kind === 'scope' ? symbol.scope : undefined;
            return [
                {
                    object,
                    methods: this.#listed(call, scope),
                    call,
                    handler,
                    scope,
                    alive: this.#sources.isAlive(scope),
                },
            ];
        });
    }
    #methods(call, scope) {
        const word = calledWord(call);
        if (METHODS.has(word))
            return [word.toUpperCase()];
        return word === 'api_route' || word === 'route' ? this.#listed(call, scope) : undefined;
    }
    #listed(call, scope) {
        const given = keyword(call, 'methods');
        const items = given === undefined ? [] : this.#sources.values.items({ expression: given, scope });
        const methods = items.flatMap((item) => this.#sources.values.text(item)?.toUpperCase() ?? []);
        return methods.length > 0 ? methods : ['GET'];
    }
    #receiver(call, scope) {
        const { callee } = call;
        const object = receiverOf(callee);
        if (object === undefined)
            return undefined;
        const placed = { expression: object, scope };
        const id = this.#sources.objects.identity(placed);
        const made = id === undefined || id === APPLICATION ? undefined : this.#sources.objects.construction(placed);
        if (id !== undefined && made !== undefined)
            this.#made.set(id, made);
        return id;
    }
    #prefix(call, scope) {
        const prefix = keyword(call, 'prefix');
        return prefix === undefined ? '' : (this.#sources.values.text({ expression: prefix, scope }) ?? '/{}');
    }
    #passed(call, scope) {
        const given = keyword(call, 'dependencies');
        if (given === undefined)
            return [];
        return this.#sources.values
            .items({ expression: given, scope })
            .flatMap((item) => this.#sources.dependencies.inside(item.expression, item.scope));
    }
}
function pathOf(path) {
    const normal = `/${path}`.replaceAll(/\/{2,}/g, '/');
    const segments = normal.split('/').filter((segment) => segment !== '' && !segment.includes('{'));
    return { path: normal, segments };
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/call-sites.js


/** Where functions of the repository are called, so that a parameter can be followed to what is passed. */
class CallSites {
    #resolver;
    #sites;
    constructor(resolver) {
        this.#resolver = resolver;
    }
    /** What is passed for the parameter `name` of `scope`. A decorated function is called by others, with what nobody here sees. */
    passed(scope, name) {
        if (scope.kind !== 'function' || scope.decorators.length > 0)
            return [];
        const owner = scope.parent?.kind === 'class' ? scope.parent : undefined;
        if (owner !== undefined && scope.name !== '__init__')
            return [];
        const position = scope.parameters.findIndex((parameter) => parameter.name === name) - (owner === undefined ? 0 : 1);
        if (position < 0)
            return [];
        this.#sites ??= this.#index();
        return (this.#sites.get(owner ?? scope) ?? []).flatMap((site) => {
            // What a test passes says nothing about what is shipped.
            if (site.scope.role === 'test' && scope.role !== 'test')
                return [];
            const expression = argument(site.call, position, name);
            return expression === undefined ? [] : [{ expression, scope: site.scope }];
        });
    }
    #index() {
        const sites = new Map();
        for (const module of this.#resolver.modules.all()) {
            for (const scope of scopesOf(module))
                for (const { call } of scope.calls)
                    this.#note(sites, { call, scope });
        }
        return sites;
    }
    #note(sites, site) {
        const symbol = this.#resolver.resolve(site.call.callee, site.scope);
        if (symbol?.kind !== 'scope')
            return;
        const known = sites.get(symbol.scope);
        if (known === undefined)
            sites.set(symbol.scope, [site]);
        else
            known.push(site);
    }
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/default-of.js

/** The default inside `Field(default=…)` and its like; the expression itself elsewhere. */
function defaultOf(expression) {
    if (expression.kind !== 'call' ||
        !['Field', 'field', 'Column', 'mapped_column'].includes(calledWord(expression)))
        return expression;
    return (keyword(expression, 'default') ??
        (calledWord(expression) === 'Field'
            ? (expression.args.find(({ name }) => name === undefined)?.value ?? expression)
            : expression));
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/kinds.js




const kinds_DEPTH_MAX = 10;
const WRAPPERS = new Set([
    'Annotated',
    'Optional',
    'ClassVar',
    'Final',
    'Required',
    'NotRequired',
    'Mapped',
]);
/** Follows values to their classes. A question that leads back to itself has no answer. */
class Kinds {
    #resolver;
    sites;
    #kinds = new WeakMap();
    #externals = new WeakMap();
    constructor(resolver) {
        this.#resolver = resolver;
        this.sites = new CallSites(resolver);
    }
    get resolver() {
        return this.#resolver;
    }
    /** What `expression` is an instance of. */
    kind({ expression, scope }, depth = 0) {
        const known = this.#kinds.get(expression);
        if (known !== undefined)
            return known.kind;
        if (depth > kinds_DEPTH_MAX)
            return undefined;
        this.#kinds.set(expression, { kind: undefined });
        const kind = this.#kindOf(expression, scope, depth);
        this.#kinds.set(expression, { kind });
        return kind;
    }
    /** The class that an annotation names, below `Annotated`, `Optional`, `X | None` and aliases. */
    annotated({ expression, scope }, depth = 0) {
        const inner = this.#unwrapped(expression);
        if (inner === undefined || depth > kinds_DEPTH_MAX)
            return undefined;
        const symbol = this.#resolver.resolve(inner, scope);
        if (symbol?.kind === 'value') {
            const value = symbol.assignments.at(-1)?.value;
            return value === undefined
                ? undefined
                : this.annotated({ expression: value, scope: symbol.scope }, depth + 1);
        }
        return symbol === undefined ? undefined : asKind(symbol);
    }
    /** Names of the foreign classes that `scope` derives from, through classes of this repository. */
    ancestors(scope, depth = 0) {
        if (depth > kinds_DEPTH_MAX)
            return [];
        return scope.bases.flatMap(({ value, name }) => {
            if (name !== undefined)
                return [];
            const expression = value.kind === 'subscript' ? value.object : value;
            const symbol = this.#resolver.resolve(expression, scope.parent ?? scope);
            if (symbol?.kind === 'external')
                return [symbol.name];
            return symbol?.kind === 'scope' ? this.ancestors(symbol.scope, depth + 1) : [];
        });
    }
    /** `scope` and the classes of this repository that it derives from. */
    lineage(scope, depth = 0) {
        if (depth > kinds_DEPTH_MAX)
            return [scope];
        const parents = scope.bases.flatMap(({ value, name }) => {
            if (name !== undefined)
                return [];
            const symbol = this.#resolver.resolve(value.kind === 'subscript' ? value.object : value, scope.parent ?? scope);
            return symbol?.kind === 'scope' && symbol.scope !== scope ? this.lineage(symbol.scope, depth + 1) : [];
        });
        return [scope, ...parents];
    }
    /** The function that a call runs, where it is of this repository. */
    callee(call, scope) {
        const symbol = this.#resolver.resolve(call.callee, scope);
        if (symbol?.kind === 'scope')
            return symbol.scope;
        if (symbol?.kind !== 'member')
            return undefined;
        const owner = this.kindOfSymbol(symbol.of, 0);
        return owner === undefined || 'external' in owner ? undefined : this.method(owner.local, symbol.name);
    }
    /** The absolute name of what a call runs: of another package, or a method of an instance of its class. */
    external(call, scope) {
        const known = this.#externals.get(call);
        if (known !== undefined)
            return known.name;
        const name = this.#externalOf(call, scope);
        this.#externals.set(call, { name });
        return name;
    }
    /** A method of a class, its parents included. */
    method(owner, name) {
        for (const scope of this.lineage(owner)) {
            const found = scope.children.find((child) => child.name === name && child.kind === 'function');
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    /** The value that a class gives its attribute: in its body, or by `self.name = …`. */
    attribute(owner, name) {
        for (const scope of this.lineage(owner)) {
            const own = scope.assignments.findLast(({ target }) => nameOf(target) === name);
            if (own?.value !== undefined)
                return { expression: defaultOf(own.value), scope };
            for (const method of scope.children) {
                const set = method.assignments.findLast(({ target }) => nameOf(target) === `self.${name}`);
                if (set?.value !== undefined)
                    return { expression: set.value, scope: method };
            }
        }
        return undefined;
    }
    #kindOf(expression, scope, depth) {
        if (expression.kind === 'call')
            return this.#kindOfCall(expression, scope, depth);
        const symbol = this.#resolver.resolve(expression, scope);
        return symbol === undefined ? undefined : this.kindOfSymbol(symbol, depth + 1);
    }
    #externalOf(call, scope) {
        const symbol = this.#resolver.resolve(call.callee, scope);
        if (symbol?.kind === 'external')
            return symbol.name;
        if (symbol?.kind === 'member') {
            const owner = this.kindOfSymbol(symbol.of, 0);
            return owner !== undefined && 'external' in owner ? `${owner.external}.${symbol.name}` : undefined;
        }
        if (call.callee.kind !== 'attribute')
            return undefined;
        const owner = this.kind({ expression: call.callee.object, scope });
        return owner !== undefined && 'external' in owner ? `${owner.external}.${call.callee.name}` : undefined;
    }
    #kindOfCall(call, scope, depth) {
        const symbol = this.#resolver.resolve(call.callee, scope);
        if (symbol?.kind === 'external')
            return { external: symbol.name };
        const target = symbol?.kind === 'scope' ? symbol.scope : this.callee(call, scope);
        if (target === undefined)
            return undefined;
        if (target.kind === 'class')
            return { local: target };
        if (target.returns !== undefined)
            return this.annotated({ expression: target.returns, scope: target.parent ?? target }, depth + 1);
        const given = target.flows.findLast(({ kind, value }) => kind === 'return' && value !== undefined)?.value;
        return given === undefined ? undefined : this.kind({ expression: given, scope: target }, depth + 1);
    }
    /** What a symbol is an instance of. */
    kindOfSymbol(symbol, depth) {
        if (depth > kinds_DEPTH_MAX)
            return undefined;
        if (symbol.kind === 'parameter')
            return this.#kindOfParameter(symbol, depth);
        if (symbol.kind === 'member')
            return this.#kindOfMember(symbol, depth);
        if (symbol.kind === 'value') {
            const last = symbol.assignments.at(-1);
            const declared = last?.annotation === undefined
                ? undefined
                : this.annotated({ expression: last.annotation, scope: symbol.scope }, depth + 1);
            return (declared ??
                (last?.value === undefined
                    ? undefined
                    : this.kind({ expression: last.value, scope: symbol.scope }, depth + 1)));
        }
        if (symbol.kind === 'bound' && !symbol.each) {
            const [value] = symbol.values;
            return value === undefined
                ? undefined
                : this.kind({ expression: value, scope: symbol.scope }, depth + 1);
        }
        return undefined;
    }
    #kindOfParameter({ parameter, scope }, depth) {
        const owner = scope.parent;
        if (owner?.kind === 'class' && scope.parameters[0] === parameter)
            return { local: owner };
        const { annotation, fallback } = parameter;
        const around = owner ?? scope;
        if (annotation !== undefined)
            return this.annotated({ expression: annotation, scope: around }, depth + 1);
        const given = fallback?.kind === 'call' ? fallback.args[0]?.value : undefined;
        const provider = this.#resolver.resolve(given, around);
        if (provider?.kind !== 'scope')
            return undefined;
        return provider.scope.kind === 'class' ? { local: provider.scope } : undefined;
    }
    #kindOfMember({ of, name }, depth) {
        const owner = of.kind === 'scope' ? { local: of.scope } : this.kindOfSymbol(of, depth + 1);
        if (owner === undefined || 'external' in owner)
            return undefined;
        for (const scope of this.lineage(owner.local)) {
            const declared = scope.assignments.find(({ target, annotation }) => nameOf(target) === name && annotation !== undefined)?.annotation;
            if (declared !== undefined)
                return this.annotated({ expression: declared, scope }, depth + 1);
        }
        const value = this.attribute(owner.local, name);
        if (value !== undefined)
            return this.kind(value, depth + 1);
        const property = this.method(owner.local, name);
        return property?.returns === undefined
            ? undefined
            : this.annotated({ expression: property.returns, scope: property.parent ?? property }, depth + 1);
    }
    #unwrapped(expression) {
        if (expression.kind === 'subscript') {
            const word = nameOf(expression.object)?.split('.').at(-1) ?? '';
            const [first] = expression.index;
            return WRAPPERS.has(word) && first !== undefined ? this.#unwrapped(first) : expression.object;
        }
        if (expression.kind === 'operation' && expression.operator === '|') {
            const some = expression.operands.find((operand) => operand.kind !== 'constant');
            return some === undefined ? undefined : this.#unwrapped(some);
        }
        if (expression.kind === 'string' && /^[\w.]+$/.test(expression.value)) {
            const { line, endLine } = expression;
            return { kind: 'name', name: expression.value, line, endLine };
        }
        return expression;
    }
}
function asKind(symbol) {
    const external = externalName(symbol);
    if (external !== undefined)
        return { external };
    return symbol.kind === 'scope' ? { local: symbol.scope } : undefined;
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/values.js




const values_DEPTH_MAX = 10;
/** Follows names to their values, a few steps far. */
class Values extends Kinds {
    /** The expressions that `expression` may stand for: itself, where it is no name with a known value. */
    expand(placed, depth = 0) {
        if (depth > values_DEPTH_MAX)
            return [placed];
        const symbol = this.resolver.resolve(placed.expression, placed.scope);
        const behind = symbol === undefined ? this.#choices(placed, depth) : this.#behind(symbol, depth);
        return behind.length === 0 ? [placed] : behind.flatMap((next) => this.expand(next, depth + 1));
    }
    /** The items of a list, a tuple or a set that `expression` may stand for; sums and stars are followed. */
    items(placed, depth = 0) {
        return this.expand(placed, depth).flatMap(({ expression, scope }) => this.#itemsOf(expression, scope, depth));
    }
    /** The text of `expression`; a part that is not known becomes `{}`. */
    text(placed) {
        const [first] = this.expand(placed);
        if (first === undefined)
            return undefined;
        const { expression, scope } = first;
        if (expression.kind === 'string')
            return expression.value;
        if (expression.kind === 'formatted')
            return this.#interpolate(expression.text, expression.parts, scope);
        if (expression.kind === 'operation' && expression.operator === '+') {
            return expression.operands.map((operand) => this.text({ expression: operand, scope }) ?? '{}').join('');
        }
        return undefined;
    }
    /** What `a if c else b`, `a or b` and `MAPPING[key]` may be. */
    #choices({ expression, scope }, depth) {
        if (expression.kind === 'other' && expression.type === 'conditional_expression') {
            return expression.parts.filter((_, index) => index !== 1).map((part) => ({ expression: part, scope }));
        }
        if (expression.kind === 'operation' && expression.operator === 'or') {
            return expression.operands.map((part) => ({ expression: part, scope }));
        }
        if (expression.kind !== 'subscript')
            return [];
        return this.expand({ expression: expression.object, scope }, depth + 1).flatMap((placed) => placed.expression.kind === 'mapping'
            ? placed.expression.entries.map(({ value }) => ({ expression: value, scope: placed.scope }))
            : []);
    }
    #interpolate(text, parts, scope) {
        let at = 0;
        return text.replaceAll('{}', () => {
            const part = parts[at];
            at += 1;
            return part === undefined ? '{}' : (this.text({ expression: part, scope }) ?? '{}');
        });
    }
    #itemsOf(expression, scope, depth) {
        if (expression.kind === 'sequence') {
            return expression.items.flatMap((item) => {
                const star = item.kind === 'other' && item.type.startsWith('list_splat') ? item.parts[0] : undefined;
                return star === undefined
                    ? [{ expression: item, scope }]
                    : this.items({ expression: star, scope }, depth + 1);
            });
        }
        if (expression.kind === 'operation' && expression.operator === '+') {
            return expression.operands.flatMap((operand) => this.items({ expression: operand, scope }, depth + 1));
        }
        const inner = expression.kind === 'call' &&
            ['list', 'tuple', 'reversed', 'sorted', 'set'].includes(calledWord(expression))
            ? expression.args[0]
            : undefined;
        return inner === undefined ? [] : this.items({ expression: inner.value, scope }, depth + 1);
    }
    #behind(symbol, depth) {
        if (symbol.kind === 'value')
            return symbol.assignments.flatMap(({ value }) => value === undefined ? [] : [{ expression: value, scope: symbol.scope }]);
        if (symbol.kind === 'parameter')
            return this.sites.passed(symbol.scope, symbol.parameter.name);
        if (symbol.kind === 'bound' && symbol.each) {
            const items = symbol.values.flatMap((value) => this.items({ expression: value, scope: symbol.scope }, depth + 1));
            const { position } = symbol;
            if (position === undefined)
                return items;
            return items.flatMap(({ expression, scope }) => {
                const part = expression.kind === 'sequence' ? expression.items[position] : undefined;
                return part === undefined ? [] : [{ expression: part, scope }];
            });
        }
        if (symbol.kind !== 'member')
            return [];
        const owner = this.kindOfSymbol(symbol.of, depth + 1);
        const found = owner !== undefined && 'local' in owner ? this.attribute(owner.local, symbol.name) : undefined;
        return found === undefined ? [] : [found];
    }
}

;// CONCATENATED MODULE: ./lib/readiness/facts/application/settings.js



const LIBRARIES = {
    decouple: ['config', 'AutoConfig'],
    environs: ['Env'],
    environ: ['Env'],
    dynaconf: ['Dynaconf', 'LazySettings'],
    starlette: ['Config'],
};
/** Finds the classes of settings in code that can run. */
function settingsOf(values, alive) {
    const classes = alive.filter((scope) => scope.kind === 'class' && isSettings(scope, values));
    const roots = classes.map((scope) => ({
        scope,
        at: { path: scope.path, line: scope.line, endLine: scope.endLine },
        fields: fieldsOf(scope, values),
        instances: instancesOf(scope, values, alive),
    }));
    return { classes: roots.filter(({ fields }) => fields.length > 0), reads: readsOf(values, alive) };
}
function isSettings(scope, values) {
    return values
        .ancestors(scope)
        .some((name) => isOf(name, 'pydantic_settings', 'BaseSettings') ||
        isOf(name, 'pydantic', 'BaseSettings') ||
        isOf(name, 'pydantic_settings', 'YamlBaseSettings'));
}
function fieldsOf(scope, values, nesting = OUTERMOST) {
    const config = nesting.depth === 0 ? configOf(scope, values) : { outer: '', delimiter: nesting.delimiter };
    return [...new Set(values.lineage(scope))].flatMap((owner) => owner.assignments.flatMap((assignment) => {
        const name = nameOf(assignment.target);
        const { annotation } = assignment;
        if (name === undefined || annotation === undefined || isAside(name, annotation))
            return [];
        const path = `${nesting.prefix}${config.outer}${name}`;
        const inner = nestedFields({ annotation, owner, path }, values, {
            ...nesting,
            delimiter: config.delimiter,
        });
        return inner.length > 0 ? inner : [fieldOf({ name, annotation, owner, path }, assignment)];
    }));
}
const OUTERMOST = { prefix: '', delimiter: '__', depth: 0 };
const NESTING_MAX = 3;
function fieldOf({ name, annotation, owner, path }, { value, line, endLine }) {
    const fallback = value === undefined ? undefined : fallbackOf(value);
    return {
        name,
        variables: variablesOf(path, value),
        annotation,
        fallback,
        owner,
        at: { path: owner.path, line, endLine },
    };
}
/** The fields of a group, where a field is one. */
function nestedFields({ annotation, owner, path }, values, { delimiter, depth }) {
    const nested = values.annotated({ expression: annotation, scope: owner });
    if (nested === undefined || 'external' in nested || depth >= NESTING_MAX || !isModel(nested.local, values))
        return [];
    return fieldsOf(nested.local, values, { prefix: `${path}${delimiter}`, delimiter, depth: depth + 1 });
}
function isAside(name, annotation) {
    const inner = annotation.kind === 'subscript' ? annotation.object : annotation;
    return name === 'model_config' || nameOf(inner)?.split('.').at(-1) === 'ClassVar';
}
function isModel(scope, values) {
    return values
        .ancestors(scope)
        .some((name) => isOf(name, 'pydantic', 'BaseModel') || isOf(name, 'pydantic_settings', 'BaseSettings'));
}
/** `env_prefix` and `env_nested_delimiter`. */
function configOf(scope, values) {
    for (const owner of values.lineage(scope)) {
        const config = owner.assignments.find(({ target }) => nameOf(target) === 'model_config')?.value;
        if (config?.kind !== 'call')
            continue;
        const text = (name) => values.text({ expression: keyword(config, name) ?? config, scope: owner }) ?? '';
        return { outer: text('env_prefix'), delimiter: text('env_nested_delimiter') || '__' };
    }
    return { outer: '', delimiter: '__' };
}
function variablesOf(path, value) {
    const call = value?.kind === 'call' && calledWord(value) === 'Field' ? value : undefined;
    const aliases = call === undefined
        ? []
        : ['alias', 'validation_alias', 'env'].flatMap((name) => aliasTexts(keyword(call, name)));
    return [path.toUpperCase(), ...aliases.map((alias) => alias.toUpperCase())];
}
function aliasTexts(expression) {
    if (expression?.kind === 'string')
        return [expression.value];
    if (expression?.kind === 'call')
        return expression.args.flatMap(({ value }) => (value.kind === 'string' ? [value.value] : []));
    return [];
}
/** The default of a field: nothing for `Field(...)` without one. */
function fallbackOf(value) {
    if (value.kind !== 'call' || calledWord(value) !== 'Field')
        return value.kind === 'other' && value.type === 'ellipsis' ? undefined : value;
    const factory = keyword(value, 'default_factory');
    const given = argument(value, 0, 'default');
    if (given?.kind === 'other' && given.type === 'ellipsis')
        return undefined;
    return factory ?? (given === undefined ? undefined : defaultOf(value));
}
function instancesOf(scope, values, alive) {
    return alive.flatMap((user) => user.calls.flatMap(({ call }) => {
        const made = values.expand({ expression: call.callee, scope: user }).some((placed) => {
            const symbol = values.resolver.resolve(placed.expression, placed.scope);
            return symbol?.kind === 'scope' && values.lineage(symbol.scope).includes(scope);
        });
        return made ? [{ path: user.path, line: call.line, endLine: call.endLine }] : [];
    }));
}
function readsOf(values, alive) {
    return alive.flatMap((scope) => scope.calls.flatMap(({ call }) => {
        const made = values.kind({ expression: call.callee, scope });
        const direct = values.resolver.external(call.callee, scope);
        const name = made !== undefined && 'external' in made ? made.external : direct;
        const library = name?.split('.')[0] ?? '';
        const words = LIBRARIES[library] ?? [];
        const text = values.text({ expression: argument(call, 0, 'name') ?? call, scope });
        if (text === undefined || !words.some((word) => name?.split('.').includes(word)))
            return [];
        return [{ name: text, call, at: { path: scope.path, line: call.line, endLine: call.endLine } }];
    }));
}

;// CONCATENATED MODULE: ./lib/readiness/facts/application/wiring.js



/** What is registered on the application by code that can run. */
function wiringOf(sources) {
    const reader = new WiringReader(sources);
    const constructions = reader.constructions();
    return {
        constructions,
        middleware: [
            ...reader.added(),
            ...reader.decorated(),
            ...constructions.flatMap((made) => reader.listed(made.call, made.scope)),
        ],
        exceptionHandlers: [
            ...reader.handlers(),
            ...reader.decoratedHandlers(),
            ...constructions.flatMap((made) => reader.mappedHandlers(made.call, made.scope)),
        ],
        lifespans: [
            ...reader.events(),
            ...constructions.flatMap((made) => reader.lifespan(made.call, made.scope)),
        ],
    };
}
class WiringReader {
    #sources;
    constructor(sources) {
        this.#sources = sources;
    }
    constructions() {
        const { objects, values, alive } = this.#sources;
        return alive.flatMap((scope) => scope.calls.flatMap(({ call }) => {
            const symbol = values.resolver.resolve(call.callee, scope);
            const isClass = symbol?.kind === 'external' || (symbol?.kind === 'scope' && symbol.scope.kind === 'class');
            return isClass && objects.isApplication(values.kind({ expression: call, scope }))
                ? [{ call, scope, at: place(scope, call) }]
                : [];
        }));
    }
    added() {
        return this.#onApplication('add_middleware').flatMap(({ call, scope }) => {
            const given = argument(call, 0, 'middleware_class');
            return given === undefined ? [] : this.#middleware({ expression: given, scope }, call, scope);
        });
    }
    decorated() {
        return this.#decorators('middleware').map(({ handler, call, scope }) => ({
            external: undefined,
            local: handler,
            call: undefined,
            scope,
            at: place(scope, call),
        }));
    }
    listed(call, scope) {
        const list = keyword(call, 'middleware');
        if (list === undefined)
            return [];
        return this.#sources.values.items({ expression: list, scope }).flatMap((item) => {
            const inner = item.expression.kind === 'call' && calledWord(item.expression) === 'Middleware'
                ? item.expression
                : undefined;
            const given = inner === undefined ? undefined : argument(inner, 0, 'cls');
            return inner === undefined || given === undefined
                ? []
                : this.#middleware({ expression: given, scope: item.scope }, inner, item.scope);
        });
    }
    handlers() {
        return this.#onApplication('add_exception_handler').flatMap(({ call, scope }) => {
            const exception = argument(call, 0, 'exc_class_or_status_code');
            const handler = argument(call, 1, 'handler');
            if (exception === undefined || handler === undefined)
                return [];
            return this.#sources.values
                .expand({ expression: exception, scope })
                .map((placed) => this.#handler(placed, { expression: handler, scope }, place(scope, call)));
        });
    }
    decoratedHandlers() {
        return this.#decorators('exception_handler').flatMap(({ handler, call, scope }) => {
            const exception = argument(call, 0, 'exc_class_or_status_code');
            return exception === undefined ? [] : [{ exception, handler, scope, at: place(scope, call) }];
        });
    }
    mappedHandlers(call, scope) {
        const mapping = keyword(call, 'exception_handlers');
        if (mapping === undefined)
            return [];
        return this.#sources.values.expand({ expression: mapping, scope }).flatMap((placed) => {
            if (placed.expression.kind !== 'mapping')
                return [];
            return placed.expression.entries.flatMap(({ key, value }) => key === undefined
                ? []
                : [
                    this.#handler({ expression: key, scope: placed.scope }, { expression: value, scope: placed.scope }, place(placed.scope, value)),
                ]);
        });
    }
    lifespan(call, scope) {
        const named = ['lifespan', 'on_startup', 'on_shutdown'];
        return named.flatMap((name) => {
            const given = keyword(call, name);
            if (given === undefined)
                return [];
            const kind = name === 'lifespan' ? 'lifespan' : name === 'on_startup' ? 'startup' : 'shutdown';
            const candidates = name === 'lifespan'
                ? [{ expression: given, scope }]
                : this.#sources.values.items({ expression: given, scope });
            return candidates.flatMap((placed) => this.#function(placed).map((handler) => ({ kind, handler, at: place(scope, call) })));
        });
    }
    events() {
        const decorated = this.#decorators('on_event').flatMap(({ handler, call, scope }) => this.#event(call, scope, handler));
        const added = this.#onApplication('add_event_handler').flatMap(({ call, scope }) => {
            const given = argument(call, 1, 'func');
            return given === undefined
                ? []
                : this.#function({ expression: given, scope }).flatMap((handler) => this.#event(call, scope, handler));
        });
        return [...decorated, ...added];
    }
    #event(call, scope, handler) {
        const word = this.#sources.values.text({ expression: argument(call, 0, 'event_type') ?? call, scope });
        return word === 'startup' || word === 'shutdown' ? [{ kind: word, handler, at: place(scope, call) }] : [];
    }
    /** A function that an expression means; where a factory is called, the functions inside it. */
    #function({ expression, scope }) {
        const symbol = this.#sources.values.resolver.resolve(expression, scope);
        if (symbol?.kind === 'scope')
            return [symbol.scope];
        const [first] = this.#sources.values.expand({ expression, scope });
        if (first !== undefined && first.expression !== expression)
            return this.#function(first);
        const factory = expression.kind === 'call' ? this.#sources.values.callee(expression, scope) : undefined;
        return factory?.children.filter(({ kind }) => kind === 'function') ?? [];
    }
    #middleware(given, call, scope) {
        const { values } = this.#sources;
        return values.expand(given).map((placed) => ({
            ...named(values.resolver.resolve(placed.expression, placed.scope)),
            call,
            scope,
            at: place(scope, call),
        }));
    }
    #handler(exception, handler, at) {
        const symbol = this.#sources.values.resolver.resolve(handler.expression, handler.scope);
        const made = this.#function(handler)[0];
        return {
            exception: exception.expression,
            scope: exception.scope,
            handler: symbol?.kind === 'scope' ? symbol.scope : made,
            at,
        };
    }
    #onApplication(word) {
        return this.#sources.alive.flatMap((scope) => scope.calls.flatMap(({ call }) => {
            if (calledWord(call) !== word)
                return [];
            return this.#isApplication(receiverOf(call.callee), scope) ? [{ call, scope }] : [];
        }));
    }
    #decorators(word) {
        return this.#sources.alive.flatMap((scope) => scope.children.flatMap((handler) => handler.decorators.flatMap((call) => {
            if (call.kind !== 'call' || calledWord(call) !== word)
                return [];
            return this.#isApplication(receiverOf(call.callee), scope) ? [{ handler, call, scope }] : [];
        })));
    }
    #isApplication(expression, scope) {
        return expression !== undefined && this.#sources.objects.identity({ expression, scope }) === APPLICATION;
    }
}
function named(symbol) {
    return {
        external: symbol?.kind === 'external' ? symbol.name : undefined,
        local: symbol?.kind === 'scope' ? symbol.scope : undefined,
    };
}
function place(scope, { line, endLine }) {
    return { path: scope.path, line, endLine };
}

;// CONCATENATED MODULE: ./lib/readiness/facts/files/lines.js
/** The settings of an environment file. */
function readEnv(text) {
    return text.split(/\r?\n/).flatMap((row, index) => {
        const match = /^\s*(#\s*)?(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*)$/.exec(row);
        if (match === null)
            return [];
        const value = (match[3] ?? '').trim().replaceAll(/^(["'])(.*)\1$/g, '$2');
        return [{ name: match[2] ?? '', value, line: index + 1, commented: match[1] !== undefined }];
    });
}
/** The requirements of a file; options, comments and includes are left out. */
function readRequirements(text) {
    const rows = text.split(/\r?\n/);
    const found = [];
    for (let index = 0; index < rows.length; index += 1) {
        const line = index + 1;
        let row = rows[index] ?? '';
        while (row.endsWith('\\') && index + 1 < rows.length) {
            index += 1;
            row = `${row.slice(0, -1)} ${rows[index] ?? ''}`;
        }
        const requirement = requirementOf(row.replace(/(^|\s)#.*$/, '').trim(), line);
        if (requirement !== undefined)
            found.push(requirement);
    }
    return found;
}
/** A requirement as PEP 508 writes it; `undefined` where it is none. */
function requirementOf(text, line) {
    const match = /^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\s*\[[^\]]*\])?\s*(.*)$/.exec(text);
    if (match === null)
        return undefined;
    const rest = match[2] ?? '';
    const spec = rest.split(/;|--hash/)[0] ?? '';
    return { name: normalName(match[1] ?? ''), spec: spec.trim(), line, hashed: rest.includes('--hash=') };
}
/** The name of a package as indexes compare it. */
function normalName(name) {
    return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}
/** The entries of an ini file; indented lines continue the value above them. */
function readIni(text) {
    const entries = [];
    let section = '';
    for (const [index, row] of text.split(/\r?\n/).entries()) {
        if (/^\s*[#;]/.test(row) || row.trim() === '')
            continue;
        const header = /^\[([^\]]+)\]/.exec(row);
        const last = entries.at(-1);
        if (header !== null)
            section = header[1] ?? '';
        else if (/^\s/.test(row) && last?.section === section)
            entries.splice(-1, 1, { ...last, value: `${last.value}\n${row.trim()}` });
        else {
            const [key = '', ...value] = row.split(/[=:]/);
            entries.push({ section, key: key.trim(), value: value.join('=').trim(), line: index + 1 });
        }
    }
    return entries;
}
/** The targets of a Makefile, or of a justfile. */
function readMakefile(text) {
    const targets = [];
    for (const [index, row] of text.split(/\r?\n/).entries()) {
        const rule = /^([A-Za-z0-9_./ -]+?)(?:\s+[^:]*)?:(?![=:])\s*([^#]*)/.exec(row);
        const last = targets.at(-1);
        if (/^[\t ]/.test(row) && last !== undefined)
            targets.splice(-1, 1, { ...last, recipe: `${last.recipe}${recipeLine(row)}\n` });
        else if (rule !== null && !row.startsWith('.')) {
            const name = (rule[1] ?? '').trim();
            targets.push({
                name,
                prerequisites: (rule[2] ?? '').split(/\s+/).filter((word) => word !== ''),
                line: index + 1,
                recipe: '',
                recipeLine: index + 2,
            });
        }
    }
    return targets;
}
function recipeLine(row) {
    const match = /^\s+([@+-]*)(.*)$/.exec(row);
    const command = match?.[2] ?? '';
    return match?.[1]?.includes('-') === true ? `${command} || true` : command;
}

;// CONCATENATED MODULE: ./lib/readiness/facts/unwrap.js
/** Runners whose next words are the program: `uv run pytest`. */
const RUNNERS = {
    uv: ['run'],
    poetry: ['run'],
    pipenv: ['run'],
    pdm: ['run'],
    rye: ['run'],
    hatch: ['run'],
    uvx: [],
    pipx: ['run'],
    coverage: ['run'],
    opentelemetry: [],
    'opentelemetry-instrument': [],
    'ddtrace-run': [],
    gosu: [],
    xvfb: [],
    tini: [],
    'dumb-init': [],
};
const VALUED = new Set([
    '--with',
    '--extra',
    '--group',
    '--project',
    '--directory',
    '--python',
    '-p',
    '--env-file',
    '--source',
    '-m',
    '--from',
    '--package',
]);
/** The program inside its runners: `pytest -q` of `uv run --frozen coverage run -m pytest -q`. */
function unwrap(words) {
    const [first = '', ...rest] = words;
    const program = first.split('/').at(-1) ?? '';
    if (/^python[\d.]*$/.test(program))
        return unwrap_module(program, rest);
    const verbs = RUNNERS[program];
    if (verbs === undefined)
        return isScript(first) ? words : [program, ...rest];
    const [verb] = verbs;
    const start = verb === undefined ? 0 : rest.indexOf(verb) + 1;
    if (verb !== undefined && start === 0)
        return [program, ...rest];
    if (program === 'coverage')
        return unwrap(['python', ...rest.slice(start)]);
    const inner = afterOptions(rest.slice(start));
    if (inner.length === 0)
        return words;
    // `gosu app pytest`: the first word is the user.
    return unwrap(program === 'gosu' ? inner.slice(1) : inner);
}
/** `python -m pytest` runs pytest. */
function unwrap_module(program, rest) {
    const at = rest.indexOf('-m');
    const isModule = at !== -1 && rest.slice(0, at).every((word) => word.startsWith('-'));
    return isModule ? unwrap(rest.slice(at + 1)) : [program, ...rest];
}
function isScript(word) {
    return word.startsWith('.') || (word.includes('/') && word.endsWith('.sh'));
}
function afterOptions(words) {
    let at = 0;
    while (at < words.length && (words[at] ?? '').startsWith('-')) {
        const word = words[at] ?? '';
        if (word === '--')
            return words.slice(at + 1);
        if (word === '-m')
            return ['python', ...words.slice(at)];
        at += VALUED.has(word) ? 2 : 1;
    }
    return words.slice(at);
}

;// CONCATENATED MODULE: ./lib/readiness/facts/commands.js




const commands_DEPTH_MAX = 3;
const SHELLS = new Set(['bash', 'sh', 'zsh', 'source', '.']);
const MAKERS = new Set(['make', 'just']);
const CONTAINERS = new Set(['docker', 'docker-compose', 'podman', 'kubectl']);
/** Programs worth finding behind `docker compose run web …`. */
const PROGRAMS = new Set([
    'pytest',
    'python',
    'python3',
    'bash',
    'sh',
    'ruff',
    'mypy',
    'pyright',
    'alembic',
    'coverage',
    'make',
    'uv',
    'poetry',
    'tox',
    'nox',
    'aerich',
    'flake8',
]);
/** Follows scripts, make targets and runners to the programs that run. */
class CommandFollower {
    #repository;
    #manifest;
    constructor(repository, manifest) {
        this.#repository = repository;
        this.#manifest = manifest;
    }
    /** The programs that a script runs. `at` is where its first line stands; `folder` where it runs. */
    script(text, at, folder) {
        return this.#script(text, { at, folder, depth: 0, fixed: false });
    }
    /** The programs behind one command. */
    words(words, at, folder) {
        return this.#follow({ words, line: 1, tolerated: false }, { at, folder, depth: 0, fixed: true });
    }
    #script(text, place) {
        return readShell(text).flatMap((command) => this.#follow(command, place));
    }
    #follow(command, place) {
        const line = place.fixed ? place.at.line : place.at.line + command.line - 1;
        const at = { path: place.at.path, line, endLine: line };
        const words = unwrap(command.words);
        const viaCoverage = command.words.includes('coverage');
        const here = {
            words,
            at,
            tolerated: command.tolerated,
            ...(viaCoverage ? { viaCoverage } : {}),
        };
        if (place.depth >= commands_DEPTH_MAX)
            return [here];
        const inner = this.#inside(words, { ...place, at, depth: place.depth + 1, fixed: true });
        return [here, ...inner.map((found) => ({ ...found, tolerated: found.tolerated || command.tolerated }))];
    }
    #inside(words, place) {
        const [program = '', ...rest] = words;
        if (SHELLS.has(program) && rest[0] !== undefined && /^-[a-z]*c$/.test(rest[0]))
            return this.#script(rest[1] ?? '', place);
        if (MAKERS.has(program))
            return this.#made(rest, place);
        if (CONTAINERS.has(program))
            return this.#contained(rest, place);
        if (program === 'tox')
            return this.#tox(place);
        if (program === 'poe' || program === 'task')
            return this.#poe(rest[0] ?? '', place);
        const script = SHELLS.has(program) ? rest.find((word) => !word.startsWith('-')) : program;
        return script === undefined ? [] : this.#file(script, place);
    }
    #file(script, place) {
        if (!script.includes('/') && !script.endsWith('.sh'))
            return [];
        const path = this.#locate(script, place.folder);
        const text = path === undefined ? undefined : this.#repository.text(path);
        if (path === undefined || text === undefined || path.endsWith('.py'))
            return [];
        return this.#script(text, { ...place, at: { path, line: 1, endLine: 1 }, fixed: false });
    }
    /** A script by the path that a command gives: from where it runs, from the root, or the one file with that ending. */
    #locate(script, folder) {
        const plain = script.replace(/^\.\//, '').replace(/^\//, '');
        const candidates = [folder === '' ? plain : `${folder}/${plain}`, plain];
        const found = candidates.find((path) => this.#repository.has(path));
        if (found !== undefined)
            return found;
        const tail = plain.split('/').slice(-2).join('/');
        const ending = this.#repository.paths().filter((path) => path === tail || path.endsWith(`/${tail}`));
        const file = plain.split('/').at(-1) ?? '';
        const named = ending.length > 0
            ? ending
            : this.#repository.paths().filter((path) => path.endsWith(`/${file}`) || path === file);
        return named.length === 1 && file !== '' ? named[0] : undefined;
    }
    #made(rest, place) {
        const target = rest.find((word) => !word.startsWith('-') && !word.includes('=')) ?? '';
        const folder = rest.includes('-C') ? (rest[rest.indexOf('-C') + 1] ?? '') : place.folder;
        const path = ['Makefile', 'makefile', 'GNUmakefile', 'justfile']
            .map((name) => (folder === '' ? name : `${folder}/${name}`))
            .find((candidate) => this.#repository.has(candidate));
        const text = path === undefined ? undefined : this.#repository.text(path);
        if (path === undefined || text === undefined)
            return [];
        const targets = readMakefile(text);
        const wanted = targets.filter(({ name }) => name.split(' ').includes(target));
        const needed = wanted.flatMap(({ prerequisites }) => targets.filter(({ name }) => prerequisites.includes(name)));
        return [...needed, ...wanted].flatMap(({ recipe, recipeLine }) => this.#script(recipe, {
            ...place,
            folder,
            at: { path, line: recipeLine, endLine: recipeLine },
            fixed: false,
        }));
    }
    #contained(rest, place) {
        if (!rest.some((word) => word === 'exec' || word === 'run'))
            return [];
        const start = rest.findIndex((word, index) => index > 0 && (PROGRAMS.has(word) || word.endsWith('.sh')));
        return start === -1 ? [] : this.#follow({ words: rest.slice(start), line: 1, tolerated: false }, place);
    }
    #tox(place) {
        const path = this.#repository.named('tox.ini')[0];
        const text = path === undefined ? undefined : this.#repository.text(path);
        if (path === undefined || text === undefined)
            return [];
        const script = text
            .split('\n')
            .map((row) => (/^\s/.test(row) || /^commands\s*=/.test(row) ? row.replace(/^commands\s*=\s*/, '') : ''))
            .join('\n');
        return this.#script(script, { ...place, at: { path, line: 1, endLine: 1 }, fixed: false });
    }
    #poe(task, place) {
        for (const { path, data } of this.#manifest.pyprojects) {
            const found = below(data, 'tool', 'poe', 'tasks', task) ?? below(data, 'tool', 'taskipy', 'tasks', task);
            const text = textOf(found) ?? textOf(below(found, 'cmd')) ?? textOf(below(found, 'shell'));
            if (found !== undefined && text !== undefined)
                return this.#script(text, { ...place, at: { path, line: found.line, endLine: found.line } });
        }
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/readiness/facts/manifest.js


/** Reads manifests and lock files. */
function manifestOf(repository) {
    const pyprojects = repository.named('pyproject.toml').flatMap((path) => {
        const data = repository.toml(path);
        return data === undefined ? [] : [{ path, data }];
    });
    const requirements = [
        ...pyprojects.flatMap(({ path, data }) => fromPyproject(path, data)),
        ...fromRequirements(repository),
        ...fromOthers(repository),
    ];
    return {
        requirements,
        locks: locksOf(repository),
        python: pythonOf(pyprojects),
        declared: declaredIn(pyprojects),
        pyprojects,
    };
}
function fromPyproject(path, data) {
    const project = below(data, 'project', 'dependencies');
    const optional = entriesOf(below(data, 'project', 'optional-dependencies')).flatMap(([, list]) => listed(path, list, true));
    const groups = entriesOf(below(data, 'dependency-groups')).flatMap(([, list]) => listed(path, list, true));
    const poetry = entriesOf(below(data, 'tool', 'poetry', 'dependencies')).flatMap((entry) => fromPoetry(path, entry, false));
    const poetryGroups = entriesOf(below(data, 'tool', 'poetry', 'group')).flatMap(([, group]) => entriesOf(below(group, 'dependencies')).flatMap((entry) => fromPoetry(path, entry, true)));
    const uv = listed(path, below(data, 'tool', 'uv', 'dev-dependencies'), true);
    return [...listed(path, project, false), ...optional, ...groups, ...poetry, ...poetryGroups, ...uv];
}
function listed(path, list, development) {
    return itemsOf(list).flatMap((item) => {
        const read = requirementOf(textOf(item) ?? '', item.line);
        return read === undefined
            ? []
            : [
                {
                    name: read.name,
                    spec: read.spec,
                    at: { path, line: item.line, endLine: item.endLine },
                    development,
                },
            ];
    });
}
function fromPoetry(path, [name, data], development) {
    if (name === 'python')
        return [];
    const spec = textOf(data) ?? textOf(below(data, 'version')) ?? '';
    return [
        { name: normalName(name), spec, at: { path, line: data.line, endLine: data.endLine }, development },
    ];
}
function fromRequirements(repository) {
    return repository
        .matching(/(^|\/)(requirements[^/]*|[^/]*requirements|constraints)\.(txt|in)$|(^|\/)requirements\/[^/]+\.(txt|in)$/)
        .flatMap((path) => readRequirements(repository.text(path) ?? '').map(({ name, spec, line }) => ({
        name,
        spec,
        at: { path, line, endLine: line },
        development: /dev|test/.test(path.split('/').at(-1) ?? ''),
    })));
}
function fromOthers(repository) {
    const pipfiles = repository.named('Pipfile').flatMap((path) => {
        const data = repository.toml(path);
        return [
            ...entriesOf(below(data, 'packages')).flatMap((entry) => fromPoetry(path, entry, false)),
            ...entriesOf(below(data, 'dev-packages')).flatMap((entry) => fromPoetry(path, entry, true)),
        ];
    });
    const configs = repository.named('setup.cfg').flatMap((path) => {
        const entry = readIni(repository.text(path) ?? '').find(({ section, key }) => section === 'options' && key === 'install_requires');
        return (entry?.value.split('\n') ?? []).flatMap((row) => {
            const read = requirementOf(row.trim(), entry?.line ?? 1);
            return read === undefined
                ? []
                : [
                    {
                        name: read.name,
                        spec: read.spec,
                        at: { path, line: read.line, endLine: read.line },
                        development: false,
                    },
                ];
        });
    });
    return [...pipfiles, ...configs];
}
function locksOf(repository) {
    const toml = repository
        .named('uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml')
        .map((path) => fromTomlLock(repository, path));
    const pipenv = repository.named('Pipfile.lock').map((path) => fromYamlLock(repository, path));
    const hashed = repository
        .matching(/(^|\/)[^/]*requirements[^/]*\.(txt|lock)$|(^|\/)requirements\/[^/]+\.txt$/)
        .flatMap((path) => fromHashed(repository, path));
    return [...toml, ...pipenv, ...hashed];
}
function fromTomlLock(repository, path) {
    const lines = new Map();
    // A lock is written by a program, one `name = "…"` a package: its text is read directly, it is too large for a tree.
    const text = repository.text(path) ?? '';
    let inPackage = false;
    for (const [index, row] of text.split('\n').entries()) {
        if (row.startsWith('['))
            inPackage = /^\[\[packages?\]\]\s*$/.test(row);
        const name = inPackage ? /^name = "([^"]+)"/.exec(row)?.[1] : undefined;
        if (name !== undefined && !lines.has(normalName(name)))
            lines.set(normalName(name), index + 1);
    }
    return { path, packages: new Set(lines.keys()), lines };
}
function fromYamlLock(repository, path) {
    const [data] = repository.yaml(path);
    const entries = [...entriesOf(below(data, 'default')), ...entriesOf(below(data, 'develop'))];
    const lines = new Map(entries.map(([name, { line }]) => [normalName(name), line]));
    return { path, packages: new Set(lines.keys()), lines };
}
function fromHashed(repository, path) {
    const rows = readRequirements(repository.text(path) ?? '');
    const pinned = rows.filter(({ spec, hashed }) => hashed || /^==[^*]+$/.test(spec));
    // A list of exact versions, all of them and more than a hand keeps, is a lock without hashes.
    const isLock = rows.length > 0 &&
        (rows.every(({ hashed }) => hashed) || (pinned.length === rows.length && rows.length >= 20));
    const lines = new Map(rows.map(({ name, line }) => [name, line]));
    return isLock ? [{ path, packages: new Set(lines.keys()), lines }] : [];
}
function pythonOf(pyprojects) {
    for (const { path, data } of pyprojects) {
        const found = below(data, 'project', 'requires-python') ?? below(data, 'tool', 'poetry', 'dependencies', 'python');
        const spec = textOf(found);
        if (found !== undefined && spec !== undefined)
            return { spec, at: { path, line: found.line, endLine: found.endLine } };
    }
    return undefined;
}
function declaredIn(pyprojects) {
    for (const { path, data } of pyprojects) {
        const list = below(data, 'project', 'dependencies');
        const poetry = below(data, 'tool', 'poetry', 'dependencies');
        if (textsOf(list).length > 0 && list !== undefined)
            return { path, line: list.line, endLine: list.endLine };
        const [first] = entriesOf(poetry).filter(([name]) => name !== 'python');
        if (first !== undefined)
            return { path, line: first[1].line, endLine: first[1].endLine };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/liveness.js


/** Which code can run in the shipped application: reached by imports and by references from its entry. */
class Liveness {
    #resolver;
    #alive = new Set();
    /** @param roots - where execution starts: modules, and factories that a server calls */
    constructor(resolver, roots) {
        this.#resolver = resolver;
        const queue = [...roots];
        for (let scope = queue.pop(); scope !== undefined; scope = queue.pop()) {
            if (this.#alive.has(scope))
                continue;
            this.#alive.add(scope);
            queue.push(...this.#reachedFrom(scope));
        }
    }
    isAlive(scope) {
        return this.#alive.has(scope);
    }
    /** Everything that can run, in the order of paths and names. */
    scopes() {
        return [...this.#alive].sort((a, b) => (scopeId(a) < scopeId(b) ? -1 : 1));
    }
    #reachedFrom(scope) {
        const reached = [];
        if (scope.parent !== undefined)
            reached.push(...this.#around(scope));
        for (const statement of scope.imports) {
            if (statement.typeOnly)
                continue;
            const paths = this.#resolver.modules.loadedBy(statement, scope.path);
            for (const path of paths)
                reached.push(...this.#modules(path));
        }
        for (const expression of scope.expressions) {
            for (const name of namesIn(expression))
                reached.push(...this.#named(name, scope));
        }
        return [...reached, ...scope.children.filter((child) => runsWith(scope, child))];
    }
    /** The module of a scope that is alive was executed, and so was its class. */
    #around(scope) {
        return scope.parent === undefined ? [] : [scope.parent, ...this.#modules(scope.path)];
    }
    #modules(path) {
        const module = this.#resolver.modules.at(path);
        return module === undefined ? [] : [module];
    }
    #named(name, scope) {
        const symbol = this.#resolver.name(name, scope);
        return symbol === undefined ? [] : scopesBehind(symbol).filter((found) => found !== scope);
    }
}
/** Scopes that a symbol refers to: `Service.create` and, with it, `Service`. */
function scopesBehind(symbol) {
    if (symbol.kind === 'scope')
        return [symbol.scope];
    return symbol.kind === 'member' ? scopesBehind(symbol.of) : [];
}
/** A class body runs where it stands; its methods may run once it is alive; a decorator receives what it decorates. */
function runsWith(scope, child) {
    if (scope.kind === 'class')
        return true;
    return child.decorators.length > 0;
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/modules.js
/** The Python files of a repository, found by the names under which they import each other. */
class Modules {
    #scopes;
    #directories;
    constructor(scopes) {
        this.#scopes = new Map(scopes.map((scope) => [scope.path, scope]));
        this.#directories = new Set(scopes.flatMap(({ path }) => parents(path)));
    }
    all() {
        return [...this.#scopes.values()];
    }
    at(path) {
        return this.#scopes.get(path);
    }
    /** The file that a dotted name means, seen from `from`; `undefined` where it is not of this repository. */
    find(dotted, from) {
        if (dotted.startsWith('.'))
            return this.#relative(dotted, from);
        const segments = dotted.split('.');
        for (const root of this.#roots(from)) {
            const path = this.#file(root, segments);
            if (path !== undefined)
                return path;
        }
        return undefined;
    }
    /** `true` where the first segment of an absolute name is a file or folder of this repository, seen from `from`. */
    isLocal(dotted, from) {
        return (dotted.startsWith('.') ||
            this.find(dotted.split('.')[0] ?? '', from) !== undefined ||
            this.#isFolder(dotted, from));
    }
    /** The longest prefix of `dotted` that is a file, and the names after it. */
    split(dotted, from) {
        const dots = /^\.*/.exec(dotted)?.[0] ?? '';
        const segments = dotted
            .slice(dots.length)
            .split('.')
            .filter((segment) => segment !== '');
        for (let length = segments.length; length >= 0; length -= 1) {
            if (length === 0 && dots === '')
                return undefined;
            const path = this.find(`${dots}${segments.slice(0, length).join('.')}`, from);
            if (path !== undefined)
                return { path, rest: segments.slice(length) };
        }
        return undefined;
    }
    /** Files that executing `statement` in `from` executes, packages first. */
    loadedBy(statement, from) {
        const found = this.split(statement.loads, from);
        if (found === undefined)
            return [];
        const packages = parents(found.path).map((directory) => `${directory}/__init__.py`);
        return [...packages.filter((path) => this.#scopes.has(path)), found.path];
    }
    #isFolder(dotted, from) {
        const [first = ''] = dotted.split('.');
        return this.#roots(from).some((root) => this.#directories.has(root === '' ? first : `${root}/${first}`));
    }
    #relative(dotted, from) {
        const dots = /^\.+/.exec(dotted)?.[0].length ?? 0;
        const here = from.split('/').slice(0, -dots);
        const segments = dotted
            .slice(dots)
            .split('.')
            .filter((segment) => segment !== '');
        return this.#file(here.join('/'), segments);
    }
    #file(root, segments) {
        const base = [...(root === '' ? [] : [root]), ...segments].join('/');
        return [`${base}.py`, `${base}/__init__.py`].find((path) => this.#scopes.has(path));
    }
    /** Folders from which an absolute import of `from` may start: the outermost first, a package never. */
    #roots(from) {
        const folders = ['', ...parents(from)];
        const outer = folders.filter((folder) => !this.#scopes.has(folder === '' ? '__init__.py' : `${folder}/__init__.py`));
        // A `src` layout: the package stands beside, not around, the importing file.
        const beside = folders.flatMap((folder) => this.#directories.has(join(folder, 'src')) ? [join(folder, 'src')] : []);
        return [...new Set([...outer, ...beside])];
    }
}
/** The folders around `path`, outermost first. */
function parents(path) {
    const segments = path.split('/').slice(0, -1);
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}

// EXTERNAL MODULE: ./lib/tree/index.js + 8 modules
var tree = __webpack_require__(4146);
// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
;// CONCATENATED MODULE: ./lib/readiness/facts/files/toml.js

/** A TOML file; `undefined` where it cannot be read. */
function readToml(text) {
    try {
        const [table] = (0,lib/* parseTOML */.MD)(text, { tomlVersion: '1.0' }).body;
        const root = { value: new Map(), line: 1, endLine: 1 };
        for (const node of table.body) {
            if (node.type === 'TOMLTable')
                readTable(root, node);
            else
                toml_assign(root, keyOf(node.key), readValue(node.value, node));
        }
        return root;
    }
    catch {
        return undefined;
    }
}
function readTable(root, table) {
    const path = table.resolvedKey;
    let at = root;
    for (const [index, key] of path.entries()) {
        if (typeof key === 'number')
            continue;
        const isList = typeof path[index + 1] === 'number';
        at = isList ? toml_element(at, { key, place: Number(path[index + 1]), table }) : child(at, key, table);
    }
    for (const pair of table.body)
        toml_assign(at, keyOf(pair.key), readValue(pair.value, pair));
}
function child(at, key, { loc }) {
    const found = at.value.get(key);
    if (found?.value instanceof Map)
        return found;
    const made = { value: new Map(), line: loc.start.line, endLine: loc.end.line };
    at.value.set(key, made);
    return made;
}
function toml_element(at, { key, place, table }) {
    const found = at.value.get(key);
    const list = Array.isArray(found?.value) ? found.value : [];
    if (found === undefined)
        at.value.set(key, { value: list, line: table.loc.start.line, endLine: table.loc.end.line });
    const made = list[place] ?? {
        value: new Map(),
        line: table.loc.start.line,
        endLine: table.loc.end.line,
    };
    list[place] = made;
    return made;
}
function toml_assign(at, keys, value) {
    const [first, ...rest] = keys;
    if (first === undefined)
        return;
    if (rest.length === 0) {
        at.value.set(first, value);
        return;
    }
    const found = at.value.get(first);
    const inner = found?.value instanceof Map
        ? found
        : { value: new Map(), line: value.line, endLine: value.endLine };
    at.value.set(first, inner);
    toml_assign(inner, rest, value);
}
function keyOf(key) {
    return key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
}
function readValue(node, outer) {
    const lines = { line: outer.loc.start.line, endLine: outer.loc.end.line };
    if (node.type === 'TOMLArray')
        return { value: node.elements.map((item) => readValue(item, item)), ...lines };
    if (node.type === 'TOMLInlineTable') {
        const made = { value: new Map(), ...lines };
        for (const pair of node.body)
            toml_assign(made, keyOf(pair.key), readValue(pair.value, pair));
        return made;
    }
    return { value: scalar(node), ...lines };
}
function scalar(node) {
    const { value } = node;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/readiness/facts/files/yaml.js

/** Values that one file may expand to: an alias inside an alias must not multiply without end. */
const NODES_MAX = 100_000;
/** The documents of a YAML file; `undefined` where one cannot be read. */
function readYaml(text) {
    const counter = new dist/* LineCounter */.HN();
    const documents = yaml_parse(text, counter);
    if (documents === undefined)
        return undefined;
    const reader = new YamlReader(counter);
    try {
        return documents.flatMap((document) => document.contents === null ? [] : [reader.read(document.contents, document)]);
    }
    catch (error) {
        if (error instanceof TooLarge)
            return undefined;
        throw error;
    }
}
class TooLarge extends Error {
}
function yaml_parse(text, lineCounter) {
    try {
        const documents = (0,dist/* parseAllDocuments */.hR)(text, { lineCounter, uniqueKeys: false, logLevel: 'silent' });
        if (!Array.isArray(documents))
            return [];
        return documents.some(({ errors }) => errors.length > 0) ? undefined : documents;
    }
    catch {
        return undefined;
    }
}
class YamlReader {
    #counter;
    #left = NODES_MAX;
    constructor(counter) {
        this.#counter = counter;
    }
    read(node, document) {
        this.#left -= 1;
        if (this.#left < 0)
            throw new TooLarge('more values than a file needs');
        const lines = this.#lines(node);
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = node.resolve(document);
            return target === undefined ? { value: null, ...lines } : this.read(target, document);
        }
        if ((0,dist/* isMap */.jh)(node))
            return { value: this.#map(node.items, document), ...lines };
        if ((0,dist/* isSeq */.oP)(node))
            return { value: node.items.map((item) => this.read(item, document)), ...lines };
        return { value: (0,dist/* isScalar */.jn)(node) ? yaml_scalar(node.value) : null, ...lines };
    }
    #map(pairs, document) {
        const map = new Map();
        for (const { key, value } of pairs) {
            const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
            const lines = this.#lines(key);
            const read = value === null || value === undefined
                ? { value: null, ...lines }
                : this.read(value, document);
            // A value stands where its key stands.
            if (name === '<<')
                for (const [inherited, inner] of read.value instanceof Map
                    ? read.value
                    : [])
                    map.set(inherited, inner);
            else
                map.set(name, { ...read, line: lines.line, endLine: Math.max(lines.line, read.endLine) });
        }
        return map;
    }
    #lines(node) {
        const [start = 0, valueEnd = start] = node.range ?? [];
        const line = Math.max(1, this.#counter.linePos(start).line);
        return { line, endLine: Math.max(line, this.#counter.linePos(Math.max(start, valueEnd - 1)).line) };
    }
}
function yaml_scalar(value) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    return typeof value === 'bigint' ? Number(value) : null;
}

;// CONCATENATED MODULE: ./lib/readiness/facts/repository.js





/** Larger files are not read: no hand writes them. */
const BYTES_MAX = 1_000_000;
/** The texts of a tree, read once, and what could not be read. */
class Repository {
    #tree;
    #omissions = [];
    #data = new Map();
    constructor(tree) {
        this.#tree = tree;
    }
    /** Paths that are not vendored, in order. */
    paths() {
        return this.#tree.paths().filter((path) => roleOf(path) !== 'vendored');
    }
    /** Paths whose last segment is one of `names`, the shallowest first. */
    named(...names) {
        const wanted = new Set(names.map((name) => name.toLowerCase()));
        return byDepth(this.paths().filter((path) => wanted.has((path.split('/').at(-1) ?? '').toLowerCase())));
    }
    /** Paths that `pattern` matches, the shallowest first. */
    matching(pattern) {
        return byDepth(this.paths().filter((path) => pattern.test(path)));
    }
    has(path) {
        return this.#tree.has(path);
    }
    /** The text of a file; `undefined` where it is missing, too large, a link or not text. */
    text(path) {
        const file = this.#tree.get(path);
        if (file === undefined || file.mode === '120000')
            return undefined;
        if (file.bytes.length > BYTES_MAX)
            return this.#leaveOut(path, `it has ${file.bytes.length} bytes, more than ${BYTES_MAX}`);
        if (file.bytes.subarray(0, 8000).includes(0))
            return this.#leaveOut(path, 'it is binary');
        return new TextDecoder().decode(file.bytes);
    }
    /** The documents of a YAML file. */
    yaml(path) {
        return this.#read(path, readYaml, 'YAML') ?? [];
    }
    /** A TOML file. */
    toml(path) {
        return this.#read(path, (text) => asList(readToml(text)), 'TOML')?.[0];
    }
    /** Notes that a file could not be judged. */
    omit(path, because) {
        this.#leaveOut(path, because);
    }
    omissions() {
        return [...new Map(this.#omissions.map((omission) => [omission.what, omission])).values()];
    }
    #read(path, reader, notation) {
        if (this.#data.has(path))
            return this.#data.get(path);
        const text = this.text(path);
        const data = text === undefined ? undefined : reader(text);
        if (text !== undefined && data === undefined)
            this.#leaveOut(path, `it is not ${notation} that can be read`);
        this.#data.set(path, data);
        return data;
    }
    #leaveOut(path, because) {
        this.#omissions.push({
            what: path,
            because,
            remedy: `make ${JSON.stringify(path)} readable, or remove it`,
        });
        return undefined;
    }
}
function asList(data) {
    return data === undefined ? undefined : [data];
}
function byDepth(paths) {
    return [...paths].sort((a, b) => a.split('/').length - b.split('/').length || (0,tree/* comparePaths */.cD)(a, b));
}

;// CONCATENATED MODULE: ./lib/readiness/facts/tests/fixtures.js



const CLIENTS = new Set(['TestClient', 'AsyncClient', 'AsyncTestClient']);
const CLIENT_PACKAGES = [
    'fastapi',
    'starlette',
    'httpx',
    'httpx2',
    'async_asgi_testclient',
];
/** Finds the functions that give tests their parameters. */
class Fixtures {
    #sources;
    #byName = new Map();
    constructor(sources) {
        this.#sources = sources;
        for (const module of sources.modules)
            for (const scope of scopesOf(module))
                this.#note(scope);
    }
    named(name) {
        return this.#byName.get(name);
    }
    /** What an expression in a test is: parameters stand for what their fixtures give. */
    given(placed, depth = 0) {
        const symbol = this.#sources.values.resolver.resolve(placed.expression, placed.scope);
        if (symbol?.kind !== 'parameter' || depth > 6) {
            const expanded = this.#sources.values.expand(placed);
            const [only] = expanded;
            return only !== undefined && only.expression !== placed.expression && depth <= 6
                ? expanded.flatMap((next) => this.given(next, depth + 1))
                : expanded;
        }
        const fixture = this.named(symbol.parameter.name);
        const values = fixture?.flows.flatMap(({ kind, value }) => (kind === 'yield' || kind === 'return') && value !== undefined ? [value] : []) ?? [];
        return fixture === undefined
            ? [placed]
            : values.flatMap((expression) => this.given({ expression, scope: fixture }, depth + 1));
    }
    isClient(placed) {
        return this.given(placed).some((value) => this.#isClientKind(this.#sources.values.kind(value)) || this.#isClientOfWith(value));
    }
    /** Clients that reach the application of this repository, not a dummy that a test makes. */
    realClients() {
        return this.#sources.modules.flatMap((module) => scopesOf(module).flatMap((scope) => scope.calls.flatMap(({ call }) => {
            const target = clientTarget(call, scope, this.#sources.values);
            if (target === undefined || !this.#isReal({ expression: target, scope }))
                return [];
            return [{ path: scope.path, line: call.line, endLine: call.endLine }];
        })));
    }
    #isReal(placed) {
        return this.given(placed).some((value) => {
            const { values, objects } = this.#sources;
            if (!objects.isApplication(values.kind(value)))
                return false;
            const made = objects.construction(value);
            return made === undefined || made.scope.role !== 'test';
        });
    }
    #isClientKind(kind) {
        if (kind === undefined)
            return false;
        const names = 'external' in kind ? [kind.external] : this.#sources.values.ancestors(kind.local);
        return names.some((name) => CLIENT_PACKAGES.some((root) => isOf(name, root, CLIENTS)));
    }
    #isClientOfWith({ expression, scope }) {
        const symbol = this.#sources.values.resolver.resolve(expression, scope);
        return (symbol?.kind === 'bound' &&
            !symbol.each &&
            symbol.values.some((value) => this.#isClientKind(this.#sources.values.kind({ expression: value, scope: symbol.scope }))));
    }
    #note(scope) {
        for (const decorator of scope.decorators) {
            const call = decorator.kind === 'call' ? decorator : undefined;
            if (!isFixtureMark(decorator))
                continue;
            const given = call === undefined ? undefined : argument(call, 9, 'name');
            this.#byName.set(given?.kind === 'string' ? given.value : scope.name, scope);
        }
    }
}
/** `true` where a decorator makes a fixture. */
function isFixtureMark(decorator) {
    return /(^|\.)fixture$/.test(nameOf(decorator.kind === 'call' ? decorator.callee : decorator) ?? '');
}
/** The application that a client is built on. */
function clientTarget(call, scope, values) {
    const name = values.external(call, scope);
    if (name === undefined)
        return undefined;
    const word = name.split('.').at(-1) ?? '';
    if (word === 'ASGITransport')
        return argument(call, 0, 'app');
    return CLIENTS.has(word) ? argument(call, 0, 'app') : undefined;
}

;// CONCATENATED MODULE: ./lib/readiness/facts/tests/reach.js


const CLIENT_WORDS = new Set([
    'get',
    'post',
    'put',
    'patch',
    'delete',
    'head',
    'options',
    'request',
    'stream',
    'websocket_connect',
]);
/** Knows which calls of a test suite end in the application: every test of the suite asks the same fixtures and helpers. */
class Reach {
    #values;
    #fixture;
    #known = new Map();
    #open = new Set();
    constructor(values, fixture) {
        this.#values = values;
        this.#fixture = fixture;
    }
    /** `true` where the fixture, or one that it takes, is made with the application. */
    fromFixture(name) {
        const fixture = this.#fixture(name);
        return fixture !== undefined && this.ofScope(fixture);
    }
    /** `true` where a function calls into the application, or takes a fixture that does. */
    ofScope(scope) {
        const known = this.#known.get(scope);
        if (known !== undefined)
            return known;
        // What calls itself adds nothing to itself.
        if (this.#open.has(scope))
            return false;
        this.#open.add(scope);
        const found = this.#calls(scope) || this.#takes(scope);
        this.#open.delete(scope);
        // A no that was found inside a circle may be half of the truth.
        if (found || this.#open.size === 0)
            this.#known.set(scope, found);
        return found;
    }
    /** `true` where `call` ends in the application. */
    ofCall(call, scope) {
        const target = this.#values.callee(call, scope);
        if (target?.role === 'application')
            return true;
        if (target?.role === 'test')
            return this.ofScope(target);
        const symbol = this.#values.resolver.resolve(call.callee, scope);
        if (symbol?.kind === 'member' && symbol.of.kind === 'scope')
            return symbol.of.scope.role === 'application';
        return CLIENT_WORDS.has(calledWord(call)) && this.#isClientOfApplication(call, scope);
    }
    #calls(scope) {
        return scopesOf(scope).some((inner) => inner.calls.some(({ call }) => this.ofCall(call, inner) || call.args.some(({ value }) => this.#mentionsApplication(value, inner))));
    }
    #takes(scope) {
        return scope.parameters.some(({ name }) => this.fromFixture(name));
    }
    /** `client.get(…)` where the client is a fixture, or a name, that is made with the application. */
    #isClientOfApplication(call, scope) {
        const head = nameOf(call.callee)?.split('.')[0];
        if (head === undefined)
            return false;
        const symbol = this.#values.resolver.name(head, scope);
        if (symbol?.kind === 'parameter')
            return this.fromFixture(symbol.parameter.name);
        if (symbol?.kind === 'value')
            return symbol.assignments.some(({ value }) => value !== undefined && this.#mentionsApplication(value, symbol.scope));
        return (symbol?.kind === 'bound' &&
            symbol.values.some((value) => this.#mentionsApplication(value, symbol.scope)));
    }
    #mentionsApplication(expression, scope) {
        return namesIn(expression).some((name) => {
            const symbol = this.#values.resolver.name(name, scope);
            if (symbol?.kind === 'scope' || symbol?.kind === 'value')
                return symbol.scope.role === 'application';
            return symbol?.kind === 'parameter' && this.fromFixture(symbol.parameter.name);
        });
    }
}

;// CONCATENATED MODULE: ./lib/readiness/facts/tests/taint.js


const STATING = new Set([
    'raise_for_status',
    'raises',
    'assert_called',
    'assert_called_once',
    'assert_called_with',
    'assert_called_once_with',
    'assert_awaited',
    'assert_awaited_once',
    'assert_awaited_once_with',
    'assert_not_called',
    'assert_has_calls',
]);
/** Follows values that come from the application through one test. */
class Taint {
    #scope;
    #values;
    #reach;
    #names;
    constructor(scope, values, reach) {
        this.#scope = scope;
        this.#values = values;
        this.#reach = reach;
        this.#names = this.#spread();
    }
    /** What the test states, in order. */
    statements() {
        return scopesOf(this.#scope).flatMap((scope) => [...this.#asserts(scope), ...this.#calls(scope)]);
    }
    #asserts(scope) {
        return scope.flows.flatMap(({ kind, value, line, endLine }) => {
            if (kind !== 'assert' || value === undefined || isConstant(value))
                return [];
            return [{ line, endLine, tainted: this.#isTainted(value, scope) }];
        });
    }
    #calls(scope) {
        return scope.calls.flatMap(({ call, managed }) => {
            const { line, endLine } = call;
            const word = calledWord(call);
            if (managed.some((value) => value.kind === 'call' && calledWord(value) === 'raises') &&
                word !== 'raises') {
                return [{ line, endLine, tainted: this.#isTainted(call, scope) }];
            }
            if (word === 'raises')
                return [{ line, endLine, tainted: false }];
            if (STATING.has(word))
                return [{ line, endLine, tainted: this.#isTainted(call, scope) }];
            if (/^assert[A-Z_]/.test(word) && !word.startsWith('assert_'))
                return [{ line, endLine, tainted: call.args.some(({ value }) => this.#isTainted(value, scope)) }];
            return this.#helper(call, scope);
        });
    }
    /** A helper of the tests that asserts about what it is given, or about what it calls itself. */
    #helper(call, scope) {
        const target = this.#values.callee(call, scope);
        if (target === undefined || target.role !== 'test')
            return [];
        const states = target.flows.some(({ kind, value }) => kind === 'assert' && value !== undefined && !isConstant(value));
        if (!states)
            return [];
        const tainted = call.args.some(({ value }) => this.#isTainted(value, scope)) || this.#reach.ofScope(target);
        return [{ line: call.line, endLine: call.endLine, tainted }];
    }
    #isTainted(expression, scope) {
        return walk(expression).some((part) => {
            if (part.kind === 'name')
                return this.#names.has(part.name.split('.')[0] ?? '');
            return part.kind === 'call' && this.#reach.ofCall(part, scope);
        });
    }
    /** Names whose values come from the application, found by going over the assignments until nothing changes. */
    #spread() {
        const names = new Set();
        for (const { name } of this.#scope.parameters)
            if (this.#reach.fromFixture(name))
                names.add(name);
        const scopes = scopesOf(this.#scope);
        for (let size = -1; size !== names.size;) {
            size = names.size;
            for (const scope of scopes)
                this.#spreadIn(scope, names);
        }
        return names;
    }
    #spreadIn(scope, names) {
        const bindings = [
            ...scope.assignments.map(({ target, value }) => ({ target, value })),
            ...scope.loops.map(({ target, over }) => ({ target, value: over })),
            ...scope.managed.map(({ value, alias }) => ({ target: alias, value })),
        ];
        for (const { target, value } of bindings) {
            if (target === undefined || value === undefined)
                continue;
            const tainted = walk(value).some((part) => (part.kind === 'name' && names.has(part.name.split('.')[0] ?? '')) ||
                (part.kind === 'call' && this.#reach.ofCall(part, scope)));
            if (tainted)
                for (const name of namesIn(target))
                    names.add(name.split('.')[0] ?? '');
        }
    }
}
/** `assert True`, `assert 1 == 1`: nothing in it can change. */
function isConstant(expression) {
    return !walk(expression).some((part) => part.kind === 'name' || part.kind === 'call');
}

;// CONCATENATED MODULE: ./lib/readiness/facts/tests/suite.js






const suite_METHODS = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']);
/** Reads the tests of a repository: what they call, state and request. */
function suiteOf(sources) {
    const fixtures = new Fixtures(sources);
    const reach = new Reach(sources.values, (name) => fixtures.named(name));
    const tests = sources.modules.flatMap((module) => testsOf(module, sources, reach));
    const requests = tests
        .filter(({ skipped }) => !skipped)
        .flatMap((test) => requestsOf(test, sources, fixtures));
    return { tests, requests, clients: fixtures.realClients(), modules: sources.modules };
}
function testsOf(module, { values }, reach) {
    const moduleSkipped = module.assignments.some(({ target, value }) => nameOf(target) === 'pytestmark' && value !== undefined && mentionsSkip(value));
    return scopesOf(module)
        .filter(isTest)
        .map((scope) => {
        const marks = [...scope.decorators, ...(scope.parent?.decorators ?? [])];
        const skipped = moduleSkipped || marks.some(mentionsSkip) || skipCall(scope) !== undefined;
        const statements = new Taint(scope, values, reach).statements();
        return {
            scope,
            at: { path: scope.path, line: scope.line, endLine: scope.endLine },
            skipped,
            asserts: statements.length > 0,
            effective: !skipped && statements.some(({ tainted }) => tainted),
        };
    });
}
function isTest(scope) {
    if (scope.kind !== 'function' || !scope.name.startsWith('test') || scope.decorators.some(isFixtureMark))
        return false;
    const { parent } = scope;
    return (parent?.kind === 'module' ||
        (parent?.kind === 'class' && (parent.name.startsWith('Test') || parent.bases.length > 0)));
}
function mentionsSkip(expression) {
    return walk(expression).some((part) => {
        const name = nameOf(part)?.split('.').at(-1);
        return name === 'skip';
    });
}
/** `pytest.skip(…)` as the first thing a test does. */
function skipCall(scope) {
    const first = scope.calls[0]?.call;
    return first !== undefined && nameOf(first.callee) === 'pytest.skip' && scope.effect?.line === first.line
        ? first
        : undefined;
}
function requestsOf(test, { values }, fixtures) {
    return scopesOf(test.scope).flatMap((scope) => scope.calls.flatMap(({ call }) => {
        const word = calledWord(call);
        const receiver = receiverOf(call.callee);
        if (receiver === undefined || (!suite_METHODS.has(word) && word !== 'request' && word !== 'stream'))
            return [];
        if (!fixtures.isClient({ expression: receiver, scope }))
            return [];
        const isNamed = suite_METHODS.has(word);
        const methods = isNamed
            ? [word.toUpperCase()]
            : suite_textsOf(argument(call, 0, 'method'), scope, values).map((text) => text.toUpperCase());
        const paths = suite_textsOf(argument(call, isNamed ? 0 : 1, 'url'), scope, values);
        const at = { path: scope.path, line: call.line, endLine: call.endLine };
        return methods.flatMap((method) => paths.map((path) => ({
            method,
            path: path.replace(/^https?:\/\/[^/]+/, '').split('?')[0] ?? '',
            at,
            test,
        })));
    }));
}
/** The texts an expression may have: a parameter has those that `parametrize` lists. */
function suite_textsOf(expression, scope, values) {
    if (expression === undefined)
        return [];
    const listed = parametrized(expression, scope, values);
    if (listed.length > 0)
        return listed;
    const given = values.expand({ expression, scope }).flatMap((placed) => {
        const { expression: inner } = placed;
        if (inner.kind === 'call' && /url_path_for|url_for/.test(calledWord(inner)))
            return [`name:${inner.args[0]?.value.kind === 'string' ? inner.args[0].value.value : ''}`];
        return values.text(placed) ?? '{}';
    });
    return given.length > 0 ? given : ['{}'];
}
function parametrized(expression, scope, values) {
    const name = nameOf(expression);
    if (name === undefined)
        return [];
    return scope.decorators.flatMap((decorator) => {
        if (decorator.kind !== 'call' || calledWord(decorator) !== 'parametrize')
            return [];
        const [names, rows] = decorator.args.map(({ value }) => value);
        const position = namesOf(names).indexOf(name);
        if (position === -1 || rows === undefined)
            return [];
        return values.items({ expression: rows, scope: scope.parent ?? scope }).flatMap((row) => {
            const cells = row.expression.kind === 'sequence'
                ? row.expression.items
                : row.expression.kind === 'call' && calledWord(row.expression) === 'param'
                    ? row.expression.args.filter(({ name: key }) => key === undefined).map(({ value }) => value)
                    : [row.expression];
            const cell = namesOf(names).length === 1 && row.expression.kind !== 'call' ? row.expression : cells[position];
            return cell === undefined ? [] : (values.text({ expression: cell, scope: row.scope }) ?? '{}');
        });
    });
}
function namesOf(expression) {
    if (expression?.kind === 'string')
        return expression.value.split(',').map((name) => name.trim());
    return expression?.kind === 'sequence'
        ? expression.items.flatMap((item) => (item.kind === 'string' ? [item.value] : []))
        : [];
}

;// CONCATENATED MODULE: ./lib/readiness/facts/workflows.js

/** Reads GitHub workflows, and the scripts of GitLab's, with what they execute. */
function workflowsOf(repository, follower) {
    const github = repository.matching(/^\.github\/workflows\/[^/]+\.ya?ml$/).flatMap((path) => repository
        .yaml(path)
        .slice(0, 1)
        .map((data) => githubWorkflow(path, data, follower)));
    const gitlab = repository.matching(/^\.gitlab-ci\.ya?ml$/).flatMap((path) => repository
        .yaml(path)
        .slice(0, 1)
        .map((data) => gitlabWorkflow(path, data, follower)));
    return [...github, ...gitlab];
}
/** What continuous integration runs and whose failure counts. */
function executedIn(workflows) {
    return workflows.flatMap(({ steps }) => steps
        .filter(({ tolerated }) => !tolerated)
        .flatMap(({ executed }) => executed.filter(({ tolerated }) => !tolerated)));
}
function githubWorkflow(path, data, follower) {
    const jobs = entriesOf(below(data, 'jobs')).filter(([, job]) => !isOff(job));
    const defaults = textOf(below(data, 'defaults', 'run', 'working-directory')) ?? '';
    const permissions = [
        ...permissionsOf(path, data, undefined),
        ...jobs.flatMap(([name, job]) => permissionsOf(path, job, name)),
    ];
    const steps = jobs.flatMap(([, job]) => {
        const folder = textOf(below(job, 'defaults', 'run', 'working-directory')) ?? defaults;
        return itemsOf(below(job, 'steps'))
            .filter((step) => !isOff(step))
            .map((step) => stepOf(path, step, { follower, folder, tolerated: isTolerant(job) }));
    });
    return {
        path,
        data,
        triggers: triggersOf(path, data),
        steps,
        permissions,
        jobs: jobs.map(([name]) => name),
    };
}
function stepOf(path, step, { follower, folder, tolerated }) {
    const run = below(step, 'run');
    const uses = below(step, 'uses');
    const script = textOf(run);
    const where = (textOf(below(step, 'working-directory')) ?? folder).replace(/^\.\//, '').replace(/\/$/, '');
    // A block scalar begins on the line after its key.
    const start = run !== undefined && run.endLine > run.line ? run.line + 1 : (run?.line ?? 1);
    const text = textOf(uses);
    return {
        at: { path, line: step.line, endLine: step.endLine },
        uses: uses === undefined || text === undefined
            ? undefined
            : { text, at: { path, line: uses.line, endLine: uses.endLine } },
        executed: script === undefined
            ? []
            : follower.script(script, { path, line: start, endLine: start }, where === '.' ? '' : where),
        tolerated: tolerated || isTolerant(step),
    };
}
function gitlabWorkflow(path, data, follower) {
    const jobs = entriesOf(data).filter(([name, job]) => !name.startsWith('.') && below(job, 'script') !== undefined);
    const steps = jobs.flatMap(([, job]) => itemsOf(below(job, 'script')).map((line) => {
        const at = { path, line: line.line, endLine: line.endLine };
        return {
            at,
            uses: undefined,
            executed: follower.script(textOf(line) ?? '', at, ''),
            tolerated: below(job, 'allow_failure')?.value === true,
        };
    }));
    const [first] = jobs;
    const triggers = new Map(first === undefined
        ? []
        : ['push', 'merge_request_event'].map((name) => [
            name,
            { path, line: first[1].line, endLine: first[1].endLine },
        ]));
    return { path, data, triggers, steps, permissions: [], jobs: jobs.map(([name]) => name) };
}
function triggersOf(path, data) {
    // YAML 1.1 readers turn the key `on` into true; ours keeps its text.
    const on = below(data, 'on') ?? below(data, 'true');
    if (on === undefined)
        return new Map();
    const named = entriesOf(on);
    if (named.length > 0)
        return new Map(named.map(([name, { line, endLine }]) => [name, { path, line, endLine }]));
    return new Map(textsOf(on).map((name) => [name, { path, line: on.line, endLine: on.endLine }]));
}
function permissionsOf(path, data, job) {
    const permissions = below(data, 'permissions');
    return permissions === undefined
        ? []
        : [{ data: permissions, at: { path, line: permissions.line, endLine: permissions.endLine }, job }];
}
function isOff(data) {
    const condition = textOf(below(data, 'if'))?.replaceAll(/[${}\s]/g, '');
    return condition === 'false';
}
function isTolerant(data) {
    return below(data, 'continue-on-error')?.value === true;
}

;// CONCATENATED MODULE: ./lib/readiness/facts/facts.js

















/** Share of a file that may be unreadable before nothing in it counts: one part in twenty. */
const BROKEN_PARTS = 20;
/** Reads a tree into facts. */
function gatherFacts(tree, reader) {
    const repository = new Repository(tree);
    const { scopes, unreadable } = readPython(repository, reader);
    const manifest = manifestOf(repository);
    const follower = new CommandFollower(repository, manifest);
    const containers = containersOf(repository, follower);
    const workflows = workflowsOf(repository, follower);
    const facts = {
        ...codeFacts(scopes, containers),
        repository,
        manifest,
        containers,
        workflows,
        executed: executedIn(workflows),
        follower,
    };
    return { facts, omissions: repository.omissions(), unreadable };
}
function codeFacts(everything, containers) {
    const modules = everything.filter(({ role }) => role === 'application');
    const values = new Values(new Resolver(new Modules(everything)));
    const objects = new Objects(values);
    const dependencies = new Dependencies(values);
    const entries = entry_entriesOf({ values, objects, modules, containers });
    const liveness = new Liveness(values.resolver, entries.flatMap(({ module, factory }) => (factory === undefined ? [module] : [module, factory])));
    const isAlive = (scope) => liveness.isAlive(scope);
    const alive = liveness.scopes().filter(({ role }) => role === 'application');
    const wiring = wiringOf({ values, objects, alive });
    const routes = routesOf({ values, objects, dependencies, modules, isAlive });
    const [made] = wiring.constructions;
    return {
        application: made === undefined ? undefined : { entries, at: made.at },
        code: { values, dependencies, objects, modules, everything, alive, isAlive },
        routes,
        wiring,
        settings: settingsOf(values, alive),
        authentication: new Authentication(values, dependencies, wiring.middleware),
        suite: suiteOf({ values, objects, modules: everything.filter(({ role }) => role === 'test') }),
        sourcePaths: modules.map(({ path }) => path),
    };
}
function readPython(repository, reader) {
    const scopes = [];
    let total = 0;
    let lost = 0;
    for (const path of repository.matching(/\.py$/)) {
        const text = repository.text(path);
        if (text === undefined)
            continue;
        const { scope, broken } = reader.read(path, text);
        total += text.length;
        if (broken * BROKEN_PARTS > text.length) {
            lost += text.length;
            repository.omit(path, 'it is not Python that can be read');
        }
        else
            scopes.push(scope);
    }
    return {
        scopes: scopes.sort((a, b) => (a.path < b.path ? -1 : 1)),
        unreadable: total === 0 ? 0 : Math.ceil((lost * 10_000) / total),
    };
}

;// CONCATENATED MODULE: ./lib/readiness/probe.js
/** Defines a probe. The compiler holds `examine` to the facts that it needs. */
function defineProbe(definition) {
    return definition;
}
const probe_FULL = 10_000;
/**
 * Credit in full.
 *
 * @throws RangeError - there is no evidence: no point without it
 */
function found(evidence, detail = {}) {
    return partial(probe_FULL, evidence, detail);
}
/**
 * Credit in part.
 *
 * @throws RangeError - there is no evidence, or `credit` is not a whole number above 0 and up to 10 000
 */
function partial(credit, evidence, detail = {}) {
    if (evidence.length === 0)
        throw new RangeError('no point without evidence');
    if (!Number.isInteger(credit) || credit <= 0 || credit > probe_FULL)
        throw new RangeError(`expected a credit from 1 to ${probe_FULL}, got ${credit}`);
    return {
        outcome: credit === probe_FULL ? 'pass' : 'partial',
        credit,
        evidence,
        searched: [],
        confidence: 'high',
        ...detail,
    };
}
/** No credit: looked in `searched`, saw nothing. */
function notDetected(searched, because) {
    return {
        outcome: 'not_detected',
        credit: 0,
        evidence: [],
        searched,
        confidence: 'high',
        ...(because === undefined ? {} : { because }),
    };
}
/** No credit: what stands at `evidence` is what the probe warns of. */
function violated(evidence, because, detail = {}) {
    return {
        outcome: 'not_detected',
        credit: 0,
        evidence,
        searched: [],
        because,
        confidence: 'high',
        ...detail,
    };
}
/** Credit by the share of the opportunities that are good; `because` says what the others lack. */
function share(good, bad, because) {
    if (bad.length === 0)
        return found(good);
    const credit = Math.floor((good.length * probe_FULL) / (good.length + bad.length));
    return credit === 0
        ? violated(bad, because)
        : partial(credit, good, { because: `${because}: ${places(bad)}` });
}
/** There is nothing here that the probe could ask about, and `because` proves it. */
function notApplicable(because) {
    return { outcome: 'not_applicable', credit: 0, evidence: [], searched: [], because, confidence: 'high' };
}
/** It cannot be known from the files. */
function unknown(because) {
    return { outcome: 'unknown', credit: 0, evidence: [], searched: [], because, confidence: 'low' };
}
const PLACES_MAX = 5;
function places(evidence) {
    const shown = evidence.slice(0, PLACES_MAX).map(({ path, line }) => `${path}:${line}`);
    return evidence.length > PLACES_MAX
        ? `${shown.join(', ')} and ${evidence.length - PLACES_MAX} more`
        : shown.join(', ');
}

;// CONCATENATED MODULE: ./lib/readiness/probes/api/body-limit.js



/** A middleware that counts the body, or reads its length, and refuses. */
function limits(scope) {
    const parts = [...scopesOf(scope)];
    const measures = parts.some(({ expressions }) => expressions.some((expression) => [...walk(expression)].some((part) => (part.kind === 'string' && part.value.toLowerCase() === 'content-length') ||
        (part.kind === 'other' && part.type === 'bytes') ||
        (part.kind === 'call' && calledWord(part) === 'len'))));
    const compares = parts.some(({ expressions }) => expressions.some((expression) => [...walk(expression)].some((part) => part.kind === 'operation' && /^[<>]=?$/.test(part.operator))));
    const refuses = parts.some(({ expressions, calls }) => calls.some(({ call }) => /Response$|Exception$|TooLarge/i.test(calledWord(call))) &&
        expressions.some((expression) => [...walk(expression)].some((part) => (part.kind === 'number' && part.value === 413) ||
            (part.kind === 'name' && /413|TooLarge|CONTENT_TOO_LARGE/i.test(part.name)))));
    return measures && compares && refuses;
}
const bodyLimit = defineProbe({
    id: 'API-05',
    name: 'body-limit',
    category: 'api',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'wiring', 'repository', 'sourcePaths'],
    asks: 'Is there a largest request body?',
    why: 'One request must not be able to fill the memory.',
    refuses: '`--limit-concurrency`, which limits something else',
    fix: 'refuse bodies above a limit with 413, in a middleware or at the proxy',
    remedy: {
        file: '{module}',
        snippet: 'app.add_middleware(BodyLimitMiddleware, max_bytes=settings.body_limit)',
    },
    references: ['OWASP API4', 'ASVS 5.2.1'],
    examine({ application, wiring, repository, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const middleware = wiring.middleware
            .filter(({ local, external }) => (local !== undefined && limits(local)) ||
            /LimitUploadSize|ContentSizeLimit|BodyLimit/i.test(external ?? ''))
            .map(({ at }) => at);
        const proxies = repository
            .matching(/(^|\/)nginx[^/]*\/?.*\.conf(\.template)?$|(^|\/)[^/]*nginx[^/]*\.conf$/)
            .flatMap((path) => directive(path, repository.text(path) ?? ''));
        const ingresses = repository
            .matching(/\.ya?ml$/)
            .flatMap((path) => /(^|\/)(k8s|kubernetes|deploy|charts|helm|manifests|ingress)/.test(path)
            ? annotation(path, repository.text(path) ?? '')
            : []);
        const evidence = [...middleware, ...proxies, ...ingresses];
        return evidence.length > 0 ? found(evidence) : notDetected(sourcePaths);
    },
});
function directive(path, text) {
    return text
        .split('\n')
        .flatMap((row, index) => /^\s*client_max_body_size\s+(?!0\s*;)\S+\s*;/.test(row)
        ? [{ path, line: index + 1, endLine: index + 1 }]
        : []);
}
function annotation(path, text) {
    return text
        .split('\n')
        .flatMap((row, index) => /^\s*nginx\.ingress\.kubernetes\.io\/proxy-body-size:/.test(row)
        ? [{ path, line: index + 1, endLine: index + 1 }]
        : []);
}

;// CONCATENATED MODULE: ./lib/readiness/probes/api/documentation-urls.js


const URLS = ['docs_url', 'openapi_url', 'redoc_url'];
const documentationUrls = defineProbe({
    id: 'API-04',
    name: 'documentation-urls',
    category: 'api',
    level: 'low',
    weight: 1,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'wiring', 'code'],
    asks: 'Was it decided where the documentation of the API is open?',
    why: 'A map of every endpoint should be public on purpose.',
    refuses: 'a comment, and a splat that is empty',
    fix: 'pass `docs_url` and `openapi_url` from the settings',
    remedy: { file: '{module}', snippet: 'FastAPI(docs_url=None if settings.is_production else "/docs")' },
    references: ['ASVS 13.4.5'],
    examine({ application, wiring, code }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const decided = wiring.constructions.filter(({ call, scope }) => {
            if (URLS.some((name) => keyword(call, name) !== undefined))
                return true;
            return call.args
                .filter(({ splat }) => splat)
                .some(({ value }) => code.values
                .expand({ expression: value, scope })
                .some(({ expression }) => (expression.kind === 'mapping' &&
                expression.entries.some(({ key }) => key?.kind === 'string' && URLS.includes(key.value))) ||
                (expression.kind === 'call' && URLS.some((name) => keyword(expression, name) !== undefined))));
        });
        return decided.length > 0 ? found(decided.map(({ at }) => at)) : notDetected([application.at.path]);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/api/last-resort-handler.js



function catchesAll({ exception }) {
    return (nameOf(exception) === 'Exception' ||
        (exception.kind === 'number' && exception.value === 500) ||
        /HTTP_500/.test(nameOf(exception) ?? ''));
}
/** `str(exc)` or `f"{exc}"` in what the handler answers with. */
function echoes({ handler }) {
    if (handler === undefined)
        return false;
    const caught = handler.parameters.at(-1)?.name ?? '';
    return [...scopesOf(handler)].some((scope) => scope.flows.some(({ kind, value }) => {
        if (kind !== 'return' || value === undefined)
            return false;
        const printed = callsIn(value).some((call) => ['str', 'repr', 'format_exc', 'traceback.format_exc'].includes(nameOf(call.callee) ?? '') &&
            (call.args.length === 0 || call.args.some(({ value: given }) => namesIn(given).includes(caught))));
        return (printed ||
            [...walk(value)].some((part) => part.kind === 'formatted' && part.parts.some((inner) => namesIn(inner).includes(caught))));
    }));
}
/** A middleware that catches everything and answers. */
function guards(middleware) {
    return (middleware.local !== undefined &&
        [...scopesOf(middleware.local)].some(({ handlers, flows, calls }) => handlers.some(({ types, empty }) => !empty && (types === undefined || nameOf(types) === 'Exception')) &&
            (flows.some(({ kind, handling }) => kind === 'return' && handling) ||
                calls.some(({ handling, call }) => handling && /Response$/.test(nameOf(call.callee) ?? '')))));
}
const lastResortHandler = defineProbe({
    id: 'API-03',
    name: 'last-resort-handler',
    category: 'api',
    level: 'high',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'wiring', 'sourcePaths'],
    asks: 'Does an unexpected error get an answer that gives nothing away?',
    why: 'A stack trace tells an attacker what to try next.',
    refuses: 'a handler that answers with the text of the error',
    fix: 'register a handler for `Exception` that logs the error and answers with a generic body',
    remedy: {
        file: '{module}',
        snippet: '@app.exception_handler(Exception)\nasync def unexpected(request: Request, error: Exception) -> JSONResponse:\n    logger.exception("unexpected_error")\n    return JSONResponse({"detail": "Internal Server Error"}, status_code=500)',
    },
    references: ['ASVS 16.5.1', 'ASVS 16.5.4'],
    examine({ application, wiring, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const handlers = wiring.exceptionHandlers.filter(catchesAll);
        const telling = handlers.filter(echoes);
        if (telling.length > 0)
            return violated(telling.map(({ at }) => at), 'the handler answers with the text of the error');
        const middleware = wiring.middleware.filter(guards);
        const evidence = [...handlers, ...middleware].map(({ at }) => at);
        return evidence.length > 0 ? found(evidence) : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/observability/health-routes.js

/** Whole path segments only: `/healthy-recipes` is a real route of a real service. */
const LIVENESS_SEGMENTS = new Set([
    'health',
    'healthz',
    'healthcheck',
    'health-check',
    'health_check',
    'live',
    'livez',
    'liveness',
    'ready',
    'readyz',
    'readiness',
    'ping',
    'heartbeat',
    '__heartbeat__',
    '__lbheartbeat__',
    'alive',
    'up',
]);
/** Paths that a health check of a container or a probe of Kubernetes requests. */
function checkedPaths(containers, repository) {
    const docker = containers.images.flatMap(({ shipped }) => shipped.instructions.filter(({ keyword }) => keyword === 'HEALTHCHECK').map(({ text }) => text));
    const compose = containers.services.map(({ data }) => textsOf(below(data, 'healthcheck', 'test')).join(' '));
    const kubernetes = repository
        .matching(/(^|\/)(k8s|kubernetes|deploy|charts|helm|manifests)\/.*\.ya?ml$/)
        .flatMap((path) => repository.yaml(path).flatMap((data) => [...everythingIn(data)].flatMap((part) => {
        const asked = textOf(below(part, 'httpGet', 'path'));
        return asked === undefined ? [] : [`http://x${asked}`];
    })));
    return new Set([...docker, ...compose, ...kubernetes].flatMap((text) => [...text.matchAll(/https?:\/\/[^/\s"']+(\/[^\s"'?)]*)/g)].map((match) => match[1] ?? '')));
}

;// CONCATENATED MODULE: ./lib/readiness/probes/api/reachable-routes.js


const ROUTES_MIN = 2;
const reachableRoutes = defineProbe({
    id: 'API-01',
    name: 'reachable-routes',
    category: 'api',
    level: 'medium',
    weight: 3,
    effort: 'high',
    since: '1.0.0',
    needs: ['application', 'routes', 'sourcePaths'],
    asks: 'Can the application be asked for something?',
    why: 'A service without routes serves nobody.',
    refuses: 'a router that nobody includes, and health routes',
    fix: 'include the routers in the application',
    remedy: { file: '{module}', snippet: 'app.include_router(router)' },
    references: [],
    examine({ application, routes, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const reachable = routes.filter((route) => route.reachable && !route.segments.some((segment) => LIVENESS_SEGMENTS.has(segment)));
        if (reachable.length >= ROUTES_MIN)
            return found(reachable.map(({ at }) => at));
        return reachable.length === 1
            ? partial(5000, reachable.map(({ at }) => at))
            : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/api/versioned-paths.js



const VERSION = /^v\d+(\.\d+)?$/;
const OUTSIDE = new Set([
    'metrics',
    'docs',
    'openapi.json',
    'static',
    'redoc',
    'favicon.ico',
]);
const versionedPaths = defineProbe({
    id: 'API-02',
    name: 'versioned-paths',
    category: 'api',
    level: 'low',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'routes', 'wiring', 'code'],
    asks: 'Do the paths carry a version?',
    why: 'A breaking change then has somewhere to go.',
    refuses: 'a constant that no router uses',
    fix: 'put a version into the prefix of the routers',
    remedy: { file: '{module}', snippet: 'app.include_router(router, prefix="/api/v1")' },
    references: ['OWASP API9'],
    examine({ application, routes, wiring, code }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const rooted = wiring.constructions.filter(({ call, scope }) => {
            const root = keyword(call, 'root_path');
            return (root !== undefined &&
                (code.values.text({ expression: root, scope }) ?? '')
                    .split('/')
                    .some((segment) => VERSION.test(segment)));
        });
        if (rooted.length > 0)
            return found(rooted.map(({ at }) => at));
        const judged = routes.filter(({ reachable, segments }) => reachable &&
            segments.length > 0 &&
            !segments.some((segment) => LIVENESS_SEGMENTS.has(segment) || OUTSIDE.has(segment)));
        if (judged.length === 0)
            return notDetected([application.at.path]);
        const versioned = judged.filter(({ segments }) => segments.some((segment) => VERSION.test(segment)));
        return share(versioned.map(({ at }) => at), judged.filter((route) => !versioned.includes(route)).map(({ at }) => at), 'these paths carry no version');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/ci/code-owners.js

const RULE = /^\s*[^#\s]\S*\s+(@[\w.-]+(\/[\w.-]+)?|\S+@\S+\.\S+)/;
const codeOwners = defineProbe({
    id: 'CIC-08',
    name: 'code-owners',
    category: 'ci',
    level: 'low',
    weight: 1,
    effort: 'low',
    since: '1.0.0',
    needs: ['repository'],
    asks: 'Is it said who answers for the code?',
    why: 'A review needs somebody who must look.',
    refuses: 'comments only',
    fix: 'name owners in CODEOWNERS',
    remedy: { file: '.github/CODEOWNERS', snippet: '* @org/team' },
    references: ['Mercari production readiness checklist, level C'],
    examine({ repository }) {
        const files = repository.matching(/^(\.github\/|docs\/|\.gitlab\/)?CODEOWNERS$/);
        const rules = files.flatMap((path) => (repository.text(path) ?? '')
            .split('\n')
            .flatMap((row, index) => (RULE.test(row) ? [{ path, line: index + 1, endLine: index + 1 }] : [])));
        return rules.length > 0 ? found(rules) : notDetected(['.github/CODEOWNERS']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/ci/dependency-updates.js


const PYTHON = new Set(['pip', 'uv', 'poetry', 'pipenv', 'pip-compile']);
const dependencyUpdates = defineProbe({
    id: 'CIC-04',
    name: 'dependency-updates',
    category: 'ci',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'repository', 'manifest'],
    asks: 'Are updates of the Python dependencies proposed by themselves?',
    why: 'A hole that is known and fixed elsewhere is the first to be tried here.',
    refuses: 'an empty file; updates of other ecosystems alone count half',
    fix: 'let Dependabot or Renovate update the Python dependencies',
    remedy: {
        file: '.github/dependabot.yml',
        snippet: 'version: 2\nupdates:\n  - package-ecosystem: uv\n    directory: /\n    schedule: {interval: weekly}',
    },
    references: ['Scorecard Dependency-Update-Tool'],
    examine({ application, repository, manifest }) {
        if (application === undefined && manifest.requirements.length === 0)
            return notApplicable('the project declares nothing');
        const entries = repository.matching(/^\.github\/dependabot\.ya?ml$/).flatMap((path) => repository.yaml(path).flatMap((data) => itemsOf(below(data, 'updates')).flatMap((item) => {
            const ecosystem = below(item, 'package-ecosystem');
            return ecosystem === undefined
                ? []
                : [
                    {
                        ecosystem: textOf(ecosystem) ?? '',
                        at: { path, line: ecosystem.line, endLine: ecosystem.endLine },
                    },
                ];
        })));
        const python = entries.filter(({ ecosystem }) => PYTHON.has(ecosystem)).map(({ at }) => at);
        const renovate = repository
            .matching(/^(\.github\/|\.gitlab\/)?(renovate\.json5?|\.renovaterc(\.json)?)$/)
            .flatMap((path) => {
            const text = repository.text(path) ?? '';
            const line = text.split('\n').findIndex((row) => /"?(extends|packageRules|schedule)"?\s*:/.test(row));
            return line === -1 ? [] : [{ path, line: line + 1, endLine: line + 1 }];
        });
        const evidence = [...python, ...renovate];
        if (evidence.length > 0)
            return found(evidence);
        return entries.length > 0
            ? partial(5000, entries.map(({ at }) => at), { because: 'only other ecosystems are updated' })
            : notDetected(['.github/dependabot.yml']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/ci/least-permissions.js


const leastPermissions = defineProbe({
    id: 'CIC-03',
    name: 'least-permissions',
    category: 'ci',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'workflows'],
    asks: 'Do the workflows get only the rights they need?',
    why: 'A poisoned action has the rights of the token it finds.',
    refuses: '`write-all`, and rights on one job while the others keep the default',
    fix: 'set `permissions: {contents: read}` at the top of every workflow',
    remedy: { file: '.github/workflows/ci.yml', snippet: 'permissions:\n  contents: read' },
    references: ['Scorecard Token-Permissions'],
    examine({ application, workflows }) {
        const github = workflows.filter(({ path }) => path.startsWith('.github/'));
        if (workflows.length === 0)
            return application === undefined
                ? notApplicable('there is no workflow')
                : notDetected(['.github/workflows'], 'there is no workflow');
        if (github.length === 0)
            return notApplicable('the workflows are not GitHub’s');
        const judged = github.map(({ path, permissions, jobs }) => {
            const top = permissions.find(({ job }) => job === undefined);
            const all = top !== undefined ||
                (jobs.length > 0 && jobs.every((name) => permissions.some(({ job }) => job === name)));
            const wide = permissions.some(({ data }) => textOf(data) === 'write-all') ||
                entriesOf(top?.data).some(([, value]) => textOf(value) === 'write');
            return { good: all && !wide, at: permissions.map(({ at }) => at), path };
        });
        const good = judged.filter((one) => one.good);
        const bad = judged.filter((one) => !one.good);
        return share(good.flatMap(({ at }) => at), bad.flatMap(({ at, path }) => (at.length > 0 ? at.slice(0, 1) : [{ path, line: 1, endLine: 1 }])), 'these workflows have more rights than they say they need');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/ci/licence.js


const KNOWN = /MIT License|Permission is hereby granted, free of charge|Apache License\s+Version 2\.0|GNU (AFFERO |LESSER )?GENERAL PUBLIC LICENSE|Redistribution and use in source and binary forms|Mozilla Public License|ISC License|The Unlicense|Boost Software License|BSD \d-Clause|Business Source License|Elastic License|EUROPEAN UNION PUBLIC LICENCE/i;
const licence = defineProbe({
    id: 'CIC-07',
    name: 'licence',
    category: 'ci',
    level: 'low',
    weight: 1,
    effort: 'low',
    since: '1.0.0',
    needs: ['repository', 'manifest'],
    asks: 'Is it said under which terms the code may be used?',
    why: 'Without terms, nobody may use it.',
    refuses: 'an empty file; a project that says it is private is left out',
    fix: 'add a LICENSE file',
    remedy: { file: 'LICENSE', snippet: 'MIT License' },
    references: ['Scorecard License'],
    examine({ repository, manifest }) {
        const secret = manifest.pyprojects.some(({ data }) => /^(proprietary|private|licenseref-proprietary)/i.test(textOf(below(data, 'project', 'license')) ??
            textOf(below(data, 'project', 'license', 'text')) ??
            '') ||
            /Private :: Do Not Upload/.test(JSON.stringify([
                ...(below(data, 'project', 'classifiers')?.value ?? []),
            ].map(({ value }) => value))));
        if (secret)
            return notApplicable('the project says that it is private');
        const files = repository.matching(/^(licen[cs]e|copying)(\.(md|txt|rst))?$/i);
        const known = files.flatMap((path) => (repository.text(path) ?? '')
            .split('\n')
            .flatMap((row, index) => (KNOWN.test(row) ? [{ path, line: index + 1, endLine: index + 1 }] : []))
            .slice(0, 1));
        return known.length > 0 ? found(known) : notDetected(files.length > 0 ? files : ['LICENSE']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/ci/pinned-actions.js

const PINNED = /@[0-9a-f]{40}$|@sha256:[0-9a-f]{64}$/;
const pinnedActions = defineProbe({
    id: 'CIC-02',
    name: 'pinned-actions',
    category: 'ci',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'workflows'],
    asks: 'Are the actions of the workflows pinned to a commit?',
    why: 'A tag can be moved to other code tonight.',
    refuses: 'local actions, which are left out',
    fix: 'pin every action to the SHA of a commit',
    remedy: { file: '.github/workflows/ci.yml', snippet: '- uses: actions/checkout@<sha>  # v5' },
    references: ['Scorecard Pinned-Dependencies'],
    examine({ application, workflows }) {
        if (workflows.length === 0)
            return application === undefined
                ? notApplicable('there is no workflow')
                : notDetected(['.github/workflows'], 'there is no workflow');
        const uses = workflows.flatMap(({ steps }) => steps.flatMap((step) => step.uses !== undefined && !step.uses.text.startsWith('./') ? [step.uses] : []));
        if (uses.length === 0)
            return notApplicable('no workflow uses an action of others');
        const pinned = uses.filter(({ text }) => PINNED.test(text));
        return share(pinned.map(({ at }) => at), uses.filter((one) => !pinned.includes(one)).map(({ at }) => at), 'these actions can be moved');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/testing/test-runs.js



/** Options of pytest that ask something and run nothing. */
const ASKING = new Set([
    '--version',
    '--help',
    '-h',
    '--collect-only',
    '--co',
    '--fixtures',
    '--markers',
]);
/** `true` where a command runs tests. */
function isTestRun({ words, tolerated }) {
    const [program = '', ...rest] = words;
    if (tolerated || rest.some((word) => ASKING.has(word)))
        return false;
    if (program === 'unittest')
        return true;
    return program === 'pytest' || program === 'py.test';
}
/** What the settings of pytest add to every run. */
function optionsOf({ repository, manifest }) {
    const tables = manifest.pyprojects.flatMap(({ path, data }) => {
        const options = below(data, 'tool', 'pytest', 'ini_options', 'addopts') ?? below(data, 'tool', 'pytest', 'addopts');
        const text = textOf(options);
        return options === undefined
            ? []
            : [
                {
                    words: text === undefined ? textsOf(options) : (readShell(text)[0]?.words ?? []),
                    at: { path, line: options.line, endLine: options.endLine },
                },
            ];
    });
    const files = repository.named('pytest.ini', 'setup.cfg', 'tox.ini').flatMap((path) => readIni(repository.text(path) ?? '')
        .filter(({ section, key }) => /^(pytest|tool:pytest)$/.test(section) && key === 'addopts')
        .map(({ value, line }) => ({ words: value.split(/\s+/), at: { path, line, endLine: line } })));
    const all = [...tables, ...files];
    return { words: all.flatMap(({ words }) => words), at: all.map(({ at }) => at) };
}

;// CONCATENATED MODULE: ./lib/readiness/probes/ci/pull-request-tests.js



const GATES = [
    'pull_request',
    'pull_request_target',
    'merge_group',
    'merge_request_event',
];
const pullRequestTests = defineProbe({
    id: 'CIC-01',
    name: 'pull-request-tests',
    category: 'ci',
    level: 'high',
    weight: 4,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'workflows'],
    asks: 'Do the tests run before a change is merged?',
    why: 'After the merge, everybody has the mistake.',
    refuses: 'a workflow whose path filter leaves the service out; tests on push alone count half',
    fix: 'run the tests on pull_request',
    remedy: {
        file: '.github/workflows/ci.yml',
        snippet: 'on:\n  pull_request:\n  push:\n    branches: [main]',
    },
    references: ['Scorecard CI-Tests'],
    examine({ application, workflows }) {
        if (application === undefined && workflows.length === 0)
            return notApplicable('nothing here starts an application');
        const testing = workflows.filter(({ steps }) => steps.some(({ executed, tolerated }) => !tolerated && executed.some(isTestRun)));
        const gating = testing.filter(({ data, triggers }) => GATES.some((gate) => triggers.has(gate)) &&
            !leavesOut(textsOf(below(data, 'on', 'pull_request', 'paths')), application?.at.path));
        const runsOf = (all) => all.flatMap(({ triggers, steps }) => [
            ...GATES.flatMap((gate) => triggers.get(gate) ?? []),
            ...steps.flatMap(({ executed }) => executed.filter(isTestRun).map(({ at }) => at)),
        ]);
        if (gating.length > 0)
            return found(runsOf(gating));
        const pushed = testing.filter(({ triggers }) => triggers.has('push'));
        return pushed.length > 0
            ? partial(5000, runsOf(pushed), { because: 'the tests run on push, not on pull requests' })
            : notDetected(workflows.length > 0 ? workflows.map(({ path }) => path) : ['.github/workflows']);
    },
});
/** `true` where a path filter cannot match the application. */
function leavesOut(filters, path) {
    if (filters.length === 0 || path === undefined)
        return false;
    return !filters.some((filter) => !filter.startsWith('!') && (filter.startsWith('**') || path.startsWith(filter.split('*')[0] ?? '')));
}

;// CONCATENATED MODULE: ./lib/readiness/probes/ci/readme.js

const WORDS_MIN = 150;
/** Of 150 words of a real text, so many differ. */
const DISTINCT_MIN = 60;
const SECTION = /^(#+\s*|.*\n[=-]{3,}).*\b(run|running|start|getting started|quick ?start|usage|install|installation|deploy|deployment|development|setup|how to use)\b/i;
const readme = defineProbe({
    id: 'CIC-06',
    name: 'readme',
    category: 'ci',
    level: 'low',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['repository'],
    asks: 'Does the README say how to run it?',
    why: 'The person who is on call tonight has never seen it.',
    refuses: 'words in comments, and the same words again and again',
    fix: 'describe in the README how to run and deploy the service',
    remedy: { file: 'README.md', snippet: '## Run\n\n    make install migrate run' },
    references: ['Mercari production readiness checklist, level C'],
    examine({ repository }) {
        const [path] = repository.matching(/(^|\/)readme(\.(md|rst|txt))?$/i);
        const text = path === undefined ? undefined : repository.text(path);
        if (path === undefined || text === undefined)
            return notDetected(['README.md']);
        const visible = text.replaceAll(/<!--[\s\S]*?-->/g, (comment) => comment.replaceAll(/[^\n]/g, ''));
        const words = visible.toLowerCase().match(/[a-z]{3,}/g) ?? [];
        const lines = visible
            .split('\n')
            .flatMap((row, index, rows) => SECTION.test(/^#/.test(row) ? row : `${row}\n${rows[index + 1] ?? ''}`)
            ? [{ path, line: index + 1, endLine: index + 1 }]
            : []);
        const isText = words.length >= WORDS_MIN && new Set(words).size >= DISTINCT_MIN;
        if (isText && lines.length > 0)
            return found(lines);
        return isText
            ? partial(5000, [{ path, line: 1, endLine: 1 }], { because: 'no section says how to run it' })
            : notDetected([path], 'the text is too short to help');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/ci/scanning.js

const ACTIONS = /^(github\/codeql-action\/(init|analyze)|semgrep\/|returntocorp\/semgrep|aquasecurity\/trivy-action|gitleaks\/gitleaks-action|trufflesecurity\/trufflehog|snyk\/actions|pypa\/gh-action-pip-audit|actions\/dependency-review-action|anchore\/scan-action|PyCQA\/bandit-action|google\/osv-scanner-action)/i;
const scanning_PROGRAMS = new Set([
    'bandit',
    'semgrep',
    'pip-audit',
    'safety',
    'trivy',
    'gitleaks',
    'trufflehog',
    'detect-secrets',
    'snyk',
    'osv-scanner',
    'grype',
    'opengrep',
]);
function scans({ words, tolerated }) {
    if (tolerated || words.some((word) => word === '--exit-zero' || word === '--version'))
        return false;
    return scanning_PROGRAMS.has(words[0] ?? '') || (words[0] === 'uv' && words[1] === 'audit');
}
const scanning = defineProbe({
    id: 'CIC-05',
    name: 'scanning',
    category: 'ci',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'workflows', 'executed'],
    asks: 'Are code, secrets or dependencies scanned?',
    why: 'A known hole has a name that a machine can look for.',
    refuses: 'a job that is switched off, and a scan whose result is thrown away',
    fix: 'run CodeQL, or pip-audit, in a workflow',
    remedy: { file: '.github/workflows/ci.yml', snippet: '- run: uvx pip-audit' },
    references: ['Scorecard SAST'],
    examine({ application, workflows, executed }) {
        if (application === undefined && workflows.length === 0)
            return notApplicable('nothing here starts an application');
        const actions = workflows.flatMap(({ steps }) => steps.flatMap(({ uses, tolerated }) => uses !== undefined && !tolerated && ACTIONS.test(uses.text) ? [uses.at] : []));
        const evidence = [...actions, ...executed.filter(scans).map(({ at }) => at)];
        return evidence.length > 0
            ? found(evidence)
            : notDetected(workflows.length > 0 ? workflows.map(({ path }) => path) : ['.github/workflows']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/ci/security-policy.js

const CONTACT = /[\w.+-]+@[\w-]+\.[\w.-]+|https?:\/\/\S+|private vulnerability reporting|security advisor/i;
const PLACEHOLDER = /example\.(com|org)|your[-_ ]?(email|company|domain)|\[insert|<email>|TODO/i;
const securityPolicy = defineProbe({
    id: 'CIC-09',
    name: 'security-policy',
    category: 'ci',
    level: 'low',
    weight: 1,
    effort: 'low',
    since: '1.0.0',
    needs: ['repository'],
    asks: 'Is it said where to report a hole?',
    why: 'Otherwise it is reported in public, or not at all.',
    refuses: 'the placeholders of a template',
    fix: 'add a SECURITY.md with a contact',
    remedy: { file: 'SECURITY.md', snippet: 'Report vulnerabilities through private vulnerability reporting.' },
    references: ['Scorecard Security-Policy'],
    examine({ repository }) {
        const files = repository.matching(/^(\.github\/|docs\/)?SECURITY\.(md|rst|txt)$/i);
        const contacts = files.flatMap((path) => (repository.text(path) ?? '')
            .split('\n')
            .flatMap((row, index) => CONTACT.test(row) && !PLACEHOLDER.test(row) ? [{ path, line: index + 1, endLine: index + 1 }] : []));
        return contacts.length > 0 ? found(contacts) : notDetected(['SECURITY.md']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/config/environment-example.js


const environment_example_NAMES = /(^|\/)(\.env[.-](example|sample|template|dist)|\.?env[.-](example|sample)|example\.env|sample\.env|\.env\.[\w-]+\.example)$/;
/** Share of the settings that the example must name. */
const SHARE_MIN = 0.6;
const environmentExample = defineProbe({
    id: 'CFG-03',
    name: 'environment-example',
    category: 'config',
    level: 'low',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['repository', 'settings'],
    asks: 'Does an example of the environment name what the settings read?',
    why: 'A new colleague, and a new deployment, start from this file.',
    refuses: 'an empty file, or one that names other variables',
    fix: 'name every setting in .env.example',
    remedy: {
        file: '.env.example',
        snippet: 'DATABASE_URL=postgresql+asyncpg://app:app@localhost/app\nLOG_LEVEL=INFO',
    },
    references: ['12-factor III'],
    examine({ repository, settings }) {
        const wanted = settings.classes
            .filter(({ instances }) => instances.length > 0)
            .flatMap(({ fields }) => fields);
        if (wanted.length === 0)
            return notApplicable('no settings class is in use');
        const files = repository.matching(environment_example_NAMES);
        for (const path of files) {
            const lines = readEnv(repository.text(path) ?? '');
            const named = lines.filter(({ name }) => wanted.some(({ variables }) => variables.includes(name.toUpperCase())));
            const covered = wanted.filter(({ variables }) => lines.some(({ name }) => variables.includes(name.toUpperCase())));
            const evidence = named.map(({ line }) => ({ path, line, endLine: line }));
            const share = covered.length / wanted.length;
            if (share >= SHARE_MIN)
                return found(evidence);
            if (share >= SHARE_MIN / 2)
                return partial(5000, evidence, {
                    because: `${path} names ${covered.length} of ${wanted.length} settings`,
                });
        }
        return notDetected(files.length > 0 ? files : ['.env.example']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/facts/place.js
/** The lines of something in a file. */
function placeIn({ path }, { line, endLine }) {
    return { path, line, endLine };
}
/** The first line of a definition: its body is no evidence of its own. */
function headOf({ path, line }) {
    return { path, line, endLine: line };
}
/** Calls that can run, of which `wanted` holds. */
function callsWhere(scopes, wanted) {
    return scopes.flatMap((scope) => scope.calls.flatMap(({ call }) => wanted(call, scope) ? [{ call, scope, at: placeIn(scope, call) }] : []));
}
/** Calls that can run of something of another package, by its absolute name. */
function externalCalls(scopes, values, wanted) {
    return scopes.flatMap((scope) => scope.calls.flatMap(({ call }) => {
        const name = values.external(call, scope);
        return name !== undefined && wanted(name) ? [{ call, scope, at: placeIn(scope, call), name }] : [];
    }));
}

;// CONCATENATED MODULE: ./lib/readiness/probes/config/secret-names.js

const SECRET = /(^|_)(secret|password|passwd|token|api_?key|private_?key|secret_?key|access_?key|jwt_?key|signing_?key|credentials?)(_|$)/i;
/** Settings about a secret that are none: how long it lives, where it is asked for. */
const ABOUT = /(expire|expiry|minutes|hours|days|seconds|ttl|lifetime|algorithm|url|uri|issuer|audience|header|prefix|length|_name|type|leeway|path|min|max|_id|enabled|bytes|tokens)$/i;
/** Types of values that are no secret whatever their name. */
const PLAIN = new Set(['bool', 'int', 'float', 'timedelta', 'datetime', 'date']);
/** `true` where a setting holds a secret, by its name and its type. */
function isSecretField({ name, annotation }) {
    return isSecretName(name) && !namesIn(annotation).some((type) => PLAIN.has(type.split('.').at(-1) ?? ''));
}
/** `true` where a name says that its value is a secret. */
function isSecretName(name) {
    return SECRET.test(name) && !ABOUT.test(name);
}

;// CONCATENATED MODULE: ./lib/readiness/probes/config/live-credentials.js







/** Formats that are a credential whatever the name beside them. */
const FORMATS = /\b(AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,}|sk_live_[A-Za-z0-9]{20,}|rk_live_[A-Za-z0-9]{20,}|xox[baprs]-[A-Za-z0-9-]{20,}|AIza[0-9A-Za-z_-]{35}|glpat-[A-Za-z0-9_-]{20,}|sk-ant-[A-Za-z0-9_-]{40,})\b|-----BEGIN (RSA |EC |OPENSSH |DSA )?PRIVATE KEY-----|LS0tLS1CRUdJTi[A-Za-z0-9+/]*(UFJJVkFURSBLRVk|QUklWQVRFIEtFW|gUFJJVkFURSBLRVkt)/;
const PLACEHOLDERS = /ch[a4]ng[e3]|example|placeholder|dummy|your|secret-?key-?here|xxx|insert|replace|todo|fake|sample|default|test|localhost|\$\{|\{\{|<|\.\.\./i;
const FILES = /(^|\/)\.?env[\w.-]*$|(^|\/)[\w.-]*\.env([.-][\w.-]+)?$|\.(pem|key|ya?ml|toml|ini|cfg|json)$/;
const LOCKS = /(^|\/)(package-lock\.json|[\w.-]*lock)$/;
const ENVIRONMENT = /(^|\/)\.?env|\.env/;
const SIGNS = /^(jwt|jose\.jwt)\..*encode$|SessionMiddleware$/;
const LENGTH_MIN = 20;
const ENTROPY_MIN = 3;
/** Bits per character. */
function entropy(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}
/** `true` where a text can be a real secret: long, without spaces, and not a word. */
function looksSecret(value) {
    return (value.length >= LENGTH_MIN &&
        /^[\w+/=.:~!@#$%^&*-]+$/.test(value) &&
        entropy(value) >= ENTROPY_MIN &&
        !PLACEHOLDERS.test(value) &&
        /\d/.test(value) &&
        /[A-Za-z]/.test(value) &&
        !/^[a-z]+([_.-][a-z\d]+)+$/.test(value) &&
        !/^\w+(\+\w+)?:\/\//.test(value));
}
function literals(expression) {
    return expression === undefined ? [] : [...walk(expression)].filter((part) => part.kind === 'string');
}
/** Secrets in assignments, in keywords, and in what signs tokens. */
function inCode({ code }) {
    const scopes = code.modules.flatMap((module) => [...scopesOf(module)]);
    const named = scopes.flatMap(namedSecrets);
    const anywhere = scopes.flatMap((scope) => [...scope.expressions, ...scope.assignments.flatMap(({ value }) => value ?? [])].flatMap((expression) => literals(expression)
        .filter(({ value }) => FORMATS.test(value))
        .map((text) => ({ text, scope }))));
    const live = [...named.filter(({ text }) => looksSecret(text.value)), ...anywhere, ...signingKeys(code)];
    const placed = ({ text, scope }) => placeIn(scope, text);
    return { inspected: named.map(placed), live: live.map(placed) };
}
function namedSecrets(scope) {
    const assigned = scope.assignments
        .filter(({ target }) => isSecretName(nameOf(target)?.split('.').at(-1) ?? ''))
        .flatMap(({ value }) => literals(value));
    const passed = scope.calls.flatMap(({ call }) => call.args
        .filter(({ name }) => name !== undefined && isSecretName(name))
        .flatMap(({ value }) => literals(value)));
    return [...assigned, ...passed].map((text) => ({ text, scope }));
}
/** A literal that signs tokens is a credential whatever it looks like. */
function signingKeys({ alive, values }) {
    return externalCalls(alive, values, (name) => SIGNS.test(name)).flatMap(({ call, scope }) => {
        const key = keyword(call, 'secret_key') ?? keyword(call, 'key') ?? call.args[1]?.value;
        if (key === undefined)
            return [];
        return values
            .expand({ expression: key, scope })
            .flatMap(({ expression, scope: at }) => expression.kind === 'string' && expression.value !== '' ? [{ text: expression, scope: at }] : []);
    });
}
/** Secrets in environment files, keys and settings of other formats. */
function inFiles({ repository }) {
    const files = repository
        .matching(FILES)
        .filter((path) => roleOf(path) === 'application' && !LOCKS.test(path));
    const seen = files.map((path) => inFile(path, repository.text(path) ?? ''));
    return { inspected: seen.flatMap(({ inspected }) => inspected), live: seen.flatMap(({ live }) => live) };
}
function inFile(path, text) {
    const at = (line) => ({ path, line, endLine: line });
    const secrets = ENVIRONMENT.test(path)
        ? readEnv(text).filter(({ name, commented }) => !commented && isSecretName(name))
        : [];
    const formats = FORMATS.test(text)
        ? text.split('\n').flatMap((row, index) => (FORMATS.test(row) ? [at(index + 1)] : []))
        : [];
    const live = secrets.filter(({ value }) => looksSecret(value)).map(({ line }) => at(line));
    return { inspected: secrets.map(({ line }) => at(line)), live: [...live, ...formats] };
}
const liveCredentials = defineProbe({
    id: 'CFG-04',
    name: 'no-live-credentials',
    category: 'config',
    level: 'critical',
    weight: 8,
    effort: 'medium',
    since: '1.0.0',
    needs: ['application', 'code', 'repository', 'settings'],
    asks: 'Is the repository free of live credentials?',
    why: 'Whoever can read the code can use them, for as long as they are not changed.',
    refuses: 'placeholders and names of variables do not count against it',
    fix: 'rotate the credential and move it into a secret store',
    remedy: { file: '{module}', snippet: 'secret_key: SecretStr' },
    references: ['ASVS 13.3.1', 'CWE-798', 'bandit B105'],
    examine({ application, code, repository, settings }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const python = inCode({ code });
        const files = inFiles({ repository });
        const live = [...python.live, ...files.live];
        if (live.length > 0)
            return violated(live, 'a credential is committed', { cap: 'A' });
        const secrets = settings.classes.flatMap(({ fields }) => fields.filter(isSecretField).map(({ at }) => at));
        const inspected = [...python.inspected, ...files.inspected, ...secrets];
        return inspected.length > 0 ? found(inspected) : notApplicable('nothing here is a secret by its name');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/config/scattered-environment.js



const READS = new Set(['os.environ', 'os.getenv', 'os.environ.get', 'os.environb']);
const MODULES_MAX = 2;
const scatteredEnvironment = defineProbe({
    id: 'CFG-02',
    name: 'scattered-environment',
    category: 'config',
    level: 'low',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['code', 'settings'],
    asks: 'Is the environment read in at most two modules?',
    why: 'Whoever deploys must be able to see in one place what the application reads.',
    refuses: 'nothing: where the environment is not read at all, the question does not apply',
    fix: 'move the reads of the environment into the settings',
    remedy: { file: '{module}', snippet: 'settings.api_url  # instead of os.environ["API_URL"]' },
    references: ['12-factor III'],
    examine({ code, settings }) {
        const reads = code.alive.flatMap((scope) => scope.expressions.flatMap((expression) => [...walk(expression)].flatMap((part) => {
            const name = part.kind === 'name' ? code.values.resolver.external(part, scope) : undefined;
            return name !== undefined && READS.has(name) ? [placeIn(scope, part)] : [];
        })));
        const modules = new Set(reads.map(({ path }) => path));
        if (modules.size > MODULES_MAX)
            return violated(reads, `${modules.size} modules read the environment`);
        const inspected = [
            ...reads,
            ...settings.classes
                .filter(({ instances }) => instances.length > 0)
                .map(({ at }) => ({ ...at, endLine: at.line })),
        ];
        return inspected.length === 0
            ? notApplicable('the application does not read the environment')
            : found(inspected);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/config/secret-defaults.js





const GENERATORS = new Set(['token_urlsafe', 'token_hex', 'token_bytes', 'urandom']);
/** Where a validator refuses something about a field in production. */
function refusals(settings, field) {
    return settings.scope.children.flatMap((method) => {
        const marked = method.decorators.some((decorator) => /(^|\.)(model_validator|field_validator|validator|root_validator)$/.test(namesIn(decorator)[0] ?? ''));
        const raises = method.flows.some(({ kind }) => kind === 'raise') ||
            callsWithin(method).some(({ call }) => /check|refuse|enforce|reject|require/.test(calledWord(call)));
        const mentions = [...method.expressions, ...method.decorators].some((expression) => [...walk(expression)].some((part) => (part.kind === 'name' && part.name.split('.').includes(field.name)) ||
            (part.kind === 'string' && part.value === field.name)));
        return marked && raises && mentions ? [placeIn(method, { line: method.line, endLine: method.line })] : [];
    });
}
const secretDefaults = defineProbe({
    id: 'CFG-06',
    name: 'secret-defaults',
    category: 'config',
    level: 'high',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['settings'],
    asks: 'Does the application refuse to start with a secret that everybody knows?',
    why: 'A default secret works in production as well as in development, for everybody who has read the source.',
    refuses: 'a default of any text, `changeme` as well as random digits',
    fix: 'remove the default of every secret, or refuse it in production with a validator',
    remedy: {
        file: '{module}',
        snippet: '@model_validator(mode="after")\ndef refuse_defaults(self) -> Self:\n    if self.app_env == "production" and self.secret_key is None:\n        raise ValueError("SECRET_KEY is required in production")\n    return self',
    },
    references: ['ASVS 6.3.2', 'CWE-1188'],
    examine({ settings }) {
        const used = settings.classes.filter(({ instances }) => instances.length > 0);
        const secrets = used.flatMap((owner) => owner.fields.filter(isSecretField).map((field) => ({ owner, field })));
        if (secrets.length === 0)
            return notApplicable('no setting is a secret by its name');
        const safe = secrets.flatMap(({ owner, field }) => {
            const { fallback, at } = field;
            if (fallback === undefined || (fallback.kind === 'constant' && fallback.value === null))
                return [{ field, at: [at] }];
            if ([...walk(fallback)].some((part) => part.kind === 'name' && GENERATORS.has(part.name.split('.').at(-1) ?? '')))
                return [{ field, at: [at] }];
            const refused = refusals(owner, field);
            return refused.length > 0 ? [{ field, at: [...refused] }] : [];
        });
        const open = secrets
            .filter(({ field }) => !safe.some((one) => one.field === field))
            .map(({ field }) => field.at);
        const evidence = safe.flatMap(({ at }) => at);
        return open.length === 0 ? found(evidence) : share(evidence, open, 'these secrets have a default');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/config/secret-types.js



const MASKED = /^(Secret|SecretStr|SecretBytes)$/;
const secretTypes = defineProbe({
    id: 'CFG-07',
    name: 'secret-types',
    category: 'config',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['settings'],
    asks: 'Do the settings hide their secrets when they are printed?',
    why: 'Settings end up in logs and error reports; a masked type prints stars.',
    refuses: 'an import of SecretStr that no field uses',
    fix: 'declare secrets as SecretStr',
    remedy: { file: '{module}', snippet: 'secret_key: SecretStr' },
    references: ['ASVS 16.2.5'],
    examine({ settings }) {
        const secrets = settings.classes
            .filter(({ instances }) => instances.length > 0)
            .flatMap(({ fields }) => fields)
            .filter(isSecretField);
        if (secrets.length === 0)
            return notApplicable('no setting is a secret by its name');
        const masked = secrets.filter(({ annotation }) => namesIn(annotation).some((name) => MASKED.test(name.split('.').at(-1) ?? '')));
        const bare = secrets.filter((field) => !masked.includes(field));
        return share(masked.map(({ at }) => at), bare.map(({ at }) => at), 'these settings print their value');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/config/tracked-environment.js



const tracked_environment_RULE = /^(\*\*\/|\/)?\.env(\*|\.\*)?\/?$|^\*\.env$/;
const trackedEnvironment = defineProbe({
    id: 'CFG-05',
    name: 'untracked-environment',
    category: 'config',
    level: 'medium',
    weight: 1,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'repository'],
    asks: 'Is the environment of a machine kept out of the repository?',
    why: 'The next commit would carry its secrets.',
    refuses: 'an ignore rule for a file that is committed nevertheless',
    fix: 'ignore .env and remove it from the repository',
    remedy: { file: '.gitignore', snippet: '.env' },
    references: ['CWE-538'],
    examine({ application, repository }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const tracked = repository.named('.env').flatMap((path) => readEnv(repository.text(path) ?? '')
            .filter(({ name, value, commented }) => !commented && value !== '' && isSecretName(name))
            .map(({ line }) => ({ path, line, endLine: line })));
        if (tracked.length > 0)
            return violated(tracked, 'a committed .env holds secrets');
        const rules = repository
            .named('.gitignore')
            .flatMap((path) => (repository.text(path) ?? '')
            .split('\n')
            .flatMap((row, index) => tracked_environment_RULE.test(row.trim()) ? [{ path, line: index + 1, endLine: index + 1 }] : []));
        return rules.length > 0 ? found(rules) : notDetected(['.gitignore']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/config/typed-settings.js

const FIELDS_MIN = 3;
const typedSettings = defineProbe({
    id: 'CFG-01',
    name: 'typed-settings',
    category: 'config',
    level: 'high',
    weight: 5,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'settings', 'sourcePaths'],
    asks: 'Does one typed place read the settings of the application?',
    why: 'A setting that is missing or misspelt then fails at the start, with its name, and not in the middle of a request.',
    refuses: 'a settings class that nothing instantiates, or with fewer than three typed fields',
    fix: 'read the environment through one settings class with typed fields',
    remedy: {
        file: '{module}',
        snippet: 'class Settings(BaseSettings):\n    database_url: PostgresDsn\n    log_level: str = "INFO"\n\nsettings = Settings()',
    },
    references: ['12-factor III'],
    examine({ application, settings, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const used = settings.classes.filter(({ fields, instances }) => instances.length > 0 && fields.length >= FIELDS_MIN);
        if (used.length > 0)
            return found(used.map(({ at }) => ({ ...at, endLine: at.line })));
        const reads = settings.reads.map(({ at }) => at);
        return reads.length >= FIELDS_MIN ? found(reads) : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/database/database-use.js

const RELATIONAL = new Set([
    'sqlalchemy',
    'sqlmodel',
    'asyncpg',
    'psycopg',
    'psycopg2',
    'psycopg2-binary',
    'aiosqlite',
    'aiomysql',
    'asyncmy',
    'pymysql',
    'mysqlclient',
    'tortoise-orm',
    'piccolo',
    'peewee',
    'pony',
    'databases',
    'ormar',
    'edgy',
    'gino',
    'alembic',
]);
const OTHER = new Set([
    'motor',
    'pymongo',
    'beanie',
    'odmantic',
    'mongoengine',
    'cassandra-driver',
    'neo4j',
    'elasticsearch',
    'aioboto3',
]);
const IMPORTS = new Set([
    'sqlalchemy',
    'sqlmodel',
    'asyncpg',
    'psycopg',
    'psycopg2',
    'aiosqlite',
    'aiomysql',
    'asyncmy',
    'pymysql',
    'tortoise',
    'piccolo',
    'peewee',
    'databases',
    'ormar',
    'sqlite3',
]);
const OTHER_IMPORTS = new Set([
    'motor',
    'pymongo',
    'beanie',
    'odmantic',
    'mongoengine',
    'cassandra',
    'neo4j',
    'elasticsearch',
]);
/** Whether there is a database: only where nothing at all points to one is there none. */
function databaseOf({ repository, code, manifest, containers, }) {
    const names = new Set([...manifest.requirements.map(({ name }) => name)]);
    const imported = new Set(code.modules.flatMap((module) => module.imports.map(({ loads }) => loads.split('.')[0] ?? '')));
    const images = pulledImages(containers.services).map(({ image }) => image);
    const relational = intersects(names, RELATIONAL) ||
        intersects(imported, IMPORTS) ||
        images.some((image) => /(^|\/)(postgres|postgis|mysql|mariadb|timescaledb?)(:|$|\/)/.test(image)) ||
        repository.named('alembic.ini').length > 0;
    const other = intersects(names, OTHER) ||
        intersects(imported, OTHER_IMPORTS) ||
        images.some((image) => /(^|\/)mongo(:|$)/.test(image));
    return {
        any: relational || other,
        relational,
        because: other
            ? 'its database has no schema to migrate'
            : 'no driver, import, compose service or alembic.ini points to a database',
    };
}
function intersects(a, b) {
    return [...a].some((name) => b.has(name));
}

;// CONCATENATED MODULE: ./lib/readiness/probes/database/automated-migrations.js



/** `alembic upgrade head` and its like. */
function migrates({ words, tolerated }) {
    const [program, verb, ...rest] = words.filter((word) => !word.startsWith('-'));
    if (tolerated)
        return false;
    if (program === 'alembic')
        return [verb, ...rest].includes('upgrade');
    return ((program === 'aerich' && verb === 'upgrade') ||
        (program === 'piccolo' && rest.includes('forwards')) ||
        (program === 'yoyo' && verb === 'apply'));
}
const automatedMigrations = defineProbe({
    id: 'DB-07',
    name: 'automated-migrations',
    category: 'database',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['repository', 'code', 'manifest', 'containers', 'workflows', 'follower'],
    asks: 'Does a release run the migrations by itself?',
    why: 'A step that a person must remember is a step that is forgotten at night.',
    refuses: 'a comment, an `echo`, and a step whose failure is thrown away',
    fix: 'run `alembic upgrade head` in a job before the service starts',
    remedy: { file: 'docker/docker-compose.yml', snippet: 'migrate:\n  command: [alembic, upgrade, head]' },
    references: ['12-factor XII'],
    examine({ repository, code, manifest, containers, workflows, follower }) {
        const use = databaseOf({ repository, code, manifest, containers });
        if (!use.relational)
            return notApplicable(use.because);
        const started = containers.starts.flatMap(({ executed }) => executed);
        const kubernetes = repository
            .matching(/(^|\/)(k8s|kubernetes|deploy|charts|helm)\/.*\.ya?ml$/)
            .flatMap((path) => repository.yaml(path).flatMap((data) => {
            const command = textOf(below(data, 'command'));
            return command === undefined
                ? []
                : follower.script(command, { path, line: data.line, endLine: data.line }, '');
        }));
        const scripts = repository.named('fly.toml', 'app.json', 'render.yaml').flatMap((path) => {
            const command = path.endsWith('.toml')
                ? textOf(below(repository.toml(path), 'deploy', 'release_command'))
                : undefined;
            return command === undefined ? [] : follower.script(command, { path, line: 1, endLine: 1 }, '');
        });
        const deployed = workflows
            .filter(({ path }) => /deploy|release|cd/.test(path))
            .flatMap(({ steps }) => steps.flatMap(({ executed }) => executed));
        const evidence = [...started, ...kubernetes, ...scripts, ...deployed]
            .filter(migrates)
            .map(({ at }) => at);
        return evidence.length > 0
            ? found(evidence)
            : notDetected([
                ...containers.images.map(({ path }) => path),
                ...containers.services.map(({ path }) => path),
            ]);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/database/engines.js
const ENGINES = new Set([
    'create_engine',
    'create_async_engine',
    'async_engine_from_config',
    'engine_from_config',
    'create_pool',
    'AsyncConnectionPool',
    'ConnectionPool',
    'AsyncIOMotorClient',
    'AsyncMongoClient',
    'MongoClient',
    'Database',
]);
const PACKAGES = new Set([
    'sqlalchemy',
    'sqlmodel',
    'asyncpg',
    'psycopg_pool',
    'motor',
    'pymongo',
    'databases',
    'aiomysql',
]);
/** `true` where a call of `name` opens a pool of connections. */
function isEngine(name) {
    const segments = name.split('.');
    return PACKAGES.has(segments[0] ?? '') && ENGINES.has(segments.at(-1) ?? '');
}
/** The names of the keyword arguments that a call receives through `**options`, where `options` is known. */
function keywordsOf({ call, scope }, values) {
    return call.args
        .filter(({ splat }) => splat)
        .flatMap(({ value }) => values.expand({ expression: value, scope }).flatMap(({ expression }) => {
        if (expression.kind === 'mapping')
            return expression.entries.flatMap(({ key }) => (key?.kind === 'string' ? [key.value] : []));
        return expression.kind === 'call' ? expression.args.flatMap(({ name }) => name ?? []) : [];
    }));
}

;// CONCATENATED MODULE: ./lib/readiness/probes/database/create-all.js




const createAll = defineProbe({
    id: 'DB-05',
    name: 'no-create-all',
    category: 'database',
    level: 'medium',
    weight: 2,
    effort: 'medium',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Does the application leave its schema to migrations?',
    why: '`create_all` at the start hides that a migration is missing, and never changes a table that exists.',
    refuses: 'nothing: an application without an engine has nothing to create',
    fix: 'remove `create_all` from the start and run the migrations instead',
    remedy: { file: '{module}', snippet: '# alembic upgrade head, in the release step' },
    references: ['12-factor XII'],
    examine({ code }) {
        const engines = externalCalls(code.alive, code.values, isEngine);
        if (engines.length === 0)
            return notApplicable('the application opens no pool of connections');
        const creating = callsWhere(code.alive, (call) => [call.callee, ...call.args.map(({ value }) => value)].some((part) => namesIn(part).some((name) => /(^|\.)metadata\.create_all$/.test(name) || name.endsWith('generate_schemas'))));
        return creating.length > 0
            ? violated(creating.map(({ at }) => at), 'the application creates its tables itself')
            : found(engines.map(({ at }) => at));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/database/migrations.js




const MIGRATORS = new Set(['upgrade', 'forwards']);
const migrations = defineProbe({
    id: 'DB-01',
    name: 'migrations',
    category: 'database',
    level: 'high',
    weight: 5,
    effort: 'medium',
    since: '1.0.0',
    needs: ['repository', 'code', 'manifest', 'containers'],
    asks: 'Does a migration create the schema?',
    why: 'Without one, nobody can say which schema a database has, or bring it to the next.',
    refuses: '`alembic.ini` without revisions, and a revision whose `upgrade` does nothing',
    fix: 'create the first revision with `alembic revision --autogenerate`',
    remedy: {
        file: 'migrations/versions/0001_initial.py',
        snippet: 'def upgrade() -> None:\n    op.create_table("item", sa.Column("id", sa.Uuid(), primary_key=True))',
    },
    references: ['12-factor XII'],
    examine({ repository, code, manifest, containers }) {
        const use = databaseOf({ repository, code, manifest, containers });
        if (!use.relational)
            return notApplicable(use.because);
        const revisions = code.everything.filter(({ path, assignments }) => (roleOf(path) === 'migration' &&
            assignments.some(({ target }) => target.kind === 'name' && /^(revision|down_revision|depends)$/.test(target.name))) ||
            /(^|\/)piccolo_migrations\/|(^|\/)migrations\/models\//.test(path));
        const effective = revisions.flatMap((module) => module.children.filter(({ name, calls }) => MIGRATORS.has(name) && calls.length > 0));
        if (effective.length > 0)
            return found(effective.map(headOf));
        const sql = repository
            .matching(/(^|\/)(migrations|yoyo)\/[^/]+\.sql$/)
            .filter((path) => /\bcreate\s+table\b/i.test(repository.text(path) ?? ''));
        if (sql.length > 0)
            return found(sql.map((path) => ({ path, line: 1, endLine: 1 })));
        const finding = notDetected(revisions.length > 0 ? revisions.map(({ path }) => path) : ['migrations/versions'], 'no revision changes a schema');
        return { ...finding, cap: 'C' };
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/database/pool-size.js





const SIZES = [
    'pool_size',
    'max_overflow',
    'max_size',
    'min_size',
    'maxPoolSize',
    'maxsize',
    'max_connections',
];
const poolSize = defineProbe({
    id: 'DB-02',
    name: 'pool-size',
    category: 'database',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['repository', 'code', 'manifest', 'containers', 'sourcePaths'],
    asks: 'Is the size of the connection pool chosen?',
    why: 'The defaults of a library know nothing about how many connections the server allows, or how many workers share them.',
    refuses: 'the pool of an engine in tests',
    fix: 'pass `pool_size` and `max_overflow` from the settings',
    remedy: {
        file: '{module}',
        snippet: 'create_async_engine(url, pool_size=settings.pool_size, max_overflow=settings.pool_overflow)',
    },
    references: ['ASVS 13.2.6'],
    examine({ repository, code, manifest, containers, sourcePaths }) {
        const use = databaseOf({ repository, code, manifest, containers });
        if (!use.any)
            return notApplicable(use.because);
        const engines = externalCalls(code.alive, code.values, isEngine);
        const sized = engines.filter(({ call, scope }) => SIZES.some((name) => keyword(call, name) !== undefined) ||
            keywordsOf({ call, scope }, code.values).some((name) => SIZES.includes(name)));
        if (sized.length > 0)
            return found(sized.map(({ at }) => at));
        const hidden = engines.some(({ call }) => hasSplat(call));
        return notDetected(engines.length > 0 ? engines.map(({ at }) => at.path) : sourcePaths, hidden ? 'the arguments of the engine are not visible' : 'no engine is given a size');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/database/session-lifecycle.js




const CLOSING = new Set(['close', 'aclose', 'remove', 'release', 'rollback', 'commit']);
const SESSION = /session|connection|conn|database|\bdb\b|acquire|transaction|unit_?of_?work|uow|engine|pool/i;
/** A function that gives something to a request and takes it back. */
function closes(scope) {
    return scope.flows.some(({ kind, managed, finalCalls }) => {
        if (kind !== 'yield')
            return false;
        const held = managed.some((value) => namesIn(value).some((name) => SESSION.test(name)));
        return held || finalCalls.some((call) => CLOSING.has(calledWord(call)));
    });
}
const sessionLifecycle = defineProbe({
    id: 'DB-04',
    name: 'session-lifecycle',
    category: 'database',
    level: 'high',
    weight: 4,
    effort: 'medium',
    since: '1.0.0',
    needs: ['repository', 'code', 'manifest', 'containers', 'routes'],
    asks: 'Does each request get a session that is closed afterwards?',
    why: 'A session that is shared mixes the transactions of strangers; one that is not closed empties the pool.',
    refuses: 'a session made at import, and a dependency that no route asks for',
    fix: 'give routes their session through a dependency that yields it inside `with`',
    remedy: {
        file: '{module}',
        snippet: 'async def get_session() -> AsyncIterator[AsyncSession]:\n    async with session_factory() as session:\n        yield session',
    },
    references: ['ASVS 13.1.3'],
    examine({ repository, code, manifest, containers, routes }) {
        const use = databaseOf({ repository, code, manifest, containers });
        if (!use.any)
            return notApplicable(use.because);
        const asked = routes
            .filter(({ reachable }) => reachable)
            .flatMap(({ dependencies }) => code.dependencies.closure(dependencies));
        const given = new Set(asked.flatMap((dependency) => code.dependencies.target(dependency) ?? []));
        const inner = [...given].flatMap((scope) => [scope, ...scope.children]);
        const closing = inner.filter((scope) => scope.kind === 'function' && closes(scope) && code.isAlive(scope));
        return closing.length > 0
            ? found(closing.map(headOf))
            : notDetected([...new Set(routes.map(({ at }) => at.path))], 'no route depends on a session that is closed after it');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/database/stale-connections.js




const CHECKS = [
    'pool_pre_ping',
    'pool_recycle',
    'max_inactive_connection_lifetime',
    'check',
    'max_lifetime',
];
const staleConnections = defineProbe({
    id: 'DB-03',
    name: 'stale-connections',
    category: 'database',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Does the pool notice a connection that the server has closed?',
    why: 'After a failover or an idle night, the first requests otherwise fail.',
    refuses: '`pool_pre_ping=False`, and the engine of tests',
    fix: 'pass `pool_pre_ping=True`',
    remedy: { file: '{module}', snippet: 'create_async_engine(url, pool_pre_ping=True)' },
    references: ['ASVS 13.2.6'],
    examine({ code }) {
        const engines = externalCalls(code.alive, code.values, isEngine);
        if (engines.length === 0)
            return notApplicable('the application opens no pool of connections');
        const checked = engines.filter(({ call, scope }) => CHECKS.some((name) => isOn(keyword(call, name))) ||
            keywordsOf({ call, scope }, code.values).some((name) => CHECKS.includes(name)));
        return checked.length > 0
            ? found(checked.map(({ at }) => at))
            : notDetected(engines.map(({ at }) => at.path));
    },
});
function isOn(value) {
    return value !== undefined && !(value.kind === 'constant' && value.value !== true);
}

;// CONCATENATED MODULE: ./lib/readiness/probes/database/transactions.js




const BOUNDARIES = new Set([
    'begin',
    'begin_nested',
    'atomic',
    'in_transaction',
    'transaction',
    'rollback',
]);
const transactions = defineProbe({
    id: 'DB-06',
    name: 'transactions',
    category: 'database',
    level: 'medium',
    weight: 2,
    effort: 'medium',
    since: '1.0.0',
    needs: ['repository', 'code', 'manifest', 'containers', 'sourcePaths'],
    asks: 'Is it said where a transaction begins, and that it is undone when something fails?',
    why: 'Half of a change must never stay.',
    refuses: 'a rollback in tests',
    fix: 'open the transaction with `session.begin()` around each unit of work',
    remedy: {
        file: '{module}',
        snippet: 'async with session_factory() as session, session.begin():\n    yield session',
    },
    references: ['ASVS 2.3.3'],
    examine({ repository, code, manifest, containers, sourcePaths }) {
        const use = databaseOf({ repository, code, manifest, containers });
        if (!use.relational)
            return notApplicable(use.because);
        const bounded = callsWhere(code.alive, (call) => BOUNDARIES.has(calledWord(call)) && namesIn(call.callee).length > 0);
        return bounded.length > 0 ? found(bounded.map(({ at }) => at)) : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/docker/shipped.js

/** Images that are shipped: those that start something of this application, else every one that is not for development. */
function shippedImages({ images, starts }) {
    const production = images.filter(({ path }) => !isForDevelopment(path));
    const all = production.length > 0 ? production : images;
    const serving = all.filter((image) => starts.some((start) => start.image === image &&
        start.executed.some(({ words }) => /^(uvicorn|gunicorn|hypercorn|granian|fastapi|python[\d.]*)$/.test(words[0] ?? ''))));
    return serving.length > 0 ? serving : all;
}

;// CONCATENATED MODULE: ./lib/readiness/probes/docker/build-context.js


const RULES_MIN = 3;
const WHOLE = /^(--\S+\s+)*\.\/?\s/;
const TELLING = /^(\*\*\/|\/)?\.(git|env)(\/|\*|\.\*)?$|^\*+$/;
const buildContext = defineProbe({
    id: 'DKR-06',
    name: 'build-context',
    category: 'docker',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['containers', 'application', 'repository'],
    asks: 'Are secrets and history kept out of the image?',
    why: '`COPY .` takes everything that lies around.',
    refuses: 'an empty .dockerignore; where nothing copies the whole folder there is nothing to ignore',
    fix: 'write a .dockerignore with `.git` and `.env`',
    remedy: { file: '.dockerignore', snippet: '.git\n.env\n.venv\ntests' },
    references: ['Mercari production readiness checklist, level B'],
    examine({ containers, application, repository }) {
        const images = shippedImages(containers);
        if (images.length === 0) {
            return application === undefined
                ? notApplicable('no image is built')
                : notDetected(['Dockerfile'], 'no image is built');
        }
        const copies = images.flatMap(copiesOf);
        const wholes = copies.filter(({ text, flags }) => WHOLE.test(text) && !flags.some((flag) => flag.startsWith('--from=')));
        if (wholes.length === 0)
            return copies.length > 0
                ? found(copies.map(({ at }) => at))
                : notApplicable('the image copies nothing');
        const files = repository.matching(/(^|\/)([\w.-]+)?\.dockerignore$/);
        const rules = files.flatMap((path) => rulesOf(path, repository.text(path) ?? ''));
        const telling = rules.filter(({ rule }) => TELLING.test(rule));
        if (rules.length >= RULES_MIN && telling.length > 0)
            return found(telling.map(({ at }) => at));
        return notDetected(files.length > 0 ? files : ['.dockerignore'], 'the whole folder is copied');
    },
});
function copiesOf({ path, stages, }) {
    return stages.flatMap(({ instructions }) => instructions
        .filter(({ keyword }) => keyword === 'COPY' || keyword === 'ADD')
        .map(({ text, flags, line, endLine }) => ({ text, flags, at: { path, line, endLine } })));
}
function rulesOf(path, text) {
    return text
        .split('\n')
        .flatMap((row, index) => /^\s*(#|$)/.test(row) ? [] : [{ rule: row.trim(), at: { path, line: index + 1, endLine: index + 1 } }]);
}

;// CONCATENATED MODULE: ./lib/readiness/probes/docker/container-health.js




const containerHealth = defineProbe({
    id: 'DKR-05',
    name: 'container-health',
    category: 'docker',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['containers', 'application', 'repository'],
    asks: 'Does something ask the container whether it still works?',
    why: 'A process that hangs still runs.',
    refuses: '`HEALTHCHECK NONE`, and the health check of the database',
    fix: 'add a HEALTHCHECK that requests the liveness route',
    remedy: {
        file: 'Dockerfile',
        snippet: 'HEALTHCHECK CMD ["python", "-c", "import urllib.request as u; u.urlopen(\'http://127.0.0.1:8000/livez\', timeout=2)"]',
    },
    references: ['hadolint DL3057', 'checkov CKV_DOCKER_2'],
    examine({ containers, application, repository }) {
        const images = shippedImages(containers);
        if (images.length === 0 && application === undefined)
            return notApplicable('no image is built');
        const docker = images.flatMap((image) => inherited(image.stages, image.shipped, 'HEALTHCHECK')
            .slice(0, 1)
            .filter(({ text }) => !/^NONE\b/i.test(text.trim()))
            .map(({ line, endLine }) => ({ path: image.path, line, endLine })));
        const compose = containers.services
            .filter(({ data }) => below(data, 'build') !== undefined)
            .flatMap(({ path, data }) => {
            const test = below(data, 'healthcheck', 'test');
            return test !== undefined && !/^NONE/.test(textsOf(test).join(' '))
                ? [{ path, line: test.line, endLine: test.endLine }]
                : [];
        });
        const kubernetes = repository
            .matching(/(^|\/)(k8s|kubernetes|deploy|charts|helm|manifests)\/.*\.ya?ml$/)
            .flatMap((path) => repository.yaml(path).flatMap((data) => [...everythingIn(data)].flatMap((part) => {
            const probe = below(part, 'livenessProbe') ?? below(part, 'readinessProbe');
            return probe === undefined ? [] : [{ path, line: probe.line, endLine: probe.endLine }];
        })));
        const evidence = [...docker, ...compose, ...kubernetes];
        return evidence.length > 0
            ? found(evidence)
            : notDetected(images.length > 0 ? images.map(({ path }) => path) : ['Dockerfile']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/docker/exec-form.js



const exec_form_execForm = defineProbe({
    id: 'DKR-07',
    name: 'exec-form',
    category: 'docker',
    level: 'low',
    weight: 1,
    effort: 'low',
    since: '1.0.0',
    needs: ['containers', 'application'],
    asks: 'Does the service receive the signal that stops it?',
    why: 'A shell in between swallows it, and the service is killed in the middle of a request.',
    refuses: '`sh -c` without `exec`',
    fix: 'write CMD as a list',
    remedy: { file: 'Dockerfile', snippet: 'CMD ["uvicorn", "src.main:app", "--host", "0.0.0.0"]' },
    references: ['FastAPI documentation: Docker', 'hadolint DL3025'],
    examine({ containers, application }) {
        const images = shippedImages(containers);
        if (images.length === 0)
            return application === undefined
                ? notApplicable('no image is built')
                : notDetected(['Dockerfile'], 'no image is built');
        const commands = images.flatMap((image) => [
            inherited(image.stages, image.shipped, 'CMD')[0],
            inherited(image.stages, image.shipped, 'ENTRYPOINT')[0],
        ].flatMap((instruction) => instruction === undefined
            ? []
            : [{ instruction, at: { path: image.path, line: instruction.line, endLine: instruction.endLine } }]));
        if (commands.length === 0)
            return notDetected(images.map(({ path }) => path), 'the image starts nothing');
        const bad = commands.filter(({ instruction: { exec, text } }) => exec === undefined
            ? !/^\s*exec\s/.test(text)
            : /^(\/bin\/)?(ba)?sh$/.test(exec[0] ?? '') &&
                exec[1] === '-c' &&
                !/(^|&&|;)\s*exec\s/.test(exec[2] ?? ''));
        return bad.length > 0
            ? violated(bad.map(({ at }) => at), 'a shell stands between the signal and the service')
            : found(commands.map(({ at }) => at));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/docker/locked-install.js




/** Whether exactly what the lock names is installed, by the program that installs. */
const LOCKED = {
    uv: ([verb, ...rest]) => verb === 'sync'
        ? rest.some((word) => word === '--frozen' || word === '--locked')
        : rest.includes('--require-hashes') || rest[0] === 'sync',
    poetry: (_, locks) => locks.some((path) => path.endsWith('poetry.lock')),
    pipenv: ([verb, ...rest]) => verb === 'sync' || rest.includes('--deploy'),
    pdm: ([verb, ...rest]) => verb === 'sync' || rest.includes('--frozen-lockfile'),
    pip: (words, locks) => words.includes('--require-hashes') ||
        words.some((word, index) => words[index - 1] === '-r' && locks.some((path) => path.endsWith(word.split('/').at(-1) ?? word))),
};
function isLocked(words, locks) {
    const [program = '', ...rest] = unwrap(words);
    return LOCKED[program.replace(/^pip\d$/, 'pip')]?.(rest, locks) ?? false;
}
function isInstall(words) {
    const [program = '', verb = '', next = ''] = unwrap(words);
    if (/^pip\d?$/.test(program))
        return (verb === 'install' &&
            !words.some((word) => /^(pip|uv|poetry|setuptools|wheel|pipenv|pdm)([=<>~[].*)?$/.test(word) && word !== program));
    return ((program === 'uv' && (verb === 'sync' || (verb === 'pip' && (next === 'install' || next === 'sync')))) ||
        (['poetry', 'pdm', 'pipenv'].includes(program) && ['install', 'sync'].includes(verb)));
}
const lockedInstall = defineProbe({
    id: 'DKR-08',
    name: 'locked-install',
    category: 'docker',
    level: 'high',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['containers', 'application', 'manifest'],
    asks: 'Does the image install exactly what was locked?',
    why: 'What was tested is then what is shipped.',
    refuses: '`pip install fastapi`, and a lock that the install ignores',
    fix: 'install with `uv sync --frozen`',
    remedy: { file: 'Dockerfile', snippet: 'RUN uv sync --frozen --no-dev' },
    references: ['Scorecard Pinned-Dependencies', 'hadolint DL3013'],
    examine({ containers, application, manifest }) {
        const images = shippedImages(containers);
        if (images.length === 0)
            return application === undefined
                ? notApplicable('no image is built')
                : notDetected(['Dockerfile'], 'no image is built');
        const installs = images.flatMap(({ path, stages }) => stages.flatMap(({ instructions }) => instructions
            .filter(({ keyword }) => keyword === 'RUN')
            .flatMap(({ text, line, endLine }) => readShell(text.replaceAll(/--(mount|network|security)=\S+/g, ''))
            .filter(({ words }) => isInstall(words))
            .map(({ words }) => ({ words, at: { path, line, endLine } })))));
        if (installs.length === 0)
            return notDetected(images.map(({ path }) => path), 'no install is visible');
        const locks = manifest.locks.map(({ path }) => path);
        const open = installs.filter(({ words }) => !isLocked(words, locks));
        return open.length > 0
            ? violated(open.map(({ at }) => at), 'the install resolves versions anew')
            : found(installs.map(({ at }) => at));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/docker/multi-stage.js


const multiStage = defineProbe({
    id: 'DKR-04',
    name: 'multi-stage',
    category: 'docker',
    level: 'low',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['containers', 'application'],
    asks: 'Are the tools of the build left out of the shipped image?',
    why: 'What is not there cannot be attacked, or downloaded a thousand times.',
    refuses: 'a second stage from which nothing is copied',
    fix: 'build in one stage and copy the result into another',
    remedy: { file: 'Dockerfile', snippet: 'COPY --from=build /app/.venv /app/.venv' },
    references: [],
    examine({ containers, application }) {
        const images = shippedImages(containers);
        if (images.length === 0)
            return application === undefined
                ? notApplicable('no image is built')
                : notDetected(['Dockerfile'], 'no image is built');
        const copies = images.flatMap(({ path, stages, shipped }) => shipped.instructions.flatMap(({ keyword, flags, line, endLine }) => {
            const source = keyword === 'COPY' ? /--from=(\S+)/.exec(flags.join(' '))?.[1]?.toLowerCase() : undefined;
            return source !== undefined &&
                stages.some(({ name }, index) => name === source || String(index) === source)
                ? [{ path, line, endLine }]
                : [];
        }));
        return copies.length > 0 ? found(copies) : notDetected(images.map(({ path }) => path));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/docker/non-root.js




const ROOT = /^(root|0)(:|$)/;
function privilegesOf(image) {
    const { stages, shipped } = image;
    const [user] = inherited(stages, shipped, 'USER');
    const sudo = stages.some(({ instructions }) => instructions.some(({ keyword, text }) => keyword === 'RUN' && text.includes('NOPASSWD')));
    const starts = [...inherited(stages, shipped, 'ENTRYPOINT'), ...inherited(stages, shipped, 'CMD')];
    const drops = starts.find(({ text, exec }) => (exec ?? readShell(text)[0]?.words ?? []).some((word) => /(^|\/)(gosu|su-exec|setpriv)$/.test(word)));
    return { image, user, sudo, drops };
}
function isRoot(user) {
    return user === undefined || ROOT.test(user.text.trim());
}
const nonRoot = defineProbe({
    id: 'DKR-02',
    name: 'non-root',
    category: 'docker',
    level: 'high',
    weight: 4,
    effort: 'low',
    since: '1.0.0',
    needs: ['containers', 'application'],
    asks: 'Does the shipped process run without root?',
    why: 'A hole in the service is then not yet a hole in the machine.',
    refuses: '`useradd` without `USER`, a `USER` in a stage that is not shipped, and sudo without a password',
    fix: 'end the last stage with a USER that is not root',
    remedy: { file: 'Dockerfile', snippet: 'RUN useradd --system --uid 10001 app\nUSER 10001' },
    references: ['hadolint DL3002', 'checkov CKV_DOCKER_3'],
    examine({ containers, application }) {
        const images = shippedImages(containers);
        if (images.length === 0)
            return application === undefined
                ? notApplicable('no image is built')
                : notDetected(['Dockerfile'], 'no image is built');
        const judged = images.map(privilegesOf);
        const bad = judged.filter(({ sudo, drops, user }) => sudo || (drops === undefined && isRoot(user)));
        const at = ({ image }, { line }) => ({
            path: image.path,
            line,
            endLine: line,
        });
        if (bad.length > 0)
            return violated(bad.map((one) => at(one, one.user ?? one.image.shipped)), 'the shipped stage runs as root');
        const users = judged.flatMap((one) => (one.user === undefined ? [] : [at(one, one.user)]));
        const dropping = judged.flatMap((one) => (one.drops === undefined ? [] : [at(one, one.drops)]));
        return users.length > 0
            ? found(users)
            : partial(7000, dropping, { because: 'root is given up at the start, not in the image' });
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/docker/pinned-bases.js


/** Credit for how exactly a base is named. */
function credit(base) {
    if (/@sha256:[0-9a-f]{64}$/.test(base))
        return 10_000;
    const tag = /:([^:/@]+)$/.exec(base)?.[1] ?? '';
    if (/^\D*\d+\.\d+/.test(tag))
        return 7000;
    return /^\D*\d+/.test(tag) ? 4000 : 0;
}
const pinnedBases = defineProbe({
    id: 'DKR-03',
    name: 'pinned-bases',
    category: 'docker',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['containers', 'application'],
    asks: 'Is the base of the image named exactly?',
    why: '`latest` of tomorrow is another image than that of today.',
    refuses: 'a stage of the same file is no base; a digest counts in full, a minor version .7, a major version .4',
    fix: 'name the base image with its digest',
    remedy: { file: 'Dockerfile', snippet: 'FROM python:3.13-slim@sha256:…' },
    references: ['hadolint DL3006', 'hadolint DL3007', 'Scorecard Pinned-Dependencies'],
    examine({ containers, application }) {
        const images = shippedImages(containers);
        if (images.length === 0)
            return application === undefined
                ? notApplicable('no image is built')
                : notDetected(['Dockerfile'], 'no image is built');
        const bases = images.flatMap(({ path, stages }) => stages
            .filter(({ base }) => base !== 'scratch' && !stages.some(({ name }) => name === base.toLowerCase()))
            .map(({ base, line }) => ({ base, at: { path, line, endLine: line } })));
        const evidence = bases.map(({ at }) => at);
        if (bases.length === 0)
            return notApplicable('the image has no base');
        const mean = Math.floor(bases.reduce((sum, { base }) => sum + credit(base), 0) / bases.length);
        if (mean === 0)
            return violated(evidence, 'the bases carry no version');
        return mean === 10_000
            ? found(evidence)
            : partial(mean, evidence, { because: 'a tag can be moved, a digest cannot' });
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/docker/starting-image.js

const startingImage = defineProbe({
    id: 'DKR-01',
    name: 'starting-image',
    category: 'docker',
    level: 'high',
    weight: 5,
    effort: 'medium',
    since: '1.0.0',
    needs: ['application', 'containers'],
    asks: 'Does an image start the application?',
    why: 'What runs here then runs there.',
    refuses: '`CMD ["true"]`, and a Dockerfile of comments',
    fix: 'write a Dockerfile whose CMD starts the application',
    remedy: {
        file: 'Dockerfile',
        snippet: 'CMD ["uvicorn", "src.main:app", "--host", "0.0.0.0", "--port", "8000"]',
    },
    references: ['Mercari production readiness checklist, level C'],
    examine({ application, containers }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const { entries } = application;
        const starting = entries.filter(({ declared }) => declared).map(({ at }) => at);
        const fromImage = containers.images.length > 0 ? starting : [];
        return fromImage.length > 0
            ? found(fromImage)
            : notDetected(containers.images.length > 0 ? containers.images.map(({ path }) => path) : ['Dockerfile']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/models/aware-datetimes.js



const awareDatetimes = defineProbe({
    id: 'MOD-03',
    name: 'aware-datetimes',
    category: 'models',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Does every moment know its time zone?',
    why: 'A time without a zone means another moment on another server.',
    refuses: '`utcnow`, and `now()` without a zone, under any import name',
    fix: 'use `datetime.now(UTC)` and columns with a time zone',
    remedy: { file: '{module}', snippet: 'datetime.now(UTC)\nmapped_column(DateTime(timezone=True))' },
    references: ['ASVS 16.2.2'],
    examine({ code }) {
        const moments = externalCalls(code.alive, code.values, (name) => /^datetime\.(datetime\.)?(now|utcnow|utcfromtimestamp)$/.test(name));
        const aware = moments.filter(({ call, name }) => name.endsWith('.now') && argument(call, 0, 'tz') !== undefined);
        const columns = callsWhere(code.alive, (call, scope) => /^(DateTime|TIMESTAMP)$/.test(calledWord(call)) &&
            (code.values.external(call, scope) ?? '').startsWith('sqlalchemy'));
        const zoned = columns.filter(({ call }) => isTrue(keyword(call, 'timezone')));
        const all = [...moments, ...columns].map(({ at }) => at);
        if (all.length === 0)
            return notApplicable('the application asks for no moment and stores none');
        const good = [...aware, ...zoned].map(({ at }) => at);
        return share(good, all.filter((at) => !good.includes(at)), 'these moments have no time zone');
    },
});
function isTrue(expression) {
    return expression?.kind === 'constant' && expression.value === true;
}

;// CONCATENATED MODULE: ./lib/readiness/probes/models/input-models.js


const MODELS = new Set([
    'BaseModel',
    'SQLModel',
    'Struct',
    'RootModel',
    'TypedDict',
    'BaseUserCreate',
    'CreateUpdateDictModel',
]);
const MUTATING = new Set(['POST', 'PUT', 'PATCH']);
/** Words around the model: `list[Item]`, `Annotated[Item, Body()]`. */
const AROUND = /(^|\.)(Annotated|Optional|Union|list|List|Sequence|dict|Dict|Body|None|Form|File|UploadFile|Any|Depends)$/;
function isMutating({ methods }) {
    return methods.some((method) => MUTATING.has(method));
}
/** Classes of data that an annotation names. */
function modelsIn(annotation, scope, code) {
    if (annotation === undefined)
        return [];
    return namesIn(annotation)
        .filter((name) => !AROUND.test(name))
        .flatMap((name) => {
        const symbol = code.values.resolver.name(name, scope);
        const target = symbol?.kind === 'scope'
            ? symbol.scope
            : symbol?.kind === 'value'
                ? aliased(symbol.assignments.at(-1)?.value, symbol.scope, code)
                : undefined;
        return target !== undefined && input_models_isModel(target, code) ? [target] : [];
    });
}
function input_models_isModel(scope, code) {
    if (scope.kind !== 'class')
        return false;
    const ancestors = code.values.ancestors(scope);
    return (ancestors.some((name) => MODELS.has(name.split('.').at(-1) ?? '') ||
        isOf(name, 'fastapi_users', new Set(['BaseUserCreate', 'BaseUserUpdate', 'BaseUser']))) || scope.decorators.some((decorator) => /dataclass/.test(namesIn(decorator)[0] ?? '')));
}
/** Models of the bodies of a route. */
function bodiesOf(route, code) {
    const { handler } = route;
    if (handler === undefined || !isMutating(route))
        return [];
    return handler.parameters.flatMap(({ annotation }) => modelsIn(annotation, handler.parent ?? handler, code));
}
/** The fields of a model, its parents included. */
function input_models_fieldsOf(model, code) {
    return code.values.lineage(model).flatMap((owner) => owner.assignments.flatMap(({ target, annotation, value, line, endLine }) => {
        const name = nameOf(target);
        if (name === undefined || annotation === undefined || name === 'model_config')
            return [];
        return [{ name, annotation, value, owner, line, endLine }];
    }));
}
function aliased(value, scope, code) {
    const kind = value === undefined || (nameOf(value) === undefined && value.kind !== 'subscript')
        ? undefined
        : code.values.annotated({ expression: value, scope });
    return kind !== undefined && 'local' in kind ? kind.local : undefined;
}

;// CONCATENATED MODULE: ./lib/readiness/probes/models/constrained-fields.js




const constrained_fields_SHARE_MIN = 0.3;
const CONSTRAINTS = new Set([
    'min_length',
    'max_length',
    'ge',
    'gt',
    'le',
    'lt',
    'pattern',
    'regex',
    'max_digits',
    'decimal_places',
    'multiple_of',
    'min_items',
    'max_items',
]);
const NARROW = /(^|\.)(EmailStr|HttpUrl|AnyUrl|AnyHttpUrl|UUID|UUID4|Literal|constr|conint|conlist|confloat|PositiveInt|NonNegativeInt|PositiveFloat|StrictBool|bool|datetime|date|time|timedelta|Decimal|IPvAnyAddress|AwareDatetime|FutureDate|PastDate|NaiveDatetime|StringConstraints|AfterValidator|BeforeValidator)$/;
/** `true` where a field takes less than its type would. */
function isBounded({ annotation, value, owner }, code, depth = 0) {
    const parts = [annotation, ...(value === undefined ? [] : [value])].flatMap((part) => [...walk(part)]);
    if (parts.some(constrains))
        return true;
    return namesIn(annotation).some((name) => NARROW.test(name) || isNarrowSymbol(name, owner, { code, depth }));
}
function constrains(part) {
    if (part.kind !== 'call')
        return false;
    return (part.args.some(({ name }) => name !== undefined && CONSTRAINTS.has(name)) ||
        /^con(str|int|list|float|decimal)$/.test(calledWord(part)));
}
/** An enumeration, a narrow type of another package under another name, or an alias of a bounded type. */
function isNarrowSymbol(name, owner, { code, depth }) {
    const symbol = code.values.resolver.name(name, owner);
    if (symbol?.kind === 'external')
        return NARROW.test(symbol.name);
    if (symbol?.kind === 'scope') {
        return code.values.ancestors(symbol.scope).some((parent) => /(^|\.)(Enum|StrEnum|IntEnum)$/.test(parent));
    }
    const alias = symbol?.kind === 'value' && depth < 4 ? symbol.assignments.at(-1)?.value : undefined;
    return (alias !== undefined &&
        symbol?.kind === 'value' &&
        isBounded({ annotation: alias, value: undefined, owner: symbol.scope }, code, depth + 1));
}
const constrainedFields = defineProbe({
    id: 'MOD-02',
    name: 'constrained-fields',
    category: 'models',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['routes', 'code'],
    asks: 'Are the fields of requests bounded?',
    why: 'A text without a length, or a number without a range, is an invitation.',
    refuses: 'constraints on models that only leave the service',
    fix: 'give input fields a length, a range, a pattern or a closed set of values',
    remedy: { file: '{routes}', snippet: 'title: str = Field(min_length=1, max_length=200)' },
    references: ['ASVS 2.2.1', 'OWASP API4'],
    examine({ routes, code }) {
        const models = [
            ...new Set(routes.filter(({ reachable }) => reachable).flatMap((route) => bodiesOf(route, code))),
        ];
        const fields = models.flatMap((model) => input_models_fieldsOf(model, code));
        if (fields.length === 0)
            return notApplicable('no request has a body with fields');
        const bounded = fields.filter((field) => isBounded(field, code));
        const evidence = bounded.map((field) => placeIn(field.owner, field));
        const ratio = bounded.length / fields.length;
        if (ratio >= constrained_fields_SHARE_MIN)
            return found(evidence);
        if (bounded.length > 0)
            return partial(5000, evidence, {
                because: `${bounded.length} of ${fields.length} input fields are bounded`,
            });
        return violated(fields.map((field) => placeIn(field.owner, field)), 'no input field is bounded');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/models/declared-responses.js


const declared_responses_SHARE_MIN = 0.7;
/** Types that say nothing about what leaves. */
const VAGUE = /^(Any|dict|Dict|object|typing\.Any|typing\.Dict)$/;
const declaredResponses = defineProbe({
    id: 'MOD-04',
    name: 'declared-responses',
    category: 'models',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['routes'],
    asks: 'Do routes declare what they return?',
    why: 'Only what is declared leaves; a field added to a table does not leak.',
    refuses: '`Any` and a bare `dict`',
    fix: 'declare a response model or a return type on every route',
    remedy: { file: '{routes}', snippet: 'async def get_order(order_id: UUID) -> OrderRead: ...' },
    references: ['OWASP API3', 'ASVS 15.3.1'],
    examine({ routes }) {
        const judged = routes.filter(({ reachable, handler }) => reachable && handler !== undefined);
        if (judged.length === 0)
            return notApplicable('no route can be reached');
        const declared = judged.filter(({ call, handler }) => {
            const model = keyword(call, 'response_model') ?? handler?.returns;
            const nothing = keyword(call, 'status_code');
            if (model === undefined)
                return (keyword(call, 'response_class') !== undefined ||
                    (nothing?.kind === 'number' && nothing.value === 204));
            return !VAGUE.test(namesIn(model)[0] ?? '') || model.kind === 'subscript';
        });
        const ratio = declared.length / judged.length;
        if (ratio >= declared_responses_SHARE_MIN)
            return found(declared.map(({ at }) => at));
        const rest = judged.filter((route) => !declared.includes(route)).map(({ at }) => at);
        if (declared.length === 0)
            return violated(rest, 'no route declares what it returns');
        return partial(Math.floor((ratio / declared_responses_SHARE_MIN) * 10_000), declared.map(({ at }) => at), { because: `${rest.length} routes do not declare what they return` });
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/models/separate-schemas.js




/** What no caller may set. */
const PRIVILEGED = /^(is_admin|is_superuser|is_staff|role|roles|hashed_password|password_hash|is_verified|owner_id)$/;
const separateSchemas = defineProbe({
    id: 'MOD-05',
    name: 'separate-schemas',
    category: 'models',
    level: 'medium',
    weight: 2,
    effort: 'medium',
    since: '1.0.0',
    needs: ['routes', 'code'],
    asks: 'Are the models of requests other classes than the tables?',
    why: 'Whoever sends a table row sets its every column.',
    refuses: 'an input model that inherits the columns of a table',
    fix: 'write a model of its own for each request',
    remedy: { file: '{routes}', snippet: 'class OrderCreate(BaseModel):\n    title: str' },
    references: ['OWASP API3', 'ASVS 15.3.3'],
    examine({ routes, code }) {
        const models = [
            ...new Set(routes.filter(({ reachable }) => reachable).flatMap((route) => bodiesOf(route, code))),
        ];
        if (models.length === 0)
            return notApplicable('no request has a body with a model');
        const tables = models.filter((model) => code.values
            .lineage(model)
            .some((owner) => owner.bases.some(({ name, value }) => name === 'table' && value.kind === 'constant' && value.value === true)) ||
            code.values.ancestors(model).some((name) => /DeclarativeBase$/.test(name)) ||
            smuggles(model.bases.flatMap(({ value }) => namesIn(value)), input_models_fieldsOf(model, code)
                .filter(({ owner }) => owner !== model)
                .map(({ name }) => name)));
        const apart = models.filter((model) => !tables.includes(model));
        return share(apart.map(headOf), tables.map(headOf), 'these requests are table rows, or inherit what no caller may set');
    },
});
/** Privileged fields that arrive through a parent. */
function smuggles(parents, inherited) {
    return parents.length > 0 && inherited.some((name) => PRIVILEGED.test(name));
}

;// CONCATENATED MODULE: ./lib/readiness/probes/models/typed-bodies.js





const typedBodies = defineProbe({
    id: 'MOD-01',
    name: 'typed-bodies',
    category: 'models',
    level: 'high',
    weight: 4,
    effort: 'medium',
    since: '1.0.0',
    needs: ['routes', 'code'],
    asks: 'Is the body of every changing request described by a model?',
    why: 'What is not described is not checked, and reaches the database as it came.',
    refuses: '`dict` and `await request.json()`',
    fix: 'describe request bodies with models',
    remedy: {
        file: '{routes}',
        snippet: 'class OrderCreate(BaseModel):\n    model_config = ConfigDict(extra="forbid")\n    title: str = Field(min_length=1, max_length=200)',
    },
    references: ['ASVS 2.2.1'],
    examine({ routes, code }) {
        const reachable = routes.filter((route) => route.reachable && isMutating(route) && route.handler !== undefined);
        const typed = reachable.filter((route) => bodiesOf(route, code).length > 0);
        const raw = reachable.filter(({ handler }) => handler !== undefined && readsRaw(handler));
        const good = typed.filter((route) => !raw.includes(route));
        if (good.length === 0 && raw.length === 0)
            return notApplicable('no route that changes something takes a body');
        return share(good.flatMap(({ handler }) => (handler === undefined ? [] : [headOf(handler)])), raw.flatMap(({ handler }) => (handler === undefined ? [] : [headOf(handler)])), 'these routes read a body without a model');
    },
});
function readsRaw(handler) {
    const json = handler.calls.some(({ call }) => {
        const receiver = receiverOf(call.callee);
        return (['json', 'body', 'form'].includes(calledWord(call)) &&
            receiver !== undefined &&
            /^(request|req)$/.test(namesIn(receiver)[0] ?? ''));
    });
    return (json ||
        handler.parameters.some(({ annotation }) => annotation !== undefined &&
            /^(dict|Dict|Any|typing\.Any|typing\.Dict)$/.test(namesIn(annotation)[0] ?? '')));
}

;// CONCATENATED MODULE: ./lib/readiness/probes/observability/error-tracking.js



const TRACKERS = /^sentry_sdk\.init$|^rollbar\.init$|^bugsnag\.configure$|^honeybadger\.configure$|^rollbar\.contrib\.fastapi\.add_to$|^raygun4py\.|^airbrake\./;
const errorTracking = defineProbe({
    id: 'OBS-07',
    name: 'error-tracking',
    category: 'observability',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'code', 'sourcePaths'],
    asks: 'Are unexpected errors collected somewhere people look?',
    why: 'An error in a log that nobody reads is found by the users.',
    refuses: 'an address that is an empty text',
    fix: 'initialise an error tracker with its address from the settings',
    remedy: {
        file: '{module}',
        snippet: 'if settings.sentry_dsn:\n    sentry_sdk.init(dsn=settings.sentry_dsn, environment=settings.app_env)',
    },
    references: ['Mercari production readiness checklist, level B'],
    examine({ application, code, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const started = externalCalls(code.alive, code.values, (name) => TRACKERS.test(name)).filter(({ call }) => {
            const address = argument(call, 0, 'dsn');
            return (!(address?.kind === 'string' && address.value === '') &&
                !(address?.kind === 'constant' && address.value === null));
        });
        return started.length > 0 ? found(started.map(({ at }) => at)) : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/observability/liveness-route.js


const livenessRoute = defineProbe({
    id: 'OBS-08',
    name: 'liveness-route',
    category: 'observability',
    level: 'high',
    weight: 5,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'routes', 'containers', 'repository', 'sourcePaths'],
    asks: 'Does the application answer a liveness request?',
    why: 'An orchestrator can only restart what it can ask.',
    refuses: 'a longer word that begins alike (`/healthy-recipes`), and a router that nobody includes',
    fix: 'add a route that returns 200 without touching a dependency, and include its router in the application',
    remedy: {
        file: '{module}',
        snippet: '@app.get("/livez", include_in_schema=False)\nasync def livez() -> dict[str, str]:\n    return {"status": "alive"}',
    },
    references: ['Mercari production readiness checklist, level C'],
    examine({ application, routes, containers, repository, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const asked = checkedPaths(containers, repository);
        const live = routes.filter(({ reachable, segments, path }) => reachable && (segments.some((segment) => LIVENESS_SEGMENTS.has(segment)) || asked.has(path)));
        return live.length > 0 ? found(live.map(({ at }) => at)) : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/observability/logging-calls.js




/** Share of the modules with handlers, or with errors, that must say what happens in them. */
const logging_calls_SHARE_MIN = 0.3;
const loggingCalls = defineProbe({
    id: 'OBS-01',
    name: 'logging-calls',
    category: 'observability',
    level: 'medium',
    weight: 4,
    effort: 'medium',
    since: '1.0.0',
    needs: ['application', 'code', 'wiring', 'routes'],
    asks: 'Does the application log what happens in it?',
    why: 'What is not written down cannot be asked afterwards.',
    refuses: 'a logger that is made and never called',
    fix: 'log the outcome of every request and of every action that changes something',
    remedy: { file: '{routes}', snippet: 'logger.info("order_created", order_id=str(order.id))' },
    references: ['ASVS 16.2.1'],
    examine({ application, code, wiring, routes }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const lines = code.alive.flatMap((scope) => scope.calls.filter(({ call }) => logs(call)).map(({ call }) => placeIn(scope, call)));
        const handlers = new Set(routes.filter(({ reachable, handler }) => reachable && handler !== undefined).map(({ at }) => at.path));
        if (lines.length === 0)
            return notDetected([...handlers]);
        const everywhere = wiring.middleware.filter(({ local }) => local !== undefined &&
            [...scopesOf(local)].some((scope) => scope.calls.some(({ call }) => logs(call))));
        // A middleware that logs each request logs the outcome of every handler.
        if (everywhere.length > 0)
            return found([...everywhere.map(({ at }) => at), ...lines]);
        const logging = new Set(lines.map(({ path }) => path));
        const share = handlers.size === 0 ? 1 : [...handlers].filter((path) => logging.has(path)).length / handlers.size;
        return share >= logging_calls_SHARE_MIN
            ? found(lines)
            : partial(5000, lines, { because: 'few of the modules with routes log' });
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/observability/metrics.js




const EXPOSES = /^prometheus_fastapi_instrumentator\..*\.expose$|^opentelemetry\.sdk\.metrics\.(export\.)?MeterProvider$|^opentelemetry\.metrics\.set_meter_provider$|^(datadog|statsd)\.(initialize|StatsClient)/;
/** `true` where a handler, or what it calls, writes out a registry of metrics. */
function writesMetrics(scope, code, depth = 0) {
    return [...scopesOf(scope)].some((inner) => inner.calls.some(({ call }) => {
        const name = code.values.external(call, inner) ?? '';
        if (/^(prometheus_client|aioprometheus)\..*(generate_latest|render|choose_encoder)/.test(name))
            return true;
        const next = code.values.callee(call, inner);
        return next !== undefined && next !== scope && depth < 4 && writesMetrics(next, code, depth + 1);
    }));
}
/** `Instrumentator().instrument(app).expose(app)`. */
function chained({ alive }) {
    return callsWhere(alive, (call, scope) => calledWord(call) === 'expose' &&
        scope.calls.some(({ call: other }) => calledWord(other) === 'Instrumentator'));
}
/** `app.mount("/metrics", make_asgi_app())`. */
function mounted({ alive, values }) {
    const exports = (expression, scope) => expression.kind === 'call' &&
        /^prometheus_client\..*make_(asgi|wsgi)_app$/.test(values.external(expression, scope) ?? '');
    return callsWhere(alive, (call, scope) => calledWord(call) === 'mount' &&
        call.args.some(({ value }) => values
            .expand({ expression: value, scope })
            .some((placed) => exports(placed.expression, placed.scope))));
}
const metrics = defineProbe({
    id: 'OBS-05',
    name: 'metrics',
    category: 'observability',
    level: 'medium',
    weight: 4,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'code', 'routes', 'wiring', 'sourcePaths'],
    asks: 'Can rate, errors and duration be measured?',
    why: 'An alarm needs a number, and a number needs somewhere to be read.',
    refuses: 'counters that are never exposed, and a dependency that is only declared',
    fix: 'expose Prometheus metrics under /metrics',
    remedy: { file: '{module}', snippet: 'Instrumentator().instrument(app).expose(app)' },
    references: ['Google PRR'],
    examine({ application, code, routes, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const exposed = externalCalls(code.alive, code.values, (name) => EXPOSES.test(name));
        const routed = routes.filter(({ reachable, handler }) => reachable && handler !== undefined && writesMetrics(handler, code));
        const evidence = [...exposed, ...chained(code), ...mounted(code), ...routed].map(({ at }) => at);
        return evidence.length > 0 ? found(evidence) : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/observability/no-print.js




const noPrint = defineProbe({
    id: 'OBS-03',
    name: 'no-print',
    category: 'observability',
    level: 'low',
    weight: 1,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'code'],
    asks: 'Does the application log instead of printing?',
    why: 'A printed line has no level, no time and no request.',
    refuses: 'nothing: where nothing is logged or printed, the question does not apply',
    fix: 'replace `print` with the logger',
    remedy: { file: '{module}', snippet: 'logger.info("started")' },
    references: ['Mercari production readiness checklist, level C'],
    examine({ application, code }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const prints = callsWhere(code.alive, (call, scope) => nameOf(call.callee) === 'print' && code.values.resolver.resolve(call.callee, scope) === undefined);
        if (prints.length > 0)
            return violated(prints.map(({ at }) => at), `the application prints in ${prints.length} places`);
        const lines = code.alive.flatMap((scope) => scope.calls.filter(({ call }) => logs(call)).map(({ call }) => placeIn(scope, call)));
        return lines.length > 0 ? found(lines) : notApplicable('the application neither logs nor prints');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/observability/readiness-route.js





const ASKS = new Set([
    'execute',
    'ping',
    'scalar',
    'scalars',
    'connect',
    'fetchval',
    'fetchrow',
    'exec',
    'command',
    'is_connected',
    'check',
    'verify_connectivity',
    'cluster_health',
]);
const readiness_route_DEPTH_MAX = 4;
/** A check of a dependency: a query of a database, a ping of a cache. */
function asksDependency(scope, code, depth) {
    for (const inner of scopesOf(scope)) {
        if (inner.calls.some(({ call }) => ASKS.has(calledWord(call))))
            return inner;
        for (const { call } of inner.calls) {
            const next = code.values.callee(call, inner);
            const reached = next === undefined || next === scope || depth >= readiness_route_DEPTH_MAX
                ? undefined
                : asksDependency(next, code, depth + 1);
            if (reached !== undefined)
                return reached;
        }
    }
    return undefined;
}
/** Functions that a health route is given as a list or a mapping, and calls in a loop. */
function readiness_route_listed(scope, code) {
    const names = [...scopesOf(scope)].flatMap((inner) => inner.loops.flatMap(({ over }) => (over.kind === 'call' ? [over.callee] : [over]).map((expression) => ({ expression, scope: inner }))));
    return names.flatMap((placed) => code.values.items(placed).flatMap(({ expression, scope: at }) => {
        const parts = expression.kind === 'call'
            ? expression.args.map(({ value }) => value)
            : expression.kind === 'sequence'
                ? expression.items
                : [expression];
        return parts.flatMap((part) => {
            const symbol = code.values.resolver.resolve(part, at);
            return symbol?.kind === 'scope' && symbol.scope.kind === 'function' ? [symbol.scope] : [];
        });
    }));
}
const readinessRoute = defineProbe({
    id: 'OBS-09',
    name: 'readiness-route',
    category: 'observability',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'routes', 'code'],
    asks: 'Does a health route ask what the application depends on?',
    why: 'A process that cannot reach its database must get no traffic.',
    refuses: 'a route that returns a constant',
    fix: 'add a readiness route that pings the database and the cache',
    remedy: {
        file: '{module}',
        snippet: '@app.get("/readyz", include_in_schema=False)\nasync def readyz(session: SessionDep) -> dict[str, str]:\n    await session.execute(text("select 1"))\n    return {"status": "ready"}',
    },
    references: ['Mercari production readiness checklist, level B'],
    examine({ application, routes, code }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const health = routes.filter(({ reachable, segments }) => reachable && segments.some((segment) => LIVENESS_SEGMENTS.has(segment)));
        const asking = health.flatMap(({ handler, at }) => {
            if (handler === undefined)
                return [];
            const through = [
                handler,
                ...readiness_route_listed(handler, code),
                ...handler.calls.flatMap(({ call }) => {
                    const next = code.values.callee(call, handler);
                    return next === undefined ? [] : readiness_route_listed(next, code);
                }),
            ];
            const reached = through
                .map((scope) => asksDependency(scope, code, 0))
                .find((scope) => scope !== undefined);
            return reached === undefined ? [] : [at, headOf(reached)];
        });
        return asking.length > 0
            ? found(asking)
            : notDetected([...new Set(health.map(({ at }) => at.path))], 'no health route asks a dependency');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/observability/request-id-header.js

const HEADER = /^x-(request|correlation|trace)-id$|^traceparent$|^(request|correlation)_id$/i;
/** `true` where an expression names the header, or the log field, of a request's id. */
function isRequestIdHeader(expression) {
    return [...walk(expression)].some((part) => {
        if (part.kind === 'string')
            return HEADER.test(part.value);
        if (part.kind === 'call')
            return part.args.some(({ name }) => name !== undefined && /^(request|correlation)_id$/.test(name));
        return (part.kind === 'name' && /(^|[._])(REQUEST|CORRELATION)_ID(_HEADER)?$|(^|[._])HEADER$/.test(part.name));
    });
}

;// CONCATENATED MODULE: ./lib/readiness/probes/observability/request-id.js




/** A middleware that keeps an id for the request and shows it: to the logs, or to the caller. */
function carriesId(scope, reached) {
    const parts = [scope, ...reached].flatMap((part) => [...scopesOf(part)]);
    const keeps = parts.some(({ calls }) => calls.some(({ call }) => ['set', 'bind_contextvars', 'bound_contextvars', 'contextualize'].includes(calledWord(call))));
    const shows = parts.some((part) => part.expressions.some(isRequestIdHeader));
    return keeps && shows;
}
const requestId = defineProbe({
    id: 'OBS-04',
    name: 'request-id',
    category: 'observability',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'wiring', 'code', 'sourcePaths'],
    asks: 'Does every request carry an id through logs and response?',
    why: 'The id in a complaint leads to the lines that explain it, across services.',
    refuses: 'a variable that is merely named `request_id`',
    fix: 'add a middleware that takes or makes a request id, binds it to the log context and returns it',
    remedy: { file: '{module}', snippet: 'app.add_middleware(CorrelationIdMiddleware)' },
    references: ['ASVS 16.2.4', 'Mercari production readiness checklist, level C'],
    examine({ application, wiring, code, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const carrying = wiring.middleware.filter(({ external, local }) => {
            if (external !== undefined)
                return /^asgi_correlation_id\.|^starlette_context\.|^fastapi_correlation/.test(external);
            if (local === undefined)
                return false;
            const called = [...scopesOf(local)].flatMap((scope) => scope.calls.flatMap(({ call }) => code.values.callee(call, scope) ?? []));
            return carriesId(local, called);
        });
        return carrying.length > 0 ? found(carrying.map(({ at }) => at)) : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/observability/structured-logs.js



const JSON_FORMATTERS = /(json_?formatter|jsonrenderer|pythonjsonlogger|ecs_logging|json_log_formatter|JSONLogFormatter)/i;
const RENDERERS = /^structlog\..*JSONRenderer$|^logfire\.configure$|(json_?formatter|pythonjsonlogger|ecs_logging|json_log_formatter)/i;
/** loguru: `logger.add(sys.stdout, serialize=True)`. */
function serializes(call) {
    const serialize = keyword(call, 'serialize');
    if (serialize === undefined || (serialize.kind === 'constant' && serialize.value === false))
        return false;
    return /(^|\.)logger\.add$/.test(namesIn(call.callee)[0] ?? '');
}
/** `dictConfig` with a formatter of JSON. */
function configures(call, scope, { values }) {
    if (calledWord(call) !== 'dictConfig')
        return false;
    const given = call.args.flatMap(({ value }) => values.expand({ expression: value, scope }));
    return given.some(({ expression }) => [...walk(expression)].some((part) => part.kind === 'string' && JSON_FORMATTERS.test(part.value)));
}
/** A formatter of this repository that dumps JSON. */
function isOwnFormatter(call, scope, { values }) {
    const target = values.callee(call, scope);
    if (target?.kind !== 'class' ||
        !values.ancestors(target).some((name) => /(^|\.)(Formatter|JsonFormatter)$/.test(name)))
        return false;
    return target.children.some(({ name, calls }) => name === 'format' && calls.some(({ call: inner }) => calledWord(inner) === 'dumps'));
}
const structuredLogs = defineProbe({
    id: 'OBS-02',
    name: 'structured-logs',
    category: 'observability',
    level: 'medium',
    weight: 4,
    effort: 'medium',
    since: '1.0.0',
    needs: ['application', 'code', 'sourcePaths'],
    asks: 'Are the logs written as JSON?',
    why: 'A field can be searched for; a sentence has to be guessed at.',
    refuses: 'an import of structlog that is never configured',
    fix: 'configure structlog with JSONRenderer when the application starts',
    remedy: {
        file: '{module}',
        snippet: 'structlog.configure(processors=[..., structlog.processors.JSONRenderer()])',
    },
    references: ['12-factor XI', 'Mercari production readiness checklist, level C'],
    examine({ application, code, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const renderers = externalCalls(code.alive, code.values, (name) => RENDERERS.test(name));
        const evidence = [
            ...renderers,
            ...callsWhere(code.alive, (call, scope) => serializes(call) || configures(call, scope, code) || isOwnFormatter(call, scope, code)),
        ].map(({ at }) => at);
        return evidence.length > 0 ? found(evidence) : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/observability/tracing.js


const TRACERS = /^opentelemetry\.instrumentation\.fastapi\..*instrument(_app)?$|^opentelemetry\.instrumentation\.asgi\.OpenTelemetryMiddleware$|^logfire\.instrument_fastapi$|^ddtrace\.(patch_all|patch|auto)$|^elasticapm\.|^newrelic\.agent\.initialize$/;
const tracing = defineProbe({
    id: 'OBS-06',
    name: 'tracing',
    category: 'observability',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'code', 'wiring', 'containers', 'sourcePaths'],
    asks: 'Are requests traced?',
    why: 'A trace shows which of five services made the request slow.',
    refuses: 'a dependency on OpenTelemetry that nothing calls',
    fix: 'instrument the application with OpenTelemetry',
    remedy: { file: '{module}', snippet: 'FastAPIInstrumentor.instrument_app(app)' },
    references: ['Mercari production readiness checklist, level C'],
    examine({ application, code, wiring, containers, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const instrumented = externalCalls(code.alive, code.values, (name) => TRACERS.test(name)).map(({ at }) => at);
        const middleware = wiring.middleware
            .filter(({ external }) => /opentelemetry|elasticapm|ddtrace|datadog|aws_xray/.test(external ?? ''))
            .map(({ at }) => at);
        const started = containers.images.flatMap(({ path, shipped }) => shipped.instructions
            .filter(({ keyword, exec = [] }) => (keyword === 'CMD' || keyword === 'ENTRYPOINT') &&
            exec.some((word) => /^(ddtrace-run|opentelemetry-instrument|newrelic-admin)$/.test(word)))
            .map(({ line, endLine }) => ({ path, line, endLine })));
        const evidence = [...instrumented, ...middleware, ...started];
        return evidence.length > 0 ? found(evidence) : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/project/declared-dependencies.js

const declaredDependencies = defineProbe({
    id: 'PRJ-02',
    name: 'declared-dependencies',
    category: 'project',
    level: 'low',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'manifest'],
    asks: 'Does the project declare what it needs in pyproject.toml?',
    why: 'Every tool reads that file.',
    refuses: 'a `[project]` with a name and no dependencies; a requirements file counts half',
    fix: 'declare the dependencies in `[project]`',
    remedy: {
        file: 'pyproject.toml',
        snippet: '[project]\nname = "service"\nversion = "0.1.0"\nrequires-python = ">=3.12"\ndependencies = ["fastapi>=0.115"]',
    },
    references: ['12-factor II'],
    examine({ application, manifest }) {
        if (application === undefined && manifest.requirements.length === 0)
            return notApplicable('the project declares nothing');
        if (manifest.declared !== undefined)
            return found([manifest.declared]);
        const files = manifest.requirements.map(({ at }) => at);
        return files.length > 0
            ? partial(5000, files, { because: 'a requirements file declares no project' })
            : notDetected(['pyproject.toml']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/project/hooks.js

/** `true` where a command runs the hooks. */
function isHookRun([program = '', verb = '']) {
    return (program === 'pre-commit' || program === 'prek') && verb === 'run';
}
/** The hooks that run before a commit. */
function hooksOf(repository) {
    return repository.named('.pre-commit-config.yaml', '.pre-commit-config.yml').flatMap((path) => repository.yaml(path).flatMap((data) => itemsOf(below(data, 'repos')).flatMap((source) => itemsOf(below(source, 'hooks')).flatMap((hook) => {
        const id = textOf(below(hook, 'id'));
        return id === undefined
            ? []
            : [
                {
                    id,
                    revision: textOf(below(source, 'rev')) ?? '',
                    local: textOf(below(source, 'repo')) === 'local',
                    at: { path, line: hook.line, endLine: hook.endLine },
                },
            ];
    }))));
}

;// CONCATENATED MODULE: ./lib/readiness/probes/project/linter.js



const LINTERS = new Set(['ruff', 'flake8', 'pylint', 'prospector', 'pylama']);
function lints({ words, tolerated }) {
    const [program = '', verb = ''] = words;
    if (tolerated || words.some((word) => word === '--exit-zero' || word === '-e'))
        return false;
    return program === 'ruff' ? verb === 'check' || verb === '.' : LINTERS.has(program);
}
const linter = defineProbe({
    id: 'PRJ-04',
    name: 'linter',
    category: 'project',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'executed', 'manifest', 'repository', 'workflows'],
    asks: 'Does continuous integration run a linter?',
    why: 'A machine finds in seconds what a review should not have to.',
    refuses: 'settings alone, which count half, and `--exit-zero`',
    fix: 'run `ruff check` in continuous integration',
    remedy: { file: '.github/workflows/ci.yml', snippet: '- run: uv run ruff check .' },
    references: ['Mercari production readiness checklist, level C'],
    examine({ application, executed, manifest, repository, workflows }) {
        if (application === undefined && manifest.requirements.length === 0)
            return notApplicable('the project declares nothing');
        const runs = executed.filter(lints).map(({ at }) => at);
        const hooks = hooksOf(repository);
        const hooked = executed
            .filter(({ words, tolerated }) => isHookRun(words) && !tolerated && hooks.some(({ id }) => /ruff|flake8|pylint/.test(id)))
            .map(({ at }) => at);
        const actions = workflows.flatMap(({ steps }) => steps.flatMap(({ uses, tolerated }) => uses !== undefined && !tolerated && /ruff-action|super-linter|pre-commit\/action/.test(uses.text)
            ? [uses.at]
            : []));
        const evidence = [...runs, ...hooked, ...actions];
        if (evidence.length > 0)
            return found(evidence);
        const tables = manifest.pyprojects.flatMap(({ path, data }) => {
            const table = below(data, 'tool', 'ruff') ?? below(data, 'tool', 'pylint');
            return table !== undefined && entriesOf(table).length > 0
                ? [{ path, line: table.line, endLine: table.line }]
                : [];
        });
        const configured = [
            ...tables,
            ...hooks.filter(({ id }) => /ruff|flake8|pylint/.test(id)).map(({ at }) => at),
        ];
        return configured.length > 0
            ? partial(5000, configured, { because: 'a linter is configured, and nothing runs it' })
            : notDetected(workflows.map(({ path }) => path));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/project/lock-file.js

const lock_file_FRAMEWORKS = ['fastapi', 'starlette', 'fastapi-slim', 'litestar'];
const lockFile = defineProbe({
    id: 'PRJ-01',
    name: 'lock-file',
    category: 'project',
    level: 'high',
    weight: 5,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'manifest'],
    asks: 'Is every dependency locked?',
    why: 'Two installs of the same commit are then the same.',
    refuses: 'an empty lock, a lock without the framework, and one that lacks what the manifest asks for',
    fix: 'commit the lock file',
    remedy: { file: 'uv.lock', snippet: 'uv lock' },
    references: ['Scorecard Pinned-Dependencies', '12-factor II'],
    examine({ application, manifest }) {
        if (application === undefined && manifest.requirements.length === 0)
            return notApplicable('the project declares nothing');
        const locks = manifest.locks.filter(({ packages }) => lock_file_FRAMEWORKS.some((name) => packages.has(name)));
        const [lock] = locks;
        if (lock === undefined)
            return notDetected(manifest.locks.length > 0 ? manifest.locks.map(({ path }) => path) : ['uv.lock'], 'no lock contains the web framework');
        const line = lock_file_FRAMEWORKS.map((name) => lock.lines.get(name)).find((found) => found !== undefined) ?? 1;
        const evidence = [{ path: lock.path, line, endLine: line }];
        const wanted = manifest.requirements.filter(({ development, at }) => !development && folder(at.path) === folder(lock.path));
        const missing = wanted.filter(({ name }) => !lock.packages.has(name));
        if (missing.length === 0)
            return found(evidence);
        return partial(5000, evidence, {
            because: `the lock lacks ${missing
                .slice(0, 5)
                .map(({ name }) => name)
                .join(', ')}`,
        });
    },
});
function folder(path) {
    return path.split('/').slice(0, -1).join('/');
}

;// CONCATENATED MODULE: ./lib/readiness/probes/project/pre-commit.js


const HOOKS_MIN = 2;
const MOVING = /^(main|master|HEAD|latest|stable|develop)?$/;
const preCommit = defineProbe({
    id: 'PRJ-06',
    name: 'pre-commit',
    category: 'project',
    level: 'low',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'manifest', 'repository'],
    asks: 'Do hooks check a commit before it is made?',
    why: 'The cheapest mistake is the one that was never committed.',
    refuses: 'an empty file, and revisions that move',
    fix: 'add pre-commit hooks with pinned revisions',
    remedy: {
        file: '.pre-commit-config.yaml',
        snippet: 'repos:\n  - repo: https://github.com/astral-sh/ruff-pre-commit\n    rev: v0.14.0\n    hooks: [{id: ruff-check}, {id: ruff-format}]',
    },
    references: [],
    examine({ application, manifest, repository }) {
        if (application === undefined && manifest.requirements.length === 0)
            return notApplicable('the project declares nothing');
        const pinned = hooksOf(repository).filter(({ local, revision }) => local || !MOVING.test(revision));
        return pinned.length >= HOOKS_MIN
            ? found(pinned.map(({ at }) => at))
            : notDetected(['.pre-commit-config.yaml']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/project/supported-python.js

/** The oldest minor version of Python 3 that still gets security fixes (3.9 ended in October 2025, 3.10 in October 2026). */
const OLDEST_SUPPORTED = 11;
/** The oldest minor version of Python 3 that a specifier allows. */
function oldestMinor(spec) {
    const minors = [...spec.matchAll(/(?:>=|~=|==|\^|~|>)\s*3\.(\d+)/g)].map((match) => Number(match[1]));
    const plain = /^\s*3\.(\d+)/.exec(spec)?.[1];
    return minors.length > 0 ? Math.max(...minors) : plain === undefined ? undefined : Number(plain);
}
const supportedPython = defineProbe({
    id: 'PRJ-03',
    name: 'supported-python',
    category: 'project',
    level: 'medium',
    weight: 2,
    effort: 'medium',
    since: '1.0.0',
    needs: ['application', 'manifest', 'containers'],
    asks: 'Does the project require a Python that still gets security fixes?',
    why: 'A hole in an old interpreter stays open.',
    refuses: 'a requirement that the Dockerfile contradicts',
    fix: 'raise `requires-python`',
    remedy: { file: 'pyproject.toml', snippet: 'requires-python = ">=3.12"' },
    references: ['ASVS 15.2.1'],
    examine({ application, manifest, containers }) {
        if (application === undefined && manifest.requirements.length === 0)
            return notApplicable('the project declares nothing');
        if (manifest.python === undefined)
            return notDetected(manifest.pyprojects.length > 0 ? manifest.pyprojects.map(({ path }) => path) : ['pyproject.toml']);
        const oldest = oldestMinor(manifest.python.spec);
        if (oldest === undefined || oldest < OLDEST_SUPPORTED)
            return violated([manifest.python.at], `Python 3.${oldest ?? '?'} gets no security fixes`);
        const contradicting = containers.images.flatMap(({ path, stages }) => stages.flatMap(({ base, line }) => {
            const minor = /(?:^|\/)python:3\.(\d+)/.exec(base)?.[1];
            return minor !== undefined && Number(minor) < oldest ? [{ path, line, endLine: line }] : [];
        }));
        return contradicting.length > 0
            ? violated(contradicting, 'the image has an older Python than the project requires')
            : found([manifest.python.at]);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/project/type-checker.js




const CHECKERS = new Set([
    'mypy',
    'pyright',
    'basedpyright',
    'pyre',
    'ty',
    'pytype',
    'pyrefly',
    'dmypy',
]);
const type_checker_SHARE_MIN = 0.6;
function checks({ words, tolerated }) {
    return !tolerated && CHECKERS.has(words[0] ?? '') && !words.includes('--version');
}
/** Share of the functions that say what they take or return. */
function annotatedShare({ modules }) {
    const functions = modules.flatMap(function inside(scope) {
        return [...(scope.kind === 'function' ? [scope] : []), ...scope.children.flatMap(inside)];
    });
    const typed = functions.filter(({ returns, parameters }) => returns !== undefined || parameters.some(({ annotation }) => annotation !== undefined));
    return functions.length === 0 ? 0 : typed.length / functions.length;
}
/** `ignore_errors` for everything makes a checker say nothing. */
function silenced({ manifest, repository }) {
    const table = manifest.pyprojects.some(({ data }) => below(data, 'tool', 'mypy', 'ignore_errors')?.value === true);
    return (table ||
        repository
            .named('mypy.ini', 'setup.cfg')
            .some((path) => readIni(repository.text(path) ?? '').some(({ section, key, value }) => section === 'mypy' && key === 'ignore_errors' && /^true$/i.test(value))));
}
const typeChecker = defineProbe({
    id: 'PRJ-05',
    name: 'type-checker',
    category: 'project',
    level: 'medium',
    weight: 3,
    effort: 'medium',
    since: '1.0.0',
    needs: ['application', 'executed', 'manifest', 'repository', 'code', 'workflows'],
    asks: 'Does continuous integration check the types?',
    why: 'A misspelt attribute is then found before a user finds it.',
    refuses: '`ignore_errors` for everything, and functions without annotations',
    fix: 'run mypy or pyright in continuous integration',
    remedy: { file: '.github/workflows/ci.yml', snippet: '- run: uv run mypy src' },
    references: [],
    examine({ application, executed, manifest, repository, code, workflows }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const runs = executed.filter(checks).map(({ at }) => at);
        const hooks = hooksOf(repository).filter(({ id }) => /mypy|pyright/.test(id));
        const hooked = executed
            .filter(({ words, tolerated }) => isHookRun(words) && !tolerated && hooks.length > 0)
            .map(({ at }) => at);
        const evidence = [...runs, ...hooked];
        if (silenced({ manifest, repository }) && evidence.length > 0)
            return violated(evidence, 'the checker is told to ignore every error');
        if (evidence.length > 0)
            return annotatedShare(code) >= type_checker_SHARE_MIN
                ? found(evidence)
                : partial(6000, evidence, { because: 'few functions are annotated' });
        const tables = manifest.pyprojects.flatMap(({ path, data }) => [below(data, 'tool', 'mypy'), below(data, 'tool', 'pyright')].flatMap((table) => table !== undefined && entriesOf(table).length > 0
            ? [{ path, line: table.line, endLine: table.line }]
            : []));
        const configured = [...tables, ...hooks.map(({ at }) => at)];
        return configured.length > 0
            ? partial(4000, configured, { because: 'a checker is configured, and nothing runs it' })
            : notDetected(workflows.map(({ path }) => path));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/repositories/bounded-lists.js




const LIMITS = /^(limit|size|page_size|per_page|take|count|top|first|max_results|items_per_page)$/i;
const LISTS = /(^|\.)(list|List|Sequence|Page|LimitOffsetPage|CursorPage|Paginated\w*|\w*(List|Page|Paginated|Public|Collection)\w*)$/;
const PAGINATION = /^fastapi_pagination\./;
const bounded_lists_DEPTH_MAX = 4;
function bounded_lists_isBounded(expression) {
    return (expression !== undefined &&
        [...walk(expression)].some((part) => part.kind === 'call' && part.args.some(({ name }) => name === 'le' || name === 'lt')));
}
/** The limits among the parameters of a function: its own, those of models, those of dependencies. */
function limitsOf(scope, code, depth = 0) {
    const around = scope.parent ?? scope;
    const own = scope.parameters.flatMap(({ name, annotation, fallback }) => {
        if (LIMITS.test(name))
            return [
                {
                    bounded: bounded_lists_isBounded(annotation) || bounded_lists_isBounded(fallback) || isBoundedAlias(annotation, around, code),
                    at: headOf(scope),
                },
            ];
        const kind = annotation === undefined ? undefined : code.values.annotated({ expression: annotation, scope: around });
        if (kind === undefined || !('local' in kind) || !input_models_isModel(kind.local, code))
            return [];
        return input_models_fieldsOf(kind.local, code)
            .filter((field) => LIMITS.test(field.name))
            .map((field) => ({
            bounded: bounded_lists_isBounded(field.annotation) ||
                bounded_lists_isBounded(field.value) ||
                isBoundedAlias(field.annotation, field.owner, code),
            at: { path: field.owner.path, line: field.line, endLine: field.endLine },
        }));
    });
    if (depth >= bounded_lists_DEPTH_MAX)
        return own;
    const asked = code.dependencies
        .of(scope)
        .flatMap((dependency) => code.dependencies.target(dependency) ?? []);
    return [
        ...own,
        ...asked.flatMap((target) => target === scope
            ? []
            : limitsOf(target.kind === 'class' ? (code.values.method(target, '__init__') ?? target) : target, code, depth + 1)),
    ];
}
function isBoundedAlias(annotation, scope, code) {
    const symbol = code.values.resolver.resolve(annotation, scope);
    return symbol?.kind === 'value' && bounded_lists_isBounded(symbol.assignments.at(-1)?.value);
}
/** `true` where a route answers with many things. */
function isList({ methods, handler, call, path }) {
    if (handler === undefined || !methods.includes('GET') || path.endsWith('}'))
        return false;
    const model = call.args.find(({ name }) => name === 'response_model')?.value ?? handler.returns;
    return model !== undefined && namesIn(model).some((name) => LISTS.test(name));
}
const boundedLists = defineProbe({
    id: 'REP-03',
    name: 'bounded-lists',
    category: 'repositories',
    level: 'high',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['routes', 'code'],
    asks: 'Does every list have a largest page?',
    why: 'A list without one grows with the table, until the first request for all of it.',
    refuses: 'a `limit` with a default and no upper bound: half the credit',
    fix: 'bound the page size with `le=`',
    remedy: { file: '{routes}', snippet: 'limit: Annotated[int, Query(ge=1, le=100)] = 20' },
    references: ['OWASP API4'],
    examine({ routes, code }) {
        const judged = routes
            .filter((route) => route.reachable && isList(route))
            .map((route) => ({ route, limits: route.handler === undefined ? [] : limitsOf(route.handler, code) }));
        if (judged.length === 0)
            return notApplicable('no route answers with a list');
        const paginated = judged.filter(({ route }) => [...namesOfReturns(route)].some((name) => PAGINATION.test(code.values.resolver.name(name, route.scope)?.kind === 'external'
            ? (code.values.resolver.external({ kind: 'name', name, line: 1, endLine: 1 }, route.scope) ?? '')
            : '')));
        const bounded = judged.filter((one) => paginated.includes(one) || (one.limits.length > 0 && one.limits.every((limit) => limit.bounded)));
        const open = judged.filter((one) => !bounded.includes(one));
        const limited = open.filter(({ limits }) => limits.length > 0);
        const good = bounded.flatMap(({ route, limits }) => [route.at, ...limits.map(({ at }) => at)]);
        if (good.length > 0)
            return share(bounded.map(({ route }) => route.at), open.map(({ route }) => route.at), 'these lists have no largest page');
        if (limited.length === 0)
            return share([], open.map(({ route }) => route.at), 'these lists have no largest page');
        return partial(5000, limited.flatMap(({ limits }) => limits.map(({ at }) => at)), { because: 'a limit without an upper bound is no bound' });
    },
});
function namesOfReturns({ call, handler }) {
    const model = call.args.find(({ name }) => name === 'response_model')?.value ?? handler?.returns;
    return model === undefined ? [] : namesIn(model);
}

;// CONCATENATED MODULE: ./lib/readiness/probes/repositories/queries.js


const QUERIES = new Set([
    'execute',
    'scalar',
    'scalars',
    'query',
    'exec',
    'add',
    'add_all',
    'fetch',
    'fetchrow',
    'fetch_one',
    'fetch_all',
    'find_one',
    'insert_one',
    'update_one',
    'delete_one',
    'merge',
    'stream',
    'get',
    'delete',
    'find',
]);
const SESSIONS = /^(sqlalchemy|sqlmodel|asyncpg|databases|motor|pymongo)\./;
const SESSION_NAMES = /(^|\.|_)(session|db|conn|connection|cursor)$/i;
/** `true` where a call runs a query on a session or a connection. */
function isQuery(call, scope, code) {
    if (code.values.external(call, scope)?.startsWith('aiosql.') === true)
        return true;
    if (!QUERIES.has(calledWord(call)))
        return false;
    const receiver = receiverOf(call.callee);
    if (receiver === undefined)
        return false;
    const kind = code.values.kind({ expression: receiver, scope });
    if (kind !== undefined)
        return 'external' in kind && SESSIONS.test(kind.external);
    return SESSION_NAMES.test(nameOf(receiver) ?? '');
}
/** `true` where a function runs a query itself. */
function queries(scope, code) {
    return scope.calls.some(({ call }) => isQuery(call, scope, code));
}

;// CONCATENATED MODULE: ./lib/readiness/probes/repositories/data-layer.js




const FUNCTIONS_MIN = 2;
const dataLayer = defineProbe({
    id: 'REP-02',
    name: 'data-layer',
    category: 'repositories',
    level: 'low',
    weight: 2,
    effort: 'high',
    since: '1.0.0',
    needs: ['repository', 'code', 'manifest', 'containers', 'routes'],
    asks: 'Does a module of its own hold the queries?',
    why: 'There is then one place to look when a query is slow.',
    refuses: 'an empty package, and a module that nothing reaches',
    fix: 'add a repository module and use it from the routes',
    remedy: {
        file: '{module}',
        snippet: 'class OrderRepository:\n    def __init__(self, session: AsyncSession) -> None:\n        self.session = session',
    },
    references: [],
    examine({ repository, code, manifest, containers, routes }) {
        const use = databaseOf({ repository, code, manifest, containers });
        if (!use.any)
            return notApplicable(use.because);
        const withRoutes = new Set(routes.filter(({ reachable }) => reachable).map(({ at }) => at.path));
        const layer = code.alive.filter((scope) => scope.kind === 'function' && !withRoutes.has(scope.path) && queries(scope, code));
        return layer.length >= FUNCTIONS_MIN ? found(layer.map(headOf)) : notDetected([...withRoutes]);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/repositories/thin-handlers.js




/** Share of the handlers that may run queries themselves. */
const SHARE_MAX = 0.3;
const thinHandlers = defineProbe({
    id: 'REP-01',
    name: 'thin-handlers',
    category: 'repositories',
    level: 'medium',
    weight: 3,
    effort: 'high',
    since: '1.0.0',
    needs: ['repository', 'code', 'manifest', 'containers', 'routes'],
    asks: 'Do handlers leave queries to a data layer?',
    why: 'A query in a handler can be neither reused nor tested without a request.',
    refuses: 'a data layer in the same function: uses of the session are counted',
    fix: 'move queries out of the handlers into repositories',
    remedy: { file: '{routes}', snippet: 'return await repository.get(order_id)' },
    references: [],
    examine({ repository, code, manifest, containers, routes }) {
        const use = databaseOf({ repository, code, manifest, containers });
        if (!use.any)
            return notApplicable(use.because);
        const handlers = [
            ...new Set(routes.flatMap(({ reachable, handler }) => (reachable && handler !== undefined ? [handler] : []))),
        ];
        const users = code.alive.filter((scope) => scope.kind === 'function' && queries(scope, code));
        if (handlers.length === 0 || users.length === 0)
            return notApplicable('no route leads to a query');
        const thick = handlers.filter((handler) => queries(handler, code));
        const apart = users.filter((scope) => !thick.includes(scope));
        const share = thick.length / handlers.length;
        if (share <= SHARE_MAX && apart.length > 0)
            return found(apart.map(headOf));
        if (apart.length === 0 || share >= 0.9)
            return violated(thick.map(headOf), 'these handlers run queries themselves');
        return partial(Math.floor((1 - share) * 10_000), apart.map(headOf), {
            because: `${thick.length} of ${handlers.length} handlers run queries themselves`,
        });
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/authentication.js


const authentication_MUTATING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const MUTATING_MIN = 3;
const authenticationScheme = defineProbe({
    id: 'SEC-03',
    name: 'authentication',
    category: 'security',
    level: 'critical',
    weight: 6,
    effort: 'high',
    since: '1.0.0',
    needs: ['application', 'routes', 'authentication'],
    asks: 'Must callers say who they are?',
    why: 'Without it, everybody is everybody.',
    refuses: '`OAuth2PasswordBearer()` that is defined and asked for by no route, and a check that never refuses',
    fix: 'add an authentication scheme and ask for it with Depends',
    remedy: { file: '{routes}', snippet: 'router = APIRouter(dependencies=[Depends(require_principal)])' },
    references: ['OWASP API2'],
    examine({ application, routes, authentication }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const reachable = routes.filter((route) => route.reachable);
        if (reachable.length === 0)
            return notApplicable('no route can be reached');
        const guards = reachable.flatMap((route) => authentication.guardOf(route) ?? []);
        if (guards.length > 0)
            return found(guards);
        const changing = reachable.filter(({ methods }) => methods.some((method) => authentication_MUTATING.has(method)));
        const finding = notDetected([...new Set(reachable.map(({ at, handler }) => (handler === undefined ? at : headOf(handler)).path))], 'no route refuses a stranger');
        return changing.length >= MUTATING_MIN ? { ...finding, cap: 'B' } : finding;
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/bound-parameters.js



const SINKS = new Set([
    'execute',
    'executemany',
    'text',
    'fetch',
    'fetchrow',
    'fetchval',
    'fetch_all',
    'fetch_one',
    'exec_driver_sql',
    'raw',
    'executescript',
    'literal_column',
]);
const SQL = /^\s*(select|insert|update|delete|with|create|alter|drop|truncate|replace|call|explain)\b/i;
/** Text of SQL into which values are put. */
function interpolates(expression, scope, code) {
    return code.values.expand({ expression, scope }).some(({ expression: inner, scope: at }) => {
        if (inner.kind === 'formatted')
            return SQL.test(inner.text) && inner.parts.some((part) => !isFixed(part, at, code));
        if (inner.kind === 'operation' && (inner.operator === '%' || inner.operator === '+')) {
            const [left] = inner.operands;
            const begins = left === undefined ? '' : (code.values.text({ expression: left, scope: at }) ?? '');
            return SQL.test(begins) && inner.operands.slice(1).some((part) => !isFixed(part, at, code));
        }
        if (inner.kind !== 'call' || calledWord(inner) !== 'format')
            return false;
        const template = inner.callee.kind === 'attribute'
            ? code.values.text({ expression: inner.callee.object, scope: at })
            : undefined;
        return SQL.test(template ?? '') && inner.args.some(({ value }) => !isFixed(value, at, code));
    });
}
/** A name of a table, or a constant: something that no request brings. */
function isFixed(expression, scope, code) {
    if (expression.kind === 'name' &&
        /(__tablename__|\.name|_table|TABLE|SCHEMA|schema)$/.test(expression.name))
        return true;
    if (expression.kind === 'name' && /^[A-Z][A-Z0-9_]*$/.test(expression.name))
        return true;
    return code.values
        .expand({ expression, scope })
        .every(({ expression: inner }) => ['string', 'number', 'constant'].includes(inner.kind));
}
/** `true` where a value of a request may arrive: the function has parameters that are put into the text. */
function takesInput(expression, scope) {
    const names = scope.parameters.map(({ name }) => name).filter((name) => name !== 'self' && name !== 'cls');
    const inside = (part) => [...walk(part)].some((one) => one.kind === 'name' && names.includes(one.name.split('.')[0] ?? ''));
    return inside(expression) || scope.assignments.some(({ value }) => value !== undefined && inside(value));
}
const boundParameters = defineProbe({
    id: 'SEC-01',
    name: 'bound-parameters',
    category: 'security',
    level: 'critical',
    weight: 8,
    effort: 'low',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Are values passed to the database beside the text of the query?',
    why: 'A value that is part of the text can be a query of its own.',
    refuses: 'text that is built in a variable first; names of tables and constants are allowed',
    fix: 'pass values as bound parameters',
    remedy: {
        file: '{module}',
        snippet: 'session.execute(text("select * from orders where id = :id"), {"id": order_id})',
    },
    references: ['ASVS 1.2.4', 'CWE-89', 'bandit B608'],
    examine({ code }) {
        const calls = code.alive.flatMap((scope) => scope.calls
            .filter(({ call }) => SINKS.has(calledWord(call)))
            .map(({ call }) => ({ call, scope, at: placeIn(scope, call) })));
        if (calls.length === 0)
            return notApplicable('the application sends no query of its own');
        const open = calls.filter(({ call, scope }) => call.args.some(({ value, name }) => name === undefined && interpolates(value, scope, code)));
        if (open.length === 0)
            return found(calls.map(({ at }) => at));
        const reached = open.filter(({ call, scope }) => call.args.some(({ value }) => takesInput(value, scope)));
        return violated(open.map(({ at }) => at), 'values are put into the text of a query', reached.length > 0 ? { cap: 'A' } : { confidence: 'medium' });
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/cookie-flags.js



function isSafe(call) {
    const on = (name) => {
        const value = keyword(call, name);
        return value !== undefined && !(value.kind === 'constant' && value.value !== true);
    };
    return on('secure') && on('httponly') && keyword(call, 'samesite') !== undefined;
}
const cookieFlags = defineProbe({
    id: 'SEC-15',
    name: 'cookie-flags',
    category: 'security',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Are cookies kept from scripts, from plain HTTP and from other sites?',
    why: 'A session cookie is a password that is sent with every request.',
    refuses: 'a flag that is False',
    fix: 'set secure, httponly and samesite on every cookie',
    remedy: {
        file: '{module}',
        snippet: 'response.set_cookie("session", value, secure=True, httponly=True, samesite="lax")',
    },
    references: ['ASVS 3.3.1'],
    examine({ code }) {
        const cookies = callsWhere(code.alive, (call) => calledWord(call) === 'set_cookie');
        if (cookies.length === 0)
            return notApplicable('the application sets no cookie');
        const safe = cookies.filter(({ call }) => isSafe(call));
        return share(safe.map(({ at }) => at), cookies.filter((one) => !safe.includes(one)).map(({ at }) => at), 'these cookies lack a flag');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/cors-origins.js



const ANY_PATTERN = /^(\^?\.\*\$?|\^?https?:\/\/\.\*\$?|\*)$/;
/** `true` where every origin is let in: `*` as a literal, a variable or a default of the settings. */
function isOpen(call, scope, code) {
    const origins = keyword(call, 'allow_origins');
    const pattern = keyword(call, 'allow_origin_regex');
    const listed = origins === undefined
        ? []
        : [
            ...code.values.items({ expression: origins, scope }),
            ...code.values.expand({ expression: origins, scope }),
        ];
    const star = listed.some((item) => code.values.text(item) === '*');
    return (star ||
        (pattern !== undefined && ANY_PATTERN.test(code.values.text({ expression: pattern, scope }) ?? '')));
}
function sendsCredentials(call, scope, code) {
    const given = keyword(call, 'allow_credentials');
    return (given !== undefined &&
        code.values
            .expand({ expression: given, scope })
            .some(({ expression }) => expression.kind === 'constant' && expression.value === true));
}
const corsOrigins = defineProbe({
    id: 'SEC-02',
    name: 'cors-origins',
    category: 'security',
    level: 'high',
    weight: 4,
    effort: 'low',
    since: '1.0.0',
    needs: ['wiring', 'code'],
    asks: 'Are the origins that may call from a browser listed?',
    why: 'With `*` and credentials, every page that a user visits acts as that user.',
    refuses: '`*` in a variable, as a default of the settings, or as the pattern `.*`',
    fix: 'list the origins in the settings',
    remedy: {
        file: '{module}',
        snippet: 'app.add_middleware(CORSMiddleware, allow_origins=settings.cors_origins, allow_credentials=True)',
    },
    references: ['ASVS 3.4.2', 'CWE-942'],
    examine({ wiring, code }) {
        const middleware = wiring.middleware.filter(({ external, local }) => isOf(external, 'fastapi', 'CORSMiddleware') ||
            isOf(external, 'starlette', 'CORSMiddleware') ||
            (local !== undefined && code.values.ancestors(local).some((name) => /CORSMiddleware$/.test(name))));
        if (middleware.length === 0)
            return notApplicable('no browser of another origin is let in: there is no CORS middleware');
        const configured = middleware.flatMap(({ call, scope, at }) => call === undefined ? [] : [{ call, scope, at }]);
        const open = configured.filter(({ call, scope }) => isOpen(call, scope, code));
        if (open.length === 0)
            return found(middleware.map(({ at }) => at));
        const grave = open.some(({ call, scope }) => sendsCredentials(call, scope, code));
        return violated(open.map(({ at }) => at), grave ? 'every origin may call with credentials' : 'every origin may call', grave ? { cap: 'C' } : {});
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/dangerous-calls.js



const BUILT_IN = new Set(['eval', 'exec']);
const PICKLES = /^(pickle|cPickle|dill|cloudpickle|shelve|marshal)\.(load|loads|open|Unpickler)$/;
const SHELL = /^os\.(system|popen)$|^subprocess\.getoutput$|^subprocess\.getstatusoutput$/;
const PROCESSES = /^subprocess\.(run|call|check_call|check_output|Popen)$|^asyncio\.(subprocess\.)?create_subprocess_shell$/;
function dangerous_calls_isFixed(call, scope, code) {
    const [first] = call.args;
    if (first === undefined)
        return true;
    return code.values
        .expand({ expression: first.value, scope })
        .every(({ expression }) => expression.kind === 'string' ||
        (expression.kind === 'sequence' && expression.items.every(({ kind }) => kind === 'string')));
}
function isUnsafe({ call, scope, name }, code) {
    if (PICKLES.test(name))
        return true;
    if (/^yaml\.(load|load_all)$/.test(name))
        return !/Safe/.test(nameOf(keyword(call, 'Loader') ?? call.args[1]?.value) ?? '');
    if (dangerous_calls_isFixed(call, scope, code))
        return false;
    if (SHELL.test(name) || name.endsWith('create_subprocess_shell'))
        return true;
    const shell = keyword(call, 'shell');
    return PROCESSES.test(name) && shell !== undefined && !(shell.kind === 'constant' && shell.value === false);
}
const dangerousCalls = defineProbe({
    id: 'SEC-09',
    name: 'no-dangerous-calls',
    category: 'security',
    level: 'critical',
    weight: 4,
    effort: 'medium',
    since: '1.0.0',
    needs: ['application', 'code'],
    asks: 'Is no data run as code?',
    why: 'Whoever controls the data then controls the server.',
    refuses: 'a constant command does not count against it',
    fix: 'remove eval, exec, pickle and shells on data that varies',
    remedy: { file: '{module}', snippet: 'subprocess.run(["convert", path], check=True)' },
    references: ['ASVS 1.2.5', 'ASVS 1.3.2', 'bandit B602'],
    examine({ application, code }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const external = externalCalls(code.alive, code.values, (name) => PICKLES.test(name) ||
            SHELL.test(name) ||
            PROCESSES.test(name) ||
            /^yaml\.(load|load_all)$/.test(name));
        const unsafe = external.filter((one) => isUnsafe(one, code)).map(({ at }) => at);
        const evaluated = code.alive.flatMap((scope) => scope.calls.flatMap(({ call }) => BUILT_IN.has(nameOf(call.callee) ?? '') &&
            code.values.resolver.resolve(call.callee, scope) === undefined &&
            !dangerous_calls_isFixed(call, scope, code)
            ? [placeIn(scope, call)]
            : []));
        const bad = [...unsafe, ...evaluated];
        if (bad.length > 0)
            return violated(bad, 'data is run as code', { cap: 'A' });
        const inspected = code.alive
            .filter(({ kind }) => kind === 'module')
            .map((scope) => headOf({ path: scope.path, line: 1 }));
        return inspected.length > 0 ? found(inspected) : notApplicable('there is no code that can run');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/no-debug.js


const noDebug = defineProbe({
    id: 'SEC-11',
    name: 'no-debug',
    category: 'security',
    level: 'high',
    weight: 4,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'wiring', 'containers', 'code'],
    asks: 'Does the shipped service run without debug and reload?',
    why: 'A debug page shows variables; a reloader runs what it finds.',
    refuses: 'a compose file for development does not count against it',
    fix: 'remove `--reload` and `debug=True` from what is shipped',
    remedy: { file: 'Dockerfile', snippet: 'CMD ["uvicorn", "src.main:app", "--host", "0.0.0.0"]' },
    references: ['ASVS 13.4.2', 'CWE-489'],
    examine({ application, wiring, containers, code }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const debug = wiring.constructions
            .filter(({ call, scope }) => {
            const given = keyword(call, 'debug');
            return (given !== undefined &&
                code.values
                    .expand({ expression: given, scope })
                    .some(({ expression }) => expression.kind === 'constant' && expression.value === true));
        })
            .map(({ at }) => at);
        const reloading = containers.starts
            .filter(({ shipped, executed }) => shipped &&
            executed.some(({ words }) => words.includes('--reload') || (words[0] === 'fastapi' && words[1] === 'dev')))
            .map(({ at }) => at);
        const bad = [...debug, ...reloading];
        if (bad.length > 0)
            return violated(bad, 'the shipped service runs with debug or reload', { cap: 'C' });
        return found([
            ...wiring.constructions.map(({ at }) => at),
            ...containers.starts
                .filter(({ shipped, executed }) => shipped && executed.length > 0)
                .map(({ at }) => at),
        ]);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/object-ownership.js



const PRINCIPAL = /(^|_|\.)(user|principal|account|owner|identity|subject|claims|actor)(_id|\.id|\.sub|$)/i;
/** What can be proven from the text is weak: half of the credit at most. */
const CREDIT_MAX = 5000;
const objectOwnership = defineProbe({
    id: 'SEC-12',
    name: 'object-ownership',
    category: 'security',
    level: 'high',
    weight: 4,
    effort: 'high',
    since: '1.0.0',
    needs: ['routes', 'authentication', 'code'],
    asks: 'Is it checked whose object a caller asks for?',
    why: 'Counting up an id is the oldest attack on an API.',
    refuses: 'a principal that is asked for and not used; the text alone proves little, so half the credit is the most',
    fix: 'filter by the caller, or check the permission, wherever an id comes from the path',
    remedy: { file: '{routes}', snippet: 'order = await service.get(order_id, owner=principal.subject)' },
    references: ['OWASP API1', 'ASVS 8.2.2'],
    examine({ routes, authentication, code }) {
        const asked = routes.filter((route) => route.reachable && /\{[^}]*\}/.test(route.path) && authentication.guardOf(route) !== undefined);
        if (asked.length === 0)
            return notApplicable('no protected route takes an id');
        const checked = asked.filter(({ handler, call, dependencies }) => {
            const body = handler === undefined ? [] : handler.expressions.flatMap((expression) => [...walk(expression)]);
            const uses = body.some((part) => part.kind === 'name' && PRINCIPAL.test(part.name));
            // A permission is a guard with arguments: `require_roles("admin")`.
            const permission = dependencies.some((dependency) => dependency.call !== undefined &&
                /role|permission|scope|allow|access|owner/i.test(namesIn(dependency.call.callee)[0] ?? '') &&
                code.dependencies.target(dependency) !== undefined);
            return (uses ||
                permission ||
                call.args.some(({ value }) => namesIn(value).some((name) => /superuser|admin/i.test(name))));
        });
        const evidence = checked.flatMap(({ handler, at }) => [
            at,
            ...(handler === undefined ? [] : [headOf(handler)]),
        ]);
        const credit = Math.floor((checked.length * CREDIT_MAX) / asked.length);
        if (credit === 0)
            return violated(asked.map(({ at }) => at), 'these routes hand out any object to any caller', { confidence: 'low' });
        return partial(credit, evidence, {
            confidence: 'low',
            because: 'the text alone proves half of it at most',
        });
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/services/outbound.js

const REQUESTS = /^(requests|httpx|httpx2|niquests)\.(Client\.|AsyncClient\.|Session\.|sessions\.Session\.)?(get|post|put|patch|delete|head|options|request|stream|send)$/;
const AIOHTTP = /^aiohttp\.ClientSession\.(get|post|put|patch|delete|head|options|request|ws_connect)$/;
const URLLIB = /^urllib\.request\.urlopen$/;
const outbound_CLIENTS = /^(httpx|httpx2)\.(Async)?Client$|^aiohttp\.ClientSession$|^requests\.Session$/;
/** Calls that leave the service over HTTP, and the clients that they use. */
function outboundCalls({ alive, values }) {
    return {
        requests: externalCalls(alive, values, (name) => REQUESTS.test(name) || AIOHTTP.test(name) || URLLIB.test(name)),
        clients: externalCalls(alive, values, (name) => outbound_CLIENTS.test(name)),
    };
}

;// CONCATENATED MODULE: ./lib/readiness/probes/security/outbound-hosts.js



/** `true` where the address of a call is a parameter of a handler. */
function isFromRequest({ call, scope }, handlers) {
    const address = argument(call, 0, 'url');
    if (address === undefined || !handlers.has(scope))
        return false;
    const parameters = scope.parameters.map(({ name }) => name);
    return address.kind === 'name' && parameters.includes(address.name.split('.')[0] ?? '');
}
function isChecked({ scope }, code) {
    return (scope.calls.some(({ call }) => /allow|valid|check|safe|parse/i.test(calledWord(call)) &&
        code.values.callee(call, scope) !== undefined) ||
        scope.expressions.some((expression) => [...walk(expression)].some((part) => part.kind === 'operation' &&
            /^(not )?in$/.test(part.operator) &&
            namesIn(part).some((name) => /host|allow|domain/i.test(name)))));
}
const outboundHosts = defineProbe({
    id: 'SEC-13',
    name: 'outbound-hosts',
    category: 'security',
    level: 'high',
    weight: 3,
    effort: 'medium',
    since: '1.0.0',
    needs: ['code', 'routes'],
    asks: 'Is an address that comes with a request checked before it is fetched?',
    why: 'The service can reach what its callers cannot: the metadata of its own machine, for one.',
    refuses: 'nothing: where no request brings an address, the question does not apply',
    fix: 'compare the host with a list before fetching',
    remedy: {
        file: '{routes}',
        snippet: 'if urlsplit(url).hostname not in ALLOWED_HOSTS:\n    raise HTTPException(422)',
    },
    references: ['OWASP API7', 'ASVS 1.3.6'],
    examine({ code, routes }) {
        const handlers = new Set(routes.filter(({ reachable }) => reachable).map(({ handler }) => handler));
        const fetched = outboundCalls(code).requests.filter((one) => isFromRequest(one, handlers));
        if (fetched.length === 0)
            return notApplicable('no request brings an address that is fetched');
        const checked = fetched.filter((one) => isChecked(one, code));
        return share(checked.map(({ at }) => at), fetched.filter((one) => !checked.includes(one)).map(({ at }) => at), 'these calls fetch whatever address they are given');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/password-hashing.js



const STRONG = /^(passlib\.|argon2\.|bcrypt\.|pwdlib\.|hashlib\.scrypt$|hashlib\.pbkdf2_hmac$|libpass\.|fastapi_users\.password\.)/;
const WEAK = /^hashlib\.(md5|sha1|sha224|sha256|sha384|sha512|new)$/;
const PASSWORD = /(^|[._])(password|passwd|pwd|raw_password|plain_password)($|[._])/i;
function mentionsPassword(expression) {
    return [...walk(expression)].some((part) => namesIn(part).some((name) => PASSWORD.test(name)));
}
const passwordHashing = defineProbe({
    id: 'SEC-07',
    name: 'password-hashing',
    category: 'security',
    level: 'critical',
    weight: 4,
    effort: 'low',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Are passwords stored with a hash that is made for them?',
    why: 'A fast hash of a stolen table is undone in hours.',
    refuses: 'a dependency on bcrypt that nothing calls, and md5 or sha of a password',
    fix: 'hash passwords with argon2id',
    remedy: { file: '{module}', snippet: 'PasswordHasher().hash(password)' },
    references: ['ASVS 11.4.2', 'CWE-916'],
    examine({ code }) {
        const strong = externalCalls(code.alive, code.values, (name) => STRONG.test(name));
        const weak = externalCalls(code.alive, code.values, (name) => WEAK.test(name)).filter(({ call }) => call.args.some(({ value }) => mentionsPassword(value)));
        const stored = callsWhere(code.alive, (call) => call.args.some(({ name, value }) => (name === 'password' || name === 'hashed_password') &&
            value.kind === 'name' &&
            PASSWORD.test(value.name) &&
            /create|User$/.test(namesIn(call.callee)[0] ?? '')));
        if (weak.length > 0)
            return violated(weak.map(({ at }) => at), 'a password is hashed with a fast hash');
        if (strong.length > 0)
            return found(strong.map(({ at }) => at));
        return stored.length > 0
            ? violated(stored.map(({ at }) => at), 'a password seems to be stored as it is', { confidence: 'low' })
            : notApplicable('the application stores no password');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/protected-routes.js

const protected_routes_MUTATING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
/** What a stranger must be able to call. */
const OPEN = /^(log-?in|sign-?in|sign-?up|register|registration|token|tokens|refresh|refresh-token|access-token|forgot-password|reset-password|password-recovery|verify|verify-email|webhook|webhooks|callback|oauth|auth|health|healthz|metrics)$/;
function isOpenByNature({ segments }) {
    return segments.some((segment) => OPEN.test(segment.toLowerCase().replaceAll('_', '-')));
}
const protectedRoutes = defineProbe({
    id: 'SEC-04',
    name: 'protected-routes',
    category: 'security',
    level: 'high',
    weight: 6,
    effort: 'medium',
    since: '1.0.0',
    needs: ['routes', 'authentication'],
    asks: 'Does every route that changes something know who calls?',
    why: 'One open route is enough.',
    refuses: 'a protected route beside it; login, registration and webhooks are left out',
    fix: 'protect the listed routes',
    remedy: { file: '{routes}', snippet: '@router.post("/orders", dependencies=[Depends(require_principal)])' },
    references: ['OWASP API5', 'ASVS 8.2.1'],
    examine({ routes, authentication }) {
        const changing = routes.filter((route) => route.reachable && route.methods.some((method) => protected_routes_MUTATING.has(method)) && !isOpenByNature(route));
        if (changing.length === 0)
            return notApplicable('no route changes anything');
        const closed = changing.filter((route) => authentication.guardOf(route) !== undefined);
        const open = changing.filter((route) => !closed.includes(route));
        return share(closed.map(({ at }) => at), open.map(({ at }) => at), 'these routes let strangers change something');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/random-tokens.js




const random_tokens_STRONG = /^secrets\.(token_\w+|choice|randbelow|SystemRandom)|^os\.urandom$|^uuid\.uuid4$/;
const random_tokens_WEAK = /^random\.(choice|choices|randint|random|sample|randrange|getrandbits)$/;
const randomTokens = defineProbe({
    id: 'SEC-14',
    name: 'random-tokens',
    category: 'security',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Are tokens and codes drawn from a source that nobody can predict?',
    why: '`random` repeats itself for whoever has seen enough of it.',
    refuses: '`random.choices` in a function or an assignment that makes a secret',
    fix: 'draw tokens with `secrets`',
    remedy: { file: '{module}', snippet: 'secrets.token_urlsafe(32)' },
    references: ['ASVS 11.5.1', 'bandit B311'],
    examine({ code }) {
        const weak = externalCalls(code.alive, code.values, (name) => random_tokens_WEAK.test(name)).filter(({ scope, call }) => isSecretName(scope.name) ||
            /token|secret|code|otp|password/i.test(scope.name) ||
            scope.assignments.some(({ target, value, line, endLine }) => value !== undefined &&
                line <= call.line &&
                call.line <= endLine &&
                (isSecretName(nameOf(target) ?? '') || /(^|_)(code|otp|pin)$/i.test(nameOf(target) ?? ''))));
        const strong = externalCalls(code.alive, code.values, (name) => random_tokens_STRONG.test(name)).filter(({ name, scope }) => !name.endsWith('uuid4') || isSecretName(scope.name));
        if (weak.length + strong.length === 0)
            return notApplicable('the application draws no token');
        return share(strong.map(({ at }) => at), weak.map(({ at }) => at), 'these secrets can be predicted');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/rate-limit.js





/** A middleware or dependency that counts and answers 429. */
function refusesMany(scope, code, depth = 0) {
    return [...scopesOf(scope)].some((inner) => inner.expressions.some((expression) => [...walk(expression)].some((part) => (part.kind === 'number' && part.value === 429) ||
        (part.kind === 'name' &&
            /HTTP_429|TOO_MANY_REQUESTS|RateLimitExceeded|RateLimited|TooManyRequests/i.test(part.name)))) ||
        inner.calls.some(({ call }) => {
            const next = code.values.callee(call, inner);
            return next !== undefined && next !== scope && depth < 3 && refusesMany(next, code, depth + 1);
        }));
}
/** slowapi: a limiter, its handler or middleware, and a limit: a decorator or `default_limits`. */
function slowapi({ alive, values }, wiring) {
    const limiters = externalCalls(alive, values, (name) => /^slowapi\.(extension\.)?Limiter$/.test(name));
    if (limiters.length === 0)
        return [];
    const wired = wiring.middleware.some(({ external }) => external?.startsWith('slowapi.') === true) ||
        wiring.exceptionHandlers.some(({ exception }) => /RateLimitExceeded$/.test(nameOf(exception) ?? ''));
    const decorated = alive.filter(({ decorators }) => decorators.some((decorator) => decorator.kind === 'call' &&
        /^(limit|shared_limit)$/.test(calledWord(decorator)) &&
        /limiter/i.test(namesIn(decorator.callee)[0] ?? '')));
    const defaults = limiters.filter(({ call }) => keyword(call, 'default_limits') !== undefined);
    return wired ? [...decorated.map(headOf), ...defaults.map(({ at }) => at)] : [];
}
function gateways({ repository, containers, }) {
    const nginx = repository
        .matching(/nginx[^/]*$|\.conf(\.template)?$/)
        .flatMap((path) => rows(path, repository.text(path) ?? '', /^\s*limit_req\s+zone=/));
    const traefik = containers.services.flatMap(({ path, data }) => [...everythingIn(data)].flatMap((part) => /middlewares\.[\w-]+\.ratelimit\./i.test(textOf(part) ?? '')
        ? [{ path, line: part.line, endLine: part.endLine }]
        : []));
    const ingress = repository
        .matching(/(^|\/)(k8s|kubernetes|deploy|charts|helm|manifests|ingress)\/.*\.ya?ml$/)
        .flatMap((path) => repository.yaml(path).flatMap((data) => {
        const found = below(data, 'metadata', 'annotations', 'nginx.ingress.kubernetes.io/limit-rps');
        return found === undefined ? [] : [{ path, line: found.line, endLine: found.endLine }];
    }));
    return [...nginx, ...traefik, ...ingress];
}
function rows(path, text, wanted) {
    return text
        .split('\n')
        .flatMap((row, index) => (wanted.test(row) ? [{ path, line: index + 1, endLine: index + 1 }] : []));
}
const rateLimit = defineProbe({
    id: 'SEC-05',
    name: 'rate-limit',
    category: 'security',
    level: 'high',
    weight: 4,
    effort: 'medium',
    since: '1.0.0',
    needs: ['application', 'routes', 'code', 'wiring', 'repository', 'containers'],
    asks: 'Are callers slowed down who ask too often?',
    why: 'Passwords are guessed, and servers are worn down, by asking often.',
    refuses: 'a limiter without a decorator, a middleware or default limits',
    fix: 'limit requests per caller, logins first',
    remedy: { file: '{module}', snippet: 'app.add_middleware(RateLimitMiddleware, limit="100/minute")' },
    references: ['ASVS 2.4.1', 'OWASP API4'],
    examine({ application, routes, code, wiring, repository, containers }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const middleware = wiring.middleware
            .filter(({ local, external }) => (local !== undefined && refusesMany(local, code)) || /RateLimit|Throttl/i.test(external ?? ''))
            .map(({ at }) => at);
        const asked = routes.filter(({ reachable }) => reachable).flatMap(({ dependencies }) => dependencies);
        const limiter = callsWhere(code.alive, (call) => /(^|\.)FastAPILimiter\.init$/.test(nameOf(call.callee) ?? ''));
        const dependencies = asked
            .filter((dependency) => {
            if (dependency.symbol.kind === 'external')
                return /^fastapi_limiter\./.test(dependency.symbol.name) && limiter.length > 0;
            const target = code.dependencies.target(dependency);
            return target !== undefined && refusesMany(target, code);
        })
            .map(({ at }) => at);
        const evidence = [
            ...middleware,
            ...dependencies,
            ...slowapi(code, wiring),
            ...gateways({ repository, containers }),
        ];
        return evidence.length > 0 ? found(evidence) : notDetected([...new Set(routes.map(({ at }) => at.path))]);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/security-headers.js



const SNIFF = 'x-content-type-options';
const OTHERS = new Set([
    'strict-transport-security',
    'content-security-policy',
    'x-frame-options',
    'referrer-policy',
]);
/** Headers that a middleware of this repository writes, in lower case: in its body, or in constants that it names. */
function headersOf({ local }, code) {
    if (local === undefined)
        return new Set();
    const called = [...scopesOf(local)].flatMap((scope) => [
        scope,
        ...scope.calls.flatMap(({ call }) => code.values.callee(call, scope) ?? []),
    ]);
    const texts = called.flatMap((scope) => [...scopesOf(scope)].flatMap((inner) => [...inner.expressions, ...inner.assignments.map(({ target }) => target)].flatMap((expression) => [...walk(expression)].flatMap((part) => {
        if (part.kind === 'string')
            return [part.value];
        if (part.kind !== 'name')
            return [];
        return code.values
            .expand({
            expression: { ...part, name: part.name.replace(/\.(items|keys|values)$/, '') },
            scope: inner,
        })
            .flatMap(({ expression: value }) => [...walk(value)].flatMap((one) => (one.kind === 'string' ? [one.value] : [])));
    }))));
    return new Set(texts.map((text) => text.toLowerCase()));
}
function proxies(repository) {
    return repository
        .matching(/nginx[^/]*$|\.conf(\.template)?$|(^|\/)Caddyfile$/)
        .flatMap((path) => (repository.text(path) ?? '')
        .split('\n')
        .flatMap((row, index) => /^\s*(add_header|header)\s+.*X-Content-Type-Options/i.test(row)
        ? [{ path, line: index + 1, endLine: index + 1 }]
        : []));
}
const securityHeaders = defineProbe({
    id: 'SEC-06',
    name: 'security-headers',
    category: 'security',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'wiring', 'code', 'repository', 'sourcePaths'],
    asks: 'Do responses tell browsers what not to do with them?',
    why: 'A few headers take away whole families of attacks.',
    refuses: 'the name of a header in a test, or in a middleware that is not added',
    fix: 'add a middleware that sets nosniff, HSTS and a content security policy',
    remedy: { file: '{module}', snippet: 'app.add_middleware(SecurityHeadersMiddleware)' },
    references: ['ASVS 3.4.1', 'ASVS 3.4.4'],
    examine({ application, wiring, code, repository, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const written = wiring.middleware.map((middleware) => ({
            middleware,
            headers: headersOf(middleware, code),
        }));
        const full = written
            .filter(({ headers }) => headers.has(SNIFF) && [...headers].some((header) => OTHERS.has(header)))
            .map(({ middleware }) => middleware.at);
        const libraries = wiring.middleware
            .filter(({ external }) => /^(secure|fastapi_security_headers|starlette_securityheaders|secweb|Secweb)\./.test(external ?? ''))
            .map(({ at }) => at);
        const evidence = [...full, ...libraries, ...proxies(repository)];
        if (evidence.length > 0)
            return found(evidence);
        const hosts = wiring.middleware
            .filter(({ external }) => /TrustedHostMiddleware$|HTTPSRedirectMiddleware$/.test(external ?? ''))
            .map(({ at }) => at);
        return hosts.length > 0
            ? partial(3000, hosts, { because: 'hosts are checked, but no security header is set' })
            : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/tls-verification.js



const tlsVerification = defineProbe({
    id: 'SEC-10',
    name: 'tls-verification',
    category: 'security',
    level: 'high',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Is the other side of every outbound call verified?',
    why: 'A certificate that nobody checks protects nobody.',
    refuses: '`verify` that is a variable with the value False',
    fix: 'remove `verify=False`',
    remedy: { file: '{module}', snippet: 'httpx.AsyncClient(timeout=5.0)' },
    references: ['ASVS 12.3.2', 'bandit B501'],
    examine({ code }) {
        const { requests, clients } = outboundCalls(code);
        const all = [...requests, ...clients];
        if (all.length === 0)
            return notApplicable('the application calls no other service');
        const open = all.filter(({ call, scope }) => ['verify', 'ssl', 'verify_ssl'].some((name) => {
            const given = keyword(call, name);
            return (given !== undefined &&
                code.values
                    .expand({ expression: given, scope })
                    .some(({ expression }) => expression.kind === 'constant' && expression.value === false));
        }));
        return share(all.filter((one) => !open.includes(one)).map(({ at }) => at), open.map(({ at }) => at), 'these calls accept any certificate');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/security/token-verification.js



const DECODES = /^(jwt\.(api_jwt\.)?(decode|decode_complete|PyJWT\.decode)|jose\.jwt\.decode|joserfc\.jwt\.decode|authlib\.jose\.(jwt\.)?(decode|JsonWebToken\.decode))$/;
/** Why a token is not really checked. */
function fault(call, scope, code) {
    const options = keyword(call, 'options');
    const given = options === undefined ? [] : code.values.expand({ expression: options, scope });
    for (const { expression, scope: at } of given) {
        const entry = expression.kind === 'mapping'
            ? expression.entries.find(({ key }) => key?.kind === 'string' && key.value === 'verify_signature')
            : undefined;
        if (entry === undefined)
            continue;
        const values = code.values.expand({ expression: entry.value, scope: at });
        if (!values.every(({ expression: value }) => value.kind === 'constant' && value.value === true))
            return 'the signature is not verified, or only where a variable says so';
    }
    const verify = keyword(call, 'verify');
    if (verify?.kind === 'constant' && verify.value === false)
        return 'the signature is not verified';
    return undefined;
}
const tokenVerification = defineProbe({
    id: 'SEC-08',
    name: 'token-verification',
    category: 'security',
    level: 'critical',
    weight: 4,
    effort: 'low',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Is the signature of every token verified, with the algorithm that we chose?',
    why: 'A token that is only read says whatever its bearer wants.',
    refuses: '`verify_signature` from a variable, and a call without `algorithms`',
    fix: 'pass the key and `algorithms` to every decode',
    remedy: { file: '{module}', snippet: 'jwt.decode(token, key, algorithms=["HS256"])' },
    references: ['ASVS 9.1.1', 'CWE-347'],
    examine({ code }) {
        const decodes = externalCalls(code.alive, code.values, (name) => DECODES.test(name));
        if (decodes.length === 0)
            return notApplicable('the application reads no signed token itself');
        const faults = decodes.flatMap((one) => {
            const because = fault(one.call, one.scope, code);
            return because === undefined ? [] : [{ ...one, because }];
        });
        const [first] = faults;
        if (first !== undefined)
            return violated(faults.map(({ at }) => at), first.because, { cap: 'A' });
        const open = decodes.filter(({ call, name }) => /^(jwt|jose)\./.test(name) && argument(call, 2, 'algorithms') === undefined && !hasSplat(call));
        return open.length > 0
            ? violated(open.map(({ at }) => at), 'any algorithm is accepted')
            : found(decodes.map(({ at }) => at));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/services/blocking-calls.js


const BLOCKING = /^time\.sleep$|^requests\.(get|post|put|patch|delete|head|request|Session\.\w+)$|^urllib\.request\.urlopen$|^subprocess\.(run|call|check_call|check_output|Popen)$|^os\.(system|popen)$|^httpx\.(get|post|put|patch|delete|head|request|Client\.\w+)$|^psycopg2\.connect$|^boto3\./;
const blockingCalls = defineProbe({
    id: 'SVC-04',
    name: 'no-blocking-calls',
    category: 'services',
    level: 'medium',
    weight: 3,
    effort: 'medium',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Is the event loop kept free of calls that block it?',
    why: 'One blocking call in one request stops every other request of the process.',
    refuses: 'a call that is handed to a thread does not count against it',
    fix: 'use an asynchronous client, or hand the call to a thread',
    remedy: { file: '{module}', snippet: 'await asyncio.to_thread(blocking, argument)' },
    references: ['ruff ASYNC'],
    examine({ code }) {
        const asynchronous = code.alive.filter(({ isAsync, kind }) => kind === 'function' && isAsync);
        if (asynchronous.length === 0)
            return notApplicable('the application has no asynchronous function');
        const blocking = externalCalls(asynchronous, code.values, (name) => BLOCKING.test(name));
        return blocking.length > 0
            ? violated(blocking.map(({ at }) => at), 'these calls block the event loop')
            : found(asynchronous.map(headOf));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/services/graceful-stop.js




const FLAGS = /^--(timeout-graceful-shutdown|graceful-timeout|graceful_timeout|workers-kill-timeout|kill-timeout)(=|$)/;
const gracefulStop = defineProbe({
    id: 'SVC-06',
    name: 'graceful-stop',
    category: 'services',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'containers', 'repository', 'code'],
    asks: 'Do running requests finish when the service is stopped?',
    why: 'Every deployment stops it.',
    refuses: 'a flag in a compose file for development',
    fix: 'start uvicorn with `--timeout-graceful-shutdown`',
    remedy: {
        file: 'Dockerfile',
        snippet: 'CMD ["uvicorn", "src.main:app", "--host", "0.0.0.0", "--timeout-graceful-shutdown", "25"]',
    },
    references: ['Mercari production readiness checklist, level B'],
    examine({ application, containers, repository, code }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const flags = containers.starts
            .filter(({ shipped, executed }) => shipped && executed.some(({ words }) => words.some((word) => FLAGS.test(word))))
            .map(({ at }) => at);
        const called = externalCalls(code.alive, code.values, (name) => /^uvicorn\.(run|Config)$/.test(name))
            .filter(({ call }) => keyword(call, 'timeout_graceful_shutdown') !== undefined)
            .map(({ at }) => at);
        const hooks = repository
            .matching(/(^|\/)(k8s|kubernetes|deploy|charts|helm|manifests)\/.*\.ya?ml$/)
            .flatMap((path) => repository.yaml(path).flatMap((data) => [...everythingIn(data)].flatMap((part) => {
            const hook = below(part, 'lifecycle', 'preStop');
            return hook === undefined ? [] : [{ path, line: hook.line, endLine: hook.endLine }];
        })));
        const evidence = [...flags, ...called, ...hooks];
        return evidence.length > 0 ? found(evidence) : notDetected(containers.starts.map(({ at }) => at.path));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/services/retries.js




const RETRIES = /^(tenacity|stamina|backoff|pybreaker|circuitbreaker|aiobreaker|purgatory|aiohttp_retry|httpx_retries)\.|^urllib3\..*Retry$|^httpx\.(Async)?HTTPTransport$/;
const retries = defineProbe({
    id: 'SVC-02',
    name: 'retries',
    category: 'services',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Is a call to another service repeated, within bounds, when it fails for a moment?',
    why: 'Most failures of a network last less than a second.',
    refuses: 'an import of tenacity that nothing uses',
    fix: 'repeat idempotent outbound calls a few times with growing pauses',
    remedy: {
        file: '{module}',
        snippet: '@stamina.retry(on=httpx.HTTPError, attempts=3)\nasync def fetch() -> httpx.Response: ...',
    },
    references: ['Mercari production readiness checklist, level A'],
    examine({ code }) {
        const { requests, clients } = outboundCalls(code);
        if (requests.length + clients.length === 0)
            return notApplicable('the application calls no other service');
        const called = externalCalls(code.alive, code.values, (name) => RETRIES.test(name)).map(({ at }) => at);
        const marked = code.alive.filter((scope) => scope.decorators.some((decorator) => RETRIES.test(code.values.resolver.name(namesIn(decorator)[0] ?? '', scope.parent ?? scope)?.kind === 'external'
            ? (code.values.resolver.external({ kind: 'name', name: namesIn(decorator)[0] ?? '', line: 1, endLine: 1 }, scope.parent ?? scope) ?? '')
            : '')));
        const evidence = [...called, ...marked.map(headOf)];
        return evidence.length > 0
            ? found(evidence)
            : notDetected([...requests, ...clients].map(({ at }) => at.path));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/services/shutdown.js




const shutdown_CLOSING = new Set([
    'close',
    'aclose',
    'dispose',
    'disconnect',
    'shutdown',
    'stop',
    'cancel',
    'wait_closed',
    'cleanup',
    'aexit',
    '__aexit__',
    'close_connections',
    'flush',
    'force_flush',
    'terminate',
    'close_all_sessions',
]);
/** Ends what it began: something after the `yield`, in a `finally`, or by a `with` around it. */
function releases(scope) {
    return [...scopesOf(scope)].some((inner) => {
        const [given] = inner.flows.filter(({ kind }) => kind === 'yield');
        if (given === undefined)
            return false;
        if (given.managed.length > 0 || given.finalCalls.length > 0)
            return true;
        return inner.calls.some(({ call }) => call.line > given.line &&
            (shutdown_CLOSING.has(calledWord(call)) ||
                namesIn(call.callee).some((name) => /close|dispose|shutdown|stop|disconnect/.test(name))));
    });
}
const shutdown = defineProbe({
    id: 'SVC-03',
    name: 'shutdown',
    category: 'services',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'wiring', 'sourcePaths'],
    asks: 'Does the application close at its end what it opened at its start?',
    why: 'Connections that are dropped, not closed, stay open at the other side and are missing there.',
    refuses: 'a lifespan with a bare `yield`',
    fix: 'close engines, clients and caches in the lifespan',
    remedy: {
        file: '{module}',
        snippet: '@asynccontextmanager\nasync def lifespan(app: FastAPI) -> AsyncIterator[None]:\n    yield\n    await engine.dispose()',
    },
    references: ['12-factor IX', 'Mercari production readiness checklist, level B'],
    examine({ application, wiring, sourcePaths }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        const closing = wiring.lifespans.filter(({ kind, handler }) => kind === 'lifespan' ? releases(handler) : kind === 'shutdown' && handler.calls.length > 0);
        return closing.length > 0
            ? found(closing.flatMap(({ at, handler }) => [at, headOf(handler)]))
            : notDetected(sourcePaths);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/services/silent-handlers.js



const silentHandlers = defineProbe({
    id: 'SVC-05',
    name: 'no-silent-handlers',
    category: 'services',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Is every caught error handled or logged?',
    why: 'An error that is swallowed comes back later, elsewhere, without its cause.',
    refuses: 'nothing: where no error is caught, the question does not apply',
    fix: 'handle the error, or log it, or let it rise',
    remedy: {
        file: '{module}',
        snippet: 'except httpx.HTTPError:\n    logger.exception("fetch_failed")\n    raise',
    },
    references: ['CWE-390'],
    examine({ code }) {
        const handlers = code.alive.flatMap((scope) => scope.handlers.map((handler) => ({
            handler,
            at: placeIn(scope, { line: handler.line, endLine: handler.line }),
        })));
        if (handlers.length === 0)
            return notApplicable('the application catches no error');
        const silent = handlers.filter(({ handler }) => handler.empty &&
            (handler.types === undefined ||
                namesIn(handler.types).some((name) => name === 'Exception' || name === 'BaseException')));
        return share(handlers.filter((one) => !silent.includes(one)).map(({ at }) => at), silent.map(({ at }) => at), 'these handlers swallow every error');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/services/timeouts.js



/** httpx waits five seconds by itself; `requests` and urllib wait for ever. */
function timeouts_isBounded({ call, name }) {
    const timeout = keyword(call, 'timeout');
    if (timeout !== undefined)
        return !(timeout.kind === 'constant' && timeout.value === null);
    return /^httpx2?\.|^aiohttp\./.test(name);
}
const timeouts = defineProbe({
    id: 'SVC-01',
    name: 'timeouts',
    category: 'services',
    level: 'high',
    weight: 4,
    effort: 'low',
    since: '1.0.0',
    needs: ['code'],
    asks: 'Does every call to another service give up after a while?',
    why: 'A call that waits for ever holds its worker for ever.',
    refuses: '`timeout=None`; httpx and aiohttp have a default, `requests` has none',
    fix: 'pass a timeout to every outbound call',
    remedy: { file: '{module}', snippet: 'httpx.AsyncClient(timeout=httpx.Timeout(5.0, connect=2.0))' },
    references: ['bandit B113', 'OWASP API10'],
    examine({ code }) {
        const { requests, clients } = outboundCalls(code);
        const all = [...requests, ...clients];
        if (all.length === 0)
            return notApplicable('the application calls no other service');
        const hidden = all.filter(({ call }) => hasSplat(call) && keyword(call, 'timeout') === undefined);
        const judged = all.filter((one) => !hidden.includes(one));
        if (judged.length === 0)
            return unknown('the arguments of every outbound call are hidden behind `**`');
        const bounded = judged.filter(timeouts_isBounded);
        return share(bounded.map(({ at }) => at), judged.filter((one) => !bounded.includes(one)).map(({ at }) => at), 'these calls wait for ever');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/testing/asserting-tests.js


const assertingTests = defineProbe({
    id: 'TST-02',
    name: 'asserting-tests',
    category: 'testing',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['suite'],
    asks: 'Does every test state something?',
    why: 'A test that states nothing passes whatever happens.',
    refuses: 'a skipped test; helpers that assert are followed one step',
    fix: 'add an assertion to the listed tests, and remove skips',
    remedy: { file: 'tests/test_api.py', snippet: 'assert response.status_code == 200' },
    references: [],
    examine({ suite }) {
        if (suite.tests.length === 0)
            return notApplicable('there are no tests');
        const good = suite.tests.filter(({ asserts, skipped }) => asserts && !skipped);
        return share(good.map(({ scope }) => headOf(scope)), suite.tests.filter((test) => !good.includes(test)).map(({ scope }) => headOf(scope)), 'these tests state nothing, or are skipped');
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/testing/coverage.js




function measures(command, options) {
    const words = [...command.words, ...options];
    return words.some((word) => /^--cov(=|$)/.test(word)) || command.words.includes('coverage');
}
/** Where coverage is configured. */
function coverageConfig({ repository, manifest, }) {
    const tables = manifest.pyprojects.flatMap(({ path, data }) => {
        const table = below(data, 'tool', 'coverage');
        return table === undefined ? [] : [{ path, line: table.line, endLine: table.line }];
    });
    const files = repository.named('.coveragerc').flatMap((path) => readIni(repository.text(path) ?? '')
        .slice(0, 1)
        .map(({ line }) => ({ path, line, endLine: line })));
    return [...tables, ...files];
}
const coverage = defineProbe({
    id: 'TST-06',
    name: 'coverage',
    category: 'testing',
    level: 'medium',
    weight: 3,
    effort: 'low',
    since: '1.0.0',
    needs: ['suite', 'executed', 'repository', 'manifest', 'workflows'],
    asks: 'Does continuous integration measure what the tests reach?',
    why: 'What is never run is never tested, and nobody sees it.',
    refuses: 'a table of settings alone: half the credit',
    fix: 'run pytest with `--cov` in continuous integration',
    remedy: { file: '.github/workflows/ci.yml', snippet: '- run: uv run pytest --cov' },
    references: ['Mercari production readiness checklist, level B'],
    examine({ suite, executed, repository, manifest, workflows }) {
        if (suite.tests.length === 0)
            return notApplicable('there are no tests');
        const options = optionsOf({ repository, manifest });
        const direct = executed.filter(({ words }) => words[0] === 'coverage');
        const runs = executed.filter((command) => isTestRun(command) && measures(command, options.words));
        const wrapped = executed.filter((command) => isTestRun(command) && command.viaCoverage === true);
        const evidence = [...runs, ...direct, ...wrapped].map(({ at }) => at);
        if (evidence.length > 0)
            return found([...evidence, ...(runs.length > 0 ? options.at : [])]);
        const configured = coverageConfig({ repository, manifest });
        return configured.length > 0
            ? partial(5000, configured, { because: 'coverage is configured, and nothing runs it' })
            : notDetected(workflows.map(({ path }) => path));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/testing/coverage-floor.js




const FLOOR_MIN = 60;
const coverageFloor = defineProbe({
    id: 'TST-08',
    name: 'coverage-floor',
    category: 'testing',
    level: 'low',
    weight: 1,
    effort: 'low',
    since: '1.0.0',
    needs: ['suite', 'executed', 'repository', 'manifest'],
    asks: 'Does a fall of the coverage fail the tests?',
    why: 'A number that nothing depends on falls.',
    refuses: 'a floor below 60',
    fix: 'set `fail_under`',
    remedy: { file: 'pyproject.toml', snippet: '[tool.coverage.report]\nfail_under = 80' },
    references: ['Mercari production readiness checklist, level B'],
    examine({ suite, executed, repository, manifest }) {
        if (suite.tests.length === 0)
            return notApplicable('there are no tests');
        const tables = manifest.pyprojects.flatMap(({ path, data }) => {
            const floor = below(data, 'tool', 'coverage', 'report', 'fail_under');
            return floor !== undefined && Number(floor.value) >= FLOOR_MIN
                ? [{ path, line: floor.line, endLine: floor.endLine }]
                : [];
        });
        const files = repository.named('.coveragerc', 'setup.cfg', 'tox.ini').flatMap((path) => readIni(repository.text(path) ?? '')
            .filter(({ key, value }) => key === 'fail_under' && Number(value) >= FLOOR_MIN)
            .map(({ line }) => ({ path, line, endLine: line })));
        const isFloor = (word) => Number(/^--(?:cov-)?fail-under=(\d+)/.exec(word)?.[1] ?? 0) >= FLOOR_MIN;
        const options = optionsOf({ repository, manifest });
        const run = executed.filter(({ words }) => words.some(isFloor)).map(({ at }) => at);
        const evidence = [...tables, ...files, ...run, ...(options.words.some(isFloor) ? options.at : [])];
        return evidence.length > 0 ? found(evidence) : notDetected(['pyproject.toml']);
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/testing/effective-tests.js


/** Credit for so many effective tests. */
const STEPS = [
    [30, 10_000],
    [10, 8000],
    [3, 5000],
    [1, 2500],
];
const effectiveTests = defineProbe({
    id: 'TST-01',
    name: 'effective-tests',
    category: 'testing',
    level: 'high',
    weight: 6,
    effort: 'high',
    since: '1.0.0',
    needs: ['application', 'suite'],
    asks: 'Do tests state something about what the application does?',
    why: 'A change is safe to the degree that something would notice.',
    refuses: '`assert True`, an empty test, a skipped test, and an assertion about nothing that the application returned',
    fix: 'write tests whose assertions depend on a call into the application',
    remedy: {
        file: 'tests/test_api.py',
        snippet: 'async def test_created_order_can_be_read(client: AsyncClient) -> None:\n    created = await client.post("/api/v1/orders", json={"title": "x"})\n    assert created.status_code == 201',
    },
    references: ['Mercari production readiness checklist, level C'],
    examine({ application, suite }) {
        if (application === undefined && suite.tests.length === 0)
            return notApplicable('nothing here starts an application');
        const effective = suite.tests.filter((test) => test.effective);
        const step = STEPS.find(([least]) => effective.length >= least);
        if (step === undefined)
            return {
                ...notDetected(suite.modules.length > 0 ? suite.modules.map(({ path }) => path) : ['tests'], 'no test states anything about the application'),
                cap: 'B',
            };
        const evidence = effective.map(({ scope }) => headOf(scope));
        return step[1] === 10_000
            ? found(evidence)
            : partial(step[1], evidence, { because: `${effective.length} effective tests` });
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/testing/failure-tests.js




const STATUSES = new Set([400, 401, 403, 404, 409, 422, 429]);
/** `response.status_code == 404`. */
function statesFailure(expression) {
    return [...walk(expression)].some((part) => {
        if (part.kind !== 'operation' || !/^(==|in|!=)$/.test(part.operator))
            return false;
        const inside = part.operands.flatMap((operand) => [...walk(operand)]);
        const asked = inside.some((one) => (one.kind === 'name' || one.kind === 'attribute') && /status_code$|(^|\.)status$/.test(one.name));
        return (asked &&
            inside.some((one) => (one.kind === 'number' && STATUSES.has(one.value)) ||
                (one.kind === 'name' && /HTTP_4\d\d/.test(one.name))));
    });
}
const failureTests = defineProbe({
    id: 'TST-05',
    name: 'failure-tests',
    category: 'testing',
    level: 'medium',
    weight: 2,
    effort: 'low',
    since: '1.0.0',
    needs: ['suite'],
    asks: 'Do tests state what is refused?',
    why: 'The way that must stay shut is never tried by accident.',
    refuses: 'a number that is not compared with a status',
    fix: 'assert 401, 403, 404 and 422 where they belong',
    remedy: {
        file: 'tests/test_api.py',
        snippet: 'assert (await client.get("/api/v1/orders/unknown")).status_code == 404',
    },
    references: ['ASVS 8.3.1'],
    examine({ suite }) {
        if (suite.tests.length === 0)
            return notApplicable('there are no tests');
        const stating = suite.tests
            .filter(({ effective }) => effective)
            .flatMap(({ scope }) => [...scopesOf(scope)].flatMap((inner) => inner.flows
            .filter(({ kind, value }) => kind === 'assert' && value !== undefined && statesFailure(value))
            .map((flow) => placeIn(inner, flow))));
        return stating.length > 0 ? found(stating) : notDetected(suite.modules.map(({ path }) => path));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/testing/http-client.js

const httpClient = defineProbe({
    id: 'TST-03',
    name: 'http-client',
    category: 'testing',
    level: 'high',
    weight: 4,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'suite'],
    asks: 'Do tests talk to the real application over HTTP?',
    why: 'Routing, validation and middleware are only there when a request passes through them.',
    refuses: 'a client of an application that the test makes itself',
    fix: 'build a TestClient or an AsyncClient on the application',
    remedy: {
        file: 'tests/conftest.py',
        snippet: '@pytest.fixture\nasync def client() -> AsyncIterator[AsyncClient]:\n    async with AsyncClient(transport=ASGITransport(app=app), base_url="http://test") as client:\n        yield client',
    },
    references: [],
    examine({ application, suite }) {
        if (application === undefined)
            return notApplicable('nothing here starts an application');
        return suite.clients.length > 0
            ? found(suite.clients)
            : notDetected(suite.modules.map(({ path }) => path));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/testing/isolated-state.js




const UNDOING = new Set([
    'rollback',
    'begin_nested',
    'drop_all',
    'truncate',
    'drop_database',
    'clear',
    'flushdb',
    'delete_many',
]);
const isolatedState = defineProbe({
    id: 'TST-09',
    name: 'isolated-state',
    category: 'testing',
    level: 'medium',
    weight: 2,
    effort: 'medium',
    since: '1.0.0',
    needs: ['suite'],
    asks: 'Does each test start from a known state?',
    why: 'Tests that share a database pass or fail by their order.',
    refuses: 'a fixture that no test asks for',
    fix: 'give tests a session that is rolled back, through dependency overrides',
    remedy: { file: 'tests/conftest.py', snippet: 'app.dependency_overrides[get_session] = lambda: session' },
    references: [],
    examine({ suite }) {
        if (suite.tests.length === 0)
            return notApplicable('there are no tests');
        const fixtures = suite.modules
            .flatMap((module) => [...scopesOf(module)])
            .filter(({ decorators }) => decorators.some((decorator) => namesIn(decorator).some((name) => /(^|\.)fixture$/.test(name))));
        const asked = new Set([
            ...suite.tests.flatMap(({ scope }) => scope.parameters),
            ...fixtures.flatMap(({ parameters }) => parameters),
        ].map(({ name }) => name));
        const isolating = fixtures.filter((fixture) => {
            const automatic = fixture.decorators.some((decorator) => decorator.kind === 'call' && decorator.args.some(({ name }) => name === 'autouse'));
            const overrides = [...scopesOf(fixture)].some((scope) => scope.assignments.some(({ target }) => namesIn(target).some((name) => name.endsWith('dependency_overrides'))));
            const undoes = [...scopesOf(fixture)].some((scope) => scope.calls.some(({ call }) => UNDOING.has(calledWord(call))) ||
                scope.flows.some(({ kind, managed }) => kind === 'yield' &&
                    managed.some((value) => namesIn(value).some((name) => /begin|transaction|rollback|database/i.test(name)))));
            return (automatic || asked.has(fixture.name)) && (overrides || undoes);
        });
        return isolating.length > 0
            ? found(isolating.map(headOf))
            : notDetected(suite.modules.map(({ path }) => path));
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/testing/requested-routes.js


const RATIO_MIN = 0.6;
const requestedRoutes = defineProbe({
    id: 'TST-04',
    name: 'requested-routes',
    category: 'testing',
    level: 'high',
    weight: 4,
    effort: 'medium',
    since: '1.0.0',
    needs: ['routes', 'suite'],
    asks: 'Do tests request the routes?',
    why: 'A route that no test requests may have stopped working last year.',
    refuses: 'an address in a text that is never requested',
    fix: 'request the listed routes in tests',
    remedy: { file: 'tests/test_api.py', snippet: 'response = await client.get("/api/v1/orders")' },
    references: [],
    examine({ routes, suite }) {
        const reachable = routes.filter((route) => route.reachable);
        if (reachable.length === 0)
            return notApplicable('no route can be reached');
        const hit = reachable.filter((route) => isHit(route, suite));
        const ratio = hit.length / reachable.length;
        if (hit.length === 0)
            return violated(reachable.map(({ at }) => at), 'no test requests a route');
        const evidence = suite.requests.filter(({ test }) => test.effective).map(({ at }) => at);
        if (ratio >= RATIO_MIN)
            return found(evidence);
        return partial(Math.floor((ratio / RATIO_MIN) * 10_000), evidence, {
            because: `tests request ${hit.length} of ${reachable.length} routes`,
        });
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/testing/tests-in-ci.js


const testsInCi = defineProbe({
    id: 'TST-07',
    name: 'tests-in-ci',
    category: 'testing',
    level: 'high',
    weight: 5,
    effort: 'low',
    since: '1.0.0',
    needs: ['application', 'executed', 'workflows', 'suite'],
    asks: 'Does continuous integration run the tests?',
    why: 'Tests that run only where someone remembers them protect only that person.',
    refuses: 'a job whose name contains "test", a step that echoes, and a step whose failure is thrown away; scripts, make and tox are followed',
    fix: 'run pytest in a workflow',
    remedy: { file: '.github/workflows/ci.yml', snippet: '- run: uv run pytest' },
    references: ['Scorecard CI-Tests'],
    examine({ application, executed, workflows, suite }) {
        if (application === undefined && suite.tests.length === 0)
            return notApplicable('nothing here starts an application');
        const runs = executed.filter(isTestRun).map(({ at }) => at);
        if (runs.length > 0 && suite.tests.length > 0)
            return found(runs);
        return {
            ...notDetected(workflows.length > 0 ? workflows.map(({ path }) => path) : ['.github/workflows'], 'continuous integration never runs a test'),
            cap: 'C',
        };
    },
});

;// CONCATENATED MODULE: ./lib/readiness/probes/index.js

























































































/** Every probe, in the order of categories and numbers. */
const PROBES = [
    typedSettings,
    scatteredEnvironment,
    environmentExample,
    liveCredentials,
    trackedEnvironment,
    secretDefaults,
    secretTypes,
    migrations,
    poolSize,
    staleConnections,
    sessionLifecycle,
    createAll,
    transactions,
    automatedMigrations,
    loggingCalls,
    structuredLogs,
    noPrint,
    requestId,
    metrics,
    tracing,
    errorTracking,
    livenessRoute,
    readinessRoute,
    typedBodies,
    constrainedFields,
    awareDatetimes,
    declaredResponses,
    separateSchemas,
    thinHandlers,
    dataLayer,
    boundedLists,
    timeouts,
    retries,
    shutdown,
    blockingCalls,
    silentHandlers,
    gracefulStop,
    reachableRoutes,
    versionedPaths,
    lastResortHandler,
    documentationUrls,
    bodyLimit,
    boundParameters,
    corsOrigins,
    authenticationScheme,
    protectedRoutes,
    rateLimit,
    securityHeaders,
    passwordHashing,
    tokenVerification,
    dangerousCalls,
    tlsVerification,
    noDebug,
    objectOwnership,
    outboundHosts,
    randomTokens,
    cookieFlags,
    effectiveTests,
    assertingTests,
    httpClient,
    requestedRoutes,
    failureTests,
    coverage,
    testsInCi,
    coverageFloor,
    isolatedState,
    startingImage,
    nonRoot,
    pinnedBases,
    multiStage,
    containerHealth,
    buildContext,
    exec_form_execForm,
    lockedInstall,
    lockFile,
    declaredDependencies,
    supportedPython,
    linter,
    typeChecker,
    preCommit,
    pullRequestTests,
    pinnedActions,
    leastPermissions,
    dependencyUpdates,
    scanning,
    readme,
    licence,
    codeOwners,
    securityPolicy,
];

;// CONCATENATED MODULE: ./lib/readiness/score.js


const score_FULL = 10_000;
/** The pattern formula: success, tests, security, observability. */
const FORMULA = { success: 40, tests: 30, security: 20, observability: 10 };
/** Categories without an application to judge may weigh this much together; above it, the tree is not a service. */
const NOT_APPLICABLE_MAX = 2500;
/** Scores one category from its results. */
function scoreCategory({ category, results, facets }, weights) {
    const judged = results.filter(({ outcome }) => outcome !== 'not_applicable' && outcome !== 'waived');
    const sum = judged.reduce((total, { id }) => total + weightOf(id, weights), 0);
    const won = judged.reduce((total, { id, credit }) => total + weightOf(id, weights) * credit, 0);
    const success = sum === 0 ? 0 : won / sum;
    const { floor } = RUBRIC[category];
    const weight = Math.floor((rubric_categoryWeight(category) * score_FULL) / rubric_totalWeight());
    const score = sum === 0 ? 0 : combined(success, facets);
    return { id: category, score, weight, floor, applicable: sum > 0, facets };
}
/** The pattern formula over the facets that apply. A facet never lifts a category above what its probes found nothing of. */
function combined(success, facets) {
    if (success === 0)
        return 0;
    const parts = [
        { weight: FORMULA.success, value: success },
        { weight: FORMULA.tests, value: facets.tests },
        { weight: FORMULA.security, value: facets.security },
        { weight: FORMULA.observability, value: facets.observability },
    ].flatMap(({ weight, value }) => (value === undefined ? [] : [{ weight, value }]));
    const total = parts.reduce((sum, { weight }) => sum + weight, 0);
    return Math.floor(parts.reduce((sum, { weight, value }) => sum + weight * value, 0) / total);
}
/** The score of the whole, before caps: the weighted mean of the categories that apply. */
function scoreAll(categories, readable) {
    const applicable = categories.filter((category) => category.applicable);
    const total = rubric_totalWeight(applicable.map(({ id }) => id));
    if (total === 0)
        return 0;
    const won = applicable.reduce((sum, { id, score }) => sum + rubric_categoryWeight(id) * score, 0);
    return Math.floor((won * readable) / (total * score_FULL));
}
/** Share of the weight that could be judged: what is unknown or not written yet is not. */
function knownWeight(results, weights, readable) {
    const known = category/* CATEGORIES */.R.reduce((sum, category) => {
        const judged = results.filter((result) => result.category === category && result.outcome !== 'unknown');
        const share = judged.reduce((total, { id }) => total + weightOf(id, weights), 0) / rubric_plannedWeight(category);
        return sum + rubric_categoryWeight(category) * share;
    }, 0);
    return Math.floor((known * readable) / rubric_totalWeight());
}
/** `true` where so much does not apply that this is no service. */
function isNotAService(categories) {
    const missing = rubric_totalWeight(categories.filter(({ applicable }) => !applicable).map(({ id }) => id));
    return missing * score_FULL > rubric_totalWeight() * NOT_APPLICABLE_MAX;
}
/** A report's score with other results in place of its own: what a waiver or a repair would make of it. */
function rescore(report, results, weights) {
    const categories = report.categories.map(({ id, facets = {} }) => scoreCategory({ category: id, results: results.filter(({ category }) => category === id), facets }, weights));
    return { score: scoreAll(categories, report.readable), categories };
}
function weightOf(id, weights) {
    return weights.get(id) ?? 0;
}

;// CONCATENATED MODULE: ./lib/readiness/recommend.js

const EFFORTS = { low: 1, medium: 2, high: 4 };
/** What to do next: the most score for the least work first. */
function recommend({ report, results, probes, weights, facts }) {
    const before = scoreAll(report.categories, report.readable);
    const open = probes.flatMap((probe) => {
        const result = results.find(({ id }) => id === probe.id);
        if (result === undefined ||
            result.credit === 10_000 ||
            result.outcome === 'not_applicable' ||
            result.outcome === 'waived')
            return [];
        const repaired = results.map((other) => (other.id === probe.id ? { ...other, outcome: 'pass', credit: 10_000 } : other));
        const gain = Math.max(0, rescore(report, repaired, weights).score - before);
        return [{ probe, result, gain }];
    });
    const worth = ({ probe, gain }) => gain / EFFORTS[probe.effort];
    open.sort((a, b) => worth(b) - worth(a) || (a.probe.id < b.probe.id ? -1 : 1));
    return open.map(({ probe, result, gain }) => ({
        probe: probe.id,
        text: probe.fix,
        gain,
        effort: probe.effort,
        file: target(probe, result, facts),
        snippet: fill(probe.remedy.snippet, facts),
        command: `patternbank probes ${probe.id}`,
    }));
}
/** Where the trouble stands, where something bad was seen; else where the remedy belongs. */
function target(probe, result, facts) {
    const [seen] = result.credit === 0 ? result.evidence : [];
    return seen?.path ?? fill(probe.remedy.file, facts);
}
function fill(text, { application, routes }) {
    const route = routes.find(({ reachable }) => reachable)?.at.path;
    const module = application?.at.path ?? 'main.py';
    return text.replaceAll('{module}', module).replaceAll('{routes}', route ?? module);
}

;// CONCATENATED MODULE: ./lib/readiness/assess.js







/** What does not apply to a profile, and why. */
const EXEMPT = {
    standard: {},
    public: {
        'SEC-03': 'the profile is public: strangers may call it',
        'SEC-04': 'the profile is public: strangers may call it',
    },
    internal: {
        'SEC-02': 'the profile is internal: no browser calls it',
        'SEC-06': 'the profile is internal: no browser calls it',
        'API-04': 'the profile is internal: its documentation may be open',
    },
    worker: {
        'API-01': 'the profile is worker: it has no routes of its own',
        'API-02': 'the profile is worker: it has no routes of its own',
    },
};
/**
 * The readiness of a repository.
 *
 * @returns every probe's result with its evidence. It never throws for what stands in the tree: what cannot be read is an omission.
 */
function assess(tree, { reader, profile = 'standard', probes = PROBES }) {
    const { facts, omissions, unreadable } = gatherFacts(tree, reader);
    const readable = 10_000 - unreadable;
    const asked = probes.map((probe) => ask(probe, facts, profile));
    const results = asked.map(({ result }) => result);
    const weights = new Map(probes.map(({ id, weight }) => [id, weight]));
    const facets = new FacetReader(facts);
    const categories = category/* CATEGORIES */.R.map((category) => scoreCategory({
        category,
        results: results.filter((result) => result.category === category),
        facets: facets.of(category, results, probes),
    }, weights));
    const judged = { categories, readable };
    return Promise.resolve({
        ...judged,
        rubricVersion: RUBRIC_VERSION,
        notAService: facts.application === undefined || isNotAService(categories),
        rawScore: scoreAll(categories, readable),
        caps: asked.flatMap(({ probe, finding, result }) => capOf(probe, finding, result)),
        knownWeight: knownWeight(results, weights, readable),
        probes: results,
        recommendations: recommend({ report: judged, results, probes, weights, facts }),
        omissions: [...progress(probes), ...omissions],
    });
}
function ask(probe, facts, profile) {
    const finding = answer(probe, facts, profile);
    const { outcome, credit, confidence, evidence, searched, because } = finding;
    const result = {
        id: probe.id,
        category: probe.category,
        outcome,
        credit,
        confidence,
        evidence: assess_unique(evidence),
        searched,
        ...(because === undefined ? {} : { because }),
    };
    return { probe, finding, result };
}
function answer(probe, facts, profile) {
    const exempt = EXEMPT[profile][probe.id];
    const base = { credit: 0, evidence: [], searched: [] };
    if (exempt !== undefined)
        return { ...base, outcome: 'not_applicable', because: exempt, confidence: 'high' };
    try {
        return probe.examine(facts);
    }
    catch (error) {
        // A probe that fails must not take the report with it, and must not give credit either.
        const reason = error instanceof Error ? error.message : String(error);
        return { ...base, outcome: 'unknown', because: `the probe failed: ${reason}`, confidence: 'low' };
    }
}
function capOf(probe, finding, result) {
    const { cap, confidence } = finding;
    if (cap === undefined || confidence !== 'high')
        return [];
    return [
        {
            id: probe.id,
            limit: rubric_CAP_LIMITS[cap],
            because: finding.because ?? probe.asks,
            evidence: result.evidence,
        },
    ];
}
function assess_unique(evidence) {
    const byPlace = new Map(evidence.map((one) => [`${one.path}:${one.line}:${one.endLine}`, one]));
    return [...byPlace.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
}
function progress(probes) {
    const planned = plannedProbes();
    if (probes.length >= planned)
        return [];
    return [
        {
            what: `${planned - probes.length} of ${planned} probes`,
            because: `the rubric is in progress: ${probes.length} of ${planned} probes are written, and the others earn nothing`,
            remedy: 'update PatternBank when a later rubric is out',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/read-expression.js
/** Wrappers without a meaning of their own here. */
const TRANSPARENT = new Set([
    'parenthesized_expression',
    'await',
    'type',
    'expression_statement',
    'as_pattern_target',
]);
const SEQUENCES = new Set([
    'list',
    'tuple',
    'set',
    'expression_list',
    'pattern_list',
    'tuple_pattern',
    'list_pattern',
]);
const OPERATIONS = new Set([
    'binary_operator',
    'boolean_operator',
    'comparison_operator',
    'not_operator',
    'unary_operator',
    'union_type',
]);
const ESCAPES = {
    n: '\n',
    t: '\t',
    r: '\r',
    '\\': '\\',
    "'": "'",
    '"': '"',
    '0': '\0',
};
/** The expression that `node` stands for. */
function readExpression(node, text) {
    if (TRANSPARENT.has(node.type) && node.children[0] !== undefined)
        return readExpression(node.children[0], text);
    const reader = READERS[node.type];
    if (reader !== undefined)
        return reader(node, text);
    if (SEQUENCES.has(node.type))
        return { kind: 'sequence', items: read_expression_all(node.children, text), ...lines(node) };
    if (OPERATIONS.has(node.type))
        return operation(node, text);
    return { kind: 'other', type: node.type, parts: read_expression_all(node.children, text), ...lines(node) };
}
/** The arguments of a call or of a class's parents. */
function readArguments(node, text) {
    return node.children.map((child) => {
        if (child.type === 'keyword_argument') {
            const name = fieldText(child, 'name', text);
            const value = child.children.find(({ field }) => field === 'value') ?? child;
            return { name, splat: false, value: readExpression(value, text) };
        }
        const splat = child.type === 'list_splat' || child.type === 'dictionary_splat';
        const inner = splat ? (child.children[0] ?? child) : child;
        return { splat, value: readExpression(inner, text) };
    });
}
/** The text of the child in `field`, or nothing. */
function fieldText(node, field, text) {
    const child = childAt(node, field);
    return child === undefined ? '' : text.slice(child.start, child.end);
}
/** The child in `field`. */
function childAt(node, field) {
    return node.children.find((child) => child.field === field);
}
function lines({ line, endLine }) {
    return { line, endLine };
}
function read_expression_all(nodes, text) {
    return nodes.map((node) => readExpression(node, text));
}
const READERS = {
    identifier: (node, text) => ({ kind: 'name', name: text.slice(node.start, node.end), ...lines(node) }),
    dotted_name: (node, text) => ({
        kind: 'name',
        name: text.slice(node.start, node.end).replaceAll(/\s/g, ''),
        ...lines(node),
    }),
    integer: (node, text) => number(node, text),
    float: (node, text) => number(node, text),
    true: (node) => ({ kind: 'constant', value: true, ...lines(node) }),
    false: (node) => ({ kind: 'constant', value: false, ...lines(node) }),
    none: (node) => ({ kind: 'constant', value: null, ...lines(node) }),
    string: (node, text) => string(node, text),
    concatenated_string: (node, text) => joined(read_expression_all(node.children, text), node),
    attribute: (node, text) => attribute(node, text),
    call: (node, text) => call(node, text),
    subscript: (node, text) => subscript(node, text),
    generic_type: (node, text) => genericType(node, text),
    dictionary: (node, text) => mapping(node, text),
    lambda: (node, text) => ({
        kind: 'other',
        type: 'lambda',
        parts: read_expression_all(node.children.filter(({ field }) => field === 'body'), text),
        ...lines(node),
    }),
    named_expression: (node, text) => readExpression(childAt(node, 'value') ?? node.children[1] ?? { ...node, type: 'none' }, text),
};
function number(node, text) {
    return {
        kind: 'number',
        value: Number(text.slice(node.start, node.end).replaceAll('_', '')),
        ...lines(node),
    };
}
function string(node, text) {
    const prefix = text.slice(node.start, node.children[0]?.end ?? node.start).toLowerCase();
    let value = '';
    const parts = [];
    for (const child of node.children) {
        if (child.type === 'string_content')
            value += read_expression_unescape(text.slice(child.start, child.end), prefix.includes('r'));
        if (child.type !== 'interpolation')
            continue;
        value += '{}';
        parts.push(...read_expression_all(child.children.filter(({ type }) => type !== 'format_specifier' && type !== 'type_conversion'), text));
    }
    return parts.length > 0
        ? { kind: 'formatted', text: value, parts, ...lines(node) }
        : { kind: 'string', value, ...lines(node) };
}
function read_expression_unescape(content, raw) {
    if (raw || !content.includes('\\'))
        return content;
    return content.replaceAll(/\\(\r?\n|[ntr\\'"0])/g, (_, escaped) => escaped.endsWith('\n') ? '' : (ESCAPES[escaped] ?? escaped));
}
function joined(strings, node) {
    const text = strings
        .map((part) => (part.kind === 'string' ? part.value : part.kind === 'formatted' ? part.text : ''))
        .join('');
    const parts = strings.flatMap((part) => (part.kind === 'formatted' ? part.parts : []));
    return parts.length > 0
        ? { kind: 'formatted', text, parts, ...lines(node) }
        : { kind: 'string', value: text, ...lines(node) };
}
function attribute(node, text) {
    const object = childAt(node, 'object');
    const name = fieldText(node, 'attribute', text);
    if (object === undefined)
        return { kind: 'name', name, ...lines(node) };
    const inner = readExpression(object, text);
    if (inner.kind === 'name')
        return { kind: 'name', name: `${inner.name}.${name}`, ...lines(node) };
    return { kind: 'attribute', object: inner, name, ...lines(node) };
}
function call(node, text) {
    const callee = childAt(node, 'function');
    const list = childAt(node, 'arguments');
    if (callee === undefined || list === undefined)
        return { kind: 'other', type: 'call', parts: read_expression_all(node.children, text), ...lines(node) };
    const args = list.type === 'argument_list'
        ? readArguments(list, text)
        : [{ splat: false, value: readExpression(list, text) }];
    return { kind: 'call', callee: readExpression(callee, text), args, ...lines(node) };
}
function subscript(node, text) {
    const [object, ...index] = node.children;
    if (object === undefined)
        return { kind: 'other', type: 'subscript', parts: [], ...lines(node) };
    return {
        kind: 'subscript',
        object: readExpression(object, text),
        index: flatten(read_expression_all(index, text)),
        ...lines(node),
    };
}
function genericType(node, text) {
    const [object, parameters] = node.children;
    if (object === undefined)
        return { kind: 'other', type: 'generic_type', parts: [], ...lines(node) };
    return {
        kind: 'subscript',
        object: readExpression(object, text),
        index: read_expression_all(parameters?.children ?? [], text),
        ...lines(node),
    };
}
function flatten(index) {
    const [only] = index;
    return index.length === 1 && only?.kind === 'sequence' ? only.items : index;
}
function mapping(node, text) {
    const entries = node.children.map((child) => {
        if (child.type !== 'pair')
            return { value: readExpression(child.children[0] ?? child, text) };
        const [key, value] = child.children;
        const read = readExpression(value ?? child, text);
        return key === undefined ? { value: read } : { key: readExpression(key, text), value: read };
    });
    return { kind: 'mapping', entries, ...lines(node) };
}
function operation(node, text) {
    const operators = node.children.filter(({ field }) => field === 'operator' || field === 'operators');
    const operands = node.children.filter(({ field }) => field !== 'operator' && field !== 'operators');
    const written = operators.map(({ start, end }) => text.slice(start, end)).join(' ');
    const operator = node.type === 'not_operator' ? 'not' : node.type === 'union_type' ? '|' : written;
    return { kind: 'operation', operator, operands: read_expression_all(operands, text), ...lines(node) };
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/new-scope.js


/** A scope without contents. */
function newScope(origin, node) {
    const { parent, name } = origin;
    const qualname = parent === undefined || parent.qualname === '' ? name : `${parent.qualname}.${name}`;
    const empty = {
        imports: [],
        children: [],
        calls: [],
        assignments: [],
        flows: [],
        loops: [],
        handlers: [],
        managed: [],
        expressions: [],
    };
    const defaults = {
        decorators: [],
        parameters: [],
        returns: undefined,
        isAsync: false,
        bases: [],
        effect: undefined,
    };
    const role = parent?.role ?? roleOf(origin.path);
    return { ...defaults, ...empty, ...lines(node), qualname, role, ...origin };
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/read-binding.js

/** Reads `value as alias`, below any wrapper. */
function readBinding(node, text) {
    const pattern = find(node);
    if (pattern === undefined) {
        const [only] = node.children;
        const value = only === undefined
            ? { kind: 'other', type: node.type, parts: [], ...lines(node) }
            : readExpression(only, text);
        return { value, alias: undefined };
    }
    const [value, alias] = pattern.children;
    return {
        value: readExpression(value ?? pattern, text),
        alias: alias === undefined ? undefined : readExpression(alias, text),
    };
}
function find(node) {
    if (node.type === 'as_pattern')
        return node;
    const [first] = node.children;
    if (first === undefined)
        return undefined;
    return first.type === 'as_pattern'
        ? first
        : first.type === 'parenthesized_expression' || first.type === 'with_item'
            ? find(first)
            : undefined;
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/read-signature.js

/** The names that an import statement gives. */
function importsOf(node, text, typeOnly) {
    const module = childAt(node, 'module_name');
    const from = module === undefined ? undefined : text.slice(module.start, module.end).replaceAll(/\s/g, '');
    if (node.children.some(({ type }) => type === 'wildcard_import')) {
        return [{ alias: '*', qualified: from ?? '', loads: from ?? '', star: true, typeOnly, ...lines(node) }];
    }
    return node.children
        .filter((child) => child !== module)
        .map((child) => importOf(child, { text, from, typeOnly }));
}
function importOf(child, { text, from, typeOnly }) {
    const aliased = child.type === 'aliased_import';
    const name = (aliased ? fieldText(child, 'name', text) : text.slice(child.start, child.end)).replaceAll(/\s/g, '');
    const given = aliased ? fieldText(child, 'alias', text) : name;
    // `import a.b` gives the name `a`.
    const head = name.split('.')[0] ?? name;
    if (from === undefined) {
        return {
            alias: aliased ? given : head,
            qualified: aliased ? name : head,
            loads: name,
            star: false,
            typeOnly,
            ...lines(child),
        };
    }
    const qualified = from.endsWith('.') ? `${from}${name}` : `${from}.${name}`;
    return { alias: given, qualified, loads: qualified, star: false, typeOnly, ...lines(child) };
}
/** The parameters of a function. */
function parametersOf(node, text) {
    return (node?.children ?? []).flatMap((child) => parameterOf(child, text));
}
function parameterOf(node, text) {
    const type = childAt(node, 'type');
    const value = childAt(node, 'value');
    const annotation = type === undefined ? undefined : readExpression(type, text);
    const fallback = value === undefined ? undefined : readExpression(value, text);
    switch (node.type) {
        case 'identifier':
            return [{ name: text.slice(node.start, node.end), annotation, fallback }];
        case 'default_parameter':
        case 'typed_default_parameter':
            return [{ name: fieldText(node, 'name', text), annotation, fallback }];
        case 'typed_parameter': {
            const name = node.children.find((child) => child !== type);
            return [{ name: name === undefined ? '' : text.slice(name.start, name.end), annotation, fallback }];
        }
        default:
            return [];
    }
}
function classHead(node, text) {
    const list = childAt(node, 'superclasses');
    const bases = list === undefined ? [] : readArguments(list, text);
    return {
        bases,
        parameters: [],
        isAsync: false,
        returns: undefined,
        noted: bases.map(({ value }) => value),
    };
}
function functionHead(node, text) {
    const parameters = parametersOf(childAt(node, 'parameters'), text);
    const result = childAt(node, 'return_type');
    const noted = parameters.flatMap(({ annotation, fallback }) => [annotation, fallback].filter((part) => part !== undefined));
    const isAsync = node.children.some(({ type }) => type === 'async');
    return {
        bases: [],
        parameters,
        isAsync,
        returns: result === undefined ? undefined : readExpression(result, text),
        noted,
    };
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/statements.js


/** Statements that do nothing. */
const IDLE = new Set([
    'pass_statement',
    'global_statement',
    'nonlocal_statement',
    'future_import_statement',
]);
/** Notes a `yield` that is a statement or the value of one. */
function noteYields(scope, expression, context) {
    if (expression.kind !== 'other' || expression.type !== 'yield')
        return;
    const { line, endLine } = expression;
    scope.flows.push({ kind: 'yield', value: expression.parts[0], line, endLine, ...context });
}
/** A docstring, or `...`. */
function isIdle(node) {
    const [only] = node.children;
    return (node.children.length === 1 &&
        only !== undefined &&
        (only.type === 'string' || only.type === 'ellipsis' || only.type === 'concatenated_string'));
}
/** `true` where a condition never holds when the program runs. */
function isNever(test) {
    if (test === undefined)
        return false;
    if (test.kind === 'constant')
        return test.value !== true;
    return (test.kind === 'number' && test.value === 0) || isTypeChecking(test);
}
/** `TYPE_CHECKING` and its qualified form. */
function isTypeChecking(test) {
    const name = nameOf(test);
    return name === 'TYPE_CHECKING' || name === 'typing.TYPE_CHECKING';
}
/** `true` below `if TYPE_CHECKING`. */
function isTypeOnly({ guards }) {
    return guards.some(isTypeChecking);
}
/** The calls of the statements in a block. */
function callsBelow(node, text) {
    return node.children.flatMap((child) => callsIn(readExpression(child, text)));
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/read-module.js
var _a;






const read_module_OUTSIDE = { guards: [], managed: [], finalCalls: [], handling: false };
const ENDS = new Set([
    'return_statement',
    'raise_statement',
    'continue_statement',
    'break_statement',
]);
const DEFINITIONS = new Set([
    'function_definition',
    'class_definition',
    'decorated_definition',
]);
/** The scopes of one file. */
function readModule(path, { root, text }) {
    const scope = newScope({ kind: 'module', path, name: '', parent: undefined }, root);
    new ScopeReader(text, scope).block(root.children, read_module_OUTSIDE);
    return scope;
}
/** Reads the statements of one scope into its facts. */
class ScopeReader {
    #text;
    #scope;
    constructor(text, scope) {
        this.#text = text;
        this.#scope = scope;
    }
    block(statements, context) {
        for (const statement of statements) {
            this.#statement(statement, context);
            // What follows in this block never runs.
            if (ENDS.has(statement.type))
                return;
        }
    }
    #statement(node, context) {
        if (IDLE.has(node.type))
            return;
        if (DEFINITIONS.has(node.type)) {
            this.#definition(node, []);
            return;
        }
        if (node.type === 'expression_statement' && isIdle(node))
            return;
        this.#scope.effect ??= lines(node);
        this.#effective(node, context);
    }
    #effective(node, context) {
        switch (node.type) {
            case 'if_statement':
                return this.#branches(node, context);
            case 'with_statement':
                return this.#with(node, context);
            case 'try_statement':
                return this.#try(node, context);
            case 'import_statement':
            case 'import_from_statement':
                this.#scope.imports.push(...importsOf(node, this.#text, isTypeOnly(context)));
                return;
            case 'for_statement':
                return this.#for(node, context);
            case 'return_statement':
            case 'raise_statement':
            case 'assert_statement':
                return this.#flow(node, context);
            default:
                return this.#plain(node, context);
        }
    }
    #definition(node, decorators) {
        if (node.type === 'decorated_definition') {
            const marks = node.children
                .filter(({ type }) => type === 'decorator')
                .map((mark) => this.#read(mark.children[0] ?? mark));
            for (const mark of marks)
                this.#note(mark, read_module_OUTSIDE);
            const definition = childAt(node, 'definition');
            if (definition !== undefined)
                this.#definition(definition, marks);
            return;
        }
        const kind = node.type === 'class_definition' ? 'class' : 'function';
        const { noted, ...heads } = kind === 'class' ? classHead(node, this.#text) : functionHead(node, this.#text);
        for (const expression of noted)
            this.#note(expression, read_module_OUTSIDE);
        const origin = {
            kind,
            path: this.#scope.path,
            name: fieldText(node, 'name', this.#text),
            parent: this.#scope,
            decorators,
            ...heads,
        };
        const inner = newScope(origin, node);
        this.#scope.children.push(inner);
        new _a(this.#text, inner).block(childAt(node, 'body')?.children ?? [], read_module_OUTSIDE);
    }
    #branches(node, context) {
        const condition = childAt(node, 'condition');
        const test = condition === undefined ? undefined : this.#read(condition);
        if (test !== undefined)
            this.#note(test, context);
        const guarded = test === undefined ? context : { ...context, guards: [...context.guards, test] };
        const never = isNever(test);
        for (const child of node.children) {
            if (child.field === 'consequence')
                this.#consequence(child, { never, test, guarded });
            if (child.field === 'alternative')
                this.#alternative(child, guarded);
        }
    }
    #consequence(node, { never, test, guarded }) {
        if (!never)
            return this.block(node.children, guarded);
        if (!isTypeChecking(test))
            return;
        const imports = node.children.filter(({ type }) => type.startsWith('import'));
        this.#scope.imports.push(...imports.flatMap((child) => importsOf(child, this.#text, true)));
    }
    #alternative(node, context) {
        if (node.type === 'elif_clause')
            return this.#branches(node, context);
        this.block(childAt(node, 'body')?.children ?? [], context);
    }
    #with(node, context) {
        const clause = node.children.find(({ type }) => type === 'with_clause');
        const managed = [];
        for (const item of clause?.children ?? []) {
            const binding = readBinding(item, this.#text);
            managed.push(binding.value);
            this.#scope.managed.push(binding);
            this.#note(binding.value, { ...context, managed: [...context.managed, ...managed] });
        }
        this.block(childAt(node, 'body')?.children ?? [], {
            ...context,
            managed: [...context.managed, ...managed],
        });
    }
    #try(node, context) {
        const last = node.children.find(({ type }) => type === 'finally_clause');
        const finalBlock = last?.children ?? [];
        const finalCalls = finalBlock.flatMap((block) => callsBelow(block, this.#text));
        const inner = { ...context, finalCalls: [...context.finalCalls, ...finalCalls] };
        for (const child of node.children) {
            if (child.field === 'body')
                this.block(child.children, inner);
            else if (child.type.startsWith('except'))
                this.#except(child, context);
            else if (child.type === 'else_clause')
                this.block(childAt(child, 'body')?.children ?? [], inner);
        }
        for (const block of finalBlock)
            this.block(block.children, context);
    }
    #except(node, context) {
        const body = node.children.find(({ type }) => type === 'block');
        const heads = node.children.filter((child) => child !== body);
        const types = heads[0] === undefined ? undefined : readBinding({ ...node, children: heads }, this.#text).value;
        const empty = (body?.children ?? []).every((child) => IDLE.has(child.type) || child.type === 'continue_statement' || isIdle(child));
        this.#scope.handlers.push({ types, empty, ...lines(node) });
        if (types !== undefined)
            this.#note(types, context);
        this.block(body?.children ?? [], { ...context, handling: true });
    }
    #for(node, context) {
        const target = childAt(node, 'left');
        const over = childAt(node, 'right');
        if (target !== undefined && over !== undefined) {
            const read = this.#read(over);
            this.#scope.loops.push({ target: this.#read(target), over: read, ...lines(node) });
            this.#note(read, context);
        }
        for (const child of node.children) {
            if (child.field === 'body')
                this.block(child.children, context);
            if (child.field === 'alternative')
                this.#alternative(child, context);
        }
    }
    #flow(node, context) {
        const kind = node.type === 'return_statement' ? 'return' : node.type === 'raise_statement' ? 'raise' : 'assert';
        const [first, ...rest] = node.children;
        const value = first === undefined ? undefined : this.#read(first);
        this.#scope.flows.push({ kind, value, ...lines(node), ...context });
        if (value !== undefined)
            this.#note(value, context);
        for (const child of rest)
            this.#note(this.#read(child), context);
    }
    /** Any other statement: its blocks are read as blocks, the rest as expressions. */
    #plain(node, context) {
        if (node.type === 'expression_statement' && node.children[0] !== undefined)
            return this.#expressionStatement(node.children[0], context);
        for (const child of node.children) {
            if (child.type === 'block')
                this.block(child.children, context);
            else if (child.type.endsWith('_clause'))
                this.#plain(child, context);
            else if (child.type.endsWith('_statement') || DEFINITIONS.has(child.type))
                this.#statement(child, context);
            else
                this.#note(this.#read(child), context);
        }
    }
    #expressionStatement(node, context) {
        const left = childAt(node, 'left');
        const isAssignment = node.type === 'assignment' || node.type === 'augmented_assignment';
        if (!isAssignment || left === undefined) {
            this.#note(this.#read(node), context);
            return;
        }
        const [right, type] = [childAt(node, 'right'), childAt(node, 'type')];
        const isChain = right?.type === 'assignment';
        if (isChain)
            this.#expressionStatement(right, context);
        const source = isChain ? (childAt(right, 'right') ?? right) : right;
        const value = source === undefined ? undefined : this.#read(source);
        const annotation = type === undefined ? undefined : this.#read(type);
        const target = this.#read(left);
        this.#scope.assignments.push({ target, value, annotation, ...lines(node) });
        if (nameOf(target) === undefined)
            this.#note(target, context);
        if (annotation !== undefined)
            this.#note(annotation, context);
        if (value !== undefined && !isChain)
            this.#note(value, context);
    }
    #note(expression, context) {
        this.#scope.expressions.push(expression);
        for (const call of callsIn(expression))
            this.#scope.calls.push({ call, ...context });
        noteYields(this.#scope, expression, context);
    }
    #read(node) {
        return readExpression(node, this.#text);
    }
}
_a = ScopeReader;

;// CONCATENATED MODULE: ./lib/readiness/facts/python/syntax.js
/** Anonymous nodes that carry meaning beside those that have a field. */
const KEPT_TOKENS = new Set(['async']);
/** Deeper nesting than any program has; a bound against a stack that overflows. */
const syntax_DEPTH_MAX = 400;
/** The syntax tree of `text` as plain values: comments and punctuation are left out. */
function readSyntax(parser, text) {
    const lines = lineStarts(text);
    return parser.read(text, (cursor) => {
        const reading = { broken: 0, lines, cursor };
        const root = readNode(reading, 0);
        return { text, root, broken: reading.broken };
    });
}
function readNode(reading, depth) {
    const { cursor, lines } = reading;
    const { nodeType: type, startIndex: start, endIndex: end } = cursor;
    const field = cursor.currentFieldName ?? undefined;
    if (type === 'ERROR')
        reading.broken += end - start;
    const children = [];
    if (depth < syntax_DEPTH_MAX && cursor.gotoFirstChild()) {
        do {
            if (isKept(cursor))
                children.push(readNode(reading, depth + 1));
        } while (cursor.gotoNextSibling());
        cursor.gotoParent();
    }
    return {
        type,
        field,
        start,
        end,
        line: lineAt(lines, start),
        endLine: lineAt(lines, Math.max(start, end - 1)),
        children,
    };
}
function isKept(cursor) {
    if (cursor.nodeIsNamed)
        return cursor.nodeType !== 'comment';
    return cursor.currentFieldName !== null || KEPT_TOKENS.has(cursor.nodeType);
}
/** Offsets at which lines begin. */
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** The line, from 1, that holds `offset`. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/module-reader.js


/** Reads Python files, each text at a path once: what was read ahead is not read again. */
class ModuleReader {
    #parser;
    #known = new Map();
    constructor(parser) {
        this.#parser = parser;
    }
    /** The facts of `text`; line and path of what is found are those of `path`. */
    read(path, text) {
        const known = this.#known.get(path);
        if (known?.text === text)
            return known.module;
        const syntax = readSyntax(this.#parser, text);
        const module = { scope: readModule(path, syntax), broken: syntax.broken };
        this.#known.set(path, { text, module });
        return module;
    }
}

;// CONCATENATED MODULE: ./lib/readiness/facts/python/open-parser.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
/**
 * Loads the Python grammar from `assetsDirectory` (`web-tree-sitter.js`, its wasm, `tree-sitter-python.wasm`).
 *
 * @param assetsDirectory - an absolute path of this machine
 * @throws Error - an asset is missing or is not what it should be
 */
async function openPythonParser(assetsDirectory) {
    const asset = (name) => fileUrl(`${assetsDirectory}/${name}`);
    // A bundler that followed this import would corrupt the wasm beside it.
    const { Language, Parser } = (await import(__rewriteRelativeImportExtension(
    /* webpackIgnore: true */ asset('web-tree-sitter.js'))));
    await Parser.init({ locateFile: (name) => `${assetsDirectory}/${name}` });
    const parser = new Parser();
    parser.setLanguage(await Language.load(`${assetsDirectory}/tree-sitter-python.wasm`));
    return {
        read(text, visit) {
            const tree = parser.parse(text);
            if (tree === null)
                throw new Error('the Python parser gave no tree');
            const cursor = tree.walk();
            try {
                return visit(cursor);
            }
            finally {
                cursor.delete();
                tree.delete();
            }
        },
    };
}
function fileUrl(path) {
    const url = new URL('file:///');
    url.pathname = path.replaceAll('%', '%25');
    return url.href;
}

;// CONCATENATED MODULE: ./lib/readiness/probe-page.js

/**
 * What a probe asks, what counts, what does not, and how to repair: its page, and what `patternbank probes ID` prints.
 *
 * @returns Markdown that ends in a line break
 */
function probePage(probe) {
    const { id, name, asks, why, refuses, fix, remedy, references } = probe;
    return [
        `# ${id} ${name}\n`,
        `**${asks}** ${why}\n`,
        `| category | level | weight in its category | share of the whole | effort | since |`,
        `|---|---|---|---|---|---|`,
        `| ${probe.category} | ${probe.level} | ${probe.weight} of ${plannedWeight(probe.category)} | ${shareOf(probe)} % | ${probe.effort} | ${probe.since} |\n`,
        `## What does not count\n\n${sentence(refuses)}\n`,
        `## What to do\n\n${sentence(fix)} In ${placeOf(remedy.file)}:\n\n\`\`\`\n${remedy.snippet}\n\`\`\`\n`,
        ...(references.length === 0
            ? []
            : [`## References\n\n${references.map((reference) => `- ${reference}`).join('\n')}\n`]),
    ].join('\n');
}
/** The bounds that grave findings put on the score, as text: `A 0.49, B 0.64, C 0.79`. */
function capTable() {
    return Object.entries(CAP_LIMITS)
        .map(([level, limit]) => `${level} 0.${limit / 100}`)
        .join(', ');
}
/** Share of the whole score that a probe's success carries, in percent with one decimal. */
function shareOf({ category, weight }) {
    const tenths = Math.round((categoryWeight(category) * weight * 1000) / (totalWeight() * plannedWeight(category)));
    return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
/** `{module}` and its like are filled in for a repository; a page has none. */
function placeOf(file) {
    if (file === '{module}')
        return 'the module that makes the application';
    return file === '{routes}' ? 'a module with routes' : `\`${file}\``;
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

;// CONCATENATED MODULE: ./lib/readiness/index.js










/***/ })

};
