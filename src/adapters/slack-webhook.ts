import { IncomingWebhook, IncomingWebhookHTTPError } from '@slack/webhook';
import type { ChatMessage } from '../ports.ts';
import type { SlackDestination } from '../settings/slack.ts';
import { type Answer, fromFailure, fromStatus, rateLimited, TIMEOUT_IN_MS } from './slack-transport.ts';

/** Slack takes it, though the types of the client do not know it: the text is shown as it is. */
const NO_MARKUP: object = { mrkdwn: false };

/** Posts by an incoming webhook, which answers `ok` or a word that tells the error, as plain text. */
export function postByWebhook({ url }: Extract<SlackDestination, { kind: 'webhook' }>) {
  // The client passes on the status and the body of an error, but not its headers.
  let retryAfter: string | null = null;
  const webhook = new IncomingWebhook(url, {
    timeout: TIMEOUT_IN_MS,
    fetch: async (...request: Parameters<typeof fetch>) => {
      const response = await fetch(...request);
      retryAfter = response.headers.get('retry-after');
      return response;
    },
  });

  return async ({ text, blocks }: ChatMessage): Promise<Answer> => {
    try {
      const answer = await webhook.send({
        text,
        ...(blocks.length > 0 && { blocks: blocks as never }),
        unfurl_links: false,
        unfurl_media: false,
        ...NO_MARKUP,
      });
      return answer.text.trim() === 'ok'
        ? { outcome: 'posted' }
        : { outcome: 'unknown', code: 'unreadable_answer' };
    } catch (error) {
      if (!(error instanceof IncomingWebhookHTTPError)) return fromFailure(error);
      if (error.statusCode === 429) return rateLimited(retryAfter);
      const word = error.body?.trim() ?? '';
      return fromStatus(error.statusCode, /^[a-z0-9_]{1,60}$/.test(word) ? word : undefined);
    }
  };
}
