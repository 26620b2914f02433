export const id = 606;
export const ids = [606];
export const modules = {

/***/ 2606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tokenExpiry: () => (/* binding */ tokenExpiry)
/* harmony export */ });
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2101);

/**
 * What GitHub's tokens begin with; one for refreshing (`ghr_`) opens nothing, so it can't be asked with.
 * https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 */
const TOKEN = /^(?:gh[pous]|github_pat)_[\w.-]+$/;
const TIMEOUT_IN_MS = 10_000;
/** A date so near to the answer's own is no date of expiry; some tokens got the current time there. */
const NEARLY_NOW_IN_MS = 5 * 60_000;
/**
 * When a token of GitHub expires, by asking GitHub with it. Nothing is asked about what does not look like one.
 *
 * @param apiUrl as `GITHUB_API_URL` is
 */
async function tokenExpiry(value, apiUrl, timeoutInMs = TIMEOUT_IN_MS) {
    const token = value.trim();
    if (!TOKEN.test(token))
        return { kind: 'no-token' };
    try {
        await (0,_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .useProxyFromEnvironment */ .F)();
        // Asking for the rate limit counts against none, and any token may.
        const { status, headers } = await fetch(`${apiUrl.replace(/\/+$/, '')}/rate_limit`, {
            headers: { authorization: `Bearer ${token}`, 'user-agent': 'secret-expiry' },
            redirect: 'error',
            signal: AbortSignal.timeout(timeoutInMs),
        });
        if (status === 401)
            return { kind: 'not-accepted' };
        if (status !== 200)
            return { kind: 'unknown', reason: `it answered with HTTP status ${status}.` };
        const told = headers.get('github-authentication-token-expiration');
        return told === null ? { kind: 'never' } : readExpiry(told, headers.get('date'));
    }
    catch {
        return { kind: 'unknown', reason: 'it could not be reached.' };
    }
}
/** Reads `2027-05-14 10:00:00 UTC`, or with `+0200` in the place of UTC. */
function readExpiry(told, answered) {
    const [, day, time, sign, hours, minutes] = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) (?:UTC|([+-])(\d{2})(\d{2}))$/.exec(told) ?? [];
    const at = new Date(`${day}T${time}${sign ? `${sign}${hours}:${minutes}` : 'Z'}`);
    if (Number.isNaN(at.getTime()))
        return { kind: 'unknown', reason: 'its answer could not be read.' };
    const isNow = Math.abs(at.getTime() - Date.parse(answered ?? '')) < NEARLY_NOW_IN_MS;
    return isNow
        ? { kind: 'unknown', reason: 'it named the present time, as it does for some tokens.' }
        : { kind: 'expires', at };
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
