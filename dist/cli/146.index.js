export const id = 146;
export const ids = [146];
export const modules = {

/***/ 4146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hr: () => (/* reexport */ FileTree),
  cD: () => (/* reexport */ comparePaths),
  tK: () => (/* reexport */ gitBlobId),
  nW: () => (/* reexport */ gitFolder),
  uh: () => (/* reexport */ isContained),
  rR: () => (/* reexport */ loadTree),
  zB: () => (/* reexport */ pathInRepository),
  r9: () => (/* reexport */ readDocuments),
  Vv: () => (/* reexport */ readPaths),
  uS: () => (/* reexport */ readService),
  Zc: () => (/* reexport */ readTree),
  te: () => (/* reexport */ refuseFilled),
  _M: () => (/* reexport */ repositoryOf),
  sc: () => (/* reexport */ sha256),
  Ac: () => (/* reexport */ storeTree),
  Ex: () => (/* reexport */ textFile),
  g$: () => (/* reexport */ updateFolder),
  A6: () => (/* reexport */ writeNewFolder)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/tree/file-tree.js

/** Sorted paths with bytes and mode. Immutable; computes the ids that git would give its files and itself. */
class FileTree {
    #files;
    constructor(files) {
        this.#files = files;
    }
    /**
     * @throws RangeError - a path is absolute, leaves the tree, is empty, or occurs twice
     */
    static of(files) {
        const sorted = [...files].sort((a, b) => comparePaths(a.path, b.path));
        const byPath = new Map();
        for (const file of sorted) {
            if (!isContained(file.path))
                throw new RangeError(`not a path inside a tree: ${JSON.stringify(file.path)}`);
            if (byPath.has(file.path))
                throw new RangeError(`two files at ${file.path}`);
            byPath.set(file.path, file);
        }
        return new FileTree(byPath);
    }
    /** A tree of text files, for literals in tests and programs. */
    static fromText(texts) {
        return FileTree.of(Object.entries(texts).map(([path, text]) => textFile(path, text)));
    }
    get size() {
        return this.#files.size;
    }
    has(path) {
        return this.#files.has(path);
    }
    get(path) {
        return this.#files.get(path);
    }
    /** The file's text (UTF-8, lenient), or `undefined` where there is none. */
    text(path) {
        const file = this.#files.get(path);
        return file === undefined ? undefined : new TextDecoder().decode(file.bytes);
    }
    /** Paths in code-unit order. */
    paths() {
        return [...this.#files.keys()];
    }
    /** Files in the order of their paths. */
    files() {
        return [...this.#files.values()];
    }
    /** This tree with `files` added or replaced. */
    with(files) {
        const next = new Map(this.#files);
        for (const file of files)
            next.set(file.path, file);
        return FileTree.of(next.values());
    }
    /** This tree without `paths`. */
    without(paths) {
        const gone = new Set(paths);
        return FileTree.of(this.files().filter((file) => !gone.has(file.path)));
    }
    /** The id that `git write-tree` would print for this tree (SHA-1). */
    gitTreeId() {
        return treeId(directoryOf(this.files()));
    }
}
/** A regular file with `text` as UTF-8. */
function textFile(path, text, mode = '100644') {
    return { path, bytes: new TextEncoder().encode(text), mode };
}
/** The id that `git hash-object` would print for `bytes` (SHA-1). */
function gitBlobId(bytes) {
    return hashObject('blob', bytes);
}
/** Lower-case hexadecimal SHA-256 of `bytes`. */
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
/** Order by UTF-16 code unit: the same on every machine and in every locale. */
function comparePaths(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** `true` where `path` is relative, normal, and stays inside its tree. */
function isContained(path) {
    if (path === '' || path.startsWith('/') || path.includes('\\') || path.includes('\0'))
        return false;
    return path
        .split('/')
        .every((segment) => segment !== '' && segment !== '.' && segment !== '..' && segment !== '.git');
}
function directoryOf(files) {
    const root = { files: new Map(), directories: new Map() };
    for (const file of files) {
        const segments = file.path.split('/');
        const name = segments.pop() ?? '';
        let node = root;
        for (const segment of segments) {
            const next = node.directories.get(segment) ?? { files: new Map(), directories: new Map() };
            node.directories.set(segment, next);
            node = next;
        }
        node.files.set(name, file);
    }
    return root;
}
function treeId(node) {
    const entries = [
        ...[...node.files].map(([name, file]) => ({
            key: name,
            name,
            mode: file.mode,
            id: gitBlobId(file.bytes),
        })),
        // Git sorts a directory as if its name ended in a slash.
        ...[...node.directories].map(([name, child]) => ({
            key: `${name}/`,
            name,
            mode: '40000',
            id: treeId(child),
        })),
    ].sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
    const parts = entries.flatMap(({ mode, name, id }) => [
        Buffer.from(`${mode} ${name}\0`),
        Buffer.from(id, 'hex'),
    ]);
    return hashObject('tree', Buffer.concat(parts));
}
function hashObject(type, content) {
    return (0,external_node_crypto_.createHash)('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/diagnostics/index.js + 3 modules
var diagnostics = __webpack_require__(9599);
;// CONCATENATED MODULE: ./lib/tree/workspace/problems.js

/** What was named is not there. */
const pathMissing = (0,diagnostics/* defineProblem */.lS)({
    code: 'workspace/missing',
    explanation: 'A path that was given names nothing on disk.',
    message: ({ path, wanted }) => `there is no ${wanted} at \`${path}\``,
    help: ({ wanted }) => `name an existing ${wanted}; \`patternbank init\` writes a spec to start from`,
});
/** The path leads out of the folder that the run may read. */
const pathOutside = (0,diagnostics/* defineProblem */.lS)({
    code: 'workspace/outside',
    explanation: 'An action reads only its workspace, and siblings and symbolic links of a spec stay inside its repository: a spec must not be able to publish the files of the machine.',
    message: ({ path, root }) => `\`${path}\` leads outside \`${root}\``,
    help: ({ root }) => `name a path inside \`${root}\`, without symbolic links that leave it`,
});
/** More bytes than a document may have. */
const fileTooLarge = (0,diagnostics/* defineProblem */.lS)({
    code: 'workspace/too-large',
    explanation: 'A document of a spec has at most 1 MB, a set of documents at most 5 MB.',
    message: ({ path, bytes, limit }) => `\`${path}\` has ${bytes} bytes, expected at most ${limit}`,
    help: () => 'split the document, or name the part that describes the service',
});
/** A document that is no text. */
const fileBinary = (0,diagnostics/* defineProblem */.lS)({
    code: 'workspace/binary',
    explanation: 'A spec is Markdown or plain text in UTF-8; a NUL byte or broken UTF-8 says that it is something else.',
    message: ({ path }) => `\`${path}\` is binary, expected Markdown in UTF-8`,
    help: () => 'save the spec as UTF-8 text',
});
/** A document without a single character that counts. */
const fileEmpty = (0,diagnostics/* defineProblem */.lS)({
    code: 'workspace/empty',
    explanation: 'An empty document describes no service.',
    message: ({ path }) => `\`${path}\` is empty`,
    help: () => 'write the spec; `patternbank init` shows the format',
});
/** The folder to write into holds somebody's files. */
const folderInUse = (0,diagnostics/* defineProblem */.lS)({
    code: 'workspace/folder-in-use',
    explanation: 'A new service is never written among files that are not ours: there is no switch that overrides this.',
    message: ({ path, example }) => `\`${path}\` is not empty and has no patternbank.lock (it holds \`${example}\`)`,
    help: () => 'name a folder that is empty or does not exist yet',
});
/** The disk refused. */
const diskRefused = (0,diagnostics/* defineProblem */.lS)({
    code: 'workspace/disk-refused',
    explanation: 'The operating system refused to read or write a path; what was there before is unchanged.',
    message: ({ path, reason, doing }) => `could not ${doing} \`${path}\`: ${reason}`,
    help: () => 'check that the path exists, that this user may use it, and that the disk has room',
});

;// CONCATENATED MODULE: ./lib/tree/workspace/disk.js


/** Runs `action`, and turns what the operating system refuses into a problem that names the path. */
async function onDisk(doing, path, action) {
    try {
        return await action();
    }
    catch (error) {
        const reason = systemReason(error);
        if (reason === undefined)
            throw error;
        throw new diagnostics/* UserError */.yo(diskRefused.at({ path, reason, doing }), { cause: error });
    }
}
/** `true` where `error` says that nothing is at the path. */
function isMissing(error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR';
}
const REASONS = {
    EACCES: 'permission denied',
    EPERM: 'not permitted',
    ENOENT: 'no such file or folder',
    ENOTDIR: 'a part of the path is not a folder',
    EISDIR: 'it is a folder',
    ENOSPC: 'no space left on the disk',
    EROFS: 'the file system is read-only',
    ELOOP: 'too many symbolic links',
    ENAMETOOLONG: 'the name is too long',
    ENOTEMPTY: 'the folder is not empty',
    EEXIST: 'it exists already',
};
function systemReason(error) {
    const code = codeOf(error);
    return code === undefined ? undefined : (REASONS[code] ?? code);
}
// Not `instanceof Error`: an error of another realm (a test runner, a worker) is one as well.
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code) ? error.code : undefined;
}

;// CONCATENATED MODULE: ./lib/tree/workspace/documents.js






/** Bytes that one document may have. */
const DOCUMENT_LIMIT = 1_000_000;
/** Bytes that a set of documents may have. */
const SET_LIMIT = 5_000_000;
/**
 * Reads the documents of a Spec.
 *
 * @returns the document named first, then its siblings in the order of their paths
 * @throws UserError - `workspace/*`: nothing there, outside, binary, empty, too large
 */
async function readDocuments(request) {
    const target = (0,external_node_path_.resolve)(request.from, request.path);
    const found = await statOf(target);
    if (found === undefined)
        throw new diagnostics/* UserError */.yo(pathMissing.at({ path: request.path, wanted: 'spec' }));
    const root = await (0,promises_.realpath)(request.within ?? (await repositoryOf(found.isDirectory() ? target : (0,external_node_path_.dirname)(target))));
    const wanted = found.isDirectory()
        ? await folderDocuments(target, request)
        : [target, ...(await existing(target, request))];
    if (wanted.length === 0)
        throw new diagnostics/* UserError */.yo(pathMissing.at({ path: request.path, wanted: 'spec document' }));
    const documents = [];
    for (const path of wanted) {
        documents.push({
            path: shownPath(path, request),
            bytes: await readInside(path, { root, shown: shownPath(path, request) }),
        });
    }
    const total = documents.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (total > SET_LIMIT)
        throw new diagnostics/* UserError */.yo(fileTooLarge.at({ path: request.path, bytes: total, limit: SET_LIMIT }));
    return documents;
}
/** The folder that holds `.git` at or above `folder`, else `folder` itself. */
async function repositoryOf(folder) {
    for (let current = folder;; current = (0,external_node_path_.dirname)(current)) {
        if ((await statOf((0,external_node_path_.join)(current, '.git'))) !== undefined)
            return current;
        if ((0,external_node_path_.dirname)(current) === current)
            return folder;
    }
}
/** Where a document lies in its repository; its name alone outside of one. The same on every machine that has the repository. */
async function pathInRepository(path) {
    const folder = (0,external_node_path_.dirname)(path);
    const root = await repositoryOf(folder);
    return slashed((0,external_node_path_.relative)(root, path)) || '.';
}
async function readInside(path, { root, shown }) {
    return onDisk('read', shown, async () => {
        const real = await (0,promises_.realpath)(path);
        if (real !== root && !real.startsWith(root.endsWith(external_node_path_.sep) ? root : `${root}${external_node_path_.sep}`)) {
            throw new diagnostics/* UserError */.yo(pathOutside.at({ path: shown, root }));
        }
        const { size } = await (0,promises_.stat)(real);
        if (size > DOCUMENT_LIMIT)
            throw new diagnostics/* UserError */.yo(fileTooLarge.at({ path: shown, bytes: size, limit: DOCUMENT_LIMIT }));
        const bytes = await (0,promises_.readFile)(real);
        if (isBinary(bytes))
            throw new diagnostics/* UserError */.yo(fileBinary.at({ path: shown }));
        if (new TextDecoder().decode(bytes).trim() === '')
            throw new diagnostics/* UserError */.yo(fileEmpty.at({ path: shown }));
        return bytes;
    });
}
function isBinary(bytes) {
    if (bytes.includes(0))
        return true;
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return false;
    }
    catch {
        return true;
    }
}
async function existing(target, request) {
    const folder = (0,external_node_path_.dirname)(target);
    const candidates = request
        .siblingsOf(slashed((0,external_node_path_.relative)(request.from, target)))
        .map((sibling) => (0,external_node_path_.resolve)(folder, sibling));
    const present = await Promise.all(candidates.map(async (path) => ((await statOf(path))?.isFile() === true ? [path] : [])));
    return [...new Set(present.flat())].filter((path) => path !== target).sort(comparePaths);
}
async function folderDocuments(folder, request) {
    const entries = await onDisk('read', request.path, () => (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }));
    const paths = entries
        .filter((entry) => entry.isFile() || entry.isSymbolicLink())
        .map((entry) => slashed((0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name))))
        .filter((path) => !path.split('/').some((segment) => segment === '.git' || segment === 'node_modules'))
        .sort(comparePaths);
    return request.documentsOf(paths).map((path) => (0,external_node_path_.join)(folder, path));
}
function shownPath(path, { from, path: typed }) {
    const target = (0,external_node_path_.resolve)(from, typed);
    return path === target ? slashed(typed) : slashed((0,external_node_path_.relative)(from, path));
}
function slashed(path) {
    return external_node_path_.sep === '/' ? path : path.replaceAll(external_node_path_.sep, '/');
}
async function statOf(path) {
    try {
        return await (0,promises_.stat)(path);
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/tree/workspace/git-objects.js



/** Bytes that git may answer with. */
const ANSWER_LIMIT = 256 * 1024 * 1024;
/**
 * The git repository that will hold `folder` once it is committed.
 *
 * @param folder - absolute; it need not exist yet
 * @returns `undefined` outside a repository, where the repository ignores the folder, and where there is no git
 */
async function gitFolder(folder) {
    for (let directory = folder;; directory = (0,external_node_path_.dirname)(directory)) {
        const top = await git(directory, ['rev-parse', '--show-toplevel']);
        if (top.ok) {
            const path = (0,external_node_path_.relative)(directory, folder).replaceAll(external_node_path_.sep, '/') || '.';
            const ignored = await git(directory, ['check-ignore', '-q', path]);
            return ignored.ok ? undefined : { directory };
        }
        if (top.started || (0,external_node_path_.dirname)(directory) === directory)
            return undefined;
    }
}
/** Writes a tree into the repository's objects and holds it by `ref`. @returns `false` where git refused */
async function storeTree({ directory }, ref, tree) {
    const parts = [
        Buffer.from(`commit ${ref}\ncommitter patternbank <patternbank@localhost> 0 +0000\ndata 0\ndeleteall\n`),
    ];
    for (const { path, bytes, mode } of tree.files()) {
        parts.push(Buffer.from(`M ${mode} inline ${quoted(path)}\ndata ${bytes.length}\n`), bytes, Buffer.from('\n'));
    }
    const { ok } = await git(directory, ['fast-import', '--quiet', '--force'], Buffer.concat([...parts, Buffer.from('done\n')]));
    return ok;
}
/** The tree with this id. @returns `undefined` where the repository does not have it */
async function loadTree({ directory }, id) {
    const listing = await git(directory, ['ls-tree', '-r', '-z', '--full-tree', id]);
    if (!listing.ok)
        return undefined;
    const entries = listing.stdout
        .toString('utf8')
        .split('\0')
        .filter((line) => line !== '')
        .map(entryOf);
    const request = Buffer.from(entries.map(({ blob }) => `${blob}\n`).join(''));
    const blobs = await git(directory, ['cat-file', '--batch'], request);
    if (!blobs.ok)
        return undefined;
    const files = [];
    let offset = 0;
    for (const { path, mode } of entries) {
        const end = blobs.stdout.indexOf('\n', offset);
        const size = Number(blobs.stdout.subarray(offset, end).toString('utf8').split(' ')[2]);
        if (!Number.isInteger(size))
            return undefined;
        files.push({ path, mode, bytes: blobs.stdout.subarray(end + 1, end + 1 + size) });
        offset = end + 1 + size + 1;
    }
    return FileTree.of(files);
}
function entryOf(line) {
    const [head = '', path = ''] = line.split('\t');
    const [mode = '', , blob = ''] = head.split(' ');
    return { path, blob, mode: mode === '100755' || mode === '120000' ? mode : '100644' };
}
/** As fast-import reads a path. */
function quoted(path) {
    return /["\\\n]/.test(path) || path.startsWith('"') ? JSON.stringify(path) : path;
}
function git(directory, words, input) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)('git', ['-C', directory, ...words], { stdio: ['pipe', 'pipe', 'ignore'] });
        const chunks = [];
        let size = 0;
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > ANSWER_LIMIT)
                child.kill();
            else
                chunks.push(chunk);
        });
        child.stdin.on('error', () => undefined);
        child.on('error', () => {
            resolve({ ok: false, started: false, stdout: Buffer.alloc(0) });
        });
        child.on('close', (code) => {
            // 128: not a repository, or no such folder to enter.
            resolve({
                ok: code === 0,
                started: code !== 128 || words[0] !== 'rev-parse',
                stdout: Buffer.concat(chunks),
            });
        });
        child.stdin.end(input ?? '');
    });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/tree/workspace/read-tree.js








