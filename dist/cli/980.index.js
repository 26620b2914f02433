export const id = 980;
export const ids = [980];
export const modules = {

/***/ 4662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ connectToAws)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2994);



/** How often a request is sent at most, as it is by default. */
const MAX_ATTEMPTS = 3;
/** AWS answers within a second; after this long an attempt is given up. */
const TIMEOUT_IN_MS = 10_000;
const SILENT = { trace() { }, debug() { }, info() { }, warn() { }, error() { } };
/**
 * A client for one region, which tries again by itself.
 *
 * @param onFailedAttempt gets the error of each attempt that was at least on its way to AWS. Where credentials were
 *   missing, or could not be fetched, there was none.
 */
function connectToAws(region, timeoutInMs = TIMEOUT_IN_MS, onFailedAttempt = () => { }) {
    // The client's own agents do not heed HTTPS_PROXY and NO_PROXY.
    const agent = { keepAlive: true, proxyEnv: process.env };
    const client = new _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_2__/* .SecretsManagerClient */ ._H({
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
    client.middlewareStack.add((next) => async (request) => {
        try {
            return await next(request);
        }
        catch (error) {
            onFailedAttempt(error);
            throw error;
        }
    }, 
    // Around the sending of a signed request and the reading of its answer, within the loop of attempts.
    { name: 'failedAttempts', step: 'deserialize', priority: 'high' });
    return {
        client,
        /** The time-outs above end with the header of an answer; this also ends one whose body never does. */
        deadline: () => ({ abortSignal: AbortSignal.timeout(2 * MAX_ATTEMPTS * timeoutInMs) }),
        close: () => client.destroy(),
    };
}


/***/ }),

/***/ 2189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ LIST_VERSIONS),
/* harmony export */   KI: () => (/* binding */ causeOf),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   cz: () => (/* binding */ detailsOf),
/* harmony export */   rl: () => (/* binding */ LIST)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4252);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2747);


/** What is quoted of a text of AWS: enough for a role, an action, and which kind of policy refuses it. */
const QUOTED_LENGTH = 300;
const LIST = 'secretsmanager:ListSecrets';
const LIST_VERSIONS = 'secretsmanager:ListSecretVersionIds';
/** Everything that is asked of AWS. IAM can't restrict `ListSecrets` to some secrets. */
const POLICY = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: [LIST, LIST_VERSIONS], Resource: '*' }],
});
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
    // Such an error without a code comes from a connection that was not made in time.
    if (code || name === 'TimeoutError')
        return 'not-reached';
    return message.startsWith('Region ') ? 'no-region' : 'other';
}
/**
 * Why secrets could not be read, in the words for a step of a workflow.
 *
 * Texts of AWS are quoted only where they say more than the name of the error: they can hold what was sent.
 */
function explain(error, action, anyRegion) {
    const region = quoted(anyRegion);
    const service = `AWS Secrets Manager in ${region}`;
    const { name, code, message, status } = detailsOf(error);
    const word = quoted(code || name);
    const texts = {
        denied: [
            `AWS does not allow ${action} in ${region} (${quoted(message)}).`,
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
            (0,_network_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutCertificate */ .Tf)(code)
                ? _network_js__WEBPACK_IMPORTED_MODULE_1__/* .UNTRUSTED */ .nT
                : `Check that AWS has a region ${region}, then the network and HTTPS_PROXY, if set.`,
        ],
        other: [
            `${service} could not be read (${quoted(`${name}: ${message}`)}).`,
            'Look the error up in https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html.',
        ],
    };
    const cause = causeOf(error);
    const [reason, remedy] = texts[cause];
    return { reason, remedy, ...(cause === 'no-credentials' && { isUnauthenticated: true }) };
}
function detailsOf(error) {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: error };
    const { code, $metadata } = error;
    return {
        name,
        // The SDK takes the message from the answer, whatever is there.
        message: typeof message === 'string' ? message : (JSON.stringify(message) ?? ''),
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
/* harmony import */ var _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2994);
/* harmony import */ var _stores_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(346);
/* harmony import */ var _aws_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4662);
/* harmony import */ var _aws_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2189);




