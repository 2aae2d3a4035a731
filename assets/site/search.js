// Made by `npm run generate` from src/site/browser/main.ts and what it imports.
(() => {
const modules = {
"src/category.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.CATEGORIES = void 0;
exports.isCategory = isCategory;
exports.CATEGORIES = [
    'config',
    'database',
    'observability',
    'models',
    'repositories',
    'services',
    'api',
    'security',
    'testing',
    'docker',
    'project',
    'ci',
];
function isCategory(text) {
    return exports.CATEGORIES.includes(text);
}
},
"src/site/browser/browser.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.browser = void 0;
exports.made = made;
exports.browser = globalThis;
function made(tag, className, ...parts) {
    const element = exports.browser.document.createElement(tag);
    element.className = className;
    element.append(...parts);
    return element;
}
},
"src/site/browser/load-part.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.partLoader = partLoader;
const browser_ts_1 = require("src/site/browser/browser.ts");
function partLoader() {
    const arrived = new Map();
    const asked = new Map();
    browser_ts_1.browser.patternbank = { part: (name, text) => arrived.set(name, text) };
    const load = (name) => new Promise((resolve, reject) => {
        const script = browser_ts_1.browser.document.createElement('script');
        const fail = () => {
            asked.delete(name);
            reject(new Error(`search/${name}.js cannot be loaded`));
        };
        script.addEventListener('error', fail);
        script.addEventListener('load', () => {
            const text = arrived.get(name);
            arrived.delete(name);
            script.remove();
            if (text === undefined)
                fail();
            else
                resolve(text);
        });
        script.setAttribute('src', `search/${name}.js`);
        browser_ts_1.browser.document.head.append(script);
    });
    return (name) => {
        const part = asked.get(name) ?? load(name);
        asked.set(name, part);
        return part;
    };
}
},
"src/report/score.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.displayScore = displayScore;
exports.exactScore = exactScore;
exports.displayGain = displayGain;
function displayScore(basisPoints) {
    const hundredths = Math.floor(basisPoints / 100);
    return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}
