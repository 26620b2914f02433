export const id = 643;
export const ids = [643];
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

/***/ 9643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awsWriter: () => (/* binding */ awsWriter)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-secrets-manager/dist-cjs/index.js
var dist_cjs = __webpack_require__(2994);
// EXTERNAL MODULE: ./build/records/record.js + 1 modules
var record = __webpack_require__(4156);
// EXTERNAL MODULE: ./build/stores/match.js
var match = __webpack_require__(1858);
// EXTERNAL MODULE: ./build/text/counts.js
var counts = __webpack_require__(5392);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(4252);
// EXTERNAL MODULE: ./build/adapters/aws-client.js
var aws_client = __webpack_require__(4662);
;// CONCATENATED MODULE: ./build/adapters/aws-order.js
/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html */
const MAX_VALUE_IN_BYTES = 65_536;
/**
 * The partitions of AWS but the first, by how the names of their regions begin.
 * https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 */
const PARTITIONS = [
    ['cn-', 'aws-cn'],
    ['us-gov-', 'aws-us-gov'],
    ['us-iso-', 'aws-iso'],
    ['us-isob-', 'aws-iso-b'],
    ['eu-isoe-', 'aws-iso-e'],
    ['us-isof-', 'aws-iso-f'],
    ['eusc-', 'aws-eusc'],
];
/** What can deny an order, as AWS calls it in its answer. */
const POLICIES = [
    'identity-based policy',
    'resource-based policy',
    'permissions boundary',
    'session policy',
    'service control policy',
    'resource control policy',
    'VPC endpoint policy',
];
function isArn(name) {
    return name.startsWith('arn:');
}
/** A command for the terminal about the secret of an order, to stand in a sentence. */
function command({ name, region }, verb, more = '') {
    return `\`aws secretsmanager ${verb} --secret-id ${name} --region ${region}${more}\``;
}
/**
 * The least that allows an order, for any account. AWS appends six characters to the name in an ARN; a secret that is
 * to be created has none yet.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html
 */
