export const id = 953;
export const ids = [953];
export const modules = {

/***/ 5932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1758);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6856);
/* harmony import */ var _github_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(611);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2101);







/** The most that GitHub puts on a page. https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const PAGE_SIZE = 100;
/**
 * GitHub takes up to 100 requests at the same time; a scheduled job is in no hurry.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
const MAX_REQUESTS_AT_ONCE = 8;
/** How often a request is sent again after a failure that may pass. */
const MAX_RETRIES = 2;
/** The longest that a job is kept waiting for rate limits, all of them together. */
const MAX_WAIT_IN_SECONDS = 60;
/** GitHub itself gives up a request after ten seconds. */
const TIMEOUT_IN_MS = 15_000;
/** So many requests, each with all its retries, must fail without an answer in between before no more are sent. */
const MAX_FAILURES_IN_A_ROW = MAX_REQUESTS_AT_ONCE;
/** The version of the API whose answers are read. https://docs.github.com/rest/about-the-rest-api/api-versions */
const API_VERSION = '2022-11-28';
/** Statuses after which the same request would fare no better; a rate limit is waited for in another way. */
const FINAL_STATUSES = [400, 401, 403, 404, 410, 422, 429, 451];
const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
/** Makes a client; what stands in its way is thrown when it reads. */
async function connect(token, apiUrl, manner) {
    const { timeoutInMs = TIMEOUT_IN_MS, secondInMs = 1_000, isTerminal = false } = manner;
    const inTurn = limit(MAX_REQUESTS_AT_ONCE);
    const patience = beginPatience(secondInMs);
    let failuresInARow = 0;
    /** What every further request would meet, too. */
    let halted;
    if (!/^[\x21-\x7e]+$/.test(token))
        halted = (0,_github_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('no-token');
    try {
        await (0,_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .useProxyFromEnvironment */ .F)();
    }
    catch (error) {
        halted ??= error;
    }
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_2__/* .getOctokit */ .Q)(token || 'none', {
        baseUrl: apiUrl.replace(/\/+$/, ''),
        userAgent: 'secret-expiry',
        log: SILENT,
        request: { fetch: fetchWhole(timeoutInMs), log: SILENT },
        retry: { retries: MAX_RETRIES, doNotRetry: FINAL_STATUSES, retryAfterBaseValue: secondInMs },
        throttle: {
            // Every client keeps its own pace.
            id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
            retryAfterBaseValue: secondInMs,
            onSecondaryRateLimit: (seconds, _options, _octokit, count) => count < MAX_RETRIES && patience.take(seconds),
            onRateLimit: (seconds, _options, _octokit, count) => count < MAX_RETRIES && patience.take(seconds),
        },
    }, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_5__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_6__/* .throttling */ .A);
    async function request({ method, path, parameters }) {
        await patience.pause();
        if (halted)
            throw halted;
        try {
            const answer = await octokit.request(`${method} ${path}`, {
                ...parameters,
                headers: { 'x-github-api-version': API_VERSION },
                ...(method !== 'GET' && { request: { retries: 0 } }),
            });
            failuresInARow = 0;
            return answer;
        }
        catch (error) {
            const cause = (0,_github_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .causeOf */ .rl)(error);
            const isPassing = ['github-failed', 'no-answer', 'not-reached'].includes(cause);
            failuresInARow = isPassing ? failuresInARow + 1 : 0;
            const isForAll = cause === 'unknown-token' || cause === 'rate-limit';
            if (isForAll || failuresInARow >= MAX_FAILURES_IN_A_ROW)
                halted ??= error;
            throw error;
        }
    }
    async function readPage({ path, parameters }, key, page) {
        const paging = { per_page: PAGE_SIZE, ...(page > 1 && { page }) };
        const { data, headers } = await request({
            method: 'GET',
            path,
            parameters: { ...parameters, ...paging },
        });
        return toPage(data, key, headers.link ?? '');
    }
    return {
        async read(list, key) {
            const ask = (page) => inTurn(() => readPage(list, key, page));
            const first = await ask(1);
            return first.total === undefined ? readLinked(first, ask) : readCounted(first, first.total, ask);
        },
        send: (order) => request(order),
        problemOf: (error, list) => (0,_github_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(error, list, token, isTerminal ? _github_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .TO_TERMINAL */ .ZY : _github_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .TO_WORKFLOW */ .O2),
    };
}
/** The pages after the first, all at once, since their number is known. */
async function readCounted(first, total, ask) {
    // More pages than the first one gives reason for are not asked for.
    if (first.entries.length !== Math.min(total, PAGE_SIZE))
        throw (0,_github_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('missing-page');
    const others = Array.from({ length: Math.ceil(total / PAGE_SIZE) - 1 }, (_, index) => ask(index + 2));
    const pages = [first, ...(await Promise.all(others))];
    const entries = pages.flatMap((page) => page.entries);
    const names = new Set(entries.map(({ name }) => name));
    if (names.size !== total || pages.at(-1)?.hasNext || pages.some((page) => page.total !== total)) {
        throw (0,_github_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('missing-page');
    }
    return entries;
}
/** The pages after the first, one by one, as long as each says that there is another. */
async function readLinked(first, ask) {
    const entries = [...first.entries];
    for (let page = first, number = 2; page.hasNext; number += 1) {
        page = await ask(number);
        if (page.entries.length === 0)
            throw (0,_github_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('missing-page');
        entries.push(...page.entries);
    }
    return entries;
}
/** An answer without a list is no proof that there is nothing. */
function toPage(data, key, link) {
    const body = data;
    const entries = key ? body?.[key] : body;
    const total = key ? body?.total_count : undefined;
    if (!Array.isArray(entries) || !entries.every((entry) => typeof entry?.name === 'string')) {
        throw (0,_github_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('unreadable');
    }
    if (key && !(Number.isSafeInteger(total) && total >= 0))
        throw (0,_github_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('unreadable');
    return { entries, total: total, hasNext: /;\s*rel="?next\b/.test(link) };
}
/**
 * A `fetch` that gives every attempt its own time, and reads the body at once: the client takes the half of a body
 * for the whole when the connection breaks. It heeds a proxy because Node's own `fetch` does.
 */
function fetchWhole(timeoutInMs) {
    return async (address, options) => {
        const response = await fetch(address, { ...options, signal: AbortSignal.timeout(timeoutInMs) });
        const body = await response.arrayBuffer();
        const { status, statusText, headers } = response;
        return new Response(body.byteLength > 0 ? body : null, { status, statusText, headers });
    };
}
/** Lets at most so many pieces of work run at the same time, in the order in which they came. */
function limit(size) {
    const waiting = [];
    let free = size;
    return async (work) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                free += 1;
        }
    };
}
/** While one request waits for a rate limit, no other is sent; and all waiting together has an end. */
function beginPatience(secondInMs) {
    let left = MAX_WAIT_IN_SECONDS * secondInMs;
    let until = 0;
    return {
        /** Whether there is still time to wait so long; then that time is taken. */
        take(seconds) {
            const now = performance.now();
            const end = now + seconds * secondInMs;
            const more = Math.max(0, end - Math.max(until, now));
            if (more > left)
                return false;
            left -= more;
            until = Math.max(until, end);
            return true;
        },
        async pause() {
            for (let rest = until - performance.now(); rest > 0; rest = until - performance.now())
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(rest);
        },
    };
}


/***/ }),

/***/ 5806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ NAMINGS)
/* harmony export */ });
/**
 * https://docs.github.com/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens; the
 * permissions for agents are formed after the others, and matter only where GitHub does not name them itself.
 */
