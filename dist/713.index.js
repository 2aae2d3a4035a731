export const id = 713;
export const ids = [713];
export const modules = {

/***/ 40713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ay: () => (/* reexport */ addOutcome),
  NJ: () => (/* reexport */ announceVerdict),
  Nw: () => (/* reexport */ closeAbandoned),
  A5: () => (/* reexport */ commentOnRun),
  Ng: () => (/* reexport */ connect),
  JV: () => (/* reexport */ findPullRequests),
  e1: () => (/* reexport */ judgedSha),
  aY: () => (/* reexport */ mergeBaseInto),
  BM: () => (/* reexport */ propose),
  mk: () => (/* reexport */ publish),
  vo: () => (/* reexport */ readAsked),
  _T: () => (/* reexport */ readFileAt),
  ZV: () => (/* reexport */ readHappening),
  kT: () => (/* reexport */ readKeptService),
  CE: () => (/* reexport */ readOutcomes),
  p2: () => (/* reexport */ readRevisions),
  $p: () => (/* reexport */ readRunContext)
});

// UNUSED EXPORTS: problems

// EXTERNAL MODULE: ./lib/report/index.js + 67 modules
var report = __webpack_require__(62274);
;// CONCATENATED MODULE: ./lib/github/comments.js
/** All comments of a pull request, the oldest first. */
async function listComments(github, pullRequest) {
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
/** Writes a comment. Where the answer is lost, the caller looks whether it is there before it writes another. */
async function postComment(github, pullRequest, body) {
    const operation = { doing: 'write the comment', needs: 'pull-requests: write' };
    return commentOf(await github.call(operation, ({ rest }) => rest.issues.createComment({ ...github.repository, issue_number: pullRequest, body })));
}
function commentOf({ id, body = '', user, html_url }) {
    return { id, body, author: user?.login ?? '', url: html_url };
}

// EXTERNAL MODULE: ./lib/diagnostics/index.js + 8 modules
var diagnostics = __webpack_require__(67952);
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
const baseUnreadable = (0,diagnostics/* defineProblem */.lS)({
    code: 'github/base-unreadable',
    explanation: 'The merge base tells what people changed from what we generated. It is held by a ref, so that GitHub has it: a run without it would ask people about every line that they wrote.',
    message: ({ tree, ref }) => `\`${ref}\` holds the merge base ${tree}, and GitHub does not find it`,
    help: ({ ref }) => `run the job again; if it stays, delete \`${ref}\`, and the next run compares by digests alone`,
});
const foreignCode = (0,diagnostics/* defineProblem */.lS)({
    code: 'github/fork-with-secrets',
    explanation: '`pull_request_target` runs with the secrets of the repository. Together with the code of a fork, anybody who opens a pull request could read them.',
    message: ({ head, repository }) => `\`pull_request_target\` would run on \`${head}\`, which is not \`${repository}\``,
    help: () => 'use `on: pull_request`, and `examples/workflows/fork-comment.yml` for pull requests from forks',
});
const eventUnreadable = (0,diagnostics/* defineProblem */.lS)({
    code: 'github/event-unreadable',
    explanation: 'The runner describes what started the workflow in variables and a file.',
    message: ({ because }) => `what started this run cannot be read: ${because}`,
    help: () => 'run this as a step of a GitHub workflow',
});

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
/** An answer that is not one of the API: it ended in the middle, or somebody else gave it. */
class AnswerError extends Error {
    name = 'AnswerError';
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
    if (error instanceof AnswerError)
        return { kind: 'network', status: 0, said: error.message };
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

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(78665);
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
/** One request that hangs leaves time to repeat it, and to look what became of it. */
const REQUESTS_A_DEADLINE = 10;
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
        return withRetries(budget, { method, url, repeatable }, async (signal) => {
            // The hooks below this one hold these very parameters: others that are passed on do not arrive there.
            parameters.request = { ...own, signal };
            return wholeAnswer(await request(parameters));
        });
    });
}
/** Octokit gives the text of what it cannot read as JSON, also where a connection broke in the middle of it. */
function wholeAnswer(answer) {
    const isWhole = answer.status === 204 || (typeof answer.data === 'object' && answer.data !== null);
    if (!isWhole)
        throw new AnswerError('the answer is not whole, or not one of the API of GitHub');
    return answer;
}
async function withRetries(budget, sent, send) {
    const { clock, ends, seconds } = budget;
    for (let retry = 1;; retry += 1) {
        const left = ends - clock.now();
        if (left <= 0)
            throw new DeadlineError(`${seconds} s`);
        budget.sent += 1;
        try {
            return await send(AbortSignal.timeout(Math.min((seconds * 1000) / REQUESTS_A_DEADLINE, left)));
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

;// CONCATENATED MODULE: ./lib/github/pull-request.js


const WRITE = 'pull-requests: write';
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
        .map(pullRequestOf)
        .sort((a, b) => b.number - a.number);
}
/** Opens the pull request of a branch, or brings the open one's body up to date. */
async function openPullRequest(github, { standing, base, branch }, text) {
    if (standing !== undefined)
        return updateBody(github, standing, text);
    const operation = { doing: 'open the pull request', needs: WRITE };
    const body = text.body('');
    const answer = await attempt(github.call(operation, ({ rest }) => rest.pulls.create({ ...github.repository, title: text.title, head: branch, base, body })), ['forbidden', 'not-found', 'rejected', 'server', 'network']);
    if (!(answer instanceof GitHubError))
        return { pullRequest: pullRequestOf(answer), changed: true, omissions: [] };
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
    const operation = { doing: `update the pull request #${standing.number}`, needs: WRITE };
    const answer = await attempt(github.call(operation, ({ rest }) => rest.pulls.update({ ...github.repository, pull_number: standing.number, body })), ['forbidden', 'not-found']);
    if (!(answer instanceof GitHubError))
        return { pullRequest: pullRequestOf(answer), changed: true, omissions: [] };
    const omission = {
        what: `the description of pull request ${standing.number}`,
        because: answer.fault.said,
        remedy: `add \`${WRITE}\` to \`permissions\` of the job`,
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
        remedy: `open it at ${compareUrl(github, direction)}, or allow it: \`${WRITE}\` in \`permissions\` of the job, and "Allow GitHub Actions to create and approve pull requests" in the settings of the repository and of its organisation`,
    };
}
/** What GitHub says of a pull request, as we read it. */
function pullRequestOf(data) {
    return {
        number: data.number,
        nodeId: data.node_id,
        url: data.html_url,
        open: data.state === 'open',
        merged: typeof data.merged_at === 'string',
        title: data.title,
        // Browsers send what people type with CRLF.
        body: (data.body ?? '').replaceAll('\r\n', '\n'),
        headSha: data.head.sha,
        base: data.base.ref,
    };
}

;// CONCATENATED MODULE: ./lib/github/abandoned.js





const abandoned_WRITE = 'pull-requests: write';
/**
 * Closes the open pull requests of ours that were composed from a spec which is not there any more, with the reason. The
 * branch stays.
 *
 * @throws GitHubError - GitHub refused or failed
 */
async function closeAbandoned(github, { spec, branch }) {
    const closed = [];
    for (const found of await openPullRequests(github)) {
        if ((0,report/* pathOfRegion */.Xk)(found.body) !== spec || (branch !== undefined && branch !== found.branch))
            continue;
        await abandoned_close(github, found, spec);
        closed.push(found);
    }
    return closed;
}
/** Those whose branch is in this repository: nobody else's are ours. */
async function openPullRequests(github) {
    const { owner, repo } = github.repository;
    const operation = { doing: 'list the open pull requests', needs: 'pull-requests: read' };
    const all = await github.call(operation, async ({ paginate, rest }) => ({
        data: await paginate(rest.pulls.list, { ...github.repository, state: 'open', per_page: 100 }),
    }));
    return all
        .filter(({ head }) => head.repo?.full_name === `${owner}/${repo}`)
        .map((pull) => ({ ...pullRequestOf(pull), branch: pull.head.ref }));
}
async function abandoned_close(github, { number, body, headSha }, spec) {
    const target = { ...github.repository, pull_number: number };
    // The reason goes first: a run that is cut short leaves an open pull request, which the next run finds.
    await sayWhy(github, number, {
        mark: `<!-- patternbank:closed ${headSha} -->`,
        why: `Closed, because \`${spec.replaceAll('`', "'")}\` was deleted on the base. The branch is still there.`,
    });
    // Without its spec, so that the pull request does not count as declined when the spec comes back.
    await github.call({ doing: `close the pull request #${number}`, needs: abandoned_WRITE }, ({ rest }) => rest.pulls.update({ ...target, state: 'closed', body: (0,report/* withoutSpec */.Ci)(body) }));
}
/** Says it once, also where an answer was lost. */
async function sayWhy(github, number, { mark, why }) {
    for (let tries = 0; tries < 2; tries += 1) {
        if ((await listComments(github, number)).some(({ body }) => body.startsWith(mark)))
            return;
        const posted = await attempt(postComment(github, number, `${mark}\n${why}`), ['server', 'network']);
        if (!(posted instanceof GitHubError))
            return;
        if (tries > 0)
            throw posted;
    }
}

;// CONCATENATED MODULE: ./lib/github/asked.js



/**
 * What the event asks for.
 *
 * @returns `undefined`: the event asks for nothing in particular, a run as usual; `nothing`: it is the edit of a text, and
 * nobody who may write asks for anything in it
 * @throws GitHubError - GitHub failed
 */
async function readAsked(github, { said }) {
    if (said === undefined)
        return undefined;
    const tasks = said.where === 'body' ? (0,report/* tickedTasks */.jv)(said.text) : (0,report/* typedTasks */.n_)(said.text);
    // Whose words they are must be sure: a comment that somebody else edits may hold what its author wrote there.
    if (tasks.length === 0 || said.author !== said.by || !(await mayWrite(github, said.by)))
        return 'nothing';
    return {
        pullRequest: said.pullRequest,
        by: said.by,
        rebase: tasks.some((task) => task.do === 'rebase'),
        accepted: tasks.flatMap((task) => (task.do === 'accept-theirs' ? [task.path] : [])),
    };
}
async function mayWrite(github, username) {
    const operation = { doing: `read what \`${username}\` may do`, needs: 'metadata: read' };
    const answer = await attempt(github.call(operation, ({ rest }) => rest.repos.getCollaboratorPermissionLevel({ ...github.repository, username })), ['not-found', 'forbidden']);
    return !(answer instanceof GitHubError) && ['admin', 'write'].includes(answer.permission);
}

;// CONCATENATED MODULE: ./lib/github/base-into-branch.js


/**
 * Merges the base into our branch, as a commit on top: whoever has the branch can pull.
 *
 * @returns why it was not possible; empty where it was, or where there was nothing to merge
 * @throws GitHubError - GitHub failed
 */
async function mergeBaseInto(github, { base, branch }) {
    const answer = await attempt(github.call({ doing: `merge \`${base}\` into \`${branch}\``, needs: 'contents: write' }, ({ rest }) => rest.repos.merge({
        ...github.repository,
        base: branch,
        head: base,
        commit_message: `Merge ${base} into ${branch}`,
    })), ['conflict', 'forbidden', 'not-found', 'rejected']);
    if (!(answer instanceof GitHubError))
        return [];
    return [
        {
            what: `bringing \`${branch}\` up to date with \`${base}\``,
            because: answer.fault.said,
            remedy: `merge \`${base}\` into \`${branch}\` by hand; the next run builds on it`,
        },
    ];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./lib/github/viewer.js



const ACTIONS_BOT = 'github-actions[bot]';
const viewerAnswer = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) }) });
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
/** GraphQL writes the login of an app without its `[bot]`. */
function sameLogin(a, b) {
    return (a.replace(/\[bot\]$/, '') === b.replace(/\[bot\]$/, '') && (a.endsWith('[bot]') || !b.endsWith('[bot]')));
}