function policyFor({ action, name, region }) {
    const partition = PARTITIONS.find(([start]) => region.startsWith(start))?.[1] ?? 'aws';
    const arn = isArn(name) ? name : `arn:${partition}:secretsmanager:${region}:*:secret:${name}`;
    const existing = isArn(name) ? arn : `${arn}-??????`;
    return JSON.stringify({
        Version: '2012-10-17',
        Statement: [
            {
                Effect: 'Allow',
                Action: `secretsmanager:${action}`,
                Resource: action === 'CreateSecret' ? [arn, existing] : existing,
            },
        ],
    });
}
/**
 * Which policy denies, as far as AWS says so; none does where it is only that none allows.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
function denyingPolicy(message) {
    return POLICIES.find((policy) => new RegExp(`explicit deny in an? ${policy}`).test(message));
}

// EXTERNAL MODULE: ./build/adapters/aws-problems.js
var aws_problems = __webpack_require__(2189);
;// CONCATENATED MODULE: ./build/adapters/aws-refusal-words.js




/** A record can hold any text as its region. */
const REGION_LENGTH = 40;
/** The code that Node gives a failed connection. An answer can hold a code, too, and in it what was sent. */
const CODE = /^[A-Z][A-Z\d_]{2,40}$/;
/** Why AWS did not do it. No text of AWS is in it, as that can hold the value that was sent. */
function explainRefusal(error, cause, order) {
    const { action, version } = order;
    const region = (0,visible/* shown */.SP)(order.region, REGION_LENGTH);
    const secret = (0,visible/* quote */.hD)(order.name);
    const service = `AWS Secrets Manager in ${region}`;
    const { message, status } = (0,aws_problems/* detailsOf */.cz)(error);
    const isCreated = action === 'CreateSecret';
    const isRemoved = action === 'DeleteSecret';
    const denying = denyingPolicy(message);
    const key = isCreated
        ? 'the key `aws/secretsmanager` of the account'
        : `the key of the secret, which ${command(order, 'describe-secret', ' --query KmsKeyId')} names`;
    const notReady = [
        `AWS wants something else to be done before it creates ${secret} in ${region}.`,
        'Create the secret once in the console, which says what is missing, and run the command again.',
    ];
    const texts = {
        denied: [
            `AWS does not allow secretsmanager:${action} for ${secret} in ${region}${denying ? `: a ${denying} denies it` : ''}.`,
            denying
                ? `Whoever looks after that ${denying} must stop it from denying secretsmanager:${action}.`
                : `Attach this policy to the user or role that \`aws sts get-caller-identity\` shows: ${policyFor(order)}`,
        ],
        'kms-denied': [
            `AWS does not allow the use of the KMS key of ${secret} in ${region}.`,
            `Allow kms:GenerateDataKey and kms:Decrypt on ${key}.`,
        ],
        'kms-failed': [
            `AWS could not use the KMS key of ${secret} in ${region}.`,
            `Check in KMS that it is enabled and not to be deleted: ${key}.`,
        ],
        scheduled: [
            `${secret} in ${region} is scheduled for deletion.`,
            `Restore it first: ${command(order, 'restore-secret')}. Then run the command again.`,
        ],
        managed: [
            `${secret} in ${region} is managed by another service of AWS, which alone may change it.`,
            `Change it there; ${command(order, 'describe-secret', ' --query OwningService')} names the service.`,
        ],
        replica: isRemoved
            ? [
                `${secret} in ${region} has replicas in other regions.`,
                `Remove them first; ${command(order, 'describe-secret', ' --query ReplicationStatus')} names their regions.`,
            ]
            : [
                `${secret} in ${region} is a replica of a secret in another region.`,
                `Write that region into the record; ${command(order, 'describe-secret', ' --query PrimaryRegion')} names it.`,
            ],
        'wrong-state': [
            `AWS does not ${isRemoved ? 'remove' : 'change'} ${secret} in ${region} as it is now.`,
            `${command(order, 'describe-secret')} shows whether it is to be deleted, managed by another service, or a replica.`,
        ],
        'wrong-parameter': [
            `AWS does not accept the name ${secret}${isRemoved ? '' : ', or the value'}.`,
            `A name has up to 512 letters, digits and /_+=.@-, a value up to ${(0,counts/* thousands */.oh)(MAX_VALUE_IN_BYTES)} bytes.`,
        ],
        exists: [
            `AWS has ${isCreated ? secret : `a version ${version} of ${secret}`} in ${region} by now.`,
            'Run the command again.',
        ],
        quota: [
            `A quota of ${service} is used up.`,
            isCreated
                ? 'Remove secrets that nobody needs, or ask for a higher quota under “Service Quotas” in the console.'
                : 'Run the command again tomorrow: AWS keeps every version of the last 24 hours, and takes about 100.',
        ],
        missing: notReady,
        'not-ready': notReady,
        'no-credentials': [
            `There are no AWS credentials to change secrets in ${region} with, or they hold no longer.`,
            'Sign in with `aws sso login` or `aws configure`; if it is not the default profile, name it in AWS_PROFILE.',
        ],
        expired: [
            `The AWS credentials have expired, so that nothing was changed in ${region}.`,
            'Sign in again with `aws sso login`, or get new keys for `aws configure`, and run the command again.',
        ],
        'not-accepted': [
            `AWS does not accept the credentials in ${region}.`,
            `Check with \`aws sts get-caller-identity\` whose they are, AWS_PROFILE, the clock of this computer, and that ${region} is enabled in the account.`,
        ],
        'no-region': [`“${region}” is no region of AWS.`, 'Name the region by its code, such as eu-west-1.'],
        throttled: [`${service} was asked too much at the same time.`, 'Run the command again in a minute.'],
        'aws-failed': [
            `${service} failed (HTTP status ${status}).`,
            'Run the command again later; https://health.aws.amazon.com tells of disturbances.',
        ],
        unreadable: [
            `What came from ${service} is no answer of AWS (HTTP status ${status}).`,
            'Check HTTPS_PROXY and AWS_ENDPOINT_URL_SECRETS_MANAGER, if set, and run the command again.',
        ],
        'no-answer': [
            `${service} gave no answer in time.`,
            'Check the network and HTTPS_PROXY, if set, and run the command again.',
        ],
        'not-reached': [
            `The connection to ${service} failed${codeOf(error)}.`,
            `Check that AWS has a region ${region}, then the network and HTTPS_PROXY, if set.`,
        ],
        other: [
            `${service} refused, with an error that is not known here.`,
            `After some minutes the event history of CloudTrail in ${region} shows it under ${action}.`,
        ],
    };
    const [reason, remedy] = texts[cause];
    return { reason, remedy };
}
/** What is not known after an attempt that may be done, and how to find out. */
function explainUnknown(error, order) {
    const { action, name, region, version } = order;
    const service = `AWS Secrets Manager in ${region}`;
    const { status } = (0,aws_problems/* detailsOf */.cz)(error);
    const cause = (0,aws_problems/* causeOf */.KI)(error);
    const happening = cause === 'aws-failed'
        ? `${service} failed (HTTP status ${status})`
        : cause === 'no-answer'
            ? `${service} gave no answer in time`
            : cause === 'not-reached'
                ? `The connection to ${service} broke${codeOf(error)}`
                : `What came from ${service} is not a whole answer of AWS`;
    return action === 'DeleteSecret'
        ? {
            reason: `${happening}: ${(0,visible/* quote */.hD)(name)} may be scheduled for deletion, or not.`,
            remedy: `${command(order, 'describe-secret')} shows a DeletedDate if it is. Running the command again is safe.`,
        }
        : {
            reason: `${happening}: the new value of ${(0,visible/* quote */.hD)(name)} may be stored, or not.`,
            remedy: `${command(order, 'list-secret-version-ids')} lists the version ${version} if it is. Running the command again is safe.`,
        };
}
/** The code of a failed connection, in brackets. */
function codeOf(error) {
    const { code, status } = (0,aws_problems/* detailsOf */.cz)(error);
    return status < 300 && CODE.test(code) ? ` (${code})` : '';
}