const NAMINGS = {
    'github-actions': {
        segment: 'actions',
        label: 'Actions',
        permission: 'secrets=read',
        organizationPermission: 'organization_secrets=read',
        isSharedListed: true,
    },
    'github-dependabot': {
        segment: 'dependabot',
        label: 'Dependabot',
        permission: 'dependabot_secrets=read',
        organizationPermission: 'organization_dependabot_secrets=read',
        isSharedListed: false,
    },
    'github-codespaces': {
        segment: 'codespaces',
        label: 'Codespaces',
        permission: 'codespaces_secrets=write',
        organizationPermission: 'organization_codespaces_secrets=read',
        isSharedListed: false,
        organizationRefusesApps: true,
        isOnlyOnGitHubCom: true,
    },
    'github-agents': {
        segment: 'agents',
        label: 'Agents',
        permission: 'agents_secrets=read',
        organizationPermission: 'organization_agents_secrets=read',
        isSharedListed: true,
        isOnlyOnGitHubCom: true,
    },
};


/***/ }),

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ laterThan),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   O2: () => (/* binding */ TO_WORKFLOW),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   ZY: () => (/* binding */ TO_TERMINAL),
/* harmony export */   cz: () => (/* binding */ detailsOf),
/* harmony export */   r4: () => (/* binding */ neededFor),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* unused harmony export nameOf */
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4252);

