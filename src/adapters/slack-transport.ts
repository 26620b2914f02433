import { failedBeforeSending } from './network.ts';

/** What Slack made of a message, or why that is not known. */
export type Answer =
  | { readonly outcome: 'posted'; readonly channelId?: string; readonly timestamp?: string }
  | { readonly outcome: 'refused'; readonly code: string; readonly detail?: string }
  /** Came too early; `retryAfter` is in seconds. */
  | { readonly outcome: 'rate-limited'; readonly retryAfter: number }
  /** The request never reached Slack. */
  | { readonly outcome: 'not-sent'; readonly code: string }
  /** The request may have reached Slack, but no answer came that says so. */
  | { readonly outcome: 'unknown'; readonly code: string };

/** Slack answers within a second or two; after this long the message is not waited for. */
export const TIMEOUT_IN_MS = 15_000;

/** When Slack says "too early" without saying how long to wait. */
const DEFAULT_RETRY_AFTER_IN_SECONDS = 5;

/** The answer for a status that the service gives before it looks at the message. */
export function rateLimited(retryAfter: string | number | null | undefined): Answer {
  const seconds = Number(retryAfter ?? Number.NaN);
  return {
    outcome: 'rate-limited',
    retryAfter: Number.isFinite(seconds) && seconds >= 0 ? seconds : DEFAULT_RETRY_AFTER_IN_SECONDS,
  };
}

/** Only a status of 400 to 499 says that the message was not posted. */
export function fromStatus(status: number, code = `http_${status}`): Answer {
  return status >= 400 && status < 500 ? { outcome: 'refused', code } : { outcome: 'unknown', code };
}

/** The answer for a request that failed without one. */
export function fromFailure(error: unknown): Answer {
  const code = codeOf(error);
  return { outcome: failedBeforeSending(code) ? 'not-sent' : 'unknown', code };
}

/** The most telling code in a chain of causes: `fetch failed` wraps what really happened. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no_answer';
  const deeper =
    error.cause ??
    ('original' in error ? error.original : undefined) ??
    ('errors' in error && Array.isArray(error.errors) ? error.errors[0] : undefined);
  if (deeper instanceof Error) return codeOf(deeper);
  if (error.message === 'unexpected redirect') return 'UNEXPECTED_REDIRECT';
  // A proxy that refuses the tunnel has no code of its own in `fetch`.
  if (error.message.startsWith('Proxy response (')) return 'ERR_PROXY_TUNNEL';
  if (error.name === 'TimeoutError') return `no answer within ${TIMEOUT_IN_MS / 1000} s`;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
