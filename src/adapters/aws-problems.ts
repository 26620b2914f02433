import { clip, visible } from '../text/visible.ts';

/** What is quoted of a text of AWS: enough for a role, an action, and which kind of policy refuses it. */
const QUOTED_LENGTH = 300;

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
  if (code) return 'not-reached';
  return message.startsWith('Region ') ? 'no-region' : 'other';
}

/** What there is to know about an error, whoever made it. */
export function detailsOf(error: unknown) {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  const { code, $metadata } = error as { code?: unknown; $metadata?: { httpStatusCode?: number } };
  return {
    name,
    message,
    code: typeof code === 'string' ? code : '',
    status: $metadata?.httpStatusCode ?? 0,
  };
}

/** A text from outside, in one line, without the credentials. */
export function quoted(text: string): string {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
  const hidden = [AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN].reduce<string>(
    (rest, value) => (value ? rest.replaceAll(value, '***') : rest),
    text,
  );
  return clip(visible(hidden), QUOTED_LENGTH);
}
