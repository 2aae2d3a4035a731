export const id = 465;
export const ids = [465];
export const modules = {

/***/ 8892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ annotateResult)
/* harmony export */ });
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7887);

/** Shows the most important problems beside the lines of the diff. */
function annotateResult(result, host) {
    for (const annotation of (0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .annotations */ .hk)(result))
        host.say(annotation);
}


/***/ }),

/***/ 4122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readPolicyFor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _diagnostics_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9599);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7742);
/* harmony import */ var _policy_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6014);





/**
 * The policy that a change is judged by: the one of the base, because a change must not be able to excuse itself.
 *
 * @throws UserError - `policy/*`: it cannot be read
 * @throws ServiceError - GitHub did not give it: nothing is judged by guesswork
 */
async function readPolicyFor({ github, context, path, base }, host) {
    const ref = context.pullRequest?.baseSha ?? context.mergeGroup?.baseSha ?? base;
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


/***/ }),

/***/ 1461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Writes the full report beside the job, and names it in the outputs. */
async function writeReport(host, document) {
    const report = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.temporary, 'report.json');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(host.temporary, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(report, `${JSON.stringify(document, null, 2)}\n`);
    return { report };
}


/***/ }),

/***/ 7742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NJ: () => (/* reexport */ announceVerdict),
  Ng: () => (/* reexport */ connect),
  e1: () => (/* reexport */ judgedSha),
  mk: () => (/* reexport */ publish),
  _T: () => (/* reexport */ readFileAt),
  $p: () => (/* reexport */ readRunContext)
});

// UNUSED EXPORTS: problems

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 13 modules
var schemas = __webpack_require__(5491);
// EXTERNAL MODULE: ./lib/diagnostics/index.js + 3 modules
var diagnostics = __webpack_require__(9599);
;// CONCATENATED MODULE: ./lib/github/problems.js

const unauthorized = (0,diagnostics/* defineProblem */.lS)({
    code: 'github/unauthorized',
    explanation: 'GitHub does not know the token: it expired, was revoked, or belongs to another server.',
    message: ({ doing, said }) => `could not ${doing}: GitHub does not accept the token (${said})`,
    help: () => 'pass a valid token as `github-token`; the default is `${{ github.token }}`',
});
const forbidden = (0,diagnostics/* defineProblem */.lS)({
    code: 'github/forbidden',
    explanation: 'The token is valid, but may not do this. In a workflow, `permissions` decides what it may do.',
    message: ({ doing, said }) => `could not ${doing}: the token may not (${said})`,
    help: ({ needs }) => `add \`${needs}\` to \`permissions\` of the job`,
});
const rateLimited = (0,diagnostics/* defineProblem */.lS)({
    code: 'github/rate-limit',
    explanation: 'The token has used its requests of this hour. We wait for short limits only, because a job has an end.',
    message: ({ doing, said }) => `could not ${doing}: the rate limit is used up (${said})`,
    help: () => 'run the job again after the limit is reset, or use the token of a GitHub App, which has its own limit',
});
const slowedDown = (0,diagnostics/* defineProblem */.lS)({
    code: 'github/secondary-limit',
    explanation: 'GitHub slows down tokens that write much in a short time.',
    message: ({ doing, said }) => `could not ${doing}: GitHub asks to slow down (${said})`,
    help: () => 'run the job again in some minutes; give jobs that write to one repository a common `concurrency` group',
});
const notFound = (0,diagnostics/* defineProblem */.lS)({
    code: 'github/not-found',
    explanation: 'GitHub answers 404 both for what is not there and for what the token may not see.',
    message: ({ doing, said }) => `could not ${doing}: GitHub does not find it (${said})`,
    help: ({ needs }) => `check the name, and that the token may see it (\`${needs}\`)`,
});
const conflicting = (0,diagnostics/* defineProblem */.lS)({
    code: 'github/conflict',
    explanation: 'The repository is in a state that does not allow this, or somebody changed it at the same moment.',
    message: ({ doing, said }) => `could not ${doing}: the repository does not allow it now (${said})`,
    help: () => 'run the job again; if it stays, look at the state of the branch that the message names',
});
const rejected = (0,diagnostics/* defineProblem */.lS)({
    code: 'github/rejected',
    explanation: 'GitHub understood the request and refused its content: a rule of the repository, or a limit.',
    message: ({ doing, said }) => `could not ${doing}: GitHub refused it (${said})`,
    help: () => 'check the rules of the repository (branch protection, rulesets) against what the message names',
});
const serverFailed = (0,diagnostics/* defineProblem */.lS)({
    code: 'github/server',
    explanation: 'GitHub failed more than once in a row. Nothing was left half done on the branch.',
    message: ({ doing, said }) => `could not ${doing}: GitHub failed (${said})`,
    help: () => 'look at the status page of GitHub, then run the job again',
});
const unreachable = (0,diagnostics/* defineProblem */.lS)({
    code: 'github/unreachable',
    explanation: 'No answer came from the address of the API.',
    message: ({ doing, said }) => `could not ${doing}: no answer (${said})`,
    help: () => 'check GITHUB_API_URL and the proxy of the runner, then run the job again',
});
const tooLate = (0,diagnostics/* defineProblem */.lS)({
    code: 'github/deadline',
    explanation: 'All requests of a run share one deadline, so that a job never hangs until its own end.',
    message: ({ doing, said }) => `could not ${doing}: the time for GitHub is used up (${said})`,
    help: () => 'run the job again; if it stays, GitHub or the proxy of the runner is slow',
});
const emptyRepository = (0,diagnostics/* defineProblem */.lS)({
    code: 'github/empty-repository',
    explanation: 'A branch starts from a commit, and a pull request needs a branch to go to.',
    message: ({ repository }) => `${repository} has no commit yet`,
    help: () => 'commit the spec to the default branch first',
});
const baseMissing = (0,diagnostics/* defineProblem */.lS)({
    code: 'github/base-missing',
    explanation: 'The pull request goes to this branch.',
    message: ({ base, repository }) => `${repository} has no branch \`${base}\``,
    help: () => 'set `base` to a branch that exists',
});
const branchProtected = (0,diagnostics/* defineProblem */.lS)({
    code: 'github/branch-protected',
    explanation: 'A rule of the repository keeps us from moving our own branch. The branch stays as it was.',
    message: ({ branch, said }) => `\`${branch}\` may not be moved: a rule of the repository forbids it (${said})`,
    help: ({ branch }) => `let the rule leave out \`${branch}\`, or set \`branch\` to a name that no rule covers`,
});
const branchMoved = (0,diagnostics/* defineProblem */.lS)({
    code: 'github/branch-moved',
    explanation: 'Somebody pushed while we worked, twice in a row. Their commits stay; ours were not pushed.',
    message: ({ branch }) => `\`${branch}\` moved while the service was composed, also on the second try`,
    help: () => 'run the job again when nobody pushes; give such jobs a common `concurrency` group',
});
const treeTruncated = (0,diagnostics/* defineProblem */.lS)({
    code: 'github/tree-truncated',
    explanation: 'GitHub lists at most 100 000 entries of a tree, and what is not listed cannot be compared.',
    message: ({ branch }) => `\`${branch}\` holds more files than GitHub lists`,
    help: () => 'set `output-path` to the folder of the service',
});
const treeMismatch = (0,diagnostics/* defineProblem */.lS)({
    code: 'github/tree-mismatch',
    explanation: 'The files arrived at GitHub with other bytes than we sent, so that they were not put on the branch.',
    message: ({ expected, got }) => `expected tree ${expected}, got ${got}`,
    help: () => 'run the job again; if it stays, report it with the name of the server',
});
const foreignCode = (0,diagnostics/* defineProblem */.lS)({
    code: 'github/fork-with-secrets',
    explanation: '`pull_request_target` runs with the secrets of the repository. Together with the code of a fork, anybody who opens a pull request could read them.',
    message: ({ head, repository }) => `\`pull_request_target\` would run on \`${head}\`, which is not \`${repository}\``,
    help: () => 'use `on: pull_request`, and the commenter in examples/workflows for pull requests from forks',
});
const eventUnreadable = (0,diagnostics/* defineProblem */.lS)({
    code: 'github/event-unreadable',
    explanation: 'The runner describes what started the workflow in variables and a file.',
    message: ({ because }) => `what started this run cannot be read: ${because}`,
    help: () => 'run this as a step of a GitHub workflow',
});

;// CONCATENATED MODULE: ./lib/github/event.js



const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected the id of a commit');
const eventSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().optional() }).optional(),
    pull_request: schemas/* object */.Ikc({
        number: schemas/* number */.aig().int().positive(),
        head: schemas/* object */.Ikc({ sha, repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish() }),
        base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha }),
    })
        .optional(),
    merge_group: schemas/* object */.Ikc({ head_sha: sha, base_sha: sha, base_ref: schemas/* string */.YjP() }).optional(),
});
/**
 * Reads what started this run.
 *
 * @param eventText - content of the file that `GITHUB_EVENT_PATH` names; absent: an event without a payload
 * @throws UserError - not a workflow, or `pull_request_target` with the head of a fork
 */