/** Folders that hold what tools made, not what people wrote. */
const MADE_BY_TOOLS = new Set([
    '.git',
    '.hg',
    '.mypy_cache',
    '.pytest_cache',
    '.ruff_cache',
    '.tox',
    '.venv',
    '__pycache__',
    'node_modules',
    'venv',
]);
/** Bytes above which a file is named, not read: no source that a person wrote is larger. */
const FILE_LIMIT = 2_000_000;
/** Files beyond which the rest is named, not read. */
const COUNT_LIMIT = 100_000;
/** Files that are open at one time. */
const BATCH = 64;
/** Bytes that git may answer with. */
const GIT_ANSWER_LIMIT = 256 * 1024 * 1024;
/**
 * The files below a folder: those that git tracks or would track, or all but the folders of tools where there is no git.
 *
 * Symbolic links are kept as links and never followed.
 *
 * @throws UserError - `workspace/missing`: there is no such folder
 */
async function readTree(folder) {
    const found = await lstatOf(folder);
    if (found === undefined)
        throw new diagnostics/* UserError */.yo(pathMissing.at({ path: folder, wanted: 'folder' }));
    const listed = (await trackedPaths(folder)) ?? (await onDisk('read', folder, () => walk(folder)));
    const paths = listed.filter((path) => isContained(path) && !path.split('/').some((segment) => MADE_BY_TOOLS.has(segment)));
    const omissions = [];
    if (paths.length > COUNT_LIMIT)
        omissions.push(tooMany(paths.length));
    const files = [];
    for (let start = 0; start < Math.min(paths.length, COUNT_LIMIT); start += BATCH) {
        const batch = paths.slice(start, Math.min(start + BATCH, COUNT_LIMIT));
        for (const outcome of await Promise.all(batch.map((path) => readOne(folder, path)))) {
            if (outcome === undefined)
                continue;
            if ('because' in outcome)
                omissions.push(outcome);
            else
                files.push(outcome);
        }
    }
    return { tree: FileTree.of(files), omissions };
}
/** The files at `paths` that exist below `folder`, whether git ignores them or not. */
async function readPaths(folder, paths) {
    const read = await Promise.all(paths.map((path) => readOne(folder, path)));
    return read.filter((outcome) => outcome !== undefined && 'bytes' in outcome);
}
async function readOne(folder, path) {
    const full = (0,external_node_path_.join)(folder, path);
    const found = await lstatOf(full);
    if (found === undefined)
        return undefined;
    try {
        if (found.isSymbolicLink())
            return { path, bytes: Buffer.from(await (0,promises_.readlink)(full)), mode: '120000' };
        if (!found.isFile())
            return undefined;
        if (found.size > FILE_LIMIT)
            return tooLarge(path, found.size);
        return { path, bytes: await (0,promises_.readFile)(full), mode: (found.mode & 0o100) === 0 ? '100644' : '100755' };
    }
    catch {
        return { what: path, because: 'the file cannot be read', remedy: 'let this user read it' };
    }
}
async function trackedPaths(folder) {
    const arguments_ = [
        '-C',
        folder,
        'ls-files',
        '-z',
        '--cached',
        '--others',
        '--exclude-standard',
        '--deduplicate',
    ];
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', arguments_, {
            maxBuffer: GIT_ANSWER_LIMIT,
            encoding: 'utf8',
        });
        const paths = stdout.split('\0').filter((path) => path !== '');
        // A folder that git ignores as a whole lists nothing: it is read as if there were no git.
        return paths.length === 0 ? undefined : paths;
    }
    catch {
        return undefined;
    }
}
async function walk(folder, prefix = '') {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(folder, prefix), { withFileTypes: true });
    const paths = [];
    for (const entry of entries) {
        const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
        if (!entry.isDirectory())
            paths.push(path);
        else if (!MADE_BY_TOOLS.has(entry.name))
            paths.push(...(await walk(folder, path)));
        if (paths.length > COUNT_LIMIT)
            break;
    }
    return paths;
}
function tooLarge(path, size) {
    return {
        what: path,
        because: `it has ${size} bytes, more than the ${FILE_LIMIT} that are read of one file`,
        remedy: 'keep large files out of the repository, or in Git LFS',
    };
}
function tooMany(count) {
    return {
        what: `${count - COUNT_LIMIT} of ${count} files`,
        because: `at most ${COUNT_LIMIT} files are read`,
        remedy: 'name the folder of the service',
    };
}
async function lstatOf(path) {
    try {
        return await (0,promises_.lstat)(path);
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/tree/workspace/read-service.js




/** What a repository says once for all of its services, at its root or on the way to it. */
const SHARED = [
    'CODEOWNERS',
    'docs/CODEOWNERS',
    'LICENSE',
    'LICENSE.md',
    'LICENSE.txt',
    'SECURITY.md',
    '.pre-commit-config.yaml',
    'renovate.json',
    '.renovaterc.json',
    'uv.lock',
    'poetry.lock',
    'pdm.lock',
    'Pipfile.lock',
];
/**
 * Reads a service: its folder, and of the repository around it `.github`, LICENSE, CODEOWNERS and lock files.
 *
 * @throws UserError - `workspace/missing`
 */
async function readService(folder) {
    const { tree, omissions } = await readTree(folder);
    const root = await repositoryOf(folder);
    const found = new Map();
    for (let above = folder; above !== root;) {
        above = (0,external_node_path_.dirname)(above);
        for (const file of await sharedFiles(above)) {
            if (tree.has(file.path) || found.has(file.path))
                continue;
            found.set(file.path, {
                file,
                place: (0,external_node_path_.relative)(folder, `${above}${external_node_path_.sep}${file.path}`).replaceAll(external_node_path_.sep, '/'),
            });
        }
    }
    return {
        tree: tree.with([...found.values()].map(({ file }) => file)),
        whereIs: (path) => found.get(path)?.place ?? path,
        omissions,
    };
}
async function sharedFiles(folder) {
    const single = await readPaths(folder, SHARED);
    const github = await readTree(`${folder}${external_node_path_.sep}.github`).catch(() => ({ tree: FileTree.of([]) }));
    return [...single, ...github.tree.files().map((file) => ({ ...file, path: `.github/${file.path}` }))];
}

;// CONCATENATED MODULE: ./lib/tree/workspace/write-tree.js





/**
 * Writes a tree as a new folder, whole or not at all: it is built beside its place and moved there in one step.
 *
 * @throws UserError - `workspace/folder-in-use`: the folder exists and is not empty; `workspace/disk-refused`
 */
async function writeNewFolder(folder, tree) {
    await refuseFilled(folder);
    await onDisk('write', folder, async () => {
        const parent = (0,external_node_path_.dirname)(folder);
        await (0,promises_.mkdir)(parent, { recursive: true });
        const aside = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, `.${(0,external_node_path_.basename)(folder)}-`));
        try {
            await (0,promises_.chmod)(aside, 0o755);
            await writeFiles(aside, tree.files());
            await replaceEmpty(folder, aside);
        }
        catch (error) {
            await (0,promises_.rm)(aside, { recursive: true, force: true });
            throw error;
        }
    });
}
/**
 * Brings a folder from `before` to `after`: writes what differs, removes what is gone, and touches no other file.
 *
 * Each file is replaced in one step.
 *
 * @returns the paths that were written or removed
 * @throws UserError - `workspace/outside`: a folder on the way is a link that leaves; `workspace/disk-refused`
 */
