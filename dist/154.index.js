export const id = 154;
export const ids = [154];
export const modules = {

/***/ 4662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ clientFor),
/* harmony export */   NV: () => (/* binding */ TIMEOUT_IN_MS),
/* harmony export */   nl: () => (/* binding */ deadline)
/* harmony export */ });
/* unused harmony export MAX_ATTEMPTS */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2994);



/** How often a request is sent at most, as it is by default. */
const MAX_ATTEMPTS = 3;
/** AWS answers within a second; after this long an attempt is given up. */
const TIMEOUT_IN_MS = 10_000;
const SILENT = { trace() { }, debug() { }, info() { }, warn() { }, error() { } };
/** A client for AWS Secrets Manager in a region, with the credentials that AWS's own command line uses. */
function clientFor(region, timeoutInMs) {
    // The client's own agents do not heed HTTPS_PROXY and NO_PROXY.
    const agent = { keepAlive: true, proxyEnv: process.env };
    return new _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_2__/* .SecretsManagerClient */ ._H({
        region,
        maxAttempts: MAX_ATTEMPTS,
        // Slows down when AWS asks for it. Without that, some of several hundred requests use up their attempts.
        retryMode: 'adaptive',
        logger: SILENT,
        requestHandler: {
            connectionTimeout: timeoutInMs,
            requestTimeout: timeoutInMs,
            throwOnRequestTimeout: true,
            socketTimeout: timeoutInMs,
            httpAgent: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(agent),
            httpsAgent: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(agent),
        },
    });
}
/** The time-outs of the client end with the header of an answer; this also ends one whose body never does. */
function deadline(timeoutInMs) {
    return { abortSignal: AbortSignal.timeout(2 * MAX_ATTEMPTS * timeoutInMs) };
}


/***/ }),

/***/ 2189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   cz: () => (/* binding */ detailsOf),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4252);

/** What is quoted of a text of AWS: enough for a role, an action, and which kind of policy refuses it. */
const QUOTED_LENGTH = 300;
/** An answer with a good status that lacks what AWS always sends. */
function unreadable() {
    return Object.assign(new Error(), { name: 'UnreadableAnswer' });
}
/**
 * The causes that the name of an error tells.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html
 */
const NAMES = {
    denied: /^AccessDeniedException$/,
    'no-credentials': /^(CredentialsProvider|TokenProvider)Error$/,
    expired: /^(ExpiredToken|RequestExpired)/,
    'not-accepted': /^(UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken|NotAuthorized|OptInRequired)/,
    throttled: /^(Throttl|TooManyRequests|RequestLimitExceeded|SlowDown)/,
    unreadable: /^(SyntaxError|UnreadableAnswer|Unknown|UnknownError)$/,
    'no-answer': /^AbortError$/,
};
function causeOf(error) {
    const { name, code, message, status } = detailsOf(error);
    if (status >= 500)
        return 'aws-failed';
    for (const [cause, pattern] of Object.entries(NAMES))
        if (pattern.test(name))
            return cause;
    // No other files are read than those with credentials.
    if (code === 'ENOENT' || code === 'EACCES')
        return 'no-credentials';
    if (code === 'ETIMEDOUT')
        return 'no-answer';
    if (code)
        return 'not-reached';
    return message.startsWith('Region ') ? 'no-region' : 'other';
}
/** What there is to know about an error, whoever made it. */
function detailsOf(error) {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    const { code, $metadata } = error;
    return {
        name,
        message,
        code: typeof code === 'string' ? code : '',
        status: $metadata?.httpStatusCode ?? 0,
    };
}
/** A text from outside, in one line, without the credentials. */
function quoted(text) {
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
    const hidden = [AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN].reduce((rest, value) => (value ? rest.replaceAll(value, '***') : rest), text);
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(hidden), QUOTED_LENGTH);
}


/***/ }),

