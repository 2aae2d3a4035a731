export const id = 880;
export const ids = [880];
export const modules = {

/***/ 80880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ composeService)
/* harmony export */ });
/* harmony import */ var _compose_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21849);
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67952);
/* harmony import */ var _enrichment_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78611);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44886);
/* harmony import */ var _spec_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97838);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61309);
/* harmony import */ var _previous_database_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36107);







/**
 * Composes a service from a spec.
 *
 * @throws UserError - `spec/*` unreadable; `plan/*` nothing fits; `compose/*` two patterns clash
 * @throws ServiceError - a bank is down and `on-backend-error` is `fail`
 */
async function composeService(request, ports) {
    const { suggestions, diagnostics: ofModel } = request.suggested ?? _enrichment_index_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING_SUGGESTED */ .E;
    const spec = (0,_spec_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readSpec */ .Ot)(request.documents, suggestions);
    stopAt(spec.diagnostics, request);
    const source = { path: request.path, sha256: digestOf(request.documents) };
    const kept = (0,_previous_database_js__WEBPACK_IMPORTED_MODULE_6__/* .continued */ .m)(spec, await request.standing?.(spec, source));
    const hits = await candidatesFor(kept.spec, ports.bank);
    const { plan, diagnostics, omissions } = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .solve */ .kH)({ spec: kept.spec, hits, settings: request.settings });
    stopAt(diagnostics, request);
    const { render, format, masterLock, onModule } = ports;
    const composition = await (0,_compose_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compose */ .Zz)({
        ...{ plan, spec: kept.spec, facts: (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .factsOf */ .xS)(kept.spec), render, format, masterLock, onModule },
        ...(kept.previous === undefined ? {} : { previous: kept.previous }),
    });
    stopAt(composition.diagnostics, request);
    return {
        spec,
        source,
        plan,
        composition,
        generated: generatedFrom({ spec, source, plan, composition }),
        // A model that does not answer stops nothing, not even under `strict`.
        diagnostics: [...spec.diagnostics, ...ofModel, ...diagnostics, ...composition.diagnostics],
        omissions: [...ports.bank.omissions, ...omissions, ...kept.omissions, ...composition.omissions],
    };
}
/** What the bank proposes for a spec, and what that requires where the ranking left it out: a limit must not decide what constraints do. */
async function candidatesFor(spec, bank) {
    const queries = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .queriesFor */ .yp)(spec);
    const hits = await bank.hybridSearch(queries);
    const lacking = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_3__/* .requirersWithoutProvider */ .mW)(hits.flat());
    if (lacking.length === 0)
        return hits;
    const found = new Set(hits.flat().map(({ pattern }) => pattern.id));
    const beyond = (await bank.closure(lacking)).map(({ id }) => id).filter((id) => !found.has(id));
    if (beyond.length === 0)
        return hits;
    const again = queries.map((query) => ({ ...query, ids: beyond, limit: beyond.length }));
    return [...hits, ...(await bank.hybridSearch(again))];
}
function stopAt(diagnostics, { strict }) {
    const stops = diagnostics.filter(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
    if (stops.length > 0)
        throw new _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(stops);
}
/** One digest for the whole Spec: of its only document, or of the list of their digests. */
function digestOf(documents) {
    const digests = documents.map(({ bytes }) => (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(bytes));
    const [only] = digests;
    return digests.length === 1 && only !== undefined ? only : (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(digests.join('\n'));
}
function generatedFrom(given) {
    const { spec, source, plan, composition } = given;
    return {
        app: spec.app.slug,
        spec: source,
        patterns: plan.selected.map(({ pattern: { id, version, digest } }) => ({ id, version, digest })),
        ...(composition.database === undefined ? {} : { database: composition.database }),
        tree: composition.tree,
        files: composition.files,
    };
}


/***/ }),

/***/ 36107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ continued),
/* harmony export */   y: () => (/* binding */ REVISIONS_FOLDER)
/* harmony export */ });
/* harmony import */ var _compose_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21849);
/* harmony import */ var _merge_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44621);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61309);



/** The folder of the revisions, below the folder of the service. */
const REVISIONS_FOLDER = 'migrations/versions';
/** The spec, with what the database holds and the spec may not take away unasked. */
function continued(spec, standing) {
    const lock = standing?.lockText === undefined ? undefined : (0,_merge_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readLock */ .mF)(standing.lockText).lock;
    const record = (0,_compose_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)(lock?.database);
    if (record === undefined || standing === undefined)
        return { spec, omissions: [] };
    const { spec: kept, omissions, renames } = (0,_compose_index_js__WEBPACK_IMPORTED_MODULE_0__/* .retain */ .aw)(spec, record);
    const heads = standing.migrations.length === 0 ? [record.head] : headsOf(standing.migrations);
    return { spec: kept, previous: { record, heads, renames }, omissions };
}
const REVISION = /^revision(?:\s*:[^=\n]+)?\s*=\s*["']([^"']+)["']/m;
const PARENTS = /^down_revision(?:\s*:[^=\n]+)?\s*=\s*(\([^)]*\)|.*)$/m;
/** Revisions that no other comes after. */
function headsOf(migrations) {
    const revisions = migrations.flatMap((text) => REVISION.exec(text)?.[1] ?? []);
    const parents = new Set(migrations.flatMap((text) => [...(PARENTS.exec(text)?.[1] ?? '').matchAll(/["']([^"']+)["']/g)].map(([, id]) => id)));
    return revisions.filter((id) => !parents.has(id)).sort(_tree_index_js__WEBPACK_IMPORTED_MODULE_2__/* .comparePaths */ .cD);
}


/***/ }),

/***/ 44621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bS: () => (/* reexport */ IGNORE_PATH),
  O0: () => (/* reexport */ lock_LOCK_PATH),
  mF: () => (/* reexport */ lock_format_readLock),
  Pw: () => (/* reexport */ regenerate),
  Jh: () => (/* reexport */ version_sideOf),
  xc: () => (/* reexport */ withArchive)
});

// UNUSED EXPORTS: bytesToRead, isReleased, merge, packTree, readEjected, recordsAll, regenerateDirectory, unpackTree, writeLock

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/tree/index.js + 12 modules
var lib_tree = __webpack_require__(61309);
;// CONCATENATED MODULE: ./lib/merge/archive.js