function readRunContext(environment, eventText) {
    const [owner, repo] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
    if (owner === undefined || owner === '' || repo === undefined || repo === '')
        throw unreadable('GITHUB_REPOSITORY is not set');
    const event = readEvent(eventText);
    const serverUrl = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const context = {
        apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
        serverUrl,
        owner,
        repo,
        eventName: environment['GITHUB_EVENT_NAME'] ?? '',
        sha: environment['GITHUB_SHA'] ?? '',
        ref: environment['GITHUB_REF'] ?? '',
        run: runOf(environment, `${serverUrl}/${owner}/${repo}`),
        ...ofEvent(event, `${owner}/${repo}`),
    };
    refuseForeignCode(context);
    return context;
}
/** The commit that a verdict is about: of a pull request its head, not the merge that the runner checked out. */
function judgedSha({ pullRequest, mergeGroup, sha: started }) {
    return pullRequest?.headSha ?? mergeGroup?.headSha ?? started;
}
function runOf(environment, repositoryUrl) {
    const named = environment['GITHUB_RUN_ID'] ?? '';
    const id = /^\d{1,20}$/.test(named) ? named : '0';
    const attempt = Number.parseInt(environment['GITHUB_RUN_ATTEMPT'] ?? '1', 10);
    return { id, attempt: attempt >= 1 ? attempt : 1, url: `${repositoryUrl}/actions/runs/${id}` };
}
function ofEvent(event, repository) {
    const { pull_request: pull, merge_group: group } = event;
    const defaultBranch = event.repository?.default_branch;
    return {
        ...(pull === undefined ? {} : { pullRequest: pullRequestOf(pull, repository) }),
        ...(group === undefined
            ? {}
            : {
                mergeGroup: {
                    headSha: group.head_sha,
                    baseSha: group.base_sha,
                    baseRef: group.base_ref.replace('refs/heads/', ''),
                },
            }),
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
    };
}
function pullRequestOf(pull, repository) {
    const headRepository = pull.head.repo?.full_name ?? '';
    return {
        number: pull.number,
        headSha: pull.head.sha,
        baseRef: pull.base.ref,
        baseSha: pull.base.sha,
        headRepository,
        fork: headRepository.toLowerCase() !== repository.toLowerCase(),
    };
}
function refuseForeignCode({ eventName, pullRequest, owner, repo }) {
    if (eventName !== 'pull_request_target' || pullRequest?.fork !== true)
        return;
    const head = pullRequest.headRepository === '' ? 'a repository that is gone' : pullRequest.headRepository;
    throw new diagnostics/* UserError */.yo(foreignCode.at({ head, repository: `${owner}/${repo}` }));
}
function readEvent(text) {
    if (text === undefined || text.trim() === '')
        return {};
    const parsed = eventSchema.safeParse(parseJson(text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw unreadable(`the event is not what was expected at \`${issue?.path.join('.') ?? ''}\`: ${issue?.message ?? ''}`);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw unreadable('the event is not JSON');
    }
}
function unreadable(because) {
    return new diagnostics/* UserError */.yo(eventUnreadable.at({ because }));
}

;// CONCATENATED MODULE: ./lib/github/fault.js


/** GitHub failed or refused: one problem, and the fault behind it. */
class GitHubError extends diagnostics/* ServiceError */._7 {
    fault;
    constructor(fault, operation, cause) {
        super(PROBLEMS[fault.kind].at({ ...operation, said: fault.said }), { cause });
        this.fault = fault;
    }
}
/** The run's time for GitHub is used up. */
class DeadlineError extends Error {
    name = 'DeadlineError';
}
const PROBLEMS = {
    unauthorized: unauthorized,
    forbidden: forbidden,
    'rate-limit': rateLimited,
    'secondary-limit': slowedDown,
    'not-found': notFound,
    conflict: conflicting,
    rejected: rejected,
    server: serverFailed,
    network: unreachable,
    deadline: tooLate,
};
const MAX_SAID = 240;
/** The fault behind anything that a request threw; `undefined` where it is a defect of ours. */
function faultOf(error) {
    if (error instanceof GitHubError)
        return error.fault;
    if (error instanceof DeadlineError)
        return { kind: 'deadline', status: 0, said: error.message };
    if (!isHttpError(error))
        return undefined;
    // Octokit gives a broken connection the status 500: only an answer has a response.
    if (error.response === undefined)
        return { kind: 'network', status: 0, said: harmless(error.message) };
    const headers = error.response.headers;
    const kind = kindOf(error.status, error.message, headers);
    return {
        kind,
        status: error.status,
        said: harmless(`${error.status} ${error.message}`),
        ...numberAs('retryAfter', headers['retry-after']),
        ...numberAs('resetAt', kind === 'rate-limit' ? headers['x-ratelimit-reset'] : undefined),
    };
}
/** A text of GitHub's as it may be shown: one line, short, without anything that looks like a credential. */
function harmless(text) {
    const line = text
        .replace(/ - https:\/\/\S+$/, '')
        .replace(/\b(?:gh[a-z]_|github_pat_)[A-Za-z0-9_]{8,}/g, '***')
        .replace(/\b(?:bearer|token|basic)\s+[A-Za-z0-9+/=._-]{16,}/gi, '***')
        .replace(/\/\/[^/\s@]+@/g, '//***@')
        .replace(/\s+/g, ' ')
        .trim();
    return line.length > MAX_SAID ? `${line.slice(0, MAX_SAID)}…` : line;
}
function kindOf(status, message, headers) {
    if (status === 401)
        return 'unauthorized';
    if (status === 403 || status === 429) {
        if (String(headers['x-ratelimit-remaining'] ?? '') === '0')
            return 'rate-limit';
        if (status === 429 || headers['retry-after'] !== undefined || /secondary rate limit|abuse/i.test(message))
            return 'secondary-limit';
        return 'forbidden';
    }
    if (status === 404 || status === 410)
        return 'not-found';
    if (status === 409)
        return 'conflict';
    return status >= 500 ? 'server' : 'rejected';
}
function numberAs(name, value) {
    const number = Number(value);
    return value === undefined || value === '' || !Number.isFinite(number)
        ? {}
        : { [name]: number };
}
function isHttpError(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

// EXTERNAL MODULE: ./lib/report/index.js + 34 modules
var report = __webpack_require__(7887);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(1351);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(8665);
;// CONCATENATED MODULE: ./lib/github/retry.js
const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
/** Tries beyond the first. */
const MAX_RETRIES = 3;
/** A limit that lasts longer ends the run: the job should not wait for an hour. */
const MAX_WAIT_MS = 60_000;
const FIRST_WAIT_MS = 1000;
/** Objects are named by their content: sending one twice makes one. A status replaces the last of its context. */
const REPEATABLE_POSTS = [/\/git\/blobs$/, /\/git\/trees$/, /\/git\/commits$/, /\/statuses\/[^/]+$/];
/**
 * How long to wait before `sent` is repeated.
 *
 * A POST that may have been carried out is never repeated here: its caller looks first whether it was.
 *
 * @param retry - 1 for the first repetition
 * @returns milliseconds; `undefined` where it must not be repeated
 */
function waitBefore(fault, sent, { retry, now }) {
    if (retry > MAX_RETRIES)
        return undefined;
    const backoff = FIRST_WAIT_MS * 2 ** (retry - 1);
    if (fault.kind === 'rate-limit' || fault.kind === 'secondary-limit') {
        // A limit refuses before anything is done, so that every method may be repeated.
        const wait = Math.max(limitOf(fault, now) ?? backoff, backoff);
        return wait > MAX_WAIT_MS ? undefined : wait;
    }
    const passing = fault.kind === 'server' || fault.kind === 'network';
    return passing && isRepeatable(sent) ? backoff : undefined;
}
function limitOf({ retryAfter, resetAt }, now) {
    if (retryAfter !== undefined)
        return retryAfter * 1000;
    return resetAt === undefined ? undefined : resetAt * 1000 - now;
}
function isRepeatable({ method, url, repeatable }) {
    return method !== 'POST' || repeatable === true || REPEATABLE_POSTS.some((post) => post.test(url));
}

;// CONCATENATED MODULE: ./lib/github/octokit.js




const DEFAULT_DEADLINE_SECONDS = 300;
const REQUEST_TIMEOUT_MS = 30_000;
/** Connects to a repository. Sends nothing yet. */
function connect(options) {
    const { token, apiUrl, serverUrl, owner, repo, clock = systemClock, deadlineSeconds = DEFAULT_DEADLINE_SECONDS, } = options;
    // Without the defaults, the fetch that knows the runner's proxy is lost.
    const octokit = (0,github/* getOctokit */.Q)(token, {
        baseUrl: apiUrl.replace(/\/$/, ''),
        request: { ...utils/* defaults */.NT.request },
        log: silent,
    });
    const budget = {
        clock,
        seconds: deadlineSeconds,
        ends: clock.now() + deadlineSeconds * 1000,
        sent: 0,
    };
    retryWithin(octokit, budget);
    return {
        octokit,
        repository: { owner, repo },
        serverUrl: serverUrl.replace(/\/$/, ''),
        requests: () => budget.sent,
        call: async (operation, request) => {
            try {
                return (await request(octokit)).data;
            }
            catch (error) {
                const fault = faultOf(error);
                if (fault === undefined)
                    throw error;
                // Octokit's error holds the whole request: it is not kept, so that nothing of it is ever printed.
                throw error instanceof GitHubError ? error : new GitHubError(fault, operation);
            }
        },
    };
}
function retryWithin(octokit, budget) {
    octokit.hook.wrap('request', async (request, parameters) => {
        const { method, url, request: own } = parameters;
        const repeatable = own?.repeatable === true;
        return withRetries(budget, { method, url, repeatable }, (signal) => Promise.resolve(request({ ...parameters, request: { ...own, signal } })));
    });
}
async function withRetries(budget, sent, send) {
    const { clock, ends, seconds } = budget;
    for (let retry = 1;; retry += 1) {
        const left = ends - clock.now();
        if (left <= 0)
            throw new DeadlineError(`${seconds} s`);
        budget.sent += 1;
        try {
            return await send(AbortSignal.timeout(Math.min(REQUEST_TIMEOUT_MS, left)));
        }
        catch (error) {
            const fault = faultOf(error);
            const now = clock.now();
            const wait = fault && waitBefore(fault, sent, { retry, now });
            if (wait === undefined || now + wait >= ends)
                throw error;
            await clock.sleep(wait);
        }
    }
}
/**
 * Carries out a request that may be refused.
 *
 * @returns the answer's data, or the error of one of the `allowed` kinds
 * @throws GitHubError - any other kind
 */
async function attempt(request, allowed) {
    try {
        return await request;
    }
    catch (error) {
        if (error instanceof GitHubError && allowed.includes(error.fault.kind))
            return error;
        throw error;
    }
}
/** Octokit warns of deprecated endpoints on the console, where the document of `--json` goes. */
const silent = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
};

;// CONCATENATED MODULE: ./lib/github/comment.js




const WRITE = 'pull-requests: write';
const ACTIONS_BOT = 'github-actions[bot]';
const viewerAnswer = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) }) });
/**
 * Writes the comment, or brings it up to date.
 *
 * There is one: found by its marker among those that this token wrote, because anybody can post a marker. What a newer
 * run wrote stays; what says the same already is left alone; copies that two runs made at once are deleted.
 */
