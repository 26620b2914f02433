export const id = 308;
export const ids = [308];
export const modules = {

/***/ 7480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ neverConnected)
/* harmony export */ });
/** Codes of a connection that never stood, so that nothing was sent. https://nodejs.org/api/errors.html */
const NEVER_CONNECTED = /^(?:ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT|ERR_TLS|ERR_SSL|EPROTO|ERR_PROXY|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO)/;
/** Whether an error of the network means that the request never left. */
function neverConnected(code) {
    return NEVER_CONNECTED.test(code);
}


/***/ }),

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

/***/ 8308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubWriter: () => (/* binding */ githubWriter)
});

// EXTERNAL MODULE: ./build/text/counts.js
var counts = __webpack_require__(5392);
// EXTERNAL MODULE: ./build/adapters/github-client.js
var github_client = __webpack_require__(5932);
// EXTERNAL MODULE: ./build/adapters/github-namings.js
var github_namings = __webpack_require__(5806);
// EXTERNAL MODULE: ./build/adapters/connections.js
var connections = __webpack_require__(7480);
// EXTERNAL MODULE: ./build/adapters/github-problems.js
var github_problems = __webpack_require__(611);
;// CONCATENATED MODULE: ./build/adapters/github-orders.js


/** Whether an order may have been carried out although no good answer came. */
function isOpenOutcome(error) {
    const { wasSent } = (error ?? {});
    if (!wasSent)
        return false;
    const cause = (0,github_problems/* causeOf */.rl)(error);
    if (cause === 'not-reached')
        return !(0,connections/* neverConnected */.i)((0,github_problems/* detailsOf */.cz)(error).code);
    return cause === 'no-answer' || cause === 'github-failed' || cause === 'unreadable';
}
/** Why an order was not carried out, or perhaps not, and what to do about it. The token is in neither. */
function explainOrder(error, order, token) {
    const { verb, title, place, onlyOnGitHubCom } = order;
    const { status, headers, message, code } = (0,github_problems/* detailsOf */.cz)(error);
    const said = [
        ...(status ? [`HTTP status ${status}`] : []),
        ...(message ? [`“${(0,github_problems/* quoted */.TL)(message, token)}”`] : []),
    ].join(', ');
    const cause = (0,github_problems/* causeOf */.rl)(error);
    const needed = `Log in with gh auth login, or give GH_TOKEN ${(0,github_problems/* neededFor */.r4)(order, headers['x-accepted-github-permissions'])}.`;
    const isUnknownStore = cause === 'not-found' && onlyOnGitHubCom && headers['x-github-enterprise-version'] !== undefined;
    const see = 'See the date of its last change in the settings of GitHub, or with gh secret list.';
    const texts = {
        'no-token': [
            'There is no token for GitHub, or it holds what no token does, such as a space.',
            'Log in with gh auth login, or set GH_TOKEN.',
        ],
        'unknown-token': [
            `GitHub does not know the token that was to ${verb} ${title}, or it has expired (${said}).`,
            'Log in again with gh auth login, or set GH_TOKEN to a new token.',
        ],
        integration: [
            `The token may not ${verb} ${title} (${said}): the token of a job never can, a GitHub App's only with the permission.`,
            needed,
        ],
        denied: [`The token may not ${verb} ${title} (${said}).`, needed],
        'single-sign-on': [
            `The token is not authorized for the single sign-on that protects ${title} (${said}).`,
            'Authorize the token for the organization in the settings of its user, under “Configure SSO”.',
        ],
        'not-found': [
            `GitHub did not find ${place} (${said}), or does not let the token see it.`,
            `Check its name, and that it exists. ${needed}`,
        ],
        'no-such-store': [
            `This GitHub Enterprise Server has no ${onlyOnGitHubCom} secrets (HTTP status 404).`,
            'Keep the secret in another store.',
        ],
        'rate-limit': [
            `GitHub accepts no more requests at the moment, so that it did not ${verb} ${title} (${said}).`,
            `Run the command again ${(0,github_problems/* laterThan */.Gh)(headers)}.`,
        ],
        'github-failed': [
            `GitHub failed when it was to ${verb} ${title} (HTTP status ${status}).`,
            `${see} https://www.githubstatus.com tells of disturbances.`,
        ],
        unreadable: [
            `What came back when GitHub was to ${verb} ${title} is not a whole answer of GitHub${status ? ` (HTTP status ${status})` : ''}.`,
            `${see} Check the proxy (HTTPS_PROXY), if there is one.`,
        ],
        'missing-page': [
            `Not all repositories that may use ${title} could be read, so it was left as it is.`,
            'Run the command again.',
        ],
        'no-answer': [`GitHub gave no answer in time when it was to ${verb} ${title}.`, see],
        'not-reached': [
            `The connection to GitHub broke or could not be made when it was to ${verb} ${title} (${(0,github_problems/* quoted */.TL)(code, token)}).`,
            isOpenOutcome(error) ? see : 'Check the network and the proxy (HTTPS_PROXY), if there is one.',
        ],
        other: [
            `GitHub did not ${verb} ${title}${said ? ` (${said})` : ''}.`,
            'Look the answer up in https://docs.github.com/rest.',
        ],
    };
    const [reason, remedy] = texts[isUnknownStore ? 'no-such-store' : cause];
    return { reason, remedy };
}