/** Bytes of a packed tree after inflation: a lock that claims more is damaged, or an attack. */
const MAX_ARCHIVE_BYTES = 64 * 1024 * 1024;
const contained = schemas/* string */.YjP().refine(lib_tree/* isContained */.uh);
const mode = schemas/* enum */.k5n(['100644', '100755', '120000']);
/** Text as it is; everything else, and everything in archives of earlier versions, as base64. */
const archiveSchema = schemas/* array */.YOg(schemas/* union */.KCZ([
    schemas/* tuple */.PVZ([contained, mode, schemas/* base64 */.K39()]),
    schemas/* tuple */.PVZ([contained, mode, schemas/* string */.YjP(), schemas/* literal */.euz('text')]),
]));
/** A tree as one line of text: deflated JSON, base64. The same tree gives the same text on every machine. */
function packTree(tree) {
    const rows = tree.files().map(({ path, mode: kind, bytes }) => {
        const text = textOf(bytes);
        return text === undefined
            ? [path, kind, Buffer.from(bytes).toString('base64')]
            : [path, kind, text, 'text'];
    });
    // What a zlib writes depends on its build; this one is the same everywhere.
    const packed = (0,esm/* deflateSync */.pd)(new TextEncoder().encode(JSON.stringify(rows)), { level: 6 });
    return Buffer.from(packed).toString('base64');
}
/** Bytes as text, where it gives the same bytes again. */
function textOf(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/**
 * The tree in `archive`.
 *
 * @param expected - the git tree id that it must have
 * @returns the tree, or why it cannot be used
 */
function unpackTree(archive, expected) {
    const tree = inflate(archive);
    if (tree === undefined)
        return { damaged: 'it does not unpack' };
    const found = tree.gitTreeId();
    return found === expected ? tree : { damaged: `expected tree ${expected}, got ${found}` };
}
function inflate(archive) {
    try {
        const json = (0,external_node_zlib_.inflateRawSync)(Buffer.from(archive, 'base64'), { maxOutputLength: MAX_ARCHIVE_BYTES });
        const rows = archiveSchema.parse(JSON.parse(json.toString('utf8')));
        const files = rows.map(([path, kind, content, form]) => ({
            path,
            mode: kind,
            bytes: Buffer.from(content, form === 'text' ? 'utf8' : 'base64'),
        }));
        return lib_tree/* FileTree */.hr.of(files);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/merge/ejected.js
/** The file in which people list what they took over, below the folder of the generated service. */
const IGNORE_PATH = '.patternbankignore';
/**
 * Reads `.patternbankignore`: one pattern a line, `#` comments; `*` within a name, `**` across folders, a final `/` for
 * everything below a folder, a leading `/` for the top. A pattern without `/` fits at every depth.
 *
 * @returns `true` for a path that no update may write
 */
function readEjected(text) {
    const patterns = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map(expressionOf);
    return (path) => patterns.some((pattern) => pattern.test(path));
}
function expressionOf(pattern) {
    const anchored = pattern.replace(/\/$/, '').includes('/');
    const body = pattern
        .replace(/^\//, '')
        .replace(/\/$/, '')
        .split(/(\*\*\/|\*\*|\*|\?)/)
        .map(pieceOf)
        .join('');
    return new RegExp(`^${anchored ? '' : '(?:.*/)?'}${body}${pattern.endsWith('/') ? '/.*' : '(?:/.*)?'}$`);
}
function pieceOf(piece) {
    if (piece === '**/')
        return '(?:.*/)?';
    if (piece === '**')
        return '.*';
    if (piece === '*')
        return '[^/]*';
    if (piece === '?')
        return '[^/]';
    return piece.replace(/[.+^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/merge/lock.js
/** Where the lock lies, below the folder of the generated service. */
const lock_LOCK_PATH = 'patternbank.lock';

// EXTERNAL MODULE: ./lib/diagnostics/index.js + 8 modules
var diagnostics = __webpack_require__(67952);
;// CONCATENATED MODULE: ./lib/merge/lock-problems.js

const damagedLock = (0,diagnostics/* defineProblem */.lS)({
    code: 'merge/damaged-lock',
    severity: 'warning',
    explanation: 'The lock names the text that the last run generated. Without it, a file that differs from what would be generated now may have been edited by people, so that it is kept and offered as a conflict.',
    message: ({ path, because }) => `\`${path}\` cannot be read: ${because}; it is rebuilt from what is there`,
    help: ({ path }) => `restore \`${path}\` from an earlier commit if files are now reported as conflicts`,
});
const damagedArchive = (0,diagnostics/* defineProblem */.lS)({
    code: 'merge/damaged-archive',
    severity: 'warning',
    explanation: 'Outside a git repository the lock carries the text that the last run generated. If that part is damaged, digests still tell which files people edited, but their edits cannot be merged line by line.',
    message: ({ path, because }) => `the merge base in \`${path}\` cannot be used: ${because}`,
    help: ({ path }) => `restore \`${path}\` from an earlier copy if files are now reported as conflicts`,
});

;// CONCATENATED MODULE: ./lib/merge/lock-format.js




const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');
const containedPath = schemas/* string */.YjP().refine(lib_tree/* isContained */.uh, 'expected a path inside the service');
const lockSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('lock/1'),
    app: schemas/* string */.YjP().min(1),
    spec: schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), sha256: digest }),
    patterns: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), version: schemas/* string */.YjP(), digest: schemas/* string */.YjP() })),
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: containedPath,
        pattern: schemas/* string */.YjP(),
        ownership: schemas/* enum */.k5n(['managed', 'once', 'append-only', 'aggregate']),
        sha256: digest,
    })),
    database: schemas/* unknown */.L5J().optional(),
    conflicts: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: containedPath, ours: digest, theirs: digest })).optional(),
    mergeBase: schemas/* strictObject */.rej({
        tree: schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/, 'expected 40 hexadecimal digits'),
        archive: schemas/* base64 */.K39().optional(),
    }),
});
/**
 * Reads `patternbank.lock`. A damaged lock is a warning, because what is there can be compared without it.
 *
 * @param path - for messages
 */
function lock_format_readLock(text, path = lock_LOCK_PATH) {
    const parsed = parseJson(text);
    if (parsed === undefined)
        return damaged(path, 'it is not JSON');
    const checked = lockSchema.safeParse(parsed);
    if (!checked.success) {
        const [issue] = checked.error.issues;
        const at = issue === undefined || issue.path.length === 0 ? '' : ` at \`${issue.path.join('.')}\``;
        return damaged(path, `${issue?.message ?? 'unexpected shape'}${at}`);
    }
    const { conflicts, database, mergeBase, ...rest } = checked.data;
    const { tree, archive } = mergeBase;
    return {
        lock: {
            ...rest,
            ...(database === undefined ? {} : { database }),
            ...(conflicts === undefined ? {} : { conflicts }),
            mergeBase: archive === undefined ? { tree } : { tree, archive },
        },
        diagnostics: [],
    };
}
/** The lock as it is written: keys and lists sorted, two spaces, a final line break. */
function writeLock(lock) {
    const sorted = {
        ...lock,
        patterns: [...lock.patterns].sort((a, b) => (0,lib_tree/* comparePaths */.cD)(a.id, b.id)),
        files: [...lock.files].sort((a, b) => (0,lib_tree/* comparePaths */.cD)(a.path, b.path)),
        ...(lock.conflicts === undefined
            ? {}
            : { conflicts: [...lock.conflicts].sort((a, b) => (0,lib_tree/* comparePaths */.cD)(a.path, b.path)) }),
    };
    return `${JSON.stringify(sortKeys(sorted), null, 2)}\n`;
}
function damaged(path, because) {
    return { diagnostics: [damagedLock.at({ path, because })] };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (0,lib_tree/* comparePaths */.cD)(a, b));
    return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}