async function updateFolder(folder, change) {
    const { before, after } = change;
    const written = after.files().filter((file) => !same(before.get(file.path), file));
    const removed = before.paths().filter((path) => !after.has(path));
    for (const path of [...written.map((file) => file.path), ...removed])
        await refuseLeaving(folder, path);
    for (const file of written) {
        await onDisk('write', (0,external_node_path_.join)(folder, file.path), () => replaceFile(folder, file));
    }
    for (const path of removed) {
        await onDisk('write', (0,external_node_path_.join)(folder, path), () => removeFile(folder, path));
    }
    return [...written.map(({ path }) => path), ...removed];
}
/** @throws UserError - the folder holds files */
async function refuseFilled(folder) {
    const entries = await onDisk('read', folder, async () => {
        try {
            return await (0,promises_.readdir)(folder);
        }
        catch (error) {
            if (isMissing(error))
                return [];
            throw error;
        }
    });
    const [example] = entries;
    if (example !== undefined)
        throw new diagnostics/* UserError */.yo(folderInUse.at({ path: folder, example }));
}
async function writeFiles(folder, files) {
    const folders = new Set(files.map(({ path }) => (0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path))));
    for (const one of folders)
        await (0,promises_.mkdir)(one, { recursive: true });
    await Promise.all(files.map((file) => writeOne((0,external_node_path_.join)(folder, file.path), file)));
}
async function writeOne(path, { bytes, mode }) {
    if (mode === '120000')
        return (0,promises_.symlink)(Buffer.from(bytes).toString(), path);
    await (0,promises_.writeFile)(path, bytes, { mode: mode === '100755' ? 0o755 : 0o644 });
}
async function replaceEmpty(folder, aside) {
    try {
        await (0,promises_.rmdir)(folder);
    }
    catch (error) {
        if (!isMissing(error))
            throw error;
    }
    await (0,promises_.rename)(aside, folder);
}
async function replaceFile(folder, file) {
    const target = (0,external_node_path_.join)(folder, file.path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const aside = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(target), '.patternbank-'));
    try {
        await writeOne((0,external_node_path_.join)(aside, 'file'), file);
        await (0,promises_.rename)((0,external_node_path_.join)(aside, 'file'), target);
    }
    finally {
        await (0,promises_.rm)(aside, { recursive: true, force: true });
    }
}
async function removeFile(folder, path) {
    await (0,promises_.rm)((0,external_node_path_.join)(folder, path), { force: true });
    for (let parent = (0,external_node_path_.dirname)(path); parent !== '.'; parent = (0,external_node_path_.dirname)(parent)) {
        try {
            await (0,promises_.rmdir)((0,external_node_path_.join)(folder, parent));
        }
        catch {
            return;
        }
    }
}
async function refuseLeaving(folder, path) {
    const root = await (0,promises_.realpath)(folder);
    for (let parent = (0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)); parent.length >= folder.length; parent = (0,external_node_path_.dirname)(parent)) {
        try {
            const real = await (0,promises_.realpath)(parent);
            if (real !== root && !real.startsWith(`${root}${external_node_path_.sep}`))
                throw new diagnostics/* UserError */.yo(pathOutside.at({ path, root: folder }));
            return;
        }
        catch (error) {
            if (!isMissing(error))
                throw error;
        }
    }
}
function same(a, b) {
    return a !== undefined && a.mode === b.mode && Buffer.compare(a.bytes, b.bytes) === 0;
}

;// CONCATENATED MODULE: ./lib/tree/index.js








/***/ })

};
