import type { StoreProblem } from '../stores/store.ts';
import { thousands } from '../text/counts.ts';
import { quote, shown } from '../text/visible.ts';
import { type AwsOrder, command, denyingPolicy, MAX_VALUE_IN_BYTES, policyFor } from './aws-order.ts';
import { causeOf, detailsOf } from './aws-problems.ts';
import type { RefusalCause } from './aws-refusals.ts';

/** A record can hold any text as its region. */
const REGION_LENGTH = 40;

/** The code that Node gives a failed connection. An answer can hold a code, too, and in it what was sent. */
const CODE = /^[A-Z][A-Z\d_]{2,40}$/;

/** Why AWS did not do it. No text of AWS is in it, as that can hold the value that was sent. */
export function explainRefusal(error: unknown, cause: RefusalCause, order: AwsOrder): StoreProblem {
  const { action, version } = order;
  const region = shown(order.region, REGION_LENGTH);
  const secret = quote(order.name);
  const service = `AWS Secrets Manager in ${region}`;
  const { message, status } = detailsOf(error);
  const isCreated = action === 'CreateSecret';
  const isRemoved = action === 'DeleteSecret';
  const denying = denyingPolicy(message);
  const key = isCreated
    ? 'the key `aws/secretsmanager` of the account'
    : `the key of the secret, which ${command(order, 'describe-secret', ' --query KmsKeyId')} names`;
  const notReady = [
    `AWS wants something else to be done before it creates ${secret} in ${region}.`,
    'Create the secret once in the console, which says what is missing, and run the command again.',
  ] as const;
  const texts: Readonly<Record<RefusalCause, readonly [reason: string, remedy: string]>> = {
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
      `A name has up to 512 letters, digits and /_+=.@-, a value up to ${thousands(MAX_VALUE_IN_BYTES)} bytes.`,
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
export function explainUnknown(error: unknown, order: AwsOrder): StoreProblem {
  const { action, name, region, version } = order;
  const service = `AWS Secrets Manager in ${region}`;
  const { status } = detailsOf(error);
  const cause = causeOf(error);
  const happening =
    cause === 'aws-failed'
      ? `${service} failed (HTTP status ${status})`
      : cause === 'no-answer'
        ? `${service} gave no answer in time`
        : cause === 'not-reached'
          ? `The connection to ${service} broke${codeOf(error)}`
          : `What came from ${service} is not a whole answer of AWS`;
  return action === 'DeleteSecret'
    ? {
        reason: `${happening}: ${quote(name)} may be scheduled for deletion, or not.`,
        remedy: `${command(order, 'describe-secret')} shows a DeletedDate if it is. Running the command again is safe.`,
      }
    : {
        reason: `${happening}: the new value of ${quote(name)} may be stored, or not.`,
        remedy: `${command(order, 'list-secret-version-ids')} lists the version ${version} if it is. Running the command again is safe.`,
      };
}

/** The code of a failed connection, in brackets. */
function codeOf(error: unknown): string {
  const { code, status } = detailsOf(error);
  return status < 300 && CODE.test(code) ? ` (${code})` : '';
}