async function comment(github, request) {
    try {
        const standing = await findOwn(github, request);
        const [first, ...copies] = standing;
        const done = first === undefined ? await create(github, request) : await update(github, first, request);
        for (const copy of copies)
            await remove(github, copy);
        return done;
    }
    catch (error) {
        if (!(error instanceof GitHubError) || !['forbidden', 'not-found', 'rejected'].includes(error.fault.kind))
            throw error;
        return { changed: false, omissions: [notWritten(request.pullRequest, error)] };
    }
}
async function update(github, standing, request) {
    const previous = (0,report/* readMarker */.t7)(standing.body);
    const body = request.render(previous);
    const state = (0,report/* readMarker */.t7)(body);
    const kept = { changed: false, url: standing.url, omissions: [] };
    if (previous !== undefined && state !== undefined) {
        if ((0,report/* compareRuns */.qB)(previous, state) > 0)
            return kept;
        if (previous.digest === state.digest && previous.head === state.head)
            return kept;
    }
    await github.call({ doing: 'update the comment', needs: WRITE }, ({ rest }) => rest.issues.updateComment({ ...github.repository, comment_id: standing.id, body }));
    return { ...kept, changed: true };
}
async function create(github, request) {
    const body = request.render(undefined);
    const posted = await attempt(post(github, request.pullRequest, body), ['server', 'network']);
    if (!(posted instanceof GitHubError))
        return { changed: true, url: await settle(github, posted, request), omissions: [] };
    // The answer was lost, perhaps not the comment: looking first is what keeps a second one from being written.
    const [found] = await findOwn(github, request);
    const written = found ?? (await post(github, request.pullRequest, body));
    return { changed: true, url: written.url, omissions: [] };
}
/** Of two runs that posted at once, the older comment wins; ours is deleted and its text moves there. */
async function settle(github, posted, request) {
    const all = await list(github, request.pullRequest);
    const [oldest] = ownOf(all, request.key, posted.author);
    if (oldest === undefined || oldest.id === posted.id)
        return posted.url;
    await update(github, oldest, request);
    await remove(github, posted);
    return oldest.url;
}
async function findOwn(github, { pullRequest, key }) {
    const all = await list(github, pullRequest);
    const marked = all.filter(({ body }) => (0,report/* readMarker */.t7)(body)?.key === key);
    return marked.length === 0 ? [] : ownOf(marked, key, await viewer(github));
}
function ownOf(comments, key, author) {
    return comments
        .filter((found) => (0,report/* readMarker */.t7)(found.body)?.key === key && sameLogin(found.author, author))
        .sort((a, b) => a.id - b.id);
}
/** GraphQL writes the login of an app without its `[bot]`. */
function sameLogin(a, b) {
    return (a.replace(/\[bot\]$/, '') === b.replace(/\[bot\]$/, '') && (a.endsWith('[bot]') || !b.endsWith('[bot]')));
}
/** Whom this token writes as. A workflow's own token may ask GraphQL only, a server without GraphQL knows `/user`. */
async function viewer(github) {
    const operation = { doing: 'read whom the token belongs to', needs: 'metadata: read' };
    const answer = await attempt(github.call(operation, (octokit) => octokit.request('POST /graphql', { query: '{ viewer { login } }', request: { repeatable: true } })), ['not-found', 'forbidden', 'rejected']);
    const login = answer instanceof GitHubError ? undefined : viewerAnswer.safeParse(answer).data?.data.viewer.login;
    if (login !== undefined)
        return login;
    const user = await attempt(github.call(operation, ({ rest }) => rest.users.getAuthenticated()), ['not-found', 'forbidden', 'rejected', 'unauthorized']);
    return user instanceof GitHubError ? ACTIONS_BOT : user.login;
}
async function list(github, pullRequest) {
    const operation = { doing: 'read the comments', needs: 'pull-requests: read' };
    const all = await github.call(operation, async ({ paginate, rest }) => ({
        data: await paginate(rest.issues.listComments, {
            ...github.repository,
            issue_number: pullRequest,
            per_page: 100,
        }),
    }));
    return all.map(commentOf);
}
async function post(github, pullRequest, body) {
    const operation = { doing: 'write the comment', needs: WRITE };
    return commentOf(await github.call(operation, ({ rest }) => rest.issues.createComment({ ...github.repository, issue_number: pullRequest, body })));
}
async function remove(github, { id }) {
    const operation = { doing: 'delete a copy of the comment', needs: WRITE };
    await attempt(github.call(operation, ({ rest }) => rest.issues.deleteComment({ ...github.repository, comment_id: id })), ['not-found', 'forbidden']);
}
function commentOf({ id, body = '', user, html_url }) {
    return { id, body, author: user?.login ?? '', url: html_url };
}
function notWritten(pullRequest, { fault }) {
    return {
        what: `the comment on pull request ${pullRequest}`,
        because: fault.said,
        remedy: `add \`${WRITE}\` to \`permissions\` of the job`,
    };
}

;// CONCATENATED MODULE: ./lib/github/status.js


const MAX_DESCRIPTION = 140;
const status_WRITE = 'statuses: write';
/**
 * Sets the status of a commit, unless it is set already.
 *
 * @returns whether it was written, and what kept it from being written
 */
async function setStatus(github, sha, status) {
    const description = cut(status.description);
    if (await isSet(github, sha, { ...status, description }))
        return { changed: false, omissions: [] };
    const { state, context, targetUrl } = status;
    const operation = { doing: `set the status \`${context}\``, needs: status_WRITE };
    const answer = await attempt(github.call(operation, ({ rest }) => rest.repos.createCommitStatus({
        ...github.repository,
        sha,
        state,
        context,
        description,
        ...(targetUrl === undefined ? {} : { target_url: targetUrl }),
    })), ['forbidden', 'not-found', 'rejected']);
    if (!(answer instanceof GitHubError))
        return { changed: true, omissions: [] };
    const omission = {
        what: `the commit status \`${context}\``,
        because: answer.fault.said,
        remedy: `add \`${status_WRITE}\` to \`permissions\` of the job`,
    };
    return { changed: false, omissions: [omission] };
}
/** The first characters that fit, never half of one. */
function cut(text) {
    let fitting = '';
    for (const character of text) {
        if (fitting.length + character.length > MAX_DESCRIPTION)
            break;
        fitting += character;
    }
    return fitting;
}
async function isSet(github, ref, { context, state, description }) {
    const operation = { doing: 'read the commit statuses', needs: 'statuses: read' };
    const answer = await attempt(github.call(operation, ({ rest }) => rest.repos.listCommitStatusesForRef({ ...github.repository, ref, per_page: 100 })), ['forbidden', 'not-found', 'rejected']);
    if (answer instanceof GitHubError)
        return false;
    // The newest of a context stands first.
    const last = answer.find((status) => status.context === context);
    return last !== undefined && last.state === state && last.description === description;
}

;// CONCATENATED MODULE: ./lib/github/judge-pull-request.js



/**
 * Says on the pull request of the event, and on its head commit, how ready it is. Without a pull request (`push`,
 * `merge_group`, `schedule`) there is the status alone.
 *
 * @returns what could not be said; a refusal is an omission, never a lost run
 * @throws GitHubError - GitHub failed
 */
