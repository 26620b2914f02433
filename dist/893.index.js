export const id = 893;
export const ids = [893];
export const modules = {

/***/ 5893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postAsBot: () => (/* binding */ postAsBot)
/* harmony export */ });
/* harmony import */ var _slack_web_api__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5105);
/* harmony import */ var _slack_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2689);


/** Errors of Slack after which the message may have been posted all the same. */
const AMBIGUOUS = [
    'fatal_error',
    'internal_error',
    'service_unavailable',
    'request_timeout',
];
const SILENT = {
    debug() { },
    info() { },
    warn() { },
    error() { },
    setLevel() { },
    setName() { },
    getLevel: () => 'error',
};
/**
 * Posts with a bot's token, by `chat.postMessage`.
 *
 * The client's own retries are off: after a time-out they post a second time, and a rate limit they sit out for
 * up to half an hour.
 */
function postAsBot({ token, channel, apiUrl }) {
    const client = new _slack_web_api__WEBPACK_IMPORTED_MODULE_0__.WebClient(token, {
        slackApiUrl: apiUrl,
        allowAbsoluteUrls: false,
        timeout: _slack_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMEOUT_IN_MS */ .NV,
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        logger: SILENT,
    });
    return async ({ text, blocks }) => {
        try {
            const result = await client.chat.postMessage({
                channel,
                text,
                ...(blocks.length > 0 && { blocks: blocks }),
                mrkdwn: false,
                parse: 'none',
                link_names: false,
                unfurl_links: false,
                unfurl_media: false,
            });
            return {
                outcome: 'posted',
                ...(result.channel && { channelId: result.channel }),
                ...(result.ts && { timestamp: result.ts }),
            };
        }
        catch (error) {
            return fromError(error);
        }
    };
}
function fromError(error) {
    if (error instanceof _slack_web_api__WEBPACK_IMPORTED_MODULE_0__.WebAPIRateLimitedError)
        return (0,_slack_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .rateLimited */ .xd)(error.retryAfter);
    if (error instanceof _slack_web_api__WEBPACK_IMPORTED_MODULE_0__.WebAPIHTTPError)
        return (0,_slack_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .fromStatus */ .FD)(error.statusCode);
    if (error instanceof _slack_web_api__WEBPACK_IMPORTED_MODULE_0__.WebAPIPlatformError) {
        const { error: code, response_metadata: metadata, needed, } = error.data;
        // Where the answer was no JSON, the client puts all of it where the code should be.
        if (!/^[a-z0-9_]{1,60}$/.test(code ?? ''))
            return { outcome: 'unknown', code: 'unreadable_answer' };
        if (code === 'ratelimited' || code === 'rate_limited')
            return (0,_slack_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .rateLimited */ .xd)(metadata?.retryAfter);
        if (AMBIGUOUS.includes(code))
            return { outcome: 'unknown', code };
        const detail = [...(metadata?.messages ?? []), ...(needed ? [`needed: ${needed}`] : [])].join('; ');
        return { outcome: 'refused', code, ...(detail && { detail }) };
    }
    // The client has no class for a 429 without Retry-After.
    if (error instanceof Error && error.message.includes('retry-after header'))
        return (0,_slack_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .rateLimited */ .xd)(undefined);
    return (0,_slack_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .fromFailure */ .Z4)(error);
}


/***/ })

};