/** What is quoted of a text of GitHub. */
const QUOTED_LENGTH = 200;
/** An owner has up to 39 characters, a repository up to 100. */
const NAME_LENGTH = 140;
const TO_WORKFLOW = { token: 'the input `github-token`', again: 'Run the workflow again' };
const TO_TERMINAL = { token: 'GH_TOKEN', again: 'Run the command again' };
/** A failure that is no error of the network, and that no status tells. */
function failure(cause) {
    return Object.assign(new Error(cause), { ofReading: cause });
}
/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
function causeOf(error) {
    const { ofReading, status, answered, isOfNetwork, isReadable, message, code } = detailsOf(error);
    if (ofReading)
        return ofReading;
    if (code === 'TimeoutError')
        return 'no-answer';
    if (!answered)
        return isOfNetwork ? 'not-reached' : 'other';
    if (status >= 500)
        return 'github-failed';
    if (status === 429)
        return 'rate-limit';
    if (!isReadable)
        return 'unreadable';
    if (status === 401)
        return 'unknown-token';
    if (status === 403) {
        if (/rate limit|abuse detection/i.test(message))
            return 'rate-limit';
        if (/\bSAML\b/.test(message))
            return 'single-sign-on';
        return /by integration/.test(message) ? 'integration' : 'denied';
    }
    return status === 404 ? 'not-found' : 'other';
}
/** Why a list could not be read, and what to do about it; the token is in neither. */
function explain(error, list, secretToken, { token, again } = TO_WORKFLOW) {
    const { title, place, onlyOnGitHubCom } = list;
    const { status, headers, message, code } = detailsOf(error);
    const said = [
        ...(status ? [`HTTP status ${status}`] : []),
        ...(message ? [`“${quoted(message, secretToken)}”`] : []),
    ].join(', ');
    const needed = neededFor(list, headers['x-accepted-github-permissions']);
    const cause = causeOf(error);
    const isUnknownStore = cause === 'not-found' && onlyOnGitHubCom && headers['x-github-enterprise-version'] !== undefined;
    const texts = {
        'no-token': [
            `The token of ${token} is empty, or holds what no token does, such as a space or a line end.`,
            'Store the token anew, and nothing but the token.',
        ],
        'unknown-token': [
            `GitHub does not know the token that was to list ${title}, or it has expired (${said}).`,
            `Make a new token, and store it as the secret for ${token}.`,
        ],
        integration: [
            `The token may not list ${title} (${said}): a job's own token never can, a GitHub App's only with the permission.`,
            `Give ${token} ${needed}.`,
        ],
        denied: [`The token may not list ${title} (${said}).`, `Give ${token} ${needed}.`],
        'single-sign-on': [
            `The token is not authorized for the single sign-on that protects ${title} (${said}).`,
            'Authorize the token for the organization in the settings of its user, under “Configure SSO”.',
        ],
        'not-found': [
            `GitHub did not find ${title} (${said}): ${place} does not exist, or the token can't see it.`,
            `Check the name; to let it be seen, give ${token} ${needed}.`,
        ],
        'no-such-store': [
            `This GitHub Enterprise Server has no ${onlyOnGitHubCom} secrets (HTTP status 404).`,
            'Record no secrets of this store until the server has it.',
        ],
        'rate-limit': [
            `GitHub accepts no more requests at the moment, so that ${title} could not be listed (${said}).`,
            `${again} ${laterThan(headers)}, or use a token for ${token} that nothing else uses.`,
        ],
        'github-failed': [
            `GitHub failed to list ${title} (HTTP status ${status}).`,
            `${again} later; https://www.githubstatus.com tells of disturbances.`,
        ],
        unreadable: [
            `What came in the place of ${title} is not a whole answer of GitHub${status ? ` (HTTP status ${status})` : ''}.`,
            `Check the address of the API and the proxy (HTTPS_PROXY), if there is one, and ${again.toLowerCase()}.`,
        ],
        'missing-page': [
            `A page of ${title} is missing: GitHub counts more or fewer than it listed.`,
            `${again}; the secrets may have changed while they were listed.`,
        ],
        'no-answer': [
            `GitHub gave no answer in time when it was to list ${title}.`,
            `Check the network and the proxy (HTTPS_PROXY), if there is one, and ${again.toLowerCase()}.`,
        ],
        'not-reached': [
            `The connection to GitHub failed when it was to list ${title} (${quoted(code, secretToken)}).`,
            `Check the network, the address of the API and the proxy (HTTPS_PROXY), if there is one, and ${again.toLowerCase()}.`,
        ],
        other: [
            `GitHub did not list ${title}${said ? ` (${said})` : ''}.`,
            `Look the answer up in https://docs.github.com/rest, and ${again.toLowerCase()} when it is mended.`,
        ],
    };
    const [reason, remedy] = texts[isUnknownStore ? 'no-such-store' : cause];
    return { reason, remedy };
}
/** The tokens that may read a list. */
function neededFor({ permission, scope, refusesApps }, accepted) {
    const permissions = nameOf(accepted) ?? nameOf(permission);
    const bearer = refusesApps ? 'a fine-grained token' : "a fine-grained token or a GitHub App's token";
    return `${bearer} with ${permissions}, or an administrator's classic token with the scope \`${scope}\``;
}
/**
 * Permissions as the settings of a token call them. `; ` stands between sets of which one is enough, `,` between those
 * that are needed together.
 * https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#insufficient-permissions
 */