async function announceVerdict(github, context, texts) {
    const { pullRequest } = context;
    if (pullRequest?.fork === true)
        return { changed: false, omissions: [fromFork(pullRequest.headRepository)] };
    const wanted = texts.comment;
    const commented = pullRequest === undefined || wanted === undefined
        ? { changed: false, omissions: [] }
        : await comment(github, { pullRequest: pullRequest.number, key: wanted.key, render: wanted.render });
    const status = await setStatus(github, judgedSha(context), texts.status);
    return {
        changed: commented.changed || status.changed,
        omissions: [...commented.omissions, ...status.omissions],
    };
}
function fromFork(head) {
    return {
        what: 'the comment and the commit status',
        because: `the pull request comes from ${head === '' ? 'a repository that is gone' : head}, and the token of such a run may only read`,
        remedy: 'read the summary of this run, or copy the commenter in examples/workflows',
    };
}

;// CONCATENATED MODULE: ./lib/github/pull-request.js


const pull_request_WRITE = 'pull-requests: write';
/** Browsers and GitHub cut longer addresses. */
const MAX_COMPARE_BODY = 1500;
/** The pull requests of a branch, the newest first; an empty list where the token may not see them. */
async function findPullRequests(github, branch) {
    const { owner } = github.repository;
    const operation = { doing: `list the pull requests of \`${branch}\``, needs: 'pull-requests: read' };
    const answer = await attempt(github.call(operation, ({ rest }) => rest.pulls.list({
        ...github.repository,
        head: `${owner}:${branch}`,
        state: 'all',
        sort: 'created',
        direction: 'desc',
        per_page: 30,
    })), ['forbidden', 'not-found']);
    if (answer instanceof GitHubError)
        return [];
    return answer
        .filter(({ head }) => head.ref === branch)
        .map(pull_request_pullRequestOf)
        .sort((a, b) => b.number - a.number);
}
/** Opens the pull request of a branch, or brings the open one's body up to date. */
async function openPullRequest(github, { standing, base, branch }, text) {
    if (standing !== undefined)
        return updateBody(github, standing, text);
    const operation = { doing: 'open the pull request', needs: pull_request_WRITE };
    const body = text.body('');
    const answer = await attempt(github.call(operation, ({ rest }) => rest.pulls.create({ ...github.repository, title: text.title, head: branch, base, body })), ['forbidden', 'not-found', 'rejected', 'server', 'network']);
    if (!(answer instanceof GitHubError))
        return { pullRequest: pull_request_pullRequestOf(answer), changed: true, omissions: [] };
    if (answer.fault.kind === 'forbidden' || answer.fault.kind === 'not-found') {
        return { changed: false, omissions: [notPermitted(github, { base, branch, title: text.title }, answer)] };
    }
    // It may have been opened all the same: by a request whose answer was lost, or by another run.
    const open = (await findPullRequests(github, branch)).find((found) => found.open);
    if (open === undefined)
        throw answer;
    return updateBody(github, open, text);
}
async function updateBody(github, standing, text) {
    const body = text.body(standing.body);
    if (body === standing.body)
        return { pullRequest: standing, changed: false, omissions: [] };
    const operation = { doing: `update the pull request #${standing.number}`, needs: pull_request_WRITE };
    const answer = await attempt(github.call(operation, ({ rest }) => rest.pulls.update({ ...github.repository, pull_number: standing.number, body })), ['forbidden', 'not-found']);
    if (!(answer instanceof GitHubError))
        return { pullRequest: pull_request_pullRequestOf(answer), changed: true, omissions: [] };
    const omission = {
        what: `the description of pull request ${standing.number}`,
        because: answer.fault.said,
        remedy: `add \`${pull_request_WRITE}\` to \`permissions\` of the job`,
    };
    return { pullRequest: standing, changed: false, omissions: [omission] };
}
/** Address of the page that opens the pull request with one click. */
function compareUrl(github, { base, branch, title }) {
    const { owner, repo } = github.repository;
    const body = 'Composed by PatternBank.'.slice(0, MAX_COMPARE_BODY);
    const query = new URLSearchParams({ quick_pull: '1', title, body });
    const range = [base, branch].map((name) => name.split('/').map(encodeURIComponent).join('/')).join('...');
    return `${github.serverUrl}/${owner}/${repo}/compare/${range}?${query.toString()}`;
}
function notPermitted(github, direction, refusal) {
    return {
        what: `the pull request for \`${direction.branch}\` (the branch is pushed)`,
        because: refusal.fault.said,
        remedy: `open it at ${compareUrl(github, direction)}, or allow it: \`${pull_request_WRITE}\` in \`permissions\` of the job, and "Allow GitHub Actions to create and approve pull requests" in the settings of the repository and of its organisation`,
    };
}
function pull_request_pullRequestOf(data) {
    return {
        number: data.number,
        url: data.html_url,
        open: data.state === 'open',
        merged: typeof data.merged_at === 'string',
        title: data.title,
        // Browsers send what people type with CRLF.
        body: (data.body ?? '').replaceAll('\r\n', '\n'),
        headSha: data.head.sha,
    };
}

;// CONCATENATED MODULE: ./lib/github/announce.js




