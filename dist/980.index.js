export const id = 980;
export const ids = [980];
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

/***/ 2980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listAwsSecrets: () => (/* binding */ listAwsSecrets)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2994);
/* harmony import */ var _aws_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4662);
/* harmony import */ var _aws_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2189);



/** The most that AWS puts on a page of either list. https://docs.aws.amazon.com/secretsmanager/latest/apireference/ */
const PAGE_SIZE = 100;
/**
 * AWS takes 50 `ListSecretVersionIds` a second; at a round trip of a tenth of a second that is five at a time.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html
 */
const MAX_REQUESTS_AT_ONCE = 5;
const LIST = 'secretsmanager:ListSecrets';
const LIST_VERSIONS = 'secretsmanager:ListSecretVersionIds';
/** Everything that is asked of AWS. IAM can't restrict `ListSecrets` to some secrets. */
const POLICY = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: [LIST, LIST_VERSIONS], Resource: '*' }],
});
/**
 * Reads which secrets a region has, those to be deleted too, and for the wanted ones how old their values are. No
 * value is ever read. Whatever goes wrong is part of the result; nothing is thrown.
 *
 * @param wanted whether the age of a secret's value is needed, which costs a request; never asked of a secret that
 *   is to be deleted
 */
async function listAwsSecrets(region, wanted, timeoutInMs = _aws_client_js__WEBPACK_IMPORTED_MODULE_0__/* .TIMEOUT_IN_MS */ .NV) {
    let connection;
    try {
        connection = connect(region, timeoutInMs);
        const entries = await readEntries(connection);
        const asked = entries.filter(({ Name, ARN, DeletedDate }) => !DeletedDate && wanted(Name, ARN));
        const { ages, gone, failures } = await readAges(connection, asked);
        const secrets = entries
            .filter((entry) => !gone.has(entry))
            .map((entry) => toSecret(entry, ages.get(entry) ?? null));
        if (failures.length === 0)
            return { outcome: 'complete', secrets };
        const { reason, remedy } = explain(failures[0], LIST_VERSIONS, region);
        const inAll = asked.length - gone.size;
        const age = `The age of ${inAll - ages.size} of ${inAll} values is not known: ${reason}`;
        return { outcome: 'partial', secrets, problem: { reason: age, remedy } };
    }
    catch (error) {
        return { outcome: 'failed', problem: explain(error, LIST, region) };
    }
    finally {
        connection?.close();
    }
}
/** The two requests that are ever made. */
function connect(region, timeoutInMs) {
    const client = (0,_aws_client_js__WEBPACK_IMPORTED_MODULE_0__/* .clientFor */ .$V)(region, timeoutInMs);
    return {
        listSecrets(token) {
            const input = { IncludePlannedDeletion: true, MaxResults: PAGE_SIZE, NextToken: token };
            return client.send(new _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_2__/* .ListSecretsCommand */ .j(input), (0,_aws_client_js__WEBPACK_IMPORTED_MODULE_0__/* .deadline */ .nl)(timeoutInMs));
        },
        listVersions(arn, token) {
            const input = { SecretId: arn, MaxResults: PAGE_SIZE, NextToken: token };
            return client.send(new _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_2__/* .ListSecretVersionIdsCommand */ .Af(input), (0,_aws_client_js__WEBPACK_IMPORTED_MODULE_0__/* .deadline */ .nl)(timeoutInMs));
        },
        close: () => client.destroy(),
    };
}
async function readEntries({ listSecrets }) {
    const entries = [];
    let token;
    do {
        const page = await listSecrets(token);
        // An answer without a list is no proof that there are no secrets.
        if (!Array.isArray(page.SecretList) || !page.SecretList.every(isEntry))
            throw (0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)();
        entries.push(...page.SecretList);
        token = page.NextToken;
    } while (token);
    return entries;
}
/** Asks several at a time; a failure that every other request would meet too is the last. */
async function readAges(connection, asked) {
    const ages = new Map();
    const gone = new Set();
    const failures = [];
    const queue = asked.values();
    let goesOn = true;
    async function work() {
        for (const entry of queue) {
            try {
                ages.set(entry, await readAge(connection, entry.ARN));
            }
            catch (error) {
                // ListSecrets lags behind by minutes, so a secret in it may be gone by now.
                if ((0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .detailsOf */ .cz)(error).name === 'ResourceNotFoundException')
                    gone.add(entry);
                else {
                    failures.push(error);
                    goesOn &&= ['denied', 'other'].includes((0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(error));
                }
            }
            if (!goesOn)
                return;
        }
    }
    await Promise.all(Array.from({ length: MAX_REQUESTS_AT_ONCE }, work));
    return { ages, gone, failures };
}
/** `LastChangedDate` moves on any edit; the date of the version that is the current value does not. */
async function readAge({ listVersions }, arn) {
    let token;
    do {
        const page = await listVersions(arn, token);
        if (!page.ARN)
            throw (0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)();
        const current = page.Versions?.find(({ VersionStages }) => VersionStages?.includes('AWSCURRENT'));
        if (current)
            return current.CreatedDate ?? null;
        token = page.NextToken;
    } while (token);
    return null;
}
function isEntry(entry) {
    return typeof entry?.Name === 'string' && typeof entry.ARN === 'string';
}
function toSecret(entry, valueSince) {
    return {
        name: entry.Name,
        arn: entry.ARN,
        deletedDate: entry.DeletedDate ?? null,
        rotationEnabled: entry.RotationEnabled ?? false,
        nextRotation: entry.NextRotationDate ?? null,
        owningService: entry.OwningService || null,
        valueSince,
    };
}
/** Texts of AWS are quoted only where they say more than the name of the error: they can hold what was sent. */
function explain(error, action, anyRegion) {
    const region = (0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(anyRegion);
    const service = `AWS Secrets Manager in ${region}`;
    const { name, code, message, status } = (0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .detailsOf */ .cz)(error);
    const word = (0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(code || name);
    const texts = {
        denied: [
            `AWS does not allow ${action} in ${region} (${(0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(message)}).`,
            `Attach this policy to the role of the job: ${POLICY}`,
        ],
        'no-credentials': [
            `There are no AWS credentials to read the secrets in ${region} with.`,
            'Run aws-actions/configure-aws-credentials before this step, and give the job `permissions: id-token: write`.',
        ],
        expired: [
            `The AWS credentials have expired, so that the secrets in ${region} could not be read (${word}).`,
            'Run aws-actions/configure-aws-credentials directly before this step, or give it a longer role-duration-seconds.',
        ],
        'not-accepted': [
            `AWS does not accept the credentials in ${region} (${word}).`,
            `Check the credentials of the job, and that ${region} is enabled in the account.`,
        ],
        'no-region': [`“${region}” is no region of AWS.`, 'Name the region by its code, such as eu-west-1.'],
        throttled: [
            `${service} was asked too much at the same time (${word}).`,
            'Run the workflow again later, when fewer others ask.',
        ],
        'aws-failed': [
            `${service} failed (HTTP status ${status}).`,
            'Run the workflow again later; https://health.aws.amazon.com tells of disturbances.',
        ],
        unreadable: [
            `What came from ${service} is not a whole answer of AWS.`,
            'Check HTTPS_PROXY and AWS_ENDPOINT_URL_SECRETS_MANAGER, if set, and run the workflow again.',
        ],
        'no-answer': [
            `${service} gave no answer in time.`,
            'Check the network and HTTPS_PROXY, if set, and run the workflow again.',
        ],
        'not-reached': [
            `The connection to ${service} failed (${word}).`,
            `Check that AWS has a region ${region}, then the network and HTTPS_PROXY, if set.`,
        ],
        other: [
            `${service} could not be read (${(0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(`${name}: ${message}`)}).`,
            'Look the error up in https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html.',
        ],
    };
    const cause = (0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(error);
    const [reason, remedy] = texts[cause];
    return { reason, remedy, ...(cause === 'no-credentials' && { isUnauthenticated: true }) };
}


/***/ })

};