;// CONCATENATED MODULE: ./build/adapters/aws-refusals.js

/**
 * The errors of the three actions.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html
 */
const CAUSES = new Map([
    ['ResourceExistsException', 'exists'],
    ['LimitExceededException', 'quota'],
    ['EncryptionFailure', 'kms-failed'],
    ['DecryptionFailure', 'kms-failed'],
    ['PreconditionNotMetException', 'not-ready'],
    ['ResourceNotFoundException', 'missing'],
    ['InvalidParameterException', 'wrong-parameter'],
    ['ValidationException', 'wrong-parameter'],
    ['InvalidRequestException', 'wrong-state'],
]);
/** What AWS says of a secret that is to be deleted, which it does in several ways. */
const IS_SCHEDULED = /\b((marked|scheduled)\s+(for\s+deletion|deleted)|was\s+(already\s+)?deleted)\b/i;
/** Connections that failed before anything was sent: not found, refused, not trusted. */
const NEVER_SENT = /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ERR_(INVALID|PROXY|TLS)_\w+|CERT_\w+|\w*SELF_SIGNED\w*|UNABLE_TO_\w+)$/;
/** What can be wrong before there is a request. */
const OF_SURROUNDINGS = [
    'no-credentials',
    'expired',
    'not-accepted',
    'no-region',
    'no-answer',
    'not-reached',
];
/** Whether AWS may have done what was asked of it in an attempt that failed. */
function mayBeDone(error) {
    const { name, code, status } = (0,aws_problems/* detailsOf */.cz)(error);
    if (status > 0)
        return status < 400 || status >= 500;
    const isUnconnected = name === 'TimeoutError' && code === '';
    return !isUnconnected && !NEVER_SENT.test(code);
}
/** @param order what failed on its way to AWS or there; `undefined` where only credentials or settings were sought */
function refusalCauseOf(error, order) {
    const common = (0,aws_problems/* causeOf */.KI)(error);
    // Credentials come from services, too, of which each has errors with the same names as those of Secrets Manager.
    if (!order)
        return OF_SURROUNDINGS.includes(common) ? common : 'no-credentials';
    const { name, message, status } = (0,aws_problems/* detailsOf */.cz)(error);
    if (status >= 500)
        return common;
    const cause = CAUSES.get(name) ?? common;
    // A secret can be called anything.
    const words = message.replaceAll(order.name, '');
    if (cause === 'denied' && /Access to KMS|perform: kms:/.test(words))
        return 'kms-denied';
    if (cause === 'wrong-state' || cause === 'wrong-parameter') {
        if (/\breplicas?\b/i.test(words))
            return 'replica';
        if (IS_SCHEDULED.test(words))
            return 'scheduled';
        if (/\bmanaged\b|\banother service\b/i.test(words))
            return 'managed';
    }
    return cause;
}