;// CONCATENATED MODULE: ./lib/github/comment.js





const comment_WRITE = 'pull-requests: write';
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
    await github.call({ doing: 'update the comment', needs: comment_WRITE }, ({ rest }) => rest.issues.updateComment({ ...github.repository, comment_id: standing.id, body }));
    return { ...kept, changed: true };
}
async function create(github, request) {
    const body = request.render(undefined);
    const posted = await attempt(postComment(github, request.pullRequest, body), ['server', 'network']);
    if (!(posted instanceof GitHubError))
        return { changed: true, url: await settle(github, posted, request), omissions: [] };
    // The answer was lost, perhaps not the comment: looking first is what keeps a second one from being written.
    const [found] = await findOwn(github, request);
    const written = found ?? (await postComment(github, request.pullRequest, body));
    return { changed: true, url: written.url, omissions: [] };
}
/** Of two runs that posted at once, the older comment wins; ours is deleted and its text moves there. */
async function settle(github, posted, request) {
    const all = await listComments(github, request.pullRequest);
    const [oldest] = ownOf(all, request.key, posted.author);
    if (oldest === undefined || oldest.id === posted.id)
        return posted.url;
    await update(github, oldest, request);
    await remove(github, posted);
    return oldest.url;
}
async function findOwn(github, { pullRequest, key }) {
    const all = await listComments(github, pullRequest);
    const marked = all.filter(({ body }) => (0,report/* readMarker */.t7)(body)?.key === key);
    return marked.length === 0 ? [] : ownOf(marked, key, await viewer(github));
}
function ownOf(comments, key, author) {
    return comments
        .filter((found) => (0,report/* readMarker */.t7)(found.body)?.key === key && sameLogin(found.author, author))
        .sort((a, b) => a.id - b.id);
}
async function remove(github, { id }) {
    const operation = { doing: 'delete a copy of the comment', needs: comment_WRITE };
    await attempt(github.call(operation, ({ rest }) => rest.issues.deleteComment({ ...github.repository, comment_id: id })), ['not-found', 'forbidden']);
}
function notWritten(pullRequest, { fault }) {
    return {
        what: `the comment on pull request ${pullRequest}`,
        because: fault.said,
        remedy: `add \`${comment_WRITE}\` to \`permissions\` of the job`,
    };
}

;// CONCATENATED MODULE: ./lib/github/finished-run.js



const finishedRunSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig().int().positive(),
    run_attempt: schemas/* number */.aig().int().positive().default(1),
    event: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP()
        .regex(/^[a-z_]+$/)
        .nullish(),
    head_sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected the id of a commit'),
    head_branch: schemas/* string */.YjP().nullish(),
    head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish(),
});
/** The run as its event describes it. */
function finishedRunOf(run) {
    return {
        id: String(run.id),
        attempt: run.run_attempt,
        event: run.event,
        conclusion: run.conclusion ?? '',
        headSha: run.head_sha,
        headBranch: run.head_branch ?? '',
        headRepository: run.head_repository?.full_name ?? '',
    };
}
/**
 * Comments on the pull requests that a finished run was about.
 *
 * Which they are is asked of GitHub, by the commit that the run was started for: a run of a fork can name any number in what
 * it leaves behind. Where the branch moved since, there is none: the next run speaks for it.
 *
 * @throws GitHubError - GitHub failed
 */
async function commentOnRun(github, run, { key, render, dryRun }) {
    const pullRequests = await pullRequestsOf(github, run);
    const commented = [];
    if (!dryRun)
        for (const { number } of pullRequests)
            commented.push(await comment(github, { pullRequest: number, key, render }));
    return { pullRequests, commented };
}
async function pullRequestsOf(github, { headRepository, headBranch, headSha }) {
    const [owner = ''] = headRepository.split('/');
    if (owner === '' || headBranch === '')
        return [];
    const operation = { doing: 'find the pull request of the run', needs: 'pull-requests: read' };
    const open = await github.call(operation, ({ rest }) => rest.pulls.list({ ...github.repository, state: 'open', head: `${owner}:${headBranch}`, per_page: 100 }));
    const isOfRun = ({ head }) => {
        // A fork may be deleted while its pull request is open, whatever the types say.
        const { full_name: name = '' } = head.repo ?? {};
        return head.sha === headSha && name.toLowerCase() === headRepository.toLowerCase();
    };
    return open.filter(isOfRun).map(pullRequestOf);
}