/** Opens or updates the pull request, comments on it, and sets the status of the commit that was judged. */
async function announce(github, { opened, headSha, omissions, }, texts) {
    const { branch, base } = opened;
    const view = { branch, base, headSha, repositoryUrl: repositoryUrl(github), omissions };
    const { title, spec } = texts;
    const body = (standing) => (0,report/* withRegion */.Ns)(standing, { text: texts.body(view), spec });
    const opening = await openPullRequest(github, { standing: opened.pullRequest, base, branch }, { title, body });
    // A pull request that is not there cannot be commented; everything else goes on.
    const seen = { ...view, omissions: [...omissions, ...opening.omissions] };
    const commented = await commentOn(github, opening.pullRequest, { texts, view: seen });
    const status = await setStatus(github, headSha, texts.status(seen));
    return {
        ...(opening.pullRequest === undefined ? {} : { pullRequest: opening.pullRequest }),
        changed: opening.changed || commented.changed || status.changed,
        omissions: [...opening.omissions, ...commented.omissions, ...status.omissions],
    };
}
/** Address of the repository for people, without a final slash. */
function repositoryUrl({ serverUrl, repository }) {
    return `${serverUrl}/${repository.owner}/${repository.repo}`;
}
async function commentOn(github, pullRequest, { texts, view }) {
    const wanted = texts.comment;
    if (pullRequest === undefined || wanted === undefined)
        return { changed: false, omissions: [] };
    return comment(github, {
        pullRequest: pullRequest.number,
        key: wanted.key,
        render: (previous) => wanted.render(view, previous),
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/tree/index.js + 8 modules
var lib_tree = __webpack_require__(4146);
;// CONCATENATED MODULE: ./lib/merge/archive.js



/** Bytes of a packed tree after inflation: a lock that claims more is damaged, or an attack. */
const MAX_ARCHIVE_BYTES = 64 * 1024 * 1024;
const archiveSchema = schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP().refine(lib_tree/* isContained */.uh), schemas/* enum */.k5n(['100644', '100755', '120000']), schemas/* base64 */.K39()]));
/** A tree as one line of text: deflated JSON, base64. */
function packTree(tree) {
    const rows = tree
        .files()
        .map(({ path, mode, bytes }) => [path, mode, Buffer.from(bytes).toString('base64')]);
    return (0,external_node_zlib_.deflateRawSync)(JSON.stringify(rows), { level: 9 }).toString('base64');
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
        const files = rows.map(([path, mode, bytes]) => ({ path, mode, bytes: Buffer.from(bytes, 'base64') }));
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
function readLock(text, path = lock_LOCK_PATH) {
    const parsed = lock_format_parseJson(text);
    if (parsed === undefined)
        return damaged(path, 'it is not JSON');
    const checked = lockSchema.safeParse(parsed);
    if (!checked.success) {
        const [issue] = checked.error.issues;
        const at = issue === undefined || issue.path.length === 0 ? '' : ` at \`${issue.path.join('.')}\``;
        return damaged(path, `${issue?.message ?? 'unexpected shape'}${at}`);
    }
    const { conflicts, mergeBase, ...rest } = checked.data;
    const { tree, archive } = mergeBase;
    return {
        lock: {
            ...rest,
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
function lock_format_parseJson(text) {
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
    // A migration that ran somewhere, and business logic, are not ours to delete.
    if (ownership === 'once')
        return { do: 'keep', note: 'kept-once' };
    if (ownership === 'append-only')
        return { do: 'keep', note: 'kept-appended' };
    return isSame(base, ours) ? { do: 'delete' } : { do: 'keep', note: 'user-owned' };
}

// EXTERNAL MODULE: ./node_modules/node-diff3/dist/diff3.mjs
var diff3 = __webpack_require__(2994);
;// CONCATENATED MODULE: ./lib/merge/text-merge.js

/**
 * Merges three texts by lines.
 *
 * The generated sides take the line ends of the people's side first: an editor that saves CRLF has not edited every line.
 */
function mergeText({ base, ours, theirs }) {
    const end = lineEnd(ours);
    const regions = (0,diff3/* diff3Merge */.$r)(linesOf(ours), linesOf(withLineEnd(base, end)), linesOf(withLineEnd(theirs, end)), {
        excludeFalseConflicts: true,
    });
    const clashes = regions.flatMap(({ conflict }) => (conflict === undefined ? [] : [clashOf(conflict)]));
    if (clashes.length > 0)
        return { clashes };
    return { text: regions.flatMap(({ ok }) => ok ?? []).join(''), clashes: [] };
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

;// CONCATENATED MODULE: ./lib/merge/line-set.js

/** Files whose lines are a set: the order of two added lines cannot clash. */
const LINE_SETS = new Set(['.gitignore', '.dockerignore', '.env.example']);
/** `true` where the file at `path` is merged line by line, as a set. */
function isLineSet(path) {
    return LINE_SETS.has(path.slice(path.lastIndexOf('/') + 1));
}
/**
 * Merges files of independent lines: the people's file, less what patterns dropped, plus what patterns added.
 *
 * @returns `undefined` where both sides set one variable to different values (`.env.example`)
 */
function mergeLineSet({ base, ours, theirs }) {
    const [before, here, now] = [contentOf(base), contentOf(ours), contentOf(theirs)];
    const dropped = new Set([...before].filter((line) => !now.has(line)));
    const added = linesOf(theirs).filter((line) => isContent(line) && !before.has(line.trim()) && !here.has(line.trim()));
    const kept = linesOf(ours).filter((line) => !isContent(line) || !dropped.has(line.trim()));
    const keptKeys = new Set(kept.flatMap(keyOf));
    if (added.flatMap(keyOf).some((key) => keptKeys.has(key)))
        return undefined;
    if (added.length === 0)
        return kept.join('');
    const last = kept.at(-1);
    const glue = last === undefined || last.endsWith('\n') ? '' : '\n';
    return `${kept.join('')}${glue}${added.map((line) => `${line.trimEnd()}\n`).join('')}`;
}
function contentOf(text) {
    return new Set(linesOf(text)
        .filter(isContent)
        .map((line) => line.trim()));
}
function isContent(line) {
    return (line.trim() !== '' &&
        !(line.trimStart().startsWith('#') && !/^#\s?[A-Z][A-Z0-9_]*=/.test(line.trimStart())));
}
function keyOf(line) {
    const match = /^\s*(?:#\s?)?([A-Z][A-Z0-9_]*)=/.exec(line);
    return match?.[1] === undefined ? [] : [match[1]];
}

;// CONCATENATED MODULE: ./lib/merge/merge-contents.js



const SYMLINK = '120000';
/** Merges one file by lines, or as a set of lines where its format is one. */
function mergeContents(contents, parses = () => true) {
    const { path, base, ours, theirs } = contents;
    const texts = textsOf(contents);
    if (texts === undefined)
        return { conflicts: [opaqueConflict(contents)] };
    const merged = isLineSet(path) ? mergeLineSet(texts) : undefined;
    const byLine = merged === undefined ? mergeText(texts) : { text: merged, clashes: [] };
    if (byLine.text === undefined) {
        const because = base === undefined
            ? 'people and patterns both added this file'
            : 'people and patterns changed the same lines';
        return { conflicts: byLine.clashes.map((clash) => ({ path, ...clash, because })) };
    }
    if (!parses(path, byLine.text) && parses(path, texts.ours)) {
        const clash = wholeClash(texts.ours, texts.theirs);
        return {
            conflicts: [
                { path, ...clash, because: 'both changes fit line by line, but the result is not valid any more' },
            ],
        };
    }
    const bytes = new TextEncoder().encode(byLine.text);
    return {
        id: (0,lib_tree/* gitBlobId */.tK)(bytes),
        bytes,
        mode: base !== undefined && base.mode === ours.mode ? theirs.mode : ours.mode,
    };
}
function textsOf({ base, ours, theirs }) {
    if (ours.mode === SYMLINK || theirs.mode === SYMLINK)
        return undefined;
    const [here, now] = [textOf(ours), textOf(theirs)];
    // A base that is known by its digest alone leaves nothing to compare lines with.
    const before = base === undefined || base.bytes === undefined ? '' : textOf(base);
    if (before === undefined || here === undefined || now === undefined)
        return undefined;
    return { base: before, ours: here, theirs: now };
}
/** Text, where the bytes are UTF-8 without NUL. */
function textOf({ bytes }) {
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
    return mergeSides({ base: sideOf(trees.base), ours: sideOf(trees.ours), theirs: sideOf(trees.theirs) }, options);
}
/** The same for sides that are known in part. Ids decide most paths; bytes are read where both changed. */
function mergeSides(sides, options = {}) {
    const files = [];
    const changes = [];
    const conflicts = [];
    const notes = [];
    const settledPaths = pathsOf(sides).map((path) => ({
        path,
        ...merge_settle(path, versionsAt(sides, path), options),
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
function merge_settle(path, versions, options) {
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
        const now = theirs.get(path);
        if (digestOf(now) === digest && now !== undefined)
            found.set(path, now);
        else
            found.set(path, base?.get(path) ?? ownText(ours.get(path), digest) ?? { id: `sha256:${digest}`, mode: '100644' });
    }
    return found;
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

;// CONCATENATED MODULE: ./lib/merge/next-lock.js



/** The pristine output, but for the `undone` paths: they stand as they were, so that the next merge finds the same change. */
function nextBase(theirs, base, undone) {
    const before = [...new Set(undone)].flatMap((path) => {
        const version = base.get(path);
        return version?.bytes === undefined ? [] : [{ path, bytes: version.bytes, mode: version.mode }];
    });
    return theirs.without(undone).with(before);
}
/** The lock that the next run starts from. */
function nextLock({ generated, merged, sides, base, held, previous }, archive) {
    const tree = base.gitTreeId();
    const last = previous?.mergeBase;
    // The packed bytes depend on the build of zlib: what is already there stays, so that nothing is written for nothing.
    const packed = !archive
        ? undefined
        : last?.tree === tree && last.archive !== undefined
            ? last.archive
            : packTree(base);
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
            ...(previous?.files ?? []).filter(({ path }) => held.includes(path)),
        ],
        ...(conflicts.length === 0 ? {} : { conflicts }),
        mergeBase: packed === undefined ? { tree } : { tree, archive: packed },
    };
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
    const previous = standing.lockText === undefined ? { diagnostics: [] } : readLock(standing.lockText);
    const archived = baseFromArchive(previous.lock, standing.base);
    const sides = sidesOf(generated, { ...standing, ...(archived.base === undefined ? {} : { base: archived.base }) }, previous.lock);
    const merged = mergeSides(sides, mergeOptions(generated, standing, { ...options, lock: previous.lock }));
    const blocked = new Set(merged.conflicts.flatMap(({ theirs, path }) => generated.tree.has(theirs) && !generated.tree.has(path) ? [theirs] : []));
    const held = heldPaths(generated, previous.lock, (path) => blocked.has(path) || options.held?.(path) === true);
    const base = nextBase(generated.tree, sides.base, [...held, ...merged.conflicts.map(({ path }) => path)]);
    const lock = nextLock({ generated, merged, sides, base, held, previous: previous.lock }, options.archive === true);
    return {
        ...withLock(merged, lock, standing.ours),
        lock,
        base,
        diagnostics: [...previous.diagnostics, ...archived.diagnostics],
    };
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
    return regenerate(generated, standing, { ...options, archive: true });
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
function mergeOptions(generated, standing, { parses, held, lock }) {
    const before = new Map((lock?.files ?? []).map((file) => [file.path, file.ownership]));
    const now = new Map(generated.files.map((file) => [file.path, file.ownership]));
    const ignore = standing.ours.get(IGNORE_PATH)?.bytes;
    return {
        ownership: (path) => now.get(path) ?? before.get(path),
        ...(ignore === undefined ? {} : { ejected: readEjected(new TextDecoder().decode(ignore)) }),
        ...(parses === undefined ? {} : { parses }),
        ...(held === undefined ? {} : { held }),
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








;// CONCATENATED MODULE: ./lib/github/objects.js



const READ = 'contents: read';
/** Requests at once: GitHub asks for few. */
const PARALLEL = 6;
/** The newest commit of a branch, or `undefined` where there is no such branch. */
async function readBranch(github, branch) {
    const operation = { doing: `read the branch \`${branch}\``, needs: READ };
    const answer = await attempt(github.call(operation, ({ rest }) => rest.repos.getBranch({ ...github.repository, branch })), ['not-found']);
    if (answer instanceof GitHubError)
        return undefined;
    // Servers that speak an older version leave the commit's tree out.
    const commit = answer.commit;
    const tree = commit.commit?.tree?.sha ?? (await readCommitTree(github, commit.sha));
    return { sha: commit.sha, tree };
}
async function readCommitTree(github, sha) {
    const operation = { doing: `read the commit ${sha}`, needs: READ };
    const commit = await github.call(operation, ({ rest }) => rest.git.getCommit({ ...github.repository, commit_sha: sha }));
    return commit.tree.sha;
}
/**
 * The files of a tree, or of the folder `below` in it.
 *
 * @param below - `.` for all
 * @returns paths relative to `below`; submodules, and names that no tree of ours can hold, are left out
 */
async function listTree(github, tree, below) {
    const listing = await listEntries(github, tree);
    if (!listing.truncated || below === '.')
        return { ...listing, files: inside(listing.files, below) };
    const folder = await findFolder(github, tree, below);
    return folder === undefined ? { files: new Map(), truncated: false } : listEntries(github, folder);
}
/**
 * The tree's files, or `undefined` where GitHub does not have the tree (any more). Any other refusal ends the run: a merge
 * without its base would ask people about every line.
 */
async function findTree(github, tree) {
    const listing = await attempt(listEntries(github, tree), ['not-found']);
    return listing instanceof GitHubError ? undefined : listing;
}
/** Reads blobs by id, each once. */
async function readBlobs(github, ids) {
    const found = new Map();
    const waiting = [...new Set(ids)];
    const worker = async () => {
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
            const file_sha = id;
            const operation = { doing: `read the file ${file_sha}`, needs: READ };
            const blob = await github.call(operation, ({ rest }) => rest.git.getBlob({ ...github.repository, file_sha }));
            found.set(file_sha, Buffer.from(blob.content, blob.encoding === 'base64' ? 'base64' : 'utf8'));
        }
    };
    await Promise.all(Array.from({ length: PARALLEL }, worker));
    return found;
}
async function listEntries(github, tree) {
    const operation = { doing: `list the tree ${tree}`, needs: READ };
    const data = await github.call(operation, ({ rest }) => rest.git.getTree({ ...github.repository, tree_sha: tree, recursive: '1' }));
    const files = new Map();
    for (const { path, mode, sha, type, size = 0 } of data.tree) {
        if (type === 'blob' && (0,lib_tree/* isContained */.uh)(path) && isFileMode(mode))
            files.set(path, { id: sha, mode, size });
    }
    return { files, truncated: data.truncated };
}
async function findFolder(github, tree, below) {
    let current = tree;
    for (const name of below.split('/')) {
        const tree_sha = current;
        const operation = { doing: `list the tree ${tree_sha}`, needs: READ };
        const data = await github.call(operation, ({ rest }) => rest.git.getTree({ ...github.repository, tree_sha }));
        const next = data.tree.find((entry) => entry.path === name && entry.type === 'tree');
        if (next === undefined)
            return undefined;
        current = next.sha;
    }
    return current;
}
function inside(files, below) {
    if (below === '.')
        return files;
    const prefix = `${below}/`;
    return new Map([...files]
        .filter(([path]) => path.startsWith(prefix))
        .map(([path, file]) => [path.slice(prefix.length), file]));
}
function isFileMode(mode) {
    return mode === '100644' || mode === '100755' || mode === '120000';
}

;// CONCATENATED MODULE: ./lib/github/branch.js







/** Larger files are not read: nothing that is generated or scored has such a size. */
const MAX_READ_BYTES = 1_048_576;
/**
 * Reads the branch that the service goes to.
 *
 * @throws ServiceError - no such base, no commit at all, or GitHub refused
 */
async function openBranch(github, request) {
    const { branch, outputPath } = request;
    const home = await github.call({ doing: 'read the repository', needs: 'contents: read' }, ({ rest }) => rest.repos.get(github.repository));
    const base = request.base ?? home.default_branch;
    const baseHead = await readBase(github, base, home);
    const [head, pullRequests] = await Promise.all([
        readBranch(github, branch),
        findPullRequests(github, branch),
    ]);
    const lineage = lineageOf({ head, baseHead, pullRequests, spec: request.generated.spec.sha256 });
    const listing = await listTree(github, lineage.start.tree, outputPath);
    if (listing.truncated)
        throw new diagnostics/* ServiceError */._7(treeTruncated.at({ branch }));
    const readme = outputPath === '.' ? initialReadme(home) : [];
    const { standing, omissions } = await readStanding(github, request, { files: listing.files, readme });
    return {
        repositoryId: home.node_id,
        branch,
        base,
        baseHead,
        head: head?.sha,
        ...lineage,
        standing,
        omissions,
    };
}
async function readBase(github, base, home) {
    const head = await readBranch(github, base);
    if (head !== undefined)
        return head;
    const repository = home.full_name;
    const problem = home.size === 0 ? emptyRepository.at({ repository }) : baseMissing.at({ base, repository });
    throw new diagnostics/* ServiceError */._7(problem);
}
/**
 * What the next commit builds on. The branch only ever moves forward: whoever has it can pull, and no commit is lost.
 *
 * After a merge the work goes on from the base; the old head stays a parent, so that this, too, is a move forward.
 */
function lineageOf(seen) {
    const { head, baseHead, pullRequests, spec } = seen;
    const pullRequest = pullRequests.find(({ open }) => open);
    const last = pullRequests[0];
    const declined = pullRequest === undefined && last !== undefined && !last.merged && (0,report/* specOfRegion */.Dm)(last.body) === spec
        ? last
        : undefined;
    const found = {
        ...(pullRequest === undefined ? {} : { pullRequest }),
        ...(declined === undefined ? {} : { declined }),
    };
    if (head === undefined || head.sha === baseHead.sha)
        return { start: baseHead, parents: [baseHead.sha], ...found };
    const finished = pullRequest === undefined && last !== undefined && last.merged && last.headSha === head.sha;
    if (finished)
        return { start: baseHead, parents: [baseHead.sha, head.sha], ...found };
    return { start: head, parents: [head.sha], ...found };
}
async function readStanding(github, request, { files, readme }) {
    const store = new BlobStore(github, request);
    await store.read([lock_LOCK_PATH, IGNORE_PATH, 'README.md'].flatMap((path) => files.get(path)?.id ?? []));
    const lockText = branch_textOf(store.bytes(files.get(lock_LOCK_PATH)?.id));
    const { base, omissions } = lockText === undefined ? { omissions: [] } : await readMergeBase(github, request.generated, lockText);
    const listed = base ?? initialBase(files, store, lockText === undefined ? readme : []);
    const named = () => ({
        ours: branch_sideOf(files, store),
        ...(lockText === undefined ? {} : { lockText }),
        ...(listed === undefined ? {} : { base: branch_sideOf(listed, store) }),
    });
    // Without a stored base the digests of the lock decide, and they need the bytes.
    const digested = lockText !== undefined && base === undefined ? (readLock(lockText).lock?.files ?? []) : [];
    await store.read(digested.flatMap(({ path }) => files.get(path)?.id ?? []));
    await store.read(bytesToRead(request.generated, named()));
    // What stays is scored, too; what is replaced need not be read.
    const replaced = (path, { id }) => request.generated.tree.has(path) && listed?.get(path)?.id === id;
    const staying = [...files].filter(([path, file]) => file.size <= MAX_READ_BYTES && file.mode !== '120000' && !replaced(path, file));
    await store.read(staying.map(([, { id }]) => id));
    return { standing: named(), omissions };
}
/** The files of the merge base; none needed where the new composition is the one that the lock names. */
async function readMergeBase(github, generated, lockText) {
    const { lock } = readLock(lockText);
    if (lock === undefined || lock.mergeBase.tree === generated.tree.gitTreeId())
        return { omissions: [] };
    const listing = await findTree(github, lock.mergeBase.tree);
    if (listing !== undefined && !listing.truncated)
        return { base: listing.files, omissions: [] };
    const omission = {
        what: 'merging line by line',
        because: `the merge base ${lock.mergeBase.tree.slice(0, 12)} that ${lock_LOCK_PATH} names is not in the repository any more`,
        remedy: 'settle the conflicts of this run; the next one has a merge base again',
    };
    return { omissions: [omission] };
}
/** A README that GitHub wrote by itself is nobody's work: it counts as generated. */
function initialReadme({ name, description, }) {
    return [`# ${name}`, `# ${name}\n${description ?? ''}`.trim()];
}
function initialBase(files, store, texts) {
    const readme = files.get('README.md');
    const text = branch_textOf(store.bytes(readme?.id))?.trim();
    return readme !== undefined && text !== undefined && texts.includes(text)
        ? new Map([['README.md', readme]])
        : undefined;
}
function branch_sideOf(files, store) {
    return new Map([...files].map(([path, { id, mode }]) => {
        const bytes = store.bytes(id);
        return [path, bytes === undefined ? { id, mode } : { id, mode, bytes }];
    }));
}
function branch_textOf(bytes) {
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}
/** Bytes by blob id: what was composed, what lies in the checkout, and what was read. */
class BlobStore {
    #github;
    #bytes = new Map();
    constructor(github, { generated, known }) {
        this.#github = github;
        for (const { bytes } of [...(known?.files() ?? []), ...generated.tree.files()])
            this.#bytes.set((0,lib_tree/* gitBlobId */.tK)(bytes), bytes);
    }
    bytes(id) {
        return id === undefined ? undefined : this.#bytes.get(id);
    }
    /** Reads what is not there yet. Ids that are no blob's (digests of a lock) are passed over. */
    async read(ids) {
        const missing = [...ids].filter((id) => /^[0-9a-f]{40}$/.test(id) && !this.#bytes.has(id));
        for (const [id, bytes] of await readBlobs(this.#github, missing))
            this.#bytes.set(id, bytes);
    }
}

;// CONCATENATED MODULE: ./lib/github/refs.js





const ABSENT = '0'.repeat(40);
const refs_WRITE = 'contents: write';
const UPDATE_REFS = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
/** Where the merge base is held if GitHub refuses refs outside of branches and tags. */
const BASE_BRANCH = 'patternbank-base';
const graphqlAnswer = schemas/* object */.Ikc({ errors: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP() })).optional() });
/**
 * Moves the branch, only if it is where we saw it, together with the ref of the merge base.
 *
 * GraphQL moves both at once and checks the old value on the server. Where it is missing, REST does: the new commit
 * descends from the old one, so that a push in between makes the move no fast-forward, and it is refused.
 */
async function moveRefs(github, repositoryId, moves) {
    if (await updateRefs(github, repositoryId, moves))
        return { moved: true, omissions: [] };
    const now = await readRef(github, moves.branch.ref);
    if (now === moves.branch.after)
        return { moved: true, omissions: [] };
    if (now !== moves.branch.before)
        return { moved: false, omissions: [] };
    // The base goes first: a branch whose lock names a base that is nowhere would be worse than a base without a branch.
    const omissions = moves.base === undefined ? [] : await holdBase(github, moves.base);
    return { moved: await moveByRest(github, moves.branch), omissions };
}
/** The commit that a ref points at. */
async function readRef(github, ref) {
    const operation = { doing: `read \`${ref}\``, needs: 'contents: read' };
    const answer = await attempt(github.call(operation, ({ rest }) => rest.git.getRef({ ...github.repository, ref: withoutRefs(ref) })), ['not-found']);
    return answer instanceof GitHubError ? undefined : answer.object.sha;
}
/** @returns `false` where GraphQL is missing, or refused any of the moves: then none was made. */
async function updateRefs(github, repositoryId, { branch, base }) {
    const refUpdates = [
        { name: branch.ref, beforeOid: branch.before ?? ABSENT, afterOid: branch.after, force: false },
        ...(base === undefined ? [] : [{ name: base.name, afterOid: base.commit, force: true }]),
    ];
    const request = github.call({ doing: `move \`${branch.ref}\``, needs: refs_WRITE }, (octokit) => octokit.request('POST /graphql', {
        query: UPDATE_REFS,
        variables: { input: { repositoryId, refUpdates } },
    }));
    // A broken connection may come after the move: the caller looks where the branch is.
    const answer = await attempt(request, [
        'not-found',
        'forbidden',
        'rejected',
        'server',
        'network',
        'conflict',
    ]);
    return !(answer instanceof GitHubError) && graphqlAnswer.safeParse(answer).data?.errors === undefined;
}
async function moveByRest(github, { ref, before, after }) {
    const operation = { doing: `move \`${ref}\``, needs: refs_WRITE };
    const { repository } = github;
    const request = before === undefined
        ? github.call(operation, ({ rest }) => rest.git.createRef({ ...repository, ref, sha: after }))
        : github.call(operation, ({ rest }) => rest.git.updateRef({ ...repository, ref: withoutRefs(ref), sha: after, force: false }));
    const answer = await attempt(request, ['rejected', 'conflict', 'server', 'network']);
    if (!(answer instanceof GitHubError))
        return true;
    const now = await readRef(github, ref);
    if (now === after)
        return true;
    if (now !== before)
        return false;
    if (answer.fault.kind === 'server' ||
        answer.fault.kind === 'network' ||
        /workflow/i.test(answer.fault.said))
        throw answer;
    throw new diagnostics/* ServiceError */._7(branchProtected.at({ branch: ref.replace('refs/heads/', ''), said: answer.fault.said }));
}
async function holdBase(github, base) {
    const refused = await createRef(github, base.name, base.commit);
    if (refused === undefined || (await appendToBaseBranch(github, base)))
        return [];
    return [
        {
            what: 'a ref that holds the merge base',
            because: `GitHub refused \`${base.name}\` (${refused.fault.said}), and the branch \`${BASE_BRANCH}\``,
            remedy: 'let a rule of the repository allow refs below `refs/patternbank/`; until then GitHub may forget the merge base',
        },
    ];
}
/** Every base stays an ancestor of the branch: the default branch and open pull requests need different ones. */
async function appendToBaseBranch(github, { tree, commit }) {
    const { repository } = github;
    const ref = `refs/heads/${BASE_BRANCH}`;
    const head = await readRef(github, ref);
    if (head === undefined)
        return (await createRef(github, ref, commit)) === undefined;
    const operation = { doing: `move \`${ref}\``, needs: refs_WRITE };
    const moved = await attempt(github
        .call(operation, ({ rest }) => rest.git.createCommit({ ...repository, tree, message: 'Merge base', parents: [head] }))
        .then(({ sha }) => github.call(operation, ({ rest }) => rest.git.updateRef({ ...repository, ref: withoutRefs(ref), sha, force: false }))), ['rejected', 'conflict', 'forbidden', 'not-found']);
    return !(moved instanceof GitHubError);
}
/** @returns `undefined` where the ref stands; the refusal otherwise. */
async function createRef(github, ref, sha) {
    const request = github.call({ doing: `create \`${ref}\``, needs: refs_WRITE }, ({ rest }) => rest.git.createRef({ ...github.repository, ref, sha }));
    const answer = await attempt(request, ['rejected', 'conflict', 'forbidden', 'not-found']);
    if (!(answer instanceof GitHubError))
        return undefined;
    // The name is made of the tree's id: a ref that exists holds the same tree.
    return ref.startsWith('refs/patternbank/') && /already exists/i.test(answer.fault.said)
        ? undefined
        : answer;
}
function withoutRefs(ref) {
    return ref.replace(/^refs\//, '');
}

;// CONCATENATED MODULE: ./lib/github/trees.js


/** GitHub fails on larger requests (seen from about 200 files or 2.5 MB). */
const MAX_ENTRIES = 100;
const MAX_REQUEST_BYTES = 2_000_000;
/** Above, a file is sent on its own. */
const MAX_INLINE_BYTES = 500_000;
const trees_WRITE = 'contents: write';
/** Writes git objects. They are invisible until a ref points at them, so that nothing is ever half published. */
class TreeWriter {
    #github;
    /** Ids that this run has sent, so that no content travels twice. */
    #sent = new Set();
    constructor(github) {
        this.#github = github;
    }
    /**
     * Writes a tree, in as many requests as its size takes, each building on the last.
     *
     * @param base - id of the tree that `changes` apply to; absent: the empty tree
     * @returns the id of the new tree
     */
    async write(changes, base) {
        const entries = [];
        for (const change of changes)
            entries.push(await this.#entryOf(change));
        let tree = base;
        for (const chunk of chunksOf(entries))
            tree = await this.#createTree(chunk, tree);
        for (const { file } of changes)
            if (file !== undefined)
                this.#sent.add((0,lib_tree/* gitBlobId */.tK)(file.bytes));
        return tree ?? (await this.#createTree([], undefined));
    }
    /**
     * Commits a tree. No author is sent: only then does GitHub sign the commit, and show it as verified.
     *
     * @returns the commit's id
     */
    async commit(tree, message, parents) {
        const { sha } = await this.#github.call({ doing: 'create the commit', needs: trees_WRITE }, ({ rest }) => rest.git.createCommit({ ...this.#github.repository, tree, message, parents: [...parents] }));
        return sha;
    }
    async #createTree(entries, base) {
        const operation = { doing: `write ${entries.length} files`, needs: trees_WRITE };
        const data = await this.#github.call(operation, ({ rest }) => rest.git.createTree({
            ...this.#github.repository,
            tree: [...entries],
            ...(base === undefined ? {} : { base_tree: base }),
        }));
        return data.sha;
    }
    async #entryOf({ path, file }) {
        if (file === undefined)
            return { path, mode: '100644', type: 'blob', sha: null };
        const { bytes, mode } = file;
        const id = (0,lib_tree/* gitBlobId */.tK)(bytes);
        if (this.#sent.has(id))
            return { path, mode, type: 'blob', sha: id };
        const text = inlineText(bytes);
        if (text !== undefined)
            return { path, mode, type: 'blob', content: text };
        return { path, mode, type: 'blob', sha: await this.#createBlob(bytes) };
    }
    async #createBlob(bytes) {
        const operation = { doing: 'write a file', needs: trees_WRITE };
        const content = Buffer.from(bytes).toString('base64');
        const { sha } = await this.#github.call(operation, ({ rest }) => rest.git.createBlob({ ...this.#github.repository, content, encoding: 'base64' }));
        return sha;
    }
}
/** `true` where GitHub keeps such a token from writing these files (it says 404 to some tokens, 403 to others). */
function isRefusedWrite(error) {
    return error instanceof GitHubError && ['forbidden', 'not-found', 'rejected'].includes(error.fault.kind);
}
/** The text, where bytes are UTF-8 that survives the way through JSON unchanged. */
function inlineText(bytes) {
    if (bytes.length > MAX_INLINE_BYTES || bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function chunksOf(entries) {
    const chunks = [];
    let bytes = 0;
    for (const entry of entries) {
        const size = Buffer.byteLength(JSON.stringify(entry));
        const last = chunks.at(-1);
        if (last === undefined || last.length >= MAX_ENTRIES || bytes + size > MAX_REQUEST_BYTES) {
            chunks.push([entry]);
            bytes = size;
        }
        else {
            last.push(entry);
            bytes += size;
        }
    }
    return chunks;
}

;// CONCATENATED MODULE: ./lib/github/push.js


/**
 * Commits the staged tree and moves the branch to it.
 *
 * @returns `moved` where somebody pushed since the branch was read: nothing of ours is on it then
 */
async function push(github, opened, { trees, message }) {
    const headSha = await new TreeWriter(github).commit(trees.tree, message, opened.parents);
    const { moved, omissions } = await moveRefs(github, opened.repositoryId, {
        branch: { ref: `refs/heads/${opened.branch}`, before: opened.head, after: headSha },
        ...(trees.base === undefined ? {} : { base: trees.base }),
    });
    return moved ? { headSha, omissions } : 'moved';
}

;// CONCATENATED MODULE: ./lib/github/stage.js





/**
 * Folder of the merge base in its commit. Below a folder, a workflow is a file like any other: at the top, a token
 * without the `workflows` permission could not write it.
 */
const BASE_FOLDER = 'service';
const BASE_TREE_DIGITS = 12;
const WORKFLOWS = '.github/workflows/';
/**
 * Merges what was generated into what stands on the branch, and writes the merged tree.
 *
 * Where GitHub refuses the tree and it holds workflows, they are left out: a workflow's own token may never write them.
 */
async function stageMerge(github, opened, request) {
    const regeneration = mergeInto(opened, request);
    const omissions = request.holdWorkflows
        ? [workflowOmission(mergeInto(opened, { ...request, holdWorkflows: false }), request)]
        : [];
    if (!request.write || regeneration.changes.length === 0)
        return { regeneration, omissions };
    try {
        return { regeneration, omissions, trees: await writeTrees(github, opened, { regeneration, ...request }) };
    }
    catch (error) {
        if (!(0,diagnostics/* isFailure */.N6)(error))
            throw error;
        const failed = { regeneration, omissions, failure: error };
        if (request.holdWorkflows ||
            !isRefusedWrite(error) ||
            !changesWorkflows(regeneration, request.outputPath))
            return failed;
        const without = await stageMerge(github, opened, { ...request, holdWorkflows: true });
        // Refused for another reason: then the workflows were not it.
        return without.failure === undefined ? without : failed;
    }
}
/** `true` where a merge writes workflows of the repository. */
function changesWorkflows({ changes }, outputPath) {
    return changes.some(({ path }) => isWorkflow(path, outputPath));
}
function mergeInto(opened, { generated, outputPath, parses, holdWorkflows }) {
    return regenerate(generated, opened.standing, {
        ...(parses === undefined ? {} : { parses }),
        ...(holdWorkflows ? { held: (path) => isWorkflow(path, outputPath) } : {}),
    });
}
function workflowOmission({ changes }, { outputPath }) {
    const paths = changes.map(({ path }) => path).filter((path) => isWorkflow(path, outputPath));
    return {
        what: paths.join(', '),
        because: 'GitHub keeps tokens without the `workflows` permission from writing files below `.github/workflows/`',
        remedy: 'pass the token of a GitHub App with that permission as `branch-token`, or commit these files yourself',
    };
}
function isWorkflow(path, outputPath) {
    return inRepository(path, outputPath).startsWith(WORKFLOWS);
}
async function writeTrees(github, opened, { regeneration, outputPath }) {
    const writer = new TreeWriter(github);
    const base = hasNewBase(opened, regeneration) ? await writeBase(writer, regeneration) : undefined;
    const tree = await writer.write(changesOf(regeneration, outputPath), opened.start.tree);
    return base === undefined ? { tree } : { tree, base };
}
function changesOf({ changes }, outputPath) {
    return changes.map(({ path, file }) => {
        const there = inRepository(path, outputPath);
        return file === undefined ? { path: there } : { path: there, file: { ...file, path: there } };
    });
}
function hasNewBase({ standing }, { lock }) {
    const previous = standing.lockText === undefined ? undefined : readLock(standing.lockText).lock;
    return previous?.mergeBase.tree !== lock.mergeBase.tree;
}
async function writeBase(writer, { base, lock }) {
    const files = base.files().map((file) => ({ ...file, path: `${BASE_FOLDER}/${file.path}` }));
    const expected = lib_tree/* FileTree */.hr.of(files).gitTreeId();
    const got = await writer.write(files.map((file) => ({ path: file.path, file })));
    if (got !== expected)
        throw new diagnostics/* ServiceError */._7(treeMismatch.at({ expected, got }));
    const id = lock.mergeBase.tree.slice(0, BASE_TREE_DIGITS);
    const commit = await writer.commit(got, `Merge base ${id} of ${lock.app}`, []);
    return { name: `refs/patternbank/base/${id}`, commit, tree: got };
}
function inRepository(path, outputPath) {
    return outputPath === '.' ? path : `${outputPath}/${path}`;
}

;// CONCATENATED MODULE: ./lib/github/publish.js







/**
 * Puts a composed service on its branch, opens or updates the pull request, and says there how ready it is.
 *
 * Nothing is visible before the branch moves, and it moves once. A push in between is merged in a second try.
 *
 * @throws ServiceError - GitHub refused or failed before anything was judged
 */
async function publish(github, request, steps) {
    let tries = { holdWorkflows: false, moved: false };
    for (;;) {
        const done = await publishOnce(github, { request, steps, tries });
        if (!('again' in done))
            return done;
        tries = done.again;
    }
}
async function publishOnce(github, { request, steps, tries }) {
    const opened = await openBranch(github, request);
    const write = !request.dryRun && opened.declined === undefined;
    const staged = await stageMerge(github, opened, { ...request, write, holdWorkflows: tries.holdWorkflows });
    const before = [...opened.omissions, ...staged.omissions, ...declined(opened)];
    const judged = await steps.judge(staged.regeneration, before);
    const result = resultOf({ judged, opened, staged, before });
    if (!write || staged.failure !== undefined)
        return result;
    const pushed = await pushStaged(github, { opened, staged, request, tries });
    if ('again' in pushed)
        return pushed;
    if (pushed.failure !== undefined)
        return { ...result, changed: false, failure: pushed.failure };
    const { headSha } = pushed;
    const omissions = [...before, ...pushed.omissions];
    const pushedResult = { ...result, headSha, omissions, changed: headSha !== opened.start.sha };
    if (!needsPullRequest(opened, headSha))
        return pushedResult;
    return announced(github, pushedResult, { opened, headSha, texts: steps.announcement(judged) });
}
async function announced(github, result, { opened, headSha, texts }) {
    try {
        const { pullRequest, omissions } = await announce(github, { opened, headSha, omissions: result.omissions }, texts);
        return {
            ...result,
            ...(pullRequest === undefined ? {} : { pullRequest }),
            omissions: [...result.omissions, ...omissions],
        };
    }
    catch (error) {
        if (!(0,diagnostics/* isFailure */.N6)(error))
            throw error;
        const standing = opened.pullRequest;
        return { ...result, ...(standing === undefined ? {} : { pullRequest: standing }), failure: error };
    }
}
async function pushStaged(github, { opened, staged, request, tries, }) {
    const { trees, regeneration } = staged;
    if (trees === undefined || trees.tree === opened.start.tree)
        return { headSha: opened.start.sha, omissions: [] };
    try {
        const pushed = await push(github, opened, { trees, message: request.message });
        if (pushed !== 'moved')
            return pushed;
        if (!tries.moved)
            return { again: { ...tries, moved: true } };
        return { failure: new diagnostics/* ServiceError */._7(branchMoved.at({ branch: opened.branch })) };
    }
    catch (error) {
        if (!(0,diagnostics/* isFailure */.N6)(error))
            throw error;
        // Some servers take the tree of a workflow, and refuse the branch that it would be on.
        const workflows = !tries.holdWorkflows && isRefusedWrite(error) && changesWorkflows(regeneration, request.outputPath);
        return workflows ? { again: { ...tries, holdWorkflows: true } } : { failure: error };
    }
}
function resultOf(seen) {
    const { judged, opened, staged, before } = seen;
    const { regeneration, failure } = staged;
    return {
        judged,
        regeneration,
        branch: opened.branch,
        base: opened.base,
        ...(opened.head === undefined ? {} : { headSha: opened.head }),
        ...(opened.pullRequest === undefined ? {} : { pullRequest: opened.pullRequest }),
        changed: failure === undefined && opened.declined === undefined && regeneration.changes.length > 0,
        omissions: before,
        ...(failure === undefined ? {} : { failure }),
    };
}
/** A branch that says what its base says needs none. */
function needsPullRequest({ start, baseHead, pullRequest }, headSha) {
    if (pullRequest !== undefined || headSha !== start.sha)
        return true;
    return start.sha !== baseHead.sha && start.tree !== baseHead.tree;
}
function declined({ declined: closed }) {
    if (closed === undefined)
        return [];
    return [
        {
            what: 'the branch and its pull request',
            because: `pull request ${closed.number} for this very spec was closed without a merge`,
            remedy: `open it again (${closed.url}), or change the spec`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/github/read-file.js


/**
 * A file of the repository at a commit or branch.
 *
 * @param ref - absent: the default branch
 * @returns its text; `undefined` where there is no such file
 * @throws GitHubError - GitHub refused or failed
 */
async function readFileAt(github, path, ref) {
    const operation = { doing: `read \`${path}\``, needs: 'contents: read' };
    const answer = await attempt(github.call(operation, ({ rest }) => rest.repos.getContent({ ...github.repository, path, ...(ref === undefined ? {} : { ref }) })), ['not-found']);
    if (answer instanceof GitHubError || Array.isArray(answer) || answer.type !== 'file')
        return undefined;
    return Buffer.from(answer.content, 'base64').toString('utf8');
}

;// CONCATENATED MODULE: ./lib/github/index.js









/***/ })

};
