export const id = 324;
export const ids = [324];
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

/***/ 2324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubWriter: () => (/* binding */ githubWriter)
});

// UNUSED EXPORTS: MAX_VALUE_IN_BYTES

// EXTERNAL MODULE: ./build/records/record.js + 1 modules
var record = __webpack_require__(4156);
// EXTERNAL MODULE: ./build/stores/names.js
var names = __webpack_require__(4991);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(4252);
// EXTERNAL MODULE: ./build/adapters/github-addresses.js
var github_addresses = __webpack_require__(2227);
// EXTERNAL MODULE: ./build/adapters/github-audience.js
var github_audience = __webpack_require__(7185);
// EXTERNAL MODULE: ./build/adapters/github-errors.js
var github_errors = __webpack_require__(4636);
;// CONCATENATED MODULE: ./build/adapters/github-lookup.js

function findKey(client, { key: request }) {
    return explained(client, request, async () => {
        const { key, key_id } = fieldsOf(await client.get(request));
        if (typeof key !== 'string' || typeof key_id !== 'string')
            throw (0,github_errors/* failure */.V2)('unreadable');
        return { key, key_id };
    });
}
/** The secret as it is, without its value; null when there is none. */
async function findSecret(client, requests) {
    const { get } = requests;
    try {
        const answer = await client.get(get);
        if (!isSecret(fieldsOf(answer), get))
            throw (0,github_errors/* failure */.V2)('unreadable');
        return { value: answer };
    }
    catch (error) {
        if ((0,github_errors/* causeOf */.rl)(error) !== 'not-found')
            return { problem: client.problemOf(error, get) };
        const listed = await isListed(client, requests);
        if ('problem' in listed)
            return listed;
        return listed.value ? { problem: client.problemOf(error, get) } : { value: null };
    }
}
/**
 * Whether the list of the place has the secret. A status of 404 is no proof that it is missing: it may as well be about
 * the repository, or about what the token may see; and the public key may be read by many who may not see secrets.
 */
function isListed(client, { list, get }) {
    return explained(client, list, async () => (await client.read(list, 'secrets')).some((entry) => isSecret(entry, get)));
}
/**
 * Who may use a secret of an organization: to set its value means to set this, too.
 *
 * @param secret null for one that is to be created
 * @param byDefault who may use that
 */
async function findSharing(client, { get, repositories }, secret, byDefault) {
    if (!secret)
        return { value: { visibility: byDefault } };
    const { visibility } = fieldsOf(secret);
    if (visibility === 'all' || visibility === 'private')
        return { value: { visibility } };
    if (visibility !== 'selected')
        return { problem: client.problemOf((0,github_errors/* failure */.V2)('unreadable'), get) };
    return explained(client, repositories, async () => {
        // A classic token tells its scopes; without this one it is shown only what is public.
        const scopes = secret.headers['x-oauth-scopes'];
        if (scopes !== undefined && !scopes.split(/, ?/).includes('repo'))
            throw (0,github_errors/* failure */.V2)('hidden-repositories');
        const ids = (await client.read(repositories, 'repositories')).map(({ id }) => id);
        if (!ids.every((id) => typeof id === 'number'))
            throw (0,github_errors/* failure */.V2)('unreadable');
        return { visibility, selected_repository_ids: ids };
    });
}
async function explained(client, request, work) {
    try {
        return { value: await work() };
    }
    catch (error) {
        return { problem: client.problemOf(error, request) };
    }
}
function fieldsOf({ data }) {
    return typeof data === 'object' && data !== null ? { ...data } : {};
}
function isSecret({ name }, { parameters }) {
    return typeof name === 'string' && name.toUpperCase() === parameters.secret_name;
}

// EXTERNAL MODULE: ./build/adapters/github-problems.js
var github_problems = __webpack_require__(611);
;// CONCATENATED MODULE: ./build/adapters/sealed-box.js
/**
 * Seals a value as GitHub wants its secrets sent: https://docs.github.com/rest/guides/encrypting-secrets-for-the-rest-api.
 * The library, half a megabyte, is loaded when there is something to seal.
 *
 * @param publicKey 32 bytes in base64
 */
async function seal(value, publicKey) {
    const { default: sodium } = await __webpack_require__.e(/* import() */ 768).then(__webpack_require__.bind(__webpack_require__, 4768));
    await sodium.ready;
    const key = Buffer.from(publicKey, 'base64');
    const isWhole = key.length === sodium.crypto_box_PUBLICKEYBYTES && key.toString('base64') === publicKey;
    if (!isWhole)
        return { fault: 'unusable-key' };
    try {
        return { text: Buffer.from(sodium.crypto_box_seal(value, key)).toString('base64') };
    }
    catch {
        // There are keys of the right length, such as 32 zeros, with which nothing can be sealed.
        return { fault: 'unusable-key' };
    }
}