/***/ 2154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awsWriter: () => (/* binding */ awsWriter)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6954);
/* harmony import */ var _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2994);
/* harmony import */ var _text_counts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5392);
/* harmony import */ var _aws_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4662);
/* harmony import */ var _aws_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2189);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2747);






/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html */
const MAX_VALUE_BYTES = 65_536;
/** What AWS says of a secret that it is to delete, whatever is to be done with it. */
const IS_LEAVING = /marked (?:for deletion|deleted)|scheduled for deletion/i;
/** Sets and removes secrets in AWS Secrets Manager. */
function awsWriter(timeoutInMs = _aws_client_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMEOUT_IN_MS */ .NV) {
    /** Does something in a region, and turns what is thrown into an outcome. */
    async function carryOut(address, act) {
        const { region } = address;
        if (region === null)
            return { outcome: 'refused', problem: NO_REGION };
        let action = 'PutSecretValue';
        let client;
        try {
            client = (0,_aws_client_js__WEBPACK_IMPORTED_MODULE_1__/* .clientFor */ .$V)(region, timeoutInMs);
            return await act(client, (begun) => {
                action = begun;
            });
        }
        catch (error) {
            if ((0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .detailsOf */ .cz)(error).name === 'ResourceNotFoundException')
                return { outcome: 'missing' };
            const problem = explain(error, action, address.name, region);
            return { outcome: isOpen(error) ? 'unknown' : 'refused', problem };
        }
        finally {
            client?.destroy();
        }
    }
    return {
        async set(address, value, { create }) {
            if (value.length > MAX_VALUE_BYTES)
                return { outcome: 'refused', problem: tooLong(value.length) };
            const { name } = address;
            const content = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(value)
                ? { SecretString: Buffer.from(value).toString('utf8') }
                : { SecretBinary: value };
            return carryOut(address, async (client, begin) => {
                try {
                    begin('PutSecretValue');
                    // The client makes up a token for the request, so that one that is sent again sets nothing twice.
                    await client.send(new _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_3__/* .PutSecretValueCommand */ .cp({ SecretId: name, ...content }), (0,_aws_client_js__WEBPACK_IMPORTED_MODULE_1__/* .deadline */ .nl)(timeoutInMs));
                    return { outcome: 'done', what: 'updated' };
                }
                catch (error) {
                    const isMissing = (0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .detailsOf */ .cz)(error).name === 'ResourceNotFoundException';
                    if (!isMissing || !create || name.startsWith('arn:'))
                        throw error;
                }
                begin('CreateSecret');
                await client.send(new _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_3__/* .CreateSecretCommand */ ._f({ Name: name, ...content }), (0,_aws_client_js__WEBPACK_IMPORTED_MODULE_1__/* .deadline */ .nl)(timeoutInMs));
                return { outcome: 'done', what: 'created' };
            });
        },
        async remove(address) {
            return carryOut(address, async (client, begin) => {
                begin('DeleteSecret');
                const { name, region } = address;
                const restore = `aws secretsmanager restore-secret --region ${region} --secret-id ${name}`;
                try {
                    const command = new _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_3__/* .DeleteSecretCommand */ .hh({ SecretId: name });
                    const { DeletionDate } = await client.send(command, (0,_aws_client_js__WEBPACK_IMPORTED_MODULE_1__/* .deadline */ .nl)(timeoutInMs));
                    const until = DeletionDate ? ` until ${DeletionDate.toISOString().slice(0, 10)}` : '';
                    return { outcome: 'done', what: 'removed', note: `It can be restored${until}: ${restore}` };
                }
                catch (error) {
                    if (!isLeaving(error))
                        throw error;
                    return {
                        outcome: 'done',
                        what: 'removed',
                        note: `AWS was to delete it already. To restore it: ${restore}`,
                    };
                }
            });
        },
    };
}
const NO_REGION = {
    reason: 'It is not known in which region of AWS the secret is.',
    remedy: 'Write the field region into the record, or set AWS_REGION.',
};
function tooLong(length) {
    return {
        reason: `The value has ${(0,_text_counts_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(length, 'byte')}; AWS Secrets Manager takes at most ${(0,_text_counts_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(MAX_VALUE_BYTES, 'byte')}.`,
        remedy: 'Keep it elsewhere, encrypted, with only its key as a secret.',
    };
}
function isLeaving(error) {
    const { name, message } = (0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .detailsOf */ .cz)(error);
    return name === 'InvalidRequestException' && IS_LEAVING.test(message);
}
/** Whether an order may have been carried out although no good answer came. */
function isOpen(error) {
    const cause = (0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .causeOf */ .rl)(error);
    if (cause === 'not-reached')
        return !(0,_network_js__WEBPACK_IMPORTED_MODULE_5__/* .failedBeforeSending */ .Z)((0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .detailsOf */ .cz)(error).code);
    return cause === 'no-answer' || cause === 'aws-failed' || cause === 'unreadable';
}
/** The permission that an action needs, for this secret alone. */
function policyFor(action, name, region) {
    const resource = name.startsWith('arn:') ? name : `arn:aws:secretsmanager:${region}:*:secret:${name}-*`;
    return JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: `secretsmanager:${action}`, Resource: resource }],
    });
}
/** Texts of AWS are quoted only where AWS says more than the name of the error; it does not repeat values in them. */
function explain(error, action, secret, anyRegion) {
    const { name, code, message, status } = (0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .detailsOf */ .cz)(error);
    const region = (0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(anyRegion);
    const service = `AWS Secrets Manager in ${region}`;
    const word = (0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(code || name);
    const see = `It may have been done or not: see the dates of its versions, aws secretsmanager list-secret-version-ids --region ${region} --secret-id ${(0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(secret)}; to run the command again is safe.`;
    if (isLeaving(error)) {
        return {
            reason: `AWS is to delete ${(0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(secret)} in ${region}, so its value can't be set.`,
            remedy: `Restore it first: aws secretsmanager restore-secret --region ${region} --secret-id ${(0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(secret)}`,
        };
    }
    const texts = {
        denied: [
            `AWS does not allow secretsmanager:${action} in ${region} (${(0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(message)}).`,
            `Use other credentials, or have this policy attached to yours: ${policyFor(action, (0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(secret), region)}`,
        ],
        'no-credentials': [
            `There are no AWS credentials for ${region}.`,
            'Log in with aws sso login or aws configure, or choose a profile with AWS_PROFILE.',
        ],
        expired: [`The AWS credentials have expired (${word}).`, 'Log in again, for example with aws sso login.'],
        'not-accepted': [
            `AWS does not accept the credentials in ${region} (${word}).`,
            `Check AWS_PROFILE and the credentials, and that ${region} is enabled in the account.`,
        ],
        'no-region': [`“${region}” is no region of AWS.`, 'Name the region by its code, such as eu-west-1.'],
        throttled: [`${service} was asked too much at the same time (${word}).`, 'Run the command again later.'],
        'aws-failed': [
            `${service} failed (HTTP status ${status}).`,
            `${see}\nhttps://health.aws.amazon.com tells of disturbances.`,
        ],
        unreadable: [`What came from ${service} is not a whole answer of AWS.`, see],
        'no-answer': [`${service} gave no answer in time.`, see],
        'not-reached': [
            `The connection to ${service} failed (${word}).`,
            (0,_network_js__WEBPACK_IMPORTED_MODULE_5__/* .failedBeforeSending */ .Z)(code)
                ? `Check that AWS has a region ${region}, then the network and HTTPS_PROXY, if set.`
                : see,
        ],
        other: [
            `${service} did not do it (${word}).`,
            'Look the error up in https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html.',
        ],
    };
    const [reason, remedy] = texts[(0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .causeOf */ .rl)(error)];
    return { reason, remedy };
}


/***/ })

};
