export const id = 510;
export const ids = [510];
export const modules = {

/***/ 1510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(1758);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./build/adapters/github-audience.js
var github_audience = __webpack_require__(7185);
// EXTERNAL MODULE: ./build/adapters/github-errors.js
var github_errors = __webpack_require__(4636);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/adapters/github-pace.js

/** The longest that a job is kept waiting for rate limits, all of them together. */
const MAX_WAIT_IN_SECONDS = 60;
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
                await (0,promises_.setTimeout)(rest);
        },
    };
}

// EXTERNAL MODULE: ./build/adapters/github-problems.js
var github_problems = __webpack_require__(611);
// EXTERNAL MODULE: ./build/adapters/proxy.js
var proxy = __webpack_require__(2101);
;// CONCATENATED MODULE: ./build/adapters/github-client.js









/** The most that GitHub puts on a page. https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const PAGE_SIZE = 100;
/**
 * GitHub takes up to 100 requests at the same time; a scheduled job is in no hurry.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
const MAX_REQUESTS_AT_ONCE = 8;
/** How often a request is sent again after a failure that may pass. */
const MAX_RETRIES = 2;
/** GitHub itself gives up a request after ten seconds. */
const TIMEOUT_IN_MS = 15_000;
/** So many requests, each with all its retries, must fail without an answer in between before no more are sent. */
const MAX_FAILURES_IN_A_ROW = MAX_REQUESTS_AT_ONCE;
/** The version of the API whose answers are read. https://docs.github.com/rest/about-the-rest-api/api-versions */
const API_VERSION = '2022-11-28';
/** Statuses after which the same request would fare no better; a rate limit is waited for in another way. */
const FINAL_STATUSES = [400, 401, 403, 404, 410, 422, 429, 451];
const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
/** Makes a client; what stands in its way is thrown when it asks. */
async function connect(token, apiUrl, options) {
    const { timeoutInMs = TIMEOUT_IN_MS, secondInMs = 1_000, tokenSource = 'input' } = options;
    const audience = github_audience/* AUDIENCES */.M[tokenSource];
    const inTurn = limit(MAX_REQUESTS_AT_ONCE);
    const patience = beginPatience(secondInMs);
    let failuresInARow = 0;
    /** What every further request would meet, too. */
    let halted;
    if (!/^[\x21-\x7e]+$/.test(token))
        halted = (0,github_errors/* failure */.V2)('no-token');
    try {
        await (0,proxy/* useProxyFromEnvironment */.F)();
    }
    catch (error) {
        halted ??= error;
    }
    const octokit = (0,github/* getOctokit */.Q)(token || 'none', {
        baseUrl: apiUrl.replace(/\/+$/, ''),
        userAgent: 'secret-expiry',
        log: SILENT,
        request: { fetch: fetchWhole(timeoutInMs), log: SILENT },
        retry: { retries: MAX_RETRIES, doNotRetry: FINAL_STATUSES, retryAfterBaseValue: secondInMs },
        throttle: {
            // Clients of one id wait a second between changes, which is meant for large numbers of them.
            id: (0,external_node_crypto_.randomUUID)(),
            retryAfterBaseValue: secondInMs,
            onSecondaryRateLimit: (seconds, _options, _octokit, count) => seconds >= 0 && count < MAX_RETRIES && patience.take(seconds),
            onRateLimit: (seconds, _options, _octokit, count) => seconds >= 0 && count < MAX_RETRIES && patience.take(seconds),
        },
    }, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    async function send(method, { path, parameters }, more) {
        await patience.pause();
        if (halted)
            throw halted;
        try {
            const answer = await octokit.request(`${method} ${path}`, {
                ...parameters,
                ...more,
                headers: { 'x-github-api-version': API_VERSION },
            });
            failuresInARow = 0;
            return answer;
        }
        catch (error) {
            const cause = (0,github_errors/* causeOf */.rl)(error);
            const isPassing = ['github-failed', 'no-answer', 'not-reached'].includes(cause);
            failuresInARow = isPassing ? failuresInARow + 1 : 0;
            const isForAll = cause === 'unknown-token' || cause === 'rate-limit';
            if (isForAll || failuresInARow >= MAX_FAILURES_IN_A_ROW)
                halted ??= error;
            throw error;
        }
    }
    return {
        tokenHolder: audience.holder,
        async read(list, key) {
            const ask = (page) => inTurn(async () => {
                const { data, headers } = await send('GET', list, {
                    per_page: PAGE_SIZE,
                    ...(page > 1 && { page }),
                });
                return toPage(data, key, headers.link ?? '');
            });
            const first = await ask(1);
            return first.total === undefined ? readLinked(first, ask) : readCounted(first, first.total, ask);
        },
        get: (request) => inTurn(() => send('GET', request, {})),
        change: (method, request, body) => inTurn(() => send(method, request, { ...body, request: { retries: 0 } })),
        problemOf: (error, request) => (0,github_problems/* explain */.WE)(error, request, token, audience),
    };
}
/** The pages after the first, all at once, since their number is known. */
async function readCounted(first, total, ask) {
    // More pages than the first one gives reason for are not asked for.
    if (first.entries.length !== Math.min(total, PAGE_SIZE))
        throw (0,github_errors/* failure */.V2)('missing-page');
    const others = Array.from({ length: Math.ceil(total / PAGE_SIZE) - 1 }, (_, index) => ask(index + 2));
    const pages = [first, ...(await Promise.all(others))];
    const entries = pages.flatMap((page) => page.entries);
    const names = new Set(entries.map(({ name }) => name));
    if (names.size !== total || pages.at(-1)?.hasNext || pages.some((page) => page.total !== total)) {
        throw (0,github_errors/* failure */.V2)('missing-page');
    }
    return entries;
}
/** The pages after the first, one by one, as long as each says that there is another. */
async function readLinked(first, ask) {
    const entries = [...first.entries];
    for (let page = first, number = 2; page.hasNext; number += 1) {
        page = await ask(number);
        if (page.entries.length === 0)
            throw (0,github_errors/* failure */.V2)('missing-page');
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
        throw (0,github_errors/* failure */.V2)('unreadable');
    }
    if (key && !(Number.isSafeInteger(total) && total >= 0))
        throw (0,github_errors/* failure */.V2)('unreadable');
    return { entries, total: total, hasNext: /;\s*rel="?next\b/.test(link) };
}
/**
 * A `fetch` that gives every attempt its own time, and reads the body at once: the client takes the half of a body
 * for the whole when the connection breaks. It heeds a proxy because Node's own `fetch` does.
 */
function fetchWhole(timeoutInMs) {
    return async (address, options) => {
        const response = await fetch(address, { ...options, signal: AbortSignal.timeout(timeoutInMs) });
        // GitHub redirects to itself, as for a repository with a new name. What another host says is not its answer.
        if (response.redirected && new URL(response.url).origin !== new URL(String(address)).origin)
            throw Object.assign(new Error(), { code: 'REDIRECTED_ELSEWHERE' });
        const body = await response.arrayBuffer();
        const { status, statusText, headers } = response;
        return new Response(body.byteLength > 0 ? body : null, { status, statusText, headers });
    };
}


/***/ })

};