;// CONCATENATED MODULE: ./build/adapters/github-writer.js









/**
 * "Secrets are limited to 48 KB in size"; whether that is before or after it is sealed, GitHub does not say.
 * https://docs.github.com/actions/reference/security/secrets#limits-for-secrets
 */
const MAX_VALUE_IN_BYTES = 48 * 1024;
/**
 * Sets and removes secrets in GitHub's stores; an address elsewhere is a mistake of the caller, and thrown. A value
 * leaves sealed, and at most once but for rate limits.
 *
 * @param apiUrl as `GITHUB_API_URL` is
 * @param options the token is that of `GH_TOKEN` unless told
 */
function githubWriter(token, apiUrl, options = {}) {
    const { tokenSource = 'GH_TOKEN' } = options;
    const { run } = github_audience/* AUDIENCES */.M[tokenSource];
    /** Each order has a client of its own: what halts one says nothing about the next. */
    async function begin(address, value, work) {
        const place = placeOf(address);
        const wrong = wrongPlace(address) ?? wrongName(address) ?? (value && wrongSize(value, run));
        if (wrong)
            return refused(wrong);
        try {
            const { connect } = await Promise.all(/* import() */[__webpack_require__.e(239), __webpack_require__.e(510)]).then(__webpack_require__.bind(__webpack_require__, 1510));
            const client = await connect(token, apiUrl, { ...options, tokenSource });
            const requests = (0,github_addresses/* requestsAbout */.AH)(place, address.name.toUpperCase());
            return await work({ client, requests, address, run });
        }
        catch (error) {
            // What fails once something was ordered is not thrown.
            return refused((0,github_problems/* clientFailed */.J3)(error));
        }
    }
    return {
        set: (address, value, setOptions) => begin(address, value, (order) => set(order, value, setOptions)),
        remove: (address) => begin(address, null, remove),
    };
}
async function set(order, value, { create, visibility }) {
    const { client, requests, address } = order;
    const isShared = address.scope === 'organization';
    const key = await findKey(client, requests);
    if ('problem' in key)
        return refused(key.problem);
    const present = create && !isShared ? { value: null } : await findSecret(client, requests);
    if ('problem' in present)
        return refused(present.problem);
    if (!present.value && !create)
        return { outcome: 'missing' };
    const sharing = isShared
        ? await findSharing(client, requests, present.value, visibility)
        : { value: undefined };
    if ('problem' in sharing)
        return refused(sharing.problem);
    const sealed = await seal(value, key.value.key);
    if ('fault' in sealed)
        return refused(client.problemOf((0,github_errors/* failure */.V2)(sealed.fault), requests.key));
    const body = { encrypted_value: sealed.text, key_id: key.value.key_id, ...sharing.value };
    try {
        const { status } = await client.change('PUT', requests.set, body);
        if (status === 201)
            return { outcome: 'done', what: 'created' };
        if (status === 204)
            return { outcome: 'done', what: 'updated' };
        throw (0,github_errors/* failure */.V2)('unreadable');
    }
    catch (error) {
        return failed(order, error, requests.set);
    }
}
async function remove(order) {
    const { client, requests } = order;
    try {
        const { status } = await client.change('DELETE', requests.delete);
        if (status === 204)
            return { outcome: 'done', what: 'removed' };
        throw (0,github_errors/* failure */.V2)('unreadable');
    }
    catch (error) {
        if ((0,github_errors/* causeOf */.rl)(error) !== 'not-found')
            return failed(order, error, requests.delete);
        const listed = await isListed(client, requests);
        if ('problem' in listed)
            return refused(listed.problem);
        return listed.value ? failed(order, error, requests.delete) : { outcome: 'missing' };
    }
}
function refused(problem) {
    return { outcome: 'refused', problem };
}
function failed({ client, address, run }, error, request) {
    const problem = client.problemOf(error, request);
    if (!(0,github_errors/* mayBeDone */.VH)(error))
        return refused(problem);
    const [done, seen] = request.verb === 'set' ? ['set', 'when it was last updated'] : ['removed', 'whether it is still there'];
    return {
        outcome: 'unknown',
        problem: {
            ...problem,
            remedy: `It may have been ${done} or not: ${sightOf(address)} ${seen}; to run ${run} again is safe.`,
        },
    };
}
/** Where to see what became of a secret, with the verb. */
function sightOf({ store, scope, owner, repository, environment }) {
    const page = scope === 'environment' ? 'Environments' : `Secrets and variables, ${github_addresses/* NAMINGS */.ON[toGitHub(store)].label}`;
    const settings = `the settings of ${(0,github_problems/* named */.KT)(repository ?? owner ?? '')} (${page})`;
    const flags = [
        scope === 'organization' ? `--org ${owner}` : `--repo ${repository}`,
        ...(scope === 'environment' ? [`--env ${environment}`] : []),
        ...(store === 'github-actions' ? [] : [`--app ${store.slice('github-'.length)}`]),
    ].join(' ');
    // `gh` knows nothing of agents; and what a shell would take apart is not put into a command.
    const hasCommand = store !== 'github-agents' && /^[\w./ -]+$/.test(flags) && !/\s/.test(environment ?? '');
    return hasCommand ? `\`gh secret list ${flags}\` and ${settings} tell` : `${settings} tell`;
}
function placeOf({ store, scope, owner, repository, environment }) {
    const known = toGitHub(store);
    if (scope === 'organization' && owner)
        return { scope, store: known, owner };
    if (scope === 'repository' && repository)
        return { scope, store: known, repository };
    if (scope === 'environment' && repository && environment)
        return { scope, repository, environment };
    throw new Error(`An address in ${store} lacks what the scope ${scope} needs`);
}
function toGitHub(store) {
    if (store === 'aws-secrets-manager')
        throw new Error(`${store} is no store of GitHub`);
    return store;
}
function wrongPlace({ store, scope }) {
    if (scope !== 'environment' || store === 'github-actions')
        return undefined;
    return {
        reason: `${names/* STORE_NAMES */.nX[store]} has no secrets of an environment.`,
        remedy: 'Correct the store or the scope in the record.',
    };
}
function wrongName({ name }) {
    if (record/* GITHUB_NAME */.e8.test(name))
        return undefined;
    return {
        reason: `${(0,visible/* quote */.hD)(name)} can't be the name of a secret in GitHub: letters, digits and _, no digit first, no GITHUB_ prefix.`,
        remedy: 'Correct the name in the record.',
    };
}
function wrongSize({ length }, run) {
    if (length === 0) {
        return {
            reason: 'The value is empty, and a workflow could not tell it from a secret that is not there.',
            remedy: `Give a value, and run ${run} again.`,
        };
    }
    if (length <= MAX_VALUE_IN_BYTES)
        return undefined;
    return {
        reason: `The value has ${length} bytes; GitHub takes up to 48 KB (${MAX_VALUE_IN_BYTES} bytes).`,
        remedy: github_problems/* WHEN_TOO_LARGE */.Ci,
    };
}