function exactScore(basisPoints) {
    return basisPoints / 10_000;
}
function displayGain(basisPoints) {
    return basisPoints >= 100 ? `+${displayScore(basisPoints)}` : `+${exactScore(basisPoints).toFixed(4)}`;
}
},
"src/site/browser/results.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.resultItem = resultItem;
const score_ts_1 = require("src/report/score.ts");
const score_ts_2 = require("src/report/score.ts");
const browser_ts_1 = require("src/site/browser/browser.ts");
function resultItem({ pattern, relevance, quality, productionReady, why }) {
    const link = (0, browser_ts_1.made)('a', 'id', pattern.id);
    link.setAttribute('href', `patterns/${pattern.id}.html`);
    const score = (0, browser_ts_1.made)('span', 'number', (0, score_ts_1.displayScore)(relevance));
    score.setAttribute('title', `relevance ${(0, score_ts_2.exactScore)(relevance).toFixed(4)}`);
    const facts = `${pattern.category}, quality ${(0, score_ts_1.displayScore)(quality)}${productionReady ? '' : ', not production ready'}`;
    return (0, browser_ts_1.made)('li', '', score, (0, browser_ts_1.made)('div', '', (0, browser_ts_1.made)('p', 'name', link, ' ', (0, browser_ts_1.made)('span', 'soft', facts)), (0, browser_ts_1.made)('p', '', pattern.summary), (0, browser_ts_1.made)('p', 'soft why', ...withCode(why))));
}
function withCode(sentence) {
    return sentence.split('`').map((part, index) => (index % 2 === 1 ? (0, browser_ts_1.made)('code', '', part) : part));
}
},
"src/pattern/trials.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.PRIOR_WEIGHT = void 0;
exports.provenRate = provenRate;
exports.PRIOR_WEIGHT = 20;
function provenRate(prior, trials) {
    if (trials === undefined)
        return prior;
    return Math.floor((exports.PRIOR_WEIGHT * prior + 10_000 * trials.passes) / (exports.PRIOR_WEIGHT + trials.runs));
}
},
"src/pattern/quality.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.QUALITY_WEIGHTS = exports.PRODUCTION_READY_AT = void 0;
exports.qualityOf = qualityOf;
exports.successRateOf = successRateOf;
exports.testCoverageOf = testCoverageOf;
exports.facetsOf = facetsOf;
exports.patternQuality = patternQuality;
exports.isProductionReady = isProductionReady;
const trials_ts_1 = require("src/pattern/trials.ts");
exports.PRODUCTION_READY_AT = 8000;
exports.QUALITY_WEIGHTS = {
    successRate: 40,
    testCoverage: 30,
    security: 20,
    observability: 10,
};
const SECURITY = {
    CRITICAL: 10_000,
    HIGH: 8000,
    MEDIUM: 6000,
    STANDARD: 5000,
    LOW: 4000,
};
const BESIDE_THE_SERVICE = new Set(['testing', 'docker', 'project', 'ci']);
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
        sum += exports.QUALITY_WEIGHTS[name] * facet;
        weights += exports.QUALITY_WEIGHTS[name];
    }
    return Math.floor(sum / weights);
}
function successRateOf({ quality, trials, measured }) {
    return measured?.successRate ?? (0, trials_ts_1.provenRate)(quality.successRate, trials);
}
function testCoverageOf({ quality, trials }) {
    return trials?.testCoverage ?? quality.testCoverage;
}
function facetsOf(pattern) {
    const { category, quality } = pattern;
    const { securityLevel, observabilityComplete } = quality;
    const successRate = successRateOf(pattern);
    const testCoverage = testCoverageOf(pattern);
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
function patternQuality(pattern) {
    const quality = qualityOf(facetsOf(pattern));
    if (pattern.measured === undefined && pattern.trials === undefined)
        return quality;
    const measured = successRateOf(pattern);
    return measured < exports.PRODUCTION_READY_AT ? Math.min(quality, measured) : quality;
}
function isProductionReady(pattern) {
    return patternQuality(pattern) >= exports.PRODUCTION_READY_AT;
}
},
"src/tree/compare-paths.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.comparePaths = comparePaths;
function comparePaths(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
},
"src/bank/closure.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.closureOver = closureOver;
exports.bySteps = bySteps;
const compare_paths_ts_1 = require("src/tree/compare-paths.ts");
async function closureOver(ids, lookup) {
    const known = new Set(ids);
    const needed = [];
    let round = await lookup.byIds(ids);
    while (round.length > 0) {
        const needs = round.flatMap(({ id, requires }) => requires.map((capability) => ({ capability, requirer: id })));
        const capabilities = [...new Set(needs.map(({ capability }) => capability))].sort();
        const providers = capabilities.length === 0 ? [] : await lookup.providersOf(capabilities);
        const found = providers.filter(({ id }) => !known.has(id));
        for (const { id, provides } of found) {
            const offered = new Set(provides.map(({ capability }) => capability));
            const steps = needs
                .filter(({ capability }) => offered.has(capability))
                .map((need) => ({ id, ...need }));
            needed.push(...steps.sort(bySteps).slice(0, 1));
            known.add(id);
        }
        round = found;
    }
    return needed.sort((a, b) => (0, compare_paths_ts_1.comparePaths)(a.id, b.id));
}
function bySteps(a, b) {
    return (0, compare_paths_ts_1.comparePaths)(a.capability, b.capability) || (0, compare_paths_ts_1.comparePaths)(a.requirer, b.requirer);
}
},
"src/embedding/similarity.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.similarity = similarity;
exports.isZero = isZero;
function similarity(a, b) {
    if (a.length !== b.length)
        throw new RangeError(`expected vectors of one dimension, got ${a.length} and ${b.length}`);
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    let index = 0;
    for (const fours = a.length - 3; index < fours; index += 4) {
        first += (a[index] ?? 0) * (b[index] ?? 0);
        second += (a[index + 1] ?? 0) * (b[index + 1] ?? 0);
        third += (a[index + 2] ?? 0) * (b[index + 2] ?? 0);
        fourth += (a[index + 3] ?? 0) * (b[index + 3] ?? 0);
    }
    for (; index < a.length; index += 1)
        first += (a[index] ?? 0) * (b[index] ?? 0);
    return Math.min(1, Math.max(0, first + second + (third + fourth)));
}
function isZero(vector) {
    return vector.every((value) => value === 0);
}
},
"src/embedding/normalise.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.normalise = normalise;
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
},
"src/pattern/plain-template.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.plainTemplate = plainTemplate;
const IGNORED = /\{%-?\s*(comment|doc)\b[\s\S]*?\{%-?\s*end\1\s*-?%\}/g;
const TAG = /\{%[\s\S]*?%\}/g;
const OUTPUT = /\{\{[\s\S]*?\}\}/g;
const NAME = /[A-Za-z_]\w*/g;
function plainTemplate(template) {
    return template
        .replace(IGNORED, '')
        .replace(TAG, '')
        .replace(OUTPUT, (output) => {
        const [path = ''] = output.split('|');
        return path.match(NAME)?.at(-1) ?? 'value';
    });
}
},
"src/pattern/code-texts.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.codeTexts = codeTexts;
const plain_template_ts_1 = require("src/pattern/plain-template.ts");
function codeTexts({ files }) {
    const python = files.filter(({ path }) => /\.pyi?$/.test(path));
    return (python.length > 0 ? python : files)
        .map(({ template }) => (0, plain_template_ts_1.plainTemplate)(template))
        .filter((text) => text.trim() !== '');
}
},
"src/bank/vector-text.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.encodeVector = encodeVector;
exports.decodeVector = decodeVector;
exports.encodeBytes = encodeBytes;
exports.decodeBytes = decodeBytes;
const normalise_ts_1 = require("src/embedding/normalise.ts");
function encodeVector(vector) {
    const bytes = new Uint8Array(vector.length * 4);
    const view = new DataView(bytes.buffer);
    vector.forEach((value, index) => {
        view.setFloat32(index * 4, value, true);
    });
    return Buffer.from(bytes).toString('base64');
}
function decodeVector(text) {
    const bytes = Buffer.from(text, 'base64');
    return Float32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readFloatLE(index * 4));
}
const BYTE_MAX = 127;
function encodeBytes(vector) {
    const greatest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const scale = greatest === 0 ? 0 : BYTE_MAX / greatest;
    return Buffer.from(Int8Array.from(vector, (value) => Math.round(value * scale)).buffer).toString('base64');
}
function decodeBytes(text) {
    const bytes = Buffer.from(text, 'base64');
    return (0, normalise_ts_1.normalise)(Float32Array.from({ length: bytes.length }, (_, index) => bytes.readInt8(index)));
}
},
"src/bank/code-vector.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.codeVectors = codeVectors;
const similarity_ts_1 = require("src/embedding/similarity.ts");
const normalise_ts_1 = require("src/embedding/normalise.ts");
const code_texts_ts_1 = require("src/pattern/code-texts.ts");
const vector_text_ts_1 = require("src/bank/vector-text.ts");
const vector_text_ts_2 = require("src/bank/vector-text.ts");
const BATCH = 64;
async function codeVectors(patterns, { embedder, rendered }) {
    const vectors = [];
    for (let from = 0; from < patterns.length; from += BATCH) {
        const texts = patterns
            .slice(from, from + BATCH)
            .map((pattern) => [...(0, code_texts_ts_1.codeTexts)(pattern), ...(rendered?.get(pattern.id) ?? [])]);
        const embedded = await embedder.embed(texts.flat());
        let at = 0;
        for (const { length } of texts) {
            vectors.push(middleOf(embedded.slice(at, at + length)));
            at += length;
        }
    }
    return vectors;
}
function middleOf(vectors) {
    const [first] = vectors;
    if (first === undefined)
        return undefined;
    const sum = new Float32Array(first.length);
    for (const vector of vectors)
        for (let at = 0; at < sum.length; at += 1)
            sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0);
    return (0, similarity_ts_1.isZero)(sum) ? undefined : (0, vector_text_ts_1.decodeBytes)((0, vector_text_ts_2.encodeBytes)((0, normalise_ts_1.normalise)(sum)));
}
},
"src/bank/pattern-text.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.patternText = patternText;
function patternText({ id, summary, asks, tags, provides }) {
    const capabilities = provides.map(({ capability }) => words(capability));
    return [words(id), summary, ...asks, ...tags, ...capabilities].join(' ');
}
function words(name) {
    return name.replaceAll(/[._]/g, ' ');
}
},
"src/diagnostics/failure.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.ServiceError = exports.UserError = void 0;
exports.isFailure = isFailure;
class Failure extends Error {
    diagnostics;
    constructor(diagnostics, options) {
        const all = Array.isArray(diagnostics)
            ? diagnostics
            : [diagnostics];
        super(all.map((problem) => `${problem.code}: ${problem.message}`).join('; '), options);
        this.diagnostics = all;
    }
}
class UserError extends Failure {
    name = 'UserError';
    exitCode = 2;
}
exports.UserError = UserError;
class ServiceError extends Failure {
    name = 'ServiceError';
    exitCode = 3;
}
exports.ServiceError = ServiceError;
function isFailure(error) {
    return error instanceof UserError || error instanceof ServiceError;
}
},
"src/bank/words.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.wordsIn = wordsIn;
const COMMON = new Set(('a an and are as at be but by can could each every for from has have i if in into is it its may me must my no not of on one ' +
    'only or our out should so than that the their them then there they this to up us we what when where which who will with would ' +
    'all any').split(' '));
