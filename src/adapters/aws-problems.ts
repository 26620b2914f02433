import type { StoreProblem } from '../stores/store.ts';
import { clip, visible } from '../text/visible.ts';
import { isAboutCertificate, UNTRUSTED } from './network.ts';

/** What is quoted of a text of AWS: enough for a role, an action, and which kind of policy refuses it. */
const QUOTED_LENGTH = 300;

export const LIST = 'secretsmanager:ListSecrets';
export const LIST_VERSIONS = 'secretsmanager:ListSecretVersionIds';

/** Everything that is asked of AWS. IAM can't restrict `ListSecrets` to some secrets. */
const POLICY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: [LIST, LIST_VERSIONS], Resource: '*' }],
});

/** An answer with a good status that lacks what AWS always sends. */
export function unreadable(): Error {
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
  'not-accepted':
    /^(UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken|NotAuthorized|OptInRequired)/,
  throttled: /^(Throttl|TooManyRequests|RequestLimitExceeded|SlowDown)/,
  unreadable: /^(SyntaxError|UnreadableAnswer|Unknown|UnknownError)$/,
  'no-answer': /^AbortError$/,
};

export type Cause = keyof typeof NAMES | 'aws-failed' | 'not-reached' | 'no-region' | 'other';

export function causeOf(error: unknown): Cause {
  const { name, code, message, status } = detailsOf(error);
  if (status >= 500) return 'aws-failed';
  for (const [cause, pattern] of Object.entries(NAMES)) if (pattern.test(name)) return cause as Cause;
  // No other files are read than those with credentials.
  if (code === 'ENOENT' || code === 'EACCES') return 'no-credentials';
  if (code === 'ETIMEDOUT') return 'no-answer';
  // Such an error without a code comes from a connection that was not made in time.
  if (code || name === 'TimeoutError') return 'not-reached';
  return message.startsWith('Region ') ? 'no-region' : 'other';
}

/**
 * Why secrets could not be read, in the words for a step of a workflow.
 *
 * Texts of AWS are quoted only where they say more than the name of the error: they can hold what was sent.
 */
export function explain(error: unknown, action: string, anyRegion: string): StoreProblem {
  const region = quoted(anyRegion);
  const service = `AWS Secrets Manager in ${region}`;
  const { name, code, message, status } = detailsOf(error);
  const word = quoted(code || name);
  const texts: Readonly<Record<Cause, readonly [reason: string, remedy: string]>> = {
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
      isAboutCertificate(code)
        ? UNTRUSTED
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

export function detailsOf(error: unknown) {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: error };
  const { code, $metadata } = error as { code?: unknown; $metadata?: { httpStatusCode?: number } };
  return {
    name,
    // The SDK takes the message from the answer, whatever is there.
    message: typeof message === 'string' ? message : (JSON.stringify(message) ?? ''),
    code: typeof code === 'string' ? code : '',
    status: $metadata?.httpStatusCode ?? 0,
  };
}

/** A text from outside, in one line, without the credentials. */
function quoted(text: string): string {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
  const hidden = [AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN].reduce<string>(
    (rest, value) => (value ? rest.replaceAll(value, '***') : rest),
    text,
  );
  return clip(visible(hidden), QUOTED_LENGTH);
}
