import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebClient } from '@slack/web-api';
import type { ChatMessage } from '../ports.ts';
import type { SlackDestination } from '../settings/slack.ts';
import { type Answer, fromFailure, fromStatus, rateLimited, TIMEOUT_IN_MS } from './slack-transport.ts';

/** Errors of Slack after which the message may have been posted all the same. */
const AMBIGUOUS: readonly string[] = [
  'fatal_error',
  'internal_error',
  'service_unavailable',
  'request_timeout',
];

const SILENT = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  setName() {},
  getLevel: () => 'error' as never,
};

/**
 * Posts with a bot's token, by `chat.postMessage`.
 *
 * The client's own retries are off: after a time-out they post a second time, and a rate limit they sit out for
 * up to half an hour.
 */
export function postAsBot({ token, channel, apiUrl }: Extract<SlackDestination, { kind: 'bot' }>) {
  const client = new WebClient(token, {
    slackApiUrl: apiUrl,
    allowAbsoluteUrls: false,
    timeout: TIMEOUT_IN_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: SILENT,
  });

  return async ({ text, blocks }: ChatMessage): Promise<Answer> => {
    try {
      const result = await client.chat.postMessage({
        channel,
        text,
        ...(blocks.length > 0 && { blocks: blocks as never }),
        mrkdwn: false,
        parse: 'none',
        link_names: false,
        unfurl_links: false,
        unfurl_media: false,
      });
      return {
        outcome: 'posted',
        ...(result.channel && { channelId: result.channel }),
        ...(result.ts && { timestamp: result.ts }),
      };
    } catch (error) {
      return fromError(error);
    }
  };
}

function fromError(error: unknown): Answer {
  if (error instanceof WebAPIRateLimitedError) return rateLimited(error.retryAfter);
  if (error instanceof WebAPIHTTPError) return fromStatus(error.statusCode);
  if (error instanceof WebAPIPlatformError) {
    const {
      error: code,
      response_metadata: metadata,
      needed,
    } = error.data as typeof error.data & { needed?: string };
    // Where the answer was no JSON, the client puts all of it where the code should be.
    if (!/^[a-z0-9_]{1,60}$/.test(code ?? '')) return { outcome: 'unknown', code: 'unreadable_answer' };
    if (code === 'ratelimited' || code === 'rate_limited')
      return rateLimited(metadata?.retryAfter as number | undefined);
    if (AMBIGUOUS.includes(code)) return { outcome: 'unknown', code };
    const detail = [...(metadata?.messages ?? []), ...(needed ? [`needed: ${needed}`] : [])].join('; ');
    return { outcome: 'refused', code, ...(detail && { detail }) };
  }
  // The client has no class for a 429 without Retry-After.
  if (error instanceof Error && error.message.includes('retry-after header')) return rateLimited(undefined);
  return fromFailure(error);
}