;// CONCATENATED MODULE: ./build/adapters/sealed-box.js
/**
 * Seals a value so that only GitHub can open it: a sealed box of libsodium, as
 * https://docs.github.com/rest/guides/encrypting-secrets-for-the-rest-api asks for.
 *
 * @param publicKey in base64
 * @returns base64; undefined when the key is none
 */
async function sealFor(publicKey, value) {
    const { default: sodium } = await __webpack_require__.e(/* import() */ 768).then(__webpack_require__.bind(__webpack_require__, 4768));
    await sodium.ready;
    const key = Buffer.from(publicKey, 'base64');
    if (key.length !== sodium.crypto_box_PUBLICKEYBYTES)
        return undefined;
    return Buffer.from(sodium.crypto_box_seal(value, key)).toString('base64');
}

;// CONCATENATED MODULE: ./build/adapters/github-writer.js






/** https://docs.github.com/en/actions/reference/security/secrets#limits-for-secrets */
const MAX_VALUE_BYTES = 48 * 1024;
/**
 * Sets and removes secrets in the stores of GitHub. Values leave the process only in a sealed box.
 *
 * @param token asked for when it is needed
 * @param apiUrl as `GITHUB_API_URL` is
 */
function githubWriter(token, apiUrl, pace = {}) {
    /** Does something, and turns what is thrown into an outcome. */
    async function carryOut(order, act) {
        const given = token();
        try {
            return await act(await (0,github_client/* connect */.N)(given, apiUrl, pace));
        }
        catch (error) {
            const problem = explainOrder(error, order, given);
            return { outcome: isOpenOutcome(error) ? 'unknown' : 'refused', problem };
        }
    }
    return {
        async set(address, value, options) {
            const order = orderFor('set', address);
            const limit = refusedLength(value.length);
            return limit ?? carryOut(order, (client) => set({ client, order, options }, address, value));
        },
        async remove(address) {
            const order = orderFor('remove', address);
            return carryOut(order, (client) => remove(client, order));
        },
    };
}
function refusedLength(length) {
    if (length <= MAX_VALUE_BYTES)
        return undefined;
    const reason = `The value has ${(0,counts/* plural */.LS)(length, 'byte')}; GitHub takes at most ${(0,counts/* plural */.LS)(MAX_VALUE_BYTES, 'byte')} (48 KB).`;
    const remedy = 'Keep it in another store, or encrypted in the repository with only its key as a secret.';
    return { outcome: 'refused', problem: { reason, remedy } };
}
async function set(talk, address, value) {
    const { client, order, options } = talk;
    const key = (await send(client, order, 'GET', '/public-key')).data;
    const isOrganization = address.scope === 'organization';
    const existing = isOrganization || !options.create ? await readSecret(talk) : undefined;
    if (!options.create && existing === undefined)
        return { outcome: 'missing' };
    const sharing = isOrganization ? await sharingOf(existing, talk) : {};
    if (typeof key?.key !== 'string' || typeof key.key_id !== 'string')
        throw (0,github_problems/* failure */.V2)('unreadable');
    const sealed = await sealFor(key.key, value);
    if (sealed === undefined)
        throw (0,github_problems/* failure */.V2)('unreadable');
    const body = { ...sharing, encrypted_value: sealed, key_id: key.key_id };
    const { status } = await send(client, order, 'PUT', '/{secret_name}', body);
    if (status === 201)
        return { outcome: 'done', what: 'created' };
    if (status === 204)
        return { outcome: 'done', what: 'updated' };
    throw Object.assign((0,github_problems/* failure */.V2)('unreadable'), { wasSent: true });
}
async function remove(client, order) {
    // Who may read the key sees the repository: from then on, what is not found is the secret.
    await send(client, order, 'GET', '/public-key');
    try {
        const { status } = await send(client, order, 'DELETE', '/{secret_name}');
        if (status === 204)
            return { outcome: 'done', what: 'removed' };
    }
    catch (error) {
        if ((0,github_problems/* causeOf */.rl)(error) !== 'not-found')
            throw error;
        // GitHub also says so to those who may not write.
        return (await isListed(client, order)) ? refusedSilently(error, order) : { outcome: 'missing' };
    }
    throw Object.assign((0,github_problems/* failure */.V2)('unreadable'), { wasSent: true });
}
function refusedSilently(error, order) {
    return { outcome: 'refused', problem: explainOrder(error, order, '') };
}
async function isListed(client, order) {
    try {
        await send(client, order, 'GET', '/{secret_name}');
        return true;
    }
    catch (error) {
        if ((0,github_problems/* causeOf */.rl)(error) === 'not-found')
            return false;
        throw error;
    }
}
/** The secret without its value; undefined where there is none of the name. */
async function readSecret({ client, order }) {
    try {
        return (await send(client, order, 'GET', '/{secret_name}')).data;
    }
    catch (error) {
        if ((0,github_problems/* causeOf */.rl)(error) === 'not-found')
            return undefined;
        throw error;
    }
}
/** Who may use a secret of an organization, so that setting its value leaves that as it is. */
async function sharingOf(existing, { client, order, options }) {
    if (existing === undefined)
        return { visibility: options.visibility };
    const { visibility } = existing;
    if (visibility !== 'selected')
        return { visibility };
    const list = {
        ...order,
        path: `${order.path}/{secret_name}/repositories`,
        parameters: { ...order.parameters, secret_name: order.name },
        title: `the repositories that may use ${order.name}`,
    };
    const repositories = await client.read(list, 'repositories');
    return { visibility, selected_repository_ids: repositories.map(({ id }) => id) };
}
/** Sends a request about the secret, or about the list that it is in. An error tells whether it may change something. */
async function send(client, { path, parameters, name }, method, end, body = {}) {
    const ofSecret = end === '/{secret_name}' && { secret_name: name };
    try {
        return await client.send({
            method,
            path: `${path}${end}`,
            parameters: { ...parameters, ...ofSecret, ...body },
        });
    }
    catch (error) {
        throw method === 'GET' ? error : Object.assign(error, { wasSent: true });
    }
}
/** What is to be done with which secret, in the words of the API and of people. */
function orderFor(verb, address) {
    const { store, scope, name, repository, environment, owner } = address;
    const { segment, label, permission, organizationPermission, organizationRefusesApps, isOnlyOnGitHubCom } = github_namings/* NAMINGS */.O[store];
    const [repositoryOwner = '', repo = ''] = (repository ?? '').split('/');
    const ofRepository = { owner: repositoryOwner, repo };
    const common = { verb, name, ...(isOnlyOnGitHubCom && { onlyOnGitHubCom: label }) };
    const writing = (reading) => reading.replace(/=read$/, '=write');
    switch (scope) {
        case 'organization':
            return {
                ...common,
                path: `/orgs/{org}/${segment}/secrets`,
                parameters: { org: owner ?? '' },
                title: `the ${label} secret ${(0,github_problems/* named */.KT)(name)} of the organization ${(0,github_problems/* named */.KT)(owner ?? '')}`,
                place: `the organization ${(0,github_problems/* named */.KT)(owner ?? '')}`,
                permission: writing(organizationPermission),
                scope: 'admin:org',
                ...(organizationRefusesApps && { refusesApps: true }),
            };
        case 'environment':
            return {
                ...common,
                path: '/repos/{owner}/{repo}/environments/{environment_name}/secrets',
                parameters: { ...ofRepository, environment_name: environment ?? '' },
                title: `the secret ${(0,github_problems/* named */.KT)(name)} of the environment ${(0,github_problems/* named */.KT)(environment ?? '')} of ${(0,github_problems/* named */.KT)(repository ?? '')}`,
                place: `the environment ${(0,github_problems/* named */.KT)(environment ?? '')} of ${(0,github_problems/* named */.KT)(repository ?? '')}`,
                permission: 'environments=write',
                scope: 'repo',
            };
        case 'repository':
            return {
                ...common,
                path: `/repos/{owner}/{repo}/${segment}/secrets`,
                parameters: ofRepository,
                title: `the ${label} secret ${(0,github_problems/* named */.KT)(name)} of ${(0,github_problems/* named */.KT)(repository ?? '')}`,
                place: `the repository ${(0,github_problems/* named */.KT)(repository ?? '')}`,
                permission: writing(permission),
                scope: 'repo',
            };
    }
}


/***/ })

};
