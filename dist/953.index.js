export const id = 953;
export const ids = [953,510];
export const modules = {

/***/ 2227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ requestsAbout),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   ON: () => (/* binding */ NAMINGS),
/* harmony export */   SK: () => (/* binding */ ofRepository)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4252);
/* harmony import */ var _github_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(611);


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
/** The list of the secrets of a place. */
function secretsOf(place) {
    return requestOf(place, 'secrets');
}
/** @param name in upper case, as GitHub keeps it */
function requestsAbout(place, name) {
    const list = requestOf(place, 'secrets');
    const secret = {
        ...requestOf(place, `secret ${(0,_github_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(name)}`),
        verb: 'read',
        path: `${list.path}/{secret_name}`,
        parameters: { ...list.parameters, secret_name: name },
    };
    const making = place.scope === 'environment' && {
        making: 'create the environment in the settings of the repository',
    };
    const changed = { ...secret, permission: secret.permission.replace(/=read$/, '=write') };
    return {
        list,
        key: {
            ...list,
            ...making,
            verb: 'read',
            path: `${list.path}/public-key`,
            title: `the public key for ${list.title}`,
            // As the description of the API has it, although apps may set the secrets.
            ...(place.scope === 'repository' && place.store === 'github-codespaces' && { refusesApps: true }),
        },
        get: secret,
        repositories: {
            ...secret,
            verb: 'list',
            path: `${secret.path}/repositories`,
            title: `the repositories that may use ${secret.title}`,
        },
        set: { ...changed, ...making, verb: 'set' },
        delete: { ...changed, verb: 'delete' },
    };
}
/** @param what to stand in a sentence after the name of the store */
function requestOf(place, what) {
    if (place.scope === 'organization') {
        const { segment, label, organizationPermission, organizationRefusesApps, isOnlyOnGitHubCom } = NAMINGS[place.store];
        return {
            verb: 'list',
            path: `/orgs/{org}/${segment}/secrets`,
            parameters: { org: place.owner },
            title: `the ${label} ${what} of the organization ${(0,_github_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(place.owner)}`,
            place: `the organization ${(0,_github_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(place.owner)}`,
            permission: organizationPermission,
            scope: 'admin:org',
            ...(organizationRefusesApps && { refusesApps: true }),
            ...(isOnlyOnGitHubCom && { onlyOnGitHubCom: label }),
        };
    }
    if (place.scope === 'repository') {
        const { segment, label, permission } = NAMINGS[place.store];
        return {
            ...ofRepository(place.store, place.repository),
            path: `/repos/{owner}/{repo}/${segment}/secrets`,
            title: `the ${label} ${what} of ${(0,_github_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(place.repository)}`,
            permission,
        };
    }
    const base = ofRepository('github-actions', place.repository);
    const environment = `the environment ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(place.environment)} of ${(0,_github_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(place.repository)}`;
    return {
        ...base,
        path: '/repos/{owner}/{repo}/environments/{environment_name}/secrets',
        parameters: { ...base.parameters, environment_name: place.environment },
        title: `the ${what} of ${environment}`,
        place: environment,
        permission: 'environments=read',
    };
}
/** What all requests about a repository have in common. */
function ofRepository(store, repository) {
    const { label, isOnlyOnGitHubCom } = NAMINGS[store];
    const [owner = '', repo = ''] = repository.split('/');
    return {
        verb: 'list',
        parameters: { owner, repo },
        place: `the repository ${(0,_github_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(repository)}`,
        scope: 'repo',
        ...(isOnlyOnGitHubCom && { onlyOnGitHubCom: label }),
    };
}


/***/ }),

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


/***/ }),

/***/ 5953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readGitHubStores: () => (/* binding */ readGitHubStores)
});

// EXTERNAL MODULE: ./build/adapters/github-addresses.js
var github_addresses = __webpack_require__(2227);
// EXTERNAL MODULE: ./build/adapters/github-client.js + 1 modules
var github_client = __webpack_require__(1510);
// EXTERNAL MODULE: ./build/adapters/github-problems.js
var github_problems = __webpack_require__(611);
// EXTERNAL MODULE: ./build/adapters/github-errors.js
var github_errors = __webpack_require__(4636);
;// CONCATENATED MODULE: ./build/adapters/github-repositories.js


/** The repositories of an owner that are not archived. */
async function listRepositories(client, owner) {
    const list = {
        verb: 'list',
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
        const isOrganization = (0,github_errors/* causeOf */.rl)(error) !== 'not-found';
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
        const isRefused = ['denied', 'integration'].includes((0,github_errors/* causeOf */.rl)(error));
        if (!isRefused)
            return { isOrganization, repositories: [], problem: client.problemOf(error, own) };
    }
    try {
        const problem = {
            reason: `Only the public repositories of ${(0,github_problems/* named */.KT)(owner)} could be listed, since the token is not that user's own.`,
            remedy: `Give ${client.tokenHolder} a token that ${(0,github_problems/* named */.KT)(owner)} has made.`,
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
async function readGitHubStores(plan, token, apiUrl, options = {}) {
    const client = await (0,github_client.connect)(token, apiUrl, options);
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
    const [own, environments] = await Promise.all([
        readPart(client, placeOf(store, 'repository', repository), (0,github_addresses/* secretsOf */.Fj)({ scope: 'repository', store, repository })),
        store === 'github-actions' ? readEnvironments(client, store, repository) : [],
    ]);
    return [own, ...environments];
}
async function readEnvironments(client, store, repository) {
    const place = placeOf(store, 'environment', repository);
    const list = {
        ...(0,github_addresses/* ofRepository */.SK)(store, repository),
        path: '/repos/{owner}/{repo}/environments',
        title: `the environments of ${(0,github_problems/* named */.KT)(repository)}`,
        permission: 'actions=read',
    };
    try {
        const environments = await client.read(list, 'environments');
        return await Promise.all(environments.map(({ name: environment }) => readPart(client, { ...place, environment }, (0,github_addresses/* secretsOf */.Fj)({ scope: 'environment', repository, environment }))));
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
    const { segment, label, permission, isSharedListed } = github_addresses/* NAMINGS */.ON[store];
    if (!isSharedListed)
        return [];
    const list = {
        ...(0,github_addresses/* ofRepository */.SK)(store, repository),
        path: `/repos/{owner}/{repo}/${segment}/organization-secrets`,
        title: `the ${label} secrets of ${(0,github_problems/* named */.KT)(owner)} that ${(0,github_problems/* named */.KT)(repository)} may use`,
        permission,
    };
    return [await readPart(client, placeOf(store, 'organization'), list)];
}
function readOrganization(client, store, owner) {
    const list = (0,github_addresses/* secretsOf */.Fj)({ scope: 'organization', store, owner });
    return readPart(client, placeOf(store, 'organization'), list);
}
async function readPart(client, place, list) {
    try {
        return { ...place, secrets: (await client.read(list, 'secrets')).map(toSecret) };
    }
    catch (error) {
        return { ...place, secrets: null, problem: client.problemOf(error, list) };
    }
}
function placeOf(store, scope, repository = null) {
    return { store, scope, repository, environment: null, region: null };
}
function toSecret({ name, updated_at: updatedAt }) {
    return { name, updatedAt: typeof updatedAt === 'string' ? updatedAt : null };
}


/***/ })

};