function nameOf(permissions) {
    if (!/^[a-z_]{1,60}=[a-z]{1,20}([;,] ?[a-z_]{1,60}=[a-z]{1,20}){0,9}$/.test(permissions ?? ''))
        return undefined;
    return permissions
        ?.split(/; ?/)
        .map((set) => set
        .split(/, ?/)
        .map((each) => {
        const [, organization, name = '', level] = /^(organization_)?([a-z_]+)=([a-z]+)$/.exec(each) ?? [];
        const words = name.replaceAll('_', ' ');
        const title = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
        return `the ${organization ? 'organization' : 'repository'} permission “${title}: ${level}”`;
    })
        .join(' and '))
        .join(' or ');
}
function laterThan(headers) {
    const retryAfter = Number(headers['retry-after'] ?? Number.NaN);
    if (retryAfter > 0)
        return `in ${retryAfter} seconds`;
    const reset = new Date(Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1_000);
    const isKnown = headers['x-ratelimit-remaining'] === '0' && !Number.isNaN(reset.getTime());
    return isKnown ? `after ${reset.toISOString().slice(0, 19)}Z` : 'later';
}
/** What there is to know about an error, whoever made it. */
function detailsOf(error) {
    const { ofReading, status, response } = (error ?? {});
    const { message } = (response?.data ?? {});
    return {
        ofReading,
        answered: response !== undefined,
        // For a request without an answer the client makes up a status.
        status: response && typeof status === 'number' ? status : 0,
        headers: response?.headers ?? {},
        // The client gives its errors a status; those before it have a code. Anything else is a mistake of this code.
        isOfNetwork: status !== undefined || /^[A-Z_]+$/.test(codeOf(error)),
        isReadable: typeof message === 'string',
        message: typeof message === 'string' ? message : '',
        code: response || ofReading ? '' : codeOf(error),
    };
}
/** The most telling code in a chain of causes: `fetch failed` wraps what really happened. */
function codeOf(error) {
    const { cause, errors, code, name } = (error ?? {});
    const deeper = cause ?? errors?.[0];
    if (deeper)
        return codeOf(deeper);
    if (typeof code === 'string')
        return code;
    return typeof name === 'string' ? name : '';
}
/** The name of an owner or a repository, to stand in a sentence. */
function named(name) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(name, NAME_LENGTH);
}
/** A text from outside, in one line, without the token. */
function quoted(text, token) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(token ? text.replaceAll(token, '***') : text, QUOTED_LENGTH);
}


/***/ }),

/***/ 5953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readGitHubStores: () => (/* binding */ readGitHubStores)
});

// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(4252);
// EXTERNAL MODULE: ./build/adapters/github-client.js
var github_client = __webpack_require__(5932);
// EXTERNAL MODULE: ./build/adapters/github-namings.js
var github_namings = __webpack_require__(5806);
// EXTERNAL MODULE: ./build/adapters/github-problems.js
var github_problems = __webpack_require__(611);
;// CONCATENATED MODULE: ./build/adapters/github-repositories.js