;// CONCATENATED MODULE: ./lib/merge/blocked.js
/** Which of `paths` a file cannot stand beside, if any: one that is its folder, or lies below it. */
function blockedBy(paths) {
    const files = new Set(paths);
    const folders = new Map();
    for (const path of files)
        for (const folder of foldersOf(path))
            folders.set(folder, path);
    return (path) => foldersOf(path).find((folder) => files.has(folder)) ?? folders.get(path);
}
/** People have a file where patterns need a folder, or the other way round: git can hold one of them. */
function blockedConflict(path, by) {
    return {
        path: by,
        line: 1,
        endLine: 1,
        ours: by,
        theirs: path,
        because: 'people have a file where patterns need a folder, or a folder where they need a file',
    };
}
function foldersOf(path) {
    const names = path.split('/');
    return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}

;// CONCATENATED MODULE: ./lib/merge/version.js

/** A tree as a side. */
function version_sideOf(tree) {
    return new Map(tree.files().map((file) => [file.path, versionOf(file)]));
}
/** A file as a version, its bytes known. */
function versionOf({ bytes, mode }) {
    return { id: (0,lib_tree/* gitBlobId */.tK)(bytes), mode, bytes };
}
/** `true` where both stand for the same bytes and mode, or both for nothing. */
function isSame(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    return a.id === b.id && a.mode === b.mode;
}

;// CONCATENATED MODULE: ./lib/merge/decision.js

/**
 * Decides one path by identity alone; only `merge` needs the bytes.
 *
 * @param ownership - of the generated file; `undefined` for a path that patterns no longer write
 */
function decideVersion(versions, ownership) {
    const { base, ours, theirs } = versions;
    if (ours === undefined)
        return decideAbsent(base, theirs);
    if (theirs === undefined)
        return decideDropped({ base, ours }, ownership);
    if (isSame(ours, theirs) || isSame(base, theirs))
        return { do: 'keep' };
    if (ownership === 'once')
        return { do: 'keep', note: 'kept-once' };
    if (ownership === 'append-only')
        return { do: 'keep', note: 'kept-appended' };
    if (isSame(base, ours))
        return { do: 'take', file: theirs };
    return { do: 'merge', ours, theirs };
}
function decideAbsent(base, theirs) {
    if (theirs === undefined)
        return { do: 'keep' };
    return base === undefined ? { do: 'take', file: theirs } : { do: 'keep', note: 'stays-deleted' };
}
function decideDropped({ base, ours }, ownership) {
    if (base === undefined)
        return { do: 'keep' };
    // A migration that ran somewhere is not ours to delete.
    if (ownership === 'append-only')
        return { do: 'keep' };
    // Nor is business logic; where nobody wrote any, what is left would only refer to what is gone.
    if (ownership === 'once' && !isSame(base, ours))
        return { do: 'keep', note: 'kept-once' };
    return isSame(base, ours) ? { do: 'delete' } : { do: 'keep', note: 'user-owned' };
}

// EXTERNAL MODULE: ./node_modules/node-diff3/dist/diff3.mjs
var diff3 = __webpack_require__(92994);
;// CONCATENATED MODULE: ./lib/merge/text-merge.js

/**
 * Merges three texts by lines.
 *
 * The generated sides take the line ends of the people's side first: an editor that saves CRLF has not edited every line.
 */
function mergeText(given) {
    const { base, ours, theirs } = sameLineEnds(given);
    const regions = (0,diff3/* diff3Merge */.$r)(linesOf(ours), linesOf(base), linesOf(theirs), {
        excludeFalseConflicts: true,
    });
    const clashes = regions.flatMap(({ conflict }) => (conflict === undefined ? [] : [clashOf(conflict)]));
    if (clashes.length > 0)
        return { clashes };
    return { text: regions.flatMap(({ ok }) => ok ?? []).join(''), clashes: [] };
}
/** The three texts, the generated ones with the line ends of the people's side. */
function sameLineEnds({ base, ours, theirs }) {
    const end = lineEnd(ours);
    return { base: withLineEnd(base, end), ours, theirs: withLineEnd(theirs, end) };
}
/** The whole file as one clash. */
function wholeClash(ours, theirs) {
    return { line: 1, endLine: Math.max(1, linesOf(ours).length), ours, theirs };
}
/** Lines with their line breaks, so that a missing one at the end is a difference like any other. */
function linesOf(text) {
    return text === '' ? [] : text.split(/(?<=\n)/);
}
function clashOf({ a, aIndex, b, }) {
    return { line: aIndex + 1, endLine: aIndex + Math.max(1, a.length), ours: a.join(''), theirs: b.join('') };
}
function lineEnd(text) {
    const all = text.split('\n').length - 1;
    const windows = text.split('\r\n').length - 1;
    if (windows === 0)
        return '\n';
    return windows === all ? '\r\n' : undefined;
}
function withLineEnd(text, end) {
    return end === undefined ? text : text.replaceAll('\r\n', '\n').replaceAll('\n', end);
}

;// CONCATENATED MODULE: ./lib/merge/keyed/block.js

/**
 * Parts made of whole lines. What stands above a part (comments, blank lines) belongs to it; what opens the text up to
 * the first blank line belongs to the text.
 *
 * @param start - the first line that can belong to a part; earlier ones are the head
 */