/** The most that AWS puts on a page of either list. https://docs.aws.amazon.com/secretsmanager/latest/apireference/ */
const PAGE_SIZE = 100;
/**
 * AWS takes 50 `ListSecretVersionIds` a second; at a round trip of a tenth of a second that is five at a time.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html
 */
const MAX_REQUESTS_AT_ONCE = 5;
/**
 * Reads which secrets a region has, those to be deleted too, and for the wanted ones how old their values are. No
 * value is ever read. Whatever goes wrong is part of the result; nothing is thrown. With secrets, every one of the
 * region is there, and a problem says that the age of some values could not be read.
 *
 * @param wanted whether the age of a secret's value is needed, which costs a request; never asked of a secret that
 *   is to be deleted
 */
async function listAwsSecrets(region, wanted, timeoutInMs) {
    const part = { ..._stores_store_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_READ */ .p, store: 'aws-secrets-manager', region };
    let connection;
    try {
        connection = (0,_aws_client_js__WEBPACK_IMPORTED_MODULE_1__/* .connectToAws */ .p)(region, timeoutInMs);
        const entries = await readEntries(connection);
        const asked = entries.filter(({ Name, ARN, DeletedDate }) => !DeletedDate && wanted(Name, ARN));
        const { ages, gone, failures } = await readAges(connection, asked);
        const secrets = entries
            .filter((entry) => !gone.has(entry))
            .map((entry) => toStored(entry, ages.get(entry) ?? null));
        if (failures.length === 0)
            return { ...part, secrets };
        const { reason, remedy } = (0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(failures[0], _aws_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .LIST_VERSIONS */ .FL, region);
        const inAll = asked.length - gone.size;
        const age = `The age of ${inAll - ages.size} of ${inAll} values is not known: ${reason}`;
        return { ...part, secrets, problem: { reason: age, remedy } };
    }
    catch (error) {
        return { ...part, problem: (0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(error, _aws_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .LIST */ .rl, region) };
    }
    finally {
        connection?.close();
    }
}
async function readEntries({ client, deadline }) {
    const entries = [];
    let token;
    do {
        const input = { IncludePlannedDeletion: true, MaxResults: PAGE_SIZE, NextToken: token };
        const page = await client.send(new _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_3__/* .ListSecretsCommand */ .j(input), deadline());
        // An answer without a list is no proof that there are no secrets.
        if (!Array.isArray(page.SecretList) || !page.SecretList.every(isEntry))
            throw (0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)();
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
                if ((0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .detailsOf */ .cz)(error).name === 'ResourceNotFoundException')
                    gone.add(entry);
                else {
                    failures.push(error);
                    goesOn &&= ['denied', 'other'].includes((0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .causeOf */ .KI)(error));
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
async function readAge({ client, deadline }, arn) {
    let token;
    do {
        const input = { SecretId: arn, MaxResults: PAGE_SIZE, NextToken: token };
        const page = await client.send(new _aws_sdk_client_secrets_manager__WEBPACK_IMPORTED_MODULE_3__/* .ListSecretVersionIdsCommand */ .Af(input), deadline());
        if (!page.ARN)
            throw (0,_aws_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)();
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
function toStored(entry, valueSince) {
    const { Name, ARN, DeletedDate, RotationEnabled, NextRotationDate, OwningService } = entry;
    return {
        name: Name,
        arn: ARN,
        updatedAt: valueSince?.toISOString() ?? null,
        ...(DeletedDate && { deletedAt: DeletedDate.toISOString() }),
        ...(RotationEnabled && NextRotationDate && { nextRotationAt: NextRotationDate.toISOString() }),
        ...(OwningService && { owningService: OwningService }),
    };
}


/***/ })

};