;// CONCATENATED MODULE: ./lib/github/event.js




const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected the id of a commit');
const eventSchema = schemas/* object */.Ikc({
    action: schemas/* string */.YjP().optional(),
    sender: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).optional(),
    issue: schemas/* object */.Ikc({ number: schemas/* number */.aig().int().positive(), pull_request: schemas/* unknown */.L5J().optional() }).optional(),
    comment: schemas/* object */.Ikc({ body: schemas/* string */.YjP(), user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable() }).optional(),
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().optional() }).optional(),
    pull_request: schemas/* object */.Ikc({
        number: schemas/* number */.aig().int().positive(),
        body: schemas/* string */.YjP().nullish(),
        head: schemas/* object */.Ikc({ sha, repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish() }),
        base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha }),
    })
        .optional(),
    merge_group: schemas/* object */.Ikc({ head_sha: sha, base_sha: sha, base_ref: schemas/* string */.YjP() }).optional(),
    workflow_run: finishedRunSchema.optional(),
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
        ...saidIn(event, environment['GITHUB_EVENT_NAME']),
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
    const { pull_request: pull, merge_group: group, workflow_run: finished } = event;
    const defaultBranch = event.repository?.default_branch;
    return {
        ...(pull === undefined ? {} : { pullRequest: event_pullRequestOf(pull, repository) }),
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
        ...(finished === undefined ? {} : { finishedRun: finishedRunOf(finished) }),
    };
}
/** Reviews of code and issues have comments, too: those of a pull request's conversation count. */
function saidIn(event, name) {
    const { action, pull_request: pull, issue, comment } = event;
    const by = event.sender?.login ?? '';
    if (name === 'pull_request' && action === 'edited' && pull !== undefined)
        return { said: { where: 'body', pullRequest: pull.number, text: pull.body ?? '', by, author: by } };
    if (name !== 'issue_comment' || issue === undefined || comment === undefined)
        return {};
    const text = issue.pull_request === undefined || action === 'deleted' ? '' : comment.body;
    const author = comment.user?.login ?? '';
    return { said: { where: 'comment', pullRequest: issue.number, text, by, author } };
}
function event_pullRequestOf(pull, repository) {
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

;// CONCATENATED MODULE: ./lib/github/happening.js


const SHORT = 12;
/**
 * What started this run, as far as something can be learnt from it.
 *
 * @returns `undefined` for a pull request that is still open
 * @throws ServiceError - GitHub refused or failed
 */
async function readHappening(github, context) {
    const { repository } = github;
    const [home, found] = await Promise.all([
        github.call({ doing: 'read the repository', needs: 'contents: read' }, ({ rest }) => rest.repos.get(repository)),
        context.pullRequest === undefined
            ? {
                event: 'standing',
                id: `standing-${context.sha.slice(0, SHORT)}`,
                sha: context.sha,
                checked: context.sha,
            }
            : pullRequestHappening(github, context.pullRequest.number),
    ]);
    if (found === undefined)
        return undefined;
    const { event, id, sha, checked } = found;
    const commit = await github.call({ doing: `read the commit ${sha}`, needs: 'contents: read' }, ({ rest }) => rest.git.getCommit({ ...repository, commit_sha: sha }));
    return {
        event,
        id,
        sha,
        tree: commit.tree.sha,
        repositoryId: home.node_id,
        ...(await countChecks(github, checked)),
    };
}
async function pullRequestHappening(github, number) {
    const operation = { doing: `read the pull request #${number}`, needs: 'pull-requests: read' };
    const pull = await github.call(operation, ({ rest }) => rest.pulls.get({ ...github.repository, pull_number: number }));
    if (pull.state !== 'closed')
        return undefined;
    const checked = pull.head.sha;
    return pull.merged && pull.merge_commit_sha !== null
        ? { event: 'merged', id: `merged-${number}`, sha: pull.merge_commit_sha, checked }
        : { event: 'closed', id: `closed-${number}`, sha: checked, checked };
}
/** Runs that were skipped or are neutral say neither. */
async function countChecks(github, sha) {
    const answer = await attempt(github.call({ doing: `read the checks of ${sha}`, needs: 'checks: read' }, ({ rest }) => rest.checks.listForRef({ ...github.repository, ref: sha, per_page: 100 })), ['not-found', 'forbidden', 'rejected']);
    if (answer instanceof GitHubError) {
        const omission = {
            what: 'the results of the checks',
            because: answer.fault.said,
            remedy: 'add `checks: read` to `permissions` of the job',
        };
        return { omissions: [omission] };
    }
    const ended = answer.check_runs.map(({ conclusion }) => conclusion);
    const failed = ended.filter((each) => each === 'failure' || each === 'timed_out').length;
    return { checks: { passed: ended.filter((each) => each === 'success').length, failed }, omissions: [] };
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
        remedy: 'read the summary of this run, or copy `examples/workflows/fork-comment.yml`, which says it on the pull request',
    };
}

// EXTERNAL MODULE: ./lib/merge/index.js + 23 modules
var merge = __webpack_require__(44621);
// EXTERNAL MODULE: ./lib/tree/index.js + 12 modules
var lib_tree = __webpack_require__(61309);
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

;// CONCATENATED MODULE: ./lib/github/refs.js





