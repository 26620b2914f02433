export const id = 606;
export const ids = [606];
export const modules = {

/***/ 2606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tokenExpiry: () => (/* binding */ tokenExpiry)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4252);
/* harmony import */ var _github_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4636);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2101);



/**
 * https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 *
 * Those of installations have other lengths and characters than they used to.
 */
const TOKEN = /^(gh[opusr]|github_pat)_[\w.-]{16,2000}$/;
/** Tokens that a GitHub App gets, which live for hours. Whether GitHub tells when they expire is not documented. */
const OF_APPS = /^gh[us]_/;
const EXPIRATION = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) (?:UTC|([+-]\d\d):?(\d\d))$/;
/** It has been reported that the header had the time of the answer, give or take what clocks differ. */
const SUSPICIOUS_IN_MS = 5 * 60_000;
const TIMEOUT_IN_MS = 15_000;
/**
 * Asks GitHub when a token expires, with the token itself: of all that can be asked, this needs no permission, and does
 * not count. https://docs.github.com/rest/rate-limit/rate-limit
 *
 * @param apiUrl as `GITHUB_API_URL` is; undefined where it is not known which GitHub the token is of
 */
async function tokenExpiry(value, apiUrl, timeoutInMs = TIMEOUT_IN_MS) {
    if (!TOKEN.test(value))
        return { outcome: 'no-token' };
    if (value.startsWith('ghr_'))
        return unknown('GitHub cannot be asked about a refresh token.');
    if (apiUrl === undefined)
        return unknown('It is not known which GitHub has made it.');
    try {
        await (0,_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .useProxyFromEnvironment */ .F)();
        const answer = await fetch(`${apiUrl.replace(/\/+$/, '')}/rate_limit`, {
            headers: {
                accept: 'application/vnd.github+json',
                authorization: `Bearer ${value}`,
                'user-agent': 'secret-expiry',
            },
            redirect: 'manual',
            signal: AbortSignal.timeout(timeoutInMs),
        });
        return read(answer, isOfGitHub(await answer.text()), OF_APPS.test(value));
    }
    catch (error) {
        const code = (0,_github_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error);
        return unknown(code === 'TimeoutError'
            ? 'GitHub gave no answer in time.'
            : `The connection to GitHub failed (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(code.replaceAll(value, '***'), 80)}).`);
    }
}
function read({ status, headers }, isOfGitHub, isOfApp) {
    if (!isOfGitHub)
        return unknown(`What came is not a whole answer of GitHub (HTTP status ${status}).`);
    if (status === 401)
        return { outcome: 'not-accepted' };
    // An Enterprise Server without rate limits has nothing there, but knows the token all the same.
    const isAnswer = status === 200 || (status === 404 && headers.has('x-github-enterprise-version'));
    if (!isAnswer)
        return unknown(`GitHub did not tell (HTTP status ${status}).`);
    const text = headers.get('github-authentication-token-expiration');
    if (text === null) {
        return isOfApp ? unknown('GitHub does not tell when this kind of token expires.') : { outcome: 'never' };
    }
    const [, day, time, hours = '+00', minutes = '00'] = EXPIRATION.exec(text) ?? [];
    const at = new Date(`${day}T${time}${hours}:${minutes}`);
    if (Number.isNaN(at.getTime()))
        return unknown('GitHub tells it in a form that is not known.');
    const now = new Date(headers.get('date') ?? Number.NaN).getTime();
    if (Math.abs(at.getTime() - now) <= SUSPICIOUS_IN_MS) {
        return unknown('GitHub gave the time of its answer in the place of the date.');
    }
    return { outcome: 'expires', at: `${at.toISOString().slice(0, 19)}Z` };
}
/** Whether a body has what all of GitHub's have; a page of something in between has not. */
function isOfGitHub(body) {
    try {
        const content = JSON.parse(body);
        return (typeof content === 'object' && content !== null && ('resources' in content || 'message' in content));
    }
    catch {
        return false;
    }
}
function unknown(reason) {
    return { outcome: 'unknown', reason };
}


/***/ }),

/***/ 2101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ useProxyFromEnvironment)
/* harmony export */ });
/**
 * Makes `fetch` heed HTTPS_PROXY and NO_PROXY, which Node does only when asked, and only from 24.14 on.
 * https://nodejs.org/api/http.html#httpsetglobalproxyfromenvproxyenv
 */
async function useProxyFromEnvironment() {
    const { default: http } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    const { setGlobalProxyFromEnv } = http;
    setGlobalProxyFromEnv?.();
}


/***/ })

};
