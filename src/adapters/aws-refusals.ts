import type { AwsOrder } from './aws-order.ts';
import { type Cause, causeOf, detailsOf } from './aws-problems.ts';

/**
 * Why an order to AWS failed.
 *
 * - `missing`: there is no such secret, or where one is created, nothing that AWS needs for it.
 * - `scheduled`: it is scheduled for deletion.
 * - `managed`: another service of AWS made it and looks after it.
 * - `replica`: it is a copy of one in another region, or has such copies.
 */
export type RefusalCause =
  | Cause
  | 'missing'
  | 'scheduled'
  | 'managed'
  | 'replica'
  | 'wrong-state'
  | 'wrong-parameter'
  | 'exists'
  | 'quota'
  | 'kms-denied'
  | 'kms-failed'
  | 'not-ready';

/**
 * The errors of the three actions.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html
 */
const CAUSES: ReadonlyMap<string, RefusalCause> = new Map([
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
const NEVER_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ERR_(INVALID|PROXY|TLS)_\w+|CERT_\w+|\w*SELF_SIGNED\w*|UNABLE_TO_\w+)$/;

/** What can be wrong before there is a request. */
const OF_SURROUNDINGS: readonly RefusalCause[] = [
  'no-credentials',
  'expired',
  'not-accepted',
  'no-region',
  'no-answer',
  'not-reached',
];

/** Whether AWS may have done what was asked of it in an attempt that failed. */
export function mayBeDone(error: unknown): boolean {
  const { name, code, status } = detailsOf(error);
  if (status > 0) return status < 400 || status >= 500;
  const isUnconnected = name === 'TimeoutError' && code === '';
  return !isUnconnected && !NEVER_SENT.test(code);
}

/** @param order what failed on its way to AWS or there; `undefined` where only credentials or settings were sought */
export function refusalCauseOf(error: unknown, order: AwsOrder | undefined): RefusalCause {
  const common = causeOf(error);
  // Credentials come from services, too, of which each has errors with the same names as those of Secrets Manager.
  if (!order) return OF_SURROUNDINGS.includes(common) ? common : 'no-credentials';
  const { name, message, status } = detailsOf(error);
  if (status >= 500) return common;
  const cause = CAUSES.get(name) ?? common;
  // A secret can be called anything.
  const words = message.replaceAll(order.name, '');
  if (cause === 'denied' && /Access to KMS|perform: kms:/.test(words)) return 'kms-denied';
  if (cause === 'wrong-state' || cause === 'wrong-parameter') {
    if (/\breplicas?\b/i.test(words)) return 'replica';
    if (IS_SCHEDULED.test(words)) return 'scheduled';
    if (/\bmanaged\b|\banother service\b/i.test(words)) return 'managed';
  }
  return cause;
}