const ENDINGS = ['ations', 'ation', 'ings', 'ing', 'edly', 'ies', 'ied', 'ers', 'er', 'ed', 'es', 's', 'e'];
const STEM_MIN = 4;
function wordsIn(text) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.filter((word) => !COMMON.has(word)).map(stemOf);
}
function stemOf(word) {
    const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= STEM_MIN);
    return ending === undefined ? word : word.slice(0, -ending.length);
}
},
"src/bank/lexical.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.lexicalVector = lexicalVector;
exports.questionWords = questionWords;
exports.overlap = overlap;
const words_ts_1 = require("src/bank/words.ts");
const SATURATION = 1.5;
const LENGTH_MAX = 9;
function lexicalVector(text) {
    const counts = new Map();
    for (const word of (0, words_ts_1.wordsIn)(text))
        counts.set(hashOf(word), (counts.get(hashOf(word)) ?? 0) + 1);
    return sparse(counts, (count) => (SATURATION * count) / (count + 1));
}
function questionWords(text) {
    const words = [...new Set((0, words_ts_1.wordsIn)(text))];
    const whole = words.reduce((sum, word) => sum + weightOf(word), 0);
    const shares = new Map();
    for (const word of words)
        shares.set(hashOf(word), (shares.get(hashOf(word)) ?? 0) + weightOf(word));
    return sparse(shares, (weight) => weight / whole);
}
function overlap(question, pattern) {
    let [sum, at] = [0, 0];
    for (const [position, index] of question.indices.entries()) {
        while ((pattern.indices[at] ?? Number.POSITIVE_INFINITY) < index)
            at += 1;
        if (pattern.indices[at] === index)
            sum += (question.values[position] ?? 0) * (pattern.values[at] ?? 0);
    }
    return Math.min(1, sum);
}
function sparse(counts, value) {
    const sorted = [...counts].sort(([a], [b]) => a - b);
    return { indices: sorted.map(([number]) => number), values: sorted.map(([, count]) => value(count)) };
}
function weightOf(word) {
    return Math.min(LENGTH_MAX, word.length);
}
function hashOf(word) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < word.length; at += 1)
        hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) >>> 0;
    return hash;
}
},
"src/diagnostics/diagnostic.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.defineProblem = defineProblem;
exports.lineSpan = lineSpan;
function defineProblem(definition) {
    const { code, severity = 'error', explanation } = definition;
    return {
        code,
        severity,
        explanation,
        at: (args, place = {}) => ({
            code,
            severity,
            message: definition.message(args),
            help: definition.help(args),
            ...place,
        }),
    };
}
function lineSpan(file, line, text = '') {
    return { file, line, column: 1, endLine: line, endColumn: text.length + 1 };
}
},
"src/bank/problems.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.graphNotPopulated = exports.neo4jFailed = exports.noEarlierGeneration = exports.otherAnswer = exports.corruptPoint = exports.nothingInCode = exports.codeUnknown = exports.otherDimension = exports.foreignCollection = exports.notPopulated = exports.oldServer = exports.qdrantFailed = exports.shrunkenLibrary = exports.emptyLibrary = exports.notFindable = exports.staleInIndex = exports.strayInIndex = exports.missingFromIndex = exports.graphAlone = exports.otherModel = exports.corruptIndex = void 0;
const diagnostic_ts_1 = require("src/diagnostics/diagnostic.ts");
exports.corruptIndex = (0, diagnostic_ts_1.defineProblem)({
    code: 'bank/corrupt-index',
    explanation: 'The index of the embedded bank carries its own digest. A cut off, edited or half-written file is refused: what it would select cannot be trusted.',
    message: ({ what }) => `the index of the embedded bank is damaged: ${what}`,
    help: () => 'run `patternbank populate`, or install PatternBank again',
});
exports.otherModel = (0, diagnostic_ts_1.defineProblem)({
    code: 'bank/other-model',
    explanation: 'Vectors of two models lie in two spaces: a bank built with one never answers questions in the other.',
    message: ({ built, asked }) => `the bank was built with \`${built}\`, and is asked with \`${asked}\``,
    help: ({ asked }) => `run \`patternbank populate\` to build it with \`${asked}\``,
});
exports.graphAlone = (0, diagnostic_ts_1.defineProblem)({
    code: 'bank/graph-alone',
    explanation: 'The graph says what patterns require of each other; the vectors that a search compares are in Qdrant.',
    message: () => '`neo4j-uri` is set, and `qdrant-url` is not',
    help: () => 'set `qdrant-url`, or delete `neo4j-uri`',
});
exports.missingFromIndex = (0, diagnostic_ts_1.defineProblem)({
    code: 'bank/missing-from-index',
    explanation: 'Every pattern of the library is in the index.',
    message: ({ id }) => `the index does not have \`${id}\``,
    help: () => 'run `patternbank populate`',
});
exports.strayInIndex = (0, diagnostic_ts_1.defineProblem)({
    code: 'bank/stray-in-index',
    explanation: 'The index has no pattern that the library does not have.',
    message: ({ id }) => `the index has \`${id}\`, which the library does not have`,
    help: () => 'run `patternbank populate`',
});
exports.staleInIndex = (0, diagnostic_ts_1.defineProblem)({
    code: 'bank/stale-in-index',
    explanation: 'The index carries the digest of each pattern as it was read; another one means that the files changed since.',
    message: ({ id }) => `\`${id}\` changed since the index was built`,
    help: () => 'run `patternbank populate`',
});
exports.notFindable = (0, diagnostic_ts_1.defineProblem)({
    code: 'bank/not-findable',
    explanation: 'A pattern that its own words do not find among the first of its category would hardly be found by anyone else.',
    message: ({ id, text, rank }) => `\`${id}\` is number ${rank} of its category for its own words "${text}"`,
    help: () => 'say in `asks` what it does that its neighbours do not',
});
exports.emptyLibrary = (0, diagnostic_ts_1.defineProblem)({
    code: 'bank/empty-library',
    explanation: 'A populate without patterns would leave a bank that can answer nothing: mostly a wrong directory.',
    message: () => 'the library has no pattern',
    help: () => 'name the directory that holds `<category>/<id>/pattern.yml` with `--patterns`',
});
exports.shrunkenLibrary = (0, diagnostic_ts_1.defineProblem)({
    code: 'bank/shrunken-library',
    explanation: 'A populate that takes patterns away is mostly a wrong directory or a pattern that lint rejected.',
    message: ({ removed }) => `the bank would lose ${named(removed)}`,
    help: () => 'bring the patterns back, or accept it with `--allow-shrink`',
});
function named(names) {
    return names.map((name) => `\`${name}\``).join(' and ');
}
exports.qdrantFailed = (0, diagnostic_ts_1.defineProblem)({
    code: 'bank/qdrant-failed',
    explanation: 'Qdrant did not do what it was asked. Every request is bounded in time, and asked again only where the answer says that this may help.',
    message: ({ doing, host, because }) => `Qdrant at \`${host}\` could not ${doing}: ${because}`,
    help: () => 'check that the address and the key are right and that Qdrant runs, then run again',
});
exports.oldServer = (0, diagnostic_ts_1.defineProblem)({
    code: 'bank/old-server',
    explanation: 'A collection carries what it was built with. Older servers drop that without a word, and the collection could not be served.',
    message: ({ version, oldest }) => `expected Qdrant ${oldest} or later, got ${version}`,
    help: ({ oldest }) => `update the server to ${oldest} or later`,
});
exports.notPopulated = (0, diagnostic_ts_1.defineProblem)({
    code: 'bank/not-populated',
    explanation: 'Searches ask an alias, which a populate points at a collection once all of it is there and checked.',
    message: ({ collection }) => `Qdrant serves no patterns as \`${collection}\``,
    help: () => 'run `patternbank populate` with the same settings',
});
exports.foreignCollection = (0, diagnostic_ts_1.defineProblem)({
    code: 'bank/foreign-collection',
    explanation: 'A collection that PatternBank did not make is neither searched nor replaced: it belongs to somebody else, or to another version.',
    message: ({ collection }) => `the collection \`${collection}\` was not made by this version of PatternBank`,
    help: () => 'name another one with `qdrant-collection`, or delete it',
});
exports.otherDimension = (0, diagnostic_ts_1.defineProblem)({
    code: 'bank/other-dimension',
    explanation: 'Vectors of two lengths cannot be compared, whatever the models are called.',
    message: ({ built, asked }) => `the bank was built with ${built}, and is asked with ${asked}`,
    help: () => 'run `patternbank populate`, or name the model with which the bank was built',
});
exports.codeUnknown = (0, diagnostic_ts_1.defineProblem)({
    code: 'bank/code-unknown',
    explanation: 'Code is compared with vectors of code, which a populate stores beside those of texts. A bank of an earlier version has none.',
    message: () => 'the bank has no vectors of code',
    help: () => 'run `patternbank populate` with the same settings',
});
exports.nothingInCode = (0, diagnostic_ts_1.defineProblem)({
    code: 'bank/nothing-in-code',
    explanation: 'Code is compared by the structure of its statements, by what it calls and imports, and by its words. Without any, every pattern would be as like it as every other.',
    message: () => 'the code has nothing in it that could be compared',
    help: () => 'name a file that has statements of Python',
});
exports.corruptPoint = (0, diagnostic_ts_1.defineProblem)({
    code: 'bank/corrupt-point',
    explanation: 'Each point carries the digest of its pattern and vector. One that was edited or written in half is refused: what it would select cannot be trusted.',
    message: ({ point, what }) => `the point \`${point}\` of Qdrant is damaged: ${what}`,
    help: () => 'run `patternbank populate`',
});
exports.otherAnswer = (0, diagnostic_ts_1.defineProblem)({
    code: 'bank/other-answer',
    explanation: 'Before a new generation is served, sample searches compare it with the embedded bank that holds the same patterns. Another order would give another service.',
    message: ({ text, expected, got }) => `for "${text}" the new bank finds ${got}, expected ${expected}`,
    help: () => 'check the version of the server (Qdrant 1.16 or later), and run again',
});
exports.noEarlierGeneration = (0, diagnostic_ts_1.defineProblem)({
    code: 'bank/no-earlier-generation',
    explanation: 'A populate keeps the two generations before the one that it serves; there may be fewer.',
    message: ({ bank }) => `the ${bank} bank keeps no earlier generation`,
    help: () => 'run `patternbank populate` with the patterns that you want',
});
exports.neo4jFailed = (0, diagnostic_ts_1.defineProblem)({
    code: 'bank/neo4j-failed',
    explanation: 'Neo4j did not do what it was asked. Every query is bounded in time and tries.',
    message: ({ doing, host, because }) => `Neo4j at \`${host}\` could not ${doing}: ${because}`,
    help: () => 'check that address, name and password are right and that Neo4j runs, then run again',
});
exports.graphNotPopulated = (0, diagnostic_ts_1.defineProblem)({
    code: 'bank/graph-not-populated',
    explanation: 'Each generation of patterns is stored in Qdrant and in Neo4j. One that only Qdrant has was populated without Neo4j.',
    message: ({ generation }) => `Neo4j does not have the patterns \`${generation}\` that Qdrant serves`,
    help: () => 'run `patternbank populate` with the same settings',
});
},
"src/bank/questions.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.Questions = void 0;
const failure_ts_1 = require("src/diagnostics/failure.ts");
const failure_ts_2 = require("src/diagnostics/failure.ts");
const similarity_ts_1 = require("src/embedding/similarity.ts");
const lexical_ts_1 = require("src/bank/lexical.ts");
const problems_ts_1 = require("src/bank/problems.ts");
const problems_ts_2 = require("src/bank/problems.ts");
const problems_ts_3 = require("src/bank/problems.ts");
const problems_ts_4 = require("src/bank/problems.ts");
class Questions {
    #spaces;
    #sources;
    #text;
    #code;
    constructor(spaces, sources) {
        this.#spaces = spaces;
        this.#sources = sources;
    }
    async asked(queries) {
        const texts = queries.map(({ text }) => text);
        const isSilent = texts.every((text) => text.trim() === '');
        const meanings = isSilent ? [] : await this.embed(texts);
        const codes = queries.map(({ code = '' }) => code);
        const isWithoutCode = codes.every((code) => code.trim() === '');
        const shown = isWithoutCode ? [] : await (await this.codeEmbedder()).embed(codes);
        if (queries.some(({ code }, at) => code !== undefined && (0, similarity_ts_1.isZero)(shown[at] ?? new Float32Array())))
            throw new failure_ts_2.UserError(problems_ts_2.nothingInCode.at({}));
        return texts.map((text, at) => askedOf(text, meanings[at], shown[at]));
    }
    async embed(texts) {
        this.#text ??= await this.#sources.text();
        refuseOther(this.#spaces.text, this.#text);
        return this.#text.embed(texts);
    }
    async codeEmbedder() {
        this.#code ??= await this.#sources.code?.();
        if (this.#code === undefined)
            throw new failure_ts_1.ServiceError(problems_ts_1.codeUnknown.at({}));
        if (this.#spaces.code !== undefined)
            refuseOther(this.#spaces.code, this.#code);
        return this.#code;
    }
}
exports.Questions = Questions;
function askedOf(text, meaning, code) {
    const isSaid = meaning !== undefined && !(0, similarity_ts_1.isZero)(meaning);
    const isShown = code !== undefined && !(0, similarity_ts_1.isZero)(code);
    if (!isSaid && !isShown)
        return undefined;
    return {
        words: isSaid ? (0, lexical_ts_1.questionWords)(text) : NO_WORDS,
        ...(isSaid ? { meaning } : {}),
        ...(isShown ? { code } : {}),
    };
}
const NO_WORDS = { indices: [], values: [] };
function refuseOther(built, asked) {
    if (built.model !== asked.model)
        throw new failure_ts_1.ServiceError(problems_ts_4.otherModel.at({ built: built.model, asked: asked.model }));
    if (built.dimension !== asked.dimension)
        throw new failure_ts_1.ServiceError(problems_ts_3.otherDimension.at({ built: sizeOf(built), asked: sizeOf(asked) }));
}
function sizeOf({ model, dimension }) {
    return `\`${model}\` of ${dimension} dimensions`;
}
},
"src/bank/relevance.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.relevanceOf = relevanceOf;
exports.whyFound = whyFound;
function relevanceOf({ pattern, quality, similarity }, query) {
    const wanted = query.tags?.length ?? 0;
    const share = wanted === 0 ? 0 : matchedTags(pattern, query).length / wanted;
    const metadata = 0.5 * quality + 3000 * share + (query.category === pattern.category ? 2000 : 0);
    return Math.floor(similarity === undefined ? metadata : 7000 * similarity + 0.3 * metadata);
}
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
},
"src/bank/ranking.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.CODE_PART = exports.WORDS_PART = void 0;
exports.byRelevance = byRelevance;
exports.matchOf = matchOf;
exports.isComparable = isComparable;
exports.hitOf = hitOf;
const similarity_ts_1 = require("src/embedding/similarity.ts");
const quality_ts_1 = require("src/pattern/quality.ts");
const compare_paths_ts_1 = require("src/tree/compare-paths.ts");
const relevance_ts_1 = require("src/bank/relevance.ts");
function byRelevance(a, b) {
    return b.relevance - a.relevance || (0, compare_paths_ts_1.comparePaths)(a.match.pattern.id, b.match.pattern.id);
}
exports.WORDS_PART = 0.5;
exports.CODE_PART = 0.5;
function likenessOf(stored, question, shared) {
    const { meaning, words, code } = question;
    const wordsPart = words.indices.length === 0 ? 0 : exports.WORDS_PART;
    const said = meaning === undefined ? 0 : (1 - wordsPart) * (0, similarity_ts_1.similarity)(meaning, stored.vector) + wordsPart * shared;
    if (code === undefined)
        return said;
    const shown = stored.code === undefined ? 0 : (0, similarity_ts_1.similarity)(code, stored.code);
    const codePart = meaning === undefined ? 1 : exports.CODE_PART;
    return (1 - codePart) * said + codePart * shown;
}
function matchOf(stored, question, shared) {
    const { pattern, quality } = stored;
    if (question === undefined)
        return { pattern, quality };
    return { pattern, quality, similarity: likenessOf(stored, question, shared) };
}
function isComparable({ code }, question) {
    return question === undefined || question.meaning !== undefined || code !== undefined;
}
function hitOf({ match, relevance }, query) {
    const { pattern, quality } = match;
    const productionReady = quality >= quality_ts_1.PRODUCTION_READY_AT;
    return { pattern, relevance, quality, productionReady, why: (0, relevance_ts_1.whyFound)(match, query) };
}
},
"src/bank/embedded/best.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.Best = void 0;
class Best {
    #limit;
    #compare;
    #kept = [];
    #numberOf;
    #worst = Number.NEGATIVE_INFINITY;
    constructor(limit, compare, numberOf) {
        this.#limit = limit;
        this.#compare = compare;
        this.#numberOf = numberOf;
    }
    worst() {
        return this.#worst;
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
        const last = kept.at(-1);
        if (kept.length >= this.#limit && last !== undefined)
            this.#worst = this.#numberOf(last);
    }
    list() {
        return this.#kept;
    }
}
exports.Best = Best;
},
"src/bank/embedded/word-index.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.WordIndex = void 0;
const lexical_ts_1 = require("src/bank/lexical.ts");
const pattern_text_ts_1 = require("src/bank/pattern-text.ts");
class WordIndex {
    #postings = new Map();
    #count;
    constructor(patterns) {
        this.#count = patterns.length;
        for (const [row, pattern] of patterns.entries())
            this.#add(pattern, row);
    }
    shared({ indices, values }) {
        const sums = new Float64Array(this.#count);
        for (const [at, index] of indices.entries()) {
            const posting = this.#postings.get(index);
            if (posting === undefined)
                continue;
            const { rows, weights } = posting;
            const share = values[at] ?? 0;
            for (let place = 0; place < rows.length; place += 1) {
                const row = rows[place] ?? 0;
                sums[row] = Math.min(1, (sums[row] ?? 0) + share * (weights[place] ?? 0));
            }
        }
        return sums;
    }
    #add(pattern, row) {
        const { indices, values } = (0, lexical_ts_1.lexicalVector)((0, pattern_text_ts_1.patternText)(pattern));
        for (const [at, index] of indices.entries()) {
            const posting = this.#postings.get(index) ?? { rows: [], weights: [] };
            posting.rows.push(row);
            posting.weights.push(values[at] ?? 0);
            this.#postings.set(index, posting);
        }
    }
}
exports.WordIndex = WordIndex;
},
"src/bank/embedded/embedded-bank.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.EmbeddedBank = void 0;
const quality_ts_1 = require("src/pattern/quality.ts");
const quality_ts_2 = require("src/pattern/quality.ts");
const quality_ts_3 = require("src/pattern/quality.ts");
const closure_ts_1 = require("src/bank/closure.ts");
const code_vector_ts_1 = require("src/bank/code-vector.ts");
const pattern_text_ts_1 = require("src/bank/pattern-text.ts");
const questions_ts_1 = require("src/bank/questions.ts");
const ranking_ts_1 = require("src/bank/ranking.ts");
const ranking_ts_2 = require("src/bank/ranking.ts");
const ranking_ts_3 = require("src/bank/ranking.ts");
const ranking_ts_4 = require("src/bank/ranking.ts");
const relevance_ts_1 = require("src/bank/relevance.ts");
const best_ts_1 = require("src/bank/embedded/best.ts");
const word_index_ts_1 = require("src/bank/embedded/word-index.ts");
class EmbeddedBank {
    kind = 'embedded';
    omissions;
    #questions;
    #stored = new Map();
    #unread = new Set();
    #wordIndex;
    constructor(index, sources, omissions = []) {
        this.#questions = new questions_ts_1.Questions({ text: index, code: index.code }, sources);
        this.omissions = omissions;
        for (const entry of index.entries)
            this.#store(entry);
        if (index.code === undefined)
            for (const id of this.#stored.keys())
                this.#unread.add(id);
    }
    async storeProductionPattern(pattern) {
        const known = this.#stored.get(pattern.id);
        if (known?.pattern.digest === pattern.digest)
            return 'unchanged';
        const [vector] = await this.#questions.embed([(0, pattern_text_ts_1.patternText)(pattern)]);
        if (vector !== undefined)
            this.#store({ pattern, vector });
        this.#unread.add(pattern.id);
        return known === undefined ? 'added' : 'changed';
    }
    async hybridSearch(queries) {
        const asked = await this.#questions.asked(queries);
        if (asked.some((question) => question?.code !== undefined))
            await this.#readCode();
        return queries.map((query, index) => this.#search(query, asked[index]));
    }
    closure(ids) {
        const all = [...this.#stored.values()].map(({ pattern }) => pattern);
        return (0, closure_ts_1.closureOver)(ids, {
            byIds: (wanted) => Promise.resolve(all.filter(({ id }) => wanted.includes(id))),
            providersOf: (capabilities) => Promise.resolve(all.filter((pattern) => offers(pattern, capabilities))),
        });
    }
    close() {
        return Promise.resolve();
    }
    #search(query, question) {
        const shared = question === undefined ? undefined : this.#words().shared(question.words);
        const best = new best_ts_1.Best(query.limit, ranking_ts_1.byRelevance, ({ relevance }) => relevance);
        const isOpen = isUnfiltered(query);
        let row = -1;
        for (const stored of this.#stored.values()) {
            row += 1;
            if (!(isOpen || passes(stored, query)) || !(0, ranking_ts_3.isComparable)(stored, question))
                continue;
            const match = (0, ranking_ts_4.matchOf)(stored, question, shared?.[row] ?? 0);
            const relevance = (0, relevance_ts_1.relevanceOf)(match, query);
            if (relevance < best.worst())
                continue;
            best.offer({ match, relevance });
        }
        return best.list().map((ranked) => (0, ranking_ts_2.hitOf)(ranked, query));
    }
    async #readCode() {
        if (this.#unread.size === 0)
            return;
        const stored = [...this.#unread].flatMap((id) => this.#stored.get(id) ?? []);
        const embedder = await this.#questions.codeEmbedder();
        const codes = await (0, code_vector_ts_1.codeVectors)(stored.map(({ pattern }) => pattern), { embedder });
        for (const [at, each] of stored.entries())
            this.#stored.set(each.pattern.id, { ...each, code: codes[at] });
        this.#unread.clear();
    }
    #words() {
        this.#wordIndex ??= new word_index_ts_1.WordIndex([...this.#stored.values()].map(({ pattern }) => pattern));
        return this.#wordIndex;
    }
    #store(entry) {
        this.#wordIndex = undefined;
        this.#stored.set(entry.pattern.id, { ...entry, quality: (0, quality_ts_2.patternQuality)(entry.pattern) });
    }
}
exports.EmbeddedBank = EmbeddedBank;
function isUnfiltered({ category, ids, productionReady, minimumSuccessRate = 0 }) {
    return (category === undefined && ids === undefined && productionReady === undefined && minimumSuccessRate === 0);
}
function passes({ pattern, quality }, { category, ids, productionReady, minimumSuccessRate }) {
    if (ids?.includes(pattern.id) === false)
        return false;
    if (category !== undefined && pattern.category !== category)
        return false;
    if (productionReady !== undefined && quality >= quality_ts_1.PRODUCTION_READY_AT !== productionReady)
        return false;
    return (0, quality_ts_3.successRateOf)(pattern) >= (minimumSuccessRate ?? 0);
}
function offers({ provides }, capabilities) {
    return provides.some(({ capability }) => capabilities.includes(capability));
}
},
"src/embedding/problems.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.otherLength = exports.embeddingUnavailable = exports.corruptModel = void 0;
const diagnostic_ts_1 = require("src/diagnostics/diagnostic.ts");
exports.corruptModel = (0, diagnostic_ts_1.defineProblem)({
    code: 'embedding/corrupt-model',
    explanation: 'The file of the sentence model is cut off, or is another file: no text can be turned into a vector.',
    message: ({ what }) => `the file of the sentence model is damaged: ${what}`,
    help: () => 'install PatternBank again',
});
exports.embeddingUnavailable = (0, diagnostic_ts_1.defineProblem)({
    code: 'embedding/unavailable',
    explanation: 'The embedding model that is configured could not be asked. Every request is bounded in time and tries; what the service says is not repeated, because it may hold a key.',
    message: ({ model, why }) => `the embedding model \`${model}\` gave no vectors: ${why}`,
    help: () => 'check `openai-base-url`, `openai-api-key` and the name of the model, or delete that name',
});
exports.otherLength = (0, diagnostic_ts_1.defineProblem)({
    code: 'embedding/other-length',
    explanation: 'Texts are compared in 384 dimensions and code in 768. A model that has others is first asked for so many.',
    message: ({ model, expected, got }) => `expected vectors of ${expected} numbers from \`${model}\`, got ${got}`,
    help: ({ expected }) => `name a model of ${expected} dimensions, or one that can be asked for so many`,
});
},
"src/embedding/static/model-file.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.readModelFile = readModelFile;
const failure_ts_1 = require("src/diagnostics/failure.ts");
const problems_ts_1 = require("src/embedding/problems.ts");
const MAGIC = 0x31424553;
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
    }
    throw damaged('its header cannot be read');
}
function isCount(value) {
    return Number.isSafeInteger(value) && Number(value) > 0;
}
function damaged(what) {
    return new failure_ts_1.ServiceError(problems_ts_1.corruptModel.at({ what }));
}
},
"src/embedding/static/words.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.wordsOf = wordsOf;
const WHITE_SPACE = /^[\s\u0085]$/u;
const DROPPED = /[\0\uFFFD]|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;
const CJK = /[\u4E00-\u9FFF\u3400-\u4DBF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B920}-\u{2CEAF}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;
const PUNCTUATION = /[!-/:-@[-`{-~\p{P}]/u;
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
function normalized(text) {
    let spaced = '';
    for (const character of text.replace(DROPPED, ''))
        spaced += WHITE_SPACE.test(character) ? ' ' : character;
    const bare = spaced
        .replace(CJK, ' $& ')
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '');
    let lower = '';
    for (const character of bare)
        lower += character.toLowerCase();
    return lower;
}
},
"src/embedding/static/word-pieces.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.WordPieces = void 0;
const words_ts_1 = require("src/embedding/static/words.ts");
const WORD_MAX = 100;
const CACHE_MAX = 50_000;
class WordPieces {
    #rowOf;
    #unknown;
    #cache = new Map();
    constructor(rowOf) {
        this.#rowOf = rowOf;
        const unknown = rowOf.get('[UNK]');
        this.#unknown = unknown === undefined ? [] : [unknown];
    }
    rowsOf(text) {
        return (0, words_ts_1.wordsOf)(text).flatMap((word) => this.#wordRows(word));
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
exports.WordPieces = WordPieces;
},
"src/embedding/static/static-embedder.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.openStaticEmbedder = openStaticEmbedder;
exports.staticEmbedder = staticEmbedder;
const normalise_ts_1 = require("src/embedding/normalise.ts");
const model_file_ts_1 = require("src/embedding/static/model-file.ts");
const word_pieces_ts_1 = require("src/embedding/static/word-pieces.ts");
const STATIC_MODEL = 'minilm-static-384';
function openStaticEmbedder(bytes) {
    return staticEmbedder((0, model_file_ts_1.readModelFile)(bytes));
}
function staticEmbedder({ dimension, rowOf, rows }) {
    const pieces = new word_pieces_ts_1.WordPieces(rowOf);
    const embedOne = (text) => {
        const sum = new Float32Array(dimension);
        for (const row of pieces.rowsOf(text)) {
            const at = row * dimension;
            for (let index = 0; index < dimension; index += 1)
                sum[index] = (sum[index] ?? 0) + (rows[at + index] ?? 0);
        }
        return (0, normalise_ts_1.normalise)(sum);
    };
    return { model: STATIC_MODEL, dimension, embed: (texts) => Promise.resolve(texts.map(embedOne)) };
}
},
"src/site/browser/site-search.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
exports.SiteSearch = void 0;
const embedded_bank_ts_1 = require("src/bank/embedded/embedded-bank.ts");
const static_embedder_ts_1 = require("src/embedding/static/static-embedder.ts");
const word_pieces_ts_1 = require("src/embedding/static/word-pieces.ts");
class SiteSearch {
    #load;
    #bank;
    constructor(load) {
        this.#load = load;
    }
    async open() {
        await this.#opened();
    }
    async search(query) {
        const bank = await this.#opened();
        const [hits = []] = await bank.hybridSearch([query]);
        return hits;
    }
    #opened() {
        this.#bank ??= openBank(this.#load).catch((error) => {
            this.#bank = undefined;
            throw error;
        });
        return this.#bank;
    }
}
exports.SiteSearch = SiteSearch;
async function openBank(load) {
    const [patterns, words] = await Promise.all([load('patterns'), load('words')]);
    const { model, dimension, entries } = JSON.parse(patterns);
    const read = entries.map(({ pattern, vector }) => ({ pattern, vector: floatsOf(vector) }));
    const embedder = lazyEmbedder(JSON.parse(words), load);
    return new embedded_bank_ts_1.EmbeddedBank({ model, dimension, entries: read }, { text: () => embedder });
}
function lazyEmbedder({ dimension, tokens, rowsPerPart }, load) {
    const rowOf = new Map(tokens.map((token, row) => [token, row]));
    const rows = new Int8Array(tokens.length * dimension);
    const pieces = new word_pieces_ts_1.WordPieces(rowOf);
    const inner = (0, static_embedder_ts_1.staticEmbedder)({ dimension, rowOf, rows });
    const present = new Set();
    const fetchPart = async (part) => {
        rows.set(bytesOf(await load(`model-${part}`)), part * rowsPerPart * dimension);
        present.add(part);
    };
    return {
        ...inner,
        embed: async (texts) => {
            const needed = new Set(texts.flatMap((text) => pieces.rowsOf(text).map((row) => Math.floor(row / rowsPerPart))));
            await Promise.all([...needed].filter((part) => !present.has(part)).map(fetchPart));
            return inner.embed(texts);
        },
    };
}
function bytesOf(base64) {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
function floatsOf(base64) {
    const bytes = bytesOf(base64);
    const view = new DataView(bytes.buffer);
    return Float32Array.from({ length: bytes.length / 4 }, (_, index) => view.getFloat32(index * 4, true));
}
},
"src/site/browser/main.ts"(exports, require) {
'use strict';
Object.defineProperty(exports, "__esModule", { value: true });
const category_ts_1 = require("src/category.ts");
const browser_ts_1 = require("src/site/browser/browser.ts");
const load_part_ts_1 = require("src/site/browser/load-part.ts");
const results_ts_1 = require("src/site/browser/results.ts");
const site_search_ts_1 = require("src/site/browser/site-search.ts");
const LIMIT = 10;
const PAUSE = 300;
function required(id) {
    const element = browser_ts_1.browser.document.getElementById(id);
    if (element === null)
        throw new Error(`the page has no #${id}`);
    return element;
}
const form = required('search-form');
const query = required('query');
const category = required('category');
const status = required('search-status');
const results = required('results');
const search = new site_search_ts_1.SiteSearch((0, load_part_ts_1.partLoader)());
let timer;
let latest = 0;
async function show() {
    browser_ts_1.browser.clearTimeout(timer);
    latest += 1;
    const turn = latest;
    const text = query.value;
    const chosen = category.value;
    browser_ts_1.browser.history.replaceState(null, '', address(text, chosen));
    if (text.trim() === '')
        return say('', []);
    try {
        const asked = { text, limit: LIMIT, ...((0, category_ts_1.isCategory)(chosen) ? { category: chosen } : {}) };
        const hits = await search.search(asked);
        if (turn !== latest)
            return;
        say(hits.length === 1 ? '1 pattern, best first' : `${hits.length} patterns, best first`, hits.map(results_ts_1.resultItem));
    }
    catch (error) {
        if (turn === latest)
            say(`The search does not work: ${error instanceof Error ? error.message : 'it failed'}.`, []);
    }
}
function say(text, items) {
    status.textContent = text;
    results.replaceChildren(...items);
}
function address(text, chosen) {
    if (text === '')
        return '#search';
    return `#q=${encodeURIComponent(text)}${chosen === '' ? '' : `&category=${chosen}`}`;
}
function readAddress() {
    const asked = new URLSearchParams(browser_ts_1.browser.location.hash.slice(1));
    const text = asked.get('q');
    if (text === null)
        return;
    query.value = text;
    category.value = (0, category_ts_1.isCategory)(asked.get('category') ?? '') ? (asked.get('category') ?? '') : '';
    void show();
}
form.hidden = false;
form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show();
});
query.addEventListener('focus', () => void search.open().catch(() => undefined));
query.addEventListener('input', () => {
    browser_ts_1.browser.clearTimeout(timer);
    timer = browser_ts_1.browser.setTimeout(() => void show(), PAUSE);
});
category.addEventListener('change', () => void show());
browser_ts_1.browser.addEventListener('hashchange', readAddress);
readAddress();
}
};
const loaded = {};
const need = (path) => {
  if (loaded[path] === undefined) modules[path]((loaded[path] = {}), need);
  return loaded[path];
};
need("src/site/browser/main.ts");
})();
