import { failedBeforeSending } from './network.ts';

/**
 * - `no-token`: a text that can't be a token.
 * - `integration`: the job's own token, or a GitHub App without the permission.
 * - `no-answer`: not in time.
 * - `hidden-repositories`: of those that are selected for a secret, not all may be seen.
 * - `unusable-key`: a public key with which nothing can be sealed.
 * - `no-such-store`: an Enterprise Server without this kind of secrets.
 */
export type Cause =
  | 'no-token'
  | 'unknown-token'
  | 'integration'
  | 'denied'
  | 'single-sign-on'
  | 'archived'
  | 'not-found'
  | 'no-such-store'
  | 'rate-limit'
  | 'github-failed'
  | 'unreadable'
  | 'missing-page'
  | 'unusable-key'
  | 'hidden-repositories'
  | 'no-answer'
  | 'not-reached'
  | 'other';

/** A failure that is no error of the network, and that no status tells. */
export function failure(
  cause: 'no-token' | 'unreadable' | 'missing-page' | 'unusable-key' | 'hidden-repositories',
): Error {
  return Object.assign(new Error(cause), { ofReading: cause });
}

/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
export function causeOf(error: unknown): Cause {
  const { ofReading, status, answered, isOfNetwork, isReadable, message, code } = detailsOf(error);
  if (ofReading) return ofReading;
  if (code === 'TimeoutError') return 'no-answer';
  if (!answered) return isOfNetwork ? 'not-reached' : 'other';
  if (status >= 500) return 'github-failed';
  if (status === 429) return 'rate-limit';
  if (!isReadable) return 'unreadable';
  if (status === 401) return 'unknown-token';
  if (status === 403) {
    if (/rate limit|abuse detection/i.test(message)) return 'rate-limit';
    if (/\bSAML\b/.test(message)) return 'single-sign-on';
    if (/\barchived\b/.test(message)) return 'archived';
    return /by integration/.test(message) ? 'integration' : 'denied';
  }
  return status === 404 ? 'not-found' : 'other';
}

/** Whether what was ordered may have been done although no answer says so. */
export function mayBeDone(error: unknown): boolean {
  const { ofReading, answered, status, code } = detailsOf(error);
  if (ofReading) return ofReading === 'unreadable';
  // Only a status of 400 to 499 says that nothing was done, whoever gave it.
  return answered ? status < 400 || status >= 500 : !failedBeforeSending(code);
}

/** What there is to know about an error, whoever made it. */
export function detailsOf(error: unknown) {
  const { ofReading, status, response } = (error ?? {}) as {
    readonly ofReading?: Cause;
    readonly status?: unknown;
    readonly response?: { readonly headers?: Record<string, string | undefined>; readonly data?: unknown };
  };
  const { message } = (response?.data ?? {}) as { readonly message?: unknown };
  return {
    ofReading,
    answered: response !== undefined,
    // For a request without an answer the client makes up a status.
    status: response && typeof status === 'number' ? status : 0,
    headers: response?.headers ?? {},
    // The client gives its errors a status; those before it have a code. Anything else is a mistake of this code.
    isOfNetwork: status !== undefined || /^[A-Z_]+$/.test(codeOf(error)),
    isReadable: typeof message === 'string',
    message: typeof message === 'string' ? message : '',
    code: response || ofReading ? '' : codeOf(error),
  };
}

/** The most telling code in a chain of causes: `fetch failed` wraps what really happened. */
export function codeOf(error: unknown): string {
  const { cause, errors, code, name } = (error ?? {}) as {
    readonly cause?: unknown;
    readonly errors?: readonly unknown[];
    readonly code?: unknown;
    readonly name?: unknown;
  };
  const deeper = cause ?? errors?.[0];
  if (deeper) return codeOf(deeper);
  if (typeof code === 'string') return code;
  return typeof name === 'string' ? name : '';
}