function splitLines(text, found, start) {
    const lines = linesOf(text);
    const first = start ?? headOf(lines);
    const blocks = [];
    let from = first;
    for (const { key, end, inner } of found) {
        if (end < from)
            return undefined;
        blocks.push({
            key,
            text: lines.slice(from, end + 1).join(''),
            ...(inner === undefined ? {} : { inner }),
        });
        from = end + 1;
    }
    return {
        head: lines.slice(0, first).join(''),
        blocks,
        between: '',
        tail: lines.slice(from).join(''),
    };
}
/** `true` where a line says nothing to a program. */
function isRemark(line) {
    return /^\s*(?:#.*)?$/.test(line.replace(/[\r\n]+$/, ''));
}
/** How many lines open the file: comments that a blank line ends. */
function headOf(lines) {
    const opening = lines.findIndex((line) => !isRemark(line) || line.trim() === '');
    return opening > 0 && lines[opening]?.trim() === '' ? opening + 1 : 0;
}

;// CONCATENATED MODULE: ./lib/merge/keyed/line-formats.js


/** `.gitignore` and its like: every line is its own key. */
const splitIgnore = (text) => splitLines(text, linesOf(text).flatMap((line, end) => isRemark(line) ? [] : [{ key: line.trim(), end }]));
const VARIABLE = /^\s*(?:#\s?)?(?:export\s+)?([A-Z][A-Z0-9_]*)=/;
/** `.env.example`: a variable is a key, also where it only shows its default behind `#`. */
const splitEnvironment = (text) => {
    const found = [];
    for (const [end, line] of linesOf(text).entries()) {
        const key = VARIABLE.exec(line)?.[1];
        if (key !== undefined)
            found.push({ key, end });
        else if (!isRemark(line))
            return undefined;
    }
    return splitLines(text, found);
};

;// CONCATENATED MODULE: ./lib/merge/keyed/makefile.js


const makefile_VARIABLE = /^(?:(?:export|override)\s+)?([A-Za-z_.][\w.]*)\s*(?::{1,3}|\?|\+|!)?=/;
const INCLUDE = /^(?:-|s)?include\s+(.+?)\s*$/;
const TARGET = /^([^\s#:=][^:=#]*?)\s*::?(?!=)/;
const PHONY = '.PHONY';
/** A Makefile by targets and variables. One with conditions or `define` is merged by lines. */
const splitMakefile = (text) => {
    const lines = linesOf(text);
    const found = [];
    for (const [index, line] of lines.entries()) {
        const last = found.at(-1);
        if (last !== undefined && (line.startsWith('\t') || goesOn(lines[index - 1])))
            last.end = index;
        else if (!isRemark(line)) {
            const key = keyOf(line);
            if (key === undefined)
                return undefined;
            found.push({ key, end: index });
        }
    }
    return splitLines(text, found.map(withInner));
};
function keyOf(line) {
    const variable = makefile_VARIABLE.exec(line)?.[1];
    if (variable !== undefined)
        return `variable ${variable}`;
    const include = INCLUDE.exec(line)?.[1];
    if (include !== undefined)
        return `include ${include}`;
    const target = TARGET.exec(line)?.[1];
    return target === undefined ? undefined : `target ${target}`;
}
function withInner(found) {
    return found.key === `target ${PHONY}` ? { ...found, inner: splitPhony } : found;
}
/** The names that are no files: their order says nothing. */
const splitPhony = (text) => {
    const match = /^([\s\S]*\.PHONY:[ \t]*)(\S[^\\\r\n#]*?)([ \t]*\r?\n?)$/.exec(text);
    if (match === null)
        return undefined;
    const [, head = '', names = '', tail = ''] = match;
    return { head, blocks: names.split(' ').map((name) => ({ key: name, text: name })), between: ' ', tail };
};
/** `true` where the line ends in a backslash: the next one belongs to it. */
function goesOn(line) {
    return line !== undefined && /\\\r?\n$/.test(line);
}

// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
;// CONCATENATED MODULE: ./lib/merge/keyed/toml.js



/** TOML by tables, entries, and items of arrays. */
const splitToml = (text) => {
    const found = read(text)?.map((statement) => ({
        key: toml_keyOf(statement, text),
        end: endOf(statement),
        inner: splitStatement,
    }));
    return found === undefined ? undefined : splitLines(text, found);
};
/** A text that is one table, or one entry. */
const splitStatement = (text) => {
    const [only] = read(text) ?? [];
    if (only === undefined)
        return undefined;
    return only.type === 'TOMLTable' ? splitTable(text, only) : splitEntry(text, only);
};
function splitTable(text, table) {
    const entries = table.body.map((entry) => ({
        key: toml_keyOf(entry, text),
        end: endOf(entry),
        inner: splitStatement,
    }));
    return splitLines(text, entries, table.loc.start.line);
}
function splitEntry(text, { value }) {
    if (value.type !== 'TOMLArray' || value.elements.length === 0)
        return undefined;
    const items = value.elements.map((element) => ({ key: itemKey(element, text), element }));
    if (value.loc.start.line === value.loc.end.line) {
        const texts = items.map(({ key, element }) => ({ key, text: text.slice(...element.range) }));
        const [first, last] = [value.elements[0], value.elements.at(-1)];
        if (first === undefined || last === undefined)
            return undefined;
        return {
            head: text.slice(0, first.range[0]),
            blocks: texts,
            between: ', ',
            tail: text.slice(last.range[1]),
        };
    }
    const lines = linesOf(text);
    // A line without its comma cannot be followed by another item.
    if (value.elements.some(({ loc }) => !/,\s*(?:#.*)?$/.test(lines[loc.end.line - 1]?.trimEnd() ?? '')))
        return undefined;
    return splitLines(text, items.map(({ key, element }) => ({ key, end: element.loc.end.line - 1 })), value.loc.start.line);
}
function read(text) {
    try {
        return (0,lib/* parseTOML */.MD)(text).body[0].body;
    }
    catch {
        return undefined;
    }
}
/** Line from 0. */
function endOf({ loc }) {
    return loc.end.line - 1;
}
function toml_keyOf(statement, text) {
    const name = text.slice(...statement.key.range);
    if (statement.type === 'TOMLKeyValue')
        return name;
    if (statement.kind === 'standard')
        return `[${name}]`;
    // One of several tables of a name: its first entry tells it from the others.
    const [first] = statement.body;
    return `[[${name}]] ${first === undefined ? '' : text.slice(...first.range)}`;
}
/** Of a requirement its name, so that two versions of it are one item; of everything else the text. */
function itemKey(element, text) {
    const written = text.slice(...element.range);
    const name = /^["']([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?\s*(?:[<>=!~;@]|["']$)/.exec(written)?.[1];
    return name?.toLowerCase() ?? written;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/merge/keyed/yaml.js


/** YAML by keys and items, as far as they stand on lines of their own. */
const splitYaml = (text) => {
    const read = readYaml(text);
    return read === undefined ? undefined : splitNode(read.contents, read.place);
};
/** A text that is one entry, or one item: its parts are those of what it holds. */
const splitItem = (text) => {
    const { contents, place } = readYaml(text) ?? {};
    if (place === undefined || !isCollection(contents))
        return undefined;
    const [only] = contents.items;
    if (only === undefined || contents.items.length > 1)
        return undefined;
    if (!(0,dist/* isPair */.tO)(only))
        return (0,dist/* isMap */.jh)(only) ? splitNode(only, place) : undefined;
    const line = place.lineOf(startOf(only.key));
    const { value } = only;
    if (!isCollection(value) || place.lineOf(startOf(value)) === line)
        return undefined;
    return splitNode(value, place, line);
};
function readYaml(text) {
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: counter });
    const several = /^(?:---|\.\.\.)\s*$/m.test(text.replace(/^---[ \t]*\r?\n/, ''));
    if (document.errors.length > 0 || several)
        return undefined;
    return {
        contents: document.contents,
        place: { text, lineOf: (offset) => counter.linePos(offset).line - 1 },
    };
}
/** @param above - the last line before the parts; absent at the top of the text */
function splitNode(node, place, above) {
    if (!isCollection(node) || node.items.length === 0)
        return undefined;
    const found = node.items.map((item) => ({ key: yaml_keyOf(item, place), end: yaml_endOf(item, place), inner: splitItem }));
    return splitLines(place.text, found, above === undefined ? undefined : above + 1);
}
function isCollection(node) {
    return ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) && node.flow !== true;
}
function startOf(node) {
    return node.range?.[0] ?? 0;
}
/** The last line on which an entry says something. */
function yaml_endOf(item, { text, lineOf }) {
    const node = (0,dist/* isPair */.tO)(item) ? (item.value ?? item.key) : item;
    const written = text.slice(0, node.range?.[1] ?? 0).trimEnd();
    return lineOf(Math.max(0, written.length - 1));
}
/** Of an entry its key; of an item what names it: its text, or its first entry. */
function yaml_keyOf(item, { text }) {
    if ((0,dist/* isPair */.tO)(item))
        return slice(text, item.key);
    if ((0,dist/* isScalar */.jn)(item))
        return slice(text, item);
    const [first] = (0,dist/* isMap */.jh)(item) ? item.items : [];
    return first === undefined
        ? slice(text, item)
        : `${slice(text, first.key)}: ${first.value === null ? '' : slice(text, first.value)}`;
}
function slice(text, node) {
    const [start, end] = node.range ?? [0, 0];
    return text.slice(start, end).trim();
}

;// CONCATENATED MODULE: ./lib/merge/keyed/formats.js




/** The formats that have keys, by the names of their files. */
const FORMATS = [
    { names: /^\.(?:git|docker)ignore$/, split: splitIgnore, unites: true },
    { names: /^\.env(?:\.[a-z]+)*$/, split: splitEnvironment, unites: true },
    { names: /^(?:GNUm|M|m)akefile$|\.mk$/, split: splitMakefile },
    { names: /\.toml$/, split: splitToml },
    { names: /\.ya?ml$/, split: splitYaml },
];
/**
 * How the file at `path` falls into parts; `undefined` where its lines are all that there is.
 *
 * @param based - whether it is known what both sides started from: without it nobody can tell a part that people deleted
 * from one that is new
 */
function splitterOf(path, based) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const format = FORMATS.find(({ names }) => names.test(name));
    return based || format?.unites === true ? format?.split : undefined;
}

;// CONCATENATED MODULE: ./lib/merge/keyed/merge-keyed.js


/**
 * Merges three texts by their parts: what only one side changed is taken from it, wherever it stands. The order and the
 * comments of the people's side stay; parts that are new stand before the part that follows them in the generated text.
 *
 * Parts that both changed are taken apart again, and merged by lines where that is not possible.
 */
function mergeKeyed(given, split) {
    return mergeParts(sameLineEnds(given), split);
}
function mergeParts(texts, split) {
    const sides = {
        base: merge_keyed_read(texts.base, split),
        ours: merge_keyed_read(texts.ours, split),
        theirs: merge_keyed_read(texts.theirs, split),
    };
    const { base, ours, theirs } = sides;
    if (base === undefined || ours === undefined || theirs === undefined)
        return mergeText(texts);
    if (ours.split.between !== theirs.split.between)
        return mergeText(texts);
    const clashes = [];
    const settled = new Map();
    for (const key of new Set([...ours.blocks.keys(), ...theirs.blocks.keys()])) {
        const outcome = mergePart({
            base: base.blocks.get(key),
            ours: ours.blocks.get(key),
            theirs: theirs.blocks.get(key),
        });
        if (outcome === undefined)
            continue;
        if (typeof outcome === 'string')
            settled.set(key, outcome);
        else
            clashes.push(...outcome.map((clash) => moved(clash, linesBefore(ours.split, key))));
    }
    const edges = ['head', 'tail'].map((edge) => mergeText({ base: base.split[edge], ours: ours.split[edge], theirs: theirs.split[edge] }));
    // What opens and closes a text is remarks and brackets: where both sides changed them, people's stay.
    const [head = ours.split.head, tail = ours.split.tail] = edges.map(({ text }) => text);
    if (clashes.length > 0)
        return { clashes };
    const order = orderOf([...ours.blocks.keys()], [...theirs.blocks.keys()], settled);
    return {
        text: join({ head, tail, between: ours.split.between }, order.map((key) => settled.get(key) ?? '')),
        clashes: [],
    };
}
/** `undefined` where a key stands there twice, or the parts are not the whole text. */
function merge_keyed_read(text, splitter) {
    const split = text === '' ? EMPTY : splitter(text);
    if (split === undefined)
        return undefined;
    const blocks = new Map(split.blocks.map((block) => [block.key, block]));
    if (blocks.size !== split.blocks.length)
        return undefined;
    const whole = split.head + split.blocks.map((block) => block.text).join(split.between) + split.tail;
    return whole === text ? { split, blocks } : undefined;
}
const EMPTY = { head: '', blocks: [], between: '', tail: '' };
/** @returns the text; `undefined` where the part is gone; the clashes where both sides changed the same of it */
function mergePart({ base, ours, theirs }) {
    // What people deleted stays deleted; what patterns dropped goes, unless people changed it.
    if (ours === undefined)
        return base === undefined ? theirs?.text : undefined;
    if (theirs === undefined)
        return base !== undefined && merge_keyed_isSame(base, ours) ? undefined : ours.text;
    if (base === undefined)
        return says(ours) === says(theirs) ? ours.text : clashing({ ours, theirs });
    if (merge_keyed_isSame(ours, theirs) || merge_keyed_isSame(base, theirs))
        return ours.text;
    if (merge_keyed_isSame(base, ours))
        return blankAbove(ours.text) + theirs.text.slice(blankAbove(theirs.text).length);
    return clashing({ base, ours, theirs });
}
/** Both sides changed the part: what is below it decides. */
function clashing(part) {
    const texts = { base: part.base?.text ?? '', ours: part.ours.text, theirs: part.theirs.text };
    const { inner } = part.ours;
    const merged = inner === undefined ? mergeText(texts) : mergeParts(texts, inner);
    return merged.text ?? merged.clashes;
}
/** `true` where only blank lines around them differ: those come with the neighbours. */
function merge_keyed_isSame(a, b) {
    return bare(a) === bare(b);
}
function bare({ text }) {
    return text.slice(blankAbove(text).length).trimEnd();
}
function blankAbove(text) {
    return /^(?:[ \t]*\r?\n)*/.exec(text)?.[0] ?? '';
}
/** A part without its remarks: two that say the same are one. */
function says({ text }) {
    return linesOf(text)
        .filter((line) => !isRemark(line))
        .join('')
        .trim();
}
/** People's order, with what is new before the part that follows it in the generated text, else at the end. */
function orderOf(ours, theirs, settled) {
    const order = ours.filter((key) => settled.has(key));
    const known = new Set(order);
    const isNew = theirs.filter((key) => settled.has(key) && !known.has(key));
    for (const key of isNew.toReversed()) {
        const next = theirs.slice(theirs.indexOf(key) + 1).find((other) => order.includes(other));
        order.splice(next === undefined ? order.length : order.indexOf(next), 0, key);
    }
    return order;
}
function join({ head, tail, between }, texts) {
    if (between !== '')
        return head + texts.join(between) + tail;
    const end = texts.some((text) => text.includes('\r\n')) ? '\r\n' : '\n';
    const pieces = [head, ...texts, tail].filter((text) => text !== '');
    // A part that was the last of its file may have no line break of its own.
    return pieces
        .map((text, index) => (index + 1 < pieces.length && !text.endsWith('\n') ? text + end : text))
        .join('');
}
function linesBefore(split, key) {
    const index = split.blocks.findIndex((block) => block.key === key);
    const before = split.head +
        split.blocks
            .slice(0, Math.max(0, index))
            .map(({ text }) => text + split.between)
            .join('');
    return before.split('\n').length - 1;
}
function moved(clash, lines) {
    return { ...clash, line: clash.line + lines, endLine: clash.endLine + lines };
}

;// CONCATENATED MODULE: ./lib/merge/merge-contents.js




const SYMLINK = '120000';
/** Merges one file by its keys, where its format has some, else by lines. */
function mergeContents(contents, parses = () => true) {
    const { path, base, ours, theirs } = contents;
    const texts = textsOf(contents);
    if (texts === undefined)
        return { conflicts: [opaqueConflict(contents)] };
    const split = base !== undefined && base.bytes === undefined ? undefined : splitterOf(path, base !== undefined);
    const merged = mergeTexts(texts, { split, parses: (text) => parses(path, text) });
    if (merged.text === undefined) {
        const because = base === undefined
            ? 'people and patterns both added this file'
            : 'people and patterns changed the same lines';
        return { conflicts: merged.clashes.map((clash) => ({ path, ...clash, because })) };
    }
    if (!parses(path, merged.text) && parses(path, texts.ours)) {
        const clash = wholeClash(texts.ours, texts.theirs);
        return {
            conflicts: [
                { path, ...clash, because: 'both changes fit line by line, but the result is not valid any more' },
            ],
        };
    }
    const bytes = new TextEncoder().encode(merged.text);
    return {
        id: (0,lib_tree/* gitBlobId */.tK)(bytes),
        bytes,
        mode: base !== undefined && base.mode === ours.mode ? theirs.mode : ours.mode,
    };
}
function mergeTexts(texts, { split, parses }) {
    if (split === undefined)
        return mergeText(texts);
    const keyed = mergeKeyed(texts, split);
    // Parts can be cut where they should not be: then the lines may still fit.
    return keyed.text !== undefined && !parses(keyed.text) ? mergeText(texts) : keyed;
}
function textsOf({ base, ours, theirs }) {
    if (ours.mode === SYMLINK || theirs.mode === SYMLINK)
        return undefined;
    const [here, now] = [merge_contents_textOf(ours), merge_contents_textOf(theirs)];
    // A base that is known by its digest alone leaves nothing to compare lines with.
    const before = base === undefined || base.bytes === undefined ? '' : merge_contents_textOf(base);
    if (before === undefined || here === undefined || now === undefined)
        return undefined;
    return { base: before, ours: here, theirs: now };
}
/** Text, where the bytes are UTF-8 without NUL. */
function merge_contents_textOf({ bytes }) {
    if (bytes === undefined || bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function opaqueConflict({ path, ours, theirs }) {
    return {
        path,
        line: 1,
        endLine: 1,
        ours: describe(ours),
        theirs: describe(theirs),
        because: 'people and patterns changed a file that is not text',
    };
}
function describe({ mode, id, bytes }) {
    const size = bytes === undefined ? '' : `, ${bytes.length} bytes`;
    return `${mode === SYMLINK ? 'symbolic link' : 'file'} ${id.slice(0, 12)}${size}`;
}

;// CONCATENATED MODULE: ./lib/merge/merge.js





/**
 * Merges what patterns generate now into what stands there, given what they generated last.
 *
 * People's text always wins: a conflict keeps their file as it is, and is reported.
 */
function merge(trees, options = {}) {
    return merge_mergeSides({ base: sideOf(trees.base), ours: sideOf(trees.ours), theirs: sideOf(trees.theirs) }, options);
}
/** The same for sides that are known in part. Ids decide most paths; bytes are read where both changed. */
function merge_mergeSides(sides, options = {}) {
    const files = [];
    const changes = [];
    const conflicts = [];
    const notes = [];
    const settledPaths = pathsOf(sides).map((path) => ({
        path,
        ...settle(path, versionsAt(sides, path), options),
    }));
    const people = settledPaths.filter(({ path, version }) => version !== undefined && sides.ours.has(path));
    const blocker = blockedBy(people.map(({ path }) => path));
    for (const { path, version, ...settled } of settledPaths) {
        const ours = sides.ours.get(path);
        const blocked = ours === undefined && version !== undefined ? blocker(path) : undefined;
        const after = blocked === undefined ? version : undefined;
        conflicts.push(...settled.conflicts);
        if (blocked !== undefined)
            conflicts.push(blockedConflict(path, blocked));
        if (settled.note !== undefined)
            notes.push({ path, kind: settled.note });
        const file = fileOf(path, after);
        if (file !== undefined)
            files.push(file);
        if (!isSame(after, ours))
            changes.push(file === undefined ? { path } : { path, file });
    }
    return { tree: lib_tree/* FileTree */.hr.of(files), changes, conflicts, notes };
}
/** All paths of the three sides, in order. */
function pathsOf({ base, ours, theirs }) {
    return [...new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])].sort(lib_tree/* comparePaths */.cD);
}
function settle(path, versions, options) {
    const decision = decide(path, versions, options);
    switch (decision.do) {
        case 'keep':
            return {
                version: versions.ours,
                conflicts: [],
                ...(decision.note === undefined ? {} : { note: decision.note }),
            };
        case 'take':
            return { version: decision.file, conflicts: [] };
        case 'delete':
            return { version: undefined, conflicts: [] };
        case 'merge': {
            const { ours, theirs } = decision;
            const merged = mergeContents({ path, base: versions.base, ours, theirs }, options.parses);
            return 'conflicts' in merged
                ? { version: ours, conflicts: merged.conflicts }
                : { version: merged, conflicts: [] };
        }
    }
}
function decide(path, versions, options) {
    if (options.held?.(path) === true)
        return { do: 'keep' };
    if (options.accepted?.(path) === true && versions.theirs !== undefined)
        return { do: 'take', file: versions.theirs };
    if (options.ejected?.(path) === true) {
        return isSame(versions.ours, versions.theirs) || versions.theirs === undefined
            ? { do: 'keep' }
            : { do: 'keep', note: 'ejected' };
    }
    return decideVersion(versions, options.ownership?.(path));
}
function versionsAt({ base, ours, theirs }, path) {
    return { base: base.get(path), ours: ours.get(path), theirs: theirs.get(path) };
}
function fileOf(path, version) {
    return version?.bytes === undefined ? undefined : { path, bytes: version.bytes, mode: version.mode };
}

;// CONCATENATED MODULE: ./lib/merge/unmerged.js
/**
 * Where the merge base keeps the generated side of an open conflict. Once people settle it, that is what they decided
 * about, and what the next change of the patterns is compared with.
 */
function unmergedPath(path) {
    return `.patternbank-unmerged/${path}`;
}
/** The generated sides of open conflicts, as the merge base keeps them. */
function unmergedFiles(theirs, conflicts) {
    return [...new Set(conflicts.map(({ path }) => path))].flatMap((path) => {
        const file = theirs.get(path);
        return file === undefined ? [] : [{ ...file, path: unmergedPath(path) }];
    });
}

;// CONCATENATED MODULE: ./lib/merge/recorded-base.js



/**
 * The base of each file in the lock: the version that its digest names, if one of the sides has it; else the stored one.
 *
 * Digests come first, because a run without a change must not depend on anything that is stored elsewhere.
 */
function recordedBase({ lock, ours, theirs, base }) {
    const open = new Map((lock.conflicts ?? []).map((conflict) => [conflict.path, conflict]));
    const found = new Map();
    for (const { path, sha256: digest } of lock.files) {
        const conflict = open.get(path);
        if (conflict !== undefined && isOpen(conflict, ours.get(path))) {
            const stored = base?.get(path);
            if (stored !== undefined)
                found.set(path, stored);
            continue;
        }
        found.set(path, [theirs.get(path), base?.get(unmergedPath(path))].find((version) => digestOf(version) === digest) ??
            settled(base, path) ??
            base?.get(path) ??
            ownText(ours.get(path), digest) ?? { id: `sha256:${digest}`, mode: '100644' });
    }
    return found;
}
/**
 * `true` where the lock records this very composition, and no conflict of an earlier one is open: then its digests are the
 * base of every file but those that are not composed any more.
 */
function recordsAll(lock, generated) {
    const digests = new Map(lock.files.map((file) => [file.path, file.sha256]));
    return ((lock.conflicts ?? []).length === 0 &&
        generated.tree.files().every(({ path, bytes }) => digests.get(path) === sha256(bytes)) &&
        lock.files.every((file) => generated.tree.has(file.path) || isReleased(file, generated)));
}
/** What people decided about, where its bytes are not read yet. */
function settled(base, path) {
    const version = base?.get(unmergedPath(path));
    return version?.bytes === undefined ? version : undefined;
}
function ownText(ours, digest) {
    return digestOf(ours) === digest ? ours : undefined;
}
/** A conflict is open until its file is edited. Where the bytes are not known yet, it counts as open. */
function isOpen(conflict, ours) {
    return ours !== undefined && (ours.bytes === undefined || (0,lib_tree/* sha256 */.sc)(ours.bytes) === conflict.ours);
}
/** SHA-256 of a version whose bytes are known. */
function digestOf(version) {
    return version?.bytes === undefined ? undefined : (0,lib_tree/* sha256 */.sc)(version.bytes);
}

;// CONCATENATED MODULE: ./lib/merge/released.js
/** `true` for what was written once and added to since, such as a revision: no composition writes it again. */
function released_isReleased({ path, ownership }, { tree }) {
    return ownership === 'append-only' && !tree.has(path);
}

;// CONCATENATED MODULE: ./lib/merge/next-lock.js




/** The pristine output, but for the `undone` paths: they stand as they were, so that the next merge finds the same change. */
function nextBase(theirs, base, undone) {
    const before = [...new Set(undone)].flatMap((path) => {
        const version = base.get(path);
        return version?.bytes === undefined ? [] : [{ path, bytes: version.bytes, mode: version.mode }];
    });
    return theirs.without(undone).with(before);
}
/** The lock that the next run starts from, its merge base by name only. */
function nextLock({ generated, merged, sides, base, held, previous }) {
    const conflicts = openConflicts(merged.conflicts, sides);
    return {
        schema: 'lock/1',
        app: generated.app,
        spec: generated.spec,
        patterns: generated.patterns.map(({ id, version, digest }) => ({ id, version, digest })),
        files: [
            ...generated.files
                .filter(({ path }) => !held.includes(path))
                .map((file) => lockedFile(file, generated.tree)),
            ...(previous?.files ?? []).filter((file) => held.includes(file.path) || released_isReleased(file, generated)),
        ].sort((a, b) => (0,lib_tree/* comparePaths */.cD)(a.path, b.path)),
        ...(generated.database === undefined ? {} : { database: generated.database }),
        ...(conflicts.length === 0 ? {} : { conflicts }),
        mergeBase: { tree: base.gitTreeId() },
    };
}
/**
 * The lock with the merge base in it.
 *
 * @param previous - the lock before: an earlier version packed in another way, and what is already there stays, so that
 * nothing is written for nothing
 */
function packBase(lock, base, previous) {
    const { tree } = lock.mergeBase;
    const last = previous?.mergeBase;
    const archive = last?.tree === tree && last.archive !== undefined ? last.archive : packTree(base);
    return { ...lock, mergeBase: { tree, archive } };
}
function lockedFile({ path, pattern, ownership }, tree) {
    return { path, pattern, ownership, sha256: (0,lib_tree/* sha256 */.sc)(tree.get(path)?.bytes ?? '') };
}
function openConflicts(conflicts, { ours, theirs }) {
    return [...new Set(conflicts.map(({ path }) => path))].flatMap((path) => {
        const [here, now] = [digestOf(ours.get(path)), digestOf(theirs.get(path))];
        return here === undefined || now === undefined ? [] : [{ path, ours: here, theirs: now }];
    });
}

;// CONCATENATED MODULE: ./lib/merge/regenerate.js












/**
 * Merges a new composition into what stands there, and writes the lock into the result.
 *
 * @param standing - sides known in part are fine; `bytesToRead` says which bytes must be there
 */
function regenerate(generated, standing, options = {}) {
    const previous = standing.lockText === undefined ? { diagnostics: [] } : lock_format_readLock(standing.lockText);
    const archived = baseFromArchive(previous.lock, standing.base);
    const sides = sidesOf(generated, { ...standing, ...(archived.base === undefined ? {} : { base: archived.base }) }, previous.lock);
    const merged = merge_mergeSides(sides, mergeOptions(generated, standing, { ...options, lock: previous.lock }));
    const blocked = new Set(merged.conflicts.flatMap(({ theirs, path }) => generated.tree.has(theirs) && !generated.tree.has(path) ? [theirs] : []));
    const held = heldPaths(generated, previous.lock, (path) => blocked.has(path) || options.held?.(path) === true);
    const released = (previous.lock?.files ?? []).filter((file) => released_isReleased(file, generated));
    const base = nextBase(generated.tree, sides.base, [...held, ...released, ...merged.conflicts].map((item) => (typeof item === 'string' ? item : item.path))).with(unmergedFiles(generated.tree, merged.conflicts));
    const lock = nextLock({ generated, merged, sides, base, held, previous: previous.lock });
    return {
        ...withLock(merged, lock, standing.ours),
        lock,
        base,
        diagnostics: [...previous.diagnostics, ...archived.diagnostics],
    };
}
/**
 * The same merge with the merge base inside the lock: for places outside a git repository.
 *
 * Packing takes a while and changes no other file, so that it can go on while the tree is judged.
 */
function withArchive(regeneration, { ours, lockText }) {
    const previous = lockText === undefined ? undefined : lock_format_readLock(lockText).lock;
    const lock = packBase(regeneration.lock, regeneration.base, previous);
    const changes = regeneration.changes.filter(({ path }) => path !== lock_LOCK_PATH);
    return { ...regeneration, ...withLock({ ...regeneration, changes }, lock, ours), lock };
}
/**
 * The blobs that {@link regenerate} reads the bytes of, and cannot do without.
 *
 * @returns ids, in no order
 */
function bytesToRead(generated, standing) {
    const lock = standing.lockText === undefined ? undefined : readLock(standing.lockText).lock;
    const sides = sidesOf(generated, standing, lock);
    const options = mergeOptions(generated, standing, { lock });
    const ids = new Set();
    for (const path of generated.tree.paths()) {
        const [base, ours, theirs] = [sides.base.get(path), sides.ours.get(path), sides.theirs.get(path)];
        const probe = mergeSides({ base: one(path, base), ours: one(path, ours), theirs: one(path, theirs) }, options);
        const undecided = probe.conflicts.length > 0 || lock?.conflicts?.some((open) => open.path === path) === true;
        if (!undecided)
            continue;
        for (const version of [base, ours])
            if (version !== undefined && version.bytes === undefined)
                ids.add(version.id);
    }
    return ids;
}
/** {@link regenerate} between a directory's files and a new composition, the base taken from the lock's archive. */
function regenerateDirectory(generated, directory, options = {}) {
    const lockText = directory.text(LOCK_PATH);
    const standing = { ours: sideOf(directory), ...(lockText === undefined ? {} : { lockText }) };
    return withArchive(regenerate(generated, standing, options), standing);
}
function heldPaths({ tree }, lock, held) {
    const written = [...tree.paths(), ...(lock?.files ?? []).map(({ path }) => path)];
    return [...new Set(written)].filter(held);
}
function one(path, version) {
    return version === undefined ? new Map() : new Map([[path, version]]);
}
function sidesOf(generated, standing, lock) {
    const theirs = version_sideOf(generated.tree);
    const ours = new Map([...standing.ours].filter(([path]) => path !== lock_LOCK_PATH));
    const base = lock === undefined
        ? (standing.base ?? new Map())
        : recordedBase({ lock, ours, theirs, base: standing.base });
    return { base, ours, theirs };
}
function mergeOptions(generated, standing, { parses, held, accepted, lock, }) {
    const before = new Map((lock?.files ?? []).map((file) => [file.path, file.ownership]));
    const now = new Map(generated.files.map((file) => [file.path, file.ownership]));
    const ignore = standing.ours.get(IGNORE_PATH)?.bytes;
    return {
        ownership: (path) => now.get(path) ?? before.get(path),
        ...(ignore === undefined ? {} : { ejected: readEjected(new TextDecoder().decode(ignore)) }),
        ...(parses === undefined ? {} : { parses }),
        ...(held === undefined ? {} : { held }),
        ...(accepted === undefined ? {} : { accepted }),
    };
}
function baseFromArchive(lock, base) {
    if (base !== undefined || lock?.mergeBase.archive === undefined)
        return { diagnostics: [] };
    const tree = unpackTree(lock.mergeBase.archive, lock.mergeBase.tree);
    if (tree instanceof lib_tree/* FileTree */.hr)
        return { base: version_sideOf(tree), diagnostics: [] };
    return { diagnostics: [damagedArchive.at({ path: lock_LOCK_PATH, because: tree.damaged })] };
}
function withLock(merged, lock, ours) {
    const file = (0,lib_tree/* textFile */.Ex)(lock_LOCK_PATH, writeLock(lock));
    const standing = ours.get(lock_LOCK_PATH);
    const written = standing?.bytes !== undefined && Buffer.from(standing.bytes).equals(file.bytes);
    const changes = written
        ? merged.changes
        : [...merged.changes, { path: lock_LOCK_PATH, file }];
    return { ...merged, tree: merged.tree.with([file]), changes };
}

;// CONCATENATED MODULE: ./lib/merge/index.js











/***/ })

};