;// CONCATENATED MODULE: ./build/adapters/aws-writer.js











/** A byte order mark is part of a value. */
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * Changes secrets of AWS Secrets Manager, with the credentials of the environment. For addresses of that store only.
 *
 * @param timeoutInMs after how long an attempt is given up
 */
function awsWriter(timeoutInMs) {
    const carryOut = (order, send) => outcomeOf(order, send, timeoutInMs);
    return {
        async set(address, value, { create }) {
            const place = placeOf(address);
            if ('reason' in place)
                return refused(place);
            const problem = problemOfValue(value);
            if (problem)
                return refused(problem);
            const { name, region } = place;
            // Of several attempts with one token AWS stores the value once, and gives the version this id.
            const version = (0,external_node_crypto_.randomUUID)();
            const content = { ClientRequestToken: version, ...contentOf(value) };
            const set = await carryOut({ ...place, action: 'PutSecretValue', version }, ({ client, deadline }) => client.send(new dist_cjs/* PutSecretValueCommand */.cp({ SecretId: name, ...content }), deadline()));
            if (set.outcome !== 'missing' || !create)
                return set;
            if (isArn(name))
                return refused(noNameToCreate(name, region));
            return carryOut({ ...place, action: 'CreateSecret', version }, ({ client, deadline }) => client.send(new dist_cjs/* CreateSecretCommand */._f({ Name: name, ...content }), deadline()));
        },
        async remove(address) {
            const place = placeOf(address);
            if ('reason' in place)
                return refused(place);
            // Without a recovery window in it, AWS takes the longest, 30 days.
            const input = { SecretId: place.name };
            return carryOut({ ...place, action: 'DeleteSecret' }, ({ client, deadline }) => client.send(new dist_cjs/* DeleteSecretCommand */.hh(input), deadline()));
        },
    };
}
async function outcomeOf(order, send, timeoutInMs) {
    const failures = [];
    let connection;
    try {
        connection = (0,aws_client/* connectToAws */.p)(order.region, timeoutInMs, (error) => failures.push(error));
        const answer = await send(connection);
        return answer.ARN ? doneOf(order, answer) : unknown((0,aws_problems/* unreadable */.O$)(), order);
    }
    catch (error) {
        const cause = refusalCauseOf(error, failures.includes(error) ? order : undefined);
        // It is what was asked for, by an earlier order or by an attempt of this one whose answer was lost. Refusing it
        // would leave nobody who broke off a removal a way to finish it.
        if (order.action === 'DeleteSecret' && cause === 'scheduled')
            return {
                outcome: 'done',
                what: 'removed',
                note: noteOf(order, 'It was scheduled for deletion already.'),
            };
        const doubtful = failures.findLast(mayBeDone);
        // An answer that never ended is told by the error that ended it.
        if (doubtful)
            return unknown(cause === 'no-answer' ? error : doubtful, order);
        // What is to be created can't be missing: AWS lacks something else.
        if (cause === 'missing' && order.action !== 'CreateSecret')
            return { outcome: 'missing' };
        return refused(explainRefusal(error, cause, order));
    }
    finally {
        connection?.close();
    }
}
function doneOf(order, { DeletionDate }) {
    switch (order.action) {
        case 'PutSecretValue':
            return { outcome: 'done', what: 'updated' };
        case 'CreateSecret':
            return { outcome: 'done', what: 'created' };
        case 'DeleteSecret': {
            const isDated = DeletionDate && !Number.isNaN(DeletionDate.getTime());
            const when = isDated ? ` after ${DeletionDate.toISOString().slice(0, 10)}` : '; AWS does not say when';
            return { outcome: 'done', what: 'removed', note: noteOf(order, `It will be deleted for good${when}.`) };
        }
    }
}
function noteOf(order, state) {
    return `${state} Until then ${command(order, 'restore-secret')} brings it back.`;
}
function refused(problem) {
    return { outcome: 'refused', problem };
}
function unknown(error, order) {
    return { outcome: 'unknown', problem: explainUnknown(error, order) };
}
/** The secret that an address means, or why it means none. A wrong place must not look like a missing secret. */
function placeOf({ name, region }) {
    if (!record/* AWS_NAME */.Mh.test(name))
        return {
            reason: `${(0,visible/* quote */.hD)(name)} can be no name in AWS Secrets Manager.`,
            remedy: 'Write the name (letters, digits and /_+=.@-) or the ARN of the secret into its record.',
        };
    const ofName = (0,match/* regionOf */.A)({ name, region: null });
    const place = region ?? ofName;
    if (!place)
        return {
            reason: `Nothing says in which region of AWS ${(0,visible/* quote */.hD)(name)} is.`,
            remedy: 'Write its `region` into the record, or set AWS_REGION.',
        };
    if (ofName && ofName !== place)
        return {
            reason: `The ARN ${(0,visible/* quote */.hD)(name)} is not of ${(0,visible/* quote */.hD)(place)}, which was given as its region.`,
            remedy: `Write \`region: ${ofName}\` into the record.`,
        };
    return { name, region: place };
}
function problemOfValue({ byteLength }) {
    if (byteLength === 0)
        return { reason: 'The value is empty.', remedy: 'Give a value; to remove the secret, use `remove`.' };
    if (byteLength > MAX_VALUE_IN_BYTES)
        return {
            reason: `The value has ${(0,counts/* thousands */.oh)(byteLength)} bytes; AWS Secrets Manager takes up to ${(0,counts/* thousands */.oh)(MAX_VALUE_IN_BYTES)}.`,
            remedy: 'Give a shorter value, or keep it in another store.',
        };
    return undefined;
}
/** Text where it can be, which is what others expect to read; the console shows nothing else. */
function contentOf(value) {
    try {
        return { SecretString: UTF8.decode(value) };
    }
    catch {
        return { SecretBinary: value };
    }
}
function noNameToCreate(arn, region) {
    return {
        reason: `There is no ${(0,visible/* quote */.hD)(arn)} in ${region}, and a new secret can't be given an ARN.`,
        remedy: 'Write the plain name into the record; AWS makes the ARN.',
    };
}