const BASE_REFS = 'refs/patternbank/base/';
const BASE_TREE_DIGITS = 12;
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
/** The ref that holds the merge base with this tree. */
function baseRef(tree) {
    return `${BASE_REFS}${tree.slice(0, BASE_TREE_DIGITS)}`;
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
    return ref.startsWith(BASE_REFS) && /already exists/i.test(answer.fault.said) ? undefined : answer;
}
function withoutRefs(ref) {
    return ref.replace(/^refs\//, '');
}

;// CONCATENATED MODULE: ./lib/github/merge-base.js





/**
 * The files of the merge base.
 *
 * @param tree - git tree id, as the lock names it
 * @throws ServiceError - a ref holds the base, and GitHub does not give it
 */
async function readMergeBase(github, tree) {
    const listing = (await findTree(github, tree)) ?? (await findHeld(github, tree));
    if (listing !== undefined && !listing.truncated)
        return { base: listing.files, omissions: [] };
    const omission = {
        what: 'merging line by line',
        because: `the merge base ${tree.slice(0, 12)} that ${merge/* LOCK_PATH */.O0} names is not in the repository any more`,
        remedy: 'settle the conflicts of this run; the next one has a merge base again',
    };
    return { omissions: [omission] };
}
/** GitHub may say once that a tree is not there, and have it: only one that no ref holds is taken as gone. */
async function findHeld(github, tree) {
    const ref = baseRef(tree);
    const held = await readRef(github, ref);
    const listing = await findTree(github, tree);
    if (listing === undefined && held !== undefined)
        throw new diagnostics/* ServiceError */._7(baseUnreadable.at({ tree, ref }));
    return listing;
}

;// CONCATENATED MODULE: ./lib/github/kept-service.js



/**
 * Reads what people made of a service. Only files that differ from what was generated are fetched.
 *
 * @returns `undefined` where no lock of ours stands there
 * @throws ServiceError - GitHub refused or failed
 */
async function readKeptService(github, { tree, outputPath }) {
    const { files: standing } = await listTree(github, tree, outputPath);
    const entry = standing.get(merge/* LOCK_PATH */.O0);
    if (entry === undefined)
        return undefined;
    const lockText = new TextDecoder().decode((await readBlobs(github, [entry.id])).get(entry.id));
    const { lock } = (0,merge/* readLock */.mF)(lockText);
    if (lock === undefined)
        return undefined;
    const { base, omissions } = await readMergeBase(github, lock.mergeBase.tree);
    if (base === undefined)
        return { lock, files: [], omissions: omissions.map(uncounted) };
    const pairs = lock.files.flatMap((file) => pairOf(file, base, standing));
    const differing = pairs.filter(({ before, after }) => after !== undefined && after.id !== before.id);
    const blobs = await readBlobs(github, differing.flatMap(({ before, after }) => (after === undefined ? [] : [before.id, after.id])));
    const textOf = ({ id }) => new TextDecoder().decode(blobs.get(id));
    return { lock, files: pairs.map((pair) => keptFile(pair, textOf)), omissions: [] };
}
/** What is rendered anew from all patterns, and what only grows, says nothing of one pattern. */
function pairOf(file, base, standing) {
    const before = base.get(file.path);
    return before === undefined || file.ownership !== 'managed'
        ? []
        : [{ file, before, after: standing.get(file.path) }];
}
function keptFile({ file, before, after }, textOf) {
    const { path, pattern } = file;
    const found = { path, pattern, size: before.size };
    if (after === undefined)
        return { ...found, change: 'gone' };
    return after.id === before.id
        ? found
        : { ...found, change: { before: textOf(before), after: textOf(after) } };
}
function uncounted({ because, remedy }) {
    return { what: 'which generated lines people changed', because, remedy };
}

// EXTERNAL MODULE: ./lib/outcome/index.js + 6 modules
var lib_outcome = __webpack_require__(58926);
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

;// CONCATENATED MODULE: ./lib/github/outcome-branch.js







/** The branch that keeps outcomes where no bank of the team does. It is only ever added to. */
const OUTCOME_BRANCH = 'patternbank-outcomes';
const FOLDER = 'outcomes';
/** Two runs at once: the one that comes second adds to what the first wrote. */
const TRIES = 5;
/**
 * Adds an outcome to the branch; one that is there already is not written again.
 *
 * @param repositoryId - GraphQL id of the repository
 * @returns whether it was added
 * @throws ServiceError - GitHub refused or failed, or others kept adding at the same time
 */
async function addOutcome(github, repositoryId, outcome) {
    const path = `${FOLDER}/${(0,lib_outcome/* outcomePath */.oT)(outcome)}`;
    const file = (0,lib_tree/* textFile */.Ex)(path, (0,lib_outcome/* writeOutcome */.gZ)(outcome));
    for (let attempts = 0; attempts < TRIES; attempts += 1) {
        const head = await readBranch(github, OUTCOME_BRANCH);
        if (head !== undefined && (await listTree(github, head.tree, '.')).files.has(path))
            return false;
        const writer = new TreeWriter(github);
        const tree = await writer.write([{ path, file }], head?.tree);
        const message = `Record ${outcome.id} of ${outcome.app}`;
        const commit = await writer.commit(tree, message, head === undefined ? [] : [head.sha]);
        const branch = { ref: `refs/heads/${OUTCOME_BRANCH}`, before: head?.sha, after: commit };
        if ((await moveRefs(github, repositoryId, { branch })).moved)
            return true;
    }
    throw new diagnostics/* ServiceError */._7(branchMoved.at({ branch: OUTCOME_BRANCH }));
}
/** Every outcome on the branch, by path; what is no outcome is left out. */
async function readOutcomes(github) {
    const head = await readBranch(github, OUTCOME_BRANCH);
    if (head === undefined)
        return [];
    const { files } = await listTree(github, head.tree, FOLDER);
    const blobs = await readBlobs(github, [...files.values()].map(({ id }) => id));
    return [...files].flatMap(([, { id }]) => (0,lib_outcome/* readOutcome */.ns)(new TextDecoder().decode(blobs.get(id))) ?? []);
}

;// CONCATENATED MODULE: ./lib/github/propose.js
const propose_WRITE = 'issues: write';
/**
 * Opens an issue with a proposal, or brings the open one about its pattern up to date: one issue a pattern.
 *
 * @throws GitHubError - GitHub refused or failed
 */
async function propose(github, proposal) {
    const { pattern, title, body, mark, lines } = proposal;
    const own = (await listIssues(github)).filter((issue) => issue.body?.includes(mark) === true);
    const open = own.find(({ state }) => state === 'open');
    const declined = own.find((issue) => issue.state !== 'open' && issue.body?.includes(lines) === true);
    if (open === undefined && declined !== undefined)
        return { pattern, done: 'declined', url: declined.html_url };
    if (open?.body === body)
        return { pattern, done: 'unchanged', url: open.html_url };
    if (open === undefined) {
        const made = await github.call({ doing: 'open an issue', needs: propose_WRITE }, ({ rest }) => rest.issues.create({ ...github.repository, title, body }));
        return { pattern, done: 'opened', url: made.html_url };
    }
    const target = { ...github.repository, issue_number: open.number };
    await github.call({ doing: `update the issue #${open.number}`, needs: propose_WRITE }, ({ rest }) => rest.issues.update({ ...target, title, body }));
    return { pattern, done: 'updated', url: open.html_url };
}
/** Closed ones, too: what people declined is not proposed again. */
async function listIssues(github) {
    const all = await github.call({ doing: 'read the issues', needs: 'issues: read' }, async ({ paginate, rest }) => ({
        data: await paginate(rest.issues.listForRepo, { ...github.repository, state: 'all', per_page: 100 }),
    }));
    return all.filter(({ pull_request }) => pull_request === undefined);
}

;// CONCATENATED MODULE: ./lib/github/review.js




const review_WRITE = 'pull-requests: write';
/** GitHub slows down who writes more at once; the comment lists all of them. */
const MAX_NEW_NOTES = 20;
const SETTLED = 'This conflict is settled.';
/**
 * Puts one note beside each conflict, brings those up to date that stand there, and takes back those that are settled.
 *
 * @throws GitHubError - GitHub failed; a refusal is an omission
 */
async function reviewConflicts(github, request) {
    try {
        const standing = await findNotes(github, request.pullRequest);
        const wanted = new Map(request.notes.map((note) => [note.key, note]));
        const settled = standing.filter(({ key }) => !wanted.has(key));
        for (const note of settled)
            await retire(github, note);
        const known = new Map(standing.map((note) => [note.key, note]));
        const outdated = request.notes.filter(({ key, body }) => known.has(key) && known.get(key)?.body !== body);
        for (const note of outdated)
            await rewrite(github, known.get(note.key)?.id ?? 0, note.body);
        const missing = request.notes.filter(({ key }) => !known.has(key));
        const refused = await postAll(github, request, missing.slice(0, MAX_NEW_NOTES));
        const left = [...refused, ...missing.slice(MAX_NEW_NOTES)];
        return {
            changed: settled.length + outdated.length + missing.length > left.length,
            omissions: left.length === 0 ? [] : [outsideOfDiff(left)],
        };
    }
    catch (error) {
        if (!(error instanceof GitHubError) || !['forbidden', 'not-found'].includes(error.fault.kind))
            throw error;
        return { changed: false, omissions: [review_notWritten(error)] };
    }
}
async function findNotes(github, pullRequest) {
    const operation = { doing: 'read the review comments', needs: 'pull-requests: read' };
    const all = await github.call(operation, async ({ paginate, rest }) => ({
        data: await paginate(rest.pulls.listReviewComments, {
            ...github.repository,
            pull_number: pullRequest,
            per_page: 100,
        }),
    }));
    const marked = all.filter(({ body }) => (0,report/* keyOfNote */.rT)(body) !== undefined);
    if (marked.length === 0)
        return [];
    const author = await viewer(github);
    const answered = new Set(all.map((note) => note.in_reply_to_id));
    return marked
        .filter(({ user, body }) => sameLogin(user.login, author) && !body.includes(SETTLED))
        .map(({ id, body }) => ({ id, key: (0,report/* keyOfNote */.rT)(body) ?? '', body, answered: answered.has(id) }));
}
/** @returns the notes for whose lines GitHub has no place: it takes comments inside of the diff only */
async function postAll(github, request, notes) {
    const refused = [];
    for (const note of notes) {
        const target = { ...request, note };
        const placed = (await post(github, target, linesOf(note))) || (await post(github, target, WHOLE_FILE));
        if (!placed)
            refused.push(note);
    }
    return refused;
}
const WHOLE_FILE = { subject_type: 'file' };
function linesOf({ line, endLine }) {
    const last = { line: endLine, side: 'RIGHT' };
    return endLine > line ? { ...last, start_line: line, start_side: 'RIGHT' } : last;
}
async function post(github, { pullRequest, headSha, note: { path, body } }, place) {
    const operation = { doing: `comment on \`${path}\``, needs: review_WRITE };
    const target = { ...github.repository, pull_number: pullRequest, commit_id: headSha, path, body };
    const answer = await attempt(github.call(operation, ({ rest }) => rest.pulls.createReviewComment({ ...target, ...place })), ['rejected']);
    return !(answer instanceof GitHubError);
}
async function rewrite(github, id, body) {
    await github.call({ doing: 'update a review comment', needs: review_WRITE }, ({ rest }) => rest.pulls.updateReviewComment({ ...github.repository, comment_id: id, body }));
}
/** What somebody answered to stays, with the words that it is settled. */
async function retire(github, { id, body, answered }) {
    if (answered)
        return rewrite(github, id, `${body.split('\n')[0] ?? ''}\n\n${SETTLED}`);
    await attempt(github.call({ doing: 'delete a review comment', needs: review_WRITE }, ({ rest }) => rest.pulls.deleteReviewComment({ ...github.repository, comment_id: id })), ['not-found']);
}
function outsideOfDiff(notes) {
    return {
        what: `a comment beside ${notes.length} of the conflicts (${[...new Set(notes.map(({ path }) => path))].join(', ')})`,
        because: 'GitHub takes comments on lines that the pull request changes, and few at once',
        remedy: 'read both sides in the comment on the pull request',
    };
}
function review_notWritten({ fault }) {
    return {
        what: 'the comments beside the conflicts',
        because: fault.said,
        remedy: `add \`${review_WRITE}\` to \`permissions\` of the job`,
    };
}

;// CONCATENATED MODULE: ./lib/github/announce.js






/** Opens or updates the pull request, comments on it, and sets the status of the commit that was judged. */
async function announce(github, { opened, headSha, omissions, }, texts) {
    const { branch, base } = opened;
    const view = { branch, base, headSha, repositoryUrl: repositoryUrl(github), omissions };
    const { title, spec, specPath: path } = texts;
    const body = (standing) => (0,report/* withRegion */.Ns)(standing, { text: texts.body(view), spec, path });
    const opening = await openPullRequest(github, { standing: opened.pullRequest, base, branch }, { title, body });
    const reviewed = await noteOn(github, opening.pullRequest, { opened, headSha, notes: texts.notes });
    // A pull request that is not there cannot be commented; everything else goes on.
    const seen = { ...view, omissions: [...omissions, ...opening.omissions, ...reviewed.omissions] };
    const commented = await commentOn(github, opening.pullRequest, { texts, view: seen });
    const status = await setStatus(github, headSha, texts.status(seen));
    return {
        ...(opening.pullRequest === undefined ? {} : { pullRequest: opening.pullRequest }),
        changed: opening.changed || reviewed.changed || commented.changed || status.changed,
        omissions: [...opening.omissions, ...reviewed.omissions, ...commented.omissions, ...status.omissions],
    };
}
/** Address of the repository for people, without a final slash. */
function repositoryUrl({ serverUrl, repository }) {
    return `${serverUrl}/${repository.owner}/${repository.repo}`;
}
/** Where there are no conflicts, and were none, there is nothing to look for. */
async function noteOn(github, pullRequest, { opened, headSha, notes, }) {
    const { lockText } = opened.standing;
    const before = lockText === undefined ? [] : ((0,merge/* readLock */.mF)(lockText).lock?.conflicts ?? []);
    if (pullRequest === undefined || (notes.length === 0 && before.length === 0))
        return { changed: false, omissions: [] };
    return reviewConflicts(github, { pullRequest: pullRequest.number, headSha, notes });
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

;// CONCATENATED MODULE: ./lib/github/lineage.js





/**
 * Finds the commit whose files are people's side.
 *
 * @throws ServiceError - no such base, no commit at all, or GitHub refused
 */
async function findStart(github, { branch, spec, ...request }) {
    const home = homeOf(github);
    const [head, pullRequests] = await Promise.all([
        readBranch(github, branch),
        findPullRequests(github, branch),
    ]);
    const open = pullRequests.find((found) => found.open);
    if (request.base === undefined && head !== undefined && open !== undefined)
        return { home, base: open.base, head, lineage: { ...onto(head), pullRequest: open } };
    const base = request.base ?? (await home()).default_branch;
    const baseHead = await readBase(github, base, home);
    return { home, base, baseHead, head, lineage: lineageOf({ head, baseHead, pullRequests, spec }) };
}
function homeOf(github) {
    let asked;
    return () => {
        asked ??= github.call({ doing: 'read the repository', needs: 'contents: read' }, ({ rest }) => rest.repos.get(github.repository));
        return asked;
    };
}
async function readBase(github, base, home) {
    const head = await readBranch(github, base);
    if (head !== undefined)
        return head;
    const { full_name: repository, size } = await home();
    const problem = size === 0 ? emptyRepository.at({ repository }) : baseMissing.at({ base, repository });
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
    return { ...onto(head), ...found };
}
function onto(head) {
    return { start: head, parents: [head.sha] };
}

;// CONCATENATED MODULE: ./lib/github/revisions.js



const REVISION = /^migrations\/versions\/[^/]+\.py$/;
/**
 * Reads the lock and the migrations where the next composition goes on from.
 *
 * @throws ServiceError - no such base, no commit at all, or GitHub refused
 */
async function readRevisions(github, request) {
    const seen = await seeBranch(github, request);
    const { files } = seen.listing;
    const lock = files.get(merge/* LOCK_PATH */.O0)?.id;
    if (lock === undefined)
        return { migrations: [], seen };
    const revisions = [...files].filter(([path]) => REVISION.test(path)).map(([, { id }]) => id);
    const blobs = await readBlobs(github, [lock, ...revisions]);
    const textOf = (id) => new TextDecoder().decode(blobs.get(id));
    return { lockText: textOf(lock), migrations: revisions.map(textOf), seen: { ...seen, blobs } };
}
/** Reads where the branch stands, and what lies there. */
async function seeBranch(github, request) {
    const start = await findStart(github, request);
    const listing = await listTree(github, start.lineage.start.tree, request.outputPath);
    return { start, listing, blobs: new Map() };
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
    const spec = request.generated.spec.sha256;
    const seen = request.seen ?? (await seeBranch(github, { ...request, spec }));
    const { home, base, baseHead, head, lineage } = seen.start;
    if (seen.listing.truncated)
        throw new diagnostics/* ServiceError */._7(treeTruncated.at({ branch }));
    const { files } = seen.listing;
    const readme = outputPath === '.' && !files.has(merge/* LOCK_PATH */.O0) ? initialReadme(await home()) : [];
    const { standing, omissions } = await readStanding(github, request, { files, readme, blobs: seen.blobs });
    return {
        repositoryId: async () => (await home()).node_id,
        branch,
        base,
        ...(baseHead === undefined ? {} : { baseHead }),
        head: head?.sha,
        ...lineage,
        standing,
        omissions,
    };
}
async function readStanding(github, request, { files, readme, blobs }) {
    const store = new BlobStore(github, request, blobs);
    await store.read([merge/* LOCK_PATH */.O0, merge/* IGNORE_PATH */.bS, 'README.md'].flatMap((path) => files.get(path)?.id ?? []));
    const lockText = textOf(store.bytes(files.get(merge/* LOCK_PATH */.O0)?.id));
    const lock = lockText === undefined ? undefined : (0,merge/* readLock */.mF)(lockText).lock;
    const { base, omissions } = lock === undefined || (await isRecorded(lock, request.generated, { files, store }))
        ? { omissions: [] }
        : await readMergeBase(github, lock.mergeBase.tree);
    const listed = base ?? initialBase(files, store, lockText === undefined ? readme : []);
    const named = () => ({
        ours: sideOf(files, store),
        ...(lockText === undefined ? {} : { lockText }),
        ...(listed === undefined ? {} : { base: sideOf(listed, store) }),
    });
    // Without a stored base the digests of the lock decide, and they need the bytes.
    const digested = base === undefined ? (lock?.files ?? []) : [];
    await store.read(digested.flatMap(({ path }) => files.get(path)?.id ?? []));
    await store.read((0,merge/* bytesToRead */.DF)(request.generated, named()));
    // What stays is scored, too; what is replaced need not be read.
    const replaced = (path, { id }) => request.generated.tree.has(path) && listed?.get(path)?.id === id;
    const staying = [...files].filter(([path, file]) => file.size <= MAX_READ_BYTES && file.mode !== '120000' && !replaced(path, file));
    await store.read(staying.map(([, { id }]) => id));
    return { standing: named(), omissions };
}
/** `true` where a run with nothing new finds all that it merges with in the lock and on the branch. */
async function isRecorded(lock, generated, { files, store }) {
    if (!(0,merge/* recordsAll */.kx)(lock, generated))
        return false;
    const released = lock.files.filter((file) => (0,merge/* isReleased */.OZ)(file, generated));
    await store.read(released.flatMap(({ path }) => files.get(path)?.id ?? []));
    return released.every(({ path, sha256: digest }) => {
        const file = files.get(path);
        const bytes = store.bytes(file?.id);
        return file?.mode === '100644' && bytes !== undefined && (0,lib_tree/* sha256 */.sc)(bytes) === digest;
    });
}
/** A README that GitHub wrote by itself is nobody's work: it counts as generated. */
function initialReadme({ name, description, }) {
    return [`# ${name}`, `# ${name}\n${description ?? ''}`.trim()];
}
function initialBase(files, store, texts) {
    const readme = files.get('README.md');
    const text = textOf(store.bytes(readme?.id))?.trim();
    return readme !== undefined && text !== undefined && texts.includes(text)
        ? new Map([['README.md', readme]])
        : undefined;
}
function sideOf(files, store) {
    return new Map([...files].map(([path, { id, mode }]) => {
        const bytes = store.bytes(id);
        return [path, bytes === undefined ? { id, mode } : { id, mode, bytes }];
    }));
}
function textOf(bytes) {
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}
/** Bytes by blob id: what was composed, what lies in the checkout, and what was read. */
class BlobStore {
    #github;
    #bytes = new Map();
    constructor(github, { generated, known }, blobs) {
        this.#github = github;
        for (const [id, bytes] of blobs)
            this.#bytes.set(id, bytes);
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

;// CONCATENATED MODULE: ./lib/github/push.js


/**
 * Commits the staged tree and moves the branch to it.
 *
 * @returns `moved` where somebody pushed since the branch was read: nothing of ours is on it then
 */
async function push(github, opened, { trees, message }) {
    const headSha = await new TreeWriter(github).commit(trees.tree, message, opened.parents);
    const { moved, omissions } = await moveRefs(github, await opened.repositoryId(), {
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
function mergeInto(opened, { generated, outputPath, parses, accepted, holdWorkflows }) {
    return (0,merge/* regenerate */.Pw)(generated, opened.standing, {
        ...(parses === undefined ? {} : { parses }),
        ...(accepted === undefined ? {} : { accepted }),
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
    const previous = standing.lockText === undefined ? undefined : (0,merge/* readLock */.mF)(standing.lockText).lock;
    return previous?.mergeBase.tree !== lock.mergeBase.tree;
}
async function writeBase(writer, { base, lock }) {
    const files = base.files().map((file) => ({ ...file, path: `${BASE_FOLDER}/${file.path}` }));
    const expected = lib_tree/* FileTree */.hr.of(files).gitTreeId();
    const got = await writer.write(files.map((file) => ({ path: file.path, file })));
    if (got !== expected)
        throw new diagnostics/* ServiceError */._7(treeMismatch.at({ expected, got }));
    const name = baseRef(lock.mergeBase.tree);
    const commit = await writer.commit(got, `Merge base of ${lock.app}: ${name}`, []);
    return { name, commit, tree: got };
}
function inRepository(path, outputPath) {
    return outputPath === '.' ? path : `${outputPath}/${path}`;
}

;// CONCATENATED MODULE: ./lib/github/waiting.js



const QUEUED = 'query($id: ID!) { node(id: $id) { ... on PullRequest { isInMergeQueue } } }';
const queueAnswer = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({ node: schemas/* object */.Ikc({ isInMergeQueue: schemas/* boolean */.zMY() }).nullable() }),
});
/**
 * Why the branch is left alone now: a push would throw the pull request out of the merge queue.
 *
 * @returns `undefined` where it is in no queue, or the server knows of none
 */
async function queued(github, pullRequest) {
    const operation = {
        doing: 'ask whether the pull request is in the merge queue',
        needs: 'pull-requests: read',
    };
    const answer = await attempt(github.call(operation, (octokit) => octokit.request('POST /graphql', {
        query: QUEUED,
        variables: { id: pullRequest.nodeId },
        request: { repeatable: true },
    })), ['not-found', 'forbidden', 'rejected']);
    const waits = !(answer instanceof GitHubError) && queueAnswer.safeParse(answer).data?.data.node?.isInMergeQueue;
    if (waits !== true)
        return undefined;
    return {
        what: 'the push to the branch',
        because: `pull request ${pullRequest.number} is in the merge queue, and a push would take it out`,
        remedy: 'the next run after the merge goes on from there',
    };
}
/**
 * What GitHub holds back until somebody approves it: workflows on a commit that a workflow's own token pushed.
 *
 * @returns empty where none waits, and where the token may not see them (`actions: read`)
 */
async function awaitingApproval(github, headSha) {
    const answer = await attempt(github.call({ doing: 'look for workflows that wait', needs: 'actions: read' }, ({ rest }) => rest.actions.listWorkflowRunsForRepo({
        ...github.repository,
        head_sha: headSha,
        status: 'action_required',
        per_page: 1,
    })), ['not-found', 'forbidden', 'rejected']);
    if (answer instanceof GitHubError || answer.total_count === 0)
        return [];
    return [
        {
            what: 'the checks of the pull request',
            because: `${answer.total_count === 1 ? 'one workflow waits' : `${answer.total_count} workflows wait`} for an approval, because a workflow's own token pushed the commit`,
            remedy: 'choose "Approve workflows to run" on the pull request, or pass the token of a GitHub App as `branch-token`',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/github/publish.js








/**
 * Puts a composed service on its branch, opens or updates the pull request, and says there how ready it is.
 *
 * Nothing is visible before the branch moves, and it moves once. A push in between is merged in a second try.
 *
 * @throws ServiceError - GitHub refused or failed before anything was judged
 */
async function publish(github, wanted, steps) {
    let request = wanted;
    let tries = { holdWorkflows: false, moved: false };
    for (;;) {
        const done = await publishOnce(github, { request, steps, tries });
        if (!('again' in done))
            return done;
        tries = done.again;
        const { seen: _stale, ...anew } = request;
        request = anew;
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
    const waits = await waitsFor(github, opened, staged);
    if (waits !== undefined)
        return { ...result, changed: false, omissions: [...before, waits] };
    const pushed = await pushStaged(github, { opened, staged, request, tries });
    if ('again' in pushed)
        return pushed;
    if (pushed.failure !== undefined)
        return { ...result, changed: false, failure: pushed.failure };
    const { headSha } = pushed;
    const approvals = opened.head === headSha ? await awaitingApproval(github, headSha) : [];
    const omissions = [...before, ...pushed.omissions, ...approvals];
    const pushedResult = { ...result, headSha, omissions, changed: headSha !== opened.start.sha };
    if (!needsPullRequest(opened, headSha))
        return pushedResult;
    return announced(github, pushedResult, { opened, headSha, texts: steps.announcement(judged) });
}
/** A pull request in the merge queue is not pushed to. */
async function waitsFor(github, { pullRequest, start }, { trees }) {
    const pushes = trees !== undefined && trees.tree !== start.tree;
    return pushes && pullRequest !== undefined ? queued(github, pullRequest) : undefined;
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
    return baseHead === undefined || (start.sha !== baseHead.sha && start.tree !== baseHead.tree);
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



















/***/ }),

/***/ 44621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bS: () => (/* reexport */ IGNORE_PATH),
  O0: () => (/* reexport */ lock_LOCK_PATH),
  DF: () => (/* reexport */ bytesToRead),
  OZ: () => (/* reexport */ isReleased),
  mF: () => (/* reexport */ lock_format_readLock),
  kx: () => (/* reexport */ recordsAll),
  Pw: () => (/* reexport */ regenerate)
});

// UNUSED EXPORTS: merge, packTree, readEjected, regenerateDirectory, sideOf, unpackTree, withArchive, writeLock

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
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
function archive_packTree(tree) {
    const rows = tree.files().map(({ path, mode: kind, bytes }) => {
        const text = textOf(bytes);
        return text === undefined
            ? [path, kind, Buffer.from(bytes).toString('base64')]
            : [path, kind, text, 'text'];
    });
    // What a zlib writes depends on its build; this one is the same everywhere.
    const packed = deflateSync(new TextEncoder().encode(JSON.stringify(rows)), { level: 6 });
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

;// CONCATENATED MODULE: ./lib/merge/released.js
/** `true` for what was written once and added to since, such as a revision: no composition writes it again. */
function isReleased({ path, ownership }, { tree }) {
    return ownership === 'append-only' && !tree.has(path);
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
        generated.tree.files().every(({ path, bytes }) => digests.get(path) === (0,lib_tree/* sha256 */.sc)(bytes)) &&
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
            ...(previous?.files ?? []).filter((file) => held.includes(file.path) || isReleased(file, generated)),
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
function next_lock_packBase(lock, base, previous) {
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
    const merged = mergeSides(sides, mergeOptions(generated, standing, { ...options, lock: previous.lock }));
    const blocked = new Set(merged.conflicts.flatMap(({ theirs, path }) => generated.tree.has(theirs) && !generated.tree.has(path) ? [theirs] : []));
    const held = heldPaths(generated, previous.lock, (path) => blocked.has(path) || options.held?.(path) === true);
    const released = (previous.lock?.files ?? []).filter((file) => isReleased(file, generated));
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
    const previous = lockText === undefined ? undefined : readLock(lockText).lock;
    const lock = packBase(regeneration.lock, regeneration.base, previous);
    const changes = regeneration.changes.filter(({ path }) => path !== LOCK_PATH);
    return { ...regeneration, ...withLock({ ...regeneration, changes }, lock, ours), lock };
}
/**
 * The blobs that {@link regenerate} reads the bytes of, and cannot do without.
 *
 * @returns ids, in no order
 */
function bytesToRead(generated, standing) {
    const lock = standing.lockText === undefined ? undefined : lock_format_readLock(standing.lockText).lock;
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











/***/ }),

/***/ 58926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mQ: () => (/* reexport */ countsOf),
  sf: () => (/* reexport */ evolve),
  oT: () => (/* reexport */ outcomePath),
  mq: () => (/* reexport */ patternOutcomes),
  ns: () => (/* reexport */ readOutcome),
  w5: () => (/* reexport */ recurrences),
  z5: () => (/* reexport */ serviceOf),
  IF: () => (/* reexport */ withOutcomes),
  gZ: () => (/* reexport */ writeOutcome)
});

// UNUSED EXPORTS: successRate

// EXTERNAL MODULE: ./lib/pattern/index.js + 54 modules
var pattern = __webpack_require__(37688);
;// CONCATENATED MODULE: ./lib/outcome/success-rate.js

/** After so many days an outcome weighs half: what people did to an old version says less of the present one. */
const HALF_LIFE_DAYS = 180;
/**
 * How much an event says. People close pull requests for many reasons that no pattern is to blame for; a service that
 * stands was counted when it was merged.
 */
const WEIGHTS = { merged: 1, standing: 0.5, closed: 0.25 };
/** With every check failing, half of the success is gone: which pattern a check failed for is not known. */
const FAILING_CHECKS = 0.5;
/**
 * Mean of a Beta distribution: prior of weight {@link PRIOR_WEIGHT}, then each run of its tests with the weight 1, then each
 * outcome with its weight, halved every {@link HALF_LIFE_DAYS} days: `(20·prior + passes + Σ wᵢ·sᵢ) / (20 + runs + Σ wᵢ)`. Success `s` is what was kept, less up to half for
 * failing checks; 0 for a pull request that was closed.
 *
 * @param prior - basis points
 * @param today - ISO date; outcomes of later days count as of today
 */
function successRate({ id, prior, trials }, outcomes, today) {
    let [success, weight, count] = [0, 0, 0];
    for (const outcome of outcomes) {
        const own = outcome.patterns.find((pattern) => pattern.id === id);
        if (own === undefined)
            continue;
        const age = Math.max(0, dayNumber(today) - dayNumber(outcome.at));
        const weighs = WEIGHTS[outcome.event] * 0.5 ** (age / HALF_LIFE_DAYS);
        count += 1;
        weight += weighs;
        success += weighs * (outcome.event === 'closed' ? 0 : (own.kept / 10_000) * passing(outcome));
    }
    const { runs = 0, passes = 0 } = trials ?? {};
    const rate = (pattern/* PRIOR_WEIGHT */.CQ * prior + 10_000 * (passes + success)) / (pattern/* PRIOR_WEIGHT */.CQ + runs + weight);
    return { rate: Math.floor(rate + 1e-6), outcomes: count, weight };
}
function passing({ checks }) {
    const all = (checks?.passed ?? 0) + (checks?.failed ?? 0);
    return all === 0 ? 1 : 1 - (FAILING_CHECKS * (checks?.failed ?? 0)) / all;
}
/** Number of the day of an ISO date, by the rules of the Gregorian calendar: years that begin in March end with the leap day. */
function dayNumber(date) {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    const shifted = month < 3 ? year - 1 : year;
    const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
    return 365 * shifted + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
}

;// CONCATENATED MODULE: ./lib/outcome/evolution.js


/** The patterns that outcomes say anything of, those that lost most first. */
function evolve(patterns, outcomes, today) {
    const evolved = withOutcomes(patterns, outcomes, today).flatMap((after) => {
        const { measured, ...before } = after;
        if (measured === undefined)
            return [];
        const { id, version } = before;
        return [
            {
                ...{ id, version, prior: (0,pattern/* successRateOf */.Py)(before), ...measured },
                quality: { before: (0,pattern/* patternQuality */.ko)(before), after: (0,pattern/* patternQuality */.ko)(after) },
                productionReady: { before: (0,pattern/* isProductionReady */.HB)(before), after: (0,pattern/* isProductionReady */.HB)(after) },
                touched: touchedFiles(id, outcomes),
            },
        ];
    });
    return evolved.sort((a, b) => a.successRate - a.prior - (b.successRate - b.prior) || (a.id < b.id ? -1 : 1));
}
/** The patterns with what outcomes made of their claims; one that no outcome speaks of has its claim alone. */
function withOutcomes(patterns, outcomes, today) {
    return patterns.map(({ measured: _, ...pattern }) => {
        const { id, quality, trials } = pattern;
        const prior = { id, prior: quality.successRate, ...(trials === undefined ? {} : { trials }) };
        const { rate, outcomes: count } = successRate(prior, outcomes, today);
        return count === 0 ? pattern : { ...pattern, measured: { successRate: rate, outcomes: count } };
    });
}
function touchedFiles(id, outcomes) {
    return outcomes
        .flatMap(({ patterns }) => patterns.filter((pattern) => pattern.id === id))
        .reduce((sum, { edited, removed }) => sum + edited + removed, 0);
}

// EXTERNAL MODULE: ./node_modules/node-diff3/dist/diff3.mjs
var diff3 = __webpack_require__(92994);
// EXTERNAL MODULE: ./lib/tree/index.js + 12 modules
var tree = __webpack_require__(61309);
;// CONCATENATED MODULE: ./lib/outcome/edits.js


/** What is kept of one pattern and service: a file that was written anew says less with every line. */
const EDITS_MAX = 100;
const LINES_MAX = 200;
const LINE_MAX = 2000;
const TOUCHED_MAX = 1000;
/** A line of brackets alone is in every file. */
const TELLING = /\p{L}{3}/u;
/** The places of a file where people changed or took out lines that were generated; lines that they only added are no edit of ours. */
function editsOf({ path, change }) {
    if (change === undefined || change === 'gone')
        return [];
    const [before, after] = [change.before.split('\n'), change.after.split('\n')];
    return (0,diff3/* diffIndices */.bQ)(before, after)
        .filter(({ buffer1Content, buffer2Content }) => buffer1Content.some(isTelling) && fits(buffer1Content) && fits(buffer2Content))
        .map(({ buffer1Content, buffer2Content }) => ({ path, before: buffer1Content, after: buffer2Content }))
        .slice(0, EDITS_MAX);
}
/** Digests of the generated lines that edits touch, each once, in their order. */
function touchedBy(edits) {
    const lines = edits.flatMap(({ before }) => before.filter(isTelling));
    return [...new Set(lines.map(lineDigest))].slice(0, TOUCHED_MAX);
}
/** The same for the same line, wherever it stands and however far it is indented. */
function lineDigest(line) {
    return (0,tree/* sha256 */.sc)(line.trim()).slice(0, 16);
}
function isTelling(line) {
    return TELLING.test(line);
}
function fits(lines) {
    return lines.length <= LINES_MAX && lines.every((line) => line.length <= LINE_MAX);
}

;// CONCATENATED MODULE: ./lib/outcome/kept.js


/** What became of each pattern that wrote any of the files; those that wrote none are not there. */
function patternOutcomes(files, versions) {
    const byPattern = new Map();
    for (const file of files)
        byPattern.set(file.pattern, [...(byPattern.get(file.pattern) ?? []), file]);
    return [...byPattern].map(([id, own]) => {
        const edits = own.flatMap(editsOf);
        return {
            id,
            version: versions.get(id) ?? '',
            files: own.length,
            edited: own.filter(({ change }) => change !== undefined && change !== 'gone').length,
            removed: own.filter(({ change }) => change === 'gone').length,
            kept: keptOf(own),
            ...(edits.length === 0 ? {} : { touched: touchedBy(edits), edits }),
        };
    });
}
function keptOf(files) {
    const total = files.reduce((sum, { size }) => sum + size, 0);
    if (total === 0)
        return 10_000;
    const kept = files.reduce((sum, file) => sum + file.size * keptShare(file), 0);
    return Math.floor((kept * 10_000) / total);
}
/** Share of the lines that were written and stand: lines that people added take none away. */
function keptShare({ change }) {
    if (change === undefined)
        return 1;
    if (change === 'gone')
        return 0;
    const before = change.before.split('\n');
    const lost = (0,diff3/* diffIndices */.bQ)(before, change.after.split('\n')).reduce((sum, { buffer1 }) => sum + buffer1[1], 0);
    return Math.max(0, 1 - lost / before.length);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/outcome/outcome.js

const count = schemas/* int */.Whr().min(0);
const basisPoints = schemas/* int */.Whr().min(0).max(10_000);
const outcome_name = schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9_-]{0,99}$/);
const shortDigest = schemas/* string */.YjP().regex(/^[0-9a-f]{16}$/);
const lines = schemas/* array */.YOg(schemas/* string */.YjP().max(2000)).max(200);
const outcomeSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('outcome/1'),
    repository: shortDigest.exactOptional(),
    id: schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9.-]{0,99}$/),
    app: outcome_name,
    event: schemas/* enum */.k5n(['merged', 'closed', 'standing']),
    at: iso/* date */.p6(),
    checks: schemas/* strictObject */.rej({ passed: count, failed: count }).exactOptional(),
    productionScore: basisPoints.exactOptional(),
    patterns: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: outcome_name,
        version: schemas/* string */.YjP().max(100),
        files: count,
        edited: count,
        removed: count,
        kept: basisPoints,
        touched: schemas/* array */.YOg(shortDigest).max(1000).exactOptional(),
        edits: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP().max(500), before: lines, after: lines }))
            .max(100)
            .exactOptional(),
    })),
});
/** @returns `undefined` where the text is no outcome: anybody may have put a file there */
function readOutcome(text) {
    try {
        return outcomeSchema.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}
/** The outcome without any text of the repository: counts, and digests of what was generated. */
function countsOf(outcome) {
    return { ...outcome, patterns: outcome.patterns.map(({ edits: _, ...counts }) => counts) };
}
/** What tells one service from another. */
function serviceOf({ repository = '', app }) {
    return `${repository}/${app}`;
}
/** An outcome as it is kept: keys in one order, a final line break. */
function writeOutcome({ schema, repository, id, app, event, at, checks, productionScore, patterns, }) {
    const ordered = { schema, repository, id, app, event, at, checks, productionScore, patterns };
    return `${JSON.stringify(ordered, null, 2)}\n`;
}
/** Where an outcome is kept below the folder of the outcomes. */
function outcomePath({ app, id }) {
    return `${app}/${id}.json`;
}

;// CONCATENATED MODULE: ./lib/outcome/recurrence.js


/** Below it, an edit is one team's taste. */
const RECURRENT_AT = 3;
/** Where people of {@link RECURRENT_AT} services or more changed the same lines; by pattern. Of each service its last outcome counts. */
function recurrences(outcomes) {
    const latest = new Map();
    for (const outcome of outcomes) {
        const known = latest.get(serviceOf(outcome));
        // Of equal days, the one that was recorded later.
        if (known === undefined || outcome.at >= known.at)
            latest.set(serviceOf(outcome), outcome);
    }
    const byPattern = new Map();
    for (const pattern of [...latest.values()].flatMap(({ patterns }) => patterns))
        byPattern.set(pattern.id, [...(byPattern.get(pattern.id) ?? []), pattern]);
    return [...byPattern]
        .flatMap(([id, own]) => recurrenceOf(id, own) ?? [])
        .sort((a, b) => b.services - a.services || (a.pattern < b.pattern ? -1 : 1));
}
function recurrenceOf(pattern, own) {
    const counts = new Map();
    for (const line of own.flatMap(({ touched = [] }) => [...new Set(touched)]))
        counts.set(line, (counts.get(line) ?? 0) + 1);
    const lines = [...counts].filter(([, count]) => count >= RECURRENT_AT).map(([line]) => line);
    if (lines.length === 0)
        return undefined;
    const services = Math.max(...lines.map((line) => counts.get(line) ?? 0));
    return { pattern, services, lines: lines.sort(), edits: mergedEdits(own, new Set(lines)) };
}
/** One edit a place: what most services made of it. */
function mergedEdits(own, recurrent) {
    const places = new Map();
    for (const edit of own.flatMap(({ edits = [] }) => edits)) {
        if (!edit.before.some((line) => recurrent.has(lineDigest(line))))
            continue;
        const [place, made] = [edit.before.join('\n'), edit.after.join('\n')];
        const variants = places.get(place) ?? new Map();
        variants.set(made, { ...edit, services: (variants.get(made)?.services ?? 0) + 1 });
        places.set(place, variants);
    }
    const best = [...places.values()].flatMap((variants) => [...variants.values()].sort(mostServices).slice(0, 1));
    return best.sort(mostServices);
}
function mostServices(a, b) {
    return b.services - a.services || (keyOf(a) < keyOf(b) ? -1 : 1);
}
function keyOf({ path, before, after }) {
    return JSON.stringify([path, before, after]);
}

;// CONCATENATED MODULE: ./lib/outcome/index.js







/***/ })

};