/***/ }),

/***/ 4991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tb: () => (/* binding */ recordFileName),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   nX: () => (/* binding */ STORE_NAMES),
/* harmony export */   w5: () => (/* binding */ recordFileNameFor)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4252);

/** The stores by the names that people know. */
const STORE_NAMES = {
    'github-actions': 'GitHub Actions',
    'github-dependabot': 'Dependabot',
    'github-codespaces': 'Codespaces',
    'github-agents': 'GitHub agents',
    'aws-secrets-manager': 'AWS Secrets Manager',
    other: 'another store',
};
/** An owner has up to 39 characters, a repository up to 100; no environment needs more. */
const PLACE_LENGTH = 140;
/** Where a secret is, in words: "GitHub Actions, environment production of acme/web". */
function placeName(place) {
    const { store, scope } = place;
    const [repository, environment, region] = [place.repository, place.environment, place.region].map((text) => (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(text ?? '', PLACE_LENGTH));
    const name = STORE_NAMES[store];
    if (!store.startsWith('github-'))
        return region ? `${name}, ${region}` : name;
    const of = repository ? ` of ${repository}` : '';
    if (scope === 'environment')
        return `${name}, environment ${environment || '?'}${of}`;
    return scope === 'organization'
        ? `${name}, organization`
        : `${name}, repository${repository ? ` ${repository}` : ''}`;
}
/** A file name for the record of a secret: `SLACK_BOT_TOKEN` is `slack-bot-token.md`. */
function recordFileName(name) {
    const words = name
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter(Boolean)
        .join('-') || 'secret';
    // `readme.md` is no record, and what begins with `gh-org-` would be one of the organization.
    return `${/^(readme$|gh-(org|repo)-)/.test(words) ? `secret-${words}` : words}.md`;
}
/** A file name that also tells the environment, the store and the organization, since one name may be in several. */
function recordFileNameFor({ name, store, scope, environment, }) {
    const kind = store.replace(/^github-(actions)?|^aws-.*|^other$/, '');
    const file = recordFileName([name, environment, kind].filter(Boolean).join(' '));
    return scope === 'organization' ? `gh-org-${file}` : file;
}


/***/ })

};