/** The repositories of an owner that are not archived. */
async function listRepositories(client, owner) {
    const list = {
        path: '/orgs/{org}/repos',
        parameters: { org: owner, sort: 'full_name' },
        title: `the repositories of ${(0,github_problems/* named */.KT)(owner)}`,
        place: (0,github_problems/* named */.KT)(owner),
        permission: 'metadata=read',
        scope: 'repo',
    };
    try {
        return { isOrganization: true, repositories: inUse(await client.read(list), owner) };
    }
    catch (error) {
        const isOrganization = (0,github_problems/* causeOf */.rl)(error) !== 'not-found';
        if (isOrganization)
            return { isOrganization, repositories: [], problem: client.problemOf(error, list) };
        return listRepositoriesOfUser(client, owner, list);
    }
}
/** Only the token's own user has a list with the private ones in it. */
async function listRepositoriesOfUser(client, owner, base) {
    const parameters = { sort: 'full_name' };
    const own = { ...base, path: '/user/repos', parameters: { ...parameters, affiliation: 'owner' } };
    const open = { ...base, path: '/users/{username}/repos', parameters: { ...parameters, username: owner } };
    const isOrganization = false;
    try {
        const repositories = inUse(await client.read(own), owner);
        if (repositories.length > 0)
            return { isOrganization, repositories };
    }
    catch (error) {
        const isRefused = ['denied', 'integration'].includes((0,github_problems/* causeOf */.rl)(error));
        if (!isRefused)
            return { isOrganization, repositories: [], problem: client.problemOf(error, own) };
    }
    try {
        const problem = {
            reason: `Only the public repositories of ${(0,github_problems/* named */.KT)(owner)} could be listed, since the token is not that user's own.`,
            remedy: `Give the input \`github-token\` a token that ${(0,github_problems/* named */.KT)(owner)} has made.`,
        };
        return { isOrganization, repositories: inUse(await client.read(open), owner), problem };
    }
    catch (error) {
        return { isOrganization, repositories: [], problem: client.problemOf(error, open) };
    }
}
/** The full names, each once: a list moves on when a repository is made while its pages are read. */
function inUse(entries, owner) {
    const names = entries
        .filter((entry) => entry.archived !== true)
        .map((entry) => (typeof entry.full_name === 'string' ? entry.full_name : `${owner}/${entry.name}`))
        .filter((name) => name.toLowerCase().startsWith(`${owner.toLowerCase()}/`));
    return [...new Set(names)];
}

;// CONCATENATED MODULE: ./build/adapters/github-stores.js





/**
 * Lists the names of the secrets in GitHub's stores; no value is ever read. What GitHub refuses, or does not answer in
 * full, is a part without secrets that tells why; nothing is thrown.
 *
 * @param apiUrl as `GITHUB_API_URL` is
 */