/***/ }),

/***/ 1858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ regionOf),
/* harmony export */   q: () => (/* binding */ matchStores)
/* harmony export */ });
/* harmony import */ var _records_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4156);

/**
 * Holds the records against what the stores list. A part that could not be read says nothing, neither that a secret
 * is there nor that it is not.
 *
 * @param scanned the repository that has the records, `owner/name`
 */
function matchStores(records, parts, scanned) {
    // First what is where its record says; only what no record has claimed can be what another means.
    const direct = new Map(records.map((record) => [record, findDirectly(record, parts, scanned)]));
    const recorded = new Set([...direct.values()].flatMap(({ secrets }) => secrets));
    const matches = new Map();
    const meant = new Set(recorded);
    for (const [record, { secrets, wasRead }] of direct) {
        const near = secrets.length > 0 || !wasRead ? [] : findNear(record, parts, scanned, recorded);
        matches.set(record, {
            inStore: secrets.length > 0 ? true : wasRead ? false : null,
            secrets,
            elsewhere: near.map(({ part }) => part),
        });
        for (const { found } of near)
            meant.add(found);
    }
    const own = parts.filter(({ isForLookup }) => !isForLookup);
    const unrecorded = own.flatMap((part) => (part.secrets ?? []).filter((secret) => !meant.has(secret)).map((secret) => ({ part, secret })));
    return { matches, unrecorded, parts };
}
/** What is where the record says, in each region that it may mean, and whether all of that place was read. */
function findDirectly(record, parts, scanned) {
    if (record.name === null)
        return { secrets: [], wasRead: false };
    const ofStore = parts.filter(({ store }) => store === record.store);
    const own = ofStore.filter((part) => isPlaceOf(part, record, scanned));
    const secrets = own.map((part) => find(part, record)).filter((secret) => secret !== undefined);
    const wasRead = own.length > 0 && own.every((part) => part.secrets !== null);
    return { secrets, wasRead: wasRead || environmentIsMissing(record, ofStore, scanned) };
}
/** Where else a secret of this name is, that no record has claimed. */
function findNear(record, parts, scanned, claimed) {
    const near = [];
    for (const part of parts) {
        if (part.store !== record.store || !isNear(part, record, scanned))
            continue;
        const found = find(part, record);
        if (found && !claimed.has(found))
            near.push({ part, found });
    }
    return near;
}
/** All environments of the repository were listed, and the record's is none of them. */
function environmentIsMissing(record, parts, scanned) {
    if (record.scope !== 'environment' || !record.environment)
        return false;
    const repository = parts.filter((part) => part.scope !== 'organization' && isSame(part.repository, (0,_records_record_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(record, scanned)));
    const environments = repository.filter(({ scope }) => scope === 'environment');
    return (repository.some(({ scope, secrets }) => scope === 'repository' && secrets !== null) &&
        environments.every(({ environment, secrets }) => environment !== null && secrets !== null));
}
/** Whether a part is where the record says that the secret is. */
function isPlaceOf(part, record, scanned) {
    if (record.store === 'aws-secrets-manager') {
        const region = regionOf(record);
        return region === null || isSame(part.region, region);
    }
    if (part.scope !== record.scope)
        return false;
    if (part.scope === 'organization')
        return true;
    if (!isSame(part.repository, (0,_records_record_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)(record, scanned)))
        return false;
    return part.scope === 'repository' || isSame(part.environment, record.environment);
}
/** The region of AWS that a record, or the address of a secret, means; null when it does not say. An ARN names its region. */
function regionOf({ name, region }) {
    return region ?? /^arn:[^:]*:secretsmanager:([^:]+):/.exec(name ?? '')?.[1] ?? null;
}
/** Whether a part could hold by mistake what the record means: another level of the same repository. */
function isNear(part, record, scanned) {
    if (record.store === 'aws-secrets-manager')
        return false;
    if (part.scope === 'organization')
        return true;
    // An organization's secret may by mistake be one of the repository that has the record, not of every other.
    return isSame(part.repository, (0,_records_record_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryOf */ ._M)({ ...record, scope: 'repository' }, scanned));
}
function find(part, { name, store }) {
    if (store === 'aws-secrets-manager')
        return part.secrets?.find((secret) => secret.name === name || secret.arn === name);
    return part.secrets?.find((secret) => isSame(secret.name, name));
}
/** GitHub takes no notice of case in names. */
function isSame(a, b) {
    return a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
}


/***/ }),

/***/ 5392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   _3: () => (/* binding */ days),
/* harmony export */   oh: () => (/* binding */ thousands)
/* harmony export */ });
/** "1 day", "3 days". */
function days(count) {
    return plural(count, 'day');
}
/** "1,204": what `toLocaleString` writes, without loading its data. */
function thousands(count) {
    return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
/** "1 record", "2 records", "1,204 records". */
function plural(count, noun) {
    return `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ })

};