async function readGitHubStores(plan, token, apiUrl, manner = {}) {
    const client = await (0,github_client/* connect */.N)(token, apiUrl, manner);
    const [owner = ''] = plan.repository.split('/');
    if (plan.reach === 'owner')
        return readOwner(client, plan.stores, owner);
    const parts = plan.stores.map(async (store) => [
        ...(await Promise.all([
            readRepository(client, store, plan.repository),
            plan.organizationStores.includes(store)
                ? readSharedAndWhole(client, store, owner, plan.repository)
                : readShared(client, store, owner, plan.repository),
        ])),
    ]);
    return (await Promise.all(parts)).flat(2);
}
/** The organization, and all of its repositories that are in use; for a user, the latter. */
async function readOwner(client, stores, owner) {
    const { isOrganization, repositories, problem } = await listRepositories(client, owner);
    const parts = stores.flatMap((store) => [
        ...(isOrganization ? [readOrganization(client, store, owner).then((part) => [part])] : []),
        ...(problem ? [[{ ...placeOf(store, 'repository'), secrets: null, problem }]] : []),
        ...repositories.map((repository) => readRepository(client, store, repository)),
    ]);
    return (await Promise.all(parts)).flat();
}
/** The secrets of a repository and, where the store has them, those of its environments. */
async function readRepository(client, store, repository) {
    const { segment, permission } = github_namings/* NAMINGS */.O[store];
    const list = listOf(store, repository, {
        path: `/repos/{owner}/{repo}/${segment}/secrets`,
        permission,
    });
    const [own, environments] = await Promise.all([
        readPart(client, placeOf(store, 'repository', repository), list),
        store === 'github-actions' ? readEnvironments(client, store, repository) : [],
    ]);
    return [own, ...environments];
}
async function readEnvironments(client, store, repository) {
    const place = placeOf(store, 'environment', repository);
    const list = {
        ...listOf(store, repository, { path: '/repos/{owner}/{repo}/environments', permission: 'actions=read' }),
        title: `the environments of ${(0,github_problems/* named */.KT)(repository)}`,
    };
    try {
        const environments = await client.read(list, 'environments');
        return await Promise.all(environments.map(({ name }) => {
            const path = '/repos/{owner}/{repo}/environments/{environment_name}/secrets';
            const ofRepository = listOf(store, repository, { path, permission: 'environments=read' });
            const environment = `the environment ${(0,visible/* quote */.hD)(name)} of ${(0,github_problems/* named */.KT)(repository)}`;
            return readPart(client, { ...place, environment: name }, {
                ...ofRepository,
                parameters: { ...ofRepository.parameters, environment_name: name },
                title: `the secrets of ${environment}`,
                place: environment,
            });
        }));
    }
    catch (error) {
        return [{ ...place, secrets: null, problem: client.problemOf(error, list) }];
    }
}
/** The organization's secrets that the repository may use, and all of them, only to look recorded ones up in. */
async function readSharedAndWhole(client, store, owner, repository) {
    const [shared, whole] = await Promise.all([
        readShared(client, store, owner, repository),
        readOrganization(client, store, owner),
    ]);
    return [...shared, { ...whole, isForLookup: true }];
}
/** The organization's secrets that a repository may use; where its owner is a user, there are none. */
async function readShared(client, store, owner, repository) {
    const { segment, label, permission, isSharedListed } = github_namings/* NAMINGS */.O[store];
    if (!isSharedListed)
        return [];
    const path = `/repos/{owner}/{repo}/${segment}/organization-secrets`;
    const list = {
        ...listOf(store, repository, { path, permission }),
        title: `the ${label} secrets of ${(0,github_problems/* named */.KT)(owner)} that ${(0,github_problems/* named */.KT)(repository)} may use`,
    };
    return [await readPart(client, placeOf(store, 'organization'), list)];
}
function readOrganization(client, store, owner) {
    const { segment, label, organizationPermission, organizationRefusesApps, isOnlyOnGitHubCom } = github_namings/* NAMINGS */.O[store];
    return readPart(client, placeOf(store, 'organization'), {
        path: `/orgs/{org}/${segment}/secrets`,
        parameters: { org: owner },
        title: `the ${label} secrets of the organization ${(0,github_problems/* named */.KT)(owner)}`,
        place: `the organization ${(0,github_problems/* named */.KT)(owner)}`,
        permission: organizationPermission,
        scope: 'admin:org',
        ...(organizationRefusesApps && { refusesApps: true }),
        ...(isOnlyOnGitHubCom && { onlyOnGitHubCom: label }),
    });
}
async function readPart(client, place, list) {
    try {
        return { ...place, secrets: (await client.read(list, 'secrets')).map(toSecret) };
    }
    catch (error) {
        return { ...place, secrets: null, problem: client.problemOf(error, list) };
    }
}
function listOf(store, repository, { path, permission }) {
    const { label, isOnlyOnGitHubCom } = github_namings/* NAMINGS */.O[store];
    const [owner = '', repo = ''] = repository.split('/');
    return {
        path,
        parameters: { owner, repo },
        title: `the ${label} secrets of ${(0,github_problems/* named */.KT)(repository)}`,
        place: `the repository ${(0,github_problems/* named */.KT)(repository)}`,
        permission,
        scope: 'repo',
        ...(isOnlyOnGitHubCom && { onlyOnGitHubCom: label }),
    };
}
function placeOf(store, scope, repository = null) {
    return { store, scope, repository, environment: null, region: null };
}
function toSecret({ name, updated_at: updatedAt }) {
    return { name, updatedAt: typeof updatedAt === 'string' ? updatedAt : null };
}


/***/ })

};
